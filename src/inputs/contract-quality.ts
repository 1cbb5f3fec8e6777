import type { Severity } from '../domain/data/check.ts';
import { customDemand } from './contract-custom.ts';
import { metricDemand, metricOf } from './contract-metrics.ts';
import type { ContractQuality } from './contract-quality-schema.ts';
import { type Asked, type QualityPlace, type QualityRule, unjudged } from './contract-rule.ts';
import { checkSettings, settingsOf } from './contract-settings.ts';
import { severityOf } from './contract-severity.ts';
import { thresholdsOf } from './contract-thresholds.ts';
import type { ContractWriter, DraftCheck } from './contract-writer.ts';

/** `quality` → the checks of each rule; a rule of another tool is listed, not judged. */
export function addQuality(
  writer: ContractWriter,
  rules: readonly ContractQuality[],
  place: QualityPlace,
): void {
  for (const [index, rule] of rules.entries()) {
    const keys = [...place.keys, 'quality', index];
    addRule(writer, { ...place, keys, rule, settings: settingsOf(checkSettings, rule) });
  }
}

function addRule(writer: ContractWriter, quality: QualityRule): void {
  const { rule, keys } = quality;
  const draft = draftOf(quality, severityOf(writer, rule.severity, keys));
  const asked = askedBy(writer, quality);
  if (asked === undefined) return;
  const { demand, thresholds } = asked;
  if (thresholds.length === 0) writer.add({ ...draft, demand });
  for (const threshold of thresholds) writer.add({ ...draft, demand, threshold });
}

function draftOf(quality: QualityRule, severity: Severity): Omit<DraftCheck, 'demand'> {
  const { rule, keys } = quality;
  return {
    id: `${quality.id}.${nameOf(rule)}`,
    keys,
    severity,
    ...(rule.dimension !== undefined && { dimension: rule.dimension }),
  };
}

function askedBy(writer: ContractWriter, quality: QualityRule): Asked | undefined {
  switch (typeOf(quality.rule)) {
    case 'text':
      return unjudged('It is a text for people.');
    case 'custom':
      return customDemand(writer, quality);
    case 'sql':
      return queryDemand(writer, quality);
    case 'library':
      return metricDemand(writer, quality);
  }
}

function typeOf(rule: ContractQuality): NonNullable<ContractQuality['type']> {
  if (rule.type) return rule.type;
  if (rule.implementation !== undefined) return 'custom';
  return rule.query === undefined || rule.metric !== undefined ? 'library' : 'sql';
}

/** The rule's own id, a name that is one word, or what it asks. */
function nameOf(rule: ContractQuality): string {
  const word = rule.name && /^[\w-]+$/.test(rule.name) ? rule.name : undefined;
  const custom =
    rule.engine === 'contender' && typeof rule.implementation === 'object'
      ? Object.keys(rule.implementation ?? {})[0]
      : undefined;
  return rule.id ?? word ?? metricOf(rule) ?? custom ?? typeOf(rule);
}

/** A query yields a number, which its operator judges; nothing else of a rule would be read. */
function queryDemand(writer: ContractWriter, quality: QualityRule): Asked | undefined {
  const { rule, keys, column, settings, old } = quality;
  for (const key of ['metric', 'arguments', 'validValues'] as const) {
    if (rule[key] === undefined) continue;
    writer.mistake({
      keys: [...keys, key],
      what: `A rule for sql has "${key}".`,
      why: 'It would be silently ignored.',
      next: 'Remove it, or use a metric.',
    });
  }
  for (const key of Object.keys(settings)) {
    writer.mistake({
      keys: [...keys, 'customProperties'],
      what: `A rule for sql has the setting "${key}".`,
      why: 'A query says itself which rows it looks at.',
      next: 'Write it into the query.',
    });
  }
  const thresholds = thresholdsOf(writer, rule, { keys, unit: 'value', old });
  if (!rule.query) {
    writer.mistake({
      keys,
      what: 'A rule of the type sql has no query.',
      why: 'There is nothing to ask.',
      next: 'Add query: SELECT …',
    });
    return undefined;
  }
  if (thresholds.length === 0) return undefined;
  const demand = {
    kind: 'query',
    sql: rule.query,
    ...(column && { column: column.name }),
  } as const;
  return { demand, thresholds };
}
