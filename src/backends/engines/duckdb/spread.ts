import type { Aggregate } from '../../../domain/data/measurement.ts';
import { filtered, finiteValues, numberFinding, tooLarge, weighed } from './aggregate.ts';
import { bound, type Counted, count } from './count.ts';
import type { ScanPart } from './finding.ts';
import { isFloating } from './native-type.ts';
import type { Own, OwnStatement } from './own-statement.ts';
import { integer, textOf } from './rows.ts';
import { number } from './sql.ts';

/** The standard deviation of the sample, in two passes: the mean, then the squares of the distances from it. */
export function stdevStatement(measurement: Aggregate, place: Own): OwnStatement {
  const names = bound(measurement.column, place.columns);
  const x = `CAST(${names.value} AS DOUBLE)`;
  const where = [...finiteValues(measurement, place), `${names.value} IS NOT NULL`].join(' AND ');
  const small = isFloating(names) ? `abs(x) < ${tooLarge}` : 'true';
  const sql = `WITH v AS (SELECT ${x} AS x FROM ${place.from} WHERE ${where}),
    m AS (SELECT count(*) AS total, count(*) FILTER (WHERE ${small}) AS n, favg(x) FILTER (WHERE ${small}) AS mean FROM v)
    SELECT any_value(total), any_value(n), fsum((x - mean) * (x - mean)) FILTER (WHERE ${small}) FROM v, m`;
  return {
    sql,
    read: ([total, n, squares]) => {
      const used = integer(n);
      const looked = { checked: integer(total), leftOut: integer(total) - used };
      const sum = textOf(squares);
      const value = sum === null || used < 2 ? null : Math.sqrt(Number(sum) / (used - 1));
      return numberFinding(value, looked);
    },
  };
}

/** The part of a scan that answers the same in one pass, by the distances from a number near the mean. */
export function stdevPart(measurement: Aggregate, counted: Counted, about: number): ScanPart {
  const names = bound(measurement.column, counted.columns);
  const x = `CAST(${names.value} AS DOUBLE)`;
  const where = finiteValues(measurement, counted);
  const small =
    isFloating(names) && !names.small ? [...where, `abs(${names.value}) < ${tooLarge}`] : where;
  const distance = `(${x} - ${number(about)})`;
  const sum = (of: string) => filtered('fsum', weighed(of, counted), small);
  const values = (conditions: readonly string[]) => count(names.value, conditions, counted);
  return {
    fields: [values(where), values(small), sum(distance), sum(`${distance} * ${distance}`)],
    read: ([total, n, distances, squares]) => {
      const used = integer(n);
      const looked = { checked: integer(total), leftOut: integer(total) - used };
      const about = Number(textOf(distances)) ** 2 / used;
      const sum = Math.max(0, Number(textOf(squares)) - about);
      return numberFinding(used < 2 ? null : Math.sqrt(sum / (used - 1)), looked);
    },
  };
}
