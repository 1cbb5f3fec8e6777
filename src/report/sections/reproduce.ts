import type {
  Difference,
  Made,
  Remade,
  ReproducedData,
  ReproductionResult,
} from '../../domain/training/reproduction/result.ts';
import { type Block, table } from '../block.ts';
import { code, type Text, words } from '../inline.ts';
import { count, plural } from '../numbers.ts';
import { footer } from './provenance.ts';

/** A run made again: what came out beside what is recorded, and what around it was not the same. */
export function reproduceBlocks(result: ReproductionResult): Block[] {
  const { made, environment, run, folder } = result;
  return [
    { kind: 'paragraph', text: summary(result) },
    ...(made ? madeAgain(made) : []),
    ...aroundIt(environment),
    from(result),
    ...footer([
      words('Run '),
      code(run),
      words(folder === null ? '. The folder of the commit is gone again.' : '. Its folder is '),
      ...(folder === null ? [] : [code(folder), words('.')]),
    ]),
  ];
}

function summary({ command, commit, patch, seed }: ReproductionResult): Text {
  return [
    words('Trained by '),
    code(command),
    words(' with the seed '),
    code(String(seed)),
    words(' on the commit '),
    code(commit.slice(0, 12)),
    ...(patch === null ? [] : [words(' and its uncommitted changes '), code(patch)]),
  ];
}

function madeAgain(made: Made): readonly Block[] {
  const { model, predictions, metrics, otherMetrics, otherParameters } = made;
  const same = metrics - otherMetrics.length;
  const facts = [
    ...remade('Model', model),
    ...remade('Predictions', predictions),
    ...(metrics > 0
      ? [['Metrics', [words(`${count(same)} of ${count(metrics)} the same`)]] as const]
      : []),
  ];
  return [
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    ...otherMetricsTable(otherMetrics),
    ...differencesTable('Parameter', 'Parameters that differ', otherParameters),
  ];
}

function remade(label: string, pair: Remade | null): readonly (readonly [string, Text])[] {
  if (!pair) return [];
  const { recorded, made } = pair;
  if (recorded === made) return [[label, [words('the same, '), code(recorded)]]];
  const now: Text = made === null ? [words('none')] : [code(made)];
  return [[label, [words('was '), code(recorded), words(', is '), ...now]]];
}

function otherMetricsTable(metrics: Made['otherMetrics']): readonly Block[] {
  const columns = [
    { title: 'Metric' },
    { title: 'Recorded', align: 'right' as const },
    { title: 'Made', align: 'right' as const },
  ];
  const rows = metrics.map(({ name, recorded, made }): readonly Text[] => {
    return [[code(name)], number(recorded), number(made)];
  });
  return rows.length > 0 ? [table('Metrics that differ', columns, rows)] : [];
}

function number(value: number | null): Text {
  // Digits that are cut off could be those that differ.
  return [words(value === null ? 'none' : String(value))];
}

/** What was the same is not said: a long list would hide what is not. */
function aroundIt(differences: readonly Difference[]): readonly Block[] {
  if (differences.length === 0) {
    const text = words('The environment is the one that the record tells of.');
    return [{ kind: 'paragraph', text: [text] }];
  }
  const text = words(`Around it ${plural(differences.length, 'thing')} differed:`);
  return [
    { kind: 'paragraph', text: [text] },
    ...differencesTable('What', 'What differs in the environment', differences),
  ];
}

function differencesTable(
  title: string,
  name: string,
  differences: readonly Difference[],
): readonly Block[] {
  const columns = [{ title }, { title: 'Recorded' }, { title: 'Now' }];
  const rows = differences.map(({ name, recorded, found }): readonly Text[] => {
    return [[code(name)], value(recorded), value(found)];
  });
  return rows.length > 0 ? [table(name, columns, rows)] : [];
}

function value(text: string | null): Text {
  return text === null ? [words('none')] : [code(text)];
}

function from({ record, commit, patch, data }: ReproductionResult): Block {
  const facts = [
    ['Record', [code(record)]] as const,
    ['Commit', [code(commit)]] as const,
    ...(patch === null ? [] : [['Patch', [code(patch)]] as const]),
    ...data.map(dataFact),
  ];
  return {
    kind: 'details',
    summary: [words('What it was made from')],
    blocks: [{ kind: 'facts', facts }],
    shed: 'parameters',
    inShell: false,
  };
}

function dataFact({ name, digest, from }: ReproducedData): readonly [string, Text] {
  const where = from === 'commit' ? ', from the commit' : ', from the working directory';
  return ['Data', [code(name), words(' '), code(digest), words(where)]];
}
