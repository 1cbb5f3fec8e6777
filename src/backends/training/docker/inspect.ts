import { z } from 'zod';
import type { HttpAnswer } from '../../http/message.ts';
import type { Handle } from '../remote/cluster.ts';
import { type Engine, isMissing, isOfEngine, valueIn } from './engine.ts';

/** What the engine tells of a container, as far as anybody asks. */
const seenContainer = z.object({
  Id: z.string(),
  /** The id of its image. */
  Image: z.string(),
  State: z.object({ Status: z.string(), ExitCode: z.number(), OOMKilled: z.boolean() }),
  Config: z.object({ Image: z.string(), Labels: z.record(z.string(), z.string()).nullish() }),
});
export type SeenContainer = z.output<typeof seenContainer>;

/** Null: there is none. */
export async function inspect(engine: Engine, handle: Handle): Promise<SeenContainer | null> {
  const answer = await engine.send({ method: 'GET', path: `${pathOf(handle)}/json` });
  if (isGone(answer)) return null;
  const { title } = engine;
  return valueIn(answer, seenContainer, { title, asked: 'GET /containers/…/json' });
}

export function pathOf({ id, name }: Handle): string {
  return `/containers/${id ?? name}`;
}

/** Docker answers 409 for the log of what is about to be removed. */
export function isGone(answer: HttpAnswer): boolean {
  return isMissing(answer) || (answer.status === 409 && isOfEngine(answer));
}
