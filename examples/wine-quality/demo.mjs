// The whole way of a model, as a person would type it: check the data, train, compare with the
// champion, report, promote or refuse. `npm run demo` runs it; it leaves the folder demo-output.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const example = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(example, '../..');
const output = join(root, 'demo-output');
const project = join(output, 'wine-quality');
const cli = resolve(root, process.env.CONTENDER_DIST ?? 'dist', 'cli.js');
const outcomes = 'contender-output/outcomes';

const began = performance.now();
let count = 0;

startClean();
console.log('White wines, from data to a model in production. Nothing leaves this machine.\n');

step('Do the data keep their contract?', 'validate');

step('Train a first model, a logistic regression', train('logistic'));
step('Register it, with its evidence', 'register --key logistic');
step('Judge it: without a champion only the floor counts', 'compare --key logistic');
step('Promote it, so that there is a champion', promote(1, 'logistic'));

step('Train a candidate, boosted trees', train('boosted'));
step('Is it better? Both models judge the same wines', 'compare --key boosted', { show: 'all' });
step('Register it, with its evidence', 'register --key boosted');

step('Train another one; in production its units get mixed up', train('mixed-units'));
step('Its accuracy is above the champion, too. Is it better?', 'compare --key mixed-units', {
  exitCode: 1,
  show: 'all',
});
step('Register it, with its evidence', 'register --key mixed-units');

step(
  'Tell the reviewers, in one comment',
  `report --outcomes ${['validate-wine-quality', 'compare-boosted', 'compare-mixed-units'].map((name) => `${outcomes}/${name}.json`)}`,
);
step('Try to promote the worse one', promote(3, 'mixed-units'), {
  exitCode: 1,
  show: 'all',
});
step('Promote the better one', promote(2, 'boosted', 'Better on every metric'), { show: 'all' });
step('What happened, for the record', 'ledger show', { show: 'all' });

gather();
console.log(`Done in ${seconds(began)}. Every step ended as promised. Look at

  demo-output/comment.md      what a pull request shows, to read in half a minute
  demo-output/report.html     the same in depth
  demo-output/outcomes        the same for programs
  examples/wine-quality       the policy, the contract and the training code`);

function train(name) {
  return `train --key ${name} --seed 1 --run "node train.mjs --config configs/${name}.json"`;
}

function promote(version, key, reason = 'For the demo') {
  return `promote --key ${key} --stage production --version ${version} --reason "${reason}"`;
}

/**
 * Runs one command in the project's folder and insists on its exit code. It shows the verdict, or all
 * that the command said but for the paths of its files.
 */
function step(title, command, { exitCode = 0, show = 'verdict' } = {}) {
  count += 1;
  const start = performance.now();
  console.log(`${String(count).padStart(2)}  ${title}\n    $ contender ${command}`);
  const words = command.match(/"[^"]*"|\S+/g).map((word) => word.replaceAll('"', ''));
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: project,
    encoding: 'utf8',
  });
  // A crash has an exit code, too, but no verdict.
  const verdict = exitCode === 1 ? /^✖ /m : /^[✔✖?] /m;
  const promised = status === exitCode && verdict.test(stdout);
  console.log(
    `${indent(promised ? partOf(stdout, show) : stdout + stderr)}\n    ${seconds(start)}\n`,
  );
  if (promised) return;
  console.error(`Step ${count} ended with exit code ${status}, not with ${exitCode} as promised.`);
  process.exit(1);
}

function partOf(stdout, show) {
  const said = stdout.slice(Math.max(0, stdout.search(/^[✔✖?!] /m)));
  const [verdict, ...blocks] = said.trimEnd().split('\n\n');
  return [verdict, ...(show === 'all' ? blocks.slice(0, -1) : [])].join('\n\n');
}

/** An earlier run, and what somebody tried by hand in the example's folder, stay out of it. */
function startClean() {
  const left = ['contender-output', 'out', 'registry'];
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output);
  cpSync(example, project, { recursive: true, filter: (path) => !left.includes(basename(path)) });
}

/** Puts what people read where they look first. */
function gather() {
  const results = join(project, 'contender-output');
  cpSync(join(results, 'reports/report-report.md'), join(output, 'comment.md'));
  cpSync(join(results, 'report.html'), join(output, 'report.html'));
  cpSync(join(results, 'outcomes'), join(output, 'outcomes'), { recursive: true });
}

function indent(text) {
  return text.trimEnd().replace(/^(?=.)/gm, '    ');
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
