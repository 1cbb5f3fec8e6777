import { type Block, type Page, type Section, type Sheddable, sheddable } from './block.ts';
import { sentence, type Text, words } from './inline.ts';

interface Room {
  /** Bytes of UTF-8. */
  readonly budget: number;
  /** Steps beyond those that fit, for a host that counts otherwise. */
  readonly shedMore?: number;
}

/**
 * The whole page where it fits, else as much as fits, in steps from the least important end: folds,
 * rows beyond 10, sections of what passed, rows beyond 3, other sections, rows of the overview. The
 * heading, the counts, the links and the line of each model stay longest. Each step says what it left out.
 */
export function fitted(
  page: Page,
  { budget, shedMore = 0 }: Room,
  render: (page: Page) => string,
): string {
  const whole = render(page);
  if (shedMore === 0 && byteLength(whole) <= budget) return whole;
  const pages = smaller(page);
  const first = firstWhere(
    pages.length,
    (index) => byteLength(render(pages[index] ?? page)) <= budget,
  );
  return render(pages[Math.min(first + shedMore, pages.length - 1)] ?? page);
}

/** The page after no step, one step, two: each says less than the one before. */
function smaller(page: Page): readonly Page[] {
  const steps = [
    ...folds,
    ...droppingSections(page, ({ verdict }) => verdict === 'passed'),
    limitedTo(3),
    ...droppingSections(page, ({ verdict }) => verdict !== 'passed'),
    ...bone,
  ];
  const pages = [page];
  let last = page;
  for (const step of steps) {
    const next = step(last);
    if (next !== last) pages.push(next);
    last = next;
  }
  return pages;
}

/** What a step has nothing to do with stays the very same object. */
type Step = (page: Page) => Page;

const folds: readonly Step[] = [
  ...sheddable.map(
    (shed): Step =>
      (page) =>
        inBlocks(page, (block) => without(block, shed)),
  ),
  limitedTo(10),
];

const bone: readonly Step[] = [
  ...[50, 20, 10, 3].map(
    (limit): Step =>
      (page) => {
        return { ...page, overview: page.overview.map((block) => limited(block, limit)) };
      },
  ),
  limitedTo(1),
  (page) => ({ ...page, sections: page.sections.map(withFirstRow) }),
  (page) => ({ ...page, sections: page.sections.map(withCounts) }),
];

/**
 * One step for each such section, from the end. A model keeps its line in the overview; where there is
 * none, its worst outcome keeps its section, which is all that is said of it.
 */
function droppingSections(page: Page, drops: (section: Section) => boolean): readonly Step[] {
  const hasLines = page.overview.some(({ kind }) => kind === 'table');
  const isDropped = (section: Section, index: number) => (index > 0 || hasLines) && drops(section);
  const step: Step = (larger) => {
    const last = larger.sections.findLastIndex(isDropped);
    const sections = larger.sections.filter((_, index) => index !== last);
    const commit = sections.length === 0 ? commitOf(larger.sections[last]) : [];
    const closing = [...commit, ...larger.closing];
    return { ...larger, sections, closing, sectionsLeftOut: larger.sectionsLeftOut + 1 };
  };
  return page.sections.filter(isDropped).map(() => step);
}

/** The first index that holds, where all after it hold too; without any the last. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/** UTF-8 bytes: never fewer than characters, so a limit in characters holds too. */
function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function inBlocks(page: Page, change: (block: Block) => Block): Page {
  const sections = changed(page.sections, (section) => {
    const blocks = changed(section.blocks, change);
    return blocks === section.blocks ? section : { ...section, blocks };
  });
  const closing = changed(page.closing, change);
  const same = sections === page.sections && closing === page.closing;
  return same ? page : { ...page, sections, closing };
}

/** The same list where nothing in it changes. */
function changed<One>(all: readonly One[], change: (one: One) => One): readonly One[] {
  const after = all.map(change);
  return after.every((one, index) => one === all[index]) ? all : after;
}

/** A part that is left out leaves a line. */
function without(block: Block, shed: Sheddable): Block {
  if ('shed' in block && block.shed === shed) return leftOut(nameOf(block));
  return inDetails(block, (inner) => without(inner, shed));
}

function nameOf(block: Block): Text {
  if (block.kind === 'details') return block.summary;
  return block.kind === 'table' ? sentence(block.name, 120) : [words('The chart')];
}

function leftOut(name: Text): Block {
  const where = words(': left out here, but in the HTML report and the outcome file.');
  return { kind: 'paragraph', text: [...name, where] };
}

function limitedTo(limit: number): Step {
  return (page) => inBlocks(page, (block) => limited(block, limit));
}

function limited(block: Block, limit: number): Block {
  const shown = Math.min(shownOf(block), limit);
  if ('limit' in block && shown < shownOf(block)) return { ...block, limit: shown };
  return inDetails(block, (inner) => limited(inner, limit));
}

/** How many rows or items are shown. */
function shownOf(block: Block): number {
  switch (block.kind) {
    case 'table':
      return Math.min(block.limit, block.rows.length);
    case 'list':
      return Math.min(block.limit, block.items.length);
    case 'findings':
      return Math.min(block.limit, block.findings.length);
    default:
      return 0;
  }
}

function inDetails(block: Block, change: (block: Block) => Block): Block {
  if (block.kind !== 'details') return block;
  const blocks = changed(block.blocks, change);
  return blocks === block.blocks ? block : { ...block, blocks };
}

/** The counts, and the first rule that did not pass. */
function withFirstRow(section: Section): Section {
  return bare(
    section,
    section.blocks
      .slice(1)
      .filter(({ kind }) => kind === 'table')
      .slice(0, 1),
  );
}

/** Names may be so long that one row fills the place. */
function withCounts(section: Section): Section {
  return bare(section, []);
}

/** The first block of a section has its counts, if it has any. */
function bare(section: Section, rows: readonly Block[]): Section {
  const text = words('The rest is left out here, but in the HTML report and the outcome file.');
  const kept = [...section.blocks.slice(0, 1), ...rows];
  const said: Block = { kind: 'paragraph', text: [text] };
  return { ...section, blocks: [...kept, said, ...commitOf(section)] };
}

/** The last small print of a section. */
function commitOf(section: Section | undefined): readonly Block[] {
  return (section?.blocks ?? []).filter(({ kind }) => kind === 'footer').slice(-1);
}
