import type { Finding } from '../../domain/finding.ts';
import { judgeCurves, type TrainingSeries } from '../../domain/training/curve.ts';
import { CurveRecorder } from '../../domain/training/curve-recorder.ts';
import { mayTell, type Progress, readProgress } from '../../domain/training/progress.ts';
import { ReadingPace } from '../../domain/training/reading-pace.ts';
import { progressLine } from '../../report/progress-line.ts';
import type { Open } from '../command.ts';
import type { Companion } from './companion.ts';

/** Follows what a training command tells of its progress. */
interface ProgressFollower extends Companion {
  curves(): readonly TrainingSeries[];
  findings(): readonly Finding[];
}

/** Ten seconds at first, and a hundredth of what has passed later: a day has some 500 lines. */
const leastSeconds = 10;
const leastShare = 0.01;

/** Makes curves of what the command tells, and says now and then how far it is. */
export function followProgress(open: Pick<Open, 'progress'>): ProgressFollower {
  const recorder = new CurveRecorder();
  const pace = new ReadingPace();
  let seconds = 0;
  let heldBack: Line | undefined;
  let [first, newest, said]: (Told | undefined)[] = [];
  let saidAt = 0;
  const read = ({ text, at }: Line) => {
    heldBack = undefined;
    const progress = readProgress(text);
    if (!progress) return;
    recorder.record(progress);
    newest = { ...progress, at };
    first ??= newest;
  };
  const curves = () => {
    // Of a busy time the newest line counts, since it tells how the training ended.
    if (heldBack) read(heldBack);
    return recorder.series();
  };
  return {
    told(text) {
      if (!mayTell(text)) return;
      const line = { text, at: seconds };
      if (pace.takes(seconds)) read(line);
      else heldBack = line;
    },
    look(now) {
      seconds = now;
      if (heldBack && pace.takes(now)) read(heldBack);
      const isTime = now - saidAt >= Math.max(leastSeconds, leastShare * now);
      if (newest && first && newest !== said && isTime) {
        open.progress(progressLine(newest, { first, seconds: now }));
        [said, saidAt] = [newest, now];
      }
      return undefined;
    },
    curves,
    findings: () => judgeCurves(curves()),
  };
}

interface Line {
  readonly text: string;
  /** Seconds since the command started. */
  readonly at: number;
}

interface Told extends Progress {
  readonly at: number;
}
