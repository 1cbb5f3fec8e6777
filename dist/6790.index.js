export const id = 6790;
export const ids = [6790];
export const modules = {

/***/ 66790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainingBackends: () => (/* binding */ trainingBackends)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/domain/training/curve-recorder.js
const mostSeries = 20;
const mostPoints = 500;
const longestName = 60;
/**
 * Makes curves of the lines that a training command prints, such as `{"step": 10, "loss": 0.42}`: every
 * finite number beside `step` is a point of the series of its name. Other lines are none of our
 * business. Memory stays small however long the training runs.
 */
class CurveRecorder {
    #series = new Map();
    /** A whole line of the log. */
    add(line) {
        const told = objectOf(line);
        const step = told?.step;
        if (!told || typeof step !== 'number' || !Number.isFinite(step))
            return;
        for (const [name, value] of Object.entries(told)) {
            if (name === 'step' || typeof value !== 'number' || !Number.isFinite(value))
                continue;
            this.#tell(name, [step, value]);
        }
    }
    /** Steps rise; a step that was told twice, as after a resumption, has its last value. */
    series() {
        return [...this.#series].map(([name, { points, newest }]) => {
            const all = points.at(-1) === newest ? points : [...points, newest];
            return { name, points: [...new Map(all)].sort(([a], [b]) => a - b) };
        });
    }
    #tell(name, point) {
        const known = this.#series.get(name) ?? this.#begin(name, point);
        if (!known)
            return;
        known.newest = point;
        if (known.told % known.stride === 0)
            known.points.push(point);
        known.told += 1;
        // The newest point may come on top.
        if (known.points.length >= mostPoints)
            thin(known);
    }
    #begin(name, newest) {
        if (this.#series.size >= mostSeries || name.length > longestName)
            return undefined;
        const growing = { points: [], stride: 1, told: 0, newest };
        this.#series.set(name, growing);
        return growing;
    }
}
/** Keeps every second point. */
function thin(growing) {
    const kept = growing.points.filter((_, index) => index % 2 === 0);
    growing.points.splice(0, growing.points.length, ...kept);
    growing.stride *= 2;
}
function objectOf(line) {
    // What JSON.parse throws costs far more than a look: many a log is full of Python's `{'loss': 0.4}`.
    if (!(line.startsWith('{') && line.includes('"step"')))
        return undefined;
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/local/ending.js

/**
 * The steps by which a group is ended, each with the milliseconds until the next. A runner sends
 * SIGINT, 7.5 s later SIGTERM and 2.5 s later the kill: all steps fit before its second signal. A
 * background job of a shell ignores SIGINT, so that step is never the last.
 */
const ladder = [
    { signal: 'INT', graceMs: 6_000 },
    { signal: 'TERM', graceMs: 1_000 },
    { signal: 'KILL', graceMs: 2_000 },
];
const pollMs = 20;
const settleMs = 200;
/** Ends a process group, more firmly from step to step. */
class Ending {
    #group;
    /** Settles when even the last step did not help: a process in the kernel's hands outlives SIGKILL. */
    hopeless;
    #giveUp = () => undefined;
    #step = -1;
    #timer;
    constructor(group) {
        this.#group = group;
        this.hopeless = new Promise((resolve) => {
            this.#giveUp = resolve;
        });
    }
    /** Asks, with time to save; asked again it insists. */
    ask() {
        this.#climb(this.#step + 1);
    }
    /** Leaves no time. */
    force() {
        this.#climb(ladder.length - 1);
    }
    /** Once the command itself has ended: ends what it left running, and tells how many that were. */
    async sweep() {
        const asked = this.#step >= 0;
        await (asked ? this.#gone() : Promise.race([this.#gone(), (0,external_node_timers_promises_.setTimeout)(settleMs)]));
        const leftBehind = asked ? 0 : this.#group.count();
        if (leftBehind > 0) {
            this.#climb(1);
            await this.#gone();
        }
        clearTimeout(this.#timer);
        this.#giveUp();
        return { leftBehind, stillAlive: this.#group.count() };
    }
    #climb(step) {
        const rung = ladder[step];
        if (!rung || step <= this.#step)
            return;
        this.#step = step;
        clearTimeout(this.#timer);
        this.#group.send(rung.signal);
        this.#timer = setTimeout(() => {
            if (step === ladder.length - 1)
                this.#giveUp();
            else
                this.#climb(step + 1);
        }, rung.graceMs);
    }
    async #gone() {
        let waiting = true;
        void this.hopeless.then(() => {
            waiting = false;
        });
        while (waiting && this.#group.count() > 0)
            await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/files/make-folder.js
var make_folder = __webpack_require__(86071);
;// CONCATENATED MODULE: ./.build/backends/training/local/log-file.js





const { O_APPEND, O_CREAT, O_EXCL, O_RDWR } = external_node_fs_.constants;
const chunkBytes = 256 * 1024;
/**
 * A new, empty log that the training command itself appends to: the order of its two streams is
 * kept, the log is whole whatever becomes of us, and printing never waits for us.
 */
async function createLog(path) {
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        // Never through a link that a checkout may hold.
        await (0,promises_.rm)(path, { force: true });
        return await (0,promises_.open)(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL, 0o644);
    }
    catch (error) {
        throw new errors/* UserError */.yo('output-unwritable', {
            what: `Cannot write ${path}.`,
            why: `The system answered ${error.code ?? 'an unknown error'}.`,
            next: 'Free space or allow writing there, or name another folder by output-directory.',
        }, { cause: error });
    }
}
/** Hands what was appended since the last time to `lines`. */
async function readOn(log, lines) {
    for (;;) {
        const buffer = new Uint8Array(chunkBytes);
        const { bytesRead } = await log.read(buffer, 0, chunkBytes, lines.bytes);
        if (bytesRead === 0)
            return;
        lines.push(buffer.subarray(0, bytesRead));
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/local/safe-line.js
const longest = 2_000;
const start = '\u001b';
const bell = '\u0007';
/** Colours and cursor moves; titles, links and other strings up to their end; everything shorter. */
const escapeSequence = new RegExp([
    String.raw `${start}\[[0-?]*[ -/]*[@-~]`,
    String.raw `${start}[\]PX^_][^${bell}${start}]*(?:${bell}|${start}\\)?`,
    `${start}[ -/]*[0-~]`,
].join('|'), 'g');
const control = /(?!\t)\p{Cc}/gu;
/** Other line ends, and what turns the direction of a text. */
const misleading = /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/**
 * One line of foreign bytes as a person may see it: no escape sequences, no controls, not too long.
 * `length` is that of the whole line, of which `bytes` may be the beginning.
 */
function safeLine(bytes, length = bytes.byteLength) {
    const text = new TextDecoder()
        .decode(bytes)
        .replace(escapeSequence, '')
        .replace(control, picture)
        .replace(misleading, '\ufffd');
    if (text.length <= longest && bytes.byteLength === length)
        return text;
    const start = text.slice(0, longest).toWellFormed();
    return `${start} … (cut, the line has ${length.toLocaleString('en-US')} bytes)`;
}
/** Unicode has a picture for each control character below the blank. */
function picture(character) {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

;// CONCATENATED MODULE: ./.build/backends/training/local/log-lines.js

const longestKept = 64 * 1024;
const linesPerSecond = 200;
const lastKept = 20;
const newline = 10;
const carriageReturn = 13;
const openingBrace = 123;
/**
 * Cuts the bytes of a log into lines and shows them: at most 200 a second, of a busier second the
 * first and the last ones, because a stack trace stands at the end. A line that rewrites itself
 * by carriage returns is shown as it is now.
 */
class LogLines {
    bytes = 0;
    lines = 0;
    lastLine = '';
    #screen;
    #pending = new Uint8Array();
    #cut = 0;
    #hidden = 0;
    #last = [];
    #second = Number.NEGATIVE_INFINITY;
    #shownInSecond = 0;
    #rewritten = Number.NEGATIVE_INFINITY;
    constructor(screen) {
        this.#screen = screen;
    }
    /** The chunk may end anywhere, also inside a character; it must not be changed afterwards. */
    push(chunk) {
        this.bytes += chunk.byteLength;
        let start = 0;
        for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
            this.#finish(chunk.subarray(start, end));
            start = end + 1;
        }
        this.#keep(chunk.subarray(start));
    }
    /** Call it now and then: shows a progress bar that has no line end yet, and what was held back. */
    tick() {
        const now = this.#screen.now();
        if (now - this.#second >= 1_000)
            this.#release();
        const bar = lastState(this.#pending);
        if (bar === undefined || now - this.#rewritten < 1_000)
            return;
        this.#rewritten = now;
        this.#screen.show(safeLine(bar));
    }
    /** The log is whole: what has no line end is the last line. */
    end() {
        if (this.#pending.byteLength > 0)
            this.#finish(new Uint8Array());
        this.#release();
    }
    #keep(bytes) {
        if (bytes.byteLength === 0)
            return;
        const room = longestKept - this.#pending.byteLength;
        if (bytes.byteLength > room && this.#pending.includes(carriageReturn)) {
            this.#pending = this.#pending.slice(this.#pending.lastIndexOf(carriageReturn) + 1);
        }
        const kept = bytes.subarray(0, Math.max(0, longestKept - this.#pending.byteLength));
        this.#cut += bytes.byteLength - kept.byteLength;
        this.#pending = joined(this.#pending, kept);
    }
    #finish(rest) {
        this.#keep(rest);
        const line = withoutBars(this.#pending);
        const cut = this.#cut;
        this.#pending = new Uint8Array();
        this.#cut = 0;
        this.lines += 1;
        if (cut === 0 && line[0] === openingBrace)
            this.#screen.told(new TextDecoder().decode(line));
        this.#offer(line, cut);
    }
    #offer(line, cut) {
        const now = this.#screen.now();
        if (now - this.#second >= 1_000) {
            this.#release();
            this.#second = now;
            this.#shownInSecond = 0;
        }
        this.#shownInSecond += 1;
        if (this.#shownInSecond <= linesPerSecond) {
            this.#show(line, cut);
            return;
        }
        this.#hidden += 1;
        this.#last.push({ line, cut });
        if (this.#last.length > lastKept)
            this.#last.shift();
    }
    /** Says how many lines were left out, and shows the last of them. */
    #release() {
        const unseen = this.#hidden - this.#last.length;
        if (unseen > 0)
            this.#screen.show(`… ${unseen.toLocaleString('en-US')} lines only in train.log`);
        for (const { line, cut } of this.#last)
            this.#show(line, cut);
        this.#hidden = 0;
        this.#last = [];
    }
    #show(line, cut) {
        const text = safeLine(line, line.byteLength + cut);
        if (text.trim() !== '')
            this.lastLine = text;
        this.#screen.show(text);
    }
}
/** A finished line may end in `\r\n`, and shows what its last carriage return left. */
function withoutBars(line) {
    const end = line.at(-1) === carriageReturn ? line.byteLength - 1 : line.byteLength;
    return line.subarray(line.subarray(0, end).lastIndexOf(carriageReturn) + 1, end);
}
/** The last whole state of a line that carriage returns rewrite; undefined for an ordinary one. */
function lastState(line) {
    const end = line.lastIndexOf(carriageReturn);
    if (end === -1)
        return undefined;
    const before = line.subarray(0, end);
    const state = before.subarray(before.lastIndexOf(carriageReturn) + 1);
    // tqdm writes the return before the state, others after it.
    return state.byteLength > 0 ? state : line.subarray(end + 1);
}
function joined(left, right) {
    if (left.byteLength === 0)
        return right;
    const whole = new Uint8Array(left.byteLength + right.byteLength);
    whole.set(left);
    whole.set(right, left.byteLength);
    return whole;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/backends/training/local/machine.js


/** This machine, with the interpreters that a command with these variables finds. */
async function readMachine(environment) {
    const [node, python3, python] = await Promise.all([
        versionOf('node', environment),
        versionOf('python3', environment),
        versionOf('python', environment),
    ]);
    return {
        os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.release)()}`,
        arch: (0,external_node_os_.arch)(),
        cpus: (0,external_node_os_.availableParallelism)(),
        memoryBytes: (0,external_node_os_.totalmem)(),
        node,
        python: python3 ?? python,
    };
}
/** `24.21.0` from `v24.21.0` or `Python 3.12.1`; null when it is not there or does not answer. */
function versionOf(program, environment) {
    const options = { env: environment, timeout: 3_000, windowsHide: true };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, ['--version'], options, (_error, stdout) => {
            resolve(/\d+\.\d+\S*/.exec(stdout)?.[0] ?? null);
        });
    });
}

;// CONCATENATED MODULE: ./.build/backends/training/local/process-table.js

/** Linux gives user space always a hundred ticks a second. */
const ticksPerSecond = 100;
/**
 * The living members of a process group, from /proc; undefined where there is none. A zombie is
 * not alive: where nobody reaps, it stays for ever and still answers to signals.
 */
function membersOf(group) {
    const pids = processIds();
    return pids?.flatMap((pid) => memberOf(pid, group) ?? []);
}
/** All processes of the machine; undefined where the system has no /proc. */
function processIds() {
    try {
        const pids = (0,external_node_fs_.readdirSync)('/proc').map(Number).filter(Number.isInteger);
        return pids.length > 0 ? pids : undefined;
    }
    catch {
        return undefined;
    }
}
function memberOf(pid, group) {
    try {
        const fields = statusFields(pid);
        if (groupOfLiving(fields) !== group)
            return undefined;
        const memory = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1');
        const ticks = fields.slice(11, 15).map(Number);
        return {
            pid,
            residentBytes: kibibytes(memory, 'VmRSS') * 1024,
            peakBytes: kibibytes(memory, 'VmHWM') * 1024,
            cpuSeconds: ticks.reduce((sum, tick) => sum + tick, 0) / ticksPerSecond,
        };
    }
    catch {
        // It ended between two reads.
        return undefined;
    }
}
/** The process group; undefined for one that has ended. Throws where it is gone. */
function livingGroup(pid) {
    return groupOfLiving(statusFields(pid));
}
function groupOfLiving([state, , group]) {
    return state === 'Z' || state === 'X' ? undefined : Number(group);
}
/** The fields after the name, which may itself hold blanks and brackets: state is the first. */
function statusFields(pid) {
    const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
function kibibytes(status, name) {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./.build/backends/training/local/meter.js

/** What a group uses, sampled: often at first, or a short run would end unseen. */
class Meter {
    #group;
    #started = performance.now();
    #next = 0;
    #peakBytes = null;
    #cpuSeconds = null;
    constructor(group) {
        this.#group = group;
    }
    /** Call it as often as you like; it decides when a sample is worth its cost. */
    sample() {
        const elapsed = performance.now() - this.#started;
        if (elapsed < this.#next)
            return;
        this.#next = elapsed < 5_000 ? elapsed : elapsed + 2_000;
        const members = membersOf(this.#group);
        if (!members || members.length === 0)
            return;
        const together = members.reduce((sum, { residentBytes }) => sum + residentBytes, 0);
        const alone = Math.max(...members.map(({ peakBytes }) => peakBytes));
        const cpu = members.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
        this.#peakBytes = Math.max(this.#peakBytes ?? 0, together, alone);
        this.#cpuSeconds = Math.max(this.#cpuSeconds ?? 0, cpu);
    }
    read() {
        return { peakMemoryBytes: this.#peakBytes, cpuSeconds: this.#cpuSeconds };
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/backends/training/local/strays.js



/** The mark of a new job, below that of the job in whose environment it starts. */
function newToken(outer) {
    const isOurs = outer !== undefined && /^[0-9a-f-]{36}(\/[0-9a-f-]{36})*$/.test(outer);
    return isOurs ? `${outer}/${(0,external_node_crypto_.randomUUID)()}` : (0,external_node_crypto_.randomUUID)();
}
/**
 * Living processes outside of the group that came from the job: a daemon starts a session of its own, and
 * with `env -i` even an environment of its own, but it still writes to the log. Undefined where the
 * system has no /proc; processes of other users cannot be seen and are not ours.
 */
function straysOf(group, marks) {
    return processIds()?.filter((pid) => isStray(pid, group, marks));
}
function isStray(pid, group, marks) {
    try {
        const own = livingGroup(pid);
        if (own === undefined || own === group)
            return false;
        return carries(pid, marks.token) || holds(pid, marks.logPath);
    }
    catch {
        // It ended between two reads, or belongs to somebody else.
        return false;
    }
}
function carries(pid, token) {
    const environment = (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'latin1');
    const mark = `CONTENDER_JOB=${token}`;
    return environment.split('\0').some((one) => one === mark || one.startsWith(`${mark}/`));
}
/** Its own output: we ourselves have the log open, too, under another number. */
function holds(pid, logPath) {
    return [1, 2].some((stream) => targetOf(pid, stream) === logPath);
}
/** Undefined for a stream that a daemon has closed. */
function targetOf(pid, stream) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/${stream}`);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/backends/training/local/warden.js
var local_warden = __webpack_require__(78612);
;// CONCATENATED MODULE: ./.build/backends/training/local/process-group.js







/** Starts the command by the system's shell, as leader of a process group of its own. */
async function startGroup(start) {
    const { environment, marks } = start;
    const warden = (0,external_node_os_.platform)() === 'win32' ? taskkill : (0,local_warden/* startWarden */.iD)(environment, marks);
    try {
        const child = spawnShell(start);
        const id = child.pid ?? Number.NaN;
        // At once: should we die now, nobody else knows of it.
        if (child.pid !== undefined)
            warden.watch(id);
        await (0,external_node_events_.once)(child, 'spawn');
        return {
            id,
            ended: exitOf(child),
            count: () => count(id, child) + (straysOf(id, marks)?.length ?? 0),
            send(signal) {
                const strays = straysOf(id, marks) ?? [];
                warden.send(id, signal);
                (0,local_warden/* signalProcesses */.IK)(strays, signal);
            },
            release() {
                child.unref();
                warden.dismiss();
            },
        };
    }
    catch (error) {
        warden.dismiss();
        throw notStarted(error);
    }
}
function spawnShell({ command, environment, log, marks }) {
    const env = { ...environment, CONTENDER_JOB: marks.token };
    const options = { env, stdio: ['ignore', log, log] };
    if ((0,external_node_os_.platform)() === 'win32') {
        return (0,external_node_child_process_.spawn)(command, { ...options, shell: true, windowsHide: true });
    }
    // Of several lines the first that fails ends the command, as in a step of a workflow.
    return (0,external_node_child_process_.spawn)('/bin/sh', ['-e', '-c', command], { ...options, detached: true });
}
async function exitOf(child) {
    if (child.exitCode === null && child.signalCode === null)
        await (0,external_node_events_.once)(child, 'exit');
    const { exitCode, signalCode } = child;
    // Under a shell a signal is 128 + its number.
    const [name] = Object.entries(external_node_os_.constants.signals).find(([, number]) => exitCode === 128 + number) ?? [];
    return name ? { exitCode: null, signal: name } : { exitCode, signal: signalCode };
}
function count(id, child) {
    const members = (0,external_node_os_.platform)() === 'linux' ? membersOf(id) : undefined;
    if (members)
        return members.length;
    if ((0,external_node_os_.platform)() !== 'win32')
        return (0,local_warden/* signalGroup */.i8)(id, '0') ? 1 : 0;
    return child.exitCode === null && child.signalCode === null ? 1 : 0;
}
/** Windows knows no groups: the tree of the command is ended at once, without time to save. */
const taskkill = {
    watch: () => undefined,
    dismiss: () => undefined,
    send(id) {
        try {
            (0,external_node_child_process_.execFileSync)('taskkill', ['/PID', String(id), '/T', '/F'], { stdio: 'ignore' });
        }
        catch {
            // It ended by itself.
        }
    },
};
function notStarted(error) {
    const problem = {
        what: 'Cannot start the training command.',
        why: `The system answered ${error.code ?? error.message} when its shell was started.`,
        next: error.code === 'E2BIG'
            ? 'Shorten the command, or put it into a script.'
            : 'Check that /bin/sh is there, and that this user may start another process.',
    };
    return new errors/* UserError */.yo('train-not-started', problem, { cause: error });
}

;// CONCATENATED MODULE: ./.build/backends/training/local/index.js











const local_pollMs = 100;
/** A run of a moment is watched more closely, or its memory would go unseen. */
const firstPollMs = 20;
const firstPolls = 50;
/** The machine that runs Contender. */
const local = {
    scheme: 'local',
    summary: 'a process group on this machine',
    async open() {
        return { run };
    },
};
async function run(job, watcher) {
    const environment = {
        ...job.environment,
        CONTENDER_OUTPUT_DIR: (0,external_node_path_.resolve)(job.outputDirectory),
    };
    const machine = readMachine(environment);
    const file = await createLog(job.logPath);
    const curves = new CurveRecorder();
    const lines = new LogLines({
        show: watcher.show,
        told: (line) => curves.add(line),
        now: () => performance.now(),
    });
    const startedAt = new Date().toISOString();
    // From before the start: a signal in between would end us, and leave the command alone.
    const signals = listen(watcher);
    try {
        const token = newToken(environment.CONTENDER_JOB);
        const marks = { token, logPath: await (0,promises_.realpath)(job.logPath) };
        const group = await startGroup({ command: job.command, environment, log: file.fd, marks });
        const meter = new Meter(group.id);
        const poll = async () => {
            meter.sample();
            await readOn(file, lines);
        };
        const attended = await attend(group, { job, signals, lines, poll });
        await readOn(file, lines);
        lines.end();
        const log = { bytes: lines.bytes, lines: lines.lines, lastLine: lines.lastLine };
        const resources = meter.read();
        const told = { log, curves: curves.series() };
        return { ...attended, ...told, startedAt, resources, machine: await machine };
    }
    finally {
        signals.stop();
        await file.close();
    }
}
function listen(watcher) {
    const early = [];
    let take = (signal) => early.push(signal);
    const stop = watcher.onSignal((signal) => take(signal));
    return {
        handTo(listener) {
            take = listener;
            for (const signal of early)
                listener(signal);
        },
        stop,
    };
}
/** Stays with the group until nothing of it is alive. */
async function attend(group, { job, signals, lines, poll }) {
    const started = performance.now();
    const ending = new Ending(group);
    let reason;
    signals.handTo((signal) => {
        reason = 'cancelled';
        if (signal === 'SIGTERM')
            ending.force();
        else
            ending.ask();
    });
    const limit = deadline(job.timeoutMinutes, () => {
        reason ??= 'timed-out';
        ending.ask();
    });
    const following = new AbortController();
    const followed = follow(following.signal, { lines, poll });
    // A log that cannot be read is reported when the group is gone, not before.
    followed.catch(() => undefined);
    try {
        const exit = await Promise.race([group.ended, ending.hopeless.then(() => stuck)]);
        const durationMs = Math.round(performance.now() - started);
        clearTimeout(limit);
        const remains = await ending.sweep();
        const end = endOf(exit, { reason, minutes: job.timeoutMinutes ?? 0 });
        return { end, durationMs, ...remains };
    }
    finally {
        clearTimeout(limit);
        signals.stop();
        group.release();
        following.abort();
        await followed;
    }
}
/** What SIGKILL did not end has not answered either. */
const stuck = { exitCode: null, signal: 'SIGKILL' };
async function follow(signal, { lines, poll }) {
    for (let polls = 0; !signal.aborted; polls += 1) {
        await poll();
        lines.tick();
        await (0,external_node_timers_promises_.setTimeout)(polls < firstPolls ? firstPollMs : local_pollMs, undefined, { signal }).catch(() => undefined);
    }
}
/** A timer holds at most 2^31 - 1 milliseconds, which is 24 days; no job lives longer. */
function deadline(minutes, act) {
    if (minutes === null || minutes * 60_000 >= 2 ** 31)
        return undefined;
    return setTimeout(act, minutes * 60_000);
}
/** Our own signal outranks what the command answered to it. */
function endOf({ exitCode, signal }, { reason, minutes }) {
    if (reason === 'cancelled')
        return { kind: 'cancelled' };
    if (reason === 'timed-out')
        return { kind: 'timed-out', minutes };
    if (exitCode === 0)
        return { kind: 'succeeded' };
    return exitCode === null
        ? { kind: 'killed', signal: signal ?? 'unknown' }
        : { kind: 'failed', exitCode };
}

;// CONCATENATED MODULE: ./.build/backends/training/index.js

/** Every place where training runs; a new one is a file and its name here. */
const trainingBackends = [local];


/***/ }),

/***/ 78612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ signalProcesses),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   iD: () => (/* binding */ startWarden)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/** How the warden tells processes of the job that left the group, where the system has /proc. */
const strays = `
strays() {
  for process in /proc/[0-9]*; do
    tr '\\0' '\\n' < "$process/environ" 2>&- | grep -Eq "^CONTENDER_JOB=$1(/|$)" ||
      [ "$process/fd/1" -ef "$2" ] || [ "$process/fd/2" -ef "$2" ] || continue
    echo "\${process#/proc/}"
  done
}
`;
const script = `${strays}
trap '' HUP INT TERM
token=$1
log=$2
group=
while read -r word; do
  case "$word" in
    done) exit 0 ;;
    INT | TERM | KILL) kill -s "$word" -- "-$group" ;;
    *) group=$word ;;
  esac
done
[ -n "$group" ] || exit 0
left=$(strays "$token" "$log")
kill -s TERM -- "-$group" $left
seconds=0
while [ "$seconds" -lt 5 ] && { kill -s 0 -- "-$group" || [ -n "$(strays "$token" "$log")" ]; }; do
  sleep 1
  seconds=$((seconds + 1))
done
kill -s KILL -- "-$group" $(strays "$token" "$log")
`;
function startWarden(environment, { token, logPath }) {
    const shell = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', script, 'contender-warden', token, logPath], {
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
            if (isAlive(shell))
                shell.stdin.write(`${signal}\n`);
            else
                signalGroup(group, signal);
        },
        dismiss: () => void shell.stdin.end('done\n'),
    };
}
/** Whether the group could be signalled; `0` only asks whether it is there. */
function signalGroup(group, signal) {
    try {
        const words = ['-c', 'kill -s "$1" -- "-$2"', 'sh', signal, String(group)];
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('/bin/sh', words, { stdio: 'ignore' });
        return true;
    }
    catch {
        return false;
    }
}
/** Some may have ended by themselves. */
function signalProcesses(pids, signal) {
    if (pids.length === 0)
        return;
    const words = [
        '-c',
        'signal=$1; shift; for one; do kill -s "$signal" "$one"; done',
        'sh',
        signal,
    ];
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('/bin/sh', [...words, ...pids.map(String)], { stdio: 'ignore' });
}
function isAlive(shell) {
    return shell.pid !== undefined && shell.exitCode === null && shell.signalCode === null;
}


/***/ })

};
