import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import { namesIn, unreadable } from './disk.ts';

const storedFile = z.strictObject({
  path: z.string().min(1),
  size: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** `models/<model>/versions/<n>.json`. */
export const versionRecord = z.strictObject({
  version: z.string(),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  /** `<digest>/<run id>`: what makes a second registration find this one. */
  key: z.string(),
  files: z.array(storedFile),
  run: z.strictObject({ id: z.string(), commit: z.string().nullable() }),
  evidence: z.array(storedFile),
  registeredAt: z.iso.datetime(),
});

/** `models/<model>/aliases/<alias>/<n>.json`; the highest number is current. */
export const aliasRecord = z.strictObject({
  version: z.string().regex(/^[1-9]\d*$/),
  from: z.string(),
  ledgerEntry: z.string(),
  movedAt: z.iso.datetime(),
});

export type StoredFile = z.output<typeof storedFile>;
export type VersionRecord = z.output<typeof versionRecord>;
export type AliasRecord = z.output<typeof aliasRecord>;

/** The numbers of the records in a folder, ascending. */
export async function numbersIn(folder: string): Promise<readonly number[]> {
  const names = await namesIn(folder);
  return names
    .map((name) => /^([1-9]\d*)\.json$/.exec(name)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
}

/**
 * One record. A damaged one is never skipped: that would bring the one before it back to life.
 */
export async function readRecord<Schema extends z.ZodType>(
  folder: string,
  number: number,
  schema: Schema,
): Promise<z.output<Schema>> {
  const path = join(folder, `${number}.json`);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw unreadable(path, error);
  });
  const parsed = schema.safeParse(parseJson(path, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw broken(path, `"${issue?.path.join('.')}" is not right: ${issue?.message}.`);
}

export function renderRecord(record: VersionRecord | AliasRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function broken(path: string, why: string): UserError {
  return new UserError('registry-broken', {
    what: `${path} of the registry is damaged.`,
    why,
    next: 'Restore this file from a copy of the registry; until then nothing is read around it.',
    file: path,
  });
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken(path, `It is no whole JSON: it ends after ${text.length} characters.`);
  }
}
