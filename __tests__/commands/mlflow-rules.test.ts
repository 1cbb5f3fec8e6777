import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { compare } from '../../src/commands/compare.ts';
import { register } from '../../src/commands/register.ts';
import { UserError } from '../../src/errors.ts';
import { Workplace } from '../support/workplace.ts';

type Value = number | string | { readonly number: string };
type Metrics = Readonly<Record<string, Value>>;

interface MlflowCase {
  readonly id: string;
  readonly kind: 'verdict' | 'definition';
  readonly spec: {
    readonly threshold?: number | string;
    readonly min_absolute_change?: number;
    readonly min_relative_change?: number;
    readonly greater_is_better: boolean | number;
  };
  readonly candidate?: Metrics;
  readonly baseline?: Metrics | null;
  readonly contender: {
    readonly verdict?: string;
    readonly onMissingFirstModel?: string;
    readonly definition?: 'accepted' | 'refused';
  };
}

const { cases }: { cases: readonly MlflowCase[] } = JSON.parse(
  readFileSync(new URL('../fixtures/mlflow-rules.json', import.meta.url), 'utf8'),
);

/** The same thresholds as our rules: a required gain is a `point` rule with a negative margin. */
function rulesOf({ spec }: MlflowCase): string {
  const { threshold, min_absolute_change: gain, min_relative_change: share } = spec;
  const floor = spec.greater_is_better ? 'at-least' : 'at-most';
  const metric = { metric: 'm', 'higher-is-better': spec.greater_is_better };
  const rules = [
    ...(threshold === undefined ? [] : [{ ...metric, id: 'level', [floor]: threshold }]),
    ...(gain === undefined ? [] : [{ ...metric, id: 'gain', point: -gain }]),
    ...(share === undefined ? [] : [{ ...metric, id: 'share', point: `${-100 * share}%` }]),
  ];
  return JSON.stringify(rules.length > 0 ? rules : [metric]);
}

/** JSON as Python writes it, with NaN and infinities. */
function written(metrics: Metrics): string {
  const pairs = Object.entries(metrics).map(([name, value]) => {
    return `${JSON.stringify(name)}: ${typeof value === 'object' ? value.number : JSON.stringify(value)}`;
  });
  return `{${pairs.join(', ')}}`;
}

/** What `compare` answers; without a baseline the alias of a registered model is not set. */
async function answer(known: MlflowCase, onMissing: 'fail' | 'first-model'): Promise<string> {
  const place = new Workplace(`version: 1\nmodel: wine\nbaseline: {on-missing: ${onMissing}}\n`);
  const candidate = place.write('candidate.json', written(known.candidate ?? { m: 1 }));
  const { baseline = { m: 1 } } = known;
  if (baseline === null) await place.run(register, { 'run-record': await place.train('first') });
  const before = baseline && { baseline: place.write('baseline.json', written(baseline)) };
  try {
    const inputs = { candidate, ...before, rules: rulesOf(known) };
    return (await place.run(compare, inputs)).verdict;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.every(({ code }) => code === 'value-invalid' || code.startsWith('rule-'))
      ? 'refused'
      : 'errored';
  }
}

const verdicts = cases.filter(({ kind }) => kind === 'verdict');

test.each(verdicts)('the threshold $id is $contender.verdict', async (known) => {
  const { verdict, onMissingFirstModel } = known.contender;
  const needsBaseline = onMissingFirstModel !== undefined || known.baseline !== null;
  expect(await answer(known, needsBaseline ? 'fail' : 'first-model')).toBe(verdict);
  if (onMissingFirstModel === undefined) return;
  expect(await answer(known, 'first-model')).toBe(onMissingFirstModel);
});

test.each(cases.filter(({ kind }) => kind === 'definition'))(
  'the definition $id is $contender.definition',
  async (known) => {
    const refused = (await answer(known, 'fail')) === 'refused';
    expect(refused ? 'refused' : 'accepted').toBe(known.contender.definition);
  },
);
