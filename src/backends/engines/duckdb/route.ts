import { columnsOf, type Measurement } from '../../../domain/data/measurement.ts';
import { countedBand } from './aggregate.ts';
import type { Asked } from './batches.ts';
import { itemsViewOf } from './count.ts';
import { guarded, hopefulTable, isHopeful } from './finite.ts';
import { answerFromFooter } from './footer-answer.ts';
import type { Footer } from './footers.ts';
import { groupedPart, isGrouped, weighted } from './grouped.ts';
import { guessedPart, guessedRange } from './guessed-range.ts';
import { isText } from './loaded.ts';
import type { Table } from './open-table.ts';
import { isNarrow, type PlainColumns, plainColumns } from './plain-scan.ts';
import type { Samples } from './sample.ts';
import { type Finding, type ScanPart, scanPart } from './scan-part.ts';
import { Sightings } from './sightings.ts';
import { type Sought, skimmedColumns, soughtAlone } from './sought.ts';
import { stdevPart } from './spread.ts';
import {
  bitSetPart,
  denseColumn,
  distinctPart,
  fitsBits,
  provenPart,
  type Unique,
} from './unique-part.ts';

/** How one measurement is answered; the cheapest way that is exact. */
export type Route =
  /** What the files' own statistics already say. */
  | { readonly kind: 'known'; readonly finding: Finding; readonly sql: string }
  /** Each different value of a column is asked once. */
  | { readonly kind: 'grouped'; readonly asked: Asked }
  /** Only the rows that break it are looked for, and parts of the files without one are not read. */
  | ({ readonly kind: 'sought' } & Sought)
  /** A scan of the named columns, or of the whole view, answers it beside others. */
  | { readonly kind: 'scan'; readonly narrow: boolean; readonly asked: Asked }
  /**
   * Distinct combinations, after everything else, as another answer may make them needless; `complete`
   * counts the whole ones in a scan that is made anyway.
   */
  | { readonly kind: 'distinct'; readonly unique: Unique; readonly complete?: Asked }
  | { readonly kind: 'apart' };

/** What is known of a table before it is read. */
export interface Prospect {
  readonly table: Table;
  readonly plain: PlainColumns;
  readonly footers: ReadonlyMap<string, Footer>;
  /** Null: only a scan tells. */
  readonly rows: number | null;
  /** Columns that are asked to be unique by themselves. */
  readonly single: ReadonlySet<string>;
  readonly samples: Samples;
  readonly sightings: Sightings;
  /** Columns of which nothing is asked that all of their values would have to be read for. */
  readonly skimmed: ReadonlySet<string>;
  /** Right where its columns of floats hold finite numbers only; see `guarded`. */
  readonly hopeful: Table;
}

interface Seen {
  readonly sightings?: Sightings;
  readonly samples?: Samples;
}

export function prospectOf(
  table: Table,
  measurements: readonly Measurement[],
  { sightings = new Sightings(), samples = new Map() }: Seen = {},
): Prospect {
  const { files, footers = new Map() } = table.loaded;
  let rows: number | null = 0;
  for (const file of files) rows = rows === null || file.rows === null ? null : rows + file.rows;
  const single = new Set(measurements.flatMap((one) => (isUnique(one) ? singleOf(one) : [])));
  const plain = plainColumns(table);
  const hopeful = hopefulTable(table, { plain, footers, rows });
  const skimmed = skimmedColumns(measurements);
  return { table, plain, footers, rows, single, sightings, samples, skimmed, hopeful };
}

export function routeOf(measurement: Measurement, prospect: Prospect): Route {
  const { table, rows } = prospect;
  if (itemsViewOf(measurement, table.columns) !== undefined) return { kind: 'apart' };
  const narrow = isNarrow(measurement, table);
  const answer = rows === null ? undefined : fromFooter(measurement, prospect, rows);
  if (answer) return { kind: 'known', ...answer };
  const [column = ''] = columnsOf(measurement);
  const sought = narrow ? soughtAlone(measurement, prospect) : undefined;
  if (sought) return { kind: 'sought', ...sought };
  const plain = prospect.plain.has(column);
  if (rows !== null && plain && narrow && isGrouped(measurement, prospect.footers, rows)) {
    const part = groupedOf(measurement, prospect);
    if (part) return { kind: 'grouped', asked: { measurement, part } };
  }
  const asked = askedOf(measurement, prospect);
  if (!asked) return { kind: 'apart' };
  if (isUnique(measurement) && measurement.filter === undefined) {
    return uniqueRoute(measurement, prospect, narrow);
  }
  const { hopeful } = prospect;
  if (!isHopeful(measurement, hopeful)) return { kind: 'scan', narrow, asked };
  const { part = asked.part } = askedOf(measurement, { ...prospect, table: hopeful }) ?? {};
  const hoped = guarded(part, measurement, hopeful.columns);
  return { kind: 'scan', narrow, asked: { ...asked, hoped } };
}

/** Undefined: it takes every row. */
function groupedOf(measurement: Measurement, prospect: Prospect): ScanPart | undefined {
  const { table } = prospect;
  return (
    groupedPart(measurement, table) ??
    aboutSample(measurement, { ...prospect, table: weighted(table) })
  );
}

/** Undefined: no scan answers it beside others. */
function askedOf(measurement: Measurement, prospect: Prospect): Asked | undefined {
  const part = scanPart(measurement, prospect.table) ?? aboutSample(measurement, prospect);
  const counts = bandCounts(measurement, prospect);
  if (!part) return undefined;
  return counts
    ? { measurement, part: counts, fallback: part }
    : { measurement, part: remembering(measurement, part, prospect) };
}

/** Of few rows the values beside the cuts cost nothing, and of few they often decide. */
function bandCounts(measurement: Measurement, { table, rows }: Prospect): ScanPart | undefined {
  if (measurement.kind !== 'quantile-band' || measurement.level === undefined) return undefined;
  return rows === null || rows < fewestForCounts
    ? undefined
    : countedBand(measurement, measurement.level, table);
}

const fewestForCounts = 100_000;

/** The values that the sample is of are enough to bound the rounding error: see `fewestSampled`. */
function aboutSample(measurement: Measurement, { table, samples }: Prospect): ScanPart | undefined {
  if (measurement.kind !== 'aggregate' || measurement.statistic !== 'stdev') return undefined;
  const { mean, averaged } = samples.get(measurement.column) ?? { mean: null, averaged: 0 };
  if (mean === null || averaged < fewestSampled || measurement.filter !== undefined)
    return undefined;
  return stdevPart(measurement, table, mean);
}

/**
 * Where k of n values have the mean c, (mean − c)² ≤ n/k · variance: so much larger than it can the squared
 * distances from c be, and of a double's 16 digits only that factor's are lost.
 */
const fewestSampled = 500;

/** Of text the rows would have to be numbered for it in every scan. */
function remembering(
  measurement: Measurement,
  part: ScanPart,
  { table, sightings }: Prospect,
): ScanPart {
  return isText(table) ? part : sightings.remembering(measurement, part, table);
}

export function isUnique(measurement: Measurement): measurement is Unique {
  return measurement.kind === 'duplicates' || measurement.kind === 'key';
}

function fromFooter(measurement: Measurement, { plain, footers }: Prospect, rows: number) {
  const [column, another] = columnsOf(measurement);
  if (column === undefined || another !== undefined) return undefined;
  const type = plain.get(column);
  const footer = footers.get(column);
  if (type === undefined || !footer) return undefined;
  return answerFromFooter(measurement, { column, type, footer }, rows);
}

/** Text is parsed anew for each scan, so that there the table of combinations is made on the way. */
function uniqueRoute(measurement: Unique, prospect: Prospect, narrow: boolean): Route {
  const { table, single } = prospect;
  const counted = distinctPart(measurement, table.columns);
  const scanned = (part: ScanPart): Route => {
    return { kind: 'scan', narrow, asked: { measurement, part, fallback: counted } };
  };
  const dense = denseOf(measurement, prospect);
  const [alone] = singleOf(measurement);
  if (dense && alone !== undefined) return scanned(bitSetPart(measurement, dense, table.columns));
  const { samples, rows } = prospect;
  const range = isText(table) ? guessedRange(samples.get(alone ?? ''), rows) : undefined;
  if (range) return scanned(guessedPart(measurement, range, table.columns));
  const mayBeProven = alone === undefined && measurement.columns.some((name) => single.has(name));
  if (!isText(table)) return { kind: 'distinct', unique: measurement };
  if (!mayBeProven) return scanned(counted);
  const complete = { measurement, part: provenPart(measurement, table.columns) };
  return { kind: 'distinct', unique: measurement, complete };
}

function singleOf({ columns, filter }: Unique): readonly string[] {
  return columns.length === 1 && filter === undefined ? columns : [];
}

/** The columns of a key, if one bit for each possible combination is worth it. */
export function denseOf({ columns }: Unique, { plain, footers, rows }: Prospect) {
  const dense = columns.flatMap((name) => {
    return denseColumn(name, plain.get(name), footers.get(name)) ?? [];
  });
  const fits = rows !== null && dense.length === columns.length && fitsBits(dense, rows);
  return fits ? dense : undefined;
}
