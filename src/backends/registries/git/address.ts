import { resolve } from 'node:path';
import { UserError } from '../../../errors.ts';

/** What follows `git:` in a URI. */
export type Address =
  /** The remote `origin` of the working directory, or where it has no remote that repository itself. */
  | { readonly kind: 'origin' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string };

export function parseAddress(uri: string): Address {
  const text = uri.slice('git:'.length);
  if (text === '') return { kind: 'origin' };
  return refuseOdd(text, addressOf(text));
}

/** A remote as git's configuration writes it; relative paths start at `top`. */
export function addressOf(text: string, top = '.'): Address {
  if (/^(https?|ssh|file):\/\//.test(text)) return { kind: 'url', url: text };
  if (/^[\w.-]+(@[\w.-]+)?:(?![\\/]{2})/.test(text) && !/^[A-Za-z]:[\\/]/.test(text)) {
    return { kind: 'url', url: text };
  }
  return { kind: 'folder', path: top === '.' ? text : resolve(top, text) };
}

function refuseOdd(text: string, address: Address): Address {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would forge a line of git's input
  const isOdd = /^-|^[\w+.-]+::|[\u0000-\u001f\u007f]/.test(text);
  const foreign = address.kind === 'folder' && /^[a-z][a-z+.-]+:\/\//i.test(text);
  if (!isOdd && !foreign && !isTorn(text)) return address;
  throw new UserError('uri-refused', {
    what: `Cannot use the URI "git:${text.replace(/^.*@/s, '…@')}".`,
    why: 'It is no path, and no address that begins with https://, http://, ssh://, file:// or user@host:.',
    next: 'Write git: for the remote of the working directory, or git:<path or address>.',
  });
}

/** A login that is no part of the address where it stands: it would be taken for a host, or for a path. */
function isTorn(text: string): boolean {
  if (/^https?:\/\//.test(text)) return !URL.canParse(text) || /[?#].*@/.test(text);
  return /^[\w.-]+:[^/\\]*@/.test(text);
}

/** An address that anybody may read. */
export function withoutLogin(url: string): string {
  return url.replace(/\/\/[^/?#]*@/g, '//').replace(/[?#].*$/, '');
}

/** The part of `https://user:secret@host/` that nobody may see; null where there is none. */
export function loginOf(url: string): { readonly user: string; readonly password: string } | null {
  const [, user, password = ''] = /^https?:\/\/([^/:@]*)(?::([^/]*))?@/.exec(url) ?? [];
  if (user === undefined) return null;
  return { user: decode(user), password: decode(password) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
