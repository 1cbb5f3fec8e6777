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
  const parts = joined(columns);
  const most = 5 + parts.reduce((sum, part) => sum + longest(part), 0);
  for (let row = 0; row < length; row += 1) {
    const [start, end] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
    writer.reserve(most + end - start);
    writer.text(bytes, start, end);
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at];
      if (part?.kind === 'numbers') writer.number(part.values[row]);
      // A code without a name is a missing value.
      else if (part) writer.cell(part.cells[part.codes[row] ?? -1] ?? part.missing);
    }
  }
  return writer.digest();
}

/** Numbers, or whole cells by their codes. */
type Part =
  | Extract<Cells, { readonly kind: 'numbers' }>
  | (Extract<Cells, { readonly kind: 'texts' }> & { readonly missing: Uint8Array });

const none = Uint8Array.of(0);

/** A column without values adds the same byte to every row: to a cell before it, which is then written at once. */
function joined(columns: readonly Cells[]): readonly Part[] {
  const parts: Part[] = [];
  for (const column of columns) {
    const before = parts.at(-1);
    if (column.kind === 'numbers') parts.push(column);
    else if (column.kind === 'texts') parts.push({ ...column, missing: none });
    else if (before?.kind === 'texts') parts.splice(-1, 1, followed(before));
    else parts.push({ kind: 'texts', cells: [], codes: new Uint32Array(), missing: none });
  }
  return parts;
}

function followed(part: Extract<Part, { readonly kind: 'texts' }>): Part {
  const withNone = (cell: Uint8Array) => new Uint8Array(Buffer.concat([cell, none]));
  return { ...part, cells: part.cells.map(withNone), missing: withNone(part.missing) };
}

/** In bytes. */
function longest(part: Part): number {
  if (part.kind === 'numbers') return 9;
  return part.cells.reduce((most, { length }) => Math.max(most, length), part.missing.length);
}

/** Plain fields, set from the start: they are read for each byte. */
class CellWriter {
  readonly hash = createHash('sha256');
  bytes = new Uint8Array(block);
  view = new DataView(this.bytes.buffer);
  length = 0;

  number(value: number | undefined): void {
    const { bytes, length } = this;
    bytes[length] = value === undefined ? 0 : 1;
    if (value !== undefined) this.view.setFloat64(length + 1, value);
    this.length = length + (value === undefined ? 1 : 9);
  }

  text(from: Uint8Array, start: number, end: number): void {
    const { bytes, length } = this;
    bytes[length] = 2;
    this.view.setUint32(length + 1, end - start);
    // For a few bytes a loop is faster than a call.
    let to = length + 5;
    for (let at = start; at < end; at += 1, to += 1) bytes[to] = from[at] ?? 0;
    this.length = to;
  }

  cell(cell: Uint8Array): void {
    const { bytes } = this;
    let to = this.length;
    for (let at = 0; at < cell.length; at += 1, to += 1) bytes[to] = cell[at] ?? 0;
    this.length = to;
  }

  digest(): string {
    this.flush();
    return `sha256:${this.hash.digest('hex')}`;
  }

  /** Makes room for a row. */
  reserve(length: number): void {
    if (this.length + length <= this.bytes.length) return;
    this.flush();
    if (length <= this.bytes.length) return;
    this.bytes = new Uint8Array(length);
    this.view = new DataView(this.bytes.buffer);
  }

  flush(): void {
    this.hash.update(this.bytes.subarray(0, this.length));
    this.length = 0;
  }
}
