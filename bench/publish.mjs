// Prints the results; a complete run also goes to bench/results.json and into docs/benchmarks.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertResults } from './document.mjs';
import { resultsFolder, root, source } from './folders.mjs';
import { machine, versions } from './machine.mjs';
import { renderCases } from './table.mjs';

/** `partial`: an option left something out, so that only the folder of trial runs keeps it. */
export function publish({ name, growth, note }, cases, { partial }) {
  const peers = [...new Set(cases.flatMap(({ tools }) => tools.map(({ peer }) => peer)))];
  const results = {
    measured: new Date().toISOString().slice(0, 10),
    machine: machine(),
    versions: versions(peers.filter(Boolean)),
    cases,
  };
  const text = [...headOf(results), note, renderCases(cases, growth)].join('\n\n');
  console.log(text);
  const path = join(partial ? resultsFolder : source, 'results.json');
  mkdirSync(resultsFolder, { recursive: true });
  const others = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  writeFileSync(path, `${JSON.stringify({ ...others, [name]: results }, rounded, 2)}\n`);
  if (!partial) insertResults(join(root, 'docs', 'benchmarks.md'), name, text);
  console.error(`written: ${path}`);
}

function headOf({ machine: on, versions: of, measured }) {
  const tools = Object.entries(of).map(([name, version]) => `${name}: ${version}`);
  return [
    `Measured ${measured} on ${on.cores} cores (${on.cpu}), ${on.memoryGiB} GiB, ${on.system}, Node ${on.node}.`,
    tools.join(' · '),
  ];
}

/** Six digits are more than any repetition gives. */
function rounded(_key, value) {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}
