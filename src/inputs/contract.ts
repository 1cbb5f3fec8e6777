import type { Contract } from '../domain/data/contract.ts';
import { defaultDrift } from '../domain/data/drift/settings.ts';
import { refuse, UserError } from '../errors.ts';
import { propertyNodes } from './contract-columns.ts';
import { settingHint, settingProblems } from './contract-mistakes.ts';
import { addObject, addPrimaryKey, addProperty, refuseTwins } from './contract-properties.ts';
import { addQuality } from './contract-quality.ts';
import { readOthers } from './contract-references.ts';
import { addRelationships } from './contract-relationships.ts';
import { type ContractDocument, contractSchema } from './contract-schema.ts';
import { addServiceLevels } from './contract-service-levels.ts';
import { type ObjectSettings, objectSettings, settingsOf } from './contract-settings.ts';
import { contractWriter } from './contract-writer.ts';
import { type Located, parseForm } from './document.ts';
import { isFrictionless, readFrictionless } from './frictionless.ts';
import { suggest } from './suggest.ts';
import { readText } from './text-file.ts';

type Document = Located<ContractDocument>;

/** The file of a reference such as `contracts/wine.yml#wine`. */
export function contractFile(reference: string): string {
  return reference.split('#')[0] ?? reference;
}

/**
 * Reads a contract: one of ODCS, of which `file.yml#object` picks one of several objects, or a Table
 * Schema of Frictionless. All mistakes at once, each with its line.
 */
export async function readContract(reference: string): Promise<Contract> {
  const path = contractFile(reference);
  const object = reference.split('#')[1];
  const text = await readText(path);
  if (isFrictionless({ path, text })) return readFrictionless({ path, text }, object);
  const document = parseForm(
    { path, text },
    {
      schema: contractSchema,
      mistakes: (content, line) => settingProblems(content, { path, line }),
      hint: settingHint,
    },
  );
  return contractOf(document, pickObject(document, object));
}

function pickObject(document: Document, wanted: string | undefined): number {
  const names = document.value.schema.map(({ name }) => name);
  const index = wanted === undefined && names.length === 1 ? 0 : names.indexOf(wanted ?? '');
  if (index !== names.lastIndexOf(names[index] ?? '')) {
    throw unpicked(document, {
      what: `has two objects "${names[index]}"`,
      why: 'Nothing says which of them the data must keep.',
      next: 'Rename one.',
    });
  }
  if (index !== -1) return index;
  if (names.length === 0) {
    const why = 'It has no schema, so that nothing says what the data must be like.';
    throw unpicked(document, { what: 'describes no object', why, next: 'Add schema: with one.' });
  }
  throw unpicked(document, {
    what: wanted === undefined ? `has ${names.length} objects` : `has no object "${wanted}"`,
    why: 'One object describes one data set.',
    next:
      wanted === undefined ? `Pick one: ${pick(document.path, names)}.` : suggest(wanted, names),
  });
}

interface Unpicked {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

function unpicked({ path, line }: Document, { what, ...rest }: Unpicked): UserError {
  return new UserError('contract-object', {
    what: `The contract ${path} ${what}.`,
    ...rest,
    file: path,
    line: line(['schema']) ?? 1,
  });
}

function pick(path: string, names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `${path}#${name}`);
  return [shown.join(' or '), ...(names.length > shown.length ? ['…'] : [])].join(', ');
}

async function contractOf(document: Document, index: number): Promise<Contract> {
  const object = document.value.schema[index];
  if (!object) throw new Error('The object was there a moment ago.');
  const settings = settingsOf(objectSettings, object);
  const old = document.value.apiVersion.startsWith('v3.0.');
  const keys = ['schema', index];
  const nodes = propertyNodes(object, keys, { settings, old });
  const columns = nodes.map(({ column }) => column);
  const others = await readOthers(document, index);
  const writer = contractWriter(document);
  const value = document.value;
  const source = { document: value, others, writer, object, keys, nodes, columns, old };
  refuseTwins(source);
  addObject(source, settings.fieldsMatch);
  for (const node of nodes) addProperty(source, node);
  const key = addPrimaryKey(source);
  const place = { id: object.name, keys, column: null, columns };
  addQuality(writer, object.quality ?? [], { ...place, old });
  const between = { ...place, object: object.name, document: value, others };
  addRelationships(writer, object.relationships ?? [], between);
  addServiceLevels(writer, { document: value, object: object.name, nodes });
  refuse(writer.problems);
  return {
    file: document.path,
    object: object.name,
    columns,
    key,
    ...settled(settings),
    checks: writer.checks,
    notices: writer.notices,
  };
}

function settled({
  fieldsMatch = 'subset',
  allowEmpty = false,
  filter,
  dialect = {},
  drift = {},
}: ObjectSettings): Pick<Contract, 'fieldsMatch' | 'allowEmpty' | 'filter' | 'dialect' | 'drift'> {
  return {
    fieldsMatch,
    allowEmpty,
    filter: filter ?? null,
    dialect,
    drift: { ...defaultDrift, ...drift },
  };
}
