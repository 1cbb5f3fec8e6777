import type { DuckDBConnection } from '@duckdb/node-api';
import {
  assignRoles,
  type ColumnRoles,
  columnsFor,
  columnsOfSide,
  type RoleMistake,
} from '../../../../domain/comparison/roles.ts';
import { type Problem, refuse } from '../../../../errors.ts';
import type { PredictionSettings } from '../../../../ports/prediction-reader.ts';
import { labelsIn } from './answers.ts';
import { harnessRoles, isHarnessLog, withFilter } from './harness.ts';
import type { OpenedFile } from './opened-file.ts';

/** A file whose columns are understood. */
export interface RoledFile {
  readonly opened: OpenedFile;
  readonly roles: ColumnRoles;
}

/** Gives the columns of a file their roles; what is not clear is thrown. */
export async function withRoles(
  connection: DuckDBConnection,
  opened: OpenedFile,
  settings: PredictionSettings,
): Promise<RoledFile> {
  const { task, metrics } = settings;
  const named = columnsOfSide(settings.columns, opened.file.side);
  if (named.id === undefined && isHarnessLog(opened)) {
    const filtered = await withFilter(connection, opened, settings.filter);
    const asked = { named, task: 'generation', metrics, labels: [] } as const;
    return { opened: filtered, roles: harnessRoles(filtered, asked) };
  }
  const [label] = task === 'generation' ? [] : columnsFor('label', opened.header, named);
  const labels = label === undefined ? [] : await labelsIn(connection, opened, label);
  const assigned = assignRoles(opened.header, { named, task, metrics, labels });
  if (assigned.kind === 'known') return { opened, roles: assigned.roles };
  refuse(assigned.mistakes.map((mistake) => unclearRole(opened, mistake)));
  throw new Error('A mistake without a problem');
}

/** The columns that play a role in any of the files; the others may divide the rows. */
export function takenColumns(files: readonly RoledFile[]): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ roles }) => {
      const { id, label, prediction, score, weight, group, right, probabilities, values } = roles;
      const plain = [id, label, prediction, score, weight, group, right];
      const named = plain.filter((column) => column !== null);
      return [...named, ...probabilities.map(({ column }) => column), ...values.values()];
    }),
  );
}

function unclearRole({ file, header }: OpenedFile, mistake: RoleMistake): Problem {
  const { role, found, named } = mistake;
  const several = found.length > 1;
  const what = role === 'value' ? `metric "${mistake.usual[0]}"` : role;
  return {
    code: 'predictions-columns',
    what: several
      ? `${file.name} has ${found.length} columns for the ${what}: ${found.join(', ')}.`
      : `${file.name} has no column for the ${what}.`,
    why: several
      ? 'Which of them counts must not be guessed.'
      : `It should be ${named === undefined ? usualNames(mistake) : `"${named}"`}; the columns are ${header.join(', ')}.`,
    next: `Name one column by compare.columns.${role === 'value' ? `values.${mistake.usual[0]}` : role} in the policy, or rename the columns.`,
    ...file.position,
  };
}

/** A file needs no predictions where it has scores or probabilities. */
function usualNames({ role, usual }: RoleMistake): string {
  const names = usual.map((column) => `"${column}"`).join(' or ');
  return role === 'prediction' ? `${names}, or "score", or a "prob_<class>" for each class` : names;
}
