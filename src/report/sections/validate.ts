import type {
  CheckResult,
  DataSummary,
  Example,
  ValidationResult,
} from '../../domain/data/check.ts';
import type { OutcomeOf } from '../../domain/outcome.ts';
import { type Block, table } from '../block.ts';
import { answer, code, joined, sentence, type Text, words } from '../inline.ts';
import { count, plural } from '../numbers.ts';
import { tally } from '../signs.ts';
import { commitOf, footer, short } from './provenance.ts';

/** A validation: the broken promises with their first place, then rows, passed checks and the data. */
export function validateBlocks(outcome: OutcomeOf<'validate'>, result: ValidationResult): Block[] {
  const open = bySeverity(result.checks.filter(({ status }) => status !== 'passed'));
  const passed = result.checks.filter(({ status }) => status === 'passed');
  return [
    { kind: 'paragraph', text: summary(result) },
    ...(open.length > 0 ? [openTable(open)] : []),
    ...reasons(open),
    ...examples(open),
    ...passedChecks(passed),
    ...dataSets(result.data),
    ...footer(commitOf(outcome)),
  ];
}

const statusRank = {
  errored: 0,
  failed: 1,
  undecided: 2,
  blocked: 3,
  unchecked: 4,
  passed: 5,
} as const;
const severityRank = { error: 0, warning: 1, info: 2 } as const;

function bySeverity(checks: readonly CheckResult[]): readonly CheckResult[] {
  return checks.toSorted(
    (a, b) =>
      severityRank[a.severity] - severityRank[b.severity] ||
      statusRank[a.status] - statusRank[b.status] ||
      b.failing - a.failing,
  );
}

/** Sets that the first line names; the table has the others. */
const mostSets = 5;

function summary({ checks, data }: ValidationResult): Text {
  const sets = data
    .slice(0, mostSets)
    .map(({ name, rows }): Text => [words(`${plural(rows, 'row')} in `), code(name)]);
  const left = data.length - sets.length;
  const all = left > 0 ? [...sets, [words(`${plural(left, 'more set')}`)]] : sets;
  const read: Text = all.length > 0 ? [words(' '), ...joined(all, ', '), words('.')] : [];
  return [
    tally(
      'check',
      checks.map(({ status }) => status),
    ),
    ...read,
  ];
}

function openTable(checks: readonly CheckResult[]): Block {
  return table(
    'Checks that did not pass',
    [
      { title: 'Status' },
      { title: 'Check' },
      { title: 'Data' },
      { title: 'Failing / checked', align: 'right' },
      { title: 'Found, asked' },
      { title: 'First place' },
    ],
    checks.map(openRow),
  );
}

function openRow(check: CheckResult): readonly Text[] {
  const { id, data, status, severity, checked, failing, examples: rows } = check;
  const [first] = rows;
  const softer = severity === 'error' ? [] : [words(`, ${severity} only`)];
  return [
    [answer(status), ...softer],
    [code(id)],
    [code(data)],
    [words(`${count(failing)}\u00a0/\u00a0${count(checked)}`)],
    foundAndAsked(check),
    first ? placeAndValue(first) : [],
  ];
}

function foundAndAsked({ observed, threshold }: CheckResult): Text {
  const found: Text = observed ? sentence(observed, 120) : [];
  const asked: Text = threshold ? sentence(threshold, 120) : [];
  return joined(
    [found, asked].filter((text) => text.length > 0),
    '; asked: ',
  );
}

function placeAndValue(example: Example): Text {
  return [code(placeOf(example)), words(': '), ...shownValue(example)];
}

function placeOf({ file, line, row }: Example): string {
  if (line !== undefined) return `${file}:${line}`;
  return row === undefined ? file : `${file}, row ${row}`;
}

function shownValue({ value }: Example): Text {
  if (value === null) return [words('missing')];
  return value === '' ? [words('empty text')] : [code(value)];
}

function reasons(checks: readonly CheckResult[]): readonly Block[] {
  const items = checks
    .filter(({ reason }) => reason !== undefined)
    .map(({ id, reason = '' }): Text => [code(id), words(': '), ...sentence(reason)]);
  return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}

function examples(checks: readonly CheckResult[]): readonly Block[] {
  const several = checks.filter(({ examples: some }) => some.length > 1);
  const rows = several.flatMap(({ id, examples: some }) => {
    return some.map((example): readonly Text[] => [
      [code(id)],
      [code(placeOf(example))],
      example.key === undefined ? [] : [code(example.key)],
      shownValue(example),
    ]);
  });
  if (rows.length === 0) return [];
  const columns = [{ title: 'Check' }, { title: 'Place' }, { title: 'Key' }, { title: 'Value' }];
  return [
    {
      kind: 'details',
      summary: [words(`${plural(rows.length, 'example')} of failing rows`)],
      blocks: [table('Examples of failing rows', columns, rows)],
      shed: 'examples',
      inShell: false,
    },
  ];
}

/** What holds needs little room: a row for each property, with its rules and the data they hold in. */
function passedChecks(checks: readonly CheckResult[]): readonly Block[] {
  if (checks.length === 0) return [];
  const columns = [{ title: 'Property' }, { title: 'Rules' }, { title: 'Data' }];
  const rows = rulesByProperty(checks).map(({ property, rules, data }): readonly Text[] => [
    [code(property)],
    listed(rules),
    listed(data),
  ]);
  return [
    {
      kind: 'details',
      summary: [words(`${plural(checks.length, 'check')} passed`)],
      blocks: [table('Checks that passed', columns, rows)],
      shed: 'passed',
      inShell: false,
    },
  ];
}

interface Kept {
  readonly property: string;
  readonly rules: readonly string[];
  readonly data: readonly string[];
}

/** Data sets that keep the same rules of a property share its row. */
function rulesByProperty(checks: readonly CheckResult[]): readonly Kept[] {
  const kept = new Map<string, { property: string; data: string; rules: string[] }>();
  for (const { id, data } of checks) {
    const end = id.lastIndexOf('.');
    const [property, rule] = end > 0 ? [id.slice(0, end), id.slice(end + 1)] : [id, id];
    const place = JSON.stringify([property, data]);
    const found = kept.get(place) ?? { property, data, rules: [] };
    found.rules.push(rule);
    kept.set(place, found);
  }
  const same = Map.groupBy(kept.values(), ({ property, rules }) => {
    return JSON.stringify([property, rules]);
  });
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, data: group.map(({ data }) => data) }] : [];
  });
}

function listed(names: readonly string[]): Text {
  const shown = names.slice(0, 20).map((name): Text => [code(name)]);
  const left = names.length - shown.length;
  return joined(left > 0 ? [...shown, [words(`${left} more`)]] : shown, ', ');
}

function dataSets(data: readonly DataSummary[]): readonly Block[] {
  if (data.length === 0) return [];
  const columns = [
    { title: 'Data' },
    { title: 'Rows', align: 'right' as const },
    { title: 'Columns', align: 'right' as const },
    { title: 'Read as' },
    { title: 'Contract' },
    { title: 'Digest' },
  ];
  const rows = data.map((set): readonly Text[] => [
    [code(set.name)],
    [words(count(set.rows))],
    [words(count(set.columns.length))],
    [
      words(set.format),
      ...(set.dialect ? [words(': '), code(set.dialect.replaceAll('\\"', '"'))] : []),
    ],
    [code(set.contract)],
    short(set.digest),
  ]);
  return [
    {
      kind: 'details',
      summary: [words(`Data: ${plural(data.length, 'set')}`)],
      blocks: [table('Data sets', columns, rows)],
      shed: 'inputs',
      inShell: false,
    },
  ];
}
