import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { statisticsCases } from '../support/statistics-cases.ts';

const folder = new URL('.', import.meta.url).pathname;
const self = import.meta.url.split('/').at(-1) ?? '';

/**
 * The methods whose cases a test file loops over: those named in `casesOf(…)` or in a list spread there,
 * those compared in `method === '…'`, and the keys of its table `methods`.
 */
function loopedMethods(source: string): readonly string[] {
  const calls = matchesOf(source, /casesOf\(([^()]*)\)/g).flatMap((names) => [
    ...quoted(names),
    ...matchesOf(names, /\.\.\.(\w+)/g).flatMap((list) => quoted(listNamed(list, source))),
  ]);
  const compared = matchesOf(source, /\bmethod === '([^']+)'/g);
  const tables = matchesOf(source, /^const methods\b[^{]*\{\n(.*?)^\};?/gms);
  const keys = tables.flatMap((table) => matchesOf(table, /^ {2}'?([a-z][a-z0-9-]*)'?\s*[:,(]/gm));
  return [...new Set([...calls, ...compared, ...keys])];
}

function listNamed(name: string, source: string): string {
  return matchesOf(source, new RegExp(`^const ${name} = \\[([^\\]]*)\\]`, 'gm')).join();
}

function matchesOf(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
}

function quoted(text: string): string[] {
  return matchesOf(text, /'([^']+)'/g);
}

test('every case with a known answer is looped over by exactly one test file', () => {
  const found = globSync('**/*.test.ts', { cwd: folder })
    .filter((path) => !path.endsWith(self))
    .map((path) => readFileSync(folder + path, 'utf8'))
    .filter((source) => source.includes('statistics-cases.ts'))
    .flatMap(loopedMethods);
  const known = new Set(statisticsCases.map(({ method }) => method));
  expect(found.toSorted()).toEqual([...known].toSorted());
});
