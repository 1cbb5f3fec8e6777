import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, platform } from 'node:os';
import { UserError } from '../../../errors.ts';
import { Kin } from './kin.ts';
import { membersOf, processTable, startOf, type TableRow } from './process-table.ts';
import { type JobMarks, straysOf } from './strays.ts';
import {
  type GroupSignal,
  signalGroup,
  signalProcesses,
  startWarden,
  type Warden,
} from './warden.ts';

export interface GroupStart {
  readonly command: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Descriptor of the file that takes stdout and stderr. */
  readonly log: number;
  readonly marks: JobMarks;
}

export interface LeaderExit {
  readonly exitCode: number | null;
  readonly signal: string | null;
}

/** The training command and everything it starts, also what leaves the group. */
export interface ProcessGroup {
  /** Its number, which is the process id of the command. */
  readonly leader: number;
  /** `<leader>/<start>`: told from a later process that has the same number. */
  readonly id: string;
  /** The command itself has ended; what it started may still live. */
  readonly ended: Promise<LeaderExit>;
  /** How many live; where the system does not tell, at least one or none. */
  count(): number;
  send(signal: GroupSignal): void;
  /** Shows it all processes of the machine, so that it knows later who came from the command. */
  learn(table: readonly TableRow[]): void;
  /** Nobody signals the group or waits for it any more. */
  release(): void;
}

/** Starts the command by the system's shell, as leader of a process group of its own. */
export async function startGroup(given: GroupStart): Promise<ProcessGroup> {
  const { environment, log, marks } = given;
  const { token } = marks;
  const warden = platform() === 'win32' ? taskkill : startWarden(environment, { token, log });
  try {
    const child = spawnShell(given);
    const leader = child.pid ?? Number.NaN;
    // At once: should we die now, nobody else knows of it.
    if (child.pid !== undefined) warden.watch(leader);
    await once(child, 'spawn');
    const start = startOf(leader) ?? '';
    const kin = new Kin(leader, Number(start));
    const strays = () => [...new Set([...(straysOf(leader, marks) ?? []), ...kin.strays(leader)])];
    return {
      leader,
      id: `${leader}/${start}`,
      ended: exitOf(child),
      count: () => count(leader, child) + strays().length,
      send(signal) {
        kin.learn(processTable() ?? []);
        // Looked for before the signal: who outlives its parent is nobody's child.
        const left = strays();
        warden.send(leader, signal);
        signalProcesses(left, signal);
      },
      learn: (table) => kin.learn(table),
      release() {
        child.unref();
        warden.dismiss();
      },
    };
  } catch (error) {
    warden.dismiss();
    throw notStarted(error as NodeJS.ErrnoException);
  }
}

function spawnShell({ command, environment, log, marks }: GroupStart): ChildProcess {
  const env = { ...environment, CONTENDER_JOB: marks.token };
  const options = { env, stdio: ['ignore' as const, log, log] };
  if (platform() === 'win32') {
    return spawn(command, { ...options, shell: true, windowsHide: true });
  }
  // Of several lines the first that fails ends the command, as in a step of a workflow.
  return spawn('/bin/sh', ['-e', '-c', command], { ...options, detached: true });
}

async function exitOf(child: ChildProcess): Promise<LeaderExit> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  const { exitCode, signalCode } = child;
  // Under a shell a signal is 128 + its number.
  const [name] =
    Object.entries(constants.signals).find(([, number]) => exitCode === 128 + number) ?? [];
  return name ? { exitCode: null, signal: name } : { exitCode, signal: signalCode };
}

function count(id: number, child: ChildProcess): number {
  const members = platform() === 'linux' ? membersOf(id) : undefined;
  if (members) return members.length;
  if (platform() !== 'win32') return signalGroup(id, '0') ? 1 : 0;
  return child.exitCode === null && child.signalCode === null ? 1 : 0;
}

/** Windows knows no groups: the tree of the command is ended at once, without time to save. */
const taskkill: Warden = {
  watch: () => undefined,
  dismiss: () => undefined,
  send(id) {
    try {
      execFileSync('taskkill', ['/PID', String(id), '/T', '/F'], { stdio: 'ignore' });
    } catch {
      // It ended by itself.
    }
  },
};

function notStarted(error: NodeJS.ErrnoException): UserError {
  const problem = {
    what: 'Cannot start the training command.',
    why: `The system answered ${error.code ?? error.message} when its shell was started.`,
    next:
      error.code === 'E2BIG'
        ? 'Shorten the command, or put it into a script.'
        : 'Check that /bin/sh is there, and that this user may start another process.',
  };
  return new UserError('train-not-started', problem, { cause: error });
}
