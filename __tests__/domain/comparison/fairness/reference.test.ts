import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { apart } from '../../../../src/domain/comparison/fairness/apart.ts';
import { boundsOf } from '../../../../src/domain/comparison/fairness/contrast.ts';
import { fairnessMetricNamed } from '../../../../src/domain/comparison/fairness/metrics.ts';
import {
  countedShares,
  type GroupShares,
} from '../../../../src/domain/comparison/fairness/shares.ts';
import { mismatches, statisticsCases } from '../../../support/statistics-cases.ts';

interface Golden {
  readonly name: string;
  readonly groups: Readonly<Record<string, readonly number[]>>;
  readonly unprivileged: string;
  readonly privileged: string;
  readonly expected: Readonly<Record<string, number | null>>;
}

const goldens: readonly Golden[] = JSON.parse(
  readFileSync(new URL('../../../fixtures/fairness/golden.json', import.meta.url), 'utf8'),
);

/** fairlearn takes 0 for 0/0 between groups; the metric has no value then. */
test.each(goldens)('$name: as fairlearn and AIF360 compute it', (golden) => {
  for (const [name, expected] of Object.entries(golden.expected)) {
    expect([name, value(name, golden)]).toEqual([name, expected === null ? null : near(expected)]);
  }
});

function near(expected: number) {
  return expect.closeTo(expected, 12);
}

type Counted = Pick<Golden, 'groups'> & Partial<Pick<Golden, 'unprivileged' | 'privileged'>>;

function value(name: string, { groups, unprivileged, privileged }: Counted): number | null {
  const metric = fairnessMetricNamed(name);
  if (!metric) throw new Error(`No metric ${name}`);
  const direction = metric.directed && unprivileged && privileged;
  const found = apart(
    metric,
    sharesOf(groups),
    direction ? { unprivileged, privileged } : undefined,
  );
  return found.kind === 'defined' ? found.value.value : null;
}

/** From tp fp fn tn of each group. */
function sharesOf(groups: Counted['groups']): readonly GroupShares[] {
  const counts = Object.values(groups).flatMap(([tp = 0, fp = 0, fn = 0, tn = 0]) => [
    tn,
    fp,
    fn,
    tp,
  ]);
  return countedShares(Float64Array.from(counts), Object.keys(groups));
}

const names = {
  demographicParityDifference: 'demographic-parity-difference',
  demographicParityRatio: 'demographic-parity-ratio',
  equalizedOddsDifference: 'equalized-odds-difference',
  equalizedOddsRatio: 'equalized-odds-ratio',
  equalOpportunityDifference: 'equal-opportunity-difference',
  disparateImpact: 'disparate-impact',
  statisticalParityDifference: 'statistical-parity-difference',
  averageOddsDifference: 'average-odds-difference',
  averageAbsoluteOddsDifference: 'average-absolute-odds-difference',
} as const;

/** Other ways to sum up the same shares, which are no metrics of ours. */
const others = ['demographicParityToOverall', 'equalizedOddsMean', 'equalizedOddsDirected'];

const methods = {
  fairness: (input: Counted) => {
    const shares = sharesOf(input.groups).map((group) => {
      const { name, selection, truePositive, falsePositive } = group;
      const [tpr, fpr] = [truePositive?.value ?? null, falsePositive?.value ?? null];
      return [name, { selection: selection?.value ?? null, tpr, fpr }] as const;
    });
    const found = Object.entries(names).map(([key, name]) => [key, value(name, input)] as const);
    return { ...Object.fromEntries(found), groups: Object.fromEntries(shares) };
  },
  newcombe: ({
    k1,
    n1,
    k2,
    n2,
    confidence,
  }: Record<'k1' | 'n1' | 'k2' | 'n2' | 'confidence', number>) => {
    const share = (k: number, n: number) => ({ value: k / n, rows: n, n });
    const terms = [
      { coefficient: 1, share: share(k1, n1) },
      { coefficient: -1, share: share(k2, n2) },
    ];
    return boundsOf({ kind: 'sum', terms }, (1 - confidence) / 2);
  },
};

for (const [method, compute] of Object.entries(methods)) {
  const cases = statisticsCases.filter((known) => known.method === method);
  test.each(cases)(`${method}: $name`, (known) => {
    const expected = Object.fromEntries(
      Object.entries(known.expected as object).filter(([key]) => !others.includes(key)),
    );
    expect(mismatches({ ...known, expected }, compute(known.input))).toEqual([]);
  });
}
