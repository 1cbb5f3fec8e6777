import type { CheckResult } from '../../domain/data/check.ts';
import { type Block, table } from '../block.ts';
import { code, joined, type Text, words } from '../inline.ts';
import { plural } from '../numbers.ts';

/** What holds needs little room: a row for each property, with its rules and the data they hold in. */
export function passedChecks(checks: readonly CheckResult[]): readonly Block[] {
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
  const same = new Map<string, { property: string; rules: string[]; data: string[] }>();
  for (const { property, rules, data } of kept.values()) {
    const key = JSON.stringify([property, rules]);
    const found = same.get(key) ?? { property, rules, data: [] };
    found.data.push(data);
    same.set(key, found);
  }
  return [...same.values()];
}

function listed(names: readonly string[]): Text {
  const shown = names.slice(0, 20).map((name): Text => [code(name)]);
  const left = names.length - shown.length;
  return joined(left > 0 ? [...shown, [words(`${left} more`)]] : shown, ', ');
}
