import type { Dossier } from '../domain/model/dossier.ts';
import { readCardText } from '../inputs/card-text.ts';
import type { Policy } from '../inputs/policy.ts';
import { yamlText } from '../inputs/yaml-text.ts';
import { bomOf } from '../report/bom/bom.ts';
import { renderCard } from '../report/card/card.ts';
import { evalResultsOf } from '../report/card/eval-results.ts';
import { type HubTask, modelIndexOf } from '../report/card/model-index.ts';
import type { Open } from './command.ts';
import { runPage } from './run-page.ts';

/** A text about a model, under the name that it has beside it. */
export interface ModelDocument {
  readonly name: string;
  readonly text: string;
}

/** Every model has them. */
export const documentNames = ['model-card.md', 'model.cdx.json'] as const;

/** The card of a model, its bill of materials, and, of a benchmark of the Hub, its results. */
export async function documentsOf(
  dossier: Dossier,
  policy: Policy | undefined,
  open: Open,
): Promise<readonly ModelDocument[]> {
  const card = policy?.card;
  const { version } = open.context;
  const hub = hubOf(card);
  const page = runPage(open);
  const written = await readCardText(card?.file);
  const index = modelIndexOf(dossier, { hub, page });
  const front = { ...written?.frontMatter, ...(index.length > 0 && { 'model-index': index }) };
  const body = renderCard(dossier, { text: written?.text ?? null, version });
  const results = hub && evalResultsOf(dossier, hub, page);
  const [cardName, bomName] = documentNames;
  return [
    { name: cardName, text: `${headOf(front)}${body}` },
    { name: bomName, text: `${JSON.stringify(bomOf(dossier, version), null, 2)}\n` },
    ...(results ? [{ name: `.eval_results/${hub.task}.yaml`, text: yamlText(results) }] : []),
  ];
}

function hubOf(card: Policy['card'] | undefined): HubTask | null {
  const dataset = card?.['hub-dataset'];
  const task = card?.['hub-task'];
  return dataset !== undefined && task !== undefined ? { dataset, task } : null;
}

function headOf(front: object): string {
  return Object.keys(front).length > 0 ? `---\n${yamlText(front)}---\n\n` : '';
}
