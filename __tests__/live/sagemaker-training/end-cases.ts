import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../support/folder.ts';
import { attend, corner, endOf, jobOf, type Place, parts, printed, run } from './place.ts';

/** How a training ends, and what then comes of it. */
export function endCases(place: () => Place): void {
  const open = (options = '') => corner(place(), { options }).open();

  describe('how it ends', () => {
    test('gets its files, and hands over what it wrote', async () => {
      writeFileSync('ü 1.csv', 'a,b\n');
      writeFileSync('train.sh', 'mkdir model; cat *.csv > model/weights; echo $SEED');
      const job = jobOf('sh train.sh; echo 1 > "$CONTENDER_OUTPUT_DIR/metrics.json"', {
        environment: { SEED: '42' },
        files: { sources: ['train.sh', 'ü 1.csv'], results: ['model'] },
      });
      const { end, text, outputs } = await run(open(), job);
      expect({ end, text }).toEqual({ end: { kind: 'succeeded' }, text: '42\n' });
      expect(readFileSync('model/weights', 'utf8')).toBe('a,b\n');
      expect(readdirSync('contender-output')).toEqual(['metrics.json']);
      expect(outputs.elsewhere?.surroundings?.container).toEqual({
        id: null,
        image: job.demand.image,
        digest: null,
        imageId: null,
      });
    });

    test.each([1, 3, 255])('exit code %i is kept', async (exitCode) => {
      const { end } = await run(open(), jobOf(`exit ${exitCode}`));
      expect(end).toEqual({ kind: 'failed', exitCode });
    });

    test('an image by its digest is told by its digest', async () => {
      const digest = `sha256:${'0a'.repeat(32)}`;
      const image = `123456789012.dkr.ecr.eu-west-1.amazonaws.com/train@${digest}`;
      const base = jobOf('true');
      const { outputs } = await run(open(), { ...base, demand: { ...base.demand, image } });
      expect(outputs.elsewhere?.surroundings?.container?.digest).toBe(digest);
    });

    test('the kill of somebody else is no code of the command', async () => {
      const { end } = await run(open(), jobOf('kill -s KILL $$'));
      expect(end).toEqual({ kind: 'killed', signal: 'SIGKILL' });
    });

    test('cancelled while it trains, it can save, and what it saved comes', async () => {
      const backend = open();
      const job = jobOf(
        `trap 'mkdir model; echo saved > model/last; exit 0' TERM; echo ready; while :; do sleep 0.05; done`,
        { files: { sources: [], results: ['model'] } },
      );
      await backend.makeReady(job);
      const ref = await backend.submit(job);
      await printed(backend, ref, 'ready');
      await backend.cancel(ref, 6000);
      expect((await attend(backend, ref)).end).toEqual({ kind: 'cancelled' });
      expect(readFileSync('model/last', 'utf8')).toBe('saved\n');
    });

    test('cancelled while it waits, it never runs', async () => {
      place().fake.plan = { before: ['Starting'], isStuck: true };
      const backend = open();
      const job = jobOf('echo ran');
      await backend.makeReady(job);
      const ref = await backend.submit(job);
      expect(await backend.status(ref)).toEqual({ kind: 'queued', why: 'Launching' });
      await backend.cancel(ref, 6000);
      expect(await attend(backend, ref)).toMatchObject({ end: { kind: 'cancelled' }, text: '' });
    });

    test('a queue that never moves says why, as AWS says it', async () => {
      const message = 'Insufficient capacity error from EC2 while launching instances, retrying!';
      place().fake.plan = { before: ['Pending'], isStuck: true, message };
      const backend = open();
      const job = jobOf('true');
      await backend.makeReady(job);
      const ref = await backend.submit(job);
      expect(await backend.status(ref)).toEqual({ kind: 'queued', why: message });
      await backend.cancel(ref, 0);
      await attend(backend, ref);
    });

    test('without capacity it is rejected, in the words of AWS', async () => {
      const failure = 'CapacityError: Unable to provision requested ML compute capacity.';
      place().fake.plan = { failure };
      const { end } = await run(open(), jobOf('true'));
      expect(end).toEqual({ kind: 'rejected', why: `SageMaker says: "${failure}".` });
    });

    test('without memory it says so', async () => {
      place().fake.plan = { failure: 'ClientError: Please use an instance type with more memory' };
      expect((await run(open(), jobOf('true'))).end).toEqual({ kind: 'out-of-memory' });
    });

    test.each([
      [{ SecondaryStatus: 'MaxRuntimeExceeded' }, { kind: 'timed-out', minutes: 120 }],
      [{ SecondaryStatus: 'Stopped' }, { kind: 'cancelled' }],
    ])('stopped by somebody else with %j, it is not our cancel', async (state, end) => {
      const backend = open();
      const job = jobOf('sleep 30');
      await backend.makeReady(job);
      const ref = await backend.submit(job);
      expect((await backend.status(ref)).kind).not.toBe('ended');
      const StoppingCondition = { MaxRuntimeInSeconds: 7200 };
      place().fake.edit(ref.name, { ...state, TrainingJobStatus: 'Stopped', StoppingCondition });
      expect(await endOf(backend, ref)).toEqual(end);
      await backend.outputs(ref);
    });

    test('deleted behind our back it is lost', async () => {
      const backend = open();
      const job = jobOf('sleep 30');
      await backend.makeReady(job);
      const ref = await backend.submit(job);
      place().fake.remove(ref.name);
      const why = `SageMaker knows no training job ${ref.name} any more: somebody has deleted it.`;
      expect(await endOf(backend, ref)).toEqual({ kind: 'lost', why });
      await backend.outputs(ref);
    });

    test('to cancel what has ended, or is gone, does nothing', async () => {
      const { cluster } = parts(place());
      await cluster.cancel({ name: 'contender-gone', mark: 'm', id: null }, 0);
      const backend = open();
      const { end } = await run(backend, jobOf('exit 3'));
      expect(end).toEqual({ kind: 'failed', exitCode: 3 });
      const [{ input } = { input: {} }] = place().fake.asked.filter(
        ({ operation }) => operation === 'CreateTrainingJob',
      );
      const name = String((input as { TrainingJobName?: string }).TrainingJobName);
      await cluster.cancel({ name, mark: 'm', id: null }, 0);
    });

    test('a full disk that AWS calls a success is none', async () => {
      const job = jobOf('mkdir model && echo 1 > model/a', {
        files: { sources: [], results: ['model'] },
      });
      place().fake.plan = { losesModel: true };
      const { end, outputs } = await run(open(), job).catch((error: unknown) => ({
        end: error,
        outputs: null,
      }));
      expect({ end, outputs }).toMatchObject({
        end: { problems: [{ code: 'train-results-refused' }] },
        outputs: null,
      });
      expect(existsSync('model')).toBe(false);
    });

    test('a link in the model is refused by name', async () => {
      const job = jobOf('mkdir model && ln -s /etc/passwd model/a', {
        files: { sources: [], results: ['model'] },
      });
      await expect(run(open(), job)).rejects.toThrow('"./model/a" is a link');
      expect(existsSync('model')).toBe(false);
    });

    test('what the command lays into the folder of SageMaker itself is left there', async () => {
      const job = jobOf('echo 1 > ../../model/more && mkdir model && echo 1 > model/a', {
        files: { sources: [], results: ['model'] },
      });
      expect((await run(open(), job)).end).toEqual({ kind: 'succeeded' });
      expect(readdirSync('.').sort()).toEqual(['contender-output', 'model']);
      expect(readdirSync('model')).toEqual(['a']);
    });

    test('of several machines only the first hands over', async () => {
      place().fake.plan = { host: 'algo-2' };
      const job = jobOf('mkdir model && echo 1 > model/a', {
        files: { sources: [], results: ['model'] },
      });
      await expect(run(open('&count=2'), job)).rejects.toThrow('list of its digests is missing');
      expect(existsSync('model')).toBe(false);
    });

    test('of several machines one failed: what the first says of itself is no success', async () => {
      const backend = open('&count=2');
      const job = jobOf('sleep 30', { files: { sources: [], results: ['model'] } });
      await backend.makeReady(job);
      const ref = await backend.submit(job);
      const { fake } = place();
      fake.addStream(ref.name, 'algo-1-0', [
        `contender: ${ref.mark} start 1 1`,
        `contender: ${ref.mark} end 0 2`,
      ]);
      const FailureReason = 'AlgorithmError: , exit code: 3';
      fake.edit(ref.name, {
        TrainingJobStatus: 'Failed',
        SecondaryStatus: 'Failed',
        FailureReason,
      });
      expect((await attend(backend, ref)).end).toEqual({ kind: 'failed', exitCode: 3 });
    });

    test('sources that were changed on their way are not trained on', async () => {
      writeFileSync('train.sh', 'echo trained');
      const job = jobOf('sh train.sh', { files: { sources: ['train.sh'], results: [] } });
      const backend = open();
      await backend.makeReady(job);
      place().fake.tamper = (content) =>
        Buffer.from(content.toString('latin1').replace('echo trained', 'echo changed'), 'latin1');
      const { end, text } = await attend(backend, await backend.submit(job));
      expect(end.kind).toBe('rejected');
      expect(text).toBe('Contender: The code and the data did not arrive as they were sent.\n');
    });

    test('asked for a GPU on a machine without one it is unfit', async () => {
      const base = jobOf('echo trained');
      const job = { ...base, demand: { ...base.demand, gpus: 1 } };
      const { end, text } = await run(open(), job);
      expect({ kind: end.kind, text }).toEqual({ kind: 'unfit', text: '' });
    });

    test('on spot AWS starts it again, and the last end counts', async () => {
      const { fake } = place();
      const folder = temporaryFolder();
      const base = jobOf('while [ ! -e "$GO" ]; do sleep 0.05; done', {
        environment: { GO: join(folder, 'go') },
      });
      // The time that it may wait for its first start was over long ago.
      const job = { ...base, demand: { ...base.demand, queueMinutes: -60 } };
      const backend = open('&spot=true');
      await backend.makeReady(job);
      const ref = await backend.submit(job);
      await backend.status(ref);
      const passed = ['Starting', 'Training', 'Interrupted', 'Starting'];
      fake.edit(ref.name, {
        SecondaryStatus: 'Starting',
        SecondaryStatusTransitions: passed.map((Status) => ({ Status, StartTime: 1 })),
      });
      await sleep(30);
      expect((await backend.status(ref)).kind).toBe('running');
      fake.addStream(ref.name, 'algo-1-0', [
        `contender: ${ref.mark} start 1 1`,
        'interrupted',
        `contender: ${ref.mark} end 143 2`,
      ]);
      await printed(backend, ref, 'interrupted');
      writeFileSync(join(folder, 'go'), '');
      const { end, text } = await attend(backend, ref);
      expect({ end, text }).toEqual({ end: { kind: 'succeeded' }, text: 'interrupted\n' });
    });
  });
}
