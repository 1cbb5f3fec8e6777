import { type Block, type Page, type Section, type Sheddable, sheddable } from './block.ts';
import { words } from './inline.ts';

type Render = (page: Page) => string;

/**
 * The whole page where it fits, else as much as fits: details go first, then rows beyond 10, the
 * sections of what did not fail, rows beyond 3, all sections of several, the overview's rows beyond 3.
 * Heading, counts and first rows stay; only where names are so long that one row fills the place, heading
 * and counts stand alone. Each step says what it left out.
 */
export function fitted(page: Page, budget: number, render: Render): string {
  let smaller = page;
  let text = render(smaller);
  for (const shed of steps) {
    if (byteLength(text) <= budget) return text;
    smaller = shed(smaller);
    text = render(smaller);
  }
  return text;
}

const steps: readonly ((page: Page) => Page)[] = [
  ...sheddable.map((shed) => (page: Page) => inSections(page, (block) => folded(block, shed))),
  (page) => inSections(page, (block) => limited(block, 10)),
  (page) => withoutSections(page, ({ verdict }) => verdict === 'passed' || verdict === 'undecided'),
  (page) => inSections(page, (block) => limited(block, 3)),
  (page) => withoutSections(page, () => true),
  (page) => ({ ...page, overview: page.overview.map((block) => limited(block, 3)) }),
  (page) => inSections(page, (block) => limited(block, 1)),
  (page) => ({ ...page, sections: page.sections.map(bare) }),
];

/** UTF-8 bytes: never fewer than characters, so a limit in characters holds too. */
function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function inSections(page: Page, change: (block: Block) => Block): Page {
  const sections = page.sections.map((section) => {
    return { ...section, blocks: section.blocks.map(change) };
  });
  return { ...page, sections };
}

function folded(block: Block, shed: Sheddable): Block {
  if (block.kind !== 'details' || block.shed !== shed) return block;
  const where = words(': left out here, in the HTML report and the outcome file.');
  return { kind: 'paragraph', text: [...block.summary, where] };
}

function limited(block: Block, limit: number): Block {
  if (block.kind === 'table' || block.kind === 'list' || block.kind === 'findings') {
    return { ...block, limit: Math.min(block.limit, limit) };
  }
  if (block.kind !== 'details') return block;
  return { ...block, blocks: block.blocks.map((inner) => limited(inner, limit)) };
}

/** Several outcomes keep their rows in the overview; the only one keeps its section. */
function withoutSections(page: Page, drops: (section: Section) => boolean): Page {
  if (page.sections.length + page.sectionsLeftOut < 2) return page;
  const sections = page.sections.filter((section) => !drops(section));
  const sectionsLeftOut = page.sectionsLeftOut + page.sections.length - sections.length;
  return { ...page, sections, sectionsLeftOut };
}

/** The first block of a section has its counts. */
function bare(section: Section): Section {
  const text = words('The rest is left out here, in the HTML report and the outcome file.');
  return {
    ...section,
    blocks: [...section.blocks.slice(0, 1), { kind: 'paragraph', text: [text] }],
  };
}
