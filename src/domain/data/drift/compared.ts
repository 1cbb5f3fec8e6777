import type { Column } from '../column.ts';
import type { Contract } from '../contract.ts';

/** Why a column has no part in the comparison with a profile; undefined: it is compared. */
export function leftOut(column: Column, contract: Contract): string | undefined {
  const { name, property, path } = column;
  if (path.some(({ kind }) => kind === 'items')) return 'it has several values in a row';
  if (contract.checks.some(({ demand }) => demand.kind === 'drift' && demand.column === name)) {
    return undefined;
  }
  const { ignore } = contract.drift;
  if (ignore.includes(name) || ignore.includes(property)) return 'the contract ignores it';
  const [only, another] = contract.key;
  return only === name && another === undefined ? 'it is the primary key' : undefined;
}

/** The contract's columns that a profile holds, and that are compared with it. */
export function comparedColumns(contract: Contract): readonly Column[] {
  return contract.columns.filter((column) => leftOut(column, contract) === undefined);
}

/** Only its missing values may be looked at, or there is nothing else to compare. */
export function isOpaque({ sensitive, logicalType }: Column): boolean {
  return sensitive || logicalType === 'array' || logicalType === 'object';
}
