import type { Column } from './column.ts';
import type { Check, Contract } from './contract.ts';
import type { Direction } from './contract-work.ts';

/** How a contract reads the data for one check, by the names of its settings. */
export type Reading = Readonly<Record<string, unknown>>;

/**
 * A setting is told at one check only: those of the object at the one for its rows, a type at the one for
 * the type, and the other settings of a column at the one for its presence.
 */
export function readingOf({ demand }: Check, contract: Contract): Reading {
  switch (demand.kind) {
    case 'not-empty': {
      const { filter, allowEmpty, dialect, drift } = contract;
      return { filter, allowEmpty, dialect, drift };
    }
    case 'fields':
      return { fieldsMatch: contract.fieldsMatch };
    case 'present':
    case 'type': {
      const column = contract.columns.find(({ name }) => name === demand.column);
      return column ? columnReading(column, demand.kind) : {};
    }
    default:
      return {};
  }
}

function columnReading(column: Column, kind: 'present' | 'type'): Reading {
  const { logicalType, notation, timezone, defaultTimezone, spelling } = column;
  const { source, missingValues, normalize, nanAsNull, allowNonFinite } = column;
  const values = { source, missingValues, normalize, nanAsNull, allowNonFinite };
  if (kind === 'present') return values;
  const type = { logicalType, format: notation?.pattern, timezone, defaultTimezone, spelling };
  // A value inside another has no check for its presence.
  return column.path.length > 0 ? { ...type, ...values } : type;
}

/** The names of the settings that are not alike. */
export function differences(old: Reading, next: Reading): readonly string[] {
  return [...new Set([...Object.keys(old), ...Object.keys(next)])].filter((name) => {
    return JSON.stringify(old[name]) !== JSON.stringify(next[name]);
  });
}

/** Known of a filter, of what is allowed and of whole numbers that become any; else nobody can say. */
export function compareReadings(old: Reading, next: Reading): Direction {
  const moves = differences(old, next).map((name) => moveOf(name, old[name], next[name]));
  const [only = 'same', another] = [...new Set(moves)];
  return another === undefined ? only : 'changed';
}

function moveOf(name: string, was: unknown, is: unknown): Direction {
  switch (name) {
    case 'filter':
      return was === null ? 'loosened' : is === null ? 'tightened' : 'changed';
    case 'allowEmpty':
    case 'allowNonFinite':
      return is === true ? 'loosened' : 'tightened';
    case 'logicalType':
      if (was === 'integer' && is === 'number') return 'loosened';
      return was === 'number' && is === 'integer' ? 'tightened' : 'changed';
    default:
      return 'changed';
  }
}
