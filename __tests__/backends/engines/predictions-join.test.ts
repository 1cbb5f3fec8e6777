import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closeDuckDb, connectDuckDb } from '../../../src/backends/engines/duckdb/connect.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { problemsOf, readPair, texts } from '../../support/read-predictions.ts';

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await connectDuckDb((name) => process.env[name]);
});
afterAll(() => closeDuckDb(connection));

/** What a file says of a row. */
interface Row {
  readonly id: string | null;
  readonly label: number | null;
  readonly score: number | null;
  readonly part: string | null;
}

interface Shape {
  readonly id: string;
  readonly label: string;
  readonly part: string;
  readonly score: string;
  readonly format: 'parquet' | 'csv' | 'json';
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  id: fc.constantFrom('VARCHAR', 'INTEGER', 'BIGINT', 'UINTEGER', 'UBIGINT'),
  label: fc.constantFrom('VARCHAR', 'UTINYINT', 'UBIGINT', 'DOUBLE', 'FLOAT', 'DECIMAL(4,2)'),
  part: fc.constantFrom('VARCHAR', 'TINYINT', 'BIGINT', 'UBIGINT', 'DOUBLE'),
  score: fc.constantFrom('DOUBLE', 'FLOAT'),
  format: fc.constantFrom('parquet', 'parquet', 'csv', 'json'),
});

const near2To = (power: number) => 2 ** power - 1000;
const longTexts = ['a', 'é', 'Z', '01', '😀', 'ﬀ', ...[12, 13, 30].map((n) => 'a'.repeat(n))];

/** Whole numbers close to each other or not, any of 64 bits, and texts of which one begins as another does. */
const idLists: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc
    .record({
      low: fc.constantFrom(0, 9, 95, 995, near2To(31), near2To(32), near2To(53)),
      count: fc.constantFrom(2, 50, 2047, 2048, 2049, 4097),
      every: fc.constantFrom(1, 1, 2, 3, 7),
    })
    .map(({ low, count, every }) => {
      return Array.from({ length: count }, (_, at) => String(BigInt(low) + BigInt(at * every)));
    }),
  fc.uniqueArray(fc.bigInt(-5n, 2n ** 63n - 1n).map(String), { minLength: 2, maxLength: 40 }),
  fc.uniqueArray(fc.constantFrom(...longTexts, ...longTexts.map((text) => `${text}b`)), {
    minLength: 2,
  }),
);

const ranges: Readonly<Record<string, readonly [bigint, bigint]>> = {
  INTEGER: [-(2n ** 31n), 2n ** 31n - 1n],
  BIGINT: [-(2n ** 63n), 2n ** 63n - 1n],
  UINTEGER: [0n, 2n ** 32n - 1n],
  UBIGINT: [0n, 2n ** 64n - 1n],
};

/** The shape with texts as ids, unless all ids are numbers that its type can hold. */
function fitting(shape: Shape, ids: readonly string[]): Shape {
  const [low, high] = ranges[shape.id] ?? [0n, -1n];
  const fits = ids.every(
    (id) => /^(0|-?[1-9]\d*)$/.test(id) && low <= BigInt(id) && BigInt(id) <= high,
  );
  return fits ? shape : { ...shape, id: 'VARCHAR' };
}

/** Numbers and texts are not the same ids, but CSV knows no types. */
function areAlike(one: Shape, other: Shape): boolean {
  const [a, b] = [one, other].map(
    ({ id, format }) => format !== 'csv' && (id === 'VARCHAR' ? 1 : 2),
  );
  return a === false || b === false || a === b;
}

async function fileOf(rows: readonly Row[], { id, label, score, part, format }: Shape) {
  const ending = { parquet: 'parquet', csv: 'csv', json: 'jsonl' }[format];
  const path = join(temporaryFolder(), `rows.${ending}`);
  const cell = (value: string | number | null) => (value === null ? 'NULL' : `'${value}'`);
  const values = rows.map((row) => `(${[row.id, row.label, row.score, row.part].map(cell)})`);
  await connection.run(
    `COPY (SELECT CAST(id AS ${id}) AS id, CAST(label AS ${label}) AS label,
       CAST(score AS ${score}) AS score, CAST(part AS ${part}) AS part
     FROM (VALUES ${values}) AS given(id, label, score, part))
     TO '${path}' (FORMAT ${format}${format === 'parquet' ? ', ROW_GROUP_SIZE 2048' : ''})`,
  );
  return path;
}

interface Drawn {
  readonly ids: readonly string[];
  readonly ours: Shape;
  readonly theirs: Shape;
  /** One for each row, for what stands in it and for its place in the second file. */
  readonly random: readonly number[];
}

const drawn: fc.Arbitrary<Drawn> = idLists.chain((ids) =>
  fc
    .record({ ours: shapes, theirs: shapes, seed: fc.nat() })
    .map(({ ours, theirs, seed }) => ({
      ids,
      ours: fitting(ours, ids),
      theirs: fitting(theirs, ids),
      random: ids.map((_, at) => Math.imul(seed + 1, at * 2654435761 + 1) >>> 0),
    }))
    .filter(({ ours, theirs }) => areAlike(ours, theirs)),
);

function filesOf({ ids, random }: Drawn): readonly [readonly Row[], readonly Row[]] {
  const rows = ids.map((id, at): Row => {
    const number = random[at] ?? 0;
    const part = (number >>> 8) % 5;
    return { id, label: at % 2, score: (number % 65) / 64, part: part === 4 ? null : String(part) };
  });
  const order = [...rows.keys()].toSorted((a, b) => (random[a] ?? 0) - (random[b] ?? 0));
  const other = order.flatMap((at) => rows[at] ?? []);
  return [rows, other.map((row) => ({ ...row, score: 1 - (row.score ?? 0) }))];
}

const settings = { slices: [{ kind: 'column', column: 'part' }] } as const;
const time = 120_000;

test(
  'rows are joined as a map by id would, whatever the columns are stored as',
  async () => {
    const property = fc.asyncProperty(drawn, async (one) => {
      const [rows, others] = filesOf(one);
      const read = await readPair(
        await fileOf(rows, one.ours),
        await fileOf(others, one.theirs),
        settings,
      );
      const sorted = rows.toSorted((a, b) =>
        Buffer.compare(Buffer.from(a.id ?? ''), Buffer.from(b.id ?? '')),
      );
      expect(texts(read.ids)).toEqual(sorted.map(({ id }) => id));
      expect([...read.labels]).toEqual(sorted.map(({ label }) => label));
      expect([...(read.candidate.scores ?? [])]).toEqual(sorted.map(({ score }) => score));
      expect([...(read.baseline.scores ?? [])]).toEqual(
        sorted.map(({ score }) => 1 - (score ?? 0)),
      );
      const [{ codes = [], values = [] } = {}] = read.divisions;
      expect(Array.from(codes, (code) => values[code])).toEqual(
        sorted.map(({ part }) => part ?? '(null)'),
      );
    });
    await fc.assert(property, { numRuns: 25 });
  },
  time,
);

/** One row as it may not be, and the code of what is said of it. */
const flaws: Readonly<Record<string, (row: Row, next: Row) => readonly Row[]>> = {
  'predictions-no-id': (row) => [{ ...row, id: null }],
  'predictions-duplicate-ids': (row, next) => [{ ...row, id: next.id }],
  'predictions-unmatched': () => [],
  'predictions-not-usable': (row) => [{ ...row, score: null }],
  'predictions-labels-differ': (row) => [{ ...row, label: 1 - (row.label ?? 0) }],
  'predictions-slices-differ': (row) => [{ ...row, part: row.part === '1' ? '2' : '1' }],
};

test(
  'one row that is not as it must be is found, wherever it stands',
  async () => {
    const anywhere = fc.record({
      one: drawn,
      kind: fc.constantFrom(...Object.keys(flaws)),
      side: fc.constantFrom(0, 1),
      at: fc.oneof(fc.constantFrom(0, 2046, 2047, 2048), fc.nat(5000)),
    });
    const property = fc.asyncProperty(anywhere, async ({ one, kind, side, at }) => {
      const files = filesOf(one).map((rows, place) => {
        const row = rows[at % rows.length];
        const next = rows[(at + 1) % rows.length];
        if (place !== side || !row || !next) return rows;
        return rows.flatMap((each) => (each === row ? (flaws[kind]?.(row, next) ?? []) : [each]));
      });
      const [ours = [], theirs = []] = files;
      const reading = readPair(
        await fileOf(ours, one.ours),
        await fileOf(theirs, one.theirs),
        settings,
      );
      const codes = (await problemsOf(reading)).map(({ code }) => code);
      expect(codes).toContain(kind);
    });
    await fc.assert(property, { numRuns: 25 });
  },
  time,
);
