import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { type Promised, readBefore, readTrainingOutput } from '../../src/inputs/training-output.ts';
import { temporaryFolder } from '../support/folder.ts';

let folder: string;
let promised: Promised;

beforeEach(() => {
  folder = temporaryFolder();
  promised = {
    model: join(folder, 'model'),
    metrics: join(folder, 'metrics.json'),
    predictions: join(folder, 'predictions.csv'),
  };
});

function write(name: string, content: string): void {
  mkdirSync(join(folder, 'model'), { recursive: true });
  writeFileSync(join(folder, name), content);
}

function writeAll(): void {
  write('model/model.json', '{"w": 1}');
  write('metrics.json', '{"accuracy": 0.9,\n "parameters": {"trees": 3}}');
  write('predictions.csv', 'id,label,score\n1,0,0.1\n');
}

/** What is told after a run that does `work`. */
async function after(work: () => void) {
  const before = await readBefore(promised);
  work();
  const output = await readTrainingOutput(promised, before);
  return { ...output, codes: output.problems.map(({ code }) => code) };
}

const digest = expect.stringMatching(/^sha256:[0-9a-f]{64}$/);

test('what the command wrote is read', async () => {
  expect(await after(writeAll)).toMatchObject({
    modelFiles: { path: promised.model, digest, bytes: 8 },
    metricsFile: { path: promised.metrics, digest },
    predictions: { path: promised.predictions, digest },
    metrics: { accuracy: 0.9 },
    parameters: { trees: 3 },
    problems: [],
    untouchedModelFiles: 0,
  });
});

test('what nobody asked for is not looked at', async () => {
  promised = { model: undefined, metrics: undefined, predictions: undefined };
  expect(await after(writeAll)).toMatchObject({
    modelFiles: null,
    metricsFile: null,
    predictions: null,
    problems: [],
  });
});

test('everything that is missing is named at once', async () => {
  const { codes } = await after(() => undefined);
  expect(codes).toEqual(['train-output-missing', 'train-output-missing', 'train-output-missing']);
});

test('what an earlier run left there is not taken for the result of this one', async () => {
  writeAll();
  const { codes, modelFiles, metrics, predictions } = await after(() => undefined);
  expect(codes).toEqual(['train-output-old', 'train-output-old', 'train-output-old']);
  expect({ modelFiles, metrics, predictions }).toEqual({
    modelFiles: null,
    metrics: {},
    predictions: null,
  });
});

test('the same bytes written again are of this run', async () => {
  writeAll();
  expect((await after(writeAll)).codes).toEqual([]);
});

test('a file that keeps an old date, as a copy does, is of this run', async () => {
  const { codes } = await after(() => {
    writeAll();
    for (const name of ['model/model.json', 'metrics.json', 'predictions.csv']) {
      utimesSync(join(folder, name), 1, 1);
    }
  });
  expect(codes).toEqual([]);
});

test('old files beside new ones in the model are counted', async () => {
  write('model/left-over.bin', 'x');
  const { codes, untouchedModelFiles } = await after(writeAll);
  expect({ codes, untouchedModelFiles }).toEqual({ codes: [], untouchedModelFiles: 1 });
});

test.each([
  ['NaN', '{"accuracy": NaN}', 1],
  ['Infinity', '{"a": 1,\n"loss": Infinity}', 2],
  ['null', '{"a": 1,\n\n"loss": null}', 3],
  ['a text', '{"loss": "low"}', 1],
  ['a list', '{"loss": [1, 2]}', 1],
  ['a number too large for a double', '{"loss": 1e999}', 1],
  ['no metric', '{}', 1],
  ['a list at the top', '[0.9]', 1],
])('metrics with %s are refused with their line', async (_name, content, line) => {
  const { problems, metrics, metricsFile } = await after(() => {
    writeAll();
    write('metrics.json', content);
  });
  expect(problems).toMatchObject([{ code: 'metrics-invalid', line }]);
  expect({ metrics, metricsFile }).toEqual({ metrics: {}, metricsFile: null });
});

test('every metric that is refused is named', async () => {
  const { problems } = await after(() => {
    writeAll();
    write('metrics.json', '{"a": NaN, "b": {"c": null}, "d": 1}');
  });
  expect(problems.map(({ what }) => what)).toEqual([
    `The metric "a" in ${promised.metrics} cannot be used.`,
    `The metric "b.c" in ${promised.metrics} cannot be used.`,
  ]);
});

test('metrics cut in half are a syntax error with its line', async () => {
  const { problems } = await after(() => {
    writeAll();
    write('metrics.json', '{"accuracy": 0.9,\n"auc": ');
  });
  expect(problems[0]).toMatchObject({ code: 'file-syntax', line: 2 });
});

test('empty files are unusable', async () => {
  const { codes } = await after(() => {
    write('model/model.json', '');
    write('metrics.json', '');
    write('predictions.csv', '');
  });
  expect(codes).toEqual(['train-output-unusable', 'train-output-unusable']);
});

test('an empty model folder and folders in place of files are refused', async () => {
  const { codes } = await after(() => {
    for (const name of ['model', 'metrics.json', 'predictions.csv']) mkdirSync(join(folder, name));
  });
  expect(codes).toEqual(['model-empty', 'train-output-unusable', 'train-output-unusable']);
});

test('a link in the model is refused', async () => {
  const { codes } = await after(() => {
    writeAll();
    symlinkSync('/etc/passwd', join(folder, 'model/passwd'));
  });
  expect(codes).toEqual(['model-file-refused']);
});

test('a model that is one file is taken', async () => {
  promised = { ...promised, model: join(folder, 'model/model.json') };
  expect((await after(writeAll)).modelFiles).toMatchObject({ bytes: 8 });
});

test('a file that cannot be read is named', async () => {
  const { codes } = await after(() => {
    write('model/model.json', '{}');
    write('metrics.json', '{"a": 1}');
    symlinkSync('predictions.csv', join(folder, 'predictions.csv'));
  });
  expect(codes).toEqual(['file-unreadable']);
});
