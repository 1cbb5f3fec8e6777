import type { Outcome } from '../domain/outcome.ts';
import type { Beside } from './beside.ts';
import type { Page } from './block.ts';
import { pageOf } from './page.ts';
import { capitalised } from './signs.ts';
import { visible } from './visible.ts';

/** The heading of a report as one line of plain text, at most 255 characters. */
export function pageTitle(outcomes: readonly Outcome[], beside: Beside = {}): string {
  return titleOf(pageOf(outcomes, beside));
}

export function titleOf({ verdict, heading }: Pick<Page, 'verdict' | 'heading'>): string {
  const text = heading.map((piece) => ('text' in piece ? piece.text : '')).join('');
  return visible(`${capitalised(verdict)}: ${text}`, 250);
}
