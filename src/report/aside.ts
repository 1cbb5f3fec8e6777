import type { Beside } from './beside.ts';
import type { Block } from './block.ts';
import { sentence } from './inline.ts';
import { renderBlock } from './markdown/blocks.ts';
import { pageOf } from './page.ts';

/** What a step says that judged nothing, as Markdown: one sentence, and no verdict that reads like a pass. */
export function renderAside(said: string, beside: Beside): string {
  const blocks: readonly Block[] = [
    { kind: 'paragraph', text: sentence(`${said}.`, 255) },
    ...pageOf([], beside).closing,
  ];
  return `${blocks.flatMap(renderBlock).join('\n\n')}\n`;
}
