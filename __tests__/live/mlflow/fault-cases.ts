import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import type { Fault } from '../../support/live/fault-proxy.ts';
import { candidate } from '../../support/registry-contract.ts';
import { behind, corner, failing, fast, type Where } from './place.ts';

const html = { 'content-type': 'text/html' };
const text = { 'content-type': 'text/plain' };

/** Answers that a server, or something before it, gives in bad times; and what they are for people. */
const answers: readonly (readonly [string, Fault['answer'], string])[] = [
  ['401 with a page', { status: 401, headers: html, body: '<html>log in</html>' }, 'login'],
  ['403 with text', { status: 403, headers: text, body: 'Permission denied' }, 'forbidden'],
  [
    '403 for its name',
    { status: 403, headers: text, body: 'Invalid Host header - possible DNS rebinding attack' },
    'forbidden',
  ],
  ['404 with a page', { status: 404, headers: html }, 'not-this'],
  ['405 with a page', { status: 405, headers: html }, 'not-this'],
  ['200 with a page', { status: 200, headers: html }, 'not-this'],
  ['200 with other JSON', { status: 200, body: '[1]' }, 'not-this'],
  ['a redirection to a page', { status: 302, headers: { location: '/login' } }, 'not-this'],
  ['500 for ever', { status: 500 }, 'failed'],
  ['502 for ever', { status: 502 }, 'unreachable'],
  ['429 for ever', { status: 429 }, 'busy'],
  ['503 for an hour', { status: 503, headers: { 'retry-after': '3600' } }, 'busy'],
  [
    'that its database is busy',
    { status: 400, body: '{"error_code":"BAD_REQUEST","message":"QueuePool limit of size 5"}' },
    'busy',
  ],
  [
    'SQL',
    { status: 400, body: '{"error_code":"BAD_REQUEST","message":"[SQL: SELECT secret]"}' },
    'refused',
  ],
  ['nothing, ever', 'hang', 'unreachable'],
  ['with a broken connection', 'reset', 'unreachable'],
  ['half of what it says', 'cut', 'unreachable'],
];

/** Each answer to each kind of call: a typed error, and no secret in it. */
export function faultCases(where: Where): void {
  const token = 'a-token-that-nobody-may-see';

  describe('what a server in bad times answers', () => {
    test.each(answers)('%s', async (_, answer, code) => {
      await behind(where, async (proxy) => {
        const hurried = { ...fast, answerMs: 300, idleMs: 300 };
        const { registry } = corner(where, { url: proxy.url, pace: hurried, token });
        proxy.add({ on: /registered-models\/get/, times: 100, ...(answer && { answer }) });
        const finding = registry.find('wine', { kind: 'alias', alias: 'champion' });
        const error = await finding.catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(UserError);
        expect(error).toMatchObject(failing(`registry-${code}`));
        const { message } = error as Error;
        for (const secret of [token, btoa(token), 'SELECT', '<html>']) {
          expect(message).not.toContain(secret);
        }
      });
    });

    test.each([
      ['429 with a time', { status: 429, headers: { 'retry-after': '0' } }],
      ['503', { status: 503 }],
      ['500', { status: 500 }],
      ['a broken connection', 'reset'],
      ['half of an answer', 'cut'],
    ] as const)('a read goes on after %s', async (_, answer) => {
      await behind(where, async (proxy) => {
        const { registry } = corner(where, { url: proxy.url, pace: fast });
        proxy.add({ on: /registered-models\/get/, times: 3, answer });
        await expect(
          registry.find('wine', { kind: 'alias', alias: 'champion' }),
        ).rejects.toMatchObject(failing('model-unknown'));
        expect(proxy.asked).toHaveLength(4);
      });
    });

    test('nothing that creates is sent twice', async () => {
      await behind(where, async (proxy) => {
        const { registry } = corner(where, { url: proxy.url, pace: fast });
        proxy.add({ on: /model-versions\/create/, times: 9, answer: { status: 503 } });
        await expect(registry.register(candidate())).rejects.toMatchObject(
          failing('registry-busy'),
        );
        const created = proxy.asked.filter((line) => line.includes('model-versions/create'));
        expect(created).toHaveLength(1);
      });
    });

    test('four requests at once are the most', async () => {
      await behind(where, async (proxy) => {
        const { registry } = corner(where, { url: proxy.url });
        const asked = Array.from({ length: 20 }, () => {
          return registry.find('wine', { kind: 'version', version: '1' }).catch(() => undefined);
        });
        await Promise.all(asked);
        expect(proxy.busiest).toBe(4);
      });
    });

    test('where nobody listens the error names the address, without its query', async () => {
      const { registry } = corner(where, { url: 'http://127.0.0.1:9', pace: fast });
      const finding = registry.find('wine', { kind: 'version', version: '1' });
      await expect(finding).rejects.toMatchObject(failing('registry-unreachable'));
      await expect(finding).rejects.toThrow(
        'http://127.0.0.1:9/api/2.0/mlflow/registered-models/get. The connection failed',
      );
    });
  });
}
