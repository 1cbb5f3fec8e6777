import type { LedgerEntry } from './ledger-entry.ts';

type Cell = string | number | null;

const columns: readonly (readonly [title: string, cell: (entry: LedgerEntry) => Cell])[] = [
  ['sequence', ({ sequence }) => sequence],
  ['observed_at', ({ observedAt }) => observedAt],
  ['kind', ({ event }) => event.kind],
  ['result', ({ event }) => (event.kind === 'result' ? event.result : null)],
  ['mode', ({ event }) => event.subject.mode],
  ['registry', ({ event }) => event.subject.registry],
  ['model', ({ event }) => event.subject.model],
  ['stage', ({ event }) => event.subject.stage],
  ['alias', ({ event }) => event.subject.alias],
  ['from', ({ event }) => event.subject.from],
  ['to', ({ event }) => event.subject.to],
  ['digest', ({ event }) => event.subject.digest],
  ['evidence', ({ event }) => event.subject.evidence.join(' ')],
  ['reason', ({ event }) => event.subject.reason],
  ['approvers', ({ event }) => event.subject.approvers.join(' ')],
  ['actor', ({ event }) => event.subject.actor],
  ['run_id', ({ event }) => event.subject.runId],
  ['run_attempt', ({ event }) => event.subject.runAttempt],
  ['commit', ({ event }) => event.subject.commit],
  ['intent', ({ event }) => (event.kind === 'result' ? event.intent : null)],
  ['previous', ({ previous }) => previous],
  ['hash', ({ hash }) => hash],
];

/** The ledger as a table for spreadsheets: RFC 4180, one line an entry, the titles first. */
export function ledgerCsv(entries: readonly LedgerEntry[]): string {
  const rows = entries.map((entry) => columns.map(([, cell]) => cellText(cell(entry))));
  const lines = [columns.map(([title]) => title), ...rows];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** What a spreadsheet would take for a formula is told to be text by an apostrophe before it. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
