import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const page = readFileSync('docs/guarantees.md', 'utf8');
const systems = [
  ...['Contender', 'MLflow', 'SageMaker', 'Azure ML', 'Vertex AI', 'Databricks', 'GTO'],
] as const;

interface Guarantee {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
}

/** Each section with a table of answers. */
const guarantees = page
  .split(/^## /m)
  .filter((section) => section.includes('| who | answer | how |'))
  .map((section): Guarantee => {
    return { title: section.split('\n')[0] ?? '', rows: rowsOf(section) };
  });

/** The cells of the rows of a table, without its head. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '));
}

describe.each(guarantees)('$title', ({ rows }) => {
  test('every system has its answer and half a sentence, in the order of the overview', () => {
    expect(rows.map(([who]) => who)).toEqual(systems);
    for (const [, answer, how = ''] of rows) {
      expect(answer).toMatch(/^(yes|partly|no|\?)$/);
      if (answer !== '?') expect(how.length).toBeGreaterThan(10);
    }
  });

  test('the test that proves ours is there', () => {
    const [, file = '', words = ''] = /: `([^`]+)`: “(.+)”$/.exec(rows[0]?.[2] ?? '') ?? [];
    expect(readFileSync(`__tests__/${file}`, 'utf8')).toContain(words);
  });
});

test('the overview says the same as the sections', () => {
  const [overview = ''] = page.split(/^## /m);
  const answers = guarantees.map(({ title, rows }) => {
    return [`[${title}](#${anchorOf(title)})`, ...rows.map(([, answer]) => answer)];
  });
  expect(rowsOf(overview)).toEqual(answers);
});

test('every system has a source, with its version', () => {
  const [, sources = ''] = page.split('## Sources');
  const rows = rowsOf(sources);
  expect(rows.map(([who]) => who)).toEqual(systems);
  for (const [, version = '', how = ''] of rows) {
    expect([version, how]).not.toContain('');
  }
});

/** As GitHub makes anchors of headings. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
