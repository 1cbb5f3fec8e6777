import type { Severity } from '../check.ts';
import { type Column, plainColumn } from '../column.ts';
import type { Contract } from '../contract.ts';
import type { DataShape } from '../shape.ts';
import type { Sides, SplitMeasurement, SplitRule } from './split.ts';

/** One set of a split as far as it is known before both are compared. */
export interface SplitSide {
  readonly contract: Contract;
  readonly shape: DataShape;
}

/** One check between two sets: to measure, or blocked since a column is not there or cannot be trusted. */
export interface PlannedSplitCheck {
  /** `<train>-<test>.<rule>`. */
  readonly id: string;
  readonly severity: Severity;
  readonly measurement: SplitMeasurement;
  readonly blocked?: string;
}

/** Decides what to measure for a rule, in the order in which people read it. */
export function planSplit(rule: SplitRule, sides: Sides<SplitSide>): readonly PlannedSplitCheck[] {
  const checks: Planned[] = [
    ...keyChecks(rule),
    ...rule.groups.map((column): Planned => {
      return { name: `groups.${column}`, measurement: { kind: 'groups', column } };
    }),
    ...duplicateChecks(rule, sides),
    ...(rule.time ? [{ name: 'time', measurement: { kind: 'time', ...rule.time } } as const] : []),
    ...leakageChecks(rule, sides),
  ];
  return checks.map(({ name, measurement, severity = 'error' }) => {
    const doubt = doubtOf(rule, measurement, sides);
    return {
      id: `${rule.train}-${rule.test}.${name}`,
      severity,
      measurement,
      ...(doubt !== undefined && { blocked: doubt }),
    };
  });
}

interface Planned {
  /** What follows the names of the sets in the id. */
  readonly name: string;
  readonly measurement: SplitMeasurement;
  readonly severity?: Severity;
}

function keyChecks({ keys }: SplitRule): readonly Planned[] {
  return keys.length > 0 ? [{ name: 'keys', measurement: { kind: 'overlap', columns: keys } }] : [];
}

/** Normalising changes texts alone, so without one there is nothing more to find. */
function duplicateChecks(rule: SplitRule, sides: Sides<SplitSide>): readonly Planned[] {
  const columns = rowColumns(rule, sides);
  const duplicates = (normalized: boolean) => {
    return { kind: 'duplicate-rows', columns, normalized } as const;
  };
  const exact: Planned = { name: 'duplicates', measurement: duplicates(false) };
  const texts = columns.some((name) => isText(name, sides.train) && isText(name, sides.test));
  return texts
    ? [exact, { name: 'duplicates-normalized', measurement: duplicates(true), severity: 'warning' }]
    : [exact];
}

/** The columns that both sets have and that do not tell one row from another by themselves. */
function rowColumns(rule: SplitRule, { train, test }: Sides<SplitSide>): readonly string[] {
  const left = new Set([...train.contract.key, ...test.contract.key, ...rule.keys, ...rule.ignore]);
  const names = train.shape.columns.map(({ name }) => name);
  return names.filter((name) => has(test, name) && !left.has(name));
}

function leakageChecks(rule: SplitRule, { train }: Sides<SplitSide>): readonly Planned[] {
  const { label } = rule;
  if (!label) return [];
  const left = new Set([...train.contract.key, ...rule.keys, ...rule.ignore, label.column]);
  return train.shape.columns
    .filter(({ name }) => !left.has(name))
    .map(({ name }) => ({
      name: `leakage.${name}`,
      measurement: { kind: 'joint-counts', column: name, label },
      severity: 'warning',
    }));
}

/** Why a measurement would be a lie or an error on this data; undefined where it is neither. */
function doubtOf(
  rule: SplitRule,
  measurement: SplitMeasurement,
  sides: Sides<SplitSide>,
): string | undefined {
  const lacking = (name: string, side: SplitSide, set: string) => {
    const doubt = side.shape.doubtful.get(name);
    if (doubt) return doubt;
    return has(side, name) ? undefined : `The data set ${set} has no column "${name}".`;
  };
  switch (measurement.kind) {
    case 'joint-counts':
      return lacking(measurement.label.column, sides.train, rule.train);
    case 'duplicate-rows':
      return measurement.columns.length === 0
        ? 'The two sets have no column in common by which rows could be compared.'
        : // Rows are compared in fewer columns than they have, so that different ones would be equal.
          [...sides.train.shape.doubtful.values(), ...sides.test.shape.doubtful.values()][0];
    default: {
      const names = 'columns' in measurement ? measurement.columns : [measurement.column];
      return names
        .map(
          (name) => lacking(name, sides.train, rule.train) ?? lacking(name, sides.test, rule.test),
        )
        .find((reason) => reason !== undefined);
    }
  }
}

function has({ shape }: SplitSide, name: string): boolean {
  return shape.columns.some((column) => column.name === name);
}

/** Whether a column may hold texts: the contract says so, or says nothing of a column that is no number. */
function isText(name: string, { contract, shape }: SplitSide): boolean {
  const promised = contract.columns.find((column) => column.name === name)?.logicalType;
  if (promised) return promised === 'string';
  const stored = shape.columns.find((column) => column.name === name)?.type ?? '';
  return /^(text|json|VARCHAR|utf8|string)/i.test(stored);
}

/** The columns of a set for comparing its rows, also those that its contract does not have. */
export function comparedColumns({ contract, shape }: SplitSide): readonly Column[] {
  const promised = contract.columns.filter(({ path }) => path.length === 0);
  const known = new Set(promised.map(({ name }) => name));
  const others = shape.columns.filter(({ name }) => !known.has(name));
  return [...promised, ...others.map(({ name }) => plainColumn(name))];
}
