import { identifier, list } from '../sql.ts';
import type { TableColumn } from '../table-columns.ts';
import { damaged, unsupported } from './refusal.ts';

type DeltaType =
  | string
  | { readonly type: 'struct'; readonly fields: readonly DeltaField[] }
  | { readonly type: 'array'; readonly elementType: DeltaType }
  | { readonly type: 'map'; readonly keyType: DeltaType; readonly valueType: DeltaType };

interface DeltaField {
  readonly name: string;
  readonly type: DeltaType;
}

/** The columns of a table with the engine's types, from the schema that the log holds as a text. */
export function tableColumns(table: string, schemaString: string): readonly TableColumn[] {
  const schema = parseSchema(schemaString);
  if (!schema) throw damaged(table, 'Its schema is no JSON of a struct');
  return schema.fields.map(({ name, type }) => ({ name, type: engineType(table, type) }));
}

function parseSchema(text: string): { readonly fields: readonly DeltaField[] } | undefined {
  try {
    const schema: unknown = JSON.parse(text);
    const fields =
      typeof schema === 'object' && schema !== null && 'fields' in schema && schema.fields;
    return Array.isArray(fields) ? { fields: fields as DeltaField[] } : undefined;
  } catch {
    return undefined;
  }
}

const plainTypes: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  long: 'BIGINT',
  integer: 'INTEGER',
  short: 'SMALLINT',
  byte: 'TINYINT',
  float: 'FLOAT',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  binary: 'BLOB',
  date: 'DATE',
  timestamp: 'TIMESTAMP WITH TIME ZONE',
  timestamp_ntz: 'TIMESTAMP',
};

function engineType(table: string, type: DeltaType): string {
  if (typeof type === 'string') {
    const known = plainTypes[type] ?? decimalOf(type);
    if (known !== undefined) return known;
  } else {
    switch (type?.type) {
      case 'array':
        return `${engineType(table, type.elementType)}[]`;
      case 'map':
        return `MAP(${engineType(table, type.keyType)}, ${engineType(table, type.valueType)})`;
      case 'struct':
        return `STRUCT(${list(type.fields.map((field) => `${identifier(field.name)} ${engineType(table, field.type)}`))})`;
    }
  }
  throw unsupported(table, `the type ${JSON.stringify(type)}`);
}

function decimalOf(type: string): string | undefined {
  const match = /^decimal\((\d{1,2}),\s*(\d{1,2})\)$/.exec(type);
  return match ? `DECIMAL(${match[1]},${match[2]})` : undefined;
}
