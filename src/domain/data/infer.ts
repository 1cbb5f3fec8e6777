import type { LogicalType } from './column.ts';
import type { Scalar } from './value-test.ts';

/** What was measured of one column, in order to promise it. */
export interface ColumnFacts {
  readonly name: string;
  /** The narrowest type that all its values have; null where it has no value. */
  readonly logicalType: LogicalType | null;
  readonly rows: number;
  readonly nulls: number;
  /** Rows to delete until no value repeats. */
  readonly duplicates: number;
  /** All values and how often each stands there, if they are few; else null. */
  readonly values: readonly (readonly [string, number])[] | null;
  /** The smallest and the largest number. */
  readonly range: readonly [number, number] | null;
}

/** One property of a first contract. */
export interface InferredColumn {
  readonly name: string;
  readonly logicalType: LogicalType | null;
  readonly required: boolean;
  readonly unique: boolean;
  readonly validValues: readonly Scalar[] | null;
  /** What the data suggests, and only a person can promise. */
  readonly hints: readonly string[];
}

/** So many different values may still be all there are. */
export const mostValidValues = 20;

/** What a contract can promise of columns as they are. */
export function inferColumns(facts: readonly ColumnFacts[]): readonly InferredColumn[] {
  const inferred = facts.map(inferColumn);
  const key = proposedKey(inferred);
  return inferred.map((column) =>
    column === key
      ? { ...column, hints: ['primaryKey: true would hold', ...column.hints] }
      : column,
  );
}

function inferColumn(facts: ColumnFacts): InferredColumn {
  const { name, logicalType, rows, nulls, range } = facts;
  const unique = isUnique(facts);
  return {
    name,
    logicalType,
    required: rows > 0 && nulls === 0,
    unique,
    validValues: unique ? null : validValues(facts),
    hints: [
      ...(logicalType === null ? [untyped(facts)] : []),
      ...(range && isExact(facts)
        ? [`logicalTypeOptions: {minimum: ${range[0]}, maximum: ${range[1]}} would hold`]
        : []),
    ],
  };
}

function untyped({ rows, nulls }: ColumnFacts): string {
  return nulls === rows
    ? 'no row has a value, so that no type can be told'
    : 'no type holds for all of its values';
}

/** From 2^53 on a bound would stand for its neighbours too. */
function isExact({ logicalType, range }: ColumnFacts): boolean {
  return (
    logicalType !== 'integer' || (range?.every((bound) => Number.isSafeInteger(bound)) ?? false)
  );
}

/** Measures repeat or not by chance; names and numbers of things do not repeat for a reason. */
function isUnique({ logicalType, rows, nulls, duplicates }: ColumnFacts): boolean {
  const named = logicalType === 'integer' || logicalType === 'string';
  return named && rows - nulls > 1 && duplicates === 0;
}

/** Few values of texts that come back, each of them on average. */
export function mayBeCategories({ logicalType, rows, nulls, duplicates }: ColumnFacts): boolean {
  const distinct = rows - nulls - duplicates;
  const few = distinct > 0 && distinct <= mostValidValues && 2 * distinct <= rows - nulls;
  return logicalType === 'string' && few;
}

function validValues(facts: ColumnFacts): readonly Scalar[] | null {
  return facts.values && mayBeCategories(facts)
    ? facts.values.map(([value]) => value).toSorted()
    : null;
}

/** The first column that names a row, one called an id before others. */
function proposedKey(columns: readonly InferredColumn[]): InferredColumn | undefined {
  const naming = columns.filter(({ required, unique }) => required && unique);
  return naming.find(({ name }) => /(^|[_-])id$/i.test(name)) ?? naming[0];
}

interface Inferred {
  readonly object: string;
  readonly columns: readonly InferredColumn[];
  /** What the promises were told from. */
  readonly rows: number;
  readonly paths: readonly string[];
}

/** The contract as a person would write it; what is in doubt stands in comments. */
export function contractText({ object, columns, rows, paths }: Inferred): string {
  return [
    `# Told from ${rows} ${rows === 1 ? 'row' : 'rows'} of ${paths.map(quoted).join(', ')}: what holds there, not what must hold.`,
    '# Remove what is chance, and add what you know.',
    'apiVersion: v3.1.0',
    'kind: DataContract',
    `id: ${quoted(object)}`,
    'version: 0.1.0',
    'status: draft',
    'schema:',
    `  - name: ${quoted(object)}`,
    ...(columns.length > 0 ? ['    properties:', ...columns.flatMap(propertyLines)] : []),
    '',
  ].join('\n');
}

function propertyLines(column: InferredColumn): readonly string[] {
  const { name, logicalType, required, unique, validValues: values, hints } = column;
  const rule = values && [
    '        quality:',
    '          - id: known-values',
    '            metric: invalidValues',
    `            arguments: {validValues: [${values.map((value) => JSON.stringify(value)).join(', ')}]}`,
    '            mustBe: 0',
  ];
  return [
    `      - name: ${quoted(name)}`,
    ...(logicalType ? [`        logicalType: ${logicalType}`] : []),
    ...(required ? ['        required: true'] : []),
    ...(unique ? ['        unique: true'] : []),
    ...hints.map((hint) => `        # ${hint}`),
    ...(rule ?? []),
  ];
}

/** A name as YAML takes it, whatever characters it has. */
function quoted(text: string): string {
  const plain =
    /^[A-Za-z][A-Za-z0-9_-]*$/.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}
