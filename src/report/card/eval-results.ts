import { allRows } from '../../domain/comparison/slice.ts';
import type { Dossier } from '../../domain/model/dossier.ts';
import { plain } from '../numbers.ts';
import { visible } from '../visible.ts';
import { type Measured, measuredIn } from './measured.ts';
import type { HubTask, IndexSettings } from './model-index.ts';

interface EvalResult {
  readonly dataset: { readonly id: string; readonly task_id: string };
  readonly value: number;
  readonly date: string;
  readonly source?: { readonly url: string; readonly name: string };
  readonly notes: string;
}

/**
 * What a file below `.eval_results` tells the Hugging Face Hub about a benchmark: one number, that of the
 * policy's first rule with a value on all rows. Undefined where nothing was measured.
 */
export function evalResultsOf(
  { comparisons }: Dossier,
  hub: HubTask,
  page: IndexSettings['page'],
): readonly EvalResult[] | undefined {
  for (const { result, provenance } of comparisons) {
    const first = result && measuredIn(result).find(({ slice }) => slice === allRows);
    if (!first) continue;
    const url = page(provenance);
    return [
      {
        dataset: { id: hub.dataset, task_id: hub.task },
        value: first.value,
        date: provenance.startedAt.slice(0, 10),
        ...(url !== null && { source: { url, name: 'Contender' } }),
        notes: notesOf(first),
      },
    ];
  }
  return undefined;
}

function notesOf({ metric, class: ofClass, group, n, interval }: Measured): string {
  const ofIt = ofClass === undefined ? '' : ` of ${ofClass}`;
  const name = `${metric}${ofIt}${group === undefined ? '' : ` by ${group}`}`;
  const range = interval
    ? `, ${plain(100 * interval.confidence)} % interval ${plain(interval.lower)} to ${plain(interval.upper)}`
    : '';
  return visible(`${name} on ${n} rows${range}`, 200);
}
