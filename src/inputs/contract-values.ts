import type { Column, LogicalType } from '../domain/data/column.ts';
import type { Scalar } from '../domain/data/value-test.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';

interface Listed {
  readonly column: Column;
  /** Of the list. */
  readonly keys: Keys;
  /** `valid` or `forbidden`. */
  readonly adjective: string;
}

/** What a listed value of each type is in YAML; the others are compared as texts. */
const scalarTypes: Partial<Record<LogicalType, 'number' | 'boolean'>> = {
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

/** Whether each listed value could be one of the column's; one that could not is a mistake. */
export function fitType(
  writer: ContractWriter,
  values: readonly Scalar[],
  { column, keys, adjective }: Listed,
): boolean {
  const { logicalType, property } = column;
  const type = logicalType === null ? undefined : (scalarTypes[logicalType] ?? 'string');
  const refused = (what: string, why: string, next: string) => {
    writer.mistake({ keys, what: `The ${adjective} values of ${property} ${what}.`, why, next });
    return false;
  };
  if (values.length === 0) {
    const why = `No value could ever be ${adjective}.`;
    return refused('are empty', why, `List the ${adjective} values.`);
  }
  const odd = values.find((value) => type !== undefined && typeof value !== type);
  if (odd !== undefined) {
    return refused(
      `include ${JSON.stringify(odd)}`,
      `A value of the type ${logicalType} is never equal to it.`,
      'Write it as that type: texts in quotes, numbers without.',
    );
  }
  const rounded = values.find((value) => Number.isInteger(value) && !Number.isSafeInteger(value));
  if (rounded === undefined) return true;
  return refused(
    `include ${JSON.stringify(rounded)}`,
    'From 2^53 on a number in YAML or JSON stands for its neighbours too.',
    'Use logicalType: string and texts in quotes.',
  );
}
