import type { Digest, FoundVersion, ModelVersion } from '../model/version.ts';
import type { Outcome } from '../outcome.ts';
import { type History, historyOf } from './history.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import type { PolicyRules } from './policy-rules.ts';
import type { Provenance } from './provenance/provenance.ts';
import type { Stage } from './stage.ts';

/** An outcome that speaks for a version. */
export interface Evidence {
  readonly outcome: Outcome;
  /** `sha256:…` of the file. */
  readonly digest: Digest;
  /** The file, as messages name it. */
  readonly path: string;
  /** True when it is stored beside the version in the registry. */
  readonly registered: boolean;
}

/** Everything that a promotion is decided on, read before the decision. */
export interface PromotionCase {
  readonly stage: Stage;
  /** The version to promote, as the registry has it where it is now. */
  readonly version: ModelVersion;
  /** The same in the registry whose alias moves; null: its bytes have to be copied there first. */
  readonly target: ModelVersion | null;
  /** The digest of the version's files as they are in the registry now. */
  readonly digest: Digest;
  /** Digest of each data set that the model was trained on, by name; null when nobody recorded it. */
  readonly trainedOn: Readonly<Record<string, Digest>> | null;
  /** What each alias that matters points at now; null: it is not set. */
  readonly holders: ReadonlyMap<string, FoundVersion | null>;
  /** The policy's baseline. */
  readonly baseline: {
    readonly alias: string;
    readonly onMissing: 'fail' | 'first-model';
    /** Whether a stage moves this alias; one that none moves can never be set by a promotion. */
    readonly isStage: boolean;
  };
  /** What the policy demands of evidence. */
  readonly rules: PolicyRules;
  /** The version that must hold the stage's alias, `none` for no version; null: not asked. */
  readonly expected: string | null;
  readonly evidence: readonly Evidence[];
  /** What was signed about the version; absent where the stage does not ask. */
  readonly provenance?: Provenance;
  /** The registry whose alias moves, and the one that the version comes from, as the ledger names them. */
  readonly registry: string;
  readonly source: string;
  readonly entries: readonly LedgerEntry[];
  readonly now: Date;
}

/** Whether the stage's alias points at the version that it shall point at. */
export function isThere({ target, stage, holders }: PromotionCase): boolean {
  const holder = holders.get(stage.alias);
  return target !== null && holder?.version === target.version;
}

/** The version that an alias points at now. */
export function holderOf({ holders }: PromotionCase, alias: string): FoundVersion | null {
  return holders.get(alias) ?? null;
}

/** What the ledger says about an alias of the model. */
export function historyIn({ registry, version, entries }: PromotionCase, alias: string): History {
  return historyOf(entries, { registry, model: version.model, alias });
}
