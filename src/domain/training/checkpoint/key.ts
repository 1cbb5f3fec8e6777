import type { TrustLevel } from './trust.ts';

/** What a checkpoint was made from: only what agrees in all of it may go on from it. */
export interface CheckpointKey {
  readonly trust: TrustLevel;
  readonly model: string;
  /** Null outside of a repository. */
  readonly commit: string | null;
  /** Hexadecimal digest of the command and of everything else that it was given. */
  readonly configuration: string;
  /** Digest of the data sets that the policy names. */
  readonly data: string;
}

/** The places of a key in a store, each a prefix of the names of its checkpoints. */
export interface CheckpointPlaces {
  /** Of the model, whatever made its checkpoints. */
  readonly model: string;
  readonly key: string;
}

/** Plain names that every store takes, whatever a model is called: `wine-2f9a1c3e/branch/<16 digits>/`. */
export function placesOf(key: CheckpointKey, sha256: (text: string) => string): CheckpointPlaces {
  const { trust, model, commit, configuration, data } = key;
  const readable = model
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  const root = `${readable || 'model'}-${sha256(model).slice(0, 8)}/`;
  const digits = sha256(JSON.stringify([trust, model, commit, configuration, data])).slice(0, 16);
  return { model: root, key: `${root}${trust}/${digits}/` };
}

export interface NamedCheckpoint {
  readonly savedAt: Date;
  readonly attempt: number;
  readonly step: number | null;
  /** Tells two apart that are saved in the same millisecond. */
  readonly nonce: string;
}

/**
 * Names sort by time; the attempt and the step are in them, so that no name is ever used twice. All of it is
 * lower case, for there are caches and disks that know no other.
 */
export function nameOf(
  { key }: CheckpointPlaces,
  { savedAt, attempt, step, nonce }: NamedCheckpoint,
): string {
  const time = savedAt.toISOString().replace(/[-:.]/g, '').toLowerCase();
  return `${key}${time}-${attempt}-${step ?? 'x'}-${nonce}`;
}

const namePattern =
  /^[a-z0-9-]+\/[a-z-]+\/[0-9a-f]{16}\/(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)(\d{3})z-\d+-(?:\d+|x)-[0-9a-f]+$/;

/** When a checkpoint of this name was saved; undefined for a name that is none of ours. */
export function savedAtOf(name: string): Date | undefined {
  const match = namePattern.exec(name);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second, ms] = match.slice(1);
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** The names that are ours, the newest first. */
export function newestFirst(names: readonly string[]): readonly string[] {
  const last = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  return names
    .filter((name) => savedAtOf(name) !== undefined)
    .sort((a, b) => (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : 0));
}
