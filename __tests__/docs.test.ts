import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const rows = [...readFileSync('docs/data.md', 'utf8').matchAll(/^\| (.*) \| `(.*)`: “(.*)” \|$/gm)];

test('every promise about data is in the table', () => {
  expect(rows.length).toBe(36);
});

test.each(rows.map(([, promise = '', file = '', title = '']) => [promise, file, title] as const))(
  '%s: its test is there',
  (_, file, title) => {
    expect(readFileSync(`__tests__/${file}`, 'utf8')).toContain(title);
  },
);
