import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import { quotedText } from '../../mlflow/filter.ts';
import { isUnknown } from '../../mlflow/refusal.ts';
import type { MlflowServer } from '../../mlflow/server.ts';

const tags = z.array(z.object({ key: z.string(), value: z.string().default('') })).default([]);

const version = z.object({
  name: z.string(),
  version: z.string(),
  source: z.string().default(''),
  run_id: z.string().default(''),
  status: z.string().default('READY'),
  status_message: z.string().default(''),
  creation_timestamp: z.coerce.number().min(0).max(8.64e15).default(0),
  tags,
});
const model = z.object({
  name: z.string(),
  aliases: z.array(z.object({ alias: z.string(), version: z.coerce.string() })).default([]),
  tags,
});

export const oneVersion = z.object({ model_version: version });
export const oneModel = z.object({ registered_model: model });
const page = z.object({
  model_versions: z.array(version).default([]),
  next_page_token: z.string().default(''),
});

export type VersionRecord = z.output<typeof version>;
export type ModelRecord = z.output<typeof model>;

/** What we write on a version; the key makes a second registration find the first one. */
export const tag = {
  key: 'contender.key',
  digest: 'contender.digest',
  run: 'contender.run',
  commit: 'contender.commit',
  /** SHA-256 of the manifest of the evidence, and the URI of the folder where it lies. */
  evidence: 'contender.evidence',
  evidenceAt: 'contender.evidence-at',
} as const;

export function tagOf(record: VersionRecord | ModelRecord, key: string): string | undefined {
  return record.tags.find((one) => one.key === key)?.value;
}

export async function readModel(
  server: MlflowServer,
  name: string,
): Promise<ModelRecord | undefined> {
  const path = 'mlflow/registered-models/get';
  const found = await server.ask({ method: 'GET', path, query: { name }, answer: oneModel });
  if (found.kind === 'done') return found.value.registered_model;
  if (isUnknown(found)) return undefined;
  throw server.errorOf(found);
}

export async function readVersion(
  server: MlflowServer,
  name: string,
  number: string,
): Promise<VersionRecord | undefined> {
  const path = 'mlflow/model-versions/get';
  const query = { name, version: number };
  const found = await server.ask({ method: 'GET', path, query, answer: oneVersion });
  if (found.kind === 'done') return found.value.model_version;
  if (isUnknown(found)) return undefined;
  throw server.errorOf(found);
}

/** The versions of a model with this tag, the newest first. */
export async function versionsWith(
  server: MlflowServer,
  name: string,
  { key, value }: { readonly key: string; readonly value: string },
): Promise<readonly VersionRecord[]> {
  const filter = `name=${quotedText(name)} and tags.\`${key}\`=${quotedText(value)}`;
  const found = await search(server, filter);
  // The filter is the server's: what it lets through is looked at again.
  return found.filter((record) => record.name === name && tagOf(record, key) === value);
}

const mostPages = 10_000;

/** To the last page. Pages shift while versions are written, so that each version counts once. */
async function search(server: MlflowServer, filter: string): Promise<readonly VersionRecord[]> {
  const found = new Map<string, VersionRecord>();
  const seen = new Set<string>();
  let token = '';
  do {
    if (seen.has(token) || seen.size === mostPages) throw endless(seen.size);
    seen.add(token);
    const { model_versions, next_page_token } = await server.need({
      method: 'GET',
      path: 'mlflow/model-versions/search',
      query: {
        filter,
        order_by: 'version_number DESC',
        max_results: server.pageSize,
        ...(token && { page_token: token }),
      },
      answer: page,
    });
    for (const record of model_versions) found.set(record.version, record);
    token = next_page_token;
  } while (token !== '');
  return [...found.values()].sort((a, b) => Number(b.version) - Number(a.version));
}

/** A version that was not shown could be the one that is looked for. */
function endless(pages: number): UserError {
  return new UserError('registry-broken', {
    what: "The MLflow server's list of versions has no end.",
    why: `After ${pages} pages it names one that was there before, or still another one.`,
    next: "Read the server's log, and what answers before it.",
  });
}
