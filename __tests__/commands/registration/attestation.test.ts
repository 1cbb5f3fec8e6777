import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { register } from '../../../src/commands/register.ts';
import { digestOfFile } from '../../../src/inputs/digest.ts';
import { SignedWorkplace } from '../../support/provenance.ts';
import { PrivateSigstore } from '../../support/sigstore.ts';
import { codesOf } from '../../support/workplace.ts';

const name = 'provenance.sigstore.json';
const sigstore = new PrivateSigstore();
const usual = { attest: 'always', 'github-token': 'token' };
const refusal = { level: 'warning', rule: 'github-permission', message: 'It may not.' } as const;
const unable = { why: 'This job may not.', next: 'Let it.' };

/** One trained model, and a way to register it again and again. */
async function start() {
  const place = await SignedWorkplace.start(sigstore);
  const record = await place.train('first');
  const evidence = place.validated();
  const run = (inputs: Readonly<Record<string, string>> = usual) => {
    return place.run(register, { 'run-record': record, evidence, ...inputs });
  };
  return { place, record, evidence, run };
}

test('by default nothing is signed, and nothing is said', async () => {
  const { place, run } = await start();
  const outcome = await run({});
  expect(outcome).toMatchObject({ verdict: 'passed', findings: [] });
  expect(JSON.stringify(outcome.result)).not.toContain(name);
  expect(place.signed).toEqual([]);
});

test.each(['auto', 'always'])(
  'with attest: %s what is known is signed, and kept beside the version and on GitHub',
  async (attest) => {
    const { place, run } = await start();
    const outcome = await run({ ...usual, attest });
    expect(outcome).toMatchObject({ verdict: 'passed', findings: [] });
    expect(JSON.stringify(outcome.result)).toContain(name);
    expect(place.onHost.get(outcome.subject.digest ?? '')).toEqual([place.bundle()]);
  },
);

test('digests, verdicts and the run are stated, and no parameter, metric or command', async () => {
  const { place, record, evidence, run } = await start();
  const { subject } = await run();
  const { id, startedAt, durationMs, seed } = JSON.parse(readFileSync(record, 'utf8'));
  const sha256 = async (path: string) => (await digestOfFile(path)).replace('sha256:', '');
  expect(place.signed).toEqual([
    {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'wine', digest: { sha256: subject.digest?.replace('sha256:', '') } }],
      predicateType: 'urn:contender:provenance@1',
      predicate: {
        runRecord: { name: 'run-record.json', digest: { sha256: await sha256(record) } },
        run: { id, startedAt, durationMs, seed },
        commit: { sha: 'c'.repeat(40), headSha: 'c'.repeat(40) },
        data: [{ name: 'train', digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } }],
        outcomes: [
          {
            name: 'outcomes/validate.json',
            digest: { sha256: await sha256(evidence) },
            command: 'validate',
            key: 'validate',
            verdict: 'passed',
          },
        ],
        registeredBy: {
          repository: 'acme/wine',
          workflow: null,
          runId: null,
          runAttempt: null,
        },
        contender: expect.any(String),
      },
    },
  ]);
});

test('a second run signs nothing again', async () => {
  const { place, run } = await start();
  await run();
  expect(await run()).toMatchObject({ result: { existed: true }, findings: [] });
  expect(place.signed).toHaveLength(1);
});

test('where nothing can sign, auto says so and registers', async () => {
  const { place, run } = await start();
  place.unable = unable;
  const outcome = await run({ ...usual, attest: 'auto' });
  const message = 'Nothing was signed about wine. This job may not. Let it.';
  expect(outcome).toMatchObject({
    verdict: 'passed',
    findings: [{ level: 'warning', rule: 'unattested', message }],
  });
});

test('where nothing can sign, always refuses before anything is registered', async () => {
  const { place, run } = await start();
  place.unable = unable;
  expect(await codesOf(run())).toEqual(['errored', 'unattested']);
  place.unable = undefined;
  expect(await run()).toMatchObject({ result: { existed: false, version: '1' } });
});

test('where GitHub keeps nothing, the registry alone does, and a warning says why', async () => {
  const { place, run } = await start();
  place.refusal = refusal;
  const outcome = await run();
  expect(outcome).toMatchObject({ verdict: 'passed', findings: [refusal] });
  expect(JSON.stringify(outcome.result)).toContain(name);
});

test('without a token GitHub is not asked to keep it', async () => {
  const { run } = await start();
  const { findings } = await run({ attest: 'always' });
  expect(findings).toMatchObject([{ level: 'warning', rule: 'github-token' }]);
});

test('a version that was registered before without a signature gets one on GitHub alone', async () => {
  const { place, run } = await start();
  const first = await run({});
  const outcome = await run();
  expect(outcome).toMatchObject({ result: { existed: true }, findings: [] });
  expect(JSON.stringify(outcome.result)).not.toContain(name);
  expect(place.onHost.get(first.subject.digest ?? '')).toHaveLength(1);
});

test('a signature that lies nowhere is told of, or refused', async () => {
  const { place, run } = await start();
  await run({});
  place.refusal = refusal;
  expect(await codesOf(run({ ...usual, attest: 'auto' }))).toEqual(['attestation-not-kept']);
  expect(await codesOf(run())).toEqual(['errored', 'attestation-not-kept']);
});
