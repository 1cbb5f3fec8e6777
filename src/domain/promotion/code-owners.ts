/** An approver that stands for the owners of a path: `CODEOWNERS:models/wine/`. */
const prefix = 'CODEOWNERS:';

/** The path whose owners an approver of a policy stands for; null: it is a login or a team. */
export function ownedPath(approver: string): string | null {
  return approver.startsWith(prefix) ? approver.slice(prefix.length) : null;
}

/** Where GitHub looks for the file, in this order. */
export const codeOwnersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/**
 * The owners of a path, as the text of a CODEOWNERS file has them: those of the last line whose
 * pattern it matches, which may name nobody. Only logins and teams: whom an address belongs to
 * cannot be told. A path that ends with a slash is a folder, and asks for who owns what is in it.
 */
export function codeOwnersOf(text: string, path: string): readonly string[] {
  const file = path.replace(/^\/+/, '').replace(/\/$/, '/any file');
  const line = text
    .split(/\r?\n/)
    .map(parseLine)
    .findLast(({ pattern }) => pattern?.test(file) === true);
  return (line?.owners ?? []).filter((owner) => owner.startsWith('@'));
}

interface Line {
  /** Null: nothing that GitHub reads. */
  readonly pattern: RegExp | null;
  readonly owners: readonly string[];
}

function parseLine(line: string): Line {
  const [written = '', ...owners] = line
    .replace(/(^|\s)#.*$/, '')
    .trim()
    .split(/(?<!\\)\s+/);
  return { pattern: patternOf(written.replaceAll('\\ ', ' ')), owners };
}

/**
 * As in .gitignore: a slash before the end ties a pattern to the root, and a folder owns what is
 * below it, except behind `/*`. GitHub reads neither `!` nor `[a-z]` here, and skips such lines.
 */
function patternOf(written: string): RegExp | null {
  if (written === '' || /^!|[[\]\\]/.test(written)) return null;
  const isRooted = written.replace(/\/$/, '').includes('/');
  const parts = written.replace(/^\//, '').replace(/\/$/, '').split('/');
  const source = parts.map((part, index) => sourceOf(part, index === parts.length - 1)).join('');
  const below = writtenBelow(written);
  return new RegExp(`^${isRooted ? '' : '(?:.*/)?'}${source}${below}$`, 's');
}

function writtenBelow(written: string): string {
  if (written.endsWith('/')) return '/.*';
  return written.endsWith('/*') ? '' : '(?:/.*)?';
}

/** `**` is any number of folders, `*` any part of a name, `?` one character of it. */
function sourceOf(part: string, isLast: boolean): string {
  if (part === '**') return isLast ? '.*' : '(?:.*/)?';
  const source = part
    .replaceAll(/[.+^${}()|]/g, '\\$&')
    .replaceAll(/\*+/g, '[^/]*')
    .replaceAll('?', '[^/]');
  return isLast ? source : `${source}/`;
}
