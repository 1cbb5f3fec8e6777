import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { type Fault, startFaultProxy } from '../../support/live/fault-proxy.ts';
import type { FakeFailure } from '../../support/live/sagemaker-fake.ts';
import { champion, corner, failing, type Place, secret } from './place.ts';

const echo = `The Canonical String should have been x-amz-security-token:${secret}`;

/** How SageMaker says no, and what it is for people. */
const refusals: readonly (readonly [string, FakeFailure, string])[] = [
  ['no permission', { status: 400, code: 'AccessDeniedException' }, 'forbidden'],
  ['a wrong key', { status: 400, code: 'UnrecognizedClientException' }, 'login'],
  ['an old token', { status: 400, code: 'ExpiredTokenException' }, 'login'],
  ['a wrong signature', { status: 400, code: 'InvalidSignatureException', message: echo }, 'login'],
  ['a full name', { status: 400, code: 'com.amazon.coral#AccessDeniedException:' }, 'forbidden'],
  ['too many calls', { status: 400, code: 'ThrottlingException' }, 'busy'],
  ['no room', { status: 400, code: 'ResourceLimitExceeded' }, 'limit'],
  ['a bad value', { status: 400, code: 'ValidationException', message: 'bad' }, 'refused'],
  ['403 with a page', { status: 403, body: '<html>' }, 'forbidden'],
  ['404 with a page', { status: 404, body: '<html>' }, 'not-this'],
  ['400 with a page', { status: 400, body: '<html>' }, 'not-this'],
  ['200 with a page', { status: 200, body: '<html>' }, 'not-this'],
  ['200 with other JSON', { status: 200, body: '[1]' }, 'not-this'],
  ['a page of its own failure', { status: 500, body: '<!doctype html>' }, 'failed'],
  ['502 for ever', { status: 502, body: '' }, 'unreachable'],
  ['429 for ever', { status: 429, body: '' }, 'busy'],
  ['503 for ever', { status: 503, body: '' }, 'busy'],
];

/** Each answer: a typed error with the vendor's code, and no secret in it. */
export function refusalCases(place: () => Place): void {
  const finding = (registry: ReturnType<typeof corner>['registry']) =>
    registry.find('wine', champion).catch((error: unknown) => error);

  describe('what SageMaker answers in bad times', () => {
    test.each(refusals)('%s', async (_, failure, code) => {
      const { registry } = corner(place());
      place().fake.fail('DescribeModelPackageGroup', { ...failure, times: 100 });
      const error = await finding(registry);
      expect(error).toBeInstanceOf(UserError);
      expect(error).toMatchObject(failing(`registry-${code}`));
      const { message } = error as Error;
      if (failure.code) expect(message).toContain(failure.code.replace(/^.*#|:$/g, ''));
      for (const hidden of [secret, 'AKIATESTTESTTEST', '<html>']) {
        expect(message).not.toContain(hidden);
      }
    });

    test('what it says is told, without the secrets in it', async () => {
      const { registry } = corner(place());
      const message = `AKIATESTTESTTEST with ${secret}\n may not`;
      const code = 'AccessDeniedException';
      place().fake.fail('DescribeModelPackageGroup', { status: 400, code, message });
      expect(await finding(registry)).toMatchObject({
        message: expect.stringContaining('"… with … may not"'),
      });
    });

    test('a validation that is about something else is no unknown model', async () => {
      const { registry } = corner(place());
      const code = 'ValidationException';
      const message = '1 validation error detected';
      place().fake.fail('DescribeModelPackageGroup', { status: 400, code, message });
      expect(await finding(registry)).toMatchObject(failing('registry-refused'));
      expect(await finding(registry)).toMatchObject(failing('model-unknown'));
    });

    test.each([
      ['too many calls', { status: 400, code: 'ThrottlingException' }],
      ['503', { status: 503, body: '' }],
      ['500 with a page', { status: 500, body: '<html>' }],
    ])('a call goes on after %s', async (_, failure) => {
      const { fake } = place();
      const { registry } = corner(place());
      fake.fail('DescribeModelPackageGroup', { ...failure, times: 3 });
      expect(await finding(registry)).toMatchObject(failing('model-unknown'));
      expect(fake.asked).toHaveLength(4);
    });

    test.each(['reset', 'cut'] as const)('a connection that is %s for ever', async (answer) => {
      const fault: Fault = { on: /POST/, times: 100, answer };
      const proxy = await startFaultProxy(place().fake.url);
      try {
        proxy.add(fault);
        const { registry } = corner(place(), { url: proxy.url });
        expect(await finding(registry)).toMatchObject(failing('registry-unreachable'));
      } finally {
        await proxy.close();
      }
    });

    test('a call goes on after half of an answer', async () => {
      const proxy = await startFaultProxy(place().fake.url);
      try {
        proxy.add({ on: /POST/, times: 2, answer: 'cut' });
        const { registry } = corner(place(), { url: proxy.url });
        expect(await finding(registry)).toMatchObject(failing('model-unknown'));
        expect(proxy.asked).toHaveLength(3);
      } finally {
        await proxy.close();
      }
    });

    test('where nobody listens the error names the address', async () => {
      const { registry } = corner(place(), { url: 'http://127.0.0.1:9' });
      const error = await finding(registry);
      expect(error).toMatchObject(failing('registry-unreachable'));
      expect(error).toMatchObject({ message: expect.stringContaining('http://127.0.0.1:9') });
    });
  });
}
