import type { CheckResult, Example } from '../../domain/data/check.ts';
import { placeOf } from '../../domain/data/findings.ts';
import { type Block, table } from '../block.ts';
import { code, type Text, words } from '../inline.ts';
import { plural } from '../numbers.ts';

/** The rows that break promises, of checks that have more than the one beside them. */
export function failingRows(checks: readonly CheckResult[]): readonly Block[] {
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
      shed: 'row-ids',
      inShell: false,
    },
  ];
}

/** `data/eval.csv:12: 9.5`: where the first failing row stands and what it has. */
export function placeAndValue(example: Example): Text {
  return [code(placeOf(example)), words(': '), ...shownValue(example)];
}

function shownValue({ value, other }: Example): Text {
  const against: Text = other ? [words(', against '), code(placeOf(other))] : [];
  if (value === null) return [words('missing'), ...against];
  return [value === '' ? words('empty text') : code(value), ...against];
}
