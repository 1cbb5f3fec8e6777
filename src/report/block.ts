import type { Level } from '../domain/finding.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { Chart } from './charts/chart.ts';
import { joined, type Text } from './inline.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

export interface ShownFinding {
  readonly level: Level;
  readonly rule: Text;
  readonly place: Text;
  readonly message: Text;
}

/** What is left out where a place has no room, in this order. */
export const sheddable = [
  'history-chart',
  'history',
  'passed-slices',
  'exploration',
  'row-ids',
  'data',
  'passed',
  'parameters',
  'slices',
  'fairness',
  'flips',
] as const;
export type Sheddable = (typeof sheddable)[number];

/** One part of a section, in order of importance. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: Text }
  | {
      readonly kind: 'table';
      /** Names the table for people who hear it. */
      readonly name: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Text[])[];
      /** How many rows are shown where room is short. */
      readonly limit: number;
      /** Only of a table that is less important than what stands around it. */
      readonly shed?: Sheddable;
    }
  | {
      readonly kind: 'findings';
      readonly findings: readonly ShownFinding[];
      readonly limit: number;
    }
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly limit: number }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [string, Text])[] }
  | {
      readonly kind: 'details';
      readonly summary: Text;
      readonly blocks: readonly Block[];
      readonly shed: Sheddable;
      /** Whether a shell, which cannot unfold, prints the blocks too. */
      readonly inShell: boolean;
    }
  | { readonly kind: 'chart'; readonly chart: Chart; readonly shed?: Sheddable }
  /** What makes the whole report read differently, and nothing else. */
  | { readonly kind: 'alert'; readonly text: Text }
  /** Words of ours to be copied as they stand. */
  | { readonly kind: 'listing'; readonly language: 'yaml'; readonly lines: readonly string[] }
  | { readonly kind: 'footer'; readonly text: Text };

export type TableBlock = Extract<Block, { kind: 'table' }>;

/** What one outcome says. */
export interface Section {
  readonly verdict: Verdict;
  /** The reason, for a page about this outcome alone. */
  readonly heading: Text;
  /** Which outcome it is: among several the overview has the reasons already. */
  readonly name: Text;
  /** Whose outcome it is: sections of one model, or matrix leg, follow each other, the worst first. */
  readonly key: string;
  readonly blocks: readonly Block[];
  /** From what the answer came; only the HTML report has room for it. */
  readonly provenance: Block;
}

/** A report: for several models first an overview, one row for each. */
export interface Page {
  readonly verdict: Verdict;
  readonly heading: Text;
  readonly overview: readonly Block[];
  readonly sections: readonly Section[];
  /** How many sections had no room; their rows in the overview stay. */
  readonly sectionsLeftOut: number;
  /** What is about the report itself. */
  readonly closing: readonly Block[];
}

/** Rows and items at first where room is short. */
const shownRows = 20;

export function table(
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
): TableBlock {
  return { kind: 'table', name, columns, rows, limit: shownRows };
}

/** Blocks in their order, with all small print in one line at the end. */
export function footLast(blocks: readonly Block[]): readonly Block[] {
  const texts = blocks.flatMap((block): Text[] => (block.kind === 'footer' ? [block.text] : []));
  const body = blocks.filter(({ kind }) => kind !== 'footer');
  return texts.length > 0 ? [...body, { kind: 'footer', text: joined(texts, ' ') }] : body;
}
