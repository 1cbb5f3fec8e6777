import { describe, expect, test } from '@jest/globals';
import {
  clusterOf,
  handle,
  log,
  pods,
  problemsOf,
  refusal,
  running,
} from '../../../support/answering-kubernetes.ts';

const line = (second: number) => `2027-01-01T00:00:0${second}.000000000Z ${second}\n`;

describe('the log', () => {
  const answers = { [pods]: { body: { items: [running] } } };

  test('is polled with its times, never followed: a node falls silent after a rotation', async () => {
    const { cluster, asked } = await clusterOf({ ...answers, [log]: { body: line(5) } });
    const { next } = await cluster.log(handle, '');
    await cluster.log(handle, next);
    const queries = asked
      .filter(({ line: asks }) => asks.includes('/log?'))
      .map((one) => Object.fromEntries(new URLSearchParams(one.line.split('?')[1])));
    const usual = { container: 'train', timestamps: 'true', limitBytes: expect.any(String) };
    expect(queries).toEqual([usual, { ...usual, sinceTime: '2027-01-01T00:00:04Z' }]);
  });

  test('that breaks off on the way has neither gap nor repeat', async () => {
    const body = [1, 2, 3, 4].map(line).join('');
    const { cluster, asked } = await clusterOf({
      ...answers,
      [log]: [{ body, cutAfter: 50 }, { body, cutAfter: 70 }, { body }],
    });
    const { bytes } = await cluster.log(handle, '');
    expect(Buffer.from(bytes).toString()).toBe('1\n2\n3\n4\n');
    expect(asked.filter(({ line: asks }) => asks.includes('/log?'))).toHaveLength(3);
  });

  test('of which the node has kept only the newest part names where lines may be missing', async () => {
    const { cluster } = await clusterOf({
      ...answers,
      [log]: [{ body: line(1) }, { body: line(7) }, { body: line(7) }],
    });
    const first = await cluster.log(handle, '');
    const second = await cluster.log(handle, first.next);
    expect(Buffer.from(second.bytes).toString()).toBe(
      '[contender] Lines after 2027-01-01T00:00:01.000000000Z may be missing: the node keeps only the newest part.\n7\n',
    );
    expect((await cluster.log(handle, second.next)).bytes).toHaveLength(0);
  });

  test.each([
    ['a pod without a node (204)', { status: 204 }],
    [
      'a container that has not begun (400)',
      refusal(400, 'BadRequest', 'container "train" in pod "p" is waiting to start: Creating'),
    ],
    ['a pod that is gone (404)', refusal(404, 'NotFound', 'pods "p" not found')],
    ['a node that has removed it (200)', { body: 'unable to retrieve container logs for cri://1' }],
  ])('of %s is empty', async (_, answer) => {
    const { cluster } = await clusterOf({ ...answers, [log]: answer });
    expect(await cluster.log(handle, '')).toEqual({ bytes: Buffer.alloc(0), next: '{}' });
  });

  test('of a container that the pod does not have is a mistake (400), and no empty log', async () => {
    const answer = refusal(400, 'BadRequest', 'container train is not valid for pod p');
    const { cluster } = await clusterOf({ ...answers, [log]: answer });
    expect(await problemsOf(cluster.log(handle, ''))).toMatchObject([{ code: 'train-refused' }]);
  });
});
