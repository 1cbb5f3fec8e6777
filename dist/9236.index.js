export const id = 9236;
export const ids = [9236];
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

/***/ 69236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRay: () => (/* binding */ openRay)
});

// EXTERNAL MODULE: ./.build/backends/training/remote/elsewhere.js + 11 modules
var elsewhere = __webpack_require__(43823);
// EXTERNAL MODULE: ./.build/backends/training/remote/location.js + 4 modules
var remote_location = __webpack_require__(13077);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/backends/training/ray/address.js

/** What stands behind `ray:`, its options apart. */
function readAddress({ address, options, }) {
    const { autoscales = 'no' } = options;
    if (autoscales !== 'yes' && autoscales !== 'no') {
        throw new errors/* UserError */.yo('uri-refused', {
            what: `The option "autoscales" of the back end is "${autoscales}".`,
            why: 'It is "yes" or "no".',
            next: 'Correct or remove it.',
        });
    }
    return { url: dashboardOf(address), autoscales: autoscales === 'yes' };
}
function dashboardOf(address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
    if (url && isWeb && url.username === '' && url.password === '' && url.hash === '') {
        return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
    }
    const shown = address.replace(/\/\/.*@/, '//…@');
    const client = url?.protocol === 'ray:' || /^\/\//.test(address);
    throw new errors/* UserError */.yo('uri-refused', {
        what: `The back end "ray:${shown}" is no address of a Ray cluster.`,
        why: client
            ? 'It looks like the address of a Ray client; jobs go to the dashboard.'
            : 'It needs http:// or https:// and the host of the dashboard, without a login or a fragment.',
        next: 'Write it like ray:http://head:8265. The token goes to RAY_AUTH_TOKEN.',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/backends/training/ray/submission.js

/** Members of the metadata, where the job is known by them again. */
const configurationKey = 'contender-configuration';
const markKey = 'contender-mark';
/**
 * Ray writes the entry point into the log, so that the script is not in it; and it replaces `$NAME` and
 * `${NAME}` in variables, so that they travel in a form that has no dollar sign.
 */
const entrypoint = 'script=$(printf %s "$CONTENDER_SCRIPT" | base64 -d) && unset CONTENDER_SCRIPT && eval "$script"';
/** Linux takes no longer text as one variable, and Ray wraps this one in another. */
const longestScript = 96 * 1024;
function submissionOf(job) {
    const { name, gpus, cpus, memoryGib } = job;
    const metadata = { [configurationKey]: job.configuration, [markKey]: job.mark };
    return {
        submission_id: name,
        entrypoint,
        metadata,
        runtime_env: {
            env_vars: {
                CONTENDER_SCRIPT: encodedScript(job),
                // Ray's own is SIGTERM, which ends a training at once, and the kill after 3 s.
                RAY_JOB_STOP_SIGNAL: 'SIGINT',
                RAY_JOB_STOP_WAIT_TIME_S: String(job.graceSeconds),
            },
        },
        ...(gpus > 0 && { entrypoint_num_gpus: gpus }),
        ...(cpus !== null && { entrypoint_num_cpus: cpus }),
        ...(memoryGib !== null && { entrypoint_memory: Math.ceil(memoryGib * 1024 ** 3) }),
    };
}
/** What Ray answers to the submission of this job, and to no other's. */
function receiptFor({ name }) {
    return schemas/* object */.Ikc({ submission_id: schemas/* literal */.euz(name) });
}
/** The script with its variables before it, in base64. */
function encodedScript({ name, environment, script }) {
    // Ray's own copy of the job's environment would show the script to whoever prints all variables.
    const config = { metadata: { job_submission_id: name, job_name: name } };
    const variables = { RAY_JOB_CONFIG_JSON_ENV_VAR: JSON.stringify(config), ...environment };
    const exports = Object.entries(variables).map(([key, value]) => `export ${key}=${quoted(value)}`);
    // Ray sends its signal to every process of the job, so that the script has nobody to hand it on to.
    const lines = [...exports, 'reached=all', script, ''];
    return Buffer.from(lines.join('\n'), 'utf8').toString('base64');
}
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./.build/backends/training/ray/fitness.js


/** What `GET /api/v0/nodes?detail=1` says. */
const nodeList = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        result: schemas/* object */.Ikc({
            result: schemas/* array */.YOg(schemas/* object */.Ikc({ state: schemas/* string */.YjP(), resources_total: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()) })),
        }),
    }),
});
/** What Ray cannot do for any job. */
function unfitFor(job) {
    const { image, secrets, sharedMemoryGib } = job;
    const problems = [];
    const add = (what, why, next) => {
        problems.push({ code: 'train-demand', what, why, next });
    };
    if (image !== null) {
        add(`The job asks for the image ${image}, and Ray does not pick images for jobs.`, 'A job on Ray runs in the image of its node.', 'Leave `train.job.image` out, and start the nodes from that image.');
    }
    const names = Object.keys(secrets);
    if (names.length > 0) {
        add(`The job asks for the secrets ${names.join(', ')}, and Ray keeps no secrets.`, 'Whatever a job of Ray is given can be read by everybody who may use the cluster.', 'Leave `train.job.secrets` out, and have the nodes provide them, as a file or by their identity.');
    }
    if (sharedMemoryGib !== null) {
        add(`The job asks for ${sharedMemoryGib} GiB of shared memory, and Ray gives none to a job.`, 'A job on Ray sees the /dev/shm of its node.', 'Leave `train.job.shared-memory-gib` out, and start the nodes with enough of it.');
    }
    const length = encodedScript(job).length;
    if (length > longestScript) {
        add(`The command and its variables are ${length} characters long, and Ray takes ${longestScript}.`, 'They travel as one variable, whose length the system of the nodes limits.', 'Hand over fewer or shorter variables, and keep the command in a file.');
    }
    return problems;
}
/** Why it would wait for ever: Ray takes such a job, and never says so. A job runs on one node. */
function unmetBy(nodes, job) {
    const alive = nodes.filter(({ state }) => state === 'ALIVE');
    const demands = demandsOf(job);
    const fits = (node) => demands.every(({ resource, amount }) => (node.resources_total[resource] ?? 0) >= amount);
    if (alive.some(fits))
        return [];
    const asked = demands.map(({ amount, unit }) => inUnit(amount, unit)).join(' and ');
    const most = demands.map(({ resource, unit }) => {
        return inUnit(Math.max(0, ...alive.map((node) => node.resources_total[resource] ?? 0)), unit);
    });
    const code = 'train-demand';
    const count = `${alive.length} ${alive.length === 1 ? 'node' : 'nodes'}`;
    if (demands.length === 0) {
        const what = 'The Ray cluster has no node that is alive.';
        return [{ code, what, why: 'The job would wait for ever.', next: 'Look at `ray status`.' }];
    }
    return [
        {
            code,
            what: `No node of the Ray cluster has ${asked}: the job would wait for ever.`,
            why: `It has ${count}; the most that one of them has is ${most.join(', ')}.`,
            next: 'Ask for less. Where nodes are added on demand, add `autoscales=yes` to the URI.',
        },
    ];
}
function demandsOf({ gpus, cpus, memoryGib }) {
    const all = [
        { resource: 'GPU', amount: gpus, unit: 'GPU' },
        { resource: 'CPU', amount: cpus ?? 0, unit: 'CPU' },
        { resource: 'memory', amount: (memoryGib ?? 0) * 1024 ** 3, unit: 'GiB of memory' },
    ];
    return all.filter(({ amount }) => amount > 0);
}
function inUnit(amount, unit) {
    if (unit === 'GiB of memory')
        return `${Math.floor((amount / 1024 ** 3) * 10) / 10} ${unit}`;
    return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/backends/training/ray/log.js


/** The most that is handed on at once; what is left comes with the next look. */
const mostBytes = 4 * 1024 * 1024;
/**
 * What was printed since. The cursor is the count of the bytes that were handed on, with their digest: Ray
 * only ever adds to a log, so they still stand at its beginning, unless another log has taken its place.
 */
async function readLog({ title, whole }, from) {
    const known = cursorOf(from);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const fresh = [];
    let place = 0;
    let left = mostBytes;
    for await (const chunk of whole) {
        const old = chunk.subarray(0, Math.max(0, known.bytes - place));
        hash.update(old);
        place += old.byteLength;
        if (place < known.bytes)
            continue;
        if (left === mostBytes && !isAsKnown(hash, known))
            throw replaced(title);
        const rest = chunk.subarray(old.byteLength, old.byteLength + left);
        hash.update(rest);
        fresh.push(rest);
        place += rest.byteLength;
        left -= rest.byteLength;
        if (left === 0)
            break;
    }
    if (place < known.bytes || left === mostBytes)
        return { bytes: new Uint8Array(), next: from };
    return { bytes: Buffer.concat(fresh), next: `${place}:${hash.digest('hex')}` };
}
function cursorOf(from) {
    const [bytes, digest = ''] = from.split(':');
    return { bytes: Number(bytes), digest };
}
function isAsKnown(hash, { bytes, digest }) {
    return bytes === 0 || hash.copy().digest('hex') === digest;
}
function replaced(title) {
    return new errors/* UserError */.yo('train-log', {
        what: `${title} has another log of this job than before.`,
        why: 'What it sent already does not stand at its beginning any more.',
        next: 'Look whether somebody submitted a job of the same name or removed the log of the node.',
    });
}
/**
 * The same bytes with stars for the login, which Ray puts among the variables of a job. A beginning of it
 * at the end is not handed on until the rest has come.
 */
async function* withoutSecret(whole, secret) {
    // Stars for a shorter one would strike out words that mean something else.
    if (secret === null || secret.length < 8) {
        yield* whole;
        return;
    }
    const stars = '*'.repeat(secret.length);
    let held = '';
    for await (const chunk of whole) {
        const text = (held + Buffer.from(chunk).toString('latin1')).replaceAll(secret, stars);
        const end = text.length - beginningAtEnd(text, secret);
        held = text.slice(end);
        yield Buffer.from(text.slice(0, end), 'latin1');
    }
}
/** How many characters at the end of a text are the beginning of the secret, and not all of it. */
function beginningAtEnd(text, secret) {
    for (let length = secret.length - 1; length > 0; length -= 1) {
        if (text.endsWith(secret.slice(0, length)))
            return length;
    }
    return 0;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/backends/training/ray/status.js


/** What `GET /api/jobs/<name>` says. */
const jobDetails = schemas/* object */.Ikc({
    status: schemas/* string */.YjP(),
    message: schemas/* string */.YjP().nullish(),
    error_type: schemas/* string */.YjP().nullish(),
    driver_exit_code: schemas/* number */.aig().int().nullish(),
    driver_node_id: schemas/* string */.YjP().nullish(),
    metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
});
/** What `POST /api/jobs/<name>/stop` says: false of a job that has ended. */
const stopping = schemas/* object */.Ikc({ stopped: schemas/* boolean */.zMY() });
/** Whether it may still do something. */
function isLive({ status }) {
    return !['SUCCEEDED', 'STOPPED', 'FAILED'].includes(status);
}
/** Whether it has not begun, and may be waiting for a node that has what it asks for. */
function waitsForPlace({ status, message }) {
    return status === 'PENDING' && /waiting for resources/.test(message ?? '');
}
/** Ray's words for the state of a job in ours. One that it has not yet is taken for running. */
function statusOf(details) {
    switch (details.status) {
        case 'PENDING':
            return { kind: 'queued', why: details.message ?? null };
        case 'SUCCEEDED':
            return { kind: 'ended', end: { kind: 'succeeded' } };
        case 'STOPPED':
            return { kind: 'ended', end: { kind: 'cancelled' } };
        case 'FAILED':
            return { kind: 'ended', end: failureOf(details) };
        case 'RUNNING':
            return { kind: 'running' };
        default:
            return { kind: 'running', unknown: details.status };
    }
}
/** It never came to the entry point. */
const neverRan = [
    'RUNTIME_ENV_SETUP_FAILURE',
    'JOB_SUPERVISOR_ACTOR_START_TIMEOUT',
    'JOB_SUPERVISOR_ACTOR_START_FAILURE',
    'JOB_SUPERVISOR_ACTOR_UNSCHEDULABLE',
    'JOB_ENTRYPOINT_COMMAND_START_ERROR',
];
function failureOf({ error_type, driver_exit_code: code, message }) {
    // What the job printed may stand behind the message, so that no word of it counts.
    const [text = ''] = (message ?? '').split(/, last available logs/);
    if (code != null)
        return exitOf(code);
    // The command ended by itself in the moment in which it was stopped.
    if (/psutil\.NoSuchProcess/.test(text))
        return { kind: 'cancelled' };
    const why = wordsOf(text) || `Ray says no more than ${error_type ?? 'FAILED'}.`;
    if (neverRan.includes(error_type ?? ''))
        return { kind: 'rejected', why };
    return /\bOOM\b|low on memory/.test(text) ? { kind: 'out-of-memory' } : { kind: 'lost', why };
}
const signals = new Map(Object.entries(external_node_os_.constants.signals).map(([name, value]) => [value, name]));
/** Python counts a signal below zero, a shell above 128. */
function exitOf(code) {
    const signal = signals.get(code < 0 ? -code : code - 128);
    return signal ? { kind: 'killed', signal } : { kind: 'failed', exitCode: code };
}
/** The first line, and the last of the traceback that may follow. */
function wordsOf(message) {
    const lines = message.split('\n').map((line) => line.trim());
    const full = lines.filter((line) => /\w/.test(line));
    const [first = ''] = full;
    const last = full.at(-1) ?? '';
    const words = first === last ? first : `${first} ${last}`;
    return words.length > 500 ? `${words.slice(0, 500)}…` : words;
}

;// CONCATENATED MODULE: ./.build/backends/training/ray/cluster.js





/** Jobs of Ray's own job API, at the address of its dashboard. */
function rayCluster(server, options) {
    const { autoscales } = options;
    const { title } = server;
    const { detailsOf, nodeOf, stop, isStopped } = jobsOf(server);
    return {
        title,
        mayStartLate: true,
        async check(job) {
            const list = await server.find({ method: 'GET', path: '/api/v0/nodes?detail=1' }, nodeList);
            const unmet = autoscales ? [] : unmetBy(list?.data.result.result ?? [], job);
            (0,errors/* refuse */.TR)([...unfitFor(job), ...unmet]);
        },
        async find(names, configuration) {
            for (const name of names) {
                const details = await detailsOf(name);
                const { [configurationKey]: found, [markKey]: mark } = details?.metadata ?? {};
                if (!details || !isLive(details) || found !== configuration)
                    continue;
                if (mark === undefined)
                    continue;
                // Who asks for one name looks for what he has just submitted. Whether another that waits was cancelled
                // Ray does not tell, and it has done nothing yet: it is stopped as it starts.
                if (names.length === 1 || !waitsForPlace(details))
                    return { name, mark, id: name };
                await stop(name);
            }
            return null;
        },
        async standing(name) {
            const details = await detailsOf(name);
            if (!details)
                return null;
            return isLive(details) && !isStopped(name) ? 'live' : 'ended';
        },
        async submit(job) {
            const call = { method: 'POST', path: '/api/jobs/', body: submissionOf(job) };
            const answer = await server.ask(call);
            // Ray says it with a 500, and with the last line of a traceback.
            const isTaken = answer.status >= 300 && /already exists/.test(answer.text);
            if (!isTaken)
                return server.read(call, answer, receiptFor(job)).submission_id;
            const details = await detailsOf(job.name);
            if (details?.metadata?.[markKey] !== job.mark)
                throw nameInUse(title, job.name);
            return job.name;
        },
        async status({ name }) {
            const details = await detailsOf(name);
            if (!details) {
                const why = `${title} has no job "${name}" any more: somebody deleted it.`;
                return { kind: 'ended', end: { kind: 'lost', why } };
            }
            const status = statusOf(details);
            // One that waits stays so for Ray, until it gets its place: then it is stopped as it starts.
            const isGivenUp = status.kind === 'queued' && isStopped(name);
            return isGivenUp ? { kind: 'ended', end: { kind: 'cancelled' } } : status;
        },
        async log({ name }, from) {
            const node = await nodeOf(name);
            return node ? logOf(server, logPath(name, node), from) : nothing(from);
        },
        async cancel({ name }) {
            // How long Ray waits before the kill was settled at the submission.
            await stop(name);
        },
        async container() {
            return null;
        },
        // Ray keeps the log of a removed job, and a later one of the same name would write on in it.
        async remove() { },
    };
}
/** Jobs by their names, and what of them is known here alone. */
function jobsOf(server) {
    /** Those that we asked to stop. */
    const stopped = new Set();
    /** The nodes that run them: there are their logs. */
    const nodes = new Map();
    const detailsOf = async (name) => {
        const details = await server.find({ method: 'GET', path: `/api/jobs/${name}` }, jobDetails);
        if (details?.driver_node_id)
            nodes.set(name, details.driver_node_id);
        return details;
    };
    return {
        detailsOf,
        async nodeOf(name) {
            if (!nodes.has(name))
                await detailsOf(name);
            return nodes.get(name);
        },
        async stop(name) {
            const path = `/api/jobs/${name}/stop`;
            // To ask twice does no more than once, and nothing to a job that has ended or is gone.
            await server.find({ method: 'POST', path, repeatable: true }, stopping);
            stopped.add(name);
        },
        isStopped: (name) => stopped.has(name),
    };
}
/** Byte for byte: the job API has it as text, and fails for good after one byte that is no UTF-8. */
function logPath(name, node) {
    return `/api/v0/logs/file?node_id=${node}&filename=job-driver-${name}.log&lines=-1`;
}
async function logOf(server, path, from) {
    const { title } = server;
    try {
        const whole = withoutSecret(server.download(path), server.secret());
        return await readLog({ title, whole }, from);
    }
    catch (error) {
        // The node is lost and the log with it, or nothing was written yet.
        const text = error instanceof errors/* UserError */.yo ? error.message : '';
        if (!/file is not found|Agent for node id|node id .* not available/.test(text))
            throw error;
        return nothing(from);
    }
}
function nothing(from) {
    return { bytes: new Uint8Array(), next: from };
}
function nameInUse(title, name) {
    return new errors/* UserError */.yo('train-running', {
        what: `${title} has another job "${name}" already.`,
        why: 'A job was submitted under this name before, and this attempt has no other.',
        next: 'Look at it there. A new run or attempt gets a new name.',
    });
}

// EXTERNAL MODULE: ./.build/backends/http/client.js + 3 modules
var http_client = __webpack_require__(72948);
;// CONCATENATED MODULE: ./.build/backends/training/ray/refusal.js

/** An answer that is no success in words for people. What may pass is `train-unreachable`. */
function errorOf(asked, answer) {
    const { code, ...problem } = explain(asked, answer);
    return new errors/* UserError */.yo(code, problem);
}
function explain(asked, answer) {
    const { title, token, call } = asked;
    const { status } = answer;
    const why = `It answered ${status} to ${call}${refusal_quoted(asked, answer.text)}.`;
    if (status === 401 || status === 403) {
        return {
            code: 'train-login',
            what: `${title} does not accept the login.`,
            why: `${why} ${capital(token.source)} was used.`,
            next: 'Set RAY_AUTH_TOKEN to the token of the cluster, or RAY_AUTH_TOKEN_PATH to its file.',
        };
    }
    if (status === 405) {
        return {
            code: 'train-refused',
            what: `${title} takes this for a request of a browser.`,
            why,
            next: 'Have the proxy before it add no header Origin, Referer or Sec-Fetch.',
        };
    }
    if (status === 429 || status >= 500 || (status === 404 && isOfJob(call))) {
        return {
            code: 'train-unreachable',
            what: `${title} does not answer as it should.`,
            why,
            next: 'Look whether its head node is well (`ray status`), and what stands before it.',
        };
    }
    if (status === 400) {
        return {
            code: 'train-refused',
            what: `${title} refused.`,
            why,
            next: 'Correct what it names; Contender was tried with Ray 2.60.',
        };
    }
    return notRay(title, why);
}
/** An answer that no dashboard of Ray gives. */
function foreign({ title, call }, { status }) {
    const { code, ...problem } = notRay(title, `It answered ${status} to ${call} with other content.`);
    return new errors/* UserError */.yo(code, problem);
}
/** A gateway whose head node is away may know no way to it; a dashboard has one to each job. */
function isOfJob(call) {
    return /^\w+ \/api\/jobs\/./.test(call);
}
function notRay(title, why) {
    return {
        code: 'train-not-this',
        what: `${title} is no dashboard of Ray, or one that is too old.`,
        why,
        next: 'Give the address of the dashboard, such as ray:http://head:8265, without a page of it.',
    };
}
/** The last line of a traceback says it all; nothing of a page in HTML does. */
function refusal_quoted({ token }, text) {
    if (/^\s*<(!doctype|html)/i.test(text))
        return ' with a page in HTML';
    const lines = text.split('\n').filter((line) => /\w/.test(line));
    const last = lines.at(-1)?.trim() ?? '';
    const safe = token.text ? last.replaceAll(token.text, '…') : last;
    if (safe === '')
        return '';
    return `: "${safe.length > 300 ? `${safe.slice(0, 300)}…` : safe}"`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/backends/training/ray/token.js



/**
 * RAY_AUTH_TOKEN, or the file that RAY_AUTH_TOKEN_PATH names, or `.ray/auth_token` in HOME. A file is read
 * anew at every call: whatever renews tokens writes it.
 */
function readToken(environment) {
    const given = environment('RAY_AUTH_TOKEN');
    if (given)
        return checked({ text: given.trim(), source: 'the token in RAY_AUTH_TOKEN' });
    const named = environment('RAY_AUTH_TOKEN_PATH');
    const path = named || (0,external_node_path_.join)(environment('HOME') ?? '/', '.ray/auth_token');
    try {
        const text = (0,external_node_fs_.readFileSync)(path, 'utf8').trim();
        return checked({ text, source: `the token in ${path}` });
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        if (!named)
            return { text: null, source: 'no token' };
        throw new errors/* UserError */.yo('train-login', {
            what: `Cannot read ${named}, which RAY_AUTH_TOKEN_PATH names.`,
            why: `The system answered ${error.code}.`,
            next: 'Correct the path, or set RAY_AUTH_TOKEN.',
        });
    }
}
function checked(token) {
    if (token.text === '')
        return { text: null, source: `${token.source}, which is empty,` };
    if (/^[!-~]+$/.test(token.text ?? ''))
        return token;
    throw new errors/* UserError */.yo('train-login', {
        what: `Cannot use ${token.source}.`,
        why: 'It holds a line break, a space or a letter that no request can carry.',
        next: 'Store the token alone.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/training/ray/server.js



function rayServer({ url, environment, pace }) {
    const title = `The Ray cluster at ${url}`;
    const client = (0,http_client/* httpClient */.o)({ name: title, codes: 'train', environment, ...(pace && { pace }) });
    let token = readToken(environment);
    const asked = ({ method, path }) => ({ title, token, call: `${method} ${path}` });
    const ask = async (call) => {
        const answer = await client.send(requestOf(url, call, token.text));
        if (answer.status !== 401 && answer.status !== 403)
            return answer;
        const before = token.text;
        token = readToken(environment);
        if (token.text === before)
            throw errorOf(asked(call), answer);
        const again = await client.send(requestOf(url, call, token.text));
        if (again.status !== 401 && again.status !== 403)
            return again;
        throw errorOf(asked(call), again);
    };
    const read = (call, answer, shape) => {
        if (answer.status >= 300)
            throw errorOf(asked(call), answer);
        const { data, success } = shape.safeParse(jsonOf(answer));
        if (success)
            return data;
        throw foreign(asked(call), answer);
    };
    return {
        title,
        ask,
        read,
        async find(call, shape) {
            const answer = await ask(call);
            return isAbsent(answer) ? null : read(call, answer, shape);
        },
        download(path) {
            const call = { method: 'GET', path };
            const { url: at, headers = {} } = requestOf(url, call, token.text);
            return client.download({
                url: at,
                headers,
                refusal: (answer) => errorOf(asked(call), answer),
            });
        },
        secret: () => token.text,
    };
}
/** Ray refuses what looks like a browser's: nothing is added that it does not need. */
function requestOf(url, call, token) {
    const { method, path, body, repeatable } = call;
    return {
        method,
        url: `${url}${path}`,
        headers: {
            ...(token && { authorization: `Bearer ${token}` }),
            ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        ...(repeatable !== undefined && { repeatable }),
    };
}
/** Ray's own words: whatever stands before it answers 404, too. */
function isAbsent({ status, text }) {
    return status === 404 && /\bdoes not exist\b/.test(text);
}
function jsonOf({ text }) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/ray/index.js





/** A Ray cluster, by its job API. */
const openRay = async (uri, environment) => {
    const location = (0,remote_location/* readLocation */.m)(uri, ['autoscales']);
    const { url, autoscales } = readAddress(location);
    const cluster = rayCluster(rayServer({ url, environment }), { autoscales });
    return (0,elsewhere/* elsewhere */.J)(cluster, (0,remote_location/* transportOf */.J)(location, environment));
};


/***/ })

};
