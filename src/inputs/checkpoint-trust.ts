import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type TrustLevel, trustOf } from '../domain/training/checkpoint/trust.ts';

const event = z.object({
  pull_request: z.object({
    head: z.object({ repo: z.object({ full_name: z.string() }).nullish() }),
  }),
});

/** The trust level of this run, from the event that started it. What cannot be read is a stranger's. */
export async function readTrustLevel(
  environment: (name: string) => string | undefined,
): Promise<TrustLevel> {
  const name = environment('GITHUB_EVENT_NAME') || null;
  const repository = environment('GITHUB_REPOSITORY') || null;
  const isRunner = Boolean(environment('GITHUB_ACTIONS'));
  if (name === null)
    return trustOf({ name: isRunner ? '' : null, repository, headRepository: null });
  return trustOf({
    name,
    repository,
    headRepository: await headOf(environment('GITHUB_EVENT_PATH')),
  });
}

async function headOf(path: string | undefined): Promise<string | null> {
  if (!path) return null;
  try {
    const { data } = event.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return data?.pull_request.head.repo?.full_name ?? null;
  } catch {
    return null;
  }
}
