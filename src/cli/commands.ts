import type { Command } from '../commands/command.ts';

/** By name, of one or two words; a call loads no more commands than it may mean. */
const commands: Readonly<Record<Command['name'], () => Promise<Command>>> = {
  check: async () => (await import('../commands/check.ts')).check,
  validate: async () => (await import('../commands/validate.ts')).validate,
  train: async () => (await import('../commands/train.ts')).train,
  reproduce: async () => (await import('../commands/reproduce.ts')).reproduce,
  compare: async () => (await import('../commands/compare.ts')).compare,
  report: async () => (await import('../commands/report.ts')).report,
  register: async () => (await import('../commands/register.ts')).register,
  promote: async () => (await import('../commands/promote.ts')).promote,
  profile: async () => (await import('../commands/profile.ts')).profile,
  calibrate: async () => (await import('../commands/calibrate.ts')).calibrate,
  'contract infer': async () => (await import('../commands/contract-infer.ts')).contractInfer,
  'contract diff': async () => (await import('../commands/contract-diff.ts')).contractDiff,
  'ledger show': async () => (await import('../commands/ledger-show.ts')).ledgerShow,
  'ledger verify': async () => (await import('../commands/ledger-verify.ts')).ledgerVerify,
  'ledger export': async () => (await import('../commands/ledger-export.ts')).ledgerExport,
};

/** Every command of the CLI. */
export function everyCommand(): Promise<readonly Command[]> {
  return Promise.all(Object.values(commands).map((load) => load()));
}

/** Those whose names begin with this word. */
export function commandsNamed(word: string): Promise<readonly Command[]> {
  const named = Object.entries(commands).filter(([name]) => name.split(' ')[0] === word);
  return Promise.all(named.map(([, load]) => load()));
}
