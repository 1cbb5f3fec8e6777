import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inTextOrder } from '../../../src/backends/engines/duckdb/predictions/whole-ids.ts';
import { converted, readPair, texts, written } from '../../support/read-predictions.ts';

/** As Parquet, whose ids are whole numbers, or texts of the same. */
async function fileOf(ids: readonly number[], { asText = false } = {}) {
  const lines = ids.map((id) => `${id},${id % 2},0.${1000 + (id % 9000)}`);
  const csv = written('predictions.csv', ['id,label,score', ...lines].join('\n'));
  const id = asText ? 'CAST(id AS VARCHAR) AS id' : 'CAST(id AS BIGINT) AS id';
  return converted(csv, 'parquet', `${id}, label, score`);
}

const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
const shuffled = (ids: readonly number[]) =>
  ids.toSorted((a, b) => ((a * 7919) % 1009) - ((b * 7919) % 1009));

describe('whole numbers as ids', () => {
  test.each([
    ['without gaps from 0', from(0, 1234)],
    ['from one length to the next', from(95, 20)],
    ['with gaps', from(0, 900).filter((id) => id % 3 !== 1)],
    ['of large numbers close to each other', from(1_234_567_890_000, 50)],
    ['far from each other', [1, 20, 300_000_000, 4_000_000_000_000]],
    ['a single one', [7]],
  ])('%s give the rows that texts give', async (_, ids) => {
    const wholes = await readPair(await fileOf(ids), await fileOf(shuffled(ids)));
    const spelled = await readPair(
      await fileOf(ids, { asText: true }),
      await fileOf(shuffled(ids), { asText: true }),
    );
    expect(rowsOf(wholes)).toEqual(rowsOf(spelled));
    expect(rowsOf(wholes).ids).toEqual(ids.map(String).toSorted());
  });

  test.each([
    ['a row without a partner', from(0, 100), from(1, 100)],
    ['a row too few', from(0, 100), from(0, 99)],
    ['a row twice', from(0, 100), [...from(0, 99), 98]],
  ])('%s is found', async (_, candidate, baseline) => {
    await expect(readPair(await fileOf(candidate), await fileOf(baseline))).rejects.toThrow();
  });

  test('rows without a partner are left out where the policy lets them', async () => {
    const settings = { maxUnmatched: { kind: 'rows', rows: 2 } } as const;
    const read = await readPair(await fileOf(from(0, 100)), await fileOf(from(1, 100)), settings);
    expect(rowsOf(read).ids).toEqual(from(1, 99).map(String).toSorted());
  });
});

test('numbers in the order of their texts are sorted as texts are', () => {
  const ranges = fc.tuple(
    fc.nat(100_000),
    fc.integer({ min: 1, max: 3_000 }),
    fc.integer({ min: 1, max: 4 }),
  );
  fc.assert(
    fc.property(ranges, ([low, span, every]) => {
      const high = low + span - 1;
      const present =
        every === 1 ? null : new Uint8Array(span).map((_, at) => (at % every === 0 ? 1 : 0));
      const expected = from(low, span).filter((id) => (id - low) % every === 0);
      const order = inTextOrder({ low, high, digits: String(high).length }, present);
      expect([...order].map((above) => String(low + above))).toEqual(
        expected.map(String).toSorted(),
      );
    }),
  );
});

function rowsOf({ ids, labels, candidate, baseline }: Awaited<ReturnType<typeof readPair>>) {
  return {
    ids: texts(ids),
    labels: [...labels],
    scores: [candidate, baseline].map(({ scores }) => [...(scores ?? [])]),
  };
}
