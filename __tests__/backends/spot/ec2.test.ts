import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { ec2Endpoint, ec2Look } from '../../../src/backends/spot/ec2.ts';
import { polled } from '../../../src/backends/spot/poll.ts';
import type { MachineNotice } from '../../../src/ports/machine-notices.ts';
import { type Answer, metadataService } from '../../support/metadata-service.ts';

const end = { action: 'terminate', time: '2026-11-21T08:22:00Z' };

/** EC2 as its manual describes it: no answer without the token that it gave. */
function ec2(plans: (turn: number) => { readonly action?: string; readonly rebalance?: string }) {
  let tokens = 0;
  return (question: IncomingMessage, asked: readonly string[]): Answer => {
    if (question.method === 'PUT') {
      const ttl = question.headers['x-aws-ec2-metadata-token-ttl-seconds'];
      tokens += 1;
      return ttl ? { status: 200, text: `token-${tokens}` } : { status: 400 };
    }
    if (question.headers['x-aws-ec2-metadata-token'] !== `token-${tokens}`) return { status: 401 };
    const { action, rebalance } = plans(asked.length);
    const text = question.url?.endsWith('/spot/instance-action') ? action : rebalance;
    return text === undefined ? { status: 404 } : { status: 200, text };
  };
}

/** What is heard within this time. */
async function heard(url: string, milliseconds: number): Promise<readonly MachineNotice[]> {
  const notices: MachineNotice[] = [];
  const stop = polled(() => ec2Look(url), 20).listen((notice) => notices.push(notice));
  await sleep(milliseconds);
  stop();
  return notices;
}

test('nothing is heard until the machine is marked, then its end with its time, once', async () => {
  const service = await metadataService(
    ec2((turn) => (turn > 6 ? { action: JSON.stringify(end) } : {})),
  );
  expect(await heard(service.url, 500)).toEqual([{ kind: 'taken-away', at: end.time }]);
  const [first, second, third] = service.asked;
  expect([first, second, third]).toEqual([
    'PUT /latest/api/token',
    'GET /latest/meta-data/spot/instance-action',
    'GET /latest/meta-data/events/recommendations/rebalance',
  ]);
  expect(service.asked.length).toBeLessThan(12);
});

test('a rebalance recommendation is a risk, told once, and listening goes on', async () => {
  const rebalance = JSON.stringify({ noticeTime: '2026-11-21T08:00:00Z' });
  const service = await metadataService(
    ec2((turn) => (turn > 8 ? { rebalance, action: JSON.stringify(end) } : { rebalance })),
  );
  expect(await heard(service.url, 500)).toEqual([
    { kind: 'at-risk' },
    { kind: 'taken-away', at: end.time },
  ]);
});

test('a token that is no longer taken is replaced', async () => {
  let isExpired = true;
  const answer = ec2(() => ({ action: JSON.stringify(end) }));
  const service = await metadataService((question, asked) => {
    if (question.method === 'GET' && isExpired) {
      isExpired = false;
      return { status: 401 };
    }
    return answer(question, asked);
  });
  expect(await heard(service.url, 300)).toEqual([{ kind: 'taken-away', at: end.time }]);
  expect(service.asked.filter((line) => line.startsWith('PUT'))).toHaveLength(2);
});

test.each([
  ['is empty', ''],
  ['has a time that is none', '{"action":"stop","time":"soon"}'],
])('a notice that %s is one all the same', async (_, action) => {
  const service = await metadataService(ec2(() => ({ action })));
  expect(await heard(service.url, 200)).toEqual([{ kind: 'taken-away', at: null }]);
});

test('a service that fails once in a while is asked again', async () => {
  const answer = ec2((turn) => (turn > 12 ? { action: JSON.stringify(end) } : {}));
  const service = await metadataService((question, asked) =>
    question.method === 'GET' && asked.length % 3 === 0 ? { status: 500 } : answer(question, asked),
  );
  expect(await heard(service.url, 800)).toEqual([{ kind: 'taken-away', at: end.time }]);
});

test('a service that gives no token is not asked again', async () => {
  const service = await metadataService(() => ({ status: 403 }));
  expect(await heard(service.url, 300)).toMatchObject([
    { kind: 'deaf', why: expect.stringContaining('it answered 403') },
  ]);
  expect(service.asked).toHaveLength(1);
});

test('without an answer to three questions of a second each listening ends, with the remedy', async () => {
  const service = await metadataService(() => 'silence');
  expect(await heard(service.url, 3_600)).toMatchObject([
    { kind: 'deaf', why: expect.stringContaining('--http-put-response-hop-limit 2') },
  ]);
  expect(service.asked).toHaveLength(3);
});

test.each(['http://127.0.0.1:1', 'no address', 'ftp://127.0.0.1'])(
  'where nobody is, at %s, nothing breaks',
  async (url) => {
    expect(await heard(url, 300)).toMatchObject([{ kind: 'deaf' }]);
  },
);

test('who has stopped listening hears nothing more', async () => {
  const service = await metadataService(ec2(() => ({ action: JSON.stringify(end) })));
  const notices: MachineNotice[] = [];
  polled(() => ec2Look(service.url), 20).listen((notice) => notices.push(notice))();
  await sleep(200);
  expect(notices).toEqual([]);
});

test.each([
  [{}, 'http://169.254.169.254'],
  [{ AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: 'IPv6' }, 'http://[fd00:ec2::254]'],
  [{ AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://127.0.0.1:1338/' }, 'http://127.0.0.1:1338/'],
])('with %j the endpoint is %s', (variables: Record<string, string>, endpoint) => {
  expect(ec2Endpoint((name) => variables[name])).toBe(endpoint);
});
