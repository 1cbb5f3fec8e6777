import type { Comparable } from '../../domain/comparison/predictions.ts';
import type { Finding } from '../../domain/finding.ts';
import { UserError } from '../../errors.ts';
import { isSameFile } from '../../inputs/same-file.ts';
import type { ComparedSide } from '../../inputs/side.ts';
import type { PredictionSettings } from '../../ports/prediction-reader.ts';
import type { Open } from '../command.ts';

/** The sides of a comparison; a first model has no baseline. */
export interface Sides {
  readonly candidate: ComparedSide;
  readonly baseline: ComparedSide | null;
}

/** What is compared, and what a reader should know about how it was read. */
export interface Found {
  readonly comparable: Comparable;
  readonly findings: readonly Finding[];
}

/** Rows where both sides have predictions, else numbers; only rows need the data engine. */
export async function comparableOf(
  { candidate, baseline }: Sides,
  settings: PredictionSettings,
  open: Open,
): Promise<Found> {
  if (baseline) await refuseSameFile(candidate, baseline);
  if (candidate.predictions && (!baseline || baseline.predictions)) {
    const files = {
      candidate: candidate.predictions,
      baseline: baseline?.predictions ?? null,
    };
    open.progress(
      `Reading ${[files.candidate, files.baseline].flatMap((file) => file?.name ?? []).join(' and ')}.`,
    );
    const { joined, unused } = await (await open.predictions()).read(files, settings);
    return { comparable: joined, findings: unused.map(unusedColumn) };
  }
  if (candidate.metrics && (!baseline || baseline.metrics)) {
    const numbers = { candidate: candidate.metrics, baseline: baseline?.metrics ?? null };
    return { comparable: { kind: 'numbers', ...numbers }, findings: [] };
  }
  throw new UserError('sides-differ', {
    what: 'The candidate and the baseline cannot be compared.',
    why: `The candidate has ${has(candidate)}, the baseline has ${baseline ? has(baseline) : 'nothing'}.`,
    next: 'Give predictions of both, or metrics of both.',
  });
}

function unusedColumn({
  file,
  column,
}: {
  readonly file: string;
  readonly column: string;
}): Finding {
  const message = `The column "${column}" of ${file} is not used: every row counts once, and for itself. Rename it if it is no ${column} of rows.`;
  return { level: 'warning', rule: 'column-unused', message };
}

async function refuseSameFile(candidate: ComparedSide, baseline: ComparedSide): Promise<void> {
  const files = [candidate, baseline].map(({ predictions, side }) => {
    return predictions && predictions.place.kind === 'disk' ? predictions.place.path : side.path;
  });
  const [ours = '', theirs = ''] = files;
  if (baseline.side.version !== undefined || !(await isSameFile(ours, theirs))) return;
  throw new UserError('same-file', {
    what: 'The candidate and the baseline are read from the same file.',
    why: `Both are ${ours}, so nothing would be compared.`,
    next: 'Let each model write a file of its own, and check both paths.',
    file: ours,
  });
}

function has({ predictions, metrics }: ComparedSide): string {
  if (predictions) return metrics ? 'predictions and metrics' : 'only predictions';
  return metrics ? 'only metrics' : 'neither predictions nor metrics';
}
