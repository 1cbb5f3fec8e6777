import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip, and where its headers lie. */
export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** What stands in the archive, where it is not the deflated content. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** The upper half is the mode of Unix. */
  readonly attributes?: number;
  readonly listedSize?: number;
  readonly checksum?: number;
  readonly extra?: Uint8Array;
}

interface Lies {
  readonly count?: number;
  readonly comment?: string;
}

const utf8 = 0x800;

/** Writes a zip as its format has it, or as a liar would. */
export function zip(entries: readonly ZipEntry[], { count, comment = '' }: Lies = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const parts = partsOf(entry);
    const local = Buffer.concat([localHeader(parts), parts.name, parts.packed]);
    central.push(Buffer.concat([centralHeader(parts, offset), parts.name, parts.extra]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const place = { count: count ?? entries.length, size: directory.length, offset };
  return Buffer.concat([...locals, directory, end(place, comment)]);
}

interface Parts {
  readonly name: Buffer;
  readonly extra: Buffer;
  readonly packed: Buffer;
  /** Version, flags, method, time, date: 10 bytes that stand in both headers. */
  readonly kind: Buffer;
  /** Checksum, packed size, size. */
  readonly sizes: Buffer;
  readonly attributes: number;
}

function partsOf(entry: ZipEntry): Parts {
  const { method = 8, flags = utf8, attributes = 0, content = '' } = entry;
  const bytes = Buffer.from(content as string);
  const packed = Buffer.from(entry.packed ?? (method === 8 ? deflateRawSync(bytes) : bytes));
  const kind = Buffer.alloc(10);
  for (const [index, value] of [20, flags, method].entries()) kind.writeUInt16LE(value, 2 * index);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(entry.checksum ?? crc32(bytes), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(entry.listedSize ?? bytes.length, 8);
  const extra = Buffer.from(entry.extra ?? []);
  return { name: Buffer.from(entry.name as string), extra, packed, kind, sizes, attributes };
}

function localHeader({ kind, sizes, name }: Parts): Buffer {
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(name.length, 0);
  return Buffer.concat([Buffer.from('PK\x03\x04'), kind, sizes, lengths]);
}

function centralHeader({ kind, sizes, name, extra, attributes }: Parts, offset: number): Buffer {
  const rest = Buffer.alloc(18);
  rest.writeUInt16LE(name.length, 0);
  rest.writeUInt16LE(extra.length, 2);
  rest.writeUInt32LE(attributes, 10);
  rest.writeUInt32LE(offset, 14);
  // Made by version 2.0 on Unix.
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), kind, sizes, rest]);
}

interface DirectoryPlace {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

function end({ count, size, offset }: DirectoryPlace, comment: string): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, Buffer.from(comment, 'latin1')]);
}
