import type { Column } from '../domain/data/column.ts';
import type { SplitLabel, SplitRule } from '../domain/data/splits/split.ts';
import { type Problem, refuse } from '../errors.ts';
import type { PromisedData } from './data-sets.ts';
import type { Located } from './document.ts';
import { parseSpan } from './span.ts';
import { placeOf, type RawSplit } from './splits.ts';
import { suggest } from './suggest.ts';

/** What the policy says of its splits and their label. */
interface SplitPolicy {
  readonly splits: readonly RawSplit[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly compare: { readonly task?: string | undefined };
}

/**
 * The splits of which both sets are among the data to judge. A column that the contracts of the sets do
 * not have, or one whose type cannot serve, is a mistake at its line.
 */
export function readSplits(
  policy: Located<SplitPolicy> | undefined,
  promised: readonly PromisedData[],
): readonly SplitRule[] {
  if (!policy) return [];
  const sets = new Map(promised.map((set) => [set.name, set]));
  const problems: Problem[] = [];
  const rules = policy.value.splits.flatMap((split, index) => {
    return [split.test].flat().flatMap((test, place) => {
      const train = sets.get(split.train);
      const tested = sets.get(test);
      if (!train || !tested) return [];
      const source = { policy, index, sets: [train, tested] as const };
      // What one test set shares with the next is said once.
      const found = columnProblems(split, source).filter(
        (problem) => place === 0 || !problems.some((known) => known.what === problem.what),
      );
      problems.push(...found);
      return [ruleOf(split, test, source)];
    });
  });
  refuse([...problems, ...repeatedPairs(rules)]);
  return rules.map((rule, index) =>
    repeatsLabel(rule, rules.slice(0, index)) ? { ...rule, label: null } : rule,
  );
}

/** Leakage is looked for in the train set alone, so that an earlier split has said it already. */
function repeatsLabel(rule: SplitRule, earlier: readonly SplitRule[]): boolean {
  const asked = ({ train, label, keys, ignore }: SplitRule) => {
    return JSON.stringify([train, label, keys, ignore]);
  };
  return earlier.some((other) => asked(other) === asked(rule));
}

interface SplitSource {
  readonly policy: Located<SplitPolicy>;
  readonly index: number;
  readonly sets: readonly [train: PromisedData, test: PromisedData];
}

function ruleOf(split: RawSplit, test: string, { policy, index, sets }: SplitSource): SplitRule {
  const { train, keys, groups, ignore, time, label } = split;
  const line = policy.line(['splits', index]);
  return {
    train,
    test,
    keys: [...new Set(keys)],
    groups: [...new Set(groups)],
    ignore,
    time: time ? { column: time.column, gapMicros: time.gap ? parseSpan(time.gap) : 0 } : null,
    label: label ? labelOf(label, sets[0], policy.value.compare.task) : null,
    file: policy.path,
    ...(line !== undefined && { line }),
  };
}

/** The policy's task says what a label is; without one a number with a fraction is a quantity. */
function labelOf(column: string, train: PromisedData, task: string | undefined): SplitLabel {
  const quantity = task ? task === 'regression' : columnOf(train, column)?.logicalType === 'number';
  return { column, kind: quantity ? 'quantity' : 'class' };
}

type Wanted = readonly [
  keys: readonly (string | number)[],
  column: string,
  of: readonly PromisedData[],
];

function columnProblems(split: RawSplit, source: SplitSource): readonly Problem[] {
  const { policy, index, sets } = source;
  const listed = (key: 'keys' | 'groups'): Wanted[] => {
    return split[key].map((column, place) => [[key, place], column, sets]);
  };
  const wanted: Wanted[] = [
    ...listed('keys'),
    ...listed('groups'),
    ...(split.time ? [[['time', 'column'], split.time.column, sets] satisfies Wanted] : []),
    ...(split.label ? [[['label'], split.label, [sets[0]]] satisfies Wanted] : []),
  ];
  const at = (keys: Wanted[0]) => placeOf(policy.path, policy.line(['splits', index, ...keys]));
  const missing = wanted.flatMap(([keys, column, of]) => {
    const lacking = of.find((set) => !columnOf(set, column));
    return lacking ? [{ ...unknownColumn(column, lacking), ...at(keys) }] : [];
  });
  const ignored = split.ignore.flatMap((column, place) => {
    const known = sets.some((set) => columnOf(set, column));
    return known ? [] : [{ ...unknownColumn(column, sets[0]), ...at(['ignore', place]) }];
  });
  const timeless = split.time
    ? sets.find((set) => isTimeless(set, split.time?.column ?? ''))
    : undefined;
  return timeless && split.time
    ? [
        ...missing,
        ...ignored,
        { ...noTime(split.time.column, timeless), ...at(['time', 'column']) },
      ]
    : [...missing, ...ignored];
}

function columnOf({ contract }: PromisedData, name: string): Column | undefined {
  return contract.columns.find((column) => column.name === name && column.path.length === 0);
}

function isTimeless(set: PromisedData, name: string): boolean {
  const type = columnOf(set, name)?.logicalType;
  return type !== undefined && type !== 'date' && type !== 'timestamp';
}

/** Results are told apart by the names of both sets. */
function repeatedPairs(rules: readonly SplitRule[]): readonly Problem[] {
  return rules.flatMap(({ train, test, file, line }, index) => {
    const first = rules.findIndex((rule) => rule.train === train && rule.test === test);
    if (first === index) return [];
    return [
      {
        code: 'split-duplicate',
        what: `Two splits compare "${test}" with "${train}".`,
        why: 'Results are told apart by the names of both sets.',
        next: 'Join the two entries.',
        ...placeOf(file, line),
      },
    ];
  });
}

function unknownColumn(column: string, { contract, reference }: PromisedData): Problem {
  const known = contract.columns.filter(({ path }) => path.length === 0).map(({ name }) => name);
  return {
    code: 'split-column',
    what: `The split names the column "${column}", which the contract ${reference} does not have.`,
    why: 'Both sides are compared by the types that their contracts promise.',
    next: known.length > 0 ? suggest(column, known) : 'Add the column to the contract.',
  };
}

function noTime(column: string, { contract, reference }: PromisedData): Problem {
  const type = contract.columns.find(({ name }) => name === column)?.logicalType;
  return {
    code: 'split-time',
    what: `The split compares times by the column "${column}", which ${reference} calls ${type ?? 'nothing in particular'}.`,
    why: 'Only a date or a timestamp tells what is before and what after.',
    next: 'Give it the logicalType date or timestamp, or name another column.',
  };
}
