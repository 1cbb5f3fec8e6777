import type { Problem } from '../../../../errors.ts';
import type { OpenedFile } from './opened-file.ts';
import { textOf } from './raw-column.ts';
import type { SideName } from './scratch.ts';
import type { ExtraColumn } from './stage.ts';

/** The columns that may be shown, from the candidate's file where it has them; `s0`, `s1`, … */
export function shownColumns(
  files: readonly OpenedFile[],
  show: readonly string[],
): {
  readonly shown: Readonly<Record<SideName, readonly ExtraColumn[]>>;
  readonly problems: readonly Problem[];
} {
  const shown = { candidate: [] as ExtraColumn[], baseline: [] as ExtraColumn[] };
  const problems: Problem[] = [];
  for (const [at, column] of show.entries()) {
    const opened = files.find(({ header }) => header.includes(column));
    if (!opened) problems.push(missing(column, files));
    else {
      const sql = `coalesce(${textOf(opened.loaded.value(column))}, '(null)')`;
      shown[opened.file.side].push({ name: `s${at}`, sql });
    }
  }
  return { shown, problems };
}

function missing(column: string, files: readonly OpenedFile[]): Problem {
  const columns = new Set(files.flatMap(({ header }) => header));
  return {
    code: 'show-column-missing',
    what: `There is no column "${column}" to show beside the rows.`,
    why: `The columns are ${[...columns].join(', ')}.`,
    next: 'Correct compare.show-columns in the policy.',
  };
}
