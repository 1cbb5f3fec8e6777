export const id = 2841;
export const ids = [2841];
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

/***/ 2841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDocker: () => (/* binding */ openDocker),
  openPodman: () => (/* binding */ openPodman)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/training/remote/elsewhere.js + 11 modules
var elsewhere = __webpack_require__(43823);
// EXTERNAL MODULE: ./.build/backends/training/remote/location.js + 4 modules
var remote_location = __webpack_require__(13077);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/backends/training/docker/address.js




/** The variable by which each engine's own command line finds it. */
const variables = {
    docker: 'DOCKER_HOST',
    podman: 'CONTAINER_HOST',
};
/** The option `socket`, else what the engine's own variable says, else the first usual socket that is there. */
function engineAddress(kind, socket, environment) {
    if (socket !== undefined)
        return atSocket(kind, socket.replace(/^unix:\/\//, ''));
    const variable = variables[kind];
    const host = environment(variable);
    if (host)
        return atHost(kind, { host, variable }, environment);
    const usual = usualSockets(kind, environment);
    const found = usual.find((path) => (0,external_node_fs_.existsSync)(path));
    if (found !== undefined)
        return atSocket(kind, found);
    throw new errors/* UserError */.yo('train-engine-missing', {
        what: `There is no ${capital(kind)} here.`,
        why: `None of its usual sockets exists: ${usual.join(', ')}; and ${variable} is not set.`,
        next: startIt[kind],
    });
}
const startIt = {
    docker: 'Start Docker, or name its socket: `docker:?socket=/path/to/docker.sock`.',
    podman: 'Run `systemctl --user start podman.socket`, or name its socket: `podman:?socket=/path`.',
};
function usualSockets(kind, environment) {
    const own = environment('XDG_RUNTIME_DIR');
    if (kind === 'podman') {
        return [...(own ? [(0,external_node_path_.join)(own, 'podman/podman.sock')] : []), '/run/podman/podman.sock'];
    }
    return ['/var/run/docker.sock', ...(own ? [(0,external_node_path_.join)(own, 'docker.sock')] : [])];
}
function atSocket(kind, socketPath) {
    return { kind, name: `unix://${socketPath}`, url: 'http://localhost', trust: { socketPath } };
}
function atHost(kind, named, environment) {
    const { host, variable } = named;
    const [, scheme, rest = ''] = /^([a-z]+):\/\/(.+)$/.exec(host) ?? [];
    if (scheme === 'unix')
        return atSocket(kind, rest);
    if (scheme !== 'tcp' || !URL.canParse(`http://${rest}`)) {
        throw new errors/* UserError */.yo('train-address', {
            what: `${variable} is "${host}", which Contender cannot use.`,
            why: 'It speaks with an engine at a Unix socket or over TCP.',
            next: `Set ${variable} to unix:///path/to/socket or tcp://host:2376; a connection by ssh can be forwarded to a socket: ssh -L.`,
        });
    }
    const folder = certificates(environment);
    const name = `tcp://${rest}`;
    if (folder === null)
        return { kind, name, url: `http://${rest}`, trust: {} };
    return { kind, name, url: `https://${rest}`, trust: trustIn(folder) };
}
/** Docker's own variables; whoever names certificates has them checked. */
function certificates(environment) {
    const folder = environment('DOCKER_CERT_PATH');
    if (folder)
        return folder;
    return environment('DOCKER_TLS_VERIFY') ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.docker') : null;
}
function trustIn(folder) {
    const read = (name) => {
        try {
            return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8');
        }
        catch (cause) {
            throw new errors/* UserError */.yo('train-address', {
                what: `Cannot read ${(0,external_node_path_.join)(folder, name)}.`,
                why: `DOCKER_CERT_PATH and DOCKER_TLS_VERIFY ask for TLS, and ${cause.message}.`,
                next: 'Put ca.pem, cert.pem and key.pem there, or unset both variables.',
            }, { cause });
        }
    };
    return { ca: read('ca.pem'), cert: read('cert.pem'), key: read('key.pem') };
}
function capital(kind) {
    return kind === 'docker' ? 'Docker' : 'Podman';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/backends/http/client.js + 3 modules
var http_client = __webpack_require__(72948);
// EXTERNAL MODULE: ./.build/backends/http/pace.js
var pace = __webpack_require__(19452);
;// CONCATENATED MODULE: ./.build/backends/training/docker/engine.js





/** 1.41 is that of Podman and of Docker 20.10; Docker 29 takes nothing older than 1.44. */
const oldestMinor = 41;
const newestMinor = 51;
/** Podman 5 knows it too. */
const libpodVersion = '4.0.0';
const slowPace = { ...pace/* usualPace */.G7, answerMs: 6 * 3_600_000, idleMs: 600_000 };
function openEngine(address, environment) {
    const title = `${capital(address.kind)} at ${address.name}`;
    const service = { name: title, codes: 'train', environment, trust: address.trust };
    const client = (0,http_client/* httpClient */.o)(service);
    const patient = (0,http_client/* httpClient */.o)({ ...service, pace: slowPace });
    let known;
    const base = () => {
        known ??= version(title, client, address.url);
        known.catch(() => {
            known = undefined;
        });
        return known;
    };
    const ask = async (via, { path, body, ...request }) => {
        const url = path.startsWith('/libpod/')
            ? `${address.url}/v${libpodVersion}${path}`
            : `${await base()}${path}`;
        if (body === undefined)
            return via.send({ ...request, url });
        const headers = { 'content-type': 'application/json' };
        return via.send({ ...request, url, headers, body: JSON.stringify(body) });
    };
    return {
        kind: address.kind,
        title,
        send: (request) => ask(client, request),
        sendSlowly: (request) => ask(patient, request),
        async *stream(path, refusal) {
            yield* client.download({ url: `${await base()}${path}`, refusal });
        },
    };
}
async function version(title, client, url) {
    const answer = await client.send({ method: 'GET', url: `${url}/_ping` }).catch(orForbidden);
    if (answer.status !== 200)
        throw refused(title, 'GET /_ping', answer);
    const [, minor = ''] = /^1\.(\d+)$/.exec(answer.header('api-version') ?? '') ?? [];
    if (Number(minor) >= oldestMinor)
        return `${url}/v1.${Math.min(Number(minor), newestMinor)}`;
    throw new errors/* UserError */.yo('train-engine-version', {
        what: `${title} cannot be used.`,
        why: `Its API has the version "${answer.header('api-version') ?? 'unknown'}", and 1.${oldestMinor} is needed.`,
        next: 'Install Docker 20.10 or newer, or Podman 4 or newer.',
    });
}
/** Who may not use the socket may not use it later either: that is no lost connection. */
function orForbidden(error) {
    if (!(error instanceof errors/* UserError */.yo) || !/\b(EACCES|EPERM)\b/.test(error.message))
        throw error;
    const [{ what = '', why = '' } = {}] = error.problems;
    const next = 'Add the user that runs Contender to the group of the socket, or use the engine of that user.';
    throw new errors/* UserError */.yo('train-forbidden', { what, why, next }, { cause: error });
}
/** What an engine answers to a question. Throws for a refusal, and for what somebody else answers in its place. */
function valueIn(answer, shape, { title, asked }) {
    if (answer.status >= 300)
        throw refused(title, asked, answer);
    const { data, error } = shape.safeParse(jsonOf(answer.text));
    if (error === undefined)
        return data;
    const place = error.issues[0]?.path.join('.');
    const lacking = `lacks what every such answer has${place ? `: ${place}` : ''}`;
    throw notThis(title, `Its answer to ${asked} ${lacking}.`);
}
function notThis(title, why) {
    return new errors/* UserError */.yo('train-not-this', {
        what: `${title} does not speak like a container engine.`,
        why,
        next: 'Check the socket, or the address: a proxy or another service may answer in its place.',
    });
}
/** After these, which come from somebody in between, nobody knows what was done. */
const passing = [408, 429, 502, 503, 504];
function isPassing({ status }) {
    return passing.includes(status);
}
/** Whether the engine itself says that there is none: a page of somebody in between says nothing of it. */
function isMissing(answer) {
    return answer.status === 404 && isOfEngine(answer);
}
/** Whether a refusal is in the words of an engine. */
function isOfEngine(answer) {
    return messageIn(answer) !== null;
}
/** An answer that nobody expected, in words; what was asked is its method and its path. */
function refused(title, asked, answer) {
    const { status } = answer;
    const why = `It answered ${status} to ${asked}: ${wordsOf(answer)}.`;
    if (isPassing(answer)) {
        const what = `${title} is busy, or cannot be reached through what stands before it.`;
        return new errors/* UserError */.yo('train-unreachable', { what, why, next: 'Run the job again later.' });
    }
    if (status === 401 || status === 403) {
        const next = 'Let the user, or the certificate, that Contender comes with use this engine.';
        return new errors/* UserError */.yo('train-forbidden', { what: `${title} does not permit this.`, why, next });
    }
    if (!isOfEngine(answer))
        return notThis(title, why);
    const what = `${title} did not do what it was asked.`;
    const next = 'Look into the log of the engine; the same request by hand may tell more.';
    return new errors/* UserError */.yo('train-refused', { what, why, next });
}
const longestWords = 500;
/** The engine's own words, without a full stop; of a page of somebody in between only that it is one. */
function wordsOf(answer) {
    const said = messageIn(answer);
    if (said === null)
        return 'not in the words of a container engine';
    return said.trim().replace(/\.$/, '').slice(0, longestWords);
}
const refusal = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
function messageIn({ text }) {
    return refusal.safeParse(jsonOf(text)).data?.message ?? null;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/docker/inspect.js


/** What the engine tells of a container, as far as anybody asks. */
const seenContainer = schemas/* object */.Ikc({
    Id: schemas/* string */.YjP(),
    /** The id of its image. */
    Image: schemas/* string */.YjP(),
    State: schemas/* object */.Ikc({ Status: schemas/* string */.YjP(), ExitCode: schemas/* number */.aig(), OOMKilled: schemas/* boolean */.zMY() }),
    Config: schemas/* object */.Ikc({ Image: schemas/* string */.YjP(), Labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() }),
});
/** Null: there is none. */
async function inspect(engine, handle) {
    const answer = await engine.send({ method: 'GET', path: `${pathOf(handle)}/json` });
    if (isGone(answer))
        return null;
    const { title } = engine;
    return valueIn(answer, seenContainer, { title, asked: 'GET /containers/…/json' });
}
function pathOf({ id, name }) {
    return `/containers/${id ?? name}`;
}
/** Docker answers 409 for the log of what is about to be removed. */
function isGone(answer) {
    return isMissing(answer) || (answer.status === 409 && isOfEngine(answer));
}

;// CONCATENATED MODULE: ./.build/backends/training/docker/state.js
/**
 * Docker says `exited`; Podman says so after a stop, and `stopped` of what ended by itself. A state that is
 * not known runs.
 */
function statusOf(state) {
    switch (state.Status) {
        case 'created':
        case 'configured':
        case 'initialized':
            return { kind: 'queued', why: null };
        case 'exited':
        case 'stopped':
            return { kind: 'ended', end: endOf(state) };
        case 'dead':
        case 'removing':
            return { kind: 'ended', end: { kind: 'lost', why: 'Its container is being removed.' } };
        case 'running':
        case 'paused':
        case 'restarting':
        case 'stopping':
            return { kind: 'running' };
        default:
            return { kind: 'running', unknown: state.Status };
    }
}
/** The engine's word for want of memory is missing on Podman even where the limit was hit. */
function endOf({ ExitCode, OOMKilled }) {
    if (ExitCode === 0)
        return { kind: 'succeeded' };
    if (OOMKilled)
        return { kind: 'out-of-memory' };
    if (ExitCode === 137)
        return { kind: 'killed', signal: 'SIGKILL' };
    return { kind: 'failed', exitCode: ExitCode };
}

;// CONCATENATED MODULE: ./.build/backends/training/docker/cancel.js



/** The engine answers when the container has stopped; that it was asked is known sooner. */
const askedMs = 2_000;
/**
 * The engine itself gives the signal and, when the time is over, the kill, whether anybody waits or not: a
 * stopped container never depends on a process of ours that may be gone by then.
 */
async function cancelContainer(engine, handle, graceMs) {
    if (graceMs > 0)
        await stop(engine, handle, Math.ceil(graceMs / 1000));
    else
        await kill(engine, handle);
}
async function stop(engine, handle, seconds) {
    const signal = AbortSignal.timeout(askedMs);
    const path = `${pathOf(handle)}/stop?t=${seconds}`;
    try {
        const answer = await engine.send({ method: 'POST', path, signal });
        // Engines say that they have stopped also what was never started, and keep it.
        if ((await isOver(engine, handle)) || answer.status === 204)
            return;
        throw refused(engine.title, 'POST /containers/…/stop', answer);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        // It was asked, unless the engine cannot be reached at all: then this throws.
        await inspect(engine, handle);
    }
}
/** Podman answers Docker's request only after twenty seconds, and its own at once. */
async function kill(engine, handle) {
    const own = engine.kind === 'podman' ? '/libpod' : '';
    const path = `${own}${pathOf(handle)}/kill?signal=KILL`;
    const answer = await engine.send({ method: 'POST', path, repeatable: true });
    if (answer.status === 204 || (await isOver(engine, handle)))
        return;
    throw refused(engine.title, 'POST /containers/…/kill', answer);
}
/** Engines refuse to kill what does not run, each with a status of its own. What never ran is removed. */
async function isOver(engine, handle) {
    const seen = await inspect(engine, handle);
    if (!seen)
        return true;
    const { kind } = statusOf(seen.State);
    if (kind === 'queued')
        await remove(engine, handle);
    return kind !== 'running';
}
/** Takes a container away, dead or alive. */
async function remove(engine, handle) {
    const path = `${pathOf(handle)}?force=1&v=1`;
    const answer = await engine.send({ method: 'DELETE', path, repeatable: true });
    // Gone already, or somebody else is at it.
    if (answer.status < 300 || isGone(answer))
        return;
    throw refused(engine.title, 'DELETE /containers/…', answer);
}

;// CONCATENATED MODULE: ./.build/backends/training/docker/demand.js



/** What an engine tells of its machine. */
const engineFacts = schemas/* object */.Ikc({
    NCPU: schemas/* number */.aig(),
    MemTotal: schemas/* number */.aig(),
    OSType: schemas/* string */.YjP(),
    /** Podman's own word for it; Docker tells by its security options. */
    Rootless: schemas/* boolean */.zMY().nullish(),
    SecurityOptions: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
async function factsOf(engine) {
    const answer = await engine.send({ method: 'GET', path: '/info' });
    return valueIn(answer, engineFacts, { title: engine.title, asked: 'GET /info' });
}
const code = 'train-demand';
const gib = 1024 ** 3;
/** Throws for all that this engine cannot give, at once. */
async function checkDemand(engine, job, facts) {
    (0,errors/* refuse */.TR)([
        ...placeProblems(engine, job, facts),
        ...sizeProblems(engine, job, facts),
        ...(await secretProblems(engine, job)),
    ]);
}
function placeProblems({ title }, { image, mount }, { OSType }) {
    const problems = [];
    if (image === null) {
        problems.push({
            code,
            what: `${title} needs to know which image to run.`,
            why: 'The policy has no `train.job.image`.',
            next: 'Name one, best by its digest: `image: python:3.12@sha256:…`.',
        });
    }
    if (OSType !== 'linux') {
        problems.push({
            code,
            what: `${title} runs containers of ${OSType}.`,
            why: 'A training is a script of a POSIX shell.',
            next: 'Use an engine that runs Linux containers.',
        });
    }
    const colon = [mount?.source, mount?.target].find((path) => path?.includes(':'));
    if (colon !== undefined) {
        problems.push({
            code,
            what: `The folder ${colon} cannot be handed into a container.`,
            why: 'The engine takes a colon for the end of the path.',
            next: 'Name another one with the options `folder=` and `as=`.',
        });
    }
    return problems;
}
/** Podman would take what Docker refuses, and run with less. */
function sizeProblems({ title }, job, { NCPU, MemTotal }) {
    const problems = [];
    const { cpus, memoryGib } = job;
    if (cpus !== null && cpus > NCPU) {
        problems.push({
            code,
            what: `${title} cannot give ${cpus} processors.`,
            why: `Its machine has ${NCPU}.`,
            next: 'Ask for less in `train.job.cpus`, or use another machine.',
        });
    }
    if (memoryGib !== null && memoryGib * gib > MemTotal) {
        problems.push({
            code,
            what: `${title} cannot give ${memoryGib} GiB of memory.`,
            why: `Its machine has ${(MemTotal / gib).toFixed(1)} GiB.`,
            next: 'Ask for less in `train.job.memory-gib`, or use another machine.',
        });
    }
    return problems;
}
async function secretProblems(engine, { secrets }) {
    const names = Object.values(secrets);
    if (engine.kind === 'podman') {
        const known = await Promise.all(names.map((name) => hasSecret(engine, name)));
        return names.filter((_, index) => !known[index]).map((name) => unknownSecret(engine, name));
    }
    if (names.length === 0)
        return [];
    return [
        {
            code,
            what: `${engine.title} has no store of secrets.`,
            why: `The policy takes ${Object.keys(secrets).join(', ')} from one (\`train.job.secrets\`).`,
            next: 'Hand them over as `train.job.variables` from the environment, or use `podman:`, which has one.',
        },
    ];
}
function unknownSecret({ title }, name) {
    return {
        code,
        what: `${title} has no secret "${name}".`,
        why: 'The policy names it in `train.job.secrets`.',
        next: `Make it there: \`podman secret create ${name} -\`.`,
    };
}
async function hasSecret(engine, name) {
    const path = `/libpod/secrets/${encodeURIComponent(name)}/json`;
    const answer = await engine.send({ method: 'GET', path });
    if (answer.status === 200)
        return true;
    if (isMissing(answer))
        return false;
    throw refused(engine.title, 'GET /libpod/secrets/…/json', answer);
}

;// CONCATENATED MODULE: ./.build/backends/training/docker/image.js



/** When an image is fetched from its registry. */
const pulls = ['missing', 'never', 'always'];
/** Throws unless the engine has the image afterwards. */
async function provideImage(engine, image, pull) {
    if (pull !== 'always' && (await findImage(engine, image)))
        return;
    if (pull === 'never') {
        const why = 'It is not there, and `pull=never` keeps it from being fetched';
        throw missing(engine, image, { why, next: 'Load or build it, or leave out `pull=never`.' });
    }
    await fetchImage(engine, image);
}
const seenImage = schemas/* object */.Ikc({ Id: schemas/* string */.YjP(), RepoDigests: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() });
/** What the engine knows of an image by name or id, whose digest is wanted by `name`; null: it has none. */
async function findImage(engine, image, name = image) {
    const answer = await engine.send({ method: 'GET', path: `/images/${encoded(image)}/json` });
    if (isMissing(answer))
        return null;
    const { title } = engine;
    const seen = valueIn(answer, seenImage, { title, asked: 'GET /images/…/json' });
    return { id: seen.Id, digest: digestOf(seen.RepoDigests ?? [], name) };
}
/** Slashes stay: Podman takes the name as the rest of the path. */
function encoded(image) {
    return image.split('/').map(encodeURIComponent).join('/');
}
/** Podman gives a digest also to what no registry serves: its name is then that of `localhost`. */
function digestOf(repoDigests, image) {
    const served = repoDigests.filter((one) => !one.startsWith('localhost/'));
    const { name } = imageName(image);
    const own = served.find((one) => `/${one}`.endsWith(`/${name}${one.slice(one.indexOf('@'))}`));
    const [, digest] = (own ?? served[0] ?? '').split('@');
    return digest ?? null;
}
/** A name without a tag would fetch all tags that there are. */
function imageName(image) {
    const [named = ''] = image.split('@');
    const [, name = named, tag = null] = /^(.*):([^:/]+)$/.exec(named) ?? [];
    return { name, tag };
}
const fetchNext = 'Check its name, and that the engine reaches its registry. What only a login may fetch is best pulled by a step before.';
async function fetchImage(engine, image) {
    const query = image.includes('@')
        ? { fromImage: image }
        : { fromImage: imageName(image).name, tag: imageName(image).tag ?? 'latest' };
    const path = `/images/create?${new URLSearchParams(query)}`;
    const answer = await engine.sendSlowly({ method: 'POST', path, repeatable: true });
    const isDone = answer.status === 200;
    if (!isDone && !isOfEngine(answer))
        throw refused(engine.title, 'POST /images/create', answer);
    const why = isDone ? lastError(answer.text) : wordsOf(answer);
    if (why === null)
        return;
    throw missing(engine, image, { why: `It could not be fetched: ${why}`, next: fetchNext });
}
/** Progress comes as lines of JSON, and so does what went wrong, with the status 200. */
function lastError(progress) {
    const lines = progress.split('\n').filter((line) => line.includes('"error"'));
    for (const line of lines) {
        try {
            const { error } = JSON.parse(line);
            if (typeof error === 'string' && error !== '')
                return error.trim().replace(/\.$/, '');
        }
        catch {
            // A line that is no JSON says nothing.
        }
    }
    return null;
}
function missing({ title }, image, { why, next }) {
    const what = `${title} has no image "${image}".`;
    return new errors/* UserError */.yo('train-image-missing', { what, why: `${why}.`, next });
}

;// CONCATENATED MODULE: ./.build/backends/training/docker/log.js

/** How much is delivered at once: the rest follows with the next call. */
const mostBytes = 8 * 1024 * 1024;
/**
 * The log from a cursor on. `open` gives what the engine has since a whole second, that second included:
 * Podman tells times by the second, so that pieces are counted within one. Docker's are finer; the same
 * count serves them.
 */
async function readLog(open, from) {
    const start = parseCursor(from);
    const parts = [];
    let { second, count } = start;
    let known = start.count;
    let size = 0;
    try {
        for await (const frame of log_frames(open(start.second))) {
            const piece = stamped(frame);
            if (known > 0 && piece.second === start.second) {
                known -= 1;
                continue;
            }
            if (piece.second > second) {
                second = piece.second;
                count = 0;
            }
            if (piece.second === second)
                count += 1;
            parts.push(piece.text);
            size += piece.text.byteLength;
            if (size >= mostBytes)
                break;
        }
    }
    catch (error) {
        // What came before it is delivered, and the next call meets it again.
        if (size === 0)
            throw error;
    }
    return { bytes: Buffer.concat(parts), next: size === 0 ? from : `${second}:${count}` };
}
function parseCursor(from) {
    const [, second = '0', count = '0'] = /^(\d+):(\d+)$/.exec(from) ?? [];
    return { second: Number(second), count: Number(count) };
}
const headerBytes = 8;
/** Of a frame in which the engine tells that it cannot read on; it has no time. */
const complaint = 3;
const longestFrame = 64 * 1024 * 1024;
/**
 * The frames of both streams, in the order of the log: a byte for the stream, three of nothing, four for the
 * length, and so many. Chunks end anywhere. A frame that breaks off was not written whole yet.
 */
async function* log_frames(chunks) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        rest = rest.byteLength === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
        let at = 0;
        while (rest.byteLength - at >= headerBytes) {
            const length = rest.readUInt32BE(at + 4);
            if (length > longestFrame)
                throw notALog('It is not in the frames of a container engine');
            if (rest.byteLength - at - headerBytes < length)
                break;
            const body = rest.subarray(at + headerBytes, at + headerBytes + length);
            if (rest[at] === complaint)
                throw unreadable(body.toString('utf8'));
            yield body;
            at += headerBytes + length;
        }
        rest = rest.subarray(at);
    }
}
/** A piece of a line, or a whole one, behind its time and a space. */
function stamped(frame) {
    const space = frame.indexOf(' ');
    const time = Date.parse(frame.toString('latin1', 0, Math.max(space, 0)));
    if (Number.isNaN(time))
        throw notALog('A line of it has no time');
    return { second: Math.floor(time / 1000), text: frame.subarray(space + 1) };
}
const what = 'The log of the container cannot be read.';
function unreadable(said) {
    const words = said.trim().replace(/\.$/, '').slice(0, 500);
    return new errors/* UserError */.yo('train-refused', {
        what,
        why: `The engine says: ${words}.`,
        next: 'Look into the log of the engine: the disk may be full, or the file of the log damaged.',
    });
}
function notALog(why) {
    return new errors/* UserError */.yo('train-not-this', {
        what,
        why: `${why}: something else answers in the place of the engine.`,
        next: 'Check the socket, or the address, by which the engine is asked.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/training/docker/manifest.js
/** Labels by which a job is found again. */
const labels = {
    name: 'contender.run',
    configuration: 'contender.configuration',
    mark: 'contender.mark',
};
const manifest_gib = 1024 ** 3;
const nanoCpus = 1e9;
const cpuPeriodMicros = 100_000;
const interrupt = { name: 'SIGINT', number: 2 };
/**
 * The body of Docker's `POST /containers/create`. The script is the first process and does what an init does:
 * it hands signals on and waits for what is orphaned. The log is kept in a form that can be read again,
 * whatever the engine is set to.
 */
function dockerManifest(job, circumstances) {
    const { mount, cpus, memoryGib } = job;
    const { user, network } = circumstances;
    const memory = memoryGib === null ? null : bytes(memoryGib);
    return {
        Image: job.image,
        Entrypoint: ['sh'],
        Cmd: ['-c', job.script],
        WorkingDir: '/',
        Env: Object.entries(environmentOf(job, user)).map(([name, value]) => `${name}=${value}`),
        ...(user !== null && { User: user }),
        Tty: false,
        StopSignal: interrupt.name,
        StopTimeout: job.graceSeconds,
        Labels: labelsOf(job),
        HostConfig: {
            // "z" lets the container in where SELinux guards folders; elsewhere it means nothing.
            Binds: mount ? [`${mount.source}:${mount.target}:z`] : [],
            AutoRemove: false,
            LogConfig: { Type: 'json-file', Config: {} },
            ...(network !== null && { NetworkMode: network }),
            ...(cpus !== null && { NanoCpus: Math.round(cpus * nanoCpus) }),
            // Without the second, Docker would grant as much swap on top.
            ...(memory !== null && { Memory: memory, MemorySwap: memory }),
            ...shared(job, 'ShmSize'),
            ...(job.gpus > 0 && { DeviceRequests: [dockerCards(job.gpus, circumstances)] }),
        },
    };
}
function dockerCards(count, { gpus }) {
    if (gpus === 'toolkit')
        return { Driver: '', Count: count, Capabilities: [['gpu']] };
    return { Driver: 'cdi', DeviceIDs: cardNames(count) };
}
/** Podman's networks that are no names of networks. */
const modes = ['none', 'host', 'bridge', 'private', 'slirp4netns', 'pasta'];
/**
 * The same for Podman's own `POST /libpod/containers/create`: what it takes from Docker's body has neither
 * secrets nor cards, and cards are left out there without a word.
 */
function podmanManifest(job, { user, network }) {
    const { mount, cpus, memoryGib } = job;
    const memory = memoryGib === null ? null : bytes(memoryGib);
    return {
        name: job.name,
        image: job.image,
        entrypoint: ['sh'],
        command: ['-c', job.script],
        work_dir: '/',
        env: environmentOf(job, user),
        secret_env: job.secrets,
        ...(user !== null && { user }),
        terminal: false,
        stop_signal: interrupt.number,
        stop_timeout: job.graceSeconds,
        labels: labelsOf(job),
        mounts: mount
            ? [
                {
                    type: 'bind',
                    source: mount.source,
                    destination: mount.target,
                    options: ['rbind', 'rw', 'z'],
                },
            ]
            : [],
        log_configuration: { driver: 'k8s-file' },
        ...(network !== null && podmanNetwork(network)),
        resource_limits: {
            ...(cpus !== null && {
                cpu: { period: cpuPeriodMicros, quota: Math.round(cpus * cpuPeriodMicros) },
            }),
            ...(memory !== null && { memory: { limit: memory, swap: memory } }),
        },
        ...shared(job, 'shm_size'),
        devices: cardNames(job.gpus).map((path) => ({ path })),
    };
}
function podmanNetwork(network) {
    if (modes.includes(network))
        return { netns: { nsmode: network } };
    return { netns: { nsmode: 'bridge' }, Networks: { [network]: {} } };
}
function labelsOf({ name, configuration, mark }) {
    return {
        [labels.name]: name,
        [labels.configuration]: configuration,
        [labels.mark]: mark,
    };
}
/** A user by number has no name and no home in the image, and frameworks ask for both. */
function environmentOf({ environment }, user) {
    const isNumber = user !== null && /^[1-9]\d*(:|$)/.test(user);
    return isNumber ? { HOME: '/tmp', USER: 'contender', ...environment } : environment;
}
/** Loaders of data share batches there; an engine would give 64 MiB. Only what is used takes memory. */
function shared({ sharedMemoryGib, memoryGib }, key) {
    const amount = sharedMemoryGib ?? (memoryGib === null ? null : memoryGib / 2);
    return amount === null ? {} : { [key]: bytes(amount) };
}
function bytes(amount) {
    return Math.round(amount * manifest_gib);
}
function cardNames(count) {
    return Array.from({ length: count }, (_, index) => `nvidia.com/gpu=${index}`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/backends/training/remote/unreachable.js
var unreachable = __webpack_require__(3090);
;// CONCATENATED MODULE: ./.build/backends/training/docker/submit.js










/** Makes a container and starts it, once, however often it is asked for the same job; its id. */
async function submit_submit(engine, job, options) {
    const user = await userOf(options.user, job, await factsOf(engine));
    const id = await create(engine, job, { ...options, user });
    const words = await start(engine, { ...job, id });
    if (words !== null)
        throw notStarted(engine, words);
    return id;
}
/**
 * The owner of the job's folder, so that its files are ours. Without root, engines map the root of a
 * container to the user that runs the engine, and every other user to somebody else.
 */
async function userOf(wanted, { mount }, { Rootless, SecurityOptions }) {
    if (wanted !== null)
        return wanted === 'image' ? null : wanted;
    if (mount === null)
        return null;
    if (Rootless || SecurityOptions?.includes('name=rootless'))
        return '0:0';
    const { uid, gid } = await (0,promises_.stat)(mount.source);
    return `${uid}:${gid}`;
}
const created = schemas/* object */.Ikc({ Id: schemas/* string */.YjP() });
/** A name in use is fine where the container there is the one that is asked for. */
async function create(engine, job, circumstances) {
    const query = new URLSearchParams({ name: job.name });
    const answer = await engine.send({
        method: 'POST',
        repeatable: true,
        ...(engine.kind === 'docker'
            ? { path: `/containers/create?${query}`, body: dockerManifest(job, circumstances) }
            : { path: '/libpod/containers/create', body: podmanManifest(job, circumstances) }),
    });
    const { title } = engine;
    const asked = 'POST /containers/create';
    if (answer.status < 300)
        return valueIn(answer, created, { title, asked }).Id;
    if (isPassing(answer) || !isOfEngine(answer))
        throw refused(title, asked, answer);
    if (!/already in use/.test(wordsOf(answer)))
        throw notStarted(engine, wordsOf(answer));
    const seen = await inspect(engine, { ...job, id: null });
    if (seen?.Config.Labels?.[labels.mark] === job.mark)
        return seen.Id;
    throw new errors/* UserError */.yo('train-name-taken', {
        what: `${title} has another container of the name ${job.name}.`,
        why: 'It belongs to another job, which may still run.',
        next: `Remove it when it is not needed any more: \`${engine.kind} rm --force ${job.name}\`.`,
    });
}
/**
 * Why it does not start; null: it runs, or has run. Engines start also what has ended, a second time: after
 * an answer that was lost somebody looks first. What cannot be started is removed.
 */
async function start(engine, handle) {
    for (let isLast = false;; isLast = true) {
        const seen = await inspect(engine, handle);
        if (!seen)
            return 'it was removed';
        if (statusOf(seen.State).kind !== 'queued')
            return null;
        try {
            const answer = await engine.send({ method: 'POST', path: `${pathOf(handle)}/start` });
            if (answer.status === 204 || answer.status === 304)
                return null;
            if (isPassing(answer))
                throw refused(engine.title, 'POST /containers/…/start', answer);
            await remove(engine, handle);
            return wordsOf(answer);
        }
        catch (error) {
            if (isLast || !(0,unreachable/* isUnreachable */.R0)(error))
                throw error;
        }
    }
}
/** The engines' words where the cards cannot be handed in. */
const withoutCards = /could not select device driver|unresolvable CDI devices|CDI device injection failed/;
function notStarted({ title }, words) {
    return new errors/* UserError */.yo('train-not-started', {
        what: `${title} did not start the container of the training.`,
        why: `It says: ${words}.`,
        next: withoutCards.test(words)
            ? 'Install the NVIDIA Container Toolkit there, and run `nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml`.'
            : 'Check `train.job` of the policy, the image, which needs a POSIX `sh`, and the options of the address.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/training/docker/cluster.js










/** Jobs as containers of one engine. */
function containers(engine, options) {
    return {
        title: engine.title,
        async check(job) {
            await checkDemand(engine, job, await factsOf(engine));
            if (job.image !== null)
                await provideImage(engine, job.image, options.pull);
        },
        find: (names, configuration) => find(engine, names, configuration),
        async standing(name) {
            const seen = await inspect(engine, { name, mark: '', id: null });
            if (!seen)
                return null;
            return statusOf(seen.State).kind === 'ended' ? 'ended' : 'live';
        },
        submit: (job) => submit_submit(engine, job, options),
        async status(handle) {
            const seen = await inspect(engine, handle);
            if (seen)
                return statusOf(seen.State);
            const why = `${engine.title} has no container of it any more: somebody has removed it.`;
            return { kind: 'ended', end: { kind: 'lost', why } };
        },
        async log(handle, from) {
            const query = 'stdout=1&stderr=1&timestamps=1&since=';
            const path = `${pathOf(handle)}/logs?${query}`;
            const open = (second) => engine.stream(`${path}${second}`, (answer) => {
                return isGone(answer)
                    ? new NoLog()
                    : refused(engine.title, 'GET /containers/…/logs', answer);
            });
            return readLog(open, from).catch((error) => {
                if (error instanceof NoLog)
                    return { bytes: new Uint8Array(), next: from };
                throw error;
            });
        },
        cancel: (handle, graceMs) => cancelContainer(engine, handle, graceMs),
        container: (handle) => containerOf(engine, handle),
        remove: (handle) => remove(engine, handle),
    };
}
/** The container was removed. */
class NoLog extends Error {
}
const listing = schemas/* array */.YOg(schemas/* object */.Ikc({ Id: schemas/* string */.YjP(), Labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() }));
/** A container that was made and never started, because the answer was lost, is started now. */
async function find(engine, names, configuration) {
    const filters = JSON.stringify({ label: [`${labels.configuration}=${configuration}`] });
    const path = `/containers/json?${new URLSearchParams({ all: '1', filters })}`;
    const answer = await engine.send({ method: 'GET', path });
    const { title } = engine;
    const listed = valueIn(answer, listing, { title, asked: 'GET /containers/json' });
    for (const { Id, Labels } of listed) {
        const name = Labels?.[labels.name] ?? '';
        const handle = { name, mark: Labels?.[labels.mark] ?? '', id: Id };
        if (names.includes(name) && (await lives(engine, handle)))
            return handle;
    }
    return null;
}
async function lives(engine, handle) {
    const seen = await inspect(engine, handle);
    if (!seen)
        return false;
    const { kind } = statusOf(seen.State);
    return kind === 'queued' ? (await start(engine, handle)) === null : kind === 'running';
}
async function containerOf(engine, handle) {
    const seen = await inspect(engine, handle);
    if (!seen)
        return null;
    const image = seen.Config.Image;
    // By id: the name may stand for another image by now.
    const known = await findImage(engine, seen.Image, image);
    return { id: seen.Id, image, digest: known?.digest ?? null, imageId: known?.id ?? seen.Image };
}

;// CONCATENATED MODULE: ./.build/backends/training/docker/index.js







const openDocker = engineOf('docker');
const openPodman = engineOf('podman');
const optionNames = {
    docker: ['socket', 'network', 'user', 'pull', 'gpus'],
    podman: ['socket', 'network', 'user', 'pull'],
};
function engineOf(scheme) {
    return async (uri, environment) => {
        const location = (0,remote_location/* readLocation */.m)(uri, optionNames[scheme]);
        const options = containerOptions(location);
        const transport = (0,remote_location/* transportOf */.J)(location, environment, { hasDefault: true });
        const address = engineAddress(scheme, location.options.socket, environment);
        return (0,elsewhere/* elsewhere */.J)(containers(openEngine(address, environment), options), transport);
    };
}
function containerOptions(location) {
    const { network = null, user = null } = location.options;
    const pull = oneOf(location, 'pull', pulls);
    return { network, user, pull, gpus: oneOf(location, 'gpus', ['toolkit', 'cdi']) };
}
/** The first is what an option means that was left out. */
function oneOf({ uri, options }, name, values) {
    const given = options[name] ?? values[0];
    const value = values.find((one) => one === given);
    if (value !== undefined)
        return value;
    throw new errors/* UserError */.yo('uri-refused', {
        what: `Cannot use the place of training "${uri}".`,
        why: `The option "${name}" is "${given}".`,
        next: `Use one of: ${values.join(', ')}.`,
    });
}


/***/ })

};
