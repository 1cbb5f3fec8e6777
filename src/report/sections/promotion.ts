import { labelOf } from '../../domain/model/version.ts';
import type { OutcomeOf } from '../../domain/outcome.ts';
import type { LedgerResult } from '../../domain/promotion/ledger.ts';
import type { LedgerEntry } from '../../domain/promotion/ledger-entry.ts';
import type {
  GateResult,
  PromotionResult,
  RegistrationResult,
} from '../../domain/promotion/result.ts';
import { type Block, table } from '../block.ts';
import { answer, code, joined, sentence, type Text, words } from '../inline.ts';
import { count, plural } from '../numbers.ts';
import { briefBlocks } from './brief.ts';
import { short } from './provenance.ts';

/** A registered version, and the evidence that lies beside it. */
export function registerBlocks(result: RegistrationResult): Block[] {
  const { model, version, digest, existed, evidence } = result;
  const state = existed ? ' existed already with the same bytes.' : ' is new.';
  return [
    { kind: 'paragraph', text: [code(model), words(' '), code(labelOf(version)), words(state)] },
    {
      kind: 'facts',
      facts: [
        ['Digest', [code(digest)]],
        ['Evidence', names(evidence)],
      ],
    },
  ];
}

/** A promotion: what a person must know about it, each check before the move, the gate, the ledger entry. */
export function promoteBlocks(outcome: OutcomeOf<'promote'>, result: PromotionResult): Block[] {
  const { model, stage, from, to, digest, gate, ledgerEntry, brief } = result;
  const move = [code(stage), words(' of '), code(model), words(': '), ...versions(from, to)];
  const facts: readonly (readonly [string, Text])[] = [
    ['Gate', gateText(gate)],
    ['Ledger', ledgerText(ledgerEntry)],
  ];
  const held: readonly (readonly [string, Text])[] = [
    ['Alias', [code(result.alias)]],
    ['Digest', [code(digest)]],
  ];
  return [
    ...(brief
      ? briefBlocks(outcome, result, brief)
      : [{ kind: 'paragraph', text: [...move, words(` ${movement(result)}`)] } as const]),
    ...steps(outcome, result),
    { kind: 'facts', facts: brief ? facts : [...held, ...facts] },
  ];
}

function versions(from: string | null, to: string): Text {
  const start = from === null ? words('nothing') : code(labelOf(from));
  return [start, words(' → '), code(labelOf(to))];
}

function movement({ moved, mode }: PromotionResult): string {
  if (mode === 'plan') return '(a plan: nothing was moved)';
  return moved ? '(moved)' : '(nothing was moved)';
}

/** Beside a brief they are folded, unless one of them refuses. */
function steps({ verdict }: OutcomeOf<'promote'>, { steps: all, brief }: PromotionResult) {
  const rows = all.map(({ name, passed, detail }): readonly Text[] => [
    [answer(passed ? 'passed' : 'failed')],
    sentence(name, 120),
    sentence(detail, 300),
  ]);
  const columns = [{ title: 'Answer' }, { title: 'Step' }, { title: 'Detail' }];
  const block = table('Steps', columns, rows);
  if (!brief || verdict !== 'passed') return [block];
  const summary = [words(`${plural(all.length, 'step')}, all passed`)];
  return [{ kind: 'details', summary, blocks: [block], shed: 'passed', inShell: false } as const];
}

function gateText(gate: GateResult | null): Text {
  if (!gate) return [words('not reached')];
  if (gate.kind === 'evidence') {
    return [words('nobody was asked (approval: none); '), ...names(gate.checks), words(' decided')];
  }
  const { approvers, observedAt } = gate;
  const who = [words(', approved by '), ...names(approvers)];
  const where: Text =
    gate.kind === 'issue'
      ? [words('issue '), code(gate.url)]
      : [words('environment '), code(gate.environment)];
  return [...where, ...who, words(', seen '), code(observedAt)];
}

function ledgerText(entry: LedgerEntry | null): Text {
  if (!entry) return [words('nothing written')];
  return [words(`entry ${count(entry.sequence)}, `), code(entry.hash)];
}

function names(all: readonly string[]): Text {
  if (all.length === 0) return [words('none')];
  const shown = all.slice(0, 20).map((name): Text => [code(name)]);
  const left = all.length - shown.length;
  return joined(left > 0 ? [...shown, [words(`${left} more`)]] : shown, ', ');
}

/** The ledger, oldest first. */
export function ledgerBlocks(result: LedgerResult): Block[] {
  const { uri, count: all, entries, head, notes } = result;
  const newest: Text = head ? [words('; the newest is '), code(head)] : [];
  const isPart = entries.length > 0 && entries.length < all;
  const shown: Text = isPart ? [words(`; shown ${count(entries.length)} of them`)] : [];
  const noted = notes.map(
    ({ line, kind }): Text => [words(`Line ${count(line)}: ${noteText[kind]}`)],
  );
  return [
    {
      kind: 'paragraph',
      text: [words(`${plural(all, 'line')} in `), code(uri), ...newest, ...shown, words('.')],
    },
    ...(entries.length > 0 ? [entryTable(entries)] : []),
    ...(noted.length > 0 ? [{ kind: 'list', items: noted, limit: 20 } as const] : []),
  ];
}

const noteText = {
  void: 'does not count: another entry came first.',
  torn: 'was cut off by a crash or a full disk, and does not count.',
} as const;

function entryTable(entries: readonly LedgerEntry[]): Block {
  const columns = [
    { title: '#', align: 'right' as const },
    { title: 'When (UTC)' },
    { title: 'What' },
    { title: 'Model, stage: from → to' },
    { title: 'By, because' },
    { title: 'Hash' },
  ];
  return table('Ledger entries', columns, entries.map(entryRow));
}

function entryRow({ sequence, observedAt, event, hash }: LedgerEntry): readonly Text[] {
  const { model, stage, from, to, mode, actor, approvers, reason } = event.subject;
  const what = event.kind === 'intent' ? `${mode}, intent` : `${mode}, ${event.result}`;
  const approved = approvers.length > 0 ? [words(', approved by '), ...names(approvers)] : [];
  const because: Text = reason ? [words(': '), ...sentence(reason, 120)] : [];
  return [
    [words(count(sequence))],
    [words(minute(observedAt))],
    [words(what)],
    [code(model), words(', '), code(stage), words(': '), ...versions(from, to)],
    [...(actor ? [code(actor)] : [words('unknown')]), ...approved, ...because],
    short(hash),
  ];
}

/** `2026-01-31 14:05`, for a text that is a time; anything else as unknown. */
function minute(time: string): string {
  const parsed = Date.parse(time);
  if (Number.isNaN(parsed)) return 'unknown';
  return new Date(parsed).toISOString().slice(0, 16).replace('T', '\u00a0');
}
