import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { type EndedCommand, judgeTraining } from './judge-training.ts';
import type { RunRecord } from './run-record.ts';

/** What is known once the command has ended and its files were read. */
export interface EndedTraining extends EndedCommand {
  readonly modelFiles: RunRecord['modelFiles'];
  /** What is wrong with the promised files, one finding each. */
  readonly flaws: readonly Finding[];
  /** Why nobody can tell that the GPUs were used that the policy asks for. */
  readonly unused: readonly Finding[];
  readonly modelPromised: boolean;
  /** Files of the model that are older than the run. */
  readonly untouchedModelFiles: number;
  readonly leftBehind: number;
  readonly stillAlive: number;
  readonly log: { readonly holdsSecrets: boolean };
}

export interface TrainingConclusion {
  readonly verdict: Verdict;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** The verdict on a training, the sentence about it, and everything that a person should know. */
export function concludeTraining(training: EndedTraining): TrainingConclusion {
  const { verdict, title, problem } = judgeTraining(training);
  const { flaws, unused } = training;
  const findings = [...(problem ? [problem] : []), ...flaws, ...unused, ...remarks(training)];
  if (verdict !== 'passed') {
    return { verdict, title: `${capital(verdict)}: ${title}`, findings };
  }
  if (flaws.length > 0) {
    const problems = count(flaws.length, 'problem');
    return {
      verdict: 'errored',
      title: `Errored: trained, with ${problems} in what was written`,
      findings,
    };
  }
  if (training.stillAlive > 0) {
    const title = 'Errored: trained, but what still runs may yet change the model';
    return { verdict: 'errored', title, findings };
  }
  if (unused.length > 0) {
    const title = 'Failed: trained, and nothing shows that a GPU was used';
    return { verdict: 'failed', title, findings };
  }
  const model = training.modelFiles ? `, model ${training.modelFiles.digest.slice(0, 19)}` : '';
  return { verdict, title: `Passed: ${title}${model}`, findings };
}

function remarks(training: EndedTraining): readonly Finding[] {
  const { end, leftBehind, stillAlive, untouchedModelFiles, logPath, log } = training;
  return [
    ...when(end.kind === 'succeeded' && !training.modelPromised, {
      level: 'note',
      rule: 'train-model-unnamed',
      message:
        'No path of a model was given, so this run has no model digest and cannot be registered. Give the input model-path.',
    }),
    ...when(untouchedModelFiles > 0, {
      level: 'warning',
      rule: 'train-model-partly-old',
      message: `Of the model ${count(untouchedModelFiles, 'file')} did not change in this run, and still counts for its digest. Empty the folder first if that is left over from another run.`,
    }),
    ...when(log.holdsSecrets, {
      level: 'warning',
      rule: 'log-holds-secrets',
      message: `The command printed a secret, which could not be made unreadable in ${logPath}: do not hand that file on.`,
    }),
    ...when(leftBehind > 0, {
      level: 'warning',
      rule: 'train-left-running',
      message: `The training command left ${count(leftBehind, 'process', 'processes')} running when it ended; they were ended. Let it wait for what it starts.`,
    }),
    ...when(stillAlive > 0, {
      level: 'error',
      rule: 'train-still-running',
      message: `${count(stillAlive, 'process', 'processes')} of the training could not be ended, not even by SIGKILL: a driver or a disk may hang. Look at the machine; the log is ${logPath}.`,
    }),
  ];
}

function when(condition: boolean, finding: Finding): readonly Finding[] {
  return condition ? [finding] : [];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
