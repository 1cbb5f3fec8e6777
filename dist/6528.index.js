export const id = 6528;
export const ids = [6528];
export const modules = {

/***/ 42776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ jsonCalls)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _http_turnstile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78767);
/* harmony import */ var _s3_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4580);




/** Four at once are the most: AWS counts the calls of a whole account. */
const mostAtOnce = 4;
const throttled = /^(?:Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled\w*)$/;
/**
 * Every call is tried again after a lost connection and an answer that passes: the caller sends only
 * what does no more when it comes twice. Throws where no answer comes.
 */
function jsonCalls(service) {
    const turns = (0,_http_turnstile_js__WEBPACK_IMPORTED_MODULE_3__/* .turnstile */ .l)(mostAtOnce);
    return async (operation, input) => {
        await turns.enter();
        try {
            return await patiently(service, operation, input);
        }
        finally {
            turns.leave();
        }
    };
}
/** Who asks too often is told so with the status 400, which for all else is final. */
async function patiently(service, operation, input) {
    for (const pause of service.line.retryMs) {
        const answer = await once(service, operation, input);
        const isFinal = !('cut' in answer) && !(answer.code !== null && throttled.test(answer.code));
        if (isFinal)
            return answer;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause * (0.5 + Math.random()));
    }
    const last = await once(service, operation, input);
    if ('cut' in last)
        throw last.cut;
    return last;
}
async function once({ url, name, prefix, line }, operation, input) {
    const body = Buffer.from(JSON.stringify(input), 'utf8');
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest('hex');
    const answer = await (0,_s3_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .sendAws */ .Wo)({
        method: 'POST',
        url: `${url}/`,
        service: name,
        headers: {
            'Content-Type': 'application/x-amz-json-1.1',
            'X-Amz-Target': `${prefix}.${operation}`,
        },
        body: { size: body.byteLength, sha256, open: () => body },
    }, line);
    try {
        const text = await (0,_s3_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(answer, 2 ** 26);
        return read(answer.statusCode ?? 0, text, answer.headers['x-amzn-errortype']);
    }
    catch (cut) {
        return { cut };
    }
}
/** Some operations say nothing when they are done. An error may name its kind with its whole address. */
function read(status, text, header) {
    const content = text === '' && status < 300 ? {} : objectOf(text);
    const named = [header].flat()[0] ?? stringIn(content, '__type');
    const code = status < 300 || named === undefined ? null : bare(named);
    const message = stringIn(content, 'message') ?? stringIn(content, 'Message') ?? '';
    return { status, code, message, content };
}
/** `com.amazonaws.sagemaker#ConflictException:http://…` is a `ConflictException`. */
function bare(name) {
    return (name.split('#').at(-1) ?? '').replace(/:.*$/, '').slice(0, 80);
}
function stringIn(content, name) {
    const value = content?.[name];
    return typeof value === 'string' ? value : undefined;
}
function objectOf(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return undefined;
        return value;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 38098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   Wd: () => (/* binding */ fileAt),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _s3_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75611);


/** All files below a prefix, which ends with a slash. What a console makes for a folder is no file. */
async function listFiles(client, prefix) {
    const objects = await client.list(prefix);
    return objects
        .filter(({ key, size }) => size > 0 || !key.endsWith('/'))
        .map(({ key, size }) => fileAt(client, key, { path: key.slice(prefix.length), size }));
}
/** One object, whose bytes come when they are asked for. */
function fileAt(client, key, { path, size }) {
    return { path, size, open: () => bytesOf(client, key) };
}
const mostBreaks = 4;
/** After a connection that broke the rest is asked for; that the bytes are right is for a digest to say. */
async function* bytesOf(client, key) {
    let delivered = 0;
    for (let breaks = 0;;) {
        const before = delivered;
        try {
            const headers = delivered > 0 ? { range: `bytes=${delivered}-` } : {};
            const answer = await client.send({ method: 'GET', key, headers });
            let known = answer.statusCode === 206 ? 0 : delivered;
            for await (const chunk of answer) {
                const rest = chunk.subarray(Math.min(known, chunk.byteLength));
                known -= chunk.byteLength - rest.byteLength;
                delivered += rest.byteLength;
                if (rest.byteLength > 0)
                    yield rest;
            }
            return;
        }
        catch (error) {
            breaks = delivered > before ? 1 : breaks + 1;
            const isFinal = error instanceof _s3_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .S3Refusal */ .XT || breaks >= mostBreaks;
            if (isFinal)
                throw inOurWords(client, key, error);
        }
    }
}
function inOurWords(client, key, error) {
    const { bucket } = client.settings;
    if (!(error instanceof _s3_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .S3Refusal */ .XT && error.code === 'NoSuchKey')) {
        return (0,_s3_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .s3Error */ .lH)(client.settings, error);
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('registry-broken', {
        what: `The file s3://${bucket}/${key} is gone.`,
        why: 'It was there when its folder was listed, or was registered with its version.',
        next: 'Restore it (bucket versioning keeps it), or register the model again.',
    });
}
/** Undefined where there is none. */
async function readText(client, key) {
    const chunks = [];
    try {
        for await (const chunk of bytesOf(client, key))
            chunks.push(chunk);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.problems[0]?.code === 'registry-broken') {
            return undefined;
        }
        throw error;
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 40912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ putFile),
/* harmony export */   r: () => (/* binding */ putText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);


/** S3 holds the bytes to the hash that comes with them. */
async function putFile(client, key, file) {
    await client.put(key, upload(file));
}
async function putText(client, key, text) {
    const bytes = Buffer.from(text, 'utf8');
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    const open = (start, end) => bytes.subarray(start, end);
    await client.put(key, { size: bytes.byteLength, sha256, open });
}
/**
 * A file that can only be read from its start, as the parts that an upload takes in turn. Each part is
 * asked for once, in order; whoever asks for the beginning starts anew.
 */
function upload({ size, sha256, open }) {
    let reader = new Pieces(open());
    return {
        size,
        sha256,
        open(start, end) {
            if (start === 0)
                reader = new Pieces(open());
            return node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(reader.take(end - start), { objectMode: false });
        },
    };
}
/** Cuts a stream into pieces of given sizes, one after the other. */
class Pieces {
    #chunks;
    #rest = new Uint8Array();
    #turn = Promise.resolve();
    constructor(bytes) {
        this.#chunks = bytes[Symbol.asyncIterator]();
    }
    /** Whoever calls first is served first, whoever reads first. */
    take(size) {
        const before = this.#turn;
        const { promise, resolve } = Promise.withResolvers();
        this.#turn = promise;
        return this.#read(size, before, resolve);
    }
    async *#read(size, before, done) {
        await before;
        try {
            for (let left = size; left > 0;) {
                if (this.#rest.byteLength === 0) {
                    const { value, done: isOver } = await this.#chunks.next();
                    if (isOver)
                        return;
                    this.#rest = value;
                }
                const piece = this.#rest.subarray(0, left);
                this.#rest = this.#rest.subarray(piece.byteLength);
                left -= piece.byteLength;
                if (piece.byteLength > 0)
                    yield piece;
            }
        }
        finally {
            done();
        }
    }
}


/***/ }),

/***/ 42693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pathOfUri)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);



/** The path that `file:registry`, `file:/srv/registry` or `file:///srv/registry` names. */
function pathOfUri(uri) {
    const path = uri.slice('file:'.length);
    if (path === '')
        throw refused(uri, 'It names no path.');
    if (!path.startsWith('//'))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(path).replace(/(.)[\\/]+$/, '$1');
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(uri);
    }
    catch (error) {
        throw refused(uri, error instanceof Error ? `${error.message}.` : 'It is no file URL.');
    }
}
function refused(uri, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('uri-refused', {
        what: `Cannot use the URI "${uri}".`,
        why,
        next: 'Write it as file:<folder>, for example file:registry.',
    });
}


/***/ }),

/***/ 76528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registries: () => (/* binding */ registries)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/backends/registries/databricks/address.js

const address_form = 'databricks:<catalog>.<schema>?volume=<volume>';
/** `databricks:<catalog>.<schema>`, with the workspace in DATABRICKS_HOST. */
function readAddress(uri, environment) {
    const [name = '', query = ''] = uri.slice(uri.indexOf(':') + 1).split('?');
    const [catalog = '', schema = '', ...more] = name.split('.');
    if (!isName(catalog) || !isName(schema) || more.length > 0) {
        throw refused(uri, `"${name}" is no catalog and schema.`);
    }
    const given = new URLSearchParams(query);
    const unknown = [...given.keys()].find((key) => key !== 'volume');
    if (unknown !== undefined)
        throw refused(uri, `The parameter "${unknown}" is unknown.`);
    const volume = given.get('volume') || 'contender';
    if (!isName(volume))
        throw refused(uri, `"${volume}" is no name of a volume.`);
    return {
        uri: `databricks:${catalog}.${schema}${volume === 'contender' ? '' : `?volume=${volume}`}`,
        url: hostOf(environment),
        catalog,
        schema,
        volume,
    };
}
/** What Unity Catalog takes as a name, without what a path or a URI would read as something else. */
function isName(name) {
    const isPlain = name.isWellFormed() && !/[\s./:?#%\\\p{Cc}]/u.test(name);
    return name !== '' && name.length <= 255 && isPlain;
}
function hostOf(environment) {
    const host = environment('DATABRICKS_HOST');
    const url = URL.parse(!host || host.includes('://') ? (host ?? '') : `https://${host}`);
    const isLocal = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal);
    if (url && isSafe && !url.username && !url.password)
        return url.origin;
    throw new errors/* UserError */.yo('registry-address', {
        what: host ? 'DATABRICKS_HOST names no workspace.' : 'It is open which workspace is meant.',
        why: host ? 'It is no plain https address.' : 'DATABRICKS_HOST is not set.',
        next: 'Set it to the address of the workspace, such as https://dbc-a1b2c3d4.cloud.databricks.com.',
    });
}
function refused(uri, why) {
    return new errors/* UserError */.yo('registry-address', {
        what: `Cannot use the URI "${uri}".`,
        why,
        next: `Write it as ${address_form}, for example databricks:main.models.`,
    });
}

// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(43465);
;// CONCATENATED MODULE: ./.build/backends/registries/databricks/comment.js

/** A copy takes the comment of its original along: only lines that name the version itself count. */
function notedIn(full, { version, comment }) {
    const lines = linesIn(comment ?? '');
    const digest = lines.get('digest') ?? '';
    if (lines.get('version') !== `${full}/${version}` || !(0,model_version/* isDigest */.B)(digest))
        return undefined;
    const [evidence = '', folder = ''] = (lines.get('evidence') ?? '').split(' ');
    return {
        digest,
        runId: decodeURIComponent(lines.get('run') ?? ''),
        commit: lines.get('commit') ?? null,
        evidence: (0,model_version/* isDigest */.B)(evidence) ? { digest: evidence, folder: decodeURI(folder) } : null,
    };
}
/** The comment with our lines in place of older ones; what people wrote stays. */
function commentWith(full, one, noted) {
    const { digest, runId, commit, evidence } = noted;
    const lines = [
        `contender-version: ${full}/${one.version}`,
        `contender-digest: ${digest}`,
        `contender-run: ${encodeURIComponent(runId)}`,
        ...(commit === null ? [] : [`contender-commit: ${commit}`]),
        ...(evidence ? [`contender-evidence: ${evidence.digest} ${encodeURI(evidence.folder)}`] : []),
    ];
    const kept = (one.comment ?? '').split('\n').filter((line) => !/^contender-\w+: /.test(line));
    return [...kept, ...lines].join('\n').trim();
}
/** The version that an alias was moved to last; it stands in the comment of the model. */
function rememberedIn({ comment }, alias) {
    const prefix = `contender-alias: ${alias} `;
    const line = (comment ?? '').split('\n').find((one) => one.startsWith(prefix));
    const digits = line?.slice(prefix.length);
    return digits !== undefined && /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}
function commentRemembering({ comment }, alias, version) {
    const prefix = `contender-alias: ${alias} `;
    const kept = (comment ?? '').split('\n').filter((line) => !line.startsWith(prefix));
    return [...kept, `${prefix}${version}`].join('\n').trim();
}
function linesIn(comment) {
    const lines = new Map();
    for (const line of comment.split('\n')) {
        const [, name, value] = /^contender-(\w+): (.*)$/.exec(line.trim()) ?? [];
        if (name !== undefined && value !== undefined)
            lines.set(name, value);
    }
    return lines;
}

;// CONCATENATED MODULE: ./.build/domain/model/alias.js
/** Why a registry would misread this alias; undefined when the name is fine. */
function aliasRefusal(alias) {
    if (alias.toLowerCase() === 'latest')
        return 'Registries read "latest" as the newest version.';
    if (/^v?\d+$/i.test(alias))
        return 'Registries read it as the number of a version.';
    return undefined;
}

;// CONCATENATED MODULE: ./.build/backends/registries/name-refused.js

/** The error for a name that some registry, by whose name its sentence begins, does not take. */
function nameRefused(registry) {
    return (noun, name, why) => new errors/* UserError */.yo('name-refused', {
        what: `${registry} does not take the ${noun} name ${JSON.stringify(name)}.`,
        why,
        next: 'Choose another name.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/databricks/names.js




const names_refused = nameRefused('Unity Catalog');
/** The name with catalog and schema; refused before any request where Unity Catalog takes it for none. */
function fullName({ catalog, schema }, model) {
    if (isName(model))
        return `${catalog}.${schema}.${model}`;
    const why = 'Unity Catalog takes up to 255 characters without spaces, dots and slashes.';
    throw names_refused('model', model, why);
}
function checkAliasName(alias) {
    const shape = /^[A-Za-z0-9_-]{1,255}$/.test(alias)
        ? undefined
        : 'Unity Catalog takes letters, digits, "_" and "-".';
    const why = shape ?? aliasRefusal(alias);
    if (why)
        throw names_refused('alias', alias, why);
}
/** Refuses, all at once, files that a volume would not keep under their names. */
function checkPaths(files) {
    const problems = files.flatMap(({ path }) => {
        const isNamed = path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
        if (isNamed && path.isWellFormed() && !/[\p{Cc}\\]/u.test(path))
            return [];
        const what = `A volume cannot keep the file "${path}".`;
        const why = 'It holds a backslash, a control character, or a folder without a name of its own.';
        return [{ code: 'name-refused', what, why, next: 'Rename it.', file: path }];
    });
    (0,errors/* refuse */.TR)(problems);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/backends/registries/refusal-kinds.js
const failed = { code: 'failed', what: 'failed', next: 'Run the job again later.' };
const other = { code: 'refused', what: 'refused', next: 'Correct what it names.' };
/** The first kind that holds; a service that none of them fits has failed, or refuses. */
function kindOf(kinds, refusal) {
    const last = refusal.status >= 500 ? failed : other;
    return kinds.find(({ holds }) => holds(refusal)) ?? last;
}
/** Their words: one line, short; nothing where there are none. */
function quote(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line === '' ? '' : `: "${line.length > 300 ? `${line.slice(0, 300)}…` : line}"`;
}

;// CONCATENATED MODULE: ./.build/backends/registries/databricks/refusal.js


/** Not there, where all that it lies in is there. */
function isUnknown({ status, code }) {
    if (status !== 404 || code === null)
        return false;
    return !/CATALOG|SCHEMA|METASTORE|ENDPOINT|FEATURE/.test(code);
}
/** The first that holds counts. */
const kinds = [
    {
        code: 'login',
        holds: ({ status }) => status === 401,
        what: 'does not accept the login',
        isSilent: true,
        next: (_, { login }) => `It came with ${login}. Renew it, and check DATABRICKS_HOST.`,
    },
    {
        code: 'forbidden',
        holds: ({ status, code }) => status === 403 || code === 'PERMISSION_DENIED',
        what: 'does not permit this',
        next: 'Give this identity USE CATALOG, USE SCHEMA and EXECUTE, to promote the ownership of the model, and READ VOLUME and WRITE VOLUME for evidence.',
    },
    {
        code: 'busy',
        holds: ({ status, code }) => status === 429 || status === 503 || code === 'REQUEST_LIMIT_EXCEEDED',
        what: 'is busy',
        next: 'Run the job again later.',
    },
    {
        code: 'unreachable',
        holds: ({ status }) => status === 502 || status === 504,
        what: 'cannot be reached: something before it answers',
        next: 'Check DATABRICKS_HOST and the proxy of this runner.',
    },
    {
        code: 'not-this',
        holds: ({ status, code }) => code === null && status < 500,
        what: 'does not answer as the API of Databricks',
        next: 'Set DATABRICKS_HOST to the address of a workspace that has Unity Catalog.',
    },
];
/** A refusal in words for people, with Databricks' code and the status. */
function errorOf(asked, refusal) {
    const { status, code, call, text } = refusal;
    const kind = kindOf(kinds, refusal);
    const said = code === null || kind.isSilent ? '' : quote(text);
    return new errors/* UserError */.yo(`registry-${kind.code}`, {
        what: `The Databricks workspace at ${asked.address.url} ${kind.what}.`,
        why: `It answered ${status}${code === null ? '' : ` ${code}`} to ${call}${said}.`,
        next: typeof kind.next === 'string' ? kind.next : kind.next(refusal, asked),
    });
}
/** An answer that Databricks does not give. */
function foreign({ url }, { status, call }) {
    return new errors/* UserError */.yo('registry-not-this', {
        what: `${url} does not answer as the API of Databricks.`,
        why: `It answered ${status} to ${call} with other content.`,
        next: 'Set DATABRICKS_HOST to the address of a workspace that has Unity Catalog.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/databricks/records.js


const version = schemas/* object */.Ikc({
    version: schemas/* number */.aig().int().positive(),
    comment: schemas/* string */.YjP().nullish(),
    run_id: schemas/* string */.YjP().nullish(),
    status: schemas/* string */.YjP().nullish(),
    storage_location: schemas/* string */.YjP().nullish(),
    created_at: schemas/* number */.aig().nullish(),
});
const model = schemas/* object */.Ikc({
    comment: schemas/* string */.YjP().nullish(),
    aliases: schemas/* array */.YOg(schemas/* object */.Ikc({ alias_name: schemas/* string */.YjP(), version_num: schemas/* number */.aig().int() })).nullish(),
});
const page = schemas/* object */.Ikc({
    model_versions: schemas/* array */.YOg(version).nullish(),
    next_page_token: schemas/* string */.YjP().nullish(),
});
const base = '/api/2.1/unity-catalog/models';
function modelPath(full) {
    return `${base}/${encodeURIComponent(full)}`;
}
/** With its aliases; undefined where there is no such model. */
async function readModel(workspace, full) {
    const query = { include_aliases: true };
    const found = await workspace.ask({ method: 'GET', path: modelPath(full), query, answer: model });
    if (found.kind === 'done')
        return found.value;
    if (isUnknown(found))
        return undefined;
    throw workspace.errorOf(found);
}
async function readVersion(workspace, full, number) {
    const path = `${modelPath(full)}/versions/${number}`;
    const found = await workspace.ask({ method: 'GET', path, answer: version });
    if (found.kind === 'done')
        return found.value;
    if (isUnknown(found))
        return undefined;
    throw workspace.errorOf(found);
}
/** All versions, the newest first. Only a missing token is the end: a page may be empty. */
async function listVersions(workspace, full) {
    const found = new Map();
    const seen = new Set();
    for (let token = ''; !seen.has(token);) {
        seen.add(token);
        const { model_versions, next_page_token } = await workspace.need({
            method: 'GET',
            path: `${modelPath(full)}/versions`,
            query: { max_results: workspace.pageSize, ...(token && { page_token: token }) },
            answer: page,
        });
        for (const one of model_versions ?? [])
            found.set(one.version, one);
        token = next_page_token ?? '';
        if (token === '')
            break;
    }
    return [...found.values()].sort((a, b) => b.version - a.version);
}
/** `3` or `v3`. */
function numberOf(text) {
    const digits = /^v?([1-9]\d{0,8})$/.exec(text)?.[1];
    return digits === undefined ? undefined : Number(digits);
}

// EXTERNAL MODULE: ./.build/backends/http/client.js + 3 modules
var http_client = __webpack_require__(72948);
;// CONCATENATED MODULE: ./.build/backends/registries/databricks/login.js


/** As Databricks' own clients do it: a token, then a secret, then the identity of a job on GitHub. */
function readLogin(url, client, environment) {
    const token = environment('DATABRICKS_TOKEN');
    if (token)
        return { name: 'the token in DATABRICKS_TOKEN', token: async () => token };
    const id = environment('DATABRICKS_CLIENT_ID');
    const secret = environment('DATABRICKS_CLIENT_SECRET');
    if (id && secret) {
        const pair = Buffer.from(`${id}:${secret}`, 'utf8').toString('base64');
        const headers = { authorization: `Basic ${pair}` };
        const form = { grant_type: 'client_credentials', scope: 'all-apis' };
        const name = 'the secret in DATABRICKS_CLIENT_SECRET';
        return { name, token: kept(() => exchange(url, client, { form, headers })) };
    }
    const asked = environment('ACTIONS_ID_TOKEN_REQUEST_URL');
    const bearer = environment('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    if (id && asked && bearer) {
        const audience = environment('DATABRICKS_TOKEN_AUDIENCE') || `${url}/oidc/v1/token`;
        const name = 'the identity of this job on GitHub';
        const subject = () => identity(client, { asked, bearer, audience });
        return { name, token: kept(async () => exchange(url, client, federated(id, await subject()))) };
    }
    throw nobody(id !== undefined && id !== '');
}
function federated(id, subject) {
    return {
        form: {
            grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
            subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
            subject_token: subject,
            client_id: id,
            scope: 'all-apis',
        },
    };
}
const granted = schemas/* object */.Ikc({ access_token: schemas/* string */.YjP().min(1), expires_in: schemas/* number */.aig().default(3600) });
async function exchange(url, client, { form, headers = {} }) {
    const answer = await client.send({
        method: 'POST',
        url: `${url}/oidc/v1/token`,
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form).toString(),
        repeatable: true,
    });
    const { data } = granted.safeParse(jsonOf(answer.text));
    if (answer.status < 300 && data)
        return { text: data.access_token, lasts: data.expires_in };
    throw new errors/* UserError */.yo('registry-login', {
        what: `The workspace at ${url} gives no token.`,
        why: `It answered ${answer.status} to POST /oidc/v1/token${errorIn(answer.text)}.`,
        next: 'Check DATABRICKS_CLIENT_ID, its secret or its federation policy, and DATABRICKS_HOST.',
    });
}
const stated = schemas/* object */.Ikc({ value: schemas/* string */.YjP().min(1) });
async function identity(client, { asked, bearer, audience }) {
    const url = `${asked}&audience=${encodeURIComponent(audience)}`;
    const headers = { authorization: `Bearer ${bearer}` };
    const answer = await client.send({ method: 'GET', url, headers });
    const { data } = stated.safeParse(jsonOf(answer.text));
    if (answer.status < 300 && data)
        return data.value;
    throw new errors/* UserError */.yo('registry-login', {
        what: 'GitHub does not state the identity of this job.',
        why: `It answered ${answer.status}.`,
        next: 'Give the job the permission id-token: write.',
    });
}
/** A minute before its end a token is had anew; whoever asks meanwhile waits for the same one. */
function kept(grant) {
    let known;
    let until = 0;
    return async () => {
        if (!known || Date.now() > until) {
            until = Number.POSITIVE_INFINITY;
            known = grant();
            known.then(({ lasts }) => {
                until = Date.now() + (lasts - 60) * 1000;
            }, () => {
                known = undefined;
            });
        }
        return (await known).text;
    };
}
const login_failed = schemas/* object */.Ikc({ error: schemas/* string */.YjP().regex(/^\w{1,60}$/) });
/** Only the name of the error: its description may hold what was sent. */
function errorIn(text) {
    const { data } = login_failed.safeParse(jsonOf(text));
    return data ? ` ${data.error}` : '';
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function nobody(hasId) {
    return new errors/* UserError */.yo('registry-login', {
        what: 'There is no login for Databricks.',
        why: hasId
            ? 'DATABRICKS_CLIENT_ID is set, but neither its secret nor the permission id-token: write.'
            : 'DATABRICKS_TOKEN and DATABRICKS_CLIENT_ID are not set.',
        next: 'Set DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID with DATABRICKS_CLIENT_SECRET or with the permission id-token: write.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/databricks/workspace.js




/** What an answer that tells nothing of interest holds. */
const nothing = schemas/* looseObject */._H3({});
function workspace_workspace(address, environment, { pace, pageSize = 0 } = {}) {
    const name = 'The Databricks workspace';
    const client = (0,http_client/* httpClient */.o)({ name, codes: 'registry', environment, ...(pace && { pace }) });
    const login = readLogin(address.url, client, environment);
    const ask = async (call) => {
        const token = await login.token();
        const answer = await client.send(requestOf(address, call, token));
        const refusal = refusalOf(answer, call, token);
        if (answer.status >= 300)
            return refusal;
        const isSilent = answer.text === '' && call.method !== 'GET';
        const parsed = call.answer.safeParse(isSilent ? {} : workspace_jsonOf(answer.text));
        if (parsed.success)
            return { kind: 'done', value: parsed.data };
        throw foreign(address, refusal);
    };
    const inWords = (refusal) => errorOf({ address, login: login.name }, refusal);
    return {
        address,
        environment,
        pageSize,
        ask,
        async need(call) {
            const answer = await ask(call);
            if (answer.kind === 'done')
                return answer.value;
            throw inWords(answer);
        },
        download: (path) => download({ address, client, login, inWords }, path),
        errorOf: inWords,
    };
}
async function* download({ address, client, login, inWords }, path) {
    const call = { method: 'GET', path, answer: nothing };
    const token = await login.token();
    const { url, headers } = requestOf(address, call, token);
    const refusal = (answer) => inWords(refusalOf(answer, call, token));
    yield* client.download({ url, ...(headers && { headers }), refusal });
}
function requestOf({ url }, call, token) {
    const { method, path, query = {}, body, repeatable } = call;
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
        parameters.append(name, String(value));
    const search = parameters.size > 0 ? `?${parameters}` : '';
    const isFile = body !== undefined && 'open' in body;
    const type = isFile ? 'application/octet-stream' : 'application/json';
    return {
        method,
        url: `${url}${path}${search}`,
        headers: {
            authorization: `Bearer ${token}`,
            ...(body !== undefined && { 'content-type': type }),
        },
        ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
        ...(repeatable !== undefined && { repeatable }),
    };
}
/** Newer calls name their errors, older ones number them. */
const workspace_refused = schemas/* object */.Ikc({
    error_code: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String),
    message: schemas/* string */.YjP().default(''),
});
function refusalOf({ status, text }, { method, path }, token) {
    const { data } = workspace_refused.safeParse(workspace_jsonOf(text));
    const said = (data?.message ?? '').replaceAll(token, '…');
    return {
        kind: 'refused',
        status,
        code: data?.error_code ?? null,
        text: said,
        call: `${method} ${path}`,
    };
}
function workspace_jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/backends/registries/databricks/move.js






function holderOf({ aliases }, alias) {
    return (aliases ?? []).find((one) => one.alias_name === alias)?.version_num;
}
/**
 * Unity Catalog drops the aliases of a version that is deleted: then the champion is missing, and
 * nobody may take the next model for the first one. A line of the model's comment remembers where an
 * alias was.
 */
async function refuseDropped(workspace, full, { model, alias }) {
    const last = rememberedIn(model, alias);
    if (last === undefined || (await readVersion(workspace, full, last)))
        return;
    throw new errors/* UserError */.yo('version-missing', {
        what: `The alias "${alias}" of ${full} points nowhere.`,
        why: `It pointed at ${(0,model_version/* labelOf */.W)(String(last))}, which was deleted, and Unity Catalog dropped the alias with it.`,
        next: `Set it to the version that should be there; only if there is none any more, delete the line "contender-alias: ${alias} ${last}" of the model's comment.`,
    });
}
/**
 * Reads, compares, writes, reads back. Unity Catalog cannot do this in one step: the last of two
 * writers wins, and only the ledger keeps them apart.
 */
async function moveAlias(workspace, move) {
    const { alias, from, to } = move;
    const full = fullName(workspace.address, move.model);
    checkAliasName(alias);
    const number = numberOf(to);
    const target = number === undefined ? undefined : await readVersion(workspace, full, number);
    const model = await readModel(workspace, full);
    if (number === undefined || !target || !model)
        throw gone(full, to);
    const before = named(holderOf(model, alias));
    if (before !== from)
        return { kind: 'conflict', current: before };
    if (target.status !== 'READY')
        throw notReady(full, target);
    const comment = commentRemembering(model, alias, number);
    const path = modelPath(full);
    await workspace.need({
        method: 'PATCH',
        path,
        body: { comment },
        answer: nothing,
        repeatable: true,
    });
    await workspace.need({
        method: 'PUT',
        path: `${path}/aliases/${encodeURIComponent(alias)}`,
        body: { version_num: number },
        answer: nothing,
        repeatable: true,
    });
    const now = await readModel(workspace, full);
    const after = named(now && holderOf(now, alias));
    return after === String(number) ? { kind: 'moved' } : { kind: 'conflict', current: after };
}
function named(number) {
    return number === undefined ? 'none' : String(number);
}
function gone(full, version) {
    return new errors/* UserError */.yo('version-unknown', {
        what: `An alias of ${full} cannot point at version ${version}.`,
        why: 'Unity Catalog has no such version.',
        next: 'Register the model first, or name another version.',
    });
}
function notReady(full, { version, status }) {
    return new errors/* UserError */.yo('registry-not-ready', {
        what: `Version ${version} of ${full} is registered, but not ready.`,
        why: `Unity Catalog says ${status ?? 'nothing of its status'}.`,
        next: 'Wait until its upload is finished, or delete it and log the model again.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/domain/model/manifest.js
var model_manifest = __webpack_require__(91048);
;// CONCATENATED MODULE: ./.build/backends/registries/two-at-once.js
/** One file keeps the line busy, two keep it busy between them too. */
async function twoAtOnce(items, work) {
    const waiting = [...items];
    const worker = async () => {
        for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
            await work(item);
    };
    await Promise.all([worker(), worker()]);
}

;// CONCATENATED MODULE: ./.build/backends/registries/hashed.js



/** Reads every byte, of two files at once. */
async function hashed(files) {
    const known = [];
    await twoAtOnce(files, async (file) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        for await (const chunk of file.open()) {
            hash.update(chunk);
            size += chunk.byteLength;
        }
        known.push({ path: file.path, size, sha256: hash.digest('hex'), open: () => file.open() });
    });
    const manifest = (0,model_manifest/* renderManifest */.s)(known);
    return { files: known, manifest, digest: digestOf(manifest) };
}
/** Those that lie elsewhere with other bytes, or not at all. */
function differing(wanted, { files }) {
    const there = new Map(files.map(({ path, sha256 }) => [path, sha256]));
    return wanted.files.filter(({ path, sha256 }) => there.get(path) !== sha256);
}
function digestOf(text) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}

// EXTERNAL MODULE: ./.build/backends/aws/s3-files.js
var s3_files = __webpack_require__(38098);
// EXTERNAL MODULE: ./.build/backends/s3/client.js + 1 modules
var s3_client = __webpack_require__(2076);
// EXTERNAL MODULE: ./.build/backends/s3/failure.js
var failure = __webpack_require__(75611);
// EXTERNAL MODULE: ./.build/backends/s3/settings.js
var settings = __webpack_require__(33392);
;// CONCATENATED MODULE: ./.build/backends/registries/databricks/storage.js






const storage_granted = schemas/* object */.Ikc({
    credentials: schemas/* object */.Ikc({
        aws_temp_credentials: schemas/* object */.Ikc({
            access_key_id: schemas/* string */.YjP(),
            secret_access_key: schemas/* string */.YjP(),
            session_token: schemas/* string */.YjP(),
        })
            .nullish(),
    }),
});
/**
 * The files of a version, read with credentials that Databricks lends for it. The call is the one that
 * MLflow's own client makes; it is not among the published ones, so that it may be refused.
 */
async function modelFiles(workspace, full, one) {
    const [, bucket, path = ''] = /^s3:\/\/([^/]+)\/(.*)$/s.exec(one.storage_location ?? '') ?? [];
    if (bucket === undefined)
        throw unreadable(full, one, placeIn(one));
    const lent = await workspace.ask({
        method: 'POST',
        path: '/api/2.0/mlflow/unity-catalog/model-versions/generate-temporary-credentials',
        body: {
            name: full,
            version: String(one.version),
            operation: 'MODEL_VERSION_OPERATION_READ',
        },
        answer: storage_granted,
        repeatable: true,
    });
    if (lent.kind === 'refused')
        throw unreadable(full, one, notLent(lent.status, lent.code));
    const keys = lent.value.credentials.aws_temp_credentials;
    if (!keys)
        throw unreadable(full, one, 'Databricks lends no credentials of AWS for them');
    const variables = {
        AWS_ACCESS_KEY_ID: keys.access_key_id,
        AWS_SECRET_ACCESS_KEY: keys.secret_access_key,
        AWS_SESSION_TOKEN: keys.session_token,
    };
    const environment = (name) => variables[name] ?? workspace.environment(name);
    return listed(bucket, path.endsWith('/') ? path : `${path}/`, environment);
}
/** Where the bucket is elsewhere S3 says in which region. */
async function listed(bucket, prefix, environment) {
    try {
        return await (0,s3_files/* listFiles */.CS)(clientOf(bucket, environment), prefix);
    }
    catch (error) {
        const refusal = error instanceof errors/* UserError */.yo ? error.cause : undefined;
        const region = refusal instanceof failure/* S3Refusal */.XT ? refusal.region : undefined;
        if (region === undefined)
            throw error;
        const there = (name) => (name === 'AWS_REGION' ? region : environment(name));
        return (0,s3_files/* listFiles */.CS)(clientOf(bucket, there), prefix);
    }
}
function clientOf(bucket, environment) {
    return (0,s3_client/* s3Client */.o)((0,settings/* s3Settings */.o)(`s3:${bucket}`, environment));
}
function placeIn({ storage_location: place }) {
    return place
        ? `They lie at ${place.replace(/[?#].*$/, '').replace(/\/\/[^/@]*@/, '//')}, and only S3 can be read so far`
        : 'Databricks does not say where they lie';
}
function notLent(status, code) {
    return `Databricks lends no credentials for them: it answered ${status}${code === null ? '' : ` ${code}`}`;
}
function unreadable(full, { version }, why) {
    return new errors/* UserError */.yo('registry-unreadable', {
        what: `Cannot read the files of version ${version} of ${full}.`,
        why: `${why}.`,
        next: 'What cannot be read back is not promoted. Use a workspace whose storage is S3 and that lends EXECUTE on the model, or the registry mlflow: or git:.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/digest-now.js

/** What says nothing of the files: a later look at them may find them whole. */
const passing = /-(unreachable|busy|login|forbidden|not-this)$/;
/**
 * The digest of files that nobody recorded one of; null where they are gone or cannot be read. That
 * such a version holds an alias must be seen by whoever leads the alias away from it.
 */
async function digestNow(read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        if (error.problems.some(({ code }) => passing.test(code)))
            throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/backends/registries/databricks/version.js





/** A version as the rest of us know it; one without our lines has the digest of its files as they are now. */
async function versionOf(workspace, model, one) {
    const { recorded, ...about } = describe(workspace, model, one);
    return { ...about, digest: recorded ?? (await version_digestOf(workspace, model, one)) };
}
/** The same of one whose files may be gone. */
async function foundVersionOf(workspace, model, one) {
    const { recorded, ...about } = describe(workspace, model, one);
    const digest = recorded ?? (await digestNow(() => version_digestOf(workspace, model, one)));
    return { ...about, digest };
}
async function version_digestOf(workspace, model, one) {
    const full = fullName(workspace.address, model);
    return (await hashed(await modelFiles(workspace, full, one))).digest;
}
function describe(workspace, model, one) {
    const noted = notedIn(fullName(workspace.address, model), one);
    return {
        recorded: noted?.digest,
        model,
        version: String(one.version),
        registeredAt: new Date(one.created_at ?? 0).toISOString(),
        runId: noted?.runId ?? one.run_id ?? '',
        commit: noted?.commit ?? null,
    };
}

;// CONCATENATED MODULE: ./.build/backends/registries/held-files.js

/**
 * The files of a manifest, each of which is held to its digest while it is read. The manifest is one of
 * ours: its own digest was checked.
 */
function heldFiles(manifest, source) {
    const lines = manifest.split('\n').filter((line) => line !== '');
    return lines.map((line) => {
        const [, sha256 = '', size = '', path = ''] = /^(\S+) {2}(\d+) {2}(.*)$/.exec(line) ?? [];
        const file = { sha256, size: Number(size), path };
        return { path, size: file.size, open: () => held(file, source) };
    });
}
async function* held(file, { open, changed }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of open(file)) {
        hash.update(chunk);
        yield chunk;
    }
    const found = hash.digest('hex');
    if (found !== file.sha256)
        throw changed(file.path, { found, recorded: file.sha256 });
}

;// CONCATENATED MODULE: ./.build/backends/registries/databricks/volume.js





const manifestName = 'manifest.txt';
/** Puts evidence into a folder of the volume that is named by what is in it. */
async function putEvidence(workspace, { model, evidence }) {
    const { catalog, schema, volume } = workspace.address;
    const root = `/Volumes/${catalog}/${schema}/${volume}`;
    const folder = `${root}/${model}/evidence/${evidence.digest.replace('sha256:', '')}`;
    const folders = evidence.files.map(({ path }) => `files/${path}`.replace(/\/[^/]*$/, ''));
    for (const inner of new Set(['files', ...folders])) {
        await makeFolder(workspace, `${folder}/${inner}`);
    }
    for (const file of evidence.files)
        await putFile(workspace, `${folder}/files/${file.path}`, file);
    const bytes = Buffer.from(evidence.manifest, 'utf8');
    const open = async function* () {
        yield bytes;
    };
    await putFile(workspace, `${folder}/${manifestName}`, { size: bytes.byteLength, open });
    return { digest: evidence.digest, folder };
}
/** The evidence of a version; each file is held to its digest while it is read. */
async function evidenceOf(workspace, label, noted) {
    if (!noted?.evidence)
        return [];
    const { folder, digest } = noted.evidence;
    const bytes = (path) => workspace.download(filePath(`${folder}/${path}`));
    const chunks = [];
    for await (const chunk of bytes(manifestName))
        chunks.push(chunk);
    const manifest = Buffer.concat(chunks).toString('utf8');
    if (digestOf(manifest) !== digest)
        throw changed(label, manifestName);
    return heldFiles(manifest, {
        open: ({ path }) => bytes(`files/${path}`),
        changed: (path) => changed(label, path),
    });
}
async function makeFolder(workspace, path) {
    const made = await workspace.ask({
        method: 'PUT',
        path: `/api/2.0/fs/directories${encodePath(path)}`,
        answer: nothing,
        repeatable: true,
    });
    if (made.kind === 'done')
        return;
    if (!isUnknown(made))
        throw workspace.errorOf(made);
    const { catalog, schema, volume } = workspace.address;
    throw new errors/* UserError */.yo('registry-refused', {
        what: `Cannot keep evidence in the volume ${catalog}.${schema}.${volume}.`,
        why: `It is not there: Databricks answered ${made.status} ${made.code}.`,
        next: `Create it (CREATE VOLUME ${catalog}.${schema}.${volume}), or name another one: ?volume=<volume>.`,
    });
}
async function putFile(workspace, path, body) {
    await workspace.need({
        method: 'PUT',
        path: filePath(path),
        query: { overwrite: true },
        body,
        answer: nothing,
        repeatable: true,
    });
}
function filePath(path) {
    return `/api/2.0/fs/files${encodePath(path)}`;
}
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
function changed(label, path) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `The evidence ${path} of ${label} was changed.`,
        why: 'Its SHA-256 is not the one that was registered.',
        next: 'Restore it in the volume, or register the model again.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/databricks/register.js










/**
 * No published call creates a version: training code does so, with MLflow's client. This finds the
 * version that has exactly the candidate's bytes, and writes digest, run and evidence on it. Idempotent
 * on digest and run id.
 */
async function registerVersion(workspace, candidate) {
    const { model, digest } = candidate;
    const full = fullName(workspace.address, model);
    checkPaths(candidate.evidence);
    const own = await hashed(candidate.files);
    if (own.digest !== digest)
        throw mismatch(own.digest, digest);
    const versions = (await readModel(workspace, full)) ? await listVersions(workspace, full) : [];
    const known = versions.find((one) => isOf(candidate, notedIn(full, one)));
    if (known)
        return again(workspace, candidate, known);
    const found = await withBytes(workspace, full, { candidate, versions });
    const evidence = await hashed(candidate.evidence);
    const kept = evidence.files.length > 0 ? await putEvidence(workspace, { model, evidence }) : null;
    const { runId, commit } = candidate;
    const noted = await note(workspace, full, {
        one: found,
        noted: { digest, runId, commit, evidence: kept },
    });
    if (!isOf(candidate, notedIn(full, noted)))
        throw overwritten(full, noted);
    return { version: await versionOf(workspace, model, noted), existed: false };
}
async function again(workspace, { model, digest }, known) {
    const full = fullName(workspace.address, model);
    if (known.status !== 'READY')
        throw notReady(full, known);
    const found = await hashed(await modelFiles(workspace, full, known));
    if (found.digest !== digest)
        throw mismatch(found.digest, digest);
    return { version: await versionOf(workspace, model, known), existed: true };
}
function isOf({ digest, runId }, noted) {
    return noted?.digest === digest && noted.runId === runId;
}
/** Each is read whole, so that only the newest are looked at. */
const mostLookedAt = 5;
/** Nothing but the bytes proves that a version is the candidate; its run only says where to look first. */
async function withBytes(workspace, full, { candidate, versions, }) {
    const free = versions.filter((one) => notedIn(full, one) === undefined);
    const isOfRun = (one) => one.run_id === candidate.runId;
    const ordered = [...free.filter(isOfRun), ...free.filter((one) => !isOfRun(one))];
    const ready = ordered.filter(({ status }) => status === 'READY').slice(0, mostLookedAt);
    const seen = [];
    for (const one of ready) {
        const { digest } = await hashed(await modelFiles(workspace, full, one));
        if (digest === candidate.digest)
            return one;
        seen.push(`version ${one.version} has ${digest}`);
    }
    throw unregistered(full, candidate.digest, seen);
}
/** The comment is all of a version that can be written. */
async function note(workspace, full, { one, noted }) {
    await workspace.need({
        method: 'PATCH',
        path: `${modelPath(full)}/versions/${one.version}`,
        body: { comment: commentWith(full, one, noted) },
        answer: nothing,
        repeatable: true,
    });
    return (await readVersion(workspace, full, one.version)) ?? one;
}
function mismatch(found, digest) {
    return new errors/* UserError */.yo('digest-mismatch', {
        what: `The files of the model have the digest ${found}.`,
        why: `They should have ${digest}: they changed since, here or in the storage of Databricks.`,
        next: 'Register again from an undamaged copy.',
    });
}
function unregistered(full, digest, seen) {
    const looked = seen.length > 0 ? ` (${seen.join('; ')})` : '';
    return new errors/* UserError */.yo('registry-unregistered', {
        what: `Unity Catalog has no version of ${full} with these files.`,
        why: `Databricks publishes no call that creates a version, and none that is ready and not yet registered has the digest ${digest}${looked}.`,
        next: `Let training code log the same folder (mlflow.set_registry_uri('databricks-uc'); registered_model_name='${full}'), or copy the version there with MlflowClient().copy_model_version, then run this again.`,
    });
}
function overwritten(full, { version }) {
    return new errors/* UserError */.yo('registry-conflict', {
        what: `Version ${version} of ${full} does not have what was written on it.`,
        why: 'Somebody else edited its comment at the same moment.',
        next: 'Run the job again.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/databricks/registry.js











/** Models of Unity Catalog on Databricks, which training code registers. */
const databricksRegistry = {
    scheme: 'databricks',
    summary: 'Unity Catalog on Databricks, databricks:main.models',
    open: async (uri, environment) => openDatabricks(uri, environment),
};
/** The registry at a URI. Tests wait for less, and have lists in small pages. */
function openDatabricks(uri, environment, use = {}) {
    const address = readAddress(uri, environment);
    const workspace = workspace_workspace(address, environment, use);
    return {
        uri: address.uri,
        moves: 'last-writer-wins',
        ledger: null,
        find: (model, reference) => find(workspace, model, reference),
        register: (candidate) => registerVersion(workspace, candidate),
        async files({ model, version }, part) {
            const full = fullName(address, model);
            const number = numberOf(version);
            const one = number === undefined ? undefined : await readVersion(workspace, full, number);
            if (!one)
                throw missing(full, version);
            if (part === 'model')
                return modelFiles(workspace, full, one);
            return evidenceOf(workspace, `version ${version} of ${full}`, notedIn(full, one));
        },
        moveAlias: (move) => moveAlias(workspace, move),
    };
}
async function find(workspace, model, reference) {
    const full = fullName(workspace.address, model);
    if (reference.kind === 'alias')
        checkAliasName(reference.alias);
    const one = await recordOf(workspace, full, reference);
    return one && foundVersionOf(workspace, model, one);
}
async function recordOf(workspace, full, reference) {
    const model = await readModel(workspace, full);
    if (!model)
        throw unknownModel(workspace, full);
    switch (reference.kind) {
        case 'version': {
            const number = numberOf(reference.version);
            return number === undefined ? undefined : readVersion(workspace, full, number);
        }
        case 'digest': {
            const versions = await listVersions(workspace, full);
            return versions.find((one) => notedIn(full, one)?.digest === reference.digest);
        }
        case 'alias': {
            const { alias } = reference;
            const number = holderOf(model, alias);
            if (number === undefined) {
                await refuseDropped(workspace, full, { model, alias });
                return undefined;
            }
            const one = await readVersion(workspace, full, number);
            if (!one)
                throw missing(full, String(number));
            return one;
        }
    }
}
function unknownModel({ address }, full) {
    return new errors/* UserError */.yo('model-unknown', {
        what: `Unity Catalog does not know the model ${full}.`,
        why: `The workspace at ${address.url} has none of this name, or does not show it to this identity.`,
        next: 'Correct the name, or let training code log a first version of it.',
    });
}
function missing(full, version) {
    return new errors/* UserError */.yo('version-missing', {
        what: `Version ${version} of ${full} is missing from Unity Catalog.`,
        why: 'It was deleted while it was looked at, or before.',
        next: 'Name a version that exists.',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/backends/files/file-uri.js
var file_uri = __webpack_require__(42693);
// EXTERNAL MODULE: ./.build/backends/files/make-folder.js
var make_folder = __webpack_require__(86071);
;// CONCATENATED MODULE: ./.build/backends/registries/file/disk.js





const dayMs = 24 * 60 * 60 * 1000;
const leftover = /^\..+\.tmp$/;
/**
 * Writes a file beside its place, then links it there: the name appears once, with whole content,
 * or not at all. False: another process had the name first. A killed process leaves no lock.
 */
async function create(path, text) {
    const temporary = await writeTemporary((0,external_node_path_.dirname)(path), (file) => file.writeFile(text));
    return publish(temporary, path);
}
/** A new file, whole and on disk, under a name that nobody reads; its path. */
async function writeTemporary(folder, write) {
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,make_folder/* makeFolder */.f)(folder);
        const file = await (0,promises_.open)(temporary, 'wx', 0o444);
        try {
            await write(file);
            await file.sync();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw error instanceof errors/* UserError */.yo ? error : unwritable(temporary, error);
    }
    return temporary;
}
/** Gives a temporary file its name; the name is the lock. */
async function publish(temporary, path) {
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        await (0,promises_.link)(temporary, path);
        await syncFolder((0,external_node_path_.dirname)(path));
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return false;
        throw unwritable(path, error);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
        await sweep((0,external_node_path_.dirname)(temporary));
    }
}
/** The names in a folder; none when it does not exist. */
async function namesIn(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).filter((name) => !leftover.test(name));
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw disk_unreadable(folder, error);
    }
}
function disk_unreadable(path, cause) {
    return new errors/* UserError */.yo('registry-unreadable', {
        what: `Cannot read ${path} of the registry.`,
        why: `The system answered ${codeOf(cause)}.`,
        next: 'Check that it is what the registry should hold there, and that this user may read it.',
        file: path,
    }, { cause });
}
/** The name is on disk only when its folder is; Windows cannot open a folder, and needs it not. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => undefined);
    if (!handle)
        return;
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Temporary files older than a day belong to processes that were killed. */
async function sweep(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    for (const name of names.filter((candidate) => leftover.test(candidate))) {
        const path = (0,external_node_path_.join)(folder, name);
        const status = await (0,promises_.stat)(path).catch(() => undefined);
        if (status && Date.now() - status.mtimeMs > dayMs)
            await (0,promises_.rm)(path, { force: true });
    }
}
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];
function unwritable(path, cause) {
    const code = codeOf(cause);
    if (cause.syscall === 'link' && noLinks.includes(code)) {
        return new errors/* UserError */.yo('registry-no-links', {
            what: `Cannot keep a registry at ${path}.`,
            why: `Its file system has no hard links (${code}), without which two runs could both win.`,
            next: 'Put the registry on a local disk, or use a registry of another scheme.',
        }, { cause });
    }
    return new errors/* UserError */.yo('registry-unwritable', {
        what: `Cannot write ${path} of the registry.`,
        why: `The system answered ${code}; what was there before is unchanged.`,
        next: 'Free space or allow writing there, then run again.',
    }, { cause });
}
function codeOf(error) {
    return error.code ?? String(error);
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/layout.js

function layoutOf(root) {
    const objects = (0,external_node_path_.join)(root, 'objects');
    const models = (0,external_node_path_.join)(root, 'models');
    const aliases = (model) => (0,external_node_path_.join)(models, encodeName(model), 'aliases');
    return {
        root,
        objects,
        models,
        object: (sha256) => (0,external_node_path_.join)(objects, sha256.slice(0, 2), sha256.slice(2)),
        versions: (model) => (0,external_node_path_.join)(models, encodeName(model), 'versions'),
        aliases,
        alias: (model, alias) => (0,external_node_path_.join)(aliases(model), encodeName(alias)),
    };
}
/** Any name as a folder name that every file system takes; a leading dot would hide it or climb. */
function encodeName(name) {
    return encodeURIComponent(name)
        .replace(/[!'()*~]/g, percent)
        .replace(/^\.|\.$/g, percent);
}
function decodeName(folder) {
    try {
        return decodeURIComponent(folder);
    }
    catch {
        return folder; // No name of ours: somebody else made this folder.
    }
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/names.js





const file_names_refused = nameRefused('The registry');
const longest = 200;
/** Refuses a model name that this registry could confuse with another one. */
async function checkModelName(layout, model) {
    checkLength('model', model);
    await checkCase('model', model, layout.models);
}
/** Refuses an alias that means something else, or that could be confused with another one. */
async function names_checkAliasName(layout, model, alias) {
    checkLength('alias', alias);
    const why = aliasRefusal(alias);
    if (why)
        throw file_names_refused('alias', alias, why);
    await checkCase('alias', alias, (0,external_node_path_.dirname)(layout.alias(model, alias)));
}
function checkLength(noun, name) {
    if (name === '')
        throw file_names_refused(noun, name, 'It is empty.');
    if (!name.isWellFormed())
        throw file_names_refused(noun, name, 'It holds half of a character.');
    if (encodeName(name).length > longest) {
        throw file_names_refused(noun, name, `As a folder name it is longer than ${longest} characters.`);
    }
}
/** macOS and Windows take two names that differ only in case for one. */
async function checkCase(noun, name, folder) {
    for (const other of (await namesIn(folder)).map(decodeName)) {
        if (other !== name && other.toLowerCase() === name.toLowerCase()) {
            throw file_names_refused(noun, name, `"${other}" is there already and differs only in case.`);
        }
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.build/backends/registries/file/records.js





const storedFile = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1),
    size: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
});
/** `models/<model>/versions/<n>.json`. */
const versionRecord = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/),
    /** `<digest>/<run id>`: what makes a second registration find this one. */
    key: schemas/* string */.YjP(),
    files: schemas/* array */.YOg(storedFile),
    run: schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), commit: schemas/* string */.YjP().nullable() }),
    evidence: schemas/* array */.YOg(storedFile),
    registeredAt: iso/* datetime */.w$(),
});
/** `models/<model>/aliases/<alias>/<n>.json`; the highest number is current. */
const aliasRecord = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP().regex(/^[1-9]\d*$/),
    from: schemas/* string */.YjP(),
    ledgerEntry: schemas/* string */.YjP(),
    movedAt: iso/* datetime */.w$(),
});
/** The numbers of the records in a folder, ascending. */
async function numbersIn(folder) {
    const names = await namesIn(folder);
    return names
        .map((name) => /^([1-9]\d*)\.json$/.exec(name)?.[1])
        .filter((digits) => digits !== undefined)
        .map(Number)
        .sort((a, b) => a - b);
}
/**
 * One record. A damaged one is never skipped: that would bring the one before it back to life.
 */
async function readRecord(folder, number, schema) {
    const path = (0,external_node_path_.join)(folder, `${number}.json`);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw disk_unreadable(path, error);
    });
    const parsed = schema.safeParse(parseJson(path, text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw broken(path, `"${issue?.path.join('.')}" is not right: ${issue?.message}.`);
}
function renderRecord(record) {
    return `${JSON.stringify(record, null, 2)}\n`;
}
function broken(path, why) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `${path} of the registry is damaged.`,
        why,
        next: 'Restore this file from a copy of the registry; until then nothing is read around it.',
        file: path,
    });
}
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw broken(path, `It is no whole JSON: it ends after ${text.length} characters.`);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/backends/files/source-bytes.js

/** The bytes of a file that goes into a registry. One that cannot be read, or changes meanwhile, is not the registry's fault. */
async function* sourceBytes(file) {
    let read = 0;
    for await (const chunk of readable(file)) {
        read += chunk.byteLength;
        if (read > file.size)
            break;
        yield chunk;
    }
    if (read === file.size)
        return;
    throw new errors/* UserError */.yo('file-unreadable', {
        what: `${file.path} changed while it was registered.`,
        why: `It had ${file.size} bytes, and now it has ${read < file.size ? read : 'more'}.`,
        next: 'Register it when nothing writes to it any more.',
    });
}
async function* readable({ path, open }) {
    try {
        yield* open();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo('file-unreadable', {
            what: `Cannot read ${path} to register it.`,
            why: `${error instanceof Error ? error.message : error}.`,
            next: 'Check that the file is still there and that this user may read it.',
        }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/objects.js





/** Copies a file in under its SHA-256. Equal content is stored once. */
async function storeFile(layout, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const temporary = await writeTemporary(layout.objects, async (target) => {
        for await (const chunk of sourceBytes(file)) {
            hash.update(chunk);
            size += chunk.byteLength;
            await writeAll(target, chunk);
        }
    });
    const sha256 = hash.digest('hex');
    await publish(temporary, layout.object(sha256));
    return { path: file.path, size, sha256 };
}
/** A stored file, its bytes as they are now. */
function objects_storedFile(layout, { path, size, sha256 }) {
    return { path, size, open: () => stream(layout.object(sha256)) };
}
/** The same for a file that no model digest covers: bytes that were changed are an error. */
function verifiedFile(layout, file) {
    return { ...objects_storedFile(layout, file), open: () => verified(layout.object(file.sha256), file) };
}
async function* verified(path, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of stream(path)) {
        hash.update(chunk);
        yield chunk;
    }
    const found = hash.digest('hex');
    if (found === file.sha256)
        return;
    throw new errors/* UserError */.yo('registry-broken', {
        what: `The evidence ${file.path} in the registry was changed: ${path}.`,
        why: `Its SHA-256 is ${found}, not the ${file.sha256} that it is stored under.`,
        next: 'Restore this file from a copy of the registry.',
        file: path,
    });
}
async function* stream(path) {
    try {
        yield* (0,external_node_fs_.createReadStream)(path);
    }
    catch (error) {
        throw disk_unreadable(path, error);
    }
}
async function writeAll(target, chunk) {
    for (let written = 0; written < chunk.byteLength;) {
        written += (await target.write(chunk, written)).bytesWritten;
    }
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/versions.js








/** Idempotent on digest and run id; the version's number is claimed by creating its file. */
async function versions_registerVersion(layout, candidate) {
    const { model } = candidate;
    await checkModelName(layout, model);
    const key = `${candidate.digest}/${candidate.runId}`;
    const existing = await findRecord(layout, model, (record) => record.key === key);
    if (existing) {
        await verifyStored(layout, existing);
        return { version: versions_versionOf(model, existing), existed: true };
    }
    const stored = await storeAll(layout, candidate);
    await verifyStored(layout, { ...stored, digest: candidate.digest });
    for (;;) {
        // One list for both: a twin that appears after it was read has the next number, or takes it first.
        const numbers = await numbersIn(layout.versions(model));
        const twin = await newestAmong(numbers, { layout, model }, (record) => record.key === key);
        if (twin)
            return { version: versions_versionOf(model, twin), existed: true };
        const number = (numbers.at(-1) ?? 0) + 1;
        const record = { version: String(number), key, ...stored, ...versions_describe(candidate) };
        const path = (0,external_node_path_.join)(layout.versions(model), `${number}.json`);
        if (await create(path, renderRecord(record))) {
            return { version: versions_versionOf(model, record), existed: false };
        }
    }
}
/** The newest record that matches. */
async function findRecord(layout, model, matches) {
    const numbers = await numbersIn(layout.versions(model));
    return newestAmong(numbers, { layout, model }, matches);
}
async function newestAmong(numbers, { layout, model }, matches) {
    for (const number of numbers.toReversed()) {
        const record = await readNumbered(layout, model, number);
        if (matches(record))
            return record;
    }
    return undefined;
}
/** The record of one version, `3` or `v3`. */
async function versions_readVersion(layout, model, version) {
    const number = Number(/^v?([1-9]\d*)$/.exec(version)?.[1]);
    const numbers = await numbersIn(layout.versions(model));
    if (!numbers.includes(number))
        return undefined;
    return readNumbered(layout, model, number);
}
/** A record under another number than its own would give two versions one name. */
function readNumbered(layout, model, number) {
    const numbered = versionRecord.extend({ version: schemas/* literal */.euz(String(number)) });
    return readRecord(layout.versions(model), number, numbered);
}
function versions_versionOf(model, record) {
    const { version, digest, registeredAt, run } = record;
    return { model, version, digest, registeredAt, runId: run.id, commit: run.commit };
}
function versions_describe({ digest, runId, commit, registeredAt }) {
    return { digest, run: { id: runId, commit }, registeredAt };
}
async function storeAll(layout, { files, evidence }) {
    const store = async (all) => {
        const stored = [];
        for (const file of all)
            stored.push(await storeFile(layout, file));
        return stored;
    };
    return { files: await store(files), evidence: await store(evidence) };
}
/** Reads every byte back from the store: what is registered is what was evaluated, or nothing is. */
async function verifyStored(layout, { files, digest }) {
    const { digest: found } = await hashed(files.map((file) => objects_storedFile(layout, file)));
    if (found === digest && files.length > 0)
        return;
    throw new errors/* UserError */.yo('digest-mismatch', {
        what: `The model's bytes in the registry have the digest ${found}.`,
        why: `They should have ${digest}: they changed while they were copied, or on the disk.`,
        next: 'Register again from an undamaged copy; if it stays, restore the registry from a copy.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/aliases.js






/** The version that holds the alias now, and the number of the record that says so. */
async function readAlias(layout, model, alias) {
    await names_checkAliasName(layout, model, alias);
    const folder = layout.alias(model, alias);
    const number = (await numbersIn(folder)).at(-1);
    if (number === undefined)
        return { number: 0, current: 'none' };
    const { version } = await readRecord(folder, number, aliasRecord);
    return { number, current: version };
}
/** Compare and set: the next numbered record can be created once. */
async function aliases_moveAlias(layout, move) {
    const { model, alias, from, to, ledgerEntry, movedAt } = move;
    if (!(await versions_readVersion(layout, model, to)))
        throw aliases_gone(model, to);
    const { number, current } = await readAlias(layout, model, alias);
    if (current !== from)
        return { kind: 'conflict', current };
    const path = (0,external_node_path_.join)(layout.alias(model, alias), `${number + 1}.json`);
    if (await create(path, renderRecord({ version: to, from, ledgerEntry, movedAt }))) {
        return { kind: 'moved' };
    }
    return { kind: 'conflict', current: (await readAlias(layout, model, alias)).current };
}
function aliases_gone(model, version) {
    return new errors/* UserError */.yo('version-unknown', {
        what: `An alias of ${model} cannot point at version ${version}.`,
        why: 'The registry has no such version.',
        next: 'Register the model first, or name another version.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/registry.js











/** A folder on disk: content-addressed, and safe when several processes use it at once. */
const fileRegistry = {
    scheme: 'file',
    summary: 'a folder, file:registry',
    async open(uri) {
        const layout = layoutOf((0,file_uri/* pathOfUri */.R)(uri));
        const existing = async () => checkExists(uri, layout);
        return {
            uri: `file:${layout.root}`,
            moves: 'compare-and-set',
            ledger: `file:${(0,external_node_path_.join)(layout.root, 'ledger.jsonl')}`,
            async find(model, reference) {
                await existing();
                return registry_find(layout, model, reference);
            },
            register: (candidate) => versions_registerVersion(layout, candidate),
            async files(version, part) {
                await existing();
                const record = await versions_readVersion(layout, version.model, version.version);
                if (!record)
                    throw registry_missing(version.model, version.version);
                if (part === 'evidence')
                    return record.evidence.map((file) => verifiedFile(layout, file));
                return record.files.map((file) => objects_storedFile(layout, file));
            },
            async moveAlias(move) {
                await existing();
                return aliases_moveAlias(layout, move);
            },
        };
    },
};
async function registry_find(layout, model, reference) {
    await checkModelName(layout, model);
    if ((await numbersIn(layout.versions(model))).length === 0)
        throw registry_unknownModel(layout, model);
    const record = await registry_recordOf(layout, model, reference);
    return record && versions_versionOf(model, record);
}
async function registry_recordOf(layout, model, reference) {
    switch (reference.kind) {
        case 'version':
            return versions_readVersion(layout, model, reference.version);
        case 'digest':
            return findRecord(layout, model, ({ digest }) => digest === reference.digest);
        case 'alias': {
            const { current } = await readAlias(layout, model, reference.alias);
            if (current === 'none')
                return undefined;
            const record = await versions_readVersion(layout, model, current);
            if (!record)
                throw registry_missing(model, current, reference.alias);
            return record;
        }
    }
}
async function checkExists(uri, { root }) {
    const status = await (0,promises_.stat)(root).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw disk_unreadable(root, error);
    });
    if (status?.isDirectory())
        return;
    throw new errors/* UserError */.yo('registry-missing', {
        what: `There is no registry at ${uri}.`,
        why: status ? `${root} is a file, not a folder.` : `The folder ${root} does not exist.`,
        next: 'Correct the URI, or register a first model, which creates the registry.',
    });
}
function registry_unknownModel(layout, model) {
    return new errors/* UserError */.yo('model-unknown', {
        what: `The registry ${layout.root} does not know the model "${model}".`,
        why: 'No version of it was ever registered there.',
        next: 'Correct the name, or register a first version of it.',
    });
}
/** An alias whose version is gone is no first model: something was deleted by hand. */
function registry_missing(model, version, alias) {
    return new errors/* UserError */.yo('version-missing', {
        what: `Version ${version} of ${model} is missing from the registry.`,
        why: alias
            ? `The alias "${alias}" points at it, but its record is gone.`
            : 'Its record is gone.',
        next: 'Restore it from a copy of the registry.',
    });
}

;// CONCATENATED MODULE: ./.build/domain/model/gto/semver.js
const identifier = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][\\dA-Za-z-]*)';
const pattern = new RegExp('^v(?<major>0|[1-9]\\d*)\\.(?<minor>0|[1-9]\\d*)\\.(?<patch>0|[1-9]\\d*)' +
    `(?:-(?<pre>${identifier}(?:\\.${identifier})*))?(?:\\+[\\dA-Za-z-]+(?:\\.[\\dA-Za-z-]+)*)?$`);
function isSemVer(version) {
    return pattern.test(version);
}
/** Precedence as SemVer 2.0.0, 11 has it: negative when `a` comes before `b`; build metadata counts for nothing. */
function compareSemVer(a, b) {
    const [left, right] = [parse(a), parse(b)];
    for (const [index, number] of left.core.entries()) {
        const difference = compare(number, right.core[index] ?? 0n);
        if (difference !== 0)
            return difference;
    }
    if (left.pre.length === 0 || right.pre.length === 0)
        return right.pre.length - left.pre.length;
    return comparePre(left.pre, right.pre);
}
/** The version that GTO gives next: the patch of the highest one, also after a pre-release. */
function nextVersion(versions) {
    const highest = versions.toSorted(compareSemVer).at(-1);
    if (highest === undefined)
        return 'v0.0.1';
    const [major, minor, patch] = parse(highest).core;
    return `v${major}.${minor}.${patch + 1n}`;
}
function parse(version) {
    const groups = pattern.exec(version)?.groups;
    const { major = '0', minor = '0', patch = '0', pre } = groups ?? {};
    return { core: [BigInt(major), BigInt(minor), BigInt(patch)], pre: pre?.split('.') ?? [] };
}
function comparePre(left, right) {
    for (const [index, one] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const difference = compareIdentifiers(one, other);
        if (difference !== 0)
            return difference;
    }
    return left.length - right.length;
}
/** Numbers come before words. */
function compareIdentifiers(one, other) {
    const numeric = [one, other].map((text) => /^\d+$/.test(text));
    if (numeric[0] && numeric[1])
        return compare(BigInt(one), BigInt(other));
    if (numeric[0] !== numeric[1])
        return numeric[0] ? -1 : 1;
    return compare(one, other);
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./.build/domain/model/gto/history.js

/** Registrations that nobody took back; of one name on several commits each. */
function registeredIn(history) {
    const last = new Map();
    for (const event of ordered(history, 'counter')) {
        const { action, commit } = event;
        if (action.kind !== 'register' && action.kind !== 'deregister')
            continue;
        last.set(`${action.version} ${commit}`, event);
    }
    return [...last.values()].filter(({ action }) => action.kind === 'register');
}
/** The version that a registration names. */
function history_versionOf({ action }) {
    return 'version' in action ? action.version : '';
}
/** True once the newest of all tags marks the artifact as no longer in use. */
function isDeprecated(history) {
    return ordered(history, 'counter').at(-1)?.action.kind === 'deprecate';
}
/** The assignments that hold now, of each commit in the stage the last one, oldest first. */
function assignedIn(history, stage, ties = 'counter') {
    const last = new Map();
    for (const event of ordered(history, ties)) {
        const { action, commit } = event;
        if (!('stage' in action) || action.stage !== stage)
            continue;
        last.delete(commit);
        last.set(commit, event);
    }
    return [...last.values()].filter(({ action }) => action.kind === 'assign');
}
/** The version that GTO would give next, or the first after it whose name is free. */
function nextVersionIn(history) {
    const taken = new Set(history.names.map(history_versionOf));
    let next = nextVersion(registeredIn(history).map(history_versionOf));
    while (taken.has(next))
        next = nextVersion([next]);
    return next;
}
function ordered({ events }, ties) {
    const sign = ties === 'counter' ? 1 : -1;
    const placed = events.map((event, place) => ({ event, place }));
    placed.sort((a, b) => a.event.at - b.event.at || sign * (byCounter(a, b) || a.place - b.place));
    return placed.map(({ event }) => event);
}
function byCounter(a, b) {
    const difference = (a.event.counter ?? 0n) - (b.event.counter ?? 0n);
    if (difference === 0n)
        return 0;
    return difference < 0n ? -1 : 1;
}

;// CONCATENATED MODULE: ./.build/domain/model/gto/message.js
const names = ['Digest', 'Run', 'Commit', 'Evidence', 'Ledger', 'Claim'];
/** A line for people, then the trailers as git writes them. A value is one line, whatever it holds. */
function renderMessage(line, trailers) {
    const written = names.flatMap((name) => {
        const value = trailers[name];
        return value === undefined ? [] : [`Contender-${name}: ${encode(value)}`];
    });
    return `${line}\n\n${written.join('\n')}\n`;
}
/** The trailers of a message; none where it has none. A signature below them is passed over. */
function parseTrailers(message) {
    const [text = ''] = message.split(/^-----BEGIN /m);
    const last = text.replaceAll('\r\n', '\n').trimEnd().split(/\n\n+/).at(-1) ?? '';
    const found = {};
    for (const line of last.split('\n')) {
        const [, key, value] = /^Contender-(\w+): (.+)$/.exec(line) ?? [];
        const name = names.find((candidate) => candidate === key);
        if (name && value !== undefined)
            found[name] = decode(value);
    }
    return found;
}
/** Percent signs and control characters, which could forge a line, are percent-encoded. */
function encode(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is encoded
    return value.replace(/[%\u0000-\u001f\u007f]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
    });
}
function decode(value) {
    return value.replace(/%([0-9A-F]{2})/g, (_, hex) => {
        return String.fromCharCode(Number.parseInt(hex, 16));
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./.build/backends/registries/git/run-git.js



/** The same git in the working directory, whatever repository the registry is in. */
function inWorkingDirectory(git) {
    const { GIT_DIR: _, ...variables } = git.variables;
    return { ...git, variables };
}
/** Long enough for a slow host, short enough for a job. */
const limitMs = 10 * 60_000;
const saidBytes = 64 * 1024;
/** Runs git to its end, whatever that is. It never goes through a shell. */
async function runGit(git, words, input) {
    const child = start(git, words);
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    const said = listen(child);
    const ended = endOf(child);
    await feed(child, input);
    const code = await ended;
    return { code, stdout: Buffer.concat(chunks), stderr: git.scrub(said()) };
}
/** What git answers, without the last line break; throws where it fails. */
async function askGit(git, words, input) {
    const { code, stdout, stderr } = await runGit(git, words, input);
    if (code !== 0)
        throw gitFailed(words[0] ?? '', stderr);
    return stdout.toString('utf8').replace(/\n$/, '');
}
/** What git writes, as it comes; throws where it fails. */
async function* streamGit(git, words) {
    const child = start(git, words);
    child.stdin.end();
    const said = listen(child);
    const ended = endOf(child);
    try {
        yield* child.stdout;
        const code = await ended;
        if (code !== 0)
            throw gitFailed(words[0] ?? '', git.scrub(said()));
    }
    finally {
        child.kill();
    }
}
function gitFailed(verb, stderr) {
    const said = firstWords(stderr);
    return new errors/* UserError */.yo('git-failed', {
        what: `git ${verb} failed.`,
        why: said ? `git says: ${said}` : 'It gave no reason.',
        next: 'Check that the repository is whole (git fsck) and that this user may use it.',
    });
}
/** The sentence of git that tells why, on one line. */
function firstWords(stderr) {
    const lines = stderr.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    const telling = lines.find((line) => /^(fatal|error|remote: error|! )/.test(line)) ?? lines.at(-1);
    const words = (telling ?? '').replace(/^(fatal|error): /, '').trim();
    return words.length > 300 ? `${words.slice(0, 300)} …` : words;
}
function start(git, words) {
    return (0,external_node_child_process_.spawn)('git', words, { env: git.variables, windowsHide: true, timeout: limitMs });
}
async function feed(child, input) {
    // A process that ends before it has read everything says why on its own.
    child.stdin.on('error', () => undefined);
    if (typeof input === 'object') {
        for await (const chunk of input) {
            if (!child.stdin.writable)
                break;
            if (!child.stdin.write(chunk))
                await Promise.race([(0,external_node_events_.once)(child.stdin, 'drain'), endOf(child)]);
        }
        child.stdin.end();
        return;
    }
    child.stdin.end(input ?? '');
}
function listen(child) {
    const chunks = [];
    let bytes = 0;
    child.stderr.on('data', (chunk) => {
        if (bytes < saidBytes)
            chunks.push(chunk);
        bytes += chunk.byteLength;
    });
    return () => Buffer.concat(chunks).toString('utf8');
}
function endOf(child) {
    return new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(notStarted(cause)));
        child.on('close', resolve);
    });
}
function notStarted(cause) {
    return new errors/* UserError */.yo('git-missing', {
        what: 'git could not be started.',
        why: `The system answered ${cause.code ?? cause.message}.`,
        next: 'Install git 2.31 or newer, and see that it is on the PATH.',
    }, { cause });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/files/blobs.js

/** Files as git has them; their content is brought here in one go, and streamed. */
async function blobFiles(repository, entries) {
    const objects = [...new Set(entries.map(({ object }) => object))];
    await repository.bring(objects);
    const { git } = repository;
    const lines = objects.map((object) => `${object}\n`).join('');
    const { code, stdout, stderr } = await runGit(git, ['cat-file', '--batch-check'], lines);
    if (code !== 0)
        throw gitFailed('cat-file', stderr);
    const sizes = new Map(stdout
        .toString('utf8')
        .split('\n')
        .map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[2])]));
    return entries.map(({ object, path }) => {
        const size = sizes.get(object);
        if (size === undefined || Number.isNaN(size))
            throw gitFailed('cat-file', `${path} is missing`);
        return { path, size, open: () => streamGit(git, ['cat-file', 'blob', object]) };
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/objects.js


/** The content of small objects by their names, in one process; those that are not there are left out. */
async function readObjects(git, names) {
    const found = new Map();
    if (names.length === 0)
        return found;
    for (const name of names)
        if (/[\n\r\0]/.test(name))
            throw oddName(name);
    const { code, stdout, stderr } = await runGit(git, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
    if (code !== 0)
        throw gitFailed('cat-file', stderr);
    let place = 0;
    for (const name of names) {
        const end = stdout.indexOf(10, place);
        if (end < 0)
            throw gitFailed('cat-file', 'its answer ends too early');
        const header = stdout.toString('utf8', place, end);
        place = end + 1;
        const [, bytes] = /^[0-9a-f]{40,64} \w+ (\d+)$/.exec(header) ?? [];
        if (bytes === undefined)
            continue;
        found.set(name, stdout.subarray(place, place + Number(bytes)));
        place += Number(bytes) + 1;
    }
    return found;
}
function oddName(name) {
    return new errors/* UserError */.yo('path-refused', {
        what: `The path ${JSON.stringify(name)} cannot be read from a commit.`,
        why: 'It has a line break, which git takes for the end of the name.',
        next: 'Rename the file.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/files/tree.js



/** Everything that a commit has, by one process. */
async function listTree(git, commit) {
    const words = ['ls-tree', '-r', '-z', '--full-tree', commit];
    const { code, stdout, stderr } = await runGit(git, words);
    if (code !== 0)
        throw gitFailed('ls-tree', stderr);
    return stdout
        .toString('utf8')
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const [mode = '', , object = ''] = line.slice(0, line.indexOf('\t')).split(' ');
        return { mode, object, path: line.slice(line.indexOf('\t') + 1) };
    });
}
/** The text of one file of a commit; undefined where it has none of that path. */
async function textIn({ git, bring }, tree, path) {
    const entry = tree.find((one) => one.path === path);
    if (!entry)
        return undefined;
    await bring([entry.object]);
    return (await readObjects(git, [entry.object])).get(entry.object)?.toString('utf8');
}
/** Refuses names that could forge a manifest or leave the model's folder, wherever they come from. */
function checkFilePath(path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would forge a manifest line
    const isOdd = /[\u0000-\u001f\u007f\\]|\uFFFD/.test(path);
    const leaves = path.split('/').some((part) => part === '' || part === '.' || part === '..');
    if (!isOdd && !leaves)
        return;
    throw new errors/* UserError */.yo('model-file-refused', {
        what: `The model file ${JSON.stringify(path)} cannot be registered.`,
        why: 'Its name has a control character, a backslash, bytes that are no UTF-8, or a part that leads elsewhere.',
        next: 'Replace it by an ordinary file with a plain name.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/evidence.js









/** A commit of nothing but the evidence, outside of every branch; null where there is none. */
async function writeEvidence(git, { model, evidence }, { identity, at }) {
    if (evidence.length === 0)
        return null;
    const lines = [];
    for (const file of evidence) {
        checkFilePath(file.path);
        const object = await askGit(git, ['hash-object', '-w', '--stdin'], sourceBytes(file));
        lines.push(`100644 ${object}\t${file.path}\0`);
    }
    const tree = await withIndex(git, async (indexed) => {
        await askGit(indexed, ['update-index', '-z', '--index-info'], lines.join(''));
        return askGit(indexed, ['write-tree']);
    });
    await checkWhole(git, tree, evidence);
    const who = `${identity} ${at} +0000`;
    const commit = `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\nEvidence of ${model}\n`;
    return askGit(git, ['hash-object', '-t', 'commit', '-w', '--stdin'], commit);
}
/** Git passes over names that it does not take, such as `.git/x`, without a word. */
async function checkWhole(git, tree, evidence) {
    const kept = new Set((await listTree(git, tree)).map(({ path }) => path));
    const lost = evidence.find(({ path }) => !kept.has(path));
    if (!lost && kept.size === evidence.length)
        return;
    const path = lost?.path ?? '';
    throw new errors/* UserError */.yo('path-refused', {
        what: lost ? `git does not keep the evidence ${path}.` : 'Two files of evidence have one name.',
        why: 'All of the evidence is kept under its own name, or no version is registered.',
        next: 'Rename the file.',
        ...(lost && { file: path }),
    });
}
/** The files of the commit that the version's tag names, whatever its ref points at by now. */
async function evidenceFiles(repository, registration) {
    const commit = parseTrailers(registration.message).Evidence;
    if (commit === undefined)
        return [];
    if (!/^[0-9a-f]{40,64}$/.test(commit) || !(await repository.hasCommit(commit))) {
        throw evidence_gone(registration, commit);
    }
    const entries = await listTree(repository.git, commit);
    return blobFiles(repository, entries);
}
/** An index of this run alone, beside the objects that nobody sees yet. */
function withIndex(git, use) {
    const { GIT_OBJECT_DIRECTORY: quarantine, GIT_DIR: gitDir = '' } = git.variables;
    const index = (0,external_node_path_.join)(quarantine ?? gitDir, `index-${(0,external_node_crypto_.randomUUID)()}`);
    return use({ ...git, variables: { ...git.variables, GIT_INDEX_FILE: index } });
}
function evidence_gone(registration, commit) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `The evidence of ${registration.artifact} ${history_versionOf(registration)} is missing.`,
        why: `Its tag names the commit ${JSON.stringify(commit)}, which the repository does not have.`,
        next: `Restore the ref refs/contender/… of this version from a copy of the repository.`,
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/files/dvc-config.js




/** The folder above the path that DVC manages in this commit; undefined where there is none. */
function dvcRoot(tree, path) {
    const paths = new Set(tree.map((entry) => entry.path));
    for (let folder = path;; folder = external_node_path_.posix.dirname(folder)) {
        if (paths.has(external_node_path_.posix.join(folder, '.dvc/config')))
            return folder;
        if (folder === '.' || folder === '/')
            return undefined;
    }
}
/** The configuration as the commit has it; that of the machine, which git ignores, wins. */
async function readDvcConfig(repository, tree, root) {
    const committed = (await textIn(repository, tree, external_node_path_.posix.join(root, '.dvc/config'))) ?? '';
    const path = (0,external_node_path_.join)(repository.workTree, root, '.dvc/config.local');
    const own = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    const merged = new Map();
    for (const [name, options] of [...parseIni(committed), ...parseIni(own)]) {
        merged.set(name, new Map([...(merged.get(name) ?? []), ...options]));
    }
    return merged;
}
/** Sections as DVC writes them: `[core]` and `['remote "name"']`, then `key = value`. */
function parseIni(text) {
    const sections = new Map();
    let current;
    for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
        const [, section] = /^\[\s*(['"]?)(.+?)\1\s*\]$/.exec(line)?.slice(1) ?? [];
        if (section !== undefined) {
            const name = section.replace(/^(\w+)\s+"(.*)"$/, '$1 $2');
            current = sections.get(name) ?? new Map();
            sections.set(name, current);
            continue;
        }
        const [, key, value] = /^([\w-]+)\s*=\s*(.*)$/.exec(line) ?? [];
        if (key !== undefined && value !== undefined)
            current?.set(key, value.replace(/^(['"])(.*)\1$/, '$2'));
    }
    return sections;
}
/** The remote that an out is in: its own, else the usual one. */
function remoteOf(config, named, base) {
    const name = named ?? config.get('core')?.get('remote');
    const options = name === undefined ? undefined : config.get(`remote ${name}`);
    const url = options?.get('url');
    if (name !== undefined && options && url)
        return { name, url, options, base };
    throw new errors/* UserError */.yo('dvc-remote-missing', {
        what: 'The files of the model are in DVC, but the commit does not say where.',
        why: name === undefined
            ? '.dvc/config has no core.remote.'
            : `.dvc/config has no remote "${name}" with a url.`,
        next: 'Run "dvc remote add -d <name> <url>", push with "dvc push", and commit .dvc/config.',
        file: '.dvc/config',
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/backends/registries/git/files/dvc-outs.js





const out = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    md5: schemas/* string */.YjP().nullish(),
    hash: schemas/* string */.YjP().nullish(),
    size: schemas/* int */.Whr().nonnegative().nullish(),
    cache: schemas/* boolean */.zMY().nullish(),
    remote: schemas/* string */.YjP().nullish(),
});
const dvcFile = schemas/* object */.Ikc({ wdir: schemas/* string */.YjP().nullish(), outs: schemas/* array */.YOg(out).nullish() });
const lockFile = schemas/* object */.Ikc({
    stages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ outs: schemas/* array */.YOg(out).nullish() })).nullish(),
});
const pipeline = schemas/* object */.Ikc({
    stages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ wdir: schemas/* string */.YjP().nullish() }).loose()).nullish(),
});
/** All that the `.dvc` files and the `dvc.lock` files below a folder stand for. */
async function dvcOuts(repository, tree, root) {
    const inside = tree.filter(({ path }) => root === '.' || path.startsWith(`${root}/`));
    const isPointer = (path) => path.endsWith('.dvc') && external_node_path_.posix.basename(path) !== '.dvc';
    const pointers = inside.filter(({ path }) => isPointer(path));
    const locks = inside.filter(({ path }) => external_node_path_.posix.basename(path) === 'dvc.lock');
    const folders = new Set(locks.map(({ path }) => external_node_path_.posix.dirname(path)));
    const pipelines = inside.filter(({ path }) => {
        return external_node_path_.posix.basename(path) === 'dvc.yaml' && folders.has(external_node_path_.posix.dirname(path));
    });
    const all = [...pointers, ...locks, ...pipelines];
    await repository.bring(all.map(({ object }) => object));
    const contents = await readObjects(repository.git, all.map(({ object }) => object));
    const textOf = ({ object }) => contents.get(object)?.toString('utf8') ?? '';
    const wdirs = new Map(pipelines.flatMap((entry) => wdirsOf(entry, textOf(entry))));
    return [
        ...pointers.flatMap((entry) => outsOfPointer(entry, textOf(entry))),
        ...locks.flatMap((entry) => outsOfLock(entry, textOf(entry), wdirs)),
    ];
}
function outsOfPointer({ path: file }, text) {
    const { wdir, outs } = parsed(file, text, dvcFile);
    const base = external_node_path_.posix.join(external_node_path_.posix.dirname(file), wdir ?? '.');
    return (outs ?? []).map((raw) => ({ path: placeOf(base, raw.path), raw, file }));
}
function outsOfLock({ path: file }, text, wdirs) {
    const folder = external_node_path_.posix.dirname(file);
    return Object.entries(parsed(file, text, lockFile).stages ?? {}).flatMap(([stage, { outs }]) => {
        // A stage of a loop is `train@1` in the lock, and has the folder of its template `train`.
        const [template = stage] = stage.split('@');
        const wdir = wdirs.get(`${folder} ${stage}`) ?? wdirs.get(`${folder} ${template}`) ?? '.';
        const base = external_node_path_.posix.join(folder, wdir);
        return (outs ?? []).map((raw) => ({ path: placeOf(base, raw.path), raw, file }));
    });
}
/** A template of a folder's name is none: what is there is then not found, and never guessed. */
function wdirsOf({ path }, text) {
    const { stages } = parsed(path, text, pipeline);
    return Object.entries(stages ?? {}).flatMap(([stage, { wdir }]) => {
        return wdir ? [[`${external_node_path_.posix.dirname(path)} ${stage}`, wdir]] : [];
    });
}
function placeOf(base, path) {
    return external_node_path_.posix.normalize(external_node_path_.posix.join(base, path)).replace(/\/$/, '');
}
/** What DVC 3 wrote; anything else is refused with the reason, only once it is part of a model. */
function checkedOut({ path, raw, file }) {
    const { md5, hash, size, remote } = raw;
    if (hash === 'md5' && md5 && /^[0-9a-f]{32}(\.dir)?$/.test(md5)) {
        return { path, md5, size: size ?? undefined, remote: remote ?? undefined };
    }
    const isOld = Boolean(md5) && !hash;
    throw new errors/* UserError */.yo('model-file-refused', {
        what: `The DVC pointer to ${path} cannot be used.`,
        why: isOld
            ? 'It was made by DVC 2, whose MD5 is not that of the bytes where the file is a text.'
            : 'It names no MD5 of a file: it is imported, versioned by the cloud, or not yet made.',
        next: 'Add the file again with DVC 3 ("dvc add", or "dvc commit"), push, and commit the pointer.',
        file,
    });
}
function parsed(file, text, schema) {
    try {
        return schema.parse((0,dist/* parse */.qg)(text) ?? {});
    }
    catch (cause) {
        throw new errors/* UserError */.yo('model-file-refused', {
            what: `The file ${file} of the commit cannot be read.`,
            why: 'It is no YAML, or not what DVC writes.',
            next: 'Correct it: DVC cannot read it either.',
            file,
        }, { cause });
    }
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./.build/backends/registries/git/address.js


function parseAddress(uri) {
    const text = uri.slice('git:'.length);
    if (text === '')
        return { kind: 'origin' };
    return refuseOdd(text, addressOf(text));
}
/** A remote as git's configuration writes it; relative paths start at `top`. */
function addressOf(text, top = '.') {
    if (/^(https?|ssh|file):\/\//.test(text))
        return { kind: 'url', url: text };
    if (/^[\w.-]+(@[\w.-]+)?:(?![\\/]{2})/.test(text) && !/^[A-Za-z]:[\\/]/.test(text)) {
        return { kind: 'url', url: text };
    }
    return { kind: 'folder', path: top === '.' ? text : (0,external_node_path_.resolve)(top, text) };
}
function refuseOdd(text, address) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would forge a line of git's input
    const isOdd = /^-|^[\w+.-]+::|[\u0000-\u001f\u007f]/.test(text);
    const foreign = address.kind === 'folder' && /^[a-z][a-z+.-]+:\/\//i.test(text);
    if (!isOdd && !foreign && !isTorn(text))
        return address;
    throw new errors/* UserError */.yo('uri-refused', {
        what: `Cannot use the URI "git:${text.replace(/^.*@/s, '…@')}".`,
        why: 'It is no path, and no address that begins with https://, http://, ssh://, file:// or user@host:.',
        next: 'Write git: for the remote of the working directory, or git:<path or address>.',
    });
}
/** A login that is no part of the address where it stands: it would be taken for a host, or for a path. */
function isTorn(text) {
    if (/^https?:\/\//.test(text))
        return !URL.canParse(text) || /[?#].*@/.test(text);
    return /^[\w.-]+:[^/\\]*@/.test(text);
}
/** An address that anybody may read. */
function withoutLogin(url) {
    return url.replace(/\/\/[^/?#]*@/g, '//').replace(/[?#].*$/, '');
}
/** The part of `https://user:secret@host/` that nobody may see; null where there is none. */
function loginOf(url) {
    const [, user, password = ''] = /^https?:\/\/([^/:@]*)(?::([^/]*))?@/.exec(url) ?? [];
    if (user === undefined)
        return null;
    return { user: address_decode(user), password: address_decode(password) };
}
function address_decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/files/dvc-store.js









function keyOf(md5) {
    return `files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`;
}
function openStore(remote, environment) {
    const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(remote.url) ?? [];
    switch (scheme?.toLowerCase()) {
        case undefined:
        case 'file':
            return folderStore(remote);
        case 'http':
        case 'https':
            return webStore(remote, environment);
        case 's3':
            return bucketStore(remote, environment);
        default:
            throw new errors/* UserError */.yo('dvc-remote-unsupported', {
                what: `The DVC remote "${remote.name}" cannot be read.`,
                why: `Its address begins with ${scheme}://; folders, http, https and s3 can be read.`,
                next: 'Push the model to such a remote too, or register it in another registry.',
                file: '.dvc/config',
            });
    }
}
function folderStore({ url, base }) {
    const path = url.startsWith('file://') ? (0,external_node_url_.fileURLToPath)(url) : url;
    const folder = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(base, path);
    return {
        name: folder,
        async size(key) {
            const status = await (0,promises_.stat)((0,external_node_path_.join)(folder, key)).catch(() => undefined);
            return status?.isFile() ? status.size : undefined;
        },
        open: (key) => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, key)),
    };
}
function webStore(remote, environment) {
    const name = withoutLogin(remote.url).replace(/\/+$/, '');
    const client = (0,http_client/* httpClient */.o)({
        name: `The DVC remote "${remote.name}"`,
        codes: 'registry',
        environment,
    });
    const headers = headersOf(remote);
    const urlOf = (key) => `${name}/${key}`;
    return {
        name,
        async size(key) {
            const answer = await client.send({ method: 'HEAD', url: urlOf(key), headers });
            if (answer.status === 404 || answer.status === 410)
                return undefined;
            if (answer.status !== 200)
                throw dvc_store_refused(name, answer.status);
            const length = answer.header('content-length');
            return length === undefined ? countBytes(this.open(key)) : Number(length);
        },
        open: (key) => client.download({ url: urlOf(key), headers, refusal: ({ status }) => dvc_store_refused(name, status) }),
    };
}
/** The login that DVC's configuration has for this remote. */
function headersOf({ name, url, options }) {
    const inside = loginOf(url);
    const auth = options.get('auth')?.toLowerCase() ?? (inside ? 'basic' : undefined);
    const user = options.get('user') ?? inside?.user ?? '';
    const password = options.get('password') ?? inside?.password ?? '';
    const custom = options.get('custom_auth_header');
    if (auth === undefined)
        return {};
    if (auth === 'basic') {
        return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
    }
    if (auth === 'custom' && custom)
        return { [custom.toLowerCase()]: password };
    throw new errors/* UserError */.yo('dvc-remote-unsupported', {
        what: `The DVC remote "${name}" cannot be read.`,
        why: `Its login is of the kind "${auth}"; basic and custom are known.`,
        next: 'Use another login for it, or register the model in another registry.',
        file: '.dvc/config',
    });
}
function bucketStore({ url, options }, environment) {
    const own = {
        AWS_ENDPOINT_URL_S3: options.get('endpointurl'),
        AWS_REGION: options.get('region'),
        AWS_ACCESS_KEY_ID: options.get('access_key_id'),
        AWS_SECRET_ACCESS_KEY: options.get('secret_access_key'),
        AWS_SESSION_TOKEN: options.get('session_token'),
    };
    const client = (0,s3_client/* s3Client */.o)((0,settings/* s3Settings */.o)(url, (name) => own[name] ?? environment(name)));
    const { prefix } = client.settings;
    const full = (key) => external_node_path_.posix.join(prefix, key);
    return {
        name: url,
        async size(key) {
            const objects = await client.list(full(key));
            return objects.find((object) => object.key === full(key))?.size;
        },
        async *open(key) {
            const body = await client.get(full(key));
            if (body)
                yield* body;
        },
    };
}
async function countBytes(bytes) {
    let count = 0;
    for await (const chunk of bytes)
        count += chunk.byteLength;
    return count;
}
function dvc_store_refused(name, status) {
    return new errors/* UserError */.yo(status === 401 ? 'registry-login' : 'registry-forbidden', {
        what: `The DVC remote ${name} does not give the file.`,
        why: `It answered ${status}.`,
        next: 'Check its address and the login in .dvc/config.local.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/files/place.js

/** Paths from the top of the repository; `.` is the top itself. */
function isAtOrBelow(path, top) {
    return top === '.' || path === top || path.startsWith(`${top}/`);
}
/** The name inside the model: of a single file its own. */
function relativeTo(top, path) {
    if (path === top)
        return external_node_path_.posix.basename(path);
    return top === '.' ? path : path.slice(top.length + 1);
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/files/verified.js


/** Passes bytes on; at their end they must be what the pointer promised. */
async function* verified_verified(bytes, { path, size, ...hashes }) {
    const algorithm = hashes.sha256 === undefined ? 'md5' : 'sha256';
    const hash = (0,external_node_crypto_.createHash)(algorithm);
    let read = 0;
    for await (const chunk of bytes) {
        hash.update(chunk);
        read += chunk.byteLength;
        yield chunk;
    }
    const found = hash.digest('hex');
    if (found === hashes[algorithm] && (size === undefined || read === size))
        return;
    throw new errors/* UserError */.yo('digest-mismatch', {
        what: `The file ${path} is not the one that its pointer names.`,
        why: `Of its ${read} bytes the ${algorithm.toUpperCase()} is ${found}, not ${hashes[algorithm]}.`,
        next: 'Push the right file again from where it is; what is stored now was changed or cut.',
        file: path,
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/files/dvc-files.js










const longestList = 64 * 1024 * 1024;
const list = schemas/* array */.YOg(schemas/* object */.Ikc({ md5: schemas/* string */.YjP().regex(/^[0-9a-f]{32}$/), relpath: schemas/* string */.YjP() }));
/**
 * The files at or below a path that DVC keeps for this commit, under their paths from the top of the
 * repository. MD5 finds them and shows a damage; what they are, only their SHA-256 tells.
 */
async function dvcFiles(repository, tree, path) {
    const root = dvcRoot(tree, path);
    if (root === undefined)
        return [];
    const inGit = (place) => tree.some((entry) => isAtOrBelow(entry.path, place));
    const outs = (await dvcOuts(repository, tree, root))
        .filter((out) => isAtOrBelow(out.path, path) || isAtOrBelow(path, out.path))
        // Metrics that DVC leaves to git stand in dvc.lock, too.
        .filter((out) => out.raw.cache !== false && !inGit(out.path))
        .map(checkedOut);
    if (outs.length === 0)
        return [];
    const config = await readDvcConfig(repository, tree, root);
    const base = (0,external_node_path_.join)(repository.workTree, root, '.dvc');
    const files = [];
    for (const out of outs) {
        const store = openStore(remoteOf(config, out.remote, base), repository.environment);
        files.push(...(await filesOf(store, out, path)));
    }
    return files;
}
async function filesOf(store, out, path) {
    if (!out.md5.endsWith('.dir'))
        return [await dvc_files_storedFile(store, out)];
    const entries = (await readList(store, out))
        .map(({ md5, relpath }) => ({ md5, path: external_node_path_.posix.join(out.path, relpath), size: undefined }))
        .filter((entry) => isAtOrBelow(entry.path, path));
    const files = [];
    for (let start = 0; start < entries.length; start += 4) {
        const some = entries.slice(start, start + 4);
        files.push(...(await Promise.all(some.map((entry) => dvc_files_storedFile(store, entry)))));
    }
    return files;
}
async function dvc_files_storedFile(store, { path, md5, size: promised }) {
    const key = keyOf(md5);
    const size = await store.size(key);
    if (size === undefined)
        throw notPushed(store, path, md5);
    return {
        path,
        size,
        open: () => verified_verified(store.open(key), { path, size: promised ?? size, md5 }),
    };
}
/** The list of a folder's files, whose MD5 the pointer names. */
async function readList(store, { path, md5 }) {
    const size = await store.size(keyOf(md5));
    if (size === undefined)
        throw notPushed(store, path, md5);
    if (size > longestList)
        throw brokenList(store, path, `It has ${size} bytes.`);
    const chunks = [];
    for await (const chunk of store.open(keyOf(md5)))
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const found = (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex');
    if (`${found}.dir` !== md5)
        throw brokenList(store, path, `Its MD5 is ${found}, not ${md5.slice(0, 32)}.`);
    const parsed = list.safeParse(dvc_files_jsonOf(bytes.toString('utf8')));
    if (!parsed.success)
        throw brokenList(store, path, 'It is no list of MD5 and path.');
    for (const { relpath } of parsed.data)
        checkFilePath(relpath);
    const paths = new Set(parsed.data.map(({ relpath }) => relpath));
    if (paths.size !== parsed.data.length)
        throw brokenList(store, path, 'It names a file twice.');
    return parsed.data;
}
function dvc_files_jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function notPushed({ name }, path, md5) {
    return new errors/* UserError */.yo('model-file-missing', {
        what: `The DVC file ${path} is not in the remote ${name}.`,
        why: `It has no object ${keyOf(md5)}: "dvc push" sends only what the working directory has at that moment.`,
        next: 'Check that version out where its files are, and run "dvc push", then try again.',
        file: path,
    });
}
function brokenList({ name }, path, why) {
    return new errors/* UserError */.yo('digest-mismatch', {
        what: `The list of the DVC folder ${path} in ${name} is not the one that its pointer names.`,
        why,
        next: 'Push the folder again from where it is ("dvc push"); what is stored now was changed or cut.',
        file: path,
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/files/lfs.js







/** A pointer is shorter than this, and ordinary files are read as pointers only below it. */
const longestPointer = 1024;
const begin = 'version https://git-lfs.github.com/spec/v1\n';
const atOnce = 100;
/** Undefined: an ordinary file. */
function parsePointer(path, content) {
    const text = content.toString('utf8');
    if (!text.startsWith(begin))
        return undefined;
    const [, sha256] = /^oid sha256:([0-9a-f]{64})$/m.exec(text) ?? [];
    const [, size] = /^size (\d{1,15})$/m.exec(text) ?? [];
    if (sha256 !== undefined && size !== undefined)
        return { path, sha256, size: Number(size) };
    throw new errors/* UserError */.yo('model-file-refused', {
        what: `The Git LFS pointer ${path} cannot be read.`,
        why: 'It has no SHA-256 of 64 hex digits, or no size.',
        next: 'Restore the file and add it again with git lfs.',
        file: path,
    });
}
/** The files that pointers stand for; each is known to exist, and is held to its SHA-256 as it is read. */
async function lfsFiles(repository, pointers) {
    const found = [];
    const missing = [];
    for (const pointer of pointers) {
        const path = await storedAt(repository, pointer);
        if (path === undefined)
            missing.push(pointer);
        else
            found.push(fileOf(pointer, () => (0,external_node_fs_.createReadStream)(path)));
    }
    const [first] = missing;
    if (!first)
        return found;
    if (!repository.web)
        throw notStored(repository, first, noWeb(repository));
    return [...found, ...(await downloads(repository, repository.web, missing))];
}
function noWeb({ pushTo }) {
    return (0,external_node_path_.isAbsolute)(pushTo)
        ? 'Its folder lfs/objects does not have it.'
        : 'Large files are asked for by http or https, and this address is neither.';
}
function fileOf(pointer, open) {
    const { path, size, sha256 } = pointer;
    return { path, size, open: () => verified_verified(open(), { path, size, sha256 }) };
}
/** Where git lfs keeps what a repository on this machine has. */
async function storedAt(repository, { sha256, size }) {
    const part = (0,external_node_path_.join)('lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const folders = [
        repository.gitDir,
        ...((0,external_node_path_.isAbsolute)(repository.pushTo) ? [repository.pushTo] : []),
    ];
    for (const folder of folders) {
        const status = await (0,promises_.stat)((0,external_node_path_.join)(folder, part)).catch(() => undefined);
        if (status?.isFile() && status.size === size)
            return (0,external_node_path_.join)(folder, part);
    }
    return undefined;
}
const action = schemas/* object */.Ikc({ href: schemas/* string */.YjP(), header: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() });
const batchAnswer = schemas/* object */.Ikc({
    objects: schemas/* array */.YOg(schemas/* object */.Ikc({
        oid: schemas/* string */.YjP(),
        actions: schemas/* object */.Ikc({ download: action.nullish() }).nullish(),
        error: schemas/* object */.Ikc({ code: schemas/* number */.aig(), message: schemas/* string */.YjP() }).nullish(),
    })),
});
/** Asks the batch API where the files are; an object's error comes inside of a success. */
async function downloads(repository, web, pointers) {
    const client = (0,http_client/* httpClient */.o)({
        name: 'The Git LFS server',
        codes: 'registry',
        environment: repository.environment,
    });
    const files = [];
    for (let start = 0; start < pointers.length; start += atOnce) {
        const part = pointers.slice(start, start + atOnce);
        const { objects } = await askBatch(client, web, part);
        for (const pointer of part) {
            const object = objects.find(({ oid }) => oid === pointer.sha256);
            const download = object?.actions?.download;
            if (!download)
                throw notStored(repository, pointer, saidOf(object?.error));
            const asked = { url: new URL(download.href, web.url).href, headers: download.header ?? {} };
            const refusal = (answer) => notStored(repository, pointer, `Its server answered ${answer.status}.`);
            files.push(fileOf(pointer, () => client.download({ ...asked, refusal })));
        }
    }
    return files;
}
function saidOf(error) {
    return error
        ? `The server says: ${error.code} ${error.message.slice(0, 300)}.`
        : 'The server names no place to get it from.';
}
async function askBatch(client, web, pointers) {
    const url = `${web.url.replace(/\/+$/, '').replace(/(\.git)?$/, '.git')}/info/lfs/objects/batch`;
    const type = 'application/vnd.git-lfs+json';
    const objects = pointers.map(({ sha256: oid, size }) => ({ oid, size }));
    const answer = await client.send({
        method: 'POST',
        url,
        repeatable: true,
        headers: {
            accept: type,
            'content-type': type,
            ...(web.authorization !== null && { authorization: web.authorization }),
        },
        body: JSON.stringify({ operation: 'download', transfers: ['basic'], objects }),
    });
    if (answer.status === 401 || answer.status === 403)
        throw noLogin(url, answer.status);
    const parsed = answer.status === 200 ? batchAnswer.safeParse(lfs_jsonOf(answer.text)) : undefined;
    if (parsed?.success)
        return parsed.data;
    throw new errors/* UserError */.yo('registry-not-this', {
        what: `There is no Git LFS server at ${url}.`,
        why: `It answered ${answer.status}, and nothing of the batch API.`,
        next: 'Check that Git LFS is enabled for this repository, and that its address is right.',
    });
}
function lfs_jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function noLogin(url, status) {
    return new errors/* UserError */.yo(status === 401 ? 'registry-login' : 'registry-forbidden', {
        what: `The Git LFS server at ${url} does not let this user read.`,
        why: `It answered ${status}.`,
        next: 'Give git a login: persist-credentials at actions/checkout, or the variable CONTENDER_GIT_TOKEN.',
    });
}
function notStored({ name }, { path, sha256 }, why) {
    return new errors/* UserError */.yo('model-file-missing', {
        what: `The Git LFS file ${path} (${sha256.slice(0, 12)}…) is not in ${name}.`,
        why,
        next: 'Run "git lfs push --all origin" where the file is, then try again.',
        file: path,
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/files/model-path.js





const artifact = schemas/* object */.Ikc({ path: schemas/* string */.YjP().nullish() });
const dvcYaml = schemas/* object */.Ikc({ artifacts: schemas/* record */.g1P(schemas/* string */.YjP(), artifact).nullish() });
const artifactsYaml = schemas/* record */.g1P(schemas/* string */.YjP(), artifact).nullable();
/**
 * Where the model lies in a commit, from the top of the repository: as `artifacts` in the `dvc.yaml`
 * of its folder says, or the older `artifacts.yaml`.
 */
async function model_path_modelPath(repository, tree, model) {
    const [key = '', base = '.'] = model.split(':').reverse();
    const file = external_node_path_.posix.join(base, 'dvc.yaml');
    const now = await textIn(repository, tree, file);
    const before = base === '.' ? await textIn(repository, tree, 'artifacts.yaml') : undefined;
    const path = read(file, () => dvcYaml.parse((0,dist/* parse */.qg)(now ?? '') ?? {}).artifacts?.[key]?.path) ??
        read('artifacts.yaml', () => artifactsYaml.parse((0,dist/* parse */.qg)(before ?? ''))?.[key]?.path);
    if (!path)
        throw unknownPath(model, base, key);
    return checked(model, external_node_path_.posix.normalize(external_node_path_.posix.join(base, path)).replace(/\/$/, ''));
}
function read(file, parsed) {
    try {
        return parsed();
    }
    catch (cause) {
        throw new errors/* UserError */.yo('registry-broken', {
            what: `The file ${file} of the commit cannot be read.`,
            why: 'It is no YAML, or its artifacts are not written as GTO and DVC write them.',
            next: 'Correct it: artifacts, then the name of the model, then its path.',
            file,
        }, { cause });
    }
}
function checked(model, path) {
    if (!path.startsWith('../') && path !== '..' && !external_node_path_.posix.isAbsolute(path) && !path.includes('${')) {
        return path;
    }
    throw new errors/* UserError */.yo('path-refused', {
        what: `The model ${model} cannot be read from ${JSON.stringify(path)}.`,
        why: 'The path leaves the repository, or is a template that only DVC fills in.',
        next: 'Write a plain path in the file that names the artifact.',
    });
}
function unknownPath(model, folder, key) {
    const file = external_node_path_.posix.join(folder, 'dvc.yaml');
    return new errors/* UserError */.yo('artifact-unknown', {
        what: `The commit does not say where the model ${model} lies.`,
        why: `Neither ${file} nor artifacts.yaml has an artifact "${key}" with a path.`,
        next: `Add to ${file}: "artifacts: {${key}: {path: <file or folder>, type: model}}", and commit it.`,
        file,
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/files/model-files.js








/** The files of a model as a commit has them: in git, and by the pointers of Git LFS and DVC. */
async function model_files_modelFiles(repository, commit, model) {
    const tree = await listTree(repository.git, commit);
    const path = await model_path_modelPath(repository, tree, model);
    refuseSubmodule(tree, path);
    const entries = tree.filter((entry) => isAtOrBelow(entry.path, path));
    for (const entry of entries)
        checkMode(entry);
    const found = [
        ...(await gitFiles(repository, entries)),
        ...(await dvcFiles(repository, tree, path)),
    ];
    const files = found.map((file) => ({ ...file, path: relativeTo(path, file.path) }));
    for (const file of files)
        checkFilePath(file.path);
    if (files.length > 0)
        return files;
    throw new errors/* UserError */.yo('model-not-committed', {
        what: `The commit ${commit.slice(0, 7)} does not have the model ${model}.`,
        why: `There is nothing at ${path} in it.`,
        next: 'Commit the model (plain, by Git LFS or by DVC), push, and register from that commit.',
    });
}
/** What git has itself, and what Git LFS has in its place. */
async function gitFiles(repository, entries) {
    const blobs = await blobFiles(repository, entries);
    const short = entries.filter((_, index) => (blobs[index]?.size ?? 0) < longestPointer);
    const contents = await readObjects(repository.git, [
        ...new Set(short.map(({ object }) => object)),
    ]);
    const pointers = short.flatMap(({ object, path }) => {
        const content = contents.get(object);
        return (content && parsePointer(path, content)) ?? [];
    });
    const elsewhere = new Set(pointers.map(({ path }) => path));
    return [
        ...blobs.filter(({ path }) => !elsewhere.has(path)),
        ...(await lfsFiles(repository, pointers)),
    ];
}
/** A folder above the model that is another repository. */
function refuseSubmodule(tree, path) {
    const outer = tree.find((entry) => entry.mode === '160000' && isAtOrBelow(path, entry.path));
    if (outer)
        checkMode(outer);
}
function checkMode({ mode, path }) {
    if (mode === '100644' || mode === '100755')
        return;
    throw new errors/* UserError */.yo('model-file-refused', {
        what: `${path} cannot be part of a model.`,
        why: mode === '160000'
            ? 'It is a submodule: its files are in another repository.'
            : 'It is a link, whose target could change unnoticed.',
        next: 'Put ordinary files there, or keep the model in the repository that has the tags.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/identity.js

/** Who makes the tags: as git would say in the working directory, else who started the run. */
async function identityOf(git, environment) {
    const [name, mail] = await Promise.all([
        environment('GIT_COMMITTER_NAME') || configured(git, 'user.name'),
        environment('GIT_COMMITTER_EMAIL') || configured(git, 'user.email'),
    ]);
    const actor = environment('GITHUB_ACTOR');
    const host = new URL(environment('GITHUB_SERVER_URL') || 'https://github.com').hostname;
    const fallback = actor ? `${actor}@users.noreply.${host}` : 'contender@localhost';
    return `${clean(name || actor || 'contender')} <${clean(mail || fallback)}>`;
}
async function configured(git, key) {
    const { code, stdout } = await runGit(inWorkingDirectory(git), ['config', '--get', key]);
    return code === 0 ? stdout.toString('utf8').trim() : '';
}
/** A name with an angle bracket or a line break would forge the line of the tagger. */
function clean(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    return text.replace(/[<>\u0000-\u001f\u007f]/g, '').trim() || 'contender';
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/domain/model/gto/plan.js

/** The registration of the next version on a commit. `now` in seconds. */
function planRegistration(history, commit, now) {
    const action = { kind: 'register', version: nextVersionIn(history) };
    return { artifact: history.artifact, action, counter: null, commit, at: notBefore(history, now) };
}
/**
 * What moves a stage: whoever holds it is unassigned, then the target is assigned, a second later
 * each. All readers agree on that, and two moves that saw the same history collide by name.
 */
function planMove(history, { stage, to, now }) {
    const first = nextCounter(history, stage);
    const at = notBefore(history, now);
    const actions = [
        ...assignedIn(history, stage).map(({ commit }) => ({ kind: 'unassign', commit })),
        { kind: 'assign', commit: to.commit },
    ];
    return actions.map(({ kind, commit }, index) => ({
        artifact: history.artifact,
        action: { kind, stage },
        counter: first + BigInt(index),
        commit,
        at: at + index,
    }));
}
/** Of this stage alone: an event in another one must not change the name that two moves compete for. */
function nextCounter({ names }, stage) {
    let highest = 0n;
    for (const { action, counter } of names) {
        if (!('stage' in action) || action.stage !== stage || counter === null)
            continue;
        if (counter > highest)
            highest = counter;
    }
    return highest + 1n;
}
/** A wrong clock never reorders history. */
function notBefore({ events }, now) {
    return events.reduce((latest, { at }) => Math.max(latest, at + 1), Math.floor(now));
}

;// CONCATENATED MODULE: ./.build/domain/model/gto/current.js

/**
 * The version with the newest assignment by tagger time, as `gto show` has it. An assignment names
 * a commit, and the version is the one registered there. A version that was taken back is passed
 * over; where nothing else is left the stage is not empty: its version is missing.
 */
function currentIn(history, stage) {
    const current = resolve(history, stage, 'counter');
    const otherwise = resolve(history, stage, 'reversed');
    if (nameOf(current) === nameOf(otherwise))
        return current;
    const tags = [current, otherwise].flatMap((one) => tagOf(one) ?? []);
    return { kind: 'ambiguous', tags };
}
function resolve(history, stage, ties) {
    const assignments = assignedIn(history, stage, ties).toReversed();
    const registered = registeredIn(history);
    for (const assignment of assignments) {
        const here = registered.filter(({ commit }) => commit === assignment.commit);
        const [registration] = here;
        if (here.length > 1)
            return { kind: 'ambiguous', tags: here.map(({ tag }) => tag) };
        if (registration)
            return { kind: 'version', registration };
        if (!wasRegistered(history, assignment.commit))
            return { kind: 'missing', assignment };
    }
    const [newest] = assignments;
    return newest ? { kind: 'missing', assignment: newest } : { kind: 'none' };
}
function wasRegistered({ events }, commit) {
    return events.some((event) => event.commit === commit && 'version' in event.action);
}
function nameOf(current) {
    return current.kind === 'version' ? history_versionOf(current.registration) : current.kind;
}
function tagOf(current) {
    if (current.kind === 'version')
        return current.registration.tag;
    return current.kind === 'missing' ? current.assignment.tag : undefined;
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/holder.js



/** The version that holds the alias now. */
function holder_holderOf(history, alias) {
    const registration = heldBy(history, alias);
    return registration ? history_versionOf(registration) : 'none';
}
/** Its registration. An alias whose version is gone is no first model, and one with two answers has none. */
function heldBy(history, alias) {
    const current = currentIn(history, alias);
    switch (current.kind) {
        case 'none':
            return undefined;
        case 'version':
            return current.registration;
        case 'missing':
            throw new errors/* UserError */.yo('version-missing', {
                what: `The version that "${alias}" of ${history.artifact} points at is missing.`,
                why: `The tag ${current.assignment.tag} assigns the commit ${current.assignment.commit.slice(0, 7)}, on which no version is registered, or it was taken back.`,
                next: 'Restore the tag of the version, or assign a registered version with GTO.',
            });
        case 'ambiguous':
            throw new errors/* UserError */.yo('alias-ambiguous', {
                what: `Nobody can tell which version "${alias}" of ${history.artifact} points at.`,
                why: `The tags ${current.tags.join(' and ')} are of the same second or on the same commit, and readers of tags order them differently.`,
                next: `Assign the right version once more with GTO, a second later than these.`,
            });
    }
}

;// CONCATENATED MODULE: ./.build/domain/model/gto/tag-name.js

const tag_name_name = '[A-Za-z0-9](?:[\\w/-]*[A-Za-z0-9])?';
const tagName = new RegExp(`^(?<artifact>(?:[\\w./-]+=)?${tag_name_name})` +
    `(?:@(?<mark>deprecated|created)|(?:@(?<version>v\\d[\\dA-Za-z.+-]*)|#(?<stage>${tag_name_name}))(?<undo>!)?)` +
    '(?:#(?<counter>\\d+))?$');
const artifactName = new RegExp(`^(?:[\\w./-]+:)?${tag_name_name}$`);
const stageName = new RegExp(`^${tag_name_name}$`);
/** Undefined for a tag that is none of GTO's. */
function parseTagName(text) {
    const groups = tagName.exec(text)?.groups;
    if (!groups)
        return undefined;
    const { artifact = '', mark, version, stage, undo, counter } = groups;
    const action = actionOf({ mark, version, stage, undone: undo !== undefined });
    if (!action)
        return undefined;
    const written = artifact.replaceAll('=', ':');
    return { artifact: written, action, counter: counter === undefined ? null : BigInt(counter) };
}
function actionOf({ mark, version, stage, undone }) {
    if (mark !== undefined)
        return { kind: mark === 'created' ? 'create' : 'deprecate' };
    if (stage !== undefined)
        return { kind: undone ? 'unassign' : 'assign', stage };
    if (version === undefined || !isSemVer(version))
        return undefined;
    return { kind: undone ? 'deregister' : 'register', version };
}
function renderTagName({ artifact, action, counter }) {
    const end = counter === null ? '' : `#${counter}`;
    return `${inTag(artifact)}${renderAction(action)}${end}`;
}
function renderAction(action) {
    switch (action.kind) {
        case 'register':
            return `@${action.version}`;
        case 'deregister':
            return `@${action.version}!`;
        case 'assign':
            return `#${action.stage}`;
        case 'unassign':
            return `#${action.stage}!`;
        case 'deprecate':
            return '@deprecated';
        case 'create':
            return '@created';
    }
}
/** The artifact's name inside a ref, which takes no `:`. */
function inTag(artifact) {
    return artifact.replaceAll(':', '=');
}
/** Why no tag of GTO can name this artifact; undefined when one can. */
function artifactRefusal(artifact) {
    if (!artifactName.test(artifact)) {
        return 'GTO takes letters, digits, "_", "-" and "/", a letter or digit at both ends, and before it maybe a folder and ":".';
    }
    return refRefusal(inTag(artifact));
}
/** The same for a stage, which an alias is. */
function stageRefusal(stage) {
    if (!stageName.test(stage)) {
        return 'GTO takes letters, digits, "_", "-" and "/", a letter or digit at both ends.';
    }
    return refRefusal(stage);
}
/** What git refuses of all that GTO lets pass. */
function refRefusal(text) {
    if (text.includes('..'))
        return 'git takes no ".." in the name of a tag.';
    const parts = text.split('/');
    if (parts.includes(''))
        return 'git takes no "//" and no "/" at an end of the name of a tag.';
    if (parts.some((part) => part.startsWith('.') || part.endsWith('.lock'))) {
        return 'git takes no part of a tag that begins with "." or ends with ".lock".';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/names.js



const git_names_refused = nameRefused('A git registry');
/** Refuses a model name that no tag of GTO can hold, before git is asked anything. */
function names_checkModelName(model) {
    const why = tooLong(model) ?? artifactRefusal(model);
    if (why)
        throw git_names_refused('model', model, why);
}
function git_names_checkAliasName(alias) {
    const why = tooLong(alias) ?? aliasRefusal(alias) ?? stageRefusal(alias);
    if (why)
        throw git_names_refused('alias', alias, why);
}
/** A ref may be a file, and a file's name has its limit. */
function tooLong(name) {
    return name.length > 150 ? 'It is longer than 150 characters.' : undefined;
}

// EXTERNAL MODULE: ./.build/backends/http/turnstile.js
var turnstile = __webpack_require__(78767);
;// CONCATENATED MODULE: ./.build/backends/registries/git/login.js

const none = { settings: [], header: null, secrets: [] };
/**
 * The login for a web address: that in the address, else the header that the working directory is
 * configured with, else a token of the environment. A token goes to its own host alone, and in the
 * clear to nobody but this machine.
 */
function authorizationFor(url, environment, settings) {
    if (!/^https?:\/\//.test(url))
        return none;
    const inside = loginOf(url);
    if (inside)
        return { ...none, header: basic(inside.user, inside.password) };
    const configured = settings.find(([key]) => /^http\..*\.extraheader$/i.test(key))?.[1];
    const [, known] = /^authorization:\s*(.+)$/i.exec(configured ?? '') ?? [];
    if (known !== undefined)
        return { ...none, header: known, secrets: secretsOf(known) };
    const token = tokenFor(new URL(url), environment);
    if (token === undefined)
        return none;
    const header = basic('x-access-token', token);
    const { origin } = new URL(url);
    return {
        settings: [[`http.${origin}/.extraheader`, `Authorization: ${header}`]],
        header,
        secrets: [token, ...secretsOf(header)],
    };
}
function tokenFor(url, environment) {
    const isOwnMachine = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
    if (url.protocol !== 'https:' && !isOwnMachine)
        return undefined;
    const named = environment('CONTENDER_GIT_TOKEN');
    if (named)
        return named;
    const host = new URL(environment('GITHUB_SERVER_URL') || 'https://github.com').host;
    return url.host === host ? environment('GITHUB_TOKEN') || undefined : undefined;
}
function basic(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
function secretsOf(header) {
    return header.split(' ').slice(1);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/backends/registries/git/scratch.js



const prefix = 'contender-git-';
const scratch_dayMs = 24 * 60 * 60 * 1000;
/** Where files lie that a run needs and nobody keeps; a runner empties its own place after each job. */
function scratchPlace(environment) {
    return environment('RUNNER_TEMP') || (0,external_node_os_.tmpdir)();
}
/** A new folder for the copy of a remote; those that other runs left behind a day ago go away. */
async function scratchFolder(environment) {
    const place = scratchPlace(environment);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(place, prefix));
    const names = await (0,promises_.readdir)(place).catch(() => []);
    const others = names.filter((name) => name.startsWith(prefix));
    await Promise.allSettled(others.map((name) => removeOld((0,external_node_path_.join)(place, name))));
    return folder;
}
async function removeOld(folder) {
    const { mtimeMs } = await (0,promises_.lstat)(folder);
    if (Date.now() - mtimeMs > scratch_dayMs)
        await (0,promises_.rm)(folder, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/variables.js
/** What git and the programs that it starts may need; of its own variables only those that say how to reach a remote. */
const passed = [
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR', 'TMPDIR', 'TZ'],
    ...['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP'],
    ...['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'GH_TOKEN'],
    ...['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'],
    ...['NO_PROXY', 'ALL_PROXY', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
    ...['GIT_ASKPASS', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
];
/**
 * No hook of the repository runs here, no monitor, no other remote helper than git's own; nothing
 * is signed, collected or pushed besides what is asked; a server may be silent for a minute.
 */
const guards = [
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.quotePath', 'false'],
    ['protocol.ext.allow', 'never'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['fetch.recurseSubmodules', 'false'],
    ['fetch.writeCommitGraph', 'false'],
    ['push.recurseSubmodules', 'no'],
    ['push.followTags', 'false'],
    ['push.gpgSign', 'false'],
    ['push.pushOption', ''],
    ['http.lowSpeedLimit', '1'],
    ['http.lowSpeedTime', '60'],
];
/** The variables of a git that asks nobody and sees no GIT_* but those above. Settings go by variables: argv is public. */
function gitVariables(environment, settings = []) {
    const own = passed.flatMap((name) => {
        const value = environment(name);
        return value === undefined ? [] : [[name, value]];
    });
    return {
        ...Object.fromEntries(own),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        ...settingVariables([...givenSettings(environment), ...guards, ...settings]),
    };
}
/** Settings that the caller's environment has for git, maybe with a login among them. */
function givenSettings(environment) {
    const count = Number(environment('GIT_CONFIG_COUNT') ?? 0);
    const settings = [];
    for (let index = 0; index < Math.min(count, 1000); index += 1) {
        const key = environment(`GIT_CONFIG_KEY_${index}`);
        const value = environment(`GIT_CONFIG_VALUE_${index}`);
        if (key !== undefined && value !== undefined)
            settings.push([key, value]);
    }
    return settings;
}
function settingVariables(settings) {
    const variables = { GIT_CONFIG_COUNT: String(settings.length) };
    for (const [index, [key, value]] of settings.entries()) {
        variables[`GIT_CONFIG_KEY_${index}`] = key;
        variables[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return variables;
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/remote.js








/** What belongs to one artifact, as refspecs; a star goes across `/`. */
function refspecsOf(artifact) {
    const name = inTag(artifact);
    return ['@', '#'].map((sign) => `+refs/tags/${name}${sign}*:refs/tags/${name}${sign}*`);
}
/**
 * A repository elsewhere. Its tags and commits come into a small copy that is this run's own;
 * folders and files only when they are asked for. `settings` are those of the working directory.
 */
async function remoteRepository(url, environment, settings) {
    const name = withoutLogin(url);
    const authorization = authorizationFor(url, environment, settings);
    const gitDir = await scratchFolder(environment);
    const own = [...partialCopy, ['remote.origin.url', url]];
    const all = [...settings, ...authorization.settings, ...own];
    const variables = { ...gitVariables(environment, all), GIT_DIR: gitDir };
    const git = { variables, scrub: scrubber(url, authorization.secrets) };
    await askGit(git, ['init', '--quiet', '--bare']);
    const turns = (0,turnstile/* turnstile */.l)(1);
    // One at a time: git locks the list of what is shallow, and gives up where it finds it locked.
    const fetch = async (words, lines) => {
        await turns.enter();
        try {
            const input = lines?.map((line) => `${line}\n`).join('');
            return await runGit(git, ['fetch', ...quietly, ...words], input);
        }
        finally {
            turns.leave();
        }
    };
    return {
        name,
        environment,
        git,
        pushTo: 'origin',
        gitDir,
        workTree: '.',
        web: /^https?:/.test(url) ? { url: name, authorization: authorization.header } : null,
        async refresh(artifact) {
            const partial = ['--depth=1', '--filter=tree:0', '--prune'];
            const wanted = ['--', 'origin', ...refspecsOf(artifact)];
            let answer = await fetch([...partial, ...wanted]);
            // With a depth git fails in silence where there is nothing to fetch; then only the pruning is left.
            if (answer.code === 1 && answer.stderr === '')
                answer = await fetch(['--prune', ...wanted]);
            if (answer.code !== 0)
                throw unreachable(name, answer);
            if ((await askGit(git, ['for-each-ref', '--count=1'])) === '')
                await checkBranches(git, name);
        },
        async hasCommit(commit) {
            const partial = ['--depth=1', '--filter=blob:none'];
            const answer = await fetch([...partial, '--', 'origin', commit]);
            if (answer.code === 0)
                return true;
            if (unknownObject.test(answer.stderr))
                return false;
            throw unreachable(name, answer);
        },
        async bring(blobs) {
            if (blobs.length === 0)
                return;
            const answer = await fetch(['--filter=blob:none', '--stdin', '--', 'origin'], blobs);
            if (answer.code !== 0)
                throw unreachable(name, answer);
        },
        writing: (use) => use(git),
    };
}
/** A commit that is here has not its files here: told of the commit, the server would leave them out. */
const partialCopy = [['fetch.negotiationAlgorithm', 'noop']];
/** To git any web page is a repository without a branch. */
async function checkBranches(git, name) {
    const answer = await runGit(git, ['ls-remote', '--exit-code', '--heads', '--', 'origin']);
    if (answer.code === 0)
        return;
    if (answer.code !== 2)
        throw unreachable(name, answer);
    throw new errors/* UserError */.yo('registry-not-this', {
        what: `There is no git repository at ${name}, or one without a commit.`,
        why: 'It shows no branch.',
        next: 'Correct the address, or push a first commit.',
    });
}
const quietly = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance'];
const unknownObject = /not our ref|couldn't find remote ref|unadvertised object|no such remote ref/i;
/** No login in any message, however git writes the address. */
function scrubber(url, secrets) {
    const { password = '' } = loginOf(url) ?? {};
    const hidden = [...secrets, password].filter((secret) => secret.length > 0);
    return (text) => {
        const bare = text.replaceAll(url, withoutLogin(url)).replace(/\/\/[^/\s@']*@/g, '//');
        return hidden.reduce((clean, secret) => clean.replaceAll(secret, '***'), bare);
    };
}
const loginWords = /returned error: 401|authentication failed|could not read (username|password)|permission denied|prompts disabled/i;
const forbiddenWords = /returned error: 403|not authorized|write access .*not granted/i;
const missingWords = /returned error: 404|repository .*not found|does not appear to be a git repo/i;
/** What git could not do there, in our words. */
function unreachable(name, { stderr }) {
    const why = `git says: ${firstWords(stderr) || 'nothing; it was ended after ten minutes'}`;
    if (forbiddenWords.test(stderr)) {
        return new errors/* UserError */.yo('registry-forbidden', {
            what: `The repository ${name} does not let this user do that.`,
            why,
            next: 'Give the job the permission: on GitHub "contents: write" to register and to promote, "contents: read" to read.',
        });
    }
    if (loginWords.test(stderr)) {
        return new errors/* UserError */.yo('registry-login', {
            what: `The repository ${name} wants a login.`,
            why,
            next: 'Give git one: persist-credentials at actions/checkout, the variable CONTENDER_GIT_TOKEN, or a credential helper.',
        });
    }
    if (missingWords.test(stderr)) {
        return new errors/* UserError */.yo('registry-missing', {
            what: `There is no git repository at ${name}.`,
            why,
            next: 'Correct the address; a private repository says the same to those who may not see it.',
        });
    }
    return new errors/* UserError */.yo('registry-unreachable', {
        what: `The repository ${name} cannot be reached.`,
        why,
        next: 'Check the address and the network, then run again.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/push.js






/**
 * Writes the object of an annotated tag; nobody sees it before it is pushed. Its claim makes it
 * unlike any other: of two equal objects git would take both, and both writers would think they won.
 */
async function writeTag(git, planned, { identity, line, trailers }) {
    const tag = renderTagName(planned);
    const message = renderMessage(line, { ...trailers, Claim: (0,external_node_crypto_.randomUUID)() });
    const lines = [
        `object ${planned.commit}`,
        'type commit',
        `tag ${tag}`,
        `tagger ${identity} ${planned.at} +0000`,
        '',
        message,
    ];
    const object = await askGit(git, ['hash-object', '-t', 'tag', '-w', '--stdin'], lines.join('\n'));
    return { ref: `refs/tags/${tag}`, object };
}
/**
 * Creates all refs or none. What became of it is judged by what the other side has afterwards, not
 * by the words of one server or another: only a name that is there with another object was taken.
 */
async function push(repository, git, refs) {
    const words = ['push', '--atomic', '--porcelain', '--no-verify', '--', repository.pushTo];
    const updates = refs.map(({ ref, object }) => `${object}:${ref}`);
    const answer = await runGit(git, [...words, ...updates]);
    if (answer.code === 0)
        return 'written';
    const there = await refsThere(repository, git, refs);
    const matching = refs.filter(({ ref, object }) => there.get(ref) === object);
    if (matching.length === refs.length)
        return 'written';
    if (refs.some(({ ref }) => there.has(ref)))
        return 'taken';
    const said = `${answer.stdout.toString('utf8')}\n${answer.stderr}`;
    if (/does not support --atomic/.test(said))
        throw notAtomic(repository);
    if (/cannot lock ref|already exists|reference already exists|failed to update ref/.test(said)) {
        return 'lost';
    }
    if (/^! |remote rejected/m.test(said))
        throw push_refused(repository, said);
    if (/hung up|connection|timed out|early EOF|disconnect|returned error: 5/i.test(said))
        return 'lost';
    throw unreachable(repository.name, answer);
}
function notAtomic({ name }) {
    return new errors/* UserError */.yo('registry-unsupported', {
        what: `The repository ${name} cannot be a registry.`,
        why: 'Its server takes no atomic push, so that of two tags one might be written alone.',
        next: 'Allow it there (receive.advertiseAtomic), or use another registry.',
    });
}
async function refsThere({ pushTo, name }, git, refs) {
    const answer = await runGit(git, ['ls-remote', '--', pushTo, ...refs.map(({ ref }) => ref)]);
    if (answer.code !== 0)
        throw unreachable(name, answer);
    const lines = answer.stdout.toString('utf8').trim().split('\n');
    return new Map(lines.map((line) => [line.split('\t')[1] ?? '', line.split('\t')[0] ?? '']));
}
function push_refused({ name }, said) {
    const reasons = said.split('\n').filter((line) => line.startsWith('!'));
    const [, reason] = /\((.+)\)\s*$/.exec(reasons.find((line) => !/atomic/.test(line)) ?? '') ?? [];
    const words = said
        .split('\n')
        .filter((line) => line.startsWith('remote:'))
        .map((line) => line.slice('remote:'.length).trim())
        .join(' ')
        .trim();
    return new errors/* UserError */.yo('registry-forbidden', {
        what: `The repository ${name} refuses the new tags.`,
        why: firstWords(`It says: ${[words, reason ?? 'rejected'].filter(Boolean).join(' – ')}.`),
        next: 'Allow this user to create tags of this model (rulesets, protected tags, contents: write); forbid everyone to change or delete them.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/stages.js




const stages_settings = schemas/* object */.Ikc({ stages: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() });
/** GTO refuses a stage that the repository's own list leaves out, and so do we. */
async function checkStageAllowed({ git }, commit, stage) {
    const name = `${commit}:.gto`;
    const text = (await readObjects(git, [name])).get(name)?.toString('utf8');
    if (text === undefined)
        return;
    const { stages } = stages_parsed(text, commit);
    if (!stages || stages.includes(stage))
        return;
    throw new errors/* UserError */.yo('name-refused', {
        what: `The repository does not take the alias "${stage}".`,
        why: `Its file .gto has the stages ${stages.join(', ')}.`,
        next: 'Add it to "stages" in .gto, or use one of these.',
    });
}
function stages_parsed(text, commit) {
    try {
        return stages_settings.parse((0,dist/* parse */.qg)(text) ?? {});
    }
    catch (cause) {
        throw new errors/* UserError */.yo('registry-broken', {
            what: `The file .gto of the commit ${commit.slice(0, 7)} cannot be read.`,
            why: 'It is no YAML, or its "stages" are no list of names.',
            next: 'Correct it: GTO refuses to work with it, too.',
            file: '.gto',
        }, { cause });
    }
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/tags.js




/** All tags of an artifact as the repository has them now: two processes, however many there are. */
async function readHistory(repository, artifact) {
    await repository.refresh(artifact);
    const refs = await listRefs(repository, artifact);
    const annotated = refs.filter(({ type }) => type === 'tag');
    const objects = await readObjects(repository.git, annotated.map(({ object }) => object));
    const events = annotated.flatMap((ref) => {
        const bytes = objects.get(ref.object);
        if (!bytes)
            throw brokenTag(ref.tag, 'Its object is missing.');
        return eventOf(ref, bytes.toString('utf8')) ?? [];
    });
    events.sort((a, b) => a.at - b.at);
    return { artifact, events, names: refs.map(({ name }) => name) };
}
async function listRefs({ git }, artifact) {
    const name = `refs/tags/${inTag(artifact)}`;
    // A star does not go across a slash here, and a stage may have one.
    const patterns = [`${name}@*`, `${name}#*`, `${name}#*/**`];
    const format = '--format=%(objectname) %(objecttype) %(refname)';
    const said = await askGit(git, ['for-each-ref', format, '--', ...patterns]);
    return said.split('\n').flatMap((line) => {
        const [object = '', type = '', ref = ''] = line.split(' ');
        const tag = ref.slice('refs/tags/'.length);
        const parsed = parseTagName(tag);
        return parsed?.artifact === artifact ? [{ object, type, tag, name: parsed }] : [];
    });
}
/** A tag's object: headers, an empty line, the message. One that is not on a commit is no event. */
function eventOf({ tag, object, name }, text) {
    const end = text.indexOf('\n\n');
    const headers = end < 0 ? text : text.slice(0, end);
    const [, commit] = /^object ([0-9a-f]{40,64})$/m.exec(headers) ?? [];
    const [, type] = /^type (\w+)$/m.exec(headers) ?? [];
    const [, seconds] = /^tagger .*> (-?\d+)(?: [+-]\d+)?$/m.exec(headers) ?? [];
    if (type !== 'commit')
        return undefined;
    if (commit === undefined || seconds === undefined) {
        throw brokenTag(tag, 'It names no commit, or nobody and no time that made it.');
    }
    const message = end < 0 ? '' : text.slice(end + 2);
    return { ...name, tag, object, commit, at: Number(seconds), message };
}
function brokenTag(tag, why) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `The tag ${tag} cannot be read.`,
        why,
        next: 'Delete or restore this tag; until then nothing is read around it.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/move.js









/** Each after a name was taken, a ref was locked or an answer was lost, while the alias stayed where it was. */
const tries = 6;
const pauseMs = 100;
/** Compare and set: the names of the pair of tags follow from what was read, and exist once. */
async function move_moveAlias(repository, move, identity) {
    const { model, alias, from } = move;
    names_checkModelName(model);
    git_names_checkAliasName(alias);
    for (let attempt = 1;; attempt += 1) {
        const before = await readHistory(repository, model);
        const target = targetIn(before, move);
        await checkStageAllowed(repository, target.commit, alias);
        const current = holder_holderOf(before, alias);
        if (current !== from)
            return { kind: 'conflict', current };
        const objects = await writeMove(repository, { before, move, target }, identity);
        if (objects)
            return readBack(repository, move, objects);
        if (attempt === tries)
            throw contested(move);
        await (0,external_node_timers_promises_.setTimeout)(pauseMs * attempt * (0.5 + Math.random()));
    }
}
/** The names of the new tags' objects; undefined when others were there first, or nobody can tell. */
function writeMove(repository, { before, move, target }, identity) {
    const { alias: stage, from, to, ledgerEntry, movedAt } = move;
    const planned = planMove(before, { stage, to: target, now: Date.parse(movedAt) / 1000 });
    const since = from === 'none' ? '' : ` from ${from}`;
    const line = `Move ${stage} of ${move.model}${since} to ${to}`;
    const text = { identity, line, trailers: { Ledger: ledgerEntry } };
    return repository.writing(async (git) => {
        const refs = [];
        for (const tag of planned)
            refs.push(await writeTag(git, tag, text));
        if ((await push(repository, git, refs)) !== 'written')
            return undefined;
        return new Set(refs.map(({ object }) => object));
    });
}
/** What was pushed counts only if nobody moved the alias between the read and the push under other names. */
async function readBack(repository, { model, alias, from, to }, own) {
    const after = await readHistory(repository, model);
    const current = holder_holderOf(after, alias);
    const others = { ...after, events: after.events.filter(({ object }) => !own.has(object)) };
    if (current === to && holder_holderOf(others, alias) === from)
        return { kind: 'moved' };
    return { kind: 'conflict', current };
}
function targetIn(history, { model, to }) {
    const found = registeredIn(history).filter((event) => history_versionOf(event) === to);
    const [target] = found;
    if (target && found.length === 1)
        return target;
    throw new errors/* UserError */.yo('version-unknown', {
        what: `An alias of ${model} cannot point at version ${to}.`,
        why: target
            ? `It is registered on ${found.length} commits: ${found.map(({ tag }) => tag).join(', ')}.`
            : 'The repository has no such version, or it was taken back.',
        next: 'Register the model first, or name another version.',
    });
}
function contested({ model, alias }) {
    return new errors/* UserError */.yo('registry-busy', {
        what: `The alias "${alias}" of ${model} could not be moved.`,
        why: `Its tags could not be written in ${tries} tries, and the alias stayed where it was.`,
        next: 'Run again; if it stays, look for tags of this stage that are not annotated or not readable.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/local.js






/** A repository on this machine, read where it lies. What is written goes there by a push, past its own rules for one. */
async function localRepository(path, environment, { below = false } = {}) {
    const gitDir = await gitDirOf(path, environment, below);
    const variables = { ...gitVariables(environment), GIT_DIR: gitDir };
    const git = { variables, scrub: (text) => text };
    return {
        name: path,
        environment,
        git,
        pushTo: gitDir,
        gitDir,
        workTree: await workTreeOf(git, gitDir),
        web: null,
        async refresh() { },
        async hasCommit(commit) {
            return (await runGit(git, ['cat-file', '-e', `${commit}^{commit}`])).code === 0;
        },
        async bring() { },
        writing: (use) => inQuarantine(git, environment, use),
    };
}
/** Where git keeps the repository; `below`: the path may also be a folder inside it. */
async function gitDirOf(path, environment, below) {
    const above = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    const variables = gitVariables(environment);
    const git = {
        variables: below ? variables : { ...variables, GIT_CEILING_DIRECTORIES: above },
        scrub: (text) => text,
    };
    const { code, stdout, stderr } = await runGit(git, [
        '-C',
        path,
        'rev-parse',
        '--absolute-git-dir',
    ]);
    if (code === 0)
        return stdout.toString('utf8').trimEnd();
    throw new errors/* UserError */.yo('registry-missing', {
        what: `There is no git repository at ${path === '.' ? 'the working directory' : path}.`,
        why: `git says: ${firstWords(stderr)}`,
        next: 'Correct the URI: git:<path or address of the repository that has the tags>.',
    });
}
/** A bare repository has no working files; then they are those of whoever runs this. */
async function workTreeOf(git, gitDir) {
    const folder = (0,external_node_path_.basename)(gitDir) === '.git' ? (0,external_node_path_.dirname)(gitDir) : '.';
    const { code, stdout } = await runGit(git, ['-C', folder, 'rev-parse', '--is-bare-repository']);
    return code === 0 && stdout.toString('utf8').trim() === 'false' ? folder : '.';
}
/** New objects lie apart until a push takes them over: of a lost race nothing is left. */
async function inQuarantine(git, environment, use) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratchPlace(environment), 'contender-git-'));
    try {
        const objects = await runGit(git, [
            'rev-parse',
            '--path-format=absolute',
            '--git-path',
            'objects',
        ]);
        return await use({
            ...git,
            variables: {
                ...git.variables,
                GIT_OBJECT_DIRECTORY: folder,
                GIT_ALTERNATE_OBJECT_DIRECTORIES: objects.stdout.toString('utf8').trimEnd(),
            },
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/open-repository.js






/** Opens the repository that a `git:` URI names. */
async function openRepository(uri, environment) {
    const git = { variables: gitVariables(environment), scrub: (text) => text };
    await checkGit(git);
    const given = parseAddress(uri);
    const address = given.kind === 'origin' ? await originOf(git) : given;
    if (address.kind === 'url') {
        return remoteRepository(address.url, environment, await settingsFor(git, address.url));
    }
    if (address.kind === 'folder')
        return localRepository(address.path, environment);
    return localRepository('.', environment, { below: true });
}
/** The remote that the working directory comes from. */
async function originOf(git) {
    const origin = await runGit(git, ['remote', 'get-url', '--push', 'origin']);
    if (origin.code === 0) {
        const top = await runGit(git, ['rev-parse', '--show-toplevel']);
        const text = origin.stdout.toString('utf8').trim();
        return addressOf(text, top.stdout.toString('utf8').trim() || '.');
    }
    const { code, stdout } = await runGit(git, ['remote']);
    const others = stdout.toString('utf8').trim().split('\n').join(', ');
    if (code !== 0 || others === '')
        return { kind: 'origin' };
    throw new errors/* UserError */.yo('registry-missing', {
        what: 'The working directory has no remote "origin".',
        why: `Its remotes are: ${others}. Which of them has the tags is not for a tool to guess.`,
        next: 'Name the repository: git:<path or address>.',
    });
}
/** How the working directory reaches this address: proxies, certificates, and the login of actions/checkout. */
async function settingsFor(git, url) {
    const words = ['config', '--local', '--includes', '-z'];
    const [web, login] = await Promise.all([
        runGit(git, [...words, '--get-urlmatch', 'http', withoutLogin(url)]),
        runGit(git, [...words, '--get-regexp', '^(credential\\.|core\\.sshcommand$)']),
    ]);
    const read = (text) => text
        .toString('utf8')
        .split('\0')
        .filter((entry) => entry.includes('\n'))
        .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry.slice(entry.indexOf('\n') + 1)]);
    const { origin } = /^https?:/.test(url) ? new URL(url) : { origin: '' };
    return [
        ...read(web.stdout).map(([key, value]) => [key.replace(/^http\./, `http.${origin}/.`), value]),
        ...read(login.stdout),
    ];
}
async function checkGit(git) {
    const said = await askGit(git, ['--version']);
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(said) ?? [];
    if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 31))
        return;
    throw new errors/* UserError */.yo('git-too-old', {
        what: `This machine has ${said}.`,
        why: 'Before 2.31 git takes no settings from variables, so that a login would stand where others can read it.',
        next: 'Install git 2.31 or newer.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/commit.js




/**
 * The commit that the version goes to: the run's own where it has these bytes, else the one that is
 * checked out now, to which the model was committed after the run. Nothing is committed here.
 */
async function commitWithModel(repository, candidate) {
    const head = await headHere(repository.git);
    const commits = [...new Set([candidate.commit, head])].filter((commit) => commit !== null);
    const tried = [];
    for (const commit of commits) {
        const found = await look(repository, candidate.model, commit);
        if ('digest' in found && found.digest === candidate.digest)
            return commit;
        tried.push({ commit, found });
    }
    throw notCommitted(repository, candidate, tried);
}
async function look(repository, model, commit) {
    if (!/^[0-9a-f]{40,64}$/.test(commit) || !(await repository.hasCommit(commit)))
        return { error: 'no such commit' };
    try {
        return { digest: (await hashed(await model_files_modelFiles(repository, commit, model))).digest };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { error };
        throw error;
    }
}
/** The commit of the working directory, whatever repository the registry is in. */
async function headHere(git) {
    const answer = await runGit(inWorkingDirectory(git), [
        'rev-parse',
        '--verify',
        '--quiet',
        'HEAD^{commit}',
    ]);
    return answer.code === 0 ? answer.stdout.toString('utf8').trim() : null;
}
function notCommitted({ name }, { model, digest }, tried) {
    const other = tried.flatMap(({ commit, found }) => 'digest' in found ? [{ commit, ...found }] : []);
    if (other.length > 0) {
        const has = other.map((one) => `${one.digest} in the commit ${one.commit.slice(0, 7)}`);
        return new errors/* UserError */.yo('digest-mismatch', {
            what: `The model ${model} in ${name} has the digest ${has.join(', and ')}.`,
            why: `It should have ${digest}, which is what the run made.`,
            next: 'Commit the model as the run wrote it, and push. Where git changes line ends, mark its files "-text" in .gitattributes.',
        });
    }
    const absent = tried.flatMap(({ commit, found }) => 'error' in found && found.error === 'no such commit' ? [commit.slice(0, 7)] : []);
    const unpushed = `${name} does not have ${absent.join(' and ')}.`;
    const [first] = tried.flatMap(({ found }) => 'error' in found && found.error !== 'no such commit' ? found.error.problems : []);
    if (first) {
        const why = absent.length > 0 ? `${first.why} ${unpushed}` : first.why;
        return new errors/* UserError */.yo(first.code, { ...first, why });
    }
    return new errors/* UserError */.yo('model-not-committed', {
        what: `No commit of ${name} is known that has the model ${model}.`,
        why: tried.length === 0
            ? 'The run names no commit, and the working directory has none.'
            : unpushed,
        next: 'Commit the model (plain, by Git LFS or by DVC), push, and register from that commit.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/versions.js








/** The registration that a reference means; undefined for one that is not there. */
function findRegistration(history, reference) {
    switch (reference.kind) {
        case 'version':
            return numbered(history, reference.version);
        case 'alias':
            return heldBy(history, reference.alias);
        case 'digest':
            return registeredIn(history)
                .filter(({ message }) => parseTrailers(message).Digest === reference.digest)
                .toSorted((a, b) => a.at - b.at || compareSemVer(history_versionOf(a), history_versionOf(b)))
                .at(-1);
    }
}
/** `v1.2.3` or `1.2.3`. */
function numbered(history, version) {
    const names = [version, `v${version}`];
    const found = registeredIn(history).filter((event) => names.includes(history_versionOf(event)));
    const [registration] = found;
    if (found.length <= 1)
        return registration;
    throw new errors/* UserError */.yo('version-ambiguous', {
        what: `${history.artifact} has the version ${version} on ${found.length} commits.`,
        why: `The tags ${found.map(({ tag }) => tag).join(' and ')} register it, and nobody took one back.`,
        next: 'Take the wrong one back: gto deprecate with the name and the version.',
    });
}
/** A version as its tag tells of it; where Contender did not register it, its digest comes from its bytes. */
async function describeVersion(repository, registration) {
    const { artifact: model, commit, tag, at, message } = registration;
    const trailers = parseTrailers(message);
    const recorded = trailers.Digest;
    if (recorded !== undefined && !(0,model_version/* isDigest */.B)(recorded))
        throw brokenDigest(tag, recorded);
    const digest = recorded ?? (await hashed(await model_files_modelFiles(repository, commit, model))).digest;
    return {
        model,
        version: history_versionOf(registration),
        digest,
        registeredAt: new Date(at * 1000).toISOString(),
        // Whoever registered by hand named no run: the tag is all there is to tell.
        runId: trailers.Run ?? tag,
        commit: trailers.Commit ?? commit,
    };
}
function brokenDigest(tag, digest) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `The tag ${tag} records the digest ${JSON.stringify(digest)}.`,
        why: 'That is no SHA-256: its message was written by hand, or cut.',
        next: 'Take this version back with gto deprecate, and register it again.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/register.js














const register_tries = 200;
/** Of these so many after which nobody can tell what became of the push. */
const mostLost = 6;
const register_pauseMs = 20;
/** Tags the commit that has the model. The name of the version is claimed by creating its tag. */
async function register_registerVersion(repository, candidate, identity) {
    const { model } = candidate;
    names_checkModelName(model);
    let commit;
    let lost = 0;
    for (let attempt = 1; attempt <= register_tries; attempt += 1) {
        const history = await readHistory(repository, model);
        if (history.events.length > 0 && isDeprecated(history))
            throw deprecated(history);
        const twin = twinIn(history, candidate);
        if (twin)
            return { version: await provenVersion(repository, twin, candidate), existed: true };
        commit ??= await commitWithModel(repository, candidate);
        const onCommit = registeredIn(history).find((event) => event.commit === commit);
        if (onCommit)
            return { version: await sameVersion(repository, onCommit, candidate), existed: true };
        const pushed = await writeRegistration(repository, { history, candidate, commit }, identity);
        if (pushed === 'written')
            return written(repository, candidate);
        if (pushed === 'lost')
            lost += 1;
        if (lost === mostLost)
            throw unanswered(repository, model);
        await (0,external_node_timers_promises_.setTimeout)(register_pauseMs * Math.random() * Math.min(attempt, 20));
    }
    throw register_contested(model);
}
/** The same digest of the same run. Of two that were made at once the lower version stands. */
function twinIn(history, { digest, runId }) {
    return registeredIn(history).find(({ message }) => {
        const trailers = parseTrailers(message);
        return trailers.Digest === digest && trailers.Run === runId;
    });
}
/** A tag that names the digest may stand on a commit that never had it. */
async function provenVersion(repository, registration, { model, digest }) {
    const found = await hashed(await model_files_modelFiles(repository, registration.commit, model));
    if (found.digest !== digest)
        throw register_mismatch(registration.tag, found.digest, digest);
    return describeVersion(repository, registration);
}
/** The commit has the bytes; its tag may name others. */
async function sameVersion(repository, registration, { digest }) {
    const version = await describeVersion(repository, registration);
    if (version.digest !== digest)
        throw register_mismatch(registration.tag, digest, version.digest);
    return version;
}
function writeRegistration(repository, { history, candidate, commit }, identity) {
    const now = Date.parse(candidate.registeredAt) / 1000;
    const planned = planRegistration(history, commit, now);
    const version = history_versionOf(planned);
    return repository.writing(async (git) => {
        const evidence = await writeEvidence(git, candidate, { identity, at: planned.at });
        const trailers = {
            Digest: candidate.digest,
            Run: candidate.runId,
            ...(candidate.commit !== null && { Commit: candidate.commit }),
            ...(evidence !== null && { Evidence: evidence }),
        };
        const line = `Register ${candidate.model} ${version}`;
        const tag = await writeTag(git, planned, { identity, line, trailers });
        const beside = evidence === null ? [] : [{ ref: evidenceRef(planned, evidence), object: evidence }];
        return push(repository, git, [tag, ...beside]);
    });
}
/**
 * Clones do not fetch what stands there. The commit is part of the name: what is left of a version
 * that was deleted by hand is in nobody's way.
 */
function evidenceRef(planned, commit) {
    return `refs/contender/${inTag(planned.artifact)}/${history_versionOf(planned)}/${commit.slice(0, 12)}`;
}
/** What the repository has now, read anew. */
async function written(repository, candidate) {
    const history = await readHistory(repository, candidate.model);
    const registration = twinIn(history, candidate);
    if (!registration)
        throw register_contested(candidate.model);
    return { version: await describeVersion(repository, registration), existed: false };
}
function deprecated({ artifact, events }) {
    return new errors/* UserError */.yo('model-unknown', {
        what: `The model "${artifact}" is deprecated.`,
        why: `The newest of its tags is ${events.at(-1)?.tag}.`,
        next: 'Register a version of it with GTO to bring it back, or use another model.',
    });
}
function register_mismatch(tag, found, digest) {
    return new errors/* UserError */.yo('digest-mismatch', {
        what: `The model at the tag ${tag} has the digest ${found}.`,
        why: `Its message names ${digest}: it was written by hand, or what it leads to was exchanged.`,
        next: 'Take this version back with gto deprecate, and register again.',
    });
}
function unanswered({ name }, model) {
    return new errors/* UserError */.yo('registry-unreachable', {
        what: `No version of ${model} could be registered in ${name}.`,
        why: `The connection broke off while its tags were pushed, ${mostLost} times.`,
        next: 'Run again; if it stays, push a tag by hand and see what the server says.',
    });
}
function register_contested(model) {
    return new errors/* UserError */.yo('registry-busy', {
        what: `No version of ${model} could be registered.`,
        why: `Others took the next version before this run did, ${register_tries} times.`,
        next: 'Run again when fewer runs register at once.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/git/registry.js











/** A git repository with the tags of GTO; the name of a tag exists once, so that one of two moves wins. */
const gitRegistry = {
    scheme: 'git',
    summary: 'tags as GTO makes them, git: or git:https://github.com/owner/name',
    async open(uri, environment) {
        const repository = await openRepository(uri, environment);
        const identity = () => identityOf(repository.git, environment);
        return {
            uri: `git:${repository.name}`,
            moves: 'compare-and-set',
            ledger: null,
            find: (model, reference) => git_registry_find(repository, model, reference),
            async register(candidate) {
                return register_registerVersion(repository, candidate, await identity());
            },
            files: (version, part) => registry_filesOf(repository, version, part),
            async moveAlias(move) {
                return move_moveAlias(repository, move, await identity());
            },
        };
    },
};
async function git_registry_find(repository, model, reference) {
    names_checkModelName(model);
    if (reference.kind === 'alias')
        git_names_checkAliasName(reference.alias);
    const history = await readHistory(repository, model);
    if (history.events.length === 0)
        throw git_registry_unknownModel(repository, model);
    if (isDeprecated(history))
        throw deprecated(history);
    const registration = findRegistration(history, reference);
    return registration && describeVersion(repository, registration);
}
async function registry_filesOf(repository, { model, version }, part) {
    const history = await readHistory(repository, model);
    const registration = findRegistration(history, { kind: 'version', version });
    if (!registration) {
        throw new errors/* UserError */.yo('version-missing', {
            what: `Version ${version} of ${model} is missing from ${repository.name}.`,
            why: 'Its tag was deleted, or the version was taken back.',
            next: 'Restore the tag from a clone that has it.',
        });
    }
    if (part === 'evidence')
        return evidenceFiles(repository, registration);
    return model_files_modelFiles(repository, registration.commit, model);
}
function git_registry_unknownModel({ name }, model) {
    return new errors/* UserError */.yo('model-unknown', {
        what: `The repository ${name} does not know the model "${model}".`,
        why: `No annotated tag of it begins with "${model}@" or "${model}#".`,
        next: 'Correct the name, or register a first version of it.',
    });
}

// EXTERNAL MODULE: ./.build/backends/mlflow/address.js
var mlflow_address = __webpack_require__(79366);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./.build/backends/mlflow/artifacts.js


const artifacts_listed = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        is_dir: schemas/* boolean */.zMY().default(false),
        // Zeros are left out of MLflow's answers, and JSON may write a 64-bit number as text.
        file_size: coerce/* number */.ai().int().nonnegative().default(0),
    }))
        .default([]),
});
/** Files that the server hands through, below its root. */
const artifacts_base = 'mlflow-artifacts/artifacts';
/** A folder that is linked into itself would have no end. */
const deepest = 50;
/** A URI of artifacts that the server hands through, as a path below its root; undefined for others. */
function proxiedPath(uri) {
    const found = /^mlflow-artifacts:(?:\/\/[^/]*)?\/+(.*)$/.exec(uri);
    return found?.[1]?.replace(/\/+$/, '');
}
/** Every file below a folder, in its folders too; none for a folder that is not there. */
async function listFiles(server, folder) {
    const files = [];
    const waiting = [''];
    for (let inner = waiting.shift(); inner !== undefined; inner = waiting.shift()) {
        const path = [folder, inner].filter((part) => part !== '').join('/');
        const call = { method: 'GET', path: artifacts_base, query: { path }, answer: artifacts_listed };
        for (const entry of (await server.need(call)).files) {
            // One that is no name of its own folder would let the server choose any other.
            const name = entry.path.split('/').at(-1) ?? '';
            const within = inner === '' ? name : `${inner}/${name}`;
            if (isStrange(name))
                throw strange(folder, entry.path);
            if (within.split('/').length > deepest)
                throw tooDeep(folder, within);
            if (entry.is_dir)
                waiting.push(within);
            else
                files.push(fileAt(server, folder, { path: within, size: entry.file_size }));
        }
    }
    return files;
}
/** One file of a folder, whose bytes come when they are asked for. */
function fileAt(server, folder, { path, size }) {
    const bytes = () => server.download(`${artifacts_base}/${artifacts_encodePath(`${folder}/${path}`)}`);
    return { path, size, open: () => upTo(size, bytes(), path) };
}
/** An answer without an end would be read for ever. */
async function* upTo(size, bytes, path) {
    let read = 0;
    for await (const chunk of bytes) {
        read += chunk.byteLength;
        if (read > size)
            throw longer(path, size);
        yield chunk;
    }
}
/** Why MLflow could not keep a file under this path, or would give it another name. */
function pathRefusal(path) {
    const segments = path.split('/');
    if (segments.some((name) => name === '' || name === '.' || name === '..')) {
        return 'One of its folders has no name of its own.';
    }
    if (segments.some((name) => Buffer.byteLength(name) > 255))
        return 'A name is too long.';
    if (/[\p{Cc}\\#]/u.test(path))
        return 'It holds "#", a backslash or a control character.';
    if (/%[0-9a-f]{2}/i.test(path))
        return 'MLflow reads "%" and two digits as another character.';
    return undefined;
}
/** A line break would forge a line of the manifest. */
function isStrange(name) {
    return ['', '.', '..'].includes(name) || /[\p{Cc}\\]/u.test(name);
}
function artifacts_encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
function strange(folder, path) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `The MLflow server lists ${JSON.stringify(path)} in the folder ${folder}.`,
        why: 'That is no name of a file.',
        next: 'Look at what lies there on the artifact storage.',
    });
}
function tooDeep(folder, path) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `The folder ${folder} on the MLflow server has no end.`,
        why: `It has more than ${deepest} folders inside of each other: ${path}.`,
        next: 'Look for a link there that leads to a folder above it.',
    });
}
function longer(path, size) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `The file ${path} on the MLflow server changed while it was read.`,
        why: `It has more than the ${size} bytes that the server listed.`,
        next: 'Run again; if it stays, look at what lies there on the artifact storage.',
    });
}

// EXTERNAL MODULE: ./.build/backends/mlflow/server.js
var mlflow_server = __webpack_require__(10155);
;// CONCATENATED MODULE: ./.build/backends/registries/mlflow/names.js




const mlflow_names_refused = nameRefused('MLflow');
/** Refuses, before any request, a name that some MLflow refuses or cannot search for. */
function mlflow_names_checkModelName(model) {
    const why = modelRefusal(model);
    if (why)
        throw mlflow_names_refused('model', model, why);
}
function modelRefusal(model) {
    if (model.trim() === '')
        return 'It is empty.';
    if (model.length > 250)
        return 'It is longer than 250 characters.';
    if (!model.isWellFormed() || /\p{Cc}/u.test(model))
        return 'It holds a control character.';
    if (/[/:]/.test(model))
        return 'MLflow 3 takes no "/" and no ":".';
    if (/^\.+$/.test(model))
        return 'It is a path.';
    const hasBoth = model.includes("'") && model.includes('"');
    return hasBoth
        ? 'MLflow cannot search for a name with both kinds of quotation marks.'
        : undefined;
}
function mlflow_names_checkAliasName(alias) {
    const shape = /^[A-Za-z0-9_-]{1,255}$/.test(alias)
        ? undefined
        : 'MLflow takes up to 255 letters, digits, "_" and "-".';
    const why = shape ?? aliasRefusal(alias);
    if (why)
        throw mlflow_names_refused('alias', alias, why);
}
/** Refuses, all at once, files that would be kept under another name, or not at all. */
function names_checkPaths(files) {
    const problems = files.flatMap(({ path }) => {
        const why = pathRefusal(path);
        if (!why)
            return [];
        const what = `MLflow cannot keep the file "${path}".`;
        return [{ code: 'name-refused', what, why, next: 'Rename it.', file: path }];
    });
    (0,errors/* refuse */.TR)(problems);
}
/**
 * Refuses files that an old server takes and never gives back: before MLflow 3 it put the plain name
 * into a header, and broke the connection over a character outside of Latin-1.
 */
async function checkPathsOf(server, files) {
    const strange = files.filter(({ path }) => /[\u0100-\uffff]/.test(path.split('/').at(-1) ?? ''));
    if (strange.length === 0)
        return;
    const major = await server.major();
    if (major === null || major >= 3)
        return;
    (0,errors/* refuse */.TR)(strange.map(({ path }) => ({
        code: 'name-refused',
        what: `The MLflow server cannot give back the file "${path}".`,
        why: `MLflow ${major} breaks the connection over characters outside of Latin-1 in the name of a file.`,
        next: 'Rename it, or update the server to MLflow 3.',
        file: path,
    })));
}

// EXTERNAL MODULE: ./.build/backends/mlflow/filter.js
var mlflow_filter = __webpack_require__(22282);
// EXTERNAL MODULE: ./.build/backends/mlflow/refusal.js
var refusal = __webpack_require__(8322);
;// CONCATENATED MODULE: ./.build/backends/registries/mlflow/records.js




const tags = schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP().default('') })).default([]);
const records_version = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    source: schemas/* string */.YjP().default(''),
    run_id: schemas/* string */.YjP().default(''),
    status: schemas/* string */.YjP().default('READY'),
    status_message: schemas/* string */.YjP().default(''),
    creation_timestamp: coerce/* number */.ai().min(0).max(8.64e15).default(0),
    tags,
});
const records_model = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    aliases: schemas/* array */.YOg(schemas/* object */.Ikc({ alias: schemas/* string */.YjP(), version: coerce/* string */.Yj() })).default([]),
    tags,
});
const oneVersion = schemas/* object */.Ikc({ model_version: records_version });
const oneModel = schemas/* object */.Ikc({ registered_model: records_model });
const records_page = schemas/* object */.Ikc({
    model_versions: schemas/* array */.YOg(records_version).default([]),
    next_page_token: schemas/* string */.YjP().default(''),
});
/** What we write on a version; the key makes a second registration find the first one. */
const tag = {
    key: 'contender.key',
    digest: 'contender.digest',
    run: 'contender.run',
    commit: 'contender.commit',
    /** SHA-256 of the manifest of the evidence, and the URI of the folder where it lies. */
    evidence: 'contender.evidence',
    evidenceAt: 'contender.evidence-at',
};
function records_tagOf(record, key) {
    return record.tags.find((one) => one.key === key)?.value;
}
async function records_readModel(server, name) {
    const path = 'mlflow/registered-models/get';
    const found = await server.ask({ method: 'GET', path, query: { name }, answer: oneModel });
    if (found.kind === 'done')
        return found.value.registered_model;
    if ((0,refusal/* isUnknown */.t8)(found))
        return undefined;
    throw server.errorOf(found);
}
async function records_readVersion(server, name, number) {
    const path = 'mlflow/model-versions/get';
    const query = { name, version: number };
    const found = await server.ask({ method: 'GET', path, query, answer: oneVersion });
    if (found.kind === 'done')
        return found.value.model_version;
    if ((0,refusal/* isUnknown */.t8)(found))
        return undefined;
    throw server.errorOf(found);
}
/** The versions of a model with this tag, the newest first. */
async function versionsWith(server, name, { key, value }) {
    const filter = `name=${(0,mlflow_filter/* quotedText */.w)(name)} and tags.\`${key}\`=${(0,mlflow_filter/* quotedText */.w)(value)}`;
    const found = await search(server, filter);
    // The filter is the server's: what it lets through is looked at again.
    return found.filter((record) => record.name === name && records_tagOf(record, key) === value);
}
const mostPages = 10_000;
/** To the last page. Pages shift while versions are written, so that each version counts once. */
async function search(server, filter) {
    const found = new Map();
    const seen = new Set();
    let token = '';
    do {
        if (seen.has(token) || seen.size === mostPages)
            throw endless(seen.size);
        seen.add(token);
        const { model_versions, next_page_token } = await server.need({
            method: 'GET',
            path: 'mlflow/model-versions/search',
            query: {
                filter,
                order_by: 'version_number DESC',
                max_results: server.pageSize,
                ...(token && { page_token: token }),
            },
            answer: records_page,
        });
        for (const record of model_versions)
            found.set(record.version, record);
        token = next_page_token;
    } while (token !== '');
    return [...found.values()].sort((a, b) => Number(b.version) - Number(a.version));
}
/** A version that was not shown could be the one that is looked for. */
function endless(pages) {
    return new errors/* UserError */.yo('registry-broken', {
        what: "The MLflow server's list of versions has no end.",
        why: `After ${pages} pages it names one that was there before, or still another one.`,
        next: "Read the server's log, and what answers before it.",
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/mlflow/aliases.js





/** The version that an alias points at. MLflow has no answer of its own for one that is not set. */
function aliases_holderOf(model, alias) {
    return model.aliases.find((one) => one.alias === alias)?.version ?? 'none';
}
/**
 * MLflow drops the aliases of a version that is deleted, without a word: then the champion is missing,
 * and nobody may take the next model for the first one. A tag of ours remembers where an alias was.
 */
async function aliases_refuseDropped(server, model, alias) {
    const last = records_tagOf(model, memoryOf(alias));
    if (last === undefined || (await records_readVersion(server, model.name, last)))
        return;
    throw new errors/* UserError */.yo('version-missing', {
        what: `The alias "${alias}" of ${model.name} points nowhere.`,
        why: `It pointed at ${(0,model_version/* labelOf */.W)(last)}, which was deleted, and MLflow dropped the alias with it.`,
        next: `Set it in MLflow to the version that should be there; only if there is none any more, delete the tag ${memoryOf(alias)} of the model.`,
    });
}
/**
 * Reads, compares, writes, reads back. MLflow cannot do this in one step: the last of two writers
 * wins, and only the ledger keeps them apart.
 */
async function mlflow_aliases_moveAlias(server, move) {
    const { model: name, alias, from, to } = move;
    mlflow_names_checkModelName(name);
    mlflow_names_checkAliasName(alias);
    const number = aliases_numberOf(to);
    if (!number || !(await records_readVersion(server, name, number)))
        throw mlflow_aliases_gone(name, to);
    const before = await holderNow(server, name, alias);
    if (before !== from)
        return { kind: 'conflict', current: before };
    await setTag(server, 'registered-models', { name, key: memoryOf(alias), value: number });
    const current = await point(server, { name, alias, version: number }, from);
    if (current !== number)
        return { kind: 'conflict', current };
    await aliases_note(server, move, number);
    return { kind: 'moved' };
}
/**
 * Where the alias is afterwards. Two who set it for the first time may be told that it is there, and
 * an answer may be lost: only while it is where it was is it set once more, and never blindly.
 */
async function point(server, body, from) {
    const path = 'mlflow/registered-models/alias';
    const call = { method: 'POST', path, body, answer: mlflow_server/* nothing */.s };
    const set = () => server.need(call).then(() => null, (error) => ({ error }));
    const first = await set();
    const current = await holderNow(server, body.name, body.alias);
    if (!first || current !== from)
        return current;
    const second = await set();
    const last = await holderNow(server, body.name, body.alias);
    if (second && last === from)
        throw second.error;
    return last;
}
async function holderNow(server, name, alias) {
    const model = await records_readModel(server, name);
    return model ? aliases_holderOf(model, alias) : 'none';
}
/** For people who look at the version in MLflow. The move stands without it: the ledger is the truth. */
async function aliases_note(server, move, version) {
    const value = `${move.movedAt} ${move.ledgerEntry}`;
    const key = `contender.promoted.${move.alias}`;
    await setTag(server, 'model-versions', { name: move.model, version, key, value }).catch(() => undefined);
}
async function setTag(server, of, body) {
    const path = `mlflow/${of}/set-tag`;
    await server.need({ method: 'POST', path, body, answer: mlflow_server/* nothing */.s, repeatable: true });
}
function memoryOf(alias) {
    return `contender.alias.${alias}`;
}
/** `3` or `v3`. */
function aliases_numberOf(version) {
    return /^v?([1-9]\d{0,17})$/.exec(version)?.[1];
}
function mlflow_aliases_gone(model, version) {
    return new errors/* UserError */.yo('version-unknown', {
        what: `An alias of ${model} cannot point at version ${version}.`,
        why: 'MLflow has no such version.',
        next: 'Register the model first, or name another version.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/mlflow/evidence.js





/** Lies beside the evidence's folder, and its SHA-256 stands in a tag of the version. */
const evidence_manifestName = 'evidence-manifest.txt';
/** It is held in memory, and nobody has said how long it is. */
const longestManifest = 16 * 1024 * 1024;
/** The evidence of a version; each file is held to its digest while it is read. */
async function evidence_evidenceOf(server, record) {
    const digest = records_tagOf(record, tag.evidence);
    const folder = proxiedPath(records_tagOf(record, tag.evidenceAt) ?? '');
    // Whoever registers by MLflow's own means leaves none.
    if (digest === undefined || folder === undefined)
        return [];
    const text = await textOf(evidence_kept(server, { record, folder, file: { path: evidence_manifestName, size: longestManifest } }));
    const found = digestOf(text);
    if (found !== digest)
        throw evidence_changed(record, evidence_manifestName, { found, recorded: digest });
    return heldFiles(text, {
        open: (file) => evidence_kept(server, { record, folder: `${folder}/files`, file }).open(),
        changed: (path, hashes) => evidence_changed(record, path, hashes),
    });
}
/** Evidence on its way: where it goes, and what the tags say of it. */
async function manifestFile(evidence) {
    const { manifest: text, digest } = await hashed(evidence);
    const bytes = Buffer.from(text, 'utf8');
    const open = async function* () {
        yield bytes;
    };
    return { file: { path: evidence_manifestName, size: bytes.byteLength, open }, digest };
}
/** A file that should be there. What a server says when it is gone depends on its storage. */
function evidence_kept(server, { record, folder, file }) {
    const { open } = fileAt(server, folder, file);
    return {
        ...file,
        async *open() {
            try {
                yield* open();
            }
            catch (error) {
                const there = await listFiles(server, folder);
                throw there.some(({ path }) => path === file.path) ? error : mlflow_evidence_gone(record, file.path);
            }
        },
    };
}
async function textOf(file) {
    const chunks = [];
    for await (const chunk of file.open())
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}
function mlflow_evidence_gone({ name, version }, path) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `The evidence ${path} of version ${version} of ${name} is gone.`,
        why: 'It was registered with the version, and somebody deleted it since.',
        next: 'Restore it on the artifact storage, or register the model again.',
    });
}
function evidence_changed(record, path, { found, recorded }) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `The evidence ${path} of version ${record.version} of ${record.name} was changed.`,
        why: `Its SHA-256 is ${found}, not the ${recorded} that was registered.`,
        next: 'Restore it on the artifact storage, or register the model again.',
    });
}

// EXTERNAL MODULE: ./.build/backends/mlflow/runs.js
var runs = __webpack_require__(57426);
;// CONCATENATED MODULE: ./.build/backends/registries/mlflow/place.js





const logged = schemas/* object */.Ikc({
    model: schemas/* object */.Ikc({ info: schemas/* object */.Ikc({ artifact_uri: schemas/* string */.YjP() }) }),
});
/** A version may be a copy of a copy. */
const mostHops = 10;
/** The folder of a version's files, as the server hands it through; throws where it does not. */
async function folderOf(server, record) {
    let { source } = record;
    for (let hop = 0; hop < mostHops; hop += 1) {
        const path = proxiedPath(source);
        if (path !== undefined)
            return path;
        const next = await nextSource(server, source);
        if (next === undefined)
            break;
        source = next;
    }
    throw new errors/* UserError */.yo('registry-unreadable', {
        what: `Cannot read the files of version ${record.version} of ${record.name}.`,
        why: `They lie at ${withoutQuery(source)}, which the MLflow server does not hand through.`,
        next: 'Start the server with --serve-artifacts, and register the model through it.',
    });
}
/** Where a source that names something else of MLflow leads. */
async function nextSource(server, source) {
    const [, run, within] = /^runs:\/+([^/]+)\/(.*)$/.exec(source) ?? [];
    if (run !== undefined)
        return `${(await (0,runs/* readRun */.cI)(server, run)).artifacts}/${within}`;
    const [, id] = /^models:\/+(m-[^/]+)$/.exec(source) ?? [];
    if (id !== undefined) {
        const path = `mlflow/logged-models/${encodeURIComponent(id)}`;
        return (await server.need({ method: 'GET', path, answer: logged })).model.info.artifact_uri;
    }
    const [, name, number] = /^models:\/+([^/]+)\/(\d+)$/.exec(source) ?? [];
    if (name === undefined || number === undefined)
        return undefined;
    return (await records_readVersion(server, decoded(name), number))?.source;
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
}
/** The query of an address may be its signature. */
function withoutQuery(source) {
    return source === '' ? 'no address' : source.replace(/[?#].*$/, '').replace(/\/\/[^/@]*@/, '//');
}

;// CONCATENATED MODULE: ./.build/backends/mlflow/multipart.js





const mib = 2 ** 20;
/** A smaller file goes by one request through the server. */
const smallest = 100 * mib;
/** Held in memory while it is sent. */
const usualPart = 64 * mib;
/** S3 takes 10,000. */
const mostParts = 9_000;
const created = schemas/* object */.Ikc({
    upload_id: schemas/* string */.YjP(),
    credentials: schemas/* array */.YOg(schemas/* object */.Ikc({
        url: schemas/* string */.YjP(),
        part_number: coerce/* number */.ai(),
        headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    })),
});
/** Whether a file is worth more than one request. */
function isLarge({ size }) {
    return size > smallest;
}
/**
 * Sends a file to the storage behind the server, part by part, each of which is tried again alone. No file
 * of its path and size may be there: it would be taken for this one where the last answer is lost. False:
 * the server or its storage does not offer that, or the parts did not get through; nothing is left there.
 */
async function putInParts(server, { folder, file }) {
    const partBytes = Math.max(usualPart, Math.ceil(file.size / mostParts / mib) * mib);
    const count = Math.ceil(file.size / partBytes);
    const upload = await multipart_begin(server, `${folder}/${file.path}`, count);
    if (!upload)
        return false;
    try {
        const parts = await sendParts(server, upload, { file, partBytes });
        if (parts && (await call(server, 'complete', { ...upload, parts })))
            return true;
        // To put many parts together takes its time, and the answer may be lost meanwhile.
        if (parts && (await isWhole(server, upload, file)))
            return true;
    }
    catch (error) {
        await call(server, 'abort', upload);
        throw error;
    }
    await call(server, 'abort', upload);
    return false;
}
/** Undefined where the storage has no parts, as a disk has none (501), and where parts have no address. */
async function multipart_begin(server, path, count) {
    const end = path.lastIndexOf('/');
    const [folder, name] = [path.slice(0, end), path.slice(end + 1)];
    const answer = await server.ask({
        method: 'POST',
        path: pathOf('create', folder),
        body: { path: name, num_parts: count },
        answer: created,
    });
    if (answer.kind === 'refused')
        return undefined;
    const { upload_id: id, credentials } = answer.value;
    const upload = { folder, name, id, credentials };
    if (credentials.length === count && credentials.every(({ url }) => isSafe(server, url))) {
        return upload;
    }
    await call(server, 'abort', upload);
    return undefined;
}
/** What went encrypted to the server does not go in the clear past it. */
function isSafe({ address }, url) {
    const protocol = URL.parse(url)?.protocol;
    return protocol === 'https:' || (protocol === 'http:' && address.url.startsWith('http:'));
}
/** Undefined: the storage refused one, or cannot be reached from here. */
async function sendParts(server, { credentials }, { file, partBytes }) {
    const ordered = credentials.toSorted((a, b) => a.part_number - b.part_number);
    const parts = [];
    for await (const content of inParts(file, partBytes)) {
        const credential = ordered[parts.length];
        if (!credential)
            return undefined;
        const etag = await sendPart(server, credential, content);
        if (etag === undefined)
            return undefined;
        parts.push({ part_number: credential.part_number, etag, url: credential.url });
    }
    return parts;
}
async function sendPart(server, { url, headers }, content) {
    const open = async function* () {
        yield content;
    };
    const body = { size: content.byteLength, open };
    const request = { method: 'PUT', url, headers: headers ?? {}, body, repeatable: true };
    try {
        const answer = await server.elsewhere(request);
        // Not every storage names what it got.
        return answer.status < 300 ? (answer.header('etag') ?? '') : undefined;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** All parts have the same length, but for the last one, and one memory: each is done with before the next. */
async function* inParts(file, partBytes) {
    const part = Buffer.alloc(Math.min(partBytes, file.size));
    let filled = 0;
    for await (const chunk of sourceBytes(file)) {
        for (let taken = 0; taken < chunk.byteLength;) {
            const piece = chunk.subarray(taken, taken + part.byteLength - filled);
            part.set(piece, filled);
            filled += piece.byteLength;
            taken += piece.byteLength;
            if (filled < part.byteLength)
                continue;
            yield part;
            filled = 0;
        }
    }
    if (filled > 0)
        yield part.subarray(0, filled);
}
async function isWhole(server, { folder, name }, { size }) {
    const there = await listFiles(server, folder).catch(() => []);
    return there.some((file) => file.path === name && file.size === size);
}
/** Ends an upload one way or the other; whether the server did so. */
async function call(server, end, { folder, name, id, parts }) {
    const body = { path: name, upload_id: id, ...(parts && { parts }) };
    const request = { method: 'POST', path: pathOf(end, folder), body, answer: mlflow_server/* nothing */.s };
    const answer = await server.ask(request).catch(() => undefined);
    return answer?.kind === 'done';
}
function pathOf(step, folder) {
    return `mlflow-artifacts/mpu/${step}/${artifacts_encodePath(folder)}`;
}

;// CONCATENATED MODULE: ./.build/backends/mlflow/uploads.js




/**
 * Puts files into a folder that has none of the same path and size yet: large ones in parts to the
 * storage, until that once fails, and all others through the server.
 */
function fileSender(server, folder) {
    let hasParts = true;
    return async (file) => {
        if (hasParts && isLarge(file)) {
            if (await putInParts(server, { folder, file }))
                return;
            hasParts = false;
        }
        await putWhole(server, folder, file);
    };
}
/** By one request through the server. */
async function putWhole(server, folder, file) {
    const path = `${artifacts_base}/${artifacts_encodePath(`${folder}/${file.path}`)}`;
    const body = { size: file.size, open: () => sourceBytes(file) };
    await server.need({ method: 'PUT', path, body, answer: mlflow_server/* nothing */.s, repeatable: true });
}

// EXTERNAL MODULE: ./.build/backends/mlflow/experiments.js
var experiments = __webpack_require__(44126);
// EXTERNAL MODULE: ./.build/backends/mlflow/run-log.js
var run_log = __webpack_require__(44);
;// CONCATENATED MODULE: ./.build/backends/registries/mlflow/run.js



/** The run of the training where it was tracked on this server, else one of our own. */
async function ownRun(server, { model, runId, commit, registeredAt, training }) {
    const experiment = await (0,experiments/* experimentNamed */.$)(server, server.address.experiment ?? model);
    return (0,runs/* runNamed */.xX)(server, {
        name: runId,
        experiment,
        startedAt: Date.parse(training?.startedAt ?? registeredAt),
        tags: {
            'contender.model': model,
            ...(commit !== null && { 'mlflow.source.git.commit': commit }),
        },
    });
}
/** For people who look at the run in MLflow: what it was given, and what came of it. */
async function tell(server, run, { training, registeredAt }) {
    if (run.isTold)
        return;
    const endedAt = training
        ? Date.parse(training.startedAt) + training.durationMs
        : Date.parse(registeredAt);
    if (training) {
        await (0,run_log/* logParameters */.XT)(server, run, training.parameters);
        const points = Object.entries(training.metrics).map(([name, value]) => {
            return { name, value, at: endedAt, step: 0 };
        });
        await (0,run_log/* logPoints */.Ui)(server, run, points);
        const data = Object.entries(training.data).map(([name, digest]) => ({ name, digest }));
        await (0,run_log/* logData */.nr)(server, run, data);
    }
    await (0,runs/* setStatus */.Lx)(server, run, { status: 'FINISHED', endedAt });
    await (0,runs/* markTold */.R0)(server, run);
}

;// CONCATENATED MODULE: ./.build/backends/registries/mlflow/version.js







/**
 * A version as the rest of us know it. One that was registered by MLflow's own means recorded no
 * digest: it is that of its files as they are now.
 */
async function version_versionOf(server, record) {
    return { ...version_describe(record), digest: recordedIn(record) ?? (await mlflow_version_digestOf(server, record)) };
}
/** The same of one that may have no files, or none that can be read. */
async function version_foundVersionOf(server, record) {
    const digest = recordedIn(record) ?? (await digestNow(() => mlflow_version_digestOf(server, record)));
    return { ...version_describe(record), digest };
}
function recordedIn(record) {
    const recorded = records_tagOf(record, tag.digest);
    return recorded !== undefined && (0,model_version/* isDigest */.B)(recorded) ? recorded : undefined;
}
function version_describe(record) {
    return {
        model: record.name,
        version: record.version,
        registeredAt: new Date(record.creation_timestamp).toISOString(),
        runId: records_tagOf(record, tag.run) ?? record.run_id,
        commit: records_tagOf(record, tag.commit) ?? null,
    };
}
async function mlflow_version_digestOf(server, record) {
    const files = await listFiles(server, await folderOf(server, record));
    if (files.length > 0)
        return (await hashed(files)).digest;
    throw new errors/* UserError */.yo('registry-broken', {
        what: `Version ${record.version} of ${record.name} has no files.`,
        why: 'It was registered by hand, and MLflow does not look whether there is a model.',
        next: 'Delete it in MLflow, and point its aliases at a version with a model.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/mlflow/register.js














/**
 * Idempotent on digest and run id. The bytes are read back from the server before a version names
 * them: no version of ours ever stands for other bytes than its digest says.
 */
async function mlflow_register_registerVersion(server, candidate) {
    mlflow_names_checkModelName(candidate.model);
    const all = [...candidate.files, ...candidate.evidence];
    names_checkPaths(all);
    await checkPathsOf(server, all);
    const known = await oldestOf(server, candidate);
    if (known)
        return register_again(server, candidate, known);
    const own = await ownRun(server, candidate);
    const { run } = own;
    const placed = await place(server, candidate, own);
    await createModel(server, candidate.model);
    const made = await createVersion(server, candidate, placed);
    const oldest = await withoutTwins(server, candidate, made);
    await tell(server, run, candidate);
    const ready = await whenReady(server, oldest);
    return { version: await version_versionOf(server, ready), existed: ready.version !== made.version };
}
async function register_again(server, { digest }, known) {
    const ready = await whenReady(server, known);
    const found = await hashed(await listFiles(server, await folderOf(server, ready)));
    if (found.digest !== digest)
        throw mlflow_register_mismatch(found.digest, digest);
    return { version: await version_versionOf(server, ready), existed: true };
}
/**
 * Uploads to folders that are named by what is in them, so that another attempt goes on with them and
 * no other model comes near. The evidence lies outside of the model, whose digest it shall not change.
 */
async function place(server, { digest, files, evidence }, { run, existed }) {
    const root = `${run.artifacts}/contender/${shortOf(digest)}`;
    const manifest = await manifestFile(evidence);
    const at = `${root}/evidence-${shortOf(manifest.digest)}`;
    await upload(server, `${root}/model`, { files, digest, isNew: !existed });
    const kept = evidence.map((file) => ({ ...file, path: `files/${file.path}` }));
    const all = [...kept, manifest.file];
    const load = { files: all, digest: (await hashed(all)).digest, isNew: !existed };
    await upload(server, at, load);
    return { run, source: `${root}/model`, evidence: { at, digest: manifest.digest } };
}
/** What an earlier attempt left there is kept; where the whole is wrong, what has other bytes is sent again. */
async function upload(server, uri, { files, digest, isNew }) {
    const folder = proxiedPath(uri);
    if (folder === undefined)
        throw unproxied(uri);
    const listed = isNew ? [] : await listFiles(server, folder);
    const there = new Map(listed.map(({ path, size }) => [path, size]));
    const missing = files.filter(({ path, size }) => there.get(path) !== size);
    const send = fileSender(server, folder);
    const read = async () => hashed(await listFiles(server, folder));
    await twoAtOnce(missing, send);
    let found = await read();
    if (found.digest !== digest && missing.length < files.length) {
        const wrong = differing(await hashed(files), found);
        await twoAtOnce(wrong, (file) => putWhole(server, folder, file));
        found = await read();
    }
    if (found.digest !== digest)
        throw mlflow_register_mismatch(found.digest, digest);
}
/** Whether it was there before, or is there in spite of a lost answer, is all the same. */
async function createModel(server, name) {
    const path = 'mlflow/registered-models/create';
    try {
        const made = await server.ask({ method: 'POST', path, body: { name }, answer: oneModel });
        if (made.kind === 'refused' && !(0,refusal/* exists */.t2)(made))
            throw server.errorOf(made);
    }
    catch (error) {
        if (!(await records_readModel(server, name)))
            throw error;
    }
}
/** Digest and key come in the same call: no version of ours is there without them, not for a moment. */
async function createVersion(server, candidate, { run, source, evidence }) {
    const { model, digest, runId, commit } = candidate;
    const tags = {
        [tag.key]: register_keyOf(candidate),
        [tag.digest]: digest,
        [tag.run]: runId,
        ...(commit !== null && { [tag.commit]: commit }),
        [tag.evidence]: evidence.digest,
        [tag.evidenceAt]: evidence.at,
    };
    const body = {
        name: model,
        source,
        run_id: run.id,
        tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
    };
    const path = 'mlflow/model-versions/create';
    try {
        return (await server.need({ method: 'POST', path, body, answer: oneVersion })).model_version;
    }
    catch (error) {
        // The answer was lost, or an error came after the work was done: the key tells.
        const made = await oldestOf(server, candidate);
        if (made)
            return made;
        throw error;
    }
}
/** Two at once both create one: the older stays, and whoever made the other one takes it away. */
async function withoutTwins(server, candidate, made) {
    const oldest = (await oldestOf(server, candidate)) ?? made;
    if (oldest.version === made.version)
        return made;
    await server.ask({
        method: 'DELETE',
        path: 'mlflow/model-versions/delete',
        body: { name: made.name, version: made.version },
        answer: mlflow_server/* nothing */.s,
        repeatable: true,
    });
    return oldest;
}
async function oldestOf(server, candidate) {
    const value = register_keyOf(candidate);
    return (await versionsWith(server, candidate.model, { key: tag.key, value })).at(-1);
}
const patienceMs = 10 * 60_000;
const longestPauseMs = 30_000;
/** READY is necessary; that the bytes are there only they themselves can tell. */
async function whenReady(server, record) {
    const deadline = Date.now() + patienceMs;
    let current = record;
    for (let pause = 1000; current.status === 'PENDING_REGISTRATION'; pause *= 2) {
        if (Date.now() > deadline)
            break;
        await (0,external_node_timers_promises_.setTimeout)(Math.min(pause, longestPauseMs));
        current = (await records_readVersion(server, record.name, record.version)) ?? current;
    }
    if (current.status === 'READY')
        return current;
    throw new errors/* UserError */.yo('registry-not-ready', {
        what: `Version ${record.version} of ${record.name} is registered, but not ready.`,
        why: `MLflow says ${current.status}${current.status_message ? `: ${current.status_message}` : ''}.`,
        next: 'Look at it in MLflow; delete it there and run again if it stays like this.',
    });
}
function register_keyOf({ digest, runId }) {
    return `${digest}/${runId}`;
}
function shortOf(digest) {
    return digest.replace('sha256:', '').slice(0, 16);
}
function mlflow_register_mismatch(found, digest) {
    return new errors/* UserError */.yo('digest-mismatch', {
        what: `The files on the MLflow server have the digest ${found}.`,
        why: `They should have ${digest}: they changed on the way, or on its storage.`,
        next: 'Register again from an undamaged copy; if it stays, look at the artifact storage.',
    });
}
function unproxied(uri) {
    return new errors/* UserError */.yo('registry-unreadable', {
        what: 'The MLflow server does not hand artifacts through.',
        why: `Its runs keep them at ${uri.replace(/[?#].*$/, '')}, where this could not read them back.`,
        next: 'Start the server with --serve-artifacts, and use an experiment that was made since.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/mlflow/registry.js











/** MLflow's model registry, with files that the server hands through. */
const mlflowRegistry = {
    scheme: 'mlflow',
    summary: 'a server of MLflow, mlflow:https://mlflow.example.org',
    open: async (uri, environment) => openMlflow(uri, environment),
};
const variables = ['MLFLOW_REGISTRY_URI', 'MLFLOW_TRACKING_URI'];
/** The registry at a URI. Tests wait for less, and have lists in small pages. */
function openMlflow(uri, environment, { pace, pageSize } = {}) {
    const address = (0,mlflow_address/* readAddress */.z)(uri, variables, environment);
    const server = (0,mlflow_server/* mlflowServer */.z)(address, { codes: 'registry', environment, pace, pageSize });
    return {
        uri: `mlflow:${address.url}`,
        moves: 'last-writer-wins',
        ledger: null,
        find: (model, reference) => mlflow_registry_find(server, model, reference),
        register: (candidate) => mlflow_register_registerVersion(server, candidate),
        async files({ model, version }, part) {
            const record = await records_readVersion(server, model, version);
            if (!record)
                throw mlflow_registry_missing(model, version);
            if (part === 'evidence')
                return evidence_evidenceOf(server, record);
            return listFiles(server, await folderOf(server, record));
        },
        moveAlias: (move) => mlflow_aliases_moveAlias(server, move),
    };
}
async function mlflow_registry_find(server, name, reference) {
    mlflow_names_checkModelName(name);
    if (reference.kind === 'alias')
        mlflow_names_checkAliasName(reference.alias);
    const record = await mlflow_registry_recordOf(server, name, reference);
    return record && version_foundVersionOf(server, record);
}
async function mlflow_registry_recordOf(server, name, reference) {
    const model = await records_readModel(server, name);
    if (!model)
        throw mlflow_registry_unknownModel(server, name);
    switch (reference.kind) {
        case 'version': {
            const number = aliases_numberOf(reference.version);
            return number === undefined ? undefined : records_readVersion(server, name, number);
        }
        case 'digest':
            return (await versionsWith(server, name, { key: tag.digest, value: reference.digest }))[0];
        case 'alias': {
            const number = aliases_holderOf(model, reference.alias);
            if (number !== 'none')
                return (await records_readVersion(server, name, number)) ?? fail(name, number);
            await aliases_refuseDropped(server, model, reference.alias);
            return undefined;
        }
    }
}
function fail(model, version) {
    throw mlflow_registry_missing(model, version);
}
function mlflow_registry_unknownModel({ address }, model) {
    return new errors/* UserError */.yo('model-unknown', {
        what: `The MLflow server at ${address.url} does not know the model "${model}".`,
        why: 'No model of this name was ever registered there.',
        next: 'Correct the name, or register a first version of it.',
    });
}
function mlflow_registry_missing(model, version) {
    return new errors/* UserError */.yo('version-missing', {
        what: `Version ${version} of ${model} is missing from MLflow.`,
        why: 'It was deleted while it was looked at, or before.',
        next: 'Name a version that exists.',
    });
}

// EXTERNAL MODULE: ./.build/backends/proxy.js
var proxy = __webpack_require__(12682);
;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/address.js



const sagemaker_address_form = 'sagemaker:<region>/<bucket>/<prefix>';
const example = 'sagemaker:eu-west-1/team-models/registry';
/** `sagemaker:<region>/<bucket>/<prefix>?approves=<alias>&image=<image>&lineage=none`, with the AWS_* variables. */
function address_readAddress(uri, environment) {
    const [path = '', query = ''] = uri.slice(uri.indexOf(':') + 1).split('?');
    const [region = '', bucket = '', ...rest] = path.split('/');
    if (!/^[a-z]{2,4}(?:-[a-z]+)+-\d$/.test(region)) {
        throw address_refused(uri, `"${region}" is no region of AWS.`);
    }
    const prefix = rest.join('/').replace(/^\/+|\/+$/g, '');
    const { approves, image, lineage } = parameters(uri, query);
    const here = (name) => (name === 'AWS_REGION' ? region : environment(name));
    const s3 = (0,settings/* s3Settings */.o)(`s3:${bucket}/${prefix}`, here);
    const url = urlOf(region, environment);
    const named = Object.entries({ approves, image, lineage }).flatMap(([name, value]) => value === undefined ? [] : [`${name}=${value}`]);
    return {
        uri: `sagemaker:${[region, bucket, prefix].filter(Boolean).join('/')}${named.length > 0 ? `?${named.join('&')}` : ''}`,
        region,
        url,
        proxy: (0,proxy/* proxyFor */.i)(url, environment),
        s3: { ...s3, credentials: (0,settings/* awsCredentials */.c)(here, `SageMaker in ${region}`) },
        approves: approves ?? 'champion',
        image: image ?? null,
        lineage: lineage === undefined,
        bucket: (name) => (0,settings/* s3Settings */.o)(`s3:${name}`, here),
    };
}
const known = ['approves', 'image', 'lineage'];
function parameters(uri, query) {
    const given = new URLSearchParams(query);
    const unknown = [...given.keys()].find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw address_refused(uri, `The parameter "${unknown}" is unknown.`);
    const image = given.get('image') || undefined;
    if (image && (image.length > 255 || /\s/.test(image))) {
        throw address_refused(uri, `"${image}" is no name of an image.`);
    }
    const lineage = given.get('lineage') ?? undefined;
    if (lineage !== undefined && lineage !== 'none') {
        throw address_refused(uri, `The parameter lineage is "${lineage}"; it can only be none.`);
    }
    return { approves: given.get('approves') || undefined, image, lineage };
}
function urlOf(region, environment) {
    const given = environment('AWS_ENDPOINT_URL_SAGEMAKER') || environment('AWS_ENDPOINT_URL');
    const china = region.startsWith('cn-') ? '.cn' : '';
    if (!given)
        return `https://api.sagemaker.${region}.amazonaws.com${china}`;
    const url = URL.parse(given);
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.search) {
        return url.href.replace(/\/+$/, '');
    }
    throw new errors/* UserError */.yo('aws-endpoint', {
        what: 'The address of SageMaker cannot be used.',
        why: 'AWS_ENDPOINT_URL_SAGEMAKER or AWS_ENDPOINT_URL is no plain http or https address.',
        next: 'Write it as https://<host>, without a user and a query.',
    });
}
function address_refused(uri, why) {
    return new errors/* UserError */.yo('registry-address', {
        what: `Cannot use the URI "${uri}".`,
        why,
        next: `Write it as ${sagemaker_address_form}, for example ${example}; after it may stand ?approves=<alias>&image=<image>&lineage=none.`,
    });
}

// EXTERNAL MODULE: ./.build/backends/aws/s3-upload.js
var s3_upload = __webpack_require__(40912);
;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/place.js
/** A key below the folder of a model. */
function keyBelow({ address }, model, path) {
    const { prefix } = address.s3;
    return [prefix, model, path].filter((part) => part !== '').join('/');
}
/** The folder of the files of one digest, with a slash at its end; evidence lies beside it. */
function modelFolder(service, model, digest) {
    return keyBelow(service, model, `${hexOf(digest)}/model/`);
}
function evidenceFolder(service, model, { digest, evidence }) {
    return keyBelow(service, model, `${hexOf(digest)}/evidence/${hexOf(evidence)}/`);
}
function hexOf(digest) {
    return digest.replace('sha256:', '');
}

;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/memory.js




/**
 * The version that an alias was moved to last. SageMaker forgets that with a package that is deleted:
 * then the champion is missing, and nobody may take the next model for it.
 */
async function remembered(service, of) {
    const key = memory_keyOf(service, of);
    const text = await (0,s3_files/* readText */.yR)(service.files, key);
    if (text === undefined)
        return undefined;
    const number = /^([1-9]\d{0,8})\n?$/.exec(text)?.[1];
    if (number !== undefined)
        return Number(number);
    throw new errors/* UserError */.yo('registry-broken', {
        what: `s3://${service.files.settings.bucket}/${key} names no version.`,
        why: 'It says where an alias was moved to last, and somebody wrote something else into it.',
        next: 'Restore it (bucket versioning keeps it), or delete it if no version holds the alias.',
    });
}
async function remember(service, of, version) {
    await (0,s3_upload/* putText */.r)(service.files, memory_keyOf(service, of), `${version}\n`);
}
/** Of the memory, as people find it. */
function memory_addressOf(service, of) {
    return `s3://${service.files.settings.bucket}/${memory_keyOf(service, of)}`;
}
function memory_keyOf(service, { model, alias }) {
    return keyBelow(service, model, `aliases/${alias}`);
}

;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/aliases.js



/** What a package that holds an alias has as the status of its stage. */
const current = 'Current';
/**
 * The package that an alias points at. The alias that is SageMaker's approval points at the approved
 * package with the highest version, because that is the one which users of SageMaker deploy; every
 * other alias is the stage of a package's life cycle.
 */
async function sagemaker_aliases_holderOf(service, packages, of) {
    if (of.alias === service.address.approves)
        return approved(packages).at(-1);
    const [first, ...others] = staged(packages, of.alias);
    if (others.length === 0)
        return first;
    // A move that broke off leaves two: the memory is written between their changes, and decides.
    const last = await remembered(service, of);
    const known = [first, ...others].find((one) => one?.ModelPackageVersion === last);
    if (known)
        return known;
    throw ambiguous(of, [first, ...others]);
}
function approved(packages) {
    return packages.filter((one) => one.ModelApprovalStatus === 'Approved');
}
/** Those that the life cycle says hold an alias. */
function staged(packages, alias) {
    return packages.filter(({ ModelLifeCycle: cycle }) => {
        return cycle?.Stage === alias && cycle.StageStatus === current;
    });
}
/** The stage that a package holds beside this alias; SageMaker keeps one for each package. */
function otherStage({ ModelLifeCycle: cycle }, alias) {
    return cycle?.StageStatus === current && cycle.Stage !== alias ? cycle.Stage : undefined;
}
/** A package that was deleted takes its alias with it, and an older one would seem to hold it. */
async function sagemaker_aliases_refuseDropped(service, { packages, holder, }, of) {
    const last = await remembered(service, of);
    if (last === undefined || packages.some((one) => one.ModelPackageVersion === last))
        return;
    if (holder && holder.ModelPackageVersion > last)
        return;
    throw new errors/* UserError */.yo('version-missing', {
        what: `The alias "${of.alias}" of ${of.model} points nowhere.`,
        why: `It pointed at ${(0,model_version/* labelOf */.W)(String(last))}, whose package was deleted.`,
        next: `If another version shall hold it from now on, or none, delete ${memory_addressOf(service, of)}.`,
    });
}
function ambiguous({ model, alias }, packages) {
    const versions = packages.map((one) => (0,model_version/* labelOf */.W)(String(one?.ModelPackageVersion))).join(', ');
    return new errors/* UserError */.yo('alias-ambiguous', {
        what: `Several versions of ${model} hold the alias "${alias}": ${versions}.`,
        why: 'The life cycle of each of them says so, which somebody did by hand.',
        next: 'Leave the one that shall hold it, and give the others another status in SageMaker.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/source.js


/** The files of a package's model, all of them; throws where a part of them cannot be read here. */
async function source_modelFiles(service, model, one) {
    const containers = one.InferenceSpecification?.Containers ?? [];
    const [first, ...others] = containers;
    if (!first || others.length > 0) {
        throw source_unreadable(model, one, `It has ${containers.length} containers, and not one`);
    }
    if (first.AdditionalModelDataSources?.length || first.AdditionalS3DataSource) {
        throw source_unreadable(model, one, 'It has further sources of data, which no digest would cover');
    }
    const { S3DataSource } = first.ModelDataSource ?? {};
    const uri = S3DataSource?.S3Uri ?? first.ModelDataUrl ?? '';
    const place = source_placeOf(service, uri);
    if (!place)
        throw source_unreadable(model, one, `They lie at "${uri.replace(/[?#].*$/, '')}"`);
    const { client, key } = place;
    if (S3DataSource?.S3DataType === 'S3Prefix')
        return (0,s3_files/* listFiles */.CS)(client, folder(key));
    const object = (await client.list(key)).find((found) => found.key === key);
    const path = key.split('/').at(-1) ?? '';
    return object ? [(0,s3_files/* fileAt */.Wd)(client, key, { path, size: object.size })] : [];
}
/** Where an address of S3 leads; undefined for other addresses. */
function source_placeOf(service, uri) {
    const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(uri) ?? [];
    if (bucket === undefined || key === undefined)
        return undefined;
    const own = bucket === service.files.settings.bucket;
    return { client: own ? service.files : service.bucket(bucket), key };
}
/** `a/b` as the prefix of a folder: `a/bc` is not in it. */
function folder(key) {
    return key.endsWith('/') ? key : `${key}/`;
}
function source_unreadable(model, { ModelPackageVersion }, why) {
    return new errors/* UserError */.yo('registry-unreadable', {
        what: `Cannot read the files of version ${ModelPackageVersion} of ${model}.`,
        why: `${why}.`,
        next: 'Register a model whose files lie below one address of S3.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/evidence.js





/** Lies in the folder of the evidence; its address and SHA-256 are the package's statistics. */
const sagemaker_evidence_manifestName = 'manifest.txt';
/** The evidence of a package; each file is held to its digest while it is read. */
async function sagemaker_evidence_evidenceOf(service, model, one) {
    const statistics = one.ModelMetrics?.ModelQuality?.Statistics;
    const place = source_placeOf(service, statistics?.S3Uri ?? '');
    // Whoever registers by SageMaker's own means leaves other statistics, or none.
    if (!place?.key.endsWith(`/${sagemaker_evidence_manifestName}`))
        return [];
    const folder = place.key.slice(0, -sagemaker_evidence_manifestName.length);
    const text = await (0,s3_files/* readText */.yR)(place.client, place.key);
    if (text === undefined)
        throw sagemaker_evidence_gone(model, one);
    if (digestOf(text) !== statistics?.ContentDigest)
        throw sagemaker_evidence_changed(model, one, sagemaker_evidence_manifestName);
    return heldFiles(text, {
        open: (file) => (0,s3_files/* fileAt */.Wd)(place.client, `${folder}files/${file.path}`, file).open(),
        changed: (path) => sagemaker_evidence_changed(model, one, path),
    });
}
function sagemaker_evidence_gone(model, { ModelPackageVersion }) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `The evidence of version ${ModelPackageVersion} of ${model} is gone.`,
        why: 'It was registered with the version, and somebody deleted it from the bucket since.',
        next: 'Restore it (bucket versioning keeps it), or register the model again.',
    });
}
function sagemaker_evidence_changed(model, { ModelPackageVersion }, path) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `The evidence ${path} of version ${ModelPackageVersion} of ${model} was changed.`,
        why: 'Its SHA-256 is not the one that was registered.',
        next: 'Restore it (bucket versioning keeps it), or register the model again.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/names.js



const sagemaker_names_refused = nameRefused('SageMaker');
const entity = /^[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}$/;
const shape = 'SageMaker takes 1 to 63 letters and digits, with "-" between them.';
/** Refuses, before any request, a name that no group of packages can have. */
function sagemaker_names_checkModelName(model) {
    if (!entity.test(model))
        throw sagemaker_names_refused('model', model, shape);
}
function sagemaker_names_checkAliasName(alias) {
    const why = entity.test(alias) ? aliasRefusal(alias) : shape;
    if (why)
        throw sagemaker_names_refused('alias', alias, why);
}
/** Refuses, all at once, files that S3 would not keep under their names; `root` stands before them. */
function sagemaker_names_checkPaths(root, files) {
    const problems = files.flatMap(({ path }) => {
        const why = names_pathRefusal(root, path);
        if (!why)
            return [];
        const what = `S3 cannot keep the file "${path}".`;
        return [{ code: 'name-refused', what, why, next: 'Rename it.', file: path }];
    });
    (0,errors/* refuse */.TR)(problems);
}
function names_pathRefusal(root, path) {
    if (path.split('/').some((name) => name === '' || name === '.' || name === '..')) {
        return 'One of its folders has no name of its own.';
    }
    if (!path.isWellFormed() || /[\p{Cc}\\]/u.test(path)) {
        return 'It holds a backslash or a control character.';
    }
    const isTooLong = Buffer.byteLength(`${root}${path}`) > 1024;
    return isTooLong ? 'Its key would be longer than 1024 bytes.' : undefined;
}
/**
 * A run's name in the letters that metadata of SageMaker may have; `=` and two hex digits stand for
 * each byte of all others.
 */
function encodeRun(runId) {
    const encoded = runId.replace(/[^\p{L}\p{N} _.:/+\-@]/gu, (character) => [...Buffer.from(character, 'utf8')].map((byte) => `=${hex(byte)}`).join(''));
    if (encoded !== '' && encoded.length <= 180)
        return encoded;
    throw sagemaker_names_refused('run', runId, 'It is empty, or too long for the metadata of a package.');
}
function decodeRun(encoded) {
    const bytes = encoded.replace(/%|=([0-9A-F]{2})/g, (text, digits) => digits === undefined ? encodeURIComponent(text) : `%${digits}`);
    try {
        return decodeURIComponent(bytes);
    }
    catch {
        return encoded;
    }
}
function hex(byte) {
    return byte.toString(16).toUpperCase().padStart(2, '0');
}

;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/key.js



const metadata = {
    digest: 'contender.digest',
    key: 'contender.key',
    /** Names the process that created the package: SageMaker gives all who come with one token the same. */
    attempt: 'contender.attempt',
};
const mark = 'contender-key: ';
function textOfKey({ digest, runId }) {
    return `${digest}/${encodeRun(runId)}`;
}
function descriptionOf(candidate) {
    return `${mark}${textOfKey(candidate)}`;
}
/** Undefined for a package that somebody else registered. */
function key_keyOf({ ModelPackageDescription: text }) {
    const found = /^contender-key: (sha256:[0-9a-f]{64})\/(.+)$/.exec(text);
    if (!found)
        return undefined;
    const [, digest = '', run = ''] = found;
    return { digest, runId: decodeRun(run) };
}
/** Throws where the metadata, which can be edited, was made to say something else. */
function checkMetadata(model, one) {
    const known = key_keyOf(one);
    const claimed = one.CustomerMetadataProperties?.[metadata.digest];
    if (!known || claimed === undefined || claimed === known.digest)
        return;
    throw new errors/* UserError */.yo('registry-broken', {
        what: `Version ${one.ModelPackageVersion} of ${model} names two digests.`,
        why: `Its description has ${known.digest}, and its metadata ${metadata.digest} has ${claimed}.`,
        next: 'Find out who edited the metadata in SageMaker, and set it to what the description says.',
    });
}
/** The same for the same key, in every process; SageMaker takes 36 letters. */
function clientToken(candidate) {
    return (0,external_node_crypto_.createHash)('sha256').update(textOfKey(candidate)).digest('hex').slice(0, 36);
}

;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/refusal.js


/**
 * Of packages SageMaker says "not found", "bad name" and "bad value" with one code, and only the words
 * differ. So nothing but "not found" rests on them, and every write is read back.
 */
function refusal_isUnknown({ code, text }) {
    if (code === 'ResourceNotFound')
        return true;
    return code === 'ValidationException' && /does not exist|not found/i.test(text);
}
function isConflict({ code }) {
    return code === 'ConflictException' || code === 'ResourceInUse';
}
const login = /^(?:Expired\w*|Incomplete\w*|InvalidClientTokenId|InvalidSignature\w*|MissingAuth\w*|RequestExpired|SignatureDoesNotMatch|Unrecognized\w*)$/;
/** The first that holds counts. */
const refusal_kinds = [
    {
        code: 'login',
        holds: ({ status, code }) => status === 401 || login.test(code ?? ''),
        what: 'does not accept the credentials',
        next: ({ text }) => /expired|not yet current/i.test(text)
            ? 'Get new credentials (aws-actions/configure-aws-credentials), and check the clock of this machine.'
            : 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.',
        isSilent: true,
    },
    {
        code: 'forbidden',
        holds: ({ status, code }) => status === 403 || /^AccessDenied/.test(code ?? ''),
        what: 'does not permit this',
        next: ({ operation }) => /Artifact|Action|Association/.test(operation)
            ? `Allow these credentials sagemaker:${operation} on the lineage, or write ?lineage=none after the address.`
            : `Allow these credentials sagemaker:${operation} on the model package group and its packages.`,
    },
    {
        code: 'limit',
        holds: ({ code }) => code === 'ResourceLimitExceeded',
        what: 'has no room for more',
        next: 'Delete what is no longer needed, or ask AWS for a higher quota.',
    },
    {
        code: 'busy',
        holds: ({ status, code }) => status === 429 || status === 503 || /Throttl|TooManyReq|LimitExceeded$/.test(code ?? ''),
        what: 'is busy',
        next: 'Run the job again later.',
    },
    {
        code: 'unreachable',
        holds: ({ status }) => status === 502 || status === 504,
        what: 'cannot be reached: something before it answers',
        next: 'Check the address and the proxy of this runner.',
    },
    {
        code: 'not-this',
        holds: ({ status, code }) => code === null && status < 500,
        what: 'does not answer as SageMaker',
        next: 'Correct AWS_ENDPOINT_URL_SAGEMAKER or AWS_ENDPOINT_URL, or leave them out.',
    },
    {
        code: 'conflict',
        holds: isConflict,
        what: 'is changing the same package for somebody else',
        next: 'Run the job again.',
    },
];
/** A refusal in words for people, with AWS's code and status. */
function refusal_errorOf(address, refusal) {
    const { status, code, operation } = refusal;
    const kind = kindOf(refusal_kinds, refusal);
    const said = `It answered ${status}${code ? ` ${code}` : ''} to ${operation}`;
    return new errors/* UserError */.yo(`registry-${kind.code}`, {
        what: `SageMaker at ${address.url} ${kind.what}.`,
        why: `${said}${kind.isSilent ? '' : quoted(address, refusal)}.`,
        next: typeof kind.next === 'string' ? kind.next : kind.next(refusal, address),
    });
}
/** An answer that SageMaker does not give. */
function refusal_foreign(address, { status, operation }) {
    return new errors/* UserError */.yo('registry-not-this', {
        what: `${address.url} is not the API of SageMaker.`,
        why: `It answered ${status} to ${operation} with other content.`,
        next: 'Correct AWS_ENDPOINT_URL_SAGEMAKER or AWS_ENDPOINT_URL, or leave them out.',
    });
}
function refusal_unreachable({ url }, operation, cause) {
    const { code, message } = cause;
    return new errors/* UserError */.yo('registry-unreachable', {
        what: `SageMaker cannot be reached at ${url}.`,
        why: `The connection failed at ${operation}: ${code ?? message}.`,
        next: 'Check the region, and that this machine may reach it (HTTPS_PROXY, NO_PROXY).',
    }, { cause });
}
/** Their words: one line, short, and nothing in them that was a secret. */
function quoted({ s3 }, { code, text }) {
    if (code === null)
        return '';
    const { accessKeyId, secretAccessKey, sessionToken } = s3.credentials;
    const secrets = [secretAccessKey, sessionToken, accessKeyId].filter((one) => one !== undefined);
    const safe = secrets.reduce((left, secret) => left.replaceAll(secret, '…'), text);
    return quote(safe);
}

;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/records.js


/** Seconds since 1970, as JSON of AWS has times; what only speaks like AWS may send a text. */
const time = schemas/* union */.KCZ([schemas/* number */.aig().transform((seconds) => seconds * 1000), schemas/* string */.YjP().transform(Date.parse)])
    .refine((ms) => Number.isFinite(ms));
const records_listed = schemas/* object */.Ikc({
    ModelPackageArn: schemas/* string */.YjP(),
    ModelPackageVersion: schemas/* number */.aig().int().positive(),
    ModelPackageDescription: schemas/* string */.YjP().default(''),
    ModelPackageStatus: schemas/* string */.YjP(),
    ModelApprovalStatus: schemas/* string */.YjP().default(''),
    ModelLifeCycle: schemas/* object */.Ikc({ Stage: schemas/* string */.YjP(), StageStatus: schemas/* string */.YjP() }).nullish(),
    CreationTime: time,
});
const source = schemas/* object */.Ikc({
    S3Uri: schemas/* string */.YjP(),
    S3DataType: schemas/* string */.YjP(),
});
const container = schemas/* object */.Ikc({
    ModelDataUrl: schemas/* string */.YjP().nullish(),
    ModelDataSource: schemas/* object */.Ikc({ S3DataSource: source.nullish() }).nullish(),
    AdditionalModelDataSources: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    AdditionalS3DataSource: schemas/* unknown */.L5J().optional(),
});
const described = records_listed.extend({
    InferenceSpecification: schemas/* object */.Ikc({ Containers: schemas/* array */.YOg(container).default([]) }).nullish(),
    CustomerMetadataProperties: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    MetadataProperties: schemas/* object */.Ikc({ CommitId: schemas/* string */.YjP().nullish() }).nullish(),
    ModelMetrics: schemas/* object */.Ikc({
        ModelQuality: schemas/* object */.Ikc({
            Statistics: schemas/* object */.Ikc({ S3Uri: schemas/* string */.YjP(), ContentDigest: schemas/* string */.YjP().nullish() })
                .nullish(),
        })
            .nullish(),
    })
        .nullish(),
});
const sagemaker_records_page = schemas/* object */.Ikc({
    ModelPackageSummaryList: schemas/* array */.YOg(records_listed).default([]),
    NextToken: schemas/* string */.YjP().nullish(),
});
const group = schemas/* object */.Ikc({ ModelPackageGroupName: schemas/* string */.YjP() });
/**
 * The packages of a group, the oldest first; undefined where there is no such group. SageMaker lists
 * an unknown group in one way or another, so that the group itself is asked for.
 */
async function packagesOf(service, name) {
    const input = { ModelPackageGroupName: name };
    const found = await service.ask({
        operation: 'DescribeModelPackageGroup',
        input,
        answer: group,
    });
    if (found.kind === 'done')
        return records_list(service, name);
    if (refusal_isUnknown(found))
        return undefined;
    throw service.errorOf(found);
}
/** To the last page. What is listed twice while packages are written counts once. */
async function records_list(service, name) {
    const found = new Map();
    const seen = new Set();
    for (let token = ''; !seen.has(token);) {
        seen.add(token);
        const { ModelPackageSummaryList, NextToken } = await service.need({
            operation: 'ListModelPackages',
            input: {
                ModelPackageGroupName: name,
                MaxResults: service.pageSize,
                SortBy: 'CreationTime',
                SortOrder: 'Ascending',
                ...(token && { NextToken: token }),
            },
            answer: sagemaker_records_page,
        });
        for (const one of ModelPackageSummaryList)
            found.set(one.ModelPackageArn, one);
        token = NextToken ?? '';
        if (token === '')
            break;
    }
    const there = [...found.values()].filter((one) => one.ModelPackageStatus !== 'Deleting');
    return there.sort((a, b) => a.ModelPackageVersion - b.ModelPackageVersion);
}
/** Undefined for one that was deleted. */
async function readPackage(service, { ModelPackageArn }) {
    const found = await service.ask({
        operation: 'DescribeModelPackage',
        input: { ModelPackageName: ModelPackageArn },
        answer: described,
    });
    if (found.kind === 'done')
        return found.value;
    if (refusal_isUnknown(found))
        return undefined;
    throw service.errorOf(found);
}
/** The package of a number; `3` and `v3` are the same. */
function records_numbered(packages, version) {
    const number = /^v?([1-9]\d{0,8})$/.exec(version)?.[1];
    return packages.find(({ ModelPackageVersion: one }) => String(one) === number);
}

// EXTERNAL MODULE: ./.build/backends/aws/json-calls.js
var json_calls = __webpack_require__(42776);
// EXTERNAL MODULE: ./.build/backends/s3/exchange.js
var s3_exchange = __webpack_require__(4580);
;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/service.js





/** What an answer that tells nothing of interest holds. */
const service_nothing = schemas/* looseObject */._H3({});
function sageMaker(address, { patience = {}, pageSize = 100 } = {}) {
    const { url, proxy, s3 } = address;
    const line = { ...s3_exchange/* patientLine */.s3, ...patience, credentials: s3.credentials, proxy };
    const send = (0,json_calls/* jsonCalls */.G)({ url, name: 'sagemaker', prefix: 'SageMaker', line });
    const ask = async ({ operation, input, answer }) => {
        const said = await send(operation, input).catch((cause) => {
            throw refusal_unreachable(address, operation, cause);
        });
        if (said.status >= 300)
            return service_refusalOf(said, operation);
        const parsed = answer.safeParse(said.content);
        if (parsed.success)
            return { kind: 'done', value: parsed.data };
        throw refusal_foreign(address, service_refusalOf(said, operation));
    };
    return {
        address,
        pageSize,
        files: (0,s3_client/* s3Client */.o)(s3, patience),
        bucket: (name) => (0,s3_client/* s3Client */.o)(address.bucket(name), patience),
        ask,
        async need(call) {
            const answer = await ask(call);
            if (answer.kind === 'done')
                return answer.value;
            throw refusal_errorOf(address, answer);
        },
        errorOf: (refusal) => refusal_errorOf(address, refusal),
    };
}
function service_refusalOf({ status, code, message }, operation) {
    return { kind: 'refused', status, code, text: message, operation };
}

;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/move.js








/**
 * Reads, compares, writes, reads back. SageMaker cannot do this in one step: the last of two writers
 * wins, and only the ledger keeps them apart.
 */
async function sagemaker_move_moveAlias(service, move) {
    const { model, alias, from, to } = move;
    sagemaker_names_checkModelName(model);
    sagemaker_names_checkAliasName(alias);
    const packages = (await packagesOf(service, model)) ?? [];
    const target = records_numbered(packages, to);
    if (!target)
        throw move_gone(move);
    const before = move_numberOf(await sagemaker_aliases_holderOf(service, packages, move));
    if (before !== from)
        return { kind: 'conflict', current: before };
    if (target.ModelPackageStatus !== 'Completed')
        throw move_notReady(model, target);
    const write = alias === service.address.approves ? approve : stage;
    const refusal = await write({ service, move, packages, target });
    const now = (await packagesOf(service, model)) ?? [];
    const after = move_numberOf(await sagemaker_aliases_holderOf(service, now, move));
    if (after === move_numberOf(target))
        return { kind: 'moved' };
    if (refusal && after === from)
        throw refusal;
    return { kind: 'conflict', current: after };
}
/**
 * The last call of all is the one that lets another package be the newest approved one, so that a move
 * that breaks off anywhere reads as not made, and is made again by the same calls. An older package that
 * stays approved is none's champion; a newer one would be, and is rejected.
 */
async function approve({ service, move, packages, target }) {
    const { alias, to, ledgerEntry } = move;
    await remember(service, move, target.ModelPackageVersion);
    const newer = approved(packages).filter((one) => {
        return one.ModelPackageVersion > target.ModelPackageVersion;
    });
    const entry = `ledger entry ${ledgerEntry}`;
    const first = { status: 'Approved', reason: `Contender made it ${alias}: ${entry}.` };
    const then = { status: 'Rejected', reason: `Contender made ${(0,model_version/* labelOf */.W)(to)} ${alias}: ${entry}.` };
    const steps = [{ one: target, ...first }, ...newer.map((one) => ({ one, ...then }))];
    for (const { one, status, reason } of steps) {
        const refusal = await update(service, one, {
            ModelApprovalStatus: status,
            ApprovalDescription: reason,
        });
        if (refusal)
            return refusal;
    }
    return undefined;
}
/**
 * While two packages hold the alias the memory says which of them does: writing it is the move, and
 * what comes after it tidies up.
 */
async function stage({ service, move, packages, target }) {
    const { model, alias, ledgerEntry } = move;
    const other = otherStage(target, alias);
    if (other !== undefined)
        throw occupied(move, other);
    const holders = staged(packages, alias);
    const [holder] = holders;
    if (holders.length === 1 && holder)
        await remember(service, move, holder.ModelPackageVersion);
    const StageDescription = `Contender: ledger entry ${ledgerEntry}.`;
    const begun = await update(service, target, {
        ModelLifeCycle: { Stage: alias, StageStatus: current, StageDescription },
    });
    if (begun)
        return begun;
    await remember(service, { model, alias }, target.ModelPackageVersion);
    for (const one of holders.filter((held) => held.ModelPackageArn !== target.ModelPackageArn)) {
        const ModelLifeCycle = { Stage: alias, StageStatus: 'Previous', StageDescription };
        const refusal = await update(service, one, { ModelLifeCycle });
        if (refusal)
            return refusal;
    }
    return undefined;
}
/** Somebody else who changes the package at the same moment is an answer; all else is an error. */
async function update(service, { ModelPackageArn }, change) {
    const input = { ModelPackageArn, ...change };
    const answer = await service.ask({ operation: 'UpdateModelPackage', input, answer: service_nothing });
    if (answer.kind === 'done')
        return undefined;
    if (isConflict(answer))
        return service.errorOf(answer);
    throw service.errorOf(answer);
}
function move_numberOf(one) {
    return one ? String(one.ModelPackageVersion) : 'none';
}
function move_gone({ model, to }) {
    return new errors/* UserError */.yo('version-unknown', {
        what: `An alias of ${model} cannot point at version ${to}.`,
        why: 'SageMaker has no such version.',
        next: 'Register the model first, or name another version.',
    });
}
function move_notReady(model, one) {
    return new errors/* UserError */.yo('registry-not-ready', {
        what: `Version ${one.ModelPackageVersion} of ${model} is registered, but not ready.`,
        why: `SageMaker says ${one.ModelPackageStatus}.`,
        next: 'Look at it in SageMaker; delete it there and run again if it stays like this.',
    });
}
function occupied({ model, alias, to }, other) {
    return new errors/* UserError */.yo('alias-occupied', {
        what: `${(0,model_version/* labelOf */.W)(to)} of ${model} cannot hold the alias "${alias}".`,
        why: `It holds "${other}" already, and SageMaker keeps one stage of the life cycle for each version.`,
        next: 'Move the other alias away first, let one of the two be the approval (?approves=<alias>), or give the stage a registry of its own.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/lineage.js





/** Tells the lineage; why it does not know all of it, where that fails. The version is there by then. */
async function tellLineage(service, candidate, one) {
    if (!service.address.lineage)
        return {};
    try {
        await writeLineage(service, candidate, one);
        return {};
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { untold: error.problems.map(warningOf) };
        throw error;
    }
}
function warningOf({ code, what, why, next }) {
    return { level: 'warning', rule: code, message: `${what} ${why} ${next}` };
}
/**
 * Where a version comes from, as SageMaker's own pages show it: data → run → model → package ← evidence.
 * No association takes a package, so that an artifact with its ARN as the source stands for it. All is
 * looked for before it is made: a second attempt completes what the first one left.
 */
async function writeLineage(service, candidate, one) {
    const { run, made, kept } = entitiesOf(candidate, one);
    const action = await lineage_actionOf(service, run);
    const associate = (SourceArn, AssociationType, DestinationArn) => addAssociation(service, { SourceArn, AssociationType, DestinationArn });
    for (const [name, digest] of Object.entries(candidate.training?.data ?? {})) {
        const data = { type: 'DataSet', uri: digest, digest, name };
        await associate(await artifactOf(service, data), 'ContributedTo', action);
    }
    const version = await artifactOf(service, {
        type: 'ModelPackage',
        uri: one.ModelPackageArn,
        digest: candidate.digest,
    });
    if (made) {
        const model = await artifactOf(service, made);
        await associate(action, 'Produced', model);
        await associate(model, 'ContributedTo', version);
    }
    if (kept)
        await associate(await artifactOf(service, kept), 'AssociatedWith', version);
}
/** What a package says of itself; the candidate of a second attempt may lie elsewhere. */
function entitiesOf(candidate, one) {
    const { digest, runId, commit } = candidate;
    const folder = one.InferenceSpecification?.Containers[0]?.ModelDataSource?.S3DataSource?.S3Uri;
    const statistics = one.ModelMetrics?.ModelQuality?.Statistics;
    const run = {
        name: `contender-${clientToken(candidate)}`,
        id: runId,
        // Only a registration tells of a training.
        type: candidate.training ? 'ModelTraining' : 'ModelCopy',
        commit,
    };
    const made = folder ? { type: 'Model', uri: folder, digest } : undefined;
    const kept = statistics?.ContentDigest
        ? { type: 'Evidence', uri: statistics.S3Uri, digest: statistics.ContentDigest }
        : undefined;
    return { run, made, kept };
}
const found = schemas/* object */.Ikc({
    ArtifactSummaries: schemas/* array */.YOg(schemas/* object */.Ikc({ ArtifactArn: schemas/* string */.YjP() })).default([]),
});
const createdArtifact = schemas/* object */.Ikc({ ArtifactArn: schemas/* string */.YjP() });
/** Two at once may both make one; the older counts from then on. */
async function artifactOf(service, artifact) {
    const { type, uri, digest, name } = artifact;
    const find = async () => {
        const input = {
            SourceUri: uri,
            ArtifactType: type,
            SortBy: 'CreationTime',
            SortOrder: 'Ascending',
        };
        const { ArtifactSummaries } = await service.need({
            operation: 'ListArtifacts',
            input,
            answer: found,
        });
        return ArtifactSummaries[0]?.ArtifactArn;
    };
    const known = await find();
    if (known !== undefined)
        return known;
    const input = {
        ArtifactType: type,
        Source: { SourceUri: uri, SourceTypes: [{ SourceIdType: 'Custom', Value: digest }] },
        Properties: { [metadata.digest]: digest, ...(name && { name }) },
    };
    const made = await service.ask({ operation: 'CreateArtifact', input, answer: createdArtifact });
    if (made.kind === 'done')
        return made.value.ArtifactArn;
    const since = await find();
    if (since !== undefined)
        return since;
    throw service.errorOf(made);
}
const lineage_action = schemas/* object */.Ikc({ ActionArn: schemas/* string */.YjP() });
/** The training run. Its name is taken once, whoever asks. */
async function lineage_actionOf(service, { name, id, type, commit }) {
    const find = async () => {
        const input = { ActionName: name };
        const known = await service.ask({ operation: 'DescribeAction', input, answer: lineage_action });
        if (known.kind === 'done')
            return known.value.ActionArn;
        if (refusal_isUnknown(known))
            return undefined;
        throw service.errorOf(known);
    };
    const known = await find();
    if (known !== undefined)
        return known;
    const input = {
        ActionName: name,
        ActionType: type,
        Source: { SourceUri: id },
        Status: 'Completed',
        ...(commit !== null && { MetadataProperties: { CommitId: commit } }),
    };
    const made = await service.ask({ operation: 'CreateAction', input, answer: lineage_action });
    if (made.kind === 'done')
        return made.value.ActionArn;
    const since = await find();
    if (since !== undefined)
        return since;
    throw service.errorOf(made);
}
const associations = schemas/* object */.Ikc({ AssociationSummaries: schemas/* array */.YOg(service_nothing).default([]) });
async function addAssociation(service, input) {
    const list = () => service.need({ operation: 'ListAssociations', input, answer: associations });
    if ((await list()).AssociationSummaries.length > 0)
        return;
    const added = await service.ask({ operation: 'AddAssociation', input, answer: service_nothing });
    if (added.kind === 'done' || (await list()).AssociationSummaries.length > 0)
        return;
    throw service.errorOf(added);
}

;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/version.js




/**
 * A package as the rest of us know it. One that was registered by SageMaker's own means recorded no
 * digest: it is that of its files as they are now.
 */
async function sagemaker_version_versionOf(service, model, one) {
    const recorded = key_keyOf(one)?.digest;
    return { ...sagemaker_version_describe(model, one), digest: recorded ?? (await sagemaker_version_digestOf(service, model, one)) };
}
/** The same of one whose files may be gone. */
async function sagemaker_version_foundVersionOf(service, model, one) {
    const recorded = key_keyOf(one)?.digest;
    const digest = recorded ?? (await digestNow(() => sagemaker_version_digestOf(service, model, one)));
    return { ...sagemaker_version_describe(model, one), digest };
}
async function sagemaker_version_digestOf(service, model, one) {
    return (await hashed(await source_modelFiles(service, model, one))).digest;
}
function sagemaker_version_describe(model, one) {
    checkMetadata(model, one);
    const key = key_keyOf(one);
    return {
        model,
        version: String(one.ModelPackageVersion),
        registeredAt: new Date(one.CreationTime).toISOString(),
        runId: key?.runId ?? '',
        commit: one.MetadataProperties?.CommitId ?? null,
    };
}

;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/register.js



















/**
 * Idempotent on digest and run id. The bytes are read back from the bucket before a package names
 * them: no package of ours ever stands for other bytes than its digest says.
 */
async function sagemaker_register_registerVersion(service, candidate) {
    const { model } = candidate;
    sagemaker_names_checkModelName(model);
    textOfKey(candidate);
    const folder = modelFolder(service, model, candidate.digest);
    // The folder of the evidence has the longer name.
    sagemaker_names_checkPaths(`${folder}evidence/${'0'.repeat(64)}/files/`, [
        ...candidate.files,
        ...candidate.evidence,
    ]);
    const known = await register_oldestOf(service, candidate);
    if (known)
        return sagemaker_register_again(service, candidate, known);
    const placed = await register_place(service, candidate);
    await createGroup(service, model);
    const attempt = (0,external_node_crypto_.randomUUID)();
    const made = await createPackage(service, candidate, { ...placed, attempt });
    const oldest = await register_withoutTwins(service, candidate, made);
    const ready = await register_whenReady(service, model, oldest);
    const existed = ready.CustomerMetadataProperties?.[metadata.attempt] !== attempt;
    const version = await sagemaker_version_versionOf(service, model, ready);
    return { version, existed, ...(await tellLineage(service, candidate, ready)) };
}
async function sagemaker_register_again(service, candidate, known) {
    const { model, digest } = candidate;
    const ready = await register_whenReady(service, model, known);
    const found = await hashed(await source_modelFiles(service, model, ready));
    if (found.digest !== digest)
        throw sagemaker_register_mismatch(found.digest, digest);
    const version = await sagemaker_version_versionOf(service, model, ready);
    return { version, existed: true, ...(await tellLineage(service, candidate, ready)) };
}
/**
 * Puts the files into folders that are named by what is in them. They are hashed before the first is
 * sent, so that bytes which changed since never come near those of another version.
 */
async function register_place(service, candidate) {
    const { model, digest } = candidate;
    const files = await hashed(candidate.files);
    if (files.digest !== digest)
        throw sagemaker_register_mismatch(files.digest, digest);
    const folder = modelFolder(service, model, digest);
    await register_upload(service, folder, files);
    const evidence = await hashed(candidate.evidence);
    const beside = evidenceFolder(service, model, { digest, evidence: evidence.digest });
    await register_upload(service, `${beside}files/`, evidence);
    const key = `${beside}${sagemaker_evidence_manifestName}`;
    await (0,s3_upload/* putText */.r)(service.files, key, evidence.manifest);
    return { folder, evidence: { key, digest: evidence.digest } };
}
/** What an earlier attempt left there is kept; where the whole is wrong, what has other bytes is sent again. */
async function register_upload({ files: client }, folder, wanted) {
    const listed = await (0,s3_files/* listFiles */.CS)(client, folder);
    const there = new Map(listed.map(({ path, size }) => [path, size]));
    const missing = wanted.files.filter(({ path, size }) => there.get(path) !== size);
    const send = (files) => twoAtOnce(files, (file) => (0,s3_upload/* putFile */.U)(client, `${folder}${file.path}`, file));
    const read = async () => hashed(await (0,s3_files/* listFiles */.CS)(client, folder));
    await send(missing);
    let found = await read();
    if (found.digest !== wanted.digest && missing.length < wanted.files.length) {
        await send(differing(wanted, found));
        found = await read();
    }
    if (found.digest !== wanted.digest)
        throw sagemaker_register_mismatch(found.digest, wanted.digest);
}
/** Whether it was there before, or is there in spite of a lost answer, is all the same. */
async function createGroup(service, name) {
    if (await packagesOf(service, name))
        return;
    const input = { ModelPackageGroupName: name };
    const made = await service.ask({ operation: 'CreateModelPackageGroup', input, answer: service_nothing });
    if (made.kind === 'refused' && !(await packagesOf(service, name)))
        throw service.errorOf(made);
}
const register_created = schemas/* object */.Ikc({ ModelPackageArn: schemas/* string */.YjP() });
/** Digest and key come in the same call: no package of ours is there without them, not for a moment. */
async function createPackage(service, candidate, placed) {
    const input = inputOf(service, candidate, placed);
    const create = (token) => service.ask({
        operation: 'CreateModelPackage',
        input: { ...input, ClientToken: token },
        answer: register_created,
    });
    const answer = await create(clientToken(candidate));
    if (answer.kind === 'done') {
        if (await readPackage(service, answer.value))
            return answer.value;
        // The token stands for a package that was deleted since.
        const anew = await create(placed.attempt);
        if (anew.kind === 'done')
            return anew.value;
        throw service.errorOf(anew);
    }
    // Another process came with the same token, and with another attempt: the key tells.
    const made = await register_oldestOf(service, candidate);
    if (made)
        return made;
    throw service.errorOf(answer);
}
function inputOf({ address, files }, candidate, { folder, evidence, attempt }) {
    const { model, digest, commit } = candidate;
    const at = (key) => `s3://${files.settings.bucket}/${key}`;
    const S3DataSource = {
        S3Uri: at(folder),
        S3DataType: 'S3Prefix',
        CompressionType: 'None',
    };
    const container = {
        ...(address.image && { Image: address.image }),
        ModelDataSource: { S3DataSource },
    };
    const Statistics = {
        ContentType: 'text/plain',
        ContentDigest: evidence.digest,
        S3Uri: at(evidence.key),
    };
    return {
        ModelPackageGroupName: model,
        ModelPackageDescription: descriptionOf(candidate),
        ModelApprovalStatus: 'PendingManualApproval',
        InferenceSpecification: { Containers: [container] },
        ModelMetrics: { ModelQuality: { Statistics } },
        CustomerMetadataProperties: {
            [metadata.digest]: digest,
            [metadata.key]: textOfKey(candidate),
            [metadata.attempt]: attempt,
        },
        ...(commit !== null && { MetadataProperties: { CommitId: commit } }),
    };
}
/** Two at once may both create one: the older stays, and whoever made the other one takes it away. */
async function register_withoutTwins(service, candidate, made) {
    const oldest = await register_oldestOf(service, candidate);
    if (!oldest)
        throw unlisted(candidate.model, made.ModelPackageArn);
    if (oldest.ModelPackageArn === made.ModelPackageArn)
        return oldest;
    const input = { ModelPackageName: made.ModelPackageArn };
    const answer = await service.ask({ operation: 'DeleteModelPackage', input, answer: service_nothing });
    if (answer.kind === 'refused' && !refusal_isUnknown(answer))
        throw service.errorOf(answer);
    return oldest;
}
async function register_oldestOf(service, candidate) {
    const packages = (await packagesOf(service, candidate.model)) ?? [];
    return packages.find((one) => {
        const key = key_keyOf(one);
        return key?.digest === candidate.digest && key.runId === candidate.runId;
    });
}
const register_patienceMs = 10 * 60_000;
const register_longestPauseMs = 30_000;
const waiting = new Set(['Pending', 'InProgress']);
/** Completed is necessary; that the bytes are there only they themselves can tell. */
async function register_whenReady(service, model, one) {
    const deadline = Date.now() + register_patienceMs;
    for (let pause = 1000;; pause *= 2) {
        const now = await readPackage(service, one);
        if (now?.ModelPackageStatus === 'Completed')
            return now;
        if (!now || !waiting.has(now.ModelPackageStatus) || Date.now() > deadline) {
            throw move_notReady(model, now ?? { ...one, ModelPackageStatus: 'that it is gone' });
        }
        await (0,external_node_timers_promises_.setTimeout)(Math.min(pause, register_longestPauseMs));
    }
}
function sagemaker_register_mismatch(found, digest) {
    return new errors/* UserError */.yo('digest-mismatch', {
        what: `The files of the model have the digest ${found}.`,
        why: `They should have ${digest}: they changed on the way, or in the bucket.`,
        next: 'Register again from an undamaged copy; if it stays, look at what else writes to the bucket.',
    });
}
function unlisted(model, arn) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `The package ${arn} of ${model} is not listed with its key.`,
        why: 'SageMaker answered that it was created, and does not show it, or shows it without its description.',
        next: 'Look at it in SageMaker, and run the job again.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/sagemaker/registry.js












/** SageMaker's model registry, with files in a bucket of S3. */
const sageMakerRegistry = {
    scheme: 'sagemaker',
    summary: 'SageMaker and a bucket, sagemaker:eu-west-1/team-models/registry',
    open: async (uri, environment) => openSageMaker(uri, environment),
};
/** The registry at a URI. Tests wait for less, and have lists in small pages. */
function openSageMaker(uri, environment, use = {}) {
    const address = address_readAddress(uri, environment);
    sagemaker_names_checkAliasName(address.approves);
    const service = sageMaker(address, use);
    return {
        uri: address.uri,
        moves: 'last-writer-wins',
        ledger: null,
        find: (model, reference) => sagemaker_registry_find(service, model, reference),
        register: (candidate) => sagemaker_register_registerVersion(service, candidate),
        async files({ model, version }, part) {
            sagemaker_names_checkModelName(model);
            const listed = records_numbered((await packagesOf(service, model)) ?? [], version);
            const one = listed && (await readPackage(service, listed));
            if (!one)
                throw sagemaker_registry_missing(model, version);
            return part === 'model' ? source_modelFiles(service, model, one) : sagemaker_evidence_evidenceOf(service, model, one);
        },
        moveAlias: (move) => sagemaker_move_moveAlias(service, move),
    };
}
async function sagemaker_registry_find(service, model, reference) {
    sagemaker_names_checkModelName(model);
    if (reference.kind === 'alias')
        sagemaker_names_checkAliasName(reference.alias);
    const packages = await packagesOf(service, model);
    if (!packages)
        throw sagemaker_registry_unknownModel(service, model);
    const listed = await packageOf(service, packages, { model, reference });
    if (!listed)
        return undefined;
    const one = await readPackage(service, listed);
    if (!one)
        throw sagemaker_registry_missing(model, String(listed.ModelPackageVersion));
    return sagemaker_version_foundVersionOf(service, model, one);
}
async function packageOf(service, packages, { model, reference }) {
    switch (reference.kind) {
        case 'version':
            return records_numbered(packages, reference.version);
        case 'digest':
            return packages.findLast((one) => key_keyOf(one)?.digest === reference.digest);
        case 'alias': {
            const of = { model, alias: reference.alias };
            const holder = await sagemaker_aliases_holderOf(service, packages, of);
            await sagemaker_aliases_refuseDropped(service, { packages, holder }, of);
            return holder;
        }
    }
}
function sagemaker_registry_unknownModel({ address }, model) {
    return new errors/* UserError */.yo('model-unknown', {
        what: `SageMaker in ${address.region} does not know the model "${model}".`,
        why: 'It has no model package group of this name.',
        next: 'Correct the name or the region, or register a first version of it.',
    });
}
function sagemaker_registry_missing(model, version) {
    return new errors/* UserError */.yo('version-missing', {
        what: `Version ${version} of ${model} is missing from SageMaker.`,
        why: 'It was deleted while it was looked at, or before.',
        next: 'Name a version that exists.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/index.js





/** Every model registry; a new one is a file and its name here. */
const registries = [
    fileRegistry,
    gitRegistry,
    mlflowRegistry,
    sageMakerRegistry,
    databricksRegistry,
];


/***/ }),

/***/ 43465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/** A version as people write it: numbered ones get a `v`. */
function labelOf(version) {
    if (version === null)
        return 'no version';
    return /^\d+$/.test(version) ? `v${version}` : version;
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
