import type { ComparisonResult } from '../../domain/comparison/result.ts';
import { allRows } from '../../domain/comparison/slice.ts';
import type { Dossier } from '../../domain/model/dossier.ts';
import type { OutcomeOf } from '../../domain/outcome.ts';
import type { Provenance } from '../../domain/provenance.ts';
import { type Change, type Measured, measuredIn, type Range } from './measured.ts';
import { taskName } from './task.ts';

/** A benchmark of the Hugging Face Hub, as the policy names it. */
export interface HubTask {
  readonly dataset: string;
  readonly task: string;
}

interface IndexMetric {
  readonly type: string;
  readonly value: number;
  readonly name: string;
  /** The slice; absent for all rows. */
  readonly config?: string;
  readonly args?: object;
}

interface IndexResult {
  readonly task: { readonly type: string; readonly name: string };
  readonly dataset: {
    readonly type: string;
    readonly name: string;
    readonly config?: string;
    readonly split: string;
    readonly revision?: string;
    readonly args?: object;
  };
  readonly metrics: readonly IndexMetric[];
  readonly source?: { readonly url: string; readonly name: string };
}

export type ModelIndex = readonly {
  readonly name: string;
  readonly results: readonly IndexResult[];
}[];

/** The page of the run that made an outcome; null where nobody knows one. */
type RunPage = (provenance: Provenance) => string | null;

export interface IndexSettings {
  readonly hub: HubTask | null;
  readonly page: RunPage;
}

/**
 * The `model-index` of a card's front matter, as the Hugging Face Hub reads it: one result for each
 * task and set of rows. Never `verified`: that is for others to say.
 */
export function modelIndexOf(dossier: Dossier, settings: IndexSettings): ModelIndex {
  const results = dossier.comparisons.flatMap((outcome) => resultOf(outcome, settings));
  const told = results.length > 0 ? merged(results) : reportedByTraining(dossier);
  return told.length > 0 ? [{ name: dossier.model, results: told }] : [];
}

function resultOf(
  outcome: OutcomeOf<'compare'>,
  { hub, page }: IndexSettings,
): readonly IndexResult[] {
  const { result, key, subject, provenance } = outcome;
  if (!result) return [];
  const metrics = measuredIn(result).map(metricOf);
  if (metrics.length === 0) return [];
  const { testSet } = result;
  const url = page(provenance);
  return [
    {
      task: taskOf(result),
      dataset: {
        type: hub?.dataset ?? 'private',
        name: testSet
          ? 'The rows that candidate and baseline were judged on'
          : result.candidate.path,
        ...(key !== subject.model && { config: key }),
        split: 'test',
        ...(testSet && { revision: testSet.digest, args: { rows: testSet.rows } }),
      },
      metrics,
      ...(url !== null && { source: { url, name: 'Contender, in the run that compared' } }),
    },
  ];
}

function taskOf({ task }: Pick<ComparisonResult, 'task'>): IndexResult['task'] {
  const type = taskName(task);
  return { type: type ?? 'other', name: type?.replaceAll('-', ' ') ?? 'not told' };
}

function metricOf(measured: Measured): IndexMetric {
  const { metric, class: ofClass, group, slice, value, n, nPositive, interval, change } = measured;
  const whole = slice === allRows;
  const name = [
    metric,
    ...(ofClass === undefined ? [] : [`of ${ofClass}`]),
    ...(group === undefined ? [] : [`by ${group}`]),
    ...(whole ? [] : [`on ${slice}`]),
  ].join(' ');
  return {
    type: metric,
    value,
    name,
    ...(!whole && { config: slice }),
    args: {
      rows: n,
      ...(nPositive !== undefined && { positives: nPositive }),
      ...(ofClass !== undefined && { class: ofClass }),
      ...(group !== undefined && { group }),
      ...(interval && { interval: rangeOf(interval) }),
      ...(change && { change: changeOf(change) }),
      ...(measured.rules.length > 0 && { rules: measured.rules }),
      ...(measured.alarm && { alarm: measured.alarm }),
    },
  };
}

function rangeOf({ lower, upper, confidence }: Range) {
  return { lower, upper, confidence };
}

function changeOf({ baseline, from, by, interval }: Change) {
  return { baseline, from, by, ...(interval && { interval: rangeOf(interval) }) };
}

/** One result for each (task, dataset, config, split, revision): more would be read as copies. */
function merged(results: readonly IndexResult[]): readonly IndexResult[] {
  const found = new Map<string, IndexResult>();
  for (const result of results) {
    const { type, config, split, revision } = result.dataset;
    const key = JSON.stringify([result.task.type, type, config, split, revision]);
    const known = found.get(key);
    found.set(key, known ? { ...known, metrics: distinct(known, result) } : result);
  }
  return [...found.values()];
}

function distinct(one: IndexResult, other: IndexResult): readonly IndexMetric[] {
  const names = new Set(one.metrics.map(({ name }) => name));
  return [...one.metrics, ...other.metrics.filter(({ name }) => !names.has(name))];
}

/** Without a comparison: what the training command itself wrote down. */
function reportedByTraining({ run }: Dossier): readonly IndexResult[] {
  const metrics = Object.entries(run?.metrics ?? {});
  if (metrics.length === 0) return [];
  return [
    {
      task: taskOf({ task: null }),
      dataset: { type: 'private', name: 'Not told by the training command', split: 'unknown' },
      metrics: metrics.map(([name, value]) => ({ type: name, value, name })),
    },
  ];
}
