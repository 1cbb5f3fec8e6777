import type { Inline, Text } from '../inline.ts';
import { emoji } from '../signs.ts';

/** Pieces of a line as Markdown. Foreign text is always a code span, in which nothing has an effect. */
export function renderText(text: Text): string {
  return text.map(renderInline).join('');
}

function renderInline(inline: Inline): string {
  switch (inline.kind) {
    case 'words':
      return inline.strong ? `**${inline.text}**` : inline.text;
    case 'code':
      return codeSpan(inline.text);
    case 'answer':
      return `${emoji[inline.word]}\u00a0${inline.word}`;
    case 'link':
      return isSafe(inline.url) ? `[${inline.words}](${inline.url})` : inline.words;
  }
}

/** The fence is one backtick longer than any inside; padding keeps a backtick or space at an end. */
function codeSpan(text: string): string {
  if (text === '') return '(empty)';
  if (/^ +$/.test(text)) return '(spaces)';
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

/** A cell: a bar would end it. A backslash before a bar would undo the escape, so their number is made even. */
export function renderCell(text: Text): string {
  return renderText(text).replace(/(\\*)\|/g, (_, slashes: string) => {
    return slashes.length % 2 === 0 ? `${slashes}\\|` : `${slashes}\\\\|`;
  });
}

/** Inside `<summary>` Markdown is not read, so the text becomes HTML. */
export function renderSummary(text: Text): string {
  return text.map(asHtml).join('');
}

function asHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'words':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'answer':
      return `${emoji[inline.word]}\u00a0${inline.word}`;
    case 'link':
      return escapeHtml(inline.words);
  }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Our own addresses only, and nothing in them that could end the link. */
function isSafe(url: string): boolean {
  return /^https:\/\/[\w.:-]+(\/[\w./%~?&=#-]*)?$/.test(url);
}
