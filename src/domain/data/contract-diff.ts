import type { CheckResult } from './check.ts';
import type { Check, Contract } from './contract.ts';
import type { Direction, PromiseChange, PromiseSide } from './contract-work.ts';
import { type Asked, compareAsked } from './promise-bounds.ts';
import { compareReadings, differences, readingOf } from './promise-reading.ts';

/** One contract, and what the data answered to its checks. */
export interface JudgedContract {
  readonly contract: Contract;
  readonly results: readonly CheckResult[];
}

/** Loosened: the bound is wider, or it fails only in the old one. A promise that is gone is loosened. */
export function diffContracts(old: JudgedContract, next: JudgedContract): readonly PromiseChange[] {
  const before = byName(old);
  const after = byName(next);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => changeOf(before.get(name), after.get(name)));
}

interface Promise {
  readonly check: Check;
  readonly result: CheckResult;
  readonly contract: Contract;
}

/** The name of the object leads every id; another name alone changes no promise. */
function byName({ contract, results }: JudgedContract): ReadonlyMap<string, Promise> {
  const found = results.map((result) => {
    const check = contract.checks.find(({ id }) => id === result.id);
    const name = result.id.slice(contract.object.length);
    return check ? [[name, { check, result, contract }] as const] : [];
  });
  return new Map(found.flat());
}

function changeOf(old: Promise | undefined, next: Promise | undefined): readonly PromiseChange[] {
  const named = next ?? old;
  if (!named) return [];
  const before = old ? readingOf(old.check, old.contract) : {};
  const after = next ? readingOf(next.check, next.contract) : {};
  const told = old && next ? differences(before, after) : [];
  return [
    {
      id: named.check.id,
      direction: directionOf(old, next),
      before: old ? sideOf(old.result, before, told) : null,
      after: next ? sideOf(next.result, after, told) : null,
    },
  ];
}

/** What is asked, and how the data are read for it where that differs. */
function sideOf(
  { status, threshold }: CheckResult,
  reading: Readonly<Record<string, unknown>>,
  told: readonly string[],
): PromiseSide {
  const settings = told.map((name) => `${name}: ${JSON.stringify(reading[name] ?? null)}`);
  const parts = [...(threshold === undefined ? [] : [threshold]), ...settings];
  return { status, ...(parts.length > 0 && { asked: parts.join('; ') }) };
}

const ranks = { error: 2, warning: 1, info: 0 };

function directionOf(old: Promise | undefined, next: Promise | undefined): Direction {
  if (!old || !next) return old ? 'loosened' : 'tightened';
  const [was, is] = [old.result.status, next.result.status];
  if (was === 'failed' && is === 'passed') return 'loosened';
  if (was === 'passed' && is === 'failed') return 'tightened';
  // Of what could not be judged in one of them nobody can say which asks more.
  if (was !== is) return 'changed';
  const severity = ranks[next.check.severity] - ranks[old.check.severity];
  const moves = [
    compareAsked(askedBy(old.check), askedBy(next.check)),
    compareReadings(readingOf(old.check, old.contract), readingOf(next.check, next.contract)),
  ];
  return moves.reduce(joined, severity === 0 ? 'same' : severity < 0 ? 'loosened' : 'tightened');
}

function askedBy({ demand, threshold }: Check): Asked {
  return { demand, threshold };
}

function joined(one: Direction, other: Direction): Direction {
  if (one === 'same' || one === other) return other;
  return other === 'same' ? one : 'changed';
}
