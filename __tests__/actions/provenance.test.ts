import { expect, test } from '@jest/globals';
import { githubForEachTest } from '../support/github/use.ts';
import { SignedWorkplace } from '../support/provenance.ts';
import { runAction } from '../support/run-action.ts';
import { PrivateSigstore } from '../support/sigstore.ts';

const github = githubForEachTest();
const sigstore = new PrivateSigstore();

/** A registered, signed model, by the clock of the processes that come next. */
async function start(): Promise<SignedWorkplace> {
  const place = await SignedWorkplace.start(sigstore);
  place.time = new Date();
  await place.register('first');
  return place;
}

async function promote(place: SignedWorkplace) {
  github().permit({ attestations: 'read', deployments: 'write' });
  const inputs = { stage: 'production', version: '1', registry: place.registry };
  return runAction('promote', { cwd: place.folder, inputs, github: github() });
}

test('the built Action proves what lies beside the version', async () => {
  const { exitCode, outputs } = await promote(await start());
  expect([exitCode, outputs.verdict]).toEqual([0, 'passed']);
  expect(github().received.map(({ operation }) => operation)).not.toContain(
    'repos/list-attestations',
  );
});

test('the built Action proves what GitHub keeps', async () => {
  const place = await start();
  const [digest = ''] = place.digests;
  const predicateType = 'urn:contender:provenance@1';
  const bundle = JSON.parse(place.bundle());
  github().state.attestations.push({ digests: [digest], predicateType, bundle });
  place.replaceBundle(null);
  const { exitCode, summary } = await promote(place);
  expect(exitCode).toBe(0);
  expect(summary).toContain('| provenance | Attestation 1 of `acme/wine` on GitHub is signed by');
});

test('the built Action refuses what was changed, and what nobody signed', async () => {
  const place = await start();
  const said = JSON.parse(place.bundle());
  said.dsseEnvelope.payload = 'e30=';
  place.replaceBundle(JSON.stringify(said));
  const changed = await promote(place);
  expect([changed.exitCode, changed.outputs.verdict]).toEqual([1, 'failed']);
  expect(changed.outcome?.findings).toMatchObject([{ rule: 'provenance-payload-tampered' }]);
  place.replaceBundle(null);
  const gone = await promote(place);
  expect(gone.outcome?.findings).toMatchObject([{ rule: 'provenance-missing' }]);
});

test('the built Action without a file and without a network judges nothing', async () => {
  const place = await start();
  place.write(
    'contender.yml',
    place.read('contender.yml').replace(/\{trusted-root: .*\}/, 'required'),
  );
  // Nobody listens at this proxy.
  const proxy = { HTTPS_PROXY: 'http://127.0.0.1:9', https_proxy: 'http://127.0.0.1:9' };
  const { exitCode, outcome } = await runAction('promote', {
    cwd: place.folder,
    inputs: { stage: 'production', version: '1', registry: place.registry },
    github: github(),
    env: proxy,
    timeoutSeconds: 60,
  });
  expect(exitCode).not.toBe(0);
  expect(outcome?.findings).toMatchObject([{ rule: 'trusted-root-unreachable' }]);
});

test('the built Action that has to sign and cannot registers nothing', async () => {
  const place = await SignedWorkplace.start(sigstore);
  const record = await place.train('first');
  const inputs = { 'run-record': record, registry: place.registry, attest: 'always' };
  const { outcome } = await runAction('register', { cwd: place.folder, inputs, github: github() });
  expect(outcome?.findings).toMatchObject([{ rule: 'unattested' }]);
  const identity = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/token?api-version=2',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a secret of this job',
  };
  const unheard = await runAction('register', {
    cwd: place.folder,
    inputs,
    github: github(),
    env: identity,
  });
  const [finding] = unheard.outcome?.findings ?? [];
  expect(finding).toMatchObject({ rule: 'unattested' });
  expect(finding?.message).toContain('Sigstore did not sign');
  expect(JSON.stringify(unheard.outcome)).not.toContain('a secret');
});
