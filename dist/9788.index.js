export const id = 9788;
export const ids = [9788];
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

/***/ 9788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSageMaker: () => (/* binding */ openSageMaker)
});

// EXTERNAL MODULE: ./.build/backends/training/remote/elsewhere.js + 11 modules
var elsewhere = __webpack_require__(43823);
// EXTERNAL MODULE: ./.build/backends/training/remote/location.js + 4 modules
var remote_location = __webpack_require__(13077);
// EXTERNAL MODULE: ./.build/backends/training/remote/store-bucket.js
var store_bucket = __webpack_require__(35720);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/proxy.js
var proxy = __webpack_require__(12682);
// EXTERNAL MODULE: ./.build/backends/s3/settings.js
var settings = __webpack_require__(33392);
;// CONCATENATED MODULE: ./.build/backends/training/sagemaker/address.js



const optionNames = ['role', 'instance', 'count', 'volume-gib', 'spot', 'endpoint'];
const address_form = 'Write it as sagemaker:<region>?role=<ARN>&instance=<type>&store=s3://<bucket>/<prefix>, for example sagemaker:eu-west-1?role=arn:aws:iam::123456789012:role/train&instance=ml.g5.xlarge&store=s3://team-models/jobs.';
/** The options as the URI has them; whatever is wrong with them is reported at once. */
function readAddress({ address: region, options }, environment) {
    const option = (name) => options[name] ?? '';
    const store = option('store').replace(/\/+$/, '');
    const count = option('count') || '1';
    const volume = option('volume-gib') || '50';
    const spot = option('spot') || 'false';
    const claims = [
        [/^[a-z]{2,4}(?:-[a-z]+)+-\d$/.test(region), `"${region}" is no region of AWS`],
        [
            /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(option('role')),
            `"role" must be the ARN of a role, and is "${option('role')}"`,
        ],
        [
            /^ml\.[a-z0-9-]+\.[a-z0-9]+$/.test(option('instance')),
            `"instance" must be a type such as ml.g5.xlarge, and is "${option('instance')}"`,
        ],
        [/^s3:\/\/[^/]+/.test(store), `"store" must be s3://<bucket>/<prefix>, and is "${store}"`],
        [
            options.folder === undefined && options.as === undefined,
            'its jobs see no folder of this machine, so that "folder" and "as" mean nothing',
        ],
        [isWhole(count), `"count" must be a whole number from 1, and is "${count}"`],
        [isWhole(volume), `"volume-gib" must be a whole number from 1, and is "${volume}"`],
        [/^(?:true|false)$/.test(spot), `"spot" must be true or false, and is "${spot}"`],
    ];
    (0,errors/* refuse */.TR)(claims.flatMap(([holds, why]) => (holds ? [] : [wrong(region, why)])));
    const credentials = (0,settings/* awsCredentials */.c)((name) => (name === 'AWS_REGION' ? region : environment(name)), `SageMaker in ${region}`);
    return {
        region,
        role: option('role'),
        instance: option('instance'),
        count: Number(count),
        volumeGib: Number(volume),
        isSpot: spot === 'true',
        store,
        credentials,
        ...doorsOf(region, option('endpoint'), environment),
    };
}
function isWhole(text) {
    return /^[1-9]\d{0,5}$/.test(text);
}
function wrong(region, why) {
    return {
        code: 'train-address',
        what: `The training backend "sagemaker:${region}" cannot be used.`,
        why: `${why}.`,
        next: address_form,
    };
}
function doorsOf(region, endpoint, environment) {
    const domain = `${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
    const everything = environment('AWS_ENDPOINT_URL');
    const door = (given, usual) => {
        const url = given ? plainAddress(given) : usual;
        return { url, proxy: (0,proxy/* proxyFor */.i)(url, environment) };
    };
    return {
        api: door(endpoint || environment('AWS_ENDPOINT_URL_SAGEMAKER') || everything, `https://api.sagemaker.${domain}`),
        logs: door(environment('AWS_ENDPOINT_URL_CLOUDWATCH_LOGS') || everything, `https://logs.${domain}`),
    };
}
function plainAddress(given) {
    const url = URL.parse(given);
    if (url && /^https?:$/.test(url.protocol) && !url.username && !url.search) {
        return url.href.replace(/\/+$/, '');
    }
    throw new errors/* UserError */.yo('aws-endpoint', {
        what: 'The address of SageMaker or of its logs cannot be used.',
        why: 'The option "endpoint" or AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_SAGEMAKER or AWS_ENDPOINT_URL_CLOUDWATCH_LOGS is no plain http or https address.',
        next: 'Write it as https://<host>, without a user and a query.',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/backends/aws/s3-upload.js
var s3_upload = __webpack_require__(40912);
// EXTERNAL MODULE: ./.build/backends/aws/json-calls.js
var json_calls = __webpack_require__(42776);
// EXTERNAL MODULE: ./.build/backends/s3/exchange.js
var exchange = __webpack_require__(4580);
// EXTERNAL MODULE: ./.build/backends/training/remote/store-presign.js
var store_presign = __webpack_require__(10012);
;// CONCATENATED MODULE: ./.build/backends/training/sagemaker/refusal.js


const login = /^(?:Expired\w*|Incomplete\w*|InvalidClientTokenId|InvalidSignature\w*|MissingAuth\w*|RequestExpired|SignatureDoesNotMatch|Unrecognized\w*)$/;
const busy = /Throttl|TooManyReq|RequestLimitExceeded|ServiceUnavailable/;
const kinds = [
    {
        code: 'login',
        holds: ({ status, code }) => status === 401 || login.test(code ?? ''),
        what: 'does not accept the credentials',
        next: 'Get new ones that live as long as the training (role-duration-seconds of aws-actions/configure-aws-credentials), check the clock of this machine, and run the job again: a job that lives is adopted.',
        isSilent: true,
    },
    {
        code: 'forbidden',
        holds: ({ status, code }) => status === 403 || /^AccessDenied/.test(code ?? ''),
        what: 'does not permit this',
        next: ({ service, operation }) => `Allow these credentials ${service === 'SageMaker' ? 'sagemaker' : 'logs'}:${operation}, and for CreateTrainingJob also iam:PassRole on the role and sagemaker:AddTags.`,
    },
    {
        code: 'limit',
        holds: ({ code }) => code === 'ResourceLimitExceeded',
        what: 'gives this account no such machine, or no more of them',
        next: 'Ask AWS for a higher quota ("for training job usage" of this instance type), or name another instance.',
    },
    {
        code: 'unreachable',
        holds: ({ status, code }) => status === 429 || status >= 500 || busy.test(code ?? ''),
        what: 'is busy or failed, or something before it answers',
        next: 'Run the job again later: a job that lives is adopted.',
    },
    {
        code: 'not-this',
        holds: ({ code }) => code === null,
        what: 'does not answer as a service of AWS',
        next: 'Correct the option "endpoint" or the AWS_ENDPOINT_URL variables, or leave them out.',
    },
];
const other = {
    code: 'refused',
    what: 'refused',
    next: 'Correct what it names.',
};
/** A refusal in words for people, with AWS's code and status. */
function errorOf(address, asked, answer) {
    const { status, code } = answer;
    const kind = kinds.find(({ holds }) => holds(answer)) ?? other;
    const said = `It answered ${status}${code ? ` ${code}` : ''} to ${asked.operation}`;
    return new errors/* UserError */.yo(`train-${kind.code}`, {
        what: `${asked.service} at ${asked.url} ${kind.what}.`,
        why: `${said}${kind.isSilent ? '' : quoted(address, answer)}.`,
        next: typeof kind.next === 'string' ? kind.next : kind.next(asked),
    });
}
function unreachable({ service, url, operation }, cause) {
    const { code, message } = cause;
    return new errors/* UserError */.yo('train-unreachable', {
        what: `${service} cannot be reached at ${url}.`,
        why: `The connection failed at ${operation}: ${code ?? message}.`,
        next: 'Check the region, and that this machine may reach it (HTTPS_PROXY, NO_PROXY).',
    }, { cause });
}
/** Their words: one line, short, and nothing in them that was a secret. */
function quoted({ credentials }, { code, message }) {
    if (code === null)
        return '';
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const secrets = [secretAccessKey, sessionToken, accessKeyId].filter((one) => one !== undefined);
    const safe = secrets.reduce((left, secret) => left.replaceAll(secret, '…'), message);
    const line = (0,store_presign/* withoutSignatures */.Ap)(safe).replace(/\s+/g, ' ').trim();
    return line === '' ? '' : `: "${line.length > 300 ? `${line.slice(0, 300)}…` : line}"`;
}

;// CONCATENATED MODULE: ./.build/backends/training/sagemaker/service.js




/** What an answer that tells nothing of interest holds. */
const nothing = schemas/* looseObject */._H3({});
function askSageMaker(address, patience = {}) {
    const { api, credentials } = address;
    const line = { ...exchange/* patientLine */.s3, ...patience, credentials, proxy: api.proxy };
    const send = (0,json_calls/* jsonCalls */.G)({ url: api.url, name: 'sagemaker', prefix: 'SageMaker', line });
    return asking(address, { service: 'SageMaker', url: api.url, send });
}
function askLogs(address, patience = {}) {
    const { logs, credentials } = address;
    const line = { ...exchange/* patientLine */.s3, ...patience, credentials, proxy: logs.proxy };
    const send = (0,json_calls/* jsonCalls */.G)({ url: logs.url, name: 'logs', prefix: 'Logs_20140328', line });
    return asking(address, { service: 'CloudWatch Logs', url: logs.url, send });
}
function asking(address, { service, url, send }) {
    return async ({ operation, input, answer }) => {
        const asked = { service, url, operation };
        const said = await send(operation, input).catch((cause) => {
            throw unreachable(asked, cause);
        });
        const parsed = said.status < 300 ? answer.safeParse(said.content) : undefined;
        if (parsed?.success)
            return { kind: 'done', value: parsed.data };
        const { code, message } = said;
        return { kind: 'refused', code, message, error: errorOf(address, asked, said) };
    };
}
/** The value of a success; throws the refusal. */
function need(answer) {
    if (answer.kind === 'done')
        return answer.value;
    throw answer.error;
}

;// CONCATENATED MODULE: ./.build/backends/training/sagemaker/adopt.js


const jobPage = schemas/* object */.Ikc({
    TrainingJobSummaries: schemas/* array */.YOg(schemas/* object */.Ikc({ TrainingJobName: schemas/* string */.YjP(), TrainingJobArn: schemas/* string */.YjP() })),
    NextToken: schemas/* string */.YjP().nullish(),
});
/** Those of these names that have not ended, nor are being stopped; the newest first. */
async function liveJobs(ask, names) {
    const found = [];
    const input = {
        NameContains: commonBeginning(names),
        StatusEquals: 'InProgress',
        SortBy: 'CreationTime',
        SortOrder: 'Descending',
        MaxResults: 100,
    };
    for (let NextToken;;) {
        const page = need(await ask({
            operation: 'ListTrainingJobs',
            input: { ...input, ...(NextToken && { NextToken }) },
            answer: jobPage,
        }));
        for (const { TrainingJobName: name, TrainingJobArn: arn } of page.TrainingJobSummaries) {
            if (names.includes(name))
                found.push({ name, arn });
        }
        if (!page.NextToken)
            return found;
        NextToken = page.NextToken;
    }
}
/** All attempts of a run begin alike, so that one question finds them. */
function commonBeginning([first = '', ...others]) {
    let length = first.length;
    for (const other of others) {
        while (!other.startsWith(first.slice(0, length)))
            length -= 1;
    }
    return first.slice(0, length);
}
const tagPage = schemas/* object */.Ikc({
    Tags: schemas/* array */.YOg(schemas/* object */.Ikc({ Key: schemas/* string */.YjP(), Value: schemas/* string */.YjP() })).default([]),
    NextToken: schemas/* string */.YjP().nullish(),
});
async function tagsOf(ask, ResourceArn) {
    const found = new Map();
    for (let NextToken;;) {
        const input = { ResourceArn, ...(NextToken && { NextToken }) };
        const page = need(await ask({ operation: 'ListTags', input, answer: tagPage }));
        for (const { Key, Value } of page.Tags)
            found.set(Key, Value);
        if (!page.NextToken)
            return found;
        NextToken = page.NextToken;
    }
}

// EXTERNAL MODULE: ./.build/domain/training/remote/control-lines.js
var control_lines = __webpack_require__(33394);
;// CONCATENATED MODULE: ./.build/backends/training/sagemaker/log.js



const group = '/aws/sagemaker/TrainingJobs';
/** Of one call; what is more comes with the next. */
const mostBytes = 2 ** 20;
/** Of one stream: however many of them are empty, somebody has to look at the job meanwhile. */
const mostPages = 100;
/** A stream for each container, and after each return from a spot interruption; each event is one line. */
async function readLog(ask, { name, mark }, from) {
    const cursor = from === '' ? {} : JSON.parse(from);
    const parts = [];
    let bytes = 0;
    for (const stream of await streamsOf(ask, name)) {
        for (let pages = 0; pages < mostPages; pages += 1) {
            const before = cursor[stream];
            const page = await pageOf(ask, stream, before);
            const rank = rankOf(name, stream);
            const part = rank === first ? textOf(page.lines) : othersOf(page.lines, rank, mark);
            parts.push(part);
            bytes += part.byteLength;
            cursor[stream] = page.place;
            // An empty page is not the end: the same token once more is.
            if (page.place.token === before?.token || bytes >= mostBytes)
                break;
        }
        if (bytes >= mostBytes)
            break;
    }
    return { bytes: Buffer.concat(parts), next: JSON.stringify(cursor) };
}
/** What reading a log asks, of a job that is not there: who may not ask is told so. */
async function tryToRead(ask, name) {
    const logGroupName = group;
    const streams = { logGroupName, logStreamNamePrefix: `${name}/` };
    const events = { logGroupName, logStreamName: `${name}/${first}` };
    return [
        await ask({ operation: 'DescribeLogStreams', input: streams, answer: nothing }),
        await ask({ operation: 'GetLogEvents', input: events, answer: nothing }),
    ];
}
const streamPage = schemas/* object */.Ikc({
    logStreams: schemas/* array */.YOg(schemas/* object */.Ikc({ logStreamName: schemas/* string */.YjP() })).default([]),
    nextToken: schemas/* string */.YjP().nullish(),
});
/** In the order of their names; none until the container runs. */
async function streamsOf(ask, name) {
    const streams = [];
    for (let nextToken;;) {
        const input = {
            logGroupName: group,
            logStreamNamePrefix: `${name}/`,
            ...(nextToken && { nextToken }),
        };
        const said = await ask({ operation: 'DescribeLogStreams', input, answer: streamPage });
        if (isMissing(said))
            return [];
        const page = need(said);
        streams.push(...page.logStreams.map(({ logStreamName }) => logStreamName));
        if (!page.nextToken)
            return streams;
        nextToken = page.nextToken;
    }
}
const eventPage = schemas/* object */.Ikc({
    events: schemas/* array */.YOg(schemas/* object */.Ikc({ timestamp: schemas/* number */.aig(), message: schemas/* string */.YjP() })).default([]),
    nextForwardToken: schemas/* string */.YjP(),
});
async function pageOf(ask, stream, before) {
    const input = { logGroupName: group, logStreamName: stream, startFromHead: true };
    const get = (more) => ask({ operation: 'GetLogEvents', input: { ...input, ...more }, answer: eventPage });
    const said = await get(before ? { nextToken: before.token } : {});
    if (isMissing(said))
        return { lines: [], place: before ?? { token: '', at: 0, seen: 0 } };
    if (!before || !isOldToken(said))
        return read(need(said), before);
    return read(need(await get({ startTime: before.at })), before, before.seen);
}
/** Leaves out the first `skipped` events, which were delivered before. */
function read({ events, nextForwardToken }, before = { token: '', at: 0, seen: 0 }, skipped = 0) {
    const fresh = events.slice(skipped);
    const at = fresh.at(-1)?.timestamp ?? before.at;
    const same = fresh.filter(({ timestamp }) => timestamp === at).length;
    const seen = at === before.at ? before.seen + same : same;
    return {
        lines: fresh.map(({ message }) => message),
        place: { token: nextForwardToken, at, seen },
    };
}
function isMissing(said) {
    return said.kind === 'refused' && said.code === 'ResourceNotFoundException';
}
function isOldToken(said) {
    return said.kind === 'refused' && said.code === 'InvalidParameterException';
}
const first = 'algo-1';
function textOf(lines) {
    return Buffer.from(lines.map((line) => `${line}\n`).join(''), 'utf8');
}
/** Each line of a further container tells whose it is. How the job goes is for the first one to tell. */
function othersOf(lines, rank, mark) {
    const own = lines.filter((line) => !line.includes(`${control_lines/* controlWord */.i}${mark}`));
    return textOf(own.map((line) => `[${rank}] ${line}`));
}
/** `<job>/algo-2-1617181920` is of `algo-2`. */
function rankOf(name, stream) {
    return /^algo-\d+/.exec(stream.slice(name.length + 1))?.[0] ?? first;
}

;// CONCATENATED MODULE: ./.build/backends/training/sagemaker/request.js
/** Where SageMaker puts the files of our channel, and from where it takes the model. */
const channel = 'contender';
const channelFolder = `/opt/ml/input/data/${channel}`;
const modelFolder = '/opt/ml/model';
const scriptName = 'run.sh';
/** The tags by which a job is known to be ours, and of which configuration. */
const tags = { configuration: 'contender.configuration', mark: 'contender.mark' };
/** The longest that an account may train where nobody asked AWS for more: five days. */
const usualLimitSeconds = 432_000;
/** How much longer a spot job may wait for machines than it runs. */
const spotWaitSeconds = 86_400;
/** The input of CreateTrainingJob. The script lies in the channel: an argument may have 256 characters. */
function requestOf(address, job) {
    const { role, instance, count, volumeGib, isSpot, store } = address;
    const limit = job.limitSeconds ?? usualLimitSeconds;
    const folder = `${store}/${job.name}`;
    return {
        TrainingJobName: job.name,
        RoleArn: role,
        AlgorithmSpecification: {
            TrainingImage: job.image,
            TrainingInputMode: 'File',
            ContainerEntrypoint: ['sh', `${channelFolder}/${scriptName}`],
        },
        InputDataConfig: [
            {
                ChannelName: channel,
                InputMode: 'File',
                DataSource: {
                    S3DataSource: {
                        S3DataType: 'S3Prefix',
                        S3Uri: `${folder}/input/`,
                        S3DataDistributionType: 'FullyReplicated',
                    },
                },
            },
        ],
        OutputDataConfig: { S3OutputPath: store, CompressionType: 'GZIP' },
        ResourceConfig: { InstanceType: instance, InstanceCount: count, VolumeSizeInGB: volumeGib },
        StoppingCondition: {
            MaxRuntimeInSeconds: limit,
            ...(isSpot && { MaxWaitTimeInSeconds: limit + spotWaitSeconds }),
        },
        EnableManagedSpotTraining: isSpot,
        ...(isSpot && {
            CheckpointConfig: { S3Uri: `${folder}/checkpoints`, LocalPath: '/opt/ml/checkpoints' },
        }),
        Environment: job.environment,
        Tags: [
            { Key: tags.configuration, Value: job.configuration },
            { Key: tags.mark, Value: job.mark },
        ],
    };
}
const mostVariables = 100;
const longestValue = 512;
const longestImage = 255;
const mostGraceSeconds = 120;
/** All that SageMaker cannot give, or would refuse only after the files were sent. */
function problemsOf({ instance }, job) {
    return [...ofMachine(instance, job), ...ofVariables(job)].flatMap(([holds, why, next]) => holds ? [] : [{ code: 'train-unsupported', what: 'SageMaker cannot run this job.', why, next }]);
}
function ofMachine(instance, job) {
    const { image, gpus, cpus, memoryGib, sharedMemoryGib, graceSeconds } = job;
    const sizes = { cpus, 'memory-gib': memoryGib, 'shared-memory-gib': sharedMemoryGib };
    const asked = Object.entries(sizes).flatMap(([name, value]) => (value === null ? [] : [name]));
    return [
        [
            image !== null,
            'The policy names no image, and on SageMaker everything runs in one.',
            'Set "train.job.image" to an image of Amazon ECR, best by its digest.',
        ],
        [
            (image ?? '').length <= longestImage,
            `The name of the image has more than ${longestImage} characters.`,
            'Give the image a shorter name.',
        ],
        [
            gpus === 0 || /^ml\.(?:g|p|gr)\d/.test(instance),
            `The policy asks for ${gpus} ${gpus === 1 ? 'GPU' : 'GPUs'}, and ${instance} has none.`,
            'Name an instance with GPUs, such as ml.g5.xlarge.',
        ],
        [
            asked.length === 0,
            `The type of the instance alone says how large it is, and the policy sets ${asked.join(', ')}.`,
            `Remove ${asked.map((name) => `"train.job.${name}"`).join(', ')}, and choose the instance.`,
        ],
        [
            graceSeconds <= mostGraceSeconds,
            `SageMaker gives ${mostGraceSeconds} s to save, and the policy wants ${graceSeconds} s.`,
            `Ask for ${mostGraceSeconds} s or less.`,
        ],
    ];
}
function ofVariables({ environment, secrets }) {
    const variables = Object.entries(environment);
    const long = variables.flatMap(([name, value]) => (value.length > longestValue ? [name] : []));
    return [
        [
            Object.keys(secrets).length === 0,
            'SageMaker hands no secrets of a store of its own to a training.',
            'Remove "train.job.secrets", and let the command read AWS Secrets Manager by the role of the job.',
        ],
        [
            variables.length <= mostVariables,
            `There are ${variables.length} variables, and SageMaker takes ${mostVariables}.`,
            'Name fewer in "train.job.variables".',
        ],
        [
            long.length === 0,
            `SageMaker takes ${longestValue} characters in a variable, and these have more: ${long.join(', ')}.`,
            'Remove them from "train.job.variables", and let the command read them from a file.',
        ],
    ];
}

;// CONCATENATED MODULE: ./.build/backends/training/sagemaker/state.js
const waiting = new Set([
    'Starting',
    'Pending',
    'LaunchingMLInstances',
    'PreparingTrainingStack',
    'Downloading',
    'DownloadingTrainingImage',
]);
/** A state that nobody knows is `running`, which the time budget bounds: never a success. */
function statusOf(state) {
    switch (state.TrainingJobStatus) {
        case 'Completed':
            return ended({ kind: 'succeeded' });
        case 'Failed':
            return ended(failureOf(state));
        case 'Stopped':
            return ended(stopOf(state));
        case 'InProgress':
            if (!waiting.has(state.SecondaryStatus) || hasTrained(state))
                return { kind: 'running' };
            return { kind: 'queued', why: state.message ?? null };
        case 'Stopping':
            return { kind: 'running' };
        default:
            return { kind: 'running', unknown: state.TrainingJobStatus };
    }
}
/** Once interrupted on spot, a job gets its machines and its files anew: it is not in the queue again. */
function hasTrained({ passed = [] }) {
    return passed.includes('Training');
}
function ended(end) {
    return { kind: 'ended', end };
}
/** Both limits are reported as a stop: that of running, and that of spot with all its waiting. */
function stopOf({ SecondaryStatus, StoppingCondition = {} }) {
    const { MaxRuntimeInSeconds, MaxWaitTimeInSeconds } = StoppingCondition;
    const timedOut = (seconds = 0) => ({ kind: 'timed-out', minutes: seconds / 60 });
    if (SecondaryStatus === 'MaxRuntimeExceeded')
        return timedOut(MaxRuntimeInSeconds);
    if (SecondaryStatus === 'MaxWaitTimeExceeded')
        return timedOut(MaxWaitTimeInSeconds);
    return { kind: 'cancelled' };
}
/** What keeps a job from starting: no machine, no image, no data, no right to either. */
const neverRan = /^CapacityError|^ClientError:.*(?:image|download|S3 (?:objects|prefix|bucket|key)|access ?denied|not authorized|assume|capacity)/i;
/** FailureReason is a sentence for people, whose first word tells whose failure it was. */
function failureOf(state) {
    if (state.SecondaryStatus.startsWith('Max'))
        return stopOf(state);
    const why = (state.FailureReason ?? '').replace(/\s+/g, ' ').trim().slice(0, 500);
    // What the command itself printed may stand behind the code, so that no word of it counts.
    const [, digits] = /exit ?code:? ?(\d+)/i.exec(why) ?? [];
    if (digits !== undefined)
        return exitOf(Number(digits));
    if (/^(?:Client|Algorithm|InternalServer)Error:.*\b(?:more memory|out ?of ?memory)/i.test(why)) {
        return { kind: 'out-of-memory' };
    }
    if (neverRan.test(why))
        return { kind: 'rejected', why: sentence(why) };
    if (/^AlgorithmError/.test(why))
        return { kind: 'failed', exitCode: 1 };
    return { kind: 'lost', why: why === '' ? 'SageMaker gave no reason.' : sentence(why) };
}
const signals = new Map([
    [130, 'SIGINT'],
    [137, 'SIGKILL'],
    [143, 'SIGTERM'],
]);
function exitOf(exitCode) {
    const signal = signals.get(exitCode);
    return signal ? { kind: 'killed', signal } : { kind: 'failed', exitCode };
}
function sentence(why) {
    return `SageMaker says: "${why}".`;
}

;// CONCATENATED MODULE: ./.build/backends/training/sagemaker/cluster.js









/** SageMaker's training jobs of one region. */
function sageMakerCluster(address, store, patience = {}) {
    const ask = askSageMaker(address, patience);
    const logs = askLogs(address, patience);
    return {
        title: `SageMaker in ${address.region}`,
        hasPeers: address.count > 1,
        async check(job) {
            (0,errors/* refuse */.TR)(problemsOf(address, job));
            await proveRights(ask, logs);
        },
        find: (names, configuration) => find(ask, names, configuration),
        async standing(name) {
            const said = await describe(ask, name);
            if (isGone(said))
                return null;
            return statusOf(need(said)).kind === 'ended' ? 'ended' : 'live';
        },
        async submit(job) {
            await (0,s3_upload/* putText */.r)(store.client, store.keyOf(job.name, `input/${scriptName}`), job.script).catch(store_bucket/* unreached */.iq);
            return create(ask, address, job);
        },
        async status({ name }) {
            const said = await describe(ask, name);
            if (isGone(said))
                return { kind: 'ended', end: { kind: 'lost', why: gone(name) } };
            const { SecondaryStatusTransitions: all, ...state } = need(said);
            const passed = all.map(({ Status }) => Status);
            return statusOf({ ...state, message: all.at(-1)?.StatusMessage, passed });
        },
        log: (handle, from) => readLog(logs, handle, from),
        async cancel({ name }) {
            const said = await stop(ask, name);
            if (!isGone(said) && !isOver(said))
                need(said);
        },
        async container({ name }) {
            const said = await describe(ask, name);
            if (isGone(said))
                return null;
            const image = need(said).AlgorithmSpecification?.TrainingImage ?? null;
            const digest = /@(sha256:[0-9a-f]{64})$/.exec(image ?? '')?.[1] ?? null;
            return { id: null, image, digest, imageId: null };
        },
        // AWS keeps its list of jobs; the files are removed with those that travelled.
        remove: async () => undefined,
    };
}
/** Which job lives: the newest of these names that has the configuration in its tags. */
async function find(ask, names, configuration) {
    for (const { name, arn } of await liveJobs(ask, names)) {
        const found = await tagsOf(ask, arn);
        const mark = found.get(tags.mark);
        if (found.get(tags.configuration) === configuration && mark !== undefined) {
            return { name, mark, id: arn };
        }
    }
    return null;
}
const created = schemas/* object */.Ikc({ TrainingJobArn: schemas/* string */.YjP() });
/** The same request may have come before, and only its answer was lost: then the job there is this one. */
async function create(ask, address, job) {
    const input = requestOf(address, job);
    const said = await ask({ operation: 'CreateTrainingJob', input, answer: created });
    if (said.kind === 'done')
        return said.value.TrainingJobArn;
    if (said.code !== 'ResourceInUse')
        throw said.error;
    const { TrainingJobArn } = need(await describe(ask, job.name));
    const found = await tagsOf(ask, TrainingJobArn);
    if (found.get(tags.mark) === job.mark)
        return TrainingJobArn;
    throw new errors/* UserError */.yo('train-name-taken', {
        what: `SageMaker in ${address.region} has another training job of the name ${job.name}.`,
        why: 'It is not the one that was just submitted, and a name is given once for all time.',
        next: 'Re-run the job, so that it gets the name of the next attempt.',
    });
}
const described = schemas/* object */.Ikc({
    TrainingJobArn: schemas/* string */.YjP(),
    TrainingJobStatus: schemas/* string */.YjP(),
    SecondaryStatus: schemas/* string */.YjP(),
    FailureReason: schemas/* string */.YjP().optional(),
    AlgorithmSpecification: schemas/* object */.Ikc({ TrainingImage: schemas/* string */.YjP().optional() }).optional(),
    StoppingCondition: schemas/* object */.Ikc({
        MaxRuntimeInSeconds: schemas/* number */.aig().optional(),
        MaxWaitTimeInSeconds: schemas/* number */.aig().optional(),
    })
        .optional(),
    SecondaryStatusTransitions: schemas/* array */.YOg(schemas/* object */.Ikc({ Status: schemas/* string */.YjP(), StatusMessage: schemas/* string */.YjP().optional() }))
        .default([]),
});
function describe(ask, name) {
    const input = { TrainingJobName: name };
    return ask({ operation: 'DescribeTrainingJob', input, answer: described });
}
function stop(ask, name) {
    const input = { TrainingJobName: name };
    return ask({ operation: 'StopTrainingJob', input, answer: nothing });
}
/** SageMaker says "not found" and "bad request" with one code, and only the words differ. */
function isGone(said) {
    if (said.kind === 'done')
        return false;
    if (said.code === 'ResourceNotFound')
        return true;
    return (said.code === 'ValidationException' && /not found|not find|does not exist/i.test(said.message));
}
/** A job that has ended, or is being stopped, cannot be stopped. */
function isOver(said) {
    return (said.kind === 'refused' &&
        said.code === 'ValidationException' &&
        /\bstatus\b|\bstate\b|already/i.test(said.message));
}
function gone(name) {
    return `SageMaker knows no training job ${name} any more: somebody has deleted it.`;
}
const noJob = 'contender-is-this-permitted';
/** Asks for a job that is not there: who may not ask is told so, and nothing else happens. */
async function proveRights(ask, logs) {
    const answers = [
        await ask({ operation: 'ListTrainingJobs', input: { MaxResults: 1 }, answer: nothing }),
        await describe(ask, noJob),
        await stop(ask, noJob),
        ...(await tryToRead(logs, noJob)),
    ];
    (0,errors/* refuse */.TR)(answers.flatMap(problemIn));
}
/** Of the refusals only those about rights count: all others say that there is no such job. */
function problemIn(answer) {
    if (answer.kind === 'done')
        return [];
    const { problems } = answer.error;
    return problems.filter(({ code }) => /^train-(?:login|forbidden|not-this)$/.test(code));
}

// EXTERNAL MODULE: ./.build/backends/training/remote/store-results.js
var store_results = __webpack_require__(37466);
// EXTERNAL MODULE: ./.build/backends/training/remote/store-script.js
var store_script = __webpack_require__(83873);
// EXTERNAL MODULE: ./.build/backends/training/remote/store-sources.js
var store_sources = __webpack_require__(30702);
;// CONCATENATED MODULE: ./.build/backends/training/sagemaker/transport.js





const sourcesName = 'sources.tar';
/** On the volume that the address sizes. */
const folder = { base: '/opt/ml/contender', directory: '/opt/ml/contender/work' };
/**
 * SageMaker itself carries the files: the sources come by a channel, and what is laid into the folder of the
 * model it packs and puts into the store. So no script holds an address that is a secret.
 */
function channelTransport(store) {
    return {
        workspace: () => null,
        async bring(job) {
            const sha256 = await (0,store_sources/* putSources */.C)(store, job, `input/${sourcesName}`);
            return {
                ...place,
                before: (0,store_script/* unpackLines */.Sn)(folder, `${channelFolder}/${sourcesName}`, sha256),
                after: onFirst((0,store_script/* moveLines */.j2)(folder, modelFolder, (0,store_results/* resultPaths */.O)(job))),
            };
        },
        placeOf: () => place,
        fetch: (job, name) => (0,store_results/* receive */.u)(store, { job, key: store.keyOf(name, 'output/model.tar.gz'), isGzip: true }),
        remove: (names) => (0,store_bucket/* removeAll */.C0)(store, names),
    };
}
const place = { directory: folder.directory, mount: null, before: '', after: '' };
/** Of several machines one hands over: the packed models of all are one archive. */
function onFirst(lines) {
    const file = '/opt/ml/input/config/resourceconfig.json';
    return `if [ ! -f ${file} ] || grep -q '"current_host": *"algo-1"' ${file}; then\n${lines}\nfi`;
}

;// CONCATENATED MODULE: ./.build/backends/training/sagemaker/index.js






/** AWS counts the calls of a whole account, and its logs may arrive a minute late. */
const usualWaits = { pollMs: 5_000, proofMs: 300_000, settleMs: 60_000 };
/** Training jobs of Amazon SageMaker. */
function openSageMaker(uri, environment, { patience = {}, pace = usualWaits } = {}) {
    const address = readAddress((0,remote_location/* readLocation */.m)(uri, optionNames), environment);
    const store = (0,store_bucket/* storeAt */.f6)(address.store, environment, patience);
    const cluster = sageMakerCluster(address, store, patience);
    return (0,elsewhere/* elsewhere */.J)(cluster, channelTransport(store), pace);
}


/***/ })

};
