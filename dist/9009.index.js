export const id = 9009;
export const ids = [9009];
export const modules = {

/***/ 72948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ httpClient)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./.build/backends/proxy.js
var backends_proxy = __webpack_require__(12682);
;// CONCATENATED MODULE: ./.build/backends/http/dispatchers.js


/** Gives the connections to an address: direct ones, or through the proxy that the environment names. */
function dispatchers(environment, trust, pace) {
    const limits = { headersTimeout: pace.idleMs, bodyTimeout: pace.idleMs };
    const opened = new Map();
    return (url) => {
        const proxy = (trust.socketPath ? undefined : (0,backends_proxy/* proxyFor */.i)(url, environment)) ?? '';
        const known = opened.get(proxy);
        if (known)
            return known;
        const dispatcher = proxy
            ? throughProxy(proxy, trust, limits)
            : new undici.Agent({ ...limits, connect: { ...trust, timeout: pace.idleMs / 2 } });
        opened.set(proxy, dispatcher);
        return dispatcher;
    };
}
/** Plain HTTP is handed to the proxy to pass on: many a proxy opens tunnels for HTTPS alone. */
function throughProxy(uri, requestTls, limits) {
    const factory = (origin, options) => new undici.Pool(origin, { ...options, ...limits });
    return new undici.ProxyAgent({ uri, requestTls, factory, proxyTunnel: false });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.build/backends/http/message.js
var message = __webpack_require__(5812);
;// CONCATENATED MODULE: ./.build/backends/http/exchange.js




/** What a service may say in one answer: a list has pages, and a file is downloaded. */
const longestText = 64 * 1024 * 1024;
const mostHops = 5;
const redirects = [301, 302, 303, 307, 308];
/** What another server may know: any other header may be a login, whatever its name. */
const passedOn = ['accept', 'range'];
/**
 * Sends a request, and follows where a read is led to: files may lie elsewhere, which is none of the
 * login's business. A write is never led away.
 */
async function exchange(asked, dispatcherFor) {
    let current = asked;
    for (let hop = 0;; hop += 1) {
        const { url, method, headers = {}, body, signal } = current;
        const isFile = typeof body === 'object';
        const answer = await (0,undici.request)(url, {
            method,
            headers: { ...headers, ...(isFile && { 'content-length': String(body.size) }) },
            body: isFile ? external_node_stream_.Readable.from(body.open()) : (body ?? null),
            signal: signal ?? null,
            dispatcher: dispatcherFor(url),
        });
        const { location } = answer.headers;
        const leads = (0,message/* isRead */.H)(current) && redirects.includes(answer.statusCode) && hop < mostHops;
        if (!leads || typeof location !== 'string')
            return answer;
        await answer.body.dump();
        current = redirected(current, new URL(location, url));
    }
}
function redirected(asked, to) {
    const from = new URL(asked.url);
    if (from.protocol === 'https:' && to.protocol !== 'https:') {
        throw new Error(`it leads from https to ${to.origin}`);
    }
    if (from.origin === to.origin)
        return { ...asked, url: to.href };
    const headers = Object.entries(asked.headers ?? {}).filter(([name]) => {
        return passedOn.includes(name.toLowerCase());
    });
    return { ...asked, url: to.href, headers: Object.fromEntries(headers) };
}
/** The answer with its whole body; one that breaks off throws. */
async function whole(arriving) {
    const chunks = [];
    let length = 0;
    for await (const chunk of arriving.body) {
        chunks.push(chunk);
        length += chunk.byteLength;
        if (length > longestText)
            throw new Error(`its answer is longer than ${longestText} bytes`);
    }
    return {
        kind: 'answer',
        status: arriving.statusCode,
        header: (name) => joined(arriving.headers[name]),
        text: Buffer.concat(chunks).toString('utf8'),
    };
}
/** Several headers of one name are one list. */
function joined(header) {
    return typeof header === 'object' ? header.join(', ') : header;
}
/** A connection that was lost. What a file of ours says of itself is no matter of the connection. */
function lost(cause) {
    if (cause instanceof errors/* UserError */.yo)
        throw cause;
    return { kind: 'lost', reason: reasonOf(cause), cause };
}
/** Several addresses of one host fail as one error without words of its own. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    if (error instanceof AggregateError)
        return error.errors.map(reasonOf).join('; ');
    if (error.name === 'TimeoutError')
        return 'it did not answer in time';
    return error.message || error.name;
}

// EXTERNAL MODULE: ./.build/backends/http/pace.js
var http_pace = __webpack_require__(19452);
;// CONCATENATED MODULE: ./.build/backends/http/download.js


/**
 * The bytes of a file. When the connection is lost the rest is asked for, and progress starts the
 * count of the tries anew. Whether the bytes are right is for a digest to say.
 */
async function* downloaded({ refusal, ...asked }, link) {
    const place = { delivered: 0 };
    for (let attempt = 1;; attempt += 1) {
        const before = place.delivered;
        const request = restOf({ ...asked, method: 'GET' }, before);
        const result = yield* pieces(request, place, link);
        if (result === 'end')
            return;
        if (place.delivered > before)
            attempt = 1;
        const pause = (0,http_pace/* pauseBefore */.GB)({ attempt, pace: link.pace }, request, result);
        if (pause !== null)
            await (0,http_pace/* wait */.uk)(pause, request.signal);
        else
            throw result.kind === 'lost' ? link.unreachable(request, result) : refusal(result);
    }
}
function restOf(request, delivered) {
    if (delivered === 0)
        return request;
    return { ...request, headers: { ...request.headers, range: `bytes=${delivered}-` } };
}
/** Many a server knows no ranges and sends all of it again: what was there before is passed over. */
async function* pieces(request, place, { open }) {
    try {
        const arriving = await open(request);
        if (arriving.statusCode === 416 && lengthOf(arriving) === place.delivered)
            return 'end';
        if (arriving.statusCode !== 200 && arriving.statusCode !== 206)
            return await whole(arriving);
        let known = place.delivered - startOf(arriving, place);
        if (known < 0)
            throw new Error('its answer leaves out a part of the file');
        for await (const chunk of arriving.body) {
            const rest = chunk.subarray(Math.min(known, chunk.byteLength));
            known -= chunk.byteLength - rest.byteLength;
            place.delivered += rest.byteLength;
            if (rest.byteLength > 0)
                yield rest;
        }
        return 'end';
    }
    catch (error) {
        return lost(error);
    }
}
function startOf({ statusCode, headers }, { delivered }) {
    if (statusCode === 200)
        return 0;
    const [, start] = /^bytes (\d+)-/.exec(String(headers['content-range'])) ?? [];
    return start === undefined ? delivered : Number(start);
}
/** How long the whole file is, said where nothing of it is left. */
function lengthOf({ headers }) {
    const [, length] = /^bytes \*\/(\d+)$/.exec(String(headers['content-range'])) ?? [];
    return length === undefined ? undefined : Number(length);
}

// EXTERNAL MODULE: ./.build/backends/http/turnstile.js
var turnstile = __webpack_require__(78767);
;// CONCATENATED MODULE: ./.build/backends/http/client.js






const mostAtOnce = 4;
/**
 * A client with time limits, retries where they do no harm, four requests at once at most, and the
 * proxies that the environment names. Files stream in both directions.
 */
function httpClient(service) {
    const { environment, trust = {}, pace = http_pace/* usualPace */.G7 } = service;
    const dispatcherFor = dispatchers(environment, trust, pace);
    const turns = (0,turnstile/* turnstile */.l)(mostAtOnce);
    const link = {
        pace,
        open: (request) => exchange(request, dispatcherFor),
        unreachable: (request, lost) => unreachable(service, request, lost),
    };
    return {
        async send(request) {
            await turns.enter();
            try {
                return await sent(request, link);
            }
            finally {
                turns.leave();
            }
        },
        async *download(request) {
            await turns.enter();
            try {
                yield* downloaded(request, link);
            }
            finally {
                turns.leave();
            }
        },
    };
}
async function sent(request, { pace, open, unreachable }) {
    for (let attempt = 1;; attempt += 1) {
        const result = await open(timed(request, pace)).then(whole).catch(lost);
        const pause = (0,http_pace/* pauseBefore */.GB)({ attempt, pace }, request, result);
        if (pause !== null)
            await (0,http_pace/* wait */.uk)(pause, request.signal);
        else if (result.kind === 'lost')
            throw unreachable(request, result);
        else
            return result;
    }
}
/** A file may take as long as it makes progress; everything else has its time. */
function timed(request, { answerMs }) {
    if (typeof request.body === 'object')
        return request;
    const { signal } = request;
    const limit = AbortSignal.timeout(answerMs);
    return { ...request, signal: signal ? AbortSignal.any([signal, limit]) : limit };
}
/** The query may hold names that are nobody's business, and signatures. */
function unreachable({ name, codes, trust }, { url }, { reason, cause }) {
    const { origin, pathname } = new URL(url);
    return new errors/* UserError */.yo(`${codes}-unreachable`, {
        what: `${name} cannot be reached at ${trust?.socketPath ?? `${origin}${pathname}`}.`,
        why: `The connection failed: ${reason}.`,
        next: nextAfter(reason),
    }, { cause });
}
function nextAfter(reason) {
    if (/altnames/.test(reason))
        return 'Use the name that its certificate is for.';
    if (/certificate (has expired|is not yet valid)/.test(reason)) {
        return 'Have its certificate renewed, or set the clock of this machine.';
    }
    return /certificate|CERT/.test(reason)
        ? 'Point NODE_EXTRA_CA_CERTS at the certificate of its authority or of your proxy.'
        : 'Check the address, that it runs, and that this machine may reach it (HTTPS_PROXY, NO_PROXY).';
}


/***/ }),

/***/ 5812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRead)
/* harmony export */ });
function isRead({ method }) {
    return method === 'GET' || method === 'HEAD';
}


/***/ }),

/***/ 19452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ usualPace),
/* harmony export */   GB: () => (/* binding */ pauseBefore),
/* harmony export */   uk: () => (/* binding */ wait)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5812);


const usualPace = { answerMs: 60_000, idleMs: 60_000, pauseMs: 500 };
/** After the first try. */
const retries = 3;
const longestPauseMs = 60_000;
const always = [429, 502, 503, 504];
/**
 * How many milliseconds to wait before the request is sent again; null: never. After a 500 the work
 * may be half done, so that only reads go on.
 */
function pauseBefore({ attempt, pace }, request, result) {
    const isSafe = request.repeatable ?? (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .isRead */ .H)(request);
    if (!isSafe || attempt > retries || request.signal?.aborted)
        return null;
    // Full jitter would let two tries follow each other at once; half of it is kept.
    const pause = pace.pauseMs * 2 ** (attempt - 1) * (0.5 + Math.random());
    if (result.kind === 'lost')
        return pause;
    const { status } = result;
    if (!always.includes(status) && !(status === 500 && (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .isRead */ .H)(request)))
        return null;
    const asked = retryAfterMs(result.header('retry-after'));
    return asked > longestPauseMs ? null : Math.max(asked, pause);
}
/** Seconds or a date, in milliseconds from now; 0 for what is neither, such as `-5`, which would be a year. */
function retryAfterMs(value = '') {
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    return /^[A-Z]/i.test(value) ? Date.parse(value) - Date.now() || 0 : 0;
}
/** Ends early at the signal: the next try then finds out that it was given up. */
function wait(ms, signal) {
    return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal && { signal }).catch(() => undefined);
}


/***/ }),

/***/ 96642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ programOn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Where a PATH finds a program; null where it finds none. Undefined where only the system can tell: on Windows, and
 * without a PATH. To start what is not there costs 10 ms each time.
 */
function programOn(path, program) {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() === 'win32' || path === undefined)
        return undefined;
    // An empty entry would be the working directory, where a stranger's files may lie.
    const folders = path.split(':').filter((folder) => folder !== '');
    const places = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program));
    return places.find(isExecutable) ?? null;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 89009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doorAt: () => (/* binding */ doorAt),
  openSlurm: () => (/* binding */ openSlurm)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/training/remote/elsewhere.js + 11 modules
var elsewhere = __webpack_require__(43823);
// EXTERNAL MODULE: ./.build/backends/training/remote/location.js + 4 modules
var remote_location = __webpack_require__(13077);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/backends/training/slurm/label.js
const written = /^contender:([0-9a-f]{64}):([\w-]+)$/;
function commentOf({ configuration, mark }) {
    return `contender:${configuration}:${mark}`;
}
/** Null for a comment that is not ours. */
function labelIn(comment) {
    const [, configuration, mark] = written.exec(comment) ?? [];
    return configuration !== undefined && mark !== undefined ? { configuration, mark } : null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/backends/training/slurm/log-file.js



const chunkBytes = 256 * 1024;
const nowhere = ['ENOENT', 'ESTALE'];
/**
 * What stands in the log after the first `from` bytes. It is opened anew each time: on NFS that is when another
 * machine's writing is seen. What the job has put in its place is not read: a link would lead anywhere.
 */
async function readLog(path, from) {
    const start = Number(from || 0);
    const nothing = { bytes: new Uint8Array(), next: from };
    try {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            if (!(await file.stat()).isFile())
                throw Object.assign(new Error(), { code: 'not a file' });
            const buffer = Buffer.allocUnsafe(chunkBytes);
            const { bytesRead } = await file.read(buffer, 0, chunkBytes, start);
            return { bytes: buffer.subarray(0, bytesRead), next: String(start + bytesRead) };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const { code = 'an unknown error' } = error;
        if (nowhere.includes(code))
            return nothing;
        throw new errors/* UserError */.yo('train-log-unreadable', {
            what: `Cannot read the log ${path}.`,
            why: `The system answered ${code}.`,
            next: 'See that the user of this process may read there, and that the command leaves the file alone.',
        }, { cause: error });
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/backends/training/slurm/states.js

/** Also of a running job whose node is still being made ready. */
const waiting = new Set([
    'PENDING',
    'CONFIGURING',
    'POWER_UP_NODE',
    'REQUEUED',
    'REQUEUE_FED',
    'REQUEUE_HOLD',
    'RESV_DEL_HOLD',
    'SPECIAL_EXIT',
]);
/** Also of one that holds its nodes and does not compute. */
const running = new Set(['RUNNING', 'SUSPENDED', 'STOPPED', 'SIGNALING', 'RESIZING', 'STAGE_OUT']);
/** `DEADLINE`: it could not have ended before a time that somebody set. */
const ended = {
    COMPLETED: () => ({ kind: 'succeeded' }),
    FAILED: endOfFailed,
    OUT_OF_MEMORY: () => ({ kind: 'out-of-memory' }),
    CANCELLED: () => ({ kind: 'cancelled' }),
    TIMEOUT: endAtLimit,
    DEADLINE: endAtLimit,
    PREEMPTED: () => ({ kind: 'preempted' }),
    NODE_FAIL: () => lost('Its node failed (NODE_FAIL).'),
    BOOT_FAIL: () => lost('Its node could not be started (BOOT_FAIL).'),
    LAUNCH_FAILED: () => lost('Its node could not start it (LAUNCH_FAILED).'),
    REVOKED: () => lost('Another cluster of the federation has taken it (REVOKED).'),
};
/** A state that is not known is running: the time budget ends it, and it is never a success. */
function statusOf(report) {
    const { states, reason } = report;
    if (states.includes('COMPLETING'))
        return { kind: 'running' };
    if (states.some((state) => waiting.has(state))) {
        return { kind: 'queued', why: reason === null || reason === 'None' ? null : reason };
    }
    const endOf = ended[states[0] ?? ''];
    if (endOf)
        return { kind: 'ended', end: endOf(report) };
    const unknown = states.find((state) => !running.has(state));
    return { kind: 'running', ...(unknown !== undefined && { unknown }) };
}
/**
 * Slurm writes the signal of the script's shell after the colon; of the command's own the shell makes an exit code
 * above 128. What is no signal is a mistake of the node's, such as 53: the log could not be written.
 */
function endOfFailed({ exit, reason }) {
    if (exit === null)
        return lost('It failed, and the accounting does not tell its exit code.');
    const { code } = exit;
    const signal = signalOf(exit.signal || code - 128);
    if (signal !== undefined)
        return { kind: 'killed', signal };
    if (exit.signal === 0 && code > 0)
        return { kind: 'failed', exitCode: code };
    const why = `Slurm says FAILED with ${code}:${exit.signal} (${reason}).`;
    return lost(`${why} Most often the folder for the log does not exist on the node, or the user may not write there.`);
}
function signalOf(number) {
    return Object.entries(external_node_os_.constants.signals).find(([, known]) => known === number)?.[0];
}
function endAtLimit({ states: [state], minutes }) {
    return minutes === null
        ? lost(`Slurm ended it at a limit of time that it does not tell (${state}).`)
        : { kind: 'timed-out', minutes };
}
function lost(why) {
    return { kind: 'lost', why };
}

;// CONCATENATED MODULE: ./.build/backends/training/slurm/submission.js

function submissionOf(job, wanted, placed) {
    const { name, script, environment, gpus, cpus, memoryGib } = job;
    return {
        name,
        comment: commentOf(job),
        // sbatch takes comments at the beginning for options, and the command is in the script: none may lead it.
        script: `#!/bin/sh\n:\n${script}`,
        environment,
        ...placed,
        partition: wanted.partition,
        account: wanted.account,
        qos: wanted.qos,
        constraint: wanted.constraint,
        gpus: gpus === 0 ? null : { resource: wanted.gres ?? 'gpu', count: gpus },
        cpus,
        memoryMib: memoryGib === null ? null : Math.ceil(memoryGib * 1024),
        limit: job.limitSeconds === null ? null : limitOf(job.limitSeconds, job.graceSeconds),
    };
}
/**
 * Slurm looks at its limits once a minute: the notice may come a minute early, and half of what was asked for
 * before the end. So twice the grace is asked for, and the whole is longer by that and a minute.
 */
function limitOf(limitSeconds, graceSeconds) {
    const noticeSeconds = Math.min(Math.max(2 * graceSeconds, 60), 65_535);
    return { minutes: Math.ceil((limitSeconds + noticeSeconds) / 60) + 1, noticeSeconds };
}
/** What Slurm by itself cannot give to this job. */
function cannotGive(title, job) {
    const problem = (what, next) => {
        return { code: 'train-demand', what: `${title} ${what}`, why: noContainers, next };
    };
    const secrets = Object.keys(job.secrets);
    return [
        ...(job.image === null
            ? []
            : [
                problem(`cannot run the image ${job.image}.`, 'Take `image` out of `train.job`, and start the container in the command itself (apptainer, enroot), or use k8s: or docker:.'),
            ]),
        ...(secrets.length === 0
            ? []
            : [
                problem(`has no store for the secrets of ${secrets.join(', ')}.`, 'Take `secrets` out of `train.job`, and read them in the command from a file that only the user may read.'),
            ]),
        ...(job.sharedMemoryGib === null
            ? []
            : [
                problem(`cannot give ${job.sharedMemoryGib} GiB of shared memory.`, 'Take `shared-memory-gib` out of `train.job`: the job sees the whole /dev/shm of its node.'),
            ]),
        ...Object.keys(job.environment)
            .filter((name) => name.startsWith('SBATCH_'))
            .map((name) => ({
            ...problem(`would take the variable ${name} for an option of sbatch.`, 'Take it out of `variables` in `train.job`, and say in the address of the back end what the job needs.'),
            why: 'Such an option could start the job several times, or somewhere else.',
        })),
    ];
}
const noContainers = 'Slurm starts the command as a plain process of the user on a node.';

;// CONCATENATED MODULE: ./.build/backends/training/slurm/cluster.js







function slurmCluster(door, place) {
    const logOf = (name) => (0,external_node_path_.join)(place.folder, name, 'slurm.log');
    return {
        title: door.title,
        async check(job) {
            (0,errors/* refuse */.TR)(cannotGive(door.title, job));
            await door.check();
        },
        async find(names, configuration) {
            const found = newestFirst(await door.named(names)).flatMap((job) => {
                const label = statusOf(job).kind === 'ended' ? null : labelIn(job.comment);
                const { name, id } = job;
                return label?.configuration === configuration ? [{ name, mark: label.mark, id }] : [];
            });
            return found[0] ?? null;
        },
        // Slurm gives a name as often as it is asked to; only two that live would meet in one folder.
        async standing(name) {
            const jobs = await door.named([name]);
            return jobs.some((job) => statusOf(job).kind !== 'ended') ? 'live' : null;
        },
        async submit(job) {
            const known = newestFirst(await door.named([job.name]));
            const [same] = known.filter(({ comment }) => labelIn(comment)?.mark === job.mark);
            if (same)
                return same.id;
            const other = known.find((one) => statusOf(one).kind !== 'ended');
            if (other)
                throw nameInUse(door.title, other);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(logOf(job.name)), { recursive: true, mode: 0o700 });
            const directory = external_node_path_.posix.join(place.as, job.name);
            const log = external_node_path_.posix.join(directory, 'slurm.log');
            return door.submit(submissionOf(job, place, { directory, log }));
        },
        async status(handle) {
            const id = handle.id ?? (await idOf(door, handle));
            const told = id === null ? null : await toldOf(door, id, handle.name);
            if (told)
                return told;
            const why = `${door.title} does not know the job ${id ?? handle.name} any more.`;
            return { kind: 'ended', end: { kind: 'lost', why } };
        },
        log: (handle, from) => readLog(logOf(handle.name), from),
        async cancel(handle, graceMs) {
            const id = handle.id ?? (await idOf(door, handle));
            const report = id === null ? null : await door.report(id, handle.name);
            if (id === null || report === null || statusOf(report).kind === 'ended')
                return;
            if (graceMs === 0 || !hasEars(report))
                return door.end(id);
            await door.interrupt(id);
            setTimeout(() => door.end(id).catch(() => undefined), graceMs).unref();
        },
        container: async () => null,
        remove: ({ name }) => (0,promises_.rm)(logOf(name), { force: true }),
    };
}
/** The accounting learns late, and never of a job that its controller lost: what only it says to live does not. */
async function toldOf(door, id, name) {
    const report = await door.report(id, name);
    if (report)
        return statusOf(report);
    const account = await door.accounted(id, name);
    const status = account && statusOf(account);
    return status?.kind === 'ended' ? status : null;
}
/** Slurm tries for a minute and more to signal what waits or is suspended, and may start the one meanwhile. */
function hasEars(report) {
    return statusOf(report).kind === 'running' && !report.states.includes('SUSPENDED');
}
/** Of a job whose number was lost on the way: the one with its mark. */
async function idOf(door, { name, mark }) {
    const jobs = newestFirst(await door.named([name]));
    return jobs.find(({ comment }) => labelIn(comment)?.mark === mark)?.id ?? null;
}
function newestFirst(jobs) {
    return jobs.toSorted((one, other) => Number(other.id) - Number(one.id));
}
function nameInUse(title, { name, id }) {
    return new errors/* UserError */.yo('train-name-taken', {
        what: `${title} has a job with the name ${name} already: ${id}.`,
        why: 'It was not started by this attempt, and two would write to the same folder.',
        next: `Wait for its end, or end it with \`scancel ${id}\`, and run again.`,
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./.build/backends/program.js
var backends_program = __webpack_require__(96642);
;// CONCATENATED MODULE: ./.build/backends/training/slurm/programs.js



const limitMs = 60_000;
const longestAnswer = 16 * 1024 * 1024;
function slurmPrograms(environment, within = limitMs) {
    const path = environment('PATH') ?? '';
    const conf = environment('SLURM_CONF');
    const asking = { PATH: path, LC_ALL: 'C', ...(conf && { SLURM_CONF: conf }) };
    return (program, { words, input = '', environment: given }) => {
        const file = programIn(path, program);
        const env = given ? { ...given, ...(conf && { SLURM_CONF: conf }) } : asking;
        return new Promise((done) => {
            // In a group of its own: a Ctrl-C is for us, and what a wrapper has started ends with it.
            const child = (0,external_node_child_process_.spawn)(file, words, { env, detached: true });
            const limit = setTimeout(() => endGroup(child), within).unref();
            const said = { stdout: '', stderr: '' };
            for (const stream of ['stdout', 'stderr']) {
                child[stream].setEncoding('utf8');
                child[stream].on('data', (text) => {
                    if (said[stream].length < longestAnswer)
                        said[stream] += text;
                });
            }
            child.on('error', ({ message }) => done({ code: 127, stdout: '', stderr: message }));
            child.on('close', (code) => {
                clearTimeout(limit);
                done({ code: child.killed ? null : code, ...said });
            });
            // One that ends without reading has said why.
            child.stdin.on('error', () => undefined);
            child.stdin.end(input);
        });
    };
}
function endGroup(child) {
    child.kill('SIGKILL');
    const words = ['-c', `kill -s KILL -- -${child.pid}`];
    (0,external_node_child_process_.spawn)('/bin/sh', words, { stdio: 'ignore' }).on('error', () => undefined);
    child.stdout?.destroy();
    child.stderr?.destroy();
}
/** Whether this machine has it: a cluster without accounting may come without `sacct`. */
function hasProgram(environment, program) {
    return Boolean((0,backends_program/* programOn */.C)(environment('PATH') ?? '', program));
}
/** Looked for by our own PATH: sbatch is given the variables of the job, which may hold another. */
function programIn(path, program) {
    const file = (0,backends_program/* programOn */.C)(path, program);
    if (file)
        return file;
    throw new errors/* UserError */.yo('train-commands-missing', {
        what: `Cannot speak with Slurm: there is no ${program} in PATH.`,
        why: 'A slurm: address without a host uses the commands of Slurm on this machine.',
        next: 'Run on a login node of the cluster, or give the address of slurmrestd, such as slurm:https://head:6820.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/training/slurm/sbatch.js
/** The words of `sbatch` for a script on its stdin and an environment of exactly the job's variables. */
function sbatchWords(submission) {
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
function word(name, value) {
    return value === null || value === undefined ? [] : [`--${name}=${value}`];
}
/** Slurm puts the job's number and more in the place of `%j` and its like. */
function outputPattern(path) {
    return path.replaceAll('%', '%%');
}

;// CONCATENATED MODULE: ./.build/backends/training/slurm/commands.js



const title = 'Slurm';
/** 22.05 knows none of a job that it has forgotten, and never a number that it has not given. */
const isUnknown = /Invalid job id specified/i;
const isDone = /already completing or completed/i;
const withoutAccounting = /accounting storage is disabled|not running a supported accounting/i;
const isLost = new RegExp([
    'unable to (contact|establish|connect)',
    'connection (refused|reset|timed out|failure)',
    'communication (failure|error|shutdown)',
    'message (send|receive) failure',
    'socket timed out',
    'no route to host',
    'zero bytes were transmitted',
    'resource temporarily unavailable',
    'try again',
    'rate limit exceeded',
    '(standby|backup) mode',
].join('|'), 'i');
const isLogin = /access\/permission denied|authentication|munge|invalid user|jwt|invalid account/i;
/** Slurm by its commands, on a machine that is set up to submit. */
function commandDoor(environment) {
    const programs = slurmPrograms(environment);
    const ask = async (program, words) => {
        const ran = await programs(program, { words });
        if (ran.code !== 0)
            throw refusal(program, ran);
        return ran.stdout;
    };
    const signal = async (words) => {
        const ran = await programs('scancel', { words });
        const isOver = isUnknown.test(ran.stderr) || isDone.test(ran.stderr);
        if (ran.code !== 0 && !isOver)
            throw refusal('scancel', ran);
    };
    return {
        title,
        async check() {
            await ask('squeue', ['--noheader', '--me', '--format=%i']);
        },
        async named(names) {
            const words = ['--noheader', '--me', '--states=all', `--name=${names.join(',')}`];
            const answer = await ask('squeue', [...words, '--format=%i|%T|%r|%j|%k']);
            return answer.split('\n').flatMap(namedJob);
        },
        async report(id, name) {
            const shown = await programs('scontrol', { words: ['--oneliner', 'show', 'job', id] });
            // What says nothing of a job does not say that there is none.
            if (shown.stdout.includes('JobState='))
                return shownJob(shown.stdout, name);
            if (isUnknown.test(shown.stderr + shown.stdout))
                return null;
            throw refusal('scontrol', shown);
        },
        async accounted(id, name) {
            if (!hasProgram(environment, 'sacct'))
                return null;
            const words = ['--allocations', '--noheader', '--parsable2', `--jobs=${id}`];
            const format = '--format=JobName,State,ExitCode,TimelimitRaw';
            const account = await programs('sacct', { words: [...words, format] });
            if (account.code === 0)
                return accountedJob(account.stdout, name);
            if (withoutAccounting.test(account.stderr))
                return null;
            throw refusal('sacct', account);
        },
        async submit(submission) {
            const { script: input, environment: variables } = submission;
            const words = sbatchWords(submission);
            const ran = await programs('sbatch', { words, input, environment: variables });
            // `--parsable` writes the cluster's name after a semicolon where there are several.
            const id = /^(\d+)(;\S*)?$/m.exec(ran.stdout)?.[1];
            if (ran.code === 0 && id !== undefined)
                return id;
            throw refusal('sbatch', ran);
        },
        interrupt: (id) => signal(['--signal=INT', '--batch', id]),
        end: (id) => signal([id]),
    };
}
/** The comment comes last: it may be somebody's who writes a bar. */
function namedJob(line) {
    const [id, state, reason, name, ...comment] = line.split('|');
    if (!id || !state || name === undefined)
        return [];
    const report = { states: [state], reason: reason || null, exit: null, minutes: null };
    return [{ id, name, comment: comment.join('|'), ...report }];
}
/** One line of `scontrol show job`: no member with words of a user's own is before the ones that count. */
function shownJob(line, name) {
    const member = (key) => new RegExp(`(?:^|\\s)${key}=(\\S*)`).exec(line)?.[1];
    const state = member('JobState');
    if (state === undefined || member('JobName') !== name)
        return null;
    return {
        states: [state],
        reason: member('Reason') ?? null,
        exit: exitOf(member('ExitCode')),
        minutes: minutesOf(member('TimeLimit')),
    };
}
/** The last of a number that was given again; `CANCELLED by 1000` is what the accounting says. */
function accountedJob(lines, name) {
    const ours = lines.split('\n').filter((line) => line.startsWith(`${name}|`));
    const [, state, exit, minutes] = ours.at(-1)?.split('|') ?? [];
    if (!state)
        return null;
    return {
        states: [state.split(' ')[0] ?? state],
        reason: null,
        exit: exitOf(exit),
        minutes: /^\d+$/.test(minutes ?? '') ? Number(minutes) : null,
    };
}
/** `3:0` is exit code 3, `0:9` signal 9. */
function exitOf(text = '') {
    const [, code, signal] = /^(\d+):(\d+)$/.exec(text) ?? [];
    return code === undefined ? null : { code: Number(code), signal: Number(signal) };
}
/** `1-02:30:00`, or a word such as `UNLIMITED`. */
function minutesOf(text = '') {
    const [, days = 0, hours, minutes] = /^(?:(\d+)-)?(\d+):(\d+):\d+$/.exec(text) ?? [];
    return hours === undefined ? null : Number(days) * 24 * 60 + Number(hours) * 60 + Number(minutes);
}
function refusal(program, { code, stdout, stderr }) {
    const said = wordsOf(stderr);
    if (code === 0) {
        // The job may be there: whoever submits looks for it.
        return new errors/* UserError */.yo('train-unreachable', {
            what: `${title} tells of the job in a way that is not known here.`,
            why: `${program} ended well and wrote "${wordsOf(stdout)}".`,
            next: `See that ${program} in PATH is Slurm's own, or hands on what that one prints.`,
        });
    }
    if (code === null) {
        return new errors/* UserError */.yo('train-unreachable', {
            what: `${title} does not answer.`,
            why: `${program} was ended, or had not answered after a minute${said && `, and said: "${said}"`}.`,
            next: 'Look with `scontrol ping` whether the controller runs.',
        });
    }
    const why = `${program} ended with exit code ${code}${said && ` and said: "${said}"`}.`;
    if (isLost.test(stderr)) {
        const next = 'Look with `scontrol ping` whether the controller runs.';
        return new errors/* UserError */.yo('train-unreachable', { what: `${title} cannot be reached.`, why, next });
    }
    if (isLogin.test(stderr)) {
        return new errors/* UserError */.yo('train-login', {
            what: `${title} does not let this user in.`,
            why,
            next: 'Have the user allowed on the account and the partition, and see that munge runs here.',
        });
    }
    return new errors/* UserError */.yo('train-refused', {
        what: `${title} refused.`,
        why,
        next: 'Correct what it names in the address of the back end or in `train.job`.',
    });
}
/** What it said, in one line, without its own name before each. */
function wordsOf(stderr) {
    const lines = stderr.split('\n').map((line) => line.replace(/^s\w+: (error: )?/, '').trim());
    return lines
        .filter((line) => line !== '')
        .join(' ')
        .slice(-400);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/backends/training/slurm/rest-shapes.js


const oldest = 38;
/** The newest that was tried. A newer Slurm still speaks the two or three before its own. */
const newest = 42;
/** The best of those that the description of the server lists; null: none that is known. */
function versionIn(description) {
    const { data } = schemas/* object */.Ikc({ paths: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).safeParse(description);
    const versions = Object.keys(data?.paths ?? {}).flatMap((path) => {
        const version = /^\/slurm\/v0\.0\.(\d+)\/job\/submit$/.exec(path)?.[1];
        return version === undefined ? [] : [Number(version)];
    });
    const tried = versions.filter((version) => version >= oldest && version <= newest);
    const newer = versions.filter((version) => version > newest);
    if (tried.length > 0)
        return Math.max(...tried);
    return newer.length > 0 ? Math.min(...newer) : null;
}
/** The body of `POST /job/submit`. A name that the version does not know is only warned of there. */
function submitBody(version, submission) {
    const { script, name, comment, directory, log, gpus, cpus, memoryMib, limit } = submission;
    const { partition, account, qos, constraint } = submission;
    const common = {
        name,
        comment,
        partition,
        account,
        qos,
        constraints: constraint,
        current_working_directory: directory,
        standard_output: outputPattern(log),
        tasks: 1,
        cpus_per_task: cpus ?? undefined,
    };
    const variables = Object.entries(submission.environment);
    if (version <= 38) {
        const job = {
            ...common,
            // It has `requeue`, too, and does not heed its `false`.
            no_requeue: true,
            environment: submission.environment,
            nodes: [1, 1],
            gres: gpus ? `${gpus.resource}:${gpus.count}` : undefined,
            memory_per_node: memoryMib ?? undefined,
            // It cannot send the notice of the limit to the shell of the script, which alone would understand it.
            time_limit: limit?.minutes,
        };
        return { script, job };
    }
    const job = {
        ...common,
        requeue: false,
        environment: variables.map(([variable, value]) => `${variable}=${value}`),
        nodes: '1',
        tres_per_node: gpus ? `gres/${gpus.resource}=${gpus.count}` : undefined,
        memory_per_node: numberOf(memoryMib),
        time_limit: numberOf(limit?.minutes),
        ...(limit && {
            kill_warning_flags: ['BATCH_JOB'],
            kill_warning_signal: 'INT',
            kill_warning_delay: numberOf(limit.noticeSeconds),
        }),
    };
    return { script, job };
}
function numberOf(value) {
    return value === null || value === undefined ? undefined : { set: true, number: value };
}
/** A number by itself, or since v0.0.39 one that may be left open. */
const rest_shapes_open = schemas/* union */.KCZ([
    schemas/* number */.aig().transform((number) => ({ set: true, infinite: false, number })),
    schemas/* object */.Ikc({ set: schemas/* boolean */.zMY(), infinite: schemas/* boolean */.zMY().default(false), number: schemas/* number */.aig() }),
]);
const state = schemas/* union */.KCZ([schemas/* string */.YjP().transform((one) => [one]), schemas/* array */.YOg(schemas/* string */.YjP())]);
const exit = schemas/* union */.KCZ([
    schemas/* number */.aig(),
    schemas/* object */.Ikc({
        return_code: rest_shapes_open.nullish(),
        signal: schemas/* object */.Ikc({ id: rest_shapes_open.nullish(), signal_id: rest_shapes_open.nullish() }).nullish(),
    }),
]);
const controllerJob = schemas/* object */.Ikc({
    job_id: schemas/* number */.aig(),
    name: schemas/* string */.YjP().nullish(),
    comment: schemas/* string */.YjP().nullish(),
    user_name: schemas/* string */.YjP().nullish(),
    job_state: state,
    state_reason: schemas/* string */.YjP().nullish(),
    exit_code: exit.nullish(),
    time_limit: rest_shapes_open.nullish(),
});
const rest_shapes_accountedJob = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    state: schemas/* object */.Ikc({ current: state }),
    exit_code: exit.nullish(),
    time: schemas/* object */.Ikc({ limit: rest_shapes_open.nullish() }).nullish(),
});
/** What an error or a warning says, and its number in Slurm. */
const complaint = schemas/* looseObject */._H3({
    error: schemas/* string */.YjP().nullish(),
    description: schemas/* string */.YjP().nullish(),
    error_number: schemas/* number */.aig().nullish(),
    error_code: schemas/* number */.aig().nullish(),
})
    .transform(({ error, description, error_number, error_code }) => ({
    number: error_number ?? error_code ?? null,
    words: [description, error].filter((text) => text).join(': '),
}));
/** What a signal met since v0.0.42: its errors do not stand among the errors. */
const signalled = schemas/* looseObject */._H3({ error: schemas/* object */.Ikc({ code: schemas/* number */.aig().nullish(), string: schemas/* string */.YjP().nullish() }) })
    .transform(({ error }) => ({ number: error.code ?? null, words: error.string ?? '' }));
/** Any answer of slurmrestd to a question about jobs. */
const restAnswer = schemas/* looseObject */._H3({
    errors: schemas/* array */.YOg(complaint).nullish(),
    warnings: schemas/* array */.YOg(complaint).nullish(),
    status: schemas/* array */.YOg(signalled).nullish().catch(null),
    jobs: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    job_id: schemas/* number */.aig().nullish(),
});
/** A job as the controller tells of it; throws where the shape is another. */
function readControllerJob(job) {
    const { job_id, name, comment, user_name, job_state, state_reason, exit_code, time_limit } = controllerJob.parse(job);
    return {
        id: String(job_id),
        name: name ?? '',
        comment: comment ?? '',
        user: user_name ?? null,
        states: job_state,
        reason: state_reason ?? null,
        exit: rest_shapes_exitOf(exit_code),
        minutes: rest_shapes_minutesOf(time_limit),
    };
}
/** A job as the accounting does. Up to v0.0.38 it says SUCCESS and 0 for whatever exit code. */
function readAccountedJob(version, job) {
    const { name, state, exit_code, time } = rest_shapes_accountedJob.parse(job);
    return {
        name,
        states: state.current,
        reason: null,
        exit: version <= 38 ? null : rest_shapes_exitOf(exit_code),
        minutes: rest_shapes_minutesOf(time?.limit),
    };
}
/** Up to v0.0.38 it is what wait(2) tells: the signal, and the exit code above it. */
function rest_shapes_exitOf(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'number')
        return { code: (value >> 8) & 255, signal: value & 127 };
    const { return_code: code, signal } = value;
    const number = signal?.id ?? signal?.signal_id;
    if (!code?.set && !number?.set)
        return null;
    return { code: code?.set ? code.number : 0, signal: number?.set ? number.number : 0 };
}
function rest_shapes_minutesOf(limit) {
    return limit?.set && !limit.infinite && limit.number > 0 ? limit.number : null;
}

;// CONCATENATED MODULE: ./.build/backends/training/slurm/rest-refusal.js


/** Numbers of errors in Slurm's slurm_errno.h that mean something to us. */
const numbers = {
    authentication: 1007,
    unknown: 2017,
    /** The accounting is away; 22.05 says so beside a 200. */
    noDatabase: 7000,
    /** The accounting was asked, and does not know the job. */
    nothingFound: 9003,
    /** Unknown, already over, or not running yet: a signal has nobody to reach. */
    over: [2017, 2020, 2021],
    /** Refusals by the controller: of what was asked, not for want of it. */
    isRefusal: (number) => number !== null && number >= 2000 && number < 5000,
};
/** The answer as JSON; one that slurmrestd would not give throws. */
function asked({ title, call, token }, answer) {
    const { status } = answer;
    // It may stand in what a proxy echoes.
    const text = token.text ? answer.text.replaceAll(token.text, '…') : answer.text;
    if (status === 401 || status === 403)
        throw login({ title, call, status }, text);
    const { data } = restAnswer.safeParse(jsonOf(text));
    if (data)
        return { data, title, call, status };
    // A slurmrestd without accounting has none of its calls.
    if (status === 404 && call.includes(' /slurmdb/'))
        return { data: {}, title, call, status };
    if (status === 429 || status >= 500) {
        throw unreachable({ title, call, status }, `${quoted(text)}.`);
    }
    throw new errors/* UserError */.yo('train-not-this', {
        what: `${title} does not answer like slurmrestd.`,
        why: `It answered ${status} to ${call}${quoted(text)}.`,
        next: 'Give the address of slurmrestd alone, such as slurm:https://head:6820.',
    });
}
/** An answer with errors, or with warnings that count as such, in words for people. */
function rest_refusal_refusal(call, complaints, first) {
    const said = complaints.map(({ number, words }) => `${words} (${number ?? 'no number'})`);
    const why = said.length === 0 ? ' without a word' : `: ${said.join('; ').slice(0, 400)}`;
    const found = complaints.map(({ number }) => number);
    if (call.status === 511 || found.includes(numbers.authentication))
        return login(call, why);
    const isSilent = call.status < 400 && said.length === 0;
    const isAway = call.status >= 500 || found.includes(numbers.noDatabase);
    const isFailure = isAway && !found.some(numbers.isRefusal);
    if (first === undefined && (isSilent || isFailure)) {
        return unreachable(call, `${why}.`);
    }
    return new errors/* UserError */.yo('train-refused', {
        what: `${call.title} refused. ${first ?? ''}`.trim(),
        why: `It answered ${call.status} to ${call.call}${why}.`,
        next: 'Correct what it names in the address of the back end or in `train.job`.',
    });
}
/** An answer in a shape that no version has that was tried. */
function foreign({ title, call, status }, cause) {
    const problem = {
        what: `${title} tells of its jobs in a way that is not known here.`,
        why: `Its answer ${status} to ${call} has another shape than those of Slurm 22.05 to 24.11.`,
        next: 'Use the commands of Slurm on a login node (slurm: without a host), and tell us its version.',
    };
    return new errors/* UserError */.yo('train-not-this', problem, { cause });
}
function login({ title, call, status }, text) {
    const said = text.startsWith(':') ? text : quoted(text);
    return new errors/* UserError */.yo('train-login', {
        what: `${title} does not accept the login.`,
        why: `It answered ${status} to ${call}${said}.`,
        next: 'Renew the token with `scontrol token lifespan=86400`, and see that it is for the user whom the address names.',
    });
}
/** 22.05 tells a controller that is gone and a token that it does not accept by the same words. */
function unreachable({ title, call, status }, why) {
    return new errors/* UserError */.yo('train-unreachable', {
        what: `${title} does not answer as it should.`,
        why: `It answered ${status} to ${call}${why}`,
        next: 'Look with `scontrol ping` whether the controller runs, and whether the token is one of this cluster.',
    });
}
/** A page in HTML says nothing. */
function quoted(text) {
    if (/^\s*<(!doctype|html)/i.test(text))
        return ' with a page in HTML';
    const line = text.trim().split('\n')[0]?.slice(0, 300) ?? '';
    return line === '' ? '' : `: "${line}"`;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/backends/http/client.js + 3 modules
var http_client = __webpack_require__(72948);
;// CONCATENATED MODULE: ./.build/backends/training/slurm/token.js


/**
 * SLURM_JWT, or the file that the address names: it is read for each request, so that a token that somebody
 * renews there is used at once. What has run out is refused here: Slurm 22.05 answers to it as if its
 * controller was gone.
 */
function tokenSource(environment, file) {
    return () => {
        const source = file === undefined ? 'SLURM_JWT' : `the file ${file}`;
        const given = file === undefined ? environment('SLURM_JWT') : textOf(file);
        // `scontrol token` writes its name before it.
        const text = (given ?? '').trim().replace(/^SLURM_JWT=/, '');
        if (!/^[!-~]+$/.test(text)) {
            const why = text === '' ? 'There is none.' : 'It holds a space or a letter that no token has.';
            throw unusable(source, why);
        }
        const { exp, sun } = claimsOf(text);
        if (typeof exp === 'number' && exp * 1000 <= Date.now()) {
            throw unusable(source, `It ran out on ${new Date(exp * 1000).toISOString()}.`);
        }
        return { text, user: typeof sun === 'string' ? sun : null };
    };
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw unusable(file, `The system answered ${error.code}.`);
    }
}
/** The middle of a JSON Web Token; one that is none may still be known to the server. */
function claimsOf(token) {
    try {
        const middle = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
        return Object(JSON.parse(middle));
    }
    catch {
        return {};
    }
}
function unusable(source, why) {
    return new errors/* UserError */.yo('train-login', {
        what: `Cannot use the token for slurmrestd in ${source}.`,
        why,
        next: 'Put the output of `scontrol token lifespan=86400` there.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/training/slurm/rest-session.js





function restSession(address, environment) {
    const { url } = address;
    const title = `The Slurm at ${url}`;
    const client = (0,http_client/* httpClient */.o)({ name: title, codes: 'train', environment });
    const readToken = tokenSource(environment, address.tokenFile);
    let known;
    const version = async () => {
        known ??= await versionOf(client, { title, address, token: readToken() });
        return known;
    };
    return {
        title,
        user: () => userOf(readToken(), address),
        version,
        async ask(method, path, body) {
            const [part = '', ...rest] = path.split('/');
            const call = `/${part}/v0.0.${await version()}/${rest.join('/')}`;
            const token = readToken();
            const headers = { ...headersOf(token, address), 'content-type': 'application/json' };
            const answer = await client.send({
                method,
                url: `${url}${call}`,
                headers,
                ...(body && { body: JSON.stringify(body) }),
                // A job that is not there is a 500 too: who asks tries again, and knows for how long.
                repeatable: false,
            });
            return asked({ title, call: `${method} ${call}`, token }, answer);
        },
    };
}
/** It is told to everybody, whatever the token. */
async function versionOf(client, { title, address, token }) {
    const call = { title, call: 'GET /openapi/v3', token };
    const headers = headersOf(token, address);
    const answer = await client.send({ method: 'GET', url: `${address.url}/openapi/v3`, headers });
    const version = versionIn(asked(call, answer).data);
    if (version !== null)
        return version;
    throw new errors/* UserError */.yo('train-not-this', {
        what: `${title} speaks no version of the REST API that is known here.`,
        why: 'Its /openapi/v3 lists no /slurm/v0.0.38/job/submit, and no later one.',
        next: 'Give the address of a slurmrestd of Slurm 22.05 or later, started with its slurmctld plugin.',
    });
}
function headersOf(token, address) {
    return {
        accept: 'application/json',
        'x-slurm-user-name': userOf(token, address),
        'x-slurm-user-token': token.text,
    };
}
function userOf({ user: told }, { url, user = told ?? undefined }) {
    if (user !== undefined)
        return user;
    throw new errors/* UserError */.yo('train-login', {
        what: `Nobody says as which user to submit at ${url}.`,
        why: 'The token does not tell it.',
        next: 'Add user=<name> to the address.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/training/slurm/rest.js



/** Slurm by slurmrestd. */
function restDoor(address, environment) {
    const { title, user, version, ask } = restSession(address, environment);
    const signal = async (id, query) => {
        const { data, ...call } = await ask('DELETE', `slurm/job/${id}${query}`);
        const complaints = [...(data.errors ?? []), ...(data.status ?? [])];
        const other = complaints.filter(({ number }) => !numbers.over.includes(number ?? 0));
        if (other.length > 0 || (complaints.length === 0 && call.status >= 400)) {
            throw rest_refusal_refusal(call, other);
        }
    };
    return {
        title,
        async check() {
            await listed(ask);
        },
        async named(names) {
            const { jobs, call } = await listed(ask);
            const found = readJob(call, () => jobs.flatMap((job) => named(job, names)));
            return found.filter((job) => job.user === user());
        },
        async report(id, name) {
            const { data, ...call } = await ask('GET', `slurm/job/${id}`);
            const errors = data.errors ?? [];
            if (data.jobs?.[0] !== undefined && errors.length === 0) {
                const job = readJob(call, () => readControllerJob(data.jobs?.[0]));
                return job.name === name ? job : null;
            }
            if (errors.some(({ number }) => number === numbers.unknown))
                return null;
            throw rest_refusal_refusal(call, errors);
        },
        accounted: async (id, name) => accounted(ask, { id, name, version: await version() }),
        async submit(submission) {
            const body = submitBody(await version(), submission);
            const { data, ...call } = await ask('POST', 'slurm/job/submit', body);
            const errors = (data.errors ?? []).filter(({ number }) => number !== 0);
            const id = data.job_id ?? 0;
            if (errors.length > 0 || id === 0)
                throw rest_refusal_refusal(call, errors);
            const warnings = data.warnings ?? [];
            if (warnings.length === 0)
                return String(id);
            // It runs, and lacks what was not understood: a GPU, perhaps.
            await signal(String(id), '');
            throw rest_refusal_refusal(call, warnings, `It was cancelled: Slurm took the job ${id} with a warning.`);
        },
        interrupt: async (id) => {
            const flags = (await version()) >= 40 ? '&flags=BATCH_JOB' : '';
            await signal(id, `?signal=INT${flags}`);
        },
        end: (id) => signal(id, ''),
    };
}
async function listed(ask) {
    const { data, ...call } = await ask('GET', 'slurm/jobs');
    const errors = data.errors ?? [];
    if (call.status !== 200 || errors.length > 0 || !data.jobs)
        throw rest_refusal_refusal(call, errors);
    return { jobs: data.jobs, call };
}
/** Jobs of others may look like nothing we know. */
function named(job, names) {
    const { name } = Object(job);
    return typeof name === 'string' && names.includes(name) ? [readControllerJob(job)] : [];
}
/** Null where there is no accounting, or it does not know the job. */
async function accounted(ask, { id, name, version }) {
    const { data, ...call } = await ask('GET', `slurmdb/job/${id}`);
    if (call.status === 404)
        return null;
    const errors = data.errors ?? [];
    // 22.05 says so beside a 200, with an empty list, of whatever kept it from looking.
    const others = errors.filter(({ number }) => number !== numbers.nothingFound);
    if (others.length > 0 || (errors.length === 0 && !data.jobs))
        throw rest_refusal_refusal(call, others);
    const jobs = readJob(call, () => (data.jobs ?? []).map((job) => readAccountedJob(version, job)));
    return jobs.filter((job) => job.name === name).at(-1) ?? null;
}
function readJob(call, read) {
    try {
        return read();
    }
    catch (error) {
        throw foreign(call, error);
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/slurm/index.js






const always = ['partition', 'account', 'qos', 'constraint', 'gres'];
const withHost = ['user', 'token-file'];
/** A Slurm, by its commands or by slurmrestd. */
const openSlurm = async (uri, environment) => {
    const location = locationOf(uri);
    const { partition, account, qos, constraint, gres, folder = '' } = location.options;
    const place = { partition, account, qos, constraint, gres, folder };
    const { as = folder } = location.options;
    const transport = (0,remote_location/* transportOf */.J)(location, environment);
    return (0,elsewhere/* elsewhere */.J)(slurmCluster(doorAt(uri, environment), { ...place, as }), transport);
};
/** The way that an address names: the commands where it has no host. */
function doorAt(uri, environment) {
    const { address, options } = locationOf(uri);
    if (address === '')
        return commandDoor(environment);
    const url = address.replace(/\/+$/, '');
    return restDoor({ url, user: options.user, tokenFile: options['token-file'] }, environment);
}
function locationOf(uri) {
    const isRest = /^slurm:[^?]/.test(uri);
    const location = (0,remote_location/* readLocation */.m)(uri, isRest ? [...always, ...withHost] : always);
    (0,errors/* refuse */.TR)(mistakesIn(location));
    return location;
}
function mistakesIn({ uri, address, options }) {
    const problem = (why, next) => {
        return { code: 'uri-refused', what: `Cannot use the place of training "${uri}".`, why, next };
    };
    return [
        ...(address !== '' && !/^https?:\/\/[^/?#@]+\/*$/.test(address)
            ? [
                problem(`"${address.replace(/\/\/[^/]*@/, '//')}" is no address of slurmrestd.`, 'Write slurm:https://<host>:6820, or slurm: alone for the commands of Slurm on this machine.'),
            ]
            : []),
        ...(options.store !== undefined
            ? [
                problem('Slurm gives nobody the log of a job: it is a file, which this machine must see.', 'Give folder=<an absolute path that this machine and the nodes share> in place of the store.'),
            ]
            : []),
        ...(options.gres !== undefined && !/^\w+(:[\w.-]+)?$/.test(options.gres)
            ? [
                problem(`"${options.gres}" is no name of GPUs.`, 'Write gres=gpu, or with a type as in gres=gpu:h100; `train.gpu.count` says how many.'),
            ]
            : []),
        ...Object.entries(options)
            .filter(([, value]) => /[\p{Cc}]/u.test(value))
            .map(([name]) => problem(`The option "${name}" holds a control character.`, 'Take it out.')),
        ...(/\\/.test(`${options.folder}${options.as}`)
            ? [
                problem('Its folder has a backslash in its name.', 'Name another: Slurm reads it as its own.'),
            ]
            : []),
    ];
}


/***/ })

};
