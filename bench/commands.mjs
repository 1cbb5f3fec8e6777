// Our own commands as a user waits for them, whole processes on generated data of two sizes. The ratios between
// the sizes say how a command grows; they mean the same on every machine, unlike the times.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { markdownTable } from 'markdown-table';
import { writeData } from './data.mjs';
import { writeLedger } from './ledger.mjs';

const sizes = [100_000, 1_000_000];
const entries = [10_000, 100_000];
const repeats = 3;
const cli = resolve(process.env.CONTENDER_DIST ?? 'dist', 'cli.js');
const memoryProbe = new URL('peak-memory.mjs', import.meta.url).href;

const commands = [
  { name: 'validate', words: ['--data', 'data.csv', '--contract', 'contract.yml'], sizes },
  { name: 'compare', words: ['--candidate', 'candidate.csv', '--baseline', 'baseline.csv'], sizes },
  { name: 'ledger verify', words: ['--ledger', 'file:ledger.jsonl'], sizes: entries },
];

/** Prints one table of the commands. */
export function benchCommands() {
  const work = mkdtempSync(join(tmpdir(), 'contender-bench-'));
  try {
    for (const rows of sizes) writeData(join(work, String(rows)), rows);
    for (const count of entries) writeLedger(join(work, String(count), 'ledger.jsonl'), count);
    console.log(
      `Median of ${repeats} runs; Node ${process.version}, ${process.platform}-${process.arch}\n`,
    );
    const head = ['command', 'rows or entries', 'seconds', 'peak MiB', 'times the smaller'];
    console.log(markdownTable([head, ...commands.flatMap((command) => rowsOf(command, work))]));
  } finally {
    rmSync(work, { recursive: true });
  }
}

function rowsOf({ name, words, sizes }, work) {
  const call = [...name.split(' '), ...words];
  const runs = sizes.map((rows) => measure(call, join(work, String(rows))));
  return runs.map(({ seconds, peak }, index) => [
    name,
    sizes[index].toLocaleString('en'),
    seconds.toFixed(2),
    (peak / 1024).toFixed(0),
    (seconds / runs[0].seconds).toFixed(1),
  ]);
}

function measure(call, folder) {
  const runs = Array.from({ length: repeats }, () => runOnce(call, folder));
  const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return {
    seconds: middle(runs.map(({ seconds }) => seconds)),
    peak: middle(runs.map(({ peak }) => peak)),
  };
}

function runOnce(call, folder) {
  const peakFile = join(folder, 'peak');
  const start = performance.now();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', memoryProbe, cli, ...call, '--json'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, BENCH_PEAK_FILE: peakFile } },
  );
  const seconds = (performance.now() - start) / 1000;
  // A gate that says no is still a measured run; a tool that could not judge is not.
  const verdict = stdout === '' ? 'errored' : JSON.parse(stdout).verdict;
  if (verdict === 'errored')
    throw new Error(`${call.join(' ')} judged nothing:\n${stdout}${stderr}`);
  return { seconds, peak: Number(readFileSync(peakFile, 'utf8')) };
}
