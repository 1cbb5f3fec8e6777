import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf, type Measured } from '../../../domain/data/measurement.ts';
import { isFloat } from './footer-answer.ts';
import { memoryBytes } from './limits.ts';
import { isText } from './loaded.ts';
import { isNarrow } from './plain-scan.ts';
import { reasonOf } from './reason.ts';
import { denseOf, isUnique, type Prospect } from './route.ts';
import { type Answers, type Source, scan } from './scan.ts';
import type { ScanPart } from './scan-part.ts';
import { meshFor } from './sieve.ts';
import { type SiftedRepeats, siftedRepeats } from './sifted-repeats.ts';
import { remembered } from './sightings.ts';
import { keptWhere, narrowSource, viewSource } from './source.ts';
import { Stopped } from './statement.ts';
import { suspectRows } from './suspect-rows.ts';
import {
  bitSetPart,
  combinations,
  combinationsPart,
  distinctPart,
  provenPart,
  type Unique,
} from './unique-part.ts';

interface Known {
  readonly prospect: Prospect;
  /** What is measured already. */
  readonly answers: Answers;
}

/**
 * Counts repeated combinations in a statement of their own. A key with a part that is unique by itself is
 * unique, and one with a part that hardly repeats can only repeat where that part does.
 */
export async function measureDistinct(
  connection: DuckDBConnection,
  measurement: Unique,
  { prospect, answers }: Known,
): Promise<Measured> {
  const { table } = prospect;
  const { columns } = table;
  const source = isNarrow(measurement, table) ? narrowSource(table) : viewSource(table);
  const ask = (part: ScanPart, from: Source, fallback = part) =>
    answerOf(connection, { measurement, part, fallback }, from);
  const [part, repeats] = rarestPart(measurement, answers);
  const proven = () =>
    completeByFooter(measurement, prospect) ??
    answers.get(measurement) ??
    ask(provenPart(measurement, columns), source);
  if (part && repeats === 0) return proven();
  const dense = denseOf(measurement, prospect);
  if (dense) {
    return ask(bitSetPart(measurement, dense, columns), source, distinctPart(measurement, columns));
  }
  const from = source.from([{ measurement, part: { fields: [] } }]);
  const rare = part && (repeats ?? mostRepeats) < mostRepeats ? part : undefined;
  const suspects = rare ? await suspectRows(connection, rare, { table, from }) : [];
  const [suspect] = suspects;
  if (suspect === undefined) {
    return (
      (await measureSifted(connection, measurement, { prospect, source, proven })) ??
      ask(combinationsPart(measurement, columns), overCombinations(measurement, source, prospect))
    );
  }
  const repeated: Unique = { kind: 'duplicates', columns: measurement.columns };
  const some = overCombinations(repeated, keptWhere(source, suspect), prospect);
  return together(await proven(), await ask(combinationsPart(repeated, columns), some));
}

/** Beyond so many repeats of a part, its rows are most of all rows. */
const mostRepeats = 1000;

/** Fewer rows are grouped as fast. */
const fewestSifted = 1_000_000;

interface Sifting {
  readonly prospect: Prospect;
  readonly source: Source;
  /** Counts the rows as if none repeated. */
  proven(): Promise<Measured> | Measured;
}

/** Undefined where a table of all combinations has to be made. */
async function measureSifted(
  connection: DuckDBConnection,
  measurement: Unique,
  { prospect, source, proven }: Sifting,
): Promise<Measured | undefined> {
  const { table, rows, sightings } = prospect;
  if (rows === null || rows < fewestSifted || isText(table)) return undefined;
  const mesh = meshFor(rows, memoryBytes());
  if (mesh === undefined) return undefined;
  const question = { table, source, mesh, limit: remembered };
  try {
    const sifted = await siftedRepeats(connection, measurement, question);
    const answer = sifted && withRepeats(await proven(), sifted);
    if (answer && sifted.complete === answer.checked) sightings.saw(measurement, sifted.first);
    return answer;
  } catch (error) {
    // What fails otherwise may still be grouped, which says by itself if it cannot be.
    if (!(error instanceof Stopped)) return undefined;
    return { kind: 'error', message: reasonOf(error, source.sensitive), sql: '' };
  }
}

/** Undefined where other rows were sifted than are counted: a footer is wrong, or reading ended early. */
function withRepeats(counted: Measured, { complete, repeats, sql, ms }: SiftedRepeats) {
  if (counted.kind !== 'counts' || counted.checked - counted.failing !== complete) return undefined;
  return {
    ...counted,
    failing: counted.failing + repeats,
    sql: `${counted.sql}; ${sql}`,
    ms: (counted.ms ?? 0) + ms,
  };
}

/** Where no column has a null every row is complete, and none lacks a part. */
function completeByFooter(
  { columns }: Unique,
  { plain, footers, rows }: Prospect,
): Measured | undefined {
  const whole = columns.every((name) => {
    const type = plain.get(name);
    return type !== undefined && !isFloat(type) && footers.get(name)?.nulls === 0;
  });
  if (rows === null || !whole) return undefined;
  const names = columns.map((name) => JSON.stringify(name)).join(', ');
  const sql = `footer of ${names}: no nulls in ${rows} rows`;
  return { kind: 'counts', checked: rows, failing: 0, sql, ms: 0 };
}

async function answerOf(
  connection: DuckDBConnection,
  asked: Parameters<typeof scan>[1][number],
  source: Source,
): Promise<Measured> {
  const found = await scan(connection, [asked], source);
  const nothing = { kind: 'error', message: 'It was not measured.', sql: '' } as const;
  return found.get(asked.measurement) ?? nothing;
}

/** The single column of the key that repeats least, as far as is known. */
function rarestPart({ columns }: Unique, answers: Answers): readonly [Unique?, number?] {
  const parts = [...answers].flatMap(([other, answer]) => {
    const [name = '', another] = columnsOf(other);
    const single = isUnique(other) && other.filter === undefined && another === undefined;
    const known = single && answer.kind === 'counts' && columns.includes(name);
    return known ? [[other, answer.failing] as const] : [];
  });
  return parts.sort(([, a], [, b]) => a - b)[0] ?? [];
}

function overCombinations(
  measurement: Unique,
  { sensitive, from, shown }: Source,
  { table: { columns } }: Prospect,
): Source {
  return {
    sensitive,
    from: (asked) => combinations(measurement, columns, from(asked)),
    shown: (asked) => combinations(measurement, columns, shown(asked)),
  };
}

/** All rows, with those that lack a part of a key, and the repeats, which only suspect ones can be. */
function together(counted: Measured, suspects: Measured): Measured {
  if (counted.kind !== 'counts') return counted;
  if (suspects.kind !== 'counts') return suspects;
  return {
    ...counted,
    failing: counted.failing + suspects.failing,
    sql: `${counted.sql}; ${suspects.sql}`,
    ms: (counted.ms ?? 0) + (suspects.ms ?? 0),
  };
}
