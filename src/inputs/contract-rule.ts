import type { Column } from '../domain/data/column.ts';
import type { Demand } from '../domain/data/contract.ts';
import type { Threshold } from '../domain/data/threshold.ts';
import type { ContractQuality } from './contract-quality-schema.ts';
import type { CheckSettings } from './contract-settings.ts';
import { passingThreshold } from './contract-thresholds.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';

/** Where quality rules stand: at a property, or at the object. */
export interface QualityPlace {
  /** `<object>` or `<object>.<property>`. */
  readonly id: string;
  readonly keys: Keys;
  readonly column: Column | null;
  readonly columns: readonly Column[];
  /** Version 3.0. */
  readonly old: boolean;
}

/** One quality rule with our settings for it; `keys` are its own. */
export interface QualityRule extends QualityPlace {
  readonly rule: ContractQuality;
  readonly settings: CheckSettings;
}

/** What a rule asks; nothing where it is a mistake, which the writer knows. */
export interface Asked {
  readonly demand: Demand;
  readonly thresholds: readonly Threshold[];
}

/** A promise that is listed, never passed. */
export function unjudged(reason: string): Asked {
  return { demand: { kind: 'unjudged', reason }, thresholds: [] };
}

/** The column that a check of ours is about; at the object there is none, which is a mistake. */
export function columnOf(
  writer: ContractWriter,
  word: string,
  { column, keys }: QualityRule,
): Column | undefined {
  if (column) return column;
  writer.mistake({
    keys: [...keys, 'implementation'],
    what: `The check ${word} stands at the object.`,
    why: 'It is about the values of one column.',
    next: 'Move it to a property.',
  });
  return undefined;
}

/** The filter of one check. */
export function filterOf({ settings, column }: QualityRule): { readonly filter?: string } {
  return settings.filter === undefined ? {} : { filter: filledIn(settings.filter, column) };
}

/** SQL with the property's column in the place of `{property}` and `{column}`. */
export function filledIn(sql: string, column: Column | null): string {
  if (!column) return sql;
  return sql.replace(/\$?\{(property|column)\}/g, () => `"${column.name.replaceAll('"', '""')}"`);
}

/** How many rows must pass, where it is not all of them. */
export function passing({ settings }: QualityRule, own?: number): readonly Threshold[] {
  const least = own ?? settings.minPassFraction;
  return least === undefined || least === 1 ? [] : [passingThreshold(least)];
}
