import type { CheckResult } from '../domain/data/check.ts';
import type { RowsRead } from '../domain/data/shape.ts';
import { judgeSplit } from '../domain/data/splits/judge.ts';
import { comparedColumns, planSplit, type SplitSide } from '../domain/data/splits/plan.ts';
import type { Sides, SplitRule } from '../domain/data/splits/split.ts';
import type { DataEngine, DataSource } from '../ports/data-engine.ts';

/** A data set that has been judged by itself. */
export interface JudgedSet extends SplitSide {
  readonly name: string;
  readonly source: DataSource;
  readonly rows: RowsRead;
}

interface JudgedSets {
  readonly sets: ReadonlyMap<string, JudgedSet>;
  progress(line: string): void;
}

/** Judges what must hold between the sets; both of each rule are among those judged. */
export async function validateSplits(
  engine: DataEngine,
  rules: readonly SplitRule[],
  { sets, progress }: JudgedSets,
): Promise<readonly CheckResult[]> {
  const checks: CheckResult[] = [];
  for (const rule of rules) {
    const train = sets.get(rule.train);
    const test = sets.get(rule.test);
    if (!train || !test) continue;
    progress(`Looking for leaks between ${rule.train} and ${rule.test}`);
    checks.push(...(await validateSplit(engine, rule, { train, test })));
  }
  return checks;
}

const shownExamples = 5;

/** Plan, measure, judge; then the rows that failed. What is blocked is not measured. */
async function validateSplit(
  engine: DataEngine,
  rule: SplitRule,
  sides: Sides<JudgedSet>,
): Promise<readonly CheckResult[]> {
  const planned = planSplit(rule, sides);
  const asked = planned.flatMap(({ measurement, blocked }) => {
    return blocked === undefined ? [measurement] : [];
  });
  const set = await engine.openSplit(sourceOf(sides.train), sourceOf(sides.test));
  try {
    const measured = await set.measure(asked);
    const rows = { train: sides.train.rows, test: sides.test.rows };
    const checks = judgeSplit(planned, { rule, rows, measured });
    const failed = planned.filter((_, index) => checks[index]?.status === 'failed');
    const examples = await set.examples(
      failed.map(({ measurement }) => measurement),
      shownExamples,
    );
    return checks.map((check, index) => {
      const measurement = planned[index]?.measurement;
      const found = measurement && examples.get(measurement);
      return found ? { ...check, examples: found } : check;
    });
  } finally {
    set.close();
  }
}

/** Rows are compared in all their columns, whether or not a contract has them. */
function sourceOf(side: JudgedSet): DataSource {
  return { ...side.source, columns: comparedColumns(side) };
}
