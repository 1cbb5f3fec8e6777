import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';

const champions = 'demo-output/wine-quality/registry/models/wine-quality/aliases/champion';
let first: Demo;
let second: Demo;

interface Demo {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

// The second run meets what the first one left, and one thing more.
beforeAll(() => {
  first = runDemo();
  writeFileSync('demo-output/left-over', 'from an earlier run');
  second = runDemo();
}, 120_000);

test('the demo ends as promised, twice in a row', () => {
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(second).toMatchObject({ status: 0, stderr: '' });
});

test('a second run starts clean', () => {
  expect(globSync('demo-output/left-over')).toEqual([]);
});

test('the demo says the same both times, but for hashes and times', () => {
  expect(steady(second.stdout)).toBe(steady(first.stdout));
});

test('every step has a line with its number, and the time it took', () => {
  const titles = [...first.stdout.matchAll(/^ ?(\d+) {2}\S/gm)].map(([, number]) => Number(number));
  expect(titles).toEqual(titles.map((_, index) => index + 1));
  expect(first.stdout.match(/^ {4}\d+\.\d s$/gm)).toHaveLength(titles.length);
});

test('the better candidate passed and holds the alias; the worse one failed and does not', () => {
  expect(verdictOf('compare-boosted')).toBe('passed');
  expect(verdictOf('compare-mixed-units')).toBe('failed');
  expect(verdictOf('promote-boosted')).toBe('passed');
  expect(verdictOf('promote-mixed-units')).toBe('failed');
  const moves = globSync(`${champions}/*.json`).length;
  expect(moves).toBe(2);
});

test('the worse candidate is not trivially bad: its accuracy is above the champion', () => {
  const [rule] = outcome('compare-mixed-units').result.rules.filter(
    ({ metric, operator }: { metric: string; operator: string }) =>
      metric === 'accuracy' && operator === 'no-worse',
  );
  expect(rule.candidate).toBeGreaterThan(rule.baseline);
});

test('the folder holds the comment, the HTML report and all outcomes', () => {
  expect(readFileSync('demo-output/comment.md', 'utf8')).toContain('`mixed-units`');
  expect(readFileSync('demo-output/report.html', 'utf8')).toMatch(/^<!doctype html>/i);
  expect(globSync('demo-output/outcomes/*.json').length).toBeGreaterThanOrEqual(12);
});

test('the policy, every outcome and the run record keep the published JSON Schemas', () => {
  const project = 'demo-output/wine-quality';
  expect(mistakes('contender', parse(readFileSync(`${project}/contender.yml`, 'utf8')))).toBeNull();
  const record = readFileSync(`${project}/contender-output/run-record.json`, 'utf8');
  expect(mistakes('run-record', JSON.parse(record))).toBeNull();
  for (const file of globSync('demo-output/outcomes/*.json')) {
    expect({ file, mistakes: mistakes('outcome', JSON.parse(readFileSync(file, 'utf8'))) }).toEqual(
      {
        file,
        mistakes: null,
      },
    );
  }
  expect(mistakes('outcome', { schema: 'contender/outcome@1' })).not.toBeNull();
});

test('the picture in the README is how the comment of the demo begins', () => {
  const readme = readFileSync('README.md', 'utf8');
  const picture = /<!-- picture -->\n([\s\S]*?)<!-- \/picture -->/.exec(readme)?.[1] ?? '';
  const shown = picture.replace(/^> ?/gm, '').trim();
  const comment = readFileSync('demo-output/comment.md', 'utf8');
  expect(shown).toContain('log-loss');
  expect(steady(comment).slice(0, steady(shown).length)).toBe(steady(shown));
});

test("the README's recipe for the digest of a model gives the one in the run record", () => {
  const recipe = /```sh\n(find [\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const project = 'demo-output/wine-quality';
  const { stdout } = spawnSync('sh', ['-c', recipe], {
    cwd: `${project}/out/model`,
    encoding: 'utf8',
  });
  const record = JSON.parse(readFileSync(`${project}/contender-output/run-record.json`, 'utf8'));
  expect(`sha256:${stdout.slice(0, 64)}`).toBe(record.modelFiles.digest);
});

function runDemo(): Demo {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const words = ['examples/wine-quality/demo.mjs'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

function mistakes(schema: string, document: unknown) {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(`schema/${schema}.schema.json`, 'utf8')));
  validate(document);
  return validate.errors ?? null;
}

function outcome(name: string) {
  return JSON.parse(readFileSync(`demo-output/outcomes/${name}.json`, 'utf8'));
}

function verdictOf(name: string): string {
  return outcome(name).verdict;
}

/** Without what differs from run to run: times, dates, what is hashed over them, and what is not committed. */
function steady(text: string): string {
  return text
    .replace(/^\| code \| `uncommitted changes`.*\n/gm, '')
    .replace('parameters, code, training', 'parameters, training')
    .replace(/\b[0-9a-f]{7,64}\b/g, 'HASH')
    .replace(/\d{4}-\d\d-\d\d[T\s][\d:.]+ ?(Z|UTC)?/g, 'TIME')
    .replace(/\d+\.\d+ s\b/g, 'SECONDS');
}
