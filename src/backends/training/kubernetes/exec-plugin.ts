import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import type { Credentials } from './account.ts';

const named = z.object({ name: z.string(), value: z.string() });

/** The member `exec` of a kubeconfig's user. */
export const execEntry = z.looseObject({
  apiVersion: z.string(),
  command: z.string().min(1),
  args: z.array(z.string()).nullish(),
  env: z.array(named).nullish(),
  provideClusterInfo: z.boolean().nullish(),
  interactiveMode: z.string().nullish(),
});
type Plugin = z.output<typeof execEntry>;

/** Where an entry stands, and the cluster that it is for, as a plugin is told of it. */
export interface EntryPlace {
  readonly name: string;
  readonly file: string;
  readonly cluster: Readonly<Record<string, unknown>>;
}

const usualLimitMs = 60_000;
/** What it left running may keep its output open. */
const drainMs = 1_000;
const longestAnswer = 1024 * 1024;

const answered = z.object({
  kind: z.literal('ExecCredential'),
  status: z.object({
    token: z.string().min(1).optional(),
    clientCertificateData: z.string().optional(),
    clientKeyData: z.string().optional(),
    expirationTimestamp: z.string().optional(),
  }),
});

/**
 * Asks a credential plugin (client.authentication.k8s.io), such as `aws eks get-token`. It is started
 * without a shell, with the variables of this process, and has no terminal to ask at.
 */
export async function runPlugin(
  plugin: Plugin,
  place: EntryPlace,
  limitMs = usualLimitMs,
): Promise<Credentials> {
  if (plugin.interactiveMode === 'Always') {
    throw failed(plugin, place, 'It wants to ask at a terminal, and there is none.');
  }
  const { code, stdout, why } = await ended(start(plugin, place, limitMs));
  if (code !== 0) throw failed(plugin, place, why);
  const { data } = answered.safeParse(jsonOf(stdout));
  // What it wrote instead may be a secret, and is not told.
  if (!data) throw failed(plugin, place, 'It did not write an ExecCredential.');
  const { token, clientCertificateData: cert, clientKeyData: key } = data.status;
  if (token === undefined && cert === undefined) {
    throw failed(plugin, place, 'It gave neither a token nor a certificate.');
  }
  const expiresAt = Date.parse(data.status.expirationTimestamp ?? '');
  return {
    ...(token !== undefined && { token }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
    ...(!Number.isNaN(expiresAt) && { expiresAt }),
  };
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  /** A sentence for the case that it failed. */
  readonly why: string;
}

/** A variable is given by env(1), which becomes the plugin: what else there is, is inherited. */
function start({ command, args, env, ...plugin }: Plugin, place: EntryPlace, timeout: number) {
  const file = command.includes('/') ? resolve(dirname(place.file), command) : command;
  const spec = {
    interactive: false,
    ...(plugin.provideClusterInfo === true && { cluster: place.cluster }),
  };
  const told = { apiVersion: plugin.apiVersion, kind: 'ExecCredential', spec };
  const variables = (env ?? []).map(({ name, value }) => `${name}=${value}`);
  const words = [...variables, `KUBERNETES_EXEC_INFO=${JSON.stringify(told)}`, file];
  return spawn('env', [...words, ...(args ?? [])], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL',
  });
}

function ended(child: ReturnType<typeof start>): Promise<Ended> {
  return new Promise((done) => {
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (stdout.length < longestAnswer) stdout += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < longestAnswer) stderr += chunk.toString('utf8');
    });
    const finish = (code: number | null, signal: string | null) => {
      const how = signal === null ? `with exit code ${code}` : `by ${signal} after a minute`;
      const line = stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
      const said = line === '' ? 'and said nothing' : `and said: ${line}`;
      done({ code, stdout, why: `It ended ${how} ${said}.` });
    };
    child.on('error', ({ message }) => done({ code: null, stdout, why: `${message}.` }));
    child.on('exit', (code, signal) => {
      const drained = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        finish(code, signal);
      }, drainMs);
      child.on('close', () => {
        clearTimeout(drained);
        finish(code, signal);
      });
    });
  });
}

function failed({ command }: Plugin, { name, file }: EntryPlace, why: string): UserError {
  return new UserError('train-login', {
    what: `The plugin "${command}" gave no credentials for the user "${name}" of ${file}.`,
    why,
    next: 'Install it on this machine, log in with it, and try it by hand.',
    file,
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
