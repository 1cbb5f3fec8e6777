import type { Digest } from '../../model/version.ts';
import type { Outcome, OutcomeOf } from '../../outcome.ts';
import type { RunContext } from '../../provenance.ts';
import type { RunRecord } from '../../training/run-record.ts';

/** What kind of claim ours is; named as the formats of our files are. */
export const predicateType = 'urn:contender:provenance@1';

export const statementType = 'https://in-toto.io/Statement/v1';

/** The file beside a version in the registry that holds the signed statement. */
export const bundleName = 'provenance.sigstore.json';

/** A file by name and digest, in in-toto's form. */
export interface Described {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

/** An outcome that was kept beside the version when it was registered. */
export interface AttestedOutcome extends Described {
  readonly command: string;
  readonly key: string;
  readonly verdict: string;
  /** What a comparison was with; null: a first model. Absent in other outcomes. */
  readonly baseline?: AttestedBaseline | null;
}

export interface AttestedBaseline {
  readonly version: string | null;
  readonly alias: string | null;
  readonly digest: Digest | null;
}

/** How a model came to be and what was found about it, as far as digests and verdicts tell. */
export interface Predicate {
  readonly runRecord: Described;
  readonly run: Pick<RunRecord, 'id' | 'startedAt' | 'durationMs' | 'seed'>;
  /** The commit that the model was trained on. */
  readonly commit: { readonly sha: string | null; readonly headSha: string | null };
  readonly data: readonly Described[];
  readonly outcomes: readonly AttestedOutcome[];
  /** The run that registered the model, in its own words; the certificate says it in the issuer's. */
  readonly registeredBy: Pick<RunContext, 'repository' | 'workflow' | 'runId' | 'runAttempt'>;
  /** Contender's own version. */
  readonly contender: string;
}

/** An in-toto statement, version 1. */
export interface Statement {
  readonly _type: string;
  readonly subject: readonly Described[];
  readonly predicateType: string;
  /** Null: of another type than ours, or not in its form. */
  readonly predicate: Predicate | null;
}

/** What is known of a model on its way into the registry. */
export interface Known {
  readonly record: RunRecord;
  readonly recordDigest: Digest;
  readonly digest: Digest;
  readonly outcomes: readonly {
    readonly outcome: Outcome;
    readonly digest: Digest;
    readonly path: string;
  }[];
  readonly context: RunContext;
}

/**
 * What is signed. Parameters, metrics, commands and messages stay out: whoever may read them reads
 * the files whose digests stand here, and nobody else learns of them.
 */
export function statementOf({ record, recordDigest, digest, outcomes, context }: Known): Statement {
  const { id, startedAt, durationMs, seed, code } = record;
  const { repository, workflow, runId, runAttempt, version } = context;
  return {
    _type: statementType,
    subject: [described(record.model, digest)],
    predicateType,
    predicate: {
      runRecord: described('run-record.json', recordDigest),
      run: { id, startedAt, durationMs, seed },
      commit: { sha: code.sha, headSha: code.headSha },
      data: Object.entries(record.data).map(([name, of]) => described(name, of)),
      outcomes: outcomes.map((file) => ({
        ...described(file.path, file.digest),
        ...said(file.outcome),
      })),
      registeredBy: { repository, workflow, runId, runAttempt },
      contender: version,
    },
  };
}

/** `sha256:…` as in-toto writes digests. */
function described(name: string, digest: Digest): Described {
  return { name, digest: { sha256: digest.replace(/^sha256:/, '') } };
}

/** `sha256:…` of what in-toto describes. */
export function digestIn({ digest }: Described): Digest {
  return `sha256:${digest.sha256}`;
}

function said(outcome: Outcome): Pick<AttestedOutcome, 'command' | 'key' | 'verdict' | 'baseline'> {
  const { command, key, verdict } = outcome;
  if (outcome.command !== 'compare') return { command, key, verdict };
  return { command, key, verdict, baseline: baselineOf(outcome) };
}

function baselineOf({ result }: OutcomeOf<'compare'>): AttestedBaseline | null {
  const side = result?.baseline;
  if (!side) return null;
  const { version = null, alias = null, digest = null } = side;
  return { version, alias, digest };
}
