import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../../../errors.ts';
import { damaged, unsupported } from './refusal.ts';

export interface Field {
  readonly id: number;
  readonly name: string;
  readonly type: IcebergType;
}

export type IcebergType =
  | string
  | { readonly type: 'struct'; readonly fields: readonly Field[] }
  | { readonly type: 'list'; readonly element: IcebergType }
  | { readonly type: 'map'; readonly key: IcebergType; readonly value: IcebergType };

export interface PartitionField {
  readonly name: string;
  readonly 'source-id': number;
  readonly transform: string;
}

/** What a table is now. Ids pass 2^53, so that they are texts. */
export interface TableMetadata {
  /** The folder that holds `metadata`. */
  readonly folder: string;
  /** Where the writer had the table; paths in the metadata start with it. */
  readonly location: string;
  readonly fields: readonly Field[];
  /** By id, the fields of each way in which the table was ever partitioned. */
  readonly specs: ReadonlyMap<number, readonly PartitionField[]>;
  /** Null: the table never had a row. */
  readonly snapshot: { readonly id: string; readonly manifestList: string } | null;
}

/** Reads the current metadata of a table that is named by its folder, or by one metadata file. */
export async function readMetadata(table: string): Promise<TableMetadata> {
  const named = table.endsWith('.metadata.json');
  const folder = named ? dirname(dirname(table)) : table;
  const path = named ? table : await currentMetadata(table);
  const content = parse(table, path, await readFile(path, 'utf8'));
  const version = content['format-version'];
  if (version !== 1 && version !== 2) throw unsupported(table, `the format version ${version}`);
  const { location } = content;
  if (typeof location !== 'string') throw damaged(table, `${path} has no location`);
  return {
    folder,
    location: location.replace(/\/+$/, ''),
    fields: currentFields(table, content),
    specs: specsOf(content),
    snapshot: currentSnapshot(table, content),
  };
}

/** The file that the catalog would name: the hint does, or there is only one. */
async function currentMetadata(table: string): Promise<string> {
  const folder = join(table, 'metadata');
  const names = await readdir(folder);
  const files = names.filter((name) => name.endsWith('.metadata.json'));
  if (names.includes('version-hint.text')) {
    const hint = (await readFile(join(folder, 'version-hint.text'), 'utf8')).trim();
    const wanted = [`v${hint}.metadata.json`, `${hint}.metadata.json`, hint];
    const found = wanted.find((name) => files.includes(name));
    if (found !== undefined) return join(folder, found);
    throw damaged(table, `Its version-hint.text names "${hint.slice(0, 100)}", which is not there`);
  }
  const [only, another] = files;
  if (only !== undefined && another === undefined) return join(folder, only);
  if (only === undefined) throw damaged(table, 'Its folder metadata has no .metadata.json file');
  throw new UserError('data-ambiguous', {
    what: `The Iceberg table ${table} has ${files.length} metadata files.`,
    why: 'Without a version-hint.text only the catalog knows which of them is the current one.',
    next: `Give the path of the one that counts, such as ${join(folder, files.sort().at(-1) ?? '')}.`,
    file: table,
  });
}

type Content = Readonly<Record<string, unknown>>;

/** Numbers of 16 digits and more are quoted first, as a double would round them. */
function parse(table: string, path: string, text: string): Content {
  const exact = text.replace(
    /("(?:[^"\\]|\\.)*")|(-?\d{16,})(?=\s*[,}\]])/g,
    (part, string, digits) => (digits === undefined ? (string ?? part) : `"${digits}"`),
  );
  try {
    const content: unknown = JSON.parse(exact);
    if (typeof content === 'object' && content !== null) return content as Content;
  } catch {
    throw damaged(table, `${path} is no JSON`);
  }
  throw damaged(table, `${path} is no JSON object`);
}

function currentFields(table: string, content: Content): readonly Field[] {
  const schemas = (content.schemas ?? []) as readonly Content[];
  const current = schemas.find((schema) => schema['schema-id'] === content['current-schema-id']);
  const { fields } = current ?? ((content.schema ?? {}) as Content);
  if (!Array.isArray(fields)) throw damaged(table, 'Its metadata have no current schema');
  return fields as Field[];
}

function specsOf(content: Content): ReadonlyMap<number, readonly PartitionField[]> {
  const specs = (content['partition-specs'] ?? []) as readonly Content[];
  const first = (content['partition-spec'] ?? []) as readonly PartitionField[];
  return new Map([
    [0, first],
    ...specs.map(
      (spec) => [Number(spec['spec-id']), (spec.fields ?? []) as PartitionField[]] as const,
    ),
  ]);
}

function currentSnapshot(table: string, content: Content): TableMetadata['snapshot'] {
  const id = content['current-snapshot-id'];
  if (id === undefined || id === null || String(id) === '-1') return null;
  const snapshots = (content.snapshots ?? []) as readonly Content[];
  const current = snapshots.find((snapshot) => String(snapshot['snapshot-id']) === String(id));
  if (!current) throw damaged(table, `Its current snapshot ${id} is not among its snapshots`);
  const list = current['manifest-list'];
  if (typeof list !== 'string') throw unsupported(table, 'a snapshot without a manifest list');
  return { id: String(id), manifestList: list };
}
