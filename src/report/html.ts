import type { Outcome } from '../domain/outcome.ts';
import type { Beside } from './beside.ts';
import type { Block, Page } from './block.ts';
import { renderBlocks } from './html/blocks.ts';
import { badge, byteLength, renderSections } from './html/sections.ts';
import { style, styleDigest } from './html/style.ts';
import { escapeHtml, renderText } from './html/text.ts';
import { pageOf } from './page.ts';
import { titleOf } from './page-title.ts';
import { visible } from './visible.ts';

/** Bytes of UTF-8 of the whole file: a browser opens it at once, also on a telephone. */
const mostBytes = 2_000_000;

/** The long report as one file: no script, no request, readable without either. */
export function renderHtml(outcomes: readonly Outcome[], beside: Beside = {}): string {
  const page = pageOf(outcomes, beside);
  const [start, end] = frame(page, kicker(outcomes));
  const room = mostBytes - byteLength(start) - byteLength(end);
  return [start, ...renderSections(page.sections, room), end].join('\n');
}

/** What stands before and after the sections. */
function frame(page: Page, about: string): readonly [string, string] {
  const policy = `default-src 'none'; style-src '${styleDigest}'; base-uri 'none'; form-action 'none'`;
  const start = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(titleOf(page))}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="quiet">${about}</p>
<h1>${badge(page)} <span>${renderText(page.heading)}</span></h1>`;
  const end = `</main>
<footer><p class="quiet">One file: no script, no request. Works offline and on paper.</p></footer>
</body>
</html>
`;
  const [before, after] = [blocks(page.overview, 'overview'), blocks(page.closing, 'closing')];
  return [[start, ...before].join('\n'), [...after, end].join('\n')];
}

function blocks(all: readonly Block[], id: string): readonly string[] {
  return renderBlocks(all, { id, level: 2, suffix: '' });
}

/** What the report is about: the models and commands, each once. */
function kicker(outcomes: readonly Outcome[]): string {
  const names = (all: readonly string[]) =>
    [...new Set(all)]
      .slice(0, 10)
      .map((name) => escapeHtml(visible(name, 120)))
      .join(', ');
  const models = names(outcomes.flatMap(({ subject }) => subject.model ?? []));
  const commands = names(outcomes.map(({ command }) => command));
  return ['Contender', commands, models].filter((part) => part !== '').join(' · ');
}
