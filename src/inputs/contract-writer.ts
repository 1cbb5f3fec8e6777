import type { Severity } from '../domain/data/check.ts';
import type { Check, Demand, Notice } from '../domain/data/contract.ts';
import type { Threshold } from '../domain/data/threshold.ts';
import type { Problem } from '../errors.ts';
import type { Located } from './document.ts';

export type Keys = readonly (string | number)[];

export interface DraftCheck {
  readonly id: string;
  readonly demand: Demand;
  /** Where the promise stands in the document. */
  readonly keys: Keys;
  readonly threshold?: Threshold;
  readonly severity?: Severity;
  readonly dimension?: string;
}

export interface Mistake extends Pick<Problem, 'what' | 'why' | 'next'> {
  readonly keys: Keys;
  readonly code?: string;
}

/** Collects the checks of a contract, its notices, and every mistake in it, each with its line. */
export interface ContractWriter {
  readonly checks: Check[];
  readonly notices: Notice[];
  readonly problems: Problem[];
  add(draft: DraftCheck): void;
  notice(message: string, keys: Keys): void;
  mistake(mistake: Mistake): void;
}

export function contractWriter({ path, line }: Pick<Located<unknown>, 'path' | 'line'>) {
  const checks: Check[] = [];
  const notices: Notice[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  const place = (keys: Keys) => {
    const found = line(keys);
    return { file: path, ...(found !== undefined && { line: found }) };
  };
  const writer: ContractWriter = {
    checks,
    notices,
    problems,
    add({ id, keys, threshold = null, severity = 'error', ...draft }) {
      const free = freeId(id, taken);
      taken.add(free);
      checks.push({ id: free, threshold, severity, ...draft, ...place(keys) });
    },
    notice(message, keys) {
      notices.push({ message, ...place(keys) });
    },
    mistake({ keys, code = 'contract-invalid', ...problem }) {
      problems.push({ code, ...problem, ...place(keys) });
    },
  };
  return writer;
}

/** Two checks of one kind on one column are told apart by a number. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
