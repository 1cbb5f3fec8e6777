import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validate } from '../../src/commands/validate.ts';
import type { OutcomeOf } from '../../src/domain/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import { outcomeOf } from '../support/outcome-of.ts';
import { fixture, linesFile, rewritten } from '../support/split-sets.ts';

const contract = `apiVersion: v3.1.0
kind: DataContract
id: wine
version: 1.0.0
status: active
schema:
  - name: wine
    properties:
      - {name: id, logicalType: string, primaryKey: true}
      - {name: fixed_acidity, logicalType: number}
      - {name: residual_sugar, logicalType: number}
      - {name: pH, logicalType: number}
      - {name: alcohol, logicalType: number}
      - {name: quality, logicalType: integer}
      - {name: good, logicalType: integer}
`;

interface Project {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly splits: readonly string[];
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Validates data sets of wines and what their splits promise. */
async function judge({ sets, splits, inputs }: Project): Promise<OutcomeOf<'validate'>> {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('c.yml'), contract);
  const data = Object.entries(sets).map(([name, paths]) => {
    return `  ${name}: {path: ${JSON.stringify(paths)}, contract: ${at('c.yml')}}`;
  });
  const policy = ['version: 1', 'model: wine', 'data:', ...data, 'splits:', ...splits].join('\n');
  writeFileSync(at('contender.yml'), policy);
  const given = { policy: at('contender.yml'), 'output-directory': at('output'), ...inputs };
  return outcomeOf(validate, given);
}

/** What the checks between the sets found, without what depends on the machine or the order of rows. */
function between({ result }: OutcomeOf<'validate'>) {
  return result?.checks
    .filter(({ data }) => data.includes(','))
    .map(({ id, status, checked, failing, total, observed }) => {
      return { id, status, checked, failing, total, observed };
    });
}

const train = fixture('wine-train.csv');
const held = fixture('wine-eval.csv');
const splits = ['  - {train: train, test: eval, keys: [id], label: good}'];

test('what leaks from train into eval fails, with both places', async () => {
  const outcome = await judge({ sets: { train: [train], eval: [held] }, splits });
  expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 1 });
  expect(outcome.title).toBe(
    'Failed: train-eval.keys on train, eval: 2 of 40 rows of eval have the id of a row of train, and 1 more check',
  );
  expect(between(outcome)).toMatchObject([
    { id: 'train-eval.keys', status: 'failed', checked: 40, failing: 2, total: 40 },
    { id: 'train-eval.duplicates', status: 'failed', failing: 2 },
    { id: 'train-eval.leakage.fixed_acidity', status: 'passed', checked: 80, total: 80 },
    { id: 'train-eval.leakage.residual_sugar', status: 'passed' },
    { id: 'train-eval.leakage.pH', status: 'passed' },
    { id: 'train-eval.leakage.alcohol', status: 'passed' },
    { id: 'train-eval.leakage.quality', status: 'failed', observed: 'λ 1' },
  ]);
  expect(outcome.outputs['failed-checks']).toBe(
    'train-eval.keys,train-eval.duplicates,train-eval.leakage.quality',
  );
  expect(outcome.findings.map(({ level, rule, line }) => ({ level, rule, line }))).toEqual([
    { level: 'error', rule: 'train-eval.keys', line: 7 },
    { level: 'error', rule: 'train-eval.duplicates', line: 7 },
    { level: 'warning', rule: 'train-eval.leakage.quality', line: 7 },
  ]);
  const [first] = outcome.findings;
  expect(first?.message).toContain(`${held}:7`);
  expect(first?.message).toContain(`, against ${train}:4.`);
});

test('a split is judged only where both its sets are asked for', async () => {
  const sets = { train: [train], eval: [held] };
  expect(between(await judge({ sets, splits, inputs: { data: 'eval' } }))).toEqual([]);
  expect(between(await judge({ sets, splits, inputs: { data: 'eval,train' } }))).toHaveLength(7);
});

test('an empty side is never a pass', async () => {
  const [header] = readFileSync(held, 'utf8').split('\n');
  const empty = join(temporaryFolder(), 'empty.csv');
  writeFileSync(empty, `${header}\n`);
  const outcome = await judge({ sets: { train: [train], eval: [empty] }, splits });
  expect(outcome.verdict).toBe('failed');
  expect(new Set(between(outcome)?.map(({ status }) => status))).toEqual(new Set(['blocked']));
});

test('a side without a column that the split needs is never a pass', async () => {
  const lines = readFileSync(held, 'utf8').trim().split('\n');
  const path = join(temporaryFolder(), 'eval.csv');
  writeFileSync(path, lines.map((line) => line.slice(line.indexOf(',') + 1)).join('\n'));
  const outcome = await judge({ sets: { train: [train], eval: [path] }, splits });
  const keys = outcome.result?.checks.find(({ id }) => id === 'train-eval.keys');
  expect(keys).toMatchObject({
    status: 'blocked',
    reason: 'The data set eval has no column "id".',
  });
});

test('the order of rows, the cut into files and the format change nothing', async () => {
  const reference = between(await judge({ sets: { train: [train], eval: [held] }, splits }));
  const written = async (path: string, { order, cut, format }: Layout) => {
    const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
    const shuffled = lines
      .map((line, index) => ({ line, at: order[index] ?? 0 }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ line }) => line);
    const parts = [shuffled.slice(0, cut), shuffled.slice(cut)];
    const files = parts.map((part) => linesFile('part.csv', [header, ...part]));
    return Promise.all(files.map((file) => rewritten(file, format)));
  };
  await fc.assert(
    fc.asyncProperty(layout, layout, async (one, other) => {
      const sets = {
        train: await written(train, one),
        eval: await written(held, other),
      };
      expect(between(await judge({ sets, splits }))).toEqual(reference);
    }),
    { numRuns: 12, seed: 4 },
  );
});

interface Layout {
  readonly order: readonly number[];
  /** Rows in the first of two files. */
  readonly cut: number;
  readonly format: 'csv' | 'jsonl' | 'parquet';
}

const layout: fc.Arbitrary<Layout> = fc.record({
  order: fc.array(fc.nat(), { minLength: 80, maxLength: 80 }),
  cut: fc.integer({ min: 1, max: 39 }),
  format: fc.constantFrom('csv', 'jsonl', 'parquet'),
});
