import type { ColumnProfile, Profile } from './profile.ts';

/** The profile's text: keys sorted, shortest digits that read back the same, a line for each column. */
export function profileText({ columns, ...head }: Profile): string {
  const lines = sorted(columns).map(([name, column]) => {
    return `    ${JSON.stringify(name)}: ${compact(column)}`;
  });
  const body = lines.length > 0 ? `{\n${lines.join(',\n')}\n  }` : '{}';
  const members = sorted<unknown>({ ...head, columns: body }).map(([key, value]) => {
    return `  ${JSON.stringify(key)}: ${key === 'columns' ? value : JSON.stringify(value)}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

/** On one line, in the order of the keys. */
function compact(value: ColumnProfile): string {
  const members = sorted<unknown>({ ...value }).map(([key, member]) => {
    return `${JSON.stringify(key)}: ${JSON.stringify(member)}`;
  });
  return `{${members.join(', ')}}`;
}

function sorted<T>(value: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
}
