import type { Finding } from '../../../domain/finding.ts';
import { decideLastSave } from '../../../domain/training/checkpoint/last-save.ts';
import { readProgress } from '../../../domain/training/progress.ts';
import type { CommandEnd } from '../../../domain/training/run-record.ts';
import type { Companion } from '../companion.ts';
import type { Saver } from './saver.ts';

/** Goes along with a training and saves; what it has to tell is known when it is closed. */
export interface Attendance {
  readonly companion: Companion;
  /** Saves with the next look, whatever the interval is. */
  saveSoon(): void;
  lostSeconds(): number;
  findings(): readonly Finding[];
}

/** When a save is due and nothing is new, it is looked again so much later. */
const againMs = 15_000;

export function attendance(saver: Saver, { everyMs }: { readonly everyMs: number }): Attendance {
  const running = new AbortController();
  const closing = new AbortController();
  let inFlight: Promise<void> | undefined;
  let dueMs = everyMs;
  let isWanted = false;
  let startedAt = saver.desk.now();
  let isStarted = false;
  let conclusion: Conclusion = { lostSeconds: 0, findings: [] };

  const saveInBackground = (atMs: number) => {
    const before = saver.tries;
    isWanted = false;
    inFlight = saver
      .saveNewest(running.signal)
      // Close tells what is not stored; a mistake of ours must not end the training of somebody else.
      .catch(() => undefined)
      .finally(() => {
        dueMs = atMs + (saver.tries > before ? everyMs : Math.min(againMs, everyMs));
        inFlight = undefined;
      });
  };

  return {
    companion: {
      told(line) {
        saver.toldStep = readProgress(line)?.step ?? saver.toldStep;
      },
      look(seconds) {
        if (!isStarted) startedAt = new Date(saver.desk.now().getTime() - seconds * 1000);
        isStarted = true;
        if (!inFlight && (isWanted || seconds * 1000 >= dueMs)) saveInBackground(seconds * 1000);
        return undefined;
      },
      async close(end, withinMs) {
        const endedAt = saver.desk.now();
        abortIn(withinMs, closing);
        const deadline = closing.signal;
        deadline.addEventListener('abort', () => running.abort(deadline.reason), { once: true });
        const settling = settle(saver, { end, inFlight, deadline, withinMs });
        await Promise.race([settling.catch(() => undefined), passed(deadline)]);
        conclusion = await conclude(saver, end, { startedAt, endedAt });
      },
      hurry: (withinMs) => abortIn(withinMs, closing),
    },
    saveSoon() {
      isWanted = true;
    },
    lostSeconds: () => conclusion.lostSeconds,
    findings: () => conclusion.findings,
  };
}

function abortIn(milliseconds: number, controller: AbortController): void {
  const time = AbortSignal.timeout(Math.max(0, Math.floor(milliseconds)));
  time.addEventListener('abort', () => controller.abort(time.reason), { once: true });
}

function passed(deadline: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (deadline.aborted) done();
    else deadline.addEventListener('abort', () => done(), { once: true });
  });
}

interface Closing {
  readonly end: CommandEnd;
  readonly inFlight: Promise<void> | undefined;
  readonly deadline: AbortSignal;
  readonly withinMs: number;
}

/** What is under way comes first; then the newest, as far as it fits. */
async function settle(saver: Saver, { inFlight, deadline, withinMs }: Closing): Promise<void> {
  const until = performance.now() + withinMs;
  await inFlight;
  const unit = await saver.unsaved();
  if (!unit && !saver.hasLeft) return;
  const leftMs = until - performance.now();
  const decision = decideLastSave(unit?.bytes ?? 0, leftMs, saver.paces);
  switch (decision) {
    case 'store':
      return saver.saveNewest(deadline);
    case 'copy':
      return saver.copyNewest(deadline);
    case 'keep-earlier':
      return undefined;
  }
}

interface Conclusion {
  readonly lostSeconds: number;
  readonly findings: readonly Finding[];
}

/** The time that saving took is no work. */
interface Worked {
  readonly startedAt: Date;
  readonly endedAt: Date;
}

async function conclude(
  saver: Saver,
  end: CommandEnd,
  { startedAt, endedAt }: Worked,
): Promise<Conclusion> {
  const since = saver.savedWork ?? startedAt;
  const seconds = Math.max(0, (endedAt.getTime() - since.getTime()) / 1000);
  const isDone = end.kind === 'succeeded';
  const lostSeconds = isDone ? 0 : Math.round(seconds * 10) / 10;
  const unsaved = await saver.unsaved().catch(() => undefined);
  return {
    lostSeconds,
    findings: [
      ...(saver.newest || unsaved || saver.hasLeft ? [] : [nothingSaved(saver, isDone)]),
      ...(!isDone && (unsaved || saver.hasLeft) ? [lost(saver, lostSeconds)] : []),
    ],
  };
}

function nothingSaved({ desk }: Saver, isDone: boolean): Finding {
  return {
    level: isDone ? 'note' : 'warning',
    rule: 'checkpoint-none',
    message: `The command left no finished checkpoint in ${desk.path}, so that a later attempt has nothing new to go on from. Let it write there, to the folder that it finds as CONTENDER_CHECKPOINT_DIR: under a name that ends with .tmp, renamed when it is finished.`,
  };
}

/** The newest is safe with the store only; the post step may yet bring it there. */
function lost({ desk, newest, hasLeft }: Saver, lostSeconds: number): Finding {
  const minutes = (lostSeconds / 60).toFixed(1);
  const before = newest
    ? `the one before it is stored, ${minutes} minutes older`
    : 'none is stored';
  const later = hasLeft
    ? 'It is copied, and goes to the store when the step is cleaned up.'
    : 'Its upload is tried again when the step is cleaned up.';
  return {
    level: 'warning',
    rule: 'checkpoint-not-stored',
    message: `There was no time to store the newest checkpoint in ${desk.store.uri}: ${before}. ${later}`,
  };
}
