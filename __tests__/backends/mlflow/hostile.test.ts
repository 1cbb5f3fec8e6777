import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { openMlflow } from '../../../src/backends/registries/mlflow/registry.ts';
import { withDigest } from '../../../src/commands/with-digest.ts';
import { UserError } from '../../../src/errors.ts';
import { candidate, contents } from '../../support/registry-contract.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

type Answers = Readonly<Record<string, (query: URLSearchParams, asked: number) => unknown>>;

/** A registry behind an address that only claims to be MLflow; what is no text is sent as JSON. */
async function claiming(answers: Answers) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://a');
    const name = Object.keys(answers).find((path) => pathname.includes(path)) ?? '';
    asked.push(name);
    const answer = answers[name]?.(searchParams, asked.length) ?? {};
    if (typeof answer === 'string') response.end(answer);
    else if (typeof answer === 'function') answer(response);
    else response.end(JSON.stringify(answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const pace = { answerMs: 5000, idleMs: 5000, pauseMs: 1 };
  const registry = openMlflow(`mlflow:http://127.0.0.1:${port}`, () => undefined, { pace });
  return { registry, asked };
}

const source = 'mlflow-artifacts:/0/run/artifacts/model';
const byHand = { name: 'wine', version: '1', source, run_id: 'run' };
const model = () => ({ registered_model: { name: 'wine' } });
const version = (differs = {}) => ({ model_version: { ...byHand, ...differs } });
const one = { kind: 'version', version: '1' } as const;
const found = {
  ...candidate(),
  version: '1',
  registeredAt: '2026-03-19T12:00:00.000Z',
};

/** Every mistake of a server is a `UserError`, whose code is this. */
async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).problems[0]?.code;
}

test.each([
  ['repeats', () => 'same'],
  ['never end', (asked: number) => `token ${asked}`],
])(
  'pages of versions whose tokens %s are an error, and never a short list',
  async (_, token) => {
    const { registry } = await claiming({
      'registered-models/get': model,
      'model-versions/search': (_query, asked) => ({ next_page_token: token(asked) }),
    });
    const { digest } = candidate();
    expect(await codeOf(registry.find('wine', { kind: 'digest', digest }))).toBe('registry-broken');
    expect(await codeOf(registry.register(candidate()))).toBe('registry-broken');
  },
  120_000,
);

test.each(['..', '.', 'a\nb', 'a\\b', 'a\u001b[2J', ''])(
  'a list with the name %j is refused, and shows no control character',
  async (name) => {
    const { registry } = await claiming({
      'model-versions/get': version,
      artifacts: () => ({ files: [{ path: `0/run/artifacts/model/${name}`, file_size: 3 }] }),
    });
    const listing = registry.files(found, 'model');
    expect(await codeOf(listing)).toBe('registry-broken');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it must not reach a terminal
    await expect(listing).rejects.not.toThrow(/[\u0000-\u001f]/);
  },
);

test('a path that leads elsewhere counts by its last name alone', async () => {
  const { registry } = await claiming({
    'model-versions/get': version,
    artifacts: () => ({ files: [{ path: '/etc/../../passwd', file_size: 3 }] }),
  });
  expect((await registry.files(found, 'model')).map(({ path }) => path)).toEqual(['passwd']);
});

test('folders without an end are an error', async () => {
  const { registry } = await claiming({
    'model-versions/get': version,
    artifacts: () => ({ files: [{ path: 'model/again', is_dir: true }] }),
  });
  expect(await codeOf(registry.files(found, 'model'))).toBe('registry-broken');
});

test('a file without an end is given up once it is longer than was listed', async () => {
  const { registry } = await claiming({
    'model-versions/get': version,
    'artifacts/0/run': () => (response: NodeJS.WritableStream & { destroyed?: boolean }) => {
      const more = () => response.destroyed || response.write('x'.repeat(65_536), more);
      more();
    },
    artifacts: () => ({ files: [{ path: 'model/weights', file_size: 100_000 }] }),
  });
  const files = await registry.files(found, 'model');
  expect(await codeOf(contents(files))).toBe('registry-broken');
});

test.each([
  ['a version that is no object', () => ({ model_version: [] })],
  ['a time that no calendar has', () => version({ creation_timestamp: 1e300 })],
  ['a million brackets', () => `${'['.repeat(1e6)}${']'.repeat(1e6)}`],
  ['a million objects in each other', () => `${'{"a":'.repeat(1e6)}1${'}'.repeat(1e6)}`],
  ['a page', () => '<html>'],
  ['nothing', () => ''],
  ['null', () => 'null'],
])('%s is not an answer of MLflow', async (_, answer) => {
  const { registry } = await claiming({
    'registered-models/get': model,
    'model-versions/get': answer,
    artifacts: () => ({ files: [{ path: 'model/weights', file_size: 0 }] }),
  });
  expect(await codeOf(registry.find('wine', one))).toBe('registry-not-this');
});

test.each(['models:/%/1', 'models:/wine/1', 'models:/', 'runs:/', 'file:///etc', ''])(
  'a version whose source is "%s" cannot be read',
  async (odd) => {
    const { registry } = await claiming({ 'model-versions/get': () => version({ source: odd }) });
    expect(await codeOf(registry.files(found, 'model'))).toBe('registry-unreadable');
  },
);

test('a version that was registered by hand and has no files is no empty model', async () => {
  const { registry } = await claiming({
    'registered-models/get': model,
    'model-versions/get': version,
  });
  const empty = await registry.find('wine', one);
  if (!empty) throw new Error('The version is not there');
  expect(empty).toMatchObject({ version: '1', digest: null });
  expect(await codeOf(withDigest(registry, empty))).toBe('registry-broken');
});
