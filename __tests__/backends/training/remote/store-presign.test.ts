import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import {
  presigned,
  withoutSignatures,
} from '../../../../src/backends/training/remote/store-presign.ts';

const settings = {
  bucket: 'examplebucket',
  prefix: '',
  base: 'https://examplebucket.s3.amazonaws.com',
  proxy: undefined,
  credentials: {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    sessionToken: undefined,
    region: 'us-east-1',
  },
};

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2013-05-24T00:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
});

test('an address is signed as in the example of AWS', async () => {
  const url = await presigned(settings, { method: 'GET', key: 'test.txt', seconds: 86_400 });
  expect(new URL(url).searchParams.get('X-Amz-Signature')).toBe(
    'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  );
});

test('what a token or a key holds stands in it as S3 and a shell take it', async () => {
  const credentials = { ...settings.credentials, sessionToken: 'to+ken/of=the test' };
  const key = "jobs/it's ü (1)";
  const url = await presigned({ ...settings, credentials }, { method: 'PUT', key, seconds: 60 });
  expect(url).toContain('X-Amz-Security-Token=to%2Bken%2Fof%3Dthe%20test');
  expect(url).toContain('/jobs/it%27s%20%C3%BC%20%281%29?');
  expect(url).toMatch(/^[\w:/.?&=%-]+$/);
});

test('seven days are the longest', async () => {
  const seconds = 7 * 24 * 3600;
  for (const asked of [seconds, seconds + 1]) {
    const url = await presigned(settings, { method: 'PUT', key: 'k', seconds: asked });
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe(String(seconds));
  }
});

test('an address that somebody quotes is none any more', async () => {
  const url = await presigned(settings, { method: 'GET', key: 'test.txt', seconds: 60 });
  const quoted = withoutSignatures(`curl: "${url}" refused, X-Amz-Security-Token=abc'`);
  expect(quoted).not.toMatch(/AKIA|[0-9a-f]{64}|abc/);
  expect(quoted).toContain('https://examplebucket.s3.amazonaws.com/test.txt');
  expect(quoted).toContain('refused');
});
