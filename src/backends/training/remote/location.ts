import { homedir } from 'node:os';
import { isAbsolute, join, posix } from 'node:path';
import leven from 'leven';
import { type Problem, refuse } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import { folderTransport } from './folder-transport.ts';
import { storeTransport } from './store-transport.ts';
import type { Transport } from './transport.ts';

/** `scheme:address?option=value&…`, read. */
export interface Location {
  readonly uri: string;
  readonly scheme: string;
  /** What stands before the options: a namespace, a server, or nothing. */
  readonly address: string;
  readonly options: Readonly<Record<string, string>>;
}

/** What every place elsewhere takes: how files travel. */
const common = ['folder', 'as', 'store'];

/** Throws for options that are unknown, given twice or empty: all of them at once. */
export function readLocation(uri: string, optionNames: readonly string[]): Location {
  const [place = '', query = ''] = cut(uri, '?');
  const [scheme = '', address = ''] = cut(place, ':');
  const known = [...optionNames, ...common];
  const given = [...new URLSearchParams(query)];
  refuse(
    given.flatMap(([name, value], at) => {
      const isTwice = given.findIndex(([other]) => other === name) < at;
      const why = isTwice
        ? `The option "${name}" is given twice.`
        : whyRefused(name, value, { scheme, known });
      return why === undefined ? [] : [refusal(uri, why, known)];
    }),
  );
  return { uri: openly(uri), scheme, address, options: Object.fromEntries(given) };
}

function whyRefused(
  name: string,
  value: string,
  { scheme, known }: { readonly scheme: string; readonly known: readonly string[] },
): string | undefined {
  if (known.includes(name)) return value === '' ? `The option "${name}" is empty.` : undefined;
  const near = known.find((one) => leven(one, name) <= Math.max(2, name.length / 3));
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  return `A place of the kind "${scheme}:" has no option "${name}".${hint}`;
}

/**
 * How files travel to and from there: by `folder` (which the job sees `as` another path, or the same), or by
 * `store`. Where neither is given: a folder in the home directory if `hasDefault`, else it throws.
 */
export function transportOf(
  { uri, options }: Location,
  environment: Environment,
  { hasDefault = false }: { readonly hasDefault?: boolean } = {},
): Transport {
  const { folder, store } = options;
  const target = options.as ?? folder;
  refuse(mistakesIn(options, hasDefault).map((why) => refusal(uri, why, common)));
  if (store !== undefined) return storeTransport(store, environment);
  const home = environment('HOME') || homedir();
  const source = folder ?? join(home, '.contender', 'jobs');
  return folderTransport({ source, target: target ?? source });
}

function mistakesIn(
  { folder, as, store }: Location['options'],
  hasDefault: boolean,
): readonly string[] {
  return [
    ...(folder !== undefined && store !== undefined
      ? ['It names both a folder and a store, and files travel by one of them.']
      : []),
    ...(folder === undefined && store === undefined && !hasDefault
      ? ['It does not say how files travel to the job and back.']
      : []),
    ...(folder !== undefined && !isAbsolute(folder)
      ? [`The folder "${folder}" is no absolute path.`]
      : []),
    ...(as !== undefined && folder === undefined && !(hasDefault && store === undefined)
      ? ['It says as what the job sees a folder, and names none.']
      : []),
    ...(as !== undefined && !posix.isAbsolute(as) ? [`The path "${as}" is not absolute.`] : []),
  ];
}

function refusal(uri: string, why: string, known: readonly string[]): Problem {
  return {
    code: 'uri-refused',
    what: `Cannot use the place of training "${openly(uri)}".`,
    why,
    next: known === common ? ways : `The options are: ${known.join(', ')}.`,
  };
}

const ways =
  'Add folder=<an absolute path that this machine and the job see> (with as=<its path there> where that differs), or store=s3://<bucket>/<prefix>.';

/** Without a password that somebody wrote into it. */
function openly(uri: string): string {
  return uri.replace(/(:\/\/)[^/@?]*@/g, '$1');
}

function cut(text: string, at: string): readonly [string, string] {
  const place = text.indexOf(at);
  return place === -1 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}
