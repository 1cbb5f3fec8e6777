// npm run bench                 our own commands, on two sizes each
// npm run bench -- validate     one command beside other tools on the same files; writes bench/results.json and the
// npm run bench -- compare      tables of docs/benchmarks.md, unless one of the options makes it a partial run
// npm run bench -- train        the same for a training command, beside the command alone; options:
//     --only <case>[,<case>]    only these cases
//     --without-peers           only what needs no Python: contender, and raw DuckDB
//     --rows <n>                at most so many rows in each case; validate needs 10,000, compare 2,000
//     --repeats <n>             so many runs of each tool
// npm run bench -- calibration  how often rules pass what they should not; writes bench/calibration.json and the tables
//                               of docs/calibration.md, unless --repeats <n> makes it a trial run with at most so many
//                               simulated pairs for each figure
import { parseArgs } from 'node:util';
import { benchCalibration } from './calibration.mjs';
import { benchCommands } from './commands.mjs';
import { compareBench } from './compare.mjs';
import { publish } from './publish.mjs';
import { runCases } from './run-cases.mjs';
import { trainBench } from './train.mjs';
import { validateBench } from './validate.mjs';

const besideOthers = [validateBench, compareBench, trainBench];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    'without-peers': { type: 'boolean', default: false },
    rows: { type: 'string' },
    repeats: { type: 'string' },
  },
});

const [what] = positionals;
if (positionals.length > 1) refuse(`Name one benchmark, not ${positionals.join(' and ')}.`);
if (what === 'calibration') {
  const { 'without-peers': peers, ...others } = values;
  if (peers || Object.keys(others).some((name) => name !== 'repeats')) {
    refuse('The only option of "npm run bench -- calibration" is --repeats.');
  }
} else if (what === undefined && Object.keys(values).length > 1) {
  refuse('The options belong to one benchmark: name it first.');
}
const beside = besideOthers.find(({ name }) => name === what);
if (beside) await runBeside(beside);
else if (what === 'calibration') await benchCalibration({ repeats: whole('repeats', 1) });
else if (what === undefined) benchCommands();
else refuse(`There is no benchmark "${what}"; there are validate, compare, train and calibration.`);

async function runBeside(bench) {
  const names = bench.cases.map(({ name }) => name);
  const only = values.only?.split(',') ?? [];
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) refuse(`There is no case ${unknown.join()}; there are ${names.join()}.`);
  const options = {
    only,
    peers: !values['without-peers'],
    rows: whole('rows', bench.leastRows),
    repeats: whole('repeats', 1),
  };
  const partial = Object.keys(values).some((name) => name !== 'without-peers') || !options.peers;
  publish(bench, await runCases(bench.cases, options), { partial });
}

function whole(option, least) {
  if (values[option] === undefined) return undefined;
  const number = Number(values[option]);
  if (!Number.isInteger(number) || number < least) {
    refuse(`--${option} is ${values[option]}; it has to be a whole number from ${least} up.`);
  }
  return number;
}

function refuse(message) {
  console.error(message);
  process.exit(2);
}
