export const id = 6164;
export const ids = [6164];
export const modules = {

/***/ 36164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trainingBackends: () => (/* binding */ trainingBackends)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/backends/training/local/left-job.js
var left_job = __webpack_require__(92706);
// EXTERNAL MODULE: ./.build/backends/training/local/ending.js
var local_ending = __webpack_require__(2618);
// EXTERNAL MODULE: ./.build/backends/training/local/job-file.js
var job_file = __webpack_require__(14689);
// EXTERNAL MODULE: ./.build/backends/training/local/log-file.js
var log_file = __webpack_require__(35666);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/backends/training/local/memory-kills.js


/**
 * How many processes of our control group the kernel has ended for want of memory, so far; null where it
 * does not tell. A training shares the group with us. `root` is where the file system begins.
 */
function memoryKills(root = '/') {
    return (places(root)
        .map((file) => killsIn((0,external_node_path_.join)(root, file)))
        .find((kills) => kills !== null) ?? null);
}
/** Control groups of version 2, and the memory controller of version 1. */
function places(root) {
    const lines = textOf((0,external_node_path_.join)(root, 'proc/self/cgroup'))?.split('\n') ?? [];
    return lines.flatMap((line) => {
        const [, controllers = '', path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        if (path === undefined)
            return [];
        if (controllers === '') {
            // Within a container the path may be that of the host, and its root is the group itself.
            return [`/sys/fs/cgroup${path}/memory.events`, '/sys/fs/cgroup/memory.events'];
        }
        if (!controllers.split(',').includes('memory'))
            return [];
        const root = '/sys/fs/cgroup/memory';
        return [`${root}${path}/memory.oom_control`, `${root}/memory.oom_control`];
    });
}
function killsIn(file) {
    const kills = /^oom_kill (\d+)$/m.exec(textOf(file) ?? '')?.[1];
    return kills === undefined ? null : Number(kills);
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'latin1');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/domain/training/account/series-recorder.js
var series_recorder = __webpack_require__(50212);
// EXTERNAL MODULE: ./.build/backends/training/local/process-table.js
var process_table = __webpack_require__(65941);
;// CONCATENATED MODULE: ./.build/backends/training/local/meter.js



/** At first as often as it is asked, or a short run would end unseen; seconds. */
const firstSeconds = 5;
const everySeconds = 2;
/** What samples may cost: this much at first, and this share of one core later. */
const firstCost = 0.02;
const shareOfCore = 0.004;
/** The system counts time in hundredths of a second: over less than this a share means little. */
const leastSeconds = 1;
const mebibyte = 1024 * 1024;
/** What a group uses, sampled. */
class Meter {
    #group;
    #onLook;
    #started = performance.now();
    #cpu = new series_recorder/* SeriesRecorder */.W('CPU', 'cores');
    #memory = new series_recorder/* SeriesRecorder */.W('memory', 'MiB');
    #next = 0;
    /** Seconds of a core that samples have taken. */
    #cost = 0;
    #peakBytes = null;
    #cpuSeconds = null;
    /** The sample that the newest points were made of. */
    #drawn = { at: 0, cpuSeconds: 0 };
    /** To look at all processes is most of the cost: `onLook` may take part in it. */
    constructor(group, onLook = () => undefined) {
        this.#group = group;
        this.#onLook = onLook;
    }
    /** Call it as often as you like; it decides when a sample is worth its cost. */
    sample() {
        const seconds = (performance.now() - this.#started) / 1000;
        if (seconds < this.#next || this.#cost > firstCost + shareOfCore * seconds)
            return;
        this.#next = seconds < firstSeconds ? seconds : seconds + everySeconds;
        const before = workedSeconds();
        this.#look(seconds);
        this.#cost += workedSeconds() - before;
    }
    read() {
        const series = [this.#cpu, this.#memory].map((one) => one.read());
        const told = series.filter(({ points }) => points.length > 0);
        return {
            peakMemoryBytes: this.#peakBytes,
            cpuSeconds: this.#cpuSeconds,
            ...(told.length > 0 && { series: told }),
        };
    }
    #look(seconds) {
        const table = (0,process_table/* processTable */.oI)();
        if (table)
            this.#onLook(table);
        const members = (0,process_table/* membersOf */.lS)(this.#group, table);
        if (!members || members.length === 0)
            return;
        const used = together(members);
        this.#peakBytes = Math.max(this.#peakBytes ?? 0, used.residentBytes, used.peakBytes);
        this.#cpuSeconds = Math.max(this.#cpuSeconds ?? 0, used.cpuSeconds);
        this.#draw(seconds, used);
    }
    #draw(seconds, { residentBytes, cpuSeconds }) {
        const span = seconds - this.#drawn.at;
        if (span < leastSeconds)
            return;
        const cores = (cpuSeconds - this.#drawn.cpuSeconds) / span;
        // What a process used is lost to the group where it was not waited for: then this span is unknown.
        this.#cpu.add(seconds, cores < 0 ? null : cores);
        this.#memory.add(seconds, residentBytes / mebibyte);
        this.#drawn = { at: seconds, cpuSeconds };
    }
}
/** Seconds that this thread has run on a core: on a busy machine far more pass than it works. */
function workedSeconds() {
    try {
        return Number.parseInt((0,external_node_fs_.readFileSync)('/proc/thread-self/schedstat', 'latin1'), 10) / 1e9;
    }
    catch {
        return performance.now() / 1000;
    }
}
/** Memory that processes share counts once for each; the highest is that of one alone. */
function together(members) {
    let [residentBytes, peakBytes, cpuSeconds] = [0, 0, 0];
    for (const member of members) {
        residentBytes += member.residentBytes;
        peakBytes = Math.max(peakBytes, member.peakBytes);
        cpuSeconds += member.cpuSeconds;
    }
    return { residentBytes, peakBytes, cpuSeconds };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/training/local/kin.js
var local_kin = __webpack_require__(86967);
// EXTERNAL MODULE: ./.build/backends/training/local/strays.js
var local_strays = __webpack_require__(51840);
// EXTERNAL MODULE: ./.build/backends/training/local/warden.js
var local_warden = __webpack_require__(78612);
;// CONCATENATED MODULE: ./.build/backends/training/local/process-group.js








/** Starts the command by the system's shell, as leader of a process group of its own. */
async function startGroup(given) {
    const { environment, log, marks } = given;
    const { token } = marks;
    const warden = (0,external_node_os_.platform)() === 'win32' ? taskkill : (0,local_warden/* startWarden */.iD)(environment, { token, log });
    try {
        const child = spawnShell(given);
        const leader = child.pid ?? Number.NaN;
        // At once: should we die now, nobody else knows of it.
        if (child.pid !== undefined)
            warden.watch(leader);
        await (0,external_node_events_.once)(child, 'spawn');
        const start = (0,process_table/* startOf */.GH)(leader) ?? '';
        const kin = new local_kin/* Kin */.f(leader, Number(start));
        const strays = () => [...new Set([...((0,local_strays/* straysOf */.U)(leader, marks) ?? []), ...kin.strays(leader)])];
        return {
            leader,
            id: `${leader}/${start}`,
            ended: exitOf(child),
            count: () => count(leader, child) + strays().length,
            send(signal) {
                kin.learn((0,process_table/* processTable */.oI)() ?? []);
                // Looked for before the signal: who outlives its parent is nobody's child.
                const left = strays();
                warden.send(leader, signal);
                (0,local_warden/* signalProcesses */.IK)(left, signal);
            },
            learn: (table) => kin.learn(table),
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
    const members = (0,external_node_os_.platform)() === 'linux' ? (0,process_table/* membersOf */.lS)(id) : undefined;
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

;// CONCATENATED MODULE: ./.build/backends/training/local/live-job.js









/** Starts the command, and stays with it until nothing of it lives. */
async function startJob(job) {
    const environment = {
        ...job.environment,
        CONTENDER_OUTPUT_DIR: (0,external_node_path_.resolve)(job.outputDirectory),
    };
    const killsBefore = memoryKills();
    const file = await (0,log_file/* createLog */.hM)(job.logPath, job.mark);
    try {
        // All that the job starts is younger than we are; the others need no second look.
        const marks = { token: job.mark, logPath: await (0,promises_.realpath)(job.logPath), since: (0,process_table/* ownStart */.DJ)() };
        const startedAt = new Date().toISOString();
        const group = await startGroup({ command: job.command, environment, log: file.fd, marks });
        const ref = { name: job.name, mark: job.mark, logPath: marks.logPath, id: group.id };
        return live({ ref, group, file, startedAt, killsBefore });
    }
    catch (error) {
        await file.close();
        await (0,job_file/* leave */.qG)(job.logPath);
        throw error;
    }
}
function live({ ref, group, file, startedAt, killsBefore }) {
    const ending = new local_ending/* Ending */._(group);
    const meter = new Meter(group.leader, group.learn);
    let end;
    const over = attend(group, ending).then((attended) => {
        end = endOf(attended, killsBefore);
        return attended;
    });
    return {
        ref,
        status() {
            if (end)
                return { kind: 'ended', end };
            meter.sample();
            return { kind: 'running' };
        },
        onEnd: (listener) => void over.then(listener, listener),
        logs: (from) => (0,log_file/* readPart */.on)(file, from),
        cancel(graceMs) {
            if (!end)
                ending.ask(graceMs);
        },
        async outputs() {
            try {
                const { durationMs, leftBehind, stillAlive } = await over;
                const resources = meter.read();
                return {
                    startedAt,
                    durationMs,
                    resources,
                    leftBehind,
                    stillAlive,
                };
            }
            finally {
                await file.close();
                await (0,job_file/* leave */.qG)(ref.logPath);
            }
        },
    };
}
/** What SIGKILL did not end has not answered either. */
const stuck = { exitCode: null, signal: 'SIGKILL' };
/** Stays with the group until nothing of it is alive. */
async function attend(group, ending) {
    const started = performance.now();
    try {
        const exit = await Promise.race([group.ended, ending.hopeless.then(() => stuck)]);
        const durationMs = Math.round(performance.now() - started);
        const { wasAsked } = ending;
        return { exit, durationMs, wasAsked, ...(await ending.sweep()) };
    }
    finally {
        group.release();
    }
}
/** Our own signal outranks what the command answered to it. */
function endOf({ exit: { exitCode, signal }, wasAsked }, killsBefore) {
    if (wasAsked)
        return { kind: 'cancelled' };
    if (exitCode === 0)
        return { kind: 'succeeded' };
    if (signal === 'SIGKILL' && killsBefore !== null && (memoryKills() ?? 0) > killsBefore) {
        return { kind: 'out-of-memory' };
    }
    return exitCode === null
        ? { kind: 'killed', signal: signal ?? 'unknown' }
        : { kind: 'failed', exitCode };
}

;// CONCATENATED MODULE: ./.build/backends/training/local/index.js





/** The machine that runs Contender. */
const local = {
    scheme: 'local',
    summary: 'a process group on this machine',
    async open() {
        return onThisMachine();
    },
};
/** Knows the jobs that it started; those of another process it can only end. */
function onThisMachine() {
    const jobs = new Map();
    return {
        isHere: true,
        async makeReady({ logPath }) {
            await (0,log_file/* vacateLog */.dT)(logPath);
            return null;
        },
        workspace: () => (0,external_node_path_.resolve)('.'),
        async submit(job) {
            const known = [...jobs.values()].find(({ ref }) => ref.name === job.name);
            if (known)
                return known.ref;
            const started = await startJob(job);
            jobs.set(job.mark, started);
            return started.ref;
        },
        async status(ref) {
            const known = jobs.get(ref.mark);
            if (known)
                return known.status();
            if ((0,left_job/* leftJob */.d)(ref).count() > 0)
                return { kind: 'running' };
            const why = 'The process that started it is gone, and with it how it ended.';
            return { kind: 'ended', end: { kind: 'lost', why } };
        },
        onEnd(ref, listener) {
            jobs.get(ref.mark)?.onEnd(listener);
        },
        async logs(ref, from) {
            return jobs.get(ref.mark)?.logs(from) ?? readLeft(ref, from);
        },
        async cancel(ref, graceMs) {
            const known = jobs.get(ref.mark);
            if (known)
                known.cancel(graceMs);
            else
                await (0,left_job/* leftJob */.d)(ref).end();
        },
        async outputs(ref) {
            const known = jobs.get(ref.mark);
            if (!known)
                throw new Error(`The job ${ref.name} was not started by this process.`);
            jobs.delete(ref.mark);
            return known.outputs();
        },
    };
}
async function readLeft({ logPath }, from) {
    const log = await (0,promises_.open)(logPath, 'r');
    try {
        return await (0,log_file/* readPart */.on)(log, from);
    }
    finally {
        await log.close();
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/index.js

/**
 * Every place where training runs; a new one is a folder and an entry here. A training on this machine does not
 * wait for the code of clusters.
 */
const trainingBackends = [
    local,
    {
        scheme: 'docker',
        summary: 'a container on a Docker engine',
        open: async (...target) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6118), __webpack_require__.e(7035), __webpack_require__.e(9789), __webpack_require__.e(2841)]).then(__webpack_require__.bind(__webpack_require__, 2841))).openDocker(...target),
    },
    {
        scheme: 'podman',
        summary: 'a container on a Podman engine',
        open: async (...target) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6118), __webpack_require__.e(7035), __webpack_require__.e(9789), __webpack_require__.e(2841)]).then(__webpack_require__.bind(__webpack_require__, 2841))).openPodman(...target),
    },
    {
        scheme: 'k8s',
        summary: 'a Job on a Kubernetes cluster',
        open: async (...target) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(6118), __webpack_require__.e(7035), __webpack_require__.e(9789), __webpack_require__.e(4242)]).then(__webpack_require__.bind(__webpack_require__, 34242))).openKubernetesJobs(...target),
    },
    {
        scheme: 'trainjob',
        summary: "a TrainJob of Kubeflow's Trainer",
        open: async (...target) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(6118), __webpack_require__.e(7035), __webpack_require__.e(9789), __webpack_require__.e(4242)]).then(__webpack_require__.bind(__webpack_require__, 34242))).openTrainJobs(...target),
    },
    {
        scheme: 'pytorchjob',
        summary: 'a PyTorchJob of Kubeflow',
        open: async (...target) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(6118), __webpack_require__.e(7035), __webpack_require__.e(9789), __webpack_require__.e(4242)]).then(__webpack_require__.bind(__webpack_require__, 34242))).openPytorchJobs(...target),
    },
    {
        scheme: 'slurm',
        summary: 'a batch job on a Slurm cluster',
        open: async (...target) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6118), __webpack_require__.e(7035), __webpack_require__.e(9789), __webpack_require__.e(9009)]).then(__webpack_require__.bind(__webpack_require__, 89009))).openSlurm(...target),
    },
    {
        scheme: 'ray',
        summary: 'a job on a Ray cluster',
        open: async (...target) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6118), __webpack_require__.e(7035), __webpack_require__.e(9789), __webpack_require__.e(9236)]).then(__webpack_require__.bind(__webpack_require__, 69236))).openRay(...target),
    },
    {
        scheme: 'sagemaker',
        summary: 'a training job of Amazon SageMaker',
        open: async (...target) => (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(7035), __webpack_require__.e(9789), __webpack_require__.e(9788)]).then(__webpack_require__.bind(__webpack_require__, 9788))).openSageMaker(...target),
    },
];


/***/ }),

/***/ 2618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Ending)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * The steps by which a group is ended, each with the milliseconds until the next. A background job of a
 * shell ignores SIGINT, so that step is never the last; its time is up to who asks.
 */
const ladder = [
    { signal: 'INT', graceMs: 0 },
    { signal: 'TERM', graceMs: 1_000 },
    { signal: 'KILL', graceMs: 2_000 },
];
const pollMs = 20;
const settleMs = 200;
const termStep = 1;
/** What nobody waits for any more gets longer to save than a command that was asked before. */
const leftTermMs = 5_000;
/** Ends a process group, more firmly from step to step. */
class Ending {
    #group;
    /** Settles when even the last step did not help: a process in the kernel's hands outlives SIGKILL. */
    hopeless;
    #giveUp = () => undefined;
    #step = -1;
    #timer;
    #nextAt = 0;
    constructor(group) {
        this.#group = group;
        this.hopeless = new Promise((resolve) => {
            this.#giveUp = resolve;
        });
    }
    get wasAsked() {
        return this.#step >= 0;
    }
    /** Asks, with so many milliseconds to save; asked again it hurries, or insists. */
    ask(graceMs) {
        if (graceMs <= 0)
            this.#climb(ladder.length - 1);
        else if (!this.wasAsked)
            this.#climb(0, graceMs);
        else if (this.#step === 0 && this.#nextAt - performance.now() > graceMs + settleMs)
            this.#wait(0, graceMs);
        else
            this.#climb(this.#step + 1);
    }
    /** Ends what a process that is gone has left; settles when nothing lives, or nothing helps. */
    async endLeft() {
        this.#climb(termStep, leftTermMs);
        await this.#gone();
        this.#rest();
    }
    /** Once the command itself has ended: ends what it left running, and tells how many that were. */
    async sweep() {
        const asked = this.wasAsked;
        const gone = this.#gone();
        let living = await (asked ? gone : Promise.race([gone, this.#afterSettling()]));
        const leftBehind = asked ? 0 : living;
        if (leftBehind > 0) {
            this.#climb(termStep);
            living = await this.#gone();
        }
        this.#rest();
        return { leftBehind, stillAlive: living };
    }
    async #afterSettling() {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(settleMs, undefined, { ref: false });
        return this.#group.count();
    }
    #rest() {
        clearTimeout(this.#timer);
        this.#giveUp();
    }
    /** Settles when nothing lives, or nothing helps, with how many do: to count them is a look at all processes. */
    async #gone() {
        let waiting = true;
        void this.hopeless.then(() => {
            waiting = false;
        });
        for (;;) {
            const living = this.#group.count();
            if (living === 0 || !waiting)
                return living;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pollMs);
        }
    }
    #climb(step, graceMs = ladder[step]?.graceMs) {
        const rung = ladder[step];
        if (!rung || graceMs === undefined || step <= this.#step)
            return;
        this.#step = step;
        this.#group.send(rung.signal);
        this.#wait(step, graceMs);
    }
    #wait(step, graceMs) {
        clearTimeout(this.#timer);
        this.#nextAt = performance.now() + graceMs;
        this.#timer = setTimeout(() => {
            if (step === ladder.length - 1)
                this.#giveUp();
            else
                this.#climb(step + 1);
        }, graceMs);
    }
}


/***/ }),

/***/ 14689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ occupy),
/* harmony export */   R5: () => (/* binding */ vacate),
/* harmony export */   qG: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _left_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92706);
/* harmony import */ var _ourselves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89977);





/**
 * Ends what a job has left there whose Contender was killed; one whose Contender lives keeps its log, and
 * then this throws.
 */
async function vacate(logPath) {
    const file = fileOf(logPath);
    const last = read(file);
    if (last && (0,_ourselves_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._)(last.owner))
        throw occupied(logPath, last.owner);
    if (last)
        await (0,_left_job_js__WEBPACK_IMPORTED_MODULE_3__/* .leftJob */ .d)({ name: '', mark: last.mark, logPath, id: null }).end();
    await removeStale(file);
}
/** Takes the log for a new job, once nothing of an earlier one writes there. */
async function occupy(logPath, mark) {
    await vacate(logPath);
    const file = fileOf(logPath);
    const own = `${file}.${crypto.randomUUID()}`;
    const occupant = { mark, owner: (0,_ourselves_js__WEBPACK_IMPORTED_MODULE_4__/* .ourselves */ .R)() };
    const text = `${JSON.stringify(occupant)}\n`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(own, text, { flag: 'wx' });
        // Appears whole, and only where none is: of two at once one finds the other.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(own, file).catch((error) => {
            if (error.code === 'EEXIST')
                throw error;
            // There are disks without links.
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, text, { flag: 'wx' });
        });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        throw occupied(logPath, read(file)?.owner ?? 'another process');
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(own, { force: true });
    }
}
/** Somebody else may have found the same, and be quicker: what lives is put back. */
async function removeStale(file) {
    const taken = `${file}.${crypto.randomUUID()}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(file, taken);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    if ((0,_ourselves_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._)(read(taken)?.owner ?? ''))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(taken, file).catch(() => undefined);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(taken, { force: true });
}
/** What the command has put in its way is told by whoever writes there next. */
async function leave(logPath) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(fileOf(logPath), { force: true }).catch(() => undefined);
}
function fileOf(logPath) {
    return `${logPath}.job`;
}
/** Undefined where no job is, or what is there was never whole: then nothing was started yet. */
function read(file) {
    try {
        const { mark, owner } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        const isOurs = /^[0-9a-f-]{36}(\/[0-9a-f-]{36})*$/.test(mark) && typeof owner === 'string';
        return isOurs ? { mark, owner } : undefined;
    }
    catch {
        return undefined;
    }
}
function occupied(logPath, owner) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('train-running', {
        what: `Another training writes ${logPath}.`,
        why: `It was started by ${owner.includes('/') ? `process ${owner.split('/')[0]}` : owner}, which still runs.`,
        next: 'Wait for it, or give this one another output-directory.',
    });
}


/***/ }),

/***/ 86967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Kin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65941);


/**
 * Who descends from a command, remembered from look to look. A daemon may leave the group, the environment
 * and the log, and is an orphan as soon as its parent ends; who saw it before knows where it came from.
 */
class Kin {
    #leader;
    /** Process ids with their starts: a later process may have the same number. */
    #known;
    constructor(leader, start) {
        this.#leader = leader;
        this.#known = new Map([[leader, start]]);
    }
    learn(table) {
        const starts = new Map(table.map(({ pid, start }) => [pid, start]));
        for (const [pid, start] of this.#known) {
            if (starts.get(pid) !== start)
                this.#known.delete(pid);
        }
        for (let before = -1; before < this.#known.size;) {
            before = this.#known.size;
            for (const row of table) {
                if (this.#known.has(row.parent) || this.#isMember(row))
                    this.#known.set(row.pid, row.start);
            }
        }
    }
    /** While the leader lives, the number of its group is nobody else's. */
    #isMember({ group }) {
        return group === this.#leader && this.#known.has(group);
    }
    /** The living outside of this group; of other users none, for nobody here could end them. */
    strays(group) {
        return [...this.#known]
            .filter(([pid, start]) => isStray(pid, start, group))
            .map(([pid]) => pid);
    }
}
function isStray(pid, start, group) {
    try {
        const found = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .livingProcess */ .hu)(pid);
        // The system shows the working directory only of processes that are ours.
        return (found?.start === start && found.group !== group && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/cwd`) !== '');
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 92706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ leftJob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2618);
/* harmony import */ var _kin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86967);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65941);
/* harmony import */ var _strays_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51840);
/* harmony import */ var _warden_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78612);






/**
 * Found by its marks, and by its group while the command itself lives: afterwards the number of the group may
 * belong to somebody else.
 */
function leftJob({ mark, logPath, id }) {
    const marks = { token: mark, logPath: realPath(logPath) };
    const [pid, start] = (id ?? '').split('/').map(Number);
    const kin = new _kin_js__WEBPACK_IMPORTED_MODULE_2__/* .Kin */ .f(pid || Number.NaN, start || Number.NaN);
    const look = () => {
        const table = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_3__/* .processTable */ .oI)() ?? [];
        kin.learn(table);
        const group = table.find((row) => row.pid === pid && row.start === start)?.pid ?? Number.NaN;
        const members = table.filter((row) => row.group === group).length;
        const outside = [...new Set([...kin.strays(group), ...((0,_strays_js__WEBPACK_IMPORTED_MODULE_4__/* .straysOf */ .U)(group, marks) ?? [])])];
        return { group, outside, count: members + outside.length };
    };
    const ending = new _ending_js__WEBPACK_IMPORTED_MODULE_1__/* .Ending */ ._({
        count: () => look().count,
        send(signal) {
            const { group, outside } = look();
            if (!Number.isNaN(group))
                (0,_warden_js__WEBPACK_IMPORTED_MODULE_5__/* .signalGroup */ .i8)(group, signal);
            (0,_warden_js__WEBPACK_IMPORTED_MODULE_5__/* .signalProcesses */ .IK)(outside, signal);
        },
    });
    return {
        count: () => look().count,
        end: () => ending.endLeft(),
    };
}
/** As the system names the log; a log that is gone keeps the name it was given. */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 35666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dT: () => (/* binding */ vacateLog),
/* harmony export */   hM: () => (/* binding */ createLog),
/* harmony export */   on: () => (/* binding */ readPart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _files_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86071);
/* harmony import */ var _job_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14689);






const { O_APPEND, O_CREAT, O_EXCL, O_RDWR } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
const chunkBytes = 256 * 1024;
/**
 * A new, empty log that the training command itself appends to: the order of its two streams is
 * kept, the log is whole whatever becomes of us, and printing never waits for us.
 */
async function createLog(path, mark) {
    return writing(path, async () => {
        await (0,_files_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        await (0,_job_file_js__WEBPACK_IMPORTED_MODULE_5__/* .occupy */ .Ml)(path, mark);
        // Never through a link that a checkout may hold.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL, 0o644);
    });
}
/** Ends what a job has left that wrote this log, and whose Contender was killed. */
function vacateLog(path) {
    return writing(path, () => (0,_job_file_js__WEBPACK_IMPORTED_MODULE_5__/* .vacate */ .R5)(path));
}
async function writing(path, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('output-unwritable', {
            what: `Cannot write ${path}.`,
            why: `The system answered ${error.code ?? 'an unknown error'}.`,
            next: 'Free space or allow writing there, or name another folder by output-directory.',
        }, { cause: error });
    }
}
/**
 * What was appended since `from`, which is the number of bytes that were read before; from the start
 * again where the command has emptied the log.
 */
async function readPart(log, from) {
    const start = Number(from || 0);
    const part = await partAt(log, start);
    if (part.bytes.byteLength > 0 || (await log.stat()).size >= start)
        return part;
    return { ...(await partAt(log, 0)), isFromStart: true };
}
async function partAt(log, start) {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    const { bytesRead } = await log.read(buffer, 0, chunkBytes, start);
    return { bytes: buffer.subarray(0, bytesRead), next: String(start + bytesRead) };
}


/***/ }),

/***/ 89977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ourselves),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65941);


/** `<process id>/<start>` of this process, which no later one has; empty where the system has no /proc. */
function ourselves() {
    try {
        const pid = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/stat', 'latin1').split(' ')[0]);
        return `${pid}/${(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(pid)}`;
    }
    catch {
        return '';
    }
}
/** Whether the process of such a name still runs. */
function isAlive(owner) {
    const [pid, start] = owner.split('/');
    return Boolean(start) && (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(Number(pid)) === start;
}


/***/ }),

/***/ 71964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readProc)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Holds every file of /proc but a rare environment. */
const scratch = Buffer.allocUnsafe(64 * 1024);
/**
 * A file of /proc, as Latin-1. All processes of a machine are looked at again and again, and for so little
 * text `readFileSync` takes eight times as long. Throws where the process is gone, or somebody else's.
 */
function readProc(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        let length = 0;
        for (let count = -1; count !== 0; length += count) {
            if (length === scratch.length)
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, scratch, length, scratch.length - length, null);
        }
        return scratch.toString('latin1', 0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 65941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ ownStart),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   hu: () => (/* binding */ livingProcess),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   oI: () => (/* binding */ processTable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71964);


/** Linux gives user space always a hundred ticks a second. */
const ticksPerSecond = 100;
/**
 * The living members of a process group, from /proc; undefined where there is none. A zombie is
 * not alive: where nobody reaps, it stays for ever and still answers to signals.
 */
function membersOf(group, table = processTable()) {
    return table?.flatMap((row) => (row.group === group ? (memberOf(row.pid, group) ?? []) : []));
}
/** Everything that lives on the machine; undefined where the system has no /proc. */
function processTable() {
    return processIds()?.flatMap((pid) => {
        try {
            const fields = statusFields(pid);
            const group = groupOfLiving(fields);
            if (group === undefined)
                return [];
            return [{ pid, group, parent: Number(fields[1]), start: Number(fields[19]) }];
        }
        catch {
            // It ended between two reads.
            return [];
        }
    });
}
/** All processes of the machine; undefined where the system has no /proc. */
function processIds() {
    try {
        const pids = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').map(Number).filter(Number.isInteger);
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
        const memory = (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProc */ .l)(`/proc/${pid}/status`);
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
/** Undefined for one that has ended. Throws where it is gone. */
function livingProcess(pid) {
    const fields = statusFields(pid);
    const group = groupOfLiving(fields);
    return group === undefined ? undefined : { group, start: Number(fields[19]) };
}
/** When a living process began, in ticks since the machine did; undefined for one that is gone. */
function startOf(pid) {
    try {
        const fields = statusFields(pid);
        return groupOfLiving(fields) === undefined ? undefined : fields[19];
    }
    catch {
        return undefined;
    }
}
/** When this very process began, as `startOf` tells it; 0 where the system has no /proc. */
function ownStart() {
    try {
        return Number(fieldsOf((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProc */ .l)('/proc/self/stat'))[19]);
    }
    catch {
        return 0;
    }
}
function groupOfLiving([state, , group]) {
    return state === 'Z' || state === 'X' ? undefined : Number(group);
}
/** The fields after the name, which may itself hold blanks and brackets: state is the first. */
function statusFields(pid) {
    return fieldsOf((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProc */ .l)(`/proc/${pid}/stat`));
}
function fieldsOf(stat) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
function kibibytes(status, name) {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}


/***/ }),

/***/ 51840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ straysOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71964);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65941);



/**
 * Living processes outside of the group that came from the job: a daemon starts a session of its own, and
 * with `env -i` even an environment of its own, but it still writes to the log. Undefined where the
 * system has no /proc; processes of other users cannot be seen and are not ours.
 */
function straysOf(group, marks) {
    return (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .processIds */ .Uj)()?.filter((pid) => isStray(pid, group, marks));
}
function isStray(pid, group, marks) {
    try {
        const found = (0,_process_table_js__WEBPACK_IMPORTED_MODULE_2__/* .livingProcess */ .hu)(pid);
        if (!found || found.group === group || found.start < (marks.since ?? 0))
            return false;
        return carries(pid, marks.token) || holds(pid, marks.logPath);
    }
    catch {
        // It ended between two reads, or belongs to somebody else.
        return false;
    }
}
function carries(pid, token) {
    const environment = (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProc */ .l)(`/proc/${pid}/environ`);
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/fd/${stream}`);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 78612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ signalProcesses),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   iD: () => (/* binding */ startWarden)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

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
function startWarden(environment, { token, log }) {
    const shell = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', script, 'contender-warden', token], {
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
            if (isAlive(shell))
                shell.stdin?.write(`${signal}\n`);
            else
                signalGroup(group, signal);
        },
        dismiss: () => void shell.stdin?.end('done\n'),
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


/***/ }),

/***/ 50212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SeriesRecorder)
/* harmony export */ });
const mostPoints = 600;
/**
 * Keeps a quantity over a time of any length in at most 600 points: each is the mean of as many samples,
 * and where there are too many, neighbours become one.
 */
class SeriesRecorder {
    #name;
    #unit;
    #buckets = [];
    /** Samples that a point holds. */
    #width = 1;
    constructor(name, unit) {
        this.#name = name;
        this.#unit = unit;
    }
    /** Seconds, and the value then; an unknown one is no point. */
    add(at, value) {
        if (value === null)
            return;
        const last = this.#buckets.at(-1);
        if (last && last.samples < this.#width) {
            join(last, { at, value, samples: 1 });
            return;
        }
        if (this.#buckets.length === mostPoints)
            this.#halve();
        this.#buckets.push({ at, value, samples: 1 });
    }
    /** Seconds to a tenth, values to four digits. */
    read() {
        const points = this.#buckets.map(({ at, value, samples }) => {
            return [Number((at / samples).toFixed(1)), Number((value / samples).toPrecision(4))];
        });
        return { name: this.#name, unit: this.#unit, points };
    }
    #halve() {
        const [even, odd] = [0, 1].map((side) => {
            return this.#buckets.filter((_, index) => index % 2 === side);
        });
        even?.forEach((bucket, index) => {
            const next = odd?.[index];
            if (next)
                join(bucket, next);
        });
        this.#buckets = even ?? [];
        this.#width *= 2;
    }
}
function join(bucket, { at, value, samples }) {
    bucket.at += at;
    bucket.value += value;
    bucket.samples += samples;
}


/***/ })

};
