import type { RunRecord } from '../../domain/training/run-record.ts';
import { code, type Text, words } from '../inline.ts';
import { bytes, count } from '../numbers.ts';

export type Fact = readonly [label: string, said: Text];

/** The state of the code, and the machine that ran it. */
export function machineFacts({ code: version, environment }: RunRecord): readonly Fact[] {
  return [...treeFacts(version), ...placeFacts(environment), ...packageFacts(environment)];
}

/** Whether the commit says it all, and what else does. */
function treeFacts({ dirty, changes }: RunRecord['code']): readonly Fact[] {
  const tree = knownFacts([['Work tree', dirty === null ? null : dirty ? 'changed' : 'clean']]);
  if (!changes) return tree;
  return [...tree, ['Changes', [code(changes.path), words(', '), code(changes.digest)]]];
}

function placeFacts(environment: RunRecord['environment']): readonly Fact[] {
  const { container } = environment;
  return knownFacts([
    ['System', `${environment.os} ${environment.arch}`],
    ['Processors', count(environment.cpus)],
    ['Memory', bytes(environment.memoryBytes)],
    ['Node', environment.node],
    ['Python', environment.python],
    ['GPUs', gpusOf(environment)],
    ['GPU driver', environment.gpus?.driver || null],
    ['CUDA', environment.gpus?.cuda ?? null],
    ['Container', container && (container.id ?? 'unnamed')],
    ['Image', container?.image ?? null],
    ['Image digest', container?.digest ?? container?.imageId ?? null],
  ]);
}

/** How many packages of Python there were, where they are listed, and what made frameworks deterministic. */
function packageFacts({ packages, deterministic }: RunRecord['environment']): readonly Fact[] {
  const flags = Object.entries(deterministic ?? {}).map(
    ([name, value]): Fact => ['Variable', [code(`${name}=${value}`)]],
  );
  if (!packages) return flags;
  const { count: number, tool, path, digest } = packages;
  const listed = [words(`${count(number)} of ${tool}, `), code(path), words(', '), code(digest)];
  return [['Packages', listed], ...flags];
}

/** `2 × NVIDIA H200 (140.4 GiB)`. */
function gpusOf({ gpus }: RunRecord['environment']): string | null {
  if (!gpus) return null;
  const names = gpus.cards.map(({ name, memoryTotal }) => {
    return memoryTotal === null ? name : `${name} (${bytes(memoryTotal * 1024 * 1024)})`;
  });
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, number]) => `${number} × ${name}`).join(', ');
}

/** What is not known is not said. */
export function knownFacts(
  all: readonly (readonly [string, string | null | undefined])[],
): readonly Fact[] {
  return all.flatMap(([label, value]): Fact[] => (value ? [[label, [code(value)]]] : []));
}
