import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Asked } from '../../../../src/domain/comparison/metric.ts';
import type { PairedRows } from '../../../../src/domain/comparison/predictions.ts';
import { levelOf, orNull } from '../../../support/metric-rows.ts';
import { pairedRows } from '../../../support/predictions.ts';

interface Golden {
  readonly name: string;
  readonly labels: readonly number[];
  readonly scores?: readonly number[];
  readonly probabilities?: readonly (readonly number[])[];
  readonly predicted?: readonly number[];
  readonly weights: readonly number[] | null;
  readonly queries: readonly {
    readonly relevances: readonly number[];
    readonly scores: readonly number[];
  }[];
  readonly expected: Readonly<Record<string, number | null>>;
}

function goldens(file: string): readonly (readonly [string, Golden])[] {
  const url = new URL(`../../../fixtures/metrics/${file}.json`, import.meta.url);
  const { cases }: { readonly cases: readonly Golden[] } = JSON.parse(readFileSync(url, 'utf8'));
  return cases.map((golden) => [golden.name, golden]);
}

const mostLikely = (shares: readonly number[]) => shares.indexOf(Math.max(...shares));

function rowsOf(task: 'binary' | 'multiclass' | 'regression', golden: Golden): PairedRows {
  const { labels, scores, probabilities, predicted, weights } = golden;
  const candidate = {
    ...(scores && { scores }),
    ...(probabilities && { probabilities, predicted: probabilities.map(mostLikely) }),
    ...(predicted && { predicted }),
  };
  const rows = pairedRows({ task, labels, candidate, ...(weights && { weights }) });
  const classes = probabilities?.[0]?.map((_, at) => `class ${at}`);
  return classes ? { ...rows, classes } : rows;
}

/** Every value of a golden file that is not ours, to 12 digits. */
function differing({ expected }: Golden, rows: PairedRows, extra: Partial<Asked> = {}) {
  return Object.entries(expected).flatMap(([metric, theirs]) => {
    const value = orNull(levelOf(metric, rows, extra));
    if (value === theirs) return [];
    const allowed = 1e-12 * Math.max(1, Math.abs(theirs ?? 0));
    const equal = value !== null && theirs !== null && Math.abs(value - theirs) <= allowed;
    return equal ? [] : [`${metric}: ${value}, not ${theirs}`];
  });
}

// scikit-learn counts an empty denominator as 0, which our rules can ask for.
const asThere: Partial<Asked> = { zeroDivision: 0 };

test.each(goldens('binary'))('binary, %s: as scikit-learn', (_, golden) => {
  expect(differing(golden, rowsOf('binary', golden), asThere)).toEqual([]);
});

test.each(goldens('multiclass'))('multiclass, %s: as scikit-learn', (_, golden) => {
  expect(differing(golden, rowsOf('multiclass', golden), asThere)).toEqual([]);
});

test.each(goldens('regression'))('regression, %s: as scikit-learn', (_, golden) => {
  expect(differing(golden, rowsOf('regression', golden))).toEqual([]);
});

test.each(goldens('ranking'))('ranking, %s: as scikit-learn', (_, golden) => {
  const documents = golden.queries.flatMap(({ relevances, scores }, query) =>
    relevances.map((relevance, at) => ({ relevance, score: scores[at] ?? 0, query: `q${query}` })),
  );
  const rows = pairedRows({
    task: 'ranking',
    labels: documents.map(({ relevance }) => relevance),
    groups: documents.map(({ query }) => query),
    candidate: { scores: documents.map(({ score }) => score) },
  });
  expect(differing(golden, rows)).toEqual([]);
});

test.each([
  ['nothing predicted positive', 'precision', /^No row has the prediction "good", of 4 rows/],
  ['nothing predicted positive', 'precision-macro', /^No row has the prediction "good"/],
  ['nothing predicted positive', 'precision-weighted', /^No row has the prediction "good"/],
  ['nothing predicted positive', 'mcc', /^All rows have the same prediction, so mcc is undefined/],
])('binary, %s: %s has no value where scikit-learn counts 0', (name, metric, why) => {
  const golden = goldens('binary').find(([known]) => known === name)?.[1];
  if (!golden) throw new Error(`There is no golden "${name}".`);
  expect(golden.expected[metric]).not.toBe(null);
  const level = levelOf(metric, rowsOf('binary', golden));
  expect(level).toEqual({ kind: 'undefined', why: expect.stringMatching(why) });
});
