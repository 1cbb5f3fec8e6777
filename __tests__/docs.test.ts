import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** The lines of a document's table of promises: a promise, a test file, words of it. */
function promisesIn(document: string): readonly (readonly [string, string, string])[] {
  const rows = readFileSync(document, 'utf8').matchAll(/^\| (.*) \| `([^`]*)`: “(.*)” \|$/gm);
  return [...rows].map(([, promise = '', file = '', words = '']) => [promise, file, words]);
}

describe.each([
  ['docs/data.md', 36],
  ['docs/compare.md', 52],
  ['docs/report.md', 39],
  ['docs/registries.md', 36],
  ['docs/registries/git.md', 17],
  ['docs/registries/sagemaker.md', 11],
  ['docs/registries/databricks.md', 5],
] as const)('%s', (document, count) => {
  const promises = promisesIn(document);

  test('every promise is in the table', () => {
    expect(promises).toHaveLength(count);
  });

  test.each(promises)('%s: its test is there', (_, file, words) => {
    expect(readFileSync(`__tests__/${file}`, 'utf8')).toContain(words);
  });
});

const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const documents = ['README.md', 'examples/wine-quality/README.md', ...inDocs.sort()];

test.each(documents)('%s links to files and headings that are there', (document) => {
  const links = readFileSync(document, 'utf8').matchAll(/\]\(([^)\s]+)\)/g);
  const broken = [...links].map(([, link = '']) => link).filter((link) => !leads(link, document));
  expect(broken).toEqual([]);
});

/** Only what lies in this repository can be followed. */
function leads(link: string, document: string): boolean {
  if (/^(https?|mailto):/.test(link)) return true;
  const [path = '', heading] = link.split('#');
  const target = path === '' ? document : join(dirname(document), path);
  if (!existsSync(target)) return false;
  return heading === undefined || headingsOf(target).includes(heading);
}

/** As GitHub makes anchors of headings. */
function headingsOf(document: string): readonly string[] {
  const headings = readFileSync(document, 'utf8').matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading = '']) => {
    const words = heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '');
    return words.replaceAll(' ', '-');
  });
}
