import { expect, test } from '@jest/globals';
import type { Statement } from '../../../src/domain/promotion/provenance/statement.ts';
import { SignedWorkplace } from '../../support/provenance.ts';
import { PrivateSigstore } from '../../support/sigstore.ts';
import { codesOf } from '../../support/workplace.ts';

const sigstore = new PrivateSigstore();

async function promoted(place: SignedWorkplace, inputs: Readonly<Record<string, string>> = {}) {
  return codesOf(place.promote({ version: '1', ...inputs }));
}

test('a version that its workflow signed for is promoted', async () => {
  const place = await SignedWorkplace.start(sigstore);
  const digest = await place.register('first');
  const outcome = await place.promote({ version: '1' });
  expect(outcome).toMatchObject({ verdict: 'passed', subject: { digest } });
  expect(JSON.stringify(outcome)).toContain(
    `provenance.sigstore.json in the registry is signed by https://github.com/acme/wine/.github/workflows/model.yml@refs/heads/main, and agrees.`,
  );
});

test('a version that nobody signed for is refused, and only where the stage asks', async () => {
  const place = await SignedWorkplace.start(sigstore);
  await place.register('first', { attest: 'never' });
  expect(await promoted(place)).toContain('provenance-missing');
  expect((await place.promote({ version: '1', stage: 'free' })).verdict).toBe('passed');
});

test('what GitHub keeps counts where nothing lies beside the version', async () => {
  const place = await SignedWorkplace.start(sigstore);
  await place.register('first');
  place.replaceBundle(null);
  expect(await promoted(place)).toContain('provenance-missing');
  const outcome = await place.promote({ version: '1', 'github-token': 'token' });
  expect(outcome.verdict).toBe('passed');
});

const liars: readonly (readonly [string, string, (statement: Statement) => object])[] = [
  [
    'another model',
    'provenance-digest',
    (said) => ({ ...said, subject: said.subject.map((one) => ({ ...one, name: 'beer' })) }),
  ],
  [
    'other bytes',
    'provenance-digest',
    (said) => ({
      ...said,
      subject: said.subject.map((one) => ({ ...one, digest: { sha256: '0'.repeat(64) } })),
    }),
  ],
  [
    'two subjects',
    'provenance-subjects',
    (said) => ({ ...said, subject: [...said.subject, ...said.subject] }),
  ],
  ['no subject', 'provenance-subjects', (said) => ({ ...said, subject: [] })],
  [
    'another predicate type',
    'provenance-predicate',
    (said) => ({ ...said, predicateType: 'https://slsa.dev/provenance/v1' }),
  ],
  ['a predicate of another form', 'provenance-predicate', (said) => ({ ...said, predicate: {} })],
  [
    'a statement of another version',
    'provenance-statement',
    (said) => ({ ...said, _type: 'https://in-toto.io/Statement/v0.1' }),
  ],
  [
    'less evidence',
    'provenance-evidence',
    (said) => ({ ...said, predicate: { ...said.predicate, outcomes: [] } }),
  ],
  [
    'another run record',
    'provenance-run-record',
    (said) => ({
      ...said,
      predicate: {
        ...said.predicate,
        runRecord: { name: 'x', digest: { sha256: '1'.repeat(64) } },
      },
    }),
  ],
];

test.each(liars)('a signature about %s is refused: %s', async (...[, code, lie]) => {
  const place = await SignedWorkplace.start(sigstore);
  place.payload = (statement) => JSON.stringify(lie(statement));
  await place.register('first');
  const outcome = await place.promote({ version: '1' });
  expect(outcome.verdict).toBe('failed');
  const told = outcome.findings.filter(({ rule }) => rule.startsWith('provenance-'));
  expect(told.map(({ rule }) => rule)).toEqual([code]);
});

test.each([
  ['workflow', 'https://github.com/acme/other/.github/workflows/model.yml@refs/heads/main'],
  ['workflow', 'https://github.com/acme/wine/.github/workflows/model.yml@refs/heads/feature'],
  ['workflow', 'https://github.com/acme/wine.evil/.github/workflows/model.yml@refs/heads/main'],
  ['repository', 'https://github.com/acme/other'],
  ['repository', 'https://github.com/acme/wine-fork'],
  ['ref', 'refs/pull/1/merge'],
  ['ref', 'refs/heads/main2'],
  ['issuer', 'https://token.actions.githubusercontent.com/enterprise'],
])('a signature with the %s %s is refused', async (member, value) => {
  const place = await SignedWorkplace.start(sigstore);
  place.signing = { identity: { [member]: value } };
  await place.register('first');
  expect(await promoted(place)).toContain('provenance-identity');
});

test('what is beside the version now must be what was signed', async () => {
  const place = await SignedWorkplace.start(sigstore);
  await place.register('first');
  const later = place.validated('later');
  expect(await promoted(place, { evidence: later })).toContain('provenance-evidence');
});

test.each([
  ['payload', 'provenance-payload-tampered'],
  ['signature', 'provenance-payload-tampered'],
  ['all', 'provenance-malformed'],
])('a bundle in the registry whose %s was changed is refused', async (what, code) => {
  const place = await SignedWorkplace.start(sigstore);
  await place.register('first');
  const said = JSON.parse(place.bundle());
  if (what === 'payload') said.dsseEnvelope.payload = 'e30=';
  if (what === 'signature') said.dsseEnvelope.signatures[0].sig = 'AAAA';
  place.replaceBundle(what === 'all' ? 'changed' : JSON.stringify(said));
  expect(await promoted(place, { 'github-token': 'token' })).toContain(code);
});

test('a signature under another root, and one with an old certificate, are refused', async () => {
  const place = new SignedWorkplace(sigstore, await new PrivateSigstore().root());
  await place.register('first');
  expect(await promoted(place)).toContain('provenance-root-unknown');
  const late = await SignedWorkplace.start(sigstore);
  late.signing = { minutesLate: 11 };
  await late.register('first');
  expect(await promoted(late)).toContain('provenance-certificate-expired');
});

/** Both versions were champion, the second one is it now. */
async function promotedTwice() {
  const place = await SignedWorkplace.start(sigstore);
  await place.register('first');
  await place.register('second');
  await place.promote({ version: '1' });
  await place.promote({ version: '2' });
  return place;
}

const back = { mode: 'rollback', reason: 'worse in the field' };

test('the way back to a version that was signed for is open, whatever was validated since', async () => {
  const place = await promotedTwice();
  const evidence = place.validated('later');
  const outcome = await place.promote({ ...back, evidence });
  expect(outcome).toMatchObject({ verdict: 'passed', result: { to: '1' } });
});

test('the way back asks who signed for the bytes, not for the evidence that lay beside them', async () => {
  const place = await promotedTwice();
  place.loseEvidence();
  expect(await place.promote(back)).toMatchObject({ verdict: 'passed', result: { to: '1' } });
});

test('the way back to a version whose signature is gone is closed', async () => {
  const place = await promotedTwice();
  place.replaceBundle(null);
  expect(await promoted(place, back)).toContain('provenance-missing');
  expect(await promoted(place, { ...back, mode: 'plan', version: '1' })).toContain(
    'provenance-missing',
  );
});

test('a version that was put there by hand is adopted only if it is signed for', async () => {
  const place = await promotedTwice();
  const byHand = { version: '1', from: '2', ledgerEntry: 'none', movedAt: '2026-03-20T12:00:00Z' };
  place.write('registry/models/wine/aliases/champion/3.json', JSON.stringify(byHand));
  const signed = place.bundle();
  const adopt = { version: '1', 'expected-current': '1' };
  place.replaceBundle(null);
  expect(await promoted(place, adopt)).toContain('provenance-missing');
  place.replaceBundle(signed);
  expect(await place.promote(adopt)).toMatchObject({ verdict: 'passed', result: { to: '1' } });
});

test('outside of a repository the policy has to name one', async () => {
  const place = await SignedWorkplace.start(sigstore);
  await place.register('first');
  place.context = { ...place.context, repository: null };
  expect(await promoted(place)).toEqual(['errored', 'provenance-open']);
});
