import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

export type GroupSignal = 'INT' | 'TERM' | 'KILL';

/**
 * A small shell beside us that knows the process group and signals it for us. When its stdin ends
 * without a goodbye, Contender itself was killed: then it ends the group, so that no training
 * keeps a machine after its job. It runs in a session of its own, or it would be killed with us.
 */
export interface Warden {
  watch(group: number): void;
  send(group: number, signal: GroupSignal): void;
  dismiss(): void;
}

const script = `
trap '' HUP INT TERM
group=
while read -r word; do
  case "$word" in
    done) exit 0 ;;
    INT | TERM | KILL) kill -s "$word" -- "-$group" ;;
    *) group=$word ;;
  esac
done
[ -n "$group" ] || exit 0
kill -s TERM -- "-$group"
seconds=0
while [ "$seconds" -lt 5 ] && kill -s 0 -- "-$group"; do
  sleep 1
  seconds=$((seconds + 1))
done
kill -s KILL -- "-$group"
`;

export function startWarden(environment: Readonly<Record<string, string>>): Warden {
  const shell = spawn('/bin/sh', ['-c', script, 'contender-warden'], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: environment,
  });
  shell.unref();
  // Without it we still signal the group ourselves; only our own sudden death is not covered.
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  return {
    watch: (group) => void shell.stdin.write(`${group}\n`),
    send(group, signal) {
      if (isAlive(shell)) shell.stdin.write(`${signal}\n`);
      else signalGroup(group, signal);
    },
    dismiss: () => void shell.stdin.end('done\n'),
  };
}

/** Whether the group could be signalled; `0` only asks whether it is there. */
export function signalGroup(group: number, signal: GroupSignal | '0'): boolean {
  try {
    const words = ['-c', 'kill -s "$1" -- "-$2"', 'sh', signal, String(group)];
    execFileSync('/bin/sh', words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function isAlive(shell: ChildProcess): boolean {
  return shell.pid !== undefined && shell.exitCode === null && shell.signalCode === null;
}
