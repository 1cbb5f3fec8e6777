import { createHash } from 'node:crypto';
import type { LabelledRows, ModelPredictions } from '../domain/comparison/predictions.ts';

/**
 * `sha256:…` of the test set: for each row, sorted by id, its id, its label, and two markers for the
 * weight and the group that it does not have. The order of rows and columns in the files, and their
 * format, do not matter.
 */
export function digestOfTestSet(rows: LabelledRows): string {
  const answer = answerOf(rows);
  return digestOfRows(rows, (cells, row) => {
    answer(cells, rows.labels[row]);
    cells.none();
    cells.none();
  });
}

/** `sha256:…` of one model's answers: for each row its id, prediction, score and probabilities. */
export function digestOfPredictions(rows: LabelledRows, model: ModelPredictions): string {
  const { predicted, scores, probabilities } = model;
  const answer = answerOf(rows);
  return digestOfRows(rows, (cells, row) => {
    answer(cells, predicted[row]);
    cells.number(scores?.[row]);
    for (const column of probabilities ?? []) cells.number(column[row]);
  });
}

function digestOfRows(
  { ids }: LabelledRows,
  write: (cells: HashedCells, row: number) => void,
): string {
  const cells = new HashedCells();
  for (const [row, id] of ids.entries()) {
    cells.text(id);
    write(cells, row);
  }
  return cells.digest();
}

/** A class by its name, a quantity as a number. */
function answerOf({ task, classes }: LabelledRows) {
  return (cells: HashedCells, value: number | undefined) => {
    const name = task === 'regression' || value === undefined ? undefined : classes[value];
    if (name === undefined) cells.number(value);
    else cells.text(name);
  };
}

const block = 64 * 1024;

/**
 * Hashes cells one after the other: one byte for the kind, then a text with its length in bytes, or a
 * number as 8 bytes, big-endian. Cells are gathered, because hashing each by itself is slow.
 */
class HashedCells {
  readonly #hash = createHash('sha256');
  readonly #bytes = Buffer.allocUnsafe(2 * block);
  #length = 0;

  none(): void {
    this.#length = this.#bytes.writeUInt8(0, this.#length);
    this.#flush(block);
  }

  number(value: number | undefined): void {
    if (value === undefined) {
      this.none();
      return;
    }
    this.#bytes.writeUInt8(1, this.#length);
    this.#length = this.#bytes.writeDoubleBE(value, this.#length + 1);
    this.#flush(block);
  }

  text(value: string): void {
    const length = Buffer.byteLength(value);
    this.#bytes.writeUInt8(2, this.#length);
    this.#length = this.#bytes.writeUInt32BE(length, this.#length + 1);
    this.#flush(block);
    if (length > block) {
      this.#flush(0);
      this.#hash.update(value);
    } else this.#length += this.#bytes.write(value, this.#length);
    this.#flush(block);
  }

  digest(): string {
    this.#flush(0);
    return `sha256:${this.#hash.digest('hex')}`;
  }

  #flush(most: number): void {
    if (this.#length <= most) return;
    this.#hash.update(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
  }
}
