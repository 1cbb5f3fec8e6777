import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ledgerShow } from '../../src/commands/ledger-show.ts';
import { ledgerVerify } from '../../src/commands/ledger-verify.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { comparison, digestOf, now, validation } from '../support/promotion-cases.ts';
import { codesOf, Workplace } from '../support/workplace.ts';

/** Version 1 is champion; version 2 is registered. */
async function withChampion(policy?: string) {
  const place = new Workplace(policy);
  const first = await place.register('first');
  await place.promote({ version: '1', evidence: place.evidence(first, null) });
  const second = await place.register('second');
  return { place, first, second, evidence: place.evidence(second, '1') };
}

const champion = async (place: Workplace) => {
  const folder = join(place.folder, 'registry/models/wine/aliases/champion');
  const newest = Math.max(...readdirSync(folder).map((name) => Number.parseInt(name, 10)));
  return JSON.parse(readFileSync(join(folder, `${newest}.json`), 'utf8')).version;
};

const lines = (place: Workplace) => readFileSync(place.ledgerPath, 'utf8').trimEnd().split('\n');

test('a first model becomes champion, with intent and result in the ledger', async () => {
  const place = new Workplace();
  const digest = await place.register('first');
  const outcome = await place.promote({ evidence: place.evidence(digest, null), reason: 'start' });
  expect(outcome).toMatchObject({
    verdict: 'passed',
    exitCode: 0,
    title: 'Passed: production of wine moved from no version to v1',
    result: { moved: true, from: null, to: '1', gate: { kind: 'evidence' } },
  });
  const [intent, result] = lines(place).map((line) => JSON.parse(line));
  expect(intent.event).toMatchObject({ kind: 'intent', subject: { reason: 'start', digest } });
  expect(result.event).toMatchObject({ kind: 'result', result: 'moved', intent: intent.hash });
  const names = { version: '1', 'previous-version': '', 'ledger-entry': result.hash };
  expect(outcome.outputs).toMatchObject(names);
});

test('a better version takes over from the champion that it was compared with', async () => {
  const { place, evidence } = await withChampion();
  const outcome = await place.promote({ evidence });
  expect(outcome.title).toBe('Passed: production of wine moved from v1 to v2');
  expect(outcome.outputs).toMatchObject({ version: '2', 'previous-version': '1' });
  expect(await champion(place)).toBe('2');
});

test('evidence that was registered with the version needs not be named again', async () => {
  const place = new Workplace();
  const record = await place.train('first');
  const { digest } = JSON.parse(readFileSync(record, 'utf8')).modelFiles;
  await place.register('first', { evidence: place.evidence(digest, null) });
  expect(await place.promote({ version: '1' })).toMatchObject({ verdict: 'passed' });
});

test('a comparison that failed and is registered is not left out by handing over another one', async () => {
  const place = new Workplace();
  const first = await place.register('first');
  await place.promote({ evidence: place.evidence(first, null) });
  const second = await place.train('second');
  const { digest } = JSON.parse(readFileSync(second, 'utf8')).modelFiles;
  const side = { version: '1', digest: first };
  const compared = comparison({ digest, baseline: side, verdict: 'failed', key: 'wine' });
  const failed = place.write('failed.json', JSON.stringify(compared));
  await place.register('second', { evidence: failed });
  place.time = new Date(now.getTime() + 60_000);
  const passed = place.evidence(digest, '1');
  const outcome = await place.promote({ version: '2', evidence: passed });
  expect(outcome.findings).toEqual([
    expect.objectContaining({
      rule: 'evidence-failed',
      message: expect.stringContaining(
        'It is registered with v2, and nothing that is handed over undoes it.',
      ),
    }),
  ]);
});

test('evidence that earlier commands left in the output folder is found', async () => {
  const { place, second } = await withChampion();
  const side = { version: '1', digest: place.digests[0] ?? '' };
  const other = comparison({ digest: digestOf('another model'), verdict: 'failed' });
  place.write(
    'output/outcomes/compare-2.json',
    JSON.stringify(comparison({ digest: second, baseline: side })),
  );
  place.write('output/outcomes/compare-3.json', JSON.stringify(other));
  place.write('output/outcomes/validate-2.json', JSON.stringify(validation()));
  expect(await place.promote({ version: 'v2' })).toMatchObject({ verdict: 'passed' });
});

test('a worse version is refused with the reason, and nothing is written', async () => {
  const { place, second } = await withChampion();
  const before = lines(place);
  const said = comparison({
    digest: second,
    baseline: { version: '1', digest: place.digests[0] ?? '' },
    verdict: 'failed',
  });
  const evidence = [
    place.write('worse.json', JSON.stringify(said)),
    place.write('v.json', JSON.stringify(validation())),
  ].join(',');
  const outcome = await place.promote({ version: '2', evidence });
  expect(outcome).toMatchObject({
    verdict: 'failed',
    exitCode: 1,
    title: 'Failed: production of wine stays at v1: compare (wine) failed: what compare found',
    result: { moved: false, ledgerEntry: null },
  });
  expect([await champion(place), lines(place)]).toEqual(['1', before]);
});

test('a byte changed in the registry is refused, both digests named', async () => {
  const { place, second, evidence } = await withChampion();
  const { files } = JSON.parse(place.read('registry/models/wine/versions/2.json'));
  const { sha256 } = files[0];
  const object = join(place.folder, 'registry/objects', sha256.slice(0, 2), sha256.slice(2));
  chmodSync(object, 0o644);
  writeFileSync(object, readFileSync(object, 'utf8').replace('s', 'S'));
  const outcome = await place.promote({ version: '2', evidence });
  const finding = outcome.findings.find(({ rule }) => rule === 'digest-mismatch');
  expect(outcome.verdict).toBe('failed');
  expect(finding?.message).toContain(second);
  expect(finding?.message.match(/sha256:[0-9a-f]{64}/g)).toHaveLength(2);
});

test('a file added to the version’s record, and a file that is lost, are refused', async () => {
  const { place, evidence } = await withChampion();
  const path = join(place.folder, 'registry/models/wine/versions/2.json');
  const record = JSON.parse(readFileSync(path, 'utf8'));
  chmodSync(path, 0o644);
  const added = [...record.files, { ...record.files[0], path: 'extra.bin' }];
  writeFileSync(path, JSON.stringify({ ...record, files: added }));
  expect(await codesOf(place.promote({ version: '2', evidence }))).toContain('digest-mismatch');
  writeFileSync(path, JSON.stringify({ ...record, files: [] }));
  expect(await codesOf(place.promote({ version: '2', evidence }))).toContain('digest-mismatch');
  rmSync(join(place.folder, 'registry/objects'), { recursive: true });
  writeFileSync(path, JSON.stringify(record));
  expect(await codesOf(place.promote({ version: '2', evidence }))).toEqual([
    'errored',
    'registry-unreadable',
  ]);
  expect(await champion(place)).toBe('1');
});

test('a champion that moved after the comparison is refused, naming who moved it', async () => {
  const { place, second, evidence } = await withChampion();
  const third = await place.register('third');
  place.context = { actor: 'grace', runId: '77', runAttempt: 1 };
  await place.promote({ version: '3', evidence: place.evidence(third, '1') });
  for (const extra of [{}, { 'expected-current': '1' }]) {
    const outcome = await place.promote({ version: '2', evidence, ...extra });
    expect([outcome.verdict, outcome.exitCode]).toEqual(['failed', 1]);
    expect(outcome.findings[0]?.rule).toBe('champion-moved');
    expect(outcome.findings[0]?.message).toContain('from v1 to v3 by grace in run 77');
  }
  expect(place.digests).toContain(second);
});

test('promoting what is champion already writes nothing', async () => {
  const { place, evidence } = await withChampion();
  const first = await place.promote({ evidence });
  const before = lines(place);
  const again = await place.promote({ evidence });
  expect(again).toMatchObject({
    verdict: 'passed',
    title: 'Passed: production of wine is at v2 already',
    result: { moved: false },
  });
  expect(again.outputs).toMatchObject({
    'previous-version': '1',
    'ledger-entry': first.outputs['ledger-entry'],
  });
  expect(lines(place)).toEqual(before);
});

test('a plan says what would happen, and moves nothing', async () => {
  const { place, evidence } = await withChampion();
  const before = lines(place);
  const plan = await place.promote({ evidence, mode: 'plan' });
  expect(plan).toMatchObject({
    verdict: 'passed',
    title: 'Passed: production of wine may move from v1 to v2',
    result: { mode: 'plan', moved: false, gate: null, ledgerEntry: null },
  });
  expect([await champion(place), lines(place)]).toEqual(['1', before]);
});

test('a plan for what is champion already moves nothing, and does not say that it would', async () => {
  const { place, evidence } = await withChampion();
  await place.promote({ evidence });
  const plan = await place.promote({ evidence, mode: 'plan' });
  expect(plan.title).toBe('Passed: production of wine is at v2 already');
});

test('a rollback goes back to the version before, with a reason', async () => {
  const { place, evidence } = await withChampion();
  await place.promote({ evidence });
  expect(await codesOf(place.promote({ mode: 'rollback' }))).toEqual(['errored', 'input-missing']);
  const back = await place.promote({ mode: 'rollback', reason: 'latency doubled' });
  expect(back).toMatchObject({
    verdict: 'passed',
    title: 'Passed: production of wine moved from v2 to v1',
    result: { mode: 'rollback', moved: true },
  });
  const subject = { mode: 'rollback', reason: 'latency doubled', from: '2', to: '1' };
  expect(JSON.parse(lines(place).at(-1) ?? '')).toMatchObject({ event: { subject } });
  expect(await champion(place)).toBe('1');
});

test('there is no rollback before a second promotion, and none to a version never promoted', async () => {
  const { place } = await withChampion();
  const reason = 'just because';
  expect(await codesOf(place.promote({ mode: 'rollback', reason }))).toEqual([
    'errored',
    'rollback-unknown',
  ]);
  expect(await codesOf(place.promote({ mode: 'rollback', reason, version: '2' }))).toEqual([
    'rollback-unknown',
  ]);
});

test('a stage that comes after another one is reached only through it', async () => {
  const { place, evidence } = await withChampion();
  expect(await codesOf(place.promote({ stage: 'late', version: '2', evidence }))).toEqual([
    'stage-skipped',
  ]);
  await place.promote({ stage: 'staging', version: '2', evidence });
  const late = await place.promote({ stage: 'late', version: '2', evidence });
  expect(late).toMatchObject({ verdict: 'passed', result: { alias: 'late', from: null, to: '2' } });
});

function moveByHand(place: Workplace, to: string): void {
  const record = {
    version: to,
    from: '1',
    ledgerEntry: 'by hand',
    movedAt: '2026-03-20T12:00:00.000Z',
  };
  place.write('registry/models/wine/aliases/champion/2.json', JSON.stringify(record));
}

test('a champion set by hand is drift, until expected-current adopts it into the ledger', async () => {
  const { place, evidence } = await withChampion();
  moveByHand(place, '2');
  expect(await codesOf(place.promote({ evidence }))).toEqual(['ledger-drift']);
  const adopted = await place.promote({ evidence, 'expected-current': '2' });
  expect(adopted).toMatchObject({
    verdict: 'passed',
    title: 'Passed: production of wine is at v2, moved there by hand; the ledger took note',
    result: { to: '2' },
  });
  expect(JSON.parse(lines(place).at(-1) ?? '').event.subject).toMatchObject({
    mode: 'adopt',
    from: '1',
  });
  expect(await place.promote({ evidence })).toMatchObject({ result: { moved: false } });
});

test('a rollback from where somebody moved the champion by hand needs expected-current', async () => {
  const { place, evidence } = await withChampion();
  await place.promote({ evidence });
  await place.register('third');
  const hand = { version: '3', from: '2', ledgerEntry: 'by hand', movedAt: '2026-03-20T12:00:00Z' };
  place.write('registry/models/wine/aliases/champion/3.json', JSON.stringify(hand));
  const rollback = { mode: 'rollback', reason: 'latency doubled' };
  expect(await codesOf(place.promote(rollback))).toEqual(['ledger-drift']);
  expect(await champion(place)).toBe('3');
  const said = await place.promote({ ...rollback, 'expected-current': '3' });
  // Not to version 1: what the ledger let through last is what was there before the hand.
  expect([said.verdict, await champion(place)]).toEqual(['passed', '2']);
});

test('evidence that was changed in the registry is an error, and moves nothing', async () => {
  const place = new Workplace();
  const record = await place.train('first');
  const { digest } = JSON.parse(readFileSync(record, 'utf8')).modelFiles;
  await place.register('first', { evidence: place.evidence(digest, null) });
  const { evidence } = JSON.parse(place.read('registry/models/wine/versions/1.json'));
  for (const { path, sha256 } of evidence) {
    if (!path.startsWith('outcomes/compare')) continue;
    const object = join(place.folder, 'registry/objects', sha256.slice(0, 2), sha256.slice(2));
    chmodSync(object, 0o644);
    writeFileSync(object, `${readFileSync(object, 'utf8')} `);
  }
  expect(await codesOf(place.promote({ version: '1' }))).toEqual(['errored', 'registry-broken']);
});

test('every file of evidence that cannot be read is named', async () => {
  const { place } = await withChampion();
  const evidence = `${place.folder},nowhere.json,/dev/null`;
  expect(await codesOf(place.promote({ version: '2', evidence }))).toEqual([
    'errored',
    'file-unreadable',
    'file-missing',
    'file-unreadable',
  ]);
});

test('an environment is a gate only on GitHub Actions, and never open elsewhere', async () => {
  const { place, evidence } = await withChampion();
  const guarded = { stage: 'guarded', version: '2', evidence };
  expect(await codesOf(place.promote(guarded))).toEqual(['errored', 'gate-unreachable']);
  place.context = { host: 'github' };
  expect(await codesOf(place.promote(guarded))).toEqual(['errored', 'gate-unreachable']);
});

const byGrace = { login: 'grace', id: 7, state: 'approved' };

test.each([
  ['approved by another person', [byGrace], 'passed'],
  ['approved by nobody', [], 'failed'],
  ['approved by who started it', [{ ...byGrace, id: 1 }], 'failed'],
] as const)('a run that was %s', async (_, approvals, verdict) => {
  const { place, evidence } = await withChampion();
  place.context = { host: 'github', repository: 'acme/wine', sha: 'c'.repeat(40) };
  const read = async (environment: string) => {
    return {
      environment,
      requiredReviewers: { preventSelfReview: false },
      approvals,
      actorIds: [1],
    };
  };
  const succeed = async () => ({ kind: 'posted' }) as const;
  place.wrap = (open) => {
    return { ...open, approvals: async () => ({ read }), deployments: async () => ({ succeed }) };
  };
  const token = { 'github-token': 'a token' };
  const outcome = await place.promote({ stage: 'guarded', version: '2', evidence, ...token });
  expect(outcome.verdict).toBe(verdict);
  const codes = verdict === 'passed' ? [] : ['approval-missing'];
  expect(outcome.findings.map(({ rule }) => rule)).toEqual(codes);
  if (outcome.command !== 'promote') return;
  const passed = {
    kind: 'environment',
    approvers: ['grace'],
    observedAt: '2026-03-20T12:00:00.000Z',
  };
  if (verdict === 'passed') expect(outcome.result?.gate).toMatchObject(passed);
  else expect(outcome.result).toMatchObject({ gate: null, moved: false });
});

const mistakes: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['a stage that the policy lacks', 'stage-unknown', { stage: 'prodution' }],
  ['a stage named as every object has a member', 'stage-unknown', { stage: 'constructor' }],
  ['evidence that is a folder', 'file-unreadable', { evidence: '/' }],
  ['a policy that is not there', 'file-missing', { policy: '/nowhere/contender.yml' }],
  ['a registry that does not exist', 'registry-missing', { registry: 'file:/nowhere/registry' }],
  ['a model that nobody registered', 'model-unknown', { model: 'beer', version: '1' }],
  ['a version that does not exist', 'version-unknown', { version: '9' }],
  ['evidence that is not there', 'file-missing', { evidence: 'nowhere.json' }],
  ['a registry of an unknown scheme', 'backend-unknown', { registry: 'ftp:registry' }],
];

test.each(mistakes)('%s errs: %s', async (_, code, inputs) => {
  const { place, evidence } = await withChampion();
  const codes = await codesOf(place.promote({ version: '2', evidence, ...inputs }));
  expect(codes).toEqual(['errored', code]);
  expect(await champion(place)).toBe('1');
});

test('evidence about several models leaves the version open', async () => {
  const { place, first, evidence } = await withChampion();
  const both = `${evidence}\n${place.evidence(first, null)}`;
  expect(await codesOf(place.promote({ evidence: both }))).toEqual(['errored', 'version-open']);
});

test('half an outcome, and one that contradicts itself, err and move nothing', async () => {
  const { place, second } = await withChampion();
  const failed = comparison({ digest: second, verdict: 'failed' });
  const forged = place.write(
    'forged.json',
    JSON.stringify({ ...failed, verdict: 'passed', exitCode: 0 }),
  );
  const half = place.write('half.json', JSON.stringify(failed).slice(0, 300));
  const codes = await codesOf(place.promote({ version: '2', evidence: `${forged},${half}` }));
  expect(codes).toEqual(['errored', 'outcome-contradictory', 'file-syntax']);
  expect(await champion(place)).toBe('1');
});

test('a broken ledger stops every promotion', async () => {
  const { place, evidence } = await withChampion();
  const text = readFileSync(place.ledgerPath, 'utf8');
  writeFileSync(place.ledgerPath, text.replace('"to":"1"', '"to":"2"'));
  expect(await codesOf(place.promote({ evidence }))).toEqual(['errored', 'ledger-broken']);
  expect(await codesOf(place.run(ledgerVerify, {}))).toEqual(['errored', 'ledger-broken']);
  expect(await champion(place)).toBe('1');
});

/** Nothing but the model and the ledger differ from run to run of these. */
async function hundred(
  promotions: (place: Workplace) => Promise<readonly (() => Promise<Outcome>)[]>,
) {
  const { place } = await withChampion();
  const all = await promotions(place);
  const outcomes = await Promise.all(all.map((promote) => promote()));
  const moved = outcomes.filter(
    ({ result }) => result !== null && 'moved' in result && result.moved,
  );
  return { place, outcomes, moved };
}

test('of a hundred promotions of different versions at once exactly one moves', async () => {
  const { place, outcomes, moved } = await hundred(async (own) => {
    const third = await own.register('third');
    const lists = [own.evidence(own.digests[1] ?? '', '1'), own.evidence(third, '1')];
    return Array.from({ length: 100 }, (_, index) => () => {
      const version = String(2 + (index % 2));
      return own.promote({ version, evidence: lists[index % 2] ?? '' });
    });
  });
  expect(moved).toHaveLength(1);
  const winner = moved[0]?.outputs.version ?? '';
  expect(await champion(place)).toBe(winner);
  const lost = outcomes.filter(({ verdict }) => verdict === 'failed');
  expect(lost).toHaveLength(50);
  for (const { findings } of lost) {
    expect(findings[0]?.rule).toBe('champion-moved');
    expect(findings[0]?.message).toContain(`v${winner}`);
  }
  const same = outcomes.filter((one) => one.verdict === 'passed' && !moved.includes(one));
  expect(same).toHaveLength(49);
  const verified = await place.run(ledgerVerify, {});
  expect(verified).toMatchObject({ verdict: 'passed', result: { entries: { length: 4 } } });
});

test('the ledger is shown with its entries, its head, and the lines that do not count', async () => {
  const { place } = await withChampion();
  writeFileSync(place.ledgerPath, `${lines(place).join('\n')}\n{"schema":"conte`);
  for (const outcome of [await place.run(ledgerShow, {}), await place.run(ledgerVerify, {})]) {
    const [intent, result] = lines(place).map((line, index) => (index < 2 ? JSON.parse(line) : {}));
    expect(outcome).toMatchObject({
      verdict: 'passed',
      result: { entries: [intent, result], head: result.hash, notes: [{ line: 3, kind: 'torn' }] },
      findings: [{ level: 'note', rule: 'ledger-torn' }],
    });
  }
});

test('a ledger without an entry is nothing that could be verified', async () => {
  const place = new Workplace();
  expect(await codesOf(place.run(ledgerShow, {}))).toEqual(['errored', 'ledger-empty']);
  expect(await codesOf(place.run(ledgerVerify, {}))).toEqual(['errored', 'ledger-empty']);
  const ledger = 'file:/nowhere/ledger.jsonl';
  expect(await codesOf(place.run(ledgerVerify, { ledger }))).toEqual(['errored', 'ledger-empty']);
});
