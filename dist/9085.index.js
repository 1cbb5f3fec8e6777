export const id = 9085;
export const ids = [9085];
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

/***/ 78767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ turnstile)
/* harmony export */ });
function turnstile(places) {
    const waiting = [];
    let free = places;
    return {
        async enter() {
            if (free > 0)
                free -= 1;
            else
                await new Promise((turn) => waiting.push(turn));
        },
        leave() {
            const next = waiting.shift();
            if (next)
                next();
            else
                free += 1;
        },
    };
}


/***/ }),

/***/ 79366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readAddress)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);


/**
 * `mlflow:<url>`, or `mlflow:` alone with the first of the `variables` that is set, which are those of
 * MLflow's own clients. `?experiment=<name>` says where runs go.
 */
function readAddress(uri, variables, environment) {
    const given = uri.slice(uri.indexOf(':') + 1);
    const [address = '', query = ''] = given.split('?');
    const variable = variables.find((name) => environment(name));
    const text = address || (variable && environment(variable)) || '';
    const source = address ? `"${uri.replace(/:.*@/, ':…@')}"` : (variable ?? '');
    const url = parse(text, source, variables);
    return {
        url: `${url.origin}${url.pathname}`.replace(/\/+$/, ''),
        experiment: experimentOf(query) ?? environment('MLFLOW_EXPERIMENT_NAME') ?? null,
        ...readLogin(environment),
        trust: readTrust(environment),
    };
}
function parse(text, source, variables) {
    const next = 'Write it as mlflow:https://mlflow.example.org.';
    if (text === '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('registry-address', {
            what: 'It is open which MLflow server is meant.',
            why: `The URI names none, and ${variables.join(' and ')} are not set.`,
            next,
        });
    }
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('registry-address', {
            what: `${source} names no MLflow server.`,
            why: 'Only a server can be asked by http or https; a database or a folder of MLflow cannot.',
            next,
        });
    }
    if (url.username === '' && url.password === '')
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('registry-address', {
        what: `${source} holds a login.`,
        why: 'The address goes into reports and the ledger, where everybody could read it.',
        next: 'Put it into MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD.',
    });
}
function experimentOf(query) {
    const parameters = new URLSearchParams(query);
    const unknown = [...parameters.keys()].find((name) => name !== 'experiment');
    if (unknown === undefined)
        return parameters.get('experiment') || undefined;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('registry-address', {
        what: `The address of MLflow has the parameter "${unknown}", which is unknown.`,
        why: 'An MLflow address takes the parameter "experiment" and no other.',
        next: 'Correct or remove it.',
    });
}
/** As MLflow's clients do it: name and password before the token. */
function readLogin(environment) {
    const username = environment('MLFLOW_TRACKING_USERNAME');
    const password = environment('MLFLOW_TRACKING_PASSWORD');
    if (username && password) {
        const pair = Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
        return { authorization: `Basic ${pair}`, login: 'the name in MLFLOW_TRACKING_USERNAME' };
    }
    const token = environment('MLFLOW_TRACKING_TOKEN');
    if (!token)
        return { authorization: null, login: 'no login' };
    if (!/^[!-~]+$/.test(token)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('registry-address', {
            what: 'MLFLOW_TRACKING_TOKEN is no token.',
            why: 'It holds a line break, a space or a letter that no request can carry.',
            next: 'Store the token alone, without the line break at its end.',
        });
    }
    return { authorization: `Bearer ${token}`, login: 'the token in MLFLOW_TRACKING_TOKEN' };
}
function readTrust(environment) {
    if (environment('MLFLOW_TRACKING_INSECURE_TLS') === 'true') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('registry-address', {
            what: 'MLFLOW_TRACKING_INSECURE_TLS is "true".',
            why: 'Then anybody on the way could hand out other models and read the login.',
            next: 'Point MLFLOW_TRACKING_SERVER_CERT_PATH at the certificate of its authority.',
        });
    }
    const ca = readPem('MLFLOW_TRACKING_SERVER_CERT_PATH', environment);
    const client = readPem('MLFLOW_TRACKING_CLIENT_CERT_PATH', environment);
    return { ...(ca && { ca }), ...(client && { cert: client, key: client }) };
}
function readPem(variable, environment) {
    const path = environment(variable);
    if (!path)
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('registry-address', {
            what: `Cannot read ${path}, which ${variable} names.`,
            why: `The system answered ${error.code}.`,
            next: 'Correct the path.',
        });
    }
}


/***/ }),

/***/ 44126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ experimentNamed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8322);


const experiment = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ experiment: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ experiment_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) });
const created = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ experiment_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** The id of an experiment; makes it where it is missing. */
async function experimentNamed(server, name) {
    const found = await findExperiment(server, name);
    if (found)
        return found;
    const path = 'mlflow/experiments/create';
    const made = await server.ask({ method: 'POST', path, body: { name }, answer: created });
    if (made.kind === 'done')
        return made.value.experiment_id;
    // Somebody else was faster; one that was deleted exists too, and cannot be found.
    const other = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .exists */ .t2)(made) ? await findExperiment(server, name) : undefined;
    if (other)
        return other;
    throw server.errorOf(made);
}
async function findExperiment(server, name) {
    const found = await server.ask({
        method: 'GET',
        path: 'mlflow/experiments/get-by-name',
        query: { experiment_name: name },
        answer: experiment,
    });
    if (found.kind === 'done')
        return found.value.experiment.experiment_id;
    if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknown */ .t8)(found))
        return undefined;
    throw server.errorOf(found);
}


/***/ }),

/***/ 22282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ quotedText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** A text in a filter of MLflow, which knows no escapes. */
function quotedText(text) {
    if (!text.includes("'"))
        return `'${text}'`;
    if (!text.includes('"'))
        return `"${text}"`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('name-refused', {
        what: `MLflow cannot search for ${text}.`,
        why: 'It holds both kinds of quotation marks, and one of them must be around it.',
        next: 'Choose a name without one of them.',
    });
}


/***/ }),

/***/ 8322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

function isUnknown({ code }) {
    return code === 'RESOURCE_DOES_NOT_EXIST';
}
function exists({ code }) {
    return code === 'RESOURCE_ALREADY_EXISTS';
}
/** A refusal in words for people: MLflow's code is kept, its words only where they hold no SQL. */
function errorOf(asked, refusal) {
    const { code, problem } = explain(asked, refusal);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${asked.codes}-${code}`, problem);
}
function explain({ address, codes }, refusal) {
    const { status, code, text, call } = refusal;
    const at = `The MLflow server at ${address.url}`;
    const why = `It answered ${status}${code ? ` ${code}` : ''} to ${call}${quoted(address, refusal)}.`;
    if (status === 401) {
        const what = `${at} does not accept the login.`;
        const next = `${address.login} was used. Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.`;
        return { code: 'login', problem: { what, why, next: capital(next) } };
    }
    if (status === 403 && text.includes('Host header')) {
        const what = `${at} does not answer under this name.`;
        const next = 'Add the name to --allowed-hosts of the server, or use one that is allowed.';
        return { code: 'forbidden', problem: { what, why, next } };
    }
    if (status === 403) {
        const what = `${at} does not permit this.`;
        const of = codes === 'registry' ? 'the model and its experiment' : 'the experiment';
        const next = `Ask for the permission EDIT on ${of}, to delete or to grant for MANAGE.`;
        return { code: 'forbidden', problem: { what, why, next } };
    }
    if (status === 429 || status === 503 || text.includes('QueuePool limit')) {
        const what = `${at} is busy.`;
        return { code: 'busy', problem: { what, why, next: 'Run the job again later.' } };
    }
    if (status === 502 || status === 504) {
        const what = `${at} cannot be reached: something before it answers.`;
        return { code: 'unreachable', problem: { what, why, next: 'Check that the server runs.' } };
    }
    if (code === null && status < 500)
        return notThis(address, why);
    const what = `${at} ${status >= 500 ? 'failed' : 'refused'}.`;
    const next = status >= 500 ? "Read the server's log." : 'Correct what it names.';
    return { code: status >= 500 ? 'failed' : 'refused', problem: { what, why, next } };
}
/** An answer that no MLflow server gives. */
function foreign({ address, codes }, { status, call }) {
    const { code, problem } = notThis(address, `It answered ${status} to ${call} with other content.`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${codes}-${code}`, problem);
}
function notThis({ url }, why) {
    const what = `${url} is not the API of an MLflow server, or of one that is too old.`;
    const next = 'Give the address that MLFLOW_TRACKING_URI has elsewhere, without a page of the UI; the server must be MLflow 2.22 or newer.';
    return { code: 'not-this', problem: { what, why, next } };
}
/** Their words, where they help: one line, short, and nothing in them that was a secret. */
function quoted({ authorization }, { code, text }) {
    if (code === null || code === 'INTERNAL_ERROR' || code === 'BAD_REQUEST')
        return '';
    if (/\[SQL|sqlite3|psycopg|pymysql/i.test(text))
        return '';
    const secrets = [authorization, authorization?.split(' ')[1]].filter((part) => part != null);
    const safe = secrets.reduce((left, secret) => left.replaceAll(secret, '…'), text);
    const line = safe.replace(/\s+/g, ' ').trim();
    if (line === '')
        return '';
    return `: "${line.length > 300 ? `${line.slice(0, 300)}…` : line}"`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 44:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ui: () => (/* binding */ logPoints),
/* harmony export */   XT: () => (/* binding */ logParameters),
/* harmony export */   nr: () => (/* binding */ logData)
/* harmony export */ });
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10155);

const mostMetrics = 1000;
const mostParameters = 100;
const longestParameter = 6000;
const longestDigest = 36;
/** Points in their order, in as many calls as it takes. */
async function logPoints(server, run, points) {
    for (const part of parts(points, mostMetrics)) {
        const metrics = part.map(({ name, value, at, step }) => ({
            key: keyOf(name),
            value: Number.isFinite(value) ? value : String(value),
            timestamp: at,
            step,
        }));
        await logBatch(server, { run_id: run.id, metrics });
    }
}
/** Parameters are written once; the same value again is fine. */
async function logParameters(server, run, parameters) {
    // Two names that MLflow cannot tell apart would be one parameter with two values.
    const own = new Map(Object.entries(parameters).map(([name, value]) => [keyOf(name), value]));
    for (const part of parts([...own], mostParameters)) {
        const params = part.map(([key, value]) => ({
            key,
            value: String(value).slice(0, longestParameter),
        }));
        await logBatch(server, { run_id: run.id, params });
    }
}
async function logData(server, run, data) {
    if (data.length === 0)
        return;
    const datasets = data.map(({ name, digest }) => ({
        tags: [
            { key: 'mlflow.data.context', value: contextOf(name) },
            { key: 'contender.digest', value: digest },
        ],
        dataset: {
            name,
            digest: digest.replace('sha256:', '').slice(0, 32).slice(0, longestDigest),
            source_type: 'contender',
            source: JSON.stringify({ name, digest }),
        },
    }));
    const path = 'mlflow/runs/log-inputs';
    const body = { run_id: run.id, datasets };
    await server.need({ method: 'POST', path, body, answer: _server_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s, repeatable: true });
}
/** The same metric at the same step and time is kept once, so that a batch may be sent again. */
async function logBatch(server, body) {
    const path = 'mlflow/runs/log-batch';
    await server.need({ method: 'POST', path, body, answer: _server_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s, repeatable: true });
}
/** MLflow's own words for what a set is used for. */
function contextOf(name) {
    if (/train/i.test(name))
        return 'training';
    return /eval|test|valid/i.test(name) ? 'evaluation' : name;
}
/** MLflow takes letters, digits and `_-. :/` in the names of metrics and parameters. */
function keyOf(name) {
    return name.replace(/[^\w\-. :/]/g, '_').slice(0, 250) || '_';
}
function parts(all, size) {
    const count = Math.ceil(all.length / size);
    return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}


/***/ }),

/***/ 57426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ setStatus),
/* harmony export */   R0: () => (/* binding */ markTold),
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   xX: () => (/* binding */ runNamed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22282);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10155);



const run = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    info: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ run_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), experiment_id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), artifact_uri: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })).default([]) })
        .default({ tags: [] }),
});
const one = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ run });
const several = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ runs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(run).default([]) });
/** The tag that holds our run's id, and the one of a run that needs to be told nothing more. */
const runTag = 'contender.run';
const toldTag = 'contender.told';
/** Finds the run of our id, or makes one: after a lost answer there is one all the same. */
async function runNamed(server, start) {
    const known = await findRun(server, start);
    if (known)
        return { run: known, existed: true };
    try {
        return { run: await createRun(server, start), existed: false };
    }
    catch (error) {
        const made = await findRun(server, start);
        if (made)
            return { run: made, existed: false };
        throw error;
    }
}
async function createRun(server, start) {
    const { experiment, name, startedAt } = start;
    const tags = Object.entries({ ...start.tags, [runTag]: name });
    const body = {
        experiment_id: experiment,
        run_name: name,
        start_time: startedAt,
        tags: tags.map(([key, value]) => ({ key, value })),
    };
    const call = { method: 'POST', path: 'mlflow/runs/create', body, answer: one };
    return runOf((await server.need(call)).run);
}
/** The oldest, should there be two. */
async function findRun(server, { experiment, name }) {
    const { runs } = await server.need({
        method: 'POST',
        path: 'mlflow/runs/search',
        body: {
            experiment_ids: [experiment],
            filter: `tags.\`${runTag}\` = ${(0,_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedText */ .w)(name)}`,
            order_by: ['attributes.start_time ASC'],
            max_results: 1,
        },
        answer: several,
        repeatable: true,
    });
    const [first] = runs;
    return first && runOf(first);
}
async function readRun(server, id) {
    const query = { run_id: id };
    const call = { method: 'GET', path: 'mlflow/runs/get', query, answer: one };
    return runOf((await server.need(call)).run);
}
async function setStatus(server, { id }, { status, endedAt }) {
    await server.need({
        method: 'POST',
        path: 'mlflow/runs/update',
        body: { run_id: id, status, ...(endedAt !== undefined && { end_time: endedAt }) },
        answer: _server_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s,
        repeatable: true,
    });
}
/** Remembers that all is told, so that a registration adds nothing. */
async function markTold(server, { id }) {
    const body = { run_id: id, key: toldTag, value: 'true' };
    const path = 'mlflow/runs/set-tag';
    await server.need({ method: 'POST', path, body, answer: _server_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s, repeatable: true });
}
/** Its page in MLflow, for people. */
function pageOf({ address }, { id, experiment }) {
    return `${address.url}/#/experiments/${experiment}/runs/${id}`;
}
function runOf({ info, data }) {
    return {
        id: info.run_id,
        experiment: info.experiment_id,
        artifacts: info.artifact_uri,
        isTold: data.tags.some(({ key }) => key === toldTag),
    };
}


/***/ }),

/***/ 10155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ nothing),
/* harmony export */   z: () => (/* binding */ mlflowServer)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72948);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8322);



/** What an answer without content holds. */
const nothing = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({});
function mlflowServer(address, use) {
    const { codes, environment, pace } = use;
    const name = 'The MLflow server';
    const { trust } = address;
    const client = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_0__/* .httpClient */ .o)({ name, codes, environment, trust, ...(pace && { pace }) });
    return serverOf(address, client, use);
}
function serverOf(address, client, { codes, pageSize = 200 }) {
    const known = { address, codes };
    const server = {
        address,
        pageSize,
        async ask(call) {
            const answer = await client.send(requestOf(address, call));
            if (answer.status >= 300)
                return refusalOf(answer, call);
            // An upload is answered with nothing at all; a read never is.
            const isSilent = answer.text === '' && call.method !== 'GET';
            const parsed = call.answer.safeParse(isSilent ? {} : jsonOf(answer));
            if (parsed.success)
                return { kind: 'done', value: parsed.data };
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(known, { ...refusalOf(answer, call), code: null });
        },
        async need(call) {
            const answer = await server.ask(call);
            if (answer.kind === 'done')
                return answer.value;
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(known, answer);
        },
        download(path) {
            const call = { method: 'GET', path, answer: nothing };
            const { url, headers } = requestOf(address, call);
            const refusal = (answer) => (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(known, refusalOf(answer, call));
            return client.download({ url, ...(headers && { headers }), refusal });
        },
        elsewhere: (request) => client.send(request),
        async major() {
            const { url, authorization } = address;
            const headers = { ...(authorization && { authorization }) };
            const { status, text } = await client.send({ method: 'GET', url: `${url}/version`, headers });
            const digits = status === 200 ? /^(\d+)\.\d/.exec(text)?.[1] : undefined;
            return digits === undefined ? null : Number(digits);
        },
        within: (signal) => {
            const send = (request) => client.send({ ...request, signal });
            return serverOf(address, { ...client, send }, { codes, pageSize });
        },
        errorOf: (refusal) => (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .errorOf */ .Mz)(known, refusal),
    };
    return server;
}
/** A GET carries a query; every other verb, DELETE too, JSON. */
function requestOf({ url, authorization }, call) {
    const { method, path, query = {}, body, repeatable } = call;
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
        parameters.append(name, String(value));
    const search = parameters.size > 0 ? `?${parameters}` : '';
    const isJson = body !== undefined && !isFile(body);
    return {
        method,
        url: `${url}/api/2.0/${path}${search}`,
        headers: {
            ...(authorization && { authorization }),
            ...(isJson && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: isFile(body) ? body : JSON.stringify(body) }),
        ...(repeatable !== undefined && { repeatable }),
    };
}
function isFile(body) {
    return 'open' in body;
}
const refused = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ error_code: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(100), message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('') });
/** What is no JSON, or other JSON than MLflow's, has no code. */
function refusalOf(answer, { method, path }) {
    const { data } = refused.safeParse(jsonOf(answer));
    const { status, text } = answer;
    const code = data?.error_code ?? null;
    return { kind: 'refused', status, code, text: data?.message ?? text, call: `${method} ${path}` };
}
function jsonOf({ text }) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
