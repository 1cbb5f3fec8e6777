// Whether the rules keep their promise: simulated pairs of models that differ by exactly the margin, and how often
// they pass all the same. `npm run bench -- calibration` writes bench/calibration.json and the tables of
// docs/calibration.md.
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { planTasks } from './calibration/plan.mjs';
import { scenarios } from './calibration/simulate.mjs';
import { renderCalibration } from './calibration/tables.mjs';
import { insertResults } from './document.mjs';
import { resultsFolder, root, source } from './folders.mjs';

const worker = new URL('./calibration/worker.mjs', import.meta.url);

/** `repeats`: at most so many pairs for each figure, a trial run that leaves the documents alone. */
export async function benchCalibration({ repeats }) {
  const answers = await answersTo(planTasks({ most: repeats }));
  const results = summed(answers);
  const text = renderCalibration(results);
  console.log(text);
  const partial = repeats !== undefined;
  const path = join(partial ? resultsFolder : source, 'calibration.json');
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(path, `${JSON.stringify(results, rounded, 2)}\n`);
  if (!partial) insertResults(join(root, 'docs', 'calibration.md'), 'calibration', text);
  console.error(`written: ${path}`);
}

/** Every task goes to the next process that is free; the answers do not depend on which. */
async function answersTo(tasks) {
  const answers = [];
  const waiting = tasks.map((task, place) => ({ task, place })).reverse();
  const started = performance.now();
  const serve = async () => {
    const child = fork(worker, { execArgv: ['--no-warnings'] });
    try {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        answers[next.place] = await answerOf(child, next.task);
        if (waiting.length % 100 === 0) {
          const minutes = (performance.now() - started) / 60_000;
          console.error(
            `${waiting.length} of ${tasks.length} tasks left, ${minutes.toFixed(1)} min`,
          );
        }
      }
    } finally {
      child.disconnect();
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, serve));
  const seconds = answers.reduce((sum, answer) => sum + answer.seconds, 0);
  console.error(`${seconds.toFixed(0)} s of computing`);
  return answers;
}

function answerOf(child, task) {
  return new Promise((resolve, reject) => {
    const failed = (code) => reject(new Error(`A process of the study ended with ${code}.`));
    child.once('exit', failed);
    child.once('message', (answer) => {
      child.off('exit', failed);
      resolve(answer);
    });
    child.send(task);
  });
}

function summed(answers) {
  const accuracy = answers
    .filter(({ task }) => task.kind === 'exact')
    .flatMap(({ task: { kind: _, ...setting }, found }) =>
      found.map((shares) => ({ ...setting, ...shares })),
    );
  const cells = new Map();
  for (const { task, found } of answers.filter(({ task: { kind } }) => kind === 'simulated')) {
    const key = `${task.metric}\n${task.scenario}\n${task.rows}`;
    const cell = cells.get(key) ?? newCell(task);
    const counts = task.equal ? cell.equal : cell.worse;
    for (const [name, count] of Object.entries(found)) counts[name] = (counts[name] ?? 0) + count;
    cells.set(key, cell);
  }
  return { alpha: 0.05, accuracy, simulated: [...cells.values()].map(sharesOf) };
}

function newCell({ metric, scenario, rows }) {
  const margin = scenarios.find(({ name }) => name === scenario).margins[metric];
  return { metric, scenario, rows, margin, worse: {}, equal: {} };
}

function sharesOf({ worse, equal, ...setting }) {
  return {
    ...setting,
    repeats: worse.repeats,
    tooFew: worse.tooFew,
    decidable: worse.decidable,
    falsePasses: worse.passed / worse.repeats,
    coverage: worse.covered / Math.max(1, worse.decidable),
    repeatsOfPower: equal.repeats,
    power: equal.passed / equal.repeats,
  };
}

/** Five digits are more than the study can tell. */
function rounded(_key, value) {
  return typeof value === 'number' ? Number(value.toPrecision(5)) : value;
}
