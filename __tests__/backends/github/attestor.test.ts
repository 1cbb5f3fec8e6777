import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { githubAttestor } from '../../../src/backends/github/attestor.ts';
import { bundleVerifier } from '../../../src/backends/provenance/verifier.ts';
import type { Statement } from '../../../src/domain/promotion/provenance/statement.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { PrivateSigstore, usualIdentity } from '../../support/sigstore.ts';

const statement: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'wine', digest: { sha256: 'ab'.repeat(32) } }],
  predicateType: 'urn:contender:provenance@1',
  predicate: null,
};

const claims = {
  sub: usualIdentity.workflow,
  iss: usualIdentity.issuer,
  repository: 'acme/wine',
  ref: usualIdentity.ref,
};

/** Where a job asks for its identity; it answers with a token for the audience that was asked for. */
const asked: IncomingMessage[] = [];
const issuer = createServer((request, response) => {
  asked.push(request);
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  const part = (said: object) => Buffer.from(JSON.stringify(said)).toString('base64url');
  const payload = part({ ...claims, aud: searchParams.get('audience') });
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ value: `${part({ alg: 'none' })}.${payload}.c2ln` }));
});

const identity = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'] as const;

beforeAll(async () => {
  await new Promise<void>((listening) => issuer.listen(0, '127.0.0.1', listening));
  const { port } = issuer.address() as AddressInfo;
  // The package that signs reads these from the process itself.
  process.env[identity[0]] = `http://127.0.0.1:${port}/token?api-version=2`;
  process.env[identity[1]] = 'a secret';
});
afterAll(() => {
  for (const name of identity) delete process.env[name];
  issuer.close();
});
beforeEach(() => void asked.splice(0));

function attestor(visibility: string | undefined, differs: Readonly<Record<string, string>> = {}) {
  const event = join(temporaryFolder(), 'event.json');
  writeFileSync(
    event,
    JSON.stringify(visibility === undefined ? {} : { repository: { visibility } }),
  );
  const variables: Record<string, string> = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: event,
    ACTIONS_ID_TOKEN_REQUEST_URL: process.env[identity[0]] ?? '',
    ...differs,
  };
  return githubAttestor((name) => variables[name]);
}

// Each kind answers at its own address alone: a request to the other one would find nobody.
test.each([
  ['public', 'log', 'rekor.sigstore.dev'],
  ['private', 'timestamp', null],
  ['internal', 'timestamp', null],
  [undefined, 'timestamp', null],
] as const)('a repository that is %s is signed for with a %s', async (visibility, kind, log) => {
  const sigstore = new PrivateSigstore(kind);
  await sigstore.answerOnce();
  const signed = await attestor(visibility).sign(statement);
  expect(signed).toMatchObject({ kind: 'signed', log });
  const bundle = signed.kind === 'signed' ? signed.bundle : '';
  const root = { path: 'trusted-root.json', text: await sigstore.root() };
  const proof = await bundleVerifier(root).verify(bundle);
  expect(proof).toMatchObject({ kind: 'proven', signer: usualIdentity });
  expect(proof.kind === 'proven' && JSON.parse(proof.payload)).toEqual({
    ...statement,
    predicate: {},
  });
  expect(bundle).not.toContain('a secret');
});

test.each([
  ['outside of GitHub Actions', { GITHUB_ACTIONS: '' }, 'no run of GitHub Actions'],
  ['without an identity', { ACTIONS_ID_TOKEN_REQUEST_URL: '' }, 'may not ask for an identity'],
  [
    'on a server of one’s own',
    { GITHUB_SERVER_URL: 'https://git.acme.example' },
    'not for git.acme.example',
  ],
])('%s nothing can sign, and nobody is asked', async (_, differs, why) => {
  const signed = await attestor('public', differs).sign(statement);
  expect(signed).toMatchObject({ kind: 'unsigned', why: expect.stringContaining(why) });
  expect(asked).toEqual([]);
});
