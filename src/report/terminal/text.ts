import type { Inline, Text } from '../inline.ts';
import { marks } from '../signs.ts';
import type { Paint } from './paint.ts';

/** Pieces of a line for a shell. Foreign text was made visible already, so it cannot steer the terminal. */
export function renderText(text: Text, paint: Paint): string {
  return text.map((inline) => renderInline(inline, paint)).join('');
}

function renderInline(inline: Inline, paint: Paint): string {
  switch (inline.kind) {
    case 'words':
      return inline.strong ? paint('strong', inline.text) : inline.text;
    case 'code':
      return inline.text;
    case 'answer':
      return paint(inline.word, `${marks[inline.word]} ${inline.word}`);
    case 'link':
      return inline.url;
  }
}
