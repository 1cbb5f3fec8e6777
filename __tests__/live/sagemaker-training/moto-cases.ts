import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { corner, jobOf, type Place, parts } from './place.ts';

/**
 * The wiring, on moto: signatures, operations, tags, logs. Its rules are not SageMaker's (a name can be given
 * twice, every job is complete at once, to stop one is a page of its own failure), so that what rests on those is
 * tested on the double alone.
 */
export function motoCases(place: () => Place): void {
  const onMoto = () => ({ url: place().moto });

  describe('on moto', () => {
    test('a job is submitted, described, and found by nobody once it is complete', async () => {
      const { cluster } = parts(place(), onMoto());
      const backend = corner(place(), onMoto()).open();
      const job = jobOf('true');
      expect(await backend.makeReady(job)).toBeNull();
      const ref = await backend.submit(job);
      expect(ref.id).toContain(`:training-job/${job.name}`);
      expect(await cluster.status(ref)).toEqual({ kind: 'ended', end: { kind: 'succeeded' } });
      expect(await cluster.container(ref)).toMatchObject({ image: job.demand.image });
      expect(await cluster.find([job.name], job.configuration)).toBeNull();
    });

    test('a job that is not there is lost', async () => {
      const { cluster } = parts(place(), onMoto());
      const status = await cluster.status({ name: 'contender-never', mark: 'm', id: null });
      expect(status).toMatchObject({ kind: 'ended', end: { kind: 'lost' } });
    });

    test('to stop a job is a page of its failure, and a typed error', async () => {
      const { cluster } = parts(place(), onMoto());
      const error = await cluster
        .cancel({ name: 'contender-never', mark: 'm', id: null }, 0)
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(UserError);
      expect(error).toMatchObject({ problems: [{ code: 'train-unreachable' }] });
    });

    test('the log comes once over its pages, also lines of one millisecond', async () => {
      const name = `contender-${crypto.randomUUID().slice(0, 8)}-1-00000000`;
      const group = '/aws/sagemaker/TrainingJobs';
      const stream = `${name}/algo-1-1`;
      const { cluster } = parts(place(), onMoto());
      const handle = { name, mark: 'm', id: null };
      expect((await cluster.log(handle, '')).bytes).toHaveLength(0);
      await logs('CreateLogGroup', { logGroupName: group });
      await logs('CreateLogStream', { logGroupName: group, logStreamName: stream });
      const put = (messages: readonly string[], timestamp: number) =>
        logs('PutLogEvents', {
          logGroupName: group,
          logStreamName: stream,
          logEvents: messages.map((message) => ({ message, timestamp })),
        });
      const now = Date.now();
      await put(['one', 'two'], now);
      const first = await cluster.log(handle, '');
      expect(first.bytes.toString()).toBe('one\ntwo\n');
      await put(['three'], now);
      const second = await cluster.log(handle, first.next);
      expect(second.bytes.toString()).toBe('three\n');
      expect((await cluster.log(handle, second.next)).bytes).toHaveLength(0);
    });
  });

  async function logs(operation: string, input: object): Promise<void> {
    const answer = await fetch(place().moto, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `Logs_20140328.${operation}`,
        authorization:
          'AWS4-HMAC-SHA256 Credential=x/20261101/eu-west-1/logs/aws4_request, SignedHeaders=host, Signature=0',
      },
      body: JSON.stringify(input),
    });
    const text = await answer.text();
    if (!answer.ok && !text.includes('AlreadyExists')) throw new Error(text);
  }
}
