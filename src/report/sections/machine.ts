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
  ]);
}

/** What is not known is not said. */
export function knownFacts(all: readonly (readonly [string, string | null])[]): readonly Fact[] {
  return all.flatMap(([label, value]): Fact[] => (value ? [[label, [code(value)]]] : []));
}
