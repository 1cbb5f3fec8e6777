import type { HttpAnswer } from '../../http/message.ts';
import type { Handle } from '../remote/cluster.ts';
import { type Engine, refused } from './engine.ts';
import type { ContainerState } from './state.ts';

/** What the engine tells of a container, as far as anybody asks. */
export interface SeenContainer {
  readonly Id: string;
  /** The id of its image. */
  readonly Image: string;
  readonly State: ContainerState;
  readonly Config: {
    readonly Image: string;
    readonly Labels?: Readonly<Record<string, string>> | null;
  };
}

/** Null: there is none. */
export async function inspect(engine: Engine, handle: Handle): Promise<SeenContainer | null> {
  const answer = await engine.send({ method: 'GET', path: `${pathOf(handle)}/json` });
  if (isGone(answer)) return null;
  if (answer.status !== 200) throw refused(engine.title, 'GET /containers/…/json', answer);
  return JSON.parse(answer.text) as SeenContainer;
}

export function pathOf({ id, name }: Handle): string {
  return `/containers/${id ?? name}`;
}

/** Docker answers 409 for the log of what is about to be removed. */
export function isGone({ status }: Pick<HttpAnswer, 'status'>): boolean {
  return status === 404 || status === 409;
}
