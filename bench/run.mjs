// npm run bench                 our own commands, on two sizes each
// npm run bench -- compare      only this command
// npm run bench -- validate     beside other tools on the same files; writes bench/results.json and the tables of
//                               docs/benchmarks.md, unless one of the options makes it a partial run:
//     --only <case>[,<case>]    only these cases
//     --without-peers           only contender and raw DuckDB
//     --rows <n>                at most so many rows in each case, at least 10,000
//     --repeats <n>             so many runs of each tool
import { parseArgs } from 'node:util';
import { cases } from './cases.mjs';
import { benchCommands, ownCommands } from './commands.mjs';
import { publish } from './publish.mjs';
import { benchValidate } from './validate.mjs';

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
if (what !== 'validate' && Object.keys(values).length > 1) {
  refuse('The options belong to "npm run bench -- validate".');
}
if (what === 'validate') await runValidate();
else if (what === undefined) benchCommands(ownCommands);
else if (ownCommands.includes(what)) benchCommands([what]);
else refuse(`There is no benchmark "${what}"; there are validate and compare.`);

async function runValidate() {
  const names = cases.map(({ name }) => name);
  const only = values.only?.split(',') ?? [];
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) refuse(`There is no case ${unknown.join()}; there are ${names.join()}.`);
  const options = {
    only,
    peers: !values['without-peers'],
    rows: whole('rows', 10_000),
    repeats: whole('repeats', 1),
  };
  const partial = Object.keys(values).some((name) => name !== 'without-peers') || !options.peers;
  publish(await benchValidate(options), { partial });
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
