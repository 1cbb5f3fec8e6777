import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { type Problem, UserError } from '../../src/errors.ts';
import { parseText, readDocument } from '../../src/inputs/document.ts';

const folder = mkdtempSync(join(tmpdir(), 'document-'));
afterAll(() => rmSync(folder, { recursive: true }));

const schema = z.strictObject({
  name: z.string(),
  limits: z.strictObject({ rows: z.number(), columns: z.number().optional() }).optional(),
  items: z.array(z.strictObject({ title: z.string() })).optional(),
});

function problemsOf(parse: () => unknown): readonly Problem[] {
  try {
    parse();
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  throw new Error('It did not fail.');
}

test('a good file is typed and knows the line of each value', () => {
  const document = parseText(
    'a.yml',
    'name: x\nlimits:\n  rows: 3\nitems:\n  - title: t\n',
    schema,
  );
  expect(document.value).toEqual({ name: 'x', limits: { rows: 3 }, items: [{ title: 't' }] });
  expect(document.line(['limits', 'rows'])).toBe(3);
  expect(document.line(['items', 0, 'title'])).toBe(5);
  expect(document.line(['limits', 'absent'])).toBe(2);
});

test('every mistake of a file is reported, each with its line', () => {
  const text = 'nmae: x\nlimits:\n  rows: many\n  colums: 2\nitems:\n  - tilte: t\n';
  const problems = problemsOf(() => parseText('a.yml', text, schema));
  const lines = problems.map(({ code, line, next }) => ({ code, line, next }));
  expect(lines).toEqual(
    expect.arrayContaining([
      { code: 'key-unknown', line: 1, next: 'Did you mean "name"?' },
      { code: 'value-invalid', line: 3, next: 'Correct it.' },
      { code: 'key-unknown', line: 4, next: 'Did you mean "columns"?' },
      { code: 'key-unknown', line: 6, next: 'Did you mean "title"?' },
    ]),
  );
  expect(problems.every(({ file }) => file === 'a.yml')).toBe(true);
});

test.each([
  ['YAML', 'name: [1, 2\nlimits: 3\n', 'a.yml'],
  ['JSON', '{"name": "x",\n "limits": {"rows": }\n', 'a.json'],
  ['a key given twice', 'name: x\nname: y\n', 'a.yml'],
  ['a tab as indentation', 'limits:\n\trows: 3\n', 'a.yml'],
  ['an unknown tag', 'name: !!js/function x\n', 'a.yml'],
])('unreadable %s is named with line and column', (_kind, text, path) => {
  const [first] = problemsOf(() => parseText(path, text, schema));
  expect(first).toMatchObject({ code: 'file-syntax', file: path });
  expect(first?.what).toMatch(/line \d+, column \d+/);
  expect(first?.line).toBeGreaterThan(0);
});

test('an empty file is no valid document', () => {
  expect(problemsOf(() => parseText('a.yml', '', schema))[0]).toMatchObject({
    code: 'value-invalid',
    file: 'a.yml',
  });
});

test('a bomb of aliases is refused', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf']) {
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${of}`).join(',')}]`);
  }
  expect(() => parseText('a.yml', bomb.join('\n'), schema)).toThrow(UserError);
});

test('a YAML 1.1 word stays text', () => {
  expect(parseText('a.yml', 'name: no\n', schema).value.name).toBe('no');
});

test('a file that is missing, or is a folder, is said to be so', async () => {
  const missing = join(folder, 'missing.yml');
  await expect(readDocument(missing, schema)).rejects.toMatchObject({
    problems: [{ code: 'file-missing', file: missing }],
  });
  await expect(readDocument(folder, schema)).rejects.toMatchObject({
    problems: [{ code: 'file-unreadable', file: folder }],
  });
});

test('a file with a byte order mark is read', async () => {
  const path = join(folder, 'bom.yml');
  writeFileSync(path, '\uFEFFname: x\n');
  expect((await readDocument(path, schema)).value.name).toBe('x');
});

test('a key that JavaScript would drop unseen is refused with its line', () => {
  const loose = z.record(z.string(), z.unknown());
  const [first] = problemsOf(() => parseText('a.yml', 'a: 1\n"__proto__": {b: 1}\n', loose));
  expect(first).toMatchObject({ code: 'file-syntax', file: 'a.yml', line: 2 });
});

test('nesting without end is refused in few words', () => {
  expect(problemsOf(() => parseText('a.yml', '['.repeat(20_000), schema)).length).toBeLessThan(21);
});

test('a pipe, which might never end, is not waited for', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await expect(readDocument(pipe, schema)).rejects.toMatchObject({
    problems: [{ code: 'file-unreadable', file: pipe }],
  });
});

test('a required key that is not there is called missing, not wrong', () => {
  const problems = problemsOf(() => parseText('a.yml', 'limits: {rows: many}\n', schema));
  expect(problems.map(({ what, why, next }) => `${what} ${why} ${next}`)).toEqual([
    '"name" is missing in a.yml. It is required, as string. Add it.',
    '"limits.rows" in a.yml is not right. Invalid input: expected number, received string. Correct it.',
  ]);
});
