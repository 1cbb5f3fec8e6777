import type { RunRecord } from '../../domain/training/run-record.ts';
import { code, type Text } from '../inline.ts';
import { bytes, count } from '../numbers.ts';

export type Fact = readonly [label: string, said: Text];

/** The state of the code, and the machine that ran it. */
export function machineFacts({ code: version, environment }: RunRecord): readonly Fact[] {
  return knownFacts([
    ['Work tree', version.dirty === null ? null : version.dirty ? 'changed' : 'clean'],
    ['System', `${environment.os} ${environment.arch}`],
    ['Processors', count(environment.cpus)],
    ['Memory', bytes(environment.memoryBytes)],
    ['Node', environment.node],
    ['Python', environment.python],
    ['GPUs', gpusOf(environment)],
    ['GPU driver', environment.gpus?.driver || null],
    ['CUDA', environment.gpus?.cuda ?? null],
  ]);
}

/** `2 × NVIDIA H200 (140.4 GiB)`. */
function gpusOf({ gpus }: RunRecord['environment']): string | null {
  if (!gpus) return null;
  const names = gpus.cards.map(({ name, memoryTotal }) => {
    return memoryTotal === null ? name : `${name} (${bytes(memoryTotal * 1024 * 1024)})`;
  });
  return [...new Set(names)]
    .map((name) => `${names.filter((other) => other === name).length} × ${name}`)
    .join(', ');
}

/** What is not known is not said. */
export function knownFacts(all: readonly (readonly [string, string | null])[]): readonly Fact[] {
  return all.flatMap(([label, value]): Fact[] => (value ? [[label, [code(value)]]] : []));
}
