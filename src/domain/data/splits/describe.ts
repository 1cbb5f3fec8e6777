import { grouped } from '../../grouped.ts';
import type { Sides, SplitMeasurement, SplitRule, TestRows } from './split.ts';

/** What a check between two sets asks, in words. */
export function askedOf(measurement: SplitMeasurement, { train, test }: SplitRule): string {
  switch (measurement.kind) {
    case 'overlap':
      return `no ${measurement.columns.join(', ')} of ${test} is in ${train}`;
    case 'groups':
      return `no ${measurement.column} is in both ${train} and ${test}`;
    case 'duplicate-rows':
      return `no row of ${test} equals one of ${train}${normalisedWords(measurement)}`;
    case 'time':
      return measurement.gapMicros > 0
        ? `every ${measurement.column} of ${test} is at least ${spanOf(measurement.gapMicros)} after the last of ${train}`
        : `every ${measurement.column} of ${test} is after the last of ${train}`;
    case 'joint-counts':
      return `${measurement.column} alone tells less than 0.9 of ${measurement.label.column}`;
  }
}

/** Why a check between two sets failed, with its numbers. */
export function failureOf(
  measurement: SplitMeasurement,
  { checked, failing, shared, lastTrain, firstTest }: TestRows,
  { train, test }: SplitRule,
): string {
  const rows = `${grouped(failing)} of ${grouped(checked)} rows of ${test}`;
  const one = failing === 1;
  switch (measurement.kind) {
    case 'overlap':
      return `${rows} ${one ? 'has' : 'have'} the ${measurement.columns.join(', ')} of a row of ${train}.`;
    case 'groups':
      return `${grouped(shared ?? 0)} ${shared === 1 ? 'value' : 'values'} of ${measurement.column} ${shared === 1 ? 'is' : 'are'} in both; ${rows} ${one ? 'has' : 'have'} one.`;
    case 'duplicate-rows':
      return `${rows} ${one ? 'equals' : 'equal'} a row of ${train}${normalisedWords(measurement)}.`;
    case 'time': {
      const early = `${rows} ${one ? 'is' : 'are'} not after the last ${measurement.column} of ${train}`;
      const after = measurement.gapMicros > 0 ? ` and ${spanOf(measurement.gapMicros)}` : '';
      if (lastTrain === undefined) return `${early}${after}.`;
      return `${early}, ${instant(lastTrain)}${after}; the first is ${instant(firstTest)}.`;
    }
    case 'joint-counts':
      return `${rows}.`;
  }
}

/** `2 rows of eval and 1 row of train have no value`; empty where there is no such row. */
export function uncompared(
  rows: Sides<number>,
  rule: SplitRule,
  { one, several }: { readonly one: string; readonly several: string },
): string {
  const sides = (['test', 'train'] as const).filter((side) => rows[side] > 0);
  const shown = sides.map((side) => {
    return `${grouped(rows[side])} ${rows[side] === 1 ? 'row' : 'rows'} of ${rule[side]}`;
  });
  if (shown.length === 0) return '';
  return `${shown.join(' and ')} ${rows.train + rows.test === 1 ? one : several}`;
}

const spans = [
  ['day', 86_400_000_000],
  ['hour', 3_600_000_000],
  ['minute', 60_000_000],
  ['second', 1_000_000],
] as const;

/** `1 day`, `36 hours`, `1.5 seconds`: in the largest unit of which it is a whole number. */
function spanOf(micros: number): string {
  const [unit, size] = spans.find(([, length]) => micros % length === 0) ?? ['second', 1_000_000];
  const value = micros / size;
  return `${value.toLocaleString('en-US', { maximumFractionDigits: 6 })} ${unit}${value === 1 ? '' : 's'}`;
}

function instant(micros: number | null | undefined): string {
  const time = new Date(Math.floor((micros ?? Number.NaN) / 1000));
  return Number.isNaN(time.getTime()) ? 'beyond the calendar' : time.toISOString();
}

function normalisedWords({ normalized }: { readonly normalized: boolean }): string {
  return normalized ? ' once case, spaces and Unicode forms of texts are the same' : '';
}
