import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compare } from '../../../src/commands/compare.ts';
import { Workplace } from '../../support/workplace.ts';

/** Version 1 was promoted, then version 2; both come from runs that report an accuracy. */
async function withTwoChampions() {
  const place = new Workplace();
  const first = await place.register('first');
  await place.promote({ version: '1', evidence: place.evidence(first, null) });
  place.time = new Date(place.time.getTime() + 60_000);
  const second = await place.register('second');
  await place.promote({ version: '2', evidence: place.evidence(second, '1') });
  return place;
}

async function historyIn(place: Workplace, rules = '[{metric: accuracy, no-worse: 0.1}]') {
  const rows = Array.from({ length: 60 }, (_, id) => `${id},${id % 2},0.${id % 2 === 0 ? 1 : 9}\n`);
  const predictions = (name: string) => place.write(name, `id,label,score\n${rows.join('')}`);
  const { result } = await place.run(compare, {
    candidate: predictions('candidate.csv'),
    baseline: predictions('baseline.csv'),
    rules,
  });
  return result && 'history' in result ? result.history : undefined;
}

test('a comparison tells what the metric was of every version that held the alias', async () => {
  const place = await withTwoChampions();
  const metrics = JSON.parse(place.read('first/run-record.json')).metrics;
  expect(await historyIn(place)).toEqual({
    metric: 'accuracy',
    points: [
      { version: '1', at: '2026-03-20T12:00:00.000Z', value: metrics.accuracy },
      { version: '2', at: '2026-03-20T12:01:00.000Z', value: metrics.accuracy },
    ],
  });
});

test('a version whose evidence cannot be read any more is left out, and the others stay', async () => {
  const place = await withTwoChampions();
  place.time = new Date(place.time.getTime() + 60_000);
  const third = await place.register('third');
  await place.promote({ version: '3', evidence: place.evidence(third, '2') });
  const path = join(place.folder, 'registry/models/wine/versions/2.json');
  const { evidence } = JSON.parse(readFileSync(path, 'utf8'));
  for (const { sha256 } of evidence) {
    rmSync(join(place.folder, 'registry/objects', sha256.slice(0, 2), sha256.slice(2)));
  }
  expect((await historyIn(place))?.points.map(({ version }) => version)).toEqual(['1', '3']);
});

test('a metric that no version reported has no history', async () => {
  const place = await withTwoChampions();
  expect(await historyIn(place, '[{metric: brier, no-worse: 0.1}]')).toBeUndefined();
});

test('one promotion makes no history yet', async () => {
  const place = new Workplace();
  const first = await place.register('first');
  await place.promote({ version: '1', evidence: place.evidence(first, null) });
  expect(await historyIn(place)).toBeUndefined();
});

test.each([
  ['broken', (path: string) => writeFileSync(path, '{"no": "entry"}\n')],
  ['gone', (path: string) => rmSync(path)],
])('a ledger that is %s leaves the history out, and the comparison judges', async (_, spoil) => {
  const place = await withTwoChampions();
  spoil(place.ledgerPath);
  expect(await historyIn(place)).toBeUndefined();
});

test('a registry that is not there leaves the history out', async () => {
  const place = await withTwoChampions();
  rmSync(join(place.folder, 'registry', 'models'), { recursive: true });
  expect(await historyIn(place)).toBeUndefined();
});
