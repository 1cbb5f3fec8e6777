import { createHash } from 'node:crypto';
import type { RuleResult, Side } from '../../src/domain/comparison/result.ts';
import type { ModelVersion } from '../../src/domain/model/version.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { Evidence, PromotionCase } from '../../src/domain/promotion/case.ts';
import {
  genesis,
  hashedText,
  type LedgerEntry,
  type LedgerEvent,
  type LedgerSubject,
} from '../../src/domain/promotion/ledger-entry.ts';
import type { PolicyRules } from '../../src/domain/promotion/policy-rules.ts';
import type { Stage } from '../../src/domain/promotion/stage.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { nothingElse, outcome, rule } from './outcomes.ts';

/** Version 2 of `wine` is to replace version 1 as champion; each case says what differs. */

export const digestOf = (text: string) =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;
export const commit = 'c'.repeat(40);
export const now = new Date('2026-03-20T12:00:00.000Z');
export const registry = 'file:registry';

export function version(number: string, differs: Partial<ModelVersion> = {}): ModelVersion {
  return {
    model: 'wine',
    version: number,
    digest: digestOf(`model ${number}`),
    registeredAt: '2026-03-19T12:00:00.000Z',
    runId: `run-${number}`,
    commit,
    ...differs,
  };
}

interface Said {
  readonly verdict?: Verdict;
  readonly key?: string;
  readonly digest?: string;
  readonly model?: string;
  readonly startedAt?: string;
  readonly headSha?: string | null;
}

function frame(command: 'compare' | 'validate', said: Said) {
  const verdict = said.verdict ?? 'passed';
  const base = outcome<'compare'>({ command: 'compare', verdict, title: 'x', result: null });
  const { startedAt = '2026-03-20T11:00:00.000Z', headSha = commit } = said;
  return {
    key: said.key ?? 'wine',
    exitCode: base.exitCode,
    title: `${verdict[0]?.toUpperCase()}${verdict.slice(1)}: what ${command} found`,
    provenance: { ...base.provenance, startedAt, headSha },
  };
}

/** What `compare` said about version 2 beside version 1. */
export function comparison(
  said: Said & {
    readonly baseline?: Partial<Side> | null;
    readonly rules?: 'none' | 'skipped';
    /** The rows that both were asked about, and what the candidate answered. */
    readonly rows?: string;
    readonly answers?: string;
    readonly leaning?: RuleResult['leaning'];
    /** What else the one rule says. */
    readonly rule?: Partial<RuleResult>;
  } = {},
): Outcome {
  const { baseline = {}, verdict = 'passed', leaning } = said;
  const first = version('1');
  const side = { path: 'p.csv', version: '1', alias: 'champion', digest: first.digest };
  const judged = rule({
    verdict: said.rules === 'skipped' ? 'skipped' : verdict,
    ...(leaning && { leaning }),
    ...said.rule,
  });
  return outcome<'compare'>({
    ...frame('compare', said),
    command: 'compare',
    verdict,
    subject: { model: said.model ?? 'wine', digest: said.digest ?? version('2').digest },
    result: {
      task: 'binary',
      rules: said.rules === 'none' ? [] : [judged],
      baseline: baseline && { ...side, ...baseline },
      candidate: {
        path: 'q.csv',
        ...(said.answers && { predictionsDigest: digestOf(said.answers) }),
      },
      testSet: said.rows ? { digest: digestOf(said.rows), rows: 900 } : null,
      flips: null,
      ...nothingElse,
      improved: [],
      regressed: [],
    },
  });
}

/** What `validate` said about the data that version 2 was trained on. */
export function validation(
  said: Said & { readonly data?: Readonly<Record<string, string>>; readonly checks?: 'none' } = {},
): Outcome {
  const { verdict = 'passed', data = { train: digestOf('train') } } = said;
  const status = verdict;
  const check = {
    id: 'wine.id.unique',
    data: 'train',
    severity: 'error',
    checked: 9,
    failing: 0,
    total: 9,
    examples: [],
  } as const;
  return outcome<'validate'>({
    ...frame('validate', said),
    command: 'validate',
    verdict,
    subject: { model: said.model ?? null, digest: null },
    result: {
      data: Object.entries(data).map(([name, digest]) => {
        return { name, digest, paths: [], format: 'csv', rows: 9, columns: [], contract: 'c.yml' };
      }),
      checks: said.checks === 'none' ? [] : [{ ...check, status }],
    },
  });
}

export function evidence(said: Outcome, differs: Partial<Evidence> = {}): Evidence {
  const digest = digestOf(JSON.stringify(said));
  return { outcome: said, digest, path: `${said.command}.json`, registered: false, ...differs };
}

export function stage(differs: Partial<Stage> = {}): Stage {
  return {
    name: 'production',
    alias: 'champion',
    from: null,
    approval: differs.environment
      ? { kind: 'environment', environment: differs.environment }
      : { kind: 'none' },
    environment: null,
    needs: ['validate', 'compare'],
    onUndecided: 'fail',
    maxAgeDays: 30,
    ...differs,
  };
}

/** A policy that names no rules and no data, and accepts what the samples rely on waivers for. */
export const defaults: PolicyRules = {
  rules: null,
  alpha: 0.05,
  fairness: [],
  waivers: [
    { rule: 'roc-auc:no-worse', until: '2026-03-20', reason: 'known', by: 'ada' },
    {
      rule: 'recall:no-worse',
      slice: 'sugar=sweet',
      until: '2026-11-30',
      reason: 'The sweet wines leave the range in December.',
      by: 'ann',
    },
  ],
  contracts: {},
};

export function promotionCase(differs: Partial<PromotionCase> = {}): PromotionCase {
  return {
    stage: stage(),
    version: version('2'),
    target: differs.version ?? version('2'),
    digest: version('2').digest,
    trainedOn: { train: digestOf('train') },
    holders: new Map([['champion', version('1')]]),
    baseline: { alias: 'champion', onMissing: 'fail', isStage: true },
    rules: defaults,
    expected: null,
    evidence: [evidence(validation()), evidence(comparison())],
    registry,
    source: registry,
    entries: ledgerOf(['none', '1']),
    now,
    ...differs,
  };
}

export function subject(differs: Partial<LedgerSubject> = {}): LedgerSubject {
  return {
    registry,
    model: 'wine',
    alias: 'champion',
    stage: 'production',
    from: '1',
    to: '2',
    digest: version('2').digest,
    evidence: [],
    mode: 'promote',
    reason: null,
    approvers: [],
    actor: 'ada',
    runId: '41',
    runAttempt: 1,
    commit,
    ...differs,
  };
}

/** A ledger in which the alias went from each version to the next. */
export function ledgerOf(path: readonly string[]): readonly LedgerEntry[] {
  const events = path.slice(1).flatMap((to, index): LedgerEvent[] => {
    const from = path[index] === 'none' ? null : (path[index] ?? null);
    const about = subject({ from, to, digest: version(to).digest });
    return [
      { kind: 'intent', subject: about },
      { kind: 'result', intent: 'the one before', result: 'moved', subject: about },
    ];
  });
  return chainOf(events);
}

/** Events as a chain of entries; a result closes the entry before it. */
export function chainOf(events: readonly LedgerEvent[]): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const event of events) {
    const previous = entries.at(-1)?.hash ?? genesis;
    const closes = event.kind === 'result' ? { ...event, intent: previous } : event;
    entries.push(sealed({ sequence: entries.length + 1, event: closes, previous }));
  }
  return entries;
}

export function sealed(
  entry: Pick<LedgerEntry, 'sequence' | 'event' | 'previous'> & Partial<LedgerEntry>,
): LedgerEntry {
  const unhashed = {
    schema: 'contender/ledger@1',
    nonce: `nonce ${entry.sequence}`,
    observedAt: '2026-03-19T13:00:00.000Z',
    ...entry,
  } as const;
  return { ...unhashed, hash: digestOf(hashedText(unhashed)) };
}
