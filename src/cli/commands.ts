import { check } from '../commands/check.ts';
import type { Command } from '../commands/command.ts';
import { compare } from '../commands/compare.ts';
import { contractDiff } from '../commands/contract-diff.ts';
import { contractInfer } from '../commands/contract-infer.ts';
import { ledgerShow } from '../commands/ledger-show.ts';
import { ledgerVerify } from '../commands/ledger-verify.ts';
import { profile } from '../commands/profile.ts';
import { promote } from '../commands/promote.ts';
import { register } from '../commands/register.ts';
import { report } from '../commands/report.ts';
import { train } from '../commands/train.ts';
import { validate } from '../commands/validate.ts';

/** Every command of the CLI; its name may have two words. */
export const commands: readonly Command[] = [
  check,
  validate,
  train,
  compare,
  report,
  register,
  promote,
  profile,
  contractInfer,
  contractDiff,
  ledgerShow,
  ledgerVerify,
];
