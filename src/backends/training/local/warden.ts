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
 * log itself, since its path may meanwhile be that of the next training's. Where grep reads lines that end in
 * a zero byte, one of it looks at all environments: one for each takes seconds on a machine of many processes.
 */
const strays = `
if printf 'a\\0b\\0' | grep -qz '^b$' 2>&-; then
  marked() { grep -lsz "^CONTENDER_JOB=$1\\(/\\|$\\)" /proc/[0-9]*/environ; }
else
  marked() {
    for file in /proc/[0-9]*/environ; do
      tr '\\0' '\\n' < "$file" 2>&- | grep -q "^CONTENDER_JOB=$1\\(/\\|$\\)" && echo "$file"
    done
  }
fi
strays() {
  { marked "$1"
    for process in /proc/[0-9]*; do
      [ "$process/fd/1" -ef /proc/$$/fd/3 ] || [ "$process/fd/2" -ef /proc/$$/fd/3 ] || continue
      echo "$process/environ"
    done
  } | while read -r file; do
    file=\${file#/proc/}
    echo "\${file%/environ}"
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
# Contender may have been killed before it told the group: the marks know the command, too, as soon as it has begun.
group_gets() { [ -n "$group" ] && kill -s "$1" -- "-$group"; }
# The third field after the name, which may itself hold blanks and brackets.
group_of() { read -r line < "/proc/$1/stat" && set -- \${line##*) } && echo "$3"; }
group_gets TERM
told=' '
seconds=0
while
  left=$(strays "$token")
  for one in $left; do
    # Each is asked once, also one that was started while we looked. The group was: who is new there helps to save.
    case "$told" in *" $one "*) continue ;; esac
    [ -n "$group" ] && [ "$(group_of "$one")" = "$group" ] && continue
    kill -s TERM "$one"
    told="$told$one "
  done
  [ "$seconds" -lt 5 ] && { [ -n "$left" ] || group_gets 0 || [ "$seconds" -lt 2 ]; }
do
  sleep 1
  seconds=$((seconds + 1))
done
group_gets KILL
left=$(strays "$token")
[ -z "$left" ] || kill -s KILL $left
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
