import type { Comparable } from '../../domain/comparison/predictions.ts';
import { tellsSidesApart } from '../../domain/comparison/roles.ts';
import type { Division } from '../../domain/comparison/slice.ts';
import type { Finding } from '../../domain/finding.ts';
import { UserError } from '../../errors.ts';
import { isSameFile } from '../../inputs/same-file.ts';
import type { ComparedSide } from '../../inputs/side.ts';
import type { Notice, PredictionSettings } from '../../ports/prediction-reader.ts';
import type { Open } from '../command.ts';

/** The sides of a comparison; a first model has no baseline. */
export interface Sides {
  readonly candidate: ComparedSide;
  readonly baseline: ComparedSide | null;
  /** What the other side is called; default: the baseline. */
  readonly opponent?: 'baseline' | 'anchor';
}

/** What is compared, and what a reader should know about how it was read. */
export interface Found {
  readonly comparable: Comparable;
  readonly findings: readonly Finding[];
  /** The columns that the policy shows. */
  readonly shown: readonly Division[];
}

/** Rows where both sides have predictions, else numbers; only rows need the data engine. */
export async function comparableOf(
  sides: Sides,
  settings: PredictionSettings,
  open: Open,
): Promise<Found> {
  const { candidate, baseline, opponent = 'baseline' } = sides;
  if (baseline) await refuseSameFile(sides, settings);
  if (candidate.predictions && (!baseline || baseline.predictions)) {
    return rowsOf(sides, settings, open);
  }
  if (candidate.metrics && (!baseline || baseline.metrics)) return numbersOf(sides);
  throw new UserError('sides-differ', {
    what: `The candidate and the ${opponent} cannot be compared.`,
    why: `The candidate has ${has(candidate)}, the ${opponent} has ${baseline ? has(baseline) : 'nothing'}.`,
    next: 'Give predictions of both, or metrics of both.',
  });
}

async function rowsOf(
  { candidate, baseline }: Sides,
  settings: PredictionSettings,
  open: Open,
): Promise<Found> {
  if (!candidate.predictions) throw new Error('A side without predictions has no rows');
  const files = { candidate: candidate.predictions, baseline: baseline?.predictions ?? null };
  const names = [files.candidate, files.baseline].flatMap((file) => file?.name ?? []);
  open.progress(`Reading ${names.join(' and ')}.`);
  const { joined, notices, shown } = await (await open.predictions()).read(files, settings);
  return { comparable: joined, findings: notices.map(noticed), shown };
}

function numbersOf({ candidate, baseline }: Sides): Found {
  if (!candidate.metrics) throw new Error('A side without metrics has no numbers');
  if (baseline) refuseIncomparable(candidate, baseline);
  const numbers = { candidate: candidate.metrics, baseline: baseline?.metrics ?? null };
  const findings = [candidate, baseline].flatMap((side) => (side ? howRead(side) : []));
  return { comparable: { kind: 'numbers', ...numbers }, findings, shown: [] };
}

/** Another test set, or another definition of the task, makes numbers of different questions. */
function refuseIncomparable(candidate: ComparedSide, baseline: ComparedSide): void {
  const [ours, theirs] = [candidate.identity, baseline.identity];
  const differing = Object.keys(ours).filter((key) => {
    return Object.hasOwn(theirs, key) && ours[key] !== theirs[key];
  });
  if (differing.length === 0) return;
  const parts = differing.map((key) => `the ${key} is ${theirs[key]} and ${ours[key]}`);
  throw new UserError('not-comparable', {
    what: `The metrics of ${baseline.side.path} and ${candidate.side.path} cannot be compared.`,
    why: `They are not of the same evaluation: ${parts.join('; ')}.`,
    next: 'Evaluate both models on the same rows, with the same version of the task.',
    ...(candidate.side.version === undefined && { file: candidate.side.path }),
  });
}

/** Which format was taken, so that a wrong guess is seen. */
function howRead({ side, format, notes }: ComparedSide): readonly Finding[] {
  if (format === null || format === 'metrics by name') return [];
  const message = [`${side.path} was read as ${format}.`, ...notes].join(' ');
  return [{ level: 'note', rule: 'metrics-format', message }];
}

function noticed(notice: Notice): Finding {
  return { level: 'warning', ...notice };
}

async function refuseSameFile(
  { candidate, baseline, opponent = 'baseline' }: Sides,
  { columns }: PredictionSettings,
): Promise<void> {
  const [ours, theirs] = [candidate, baseline].map((side) => side && pathOf(side));
  if (!ours || !theirs || !(await isSameFile(ours, theirs))) return;
  // One file may hold the answers of both models, in columns of their own.
  if (candidate.predictions && tellsSidesApart(columns)) return;
  throw new UserError('same-file', {
    what: `The candidate and the ${opponent} are read from the same file.`,
    why: `Both are ${ours}, so nothing would be compared.`,
    next: 'Let each model write a file of its own and check both paths, or name the columns of each by compare.columns: {prediction: {baseline: a, candidate: b}}.',
    file: ours,
  });
}

/** Where on the disk a side is read; undefined for what a registry or a commit holds. */
function pathOf({ predictions, side, digests }: ComparedSide): string | undefined {
  if (predictions) return predictions.place.kind === 'disk' ? predictions.place.path : undefined;
  return Object.hasOwn(digests, side.path) ? side.path : undefined;
}

function has({ predictions, metrics }: ComparedSide): string {
  if (predictions) return metrics ? 'predictions and metrics' : 'only predictions';
  return metrics ? 'only metrics' : 'neither predictions nor metrics';
}
