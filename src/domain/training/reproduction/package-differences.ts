import type { Difference } from './result.ts';

const mostNamed = 50;

/** The packages that two lists do not share, by name; many are counted. Lists as pip or conda write them. */
export function packageDifferences(
  recorded: readonly string[],
  found: readonly string[],
): readonly Difference[] {
  const before = byName(recorded);
  const now = byName(found);
  const names = [...new Set([...before.keys(), ...now.keys()])].sort();
  const differences = names.flatMap((name): Difference[] => {
    const pair = { recorded: before.get(name) ?? null, found: now.get(name) ?? null };
    return pair.recorded === pair.found ? [] : [{ name: `package ${name}`, ...pair }];
  });
  const left = differences.length - mostNamed;
  if (left <= 0) return differences;
  const rest = { name: 'other packages', recorded: null, found: `${left} more differ` };
  return [...differences.slice(0, mostNamed), rest];
}

/** `2.1.0` of `numpy==2.1.0`; `2.1.0=py312_0` of `numpy=2.1.0=py312_0`; the address of `numpy @ https://…`. */
function byName(lines: readonly string[]): ReadonlyMap<string, string> {
  const entries = lines.flatMap((line): (readonly [string, string])[] => {
    const match = /^([A-Za-z0-9][\w.-]*)(?:==?| @ )(.*)$/.exec(line.trim());
    const [, name = '', version = ''] = match ?? [];
    return match ? [[name.toLowerCase().replace(/[-_.]+/g, '-'), version]] : [];
  });
  return new Map(entries);
}
