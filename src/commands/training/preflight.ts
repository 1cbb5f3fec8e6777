import type { Finding } from '../../domain/finding.ts';
import { judgeGpu } from '../../domain/training/gpu/judge-gpu.ts';
import { type MachineGpus, machineGpus } from '../../domain/training/gpu/machine-gpus.ts';
import { visibleOf } from '../../domain/training/gpu/visible.ts';
import { judgeRoom } from '../../domain/training/room.ts';
import type { CommandEnd } from '../../domain/training/run-record.ts';
import { readRoom } from '../../inputs/room.ts';
import type { TrainingPlan } from '../../inputs/training-plan.ts';
import type { TrainingJob } from '../../ports/training-backend.ts';
import type { Open } from '../command.ts';
import { follow } from './follow.ts';
import type { Interruption } from './interruption.ts';
import type { Preparation } from './prepare.ts';
import { readSettled } from './settled-gpus.ts';
import { timeLimit } from './time-limit.ts';

/** What was found before the command starts; an error among the findings keeps it from starting. */
export interface Preflight {
  readonly findings: readonly Finding[];
  readonly gpus: MachineGpus | undefined;
  /** The cards that a program started here can use, by number. */
  readonly visible: readonly number[];
  readonly isCancelled: boolean;
}

/** Looks at the machine; without a wish for GPUs it only notes what is there. */
async function readMachine({ gpu }: TrainingPlan, open: Open): Promise<Preflight> {
  const answer = await readSettled(await open.gpus(), gpu, open);
  const variables = open.variables();
  const cards = answer.kind === 'read' ? visibleOf(answer, variables).cards : [];
  const visible = cards.map(({ index }) => index);
  const looked = { gpus: machineGpus(answer), visible, isCancelled: false };
  if (!gpu) return { ...looked, findings: [] };
  const room = await readRoom(open.output.path(''));
  return { ...looked, findings: [...judgeGpu(answer, gpu, variables), ...judgeRoom(room)] };
}

/**
 * The machine first, then the policy's own trial of it, which only the user's framework can make: a card may
 * be listed and still refuse to work, and then frameworks train on the processor without a word. What is
 * certain to fail is not tried.
 */
export async function preflight(
  { plan, backend }: Preparation,
  { job, interruption }: { readonly job: TrainingJob; readonly interruption: Interruption },
  open: Open,
): Promise<Preflight> {
  // A job elsewhere looks for itself, before its command starts.
  if (!backend.isHere) return { findings: [], gpus: undefined, visible: [], isCancelled: false };
  const looked = await interruption.during(readMachine(plan, open));
  const command = plan.gpu?.smokeTest;
  if (!command || looked.findings.some(({ level }) => level === 'error')) return looked;
  const logPath = open.output.path('smoke-test.log');
  open.progress('Trying the GPU with the smoke test of the policy.');
  const { end } = await follow(
    backend,
    { ...job, command, name: `${job.name}-smoke`, logPath },
    {
      companions: [timeLimit(smokeMinutes)],
      interruption,
      show: open.foreign,
      graceMs: () => smokeGraceMs,
      strikeOut: open.strikeOut,
    },
  );
  return {
    ...looked,
    findings: [...looked.findings, ...smokeFindings(end, logPath)],
    isCancelled: end.kind === 'cancelled',
  };
}

const smokeMinutes = 1;
const smokeGraceMs = 6_000;

function smokeFindings(end: CommandEnd, logPath: string): readonly Finding[] {
  if (end.kind === 'succeeded') return [];
  if (end.kind === 'cancelled') {
    const message =
      'The run was cancelled during the smoke test of the policy, so the training was not started. Run the job again to train.';
    return [{ level: 'error', rule: 'train-cancelled', message }];
  }
  const how =
    end.kind === 'timed-out' ? `did not end within ${smokeMinutes} minute` : 'did not succeed';
  return [
    {
      level: 'error',
      rule: 'gpu-smoke-test',
      message: `The smoke test of the policy ${how}, so the training was not started. What it said stands in ${logPath}.`,
    },
  ];
}
