import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import { type Engine, isMissing, isOfEngine, refused, valueIn, wordsOf } from './engine.ts';

/** When an image is fetched from its registry. */
export const pulls = ['missing', 'never', 'always'] as const;
export type Pull = (typeof pulls)[number];

interface KnownImage {
  /** `sha256:…` by which the engine stores it. */
  readonly id: string;
  /** `sha256:…` by which a registry serves it; null: it was built or loaded here. */
  readonly digest: string | null;
}

/** Throws unless the engine has the image afterwards. */
export async function provideImage(engine: Engine, image: string, pull: Pull): Promise<void> {
  if (pull !== 'always' && (await findImage(engine, image))) return;
  if (pull === 'never') {
    const why = 'It is not there, and `pull=never` keeps it from being fetched';
    throw missing(engine, image, { why, next: 'Load or build it, or leave out `pull=never`.' });
  }
  await fetchImage(engine, image);
}

const seenImage = z.object({ Id: z.string(), RepoDigests: z.array(z.string()).nullish() });

/** What the engine knows of an image by name or id, whose digest is wanted by `name`; null: it has none. */
export async function findImage(
  engine: Engine,
  image: string,
  name = image,
): Promise<KnownImage | null> {
  const answer = await engine.send({ method: 'GET', path: `/images/${encoded(image)}/json` });
  if (isMissing(answer)) return null;
  const { title } = engine;
  const seen = valueIn(answer, seenImage, { title, asked: 'GET /images/…/json' });
  return { id: seen.Id, digest: digestOf(seen.RepoDigests ?? [], name) };
}

/** Slashes stay: Podman takes the name as the rest of the path. */
function encoded(image: string): string {
  return image.split('/').map(encodeURIComponent).join('/');
}

/** Podman gives a digest also to what no registry serves: its name is then that of `localhost`. */
export function digestOf(repoDigests: readonly string[], image: string): string | null {
  const served = repoDigests.filter((one) => !one.startsWith('localhost/'));
  const { name } = imageName(image);
  const own = served.find((one) => `/${one}`.endsWith(`/${name}${one.slice(one.indexOf('@'))}`));
  const [, digest] = (own ?? served[0] ?? '').split('@');
  return digest ?? null;
}

/** A name without a tag would fetch all tags that there are. */
export function imageName(image: string): { readonly name: string; readonly tag: string | null } {
  const [named = ''] = image.split('@');
  const [, name = named, tag = null] = /^(.*):([^:/]+)$/.exec(named) ?? [];
  return { name, tag };
}

const fetchNext =
  'Check its name, and that the engine reaches its registry. What only a login may fetch is best pulled by a step before.';

async function fetchImage(engine: Engine, image: string): Promise<void> {
  const query = image.includes('@')
    ? { fromImage: image }
    : { fromImage: imageName(image).name, tag: imageName(image).tag ?? 'latest' };
  const path = `/images/create?${new URLSearchParams(query)}`;
  const answer = await engine.sendSlowly({ method: 'POST', path, repeatable: true });
  const isDone = answer.status === 200;
  if (!isDone && !isOfEngine(answer)) throw refused(engine.title, 'POST /images/create', answer);
  const why = isDone ? lastError(answer.text) : wordsOf(answer);
  if (why === null) return;
  throw missing(engine, image, { why: `It could not be fetched: ${why}`, next: fetchNext });
}

/** Progress comes as lines of JSON, and so does what went wrong, with the status 200. */
export function lastError(progress: string): string | null {
  const lines = progress.split('\n').filter((line) => line.includes('"error"'));
  for (const line of lines) {
    try {
      const { error } = JSON.parse(line) as { readonly error?: unknown };
      if (typeof error === 'string' && error !== '') return error.trim().replace(/\.$/, '');
    } catch {
      // A line that is no JSON says nothing.
    }
  }
  return null;
}

function missing(
  { title }: Engine,
  image: string,
  { why, next }: { readonly why: string; readonly next: string },
): UserError {
  const what = `${title} has no image "${image}".`;
  return new UserError('train-image-missing', { what, why: `${why}.`, next });
}
