import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import { proxiedPath } from '../../mlflow/artifacts.ts';
import { readRun } from '../../mlflow/runs.ts';
import type { MlflowServer } from '../../mlflow/server.ts';
import { readVersion, type VersionRecord } from './records.ts';

const logged = z.object({
  model: z.object({ info: z.object({ artifact_uri: z.string() }) }),
});

/** A version may be a copy of a copy. */
const mostHops = 10;

/** The folder of a version's files, as the server hands it through; throws where it does not. */
export async function folderOf(server: MlflowServer, record: VersionRecord): Promise<string> {
  let { source } = record;
  for (let hop = 0; hop < mostHops; hop += 1) {
    const path = proxiedPath(source);
    if (path !== undefined) return path;
    const next = await nextSource(server, source);
    if (next === undefined) break;
    source = next;
  }
  throw new UserError('registry-unreadable', {
    what: `Cannot read the files of version ${record.version} of ${record.name}.`,
    why: `They lie at ${withoutQuery(source)}, which the MLflow server does not hand through.`,
    next: 'Start the server with --serve-artifacts, and register the model through it.',
  });
}

/** Where a source that names something else of MLflow leads. */
async function nextSource(server: MlflowServer, source: string): Promise<string | undefined> {
  const [, run, within] = /^runs:\/+([^/]+)\/(.*)$/.exec(source) ?? [];
  if (run !== undefined) return `${(await readRun(server, run)).artifacts}/${within}`;
  const [, id] = /^models:\/+(m-[^/]+)$/.exec(source) ?? [];
  if (id !== undefined) {
    const path = `mlflow/logged-models/${encodeURIComponent(id)}`;
    return (await server.need({ method: 'GET', path, answer: logged })).model.info.artifact_uri;
  }
  const [, name, number] = /^models:\/+([^/]+)\/(\d+)$/.exec(source) ?? [];
  if (name === undefined || number === undefined) return undefined;
  return (await readVersion(server, decoded(name), number))?.source;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The query of an address may be its signature. */
function withoutQuery(source: string): string {
  return source === '' ? 'no address' : source.replace(/[?#].*$/, '').replace(/\/\/[^/@]*@/, '//');
}
