import type { Account } from '../../domain/training/account/account.ts';
import type {
  CheckpointHistory,
  SavedCheckpoint,
} from '../../domain/training/checkpoint/history.ts';
import type { GpuUse } from '../../domain/training/gpu/use.ts';
import type { RunRecord } from '../../domain/training/run-record.ts';
import { code, joined, sentence, type Text, words } from '../inline.ts';
import { bytes, count, decimal, duration, plain } from '../numbers.ts';
import type { Fact } from './machine.ts';

/** What a training took: of the machine, of each card, of money, and of earlier attempts. */
export function takenFacts(run: RunRecord): readonly Fact[] {
  const { gpus } = run.resources;
  return [
    ['Used', used(run)],
    ...(gpus?.cards ?? []).map(gpuUse),
    ...(gpus?.lostAt === undefined ? [] : [lost(gpus.lostAt)]),
    ...(run.account ? took(run.account) : []),
    ...attempts(run),
  ];
}

function used({ resources: { peakMemoryBytes, cpuSeconds } }: RunRecord): Text {
  const memory =
    peakMemoryBytes === null ? [] : [`${bytes(peakMemoryBytes)} of memory at its peak`];
  const time = cpuSeconds === null ? [] : [`${decimal(cpuSeconds, 1)}\u00a0s of processor time`];
  return [words([...memory, ...time].join(', ') || 'not measured')];
}

/** `idle 83 % of the time, busy 12 % on average, …`: what of it the card tells. */
function gpuUse(card: GpuUse): Fact {
  const { meanUtilization, idleShare, peakMemory, peakTemperature, energy } = card;
  const told = [
    idleShare === null ? [] : `idle ${decimal(100 * idleShare, 0)}\u00a0% of the time`,
    meanUtilization === null ? [] : `busy ${decimal(meanUtilization, 0)}\u00a0% on average`,
    peakMemory === null ? [] : `${bytes(peakMemory * 1024 * 1024)} in use at its peak`,
    peakTemperature === null ? [] : `up to ${decimal(peakTemperature, 0)}\u00a0°C`,
    energy === null ? [] : `${decimal(energy, 1)}\u00a0Wh`,
  ].flat();
  return [`GPU ${card.index}`, [words(told.join(', ') || 'it tells nothing of its use')]];
}

function lost(seconds: number): Fact {
  return ['GPUs', [words(`nothing is known of them from ${duration(1000 * seconds)} on`)]];
}

function took({ gpuHours, energy, cost }: Account): readonly Fact[] {
  const parts: readonly Text[] = [
    ...(gpuHours > 0
      ? [[words(`${plain(gpuHours)}\u00a0GPU ${gpuHours === 1 ? 'hour' : 'hours'}`)]]
      : []),
    ...(energy ? [[words(`${plain(energy)}\u00a0kWh on the cards`)]] : []),
    ...(cost ? [paid(cost)] : []),
  ];
  return parts.length > 0 ? [['Took', joined(parts, ', ')]] : [];
}

/** A record may come from a stranger, and its currency be anything. */
function paid({ amount, currency }: NonNullable<Account['cost']>): Text {
  const price = [words(`${money(amount)}\u00a0`), ...sentence(currency, longestCurrency)];
  return [...price, words(' by the prices of the policy')];
}

export const longestCurrency = 20;

/** Hundredths, and more of them where it is less than ten. */
function money(amount: number): string {
  return amount === 0 || amount >= 0.1 ? decimal(amount, 2) : plain(amount);
}

function attempts(run: RunRecord): readonly Fact[] {
  const { attempt, checkpoints } = run;
  if (!checkpoints) return attempt > 1 ? [['Attempt', [words(count(attempt))]]] : [];
  const { resumed } = checkpoints;
  const from = resumed ? `, which went on from ${placeOf(resumed)}` : ', which began at zero';
  return [
    ['Attempt', [words(`${count(attempt)}${from}`)]],
    ['Checkpoints', saved(run, checkpoints)],
  ];
}

function saved({ end }: RunRecord, { store, saved: number, ...history }: CheckpointHistory): Text {
  const { newest, lostSeconds } = history;
  const from = newest ? `go on from ${placeOf(newest)}` : 'begin at zero';
  const again = lostSeconds > 0 ? ` and repeat ${duration(1000 * lostSeconds)} of work` : '';
  const next = end.kind === 'succeeded' ? '' : `; a later attempt would ${from}${again}`;
  return [words(`${count(number)} saved in `), code(store), words(next)];
}

/** `step 1,200 of attempt 1`. */
function placeOf({ step, attempt }: SavedCheckpoint): string {
  const what = step === null ? 'the checkpoint' : `step ${plain(step)}`;
  return `${what} of attempt ${count(attempt)}`;
}
