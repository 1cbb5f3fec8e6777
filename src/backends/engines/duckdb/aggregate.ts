import type { Aggregate, Latest, QuantileBand } from '../../../domain/data/measurement.ts';
import { rankOf } from '../../../domain/data/quantile.ts';
import type { BoundKind } from '../../../domain/data/value-test.ts';
import { bound, type Counted, count, filterOf } from './count.ts';
import type { Finding, ScanPart } from './finding.ts';
import { isFloating } from './native-type.ts';
import { integer, textOf } from './rows.ts';
import { besideNumber } from './sign-test.ts';

/** Values from here on are left out of sums and spreads, as their squares are no numbers any more. */
export const tooLarge = '1e150';

/** The conditions of a value that a statistic looks at. */
export function finiteValues(
  measurement: Aggregate | QuantileBand,
  counted: Counted,
): readonly string[] {
  const names = bound(measurement.column, counted.columns);
  const finite = isFloating(names) && names.column.allowNonFinite && !names.small;
  const where = filterOf(measurement, counted);
  return finite ? [...where, `isfinite(${names.value})`] : where;
}

/** Statistics that one scan yields beside others; undefined: it takes more than one. */
export function aggregatePart(measurement: Aggregate, counted: Counted): ScanPart | undefined {
  const { value } = bound(measurement.column, counted.columns);
  const where = finiteValues(measurement, counted);
  const checked = count(value, where, counted);
  switch (measurement.statistic) {
    case 'min':
    case 'max':
      return picked([checked, filtered(measurement.statistic, value, where)]);
    case 'distinct':
      return picked([checked, count(`DISTINCT ${value}`, where)]);
    case 'distinctRatio':
      return ratio([checked, count(`DISTINCT ${value}`, where)]);
    case 'sum':
    case 'mean':
      return summed(measurement, counted);
    case 'stdev':
    case 'quantile':
      return undefined;
  }
}

function picked(fields: readonly string[]): ScanPart {
  return {
    fields,
    read: ([checked, value]) => numberFinding(value, { checked: integer(checked) }),
  };
}

function ratio(fields: readonly string[]): ScanPart {
  return {
    fields,
    read: ([checked, distinct]) => {
      const all = integer(checked);
      return { kind: 'number', value: all === 0 ? null : integer(distinct) / all, checked: all };
    },
  };
}

/** Whole numbers and decimals are summed exactly, doubles with the rounding error carried along. */
function summed(measurement: Aggregate, counted: Counted): ScanPart {
  const names = bound(measurement.column, counted.columns);
  const where = finiteValues(measurement, counted);
  const { value } = names;
  const small =
    isFloating(names) && !names.small ? [...where, `abs(${value}) < ${tooLarge}`] : where;
  const exact = measurement.statistic === 'sum' && !isFloating(names);
  const sum = exact
    ? filtered('sum', value, small)
    : filtered('fsum', weighed(`CAST(${value} AS DOUBLE)`, counted), small);
  return {
    fields: [count(value, where, counted), count(value, small, counted), sum],
    read: ([checked, used, total]) => {
      const all = { checked: integer(checked), leftOut: integer(checked) - integer(used) };
      if (exact || measurement.statistic === 'sum') return numberFinding(total, all, exact);
      const mean = total === null || integer(used) === 0 ? null : Number(total) / integer(used);
      return numberFinding(mean, all);
    },
  };
}

interface Looked {
  readonly checked: number;
  /** Values that are too large to be summed. */
  readonly leftOut?: number;
}

/** Digits that a double cannot hold are handed on as they are. */
export function numberFinding(value: unknown, looked: Looked, exact = true): Finding {
  const { checked, leftOut = 0 } = looked;
  const digits = textOf(value);
  const note =
    leftOut > 0
      ? `${leftOut} ${leftOut === 1 ? 'value' : 'values'} beyond ${tooLarge} left out`
      : undefined;
  return {
    kind: 'number',
    value: digits === null ? null : Number(digits),
    checked,
    ...(exact && typeof value === 'string' && { exact: value }),
    ...(note !== undefined && { note }),
  };
}

/** Over the values of some rows. */
export function filtered(aggregate: string, value: string, where: readonly string[]): string {
  return where.length > 0
    ? `${aggregate}(CASE WHEN ${where.join(' AND ')} THEN ${value} END)`
    : `${aggregate}(${value})`;
}

/** A double as often as there are rows that its row stands for. */
export function weighed(double: string, { weight }: Counted): string {
  return weight === undefined ? double : `${double} * ${weight}`;
}

/** For each cut two counts and the values on both sides. */
export function bandPart(measurement: QuantileBand, counted: Counted): ScanPart {
  const names = bound(measurement.column, counted.columns);
  const { value } = names;
  const where = finiteValues(measurement, counted);
  const fields = measurement.cuts.flatMap((cut) => {
    const side = (kind: BoundKind) => [...where, besideNumber(names, kind, cut)];
    return [
      count('*', side('exclusiveMaximum'), counted),
      count('*', side('maximum'), counted),
      filtered('max', value, side('exclusiveMaximum')),
      filtered('min', value, side('exclusiveMinimum')),
    ];
  });
  return {
    fields: [count(value, where, counted), ...fields],
    read: (values) => readCuts(values, measurement.cuts),
  };
}

/**
 * Cuts stand in pairs around a bound, or alone, and what is counted is what lies below the first of a pair and up to
 * its last. `read` throws where the quantile may lie between these, or where the values beside a cut decide.
 */
export function countedBand(measurement: QuantileBand, level: number, counted: Counted): ScanPart {
  const names = bound(measurement.column, counted.columns);
  const where = finiteValues(measurement, counted);
  const side = (kind: BoundKind, cut: number) =>
    count('*', [...where, besideNumber(names, kind, cut)]);
  const pairs = pairsOf(measurement.cuts);
  return {
    fields: [
      count(names.value, where),
      ...pairs.flatMap(({ first, last }) => [
        side('exclusiveMaximum', first),
        side('maximum', last),
      ]),
    ],
    read: ([checked, ...values]) => {
      const rank = rankOf(level, integer(checked));
      const sides = pairs.flatMap(({ first, last, cuts }, nth) => {
        const [low, high] = [integer(values[2 * nth]), integer(values[2 * nth + 1])];
        const between = first < last && low <= rank.index && high > rank.index;
        const beside = rank.fraction > 0 && [low, high].includes(rank.index + 1);
        if (between || beside) throw new Error('The quantile may lie between the cuts.');
        // On the far side of the quantile all counts say the same of it.
        return first < last
          ? [low, low, null, null, high, high, null, null]
          : cuts.flatMap(() => [low, high, null, null]);
      });
      return readCuts([checked, ...sides], measurement.cuts);
    },
  };
}

function pairsOf(cuts: readonly number[]) {
  return cuts.flatMap((first, nth) => {
    const last = cuts[nth + 1] ?? first;
    return nth % 2 === 0 ? [{ first, last, cuts: cuts.slice(nth, nth + 2) }] : [];
  });
}

/** Where values lie on the cut it is the nearest of them on both sides; asking for it would cost more. */
function readCuts([checked, ...values]: readonly unknown[], asked: readonly number[]): Finding {
  const cuts = asked.map((at, index) => {
    const [less, upToIt, under, over] = values.slice(4 * index, 4 * index + 4);
    const [below, atMost] = [integer(less), integer(upToIt)];
    const around = { under: double(under), over: double(over) };
    const nearest =
      atMost > below ? { upTo: at, from: at } : { upTo: around.under, from: around.over };
    return { at, below, atMost, ...around, ...nearest };
  });
  return { kind: 'cuts', checked: integer(checked), cuts };
}

function double(value: unknown): number | null {
  const digits = textOf(value);
  return digits === null ? null : Number(digits);
}

/** The latest instant; a date begins at midnight UTC. */
export function latestPart(measurement: Latest, counted: Counted): ScanPart {
  const { value } = bound(measurement.column, counted.columns);
  const where = filterOf(measurement, counted);
  const latest = filtered('max', value, where);
  return {
    fields: [count(value, where, counted), `epoch_us(CAST(${latest} AS TIMESTAMPTZ))`],
    read: ([checked, micros]) => ({
      kind: 'instant',
      micros: micros === null || micros === undefined ? null : Number(micros),
      checked: integer(checked),
    }),
  };
}
