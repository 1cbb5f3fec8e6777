import { UserError } from '../errors.ts';

const wild = /[*?[]/;

/** Whether a path means other paths too. */
export function isPattern(path: string): boolean {
  return wild.test(path);
}

/** A pattern in two parts: the folder below which it can match, and what each segment below it must be. */
export interface Glob {
  readonly root: string;
  readonly segments: readonly Segment[];
}

/** `deep` is `**`: any number of folders, also none. */
export type Segment = 'deep' | ((name: string) => boolean);

/** `*`, `?`, `[abc]`, `[!a-c]` within a name, `**` for folders at any depth. Throws where `[z-a]` means nothing. */
export function parseGlob(pattern: string): Glob {
  const parts = pattern.split('/');
  const first = parts.findIndex(isPattern);
  const segments = parts.slice(first).filter((part) => part !== '');
  const asked = segments.at(-1) === '**' ? [...segments, '*'] : segments;
  // Two in a row mean no more than one, but would be walked again and again.
  const needed = asked.filter((part, index) => part !== '**' || asked[index - 1] !== '**');
  return {
    root: parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : ''),
    segments: needed.map((part) => (part === '**' ? 'deep' : matcherOf(part, pattern))),
  };
}

/** Everything below a folder. */
export const everything: readonly Segment[] = ['deep', (name) => !isHidden(name)];

function matcherOf(segment: string, pattern: string): (name: string) => boolean {
  const expression = compiled(segment, pattern);
  const hiddenToo = isHidden(segment);
  return (name) => (hiddenToo || !isHidden(name)) && expression.test(name);
}

function compiled(segment: string, pattern: string): RegExp {
  try {
    return new RegExp(`^${expressionOf(segment)}$`, 'su');
  } catch {
    throw new UserError('data-pattern', {
      what: `Cannot use the pattern ${pattern}.`,
      why: `A range of signs in ${segment} ends before it starts.`,
      next: 'Write the lesser sign first, such as [a-z].',
      file: pattern,
    });
  }
}

function expressionOf(segment: string): string {
  const token = /\[(!?)(\][^\]]*|[^\]]+)\]|\*+|\?|[^*?]/gsu;
  return segment.replace(token, (part, negation: string | undefined, set: string | undefined) => {
    if (set !== undefined) return `[${negation ? '^' : ''}${set.replace(/[\\\][^]/g, '\\$&')}]`;
    if (part.startsWith('*')) return '.*';
    return part === '?' ? '.' : part.replace(/[\\^$.|()[\]{}+/]/g, '\\$&');
  });
}

/** What tools leave beside data: `_SUCCESS`, `.part-0.crc`; but `_day=1` is a partition. */
export function isHidden(name: string): boolean {
  return name.startsWith('.') || (name.startsWith('_') && !name.includes('='));
}
