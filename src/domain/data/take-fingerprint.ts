import type { Contract } from './contract.ts';
import type { ColumnSketch, Fingerprint } from './fingerprint.ts';
import type { Measured, Measurement } from './measurement.ts';
import type { DataShape, RowsRead } from './shape.ts';

/** By column what a fingerprint needs beyond the checks; the count of its nulls is the first. */
type Sketching = ReadonlyMap<string, readonly Measurement[]>;

type Known = Pick<Contract, 'columns' | 'key'>;

/**
 * Counts of nulls, and of numbers that may be seen the least, the greatest and the mean. Of typed formats
 * only what costs next to nothing: the ends that their footers have.
 */
export function planFingerprint(
  contract: Known,
  { columns, format }: Pick<DataShape, 'columns' | 'format'>,
): Sketching {
  return new Map(
    columns.map(({ name, type }) => {
      const nulls: Measurement = { kind: 'nulls', column: name };
      const wanted = isShown(name, contract) ? statisticsOf(name, type, { contract, format }) : [];
      const numbers = wanted.map((statistic): Measurement => {
        return { kind: 'aggregate', statistic, column: name };
      });
      return [name, [nulls, ...numbers]];
    }),
  );
}

/** What names a row is no quantity, and what must not be seen is in no fingerprint. */
function isShown(name: string, { columns, key }: Known): boolean {
  return !key.includes(name) && !columns.some((one) => one.name === name && one.sensitive);
}

const textFormats: ReadonlySet<string> = new Set(['csv', 'jsonl']);
const wholeType = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT)$/;

function statisticsOf(
  name: string,
  stored: string,
  { contract, format }: { readonly contract: Known; readonly format: DataShape['format'] },
): readonly Sketched[] {
  const promised = contract.columns.find((column) => column.name === name)?.logicalType;
  const isNumber = promised === 'integer' || promised === 'number';
  if (textFormats.has(format)) return isNumber ? sketched : [];
  return format === 'parquet' && isNumber && wholeType.test(stored) ? ['min', 'max'] : [];
}

interface Found {
  readonly contract: Known;
  readonly shape: Pick<DataShape, 'columns'>;
  readonly rows: Pick<RowsRead, 'rows'>;
  readonly answers: ReadonlyMap<Measurement, Measured>;
}

/** The fingerprint from what was planned for it and from what the checks have measured. */
export function fingerprintOf(
  planned: Sketching,
  { contract, shape, rows, answers }: Found,
): Fingerprint {
  const columns = shape.columns.map(({ name, type: stored }): ColumnSketch => {
    const column = contract.columns.find((one) => one.name === name);
    const [asked] = planned.get(name) ?? [];
    const counted = asked && answers.get(asked);
    return {
      name,
      type: column?.logicalType ?? stored,
      nulls: counted?.kind === 'counts' ? counted.failing : null,
      ...(isShown(name, contract) && numbersOf(name, answers)),
    };
  });
  return { rows: rows.rows, columns };
}

const sketched = ['min', 'max', 'mean'] as const;
type Sketched = (typeof sketched)[number];

/** Of all values only: a filter of one check makes another number of them. */
function numbersOf(column: string, answers: Found['answers']): Partial<ColumnSketch> {
  const found: [string, number][] = [];
  for (const [measurement, answer] of answers) {
    if (measurement.kind !== 'aggregate' || measurement.column !== column) continue;
    const { statistic, filter } = measurement;
    const kept = sketched.find((one) => one === statistic);
    if (!kept || filter !== undefined || answer.kind !== 'number') continue;
    if (answer.value === null || !Number.isFinite(answer.value)) continue;
    found.push([kept, kept === 'mean' ? steady(answer.value) : answer.value]);
  }
  return Object.fromEntries(found);
}

/** The last digits of a mean depend on the order in which threads add up. */
function steady(mean: number): number {
  return Number(mean.toPrecision(12));
}
