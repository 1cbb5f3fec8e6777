import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import type { KubeAccount } from './account.ts';
import { loginOf, pemOf, userEntry } from './login.ts';

const clusterEntry = z.looseObject({
  server: z.string().regex(/^https?:\/\//),
  'certificate-authority': z.string().optional(),
  'certificate-authority-data': z.string().optional(),
  'insecure-skip-tls-verify': z.boolean().optional(),
  'tls-server-name': z.string().optional(),
  'proxy-url': z.string().optional(),
});

const contextEntry = z.looseObject({
  cluster: z.string(),
  user: z.string(),
  namespace: z.string().optional(),
});

const kubeconfig = z.looseObject({
  'current-context': z.string().nullish(),
  clusters: z.array(z.looseObject({ name: z.string(), cluster: clusterEntry })).nullish(),
  contexts: z.array(z.looseObject({ name: z.string(), context: contextEntry })).nullish(),
  users: z.array(z.looseObject({ name: z.string(), user: userEntry.nullish() })).nullish(),
});

interface ConfigFile {
  readonly file: string;
  readonly config: z.output<typeof kubeconfig>;
}

/** Several files are one: of what several say, the first counts. */
export async function readKubeconfig(
  files: readonly string[],
  wanted: string | null,
): Promise<KubeAccount> {
  const read = await Promise.all(files.map(readConfig));
  const name = wanted ?? firstOf(read, ({ config }) => config['current-context'] || undefined);
  const [file = ''] = files;
  if (name === undefined) {
    throw mistake(file, 'It has no "current-context".', 'Name one by ?context=<name> in the URI.');
  }
  const { context } = entryOf(read, 'context', name).entry;
  const found = entryOf(read, 'cluster', context.cluster);
  const { cluster } = found.entry;
  refuseOdd(cluster, { name: context.cluster, file: found.file });
  const user = entryOf(read, 'user', context.user);
  if (cluster.server.startsWith('http:') && Object.keys(user.entry.user ?? {}).length > 0) {
    throw inTheClear(context.cluster, found.file);
  }
  const ca = await pemOf(cluster, 'certificate-authority', found.file);
  const proxy = cluster['proxy-url'];
  const server = cluster.server.replace(/\/+$/, '');
  const told = { server, ...(ca && { 'certificate-authority-data': btoa(ca) }) };
  const place = { name: context.user, file: user.file, cluster: told };
  return {
    server,
    namespace: context.namespace || 'default',
    ...(ca && { ca }),
    ...(proxy && { proxy }),
    login: loginOf(user.entry.user ?? {}, place),
  };
}

async function readConfig(file: string): Promise<ConfigFile> {
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw mistake(file, `${cause.message}.`, 'Give the path of a kubeconfig file.');
  });
  const parsed = kubeconfig.safeParse(yamlOf(text));
  if (parsed.success) return { file, config: parsed.data };
  // The values stay untold: they may be secrets.
  const [issue] = parsed.error.issues;
  const where = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : '';
  const why = `It is not a kubeconfig file${where}.`;
  throw mistake(file, why, 'Compare it with what `kubectl config view` shows.');
}

function yamlOf(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

interface Entries {
  readonly context: { readonly context: z.output<typeof contextEntry> };
  readonly cluster: { readonly cluster: z.output<typeof clusterEntry> };
  readonly user: { readonly user?: z.output<typeof userEntry> | null | undefined };
}

function entryOf<K extends keyof Entries>(
  read: readonly ConfigFile[],
  kind: K,
  name: string,
): { readonly entry: Entries[K]; readonly file: string } {
  for (const { file, config } of read) {
    const entries = config[`${kind}s`] ?? [];
    const entry = entries.find((one) => one.name === name);
    if (entry) return { entry: entry as unknown as Entries[K], file };
  }
  const known = read.flatMap(({ config }) => (config[`${kind}s`] ?? []).map((one) => one.name));
  const names = known.length === 0 ? 'It has none' : `It has ${known.join(', ')}`;
  const [first] = read;
  throw mistake(first?.file ?? '', `There is no ${kind} "${name}". ${names}.`, 'Name one of them.');
}

/** What would send a login to whoever answers is not done, and not passed over either. */
function refuseOdd(
  cluster: z.output<typeof clusterEntry>,
  { name, file }: { readonly name: string; readonly file: string },
): void {
  const odd = (['insecure-skip-tls-verify', 'tls-server-name'] as const).find(
    (key) => cluster[key],
  );
  if (odd === undefined) return;
  const why = `The cluster "${name}" has "${odd}", which Contender does not do.`;
  throw mistake(
    file,
    why,
    'Give its authority as certificate-authority, and a server name that it covers.',
  );
}

function inTheClear(name: string, file: string): UserError {
  const why = `The cluster "${name}" is spoken to without TLS, and everybody between could read the login.`;
  return mistake(file, why, 'Give its address with https://, or a user without a login.');
}

function firstOf<T, V>(list: readonly T[], read: (one: T) => V | undefined): V | undefined {
  return list.map(read).find((value) => value !== undefined);
}

function mistake(file: string, why: string, next: string): UserError {
  return new UserError('train-kubeconfig', { what: `Cannot use ${file}.`, why, next, file });
}
