import type { Measurement } from '../../../domain/data/measurement.ts';
import type { BoundKind, ValueTest } from '../../../domain/data/value-test.ts';
import type { Footer, Range } from './footers.ts';
import type { Finding } from './scan-part.ts';

/** What is known of a column before it is read. */
export interface Known {
  readonly column: string;
  /** The engine's type. */
  readonly type: string;
  readonly footer: Footer;
}

interface Answered {
  readonly finding: Finding;
  readonly sql: string;
}

/**
 * Answers from the files' own statistics, which every reader of the format trusts. Undefined: they do not
 * say. Floats never answer, as nobody counts their NaN; texts only their nulls, as their bytes may be wrong.
 */
export function answerFromFooter(
  measurement: Measurement,
  known: Known,
  rows: number,
): Answered | undefined {
  const { type, footer } = known;
  if ('filter' in measurement && measurement.filter !== undefined) return undefined;
  if (footer.nulls === null || isFloat(type)) return undefined;
  const { nulls } = footer;
  const counts = (checked: number, failing: number, what: string): Answered => {
    const sql = `footer of ${JSON.stringify(known.column)}: ${what}`;
    return { finding: { kind: 'counts', checked, failing }, sql };
  };
  switch (measurement.kind) {
    case 'nulls':
      return counts(rows, nulls, `${nulls} nulls of ${rows} rows`);
    case 'type':
      return type === 'VARCHAR' || isNested(type)
        ? undefined
        : counts(rows - nulls, 0, `type ${type}, ${nulls} nulls of ${rows} rows`);
    case 'values': {
      const { range } = footer;
      if (!range || !hasRange(type) || !within(range, measurement.tests, type)) return undefined;
      return counts(rows - nulls, 0, `${shown(range.low, type)} to ${shown(range.high, type)}`);
    }
    case 'aggregate': {
      const { statistic } = measurement;
      if (!footer.range || !wholeNumbers.test(type)) return undefined;
      if (statistic !== 'min' && statistic !== 'max') return undefined;
      const value = String(statistic === 'min' ? footer.range.low : footer.range.high);
      return {
        finding: { kind: 'number', value: Number(value), checked: rows - nulls, exact: value },
        sql: `footer of ${JSON.stringify(known.column)}: ${statistic} ${value}`,
      };
    }
    default:
      return undefined;
  }
}

export function isFloat(type: string): boolean {
  return type === 'FLOAT' || type === 'DOUBLE';
}

function isNested(type: string): boolean {
  return /[\])]$/.test(type) && !type.startsWith('DECIMAL');
}

const wholeNumbers = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT)$/;

/** Types whose footer's range is exact. */
export function hasRange(type: string): boolean {
  return wholeNumbers.test(type) || type === 'DATE';
}

function within({ low, high }: Range, tests: readonly ValueTest[], type: string): boolean {
  return tests.every((test) => {
    const bound = 'bound' in test ? boundOf(test.bound, type) : undefined;
    return 'bound' in test && bound !== undefined && keeps[test.kind]({ low, high }, bound);
  });
}

const keeps: Readonly<Record<BoundKind, (range: Range, bound: bigint) => boolean>> = {
  minimum: ({ low }, bound) => low >= bound,
  exclusiveMinimum: ({ low }, bound) => low > bound,
  maximum: ({ high }, bound) => high <= bound,
  exclusiveMaximum: ({ high }, bound) => high < bound,
};

/** Only what is exactly a whole number, or a day. */
function boundOf(bound: number | string, type: string): bigint | undefined {
  if (type === 'DATE') return dayOf(bound);
  const written = String(bound);
  const exact = typeof bound === 'string' || Number.isSafeInteger(bound);
  return exact && /^[+-]?[0-9]+$/.test(written) ? BigInt(written) : undefined;
}

const dayMs = 86_400_000;

function dayOf(bound: number | string): bigint | undefined {
  if (typeof bound !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(bound)) return undefined;
  const time = Date.parse(`${bound}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : BigInt(time / dayMs);
}

function shown(value: bigint, type: string): string {
  if (type !== 'DATE') return String(value);
  const date = new Date(Number(value) * dayMs);
  return Number.isNaN(date.getTime()) ? `day ${value}` : date.toISOString().slice(0, 10);
}
