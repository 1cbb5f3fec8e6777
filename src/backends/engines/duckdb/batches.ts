import { columnsOf, type Measurement } from '../../../domain/data/measurement.ts';
import type { ScanPart } from './scan-part.ts';

/** A measurement and the part of a scan that answers it. */
export interface Asked {
  readonly measurement: Measurement;
  readonly part: ScanPart;
  /** Answers the same more slowly, where the part cannot. */
  readonly fallback?: ScanPart;
  /** Answers it faster if the data is as hoped, and throws if not; it is tried first. */
  readonly hoped?: ScanPart;
}

export interface BatchSize {
  readonly columns: number;
  readonly aggregates: number;
}

/** Columns of a typed format are read one by one, so that many narrow scans need less memory than a wide one. */
export const narrow: BatchSize = { columns: 10, aggregates: 100 };

/** Text is parsed as a whole for each scan. */
export const wide: BatchSize = { columns: Number.POSITIVE_INFINITY, aggregates: 1000 };

/** What a scan computes for a measurement. */
export interface Part {
  readonly measurement: Measurement;
  readonly part: Pick<ScanPart, 'fields' | 'shown'>;
  readonly hoped?: Pick<ScanPart, 'fields'>;
}

/** Cuts what is asked into scans, those of one column together. */
export function batches<One extends Part>(
  asked: readonly One[],
  size: BatchSize,
): readonly (readonly One[])[] {
  const found: One[][] = [];
  let columns = new Set<string>();
  // What several of them ask for the engine computes once.
  let aggregates = new Set<string>();
  for (const one of byColumn(asked)) {
    const { measurement, part, hoped = part } = one;
    const own = columnsOf(measurement);
    const [allColumns, all] = [
      new Set([...columns, ...own]),
      new Set([...aggregates, ...hoped.fields]),
    ];
    const fits = allColumns.size <= size.columns && all.size <= size.aggregates;
    const begins = found.length === 0 || !fits;
    if (begins) found.push([]);
    found.at(-1)?.push(one);
    columns = begins ? new Set(own) : allColumns;
    aggregates = begins ? new Set(hoped.fields) : all;
  }
  return found;
}

function byColumn<One extends Part>(asked: readonly One[]): readonly One[] {
  const first = new Map<string, One[]>();
  for (const one of asked) {
    const [name = ''] = columnsOf(one.measurement);
    const same = first.get(name) ?? [];
    same.push(one);
    first.set(name, same);
  }
  return [...first.values()].flat();
}
