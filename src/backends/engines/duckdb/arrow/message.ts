import { ArrowDamage } from './buffers.ts';

/** What a message of Arrow IPC carries. */
export interface MessageFacts {
  readonly kind: 'schema' | 'dictionary' | 'batch';
  /** Bytes of the body that follows. */
  readonly bodyLength: number;
}

const kinds = { 1: 'schema', 2: 'dictionary', 3: 'batch' } as const;

/**
 * Reads the outline of a message's metadata, a flatbuffer, and holds every count in it against the bytes
 * that are there: its reader would believe them, and loop for hours. Throws `ArrowDamage`.
 */
export function readMessage(metadata: Uint8Array): MessageFacts {
  const walk = new Walk(metadata);
  const message = walk.table(walk.offset(0));
  const kind = kinds[walk.byte(message, 1) as 1 | 2 | 3];
  const header = walk.child(message, 2);
  if (!kind || header === null) throw new ArrowDamage('a message is of an unknown kind');
  if (kind === 'schema') fieldsOf(walk, header, 1);
  const batch = kind === 'dictionary' ? walk.child(header, 1) : header;
  if (kind !== 'schema' && batch !== null) {
    walk.vector(batch, 1, 16);
    walk.vector(batch, 2, 16);
    walk.vector(batch, 4, 8);
  }
  const bodyLength = walk.long(message, 3);
  if (bodyLength < 0) throw new ArrowDamage('a message has a body of negative length');
  return { kind, bodyLength };
}

/** A field's children are its sixth part. */
function fieldsOf(walk: Walk, table: number, part: number): void {
  for (const field of walk.tables(table, part)) {
    walk.vector(field, 6, 4);
    fieldsOf(walk, field, 5);
  }
}

/** Goes through the tables of a flatbuffer; positions are bytes from its start. */
class Walk {
  readonly #view: DataView;
  /** A part that is shared many times over would be visited for ever. */
  #visits = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  table(position: number): number {
    this.#visits += 1;
    if (this.#visits > this.#view.byteLength) throw new ArrowDamage('metadata repeat themselves');
    this.#reserve(position, 4);
    return position;
  }

  offset(position: number): number {
    this.#reserve(position, 4);
    return position + this.#view.getUint32(position, true);
  }

  byte(table: number, part: number): number {
    const at = this.#part(table, part);
    if (at === null) return 0;
    this.#reserve(at, 1);
    return this.#view.getUint8(at);
  }

  long(table: number, part: number): number {
    const at = this.#part(table, part);
    if (at === null) return 0;
    this.#reserve(at, 8);
    return Number(this.#view.getBigInt64(at, true));
  }

  child(table: number, part: number): number | null {
    const at = this.#part(table, part);
    return at === null ? null : this.table(this.offset(at));
  }

  /** The position of the first item and how many there are. */
  vector(table: number, part: number, size: number): readonly [start: number, count: number] {
    const at = this.#part(table, part);
    if (at === null) return [0, 0];
    const vector = this.offset(at);
    this.#reserve(vector, 4);
    const count = this.#view.getUint32(vector, true);
    this.#reserve(vector + 4, count * size);
    return [vector + 4, count];
  }

  tables(table: number, part: number): readonly number[] {
    const [start, count] = this.vector(table, part, 4);
    return Array.from({ length: count }, (_, index) => this.table(this.offset(start + 4 * index)));
  }

  /** Where a part of a table stands, as the table's own directory says; null where it is left out. */
  #part(table: number, part: number): number | null {
    const directory = table - this.#view.getInt32(table, true);
    this.#reserve(directory, 4);
    const entry = 4 + 2 * part;
    if (entry + 2 > this.#view.getUint16(directory, true)) return null;
    this.#reserve(directory + entry, 2);
    const offset = this.#view.getUint16(directory + entry, true);
    return offset === 0 ? null : table + offset;
  }

  #reserve(position: number, length: number): void {
    if (position >= 0 && position + length <= this.#view.byteLength) return;
    throw new ArrowDamage('metadata point beyond their end');
  }
}
