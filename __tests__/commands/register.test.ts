import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { register } from '../../src/commands/register.ts';
import { terminal } from '../../src/host/terminal.ts';
import { opener } from '../../src/opener.ts';
import { comparison, digestOf, validation } from '../support/promotion-cases.ts';
import { contents } from '../support/registry-contract.ts';
import { codesOf, Workplace } from '../support/workplace.ts';

async function stored(place: Workplace, part: 'model' | 'evidence') {
  const host = terminal({ inputs: new Map(), json: true });
  const registry = await opener(host, { output: '', prefix: '' }).registry(place.registry);
  const version = await registry.find('wine', { kind: 'version', version: '1' });
  return version ? contents(await registry.files(version, part)) : {};
}

test('a trained model is registered with the digest of its run record, and read back', async () => {
  const place = new Workplace();
  const record = await place.train('first');
  const outcome = await place.run(register, { 'run-record': record });
  const { digest } = JSON.parse(readFileSync(record, 'utf8')).modelFiles;
  expect(outcome).toMatchObject({
    verdict: 'passed',
    exitCode: 0,
    title: 'Passed: wine is registered as v1',
    subject: { model: 'wine', digest },
    result: { version: '1', digest, existed: false },
  });
  expect(outcome.outputs).toMatchObject({ version: '1', digest });
  expect(await stored(place, 'model')).toEqual({ 'weights.json': 'the weights of first' });
});

test('run record, predictions and metrics are kept beside the model, under their base names', async () => {
  const place = new Workplace();
  const record = await place.train('first');
  await place.run(register, { 'run-record': record });
  expect(await stored(place, 'evidence')).toMatchObject({
    'run-record.json': readFileSync(record, 'utf8'),
    'predictions.csv': 'id,label,score\n1,1,0.9\n',
    'metrics.json': '{"accuracy":0.9}',
  });
});

test('of the outcomes in the output folder those about the model are kept', async () => {
  const place = new Workplace();
  const record = await place.train('first');
  const { digest } = JSON.parse(readFileSync(record, 'utf8')).modelFiles;
  const outcomes = {
    'compare-own.json': comparison({ digest }),
    'compare-other.json': comparison({ digest: digestOf('another model') }),
    'validate-own.json': validation({ headSha: null }),
    'validate-other.json': validation({ data: { train: digestOf('other data') } }),
  };
  for (const [name, outcome] of Object.entries(outcomes)) {
    place.write(`output/outcomes/${name}`, JSON.stringify(outcome));
  }
  const { result } = await place.run(register, { 'run-record': record });
  expect(result).toMatchObject({
    evidence: [
      'run-record.json',
      'predictions.csv',
      'metrics.json',
      'outcomes/compare-own.json',
      'outcomes/validate-own.json',
      'model-card.md',
      'model.cdx.json',
    ],
  });
});

test('the same model of the same run is registered once', async () => {
  const place = new Workplace();
  const record = await place.train('first');
  await place.run(register, { 'run-record': record });
  const again = await place.run(register, { 'run-record': record });
  expect(again).toMatchObject({ verdict: 'passed', result: { version: '1', existed: true } });
  expect(again.title).toBe('Passed: wine was registered before as v1');
});

test('evidence that comes after the registration is not kept, and the outcome says so', async () => {
  const place = new Workplace();
  const record = await place.train('first');
  await place.run(register, { 'run-record': record });
  const evidence = place.write('late.json', JSON.stringify(validation()));
  const again = await place.run(register, { 'run-record': record, evidence });
  expect(again.findings.map(({ rule, message }) => [rule, message.includes('late.json')])).toEqual([
    ['evidence-not-kept', true],
  ]);
});

test('two registrations at once make one version', async () => {
  const place = new Workplace();
  const record = await place.train('first');
  const all = await Promise.all(
    Array.from({ length: 5 }, () => place.run(register, { 'run-record': record })),
  );
  expect(all.map(({ outputs }) => outputs.version)).toEqual(['1', '1', '1', '1', '1']);
  const versions = readdirSync(join(place.folder, 'registry/models/wine/versions'));
  expect(versions).toEqual(['1.json']);
});

const mistakes: readonly (readonly [string, string, (place: Workplace) => Promise<object>])[] = [
  [
    'a model whose bytes changed after training',
    'digest-mismatch',
    async (place) => {
      const record = await place.train('first');
      place.write('first/model/weights.json', 'other weights');
      return { 'run-record': record };
    },
  ],
  [
    'predictions that changed after training',
    'digest-mismatch',
    async (place) => {
      const record = await place.train('first');
      place.write('first/predictions.csv', 'id,label,score\n1,1,0.99\n');
      return { 'run-record': record };
    },
  ],
  [
    'a file that was added to the model',
    'digest-mismatch',
    async (place) => {
      const record = await place.train('first');
      place.write('first/model/extra.bin', '');
      return { 'run-record': record };
    },
  ],
  [
    'a run that failed',
    'run-unfinished',
    async (place) => ({
      'run-record': await place.train('first', { end: { kind: 'failed', exitCode: 3 } }),
    }),
  ],
  [
    'a run without a model',
    'run-unfinished',
    async (place) => ({ 'run-record': await place.train('first', { modelFiles: null }) }),
  ],
  [
    'a run of another model',
    'model-mismatch',
    async (place) => ({ 'run-record': await place.train('first', { model: 'beer' }) }),
  ],
  ['a missing run record', 'file-missing', async () => ({ 'run-record': 'nowhere.json' })],
  [
    'a run record cut in half',
    'file-syntax',
    async (place) => ({
      'run-record': place.write('half.json', '{"schema": "contender/run@1", "id'),
    }),
  ],
  [
    'a model folder that is gone',
    'file-missing',
    async (place) => {
      const record = await place.train('first');
      rmSync(join(place.folder, 'first/model'), { recursive: true });
      return { 'run-record': record };
    },
  ],
  [
    'a link in the model',
    'model-file-refused',
    async (place) => {
      const record = await place.train('first');
      symlinkSync('weights.json', join(place.folder, 'first/model/link'));
      return { 'run-record': record };
    },
  ],
  [
    'an outcome about another model among the named evidence',
    'evidence-foreign',
    async (place) => ({
      'run-record': await place.train('first'),
      evidence: place.write('e.json', JSON.stringify(comparison())),
    }),
  ],
  [
    'two files of evidence with one name',
    'evidence-name',
    async (place) => {
      const said = JSON.stringify(validation());
      const paths = [place.write('a/v.json', said), place.write('b/v.json', said)];
      return { 'run-record': await place.train('first'), evidence: paths.join(',') };
    },
  ],
];

test.each(mistakes)('%s is not registered: %s', async (_, code, inputs) => {
  const place = new Workplace();
  const given = (await inputs(place)) as Record<string, string>;
  const codes = await codesOf(place.run(register, given));
  expect(codes).toContain(code);
  expect(codes[0]).toBe('errored');
  expect(readdirSync(place.folder)).not.toContain('registry');
});

test('every mistake of the files is named at once', async () => {
  const place = new Workplace();
  const record = await place.train('first');
  place.write('first/model/weights.json', 'other weights');
  rmSync(join(place.folder, 'first/predictions.csv'));
  writeFileSync(join(place.folder, 'e.json'), '{');
  const evidence = join(place.folder, 'e.json');
  const codes = await codesOf(place.run(register, { 'run-record': record, evidence }));
  expect(codes).toEqual(['errored', 'digest-mismatch', 'file-missing', 'file-syntax']);
});
