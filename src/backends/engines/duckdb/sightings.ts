import type { Measured, Measurement } from '../../../domain/data/measurement.ts';
import { failingRows } from './count.ts';
import type { Table } from './open-table.ts';
import { type Position, position, positionOf } from './position.ts';
import type { ScanPart } from './scan-part.ts';

/** As many rows as a scan remembers of each measurement. */
export const remembered = 5;

/** The first failing rows that a scan saw on its way, so that no other has to look for them. */
export class Sightings {
  readonly #seen = new Map<Measurement, readonly Position[]>();

  readonly #failing = new Map<Measurement, number>();

  /** Undefined: no scan looked, or not for so many. */
  of(measurement: Measurement, limit: number): readonly Position[] | undefined {
    return limit <= remembered ? this.#seen.get(measurement)?.slice(0, limit) : undefined;
  }

  /** Keeps the first failing rows of a measurement, as many as are remembered or all there are. */
  saw(measurement: Measurement, first: readonly Position[]): void {
    this.#seen.set(measurement, first);
  }

  /** Keeps how many rows fail each measurement. */
  count(answers: ReadonlyMap<Measurement, Measured>): void {
    for (const [measurement, answer] of answers) {
      if (answer.kind === 'counts') this.#failing.set(measurement, answer.failing);
    }
  }

  /** So many of the first rows there are to find, as far as is known. */
  expected(measurement: Measurement, limit: number): number {
    return Math.min(limit, this.#failing.get(measurement) ?? limit);
  }

  /** The part of a scan that also remembers where its rows fail. */
  remembering(measurement: Measurement, part: ScanPart, table: Table): ScanPart {
    const where = isCostly(measurement) ? failingRows(measurement, table) : undefined;
    if (where === undefined) return part;
    const { length } = part.fields;
    return {
      fields: [...part.fields, `min(${position}, ${remembered}) FILTER (WHERE ${where})`],
      read: (values) => {
        const numbers = values[length];
        this.#seen.set(measurement, Array.isArray(numbers) ? numbers.map(positionOf) : []);
        return part.read(values.slice(0, length));
      },
    };
  }
}

/** Looking for a text's form again costs more than remembering; other tests end at the first failing rows. */
function isCostly(measurement: Measurement): boolean {
  return (
    measurement.kind === 'expression' ||
    (measurement.kind === 'values' &&
      measurement.tests.some(({ kind }) => kind === 'pattern' || kind === 'format'))
  );
}
