import { escapeHtml } from '../html/text.ts';
import { visible } from '../visible.ts';

/**
 * One line of a chart: a label, marks on a lane, and numbers beside it. Marks have percentages across
 * and pixels down, so that a lane grows and shrinks while text and marks keep their size; on a narrow
 * screen the numbers move under the label.
 */
export interface Lane {
  /** The class that colours its marks. */
  readonly tone: string;
  /** Anybody's text. */
  readonly label: string;
  /** Small print after the label, ours. */
  readonly note?: string;
  readonly marks: string;
  /** Finished HTML. */
  readonly values: string;
}

export interface Lanes {
  /** Drawn behind all lanes, with percentages both ways. */
  readonly ground: string;
  /** Texts above and below, as SVG. */
  readonly head: string;
  readonly axis: string;
  readonly lanes: readonly Lane[];
}

/** Half the height of a lane in pixels: where its marks lie. */
export const middle = 15;

/** Lanes under one another as one picture, named by the heading and the caption of its figure. */
export function renderLanes(id: string, { ground, head, axis, lanes }: Lanes): string {
  return `<div class="lanes" role="img" aria-labelledby="${id}-title ${id}-text">
${strip(head)}
<div class="rows">
<svg class="ground">${ground}</svg>
${lanes.map(renderLane).join('\n')}
</div>
${strip(axis)}
</div>`;
}

function strip(texts: string): string {
  return texts === '' ? '' : `<div class="strip"><svg>${texts}</svg></div>`;
}

function renderLane({ tone, label, note, marks, values }: Lane): string {
  const small = note === undefined ? '' : ` <span class="quiet">${escapeHtml(note)}</span>`;
  return `<div class="lane ${tone}"><span class="label">${escapeHtml(visible(label, 80))}${small}</span><svg>${marks}</svg><span class="values">${values}</span></div>`;
}

/** A share of the width: two decimals are finer than a screen, and the same text on every machine. */
export function across(share: number): string {
  return `${(100 * share).toFixed(2).replace(/\.?0+$/, '')}%`;
}
