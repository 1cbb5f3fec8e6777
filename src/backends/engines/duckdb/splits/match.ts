import type { Sides, SplitMeasurement } from '../../../../domain/data/splits/split.ts';
import { normalized } from '../normalized.ts';
import { list } from '../sql.ts';
import type { Compared, Pair } from './compared.ts';

/** When a test row and a train row are the same, as SQL: the expressions of each side, in one order. */
export interface Match extends Sides<readonly string[]> {
  /** The columns that an example of such a row shows, and where they stand. */
  readonly shown: readonly Compared[];
  /** Compared by their hash first, since a whole row is wide; a missing value equals another. */
  readonly wholeRow: boolean;
}

/** Undefined: the measurement does not look for equal values. */
export function matchOf(measurement: SplitMeasurement, pair: Pair): Match | undefined {
  switch (measurement.kind) {
    case 'overlap':
      return matchValues(measurement.columns, pair);
    case 'groups':
      return matchValues([measurement.column], pair);
    case 'duplicate-rows':
      return matchRows(measurement.columns, measurement.normalized, pair);
    default:
      return undefined;
  }
}

function matchValues(names: readonly string[], pair: Pair): Match {
  const columns = names.map((name) => pair.column(name));
  return {
    train: columns.map(({ train }) => train.value),
    test: columns.map(({ test }) => test.value),
    shown: columns.map(({ test }) => test),
    wholeRow: false,
  };
}

function matchRows(names: readonly string[], inAnyForm: boolean, pair: Pair): Match {
  const columns = names.map((name) => pair.column(name));
  const parts = (column: Sides<Compared>, side: keyof Sides<Compared>) => {
    const { value, odd, kind } = column[side];
    const both = column.train.odd ?? column.test.odd;
    const texts = both === null ? [value] : [value, odd ?? 'CAST(NULL AS VARCHAR)'];
    return kind === 'text' && inAnyForm ? texts.map(anyForm) : texts;
  };
  return {
    train: columns.flatMap((column) => parts(column, 'train')),
    test: columns.flatMap((column) => parts(column, 'test')),
    shown: columns.map(({ test }) => test),
    wholeRow: true,
  };
}

/** Copies that somebody typed, or that passed through another program, differ in no more than this. */
function anyForm(value: string): string {
  return `trim(${normalized(value, ['nfc', 'lower', 'spaces'])})`;
}

/**
 * The test rows with `file` and `"row"` of which the train table has the like; of whole rows `hashes` is
 * the table of the hashes that both sides have.
 */
export function matchingRows(match: Match, { train, test }: Pair, hashes: string): string {
  const tested = rowsOfSide(match, { side: 'test', view: test.view, hashes });
  const trained = rowsOfSide(match, { side: 'train', view: train.view, hashes });
  return `SELECT file, "row" FROM (${tested}) AS tested
    SEMI JOIN (${trained}) AS trained ON ${sameValues(match)}`;
}

interface Side {
  readonly side: 'train' | 'test';
  readonly view: string;
  /** What holds the hashes `h` that are of interest; absent: all are. */
  readonly hashes?: string;
}

/** The rows of a table that may have their like, with their parts as `k0`, `k1`, … and their hash as `h`. */
export function rowsOfSide(match: Match, { side, view, hashes }: Side): string {
  const parts = match[side];
  const fields = list(['file', '"row"', ...named(parts)]);
  if (!match.wholeRow) {
    return `SELECT ${fields} FROM ${view} WHERE ${parts.map((part) => `${part} IS NOT NULL`).join(' AND ')}`;
  }
  // Only of rows whose hash is on both sides more than the hash is worth computing.
  const hashed = `(SELECT *, ${hashOf(parts)} AS h FROM ${view})`;
  const wanted = hashes ? ` SEMI JOIN ${hashes} USING (h)` : '';
  return `SELECT ${fields}, h FROM ${hashed}${wanted}`;
}

/** The hashes that rows of both tables have; rows with others are in one of them alone. */
export function sharedHashes(match: Match, { train, test }: Pair): string {
  return `SELECT DISTINCT h FROM (SELECT ${hashOf(match.test)} AS h FROM ${test.view})
    SEMI JOIN (SELECT ${hashOf(match.train)} AS h FROM ${train.view}) USING (h)`;
}

/** Joins rows of which both sides name their parts `k0`, `k1`, …. */
export function sameValues(match: Match): string {
  const equals = match.wholeRow ? 'IS NOT DISTINCT FROM' : '=';
  const parts = match.test.map((_, index) => `tested.k${index} ${equals} trained.k${index}`);
  return [...(match.wholeRow ? ['tested.h = trained.h'] : []), ...parts].join(' AND ');
}

function named(parts: readonly string[]): readonly string[] {
  return parts.map((part, index) => `${part} AS k${index}`);
}

function hashOf(parts: readonly string[]): string {
  return `hash(${list(parts)})`;
}
