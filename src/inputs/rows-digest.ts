import { createHash } from 'node:crypto';
import { packed } from '../domain/comparison/packed-ids.ts';
import type { LabelledRows, ModelPredictions } from '../domain/comparison/predictions.ts';

/**
 * `sha256:…` of the test set: for each row, sorted by id, its id, its label, its weight and the name of its
 * group. The order of rows and columns in the files, and their format, do not matter.
 */
export function digestOfTestSet(rows: LabelledRows): string {
  const { labels, weights, groups } = rows;
  return digestOfRows(rows, [
    answersOf(rows, labels),
    weights ? { kind: 'numbers', values: weights } : { kind: 'none' },
    groups ? textsOf(groups.names, groups.indexes) : { kind: 'none' },
  ]);
}

/**
 * `sha256:…` of one model's answers: for each row its id, prediction, score and probabilities, and then
 * its numbers by name, sorted.
 */
export function digestOfPredictions(rows: LabelledRows, model: ModelPredictions): string {
  const { predicted, scores, probabilities, values } = model;
  const named = [...values].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const numbers = (column: Float64Array): Cells => ({ kind: 'numbers', values: column });
  return digestOfRows(rows, [
    predicted.length > 0 ? answersOf(rows, predicted) : { kind: 'none' },
    scores ? numbers(scores) : { kind: 'none' },
    ...(probabilities ?? []).map(numbers),
    ...named.map(([, column]) => numbers(column)),
  ]);
}

/** A column: what stands in it, as the cells of all rows. */
type Cells =
  | { readonly kind: 'none' }
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  /** A whole cell for each code. */
  | {
      readonly kind: 'texts';
      readonly cells: readonly Uint8Array[];
      readonly codes: Float64Array | Uint32Array;
    };

/** A class by its name, a quantity as a number. */
function answersOf({ classes }: LabelledRows, values: Float64Array): Cells {
  return classes.length === 0 ? { kind: 'numbers', values } : textsOf(classes, values);
}

function textsOf(names: readonly string[], codes: Float64Array | Uint32Array): Cells {
  return { kind: 'texts', cells: names.map(textCell), codes };
}

/** One byte for the kind, the length in bytes, the text as UTF-8. */
function textCell(text: string): Uint8Array {
  const bytes = Buffer.from(text);
  const cell = Buffer.allocUnsafe(bytes.length + 5);
  cell.writeUInt8(2, 0);
  cell.writeUInt32BE(bytes.length, 1);
  cell.set(bytes, 5);
  return cell;
}

const block = 256 * 1024;

/**
 * Hashes cells one after the other: one byte for the kind, then a text with its length in bytes, or a
 * number as 8 bytes, big-endian. Cells are gathered in blocks, because hashing each by itself is slow.
 */
function digestOfRows({ ids }: LabelledRows, columns: readonly Cells[]): string {
  const { bytes, offsets, length } = packed(ids);
  const writer = new CellWriter();
  for (let row = 0; row < length; row += 1) {
    writer.text(bytes, offsets[row] ?? 0, offsets[row + 1] ?? 0);
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] ?? missing;
      if (column.kind === 'none') writer.none();
      else if (column.kind === 'numbers') writer.number(column.values[row]);
      else writer.cell(column.cells[column.codes[row] ?? -1]);
    }
  }
  return writer.digest();
}

const missing: Cells = { kind: 'none' };

/** Plain fields, set from the start: they are read for each byte. */
class CellWriter {
  readonly hash = createHash('sha256');
  readonly bytes = new Uint8Array(block);
  readonly view = new DataView(this.bytes.buffer);
  length = 0;

  none(): void {
    this.reserve(1);
    this.bytes[this.length] = 0;
    this.length += 1;
  }

  number(value: number | undefined): void {
    if (value === undefined) {
      this.none();
      return;
    }
    this.reserve(9);
    this.bytes[this.length] = 1;
    this.view.setFloat64(this.length + 1, value);
    this.length += 9;
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    this.reserve(5);
    this.bytes[this.length] = 2;
    this.view.setUint32(this.length + 1, end - start);
    this.length += 5;
    this.copy(bytes, start, end);
  }

  /** A code without a name is a missing value. */
  cell(cell: Uint8Array | undefined): void {
    if (cell) this.copy(cell, 0, cell.length);
    else this.none();
  }

  digest(): string {
    this.flush();
    return `sha256:${this.hash.digest('hex')}`;
  }

  copy(from: Uint8Array, start: number, end: number): void {
    const length = end - start;
    this.reserve(length);
    if (length > block) {
      this.hash.update(from.subarray(start, end));
      return;
    }
    const { bytes, length: to } = this;
    // For a few bytes a loop is faster than a call.
    for (let at = 0; at < length; at += 1) bytes[to + at] = from[start + at] ?? 0;
    this.length = to + length;
  }

  /** Makes room; what is longer than a block finds it empty. */
  reserve(length: number): void {
    if (this.length + length > block) this.flush();
  }

  flush(): void {
    this.hash.update(this.bytes.subarray(0, this.length));
    this.length = 0;
  }
}
