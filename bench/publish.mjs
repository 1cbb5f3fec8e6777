// Prints the results; a complete run also goes to bench/results.json and into docs/benchmarks.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder, root, source } from './folders.mjs';
import { machine, versions } from './machine.mjs';
import { renderCases } from './table.mjs';

const leftOut =
  'Left out: deepchecks 0.19.1, whose import fails with old and new scikit-learn alike.';

const marks = ['<!-- results: written by npm run bench -- validate -->', '<!-- end of results -->'];

/** `partial`: an option left something out, so that only the folder of trial runs keeps it. */
export function publish(cases, { partial }) {
  const peers = [...new Set(cases.flatMap(({ tools }) => tools.map(({ peer }) => peer)))];
  const results = {
    measured: new Date().toISOString().slice(0, 10),
    machine: machine(),
    versions: versions(peers.filter(Boolean)),
    cases,
  };
  const text = render(results);
  console.log(text);
  const path = join(partial ? resultsFolder : source, 'results.json');
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(path, `${JSON.stringify(results, rounded, 2)}\n`);
  if (!partial) insert(join(root, 'docs', 'benchmarks.md'), text);
  console.error(`written: ${path}`);
}

function render({ machine: on, versions: of, measured, cases }) {
  const tools = Object.entries(of).map(([name, version]) => `${name}: ${version}`);
  return [
    `Measured ${measured} on ${on.cores} cores (${on.cpu}), ${on.memoryGiB} GiB, ${on.system}, Node ${on.node}.`,
    tools.join(' · '),
    leftOut,
    renderCases(cases),
  ].join('\n\n');
}

/** Six digits are more than any repetition gives. */
function rounded(_key, value) {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}

function insert(path, text) {
  const document = readFileSync(path, 'utf8');
  const [before, after] = [document.indexOf(marks[0]), document.indexOf(marks[1])];
  if (before < 0 || after < before) throw new Error(`${path} lacks the marks of the results.`);
  const kept = document.slice(0, before + marks[0].length);
  writeFileSync(path, `${kept}\n\n${text}\n\n${document.slice(after)}`);
}
