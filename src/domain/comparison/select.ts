import type { Partition } from '../statistics/placements.ts';
import { once } from './once.ts';
import type { Groups, LabelledRows, ModelPredictions, PairedRows, RowIds } from './predictions.ts';

/** Where selected rows come from: what is known of each of all rows need not be found again. */
export interface Origin {
  readonly rows: LabelledRows;
  /** Which of them, in their order here. */
  readonly indexes: Uint32Array;
  /** Where all rows were divided, the part that these are. */
  readonly part?: Part;
}

export interface Part {
  readonly partition: Partition;
  readonly code: number;
}

/** All rows as the one part. */
export function undivided(rows: number): Partition {
  return { codes: new Uint32Array(rows), count: 1 };
}

const origins = new WeakMap<LabelledRows, Origin>();
const originals = new WeakMap<ModelPredictions, ModelPredictions>();

/** What selected rows and their model were taken from; undefined for rows as they were read. */
export function originOf(
  rows: LabelledRows,
  model: ModelPredictions,
): (Origin & { readonly model: ModelPredictions }) | undefined {
  const [origin, original] = [origins.get(rows), originals.get(model)];
  return origin && original && { ...origin, model: original };
}

/** The same without regard to a model. */
export function originOfRows(rows: LabelledRows): Origin | undefined {
  return origins.get(rows);
}

/**
 * Some of the rows, in the order of the indexes, as if the files had held only them; not divided again.
 * A column is copied when somebody asks for it.
 */
export function selectRows(rows: PairedRows, indexes: Uint32Array, part?: Part): PairedRows;
export function selectRows(rows: LabelledRows, indexes: Uint32Array, part?: Part): LabelledRows;
export function selectRows(
  rows: LabelledRows | PairedRows,
  indexes: Uint32Array,
  part?: Part,
): LabelledRows | PairedRows {
  const labels = once(() => selectNumbers(rows.labels, indexes));
  const weights = once(() => rows.weights && selectNumbers(rows.weights, indexes));
  const groups = once(() => rows.groups && selectGroups(rows.groups, indexes));
  const alone: LabelledRows = {
    task: rows.task,
    classes: rows.classes,
    ids: selectIds(rows.ids, indexes),
    get labels() {
      return labels();
    },
    get weights() {
      return weights();
    },
    get groups() {
      return groups();
    },
    divisions: [],
    candidate: selectModel(rows.candidate, indexes),
  };
  // Models that differ elsewhere may agree on few rows by chance, which proves nothing.
  const selected =
    'baseline' in rows
      ? Object.assign(alone, {
          baseline: selectModel(rows.baseline, indexes),
          identical: rows.identical,
        })
      : alone;
  origins.set(selected, { rows, indexes, ...(part && { part }) });
  return selected;
}

/** Only ids that somebody asks for become texts. */
function selectIds(ids: RowIds, indexes: Uint32Array): RowIds {
  return {
    length: indexes.length,
    at(row) {
      const index = indexes.at(row);
      return index === undefined ? undefined : ids.at(index);
    },
  };
}

function selectModel(model: ModelPredictions, indexes: Uint32Array): ModelPredictions {
  const of = (column: Float64Array) => selectNumbers(column, indexes);
  const predicted = once(() => of(model.predicted));
  const scores = once(() => model.scores && of(model.scores));
  const probabilities = once(() => model.probabilities?.map(of) ?? null);
  const values = once(() => new Map([...model.values].map(([name, column]) => [name, of(column)])));
  const selected: ModelPredictions = {
    precision: model.precision,
    get predicted() {
      return predicted();
    },
    get scores() {
      return scores();
    },
    get probabilities() {
      return probabilities();
    },
    get values() {
      return values();
    },
  };
  originals.set(selected, model);
  return selected;
}

/** A ranking has no predicted classes, and a column without rows stays without. */
function selectNumbers(values: Float64Array, indexes: Uint32Array): Float64Array {
  if (values.length === 0) return values;
  const selected = new Float64Array(indexes.length);
  for (let at = 0; at < indexes.length; at += 1) {
    selected[at] = values[indexes[at] ?? 0] ?? Number.NaN;
  }
  return selected;
}

function selectCodes(codes: Uint32Array, indexes: Uint32Array): Uint32Array {
  const selected = new Uint32Array(indexes.length);
  for (let at = 0; at < indexes.length; at += 1) {
    selected[at] = codes[indexes[at] ?? 0] ?? 0;
  }
  return selected;
}

/** Groups without a row among the selected ones would count as clusters that say nothing. */
function selectGroups(groups: Groups, indexes: Uint32Array): Groups {
  const kept = selectCodes(groups.indexes, indexes);
  const present = new Uint8Array(groups.names.length);
  for (const group of kept) present[group] = 1;
  const renumbered = new Uint32Array(groups.names.length);
  let count = 0;
  for (const [group, isPresent] of present.entries()) {
    renumbered[group] = count;
    count += isPresent;
  }
  return {
    indexes: kept.map((group) => renumbered[group] ?? 0),
    names: groups.names.filter((_, group) => present[group] === 1),
  };
}
