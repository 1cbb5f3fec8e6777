import type { Submission } from './submission.ts';

/** The words of `sbatch` for a script on its stdin and an environment of exactly the job's variables. */
export function sbatchWords(submission: Submission): readonly string[] {
  const { gpus, cpus, memoryMib, limit } = submission;
  return [
    '--parsable',
    ...word('job-name', submission.name),
    ...word('comment', submission.comment),
    // A job that starts once more under its number would train twice.
    '--no-requeue',
    '--export=ALL',
    '--nodes=1',
    '--ntasks=1',
    ...word('chdir', submission.directory),
    ...word('output', outputPattern(submission.log)),
    ...word('partition', submission.partition),
    ...word('account', submission.account),
    ...word('qos', submission.qos),
    ...word('constraint', submission.constraint),
    ...word('gres', gpus && `${gpus.resource}:${gpus.count}`),
    ...word('cpus-per-task', cpus),
    ...word('mem', memoryMib && `${memoryMib}M`),
    ...word('time', limit?.minutes),
    ...word('signal', limit && `B:INT@${limit.noticeSeconds}`),
  ];
}

function word(name: string, value: string | number | null | undefined): readonly string[] {
  return value === null || value === undefined ? [] : [`--${name}=${value}`];
}

/** Slurm puts the job's number and more in the place of `%j` and its like. */
export function outputPattern(path: string): string {
  return path.replaceAll('%', '%%');
}
