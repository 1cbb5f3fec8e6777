import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ledgerVerify } from '../../../src/commands/ledger-verify.ts';
import type { LedgerEntry } from '../../../src/domain/promotion/ledger-entry.ts';
import { type Death, Killed, mortal } from '../../support/mortal.ts';
import { now } from '../../support/promotion-cases.ts';
import { codesOf, Workplace } from '../../support/workplace.ts';

/** A promotion from version 1 to version 2 that died. */
async function died(death: Death) {
  const place = new Workplace();
  const first = await place.register('first');
  await place.promote({ evidence: place.evidence(first, null) });
  const evidence = place.evidence(await place.register('second'), '1');
  place.context = { actor: 'ada', runId: '41', runAttempt: 1 };
  place.wrap = (open) => mortal(open, death);
  await expect(place.promote({ evidence })).rejects.toThrow(Killed);
  place.wrap = (open) => open;
  return { place, evidence };
}

function entries(place: Workplace): readonly LedgerEntry[] {
  const lines = readFileSync(place.ledgerPath, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

function aliasRecords(place: Workplace): readonly string[] {
  return readdirSync(join(place.folder, 'registry/models/wine/aliases/champion')).sort();
}

const results = (place: Workplace) =>
  entries(place).flatMap(({ event }) => (event.kind === 'result' ? [event.result] : []));

const later = new Date(now.getTime() + 16 * 60_000);

const deaths: readonly (readonly [string, Death, readonly string[], boolean])[] = [
  ['reading the ledger', { method: 'read', call: 1 }, ['moved', 'moved'], true],
  ['1, reading the alias', { method: 'find', call: 1 }, ['moved', 'moved'], true],
  ['2, reading the evidence', { method: 'files', call: 2 }, ['moved', 'moved'], true],
  ['3, deciding', { method: 'read', call: 2 }, ['moved', 'moved'], true],
  ['4, the gate', { method: 'read', call: 3 }, ['moved', 'moved'], true],
  ['5, the intent', { method: 'append', call: 1 }, ['moved', 'void', 'moved'], true],
  ['6, the move', { method: 'moveAlias', call: 1 }, ['moved', 'recovered'], false],
  [
    '7, reading it back',
    { method: 'find', call: 1, after: 'moveAlias' },
    ['moved', 'recovered'],
    false,
  ],
  ['8, the result', { method: 'append', call: 2 }, ['moved', 'moved'], false],
];

for (const [step, death, ledger, moves] of deaths) {
  test(`killed after ${step}, the next run converges`, async () => {
    const { place, evidence } = await died(death);
    place.time = later;
    place.context = { actor: 'grace', runId: '42', runAttempt: 1 };
    const outcome = await place.promote({ evidence });
    expect(outcome).toMatchObject({ verdict: 'passed', result: { to: '2', moved: moves } });
    expect(results(place)).toEqual(ledger);
    expect(aliasRecords(place)).toEqual(['1.json', '2.json']);
    expect(await place.promote({ evidence })).toMatchObject({ result: { moved: false } });
    expect(results(place)).toEqual(ledger);
    const verified = await place.run(ledgerVerify, { ledger: `file:${place.ledgerPath}` });
    expect([verified.verdict, verified.findings]).toEqual(['passed', []]);
  });
}

test('a later attempt of the same run needs not wait for the earlier one', async () => {
  const { place, evidence } = await died({ method: 'append', call: 1 });
  place.context = { actor: 'ada', runId: '41', runAttempt: 2 };
  expect(await place.promote({ evidence })).toMatchObject({ verdict: 'passed' });
  expect(results(place)).toEqual(['moved', 'void', 'moved']);
});

test('a plan does not touch what a dead run left open', async () => {
  const { place, evidence } = await died({ method: 'append', call: 1 });
  const before = entries(place);
  place.time = later;
  expect(await place.promote({ evidence, mode: 'plan' })).toMatchObject({ verdict: 'passed' });
  expect(entries(place)).toEqual(before);
});

test('a plan after a dead run that reached its goal says that a promotion is open', async () => {
  const { place, evidence } = await died({ method: 'moveAlias', call: 1 });
  const before = entries(place);
  place.time = later;
  expect(await codesOf(place.promote({ evidence, mode: 'plan' }))).toEqual(['promotion-under-way']);
  expect(entries(place)).toEqual(before);
});

test('an alias that somebody moved elsewhere while a run was dead errs, and is noted', async () => {
  const { place, evidence } = await died({ method: 'append', call: 1 });
  await place.register('third');
  const byHand = { version: '3', from: '1', ledgerEntry: 'none', movedAt: now.toISOString() };
  place.write('registry/models/wine/aliases/champion/2.json', JSON.stringify(byHand));
  place.time = later;
  expect(await codesOf(place.promote({ evidence }))).toEqual(['errored', 'ledger-drift']);
  expect(results(place)).toEqual(['moved', 'conflict']);
});

test('a move whose answer was lost is found done, and not done twice', async () => {
  const place = new Workplace();
  const evidence = place.evidence(await place.register('first'), null);
  place.wrap = (open) => ({
    ...open,
    registry: async (uri) => {
      const registry = await open.registry(uri);
      const moveAlias: typeof registry.moveAlias = async (move) => {
        await registry.moveAlias(move);
        throw new Error('the connection was reset');
      };
      return { ...registry, moveAlias };
    },
  });
  expect(await place.promote({ evidence })).toMatchObject({ verdict: 'passed' });
  expect(aliasRecords(place)).toEqual(['1.json']);
  expect(results(place)).toEqual(['moved']);
});

test('a move that cannot be written closes its intent, and the next run may go on', async () => {
  const place = new Workplace();
  const evidence = place.evidence(await place.register('first'), null);
  const full = new Error('no space left');
  place.wrap = (open) => ({
    ...open,
    registry: async (uri) => ({
      ...(await open.registry(uri)),
      moveAlias: () => Promise.reject(full),
    }),
  });
  await expect(place.promote({ evidence })).rejects.toThrow(full);
  expect(results(place)).toEqual(['void']);
  place.wrap = (open) => open;
  expect(await place.promote({ evidence })).toMatchObject({ verdict: 'passed' });
});
