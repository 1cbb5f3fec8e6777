import type { RunChange } from '../../../domain/comparison/changes/result.ts';
import { type Block, table } from '../../block.ts';
import { code, type Text, words } from '../../inline.ts';
import { plain, plural } from '../../numbers.ts';

/** What else differs between the two runs: why the metric may have moved. */
export function changeBlocks(changes: readonly RunChange[] | null): readonly Block[] {
  if (!changes) return [];
  if (changes.length === 0) return [{ kind: 'paragraph', text: [words(nothing)] }];
  const columns = [
    { title: 'What' },
    { title: 'Name' },
    { title: 'Baseline' },
    { title: 'Candidate' },
  ];
  return [
    {
      kind: 'details',
      summary: [words(`What changed: ${counted(changes)}`)],
      blocks: [table('What changed between the runs', columns, byKind(changes).map(rowOf))],
      shed: 'parameters',
      inShell: false,
    },
  ];
}

/** In the order in which the summary counts them. */
function byKind(changes: readonly RunChange[]): readonly RunChange[] {
  return kindsOf(changes).flatMap((kind) => changes.filter((change) => change.kind === kind));
}

function kindsOf(changes: readonly RunChange[]): readonly RunChange['kind'][] {
  return [...new Set(changes.map(({ kind }) => kind))];
}

const nothing =
  'The two runs differ in nothing that their records tell: a change is training noise or environment.';

/** `2 parameters, 1 data set, code`, in the order of their first mention. */
function counted(changes: readonly RunChange[]): string {
  return kindsOf(changes)
    .map((kind) => {
      const noun = nouns[kind];
      const number = changes.filter((change) => change.kind === kind).length;
      return noun.counted ? plural(number, noun.word) : noun.word;
    })
    .join(', ');
}

const nouns: Readonly<
  Record<RunChange['kind'], { readonly word: string; readonly counted: boolean }>
> = {
  parameter: { word: 'parameter', counted: true },
  data: { word: 'data set', counted: true },
  code: { word: 'code', counted: false },
  dependencies: { word: 'dependencies', counted: false },
  seed: { word: 'seed', counted: false },
  hardware: { word: 'hardware', counted: false },
  environment: { word: 'environment', counted: false },
  command: { word: 'training command', counted: false },
};

function rowOf({ kind, name, baseline, candidate, difference }: RunChange): readonly Text[] {
  const by =
    difference === undefined ? [] : [words(` (${difference > 0 ? '+' : ''}${plain(difference)})`)];
  return [[words(nouns[kind].word)], [code(name)], [side(baseline)], [side(candidate), ...by]];
}

function side(value: string | null) {
  return value === null ? words('–') : code(value);
}
