// A ledger of any length for the benchmarks, the same every time: several models whose promotions take turns. It is
// written without our own code, so that what verifies it is held to the format and not to itself.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeLines } from './data.mjs';

const models = 10;
const start = Date.UTC(2026, 0, 1);

/** Writes so many entries, two for each move. */
export function writeLedger(path, entries) {
  mkdirSync(dirname(path), { recursive: true });
  writeLines(path, ledgerLines(entries));
}

function* ledgerLines(entries) {
  let previous = `sha256:${'0'.repeat(64)}`;
  for (let sequence = 1; sequence <= entries; sequence += 1) {
    const entry = {
      schema: 'contender/ledger@1',
      sequence,
      nonce: `${String(sequence).padStart(8, '0')}-0000-4000-8000-000000000000`,
      observedAt: new Date(start + sequence * 60_000).toISOString(),
      event: eventOf(sequence, previous),
      previous,
    };
    previous = sha256(JSON.stringify(sorted(entry)));
    yield JSON.stringify({ ...entry, hash: previous });
  }
}

/** Of each pair the first is the intent, and the second its result. */
function eventOf(sequence, previous) {
  const move = Math.ceil(sequence / 2);
  const subject = subjectOf(move);
  if (sequence % 2 === 1) return { kind: 'intent', subject };
  return { kind: 'result', intent: previous, result: 'moved', subject };
}

function subjectOf(move) {
  const version = Math.ceil(move / models);
  return {
    registry: 'mlflow:https://mlflow.example.org',
    model: `model-${move % models}`,
    alias: 'champion',
    stage: 'production',
    from: version === 1 ? null : String(version - 1),
    to: String(version),
    digest: sha256(`model ${move}`),
    evidence: [sha256(`validate ${move}`), sha256(`compare ${move}`)],
    mode: 'promote',
    reason: 'It finds more of what the one before it missed.',
    approvers: ['grace'],
    actor: 'ada',
    runId: String(17_000_000_000 + move),
    runAttempt: 1,
    commit: createHash('sha1').update(String(move)).digest('hex'),
  };
}

function sha256(text) {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** The same value, the members of every object sorted by name. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}
