import type { Threshold } from '../domain/data/threshold.ts';
import type { metrics } from './contract-quality-schema.ts';
import type { QualityRule } from './contract-rule.ts';
import { passingThreshold, thresholdsOf } from './contract-thresholds.ts';
import type { ContractWriter } from './contract-writer.ts';

export type Metric = (typeof metrics)[number];

/** The operator; where it is `mustBe: 0`, minPassFraction says how strictly that is meant. */
export function metricThresholds(
  writer: ContractWriter,
  metric: Metric | undefined,
  { rule: given, keys, old, settings }: QualityRule,
): readonly Threshold[] | undefined {
  // In version 3.0 this rule is complete with its values.
  const complete = old && given.rule === 'validValues';
  const rule = complete ? { mustBe: 0, ...given } : given;
  const thresholds = thresholdsOf(writer, rule, { keys, unit: rule.unit ?? 'rows', old });
  const wrong = (what: string, why: string, next: string) => {
    writer.mistake({ keys, what, why, next });
    return undefined;
  };
  if (metric === 'rowCount' && rule.unit === 'percent') {
    return wrong(
      'A row count is asked for in percent.',
      'There is nothing that it is a share of.',
      'Use the unit rows.',
    );
  }
  const fraction = settings.minPassFraction;
  if (fraction === undefined) return thresholds.length > 0 ? thresholds : undefined;
  const [only, another] = thresholds;
  if (metric !== 'rowCount' && !another && only?.operator === 'mustBe' && only.bounds[0] === 0) {
    return [passingThreshold(fraction)];
  }
  return wrong(
    'A rule has both an operator and minPassFraction.',
    'They say in two ways how many rows may fail.',
    'Remove minPassFraction, or write mustBe: 0 beside it.',
  );
}
