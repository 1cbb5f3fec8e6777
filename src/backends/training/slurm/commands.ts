import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import type { Door, JobReport, NamedJob } from './door.ts';
import { hasProgram, type Program, type Ran, slurmPrograms } from './programs.ts';
import { sbatchWords } from './sbatch.ts';

const title = 'Slurm';
/** 22.05 knows none of a job that it has forgotten, and never a number that it has not given. */
const isUnknown = /Invalid job id specified/i;
const isDone = /already completing or completed/i;
const withoutAccounting = /accounting storage is disabled|not running a supported accounting/i;
const isLost = new RegExp(
  [
    'unable to (contact|establish|connect)',
    'connection (refused|reset|timed out|failure)',
    'communication (failure|error|shutdown)',
    'message (send|receive) failure',
    'socket timed out',
    'no route to host',
    'zero bytes were transmitted',
    'resource temporarily unavailable',
    'try again',
    'rate limit exceeded',
    '(standby|backup) mode',
  ].join('|'),
  'i',
);
const isLogin = /access\/permission denied|authentication|munge|invalid user|jwt|invalid account/i;

/** Slurm by its commands, on a machine that is set up to submit. */
export function commandDoor(environment: Environment): Door {
  const programs = slurmPrograms(environment);
  const ask = async (program: Program, words: readonly string[]): Promise<string> => {
    const ran = await programs(program, { words });
    if (ran.code !== 0) throw refusal(program, ran);
    return ran.stdout;
  };
  const signal = async (words: readonly string[]) => {
    const ran = await programs('scancel', { words });
    const isOver = isUnknown.test(ran.stderr) || isDone.test(ran.stderr);
    if (ran.code !== 0 && !isOver) throw refusal('scancel', ran);
  };
  return {
    title,
    async check() {
      await ask('squeue', ['--noheader', '--me', '--format=%i']);
    },
    async named(names) {
      const words = ['--noheader', '--me', '--states=all', `--name=${names.join(',')}`];
      const answer = await ask('squeue', [...words, '--format=%i|%T|%r|%j|%k']);
      return answer.split('\n').flatMap(namedJob);
    },
    async report(id, name) {
      const shown = await programs('scontrol', { words: ['--oneliner', 'show', 'job', id] });
      // What says nothing of a job does not say that there is none.
      if (shown.stdout.includes('JobState=')) return shownJob(shown.stdout, name);
      if (isUnknown.test(shown.stderr + shown.stdout)) return null;
      throw refusal('scontrol', shown);
    },
    async accounted(id, name) {
      if (!hasProgram(environment, 'sacct')) return null;
      const words = ['--allocations', '--noheader', '--parsable2', `--jobs=${id}`];
      const format = '--format=JobName,State,ExitCode,TimelimitRaw';
      const account = await programs('sacct', { words: [...words, format] });
      if (account.code === 0) return accountedJob(account.stdout, name);
      if (withoutAccounting.test(account.stderr)) return null;
      throw refusal('sacct', account);
    },
    async submit(submission) {
      const { script: input, environment: variables } = submission;
      const words = sbatchWords(submission);
      const ran = await programs('sbatch', { words, input, environment: variables });
      // `--parsable` writes the cluster's name after a semicolon where there are several.
      const id = /^(\d+)(;\S*)?$/m.exec(ran.stdout)?.[1];
      if (ran.code === 0 && id !== undefined) return id;
      throw refusal('sbatch', ran);
    },
    interrupt: (id) => signal(['--signal=INT', '--batch', id]),
    end: (id) => signal([id]),
  };
}

/** The comment comes last: it may be somebody's who writes a bar. */
function namedJob(line: string): readonly NamedJob[] {
  const [id, state, reason, name, ...comment] = line.split('|');
  if (!id || !state || name === undefined) return [];
  const report = { states: [state], reason: reason || null, exit: null, minutes: null };
  return [{ id, name, comment: comment.join('|'), ...report }];
}

/** One line of `scontrol show job`: no member with words of a user's own is before the ones that count. */
export function shownJob(line: string, name: string): JobReport | null {
  const member = (key: string) => new RegExp(`(?:^|\\s)${key}=(\\S*)`).exec(line)?.[1];
  const state = member('JobState');
  if (state === undefined || member('JobName') !== name) return null;
  return {
    states: [state],
    reason: member('Reason') ?? null,
    exit: exitOf(member('ExitCode')),
    minutes: minutesOf(member('TimeLimit')),
  };
}

/** The last of a number that was given again; `CANCELLED by 1000` is what the accounting says. */
export function accountedJob(lines: string, name: string): JobReport | null {
  const ours = lines.split('\n').filter((line) => line.startsWith(`${name}|`));
  const [, state, exit, minutes] = ours.at(-1)?.split('|') ?? [];
  if (!state) return null;
  return {
    states: [state.split(' ')[0] ?? state],
    reason: null,
    exit: exitOf(exit),
    minutes: /^\d+$/.test(minutes ?? '') ? Number(minutes) : null,
  };
}

/** `3:0` is exit code 3, `0:9` signal 9. */
function exitOf(text = ''): JobReport['exit'] {
  const [, code, signal] = /^(\d+):(\d+)$/.exec(text) ?? [];
  return code === undefined ? null : { code: Number(code), signal: Number(signal) };
}

/** `1-02:30:00`, or a word such as `UNLIMITED`. */
function minutesOf(text = ''): number | null {
  const [, days = 0, hours, minutes] = /^(?:(\d+)-)?(\d+):(\d+):\d+$/.exec(text) ?? [];
  return hours === undefined ? null : Number(days) * 24 * 60 + Number(hours) * 60 + Number(minutes);
}

function refusal(program: Program, { code, stdout, stderr }: Ran): UserError {
  const said = wordsOf(stderr);
  if (code === 0) {
    // The job may be there: whoever submits looks for it.
    return new UserError('train-unreachable', {
      what: `${title} tells of the job in a way that is not known here.`,
      why: `${program} ended well and wrote "${wordsOf(stdout)}".`,
      next: `See that ${program} in PATH is Slurm's own, or hands on what that one prints.`,
    });
  }
  if (code === null) {
    return new UserError('train-unreachable', {
      what: `${title} does not answer.`,
      why: `${program} was ended, or had not answered after a minute${said && `, and said: "${said}"`}.`,
      next: 'Look with `scontrol ping` whether the controller runs.',
    });
  }
  const why = `${program} ended with exit code ${code}${said && ` and said: "${said}"`}.`;
  if (isLost.test(stderr)) {
    const next = 'Look with `scontrol ping` whether the controller runs.';
    return new UserError('train-unreachable', { what: `${title} cannot be reached.`, why, next });
  }
  if (isLogin.test(stderr)) {
    return new UserError('train-login', {
      what: `${title} does not let this user in.`,
      why,
      next: 'Have the user allowed on the account and the partition, and see that munge runs here.',
    });
  }
  return new UserError('train-refused', {
    what: `${title} refused.`,
    why,
    next: 'Correct what it names in the address of the back end or in `train.job`.',
  });
}

/** What it said, in one line, without its own name before each. */
function wordsOf(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.replace(/^s\w+: (error: )?/, '').trim());
  return lines
    .filter((line) => line !== '')
    .join(' ')
    .slice(-400);
}
