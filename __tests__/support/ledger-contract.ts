import { expect, test } from '@jest/globals';
import type { LedgerContents } from '../../src/domain/promotion/ledger.ts';
import type { LedgerDraft, LedgerEntry } from '../../src/domain/promotion/ledger-entry.ts';
import type { Ledger } from '../../src/ports/ledger.ts';
import { subject } from './promotion-cases.ts';

/** What every ledger must do; `open` gives the same empty ledger several times over. */
export function ledgerContract(prepare: () => Promise<() => Promise<Ledger>>): void {
  test('a ledger that nobody wrote to has no entries', async () => {
    const ledger = await (await prepare())();
    expect(await ledger.read()).toEqual({ entries: [], notes: [], head: null });
  });

  test('entries come back in order, each following the one before', async () => {
    const open = await prepare();
    const ledger = await open();
    const first = await ledger.append(draft('1'), null);
    const second = await ledger.append(draft('2'), first?.hash ?? '');
    expect(second).toMatchObject({ sequence: 2, previous: first?.hash, ...draft('2') });
    expect(await (await open()).read()).toEqual({
      entries: [first, second],
      notes: [],
      head: second?.hash,
    });
  });

  test('whoever walks through it sees the same entries in the same order', async () => {
    const ledger = await (await prepare())();
    expect(await walked(ledger)).toEqual({ entries: [], notes: [], head: null });
    const first = await ledger.append(draft('1'), null);
    await ledger.append(draft('2'), first?.hash ?? '');
    expect(await walked(ledger)).toEqual(await ledger.read());
  });

  test('an entry on a head that is no longer the newest is not written', async () => {
    const ledger = await (await prepare())();
    const first = await ledger.append(draft('1'), null);
    expect(await ledger.append(draft('2'), null)).toBeUndefined();
    expect(await ledger.append(draft('2'), `sha256:${'9'.repeat(64)}`)).toBeUndefined();
    expect((await ledger.read()).entries).toEqual([first]);
  });

  test('of fifty equal entries at once exactly one counts', async () => {
    const open = await prepare();
    const ledgers = await Promise.all(Array.from({ length: 50 }, open));
    const results = await Promise.all(ledgers.map((ledger) => ledger.append(draft('2'), null)));
    const won = results.filter((entry) => entry !== undefined);
    expect(won).toHaveLength(1);
    expect((await ledgers[0]?.read())?.entries).toEqual(won);
  });

  test('of many writers who try again, none is lost', async () => {
    const open = await prepare();
    const write = async (to: string) => {
      const ledger = await open();
      for (;;) {
        const { head } = await ledger.read();
        if (await ledger.append(draft(to), head)) return;
      }
    };
    const all = Array.from({ length: 10 }, (_, index) => String(index));
    await Promise.all(all.map(write));
    const { entries } = await (await open()).read();
    expect(entries.map(({ event }) => event.subject.to).sort()).toEqual(all);
    expect(entries.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => index + 1));
  });
}

export async function walked(ledger: Ledger): Promise<LedgerContents> {
  const entries: LedgerEntry[] = [];
  const summary = await ledger.walk((entry) => entries.push(entry));
  return { entries, ...summary };
}

export function draft(to: string): LedgerDraft {
  return {
    event: { kind: 'intent', subject: subject({ to, reason: 'naïve 🍷 "quoted"\nsecond line' }) },
    observedAt: '2026-03-20T12:00:00.000Z',
  };
}
