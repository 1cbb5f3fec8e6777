import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import type { Credentials, Login } from './account.ts';
import { type EntryPlace, execEntry, runPlugin } from './exec-plugin.ts';

/** The user of a kubeconfig file, in Kubernetes' own words. */
export const userEntry = z.looseObject({
  token: z.string().optional(),
  tokenFile: z.string().optional(),
  'client-certificate': z.string().optional(),
  'client-certificate-data': z.string().optional(),
  'client-key': z.string().optional(),
  'client-key-data': z.string().optional(),
  username: z.string().optional(),
  'auth-provider': z.unknown().optional(),
  exec: execEntry.optional(),
});
type UserEntry = z.output<typeof userEntry>;

/** The login of an entry; what no current cluster takes any more is refused. */
export function loginOf(entry: UserEntry, place: EntryPlace): Login {
  const name = `the user "${place.name}" of ${place.file}`;
  const old = entry.username === undefined ? 'auth-provider' : 'username';
  if (entry[old] !== undefined) {
    throw new UserError('train-kubeconfig', {
      what: `Cannot log in as ${name}.`,
      why: `It has "${old}", which Kubernetes has given up.`,
      next: 'Have the kubeconfig written anew, with a token, a certificate or an exec plugin.',
      file: place.file,
    });
  }
  const { exec, tokenFile } = entry;
  const isRenewable = exec !== undefined || tokenFile !== undefined;
  return { name, isRenewable, read: () => credentialsOf(entry, place) };
}

async function credentialsOf(entry: UserEntry, place: EntryPlace): Promise<Credentials> {
  const cert = await pemOf(entry, 'client-certificate', place.file);
  const key = await pemOf(entry, 'client-key', place.file);
  const own = { ...(cert && { cert }), ...(key && { key }) };
  if (entry.tokenFile !== undefined) {
    const text = await readBeside(place.file, entry.tokenFile);
    return { ...own, token: text.trim() };
  }
  if (entry.token !== undefined) return { ...own, token: entry.token };
  if (entry.exec) return { ...own, ...(await runPlugin(entry.exec, place)) };
  return own;
}

/** A PEM text of an entry: inline in base64, or in a file; inline outranks the file. */
export async function pemOf(
  entry: Readonly<Record<string, unknown>>,
  name: string,
  file: string,
): Promise<string | undefined> {
  const inline = entry[`${name}-data`];
  if (typeof inline === 'string' && inline !== '') {
    return Buffer.from(inline, 'base64').toString('utf8');
  }
  const path = entry[name];
  return typeof path === 'string' && path !== '' ? readBeside(file, path) : undefined;
}

/** A kubeconfig's paths begin at its own folder. */
async function readBeside(file: string, path: string): Promise<string> {
  const whole = resolve(dirname(file), path);
  try {
    return await readFile(whole, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(
      'train-kubeconfig',
      {
        what: `Cannot read ${whole}.`,
        why: `${why}.`,
        next: `Correct the path in ${file}, or make the file readable.`,
        file,
      },
      { cause },
    );
  }
}
