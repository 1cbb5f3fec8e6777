import { savedAtOf } from '../../../domain/training/checkpoint/key.ts';
import type { Desk } from './desk.ts';

/** If the newest one is damaged, the one before it is gone on from. */
const kept = 2;
/** Longer than any job may run: what is older has no training that could go on from it. */
const daysOfOthers = 14;
const dayMs = 24 * 60 * 60 * 1000;

/** Removes what nothing will go on from, once the newest is seen in the store. */
export async function prune({ store, places, now }: Desk, newest: string): Promise<void> {
  const own = await store.list(places.key);
  if (!own.includes(newest)) return;
  for (const name of own.slice(kept)) await store.remove(name);
  const others = await store.list(places.model);
  const limit = now().getTime() - daysOfOthers * dayMs;
  for (const name of others.filter((one) => !one.startsWith(places.key))) {
    if ((savedAtOf(name)?.getTime() ?? limit) < limit) await store.remove(name);
  }
}
