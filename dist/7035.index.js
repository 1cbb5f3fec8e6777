export const id = 7035;
export const ids = [7035];
export const modules = {

/***/ 12682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/** The proxy that the environment names for this address, or undefined to go there directly. */
function proxyFor(url, environment) {
    const target = new URL(url);
    const read = (name) => environment(name) || environment(name.toUpperCase());
    const proxy = read(target.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (!proxy || isExempt(target, read('no_proxy') ?? ''))
        return undefined;
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
/** `no_proxy` as curl reads it: `*`, a host, or a domain with all hosts below it, maybe with a port. */
function isExempt({ hostname, port, protocol }, exempt) {
    const actualPort = port || (protocol === 'https:' ? '443' : '80');
    return exempt
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (/^[^[]*:.*:/.test(entry))
            return hostname === `[${entry}]`; // IPv6 without brackets
        const [, name = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        if (onlyPort !== undefined && onlyPort !== actualPort)
            return false;
        const domain = name.replace(/^\*?\./, '');
        return name === '*' || hostname === domain || hostname.endsWith(`.${domain}`);
    });
}


/***/ }),

/***/ 2076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ s3Client)
});

// EXTERNAL MODULE: ./.build/backends/s3/exchange.js
var exchange = __webpack_require__(4580);
// EXTERNAL MODULE: ./.build/backends/s3/failure.js
var failure = __webpack_require__(75611);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/backends/s3/xml.js
var s3_xml = __webpack_require__(48568);
;// CONCATENATED MODULE: ./.build/backends/s3/multipart.js




const mib = 2 ** 20;
const smallestPart = 16 * mib;
/** S3 takes 10,000. */
const mostParts = 9_000;
const atOnce = 4;
const abortMs = 10_000;
/** Each part is held in memory while it is sent; what fails is aborted, so that no part is paid for. */
async function putInParts({ send, key }, source, signal) {
    const started = await send({ method: 'POST', key, query: { uploads: '' } }, signal);
    const uploadId = (0,s3_xml/* textIn */.r7)(await (0,exchange/* textOf */.b6)(started), 'UploadId');
    if (!uploadId)
        throw new Error('the answer names no upload');
    try {
        const parts = await sendParts({ send, key, uploadId }, source, signal);
        await complete({ send, key, uploadId }, { parts, size: source.size }, signal);
    }
    catch (error) {
        await abort({ send, key, uploadId });
        throw error;
    }
}
async function sendParts(upload, source, signal) {
    const partBytes = Math.max(smallestPart, Math.ceil(source.size / mostParts / mib) * mib);
    const count = Math.ceil(source.size / partBytes);
    const tags = [];
    let next = 0;
    const failed = new AbortController();
    const stop = AbortSignal.any([failed.signal, ...(signal ? [signal] : [])]);
    const work = async () => {
        while (next < count) {
            const index = next;
            next += 1;
            const start = index * partBytes;
            const content = await bytesOf(source, start, Math.min(source.size, start + partBytes));
            tags[index] = await sendPart(upload, { number: index + 1, content }, stop);
        }
    };
    const workers = Array.from({ length: Math.min(atOnce, count) }, () => work().catch((error) => {
        failed.abort(error);
        throw error;
    }));
    // All have ended before the upload is aborted, or a late part would stay for good.
    const results = await Promise.allSettled(workers);
    signal?.throwIfAborted();
    if (failed.signal.aborted)
        throw failed.signal.reason;
    for (const result of results)
        if (result.status === 'rejected')
            throw result.reason;
    return tags;
}
async function sendPart({ send, key, uploadId }, { number, content }, signal) {
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    const body = { size: content.byteLength, sha256, open: () => content };
    const query = { partNumber: String(number), uploadId };
    const answer = await send({ method: 'PUT', key, query, body }, signal);
    await (0,exchange/* textOf */.b6)(answer);
    const { etag } = answer.headers;
    if (etag)
        return etag;
    throw new Error(`part ${number} got no tag`);
}
async function bytesOf(source, start, end) {
    const content = source.open(start, end);
    if (content instanceof Uint8Array)
        return content;
    const pieces = [];
    for await (const piece of content)
        pieces.push(piece);
    return Buffer.concat(pieces);
}
/** The answer may be 200 and still tell of a failure; a second try may find that the first has done it. */
async function complete({ send, key, uploadId }, { parts, size }, signal) {
    const list = parts.map((tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${(0,s3_xml/* escapeXml */.X)(tag)}</ETag></Part>`);
    const xml = `<CompleteMultipartUpload>${list.join('')}</CompleteMultipartUpload>`;
    const content = Buffer.from(xml);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    const body = { size: content.byteLength, sha256, open: () => content };
    const headers = { 'content-type': 'application/xml' };
    try {
        const answer = await send({ method: 'POST', key, query: { uploadId }, headers, body }, signal);
        const said = await (0,exchange/* textOf */.b6)(answer);
        if (said.includes('<Error>'))
            throw new failure/* S3Refusal */.XT(200, (0,s3_xml/* textIn */.r7)(said, 'Code') ?? '');
    }
    catch (error) {
        const isGone = error instanceof failure/* S3Refusal */.XT && error.code === 'NoSuchUpload';
        if (!isGone || !(await isWhole({ send, key }, size)))
            throw error;
    }
}
async function isWhole({ send, key }, size) {
    const answer = await send({ method: 'HEAD', key }).catch(() => undefined);
    answer?.resume();
    return answer?.headers['content-length'] === String(size);
}
/** Also when the time is up: the request is short. */
async function abort({ send, key, uploadId }) {
    const signal = AbortSignal.timeout(abortMs);
    const answer = await send({ method: 'DELETE', key, query: { uploadId } }, signal).catch(() => undefined);
    answer?.resume();
}

// EXTERNAL MODULE: ./.build/backends/s3/request.js
var s3_request = __webpack_require__(39544);
;// CONCATENATED MODULE: ./.build/backends/s3/client.js





function s3Client(settings, patience = {}) {
    const { credentials, proxy } = settings;
    const line = { ...exchange/* patientLine */.s3, ...patience, credentials, proxy };
    const send = async (request, signal) => {
        const { method, headers, body } = request;
        const url = (0,s3_request/* urlOf */.r)(settings.base, request);
        const asked = {
            method,
            url,
            service: 's3',
            ...(headers && { headers }),
            ...(body && { body }),
        };
        const answer = await (0,exchange/* sendAws */.Wo)(asked, line, signal);
        if ((answer.statusCode ?? 0) < 300)
            return answer;
        throw await (0,failure/* refusalOf */.Of)(answer);
    };
    const inOurWords = (error) => {
        throw error instanceof DOMException ? error : (0,failure/* s3Error */.lH)(settings, error);
    };
    return {
        settings,
        send,
        get: (key) => send({ method: 'GET', key }).catch((error) => {
            if (error instanceof failure/* S3Refusal */.XT && error.code === 'NoSuchKey')
                return undefined;
            return inOurWords(error);
        }),
        put: (key, source, options) => put({ send, key }, source, options).catch((error) => {
            options?.signal?.throwIfAborted();
            return inOurWords(error);
        }),
        list: (prefix) => listAll(send, prefix).catch(inOurWords),
        remove: async (key) => {
            const answer = await send({ method: 'DELETE', key }).catch(inOurWords);
            await (0,exchange/* textOf */.b6)(answer);
        },
    };
}
/** Larger files go in parts, each of which can be tried again for itself. */
const largestWhole = 64 * 2 ** 20;
async function put({ send, key }, source, { isNew = false, signal } = {}) {
    if (source.size > largestWhole)
        return putInParts({ send, key }, source, signal);
    const { size, sha256 } = source;
    const headers = isNew ? { 'If-None-Match': '*' } : {};
    const body = { size, sha256, open: () => source.open(0, size) };
    await (0,exchange/* textOf */.b6)(await send({ method: 'PUT', key, headers, body }, signal));
}
async function listAll(send, prefix) {
    const found = [];
    for (let token;;) {
        const query = {
            'list-type': '2',
            'encoding-type': 'url',
            prefix,
            ...(token && { 'continuation-token': token }),
        };
        const xml = await (0,exchange/* textOf */.b6)(await send({ method: 'GET', query }));
        for (const content of (0,s3_xml/* elementsIn */.px)(xml, 'Contents')) {
            const key = decodeURIComponent(((0,s3_xml/* textIn */.r7)(content, 'Key') ?? '').replaceAll('+', ' '));
            found.push({ key, size: Number((0,s3_xml/* textIn */.r7)(content, 'Size')) });
        }
        if ((0,s3_xml/* textIn */.r7)(xml, 'IsTruncated') !== 'true')
            return found;
        token = (0,s3_xml/* textsIn */.Ej)(xml, 'NextContinuationToken')[0];
        if (!token)
            throw new Error('the list has no end');
    }
}


/***/ }),

/***/ 4580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wo: () => (/* binding */ sendAws),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   s3: () => (/* binding */ patientLine)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var aws4fetch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12580);



const patientLine = { idleMs: 60_000, retryMs: [1000, 2000, 4000] };
const nothingSent = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** What a service answers for a while and then no more. */
const transient = new Set([408, 429, 500, 502, 503, 504]);
/** Sends; tries again where the connection fails or the service is overwhelmed. The caller reads the body. */
async function sendAws(request, line, signal) {
    for (let tries = 0;; tries += 1) {
        const pause = line.retryMs[tries];
        try {
            const answer = await sendOnce(request, line, signal);
            if (pause === undefined || !transient.has(answer.statusCode ?? 0))
                return answer;
            answer.destroy();
        }
        catch (error) {
            signal?.throwIfAborted();
            if (pause === undefined)
                throw error;
        }
        await rest(pause ?? 0, signal);
    }
}
async function sendOnce({ method, url, service, headers, body }, { credentials, proxy, idleMs }, signal) {
    const signed = await new aws4fetch__WEBPACK_IMPORTED_MODULE_2__/* .AwsV4Signer */ .s({
        method,
        url,
        service,
        headers: { ...headers, 'X-Amz-Content-Sha256': body?.sha256 ?? nothingSent },
        accessKeyId: credentials.accessKeyId,
        secretAccessKey: credentials.secretAccessKey,
        region: credentials.region,
        ...(credentials.sessionToken && { sessionToken: credentials.sessionToken }),
    }).sign();
    const target = signed.url;
    return new Promise((done, fail) => {
        const client = target.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
        const sent = client.request(target, {
            method,
            headers: { ...Object.fromEntries(signed.headers), 'content-length': String(body?.size ?? 0) },
            agent: agentFor(target.protocol, proxy),
            timeout: idleMs,
            ...(signal && { signal }),
        });
        sent.on('response', done);
        sent.on('error', fail);
        sent.on('timeout', () => sent.destroy(new Error(`nothing came for ${idleMs / 1000} s`)));
        write(sent, body?.open());
    });
}
function write(sent, content) {
    if (content === undefined || content instanceof Uint8Array) {
        sent.end(content);
        return;
    }
    content.on('error', (error) => sent.destroy(error));
    sent.on('close', () => content.destroy());
    content.pipe(sent);
}
const agents = new Map();
/** Connections are kept for the next request; idle ones keep nobody alive. */
function agentFor(protocol, proxy) {
    const name = `${protocol} ${proxy ?? ''}`;
    const known = agents.get(name);
    if (known)
        return known;
    const options = {
        keepAlive: true,
        ...(proxy && { proxyEnv: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy } }),
    };
    const agent = protocol === 'https:' ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
    agents.set(name, agent);
    return agent;
}
function rest(ms, signal) {
    return new Promise((done, fail) => {
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', () => {
            clearTimeout(timer);
            fail(signal.reason);
        }, { once: true });
    });
}
/** The text of an answer, which must not be longer than `most` bytes. */
async function textOf(answer, most = 2 ** 23) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of answer) {
        bytes += piece.length;
        if (bytes > most)
            throw new Error(`the answer is longer than ${most} bytes`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
}


/***/ }),

/***/ 75611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   XT: () => (/* binding */ S3Refusal),
/* harmony export */   lH: () => (/* binding */ s3Error)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4580);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48568);



/** What S3 answered instead of doing it: its own code where it says one. */
class S3Refusal extends Error {
    status;
    code;
    /** Where the bucket is, when it is asked for in another region. */
    region;
    constructor(status, code, region) {
        super(`S3 answered ${status} ${code}`.trim());
        this.name = 'S3Refusal';
        this.status = status;
        this.code = code;
        this.region = region;
    }
}
async function refusalOf(answer) {
    const xml = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(answer, 2 ** 16).catch(() => '');
    const code = (0,_xml_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(xml, 'Code') ?? answer.statusMessage ?? '';
    const region = answer.headers['x-amz-bucket-region'];
    return new S3Refusal(answer.statusCode ?? 0, code.slice(0, 80), typeof region === 'string' ? region : undefined);
}
/** In words of ours; addresses and codes are told, credentials and queries are not. */
function s3Error(settings, cause) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return cause;
    const place = `the bucket ${settings.bucket} at ${new URL(settings.base).host}`;
    if (cause instanceof S3Refusal)
        return refused(place, cause);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('s3-unreachable', {
        what: `Cannot reach ${place}.`,
        why: `The connection failed: ${reasonOf(cause)}.`,
        next: 'Check the address, the network and the proxy of this runner, then run the job again.',
    }, { cause });
}
function refused(place, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('s3-refused', { what: `Cannot use ${place}.`, why: `${cause.message}.`, next: nextOf(cause) }, { cause });
}
function nextOf({ status, code, region }) {
    if (region && [301, 307, 400].includes(status))
        return `Set AWS_REGION to ${region}.`;
    if (code === 'NoSuchBucket')
        return 'Create the bucket, or correct the URI.';
    if (code === 'RequestTimeTooSkewed')
        return 'Set the clock of this runner.';
    if (status === 401 || status === 403) {
        return 'Allow these credentials s3:ListBucket on the bucket, and s3:GetObject, s3:PutObject, s3:DeleteObject and s3:AbortMultipartUpload below the prefix.';
    }
    return 'Look at the service, then run the job again.';
}
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return String(cause);
    return cause.code ?? cause.message;
}


/***/ }),

/***/ 39544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ urlOf)
/* harmony export */ });
/** The address of a request, with its query in the order of the names. */
function urlOf(base, { key, query }) {
    const path = key === undefined ? '' : `/${key.split('/').map(encoded).join('/')}`;
    const names = Object.keys(query ?? {}).sort();
    const search = names.map((name) => `${encoded(name)}=${encoded(query?.[name] ?? '')}`).join('&');
    return `${base}${path || '/'}${search && `?${search}`}`;
}
/** As the signature wants it, which also encodes what a URL may hold plain. */
function encoded(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 33392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ awsCredentials),
/* harmony export */   o: () => (/* binding */ s3Settings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12682);


/** `s3:bucket/prefix` or `s3://bucket/prefix`, with the AWS_* variables. */
function s3Settings(uri, environment) {
    const [, bucket = '', rest = ''] = /^s3:(?:\/\/)?([^/]*)\/?(.*)$/.exec(uri) ?? [];
    const prefix = rest.replace(/^\/+|\/+$/g, '');
    refuseAddress(uri, bucket, prefix);
    const credentials = awsCredentials(environment, `the bucket ${bucket}`);
    const endpoint = environment('AWS_ENDPOINT_URL_S3') || environment('AWS_ENDPOINT_URL');
    const base = endpoint
        ? `${addressOf(endpoint)}/${bucket}`
        : baseAtAws(bucket, credentials.region);
    return { credentials, bucket, prefix, base, proxy: (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .i)(base, environment) };
}
/** The credentials of the environment; `what` is what they are for. */
function awsCredentials(environment, what) {
    const accessKeyId = environment('AWS_ACCESS_KEY_ID');
    const secretAccessKey = environment('AWS_SECRET_ACCESS_KEY');
    const region = environment('AWS_REGION') || environment('AWS_DEFAULT_REGION') || 'us-east-1';
    if (accessKeyId && secretAccessKey) {
        const sessionToken = environment('AWS_SESSION_TOKEN') || undefined;
        return { accessKeyId, secretAccessKey, sessionToken, region };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('aws-credentials', {
        what: `There are no credentials for ${what}.`,
        why: `The environment has no ${accessKeyId ? 'AWS_SECRET_ACCESS_KEY' : 'AWS_ACCESS_KEY_ID'}; profiles and instance roles are not read.`,
        next: 'Let a step before this one set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION, such as aws-actions/configure-aws-credentials.',
    });
}
function refuseAddress(uri, bucket, prefix) {
    const isBucket = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket);
    const isPrefix = prefix === '' || prefix.split('/').every((part) => /^[^\s?#.][^\s?#]*$/.test(part));
    if (isBucket && isPrefix)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('uri-refused', {
        what: `Cannot use the URI "${uri}".`,
        why: isBucket
            ? `"${prefix}" is no plain prefix.`
            : `"${bucket}" is no name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens.`,
        next: 'Write it as s3:<bucket>/<prefix>, for example s3:team-models/checkpoints.',
    });
}
/** A bucket with a dot in its name has no certificate of its own. */
function baseAtAws(bucket, region) {
    const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
    return bucket.includes('.') ? `https://${host}/${bucket}` : `https://${bucket}.${host}`;
}
function addressOf(endpoint) {
    const url = URL.parse(endpoint);
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.search) {
        return url.href.replace(/\/+$/, '');
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('aws-endpoint', {
        what: 'The address of the S3 service cannot be used.',
        why: 'AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL is no plain http or https address.',
        next: 'Write it as https://<host>, without a user and a query.',
    });
}


/***/ }),

/***/ 48568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ textsIn),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   px: () => (/* binding */ elementsIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/** The texts of all elements of a name, in order. Enough for S3, whose answers nest no element in its like. */
function textsIn(xml, name) {
    const pattern = new RegExp(`<${name}>([^<]*)</${name}>`, 'g');
    return [...xml.matchAll(pattern)].map(([, text = '']) => plain(text));
}
function textIn(xml, name) {
    return textsIn(xml, name)[0];
}
/** The inner XML of all elements of a name that hold elements themselves. */
function elementsIn(xml, name) {
    const pattern = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g');
    return [...xml.matchAll(pattern)].map(([, inner = '']) => inner);
}
const entities = {
    amp: '&',
    apos: "'",
    gt: '>',
    lt: '<',
    quot: '"',
};
function plain(text) {
    return text.replace(/&(#?\w+);/g, (whole, name) => {
        if (!name.startsWith('#'))
            return entities[name] ?? whole;
        const point = Number(name.replace('#', '').replace(/^x/i, '0x'));
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
function escapeXml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}


/***/ }),

/***/ 12580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ AwsV4Signer)
/* harmony export */ });
/* unused harmony export AwsClient */
/**
 * @license MIT <https://opensource.org/licenses/MIT>
 * @copyright Michael Hart 2024
 */
const encoder = new TextEncoder();
const HOST_SERVICES = {
  appstream2: 'appstream',
  cloudhsmv2: 'cloudhsm',
  email: 'ses',
  marketplace: 'aws-marketplace',
  mobile: 'AWSMobileHubService',
  pinpoint: 'mobiletargeting',
  queue: 'sqs',
  'git-codecommit': 'codecommit',
  'mturk-requester-sandbox': 'mturk-requester',
  'personalize-runtime': 'personalize',
};
const UNSIGNABLE_HEADERS = new Set([
  'authorization',
  'content-type',
  'content-length',
  'user-agent',
  'presigned-expires',
  'expect',
  'x-amzn-trace-id',
  'range',
  'connection',
]);
class AwsClient {
  constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    this.service = service;
    this.region = region;
    this.cache = cache || new Map();
    this.retries = retries != null ? retries : 10;
    this.initRetryMs = initRetryMs || 50;
  }
  async sign(input, init) {
    if (input instanceof Request) {
      const { method, url, headers, body } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has('Content-Type')) {
        init.body = body != null && headers.has('X-Amz-Content-Sha256') ? body : await input.clone().arrayBuffer();
      }
      input = url;
    }
    const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
    const signed = Object.assign({}, init, await signer.sign());
    delete signed.aws;
    try {
      return new Request(signed.url.toString(), signed)
    } catch (e) {
      if (e instanceof TypeError) {
        return new Request(signed.url.toString(), Object.assign({ duplex: 'half' }, signed))
      }
      throw e
    }
  }
  async fetch(input, init) {
    for (let i = 0; i <= this.retries; i++) {
      const fetched = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched
      }
      const res = await fetched;
      if (res.status < 500 && res.status !== 429) {
        return res
      }
      await new Promise(resolve => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error('An unknown error occurred, ensure retries is not negative')
  }
}
class AwsV4Signer {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError('url is a required option')
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.method = method || (body ? 'POST' : 'GET');
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
[guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || '';
    this.region = region || guessedRegion || 'us-east-1';
    this.cache = cache || new Map();
    this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === 'iotdevicegateway';
    this.headers.delete('Host');
    if (this.service === 's3' && !this.signQuery && !this.headers.has('X-Amz-Content-Sha256')) {
      this.headers.set('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD');
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set('X-Amz-Date', this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set('X-Amz-Security-Token', this.sessionToken);
    }
    this.signableHeaders = ['host', ...this.headers.keys()]
      .filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header))
      .sort();
    this.signedHeaders = this.signableHeaders.join(';');
    this.canonicalHeaders = this.signableHeaders
      .map(header => header + ':' + (header === 'host' ? this.url.host : (this.headers.get(header) || '').replace(/\s+/g, ' ')))
      .join('\n');
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, 'aws4_request'].join('/');
    if (this.signQuery) {
      if (this.service === 's3' && !params.has('X-Amz-Expires')) {
        params.set('X-Amz-Expires', '86400');
      }
      params.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
      params.set('X-Amz-Credential', this.accessKeyId + '/' + this.credentialString);
      params.set('X-Amz-SignedHeaders', this.signedHeaders);
    }
    if (this.service === 's3') {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, ' '));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, '/');
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, '/');
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = new Set();
    this.encodedSearch = [...this.url.searchParams]
      .filter(([k]) => {
        if (!k) return false
        if (this.service === 's3') {
          if (seenKeys.has(k)) return false
          seenKeys.add(k);
        }
        return true
      })
      .map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p))))
      .sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0)
      .map(pair => pair.join('='))
      .join('&');
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set('X-Amz-Signature', await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set('X-Amz-Security-Token', this.sessionToken);
      }
    } else {
      this.headers.set('Authorization', await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body,
    }
  }
  async authHeader() {
    return [
      'AWS4-HMAC-SHA256 Credential=' + this.accessKeyId + '/' + this.credentialString,
      'SignedHeaders=' + this.signedHeaders,
      'Signature=' + (await this.signature()),
    ].join(', ')
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac('AWS4' + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, 'aws4_request');
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()))
  }
  async stringToSign() {
    return [
      'AWS4-HMAC-SHA256',
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString())),
    ].join('\n')
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + '\n',
      this.signedHeaders,
      await this.hexBodyHash(),
    ].join('\n')
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get('X-Amz-Content-Sha256') || (this.service === 's3' && this.signQuery ? 'UNSIGNED-PAYLOAD' : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== 'string' && !('byteLength' in this.body)) {
        throw new Error('body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header')
      }
      hashHeader = buf2hex(await hash(this.body || ''));
    }
    return hashHeader
  }
}
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    'raw',
    typeof key === 'string' ? encoder.encode(key) : key,
    { name: 'HMAC', hash: { name: 'SHA-256' } },
    false,
    ['sign'],
  );
  return crypto.subtle.sign('HMAC', cryptoKey, encoder.encode(string))
}
async function hash(content) {
  return crypto.subtle.digest('SHA-256', typeof content === 'string' ? encoder.encode(content) : content)
}
const HEX_CHARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = '';
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[(n >>> 4) & 0xF];
    out += HEX_CHARS[n & 0xF];
  }
  return out
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith('.on.aws')) {
    const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match != null ? ['lambda', match[1] || ''] : ['', '']
  }
  if (hostname.endsWith('.r2.cloudflarestorage.com')) {
    return ['s3', 'auto']
  }
  if (hostname.endsWith('.backblazeb2.com')) {
    const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match != null ? ['s3', match[1] || ''] : ['', '']
  }
  const match = hostname.replace('dualstack.', '').match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = (match && match[1]) || '';
  let region = match && match[2];
  if (region === 'us-gov') {
    region = 'us-gov-west-1';
  } else if (region === 's3' || region === 's3-accelerate') {
    region = 'us-east-1';
    service = 's3';
  } else if (service === 'iot') {
    if (hostname.startsWith('iot.')) {
      service = 'execute-api';
    } else if (hostname.startsWith('data.jobs.iot.')) {
      service = 'iot-jobs-data';
    } else {
      service = pathname === '/mqtt' ? 'iotdevicegateway' : 'iotdata';
    }
  } else if (service === 'autoscaling') {
    const targetPrefix = (headers.get('X-Amz-Target') || '').split('.')[0];
    if (targetPrefix === 'AnyScaleFrontendService') {
      service = 'application-autoscaling';
    } else if (targetPrefix === 'AnyScaleScalingPlannerFrontendService') {
      service = 'autoscaling-plans';
    }
  } else if (region == null && service.startsWith('s3-')) {
    region = service.slice(3).replace(/^fips-|^external-1/, '');
    service = 's3';
  } else if (service.endsWith('-fips')) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
[service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || '']
}




/***/ })

};
