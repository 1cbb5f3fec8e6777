import { interpreterIn } from '../command-interpreter.ts';
import { surveyPackages } from '../python-survey.ts';
import { cards, sampling } from './card-script.ts';
import { controlWord } from './control-lines.ts';
import { type Errand, exitCodes } from './errand.ts';

export { exitCodes } from './errand.ts';

/** A text as one word of a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * The script of a job elsewhere: it tells by control lines where it runs and how it ends, looks at the cards,
 * hands signals on to the command and all in its group, and ends with the command's code. It needs a POSIX shell
 * and the usual small programs, no bash, no Python, no Node.
 */
export function prologue(errand: Errand): string {
  const { mark, deadline, directory, outputDirectory, before, after, gpus } = errand;
  return [
    `exec 2>&1 </dev/null`,
    `mark=${quoted(mark)} token=${quoted(errand.token)}`,
    `directory=${quoted(directory)} output=${quoted(outputDirectory)}`,
    `command=${quoted(errand.command)}`,
    telling,
    ...(deadline === null ? [] : [refuseLate(deadline)]),
    signals,
    'clock\nsay start "$(date +%s)" "$now"',
    sealing,
    machine,
    ...(gpus > 0 ? [cards(errand)] : []),
    memory,
    // What it defines is there for the lines after the command; an `exit` in it ends the job, and `leave` is run then.
    ...(before === ''
      ? []
      : [`phase=unready\n${before}\nready=$?\n[ "$ready" -eq 0 ] || exit "$ready"\nphase=`]),
    enter,
    ...(interpreterIn(errand.command) ? [packagesOf(errand)] : []),
    ...(errand.smokeTest === null ? [] : [smoke(errand.smokeTest)]),
    launch,
    remains(errand),
    ...(gpus > 0 ? [sampling] : []),
    run,
    ...(gpus > 0 ? ['kill "$sampler" 2>/dev/null\nsample'] : []),
    sweep,
    ...(after === '' ? [] : [`(\n${after}\n)\n[ $? -eq 0 ] || say unsaved`]),
    ending,
  ].join('\n');
}

const telling = `say() { printf '${controlWord}%s %s\\n' "$mark" "$*"; }
clock() { read -r now rest 2>/dev/null </proc/uptime || now=$(date +%s); }
has() { command -v "$1" >/dev/null 2>&1; }
phase= leave=
trap 'code=$?; eval "$leave"; [ -z "$phase" ] || say "$phase" "$code"' EXIT`;

function refuseLate(deadline: number): string {
  return `if [ "$(date +%s)" -gt ${Math.ceil(deadline)} ]; then say late; exit ${exitCodes.late}; fi`;
}

/**
 * The command runs as the same user, and may find the mark: in the words of this shell, or by asking the cluster.
 * What it must not make up is sealed with a secret that is made here, is in no variable that anybody is given, and is
 * told with the last line. Its digest is told before anything of the user's runs.
 */
const sealing = `digest() {
  digest=$(printf %s "$1" | sha256sum)
  digest=\${digest%% *}
}
unset secret
secret=
if has sha256sum && [ -r /dev/urandom ]; then
  digest ''
  nothing=$digest
  secret=$(head -c 32 /dev/urandom | sha256sum)
  secret=\${secret%% *}
  [ "$secret" != "$nothing" ] || secret=
  digest "$secret"
  [ -z "$secret" ] || say pledge "$digest"
fi`;

/**
 * A shell runs a trap only when it waits, so that whatever takes long runs in the background. Of the ways to
 * write it, `kill -TERM -<group>` is the one that dash, bash and busybox share.
 */
const signals = `child= target= asked=0 missed= terminated=
hand_on() {
  asked=$((asked + 1))
  clock
  asked_at=\${now%.*}
  [ -n "$target" ] || missed=1
  # Whom the cluster has told itself is not told again: a second SIGINT breaks off many a save.
  [ "$1 \${reached-}" != 'INT all' ] || return 0
  [ "$1" != TERM ] || terminated=1
  # In its first moment the command has no group yet.
  [ -z "$target" ] || kill "-$1" "$target" 2>/dev/null || kill -TERM "$child" 2>/dev/null
}
trap 'hand_on "$int"' INT
trap 'hand_on TERM' TERM
int=INT
attend() {
  code=
  while :; do
    seen=$asked
    wait "$child" 2>/dev/null
    told=$?
    [ -n "$code" ] && [ "$told" -eq 127 ] || code=$told
    [ "$seen" -ne "$asked" ] || break
  done
}`;

const machine = `memory_kib=0
[ ! -r /proc/meminfo ] || while read -r key value rest; do
  [ "$key" != MemTotal: ] || { memory_kib=$value; break; }
done </proc/meminfo
# What is counted is the machine, not what OpenMP was told to use of it.
cpus=$(unset OMP_NUM_THREADS OMP_THREAD_LIMIT; nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 0)
say machine "$(uname -s)" "$(uname -r)" "$(uname -m)" "$cpus" "$memory_kib"
! has node || say node "$(node --version 2>/dev/null)"
python=
for name in python3 python; do
  if has "$name"; then python=$name; say python "$("$name" --version 2>&1)"; break; fi
done
limit=
if timeout 5 true >/dev/null 2>&1; then limit='timeout -s KILL'; fi`;

/** The control group that it shares with the command: peak, and how often something was ended for want of memory. */
const memory = `group=/sys/fs/cgroup
if [ ! -r "$group/memory.events" ] && [ -r /proc/self/cgroup ]; then
  while IFS=: read -r number kind path; do
    case "$kind" in
      '') [ ! -r "/sys/fs/cgroup$path/memory.events" ] || group=/sys/fs/cgroup$path ;;
      memory | memory,* | *,memory | *,memory,*)
        for place in "/sys/fs/cgroup/memory$path" /sys/fs/cgroup/memory; do
          [ ! -r "$place/memory.oom_control" ] || { group=$place; break; }
        done ;;
    esac
  done </proc/self/cgroup
fi
look_at_memory() {
  kills=- peak=-
  for file in memory.events memory.oom_control; do
    [ -r "$group/$file" ] || continue
    while read -r key value; do [ "$key" != oom_kill ] || kills=$value; done <"$group/$file"
  done
  for file in memory.peak memory.max_usage_in_bytes; do
    [ ! -r "$group/$file" ] || read -r peak <"$group/$file"
  done
} 2>/dev/null
look_at_memory
say memory "$kills" "$peak"`;

const enter = `[ "$asked" -eq 0 ] || exit 143
cd "$directory" 2>/dev/null || { say folder; exit ${exitCodes.unready}; }
mkdir -p "$output" 2>/dev/null`;

function packagesOf({ command }: Errand): string {
  const program = interpreterIn(command) ?? 'python3';
  const ask = `\${limit:+$limit 20} ${quoted(program)} -c ${quoted(surveyPackages)} "${controlWord}$mark"`;
  return `[ -z "$limit" ] || ! has ${quoted(program)} || ${ask} </dev/null 2>/dev/null`;
}

function smoke(command: string): string {
  return `smoke=${quoted(command)}
\${limit:+$limit 60} sh -e -c "$smoke" </dev/null || { say unfit smoke "$?"; exit ${exitCodes.unfit}; }`;
}

/**
 * In the background a shell lets its children ignore SIGINT, and a shell that ignores it from the start can
 * never trap it: a program in between undoes that. Where none can, SIGTERM is sent instead. In a session of
 * its own the command gets each signal once, whoever else gets it.
 */
const launch = `if has setsid; then session=setsid; else session=; fi
if env --default-signal=INT,QUIT true 2>/dev/null; then way=env
elif has python3 && python3 -c '' 2>/dev/null; then way=python
elif has perl && perl -e 1 2>/dev/null; then way=perl
else way= int=TERM
fi
launch() {
  export CONTENDER_JOB="$token" CONTENDER_OUTPUT_DIR="$output"
  case "$way" in
    env) exec $session env --default-signal=INT,QUIT sh -e -c "$1" ;;
    python) exec $session python3 -c 'import os, signal, sys
for name in ("SIGINT", "SIGQUIT", "SIGPIPE", "SIGXFSZ"): signal.signal(getattr(signal, name), signal.SIG_DFL)
os.execvp("sh", ["sh", "-e", "-c", sys.argv[1]])' "$1" ;;
    perl) exec $session perl -e '$SIG{INT} = $SIG{QUIT} = "DEFAULT"; exec @ARGV' sh -e -c "$1" ;;
    *) exec $session sh -e -c "$1" ;;
  esac
}`;

/**
 * What lives of the command, by its session and its variables. A shell that is asked to stop may end without the
 * program that it waits for, and that may be saving: it has the whole grace. Only who has not heard of it is asked
 * once more: who is in another group, or ignores SIGINT, as a shell lets programs do that it starts in the background.
 */
function remains({ graceSeconds }: Errand): string {
  return `left() {
  pids=
  for file in /proc/[0-9]*/stat; do
    read -r line <"$file" || continue
    set -- \${line##*) }
    case "$1" in Z | X) continue ;; esac
    [ "$4" != "$child" ] || { pid=\${file#/proc/} pids="$pids \${pid%/stat}"; }
  done
  for file in $(grep -ls "CONTENDER_JOB=$token" /proc/[0-9]*/environ); do
    pid=\${file#/proc/} pid=\${pid%/environ}
    case "$pids " in *" $pid "*) ;; *) pids="$pids $pid" ;; esac
  done
  # Where no system tells of processes, a group still tells whether it lives.
  [ -r /proc/self/stat ] || ! kill -0 "$target" || pids=$target
  count=0
  for pid in $pids; do count=$((count + 1)); done
} 2>/dev/null
is_deaf() { [ -z "$terminated" ] && grep -q '^SigIgn:.*[2367abef]$' "/proc/$1/status"; }
outlast() {
  left
  for pid in $pids; do
    read -r line <"/proc/$pid/stat" || continue
    set -- \${line##*) }
    # A cluster that reaches all of them reaches other groups, too.
    [ -z "\${reached-}" ] && [ "$3" != "$child" ] || is_deaf "$pid" || continue
    kill -TERM "$pid"
  done 2>/dev/null
  clock
  while [ "$count" -gt 0 ] && [ "$((\${now%.*} - asked_at))" -lt ${graceSeconds} ]; do
    sleep 1
    left
    clock
  done
}`;
}

/**
 * Should this shell be killed, a guard in another session ends the command within a second, and takes its leave: until
 * the last line is told, since results may travel for long.
 */
const run = `clock
say begin "$(date +%s)" "$now"
launch "$command" </dev/null &
child=$! target=$!
[ -z "$session" ] || target=-$child
$session sh -c 'trap "exit 0" TERM
while kill -0 "$1"; do sleep 1; done
kill -KILL "$2"
eval "$3"' guard $$ "$target" "$leave" >/dev/null 2>&1 </dev/null &
guard=$!
# One that came before the command was there.
[ -z "$missed" ] || kill -TERM "$target" 2>/dev/null || kill -TERM "$child" 2>/dev/null
attend
[ "$asked" -eq 0 ] || outlast
clock
ended=$now`;

/** What the command left running: asked to stop, then ended. */
const sweep = `behind=0 seconds=0
left
if [ "$count" -gt 0 ]; then
  sleep 0.2 2>/dev/null || sleep 1
  left
  [ "$asked" -gt 0 ] || behind=$count
  [ "$count" -eq 0 ] || kill -TERM $pids 2>/dev/null
  while [ "$count" -gt 0 ] && [ "$seconds" -lt 3 ]; do
    sleep 1
    seconds=$((seconds + 1))
    left
    [ "$seconds" -lt 2 ] || [ "$count" -eq 0 ] || kill -KILL $pids 2>/dev/null
  done
fi
say left "$behind" "$count"`;

const ending = `look_at_memory
cpu=-
if read -r line 2>/dev/null </proc/$$/stat; then
  set -- \${line##*) }
  cpu=$((\${14} + \${15}))
fi
say used "$cpu" "$kills" "$peak"
kill "$guard" 2>/dev/null
say end "$code" "$ended" $secret
exit "$code"`;
