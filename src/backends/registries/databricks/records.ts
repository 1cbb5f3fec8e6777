import { z } from 'zod';
import { isUnknown } from './refusal.ts';
import type { Workspace } from './workspace.ts';

const version = z.object({
  version: z.number().int().positive(),
  comment: z.string().nullish(),
  run_id: z.string().nullish(),
  status: z.string().nullish(),
  storage_location: z.string().nullish(),
  created_at: z.number().nullish(),
});
const model = z.object({
  comment: z.string().nullish(),
  aliases: z.array(z.object({ alias_name: z.string(), version_num: z.number().int() })).nullish(),
});
const page = z.object({
  model_versions: z.array(version).nullish(),
  next_page_token: z.string().nullish(),
});

export type VersionRecord = z.output<typeof version>;
export type ModelRecord = z.output<typeof model>;

const base = '/api/2.1/unity-catalog/models';

export function modelPath(full: string): string {
  return `${base}/${encodeURIComponent(full)}`;
}

/** With its aliases; undefined where there is no such model. */
export async function readModel(
  workspace: Workspace,
  full: string,
): Promise<ModelRecord | undefined> {
  const query = { include_aliases: true };
  const found = await workspace.ask({ method: 'GET', path: modelPath(full), query, answer: model });
  if (found.kind === 'done') return found.value;
  if (isUnknown(found)) return undefined;
  throw workspace.errorOf(found);
}

export async function readVersion(
  workspace: Workspace,
  full: string,
  number: number,
): Promise<VersionRecord | undefined> {
  const path = `${modelPath(full)}/versions/${number}`;
  const found = await workspace.ask({ method: 'GET', path, answer: version });
  if (found.kind === 'done') return found.value;
  if (isUnknown(found)) return undefined;
  throw workspace.errorOf(found);
}

/** All versions, the newest first. Only a missing token is the end: a page may be empty. */
export async function listVersions(
  workspace: Workspace,
  full: string,
): Promise<readonly VersionRecord[]> {
  const found = new Map<number, VersionRecord>();
  const seen = new Set<string>();
  for (let token = ''; !seen.has(token); ) {
    seen.add(token);
    const { model_versions, next_page_token } = await workspace.need({
      method: 'GET',
      path: `${modelPath(full)}/versions`,
      query: { max_results: workspace.pageSize, ...(token && { page_token: token }) },
      answer: page,
    });
    for (const one of model_versions ?? []) found.set(one.version, one);
    token = next_page_token ?? '';
    if (token === '') break;
  }
  return [...found.values()].sort((a, b) => b.version - a.version);
}

/** `3` or `v3`. */
export function numberOf(text: string): number | undefined {
  const digits = /^v?([1-9]\d{0,8})$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
