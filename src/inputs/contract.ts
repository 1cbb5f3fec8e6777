import type { z } from 'zod';
import type { Column, Contract } from '../domain/data/contract.ts';
import { refuse, UserError } from '../errors.ts';
import { addOptions } from './contract-options.ts';
import { addQuality } from './contract-quality.ts';
import {
  type ContractObject,
  type ContractProperty,
  contractSchema,
  objectSettings,
  propertySettings,
} from './contract-schema.ts';
import { type ContractWriter, contractWriter, type Keys } from './contract-writer.ts';
import { type Located, readDocument } from './document.ts';
import { suggest } from './suggest.ts';

type Document = Located<z.output<typeof contractSchema>>;

/** The file of a reference such as `contracts/wine.yml#wine`. */
export function contractFile(reference: string): string {
  return reference.split('#')[0] ?? reference;
}

/** Reads an ODCS contract; of several objects `file.yml#object` picks one. All mistakes at once. */
export async function readContract(reference: string): Promise<Contract> {
  const document = await readDocument(contractFile(reference), contractSchema);
  const index = pickObject(document, reference.split('#')[1]);
  const object = document.value.schema[index];
  if (!object) throw new Error('The object was there a moment ago.');
  const writer = contractWriter(document);
  const source = { document, writer, object, keys: ['schema', index] };
  const contract = contractOf(source);
  refuse(writer.problems);
  return contract;
}

function pickObject(document: Document, wanted: string | undefined): number {
  const names = document.value.schema.map(({ name }) => name);
  const index = wanted === undefined && names.length === 1 ? 0 : names.indexOf(wanted ?? '');
  const { path } = document;
  if (index !== names.lastIndexOf(names[index] ?? ''))
    throw twinObjects(document, names[index] ?? '');
  if (index !== -1) return index;
  throw new UserError('contract-object', {
    what:
      wanted === undefined
        ? `The contract ${path} has ${names.length} objects.`
        : `The contract ${path} has no object "${wanted}".`,
    why: 'One object describes one data set.',
    next: wanted === undefined ? `Pick one: ${pick(path, names)}.` : suggest(wanted, names),
    file: path,
    line: document.line(['schema']) ?? 1,
  });
}

function twinObjects({ path, line }: Document, name: string): UserError {
  return new UserError('contract-object', {
    what: `The contract ${path} has two objects "${name}".`,
    why: 'Nothing says which of them the data must keep.',
    next: 'Rename one.',
    file: path,
    line: line(['schema']) ?? 1,
  });
}

function pick(path: string, names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `${path}#${name}`);
  return [shown.join(' or '), ...(names.length > shown.length ? ['…'] : [])].join(', ');
}

interface Source {
  readonly document: Document;
  readonly writer: ContractWriter;
  readonly object: ContractObject;
  readonly keys: Keys;
}

function contractOf(source: Source): Contract {
  const { document, writer, object, keys } = source;
  const settings = objectSettings.parse(settingsIn(object) ?? {});
  const properties = object.properties ?? [];
  const columns = properties.map((property) => columnOf(property, settings.missingValues));
  refuseTwins(source, columns);
  const id = object.name;
  writer.add({ id: `${id}.structure`, demand: { kind: 'structure' }, keys });
  writer.add({ id: `${id}.rows`, demand: { kind: 'not-empty' }, keys });
  const fieldsMatch = settings.fieldsMatch ?? 'subset';
  if (fieldsMatch !== 'subset') {
    writer.add({
      id: `${id}.fields`,
      demand: { kind: 'fields' },
      keys: [...keys, 'customProperties'],
    });
  }
  for (const [index, property] of properties.entries()) {
    const column = columns[index];
    if (column)
      addProperty(source, property, { column, columns, keys: [...keys, 'properties', index] });
  }
  const key = addPrimaryKey(source, columns);
  addQuality(writer, object.quality ?? [], { id, keys, column: null, columns });
  addUnjudged(source);
  return {
    file: document.path,
    object: id,
    columns,
    key,
    fieldsMatch,
    allowEmpty: settings.allowEmpty ?? false,
    checks: writer.checks,
  };
}

function settingsIn({ customProperties }: ContractObject | ContractProperty): unknown {
  return customProperties?.find(({ property }) => property === 'contender')?.value;
}

/** Numbers 1 and 2 and these words say that everybody may see the values; any other says the contrary. */
const open = new Set(['public', 'internal', '1', '2']);

function columnOf(property: ContractProperty, missing: readonly string[] | undefined): Column {
  const settings = propertySettings.parse(settingsIn(property) ?? {});
  const { classification, logicalType, logicalTypeOptions: options } = property;
  const dated = logicalType === 'date' || logicalType === 'time' || logicalType === 'timestamp';
  const foreign = dated && options?.format !== undefined && !isIso(options.format);
  return {
    property: property.name,
    name: property.physicalName ?? property.name,
    logicalType: foreign ? null : (logicalType ?? null),
    missingValues: settings.missingValues ?? missing ?? null,
    timezone: options?.timezone ?? null,
    sensitive: classification !== undefined && !open.has(String(classification).toLowerCase()),
  };
}

/** JDK patterns of the one notation in which dates and times are read. */
function isIso(format: string): boolean {
  return /^(yyyy-MM-dd)?((?<=d)('T'|T| )(?=H))?(HH:mm:ss(\.S{1,9})?)?(X{1,3}|Z|'Z')?$/.test(format);
}

function refuseTwins({ writer, keys }: Source, columns: readonly Column[]): void {
  for (const [index, { property, name }] of columns.entries()) {
    const twin = columns
      .slice(0, index)
      .find((other) => other.property === property || other.name === name);
    if (!twin) continue;
    writer.mistake({
      keys: [...keys, 'properties', index],
      what: `Two properties are called "${property}" or stand for the column "${name}".`,
      why: 'Their checks could not be told apart.',
      next: 'Join them, or correct a name.',
    });
  }
}

interface PropertyContext {
  readonly column: Column;
  readonly columns: readonly Column[];
  readonly keys: Keys;
}

function addProperty(
  { document, writer, object }: Source,
  property: ContractProperty,
  { column, columns, keys }: PropertyContext,
): void {
  const id = `${object.name}.${property.name}`;
  const at = (key: string) => [...keys, key];
  const { name } = column;
  writer.add({ id: `${id}.present`, demand: { kind: 'present', column: name }, keys: at('name') });
  addType(writer, { property, column, id, keys: at('logicalType') });
  if (property.required) {
    writer.add({
      id: `${id}.required`,
      demand: { kind: 'nulls', column: name },
      keys: at('required'),
    });
  }
  if (property.unique) {
    const demand = { kind: 'duplicates', columns: [name] } as const;
    writer.add({ id: `${id}.unique`, demand, keys: at('unique') });
  }
  if (property.logicalTypeOptions && column.logicalType === (property.logicalType ?? null)) {
    const old = document.value.apiVersion.startsWith('v3.0.');
    const place = { id, column: name, keys, logicalType: column.logicalType, old };
    addOptions(writer, property.logicalTypeOptions, place);
  }
  addQuality(writer, property.quality ?? [], { id, keys, column, columns });
  for (const part of ['properties', 'items', 'relationships'] as const) {
    if (property[part] === undefined) continue;
    const reason = `What the contract says under "${part}" is not judged.`;
    writer.add({ id: `${id}.${part}`, demand: { kind: 'unjudged', reason }, keys: at(part) });
  }
}

interface TypePlace {
  readonly property: ContractProperty;
  readonly column: Column;
  readonly id: string;
  readonly keys: Keys;
}

function addType(writer: ContractWriter, { property, column, id, keys }: TypePlace): void {
  if (!property.logicalType) return;
  if (column.logicalType) {
    writer.add({ id: `${id}.type`, demand: { kind: 'type', column: column.name }, keys });
    return;
  }
  const reason = `Only ISO 8601 is read, not ${property.logicalTypeOptions?.format}; the options are not judged either.`;
  writer.add({ id: `${id}.type`, demand: { kind: 'unjudged', reason }, keys });
}

/** The columns of the primary key in the order of their positions. */
function addPrimaryKey(
  { writer, object, keys }: Source,
  columns: readonly Column[],
): readonly string[] {
  const parts = (object.properties ?? [])
    .map((property, index) => ({ property, index, name: columns[index]?.name ?? property.name }))
    .filter(({ property }) => property.primaryKey)
    .sort((a, b) => (a.property.primaryKeyPosition ?? 0) - (b.property.primaryKeyPosition ?? 0));
  const [first, another] = parts;
  const names = parts.map(({ name }) => name);
  if (!first) return [];
  writer.add({
    id: another ? `${object.name}.primaryKey` : `${object.name}.${first.property.name}.primaryKey`,
    demand: { kind: 'key', columns: names },
    keys: [...keys, 'properties', first.index, 'primaryKey'],
  });
  return names;
}

function addUnjudged({ document, writer, object, keys }: Source): void {
  if (!object.properties?.length) {
    const reason = 'The contract lists no property, so that nothing about columns is judged.';
    writer.add({ id: `${object.name}.properties`, demand: { kind: 'unjudged', reason }, keys });
  }
  if (object.relationships !== undefined) {
    const reason = 'Relationships are not judged.';
    writer.add({
      id: `${object.name}.relationships`,
      demand: { kind: 'unjudged', reason },
      keys: [...keys, 'relationships'],
    });
  }
  for (const index of (document.value.slaProperties ?? []).keys()) {
    const reason = 'Service levels are not judged.';
    writer.add({
      id: `${object.name}.slaProperties`,
      demand: { kind: 'unjudged', reason },
      keys: ['slaProperties', index],
    });
  }
}
