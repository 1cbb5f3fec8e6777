import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import type { LedgerEntry } from '../../src/domain/promotion/ledger-entry.ts';
import { runAction } from '../support/run-action.ts';
import { projectFolder } from '../support/run-node.ts';
import { Workplace } from '../support/workplace.ts';

const hook = pathToFileURL(join(projectFolder, '__tests__/support/killed-after.mjs')).href;

/** Version 1 is champion, version 2 has its evidence; each promotion is a process of its own. */
async function project() {
  const place = new Workplace();
  place.time = new Date();
  const first = await place.register('first');
  await place.promote({ evidence: place.evidence(first, null) });
  const evidence = place.evidence(await place.register('second'), '1');
  const promote = (env: Readonly<Record<string, string>>) =>
    runAction('promote', {
      cwd: place.folder,
      nodeArguments: ['--import', hook],
      inputs: { registry: 'file:registry', stage: 'production', evidence },
      env: { GITHUB_SHA: 'c'.repeat(40), ...env },
    });
  return { place, promote };
}

const results = (place: Workplace) => {
  const lines = readFileSync(place.ledgerPath, 'utf8').trimEnd().split('\n');
  return lines.flatMap((line) => {
    const { event }: LedgerEntry = JSON.parse(line);
    return event.kind === 'result' ? [event.result] : [];
  });
};

const aliases = (place: Workplace) => {
  const folder = join(place.folder, 'registry/models/wine/aliases/champion');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
};

/** The nine steps, the call of each after which the process is killed, and what the ledger tells later. */
const steps: readonly (readonly [string, string, readonly string[], boolean])[] = [
  ['1, reading the alias', 'readdir 1 aliases/champion', ['moved', 'moved'], true],
  ['2, reading the bytes of the version', 'stream 1 ', ['moved', 'moved'], true],
  ['3 and 4, deciding, with nobody to ask', 'readFile 3 ledger.jsonl', ['moved', 'moved'], true],
  ['5, the intent', 'append 1 ledger.jsonl', ['moved', 'void', 'moved'], true],
  ['6, the move', 'link 1 champion/2.json', ['moved', 'recovered'], false],
  ['7, reading back', 'readFile 1 champion/2.json', ['moved', 'recovered'], false],
  ['8, the result', 'append 2 ledger.jsonl', ['moved', 'moved'], false],
  ['9, the outcome', 'rename 1 promote-wine.json', ['moved', 'moved'], false],
];

test.each(steps)('killed after step %s, the next attempt converges', async (...given) => {
  const [, kill, ledger, moves] = given;
  const { place, promote } = await project();
  const dead = await promote({ GITHUB_RUN_ATTEMPT: '1', CONTENDER_KILL: kill });
  expect(dead.signal).toBe('SIGKILL');
  const next = await promote({ GITHUB_RUN_ATTEMPT: '2' });
  expect(next).toMatchObject({
    exitCode: 0,
    outcome: { verdict: 'passed', result: { to: '2', moved: moves } },
  });
  expect(results(place)).toEqual(ledger);
  expect(aliases(place)).toEqual(['1.json', '2.json']);
  const again = await promote({ GITHUB_RUN_ATTEMPT: '3' });
  expect(again.outcome).toMatchObject({ verdict: 'passed', result: { moved: false } });
  expect(results(place)).toEqual(ledger);
});
