import type { Demand } from '../domain/data/contract.ts';
import type { ValueTest } from '../domain/data/value-test.ts';
import { type Metric, metricThresholds } from './contract-metric-thresholds.ts';
import { patternTests } from './contract-pattern.ts';
import { type ContractQuality, metrics } from './contract-quality-schema.ts';
import { type Asked, filterOf, type QualityRule, unjudged } from './contract-rule.ts';
import { fitType } from './contract-values.ts';
import type { ContractWriter } from './contract-writer.ts';
import { suggest } from './suggest.ts';

/** What version 3.0 calls them, under the key `rule`. */
const oldNames: Readonly<Record<string, Metric>> = {
  duplicateCount: 'duplicateValues',
  validValues: 'invalidValues',
};

/** The metric of a rule, by its name of today. */
export function metricOf({ metric, rule }: ContractQuality): Metric | undefined {
  if (metric || rule === undefined) return metric;
  return metrics.find((name) => name === rule) ?? oldNames[rule];
}

/** A library metric against its operator. */
export function metricDemand(writer: ContractWriter, quality: QualityRule): Asked | undefined {
  const { rule } = quality;
  const metric = metricOf(rule);
  if (metric === undefined && rule.rule !== undefined) {
    return unjudged(`There is no metric "${rule.rule}".`);
  }
  if (metric) refuseUnread(writer, metric, quality);
  const demand = demandOf(writer, metric, quality);
  const thresholds = metricThresholds(writer, metric, quality);
  return demand && thresholds && { demand, thresholds };
}

/** The arguments that each metric reads. */
const readArguments: Record<Metric, readonly string[]> = {
  nullValues: [],
  missingValues: ['missingValues'],
  invalidValues: ['validValues', 'pattern'],
  duplicateValues: ['properties'],
  rowCount: [],
};

/** What a rule says and nobody reads would silently ask for less than it seems to. */
function refuseUnread(
  writer: ContractWriter,
  metric: Metric,
  { rule, keys, old, settings }: QualityRule,
): void {
  const read = readArguments[metric];
  const unread = Object.keys(rule.arguments ?? {})
    .filter((argument) => !read.includes(argument))
    .map((argument) => ['arguments', argument]);
  for (const key of ['query', 'engine', 'implementation'] as const) {
    if (rule[key] !== undefined) unread.push([key]);
  }
  if (rule.validValues && !(old && metric === 'invalidValues')) unread.push(['validValues']);
  if (settings.match && rule.arguments?.pattern === undefined) unread.push(['customProperties']);
  for (const path of unread) {
    writer.mistake({
      keys: [...keys, ...path],
      what: `A rule for ${metric} has ${path[0] === 'customProperties' ? '"match" without a pattern' : `"${path.join('.')}"`}.`,
      why: 'It would be silently ignored.',
      next: nextOf(path, read),
    });
  }
}

function nextOf([first]: readonly string[], read: readonly string[]): string {
  if (first === 'validValues') return 'Move it under arguments.';
  return read.length > 0
    ? `Remove it, or use ${read.join(', ')}.`
    : 'Remove it, or use another metric.';
}

function demandOf(
  writer: ContractWriter,
  metric: Metric | undefined,
  quality: QualityRule,
): Demand | undefined {
  const { column, keys } = quality;
  const filter = filterOf(quality);
  if (metric === 'rowCount') return { kind: 'row-count', ...filter };
  if (metric === 'duplicateValues') {
    const columns = duplicateColumns(writer, quality);
    return columns && { kind: 'duplicates', columns, ...filter };
  }
  if (metric && column) {
    if (metric === 'nullValues') return { kind: 'nulls', column: column.name, ...filter };
    if (metric === 'missingValues') {
      const given = quality.rule.arguments?.missingValues ?? [];
      const texts = given.filter((value) => value !== null).map(String);
      return { kind: 'missing', column: column.name, texts, ...filter };
    }
    const tests = validityTests(writer, quality);
    return tests && { kind: 'values', column: column.name, tests, ...filter };
  }
  writer.mistake({
    keys,
    what: metric ? `The metric ${metric} stands at the object.` : 'A quality rule has no metric.',
    why: metric ? 'It counts values of one column.' : 'Nothing says what to count.',
    next: metric
      ? 'Move it to a property.'
      : `Add metric: ${metrics.join(', ')}; or query: for SQL.`,
  });
  return undefined;
}

function duplicateColumns(
  writer: ContractWriter,
  { rule, column, columns, keys }: QualityRule,
): readonly string[] | undefined {
  const given = rule.arguments?.properties ?? [];
  if (column && given.length === 0) return [column.name];
  const names = given.map((property, index) => {
    const found = columns.find((candidate) => candidate.property === property);
    if (found) return found.name;
    const known = columns.map((candidate) => candidate.property);
    writer.mistake({
      keys: [...keys, 'arguments', 'properties', index],
      what: `The rule counts duplicates of "${property}".`,
      why: 'The object has no such property.',
      next: known.length > 0 ? suggest(property, known) : 'List the properties.',
    });
    return undefined;
  });
  const found = names.filter((name) => name !== undefined);
  if (found.length < names.length) return undefined;
  if (found.length > 0) return found;
  writer.mistake({
    keys,
    what: 'The metric duplicateValues stands at the object without properties.',
    why: 'Nothing says which columns together must not repeat.',
    next: 'Add arguments: {properties: [a, b]}.',
  });
  return undefined;
}

/** Nulls are never invalid, so a null among the valid values asks nothing. */
function validityTests(
  writer: ContractWriter,
  { rule, column, keys, settings }: QualityRule,
): readonly ValueTest[] | undefined {
  const { pattern } = rule.arguments ?? {};
  const at = rule.validValues ? ['validValues'] : ['arguments', 'validValues'];
  const listed = rule.validValues ?? rule.arguments?.validValues;
  const tests: ValueTest[] = [];
  if (listed && column) {
    const values = listed.filter((value) => value !== null);
    const place = { column, keys: [...keys, ...at], adjective: 'valid' };
    if (!fitType(writer, values, place)) return undefined;
    if (values.length < listed.length) {
      writer.notice('A null among the valid values asks nothing: nulls are no values.', place.keys);
    }
    tests.push({ kind: 'oneOf', values });
  }
  if (pattern !== undefined) {
    const where = [...keys, 'arguments', 'pattern'];
    const found = patternTests(writer, { pattern, keys: where, match: settings.match });
    if (found === 'none') return undefined;
    tests.push(...found);
  }
  if (tests.length > 0) return tests;
  writer.mistake({
    keys,
    what: 'The metric invalidValues has no arguments.',
    why: 'Nothing says which values are valid.',
    next: 'Add arguments: {validValues: […]} or {pattern: …}.',
  });
  return undefined;
}
