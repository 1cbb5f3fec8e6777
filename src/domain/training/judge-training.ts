import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import type { CommandEnd } from './run-record.ts';

/** What a command's end means: only failures of the candidate and its policy are `failed`. */
export interface TrainingJudgement {
  readonly verdict: Verdict;
  /** What stands in the title after the verdict. */
  readonly title: string;
  readonly problem: Finding | undefined;
}

export interface EndedCommand {
  readonly end: CommandEnd;
  readonly seconds: number;
  readonly lastLine: string;
  readonly logPath: string;
}

/** The verdict on a command that was started, before anybody looks at what it wrote. */
export function judgeTraining(command: EndedCommand): TrainingJudgement {
  const { end, seconds } = command;
  const after = `after ${seconds.toFixed(1)} s`;
  switch (end.kind) {
    case 'succeeded':
      return { verdict: 'passed', title: `trained in ${seconds.toFixed(1)} s`, problem: undefined };
    case 'failed':
      return judgeExit(command, end.exitCode, after);
    case 'killed':
    case 'out-of-memory':
      return judgeKill(command, end, after);
    case 'timed-out':
    case 'over-budget':
      return judgeLimit(end);
    case 'unfit':
      return failed(
        'nothing was trained, because the place was not fit for it',
        'train-unfit',
        end.why,
      );
    case 'cancelled':
    case 'disk-full':
    case 'preempted':
      return judgeInterruption(end.kind, after);
  }
}

function judgeKill(
  { logPath }: EndedCommand,
  end: Extract<CommandEnd, { kind: 'killed' | 'out-of-memory' }>,
  after: string,
): TrainingJudgement {
  if (end.kind === 'out-of-memory') {
    return failed(
      `the training command ran out of memory ${after}`,
      'train-out-of-memory',
      'The system ended it because its limit of memory was reached. Raise that limit, or train with smaller batches.',
    );
  }
  return failed(
    `the training command was killed by ${end.signal} ${after}`,
    'train-killed',
    end.signal === 'SIGKILL'
      ? 'Contender did not send that signal: most probably the machine ran out of memory. Look at the memory of the runner, or train with smaller batches.'
      : `Contender did not send that signal. The end of ${logPath} may say why.`,
  );
}

function judgeLimit(
  end: Extract<CommandEnd, { kind: 'timed-out' | 'over-budget' }>,
): TrainingJudgement {
  const [reached, limit, rule] = limitOf(end);
  const next = `The command and all that it started were ended. Raise ${limit}, or let it train faster.`;
  return failed(reached, rule, next);
}

function limitOf(
  end: Extract<CommandEnd, { kind: 'timed-out' | 'over-budget' }>,
): readonly [string, string, string] {
  if (end.kind === 'timed-out') {
    const reached = `the training command ran longer than ${end.minutes} minutes`;
    return [reached, 'timeout-minutes', 'train-timed-out'];
  }
  return end.budget === 'gpu-hours'
    ? [
        `the training command took more than its ${end.limit} GPU ${end.limit === 1 ? 'hour' : 'hours'}`,
        'max-gpu-hours',
        'train-over-budget',
      ]
    : [`the training command cost more than ${end.limit}`, 'max-cost', 'train-over-budget'];
}

function judgeInterruption(
  kind: 'cancelled' | 'disk-full' | 'preempted',
  after: string,
): TrainingJudgement {
  const all = 'The command and all that it started were ended.';
  switch (kind) {
    case 'cancelled':
      return errored(
        `the training was cancelled ${after}`,
        'train-cancelled',
        `${all} Run the job again to train.`,
      );
    case 'disk-full':
      return errored(
        `the training was ended ${after}, because the disk was almost full`,
        'train-disk-full',
        `${all} Free some space, or name another folder by output-directory.`,
      );
    case 'preempted':
      return errored(
        `the training was ended ${after}, because the machine is about to be taken away`,
        'train-preempted',
        `${all} Run the job again to go on.`,
      );
  }
}

/** Only the shell's own complaint is quoted: what a command prints may hold anything. */
const shellWords = /(not found|no such file or directory|permission denied)$/i;

/** A shell exits with 127 when it finds no such command, and with 126 when it may not run it. */
function judgeExit(command: EndedCommand, exitCode: number, after: string): TrainingJudgement {
  const title = `the training command exited with ${exitCode} ${after}`;
  if (exitCode !== 126 && exitCode !== 127) {
    return failed(title, 'train-failed', `Its own messages stand in ${command.logPath}.`);
  }
  const words = shellWords.test(command.lastLine) ? ` The shell said: ${command.lastLine}.` : '';
  return exitCode === 127
    ? errored(
        'the training command was not found',
        'train-command-not-found',
        `The shell exited with 127.${words} Check the spelling, install it in an earlier step, or give its path from the working directory.`,
      )
    : errored(
        'the training command cannot be executed',
        'train-command-not-executable',
        `The shell exited with 126.${words} Make the file executable, or name its interpreter, such as "python train.py".`,
      );
}

function failed(title: string, rule: string, next: string): TrainingJudgement {
  return { verdict: 'failed', title, problem: problem(title, rule, next) };
}

function errored(title: string, rule: string, next: string): TrainingJudgement {
  return { verdict: 'errored', title, problem: problem(title, rule, next) };
}

function problem(title: string, rule: string, next: string): Finding {
  const sentence = `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
  return { level: 'error', rule, message: `${sentence} ${next}` };
}
