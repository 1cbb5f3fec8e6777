import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';

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

/**
 * How the warden tells processes of the job that left the group, where the system has /proc. It holds the
 * log itself, since its path may meanwhile be that of the next training's.
 */
const strays = `
strays() {
  for process in /proc/[0-9]*; do
    tr '\\0' '\\n' < "$process/environ" 2>&- | grep -Eq "^CONTENDER_JOB=$1(/|$)" ||
      [ "$process/fd/1" -ef /proc/$$/fd/3 ] || [ "$process/fd/2" -ef /proc/$$/fd/3 ] || continue
    echo "\${process#/proc/}"
  done
}
`;

const script = `${strays}
trap '' HUP INT TERM
token=$1
group=
while read -r word; do
  case "$word" in
    done) exit 0 ;;
    INT | TERM | KILL) kill -s "$word" -- "-$group" ;;
    *) group=$word ;;
  esac
done
[ -n "$group" ] || exit 0
left=$(strays "$token")
kill -s TERM -- "-$group" $left
seconds=0
while [ "$seconds" -lt 5 ] && { kill -s 0 -- "-$group" || [ -n "$(strays "$token")" ]; }; do
  sleep 1
  seconds=$((seconds + 1))
done
kill -s KILL -- "-$group" $(strays "$token")
`;

export function startWarden(
  environment: Readonly<Record<string, string>>,
  { token, log }: { readonly token: string; readonly log: number },
): Warden {
  const shell = spawn('/bin/sh', ['-c', script, 'contender-warden', token], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore', log],
    env: environment,
  });
  shell.unref();
  // Without it we still signal the group ourselves; only our own sudden death is not covered.
  shell.on('error', () => undefined);
  shell.stdin?.on('error', () => undefined);
  return {
    watch: (group) => void shell.stdin?.write(`${group}\n`),
    send(group, signal) {
      if (isAlive(shell)) shell.stdin?.write(`${signal}\n`);
      else signalGroup(group, signal);
    },
    dismiss: () => void shell.stdin?.end('done\n'),
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

/** Some may have ended by themselves. */
export function signalProcesses(pids: readonly number[], signal: GroupSignal): void {
  if (pids.length === 0) return;
  const words = [
    '-c',
    'signal=$1; shift; for one; do kill -s "$signal" "$one"; done',
    'sh',
    signal,
  ];
  spawnSync('/bin/sh', [...words, ...pids.map(String)], { stdio: 'ignore' });
}

function isAlive(shell: ChildProcess): boolean {
  return shell.pid !== undefined && shell.exitCode === null && shell.signalCode === null;
}
