import { z } from 'zod';
import { fewestRepeats } from '../domain/comparison/calibration/noise.ts';
import type { MetricNoise, Noise } from '../domain/comparison/calibration/result.ts';
import { refuse, together, UserError } from '../errors.ts';
import { common, modelInput } from '../inputs/command-inputs.ts';
import { type ComparisonPlan, planComparison } from '../inputs/comparison-plan.ts';
import { digestOfFile } from '../inputs/digest.ts';
import { list, text } from '../inputs/fields.ts';
import { expectOwnPlace } from '../inputs/own-place.ts';
import { readPolicy } from '../inputs/policy.ts';
import { digestOfTestSet } from '../inputs/rows-digest.ts';
import { isSameFile } from '../inputs/same-file.ts';
import { noiseOfNumbers } from './calibration/noise-of-numbers.ts';
import { noiseOfRows } from './calibration/noise-of-rows.ts';
import { type Repeat, readRepeat } from './calibration/repeat.ts';
import { trainRepeats } from './calibration/train-repeats.ts';
import type { Command, Open } from './command.ts';
import { conclude } from './conclude.ts';

const inputs = z.object({
  ...common,
  ...modelInput,
  repeats: list()
    .optional()
    .describe(
      'Predictions, run records, or JSON files of metrics of the same model trained or run again, at least 5, one a line or separated by commas.',
    ),
  runs: z
    .string()
    .regex(/^\d+$/, { error: 'Use a whole number' })
    .transform(Number)
    .optional()
    .describe(
      "Instead of repeats: how often to run the policy's train.run, each time with another seed.",
    ),
  output: text().default('contender-noise.json').describe('Path of the JSON file to write.'),
});

type CalibrateInputs = z.output<typeof inputs>;

/** Measures how much a model's metrics move by chance, and proposes margins that respect it. */
export const calibrate: Command<typeof inputs> = {
  name: 'calibrate',
  summary: 'measures the noise of the metrics over repeats, and proposes margins',
  inputs,
  async run(given, open) {
    const policy = await readPolicy(given.policy);
    expectEnough(given);
    const [candidate = 'none'] = given.repeats ?? [];
    const plan = await planComparison({ candidate }, policy, open.output.path('run-record.json'));
    const repeats = await repeatsOf(given, plan, open);
    const { testSet, metrics } = measured(plan, repeats);
    const read = Object.assign({}, ...repeats.map(({ digests }) => digests));
    await expectOwnPlace('output', given.output, Object.keys(read));
    const model = given.model ?? policy?.value.model ?? repeats[0]?.model ?? null;
    const noise: Noise = {
      schema: 'contender/noise@1',
      model,
      alpha: plan.alpha,
      repeats: repeats.map(({ path, digest, seed }) => ({ path, digest, seed })),
      testSet,
      metrics,
    };
    await open.writeFile(given.output, `${JSON.stringify(noise, null, 2)}\n`);
    return conclude<'calibrate'>(open, {
      command: 'calibrate',
      key: given.key ?? model ?? 'calibrate',
      verdict: 'passed',
      exitCode: 0,
      title: titleOf(metrics, repeats.length),
      subject: { model, digest: null },
      findings: [],
      outputs: { noise: given.output },
      result: { ...noise, output: given.output },
      inputDigests: { ...(policy && { [policy.path]: await digestOfFile(policy.path) }), ...read },
    });
  },
};

function expectEnough({ repeats, runs }: CalibrateInputs): void {
  if ((repeats === undefined) === (runs === undefined)) {
    throw new UserError('calibrate-repeats', {
      what: repeats ? 'Both repeats and runs are given.' : 'Neither repeats nor runs is given.',
      why: 'The noise is measured either over files that exist, or over trainings that are run now.',
      next: 'Give repeats with at least 5 files, or runs with a number from 5 on.',
    });
  }
  const count = repeats?.length ?? runs ?? 0;
  if (count >= fewestRepeats) return;
  throw new UserError('calibrate-repeats', {
    what: `There ${count === 1 ? 'is 1 repeat' : `are ${count} repeats`}.`,
    why: `The spread of fewer than ${fewestRepeats} values says almost nothing.`,
    next: `Repeat the training at least ${fewestRepeats} times, each with another seed.`,
  });
}

async function repeatsOf(
  { repeats = [], runs, policy }: CalibrateInputs,
  { settings }: ComparisonPlan,
  open: Open,
): Promise<readonly Repeat[]> {
  const read = (path: string) => readRepeat(path, settings, open);
  if (runs !== undefined) return trainRepeats({ policy, repeats: runs }, open, read);
  const found = await together(...repeats.map((path) => () => read(path)));
  await expectApart(repeats);
  return found;
}

/** A file under two names would be a repeat without any noise. */
async function expectApart(paths: readonly string[]): Promise<void> {
  for (const [at, path] of paths.entries()) {
    for (const other of paths.slice(0, at)) {
      if (!(await isSameFile(path, other))) continue;
      throw new UserError('calibrate-repeats', {
        what: `A file stands twice among the repeats, as ${other} and as ${path}.`,
        why: 'It would be a repeat without any noise.',
        next: 'Name every file once.',
        file: path,
      });
    }
  }
}

/** All repeats as rows of one test set, or all as numbers. */
function measured(
  plan: ComparisonPlan,
  repeats: readonly Repeat[],
): Pick<Noise, 'testSet' | 'metrics'> {
  const rows = repeats.flatMap(({ found }) => (found.kind === 'rows' ? [found.rows] : []));
  const numbers = repeats.flatMap(({ path, found }) => {
    return found.kind === 'numbers' ? [{ path, numbers: found.numbers }] : [];
  });
  const [first, ...others] = rows;
  if (!first) return { testSet: null, metrics: noiseOfNumbers(plan, numbers) };
  if (numbers.length > 0) throw mixed(numbers[0]?.path ?? '');
  const digests = rows.map(digestOfTestSet);
  const digest = digests[0] ?? '';
  refuse(
    repeats.flatMap(({ path }, at) => (digests[at] === digest ? [] : [otherRows(path, repeats)])),
  );
  const testSet = { digest, rows: first.ids.length };
  return { testSet, metrics: noiseOfRows(plan, { first, others }) };
}

function mixed(file: string): UserError {
  return new UserError('calibrate-mixed', {
    what: 'Some repeats have predictions, and others only metrics.',
    why: 'Their values would not be measured in the same way.',
    next: 'Give predictions of every repeat, or metrics of every repeat.',
    file,
  });
}

function otherRows(file: string, [first]: readonly Repeat[]) {
  return {
    code: 'calibrate-rows',
    what: `${file} is not about the rows that ${first?.path} is about.`,
    why: 'Another test set would be mistaken for noise of the model.',
    next: 'Predict the same rows, with the same labels, in every repeat.',
    file,
  };
}

function titleOf(metrics: readonly MetricNoise[], repeats: number): string {
  const [first] = metrics;
  const noun = metrics.length === 1 ? 'metric' : 'metrics';
  const begin = `Passed: the noise of ${metrics.length} ${noun} over ${repeats} repeats`;
  return first ? `${begin}; ${first.metric} needs a margin of ${first.margin}` : begin;
}
