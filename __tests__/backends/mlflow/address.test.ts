import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readAddress } from '../../../src/backends/mlflow/address.ts';

const tracking = ['MLFLOW_TRACKING_URI'];

function read(uri: string, variables: Readonly<Record<string, string>> = {}) {
  return readAddress(uri, tracking, (name) => variables[name]);
}

test.each([
  ['mlflow:https://ml.example.org', {}, 'https://ml.example.org', null],
  ['mlflow:https://ml.example.org/', {}, 'https://ml.example.org', null],
  ['mlflow:http://ml:5000/at/a/path/', {}, 'http://ml:5000/at/a/path', null],
  ['mlflow:https://ml.example.org?experiment=wine%20red', {}, 'https://ml.example.org', 'wine red'],
  ['mlflow:', { MLFLOW_TRACKING_URI: 'http://ml:5000' }, 'http://ml:5000', null],
  ['mlflow:?experiment=x', { MLFLOW_TRACKING_URI: 'http://ml:5000' }, 'http://ml:5000', 'x'],
  ['mlflow:http://a', { MLFLOW_TRACKING_URI: 'http://b' }, 'http://a', null],
  ['mlflow:http://a', { MLFLOW_EXPERIMENT_NAME: 'from' }, 'http://a', 'from'],
] as const)('%s with %j', (...[uri, variables, url, experiment]) => {
  expect(read(uri, variables)).toMatchObject({ url, experiment });
});

test.each([
  ['mlflow:', {}, 'MLFLOW_TRACKING_URI'],
  [
    'mlflow:',
    { MLFLOW_TRACKING_URI: 'sqlite:///mlflow.db' },
    'MLFLOW_TRACKING_URI names no MLflow',
  ],
  ['mlflow:mlruns', {}, '"mlflow:mlruns" names no MLflow server'],
  ['mlflow:databricks://profile', {}, 'names no MLflow server'],
  ['mlflow:http://a?experimnt=x', {}, '"experimnt", which is unknown'],
  ['mlflow:http://a', { MLFLOW_TRACKING_INSECURE_TLS: 'true' }, 'MLFLOW_TRACKING_INSECURE_TLS'],
  ['mlflow:http://a', { MLFLOW_TRACKING_SERVER_CERT_PATH: '/nowhere.pem' }, '/nowhere.pem'],
] as const)('%s with %j is refused', (...[uri, variables, words]) => {
  expect(() => read(uri, variables)).toThrow(words);
});

test.each([
  ['ada:pass-word@', 'holds a login'],
  ['ada:pass@word@', 'holds a login'],
  ['ada:pass/word@', 'names no MLflow server'],
  ['ada:pass#word@', 'names no MLflow server'],
])('a login in the address, %s, is refused, and not repeated', (login, words) => {
  const messages = ['mlflow:https://', 'mlflow:htps://', 'mlflow:'].map((begin) => {
    return messageOf(() => read(`${begin}${login}ml.example.org`));
  });
  expect(messages[0]).toContain(words);
  for (const message of messages) expect(message).not.toMatch(/pass|word/);
});

test('a parameter that is unknown does not show its value', () => {
  const reading = () => read('mlflow:http://a?token=secret');
  expect(messageOf(reading)).toContain('"token"');
  expect(messageOf(reading)).not.toContain('secret');
});

test.each(['abc\n', 'two words', 'ü', '\u0007'])(
  'a token that no header can carry (%j) is refused, unseen',
  (token) => {
    const message = messageOf(() => read('mlflow:http://a', { MLFLOW_TRACKING_TOKEN: token }));
    expect(message).toContain('MLFLOW_TRACKING_TOKEN is no token');
    expect(message).not.toContain(token);
  },
);

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return '';
}

test('name and password come before the token, as in MLflow', () => {
  const named = { MLFLOW_TRACKING_USERNAME: 'ada', MLFLOW_TRACKING_PASSWORD: 'ü' };
  const token = { MLFLOW_TRACKING_TOKEN: 'abc' };
  expect(read('mlflow:http://a', { ...named, ...token }).authorization).toBe(
    `Basic ${Buffer.from('ada:ü').toString('base64')}`,
  );
  expect(read('mlflow:http://a', token).authorization).toBe('Bearer abc');
  expect(read('mlflow:http://a').authorization).toBeNull();
});

test('a certificate that a variable names is trusted', () => {
  const path = join(import.meta.dirname, 'address.test.ts');
  expect(read('mlflow:http://a', { MLFLOW_TRACKING_SERVER_CERT_PATH: path }).trust.ca).toContain(
    'a certificate that a variable names',
  );
});
