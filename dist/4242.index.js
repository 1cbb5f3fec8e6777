export const id = 4242;
export const ids = [4242];
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

/***/ 34242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openKubernetesJobs: () => (/* binding */ openKubernetesJobs),
  openPytorchJobs: () => (/* binding */ openPytorchJobs),
  openTrainJobs: () => (/* binding */ openTrainJobs)
});

// EXTERNAL MODULE: ./.build/backends/training/remote/elsewhere.js + 11 modules
var elsewhere = __webpack_require__(43823);
// EXTERNAL MODULE: ./.build/backends/training/remote/location.js + 4 modules
var remote_location = __webpack_require__(13077);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/refusal.js

/** A refusal in words for people; its code says whether to ask again makes sense. */
function errorOf(asked, refusal) {
    const [first, second, ...others] = refusal.causes.map((message) => ({ ...refusal, message }));
    // Of a single mistake the message tells more, such as what it is of.
    if (!first || !second)
        return errors/* UserError */.yo.of([explain(asked, refusal)]);
    const more = [second, ...others].map((one) => explain(asked, one));
    return errors/* UserError */.yo.of([explain(asked, first), ...more]);
}
/** After these nobody knows what was done, and a later try may go well. */
const passing = [408, 429, 500, 502, 503, 504];
function explain({ title, login }, refusal) {
    const { status, reason, call } = refusal;
    const why = `It answered ${status}${reason ? ` ${reason}` : ''} to ${call}${quoted(refusal)}.`;
    if (status === 401) {
        const what = `${title} does not accept the login.`;
        const next = `It was tried as ${login}. Log in again, or renew the credentials.`;
        return { code: 'train-login', what, why, next };
    }
    if (passing.includes(status)) {
        const what = `${title} is busy or cannot work at the moment.`;
        return { code: 'train-unreachable', what, why, next: 'Run the job again later.' };
    }
    if (reason === null)
        return notThis(title, why);
    if (status === 403 && !refusal.message.includes('quota')) {
        const what = `${title} does not permit this.`;
        const next = `Give ${login} the role that the documentation of this back end shows.`;
        return { code: 'train-forbidden', what, why, next };
    }
    const what = `${title} refused.`;
    return { code: 'train-refused', what, why, next: 'Correct what it names.' };
}
/** An answer that no API server gives. */
function notThis(title, why) {
    return {
        code: 'train-not-this',
        what: `${title} does not speak like a Kubernetes API server.`,
        why,
        next: 'Check the server in the kubeconfig: a proxy or a login page may answer in its place.',
    };
}
function quoted({ reason, message }) {
    const line = message.replace(/\s+/g, ' ').trim();
    if (reason === null || line === '')
        return '';
    return `: "${line.length > 600 ? `${line.slice(0, 600)}…` : line}"`;
}

// EXTERNAL MODULE: ./.build/backends/http/client.js + 3 modules
var http_client = __webpack_require__(72948);
;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/session.js

/** Credentials that end within this time are read anew. */
const aheadMs = 30_000;
/** The certificate is part of the connection: with another one the connections are others. */
function sessionsOf(account, { environment, pace }) {
    let session;
    const open = async () => {
        const credentials = await account.login.read();
        const { cert, key, token } = credentials;
        const { ca } = account;
        const client = (0,http_client/* httpClient */.o)({
            name: 'The Kubernetes API server',
            codes: 'train',
            environment: throughProxy(account.proxy, environment),
            trust: { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) },
            ...(pace && { pace }),
        });
        return { client, token, credentials };
    };
    const start = () => {
        const opening = open();
        session = opening;
        opening.catch(() => {
            if (session === opening)
                session = undefined;
        });
        return opening;
    };
    /** Of several calls that find the same login stale one renews it. */
    const renew = async (stale) => {
        const known = session;
        if (known && (await known) !== stale)
            return known;
        return session && session !== known ? session : start();
    };
    return {
        renew,
        async current() {
            const known = await (session ?? start());
            const { expiresAt = Number.POSITIVE_INFINITY } = known.credentials;
            return expiresAt - aheadMs < Date.now() ? renew(known) : known;
        },
    };
}
/** A kubeconfig's own proxy outranks the environment's. */
function throughProxy(proxy, environment) {
    if (proxy === undefined)
        return environment;
    return (name) => {
        if (/^no_proxy$/i.test(name))
            return undefined;
        return /^https?_proxy$/i.test(name) ? proxy : environment(name);
    };
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/api.js




/** Of an answer nothing is read but that it is one. */
const anything = schemas/* looseObject */._H3({});
function kubeApi(account, use) {
    const title = `The Kubernetes cluster at ${account.server}`;
    const login = account.login.name;
    const sessions = sessionsOf(account, use);
    const problem = (refusal) => errorOf({ title, login }, refusal);
    const foreign = (call, what) => {
        const { code, ...rest } = notThis(title, `Its answer to ${nameOf(call)} ${what}.`);
        return new errors/* UserError */.yo(code, rest);
    };
    /** What a call brought, or its refusal; a login that the server no longer takes is renewed once. */
    const answered = async (call, send) => {
        let session = await sessions.current();
        let answer = await send(session);
        if (isAnswer(answer) && answer.status === 401 && account.login.isRenewable) {
            session = await sessions.renew(session);
            answer = await send(session);
        }
        return isAnswer(answer) ? refusalOf(answer, call, session.token) : answer;
    };
    const ask = async (call, shape) => {
        const answer = await answered(call, async ({ client, token }) => {
            const got = await client.send(requestOf(account, call, token));
            return got.status < 300 ? { done: got } : got;
        });
        if ('kind' in answer)
            return answer;
        const { done } = answer;
        const value = jsonOf(done.text);
        if (value === undefined)
            throw foreign(call, 'is no JSON');
        const parsed = shape.safeParse(value);
        if (!parsed.success) {
            const place = parsed.error.issues[0]?.path.join('.');
            throw foreign(call, `lacks what every such answer has${place ? `: ${place}` : ''}`);
        }
        return { kind: 'done', value: parsed.data, warnings: warningsIn(done) };
    };
    return {
        title,
        login,
        ask,
        async need(call, shape) {
            const answer = await ask(call, shape);
            if (answer.kind === 'refused')
                throw problem(answer);
            return answer.value;
        },
        bytes: (call, most) => answered(call, ({ client, token }) => bytesOf(client, requestOf(account, call, token), most)),
        errorOf: problem,
    };
}
function isAnswer(value) {
    return 'kind' in value && value.kind === 'answer';
}
const mergePatch = 'application/merge-patch+json';
function requestOf({ server }, call, token) {
    const { method, path, query = {}, body, repeatable } = call;
    const search = new URLSearchParams(query);
    return {
        method,
        url: `${server}${path}${search.size > 0 ? `?${search}` : ''}`,
        headers: {
            accept: 'application/json, */*',
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
            ...(body && { 'content-type': method === 'PATCH' ? mergePatch : 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        ...(repeatable !== undefined && { repeatable }),
    };
}
async function bytesOf(client, { url, headers = {} }, most) {
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of client.download({ url, headers, refusal: refused })) {
            chunks.push(chunk);
            length += chunk.byteLength;
            if (length >= most)
                break;
        }
    }
    catch (error) {
        if (error instanceof NoBytes)
            return error.answer;
        throw error;
    }
    return Buffer.concat(chunks).subarray(0, most);
}
/** An answer that is no success, on its way out of a download. */
class NoBytes extends Error {
    answer;
    constructor(answer) {
        super(String(answer.status));
        this.answer = answer;
    }
}
function refused(answer) {
    return new NoBytes(answer);
}
/** The texts of `Warning: 299 - "…"`, of which an answer may have several. */
function warningsIn(answer) {
    const quoted = (answer.header('warning') ?? '').matchAll(/\b299 \S+ "((?:[^"\\]|\\.)*)"/g);
    return [...quoted].map(([, text = '']) => text.replace(/\\(.)/g, '$1'));
}
const cause = schemas/* object */.Ikc({ field: schemas/* string */.YjP().default(''), message: schemas/* string */.YjP().default('') });
const statusObject = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('Status'),
    reason: schemas/* string */.YjP().max(100).default('Unknown'),
    message: schemas/* string */.YjP().default(''),
    details: schemas/* object */.Ikc({ causes: schemas/* array */.YOg(cause).default([]) })
        .nullish()
        .catch(null),
});
/** What is no `Status` of Kubernetes has no reason, and its words are not passed on. */
function refusalOf(answer, call, token) {
    const { data } = statusObject.safeParse(jsonOf(answer.text));
    const hidden = (text) => (token ? text.replaceAll(token, '…') : text);
    // With other statuses they are parts of one reason, which only the message tells whole.
    const causes = (answer.status === 422 && data?.details?.causes) || [];
    return {
        kind: 'refused',
        status: answer.status,
        reason: data?.reason ?? null,
        message: hidden(data?.message ?? ''),
        causes: causes.map(({ field, message }) => hidden(field ? `${field}: ${message}` : message)),
        call: nameOf(call),
    };
}
function nameOf({ method, path }) {
    return `${method} ${path}`;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/pod-answer.js

const pod_answer_text = schemas/* string */.YjP().default('');
const terminated = schemas/* object */.Ikc({
    exitCode: schemas/* number */.aig().int(),
    reason: pod_answer_text,
    message: pod_answer_text,
    finishedAt: schemas/* string */.YjP().nullish(),
});
const containerStatus = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    image: pod_answer_text,
    imageID: pod_answer_text,
    containerID: pod_answer_text,
    state: schemas/* object */.Ikc({
        waiting: schemas/* object */.Ikc({ reason: pod_answer_text, message: pod_answer_text }).optional(),
        running: schemas/* looseObject */._H3({}).optional(),
        terminated: terminated.optional(),
    })
        .default({}),
});
const condition = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    reason: pod_answer_text,
    message: pod_answer_text,
});
/** What a pod says of itself; members that nobody here reads are dropped. */
const pod = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        uid: schemas/* string */.YjP(),
        deletionTimestamp: schemas/* string */.YjP().optional(),
        labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    }),
    spec: schemas/* object */.Ikc({
        activeDeadlineSeconds: schemas/* number */.aig().optional(),
        containers: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), image: pod_answer_text })).default([]),
    }),
    status: schemas/* object */.Ikc({
        phase: pod_answer_text,
        startTime: schemas/* string */.YjP().optional(),
        reason: pod_answer_text,
        message: pod_answer_text,
        conditions: schemas/* array */.YOg(condition).nullish(),
        containerStatuses: schemas/* array */.YOg(containerStatus).nullish(),
    }),
});
const podList = schemas/* object */.Ikc({ items: schemas/* array */.YOg(pod) });
/** Undefined: its node has not told of it yet. */
function containerIn({ status }, name) {
    return status.containerStatuses?.find((one) => one.name === name);
}
/** By the name that was asked for. */
function imageAsked({ spec }, container) {
    return spec.containers.find(({ name }) => name === container)?.image ?? 'of the job';
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/image.js

/** What a pod ran, by the words of its node; null: it never told. */
function imageOf(pod, container) {
    const status = containerIn(pod, container);
    if (!status || status.imageID === '')
        return null;
    const { imageID, containerID } = status;
    const asked = pod.spec.containers.find(({ name }) => name === container)?.image;
    return {
        id: /^[a-z-]+:\/\/([0-9a-f]{64})$/.exec(containerID)?.[1] ?? null,
        image: asked || status.image || null,
        // `<registry>/<name>@sha256:…`; a bare `sha256:…` is how the node stores it.
        digest: /@(sha256:[0-9a-f]{64})$/.exec(imageID)?.[1] ?? null,
        imageId: /^(?:[a-z-]+:\/\/)?(sha256:[0-9a-f]{64})$/.exec(imageID)?.[1] ?? null,
    };
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/pod.js
/** What finds the objects of Contender, and what tells a job from all others. */
function labelsOf({ configuration }) {
    return {
        'app.kubernetes.io/managed-by': 'contender',
        // A label holds 63 characters, a SHA-256 has 64: an annotation has it whole.
        'contender.config': configuration.slice(0, 12),
    };
}
/** Of the object itself. Kueue knows by a label in which queue it waits. */
function metadataOf(job, { queue }) {
    const { labels, annotations } = marksOf(job);
    const waits = queue === null ? {} : { 'kueue.x-k8s.io/queue-name': queue };
    return { name: job.name, labels: { ...labels, ...waits }, annotations };
}
/** What every object of a job carries, and each of its pods. */
function marksOf({ configuration, mark }) {
    const annotations = { 'contender.configuration': configuration, 'contender.mark': mark };
    return { labels: labelsOf({ configuration }), annotations };
}
/** Of which a controller makes its pods. */
function templateOf(job, place, container) {
    return { metadata: marksOf(job), spec: podSpecOf(job, place, container) };
}
/** The container that trains, under the name that its controller wants. */
function containerOf(job, place, name) {
    const mounts = volumeMountsOf(job, place);
    return {
        name,
        image: job.image,
        command: commandOf(job),
        env: environmentOf(job),
        resources: resourcesOf(job),
        securityContext: securityOf(place),
        ...(mounts.length > 0 && { volumeMounts: mounts }),
    };
}
/** A pod is asked to stop by a time to live that is over: of nobody else's making. */
const stopSeconds = 1;
/** The whole pod; it is never started again, and gets no token of the cluster unless it was asked for. */
function podSpecOf(job, place, container) {
    const volumes = volumesOf(job, place);
    return {
        restartPolicy: 'Never',
        terminationGracePeriodSeconds: job.graceSeconds,
        // Counts from the node's start of the pod, not from the wait for a node.
        ...(job.limitSeconds !== null && { activeDeadlineSeconds: job.limitSeconds }),
        enableServiceLinks: false,
        ...serviceAccountOf(place),
        ...(volumes.length > 0 && { volumes }),
        containers: [containerOf(job, place, container)],
    };
}
function commandOf({ script }) {
    return ['/bin/sh', '-c', literal(script)];
}
/** Kubernetes reads `$(NAME)` and `$$` in commands and values: a shell's `$$` would become `$`. */
function literal(text) {
    return text.replaceAll('$', '$$$$');
}
function environmentOf({ environment, secrets }) {
    const plain = Object.entries(environment).filter(([name]) => !(name in secrets));
    return [
        ...plain.map(([name, value]) => ({ name, value: literal(value) })),
        ...Object.entries(secrets).map(([name, secret]) => {
            const { name: object, key } = secretKeyOf(secret);
            return { name, valueFrom: { secretKeyRef: { name: object, key } } };
        }),
    ];
}
/** `name/key` of a Secret. */
function secretKeyOf(secret) {
    const [, name = '', key = ''] = /^([^/]+)\/([^/]+)$/.exec(secret) ?? [];
    return { name, key };
}
/** The memory is a limit as well as a request; a processor that is idle may be used beyond the request. */
function resourcesOf({ gpus, cpus, memoryGib }) {
    const memory = memoryGib === null ? {} : { memory: mebibytes(memoryGib) };
    const cards = gpus > 0 ? { 'nvidia.com/gpu': String(gpus) } : {};
    const requests = { ...memory, ...(cpus !== null && { cpu: String(cpus) }) };
    return { limits: { ...memory, ...cards }, requests: { ...requests, ...cards } };
}
function mebibytes(gib) {
    return `${Math.ceil(gib * 1024)}Mi`;
}
/** Of a user who is not root all is asked that the standard `restricted` wants. */
function securityOf({ user }) {
    const base = {
        allowPrivilegeEscalation: false,
        seccompProfile: { type: 'RuntimeDefault' },
    };
    if (user === null)
        return base;
    const { uid: runAsUser, gid: runAsGroup } = user;
    if (runAsUser === 0)
        return { ...base, runAsUser, runAsGroup };
    const bounds = { runAsNonRoot: true, capabilities: { drop: ['ALL'] } };
    return { ...base, ...bounds, runAsUser, runAsGroup };
}
function serviceAccountOf({ serviceAccount }) {
    return serviceAccount === null
        ? { automountServiceAccountToken: false }
        : { serviceAccountName: serviceAccount };
}
function volumesOf(job, { volume }) {
    const files = volume && job.mount ? [{ name: 'files', ...sourceOf(volume, job.mount.source) }] : [];
    const { sharedMemoryGib } = job;
    if (sharedMemoryGib === null)
        return files;
    const emptyDir = { medium: 'Memory', sizeLimit: mebibytes(sharedMemoryGib) };
    return [...files, { name: 'shared-memory', emptyDir }];
}
function sourceOf(volume, source) {
    if (volume.kind === 'claim')
        return { persistentVolumeClaim: { claimName: volume.claim } };
    const below = pathBelow(volume, source);
    return {
        hostPath: { path: below === '' ? volume.path : `${volume.path}/${below}`, type: 'Directory' },
    };
}
function volumeMountsOf({ mount, sharedMemoryGib }, { volume }) {
    const below = volume?.kind === 'claim' && mount ? pathBelow(volume, mount.source) : '';
    const files = {
        name: 'files',
        mountPath: mount?.target,
        ...(below !== '' && { subPath: below }),
    };
    return [
        ...(volume && mount ? [files] : []),
        ...(sharedMemoryGib === null ? [] : [{ name: 'shared-memory', mountPath: '/dev/shm' }]),
    ];
}
/** The path of a folder from that which the volume holds. */
function pathBelow({ folder }, source) {
    if (source === folder)
        return '';
    if (source.startsWith(`${folder}/`))
        return source.slice(folder.length + 1);
    throw new Error(`${source} is not in ${folder}.`);
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/objects.js





const seconds = schemas/* number */.aig().nullish();
const kubeObject = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        uid: schemas/* string */.YjP(),
        creationTimestamp: schemas/* string */.YjP().default(''),
        deletionTimestamp: schemas/* string */.YjP().optional(),
        annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    }),
    spec: schemas/* object */.Ikc({
        activeDeadlineSeconds: seconds,
        runPolicy: schemas/* object */.Ikc({ activeDeadlineSeconds: seconds }),
    })
        .partial()
        .default({}),
    status: schemas/* object */.Ikc({ conditions: schemas/* array */.YOg(condition).nullish() }).default({}),
});
const objectList = schemas/* object */.Ikc({ items: schemas/* array */.YOg(kubeObject) });
const eventList = schemas/* object */.Ikc({
    items: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP().default('') })),
});
/** The seconds that an object gives to all its pods together; undefined: it sets no limit. */
function limitOf({ spec }) {
    return spec.activeDeadlineSeconds ?? spec.runPolicy?.activeDeadlineSeconds ?? undefined;
}
/** An annotation. */
const cancelled = 'contender.cancelled';
/** The objects of one kind in one namespace. */
function objectsOf(api, workload, place) {
    const core = `/api/v1/namespaces/${place.namespace}`;
    const { group, version, plural } = workload;
    const path = `/apis/${group}/${version}/namespaces/${place.namespace}/${plural}`;
    // Without Strict a member that the server does not know is passed over.
    const strict = { fieldValidation: 'Strict' };
    return {
        async tryOut(job) {
            const body = workload.manifest(job, place);
            const query = { ...strict, dryRun: 'All' };
            const call = { method: 'POST', path, query, body, repeatable: true };
            const answer = await api.ask(call, kubeObject);
            if (answer.kind === 'refused')
                return answer;
            const passedOver = answer.warnings.filter((text) => /^(unknown|duplicate) field\b/.test(text));
            if (passedOver.length > 0)
                throw wouldPassOver(api, workload, passedOver);
            return null;
        },
        async create(job) {
            const body = workload.manifest(job, place);
            const answer = await api.ask({ method: 'POST', path, query: strict, body }, kubeObject);
            return answer.kind === 'refused' ? answer : answer.value;
        },
        async get({ name, id }) {
            const answer = await api.ask({ method: 'GET', path: `${path}/${name}` }, kubeObject);
            if (answer.kind === 'refused') {
                if (answer.status === 404 && answer.reason !== null)
                    return null;
                throw api.errorOf(answer);
            }
            return id === null || id === answer.value.metadata.uid ? answer.value : null;
        },
        async list(labelSelector) {
            return (await api.need({ method: 'GET', path, query: { labelSelector } }, objectList)).items;
        },
        async markCancelled({ metadata: { name, uid } }) {
            const metadata = { uid, annotations: { [cancelled]: 'true' } };
            const call = { method: 'PATCH', path: `${path}/${name}`, body: { metadata } };
            await unlessGone(api, { ...call, repeatable: true });
        },
        async remove({ metadata: { name, uid } }) {
            // Without a policy its pods would stay, owned by nobody, on their GPUs.
            await removed(api, `${path}/${name}`, {
                propagationPolicy: 'Foreground',
                preconditions: { uid },
            });
        },
        async pods(name) {
            const query = { labelSelector: workload.podsOf(name) };
            return (await api.need({ method: 'GET', path: `${core}/pods`, query }, podList)).items;
        },
        async removePod({ metadata: { name, uid } }, gracePeriodSeconds) {
            await removed(api, `${core}/pods/${name}`, { gracePeriodSeconds, preconditions: { uid } });
        },
        async stopPod({ metadata: { name, uid } }) {
            const body = { metadata: { uid }, spec: { activeDeadlineSeconds: stopSeconds } };
            const path = `${core}/pods/${name}`;
            await unlessGone(api, { method: 'PATCH', path, body, repeatable: true });
        },
        async hindrance({ metadata: { uid } }) {
            const query = { fieldSelector: `involvedObject.uid=${uid},reason=FailedCreate` };
            const answer = await api.ask({ method: 'GET', path: `${core}/events`, query }, eventList);
            return (answer.kind === 'done' && answer.value.items.at(-1)?.message) || null;
        },
    };
}
/** A server that does not heed Strict only warns, and would train without what was asked for. */
function wouldPassOver(api, { kind }, warnings) {
    return new errors/* UserError */.yo('train-refused', {
        what: `${api.title} would pass over a part of the ${kind}.`,
        why: `It warns: ${warnings.join('; ')}.`,
        next: 'Have a release installed that knows it, or do not ask for it in the policy or the URI.',
    });
}
function removed(api, path, options) {
    const body = { apiVersion: 'v1', kind: 'DeleteOptions', ...options };
    return unlessGone(api, { method: 'DELETE', path, body, repeatable: true });
}
/** To what is gone already, or is another object by now, nothing needs to be done. */
async function unlessGone(api, call) {
    const answer = await api.ask(call, anything);
    if (answer.kind === 'done' || (answer.reason !== null && [404, 409].includes(answer.status)))
        return;
    throw api.errorOf(answer);
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/permissions.js

/** All that is done to a job, from its first look-up to its end. */
function neededFor({ group, plural: resource }) {
    const own = ['create', 'get', 'list', 'patch', 'delete'].map((verb) => ({
        verb,
        group,
        resource,
    }));
    const pods = ['list', 'patch', 'delete'].map((verb) => ({ verb, group: '', resource: 'pods' }));
    return [...own, ...pods, { verb: 'get', group: '', resource: 'pods', subresource: 'log' }];
}
const review = schemas/* object */.Ikc({ status: schemas/* object */.Ikc({ allowed: schemas/* boolean */.zMY() }) });
/** What the account may not do in the namespace, as one problem that names all of it; none: nothing. */
async function missingPermissions(api, workload, namespace) {
    const needed = neededFor(workload);
    const allowed = await Promise.all(needed.map((one) => isAllowed(api, one, namespace)));
    const missing = needed.filter((_, index) => !allowed[index]).map(permissions_nameOf);
    if (missing.length === 0)
        return [];
    return [
        {
            code: 'train-forbidden',
            what: `${api.title} does not permit training in the namespace "${namespace}".`,
            why: `${capital(api.login)} may not ${missing.join(', ')}.`,
            next: 'Give it the role that the documentation of this back end shows.',
        },
    ];
}
async function isAllowed(api, { verb, group, resource, subresource }, namespace) {
    const attributes = { namespace, verb, group, resource, ...(subresource && { subresource }) };
    const { status } = await api.need({
        method: 'POST',
        path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
        body: {
            apiVersion: 'authorization.k8s.io/v1',
            kind: 'SelfSubjectAccessReview',
            spec: { resourceAttributes: attributes },
        },
        // It stores nothing.
        repeatable: true,
    }, review);
    return status.allowed;
}
function permissions_nameOf({ verb, group, resource, subresource }) {
    const whole = subresource ? `${resource}/${subresource}` : resource;
    return `${verb} ${group ? `${whole}.${group}` : whole}`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/log-cursor.js

/** Lines of two streams may be written in another order than their times, by far less than this. */
const slackSeconds = 1;
/** What is new in an answer to the cursor's `since`. */
function readAnswer(cursor, answer) {
    const lines = linesOf(answer);
    const [first] = lines;
    if (!first)
        return { lines: [], next: cursor, hasGap: false };
    const isSame = cursor !== undefined && digestOf(lines.slice(0, cursor.delivered)) === cursor.digest;
    const fresh = isSame ? lines.slice(cursor.delivered) : linesAfter(cursor, lines);
    const hasGap = cursor !== undefined && !isSame && fresh[0] === first;
    const isStuck = fresh.length === 0 && answer.isFull && cursor !== undefined;
    const next = isStuck ? skipped(cursor) : cursorAt(cursor, lines);
    return { lines: fresh.map(({ text }) => text), next, hasGap: hasGap || isStuck };
}
/** The lines were not those that were delivered: the log was rotated. */
function linesAfter(cursor, lines) {
    if (!cursor)
        return lines;
    return lines.filter(({ stamp }) => isLater(stamp, cursor.last));
}
function cursorAt(before, lines) {
    const last = lines.at(-1)?.stamp ?? '';
    const since = Math.max(secondOf(last) - slackSeconds, before?.since ?? 0);
    const known = lines.filter(({ stamp }) => secondOf(stamp) >= since);
    return { since, delivered: known.length, digest: digestOf(known), last };
}
/** More was printed in so short a time than is read at once: what is left of that second is given up. */
function skipped({ last }) {
    return { since: secondOf(last) + 1, delivered: 0, digest: digestOf([]), last };
}
function secondOf(stamp) {
    return Math.floor(Date.parse(stamp) / 1000);
}
/** A node writes nine digits of a second, in one time zone. */
function isLater(a, b) {
    const difference = Date.parse(a) - Date.parse(b);
    return difference === 0 ? a > b : difference > 0;
}
const stamped = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)) /;
const lineEnd = 10;
function linesOf({ bytes, isEnded }) {
    const lines = [];
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(lineEnd, start);
        if (end === -1 && !isEnded)
            break;
        const after = end === -1 ? bytes.length : end + 1;
        const line = lineOf(bytes.subarray(start, after), lines.at(-1)?.stamp);
        if (line)
            lines.push(line);
        start = after;
    }
    return lines;
}
/** A head without a time is the rest of a long line that began before, and was delivered with its beginning. */
function lineOf(bytes, before) {
    const head = Buffer.from(bytes.subarray(0, 40)).toString('latin1');
    const [whole = '', stamp = before] = stamped.exec(head) ?? [];
    return stamp === undefined ? null : { stamp, bytes, text: bytes.subarray(whole.length) };
}
function digestOf(lines) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { bytes } of lines)
        hash.update(bytes);
    return hash.digest('hex').slice(0, 32);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/sentence.js
/** On one line, with a full stop, and not endless. */
function sentence(text) {
    const line = text.replace(/\s+/g, ' ').trim().replace(/[.:]$/, '');
    return `${line.length > 500 ? `${line.slice(0, 500)}…` : line}.`;
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/end.js




/** The training operator of PyTorchJobs has no reason of its own for it. */
const pastDeadline = /active longer than specified deadline/;
/** How it failed: by the pod that failed first, since those of a job end each other. */
function endOf({ pods, limitSeconds }, { kind, container }, { reason, message }) {
    const late = pods.find(({ status }) => status.reason === 'DeadlineExceeded');
    if (late?.spec.activeDeadlineSeconds === stopSeconds)
        return { kind: 'cancelled' };
    const why = sentence(`The ${kind} failed (${reason || 'without a reason'}): ${message || 'no more is said'}`);
    if (late || reason === 'DeadlineExceeded' || pastDeadline.test(message)) {
        const { activeDeadlineSeconds: ofPod } = (late ?? pods[0])?.spec ?? {};
        const seconds = late ? ofPod : (limitSeconds ?? ofPod);
        if (seconds !== undefined)
            return { kind: 'timed-out', minutes: seconds / 60 };
        return { kind: 'lost', why: `${why} Nobody says whose limit of time it was.` };
    }
    const taken = pods.map(takenAway).find((end) => end !== null);
    if (taken)
        return taken;
    const first = firstFailure(pods, container);
    if (first)
        return first;
    return { kind: 'lost', why: `${why} No pod of it is left that tells more.` };
}
/** Of the training itself; null: each pod ended well, or nobody knows. */
function firstFailure(pods, container) {
    const [first] = pods
        .map((pod) => ({ pod, end: containerIn(pod, container)?.state.terminated }))
        .filter(({ end }) => end !== undefined && end.exitCode !== 0)
        .sort((a, b) => (a.end?.finishedAt ?? '').localeCompare(b.end?.finishedAt ?? ''));
    return first?.end ? endOfContainer(first.end, imageAsked(first.pod, container)) : null;
}
/**
 * A controller may look at the leading pod alone. One that was deleted is no failure: those that the others
 * do not need any more are; nor is one that has a successor.
 */
function unnoticedEnd(pods, { container, restarts }) {
    if (restarts)
        return null;
    const left = pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    return firstFailure(left, container);
}
/** Null for a pod that nobody took away. What its node ends for want of memory or disk is its own fault. */
function takenAway({ status }) {
    const target = status.conditions?.find(({ type, status: is }) => {
        return type === 'DisruptionTarget' && is === 'True';
    });
    if (!target)
        return null;
    if (target.reason !== 'TerminationByKubelet' || status.reason === 'Terminated') {
        return { kind: 'preempted' };
    }
    const said = status.message || target.message;
    return { kind: 'lost', why: sentence(`The node evicted its pod: ${said}`) };
}
/** With `/bin/sh` missing, or a folder that cannot be mounted, the container never began. */
const notStarted = ['StartError', 'ContainerCannotRun', 'ContainerStatusUnknown'];
function endOfContainer({ exitCode, reason, message }, image) {
    if (reason === 'OOMKilled')
        return { kind: 'out-of-memory' };
    if (reason === 'ContainerStatusUnknown') {
        return { kind: 'lost', why: sentence(`The node no longer knows its container: ${message}`) };
    }
    if (notStarted.includes(reason)) {
        return {
            kind: 'rejected',
            why: sentence(`The container of ${image} cannot start: ${message}`),
        };
    }
    const signal = signalOf(exitCode - 128);
    return signal ? { kind: 'killed', signal } : { kind: 'failed', exitCode };
}
function signalOf(number) {
    return Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number)?.[0];
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/status.js



/** The life of a job by what Kubernetes says of it. */
function statusOf(sighting, workload) {
    const { progress, pods, now } = sighting;
    const stranger = strangerAmong(pods, workload);
    if (stranger)
        return ended({ kind: 'rejected', why: stranger });
    switch (progress.kind) {
        case 'complete':
            return ended(unnoticedEnd(pods, workload) ?? { kind: 'succeeded' });
        case 'failing':
            if (!pods.some((pod) => isOverdue(pod, now)))
                return { kind: 'running' };
            return ended(endOf(sighting, workload, progress));
        case 'failed':
            return ended(endOf(sighting, workload, progress));
        case 'suspended':
            return queued(sentence(`It is suspended: ${progress.message || 'nobody says why'}`));
        case 'open':
            return openStatus(sighting, workload);
    }
}
/** What makes these pods never trains, whether they still wait, run, or ended well; null: all may train. */
function strangerAmong(pods, { container }) {
    for (const { spec } of pods) {
        const names = spec.containers.map(({ name }) => name);
        if (names.length === 0 || names.includes(container))
            continue;
        return `Its pods have no container "${container}", in which it would train, but ${names.join(', ')}.`;
    }
    return null;
}
function openStatus({ pods, hindrance, now }, { container }) {
    const hindrances = pods.map((pod) => hindranceOf(pod, container, now));
    const never = hindrances.find((one) => one?.isFinal);
    if (never)
        return ended({ kind: 'rejected', why: never.why });
    if (pods.some((pod) => hasStarted(pod, container)))
        return { kind: 'running' };
    const why = hindrances.find((one) => one)?.why ??
        pods.map(waitsFor).find((reason) => reason !== null) ??
        hindrance;
    return queued(why ?? null);
}
/** A node that answers has ended a pod by the time that its deletion names. */
const overdueMs = 30_000;
/** Its node does not answer any more. */
function isOverdue({ metadata }, now) {
    return now > Date.parse(metadata.deletionTimestamp ?? '') + overdueMs;
}
/** A state that nobody knows counts as running, such as that of a pod whose node is silent. */
function hasStarted(pod, container) {
    const state = containerIn(pod, container)?.state;
    if (state?.running || state?.terminated)
        return true;
    return pod.status.phase !== 'Pending' && pod.status.phase !== '';
}
const neverImage = ['InvalidImageName', 'ErrImageNeverPull'];
/** The node tries it again after 10, 20, 40 … s: a registry may have been down for a moment. */
const noImageYet = [
    'ErrImagePull',
    'ImagePullBackOff',
    'ImageInspectError',
    'RegistryUnavailable',
    'SignatureValidationFailed',
];
/** From the node's start of the pod: three tries. */
const imagePatienceMs = 60_000;
/** A Secret that is not there, a user whom the image does not have, and the like. */
const noContainer = ['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError'];
/** Why a pod that waits does not run, in the words of its node; null: nothing hinders it. */
function hindranceOf(pod, container, now) {
    const { reason = '', message } = containerIn(pod, container)?.state.waiting ?? {};
    const said = message ? `: ${message}` : '';
    if (noContainer.includes(reason)) {
        return {
            why: sentence(`The node cannot make the container (${reason})${said}`),
            isFinal: true,
        };
    }
    if (!neverImage.includes(reason) && !noImageYet.includes(reason))
        return null;
    const why = sentence(`The image ${imageAsked(pod, container)} cannot be had (${reason})${said}`);
    // A node that does not say since when is not waited for.
    const isTriedAgain = now - Date.parse(pod.status.startTime ?? '') < imagePatienceMs;
    return { why, isFinal: neverImage.includes(reason) || !isTriedAgain };
}
/** The scheduler's words, or the node's; null where nothing is said. */
function waitsFor(pod) {
    const scheduled = pod.status.conditions?.find(({ type }) => type === 'PodScheduled');
    if (scheduled?.status === 'False')
        return sentence(`${scheduled.reason}: ${scheduled.message}`);
    return scheduled ? 'Its node makes it ready: it fetches the image and mounts the volumes.' : null;
}
function ended(end) {
    return { kind: 'ended', end };
}
function queued(why) {
    return { kind: 'queued', why };
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/pod-logs.js




/** A node keeps 10 MiB of a log by default. */
const mostBytes = 32 * 1024 * 1024;
const cursors = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ since: schemas/* number */.aig(), delivered: schemas/* number */.aig(), digest: schemas/* string */.YjP(), last: schemas/* string */.YjP() }));
/** What is new in the logs of a job's pods; each has a cursor of its own. */
function podLogs(api, workload, { namespace }) {
    return async ({ mark }, pods, from) => {
        const known = from === '' ? {} : cursors.parse(JSON.parse(from));
        const next = { ...known };
        const parts = [];
        for (const pod of [...pods].sort((a, b) => workload.rankOf(a) - workload.rankOf(b))) {
            const { uid, name } = pod.metadata;
            const state = containerIn(pod, workload.container)?.state;
            if (!state?.running && !state?.terminated)
                continue;
            // The server would ask its node, and wait in vain: the end of the job would never be told.
            if (isOverdue(pod, Date.now()))
                continue;
            const cursor = known[uid];
            const bytes = await logOf(api, { namespace, name, container: workload.container }, cursor);
            const isFull = bytes.byteLength >= mostBytes;
            const isEnded = state.terminated !== undefined && !isFull;
            const part = readAnswer(cursor, { bytes, isEnded, isFull });
            if (part.next)
                next[uid] = part.next;
            if (part.hasGap)
                parts.push(gapAfter(cursor));
            parts.push(...shown(part.lines, workload.rankOf(pod), mark));
        }
        return { bytes: Buffer.concat(parts), next: JSON.stringify(next) };
    };
}
/** No log yet, or no longer: the pod has no node, its container has not begun, or it was removed. */
const noLog = [204, 400, 404];
/** Also told with 400, of a container that never will begin. */
const wrongContainer = /is not valid for pod/;
async function logOf(api, { namespace, name, container }, cursor) {
    const sinceTime = cursor && `${new Date(cursor.since * 1000).toISOString().slice(0, 19)}Z`;
    const path = `/api/v1/namespaces/${namespace}/pods/${name}/log`;
    const query = {
        container,
        timestamps: 'true',
        limitBytes: String(mostBytes),
        ...(sinceTime && { sinceTime }),
    };
    const answer = await api.bytes({ method: 'GET', path, query }, mostBytes);
    if (answer instanceof Uint8Array)
        return answer;
    if (noLog.includes(answer.status) && !wrongContainer.test(answer.message))
        return new Uint8Array();
    throw api.errorOf(answer);
}
/** Why a command never ran, as its script tells it: true of all where it is true of one. */
const hindrance = /^(?:unfit|unready|folder|late)\b/;
const newline = Buffer.from('\n');
/** The pods of one training beside the leading one say who they are, and how they are is not told twice. */
function shown(lines, rank, mark) {
    if (rank === 0)
        return lines;
    const told = Buffer.from(`contender: ${mark} `);
    const name = Buffer.from(`[${rank}] `);
    return lines.flatMap((line) => {
        // Behind what the command has not ended, such as a bar of progress, the script begins no new line.
        const at = Buffer.from(line).indexOf(told);
        if (at === -1)
            return Buffer.concat([name, line]);
        const before = at === 0 ? [] : [Buffer.concat([name, line.subarray(0, at), newline])];
        const word = Buffer.from(line.subarray(at + told.length)).toString('latin1');
        return hindrance.test(word) ? [...before, line.subarray(at)] : before;
    });
}
function gapAfter(cursor) {
    const since = cursor ? ` after ${cursor.last}` : '';
    return Buffer.from(`[contender] Lines${since} may be missing: the node keeps only the newest part.\n`);
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/pod-memory.js
function podMemory() {
    const jobs = new Map();
    return {
        with({ name }, pods) {
            const known = jobs.get(name) ?? new Map();
            for (const pod of pods)
                known.set(pod.metadata.uid, pod);
            jobs.set(name, known);
            return [...known.values()];
        },
        of: ({ name }) => [...(jobs.get(name)?.values() ?? [])],
        forget: ({ name }) => void jobs.delete(name),
    };
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/cluster.js









/** Jobs of one kind in one namespace. */
function kubeCluster(api, workload, place) {
    const title = `${api.title}, namespace "${place.namespace}"`;
    const objects = objectsOf(api, workload, place);
    const readLogs = podLogs(api, workload, place);
    const seen = podMemory();
    return {
        title,
        hasPeers: place.nodes > 1,
        async check(job) {
            const problems = [...unable(job, workload, place)];
            problems.push(...(await missingPermissions(api, workload, place.namespace)));
            (0,errors/* refuse */.TR)(problems);
            const refusal = await objects.tryOut(job);
            // Whose that one is, is found out when it is adopted or submitted.
            if (refusal && refusal.reason !== 'AlreadyExists')
                throw refusedJob(api, workload, refusal);
        },
        async find(names, configuration) {
            const wanted = labelsOf({ configuration });
            const selector = Object.entries(wanted)
                .map(([name, value]) => `${name}=${value}`)
                .join(',');
            const found = (await objects.list(selector))
                .filter(({ metadata }) => names.includes(metadata.name))
                .filter(({ metadata }) => metadata.annotations['contender.configuration'] === configuration)
                .filter((object) => isAlive(object, workload))
                .sort((a, b) => a.metadata.creationTimestamp.localeCompare(b.metadata.creationTimestamp));
            const last = found.at(-1);
            return last ? handleOf(last) : null;
        },
        async standing(name) {
            const there = await objects.get({ name, id: null });
            if (!there)
                return null;
            return isOpen(there, workload) ? 'live' : 'ended';
        },
        async submit(job) {
            const created = await objects.create(job);
            if (!('kind' in created))
                return created.metadata.uid;
            if (created.reason !== 'AlreadyExists')
                throw refusedJob(api, workload, created);
            const there = await objects.get({ name: job.name, id: null });
            if (there?.metadata.annotations['contender.mark'] === job.mark)
                return there.metadata.uid;
            throw taken(title, job, workload);
        },
        status: (handle) => statusIn({ objects, seen, workload, place }, handle),
        async log(handle, from) {
            return readLogs(handle, await objects.pods(handle.name), from);
        },
        async cancel(handle, graceMs) {
            const object = await objects.get(handle);
            if (!object || !isOpen(object, workload))
                return;
            if (graceMs > 0 && (await isAskedToStop(objects, object, workload)))
                return;
            await end(objects, object, graceMs);
        },
        container: async (handle) => cluster_containerOf(seen.of(handle), workload),
        async remove(handle) {
            const object = await objects.get(handle);
            if (!object || (workload.removesItself && !isOpen(object, workload)))
                return;
            await objects.remove(object);
        },
    };
}
async function statusIn({ objects, seen, workload, place }, handle) {
    const object = await objects.get(handle);
    if (!object) {
        const why = `The ${workload.kind} ${handle.name} is not in the namespace "${place.namespace}" any more: somebody deleted it.`;
        return { kind: 'ended', end: { kind: 'lost', why } };
    }
    const progress = progressOf(object, workload);
    // Its pods are taken away, and how they ended says nothing of those that come when it goes on.
    if (progress.kind === 'suspended')
        seen.forget(handle);
    const pods = seen.with(handle, await objects.pods(handle.name));
    const mayHinder = pods.length === 0 && progress.kind === 'open';
    const hindrance = mayHinder ? await objects.hindrance(object) : null;
    const limitSeconds = limitOf(object);
    return statusOf({ progress, pods, hindrance, limitSeconds, now: Date.now() }, workload);
}
/**
 * Whether each of its pods was asked to stop in a way that keeps its log and its exit code: what is deleted
 * is gone with its last words. Not where another pod would take its place, nor where one has not begun.
 */
async function isAskedToStop(objects, object, { container, restarts }) {
    if (restarts)
        return false;
    const pods = await objects.pods(object.metadata.name);
    const areRunning = pods.every((pod) => containerIn(pod, container)?.state.running);
    if (pods.length === 0 || !areRunning)
        return false;
    // In this order: what is marked is not adopted, and would go on for nobody if it were not stopped.
    await Promise.all(pods.map((pod) => objects.stopPod(pod)));
    await objects.markCancelled(object);
    return true;
}
/** The owner first, or its controller might make new pods; each pod then gets the grace that is left. */
async function end(objects, object, graceMs) {
    // 0 would only make the server forget the pod: its node may go on with it.
    const graceSeconds = Math.max(1, Math.ceil(graceMs / 1000));
    const pods = await objects.pods(object.metadata.name);
    await objects.remove(object);
    await Promise.all(pods.map((pod) => objects.removePod(pod, graceSeconds)));
}
function cluster_containerOf(pods, workload) {
    const [leading] = [...pods].sort((a, b) => workload.rankOf(a) - workload.rankOf(b));
    return leading ? imageOf(leading, workload.container) : null;
}
function progressOf({ status }, workload) {
    return workload.progressOf(status.conditions ?? []);
}
function isOpen(object, workload) {
    const { kind } = progressOf(object, workload);
    return kind !== 'complete' && kind !== 'failed';
}
function isAlive(object, workload) {
    const { kind } = progressOf(object, workload);
    const { deletionTimestamp, annotations } = object.metadata;
    if (deletionTimestamp !== undefined || cancelled in annotations)
        return false;
    return kind === 'open' || kind === 'suspended';
}
function handleOf({ metadata: { name, uid, annotations } }) {
    return { name, mark: annotations['contender.mark'] ?? '', id: uid };
}
/** What no server needs to be asked about. */
function* unable(job, { kind }, place) {
    const code = 'train-demand';
    if (job.image === null && kind !== 'TrainJob') {
        const what = `A ${kind} needs an image.`;
        const why = 'The policy names none, and a cluster has none by itself.';
        yield { code, what, why, next: 'Set image under train.job in the policy.' };
    }
    if (job.mount && place.volume === null) {
        const what = `The job's files are in ${job.mount.source}, and no pod would see them.`;
        const why = 'The URI does not say what holds this folder in the cluster.';
        const next = 'Give ?claim=<PersistentVolumeClaim> or ?host-path=<path on the nodes>.';
        yield { code, what, why, next };
    }
    for (const [variable, secret] of Object.entries(job.secrets)) {
        if (secretKeyOf(secret).key !== '')
            continue;
        const what = `The secret "${secret}" for ${variable} is no secret of Kubernetes.`;
        const why = 'There a Secret holds several values, each under a key.';
        yield { code, what, why, next: 'Write it as <name of the Secret>/<key>.' };
    }
}
function refusedJob(api, { kind, group, version }, refusal) {
    const isUnknown = refusal.reason === null || /requested resource/.test(refusal.message);
    if (refusal.status !== 404 || !isUnknown)
        return api.errorOf(refusal);
    return new errors/* UserError */.yo('train-demand', {
        what: `${api.title} has no ${kind}.`,
        why: `It does not serve ${group}/${version}.`,
        next: 'Have it installed, or use k8s: for a plain Job.',
    });
}
function taken(title, { name }, { kind }) {
    return new errors/* UserError */.yo('train-name-taken', {
        what: `${title} has a ${kind} ${name} already.`,
        why: 'It was not made by this attempt, and is left alone.',
        next: 'Run the job again: another attempt has another name.',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/exec-plugin.js




const named = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
/** The member `exec` of a kubeconfig's user. */
const execEntry = schemas/* looseObject */._H3({
    apiVersion: schemas/* string */.YjP(),
    command: schemas/* string */.YjP().min(1),
    args: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    env: schemas/* array */.YOg(named).nullish(),
    provideClusterInfo: schemas/* boolean */.zMY().nullish(),
    interactiveMode: schemas/* string */.YjP().nullish(),
});
const usualLimitMs = 60_000;
/** What it left running may keep its output open. */
const drainMs = 1_000;
const longestAnswer = 1024 * 1024;
const answered = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('ExecCredential'),
    status: schemas/* object */.Ikc({
        token: schemas/* string */.YjP().min(1).optional(),
        clientCertificateData: schemas/* string */.YjP().optional(),
        clientKeyData: schemas/* string */.YjP().optional(),
        expirationTimestamp: schemas/* string */.YjP().optional(),
    }),
});
/**
 * Asks a credential plugin (client.authentication.k8s.io), such as `aws eks get-token`. It is started
 * without a shell, with the variables of this process, and has no terminal to ask at.
 */
async function runPlugin(plugin, place, limitMs = usualLimitMs) {
    if (plugin.interactiveMode === 'Always') {
        throw failed(plugin, place, 'It wants to ask at a terminal, and there is none.');
    }
    const { code, stdout, why } = await exec_plugin_ended(start(plugin, place, limitMs));
    if (code !== 0)
        throw failed(plugin, place, why);
    const { data } = answered.safeParse(exec_plugin_jsonOf(stdout));
    // What it wrote instead may be a secret, and is not told.
    if (!data)
        throw failed(plugin, place, 'It did not write an ExecCredential.');
    const { token, clientCertificateData: cert, clientKeyData: key } = data.status;
    if (token === undefined && cert === undefined) {
        throw failed(plugin, place, 'It gave neither a token nor a certificate.');
    }
    const expiresAt = Date.parse(data.status.expirationTimestamp ?? '');
    return {
        ...(token !== undefined && { token }),
        ...(cert !== undefined && { cert }),
        ...(key !== undefined && { key }),
        ...(!Number.isNaN(expiresAt) && { expiresAt }),
    };
}
/** A variable is given by env(1), which becomes the plugin: what else there is, is inherited. */
function start({ command, args, env, ...plugin }, place, timeout) {
    const file = command.includes('/') ? (0,external_node_path_.resolve)((0,external_node_path_.dirname)(place.file), command) : command;
    const spec = {
        interactive: false,
        ...(plugin.provideClusterInfo === true && { cluster: place.cluster }),
    };
    const told = { apiVersion: plugin.apiVersion, kind: 'ExecCredential', spec };
    const variables = (env ?? []).map(({ name, value }) => `${name}=${value}`);
    const words = [...variables, `KUBERNETES_EXEC_INFO=${JSON.stringify(told)}`, file];
    return (0,external_node_child_process_.spawn)('env', [...words, ...(args ?? [])], {
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout,
        killSignal: 'SIGKILL',
    });
}
function exec_plugin_ended(child) {
    return new Promise((done) => {
        let stdout = '';
        let stderr = '';
        child.stdout.on('data', (chunk) => {
            if (stdout.length < longestAnswer)
                stdout += chunk.toString('utf8');
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < longestAnswer)
                stderr += chunk.toString('utf8');
        });
        const finish = (code, signal) => {
            const how = signal === null ? `with exit code ${code}` : `by ${signal} after a minute`;
            const line = stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
            const said = line === '' ? 'and said nothing' : `and said: ${line}`;
            done({ code, stdout, why: `It ended ${how} ${said}.` });
        };
        child.on('error', ({ message }) => done({ code: null, stdout, why: `${message}.` }));
        child.on('exit', (code, signal) => {
            const drained = setTimeout(() => {
                child.stdout.destroy();
                child.stderr.destroy();
                finish(code, signal);
            }, drainMs);
            child.on('close', () => {
                clearTimeout(drained);
                finish(code, signal);
            });
        });
    });
}
function failed({ command }, { name, file }, why) {
    return new errors/* UserError */.yo('train-login', {
        what: `The plugin "${command}" gave no credentials for the user "${name}" of ${file}.`,
        why,
        next: 'Install it on this machine, log in with it, and try it by hand.',
        file,
    });
}
function exec_plugin_jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/login.js





/** The user of a kubeconfig file, in Kubernetes' own words. */
const userEntry = schemas/* looseObject */._H3({
    token: schemas/* string */.YjP().optional(),
    tokenFile: schemas/* string */.YjP().optional(),
    'client-certificate': schemas/* string */.YjP().optional(),
    'client-certificate-data': schemas/* string */.YjP().optional(),
    'client-key': schemas/* string */.YjP().optional(),
    'client-key-data': schemas/* string */.YjP().optional(),
    username: schemas/* string */.YjP().optional(),
    'auth-provider': schemas/* unknown */.L5J().optional(),
    exec: execEntry.optional(),
});
/** The login of an entry; what no current cluster takes any more is refused. */
function loginOf(entry, place) {
    const name = `the user "${place.name}" of ${place.file}`;
    const old = entry.username === undefined ? 'auth-provider' : 'username';
    if (entry[old] !== undefined) {
        throw new errors/* UserError */.yo('train-kubeconfig', {
            what: `Cannot log in as ${name}.`,
            why: `It has "${old}", which Kubernetes has given up.`,
            next: 'Have the kubeconfig written anew, with a token, a certificate or an exec plugin.',
            file: place.file,
        });
    }
    const { exec, tokenFile } = entry;
    const isRenewable = exec !== undefined || tokenFile !== undefined;
    return { name, isRenewable, read: () => credentialsOf(entry, place) };
}
async function credentialsOf(entry, place) {
    const cert = await pemOf(entry, 'client-certificate', place.file);
    const key = await pemOf(entry, 'client-key', place.file);
    const own = { ...(cert && { cert }), ...(key && { key }) };
    if (entry.tokenFile !== undefined) {
        const text = await readBeside(place.file, entry.tokenFile);
        return { ...own, token: text.trim() };
    }
    if (entry.token !== undefined)
        return { ...own, token: entry.token };
    if (entry.exec)
        return { ...own, ...(await runPlugin(entry.exec, place)) };
    return own;
}
/** A PEM text of an entry: inline in base64, or in a file; inline outranks the file. */
async function pemOf(entry, name, file) {
    const inline = entry[`${name}-data`];
    if (typeof inline === 'string' && inline !== '') {
        return Buffer.from(inline, 'base64').toString('utf8');
    }
    const path = entry[name];
    return typeof path === 'string' && path !== '' ? readBeside(file, path) : undefined;
}
/** A kubeconfig's paths begin at its own folder. */
async function readBeside(file, path) {
    const whole = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), path);
    try {
        return await (0,promises_.readFile)(whole, 'utf8');
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* UserError */.yo('train-kubeconfig', {
            what: `Cannot read ${whole}.`,
            why: `${why}.`,
            next: `Correct the path in ${file}, or make the file readable.`,
            file,
        }, { cause });
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/kubeconfig.js





const clusterEntry = schemas/* looseObject */._H3({
    server: schemas/* string */.YjP().regex(/^https?:\/\//),
    'certificate-authority': schemas/* string */.YjP().optional(),
    'certificate-authority-data': schemas/* string */.YjP().optional(),
    'insecure-skip-tls-verify': schemas/* boolean */.zMY().optional(),
    'tls-server-name': schemas/* string */.YjP().optional(),
    'proxy-url': schemas/* string */.YjP().optional(),
});
const contextEntry = schemas/* looseObject */._H3({
    cluster: schemas/* string */.YjP(),
    user: schemas/* string */.YjP(),
    namespace: schemas/* string */.YjP().optional(),
});
const kubeconfig = schemas/* looseObject */._H3({
    'current-context': schemas/* string */.YjP().nullish(),
    clusters: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), cluster: clusterEntry })).nullish(),
    contexts: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), context: contextEntry })).nullish(),
    users: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), user: userEntry.nullish() })).nullish(),
});
/** Several files are one: of what several say, the first counts. */
async function readKubeconfig(files, wanted) {
    const read = await Promise.all(files.map(readConfig));
    const name = wanted ?? firstOf(read, ({ config }) => config['current-context'] || undefined);
    const [file = ''] = files;
    if (name === undefined) {
        throw mistake(file, 'It has no "current-context".', 'Name one by ?context=<name> in the URI.');
    }
    const { context } = entryOf(read, 'context', name).entry;
    const found = entryOf(read, 'cluster', context.cluster);
    const { cluster } = found.entry;
    refuseOdd(cluster, { name: context.cluster, file: found.file });
    const user = entryOf(read, 'user', context.user);
    if (cluster.server.startsWith('http:') && Object.keys(user.entry.user ?? {}).length > 0) {
        throw inTheClear(context.cluster, found.file);
    }
    const ca = await pemOf(cluster, 'certificate-authority', found.file);
    const proxy = cluster['proxy-url'];
    const server = cluster.server.replace(/\/+$/, '');
    const told = { server, ...(ca && { 'certificate-authority-data': btoa(ca) }) };
    const place = { name: context.user, file: user.file, cluster: told };
    return {
        server,
        namespace: context.namespace || 'default',
        ...(ca && { ca }),
        ...(proxy && { proxy }),
        login: loginOf(user.entry.user ?? {}, place),
    };
}
async function readConfig(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((cause) => {
        throw mistake(file, `${cause.message}.`, 'Give the path of a kubeconfig file.');
    });
    const parsed = kubeconfig.safeParse(yamlOf(text));
    if (parsed.success)
        return { file, config: parsed.data };
    // The values stay untold: they may be secrets.
    const [issue] = parsed.error.issues;
    const where = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : '';
    const why = `It is not a kubeconfig file${where}.`;
    throw mistake(file, why, 'Compare it with what `kubectl config view` shows.');
}
function yamlOf(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return undefined;
    }
}
function entryOf(read, kind, name) {
    for (const { file, config } of read) {
        const entries = config[`${kind}s`] ?? [];
        const entry = entries.find((one) => one.name === name);
        if (entry)
            return { entry: entry, file };
    }
    const known = read.flatMap(({ config }) => (config[`${kind}s`] ?? []).map((one) => one.name));
    const names = known.length === 0 ? 'It has none' : `It has ${known.join(', ')}`;
    const [first] = read;
    throw mistake(first?.file ?? '', `There is no ${kind} "${name}". ${names}.`, 'Name one of them.');
}
/** What would send a login to whoever answers is not done, and not passed over either. */
function refuseOdd(cluster, { name, file }) {
    const odd = ['insecure-skip-tls-verify', 'tls-server-name'].find((key) => cluster[key]);
    if (odd === undefined)
        return;
    const why = `The cluster "${name}" has "${odd}", which Contender does not do.`;
    throw mistake(file, why, 'Give its authority as certificate-authority, and a server name that it covers.');
}
function inTheClear(name, file) {
    const why = `The cluster "${name}" is spoken to without TLS, and everybody between could read the login.`;
    return mistake(file, why, 'Give its address with https://, or a user without a login.');
}
function firstOf(list, read) {
    return list.map(read).find((value) => value !== undefined);
}
function mistake(file, why, next) {
    return new errors/* UserError */.yo('train-kubeconfig', { what: `Cannot use ${file}.`, why, next, file });
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/find-account.js






const ownFolder = '/var/run/secrets/kubernetes.io/serviceaccount';
/** The account that kubectl would use here: KUBECONFIG, ~/.kube/config, or that of the pod we run in. */
async function findAccount(wish, environment, folder = ownFolder) {
    const files = filesOf(wish, environment);
    if (files.length > 0)
        return readKubeconfig(files, wish.context);
    const host = environment('KUBERNETES_SERVICE_HOST');
    if (host && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'token')))
        return inCluster(host, environment, folder);
    throw new errors/* UserError */.yo('train-kubeconfig', {
        what: 'No cluster is configured.',
        why: 'There is neither KUBECONFIG nor ~/.kube/config, and this is no pod with a service account.',
        next: 'Give ?kubeconfig=<path> in the URI, or set KUBECONFIG.',
    });
}
function filesOf({ kubeconfig }, environment) {
    if (kubeconfig !== null)
        return [kubeconfig];
    const listed = (environment('KUBECONFIG') ?? '').split(':').filter((path) => path !== '');
    // Of several files some may be missing, as for kubectl.
    const there = listed.filter((path) => (0,external_node_fs_.existsSync)(path));
    if (listed.length > 0)
        return there.length > 0 ? there : listed;
    const usual = (0,external_node_path_.join)(environment('HOME') ?? (0,external_node_os_.homedir)(), '.kube/config');
    return (0,external_node_fs_.existsSync)(usual) ? [usual] : [];
}
/** The token is renewed by the kubelet while the pod runs. */
async function inCluster(host, environment, folder) {
    const port = environment('KUBERNETES_SERVICE_PORT') ?? '443';
    const text = async (name) => (await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8')).trim();
    return {
        server: `https://${host.includes(':') ? `[${host}]` : host}:${port}`,
        namespace: await text('namespace').catch(() => 'default'),
        ca: await text('ca.crt'),
        login: {
            name: 'the service account of this pod',
            isRenewable: true,
            read: async () => ({ token: await text('token') }),
        },
    };
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/workload.js
/** What conditions of these names say; those that come before the last word are not taken for it. */
function progressBy(conditions, { complete, failed }) {
    const found = (type) => {
        return conditions.find((one) => one.type === type && one.status === 'True');
    };
    if (found(complete))
        return { kind: 'complete' };
    const { reason = '', message = '' } = found(failed) ?? found('FailureTarget') ?? {};
    if (found(failed))
        return { kind: 'failed', reason, message };
    if (found('FailureTarget'))
        return { kind: 'failing', reason, message };
    const suspended = found('Suspended');
    return suspended ? { kind: 'suspended', message: suspended.message } : { kind: 'open' };
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/job.js


/** Long enough for a lost connection, and for people who want to look. */
const keptSeconds = 3600;
/** Kubernetes' own Job: one pod, never started twice. */
const batchJob = {
    kind: 'Job',
    group: 'batch',
    version: 'v1',
    plural: 'jobs',
    container: 'train',
    options: [],
    restarts: false,
    removesItself: true,
    manifest(job, place) {
        return {
            apiVersion: 'batch/v1',
            kind: 'Job',
            metadata: metadataOf(job, place),
            spec: {
                // The default of 6 would train again behind our back.
                backoffLimit: 0,
                ttlSecondsAfterFinished: keptSeconds,
                template: templateOf(job, place, 'train'),
            },
        };
    },
    podsOf: (name) => `batch.kubernetes.io/job-name=${name}`,
    rankOf: () => 0,
    progressOf: (conditions) => progressBy(conditions, { complete: 'Complete', failed: 'Failed' }),
};

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/place.js


const common = ['context', 'kubeconfig', 'claim', 'host-path', 'service-account', 'queue', 'user'];
/** The options of a URI beside those by which files travel. */
function optionsOf({ options }) {
    return [...common, ...options];
}
/** What the URI says of every job; throws for all that is no name of Kubernetes' at once. */
function readPlace({ uri, address, options }, workload, usualNamespace) {
    const namespace = address || usualNamespace;
    const { queue = null, runtime = '', nodes = '1' } = options;
    const serviceAccount = options['service-account'] ?? null;
    const problem = (why, next) => {
        return { code: 'uri-refused', what: `Cannot use the place of training "${uri}".`, why, next };
    };
    const names = { namespace, claim: options.claim, 'service-account': serviceAccount, queue };
    (0,errors/* refuse */.TR)([
        ...Object.entries({ ...names, ...(workload.options.includes('runtime') && { runtime }) })
            .filter(([, name]) => typeof name === 'string' && !isName(name))
            .map(([what, name]) => {
            const why = name
                ? `Its ${what} "${name}" is no name of Kubernetes.`
                : `It names no ${what}.`;
            return problem(why, 'A name has lower-case letters, digits, "-" and ".".');
        }),
        ...(/^[1-9]\d{0,3}$/.test(nodes)
            ? []
            : [problem(`Its nodes "${nodes}" are no number.`, 'Give a whole number from 1.')]),
        ...volumeMistakes(options).map((why) => problem(why, volumeWays)),
        ...(options.user === undefined || /^\d{1,10}(:\d{1,10})?$/.test(options.user)
            ? []
            : [
                problem(`Its user "${options.user}" is no number.`, 'Give user=<uid> or user=<uid>:<gid>.'),
            ]),
    ]);
    return {
        namespace,
        volume: volumeOf(options),
        serviceAccount,
        queue,
        user: userOf(options),
        runtime,
        nodes: Number(nodes),
    };
}
const volumeWays = 'Add claim=<PersistentVolumeClaim>, or host-path=<the path of the folder on the nodes>.';
function volumeMistakes(options) {
    const { folder, claim } = options;
    const path = options['host-path'];
    if (claim !== undefined && path !== undefined) {
        return ['It names both a claim and a path on the nodes, and the files are in one of them.'];
    }
    const isNamed = claim !== undefined || path !== undefined;
    if (folder !== undefined && !isNamed)
        return ['It does not say what holds its folder in the cluster.'];
    if (folder === undefined && isNamed)
        return ['It says what holds a folder in the cluster, and names no folder.'];
    return path !== undefined && !path.startsWith('/') ? [`The path "${path}" is not absolute.`] : [];
}
function volumeOf(options) {
    const { claim } = options;
    const folder = options.folder?.replace(/(?<=.)\/+$/, '');
    const path = options['host-path']?.replace(/(?<=.)\/+$/, '');
    if (folder === undefined)
        return null;
    if (claim !== undefined)
        return { kind: 'claim', claim, folder };
    return path === undefined ? null : { kind: 'host-path', path, folder };
}
/** In a folder that both sides see the job's files are to be ours, as ours are to be its. */
function userOf({ user, folder }) {
    if (user !== undefined) {
        const [uid, gid = uid] = user.split(':').map(Number);
        return uid === undefined || gid === undefined ? null : { uid, gid };
    }
    const { uid, gid } = (0,external_node_os_.userInfo)();
    return folder === undefined || uid < 0 ? null : { uid, gid };
}
/** DNS names of Kubernetes; it judges the rest itself. */
function isName(name) {
    return /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/.test(name);
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/pytorch-job.js


/** The name that the training operator wants. */
const container = 'pytorch';
/** Kubeflow's older PyTorchJob: a master, and workers beside it. */
const pytorchJob = {
    kind: 'PyTorchJob',
    group: 'kubeflow.org',
    version: 'v1',
    plural: 'pytorchjobs',
    container,
    options: ['nodes'],
    restarts: false,
    removesItself: true,
    manifest(job, place) {
        const template = templateOf(job, place, container);
        const replicas = (count) => ({ replicas: count, restartPolicy: 'Never', template });
        return {
            apiVersion: 'kubeflow.org/v1',
            kind: 'PyTorchJob',
            metadata: metadataOf(job, place),
            spec: {
                // Its pods stay for their exit codes; the time to live removes them with the job.
                runPolicy: { backoffLimit: 0, cleanPodPolicy: 'Running', ttlSecondsAfterFinished: 3600 },
                pytorchReplicaSpecs: {
                    Master: replicas(1),
                    ...(place.nodes > 1 && { Worker: replicas(place.nodes - 1) }),
                },
            },
        };
    },
    podsOf: (name) => `training.kubeflow.org/job-name=${name}`,
    rankOf({ metadata: { labels } }) {
        if (labels['training.kubeflow.org/replica-type'] !== 'worker')
            return 0;
        return 1 + Number(labels['training.kubeflow.org/replica-index'] ?? 0);
    },
    progressOf: (conditions) => progressBy(conditions, { complete: 'Succeeded', failed: 'Failed' }),
};

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/train-job.js


/** The replicated job and the container that a runtime trains in, by Kubeflow's own convention. */
const trainer = 'node';
/** Kubeflow Trainer's TrainJob: the pods are made by the runtime that the cluster's people wrote. */
const trainJob = {
    kind: 'TrainJob',
    group: 'trainer.kubeflow.org',
    version: 'v1alpha1',
    plural: 'trainjobs',
    container: trainer,
    options: ['runtime', 'nodes'],
    restarts: true,
    removesItself: false,
    manifest(job, place) {
        return {
            apiVersion: 'trainer.kubeflow.org/v1alpha1',
            kind: 'TrainJob',
            metadata: metadataOf(job, place),
            spec: {
                runtimeRef: { name: place.runtime },
                trainer: {
                    ...(job.image !== null && { image: job.image }),
                    command: commandOf(job),
                    // The rest may come by a patch of the runtime, the environment may not.
                    env: environmentOf(job),
                    numNodes: place.nodes,
                    resourcesPerNode: resourcesOf(job),
                },
                runtimePatches: [patchOf(job, place)],
            },
        };
    },
    podsOf: (name) => `jobset.sigs.k8s.io/jobset-name=${name},trainer.kubeflow.org/trainjob-ancestor-step=trainer`,
    rankOf: ({ metadata }) => Number(metadata.labels['batch.kubernetes.io/job-completion-index'] ?? 0),
    progressOf: (conditions) => progressBy(conditions, { complete: 'Complete', failed: 'Failed' }),
};
/** What TrainJob has no member for: where the files are, as whom, and how long a pod may save. */
function patchOf(job, place) {
    const volumeMounts = volumeMountsOf(job, place);
    const container = { name: trainer, securityContext: securityOf(place), volumeMounts };
    const { serviceAccount } = place;
    const spec = {
        terminationGracePeriodSeconds: job.graceSeconds,
        ...(serviceAccount !== null && { serviceAccountName: serviceAccount }),
        containers: [container],
        volumes: volumesOf(job, place),
    };
    const pod = { metadata: { labels: labelsOf(job) }, spec };
    const replicatedJobs = [{ name: trainer, template: { spec: { template: pod } } }];
    return {
        manager: 'contender/train',
        trainingRuntimeSpec: { template: { spec: { replicatedJobs } } },
    };
}

;// CONCATENATED MODULE: ./.build/backends/training/kubernetes/index.js









const openKubernetesJobs = openerOf(batchJob);
const openTrainJobs = openerOf(trainJob);
const openPytorchJobs = openerOf(pytorchJob);
function openerOf(workload) {
    return async (uri, environment) => {
        const location = (0,remote_location/* readLocation */.m)(uri, optionsOf(workload));
        const transport = (0,remote_location/* transportOf */.J)(location, environment);
        const { kubeconfig = null, context = null } = location.options;
        const account = await findAccount({ kubeconfig, context }, environment);
        const place = readPlace(location, workload, account.namespace);
        return (0,elsewhere/* elsewhere */.J)(kubeCluster(kubeApi(account, { environment }), workload, place), transport);
    };
}


/***/ })

};
