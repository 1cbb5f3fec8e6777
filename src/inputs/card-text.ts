import { z } from 'zod';
import { UserError } from '../errors.ts';
import { parseText } from './document.ts';
import { expectFile, readText } from './text-file.ts';

/** What people wrote: text for the body, and what belongs into the front matter. */
export interface CardText {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Null: nobody wrote anything. */
export async function readCardText(file: string | undefined): Promise<CardText | null> {
  if (file === undefined) return null;
  const { head, body } = divided((await readWritten(file)).replace(/^\uFEFF/, ''));
  refuseOpenEnd(file, body);
  return { frontMatter: head === null ? {} : frontMatterOf(file, head), text: body };
}

/** Bytes; a card is for people, and is copied beside every version. */
const longest = 1_048_576;

async function readWritten(file: string): Promise<string> {
  const { size } = await expectFile(file);
  if (size > longest) throw notWritten(file, `It has ${size} bytes, and a card takes ${longest}.`);
  const text = await readText(file);
  if (!/[\0\uFFFD]/.test(text)) return text;
  throw notWritten(file, 'It has bytes that are no text in UTF-8.');
}

function notWritten(file: string, why: string): UserError {
  return new UserError('card-text', {
    what: `Cannot copy ${file} into the model card.`,
    why,
    next: 'Name a Markdown file in UTF-8 that people wrote.',
    file,
  });
}

const headForm = /^---[ \t]*\r?\n(?<head>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Front matter is only what begins with the file's first line. */
function divided(text: string): { readonly head: string | null; readonly body: string } {
  const found = text.startsWith('---') ? headForm.exec(text) : null;
  if (found?.index !== 0) return { head: null, body: text };
  return { head: found.groups?.head ?? '', body: text.slice(found[0].length) };
}

const headSchema = z.record(z.string(), z.unknown()).nullable();

/** The licence, the languages, the tags of the card are its author's; the results are not. */
function frontMatterOf(file: string, head: string): Readonly<Record<string, unknown>> {
  // The line of dashes above it counts.
  const { value, line } = parseText(file, `\n${head}`, headSchema);
  if (value === null || !('model-index' in value)) return value ?? {};
  const at = line(['model-index']);
  throw new UserError('card-results', {
    what: `The front matter of ${file} has a "model-index".`,
    why: 'The results of a card come from what was measured, and from nowhere else.',
    next: 'Take it out.',
    file,
    ...(at !== undefined && { line: at }),
  });
}

/** What never ends would swallow the results that follow it. */
function refuseOpenEnd(file: string, body: string): void {
  const open = openEnd(body);
  if (open === null) return;
  throw new UserError('card-open-end', {
    what: `${open} in ${file} never ends.`,
    why: 'The results that follow in the card would disappear in it.',
    next: 'Close it.',
    file,
  });
}

/** A code fence or an HTML comment that is still open where the text ends. */
function openEnd(body: string): string | null {
  let fence: string | null = null;
  let comment = false;
  for (const line of body.split(/\r\n|\r|\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
    } else if (mark && !comment) fence = mark;
    else comment = comment ? !line.includes('-->') : opensComment(line);
  }
  if (fence !== null) return 'A code fence';
  return comment ? 'An HTML comment' : null;
}

function opensComment(line: string): boolean {
  return line.lastIndexOf('<!--') > line.lastIndexOf('-->');
}
