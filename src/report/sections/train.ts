import type { GpuUse } from '../../domain/training/gpu/use.ts';
import type { RunRecord, TrainingEnd } from '../../domain/training/run-record.ts';
import { type Block, table } from '../block.ts';
import { code, type Text, words } from '../inline.ts';
import { bytes, decimal, duration, plain, plural } from '../numbers.ts';
import { type Fact, knownFacts, machineFacts } from './machine.ts';
import { footer } from './provenance.ts';

/** A training run: how it ended, what came out, from what. */
export function trainBlocks(run: RunRecord): Block[] {
  return [
    { kind: 'paragraph', text: summary(run) },
    { kind: 'facts', facts: written(run) },
    ...numbers('Metrics', run.metrics),
    ...trainingChart(run),
    ...parameters(run),
    machine(run),
    ...footer([words('Run '), code(run.id), words('.')]),
  ];
}

function trainingChart({ curves }: RunRecord): readonly Block[] {
  return curves ? [{ kind: 'chart', chart: { kind: 'training', series: curves } }] : [];
}

function summary(run: RunRecord): Text {
  return [
    ...ending(run.end),
    words(` after ${duration(run.durationMs)} on `),
    code(run.backend),
    words(', by the command '),
    code(run.command),
  ];
}

function ending(end: TrainingEnd): Text {
  switch (end.kind) {
    case 'succeeded':
      return [words('The command ended well')];
    case 'failed':
      return [words(`The command ended with exit code ${end.exitCode}`)];
    case 'killed':
      return [words('The command was killed by '), code(end.signal)];
    case 'cancelled':
      return [words('The command was cancelled')];
    case 'timed-out':
      return [words(`The command was ended at its limit of ${plain(end.minutes)} minutes`)];
    case 'incomplete':
      return [words('The command ended well, but without everything that it had to write,')];
  }
}

function written(run: RunRecord): readonly (readonly [string, Text])[] {
  const { modelFiles, predictions } = run;
  const model: Text = modelFiles
    ? [code(modelFiles.path), words(`, ${bytes(modelFiles.bytes)}, `), code(modelFiles.digest)]
    : [words('none')];
  const predicted: Text = predictions
    ? [code(predictions.path), words(', '), code(predictions.digest)]
    : [words('none')];
  const { path, lines } = run.log;
  return [
    ['Model', model],
    ['Predictions', predicted],
    ['Log', [code(path), words(`, ${plural(lines, 'line')}`)]],
    ['Used', used(run)],
    ...(run.resources.gpus?.cards ?? []).map(gpuUse),
  ];
}

function used({ resources: { peakMemoryBytes, cpuSeconds } }: RunRecord): Text {
  const memory =
    peakMemoryBytes === null ? [] : [`${bytes(peakMemoryBytes)} of memory at its peak`];
  const time = cpuSeconds === null ? [] : [`${decimal(cpuSeconds, 1)}\u00a0s of processor time`];
  return [words([...memory, ...time].join(', ') || 'not measured')];
}

/** `busy 90 % of the time on average, nothing ran 3 % of the time, …`: what of it the card tells. */
function gpuUse(card: GpuUse): readonly [string, Text] {
  const { meanUtilization, idleShare, peakMemory, peakTemperature, energy } = card;
  const told = [
    meanUtilization === null
      ? []
      : `busy ${decimal(meanUtilization, 0)}\u00a0% of the time on average`,
    idleShare === null ? [] : `idle in ${decimal(100 * idleShare, 0)}\u00a0% of the samples`,
    peakMemory === null ? [] : `${bytes(peakMemory * 1024 * 1024)} in use at its peak`,
    peakTemperature === null ? [] : `up to ${decimal(peakTemperature, 0)}\u00a0°C`,
    energy === null ? [] : `${decimal(energy, 1)}\u00a0Wh`,
  ].flat();
  return [`GPU ${card.index}`, [words(told.join(', ') || 'it tells nothing of its use')]];
}

function numbers(name: string, values: Readonly<Record<string, number>>): readonly Block[] {
  const rows = Object.entries(values).map(([metric, value]): readonly Text[] => [
    [code(metric)],
    [words(plain(value))],
  ]);
  if (rows.length === 0) return [];
  return [table(name, [{ title: 'Metric' }, { title: 'Value', align: 'right' }], rows)];
}

function parameters({ parameters: chosen, seed }: RunRecord): readonly Block[] {
  const rows = [...Object.entries(chosen), ['seed', seed] as const].map(
    ([name, value]): readonly Text[] => [[code(name)], [code(String(value))]],
  );
  return [
    {
      kind: 'details',
      summary: [words(`${plural(rows.length, 'parameter')} with the seed`)],
      blocks: [table('Parameters', [{ title: 'Parameter' }, { title: 'Value' }], rows)],
      shed: 'parameters',
      inShell: false,
    },
  ];
}

function machine(run: RunRecord): Block {
  const { environment, code: version, data } = run;
  const made = knownFacts([
    ['Commit', version.headSha ?? version.sha],
    ['Merge base', version.mergeBase],
  ]);
  const files = [...Object.entries(environment.lockFiles), ...Object.entries(data)];
  const digests = files.map(
    ([name, digest]): Fact => ['Input', [code(name), words(' '), code(digest)]],
  );
  return {
    kind: 'details',
    summary: [words('Code, data and machine')],
    blocks: [{ kind: 'facts', facts: [...made, ...machineFacts(run), ...digests] }],
    shed: 'parameters',
    inShell: false,
  };
}
