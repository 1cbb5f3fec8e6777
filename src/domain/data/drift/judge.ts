import { grouped } from '../../grouped.ts';
import type { CheckResult } from '../check.ts';
import type { Check, Contract } from '../contract.ts';
import type { Measured, Measurement } from '../measurement.ts';
import { resultOf } from '../rows-answer.ts';
import type { RowsRead } from '../shape.ts';
import { describeThreshold, holds } from '../threshold.ts';
import { type DriftAnswer, judgeColumn, type Scene } from './judge-column.ts';
import { figure } from './label.ts';
import { alphaOf } from './noise.ts';
import type { DriftPlan, PlannedDrift } from './plan.ts';
import type { Profile } from './profile.ts';

/** What was measured of a data set that has a profile. */
export interface DriftEvidence {
  /** The data set's name. */
  readonly data: string;
  readonly contract: Contract;
  readonly profile: Profile;
  readonly rows: RowsRead;
  readonly measured: ReadonlyMap<Measurement, Measured>;
}

/** Plan and measurements → the answer to each check of drift. */
export function judgeDrift(plan: DriftPlan, evidence: DriftEvidence): readonly CheckResult[] {
  const tested = plan.checks.filter((check) => {
    return check.kind === 'compared' && check.demand.statistic !== 'newValues';
  });
  const { contract, profile, rows } = evidence;
  const clusters = clustersOf(plan, evidence);
  const scene = {
    settings: contract.drift,
    rows: { n: profile.rows, m: rows.rows },
    alpha: alphaOf(tested.length),
    clusters: typeof clusters === 'string' ? undefined : clusters,
  };
  const errors = typeof clusters === 'string' ? clusters : undefined;
  return plan.checks.map((planned) => judgeCheck(planned, { evidence, scene, errors }));
}

interface Case {
  readonly evidence: DriftEvidence;
  readonly scene: Scene;
  /** Why nobody knows what noise is. */
  readonly errors: string | undefined;
}

/** How many clusters there are on both sides; a text says why that is not known. */
function clustersOf(
  { clusters }: DriftPlan,
  { measured, profile }: DriftEvidence,
): Scene['clusters'] | string {
  if (clusters === null) return undefined;
  const found = measured.get(clusters);
  if (found?.kind === 'clusters') return { n: profile.clusters ?? 0, m: found.count };
  return found?.kind === 'error' ? found.message : 'The clusters were not counted.';
}

function judgeCheck(planned: PlannedDrift, about: Case): CheckResult {
  const { evidence } = about;
  const found = planned.kind === 'compared' ? evidence.measured.get(planned.asked) : undefined;
  return resultOf(planned.check, evidence, {
    ...answerOf(planned, about),
    ...(found && { sql: found.sql }),
    ...(found?.ms !== undefined && { ms: found.ms }),
  });
}

function answerOf(planned: PlannedDrift, { evidence, scene, errors }: Case): DriftAnswer {
  const { contract, rows, measured } = evidence;
  const nothing = { checked: 0, failing: 0 };
  if (planned.kind === 'settled') {
    return { ...nothing, status: planned.status, reason: planned.reason };
  }
  if (rows.rows === 0 && !contract.allowEmpty) {
    return { ...nothing, status: 'blocked', reason: 'There are no rows to compare.' };
  }
  if (planned.kind === 'ratio') return judgeRatio(planned.check, evidence);
  const found = measured.get(planned.asked);
  if (!found || found.kind === 'error') {
    return { ...nothing, status: 'errored', reason: found?.message ?? 'It was not measured.' };
  }
  if (errors !== undefined) return { ...nothing, status: 'errored', reason: errors };
  return judgeColumn(planned, found, scene);
}

/** Rows over the rows of the profile. */
function judgeRatio({ threshold }: Check, { profile, rows }: DriftEvidence): DriftAnswer {
  const counts = { checked: rows.rows, failing: 0 };
  if (profile.rows === 0 || threshold === null) {
    return { ...counts, status: 'failed', reason: 'no-data: the profile has no rows.' };
  }
  const ratio = rows.rows / profile.rows;
  const answer = { ...counts, observed: figure(ratio), threshold: describeThreshold(threshold) };
  if (holds(threshold, ratio)) return { ...answer, status: 'passed' };
  const reason = `The data has ${grouped(rows.rows)} rows, its profile ${grouped(profile.rows)}: ${figure(ratio)} times as many, asked is ${answer.threshold}.`;
  return { ...answer, status: 'failed', reason };
}
