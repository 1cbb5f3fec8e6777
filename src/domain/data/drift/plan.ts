import type { CheckStatus } from '../check.ts';
import type { Column } from '../column.ts';
import type { Check, Contract } from '../contract.ts';
import type { Measurement } from '../measurement.ts';
import type { DataShape } from '../shape.ts';
import { categoriesOf } from './categorical.ts';
import { comparedColumns, isOpaque } from './compared.ts';
import type { DriftMeasurement } from './measurement.ts';
import { distributionOf } from './numeric.ts';
import {
  type CategoricalProfile,
  type ColumnProfile,
  type NumericProfile,
  type Profile,
  profiled,
} from './profile.ts';
import type { DriftDemand, DriftStatistic } from './settings.ts';

/** What the data is compared with: all checks of drift, and what has to be measured for them. */
export interface DriftPlan {
  readonly profile: Profile;
  readonly checks: readonly PlannedDrift[];
  readonly measurements: readonly Measurement[];
  /** Counts what is independent; null: every row is. */
  readonly clusters: Measurement | null;
}

export type PlannedDrift =
  | { readonly kind: 'ratio'; readonly check: Check }
  | {
      readonly kind: 'settled';
      readonly check: Check;
      readonly status: CheckStatus;
      readonly reason: string;
    }
  | (DriftTarget & {
      readonly kind: 'compared';
      readonly check: Check;
      readonly demand: DriftDemand;
    });

/** A column of the data beside its profile. */
export type DriftTarget = { readonly column: Column } & (
  | { readonly profile: NumericProfile; readonly asked: Asked<'distribution'> }
  | { readonly profile: CategoricalProfile; readonly asked: Asked<'categories'> }
  | { readonly profile: ColumnProfile; readonly asked: NullCount }
);
type Asked<Kind> = Extract<DriftMeasurement, { kind: Kind }>;
type NullCount = { readonly kind: 'nulls'; readonly column: string };

/** The contract without what is judged by a profile, for where there is one. */
export function withoutDrift(contract: Contract): Contract {
  return { ...contract, checks: contract.checks.filter((check) => !needsProfile(check)) };
}

/** Whether the check compares the data with its profile. */
function needsProfile({ demand }: Check): boolean {
  return demand.kind === 'drift' || demand.kind === 'row-count-ratio';
}

/** The contract's own checks of drift, and the usual ones for every column of the profile. */
export function planDrift(contract: Contract, profile: Profile, shape: DataShape): DriftPlan {
  const targets = new Map<string, DriftTarget>();
  const lacking: Column[] = [];
  const has = (name: string) => shape.columns.some((column) => column.name === name);
  for (const column of comparedColumns(contract)) {
    const known = profiled(profile, column.name);
    if (known) targets.set(column.name, targetOf(column, known));
    else if (has(column.source)) lacking.push(column);
  }
  const demanded = contract.checks.filter(needsProfile);
  const usual = [
    ...[...targets.values()].flatMap((target) => usualChecks(target, contract)),
    // Nothing is compared, which nobody would see without a check.
    ...lacking.flatMap((column) => driftCheck(column, contract) ?? []),
  ];
  const checks = [...demanded, ...usual].map((check) => planned(check, { targets, has }));
  const { cluster } = contract.drift;
  const clusters = cluster !== null && has(cluster) ? countOf(cluster) : null;
  const asked = checks.flatMap((one) => (one.kind === 'compared' ? [one.asked] : []));
  return {
    profile,
    checks: cluster !== null && clusters === null ? checks.map(blockedBy(cluster)) : checks,
    measurements: [...new Set<Measurement>([...asked, ...(clusters ? [clusters] : [])])],
    clusters,
  };
}

function countOf(column: string): Measurement {
  return { kind: 'clusters', column };
}

function targetOf(column: Column, profile: ColumnProfile): DriftTarget {
  const { name } = column;
  if (isOpaque(column) || profile.kind === 'opaque') {
    return { column, profile, asked: { kind: 'nulls', column: name } };
  }
  return profile.kind === 'numeric'
    ? { column, profile, asked: distributionOf(name, profile) }
    : { column, profile, asked: categoriesOf(name, profile) };
}

/** What the contract itself asks of a column takes the place of the usual check. */
function usualChecks(
  { column, profile, asked }: DriftTarget,
  contract: Contract,
): readonly Check[] {
  const { drift } = contract;
  const check = usualCheck(column, contract);
  const statistic: DriftStatistic = profile.kind === 'numeric' ? drift.numeric : drift.categorical;
  const hasValues = !isOpaque(column) && !asks(column, contract, (name) => name !== 'nullRate');
  const asksNulls = asks(column, contract, (name) => name === 'nullRate');
  return [
    ...(hasValues ? [check('drift', statistic, null)] : []),
    ...(asksNulls ? [] : [check('drift-nulls', 'nullRate', null)]),
    ...(asked.kind === 'categories' ? [check('drift-values', 'newValues', drift.maxNewShare)] : []),
  ];
}

/** The usual check of a column's values, if the contract does not ask for its own. */
function driftCheck(column: Column, contract: Contract): Check | undefined {
  const { categorical } = contract.drift;
  return asks(column, contract, () => true)
    ? undefined
    : usualCheck(column, contract)('drift', categorical, null);
}

/** Whether the contract itself demands one of these statistics of the column. */
function asks(
  { name }: Column,
  { checks }: Contract,
  statistics: (statistic: DriftDemand['statistic']) => boolean,
): boolean {
  return checks.some(({ demand }) => {
    return demand.kind === 'drift' && demand.column === name && statistics(demand.statistic);
  });
}

function usualCheck({ name, property }: Column, { object, file }: Contract) {
  return (rule: string, statistic: DriftDemand['statistic'], limit: number | null): Check => ({
    id: `${object}.${property}.${rule}`,
    demand: { kind: 'drift', column: name, statistic, limit },
    threshold: null,
    severity: 'error',
    file,
  });
}

interface Known {
  readonly targets: ReadonlyMap<string, DriftTarget>;
  has(source: string): boolean;
}

function planned(check: Check, { targets, has }: Known): PlannedDrift {
  const { demand } = check;
  const settled = (status: CheckStatus, reason: string) => {
    return { kind: 'settled', check, status, reason } as const;
  };
  if (demand.kind !== 'drift') return { kind: 'ratio', check };
  const target = targets.get(demand.column);
  if (!target) return settled('unchecked', `The profile has no column "${demand.column}".`);
  const { column, asked } = target;
  if (!has(column.source)) {
    return settled('failed', `The data has no column "${column.source}", which its profile has.`);
  }
  if (asked.kind === 'nulls' && demand.statistic !== 'nullRate') {
    return settled(
      'unchecked',
      `The profile holds no values of ${column.property}: ${why(column)}.`,
    );
  }
  return { kind: 'compared', check, demand, ...target };
}

function why(column: Column): string {
  if (column.sensitive) return 'they are sensitive';
  return isOpaque(column) ? 'it is an array or an object' : 'they could not be compared';
}

/** Without the clusters nobody knows what noise is. */
function blockedBy(cluster: string): (check: PlannedDrift) => PlannedDrift {
  return (one) =>
    one.kind === 'compared'
      ? {
          kind: 'settled',
          check: one.check,
          status: 'blocked',
          reason: `The data has no column "${cluster}", whose values count as independent.`,
        }
      : one;
}
