import type { MetricNumbers } from '../../domain/comparison/metric-numbers.ts';
import type { LabelledRows } from '../../domain/comparison/predictions.ts';
import { UserError } from '../../errors.ts';
import type { ComparisonPlan } from '../../inputs/comparison-plan.ts';
import { type ComparedSide, readSide } from '../../inputs/side.ts';
import type { Open } from '../command.ts';

/** One repeat of the model, read: its rows where it left predictions, else its numbers. */
export interface Repeat {
  readonly path: string;
  readonly digest: string;
  readonly seed: number | null;
  readonly model: string | null;
  readonly found:
    | { readonly kind: 'rows'; readonly rows: LabelledRows }
    | { readonly kind: 'numbers'; readonly numbers: MetricNumbers };
  readonly digests: ComparedSide['digests'];
}

/** Reads predictions, a run record, or a JSON file of metrics. */
export async function readRepeat(
  path: string,
  settings: ComparisonPlan['settings'],
  open: Open,
): Promise<Repeat> {
  const { side, predictions, metrics, record, model, digests } = await readSide(path);
  const file = side.path;
  const seed = record?.seed ?? null;
  const known = { path: file, digest: digests[file] ?? '', seed, model, digests };
  if (predictions) {
    open.progress(`Reading ${predictions.name}.`);
    const reader = await open.predictions();
    const needed = { ...settings, explore: false, slices: [], fairness: [], show: [] };
    const { joined } = await reader.read({ candidate: predictions, baseline: null }, needed);
    return { ...known, found: { kind: 'rows', rows: joined.rows } };
  }
  if (metrics) return { ...known, found: { kind: 'numbers', numbers: metrics } };
  throw new UserError('repeat-empty', {
    what: `${path} has neither predictions nor metrics.`,
    why: 'Nothing can be learnt from it about the noise of a metric.',
    next: 'Let the training write predictions or metrics, or name other files.',
    file: path,
  });
}
