import type { RunRecord, TrainingEnd } from '../../domain/training/run-record.ts';
import { type Block, table } from '../block.ts';
import { code, sentence, type Text, words } from '../inline.ts';
import { bytes, duration, plain, plural } from '../numbers.ts';
import { type Fact, knownFacts, machineFacts } from './machine.ts';
import { footer } from './provenance.ts';
import { longestCurrency, takenFacts } from './train-account.ts';

/** A training run: how it ended, what came out, from what. */
export function trainBlocks(run: RunRecord): Block[] {
  return [
    { kind: 'paragraph', text: summary(run) },
    { kind: 'facts', facts: written(run) },
    ...numbers('Metrics', run.metrics),
    ...charts(run),
    ...parameters(run),
    machine(run),
    ...footer([words('Run '), code(run.id), words('.')]),
  ];
}

function charts({ curves, resources: { series } }: RunRecord): readonly Block[] {
  return [
    ...(curves ? [{ kind: 'chart', chart: { kind: 'training', series: curves } } as const] : []),
    ...(series ? [{ kind: 'chart', chart: { kind: 'resources', series } } as const] : []),
  ];
}

function summary(run: RunRecord): Text {
  return [
    ...ending(run),
    words(` after ${duration(run.durationMs)} on `),
    code(run.backend),
    words(', by the command '),
    code(run.command),
  ];
}

function ending({ end, account }: RunRecord): Text {
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
      return [words(`The command was ended at its limit of ${many(end.minutes, 'minute')}`)];
    case 'over-budget':
      return [words('The command was ended at its budget of '), ...budgetOf(end, account)];
    case 'out-of-memory':
      return [words('The command ran out of memory')];
    case 'disk-full':
      return [words('The command was ended, because the disk was about to be full,')];
    case 'preempted':
      return [words('The command was ended, because the machine was about to be taken away,')];
    case 'unfit':
      return [words('The place was not fit for the command, which was ended')];
    case 'incomplete':
      return [words('The command ended well, but without everything that it had to write,')];
  }
}

function budgetOf(
  { budget, limit }: Extract<TrainingEnd, { kind: 'over-budget' }>,
  account: RunRecord['account'],
): Text {
  if (budget === 'gpu-hours') return [words(many(limit, 'GPU hour'))];
  const currency = sentence(account?.cost?.currency ?? 'in cost', longestCurrency);
  return [words(`${plain(limit)} `), ...currency];
}

/** Also of what is no whole number, which `plural` does not take. */
function many(value: number, noun: string): string {
  return `${plain(value)}\u00a0${noun}${value === 1 ? '' : 's'}`;
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
    ...knownFacts([['Tracked', run.tracked ?? null]]),
    ...takenFacts(run),
  ];
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
