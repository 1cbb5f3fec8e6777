import type { Handle } from '../remote/cluster.ts';
import { type Engine, refused } from './engine.ts';
import { inspect, isGone, pathOf } from './inspect.ts';
import { statusOf } from './state.ts';

/** The engine answers when the container has stopped; that it was asked is known sooner. */
const askedMs = 2_000;

/**
 * The engine itself gives the signal and, when the time is over, the kill, whether anybody waits or not: a
 * stopped container never depends on a process of ours that may be gone by then.
 */
export async function cancelContainer(
  engine: Engine,
  handle: Handle,
  graceMs: number,
): Promise<void> {
  if (graceMs > 0) await stop(engine, handle, Math.ceil(graceMs / 1000));
  else await kill(engine, handle);
}

async function stop(engine: Engine, handle: Handle, seconds: number): Promise<void> {
  const signal = AbortSignal.timeout(askedMs);
  const path = `${pathOf(handle)}/stop?t=${seconds}`;
  try {
    const answer = await engine.send({ method: 'POST', path, signal });
    // Engines say that they have stopped also what was never started, and keep it.
    if ((await isOver(engine, handle)) || answer.status === 204) return;
    throw refused(engine.title, 'POST /containers/…/stop', answer);
  } catch (error) {
    if (!signal.aborted) throw error;
    // It was asked, unless the engine cannot be reached at all: then this throws.
    await inspect(engine, handle);
  }
}

/** Podman answers Docker's request only after twenty seconds, and its own at once. */
async function kill(engine: Engine, handle: Handle): Promise<void> {
  const own = engine.kind === 'podman' ? '/libpod' : '';
  const path = `${own}${pathOf(handle)}/kill?signal=KILL`;
  const answer = await engine.send({ method: 'POST', path, repeatable: true });
  if (answer.status === 204 || (await isOver(engine, handle))) return;
  throw refused(engine.title, 'POST /containers/…/kill', answer);
}

/** Engines refuse to kill what does not run, each with a status of its own. What never ran is removed. */
async function isOver(engine: Engine, handle: Handle): Promise<boolean> {
  const seen = await inspect(engine, handle);
  if (!seen) return true;
  const { kind } = statusOf(seen.State);
  if (kind === 'queued') await remove(engine, handle);
  return kind !== 'running';
}

/** Takes a container away, dead or alive. */
export async function remove(engine: Engine, handle: Handle): Promise<void> {
  const path = `${pathOf(handle)}?force=1&v=1`;
  const answer = await engine.send({ method: 'DELETE', path, repeatable: true });
  // Gone already, or somebody else is at it.
  if (answer.status < 300 || isGone(answer)) return;
  throw refused(engine.title, 'DELETE /containers/…', answer);
}
