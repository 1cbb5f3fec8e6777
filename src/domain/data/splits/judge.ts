import { grouped } from '../../grouped.ts';
import type { CheckResult } from '../check.ts';
import type { RowsAnswer } from '../rows-answer.ts';
import { type RowsRead, totalOf } from '../shape.ts';
import { askedOf, failureOf, uncompared } from './describe.ts';
import { etaSquared, lambda } from './leakage.ts';
import type { PlannedSplitCheck } from './plan.ts';
import {
  dataOf,
  type JointCounts,
  type Sides,
  type SplitLabel,
  type SplitMeasured,
  type SplitMeasurement,
  type SplitRule,
  type TestRows,
} from './split.ts';

/** What was measured between the two sets of a rule. */
export interface SplitEvidence {
  readonly rule: SplitRule;
  readonly rows: Sides<RowsRead>;
  readonly measured: ReadonlyMap<SplitMeasurement, SplitMeasured>;
}

/** From this share on a single column tells the label. */
const tellsLabel = 0.9;

/** Plan and measurements → the answer to each check; examples are added for the failed ones later. */
export function judgeSplit(
  planned: readonly PlannedSplitCheck[],
  evidence: SplitEvidence,
): readonly CheckResult[] {
  return planned.map((plan) => judgeCheck(plan, evidence));
}

function judgeCheck(plan: PlannedSplitCheck, evidence: SplitEvidence): CheckResult {
  const { rule, rows, measured } = evidence;
  const { id, severity, measurement } = plan;
  const found = measured.get(measurement);
  const side = measurement.kind === 'joint-counts' ? rows.train : rows.test;
  return {
    id,
    data: dataOf(rule),
    severity,
    total: totalOf(side),
    ...answerOf(plan, found, evidence),
    examples: [],
    threshold: askedOf(measurement, rule),
    ...(found && { sql: found.sql }),
    ...(found?.ms !== undefined && { ms: found.ms }),
    file: rule.file,
    ...(rule.line !== undefined && { line: rule.line }),
  };
}

function answerOf(
  { measurement, blocked }: PlannedSplitCheck,
  found: SplitMeasured | undefined,
  { rule, rows }: SplitEvidence,
): RowsAnswer {
  const without = (status: 'blocked' | 'errored', reason: string): RowsAnswer => {
    return { status, reason, checked: 0, failing: 0 };
  };
  const empty = (['train', 'test'] as const).find((side) => rows[side].rows === 0);
  if (empty) return without('blocked', `The data set ${rule[empty]} has no row to compare.`);
  if (blocked !== undefined) return without('blocked', blocked);
  if (!found) return without('errored', 'It was not measured.');
  switch (found.kind) {
    case 'error':
      return without('errored', found.message);
    case 'joint-counts':
      return judgeLeakage(measurement, found);
    case 'test-rows':
      return judgeRows(measurement, found, { rule, rows });
  }
}

/** A row that breaks the rule fails it; that none does must have been looked at in every row. */
function judgeRows(
  measurement: SplitMeasurement,
  found: TestRows,
  { rule, rows }: Omit<SplitEvidence, 'measured'>,
): RowsAnswer {
  const { checked, failing, missing, against } = found;
  const counts = { checked, failing };
  const aside = uncompared(missing, rule, {
    one: 'has no value and is not compared',
    several: 'have no value and are not compared',
  });
  const rowsOf = failing === 1 ? 'row' : 'rows';
  const observed = [`${grouped(failing)} ${rowsOf} of ${rule.test}`, aside]
    .filter(Boolean)
    .join('; ');
  if (failing > 0) {
    const reason = [failureOf(measurement, found, rule), aside && `${aside}.`];
    return { ...counts, status: 'failed', reason: reason.filter(Boolean).join(' '), observed };
  }
  const hiding = hidingOf(found, rule, rows);
  if (hiding) return { ...counts, status: 'blocked', reason: `${hiding}.`, observed };
  if (checked === 0 || against === 0) {
    const side = checked === 0 ? rule.test : rule.train;
    return { ...counts, status: 'failed', reason: `no-data: not one row of ${side} has a value.` };
  }
  return { ...counts, status: 'passed', observed };
}

/** Rows that may be what is looked for, although nobody can tell. */
function hidingOf(
  { illTyped }: TestRows,
  rule: SplitRule,
  { train, test }: Sides<RowsRead>,
): string {
  const unreadable = { train: train.unreadable.count, test: test.unreadable.count };
  return [
    uncompared(unreadable, rule, { one: 'cannot be read', several: 'cannot be read' }),
    uncompared(illTyped, rule, {
      one: 'has a value that is not of its type',
      several: 'have a value that is not of its type',
    }),
  ]
    .filter(Boolean)
    .join('; ');
}

function judgeLeakage(measurement: SplitMeasurement, found: JointCounts): RowsAnswer {
  const counts = { checked: found.bins.reduce((sum, { rows }) => sum + rows, 0), failing: 0 };
  if (measurement.kind !== 'joint-counts') {
    return { ...counts, status: 'errored', reason: 'The answer is to another question.' };
  }
  const { column, label } = measurement;
  const share = shareOf(label, found);
  if (share === undefined) {
    const reason =
      counts.checked === 0
        ? `no-data: not one row has a ${label.column}.`
        : `no-data: ${label.column} has no two values, so that nothing can tell them apart.`;
    return { ...counts, status: 'failed', reason };
  }
  const observed = `${signs[label.kind]} ${Number(share.toFixed(3))}`;
  if (share < tellsLabel) return { ...counts, status: 'passed', observed };
  const reason = `${column} alone tells ${label.column}: ${observed}, where 0 is nothing and 1 all of it; from ${tellsLabel} on a leak is likely.`;
  return { ...counts, status: 'failed', reason, observed };
}

const signs = { class: 'λ', quantity: 'η²' } as const;

function shareOf({ kind }: SplitLabel, found: JointCounts): number | undefined {
  if (found.labels < 2) return undefined;
  return kind === 'class' ? lambda(found) : etaSquared(found);
}
