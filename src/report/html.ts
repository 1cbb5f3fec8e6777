import type { Outcome } from '../domain/outcome.ts';
import type { Page, Section } from './block.ts';
import { renderBlocks } from './html/blocks.ts';
import { style, styleDigest } from './html/style.ts';
import { escapeHtml, renderText } from './html/text.ts';
import { pageOf } from './page.ts';
import { titleOf } from './page-title.ts';
import { capitalised, marks } from './signs.ts';
import { visible } from './visible.ts';

/** The long report as one file: no script, no request, readable without either. */
export function renderHtml(outcomes: readonly Outcome[]): string {
  const page = pageOf(outcomes);
  const policy = `default-src 'none'; style-src '${styleDigest}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
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
<p class="quiet">${kicker(outcomes)}</p>
<h1>${badge(page)} <span>${renderText(page.heading)}</span></h1>
${[...renderBlocks(page.overview, 'overview'), ...sections(page)].join('\n')}
</main>
<footer><p class="quiet">One file: no script, no request. Works offline and on paper.</p></footer>
</body>
</html>
`;
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

function badge({ verdict }: Pick<Section, 'verdict'>): string {
  return `<span class="badge ${verdict}">${marks[verdict]} ${capitalised(verdict)}</span>`;
}

/** One outcome follows its heading at once; several get a heading each. */
function sections({ sections: all }: Page): readonly string[] {
  return all.map((section, index) => {
    const blocks = [...section.blocks, section.provenance];
    const inside = renderBlocks(blocks, `section-${index + 1}`).join('\n');
    if (all.length === 1) return inside;
    const heading = `<h2>${badge(section)} <span>${renderText(section.name)}</span></h2>`;
    return `<section>\n${heading}\n${inside}\n</section>`;
  });
}
