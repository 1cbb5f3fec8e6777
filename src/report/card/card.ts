import type { Dossier } from '../../domain/model/dossier.ts';
import type { Block } from '../block.ts';
import { code, sentence, type Text, words } from '../inline.ts';
import { renderBlock } from '../markdown/blocks.ts';
import { renderText } from '../markdown/inline.ts';
import { dataBlocks } from './data.ts';
import { costBlocks, environmentBlocks } from './origin.ts';
import { fairnessBlocks, resultBlocks } from './results.ts';
import { riskBlocks } from './risks.ts';

interface Authored {
  /** What people wrote about the model: copied as it is, never invented. */
  readonly text: string | null;
  /** Contender's own version. */
  readonly version: string;
}

/** The body of a model card. Without what people wrote it says so, and not what they might have meant. */
export function renderCard(dossier: Dossier, { text, version }: Authored): string {
  const parts = [
    `# Model card: ${renderText([code(dossier.model)])}`,
    ...blocks(introduction(dossier)),
    '## Intended use and limits',
    text?.trim() || renderText([unwritten]),
    ...section('Data', dataBlocks(dossier)),
    ...section('Results', resultBlocks(dossier)),
    ...section('Fairness', fairnessBlocks(dossier)),
    ...section('Risks accepted', riskBlocks(dossier)),
    ...section('Environment', environmentBlocks(dossier)),
    ...section('Cost', costBlocks(dossier)),
    renderText([words(`Made by Contender ${version} from the results alone.`)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const unwritten = words(
  'Nobody has written down what this model is for, and where it must not be used.',
);

function introduction({ digest, run, comparisons }: Dossier): readonly Block[] {
  const trained: Text = run
    ? [words('Trained on '), words(run.startedAt.slice(0, 10)), words(' by the run '), code(run.id)]
    : [words('How it was trained is not recorded')];
  return [
    { kind: 'paragraph', text: [words('Digest of the model: '), code(digest)] },
    { kind: 'paragraph', text: [...trained, words('.')] },
    ...comparisons.map(({ title }): Block => ({ kind: 'paragraph', text: sentence(title) })),
  ];
}

function section(title: string, inside: readonly Block[]): readonly string[] {
  return [`## ${title}`, ...blocks(inside)];
}

function blocks(all: readonly Block[]): readonly string[] {
  return all.flatMap((block) => renderBlock(block));
}
