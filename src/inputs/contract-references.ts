import { dirname, join } from 'node:path';
import type { Target } from '../domain/data/measurement.ts';
import { UserError } from '../errors.ts';
import {
  type ContractDocument,
  type ContractProperty,
  type ContractValue,
  contractSchema,
} from './contract-schema.ts';
import { type Located, readDocument } from './document.ts';

/** A reference to a property: in this contract, or in the one that `file` names. */
export interface Reference {
  readonly file: string | null;
  /** Names of the object, the property, and those inside it; or ids, in the long notation. */
  readonly steps: readonly string[];
  readonly by: 'name' | 'id';
}

/** `customers.id`, `schema/customers_tbl/properties/id_pk`, each perhaps after `file.yaml#`. */
export function parseReference(text: string): Reference | undefined {
  const hash = text.lastIndexOf('#');
  const file = hash > 0 ? text.slice(0, hash) : null;
  const path = text.slice(hash + 1).replace(/^\//, '');
  if (path.includes('/')) {
    const words = path.split('/');
    const formed = words[0] === 'schema' && words.length >= 4 && words.length % 2 === 0;
    const named = words.filter((_, index) => index % 2 === 1);
    const between = words.filter((_, index) => index % 2 === 0).slice(1);
    const sound = formed && named.every(Boolean) && between.every((word) => word === 'properties');
    return sound ? { file, steps: named, by: 'id' } : undefined;
  }
  const steps = path.split('.');
  return steps.length >= 2 && steps.every(Boolean) ? { file, steps, by: 'name' } : undefined;
}

/** Other contracts that references name, by the name of their file; a text says why one cannot be read. */
export type OtherContracts = ReadonlyMap<string, ContractDocument | string>;

/** Reads the contracts that references lead to, from the folder of the one that refers. */
export async function readOthers(
  { path, value }: Located<ContractDocument>,
  index: number,
): Promise<OtherContracts> {
  const object = value.schema[index];
  const relationships = [
    ...(object?.relationships ?? []),
    ...(object?.properties ?? []).flatMap(relationshipsWithin),
  ];
  const files = relationships
    .flatMap(({ to }) => [to].flat())
    .flatMap((text) => parseReference(text)?.file ?? []);
  const read = [...new Set(files)].map(
    async (file) => [file, await readOther(path, file)] as const,
  );
  return new Map(await Promise.all(read));
}

function relationshipsWithin(
  value: ContractValue,
): readonly NonNullable<ContractValue['relationships']>[number][] {
  return [
    ...(value.relationships ?? []),
    ...(value.properties ?? []).flatMap(relationshipsWithin),
    ...(value.items ? relationshipsWithin(value.items) : []),
  ];
}

async function readOther(from: string, file: string): Promise<ContractDocument | string> {
  if (/^[a-z]+:/i.test(file)) return `The contract ${file} is not fetched.`;
  try {
    return (await readDocument(join(dirname(from), file), contractSchema)).value;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [problem] = error.problems;
    return `The contract ${file} cannot be read: ${problem?.why ?? error.message}`;
  }
}

/** The object and the property that a reference leads to, or why there is none. */
export function resolveReference(
  { file, steps, by }: Reference,
  own: ContractDocument,
  others: OtherContracts,
): Found | string {
  const contract = file === null ? own : (others.get(file) ?? `The contract ${file} was not read.`);
  if (typeof contract === 'string') return contract;
  const [first = '', ...rest] = steps;
  const object = contract.schema.find((one) => one[by] === first);
  const where = file === null ? 'the contract' : `the contract ${file}`;
  if (!object) return `There is no object "${first}" in ${where}.`;
  const names: string[] = [];
  let inside: readonly ContractProperty[] = object.properties ?? [];
  for (const step of rest) {
    const property = inside.find((one) => one[by] === step);
    if (!property) return `The object "${object.name}" in ${where} has no property "${step}".`;
    names.push(property.name);
    inside = property.properties ?? [];
  }
  return { object: object.name, property: names.join('.') };
}

/** One property by its names. */
export interface Found {
  readonly object: Target['object'];
  readonly property: string;
}
