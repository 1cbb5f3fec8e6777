import { expect, test } from '@jest/globals';
import { githubAttestations } from '../../../src/backends/github/attestations.ts';
import type { Pace } from '../../../src/backends/github/client.ts';
import { githubForEachTest } from '../../support/github/use.ts';
import { codeOf } from '../../support/provenance.ts';
import { PrivateSigstore } from '../../support/sigstore.ts';

const github = githubForEachTest();
const fast: Pace = { spaced: false, unitMs: 1, timeoutMs: 500 };
const sha256 = 'ab'.repeat(32);

function open(repository = github().repository) {
  const variables: Record<string, string> = {
    GITHUB_API_URL: github().url,
    GITHUB_REPOSITORY: 'acme/another',
  };
  const environment = (name: string) => variables[name];
  return githubAttestations(github().token, { repository, environment }, fast);
}

async function bundle(predicateType = 'urn:contender:provenance@1'): Promise<string> {
  const statement = { subject: [{ name: 'wine', digest: { sha256 } }], predicateType };
  return JSON.stringify(await new PrivateSigstore().sign(JSON.stringify(statement)));
}

test('what is kept is found by the digest that it is about', async () => {
  github().permit({ attestations: 'write' });
  const kept = await bundle();
  expect(await open().keep(kept)).toBeUndefined();
  expect((await open().find(`sha256:${sha256}`)).map((text) => JSON.parse(text))).toEqual([
    JSON.parse(kept),
  ]);
});

test('nothing is found about another digest, nor of another type', async () => {
  github().permit({ attestations: 'write' });
  await open().keep(await bundle('https://slsa.dev/provenance/v1'));
  expect(await open().find(`sha256:${sha256}`)).toEqual([]);
  expect(await open().find(`sha256:${'0'.repeat(64)}`)).toEqual([]);
});

test('a token that may not write is told which permissions it lacks', async () => {
  github().permit({ attestations: 'read' });
  const finding = await open().keep(await bundle());
  expect(finding).toMatchObject({ level: 'warning', rule: 'github-permission' });
  expect(finding?.message).toContain(
    'Add "permissions: {contents: read, id-token: write, attestations: write}" to the job',
  );
});

test('a repository that GitHub keeps nothing for is a warning, too', async () => {
  github().permit({ attestations: 'write' });
  github().state.keepsAttestations = false;
  const finding = await open().keep(await bundle());
  expect(finding).toMatchObject({ level: 'warning' });
  expect(finding?.message).toContain('public repositories and in Enterprise Cloud');
});

test('attestations that cannot be read are an error, never none', async () => {
  github().permit({});
  expect(await codeOf(open().find(`sha256:${sha256}`))).toBe('github-permission');
});

test('GitHub that is down is an error, never none', async () => {
  github().permit({ attestations: 'read' });
  github().fail({ operation: 'repos/list-attestations', times: 9, answer: { status: 503 } });
  expect(await codeOf(open().find(`sha256:${sha256}`))).toBe('github-broken');
});
