import type { CalibrationResult } from './comparison/calibration/result.ts';
import type { ComparisonResult } from './comparison/result.ts';
import type { ValidationResult } from './data/check.ts';
import type { ContractDiffResult, InferenceResult } from './data/contract-work.ts';
import type { ProfileResult } from './data/drift/profile-result.ts';
import type { Finding } from './finding.ts';
import type { LedgerResult } from './promotion/ledger.ts';
import type { PromotionResult, RegistrationResult } from './promotion/result.ts';
import type { Provenance } from './provenance.ts';
import type { CheckCommandResult, ReportResult } from './reporting.ts';
import type { ReproductionResult } from './training/reproduction/result.ts';
import type { RunRecord } from './training/run-record.ts';
import type { ExitCode, Verdict } from './verdict.ts';

/** The typed result of each command. */
export interface Results {
  readonly validate: ValidationResult;
  readonly train: RunRecord;
  readonly reproduce: ReproductionResult;
  readonly compare: ComparisonResult;
  readonly report: ReportResult;
  readonly register: RegistrationResult;
  readonly promote: PromotionResult;
  readonly check: CheckCommandResult;
  readonly profile: ProfileResult;
  readonly calibrate: CalibrationResult;
  readonly 'contract infer': InferenceResult;
  readonly 'contract diff': ContractDiffResult;
  readonly 'ledger show': LedgerResult;
  readonly 'ledger verify': LedgerResult;
  readonly 'ledger export': LedgerResult;
}

export type CommandName = keyof Results;

/** What every command returns: the wire between Actions, and the source of all text. */
export interface OutcomeOf<Name extends CommandName> {
  readonly schema: 'contender/outcome@1';
  readonly command: Name;
  /** Tells outcomes of one run apart: the model, or a matrix leg. */
  readonly key: string;
  readonly verdict: Verdict;
  readonly exitCode: ExitCode;
  /** One sentence: what happened, and the one reason that matters. */
  readonly title: string;
  readonly subject: { readonly model: string | null; readonly digest: string | null };
  readonly findings: readonly Finding[];
  /** The step outputs by name; text only. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Null only when the command errored before it had one. */
  readonly result: Results[Name] | null;
  readonly provenance: Provenance;
}

export type Outcome = { [Name in CommandName]: OutcomeOf<Name> }[CommandName];
