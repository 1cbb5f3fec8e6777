// npm run bench -- train: a command under `contender train` beside the same command alone, its output going to a file.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { logsFolder, source } from './folders.mjs';
import { ours } from './tools.mjs';

const printer = join(source, 'print-lines.mjs');
const bareLog = join(logsFolder, 'bare.log');

export const trainBench = {
  name: 'train',
  cases: [
    {
      name: 'nothing',
      title: () => 'a command that does nothing: what the wrapping costs',
      rows: 0,
      repeats: 15,
      prepare: () => underAndAlone('true'),
      judge: lineCount,
    },
    {
      name: 'second',
      title: () => 'a command that sleeps for a second: what the wrapping adds to one that lasts',
      rows: 0,
      repeats: 9,
      prepare: () => underAndAlone('sleep 1'),
      judge: lineCount,
    },
    logCase('log', 3_000_000),
    logCase('log-tenth', 300_000),
    {
      name: 'quiet',
      title: () => 'a command that computes for 20 s and prints nothing',
      rows: 0,
      repeats: 3,
      prepare: () => underAndAlone('timeout 20 sh -c "while :; do :; done" || true'),
      judge: lineCount,
    },
  ],
  leastRows: 1,
  growth: ['log-tenth', 'log'],
  note: 'The command alone runs as `sh -c "<command> > file"`; its whole log is on disk in both cases.',
};

function logCase(name, rows) {
  return {
    name,
    title: (n) => `a command that prints ${n} lines of 80 bytes as fast as it can`,
    rows,
    repeats: 5,
    prepare: (lines) => underAndAlone(`${process.execPath} ${printer} ${lines}`),
    judge: lineCount,
  };
}

function underAndAlone(command) {
  const output = join(logsFolder, 'train-output');
  mkdirSync(logsFolder, { recursive: true });
  const alone = {
    name: 'the command alone',
    prepare: () => ({ command: ['/bin/sh', '-c', `{ ${command}; } > ${bareLog} 2>&1`] }),
    bytes: () => statSync(bareLog).size,
  };
  const words = ['train', '--model', 'bench', '--run', command, '--output-directory', output];
  return [{ ...ours(words), bytes: () => readLog(output) }, alone];
}

/** What stands in the log at the end has to be the same. */
function lineCount(tool) {
  return `${tool.bytes().toLocaleString('en')} bytes of log`;
}

function readLog(output) {
  const { log } = JSON.parse(readFileSync(join(output, 'run-record.json'), 'utf8'));
  const { size } = statSync(join(output, 'train.log'));
  if (log.bytes !== size) throw new Error(`the record tells ${log.bytes} bytes of ${size}`);
  return size;
}
