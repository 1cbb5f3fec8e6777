import { hash } from 'node:crypto';
import type { LedgerPart } from '../../../domain/promotion/ledger.ts';

/**
 * How a ledger lies on its branch: `head.json` names the newest entry; the entries of each model
 * are a book of their own, in segments, so that a promotion reads the book of its model alone, and
 * an append writes one segment anew.
 */
export const headPath = 'head.json';
export const usesPath = 'uses.jsonl';
export const readmePath = 'README.md';

/** Entries in a segment, about half a megabyte. */
export const segmentEntries = 500;

const root = 'entries/';

/** The folder of a model's book, readable and unmistakable. */
export function bookOf({ registry, model }: LedgerPart): string {
  const name = model.replaceAll(/[^\w.-]/g, '_').slice(0, 60);
  const id = hash('sha256', JSON.stringify([registry, model])).slice(0, 12);
  return `${root}${name}.${id}/`;
}

/** The path of a segment, the first of which is number 1. */
export function segmentPath(book: string, number: number): string {
  return `${book}${String(number).padStart(6, '0')}.jsonl`;
}

/** Whether a path of the branch is a segment; of the book, where one is named. */
export function isSegment(path: string, book = root): boolean {
  return path.startsWith(book) && path.endsWith('.jsonl');
}

export const readme = `# Ledger of promotions

Contender writes here who moved which model where, when and why. Every entry names the hash of the one before it.
Do not edit, rebase or force-push this branch: \`contender ledger verify --ledger branch:<name>\` finds it, and nothing is promoted then.
Read it with \`contender ledger show\`.
`;
