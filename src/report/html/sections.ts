import type { Block, Section } from '../block.ts';
import { words } from '../inline.ts';
import { capitalised, marks } from '../signs.ts';
import { renderBlocks } from './blocks.ts';
import type { Place } from './place.ts';
import { leftOver, longest } from './table.ts';
import { renderText } from './text.ts';

/**
 * The sections in their order, each with as much as `budget` bytes of UTF-8 still take: charts go
 * first, then what is folded, then all but the counts; each says what it left out.
 */
export function renderSections(sections: readonly Section[], budget: number): readonly string[] {
  const shown = sections.slice(0, longest);
  const rest = leftOver(sections.length - shown.length);
  const least = shown.map((section, index) => {
    const place = placeOf(sections, index);
    return byteLength(renderSection(section, [leftOut('everything')], place));
  });
  // Each section may take what the others do not need for their headings.
  let left = least.reduce((room, bytes) => room - bytes, budget);
  const texts = shown.map((section, index) => {
    left += least[index] ?? 0;
    const text = fittest(section, placeOf(sections, index), left);
    left -= byteLength(text);
    return text;
  });
  return [...texts, ...rest];
}

/** Bytes of UTF-8 with the line break after the text. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length + 1;
}

export function badge({ verdict }: Pick<Section, 'verdict'>): string {
  return `<span class="badge ${verdict}">${marks[verdict]} ${capitalised(verdict)}</span>`;
}

function placeOf(sections: readonly Section[], index: number): Place {
  const id = `section-${index + 1}`;
  if (sections.length === 1) return { id, level: 2, suffix: '' };
  return { id, level: 3, suffix: `, outcome ${index + 1}` };
}

function fittest(section: Section, place: Place, left: number): string {
  let text = '';
  for (const blocks of smallerAndSmaller(section)) {
    text = renderSection(section, blocks, place);
    if (byteLength(text) <= left) return text;
  }
  return text;
}

function* smallerAndSmaller({ blocks, provenance }: Section): Generator<readonly Block[]> {
  yield [...blocks, provenance];
  const drawn = blocks.flatMap(withoutCharts);
  yield [...drawn, leftOut('the charts'), provenance];
  const open = drawn.filter(({ kind }) => kind !== 'details');
  yield [...open, leftOut('the charts and what was folded')];
  yield [...blocks.slice(0, 1), leftOut('all but the counts')];
  yield [leftOut('everything')];
}

function withoutCharts(block: Block): readonly Block[] {
  if (block.kind === 'chart') return [];
  if (block.kind !== 'details') return [block];
  return [{ ...block, blocks: block.blocks.flatMap(withoutCharts) }];
}

function leftOut(what: string): Block {
  const text = `Left out here for its size: ${what}. The outcome file has all numbers.`;
  return { kind: 'paragraph', text: [words(text)] };
}

/** One outcome follows its heading at once; several get a heading each. */
function renderSection(section: Section, blocks: readonly Block[], place: Place): string {
  const inside = renderBlocks(blocks, place).join('\n');
  if (place.level === 2) return inside;
  const heading = `<h2>${badge(section)} <span>${renderText(section.name)}</span></h2>`;
  return `<section>\n${heading}\n<p>${renderText(section.heading)}</p>\n${inside}\n</section>`;
}
