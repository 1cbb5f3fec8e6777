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

/** As Parquet, whose ids are these texts, with a score that tells each apart. */
async function fileOfTexts(ids: readonly string[]) {
  const lines = ids.map((id) => `"${id.replaceAll('"', '""')}",${scoreOf(id)}`);
  const csv = written('predictions.csv', ['id,label,score', ...lines].join('\n'));
  return converted(csv, 'parquet', 'CAST(id AS VARCHAR) AS id, label, score');
}

/** A label and a score that follow from the id. */
function scoreOf(id: string): string {
  const sum = [...id].reduce((total, letter) => (31 * total + letter.charCodeAt(0)) % 9000, 0);
  return `${sum % 2},0.${1000 + sum}`;
}

const numbered = (prefix: string, numbers: readonly number[], digits = 6) =>
  numbers.map((number) => prefix + String(number).padStart(digits, '0'));

describe('texts that end with a number as ids', () => {
  test.each([
    ['of as many digits', numbered('order-', from(0, 1234))],
    ['across a digit more', numbered('order-', from(999_990, 20), 7)],
    [
      'with gaps',
      numbered(
        'order-',
        from(0, 900).filter((number) => number % 3 !== 1),
      ),
    ],
    ['far from each other', numbered('order-', [1, 20, 300_000])],
    ['behind a number', numbered('run 2-', from(5, 40))],
    ['behind letters of several bytes', numbered('Größe𝄞', from(5, 40))],
    ['behind quotes', numbered(`o'"`, from(5, 40))],
    ['behind very many digits and a letter', numbered(`${'1'.repeat(100_000)}x`, from(5, 3))],
    ['alone, filled up with zeros', numbered('', from(5, 40))],
    ['of twelve digits', numbered('', from(123_456_789_000, 40), 12)],
    ['of more digits than are read', numbered('', from(1_234_567_890_000, 40), 13)],
    ['of one digit more in some', ['a1', 'a22', 'a3']],
    ['with a letter in between', ['a1', 'a2', 'b', 'c3', 'a4']],
    ['with a sign in between', ['a001', 'a+02', 'a003', 'a-04', 'a 05', 'a006']],
    ['with a letter of several bytes in between', ['a001', 'aé2', 'a005', 'a²2']],
    ['a single one', ['order-7']],
  ])('%s are rows in the order of the texts, with their own values', async (_, ids) => {
    const sorted = ids.toSorted((one, other) =>
      Buffer.compare(Buffer.from(one), Buffer.from(other)),
    );
    const read = rowsOf(
      await readPair(await fileOfTexts(ids), await fileOfTexts(ids.toReversed())),
    );
    const scores = sorted.map((id) => Number(scoreOf(id).split(',')[1]));
    expect(read.ids).toEqual(sorted);
    expect(read.scores).toEqual([scores, scores]);
  });

  test.each([
    ['a row without a partner', from(0, 100), from(1, 100)],
    ['a row twice', from(0, 100), [...from(0, 99), 98]],
  ])('%s is found', async (_, candidate, baseline) => {
    const files = [candidate, baseline].map((numbers) => fileOfTexts(numbered('order-', numbers)));
    const [first = '', second = ''] = await Promise.all(files);
    await expect(readPair(first, second)).rejects.toThrow();
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
