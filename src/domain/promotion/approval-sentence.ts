import { labelOf } from '../model/version.ts';
import type { Words } from './issue-approval.ts';

/** What an approval is about: whenever one of these is another, so is the question. */
export interface Bound {
  readonly registry: string;
  readonly model: string;
  readonly alias: string;
  readonly stage: string;
  readonly mode: 'promote' | 'rollback';
  /** The version that holds the alias; null: none does. */
  readonly from: string | null;
  readonly to: string;
  readonly digest: string;
  /** Hash of the alias's last move, so that an old yes is none to the same move later on. */
  readonly lastMove: string | null;
  /** Digest of each outcome that speaks for it, so that nobody approves what was shown of another. */
  readonly evidence: readonly string[];
}

/** The text whose SHA-256 binds an answer. */
export function boundText(bound: Bound): string {
  const { registry, model, alias, stage, mode, from, to, digest, lastMove } = bound;
  const evidence = [...bound.evidence].sort();
  return JSON.stringify([
    registry,
    model,
    alias,
    stage,
    mode,
    from,
    to,
    digest,
    lastMove,
    evidence,
  ]);
}

const shownDigits = 12;

/** The sentences to answer with; `binding` is the SHA-256 of the bound text in hex. */
export function wordsFor({ model, stage, mode, to, digest }: Bound, binding: string): Words {
  const bytes = digest.replace('sha256:', '').slice(0, shownDigits);
  const nonce = binding.slice(0, shownDigits);
  const what = `${model} ${labelOf(to)} ${bytes} for ${stage} ${nonce}`;
  return {
    approve: mode === 'rollback' ? `approve rollback to ${what}` : `approve ${what}`,
    withdraw: `withdraw ${nonce}`,
  };
}
