import type { Finding } from '../../../domain/finding.ts';
import type { SavedCheckpoint } from '../../../domain/training/checkpoint/history.ts';
import { judgeManifest } from '../../../domain/training/checkpoint/judge.ts';
import type { CheckpointManifest } from '../../../domain/training/checkpoint/manifest.ts';
import { type CheckpointRefusal, findingOf } from '../../../domain/training/checkpoint/refusal.ts';
import { isRefusal, parseManifest } from '../../../inputs/checkpoint-manifest.ts';
import { type Desk, savedOf } from './desk.ts';

export interface Restored {
  /** Where the command finds what it goes on from; null: it begins at zero. */
  readonly resume: string | null;
  readonly resumed: SavedCheckpoint | null;
  readonly findings: readonly Finding[];
}

/** A store holds two of a training; more are there only while others are removed. */
const mostTried = 5;

/** Makes the folder new, and puts the newest checkpoint into it that withstands every doubt. */
export async function restore(desk: Desk): Promise<Restored> {
  const cleared = clearedFinding(desk, await desk.folder.clear(desk.owner));
  const names = await desk.store.list(desk.places.key);
  const findings: Finding[] = [];
  for (const name of names.slice(0, mostTried)) {
    const tried = await tryOne(desk, name);
    if (!isRefused(tried)) {
      const { manifest, resume } = tried;
      return { resume, resumed: savedOf(manifest), findings: [...cleared, ...findings] };
    }
    findings.push(findingOf(name, tried));
  }
  if (findings.length === 0) findings.push(...(await judgeOther(desk)));
  const zero = fromZero(desk, names.length, findings);
  return { resume: null, resumed: null, findings: [...cleared, ...findings, ...zero] };
}

interface Taken {
  readonly manifest: CheckpointManifest;
  readonly resume: string;
}

async function tryOne(desk: Desk, name: string): Promise<Taken | CheckpointRefusal> {
  const manifest = await readManifest(desk, name);
  if (isRefusal(manifest)) return manifest;
  const arrival = await desk.folder.arrival();
  const refusal = await desk.store.fetch(name, manifest, arrival).catch(async (error: unknown) => {
    await desk.folder.discard(arrival);
    throw error;
  });
  if (!refusal) return { manifest, resume: await desk.folder.admit(arrival, manifest.unit) };
  await desk.folder.discard(arrival);
  return refusal;
}

/** Nothing is fetched before its manifest is found good. */
async function readManifest(
  { store, key }: Desk,
  name: string,
): Promise<CheckpointManifest | CheckpointRefusal> {
  const text = await store.manifest(name);
  const manifest = typeof text === 'string' ? parseManifest(text) : text;
  if (isRefusal(manifest)) return manifest;
  return judgeManifest(manifest, key) ?? manifest;
}

function isRefused(tried: Taken | CheckpointRefusal): tried is CheckpointRefusal {
  return 'code' in tried;
}

/** The newest checkpoint of this model that something else made: why it is none of this training's. */
async function judgeOther(desk: Desk): Promise<readonly Finding[]> {
  const [name] = await desk.store.list(desk.places.model);
  if (name === undefined || name.startsWith(desk.places.key)) return [];
  const manifest = await readManifest(desk, name);
  return isRefusal(manifest) ? [findingOf(name, manifest)] : [];
}

/** That work is repeated must not go unsaid where somebody may expect that it goes on. */
function fromZero(
  { attempt, store }: Desk,
  found: number,
  findings: readonly Finding[],
): readonly Finding[] {
  if (findings.length === 0 && attempt === 1) return [];
  const why =
    found > 0
      ? 'No checkpoint of this training could be used'
      : `${store.uri} holds no checkpoint of this training`;
  return [
    {
      level: found > 0 ? 'warning' : 'note',
      rule: 'checkpoint-from-zero',
      message: `${why}, so that it begins at zero.`,
    },
  ];
}

function clearedFinding({ path }: Desk, aside: string | null): readonly Finding[] {
  if (aside === null) return [];
  return [
    {
      level: 'note',
      rule: 'checkpoint-folder-cleared',
      message: `What was in ${path} before this training was moved to ${aside}, so that it is not taken for its own.`,
    },
  ];
}
