import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import type { ClusterJob, Handle } from '../remote/cluster.ts';
import { isUnreachable } from '../remote/unreachable.ts';
import { remove } from './cancel.ts';
import { type EngineFacts, factsOf } from './demand.ts';
import { type Engine, isOfEngine, isPassing, refused, valueIn, wordsOf } from './engine.ts';
import { inspect, pathOf } from './inspect.ts';
import { type Circumstances, dockerManifest, labels, podmanManifest } from './manifest.ts';
import { statusOf } from './state.ts';

export interface SubmitOptions extends Omit<Circumstances, 'user'> {
  /** `1000:1000`, a name, or `image` for the image's own; null: who owns the job's folder. */
  readonly user: string | null;
}

/** Makes a container and starts it, once, however often it is asked for the same job; its id. */
export async function submit(
  engine: Engine,
  job: ClusterJob,
  options: SubmitOptions,
): Promise<string> {
  const user = await userOf(options.user, job, await factsOf(engine));
  const id = await create(engine, job, { ...options, user });
  const words = await start(engine, { ...job, id });
  if (words !== null) throw notStarted(engine, words);
  return id;
}

/**
 * The owner of the job's folder, so that its files are ours. Without root, engines map the root of a
 * container to the user that runs the engine, and every other user to somebody else.
 */
async function userOf(
  wanted: string | null,
  { mount }: ClusterJob,
  { Rootless, SecurityOptions }: EngineFacts,
): Promise<string | null> {
  if (wanted !== null) return wanted === 'image' ? null : wanted;
  if (mount === null) return null;
  if (Rootless || SecurityOptions?.includes('name=rootless')) return '0:0';
  const { uid, gid } = await stat(mount.source);
  return `${uid}:${gid}`;
}

const created = z.object({ Id: z.string() });

/** A name in use is fine where the container there is the one that is asked for. */
async function create(
  engine: Engine,
  job: ClusterJob,
  circumstances: Circumstances,
): Promise<string> {
  const query = new URLSearchParams({ name: job.name });
  const answer = await engine.send({
    method: 'POST',
    repeatable: true,
    ...(engine.kind === 'docker'
      ? { path: `/containers/create?${query}`, body: dockerManifest(job, circumstances) }
      : { path: '/libpod/containers/create', body: podmanManifest(job, circumstances) }),
  });
  const { title } = engine;
  const asked = 'POST /containers/create';
  if (answer.status < 300) return valueIn(answer, created, { title, asked }).Id;
  if (isPassing(answer) || !isOfEngine(answer)) throw refused(title, asked, answer);
  if (!/already in use/.test(wordsOf(answer))) throw notStarted(engine, wordsOf(answer));
  const seen = await inspect(engine, { ...job, id: null });
  if (seen?.Config.Labels?.[labels.mark] === job.mark) return seen.Id;
  throw new UserError('train-name-taken', {
    what: `${title} has another container of the name ${job.name}.`,
    why: 'It belongs to another job, which may still run.',
    next: `Remove it when it is not needed any more: \`${engine.kind} rm --force ${job.name}\`.`,
  });
}

/**
 * Why it does not start; null: it runs, or has run. Engines start also what has ended, a second time: after
 * an answer that was lost somebody looks first. What cannot be started is removed.
 */
export async function start(engine: Engine, handle: Handle): Promise<string | null> {
  for (let isLast = false; ; isLast = true) {
    const seen = await inspect(engine, handle);
    if (!seen) return 'it was removed';
    if (statusOf(seen.State).kind !== 'queued') return null;
    try {
      const answer = await engine.send({ method: 'POST', path: `${pathOf(handle)}/start` });
      if (answer.status === 204 || answer.status === 304) return null;
      if (isPassing(answer)) throw refused(engine.title, 'POST /containers/…/start', answer);
      await remove(engine, handle);
      return wordsOf(answer);
    } catch (error) {
      if (isLast || !isUnreachable(error)) throw error;
    }
  }
}

/** The engines' words where the cards cannot be handed in. */
const withoutCards =
  /could not select device driver|unresolvable CDI devices|CDI device injection failed/;

function notStarted({ title }: Engine, words: string): UserError {
  return new UserError('train-not-started', {
    what: `${title} did not start the container of the training.`,
    why: `It says: ${words}.`,
    next: withoutCards.test(words)
      ? 'Install the NVIDIA Container Toolkit there, and run `nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml`.'
      : 'Check `train.job` of the policy, the image, which needs a POSIX `sh`, and the options of the address.',
  });
}
