/** A block of the page, in the words of its fence: what is done, or what came of it. */
export interface Block {
  readonly kind: 'policy' | 'steps' | 'shell' | 'answer' | 'log' | 'brief';
  readonly text: string;
  /** The section that it stands in. */
  readonly heading: string;
  /** Its place in the page, from the first character of its text to behind the last. */
  readonly start: number;
  readonly end: number;
}

const pattern = /^## (.*)$|^```(yaml|sh|text)(?: (\w+))?\n([\s\S]*?)^```$|^(?:>.*\n)+/gm;

/** Everything in the page that is run, or that a run has to say again. */
export function blocksOf(page: string): readonly Block[] {
  const blocks: Block[] = [];
  let heading = '';
  for (const match of page.matchAll(pattern)) {
    const [all, title, language, who, text = all] = match;
    if (title !== undefined) heading = title;
    else {
      const start = match.index + all.indexOf(text);
      const kind = kindOf({ language, who, text });
      blocks.push({ kind, text, heading, start, end: start + text.length });
    }
  }
  return blocks;
}

interface Fence {
  readonly language: string | undefined;
  /** Behind the language: who says this. */
  readonly who: string | undefined;
  readonly text: string;
}

function kindOf({ language, who, text }: Fence): Block['kind'] {
  if (language === 'yaml') return /^- uses:/m.test(text) ? 'steps' : 'policy';
  if (language === 'sh') return 'shell';
  if (language === undefined) return 'brief';
  return who === undefined ? 'log' : 'answer';
}

/** A line of a log that stands for any others, such as what a training says of each of its steps. */
const elision = '…\n';

/** What the block shows, if that is what was said; else what was said. */
export function asShown(block: Block, said: string): string {
  return isSaid(steady(block.text).split(elision), steady(said)) ? block.text : said;
}

/** For the page: without what a training says of each of its steps. */
export function abridged(said: string): string {
  return said.replace(/(?:^\{"step".*\n)+/gm, elision);
}

/** Whether the parts follow one another, from the beginning of what was said to its end. */
function isSaid(parts: readonly string[], said: string): boolean {
  const [first = '', ...others] = parts;
  const last = others.pop();
  if (last === undefined) return said === first;
  let at = said.startsWith(first) ? first.length : -1;
  for (const part of others) {
    const found = at === -1 ? -1 : said.indexOf(part, at);
    at = found === -1 ? -1 : found + part.length;
  }
  return at !== -1 && said.endsWith(last) && said.length - last.length >= at;
}

/** Without what differs from run to run: hashes, times, ports and the numbers that a server gives. */
function steady(text: string): string {
  return text
    .replace(/\b[0-9a-f]{7,64}\b/g, 'HASH')
    .replace(/\d{4}-\d\d-\d\d[T\s][\d:.]+ ?(Z|UTC)?/g, 'TIME')
    .replace(/\b\d{4}-\d\d-\d\d\b/g, 'DATE')
    .replace(/\/issues\/\d+/g, '/issues/NUMBER')
    .replace(/\b\d+(\.\d+)? (s|min|ms)\b/g, 'DURATION');
}
