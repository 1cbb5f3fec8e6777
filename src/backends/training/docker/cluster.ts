import { z } from 'zod';
import type { Cluster, Handle } from '../remote/cluster.ts';
import { cancelContainer, remove } from './cancel.ts';
import { checkDemand, factsOf } from './demand.ts';
import { type Engine, refused, valueIn } from './engine.ts';
import { findImage, type Pull, provideImage } from './image.ts';
import { inspect, isGone, pathOf } from './inspect.ts';
import { readLog } from './log.ts';
import { labels } from './manifest.ts';
import { statusOf } from './state.ts';
import { type SubmitOptions, start, submit } from './submit.ts';

export interface ContainerOptions extends SubmitOptions {
  readonly pull: Pull;
}

/** Jobs as containers of one engine. */
export function containers(engine: Engine, options: ContainerOptions): Cluster {
  return {
    title: engine.title,
    async check(job) {
      await checkDemand(engine, job, await factsOf(engine));
      if (job.image !== null) await provideImage(engine, job.image, options.pull);
    },
    find: (names, configuration) => find(engine, names, configuration),
    async standing(name) {
      const seen = await inspect(engine, { name, mark: '', id: null });
      if (!seen) return null;
      return statusOf(seen.State).kind === 'ended' ? 'ended' : 'live';
    },
    submit: (job) => submit(engine, job, options),
    async status(handle) {
      const seen = await inspect(engine, handle);
      if (seen) return statusOf(seen.State);
      const why = `${engine.title} has no container of it any more: somebody has removed it.`;
      return { kind: 'ended', end: { kind: 'lost', why } };
    },
    async log(handle, from) {
      const query = 'stdout=1&stderr=1&timestamps=1&since=';
      const path = `${pathOf(handle)}/logs?${query}`;
      const open = (second: number) =>
        engine.stream(`${path}${second}`, (answer) => {
          return isGone(answer)
            ? new NoLog()
            : refused(engine.title, 'GET /containers/…/logs', answer);
        });
      return readLog(open, from).catch((error: unknown) => {
        if (error instanceof NoLog) return { bytes: new Uint8Array(), next: from };
        throw error;
      });
    },
    cancel: (handle, graceMs) => cancelContainer(engine, handle, graceMs),
    container: (handle) => containerOf(engine, handle),
    remove: (handle) => remove(engine, handle),
  };
}

/** The container was removed. */
class NoLog extends Error {}

const listing = z.array(
  z.object({ Id: z.string(), Labels: z.record(z.string(), z.string()).nullish() }),
);

/** A container that was made and never started, because the answer was lost, is started now. */
async function find(
  engine: Engine,
  names: readonly string[],
  configuration: string,
): Promise<Handle | null> {
  const filters = JSON.stringify({ label: [`${labels.configuration}=${configuration}`] });
  const path = `/containers/json?${new URLSearchParams({ all: '1', filters })}`;
  const answer = await engine.send({ method: 'GET', path });
  const { title } = engine;
  const listed = valueIn(answer, listing, { title, asked: 'GET /containers/json' });
  for (const { Id, Labels } of listed) {
    const name = Labels?.[labels.name] ?? '';
    const handle = { name, mark: Labels?.[labels.mark] ?? '', id: Id };
    if (names.includes(name) && (await lives(engine, handle))) return handle;
  }
  return null;
}

async function lives(engine: Engine, handle: Handle): Promise<boolean> {
  const seen = await inspect(engine, handle);
  if (!seen) return false;
  const { kind } = statusOf(seen.State);
  return kind === 'queued' ? (await start(engine, handle)) === null : kind === 'running';
}

async function containerOf(engine: Engine, handle: Handle) {
  const seen = await inspect(engine, handle);
  if (!seen) return null;
  const image = seen.Config.Image;
  // By id: the name may stand for another image by now.
  const known = await findImage(engine, seen.Image, image);
  return { id: seen.Id, image, digest: known?.digest ?? null, imageId: known?.id ?? seen.Image };
}
