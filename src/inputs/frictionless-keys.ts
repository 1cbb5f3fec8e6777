import type { Column } from '../domain/data/column.ts';
import type { PropertyNode } from './contract-columns.ts';
import { fitType } from './contract-values.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';
import type { FrictionlessField, FrictionlessTable } from './frictionless-schema.ts';
import { suggest } from './suggest.ts';

interface Table {
  readonly object: string;
  readonly table: FrictionlessTable;
  readonly keys: Keys;
  readonly nodes: readonly PropertyNode[];
  /** The package's other tables; null for a schema alone. */
  readonly resources: readonly string[] | null;
}

/** The primary key, the unique keys and the foreign keys; returns the columns of the first. */
export function addKeys(writer: ContractWriter, place: Table): readonly string[] {
  const { table, object, keys } = place;
  const key = named(writer, [table.primaryKey ?? []].flat(), { ...place, at: ['primaryKey'] });
  if (key.length > 0) {
    const demand = { kind: 'key', columns: key } as const;
    writer.add({ id: `${object}.primaryKey`, demand, keys: [...keys, 'primaryKey'] });
  }
  for (const [index, unique] of (table.uniqueKeys ?? []).entries()) {
    const columns = named(writer, unique, { ...place, at: ['uniqueKeys', index] });
    const demand = { kind: 'duplicates', columns } as const;
    writer.add({ id: `${object}.uniqueKeys`, demand, keys: [...keys, 'uniqueKeys', index] });
  }
  addForeignKeys(writer, place);
  return key;
}

function addForeignKeys(writer: ContractWriter, place: Table): void {
  const { table, object, keys, resources } = place;
  for (const [index, { fields, reference }] of (table.foreignKeys ?? []).entries()) {
    const at = ['foreignKeys', index];
    const columns = named(writer, [fields].flat(), { ...place, at: [...at, 'fields'] });
    const properties = [reference.fields].flat();
    const target = { object: reference.resource || object, properties };
    if (columns.length !== properties.length) {
      writer.mistake({
        keys: [...keys, ...at],
        what: `The foreign key leads from ${columns.length} to ${properties.length} fields.`,
        why: 'Each field of a key stands for one of the other table.',
        next: 'Name as many on both sides.',
      });
    } else {
      const unknown = resources !== null && !resources.includes(target.object);
      const reason = `The package has no resource "${target.object}".`;
      const demand = unknown
        ? ({ kind: 'unjudged', reason } as const)
        : ({ kind: 'foreign-key', columns, target } as const);
      writer.add({ id: `${object}.foreignKey`, demand, keys: [...keys, ...at] });
    }
  }
}

/** The values that a field may have. */
export function addEnum(
  writer: ContractWriter,
  { constraints }: FrictionlessField,
  { id, column, keys }: { readonly id: string; readonly column: Column; readonly keys: Keys },
): void {
  if (!constraints?.enum) return;
  const at = [...keys, 'constraints', 'enum'];
  const values = constraints.enum.map((value) => spelled(value, column));
  if (!fitType(writer, values, { column, keys: at, adjective: 'valid' })) return;
  const tests = [{ kind: 'oneOf', values } as const];
  writer.add({
    id: `${id}.enum`,
    demand: { kind: 'values', column: column.name, tests },
    keys: at,
  });
}

/** A number may be written as a text there. */
function spelled(value: string | number | boolean, { logicalType }: Column) {
  const numeric = logicalType === 'integer' || logicalType === 'number';
  const number = numeric && typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  return Number.isNaN(number) ? value : number;
}

function named(
  writer: ContractWriter,
  names: readonly string[],
  { nodes, keys, at }: Table & { readonly at: Keys },
): readonly string[] {
  const known = nodes.map(({ column }) => column.name);
  for (const name of names.filter((one) => !known.includes(one))) {
    writer.mistake({
      keys: [...keys, ...at],
      what: `A key names the field "${name}".`,
      why: 'The schema has no such field.',
      next: suggest(name, known),
    });
  }
  return names;
}
