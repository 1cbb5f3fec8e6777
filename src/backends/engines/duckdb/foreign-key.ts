import type { Column } from '../../../domain/data/column.ts';
import type { Measurement } from '../../../domain/data/measurement.ts';
import { bound, complete, filterOf } from './count.ts';
import type { Table } from './open-table.ts';
import { countsOf, type OwnStatement } from './own-statement.ts';
import { list } from './sql.ts';
import type { BoundColumn } from './table.ts';

type ForeignKey = Extract<Measurement, { kind: 'foreign-key' }>;

/** Both sides of the key, each part as the SQL that it is compared as. */
interface Sides {
  readonly from: readonly string[];
  /** The different keys of the target, as `k0`, `k1` … */
  readonly keys: string;
  readonly where: string;
}

interface Refused {
  readonly refused: string;
}

/** Rows whose combination the target lacks: an anti join on its different keys. */
export function foreignKeyStatement(measurement: ForeignKey, table: Table): OwnStatement | Refused {
  const sides = sidesOf(measurement, table);
  if ('refused' in sides) return sides;
  const parts = sides.from.map((part, index) => `${part} AS f${index}`);
  const same = sides.from.map((_, index) => `f${index} = k${index}`).join(' AND ');
  const sql = `SELECT count(*), count(*) FILTER (WHERE known IS NULL)
    FROM (SELECT ${list(parts)} FROM ${table.scanned} WHERE ${sides.where})
    LEFT JOIN (SELECT *, true AS known FROM ${sides.keys}) ON ${same}`;
  return { sql, read: countsOf };
}

/** The condition of such a row; undefined where the sides cannot be compared. */
export function missingKey(measurement: ForeignKey, table: Table): string | undefined {
  const sides = sidesOf(measurement, table);
  if ('refused' in sides) return undefined;
  const same = sides.from.map((part, index) => `${part} = k${index}`).join(' AND ');
  return `${sides.where} AND NOT EXISTS (SELECT 1 FROM ${sides.keys} WHERE ${same})`;
}

function sidesOf(measurement: ForeignKey, table: Table): Sides | Refused {
  const { columns, target } = measurement;
  const other = table.references.get(target.object);
  if (!other) {
    return {
      refused: `No single data set of the policy has the contract of "${target.object}", to look the keys up in.`,
    };
  }
  const own = columns.map((name) => bound(name, table.columns));
  const theirs = target.properties.map((name) => propertyOf(name, other));
  const missing = target.properties.find((_, index) => theirs[index] === undefined);
  if (missing !== undefined || theirs.length !== own.length) {
    return {
      refused: `The data of "${target.object}" has no column ${missing ?? 'for each part of the key'}.`,
    };
  }
  const pairs = own.flatMap((one, index) => {
    const their = theirs[index];
    return their ? [{ one, their }] : [];
  });
  const unlike = pairs.find(({ one, their }) => typeOf(one.column) !== typeOf(their.column));
  if (unlike) return { refused: unlikeTypes(unlike.one, unlike.their, target.object) };
  const known = pairs.map(({ their }, index) => `${keyPart(their)} AS k${index}`);
  const theirNames = theirs.flatMap((their) => their?.column.name ?? []);
  return {
    from: pairs.map(({ one }) => keyPart(one)),
    keys: `(SELECT DISTINCT ${list(known)} FROM ${other.scanned} WHERE ${complete(theirNames, other.columns)})`,
    where: [...filterOf(measurement, table), complete(columns, table.columns)].join(' AND '),
  };
}

/** Without a promised type values are compared as they are written. */
function keyPart({ column, raw, value }: BoundColumn): string {
  return column.logicalType === null ? raw : value;
}

function typeOf({ logicalType }: Column): string {
  return logicalType ?? 'string';
}

function propertyOf(name: string, { columns }: Table): BoundColumn | undefined {
  const all = [...columns.values()];
  return all.find(({ column }) => column.property === name) ?? columns.get(name);
}

function unlikeTypes(one: BoundColumn, their: BoundColumn, object: string): string {
  return `${one.column.property} is ${typeOf(one.column)}, but ${object}.${their.column.property} is ${typeOf(their.column)}: keys of different types are not compared.`;
}
