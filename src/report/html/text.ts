import type { Inline, Text } from '../inline.ts';
import { marks } from '../signs.ts';

/** Pieces of a line as HTML: entities in text and quoted attributes, nowhere else. */
export function renderText(text: Text): string {
  return text.map(renderInline).join('');
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function renderInline(inline: Inline): string {
  switch (inline.kind) {
    case 'words': {
      const text = escapeHtml(inline.text);
      return inline.strong ? `<strong>${text}</strong>` : text;
    }
    case 'code':
      return inline.text === '' ? '(empty)' : `<code>${escapeHtml(inline.text)}</code>`;
    case 'answer':
      return `<span class="answer ${inline.word}">${marks[inline.word]} ${inline.word}</span>`;
    case 'link':
      // The file makes no request, and an address of somebody else could be anything.
      return escapeHtml(inline.words);
  }
}
