import type { DuckDBConnection } from '@duckdb/node-api';
import {
  assignRoles,
  type ColumnRoles,
  columnsFor,
  type RoleMistake,
} from '../../../../domain/comparison/roles.ts';
import { decideTask } from '../../../../domain/comparison/task.ts';
import { type Problem, refuse, together } from '../../../../errors.ts';
import type { Environment } from '../../../../ports/backend.ts';
import type {
  PredictionFiles,
  PredictionReader,
  PredictionSettings,
  ReadPredictions,
} from '../../../../ports/prediction-reader.ts';
import { closeDuckDb, connectDuckDb } from '../connect.ts';
import { answersIn, labelsIn } from './answers.ts';
import { fileFlaws, idTypeFlaw } from './file-flaws.ts';
import { type OpenedFile, openFile } from './opened-file.ts';
import { pairFlaws } from './pair-flaws.ts';
import { joinRows, type Staged } from './rows.ts';
import { type LocalFile, localise, withScratch } from './scratch.ts';
import { type StagedFile, stage } from './stage.ts';
import { type KnownTask, taskFlaws } from './task-flaws.ts';

/** Reads and joins predictions with DuckDB, in this process. */
export function duckDbPredictions(environment: Environment): PredictionReader {
  return {
    read: (files, settings) => {
      return withScratch(environment, async (folder) => {
        const local = await localiseBoth(files, folder);
        const connection = await connectDuckDb(environment);
        try {
          return await readFiles(connection, local, settings);
        } finally {
          closeDuckDb(connection);
        }
      });
    },
  };
}

interface LocalFiles {
  readonly candidate: LocalFile;
  readonly baseline: LocalFile | null;
}

async function localiseBoth(files: PredictionFiles, folder: string): Promise<LocalFiles> {
  const { candidate, baseline } = files;
  return {
    candidate: await localise(candidate, 'candidate', folder),
    baseline: baseline && (await localise(baseline, 'baseline', folder)),
  };
}

async function readFiles(
  connection: DuckDBConnection,
  files: LocalFiles,
  settings: PredictionSettings,
): Promise<ReadPredictions> {
  const first = stageFile(connection, files.candidate, settings);
  const [candidate, baseline] = await together(
    () => first,
    async () => {
      // One after the other: both are opened under the same name.
      await first.catch(() => undefined);
      return files.baseline && stageFile(connection, files.baseline, settings);
    },
  );
  const staged = { candidate, baseline };
  const task = await judgeable(connection, staged, settings);
  const joined = await joinRows(connection, staged, { ...task, threshold: settings.threshold });
  return { joined, unused: [candidate, baseline].flatMap((file) => (file ? unusedIn(file) : [])) };
}

function unusedIn({ opened, roles }: StagedFile): ReadPredictions['unused'] {
  const taken: readonly (string | null)[] = [roles.label, roles.prediction, roles.score];
  return ['weight', 'group']
    .filter((column) => opened.header.includes(column) && !taken.includes(column))
    .map((column) => ({ file: opened.file.name, column }));
}

async function stageFile(
  connection: DuckDBConnection,
  file: LocalFile,
  { columns }: PredictionSettings,
): Promise<StagedFile> {
  await connection.run('DROP SCHEMA IF EXISTS contender CASCADE; CREATE SCHEMA contender');
  const opened = await openFile(connection, file);
  const [label] = columnsFor('label', opened.header, columns);
  const labels = label === undefined ? [] : await labelsIn(connection, opened, label);
  const assigned = assignRoles(opened.header, columns, labels);
  if (assigned.kind === 'known') return stageOnce(connection, opened, assigned.roles);
  refuse(assigned.mistakes.map((mistake) => unclearRole(opened, mistake)));
  throw new Error('A mistake without a problem');
}

/** What was read for staging takes as much memory again, and is not needed any more. */
async function stageOnce(
  connection: DuckDBConnection,
  opened: OpenedFile,
  roles: ColumnRoles,
): Promise<StagedFile> {
  const staged = await stage(connection, opened, roles);
  await connection.run('DROP SCHEMA contender CASCADE');
  return staged;
}

/** The task, once nothing speaks against joining the files and judging their rows. */
async function judgeable(
  connection: DuckDBConnection,
  { candidate, baseline }: Staged,
  settings: PredictionSettings,
): Promise<KnownTask> {
  const files = baseline ? [candidate, baseline] : [candidate];
  const problems: Problem[] = [];
  for (const file of files) {
    problems.push(...idTypeFlaw(file), ...(await fileFlaws(connection, file)));
  }
  if (baseline) problems.push(...(await pairFlaws(connection, { candidate, baseline })));
  const decision = decideTask(await answersIn(connection, files), settings);
  if (decision.kind === 'unclear') {
    const { code, why, next } = decision;
    const what = `How to judge ${files.map(({ opened }) => opened.file.name).join(' and ')} is not clear.`;
    // Without rows nothing can be clear, and that is said already.
    const empty = problems.some((problem) => problem.code === 'predictions-empty');
    refuse(empty ? problems : [...problems, { code, what, why, next }]);
  }
  if (decision.kind !== 'decided') throw new Error('An unclear task without a problem');
  for (const file of files) problems.push(...(await taskFlaws(connection, file, decision)));
  refuse(problems);
  return decision;
}

function unclearRole({ file, header }: OpenedFile, mistake: RoleMistake): Problem {
  const { role, found, named } = mistake;
  const several = found.length > 1;
  return {
    code: 'predictions-columns',
    what: several
      ? `${file.name} has ${found.length} columns for the ${role}: ${found.join(', ')}.`
      : `${file.name} has no column for the ${role}.`,
    why: several
      ? 'Which of them counts must not be guessed.'
      : `It should be ${named === undefined ? usualNames(mistake) : `"${named}"`}; the columns are ${header.join(', ')}.`,
    next: `Name one column by compare.columns.${role} in the policy, or rename the columns.`,
    ...file.position,
  };
}

/** A file needs no predictions where it has scores or probabilities. */
function usualNames({ role, usual }: RoleMistake): string {
  const names = usual.map((column) => `"${column}"`).join(' or ');
  return role === 'prediction' ? `${names}, or "score", or a "prob_<class>" for each class` : names;
}
