import { basename, dirname, extname, join } from 'node:path';
import { z } from 'zod';
import type { Contract } from '../domain/data/contract.ts';
import { defaultDrift } from '../domain/data/drift/settings.ts';
import { type Problem, refuse, UserError } from '../errors.ts';
import { addObject, addProperty, refuseTwins } from './contract-properties.ts';
import type { ContractDocument } from './contract-schema.ts';
import { contractWriter, type Keys } from './contract-writer.ts';
import { type Located, parseForm, parseText } from './document.ts';
import { readDialect } from './frictionless-dialect.ts';
import { fieldNode, missingTexts } from './frictionless-fields.ts';
import { addEnum, addKeys } from './frictionless-keys.ts';
import { oddKeys } from './frictionless-odd-keys.ts';
import {
  type FrictionlessResource,
  type FrictionlessTable,
  packageSchema,
  tableSchema,
} from './frictionless-schema.ts';
import { suggest } from './suggest.ts';
import { readText } from './text-file.ts';

interface File {
  readonly path: string;
  readonly text: string;
}

/** Whether a file is a Table Schema or a Data Package; a contract of ODCS names its version. */
export function isFrictionless({ path, text }: File): boolean {
  if (!/\b(fields|resources)\b/.test(text)) return false;
  if (!/\bapiVersion\b|\bkind\b/.test(text)) return true;
  const loose = z.looseObject({ apiVersion: z.unknown(), kind: z.unknown() }).partial();
  const { value } = parseText(path, text, z.union([loose, z.unknown()]));
  const content = loose.safeParse(value).data ?? {};
  const named = content.apiVersion !== undefined || content.kind !== undefined;
  return !named && (Array.isArray(content.fields) || Array.isArray(content.resources));
}

/** One table of Frictionless as a contract; of a package, `#name` picks one of several resources. */
export async function readFrictionless(file: File, wanted: string | undefined): Promise<Contract> {
  const packaged = /\bresources\b/.test(file.text) && isPackage(file);
  if (packaged) return readPackage(file, wanted);
  const document = parseTable(file);
  const name = document.value.name ?? basename(file.path, extname(file.path));
  if (wanted !== undefined && wanted !== name) throw unpicked(file.path, wanted, [name]);
  return contractOf({ document, table: document.value, keys: [], name, resources: null });
}

function isPackage({ path, text }: File): boolean {
  const loose = z.looseObject({ resources: z.array(z.unknown()) });
  return loose.safeParse(parseText(path, text, z.unknown()).value).success;
}

function parseTable({ path, text }: File): Located<FrictionlessTable> {
  return parseForm(
    { path, text },
    { schema: tableSchema, mistakes: (content, line) => problemsAt(oddKeys(content), path, line) },
  );
}

async function readPackage(file: File, wanted: string | undefined): Promise<Contract> {
  const document = parseForm(file, {
    schema: packageSchema,
    mistakes: (content, line) => problemsAt(oddKeys(content), file.path, line),
  });
  const { resources } = document.value;
  const names = resources.map(({ name }) => name);
  const index = wanted === undefined && names.length === 1 ? 0 : names.indexOf(wanted ?? '');
  const resource = resources[index];
  if (!resource) throw unpicked(file.path, wanted, names);
  const table = await tableOf(document, resource, index);
  return contractOf({ ...table, name: resource.name, resources: names, resource });
}

/** The schema of a resource, which may stand in a file of its own. */
async function tableOf(
  document: Located<unknown>,
  { name, schema }: FrictionlessResource,
  index: number,
): Promise<Pick<Source, 'document' | 'table' | 'keys'>> {
  const keys = ['resources', index, 'schema'];
  if (typeof schema === 'object') return { document, table: schema, keys };
  if (schema === undefined || /^[a-z]+:\/\//i.test(schema)) {
    const line = document.line(keys);
    throw new UserError('contract-invalid', {
      what: `The resource "${name}" of ${document.path} has ${schema ? `its schema at ${schema}` : 'no schema'}.`,
      why: schema ? 'Nothing is fetched.' : 'Nothing says what its data must be like.',
      next: 'Write the schema there, or the path of its file.',
      file: document.path,
      ...(line !== undefined && { line }),
    });
  }
  const path = join(dirname(document.path), schema);
  const own = parseTable({ path, text: await readText(path) });
  return { document: own, table: own.value, keys: [] };
}

function problemsAt(
  mistakes: readonly (Omit<Problem, 'file' | 'line'> & { readonly keys: Keys })[],
  path: string,
  line: Located<unknown>['line'],
): readonly Problem[] {
  return mistakes.map(({ keys, ...mistake }) => {
    const found = line(keys);
    return { ...mistake, file: path, ...(found !== undefined && { line: found }) };
  });
}

function unpicked(path: string, wanted: string | undefined, names: readonly string[]): UserError {
  return new UserError('contract-object', {
    what:
      wanted === undefined
        ? `The package ${path} has ${names.length} resources.`
        : `${path} has no table "${wanted}".`,
    why: 'One table describes one data set.',
    next:
      wanted === undefined
        ? `Pick one: ${names.map((name) => `${path}#${name}`).join(' or ')}.`
        : suggest(wanted, names),
    file: path,
    line: 1,
  });
}

interface Source {
  readonly document: Located<unknown>;
  readonly table: FrictionlessTable;
  readonly keys: Keys;
  readonly name: string;
  readonly resources: readonly string[] | null;
  readonly resource?: FrictionlessResource;
}

function contractOf({ document, table, keys, name, resources, resource }: Source): Contract {
  const { path } = document;
  const writer = contractWriter({ path, line: (at) => document.line(translated(at, keys)) });
  const missing = table.missingValues ? missingTexts(table.missingValues) : [''];
  const nodes = table.fields.map((field, index) => {
    return fieldNode(writer, field, { keys: [...keys, 'fields', index], missing });
  });
  const columns = nodes.map(({ column }) => column);
  const object = { name, properties: columns.map(({ property }) => ({ name: property })) };
  const place = { writer, object, keys, nodes, columns, old: false };
  const source = { ...place, document: emptyDocument, others: new Map() };
  const fieldsMatch = [table.fieldsMatch ?? 'exact'].flat()[0] ?? 'exact';
  refuseTwins(source);
  addObject(source, fieldsMatch);
  for (const [index, node] of nodes.entries()) {
    addProperty(source, node);
    const field = table.fields[index];
    const at = { id: `${name}.${node.column.name}`, column: node.column, keys: node.keys };
    if (field) addEnum(writer, field, at);
    if (field?.constraints?.jsonSchema === undefined) continue;
    const demand = { kind: 'unjudged', reason: 'JSON Schemas of values are not judged.' } as const;
    writer.add({ id: `${at.id}.jsonSchema`, demand, keys: [...node.keys, 'constraints'] });
  }
  const key = addKeys(writer, { object: name, table, keys, nodes, resources });
  const dialect = readDialect(writer, resource, keys.slice(0, -1));
  refuse(writer.problems);
  return {
    file: path,
    object: name,
    columns,
    key,
    fieldsMatch,
    allowEmpty: false,
    filter: null,
    dialect,
    drift: defaultDrift,
    checks: writer.checks,
    notices: writer.notices,
  };
}

const emptyDocument: ContractDocument = {
  apiVersion: 'v3.1.0',
  kind: 'DataContract',
  id: 'frictionless',
  version: '1',
  status: 'active',
  schema: [],
};

/** The words of ODCS in a place → those of Frictionless. */
function translated(at: Keys, table: Keys): Keys {
  const words: Readonly<Record<string, Keys>> = {
    logicalType: ['type'],
    required: ['constraints', 'required'],
    unique: ['constraints', 'unique'],
    logicalTypeOptions: ['constraints'],
    minItems: ['minLength'],
    maxItems: ['maxLength'],
    minProperties: ['minLength'],
    maxProperties: ['maxLength'],
    customProperties: ['fieldsMatch'],
  };
  return [
    ...at.slice(0, table.length),
    ...at.slice(table.length).flatMap((key) => words[String(key)] ?? [key]),
  ];
}
