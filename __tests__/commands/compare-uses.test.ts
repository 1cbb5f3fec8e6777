import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compare } from '../../src/commands/compare.ts';
import { temporaryFolder } from '../support/folder.ts';
import { outcomeOf } from '../support/outcome-of.ts';
import { wine } from '../support/read-predictions.ts';

/** A project whose ledger lies in a folder of its own. */
function project() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'ledger'));
  const policy = join(folder, 'contender.yml');
  const ledger = join(folder, 'ledger', 'moves.jsonl');
  writeFileSync(policy, `version: 1\nmodel: wine\nledger: file:${ledger}\n`);
  return { policy, uses: join(folder, 'ledger', 'moves.uses.jsonl') };
}

async function judged(policy: string, candidate: string) {
  const files = { candidate: wine(candidate), baseline: wine('baseline') };
  return outcomeOf<'compare'>(compare, { policy, ...files });
}

test('each new candidate is one more use of the test set, and a re-run is none', async () => {
  const { policy, uses } = project();
  const counts = [];
  for (const candidate of ['candidate', 'candidate', 'retrained', 'skewed', 'candidate']) {
    counts.push((await judged(policy, candidate)).result?.testSet?.uses);
  }
  expect(counts.map((use) => use?.count)).toEqual([1, 1, 2, 3, 3]);
  expect(counts.every((use) => use?.atLeast === false)).toBe(true);
  expect(counts[4]?.chance).toBeCloseTo(1 - 0.95 ** 3, 12);
  expect(readFileSync(uses, 'utf8').trimEnd().split('\n')).toHaveLength(3);
});

test('how often the rows were used never changes what is proven', async () => {
  const { policy, uses } = project();
  const first = await judged(policy, 'candidate');
  const { schema, ...use } = JSON.parse(readFileSync(uses, 'utf8'));
  const more = Array.from({ length: 20 }, (_, at) => {
    return JSON.stringify({
      schema,
      ...use,
      predictions: `sha256:${String(at).padStart(64, '0')}`,
    });
  });
  writeFileSync(uses, `${more.join('\n')}\n`);
  const later = await judged(policy, 'candidate');
  expect(later.result?.rules).toEqual(first.result?.rules);
  expect(later.verdict).toBe(first.verdict);
  expect(later.result?.testSet?.uses?.count).toBe(21);
  expect(later.findings.filter(({ rule }) => rule === 'test-set-worn')).toMatchObject([
    { level: 'warning', message: expect.stringContaining('used 21 times') },
  ]);
});

test('a run that may not write says "at least", and judges all the same', async () => {
  const { policy, uses } = project();
  mkdirSync(uses);
  const { result, verdict } = await judged(policy, 'candidate');
  expect([verdict, result?.testSet?.uses]).toMatchObject(['passed', { count: 1, atLeast: true }]);
});

test('without a registry or a ledger nothing is counted', async () => {
  const policy = join(temporaryFolder(), 'contender.yml');
  writeFileSync(policy, 'version: 1\nmodel: wine\n');
  const { result } = await judged(policy, 'candidate');
  expect(result?.testSet?.rows).toBe(1903);
  expect(result?.testSet?.uses).toBeUndefined();
});
