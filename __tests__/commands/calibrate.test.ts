import { linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { calibrate } from '../../src/commands/calibrate.ts';
import type { Noise } from '../../src/domain/comparison/calibration/result.ts';
import type { OutcomeOf } from '../../src/domain/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import { outcomeOf } from '../support/outcome-of.ts';
import { Workplace } from '../support/workplace.ts';

const policy = `
version: 1
model: wine
compare:
  task: binary
  rules:
    - {metric: accuracy, no-worse: 0.01}
    - {metric: accuracy, at-least: 0.5}
    - {metric: log-loss, no-worse: 0.1}
`;

/** Predictions of the same rows, each repeat with other scores. */
function predictions(place: Workplace, seed: number, labels = 400): string {
  const rows = Array.from({ length: labels }, (_, row) => {
    const score = (((row * 37 + seed * 11) % 100) + 0.5) / 100;
    return `${row},${row % 3 === 0 ? 1 : 0},${score}`;
  });
  return place.write(`seed-${seed}.csv`, `id,label,score\n${rows.join('\n')}\n`);
}

async function calibrated(place: Workplace, inputs: Readonly<Record<string, string>>) {
  const output = join(place.folder, 'noise.json');
  const given = { policy: join(place.folder, 'contender.yml'), output, ...inputs };
  const outcome = await outcomeOf<'calibrate'>(calibrate, given);
  return { outcome, noise: (): Noise => JSON.parse(readFileSync(output, 'utf8')) };
}

const problems = ({ findings }: OutcomeOf<'calibrate'>) => findings.map(({ rule }) => rule);

test('repeats on the same rows give noise, and a margin for each metric once', async () => {
  const place = new Workplace(policy);
  const repeats = [1, 2, 3, 4, 5].map((seed) => predictions(place, seed)).join('\n');
  const { outcome, noise } = await calibrated(place, { repeats });
  expect(outcome).toMatchObject({ verdict: 'passed', key: 'wine', exitCode: 0 });
  const { schema, testSet, metrics } = noise();
  expect([schema, testSet?.rows]).toEqual(['contender/noise@1', 400]);
  expect(metrics.map(({ metric, values }) => [metric, values.length])).toEqual([
    ['accuracy', 5],
    ['log-loss', 5],
  ]);
  for (const { margin, resolution, standardDeviation, rule, metric } of metrics) {
    expect(margin).toBeGreaterThanOrEqual(resolution ?? Number.NaN);
    expect(margin).toBeGreaterThanOrEqual(2 * Math.SQRT2 * standardDeviation);
    expect(rule).toBe(`- {metric: ${metric}, no-worse: ${margin}}`);
  }
});

test('metrics alone give point rules', async () => {
  const place = new Workplace(policy);
  const repeats = [0.8, 0.81, 0.8, 0.79, 0.8]
    .map((accuracy, at) => place.write(`m${at}.json`, JSON.stringify({ accuracy })))
    .join(',');
  const { noise } = await calibrated(place, { repeats });
  expect(noise()).toMatchObject({
    testSet: null,
    metrics: [{ resolution: null, margin: 0.02, rule: '- {metric: accuracy, point: 0.02}' }],
  });
});

test('fewer than five repeats, and what is no repeat, is refused', async () => {
  const place = new Workplace(policy);
  const files = [1, 2, 3, 4, 5].map((seed) => predictions(place, seed));
  const [first = ''] = files;
  const of = async (...repeats: readonly string[]) => {
    return problems((await calibrated(place, { repeats: repeats.join(',') })).outcome);
  };
  expect(await of(...files.slice(1))).toEqual(['calibrate-repeats']);
  expect(await of(...files.slice(1), first, first)).toEqual(['calibrate-repeats']);
  const again = join(place.folder, 'again.csv');
  linkSync(first, again);
  expect(await of(...files, again)).toEqual(['calibrate-repeats']);
  const numbers = place.write('metrics.json', '{"accuracy": 0.8}');
  expect(await of(...files, numbers)).toEqual(['calibrate-mixed']);
  expect(await of(...files, predictions(place, 6, 399))).toEqual(['calibrate-rows']);
  expect(problems((await calibrated(place, {})).outcome)).toEqual(['calibrate-repeats']);
  const both = await calibrated(place, { repeats: files.join(','), runs: '5' });
  expect(problems(both.outcome)).toEqual(['calibrate-repeats']);
});

test('a metric that one repeat lacks is an error that names the file', async () => {
  const place = new Workplace(policy);
  const repeats = [1, 2, 3, 4].map((at) =>
    place.write(`m${at}.json`, '{"accuracy": 0.8, "f1": 1}'),
  );
  const without = place.write('m5.json', '{"accuracy": 0.8}');
  const { outcome } = await calibrated(place, { repeats: [...repeats, without].join(',') });
  expect(outcome.findings).toMatchObject([{ rule: 'calibrate-metric', file: without }]);
});

test('the file that is written may not be one that is read', async () => {
  const place = new Workplace(policy);
  const files = [1, 2, 3, 4, 5].map((seed) => predictions(place, seed));
  const { outcome } = await calibrated(place, { repeats: files.join(','), output: files[2] ?? '' });
  expect(problems(outcome)).toEqual(['output-is-input']);
});

test('trainings are run with one seed after the other, and read before the next overwrites them', async () => {
  const script = fileURLToPath(new URL('../fixtures/calibrate/train.mjs', import.meta.url));
  const predicted = join(temporaryFolder(), 'predictions.csv');
  const contents = `${policy}train:
  allow-uncommitted: true
  run: "${process.execPath} ${script} ${predicted}"
  outputs: {predictions: ${predicted}}
`;
  const place = new Workplace(contents);
  const { outcome, noise } = await calibrated(place, { runs: '5' });
  expect(outcome.findings).toEqual([]);
  expect(noise().repeats.map(({ seed }) => seed)).toEqual([1, 2, 3, 4, 5]);
  expect(new Set(noise().repeats.map(({ digest }) => digest)).size).toBe(5);
  expect(noise().metrics[1]?.standardDeviation).toBeGreaterThan(0);
});

test('a training that fails ends the calibration', async () => {
  const place = new Workplace(`${policy}train: {allow-uncommitted: true, run: "exit 3"}\n`);
  const { outcome } = await calibrated(place, { runs: '5' });
  expect(problems(outcome)).toEqual(['calibrate-training']);
});
