import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fileLedger } from '../../../src/backends/ledgers/file.ts';
import { fileRegistry } from '../../../src/backends/registries/file/registry.ts';
import { closeIntent } from '../../../src/commands/promotion/close.ts';
import { movePointer } from '../../../src/commands/promotion/move.ts';
import type { Pointer } from '../../../src/commands/promotion/pointer.ts';
import { settle } from '../../../src/commands/promotion/settle.ts';
import { whyLost } from '../../../src/commands/promotion/why-lost.ts';
import { historyOf } from '../../../src/domain/promotion/history.ts';
import type { LedgerSubject } from '../../../src/domain/promotion/ledger-entry.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { now, subject } from '../../support/promotion-cases.ts';
import { candidate, move } from '../../support/registry-contract.ts';

const minute = 60_000;

/** A pointer at version 1 of two, and a clock that runs only while somebody waits. */
async function pointerAt() {
  const folder = join(temporaryFolder(), 'registry');
  const registry = await fileRegistry.open(`file:${folder}`, () => undefined);
  const digests: string[] = [];
  for (const contents of ['one', 'two', 'three']) {
    const { version } = await registry.register(candidate({ runId: contents, contents }));
    digests.push(version.digest);
  }
  await registry.moveAlias(move('none', '1'));
  const ledger = await fileLedger.open(registry.ledger ?? '', () => undefined);
  let time = now.getTime();
  const waits: (() => Promise<unknown>)[] = [];
  const pointer: Pointer = {
    registry,
    ledger,
    target: { registry: registry.uri, model: 'wine', alias: 'champion' },
    context: { runId: '99', runAttempt: 1 },
    clock: {
      now: () => new Date(time),
      async sleep(milliseconds) {
        time += milliseconds;
        await waits.shift()?.();
      },
    },
  };
  const about = (to: string): LedgerSubject => {
    return subject({
      registry: registry.uri,
      from: '1',
      to,
      digest: digests[Number(to) - 1] ?? '',
    });
  };
  /** An intent of run 41, as old as given. */
  const begin = async (age: number) => {
    const event = { kind: 'intent', subject: about('2') } as const;
    const observedAt = new Date(now.getTime() - age).toISOString();
    const { head } = await ledger.read();
    const entry = await ledger.append({ event, observedAt }, head);
    if (!entry) throw new Error('The ledger is not the test’s own.');
    return { ...entry, event };
  };
  const result = async () => {
    const { entries } = await ledger.read();
    return [...historyOf(entries, pointer.target).closings.values()].at(-1)?.event.result;
  };
  return { pointer, about, begin, result, waits, waited: () => time - now.getTime() };
}

test('a move under way is waited for, half a minute at most', async () => {
  const { pointer, begin, waited, result } = await pointerAt();
  const intent = await begin(0);
  expect(await settle(pointer)).toMatchObject({ kind: 'busy', intent: { hash: intent.hash } });
  expect(waited()).toBeGreaterThanOrEqual(30_000);
  expect(waited()).toBeLessThan(31_000);
  expect(await result()).toBeUndefined();
});

test('a move that ends while it is waited for is over', async () => {
  const { pointer, begin, waits, waited } = await pointerAt();
  const intent = await begin(0);
  waits.push(
    async () => undefined,
    () => closeIntent(pointer, intent, 'conflict'),
  );
  expect((await settle(pointer)).kind).toBe('free');
  expect(waited()).toBeLessThan(1000);
});

test.each([
  ['just under fifteen minutes', 15 * minute - 31_000, 'busy', undefined],
  ['exactly fifteen minutes', 15 * minute, 'free', 'void'],
  ['a day, by a clock that is wrong', 24 * 60 * minute, 'free', 'void'],
] as const)('an intent that is %s old', async (...[, age, kind, closed]) => {
  const { pointer, begin, result } = await pointerAt();
  await begin(age);
  expect((await settle(pointer)).kind).toBe(kind);
  expect(await result()).toBe(closed);
});

test('an intent from tomorrow, by a clock that is wrong, is taken for one under way', async () => {
  const { pointer, begin } = await pointerAt();
  await begin(-24 * 60 * minute);
  expect((await settle(pointer)).kind).toBe('busy');
});

test('a pointer that is where a silent run wanted it is recovered after the wait', async () => {
  const { pointer, begin, result } = await pointerAt();
  await begin(0);
  await pointer.registry.moveAlias(move('1', '2'));
  expect((await settle(pointer)).kind).toBe('free');
  expect(await result()).toBe('recovered');
});

test('who is slow, and finds its move recovered by another run, has moved', async () => {
  const { pointer, about } = await pointerAt();
  const { registry } = pointer;
  const slow = {
    ...pointer,
    registry: {
      ...registry,
      moveAlias: async (given: Parameters<typeof registry.moveAlias>[0]) => {
        const moved = await registry.moveAlias(given);
        await settle(pointer);
        return moved;
      },
    },
  };
  const moved = await movePointer(slow, about('2'), undefined);
  expect(moved).toMatchObject({ kind: 'moved', entry: { event: { result: 'recovered' } } });
});

test('a result that came meanwhile is not written over', async () => {
  const { pointer, begin, result } = await pointerAt();
  const intent = await begin(0);
  const moved = await closeIntent(pointer, intent, 'moved');
  for (const late of ['conflict', 'void', 'recovered'] as const) {
    expect(await closeIntent(pointer, intent, late)).toEqual(moved);
  }
  expect(await result()).toBe('moved');
});

test('who was taken for dead, and moved after all, corrects the ledger', async () => {
  const { pointer, begin, result } = await pointerAt();
  const intent = await begin(0);
  await closeIntent(pointer, intent, 'void');
  await closeIntent(pointer, intent, 'moved');
  expect(await result()).toBe('moved');
});

test('an alias moved by hand between intent and write is a conflict', async () => {
  const { pointer, about, result } = await pointerAt();
  const { ledger, registry } = pointer;
  const append: typeof ledger.append = async (draft, head) => {
    const entry = await ledger.append(draft, head);
    if (draft.event.kind === 'intent') await registry.moveAlias(move('1', '3'));
    return entry;
  };
  const lost = await movePointer(
    { ...pointer, ledger: { ...ledger, append } },
    about('2'),
    undefined,
  );
  expect(lost).toEqual({ kind: 'lost', current: '3' });
  expect(await result()).toBe('conflict');
});

/** The same pointer, where nobody recorded a digest and the files cannot be read. */
function unread(pointer: Pointer): Pointer {
  const { registry } = pointer;
  const files = () => Promise.reject(new Error('The disk of the server does not answer.'));
  const find: typeof registry.find = async (...asked) => {
    const found = await registry.find(...asked);
    return found && { ...found, digest: null };
  };
  return { ...pointer, registry: { ...registry, find, files } };
}

test('files that cannot be read after the move make no conflict: the next run finishes it', async () => {
  const { pointer, about, result } = await pointerAt();
  const moving = movePointer(unread(pointer), about('2'), undefined);
  await expect(moving).rejects.toThrow('The disk of the server');
  expect(await result()).toBeUndefined();
  expect((await settle(pointer)).kind).toBe('free');
  expect(await result()).toBe('recovered');
});

test('who comes second and cannot read the files says so, and not that they are others', async () => {
  const { pointer, about } = await pointerAt();
  await movePointer(pointer, about('2'), undefined);
  const tried = { subject: about('2'), lastMove: undefined };
  expect(await whyLost(pointer, tried)).toMatchObject({ condition: { state: 'held' } });
  await expect(whyLost(unread(pointer), tried)).rejects.toThrow('The disk of the server');
});

test('who decided on a ledger that has moved on since does not move', async () => {
  const { pointer, about } = await pointerAt();
  await movePointer(pointer, about('2'), undefined);
  const late = await movePointer(pointer, about('3'), undefined);
  expect(late).toEqual({ kind: 'lost', current: '2' });
});

test.each([
  ['sixty promotions in a registry on disk', 60],
  ['a thousand promotions of a pointer in memory', 1000],
])(
  '%s, one after the other, are all in the ledger on disk',
  async (_, times) => {
    const { pointer, about } = await pointerAt();
    const { registry, ledger, target } = times > 60 ? inMemory(pointer, about) : pointer;
    let last: Parameters<typeof movePointer>[2];
    for (let count = 0; count < times; count += 1) {
      const [from, to] = count % 2 === 0 ? ['1', '2'] : ['2', '1'];
      const moved = await movePointer({ ...pointer, registry }, { ...about(to), from }, last);
      expect(moved.kind).toBe('moved');
      last = historyOf((await ledger.read()).entries, target).moves.at(-1);
    }
    const { entries, notes } = await ledger.read();
    expect([entries.length, notes.length]).toEqual([2 * times, 0]);
  },
  120_000,
);

/** Its aliases on disk cost more than the ledger, of which a thousand moves are to be seen. */
function inMemory(pointer: Pointer, about: (to: string) => LedgerSubject): Pointer {
  let current = '1';
  const version = (number: string) => ({
    model: 'wine',
    version: number,
    digest: about(number).digest,
    registeredAt: '',
    runId: '',
    commit: null,
  });
  return {
    ...pointer,
    registry: {
      ...pointer.registry,
      find: async () => version(current),
      moveAlias: async ({ to }) => {
        current = to;
        return { kind: 'moved' };
      },
    },
  };
}
