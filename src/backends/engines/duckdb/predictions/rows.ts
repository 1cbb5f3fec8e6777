import { fromThreshold, mostLikely, sameAnswers } from '../../../../domain/comparison/answers.ts';
import type {
  Groups,
  LabelledRows,
  ModelPredictions,
  PairedRows,
} from '../../../../domain/comparison/predictions.ts';
import type { Division } from '../../../../domain/comparison/slice.ts';
import type { JoinedRows } from '../../../../ports/prediction-reader.ts';
import type { DigitColumn } from './digits.ts';
import type { PlannedDivision } from './divisions.ts';
import type { Fetched } from './fetch.ts';
import type { SameTexts } from './same-texts.ts';
import type { SideName } from './scratch.ts';
import type { StagedFile } from './stage.ts';
import type { KnownTask } from './task-flaws.ts';

export interface Staged {
  readonly candidate: StagedFile;
  readonly baseline: StagedFile | null;
}

/** How the fetched columns are to be read. */
export interface Reading {
  readonly task: KnownTask;
  readonly threshold: number;
  readonly divisions: readonly PlannedDivision[];
  readonly groups: readonly string[];
  readonly same: SameTexts;
}

/** The fetched columns as rows of one model or two. */
export function rowsFrom(
  fetched: Fetched,
  { candidate, baseline }: Staged,
  reading: Reading,
): JoinedRows {
  const sides: readonly SideName[] = baseline ? ['candidate', 'baseline'] : ['candidate'];
  const { task, threshold } = reading;
  const predictions = (file: StagedFile) => predictionsOf(file, fetched, { task, threshold });
  const rows: LabelledRows = {
    task: task.task,
    classes: task.task === 'generation' ? ['wrong', 'right'] : task.classes,
    ids: fetched.ids,
    labels: labelsOf(fetched),
    weights: numbersOf('weight', fetched, sides),
    groups: groupsOf(fetched, reading, sides),
    divisions: reading.divisions.map((division) => divisionOf(division, fetched)),
    candidate: predictions(candidate),
  };
  if (!baseline) return { kind: 'first-model', rows };
  const before = predictions(baseline);
  const paired: PairedRows = {
    ...rows,
    baseline: before,
    identical: reading.same.prediction && sameAnswers(rows.candidate, before),
  };
  return { kind: 'paired', rows: paired };
}

/** A column of codes, from whichever file has it. */
export function codesOf(
  column: string,
  { codes }: Fetched,
  sides: readonly SideName[],
): DigitColumn | null {
  for (const side of sides) {
    const found = codes.get(`${side}.${column}`);
    if (found) return found;
  }
  return null;
}

/** Whether both files have the same labels, weights, groups and values of slices, as far as both have them. */
export function agree({ codes, numbers }: Fetched, divisions: Reading['divisions']): boolean {
  const shared = [
    { column: 'label', meaning: undefined },
    { column: 'grp', meaning: undefined },
    ...divisions.map((division) => ({ column: division.column, meaning: meaningOf(division) })),
  ];
  const digits = shared.every(({ column, meaning }) => {
    const [ours, theirs] = [codes.get(`candidate.${column}`), codes.get(`baseline.${column}`)];
    return !ours || !theirs || ours.agrees(theirs, meaning);
  });
  return (
    digits &&
    ['label', 'weight'].every((column) => {
      const ours = numbers.get(`candidate.${column}`);
      const theirs = numbers.get(`baseline.${column}`);
      return !ours || !theirs || isSame(ours, theirs);
    })
  );
}

function isSame(ours: Float64Array, theirs: Float64Array): boolean {
  for (let row = 0; row < ours.length; row += 1) if (ours[row] !== theirs[row]) return false;
  return true;
}

/** Where nothing says what is right, an answer is right by itself. */
function labelsOf({ codes, numbers, ids }: Fetched): Float64Array {
  const classes = codes.get('candidate.label');
  if (classes) return classes.numbers();
  return numbers.get('candidate.label') ?? new Float64Array(ids.length).fill(1);
}

function numbersOf(
  column: string,
  { numbers }: Fetched,
  sides: readonly SideName[],
): Float64Array | null {
  for (const side of sides) {
    const found = numbers.get(`${side}.${column}`);
    if (found) return found;
  }
  return null;
}

function groupsOf(
  fetched: Fetched,
  { groups }: Reading,
  sides: readonly SideName[],
): Groups | null {
  const indexes = codesOf('grp', fetched, sides);
  return indexes && { indexes: indexes.wholes(), names: groups };
}

function divisionOf(division: PlannedDivision, fetched: Fetched): Division {
  const { name, kind, column, values, sides } = division;
  const found = codesOf(column, fetched, sides);
  return { name, kind, values, codes: found?.wholes(meaningOf(division)) ?? new Uint32Array() };
}

/** Several spellings of a value are one value. */
function meaningOf({ codes, values }: PlannedDivision): Uint32Array {
  return Uint32Array.from(codes, (value) => Math.max(0, values.indexOf(value)));
}

interface Deciding {
  readonly task: KnownTask;
  readonly threshold: number;
}

function predictionsOf(file: StagedFile, fetched: Fetched, deciding: Deciding): ModelPredictions {
  const { table, roles, columns } = file;
  const number = (name: string) => fetched.numbers.get(`${table}.${name}`) ?? null;
  const { task, classes } = deciding.task;
  const byClass = classes.map((className) => {
    const at = roles.probabilities.findIndex((column) => column.className === className);
    return at < 0 ? null : number(`p${at}`);
  });
  const isRanking = task === 'ranking';
  const positive = task === 'binary' ? (byClass[1] ?? null) : null;
  const scores = number('score') ?? positive ?? (isRanking ? number('prediction') : null);
  const probabilities =
    task === 'multiclass' && roles.probabilities.length > 0
      ? byClass.flatMap((column) => column ?? [])
      : null;
  const values = [...roles.values.keys()].map((name, at) => {
    return [name, number(`v${at}`) ?? new Float64Array()] as const;
  });
  const model = { scores, probabilities, values: new Map(values) };
  const single = columns.some((column) => column.single && /^(score|p\d+)$/.test(column.name));
  return {
    predicted: isRanking
      ? new Float64Array()
      : predictedBy(file, fetched, { ...deciding, ...model }),
    ...model,
    precision: single ? 'single' : 'double',
  };
}

interface Undecided extends Deciding, Pick<ModelPredictions, 'scores' | 'probabilities'> {}

function predictedBy(
  { table }: StagedFile,
  { codes, numbers }: Fetched,
  { task, threshold, scores, probabilities }: Undecided,
): Float64Array {
  const right = numbers.get(`${table}.rgt`);
  if (task.task === 'generation') {
    const exact = codes.get(`${table}.exact`);
    if (exact) return exact.numbers();
    return right?.every((value) => value === 0 || value === 1) ? right : new Float64Array();
  }
  const classes = codes.get(`${table}.prediction`);
  if (classes) return classes.numbers();
  return (
    numbers.get(`${table}.prediction`) ??
    (scores && fromThreshold(scores, threshold)) ??
    mostLikely(probabilities ?? [])
  );
}
