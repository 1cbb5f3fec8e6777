import { readFile } from 'node:fs/promises';
import { UserError } from '../../../../errors.ts';
import { damaged } from './refusal.ts';

export type AvroRecord = Readonly<Record<string, unknown>>;

/**
 * The records of an Avro file, all of them: manifests are small. Whole numbers of 64 bits are bigints; dates
 * and other annotated types are what they are stored as. Every record must have the field named.
 */
export async function readAvro(
  table: string,
  path: string,
  field: string,
): Promise<readonly AvroRecord[]> {
  const { avroMetadata, avroRead } = await import('icebird');
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw damaged(table, `Cannot read ${path}: ${error.code}`);
  });
  // A buffer of its own, so that no length in the file reaches into other memory.
  const view = new DataView(new Uint8Array(bytes).buffer);
  const reader = { view, offset: 0 };
  try {
    const { metadata, syncMarker } = avroMetadata(reader);
    const schema = plainType(metadata['avro.schema']);
    if (!hasField(schema, field)) throw new TypeError(`no field ${field}`);
    const records = avroRead({
      reader,
      metadata: { ...metadata, 'avro.schema': schema },
      syncMarker,
    });
    if (reader.offset < view.byteLength) throw new RangeError('its blocks end too early');
    return records;
  } catch (error) {
    if (error instanceof UserError) throw error;
    const [reason] = (error as Error).message.split('\n');
    throw damaged(table, `${path} is no whole Avro file: ${reason}`);
  }
}

function hasField(schema: AvroType, field: string): boolean {
  return (
    isRecord(schema) && schema.fields.some(({ name, type }) => name === field && takesBytes(type))
  );
}

type AvroType = string | readonly AvroType[] | AvroRecordType | AvroArrayType | { type: AvroType };

interface AvroRecordType {
  readonly type: 'record';
  readonly fields: readonly { readonly name: string; readonly type: AvroType }[];
}

interface AvroArrayType {
  readonly type: 'array';
  readonly items: AvroType;
}

function isRecord(type: AvroType): type is AvroRecordType {
  return typeof type === 'object' && 'type' in type && type.type === 'record';
}

function isArray(type: AvroType): type is AvroArrayType {
  return typeof type === 'object' && 'type' in type && type.type === 'array';
}

/**
 * The type without annotations: the package prints a warning for those that it does not know. Throws where
 * an array's items take no byte, as nothing would bound how many of them a file can claim.
 */
function plainType(type: AvroType): AvroType {
  if (typeof type === 'string') return type;
  if (!('type' in type)) return type.map(plainType);
  if (isRecord(type)) {
    const fields = type.fields.map((field) => ({ ...field, type: plainType(field.type) }));
    return { ...type, fields };
  }
  if (!isArray(type)) return plainType(type.type);
  if (!takesBytes(type.items)) throw new TypeError('an array of items without a byte');
  return { ...type, items: plainType(type.items) };
}

/** Whether each value takes at least one byte. */
function takesBytes(type: AvroType): boolean {
  if (typeof type === 'string') return type !== 'null';
  if (isRecord(type)) return type.fields.some((field) => takesBytes(field.type));
  return !('type' in type) || isArray(type) || takesBytes(type.type);
}
