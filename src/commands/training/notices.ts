import type { Finding } from '../../domain/finding.ts';
import type { MachineNotice } from '../../ports/machine-notices.ts';
import type { Open } from '../command.ts';
import type { Companion } from './companion.ts';

/** Ends a training whose machine is about to be taken away, so that it saves before. */
export interface NoticeCompanion extends Companion {
  /** Milliseconds until the machine is gone; null: nobody has said. */
  timeLeft(): number | null;
  findings(): readonly Finding[];
}

/** Undefined where no cloud announces the machine's end. A mere risk only calls `save`. */
export async function noticeCompanion(
  open: Pick<Open, 'machineNotices' | 'progress' | 'now'>,
  save: () => void,
): Promise<NoticeCompanion | undefined> {
  const notices = await open.machineNotices();
  if (!notices) return undefined;
  let end: Extract<MachineNotice, { kind: 'taken-away' }> | undefined;
  const findings: Finding[] = [];
  const stop = notices.listen((notice) => {
    switch (notice.kind) {
      case 'taken-away':
        end = notice;
        open.progress(`The cloud takes this machine away ${timeOf(notice.at)}: saving and ending.`);
        return;
      case 'at-risk':
        open.progress('The cloud may take this machine away soon: saving the last checkpoint.');
        return save();
      case 'deaf':
        findings.push({ level: 'note', rule: 'machine-notices', message: `${notice.why} ${loss}` });
    }
  });
  return {
    look: () => end && { kind: 'preempted' },
    timeLeft: () => (end?.at ? Math.max(0, Date.parse(end.at) - open.now().getTime()) : null),
    findings: () => findings,
    async close() {
      stop();
    },
  };
}

const loss = 'If this machine is taken away, only the checkpoints of the interval remain.';

function timeOf(at: string | null): string {
  return at === null ? 'in a moment' : `at ${new Date(at).toISOString()}`;
}
