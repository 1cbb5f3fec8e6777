import { identifier, list } from '../sql.ts';
import type { TableColumn } from '../table-columns.ts';
import type { Field, IcebergType } from './metadata.ts';
import { unsupported } from './refusal.ts';

/** The columns of a table with the engine's types. */
export function tableColumns(table: string, fields: readonly Field[]): readonly TableColumn[] {
  return fields.map(({ name, type }) => ({ name, type: engineType(table, type) }));
}

const plainTypes: Readonly<Record<string, string>> = {
  boolean: 'BOOLEAN',
  int: 'INTEGER',
  long: 'BIGINT',
  float: 'FLOAT',
  double: 'DOUBLE',
  date: 'DATE',
  time: 'TIME',
  timestamp: 'TIMESTAMP',
  timestamptz: 'TIMESTAMP WITH TIME ZONE',
  string: 'VARCHAR',
  uuid: 'UUID',
  binary: 'BLOB',
};

function engineType(table: string, type: IcebergType): string {
  if (typeof type === 'string') {
    const known = plainTypes[type] ?? parametric(type);
    if (known !== undefined) return known;
  } else {
    switch (type?.type) {
      case 'list':
        return `${engineType(table, type.element)}[]`;
      case 'map':
        return `MAP(${engineType(table, type.key)}, ${engineType(table, type.value)})`;
      case 'struct':
        return `STRUCT(${list(type.fields.map((field) => `${identifier(field.name)} ${engineType(table, field.type)}`))})`;
    }
  }
  throw unsupported(table, `the type ${JSON.stringify(type)}`);
}

function parametric(type: string): string | undefined {
  if (/^fixed\[\d+\]$/.test(type)) return 'BLOB';
  const match = /^decimal\((\d{1,2}),\s*(\d{1,2})\)$/.exec(type);
  return match ? `DECIMAL(${match[1]},${match[2]})` : undefined;
}
