import { describe, expect, test } from '@jest/globals';
import { readLocation } from '../../../../src/backends/training/remote/location.ts';
import { optionNames, readAddress } from '../../../../src/backends/training/sagemaker/address.ts';
import { UserError } from '../../../../src/errors.ts';

const login = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'secret' };

function read(uri: string, variables: Readonly<Record<string, string>> = login) {
  return readAddress(readLocation(uri, optionNames), (name) => variables[name]);
}

const role = 'role=arn:aws:iam::123456789012:role/service-role/train';
const whole = `sagemaker:eu-west-1?${role}&instance=ml.g5.xlarge&store=s3://team/jobs/`;

test('what is left out is one machine of 50 GiB, for the full price', () => {
  expect(read(whole)).toEqual({
    region: 'eu-west-1',
    role: 'arn:aws:iam::123456789012:role/service-role/train',
    instance: 'ml.g5.xlarge',
    count: 1,
    volumeGib: 50,
    isSpot: false,
    store: 's3://team/jobs',
    credentials: {
      accessKeyId: 'AKIA',
      secretAccessKey: 'secret',
      sessionToken: undefined,
      region: 'eu-west-1',
    },
    api: { url: 'https://api.sagemaker.eu-west-1.amazonaws.com', proxy: undefined },
    logs: { url: 'https://logs.eu-west-1.amazonaws.com', proxy: undefined },
  });
});

test('everything can be said', () => {
  const address = read(`${whole}&count=2&volume-gib=100&spot=true&endpoint=https://vpce.test/`);
  expect(address).toMatchObject({
    count: 2,
    volumeGib: 100,
    isSpot: true,
    api: { url: 'https://vpce.test' },
    logs: { url: 'https://logs.eu-west-1.amazonaws.com' },
  });
});

test('in China the services have another domain', () => {
  const address = read(whole.replace('eu-west-1', 'cn-north-1').replace('arn:aws', 'arn:aws-cn'));
  expect(address.api.url).toBe('https://api.sagemaker.cn-north-1.amazonaws.com.cn');
  expect(address.logs.url).toBe('https://logs.cn-north-1.amazonaws.com.cn');
});

test.each([
  ['AWS_ENDPOINT_URL', 'http://a.test/', 'http://a.test', 'http://a.test'],
  ['AWS_ENDPOINT_URL_SAGEMAKER', 'http://b.test', 'http://b.test', 'https://logs.'],
  ['AWS_ENDPOINT_URL_CLOUDWATCH_LOGS', 'http://c.test', 'https://api.sagemaker.', 'http://c.test'],
])('%s is honoured', (...row) => {
  const [name, value, api, logs] = row;
  const address = read(whole, { ...login, [name]: value });
  expect(address.api.url).toContain(api);
  expect(address.logs.url).toContain(logs);
});

const problems = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error.problems;
  }
  return [];
};

describe('what cannot be meant is refused', () => {
  test.each([
    [whole.replace('eu-west-1', 'Europe'), '"Europe" is no region'],
    [whole.replace('arn:aws:iam::123456789012:', ''), '"role" must be the ARN'],
    [whole.replace('ml.g5.xlarge', 'g5.xlarge'), '"instance" must be a type'],
    [whole.replace('s3://team/jobs/', 'team/jobs'), '"store" must be s3://'],
    [`${whole}&count=0`, '"count" must be'],
    [`${whole}&volume-gib=1.5`, '"volume-gib" must be'],
    [`${whole}&spot=yes`, '"spot" must be'],
    [`${whole}&folder=/shared`, '"folder" and "as" mean nothing'],
  ])('%s', (uri, why) => {
    const found = problems(() => read(uri));
    expect(found).toEqual([
      expect.objectContaining({
        code: 'train-address',
        why: expect.stringContaining(why) as unknown,
      }),
    ]);
    expect(found[0]?.next).toContain('sagemaker:<region>?role=');
  });

  test('all of it at once', () => {
    expect(problems(() => read('sagemaker:')).map(({ code }) => code)).toEqual(
      Array.from({ length: 4 }, () => 'train-address'),
    );
  });

  test('an option of another name', () => {
    expect(problems(() => read(`${whole}&instances=2`))[0]?.why).toContain('"instance"');
  });

  test('an endpoint with a password', () => {
    const found = problems(() => read(`${whole}&endpoint=https://user:word@host`));
    expect(found).toEqual([expect.objectContaining({ code: 'aws-endpoint' })]);
    expect(JSON.stringify(found)).not.toContain('word@');
  });
});

test('without credentials nothing is asked', () => {
  expect(problems(() => read(whole, {}))).toEqual([
    expect.objectContaining({ code: 'aws-credentials' }),
  ]);
});
