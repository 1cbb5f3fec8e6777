import type { HistoryPoint, MetricHistory } from '../../domain/comparison/history.ts';
import { measuredValue } from '../../domain/comparison/measured-value.ts';
import { historyOf, type LedgerClosing } from '../../domain/promotion/history.ts';
import { UserError } from '../../errors.ts';
import { parseText } from '../../inputs/document.ts';
import { readOutcomeFiles, textOf } from '../../inputs/evidence.ts';
import { runRecordSchema } from '../../inputs/run-record.ts';
import type { ModelRegistry } from '../../ports/model-registry.ts';
import type { Open } from '../command.ts';
import { openLedger } from '../promotion/ledger-uri.ts';
import type { LedgerPlace } from './uses.ts';

const mostVersions = 20;

/** Whose promotions are looked up. */
export interface Promoted {
  readonly model: string;
  readonly alias: string;
  readonly metric: string;
}

/**
 * One metric of the versions that held the alias before, from what was registered with them. It only
 * adorns the report: where the registry or the ledger cannot be read there is none, and a version
 * whose evidence cannot be read is left out.
 */
export async function promotedHistory(
  promoted: Promoted,
  place: LedgerPlace,
  open: Open,
): Promise<MetricHistory | undefined> {
  const uri = place.registry ?? place.policy?.value.registry;
  if (uri === undefined) return undefined;
  return orNothing(readHistory(promoted, { uri, place }, open));
}

async function readHistory(
  promoted: Promoted,
  { uri, place }: { readonly uri: string; readonly place: LedgerPlace },
  open: Open,
): Promise<MetricHistory | undefined> {
  const registry = await open.registry(uri);
  const moves = await movesOf(promoted, { registry, place }, open);
  const points = await Promise.all(
    moves.map((move) => orNothing(pointOf(promoted, move, registry))),
  );
  const known = points.filter((point) => point !== undefined);
  return known.length > 1 ? { metric: promoted.metric, points: known } : undefined;
}

/** One version with spoilt evidence, or evidence of another time, takes the others nothing. */
async function orNothing<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

interface Registered {
  readonly registry: ModelRegistry;
  readonly place: LedgerPlace;
}

async function movesOf(
  { model, alias }: Promoted,
  { registry, place: { policy } }: Registered,
  open: Open,
): Promise<readonly LedgerClosing[]> {
  const ledger = await openLedger(open, { given: {}, policy }, async () => registry);
  const { entries } = await ledger.read();
  const target = { registry: ledger.nameOf(registry.uri), model, alias };
  return historyOf(entries, target).moves.slice(-mostVersions);
}

async function pointOf(
  { model, metric }: Promoted,
  { observedAt, event }: LedgerClosing,
  registry: ModelRegistry,
): Promise<HistoryPoint | undefined> {
  const found = await registry.find(model, { kind: 'version', version: event.subject.to });
  if (!found) return undefined;
  const stored = await registry.files(found, 'evidence');
  const outcomes = await readOutcomeFiles(
    stored.filter(({ path }) => path.startsWith('outcomes/compare-')),
  );
  const record = stored.find(({ path }) => path === 'run-record.json');
  const value = measuredValue(metric, {
    outcomes: outcomes.map(({ outcome }) => outcome),
    record: record ? parseText(record.path, await textOf(record), runRecordSchema).value : null,
  });
  return value === undefined ? undefined : { version: found.version, at: observedAt, value };
}
