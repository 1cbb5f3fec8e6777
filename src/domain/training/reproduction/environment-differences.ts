import type { Environment } from '../environment.ts';
import { packageDifferences } from './package-differences.ts';
import type { Difference } from './result.ts';

/** The surroundings of a run, with the lines of its list of packages; null where nobody has them. */
export interface Surrounded {
  readonly environment: Environment;
  readonly packages: readonly string[] | null;
}

/** What is not the same around two runs; what may change a model comes first. */
export function environmentDifferences(
  recorded: Surrounded,
  found: Surrounded,
): readonly Difference[] {
  const [before, now] = [recorded.environment, found.environment];
  return [
    ...differing('Python', before.python, now.python),
    ...packagesOf(recorded, found),
    ...byName('', before.deterministic, now.deterministic),
    ...byName('', before.lockFiles, now.lockFiles),
    ...differing('GPUs', cardsOf(before), cardsOf(now)),
    ...differing('GPU driver', before.gpus?.driver, now.gpus?.driver),
    ...differing('CUDA', before.gpus?.cuda, now.gpus?.cuda),
    ...differing('Node', before.node, now.node),
    ...differing('System', before.os, now.os),
    ...differing('Architecture', before.arch, now.arch),
    ...differing('Processors', String(before.cpus), String(now.cpus)),
    ...differing('Container image', imageOf(before), imageOf(now)),
  ];
}

type Text = string | null | undefined;

function differing(name: string, recorded: Text, found: Text): readonly Difference[] {
  const pair = { recorded: recorded || null, found: found || null };
  return pair.recorded === pair.found ? [] : [{ name, ...pair }];
}

type Texts = Readonly<Record<string, string>> | undefined;

function byName(prefix: string, recorded: Texts = {}, found: Texts = {}): readonly Difference[] {
  const names = [...new Set([...Object.keys(recorded), ...Object.keys(found)])].sort();
  return names.flatMap((name) => {
    const before = Object.hasOwn(recorded, name) ? recorded[name] : null;
    const now = Object.hasOwn(found, name) ? found[name] : null;
    return differing(`${prefix}${name}`, before, now);
  });
}

/** By name where both lists are there; else only that they differ. */
function packagesOf(recorded: Surrounded, found: Surrounded): readonly Difference[] {
  const [before, now] = [recorded.environment.packages, found.environment.packages];
  if (before?.digest === now?.digest) return [];
  if (recorded.packages && found.packages && before?.tool === now?.tool) {
    const named = packageDifferences(recorded.packages, found.packages);
    if (named.length > 0) return named;
  }
  return differing('Packages', listed(before), listed(now));
}

function listed(packages: Environment['packages']): string | null {
  return packages ? `${packages.count} of ${packages.tool}, ${packages.digest}` : null;
}

/** `2 × NVIDIA H200`. */
function cardsOf({ gpus }: Environment): string | null {
  if (!gpus || gpus.cards.length === 0) return null;
  const names = gpus.cards.map(({ name }) => name);
  return [...new Set(names)]
    .map((name) => `${names.filter((other) => other === name).length} × ${name}`)
    .join(', ');
}

function imageOf({ container }: Environment): string | null {
  return container?.digest ?? container?.imageId ?? container?.image ?? null;
}
