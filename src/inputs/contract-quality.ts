import type { Severity } from '../domain/data/check.ts';
import type { Column, Demand } from '../domain/data/contract.ts';
import { type Threshold, thresholdOperators } from '../domain/data/threshold.ts';
import type { Scalar, ValueTest } from '../domain/data/value-test.ts';
import { patternTests } from './contract-options.ts';
import { type ContractQuality, metrics } from './contract-schema.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';
import { suggest } from './suggest.ts';

/** Where a quality rule stands: at a property, or at the object. */
export interface QualityPlace {
  /** `<object>` or `<object>.<property>`. */
  readonly id: string;
  readonly keys: Keys;
  readonly column: Column | null;
  readonly columns: readonly Column[];
}

/** `quality` → one check for each rule; a rule of another tool is listed, not judged. */
export function addQuality(
  writer: ContractWriter,
  rules: readonly ContractQuality[],
  place: QualityPlace,
): void {
  for (const [index, rule] of rules.entries()) {
    const keys = [...place.keys, 'quality', index];
    addRule(writer, rule, { ...place, keys });
  }
}

function addRule(writer: ContractWriter, rule: ContractQuality, place: QualityPlace): void {
  const type = rule.type ?? (rule.query === undefined ? 'library' : 'sql');
  const metric = rule.metric ?? metrics.find((name) => name === rule.rule);
  const word = rule.name && /^[\w-]+$/.test(rule.name) ? rule.name : undefined;
  const id = `${place.id}.${rule.id ?? word ?? metric ?? type}`;
  const check = { id, keys: place.keys, severity: severityOf(rule) };
  const reason = whyUnjudged({ ...rule, type, metric });
  if (reason !== undefined) {
    writer.add({ ...check, demand: { kind: 'unjudged', reason } });
    return;
  }
  const known = { ...rule, metric };
  refuseUnread(writer, { ...known, type }, place);
  const demand = type === 'sql' ? queryOf(writer, rule, place) : metricOf(writer, known, place);
  const threshold = thresholdOf(writer, known, place);
  if (demand && threshold) writer.add({ ...check, demand, threshold });
}

/** The arguments that each metric reads. */
const readArguments: Record<(typeof metrics)[number] | 'sql', readonly string[]> = {
  nullValues: [],
  missingValues: ['missingValues'],
  invalidValues: ['validValues', 'pattern'],
  duplicateValues: ['properties'],
  rowCount: [],
  sql: [],
};

/** What a rule says and nobody reads would silently ask for less than it seems to. */
function refuseUnread(writer: ContractWriter, rule: TypedRule, { keys }: QualityPlace): void {
  const reader = rule.type === 'sql' ? 'sql' : rule.metric;
  if (!reader) return;
  const read = readArguments[reader];
  const unread = Object.keys(rule.arguments ?? {})
    .filter((argument) => !read.includes(argument))
    .map((argument) => ['arguments', argument]);
  if (reader !== 'sql' && rule.query !== undefined) unread.push(['query']);
  if (reader === 'sql' && rule.metric !== undefined) unread.push(['metric']);
  for (const path of unread) {
    writer.mistake({
      keys: [...keys, ...path],
      what: `A rule for ${reader} has "${path.join('.')}".`,
      why: 'It would be silently ignored.',
      next:
        read.length > 0
          ? `Remove it, or use ${read.join(', ')}.`
          : 'Remove it, or use another metric.',
    });
  }
}

type TypedRule = MetricRule & { readonly type: ContractQuality['type'] };

function whyUnjudged({ type, engine, metric, rule }: TypedRule): string | undefined {
  if (type === 'text') return 'It is a text for people.';
  if (type === 'custom') return `Checks of the engine "${engine ?? ''}" are not judged.`;
  const old = type === 'library' && !metric && rule;
  return old ? `The rule "${rule}" of version 3.0 is not judged.` : undefined;
}

function queryOf(
  writer: ContractWriter,
  { query }: ContractQuality,
  { column, keys }: QualityPlace,
): Demand | undefined {
  if (query) return { kind: 'query', sql: query, ...(column && { column: column.name }) };
  writer.mistake({
    keys,
    what: 'A rule of the type sql has no query.',
    why: 'There is nothing to ask.',
    next: 'Add query: SELECT …',
  });
  return undefined;
}

type MetricRule = Omit<ContractQuality, 'metric'> & {
  readonly metric: (typeof metrics)[number] | undefined;
};

function metricOf(
  writer: ContractWriter,
  rule: MetricRule,
  place: QualityPlace,
): Demand | undefined {
  const { metric } = rule;
  const { column, keys } = place;
  if (metric === 'rowCount') return { kind: 'row-count' };
  if (metric === 'duplicateValues') return duplicatesOf(writer, rule, place);
  if (metric && column) {
    if (metric === 'nullValues') return { kind: 'nulls', column: column.name };
    if (metric === 'missingValues') return missingOf(rule, column);
    return invalidOf(writer, { rule, column, keys });
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

function missingOf({ arguments: given }: MetricRule, { name }: Column): Demand {
  const texts = (given?.missingValues ?? []).filter((value) => value !== null).map(String);
  return { kind: 'missing', column: name, texts };
}

function duplicatesOf(
  writer: ContractWriter,
  { arguments: given }: MetricRule,
  { column, columns, keys }: QualityPlace,
): Demand | undefined {
  if (column && !given?.properties) return { kind: 'duplicates', columns: [column.name] };
  const names = (given?.properties ?? []).map((property, index) => {
    const found = columns.find((candidate) => candidate.property === property);
    if (found) return found.name;
    const known = columns.map((candidate) => candidate.property);
    writer.mistake({
      keys: [...keys, 'arguments', 'properties', index],
      what: `The rule counts duplicates of "${property}".`,
      why: 'The object has no such property.',
      next: suggest(property, known),
    });
    return undefined;
  });
  const found = names.filter((name) => name !== undefined);
  if (found.length > 0 && found.length === names.length)
    return { kind: 'duplicates', columns: found };
  if (names.length === 0) {
    writer.mistake({
      keys,
      what: 'The metric duplicateValues stands at the object without properties.',
      why: 'Nothing says which columns together must not repeat.',
      next: 'Add arguments: {properties: [a, b]}.',
    });
  }
  return undefined;
}

interface InvalidPlace {
  readonly rule: MetricRule;
  readonly column: Column;
  readonly keys: Keys;
}

/** Nulls are never invalid, so a null among the valid values asks nothing. */
function invalidOf(
  writer: ContractWriter,
  { rule, column, keys }: InvalidPlace,
): Demand | undefined {
  const { validValues, pattern } = rule.arguments ?? {};
  const tests: ValueTest[] = [];
  const values = (validValues ?? []).filter((value) => value !== null);
  if (validValues) {
    if (!fitType(writer, values, { rule, column, keys })) return undefined;
    tests.push({ kind: 'oneOf', values });
  }
  if (pattern !== undefined) {
    const found = patternTests(writer, pattern, [...keys, 'arguments', 'pattern']);
    if (found === 'none') return undefined;
    tests.push(...found);
  }
  if (tests.length > 0) return { kind: 'values', column: column.name, tests };
  writer.mistake({
    keys,
    what: 'The metric invalidValues has no arguments.',
    why: 'Nothing says which values are valid.',
    next: 'Add arguments: {validValues: […]} or {pattern: …}.',
  });
  return undefined;
}

function fitType(
  writer: ContractWriter,
  values: readonly Scalar[],
  { column, keys }: InvalidPlace,
): boolean {
  const wanted = {
    integer: 'number',
    number: 'number',
    boolean: 'boolean',
    string: 'string',
  } as const;
  const type = wanted[column.logicalType as keyof typeof wanted];
  const rounded = (value: Scalar) => Number.isInteger(value) && !Number.isSafeInteger(value);
  const odd = values.find((value) => {
    return type !== undefined && (typeof value !== type || rounded(value));
  });
  if (odd === undefined && values.length > 0) return true;
  writer.mistake({
    keys: [...keys, 'arguments', 'validValues'],
    what: `The valid values of ${column.property} ${odd === undefined ? 'are empty' : `include ${JSON.stringify(odd)}`}.`,
    why:
      odd === undefined
        ? 'No value could ever be valid.'
        : rounded(odd)
          ? 'From 2^53 on a number in YAML or JSON stands for its neighbours too.'
          : `A value of the type ${column.logicalType} is never equal to it.`,
    next:
      odd === undefined
        ? 'List the valid values.'
        : rounded(odd)
          ? 'Use logicalType: string and texts in quotes.'
          : 'Write it as that type: texts in quotes, numbers without.',
  });
  return false;
}

function thresholdOf(
  writer: ContractWriter,
  rule: MetricRule,
  { keys }: QualityPlace,
): Threshold | undefined {
  const given = thresholdOperators.filter((operator) => rule[operator] !== undefined);
  const [operator, another] = given;
  const wrong = (what: string, why: string, next: string) =>
    writer.mistake({ keys, what, why, next });
  if (!operator || another) {
    wrong(
      `A quality rule has ${given.length} operators${another ? `: ${given.join(', ')}` : ''}.`,
      'Exactly one says what the measured number must be.',
      `Use one of: ${thresholdOperators.join(', ')}.`,
    );
    return undefined;
  }
  if (rule.metric === 'rowCount' && rule.unit === 'percent') {
    wrong(
      'A row count is asked for in percent.',
      'There is nothing that it is a share of.',
      'Use the unit rows.',
    );
    return undefined;
  }
  const bound = rule[operator];
  const bounds =
    typeof bound === 'number' ? ([bound] as const) : (bound ?? ([Number.NaN] as const));
  return { operator, bounds, unit: rule.unit ?? 'rows' };
}

/** ODCS leaves the words free; one that nobody knows is taken seriously. */
function severityOf({ severity }: ContractQuality): Severity {
  const word = severity?.toLowerCase() ?? 'error';
  if (/^(warn|warning|medium|low|minor|trivial)$/.test(word)) return 'warning';
  return word === 'info' ? 'info' : 'error';
}
