import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { LedgerEntry } from '../../src/domain/promotion/ledger-entry.ts';
import type { ModelRegistry } from '../../src/ports/model-registry.ts';
import { type Death, Killed, mortal } from './mortal.ts';
import { comparison, now, validation } from './promotion-cases.ts';
import { Workplace } from './workplace.ts';

const later = new Date(now.getTime() + 16 * 60_000);

/** A project with any registry, in which no version is champion yet, and a ledger in a file. */
export class PromotionPlace extends Workplace {
  readonly registered: ModelRegistry;
  readonly ledger = `file:${join(this.folder, 'ledger.jsonl')}`;

  constructor(registry: ModelRegistry) {
    super();
    this.registered = registry;
    this.between = (open) => open;
  }

  set between(wrap: Workplace['wrap']) {
    this.wrap = (open) => wrap({ ...open, registry: async () => this.registered });
  }

  promote(inputs: Readonly<Record<string, string>>) {
    return super.promote({ ledger: this.ledger, ...inputs });
  }

  /** Outcomes of a comparison with a version of this registry, whatever it is called there. */
  async against(digest: string, baseline: string | null): Promise<string> {
    const startedAt = this.time.toISOString();
    const held = baseline
      ? await this.registered.find('wine', { kind: 'version', version: baseline })
      : undefined;
    const side = held?.digest ? { version: held.version, digest: held.digest } : null;
    const compared = comparison({ digest, baseline: side, startedAt });
    return [
      this.write(`evidence/compare-${digest.slice(7, 19)}.json`, JSON.stringify(compared)),
      this.write('evidence/validate.json', JSON.stringify(validation({ startedAt }))),
    ].join('\n');
  }

  /** Registers two, and promotes the first; what lets the second through, and what both are called. */
  async withTwo() {
    const first = await this.register('first');
    const one = await this.#versionOf(first);
    await this.promote({ evidence: await this.against(first, null) });
    const second = await this.register('second');
    return { one, two: await this.#versionOf(second), evidence: await this.against(second, one) };
  }

  async #versionOf(digest: string): Promise<string> {
    const found = await this.registered.find('wine', { kind: 'digest', digest });
    return found?.version ?? '';
  }

  async champion(): Promise<string | undefined> {
    return (await this.registered.find('wine', { kind: 'alias', alias: 'champion' }))?.version;
  }

  results(): readonly string[] {
    const path = join(this.folder, 'ledger.jsonl');
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    const entries = lines.map((line): LedgerEntry => JSON.parse(line));
    return entries.flatMap(({ event }) => (event.kind === 'result' ? [event.result] : []));
  }
}

/** So many promotions of the same version at once, with one ledger: one moves, all others learn of it. */
export async function promoteAtOnce(place: PromotionPlace, count: number): Promise<void> {
  const { two, evidence } = await place.withTwo();
  const runs = Array.from({ length: count }, () => place.promote({ evidence }));
  const outcomes = await Promise.all(runs);
  const moved = outcomes.filter(({ result }) => result && 'moved' in result && result.moved);
  expect(moved).toHaveLength(1);
  for (const { verdict, result } of outcomes) {
    expect({ verdict, result }).toMatchObject({ verdict: 'passed', result: { to: two } });
  }
  expect(place.results()).toEqual(['moved', 'moved']);
  expect(await place.champion()).toBe(two);
}

/** After which of the nine steps a promotion dies, and which results the ledger has once the next run is through. */
export const deaths: readonly (readonly [string, Death | null, readonly string[]])[] = [
  ['1, reading the alias', { method: 'find', call: 1 }, ['moved', 'moved']],
  ['2, reading the evidence', { method: 'files', call: 2 }, ['moved', 'moved']],
  ['3, deciding', { method: 'read', call: 2 }, ['moved', 'moved']],
  ['4, the gate', { method: 'read', call: 3 }, ['moved', 'moved']],
  ['5, the intent', { method: 'append', call: 1 }, ['moved', 'void', 'moved']],
  ['6, the move', { method: 'moveAlias', call: 1 }, ['moved', 'recovered']],
  ['7, reading it back', { method: 'find', call: 1, after: 'moveAlias' }, ['moved', 'recovered']],
  ['8, the result', { method: 'append', call: 2 }, ['moved', 'moved']],
  ['9, telling of it', null, ['moved', 'moved']],
];

/** A promotion that dies, and another person's a little later: it converges, and the ledger tells. */
export async function promoteAfter(
  place: PromotionPlace,
  death: Death | null,
  results: readonly string[],
): Promise<void> {
  const { two, evidence } = await place.withTwo();
  place.context = { actor: 'ada', runId: '41', runAttempt: 1 };
  if (death) {
    place.between = (open) => mortal(open, death);
    await expect(place.promote({ evidence })).rejects.toThrow(Killed);
    place.between = (open) => open;
  } else await place.promote({ evidence });
  place.time = later;
  place.context = { actor: 'grace', runId: '42', runAttempt: 1 };
  expect(await place.promote({ evidence })).toMatchObject({
    verdict: 'passed',
    result: { to: two },
  });
  expect(place.results()).toEqual(results);
  expect(await place.champion()).toBe(two);
}
