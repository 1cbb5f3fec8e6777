import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { startFaultProxy } from '../../support/live/fault-proxy.ts';
import type { Failure } from '../../support/live/sagemaker-training-fake.ts';
import { SmallTraining } from '../../support/small-training.ts';
import { attend, corner, jobOf, namedJob, type Place, parts, secret } from './place.ts';

const handle = { name: 'contender-any-1-00000000', mark: 'mark', id: null };
const echo = `The Canonical String should have been x-amz-security-token:${secret}`;
const signed = `AKIATESTTESTTEST ${secret} https://b/k?X-Amz-Signature=abc&X-Amz-Credential=def may not`;

/** How AWS says no, and what it is for people. */
const refusals: readonly (readonly [string, Failure, string])[] = [
  ['no permission', { status: 400, code: 'AccessDeniedException', message: signed }, 'forbidden'],
  ['a wrong key', { status: 400, code: 'UnrecognizedClientException' }, 'login'],
  ['an old token', { status: 400, code: 'ExpiredTokenException' }, 'login'],
  ['401', { status: 401, body: 'Unauthorized' }, 'login'],
  ['a wrong signature', { status: 400, code: 'InvalidSignatureException', message: echo }, 'login'],
  ['no room', { status: 400, code: 'ResourceLimitExceeded' }, 'limit'],
  ['too many calls', { status: 400, code: 'ThrottlingException' }, 'unreachable'],
  ['a bad value', { status: 400, code: 'ValidationException', message: 'bad' }, 'refused'],
  ['403 with a page', { status: 403, body: '<html>' }, 'forbidden'],
  ['404 with a page', { status: 404, body: '<html>' }, 'not-this'],
  ['409', { status: 409, body: '<html>' }, 'not-this'],
  ['422', { status: 422, body: '' }, 'not-this'],
  ['200 with a page', { status: 200, body: '<html>' }, 'not-this'],
  ['200 with other JSON', { status: 200, body: '[1]' }, 'not-this'],
  ['500 with a page', { status: 500, body: '<!doctype html>' }, 'unreachable'],
  ['500', { status: 500, code: 'InternalFailure', message: 'We failed.' }, 'unreachable'],
  ['502 for ever', { status: 502, body: '' }, 'unreachable'],
  ['503 for ever', { status: 503, body: '<html>' }, 'unreachable'],
  ['429 for ever', { status: 429, body: '' }, 'unreachable'],
];

const withCheckpoints = (uri: string, store: string) => `
version: 1
model: small
train:
  run: node train.mjs
  backend: ${uri}
  checkpoint: {path: checkpoints, store: ${store.replace('//', '')}/ours}
  job: {image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/train:1}
`;

/** Each answer: a typed error with the vendor's code, and no secret in it. */
export function refusalCases(place: () => Place): void {
  describe('what AWS answers in bad times', () => {
    test.each(refusals)('%s', async (_, failure, code) => {
      const { cluster } = parts(place());
      const calls = {
        CreateTrainingJob: () => cluster.submit(namedJob(handle)),
        ListTrainingJobs: () => cluster.find([handle.name], 'aa'),
        DescribeTrainingJob: () => cluster.status(handle),
        StopTrainingJob: () => cluster.cancel(handle, 0),
        DescribeLogStreams: () => cluster.log(handle, ''),
      };
      for (const [operation, call] of Object.entries(calls)) {
        place().fake.fail(operation, { ...failure, times: 4 });
        const error = await call().catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(UserError);
        expect(error).toMatchObject({ problems: [{ code: `train-${code}` }] });
        const { message } = error as Error;
        expect(message).toContain(`${failure.status}`);
        expect(message).toContain(operation);
        if (failure.code) expect(message).toContain(failure.code);
        for (const hidden of [secret, 'AKIATESTTESTTEST', '<html>', '=abc', '=def']) {
          expect(message).not.toContain(hidden);
        }
        place().fake.heal();
      }
    });

    test('no permission names the right that is missing', async () => {
      const { cluster } = parts(place());
      const failure = { status: 400, code: 'AccessDeniedException' };
      place().fake.fail('DescribeTrainingJob', failure);
      await expect(cluster.status(handle)).rejects.toThrow('sagemaker:DescribeTrainingJob');
      place().fake.fail('DescribeLogStreams', failure);
      await expect(cluster.log(handle, '')).rejects.toThrow('logs:DescribeLogStreams');
    });

    test('credentials that expire in the middle do not end the job, which is adopted', async () => {
      const { open } = corner(place());
      const job = jobOf('sleep 0.3; echo done');
      const backend = open();
      await backend.makeReady(job);
      const ref = await backend.submit(job);
      place().fake.fail('DescribeTrainingJob', { status: 400, code: 'ExpiredTokenException' });
      await expect(backend.status(ref)).rejects.toThrow('a job that lives is adopted');
      const second = open();
      const { end, text } = await attend(second, await second.submit(job));
      expect({ end, text }).toEqual({ end: { kind: 'succeeded' }, text: 'done\n' });
    });

    test.each([
      ['too many calls', { status: 400, code: 'ThrottlingException' }],
      ['503', { status: 503, body: '' }],
      ['500 with a page', { status: 500, body: '<html>' }],
    ])('a call goes on after %s', async (_, failure) => {
      const { cluster } = parts(place());
      place().fake.put(handle.name);
      place().fake.fail('DescribeTrainingJob', { ...failure, times: 3 });
      expect((await cluster.status(handle)).kind).toBe('queued');
    });

    test('an AWS that fails for longer than one call takes ends no training', async () => {
      const backend = corner(place()).open();
      const job = jobOf('sleep 0.3; echo done');
      await backend.makeReady(job);
      const ref = await backend.submit(job);
      place().fake.fail('DescribeTrainingJob', { status: 500, code: 'InternalFailure', times: 9 });
      const { end, text } = await attend(backend, ref);
      expect({ end, text }).toEqual({ end: { kind: 'succeeded' }, text: 'done\n' });
    });

    test('where nobody listens the error names the address', async () => {
      const { cluster } = parts(place(), { url: 'http://127.0.0.1:9' });
      const error = await cluster.status(handle).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ problems: [{ code: 'train-unreachable' }] });
      expect((error as Error).message).toContain('http://127.0.0.1:9');
    });

    test('a connection that stays lost ends the waiting, not the job', async () => {
      const proxy = await startFaultProxy(place().fake.url);
      try {
        const backend = corner(place(), { url: proxy.url }).open();
        const job = jobOf('sleep 30');
        await backend.makeReady(job);
        const ref = await backend.submit(job);
        proxy.add({ on: /POST/, times: 10_000, answer: 'reset' });
        const look = async () => {
          for (;;) await backend.status(ref);
        };
        await expect(look()).rejects.toThrow(/adopted/);
        proxy.calm();
        const again = parts(place()).cluster;
        expect((await again.status(ref)).kind).not.toBe('ended');
      } finally {
        await proxy.close();
      }
    });
  });

  describe('before anything is sent', () => {
    const asked = () => place().fake.asked.map(({ operation }) => operation);

    test('who may do everything goes on', async () => {
      const backend = corner(place()).open();
      expect(await backend.makeReady(jobOf('true'))).toBeNull();
      expect(asked()).toEqual([
        'ListTrainingJobs',
        'DescribeTrainingJob',
        'StopTrainingJob',
        'DescribeLogStreams',
        'GetLogEvents',
        'ListTrainingJobs',
        'DescribeTrainingJob',
      ]);
    });

    test('all rights that are missing are told at once', async () => {
      const operations = [
        'ListTrainingJobs',
        'StopTrainingJob',
        'DescribeLogStreams',
        'GetLogEvents',
      ];
      for (const operation of operations) {
        place().fake.fail(operation, { status: 400, code: 'AccessDeniedException' });
      }
      const { open } = corner(place());
      const error = await open()
        .makeReady(jobOf('true'))
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(UserError);
      const { problems } = error as UserError;
      expect(problems.map(({ why }) => why)).toEqual(
        operations.map((one) => `It answered 400 AccessDeniedException to ${one}.`),
      );
    });

    test('checkpoints of ours are refused, also on spot, where AWS keeps the folder of its own', async () => {
      const { uri, variables, store } = corner(place(), { options: '&spot=true' });
      const training = new SmallTraining({ 'contender.yml': withCheckpoints(uri, store) });
      const { exitCode, outcome } = await training.started(['train'], variables).ended;
      expect(exitCode).toBe(2);
      const told = JSON.stringify(outcome);
      expect(told).toMatch(/checkpoint-unseen.*cannot be kept.*On spot .*\/opt\/ml\/checkpoints/);
      expect(told).not.toMatch(/shared folder/);
      expect(asked()).not.toContain('CreateTrainingJob');
    });

    test('a job that SageMaker cannot run is refused without a question', async () => {
      const base = jobOf('true');
      const job = { ...base, demand: { ...base.demand, image: null, cpus: 4 } };
      const error = await corner(place())
        .open()
        .makeReady(job)
        .catch((reason: unknown) => reason);
      expect((error as UserError).problems.map(({ code }) => code)).toEqual([
        'train-unsupported',
        'train-unsupported',
      ]);
      expect(asked()).toEqual([]);
    });

    test('no room for the instance is told by the answer to the submission', async () => {
      const backend = corner(place()).open();
      const job = jobOf('true');
      await backend.makeReady(job);
      const message = "The account-level service limit 'ml.g5.xlarge for training job usage' is 0";
      place().fake.fail('CreateTrainingJob', {
        status: 400,
        code: 'ResourceLimitExceeded',
        message,
      });
      await expect(backend.submit(job)).rejects.toMatchObject({
        problems: [{ code: 'train-limit', why: expect.stringContaining(message) as unknown }],
      });
    });
  });
}
