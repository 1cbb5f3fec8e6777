import type { CheckStatus } from '../domain/data/check.ts';
import type { Level } from '../domain/finding.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { IntervalRow } from './charts/intervals.ts';
import type { Text } from './inline.ts';

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

/** The rows of a column on both sides, bin by bin. */
export interface Histogram {
  /** What it shows, as in `price on eval: ks 0.2`. */
  readonly label: string;
  readonly status: CheckStatus;
  readonly bins: readonly HistogramBin[];
}

export interface HistogramBin {
  readonly name: string;
  readonly reference: number;
  readonly current: number;
}

/** What may be left out when a place has no room, in this order. */
export const sheddable = [
  'exploration',
  'examples',
  'flips',
  'inputs',
  'passed',
  'parameters',
  'slices',
  'fairness',
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
  | { readonly kind: 'intervals'; readonly rows: readonly IntervalRow[] }
  | { readonly kind: 'histograms'; readonly of: readonly Histogram[] }
  | { readonly kind: 'footer'; readonly text: Text };

/** What one outcome says. */
export interface Section {
  readonly verdict: Verdict;
  /** The reason, for a page about this outcome alone. */
  readonly heading: Text;
  /** Which outcome it is: among several the overview has the reasons already. */
  readonly name: Text;
  readonly blocks: readonly Block[];
  /** From what the answer came; only the HTML report has room for it. */
  readonly provenance: Block;
}

/** A report: for several outcomes first an overview, one row for each. */
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
): Block {
  return { kind: 'table', name, columns, rows, limit: shownRows };
}
