import type { Severity } from '../domain/data/check.ts';
import type { Check, Demand } from '../domain/data/contract.ts';
import type { Threshold } from '../domain/data/threshold.ts';
import type { Problem } from '../errors.ts';
import type { Located } from './document.ts';

export type Keys = readonly (string | number)[];

interface DraftCheck {
  readonly id: string;
  readonly demand: Demand;
  /** Where the promise stands in the document. */
  readonly keys: Keys;
  readonly threshold?: Threshold;
  readonly severity?: Severity;
}

interface Mistake extends Pick<Problem, 'what' | 'why' | 'next'> {
  readonly keys: Keys;
}

/** Collects the checks of a contract and every mistake in it, each with its line. */
export interface ContractWriter {
  readonly checks: Check[];
  readonly problems: Problem[];
  add(draft: DraftCheck): void;
  mistake(mistake: Mistake): void;
}

export function contractWriter({ path, line }: Located<unknown>): ContractWriter {
  const checks: Check[] = [];
  const problems: Problem[] = [];
  const place = (keys: Keys) => {
    const found = line(keys);
    return { file: path, ...(found !== undefined && { line: found }) };
  };
  return {
    checks,
    problems,
    add({ id, demand, keys, threshold, severity }) {
      const unique = freeId(id, checks);
      const rest = { threshold: threshold ?? null, severity: severity ?? 'error' };
      checks.push({ id: unique, demand, ...rest, ...place(keys) });
    },
    mistake({ keys, ...problem }) {
      problems.push({ code: 'contract-invalid', ...problem, ...place(keys) });
    },
  };
}

/** Two checks of one kind on one column are told apart by a number. */
function freeId(id: string, checks: readonly Check[]): string {
  const taken = new Set(checks.map((check) => check.id));
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
