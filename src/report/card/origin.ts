import type { Dossier } from '../../domain/model/dossier.ts';
import type { RunRecord } from '../../domain/training/run-record.ts';
import type { Block } from '../block.ts';
import { code, type Text, words } from '../inline.ts';
import { bytes, decimal, duration } from '../numbers.ts';
import { type Fact, knownFacts, machineFacts } from '../sections/machine.ts';
import { said, wholeTable } from './table.ts';

/** From which code, with which parameters, on which machine. */
export function environmentBlocks({ run }: Dossier): readonly Block[] {
  if (!run) return [said([words('No run record tells of it.')])];
  const { code: version, environment } = run;
  const made = knownFacts([
    ['Command', run.command],
    ['Backend', run.backend],
    ['Commit', version.headSha ?? version.sha],
  ]);
  const locks = Object.entries(environment.lockFiles).map(([name, digest]): Fact => {
    return ['Lock file', [code(name), words(' '), code(digest)]];
  });
  return [{ kind: 'facts', facts: [...made, ...machineFacts(run), ...locks] }, ...parameters(run)];
}

function parameters({ parameters: chosen, seed }: RunRecord): readonly Block[] {
  const rows = [...Object.entries(chosen), ['seed', seed] as const].map(
    ([name, value]): readonly Text[] => [[code(name)], [code(String(value))]],
  );
  return wholeTable('Parameters', [{ title: 'Parameter' }, { title: 'Value' }], rows);
}

/** What training took, as far as the system told. */
export function costBlocks({ run }: Dossier): readonly Block[] {
  if (!run) return [said([words('No run record tells of it.')])];
  const { peakMemoryBytes, cpuSeconds } = run.resources;
  const untold = words('not measured');
  const time = cpuSeconds === null ? untold : words(`${decimal(cpuSeconds, 1)}\u00a0s`);
  const memory = peakMemoryBytes === null ? untold : words(bytes(peakMemoryBytes));
  const facts: readonly Fact[] = [
    ['Duration', [words(duration(run.durationMs))]],
    ['Processor time', [time]],
    ['Memory at its peak', [memory]],
  ];
  return [{ kind: 'facts', facts }];
}
