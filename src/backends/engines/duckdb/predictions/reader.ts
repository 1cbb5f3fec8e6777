import type { DuckDBConnection } from '@duckdb/node-api';
import { decideTask, type TaskDecision } from '../../../../domain/comparison/task.ts';
import { type Problem, refuse, together } from '../../../../errors.ts';
import type { Environment } from '../../../../ports/backend.ts';
import type {
  Notice,
  PredictionFiles,
  PredictionReader,
  PredictionSettings,
} from '../../../../ports/prediction-reader.ts';
import { closeDuckDb, connectDuckDb, seal, startDuckDb } from '../connect.ts';
import { loadBindings } from '../load.ts';
import { answersIn } from './answers.ts';
import { type DivisionPlan, planDivisions } from './divisions.ts';
import type { Engine } from './fetch.ts';
import { fileFlaws, idTypeFlaw } from './file-flaws.ts';
import { hashColumns, isHashed, promptsDiffer } from './harness.ts';
import { type Joined, join } from './join.ts';
import { openFile } from './opened-file.ts';
import { idTypesDiffer, pairFlaws } from './pair-flaws.ts';
import { type RoledFile, takenColumns, withRoles } from './roles.ts';
import type { Staged } from './rows.ts';
import { type LocalFile, localise, withScratch } from './scratch.ts';
import { shownColumns } from './shown.ts';
import { type StagedFile, stage } from './stage.ts';
import { shapeFlaws, taskFlaws } from './task-flaws.ts';

/** Reads and joins predictions with DuckDB, in this process. */
export function duckDbPredictions(environment: Environment): PredictionReader {
  startDuckDb(environment);
  return {
    read: (files, settings) => {
      return withScratch(environment, async (folder) => {
        const local = await localiseBoth(files, folder);
        const { joined, notices } = await withEngine(environment, (engine) => {
          return readFiles(engine, local, settings);
        });
        const { rows, shown } = joined.build();
        return { joined: rows, shown, notices };
      });
    },
  };
}

async function withEngine<T>(
  environment: Environment,
  use: (engine: Engine) => Promise<T>,
): Promise<T> {
  const connection = await connectDuckDb(environment);
  try {
    return await use({ connection, bindings: await loadBindings(environment) });
  } finally {
    closeDuckDb(connection);
  }
}

async function localiseBoth(
  { candidate, baseline }: PredictionFiles,
  folder: string,
): Promise<readonly LocalFile[]> {
  const local = await localise(candidate, 'candidate', folder);
  return baseline ? [local, await localise(baseline, 'baseline', folder)] : [local];
}

async function readFiles(
  engine: Engine,
  files: readonly LocalFile[],
  settings: PredictionSettings,
): Promise<{ readonly joined: Joined; readonly notices: readonly Notice[] }> {
  const { connection } = engine;
  const roled = await openAll(connection, files, settings);
  const plan = await planAll(connection, roled, settings);
  const verbatim = settings.task === 'generation';
  const [candidate, baseline = null] = await stageAll(connection, roled, { ...plan, verbatim });
  if (!candidate) throw new Error('Nothing was staged');
  const staged = { candidate, baseline };
  const within = settings.task === 'ranking' ? 'grp' : null;
  const decision = await decide(connection, staged, settings);
  const shape = shapeProblems(staged, decision);
  const ready = decision.kind === 'decided' && [...plan.problems, ...shape].length === 0;
  const { threshold, show } = settings;
  const { divisions } = plan;
  const task = ready ? decision : null;
  const joined = task && (await join(engine, staged, { task, threshold, divisions, show, within }));
  const prompts = baseline ? await promptsDiffer(connection, { candidate, baseline }) : [];
  if (joined && isComplete(staged, joined.count)) return { joined, notices: prompts };
  const found = await lookCloser(connection, staged, { settings, decision, divisions, within });
  refuse([...plan.problems, ...shape, ...found.problems]);
  if (!joined) throw new Error('Rows that nothing speaks against could not be joined');
  return { joined, notices: [...found.notices, ...prompts] };
}

/** One after the other, because the engine is one; what is wrong with both is told together. */
async function openAll(
  connection: DuckDBConnection,
  files: readonly LocalFile[],
  settings: PredictionSettings,
): Promise<readonly RoledFile[]> {
  const opened = await inTurn(files, (file) => openFile(connection, file));
  await seal(
    connection,
    opened.flatMap(({ readable }) => readable),
  );
  return inTurn(opened, (file) => withRoles(connection, file, settings));
}

async function inTurn<From, To>(
  items: readonly From[],
  work: (item: From) => Promise<To>,
): Promise<readonly To[]> {
  let last: Promise<unknown> = Promise.resolve();
  const all = items.map((item) => {
    const next = last.then(() => work(item));
    last = next.catch(() => undefined);
    return () => next;
  });
  return together(...all);
}

async function planAll(
  connection: DuckDBConnection,
  files: readonly RoledFile[],
  { slices, fairness, explore, show }: PredictionSettings,
): Promise<DivisionPlan & Pick<ReturnType<typeof shownColumns>, 'shown'>> {
  const taken = takenColumns(files);
  const [candidate] = files;
  const free = explore ? (candidate?.opened.header ?? []) : [];
  const opened = files.map((file) => file.opened);
  const settings = { slices, fairness, free: free.filter((column) => !taken.has(column)) };
  const plan = await planDivisions(connection, opened, settings);
  const { shown, problems } = shownColumns(opened, show);
  return { ...plan, shown, problems: [...plan.problems, ...problems] };
}

async function stageAll(
  connection: DuckDBConnection,
  files: readonly RoledFile[],
  plan: Awaited<ReturnType<typeof planAll>> & { readonly verbatim: boolean },
): Promise<readonly StagedFile[]> {
  const staged: StagedFile[] = [];
  for (const { opened, roles } of files) {
    const { side } = opened.file;
    const extras = [...plan.extras[side], ...plan.shown[side], ...hashColumns(opened)];
    const { verbatim, inputs } = plan;
    staged.push(await stage(connection, opened, { roles, extras, verbatim, inputs: inputs[side] }));
  }
  return staged;
}

function filesOf({ candidate, baseline }: Staged): readonly StagedFile[] {
  return baseline ? [candidate, baseline] : [candidate];
}

async function decide(
  connection: DuckDBConnection,
  staged: Staged,
  settings: PredictionSettings,
): Promise<TaskDecision> {
  const files = filesOf(staged);
  // Scores of one's own, or of what a model writes, need neither labels nor classes.
  const task = files.some(({ roles }) => roles.label === null) ? 'generation' : settings.task;
  return decideTask(await answersIn(connection, files), { ...settings, task });
}

/** What speaks against judging the files before their rows are looked at. */
function shapeProblems(staged: Staged, decision: TaskDecision): readonly Problem[] {
  const files = filesOf(staged);
  const { candidate, baseline } = staged;
  return [
    ...(baseline ? idTypesDiffer({ candidate, baseline }) : []),
    ...(decision.kind === 'decided' ? files.flatMap((file) => shapeFlaws(file, decision)) : []),
  ];
}

/** Every row of both files is there, there are some, and nothing is left to be compared. */
function isComplete(staged: Staged, rows: number): boolean {
  const files = filesOf(staged);
  if (files.some(isHashed)) return false;
  return rows > 0 && files.every((file) => file.rows === rows && idTypeFlaw(file).length === 0);
}

interface Suspicion {
  readonly settings: PredictionSettings;
  readonly decision: TaskDecision;
  readonly divisions: DivisionPlan['divisions'];
  readonly within: 'grp' | null;
}

/** What is wrong with the rows, each kind with its count and examples. */
async function lookCloser(
  connection: DuckDBConnection,
  staged: Staged,
  { settings, decision, divisions, within }: Suspicion,
): Promise<{ readonly problems: readonly Problem[]; readonly notices: readonly Notice[] }> {
  const { candidate, baseline } = staged;
  const files = filesOf(staged);
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  for (const file of files) {
    problems.push(...idTypeFlaw(file), ...(await fileFlaws(connection, file, within)));
  }
  if (baseline) {
    const { maxUnmatched } = settings;
    const pair = { maxUnmatched, divisions, within };
    const found = await pairFlaws(connection, { candidate, baseline }, pair);
    problems.push(...found.problems);
    notices.push(...found.notices);
  }
  // Without rows nothing can be clear, and that is said already.
  const empty = problems.some(({ code }) => code === 'predictions-empty');
  if (decision.kind === 'unclear' && !empty) problems.push(unclearTask(files, decision));
  if (decision.kind === 'unclear') return { problems, notices };
  for (const file of files) problems.push(...(await taskFlaws(connection, file, decision)));
  return { problems, notices };
}

function unclearTask(
  files: readonly StagedFile[],
  { code, why, next }: Extract<TaskDecision, { readonly kind: 'unclear' }>,
): Problem {
  const names = files.map(({ opened }) => opened.file.name).join(' and ');
  return { code, what: `How to judge ${names} is not clear.`, why, next };
}
