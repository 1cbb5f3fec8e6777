import { expect, test } from '@jest/globals';
import type { Comparable } from '../../../../src/domain/comparison/predictions.ts';
import type { RuleResult } from '../../../../src/domain/comparison/result.ts';
import type { Rule } from '../../../../src/domain/comparison/rule.ts';
import type { SliceRequest } from '../../../../src/domain/comparison/slice.ts';
import { paired, pairedRows, wine, wineColumn } from '../../../support/predictions.ts';
import { judgement, rule } from '../../../support/rules.ts';

const regions: SliceRequest = { kind: 'column', column: 'region' };

/** Rows of two regions, each with so many broken ones among right ones. */
function regional(
  sizes: Readonly<Record<string, { readonly n: number; readonly broken: number }>>,
) {
  const rows = Object.entries(sizes).flatMap(([region, { n, broken }]) => {
    return Array.from({ length: n }, (_, row) => ({
      region,
      label: row % 2,
      broken: row < broken,
    }));
  });
  const labels = rows.map(({ label }) => label);
  return {
    labels,
    divisions: { region: rows.map(({ region }) => region) },
    baseline: { predicted: labels },
    candidate: { predicted: rows.map(({ label, broken }) => (broken ? 1 - label : label)) },
  };
}

function guarding(metric: string, bound: number, slices: Rule['slices']): Rule {
  return { ...rule(metric, 'no-worse', bound), ...(slices && { slices }) };
}

function judged(rules: readonly Rule[], comparable: Comparable, requests = [regions]) {
  return judgement(rules, comparable, { slices: requests });
}

const answers = (results: readonly RuleResult[]) =>
  results.map(({ slice, guarded, verdict }) => [slice, guarded, verdict]);

const sized = regional({ north: { n: 400, broken: 0 }, south: { n: 400, broken: 40 } });

test('a guarded slice must be shown to hold, beside all rows', () => {
  const { rules, slices } = judged([guarding('accuracy', 0.08, 'all')], paired(sized));
  expect(answers(rules)).toEqual([
    ['*', false, 'passed'],
    ['region=north', true, 'passed'],
    ['region=south', true, 'undecided'],
  ]);
  expect(slices).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ['the column', ['region']],
  ['both labels', ['region=north', 'region=south']],
])('%s names the same slices as "all"', (_, words) => {
  const { rules } = judged([guarding('accuracy', 0.08, words)], paired(sized));
  expect(rules.map(({ slice }) => slice)).toEqual(['*', 'region=north', 'region=south']);
});

test('a slice that no rule names is watched: a proven loss is an alarm, a small one is not', () => {
  const { rules, slices } = judged([guarding('accuracy', 0.01, undefined)], paired(sized));
  expect(rules).toHaveLength(1);
  expect(slices).toMatchObject([
    { slice: 'region=north', n: 400, estimate: 0, pValue: expect.closeTo(0.97, 3), alarm: false },
    { slice: 'region=south', n: 400, estimate: -0.1, alarm: true },
  ]);
  const mild = judged([guarding('accuracy', 0.09, undefined)], paired(sized));
  expect(mild.slices.map(({ alarm }) => alarm)).toEqual([false, false]);
});

test('a slice may be guarded by one rule and watched by another', () => {
  const { rules, slices } = judged(
    [guarding('accuracy', 0.3, ['region=south']), guarding('recall', 0.3, undefined)],
    paired(sized),
  );
  expect(answers(rules)).toEqual([
    ['*', false, 'passed'],
    ['region=south', true, 'passed'],
    ['*', false, 'passed'],
  ]);
  expect(slices.map(({ rule: id, slice }) => [id, slice])).toEqual([
    ['accuracy:no-worse', 'region=north'],
    ['recall:no-worse', 'region=north'],
    ['recall:no-worse', 'region=south'],
  ]);
});

test('exactly min-rows rows are enough; one fewer is too small, guarded as well as watched', () => {
  const rows = paired(
    regional({
      big: { n: 100, broken: 0 },
      small: { n: 99, broken: 20 },
      rest: { n: 300, broken: 1 },
    }),
  );
  const guarded = judged([guarding('accuracy', 0.2, ['region'])], rows).rules;
  expect(answers(guarded)).toEqual([
    ['*', false, 'passed'],
    ['region=big', true, 'passed'],
    ['region=rest', true, 'passed'],
    ['region=small', true, 'undecided'],
  ]);
  expect(guarded.at(-1)).toMatchObject({
    reason: 'Too small (n 99): at least 100 rows are needed.',
    leaning: 'wrong',
    lower: null,
  });
  const watched = judged([guarding('accuracy', 0.01, undefined)], rows).slices;
  expect(watched.at(-1)).toMatchObject({
    slice: 'region=small',
    why: 'too small (n 99)',
    estimate: null,
    alarm: false,
  });
  expect(watched.at(-1)).not.toHaveProperty('pValue');
});

test('a class that a slice lacks makes it too small, not an error and not zero', () => {
  const rows = regional({ north: { n: 300, broken: 1 }, south: { n: 200, broken: 0 } });
  const labels = rows.labels.map((label, row) => (row >= 300 ? 0 : label));
  const scarce = paired({ ...rows, labels });
  const { rules } = judged([guarding('recall', 0.2, 'all')], scarce);
  expect(rules.at(-1)).toMatchObject({
    slice: 'region=south',
    verdict: 'undecided',
    reason: 'Too small (n 200): rows with the label "good": 0; at least 10 are needed.',
  });
  expect(judged([guarding('recall', 0.2, undefined)], scarce).slices.at(-1)).toMatchObject({
    slice: 'region=south',
    estimate: null,
    alarm: false,
  });
});

test('a named slice without rows is an error that says which slices there are', () => {
  const { rules } = judged([guarding('accuracy', 0.3, ['region=east'])], paired(sized));
  expect(rules.at(-1)).toMatchObject({
    slice: 'region=east',
    guarded: true,
    verdict: 'errored',
    reason: 'No row lies in the slice "region=east". There are: region=north; region=south.',
  });
});

test('a rule for all slices is an error where there are none, on rows and on plain numbers', () => {
  const claim = guarding('accuracy', 0.3, 'all');
  expect(judged([claim], paired(sized), []).rules.at(-1)).toMatchObject({ verdict: 'errored' });
  const numbers: Comparable = {
    kind: 'numbers',
    baseline: { accuracy: { kind: 'plain', value: 0.8 } },
    candidate: { accuracy: { kind: 'plain', value: 0.8 } },
  };
  expect(judged([{ ...claim, operator: 'point' }], numbers).rules.at(-1)).toMatchObject({
    slice: 'all',
    verdict: 'errored',
  });
});

test('columns are crossed, and only combinations with rows are slices', () => {
  const plan = sized.labels.map((_, row) => (row % 2 === 0 || row < 400 ? 'paid' : 'trial'));
  const rows = paired({ ...sized, divisions: { ...sized.divisions, plan } });
  const cross: SliceRequest = { kind: 'cross', columns: ['region', 'plan'] };
  const { slices } = judged([guarding('accuracy', 0.5, undefined)], rows, [cross]);
  expect(slices.map(({ slice, n }) => [slice, n])).toEqual([
    ['region=north, plan=paid', 400],
    ['region=south, plan=paid', 200],
    ['region=south, plan=trial', 200],
  ]);
});

test('a predicate has one slice, by its name; without a row it is an error once a rule names it', () => {
  const codes = Uint32Array.from(sized.labels, (_, row) => (row < 150 ? 1 : 0));
  const predicate = { name: 'trial users', kind: 'predicate', values: ['false', 'true'] } as const;
  const request: SliceRequest = { kind: 'where', name: 'trial users', where: "plan = 'trial'" };
  const withCodes = (of: Uint32Array): Comparable => {
    return {
      kind: 'paired',
      rows: { ...pairedRows(sized), divisions: [{ ...predicate, codes: of }] },
    };
  };
  const claim = guarding('accuracy', 0.5, ['trial users']);
  const { rules } = judged([claim], withCodes(codes), [request]);
  expect(rules.at(-1)).toMatchObject({ slice: 'trial users', n: 150, verdict: 'passed' });
  const none = withCodes(new Uint32Array(codes.length));
  expect(judged([claim], none, [request]).rules.at(-1)).toMatchObject({ n: 0, verdict: 'errored' });
  const watched = judged([guarding('accuracy', 0.5, undefined)], none, [request]).slices;
  expect(watched).toMatchObject([{ n: 0, why: 'too small (n 0)', alarm: false }]);
});

test('where all predictions are identical, small slices are identical too', () => {
  const rows = regional({ north: { n: 400, broken: 0 }, south: { n: 5, broken: 0 } });
  const { rules } = judged([guarding('accuracy', 0, 'all')], paired({ ...rows, identical: true }));
  expect(rules.map(({ verdict }) => verdict)).toEqual(['passed', 'passed', 'passed']);
});

test('rows of a slice on which two unequal models agree by chance prove nothing', () => {
  const rows = regional({ north: { n: 400, broken: 8 }, south: { n: 100, broken: 0 } });
  const { rules } = judged([guarding('accuracy', 0.01, ['region=south'])], paired(rows));
  expect(rules.at(-1)).toMatchObject({ slice: 'region=south', estimate: 0, verdict: 'undecided' });
  expect(rules.at(-1)?.lower).toBeLessThan(-0.01);
});

test.each(['point', 'not-more-than', 'at-least'] as const)(
  '%s shows nothing of a guarded slice that is too small',
  (operator) => {
    const rows = regional({ north: { n: 400, broken: 0 }, south: { n: 99, broken: 0 } });
    const claim = { ...guarding('accuracy', 0.1, 'all'), operator };
    expect(judged([claim], paired(rows)).rules.at(-1)).toMatchObject({
      slice: 'region=south',
      verdict: 'undecided',
      leaning: 'right',
      reason: 'Too small (n 99): at least 100 rows are needed.',
    });
  },
);

test('one slice of many that lost by chance raises no alarm', () => {
  const sizes = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`r${at}`, { n: 200, broken: at === 7 ? 8 : 2 }]),
  );
  const { slices } = judged([guarding('accuracy', 0.015, undefined)], paired(regional(sizes)));
  const lost = slices.find(({ slice }) => slice === 'region=r7');
  expect(lost?.pValue).toBeLessThan(0.05);
  expect(lost?.adjusted).toBeGreaterThan(0.05);
  expect(slices.some(({ alarm }) => alarm)).toBe(false);
});

test('slices that move against the total are a warning', () => {
  const part = (region: string, right: readonly [number, number], n: number) =>
    Array.from({ length: n }, (_, row) => ({
      region,
      before: row < right[0] ? 1 : 0,
      after: row < right[1] ? 1 : 0,
    }));
  const rows = [
    ...part('a', [100, 108], 400),
    ...part('b', [100, 101], 400),
    ...part('c', [150, 100], 200),
  ];
  const comparable = paired({
    labels: rows.map(() => 1),
    divisions: { region: rows.map(({ region }) => region) },
    baseline: { predicted: rows.map(({ before }) => before) },
    candidate: { predicted: rows.map(({ after }) => after) },
  });
  const { simpson } = judged([guarding('accuracy', 0.2, ['region=a'])], comparable);
  expect(simpson).toEqual([
    {
      rule: 'accuracy:no-worse',
      metric: 'accuracy',
      division: 'region',
      overall: expect.closeTo(-0.041, 12),
      share: 0.8,
      slices: ['region=a', 'region=b'],
    },
  ]);
});

test('wine: the serving bug is an alarm on sweet wines, and a rule on that slice fails', () => {
  const comparable = wine('candidate', 'skewed');
  if (comparable.kind !== 'paired') throw new Error('Two files are paired.');
  const sugar = wineColumn('skewed', 'sugar');
  const rows = { ...comparable.rows, divisions: [sugar] };
  const requests: SliceRequest[] = [{ kind: 'column', column: 'sugar' }];
  const { rules, slices } = judged(
    [guarding('accuracy', 0.01, undefined), guarding('recall', 0.02, ['sugar=sweet'])],
    { kind: 'paired', rows },
    requests,
  );
  const recall = rules.at(-1);
  expect(recall).toMatchObject({ slice: 'sugar=sweet', verdict: 'failed', nPositive: 87 });
  expect(recall?.estimate).toBeCloseTo(-0.253, 3);
  expect(recall?.lower).toBeCloseTo(-0.339, 3);
  expect(recall?.upper).toBeCloseTo(-0.182, 3);
  const alarms = slices.filter(({ alarm }) => alarm);
  expect(alarms).toMatchObject([{ slice: 'sugar=sweet', rule: 'accuracy:no-worse' }]);
  expect(alarms[0]?.pValue).toBeCloseTo(0.001, 4);
  for (const slice of slices.filter((other) => other.slice !== 'sugar=sweet')) {
    expect(slice).toMatchObject({ estimate: 0, upper: -(slice.lower ?? 0), alarm: false });
  }
});
