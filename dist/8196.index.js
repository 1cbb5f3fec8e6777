export const id = 8196;
export const ids = [8196];
export const modules = {

/***/ 18196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  machineNotices: () => (/* binding */ machineNotices)
});

// UNUSED EXPORTS: readCloud

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/backends/spot/metadata.js
const timeoutMs = 1_000;
const mostBytes = 64 * 1024;
/**
 * Asks this machine's metadata service. It answers within milliseconds or not at all, and no proxy
 * may come between: a proxy would ask about its own machine.
 */
function ask(question) {
    // An address that is none answers nothing either.
    return asked(question).catch(() => undefined);
}
async function asked(question) {
    const { url, method = 'GET', headers } = question;
    // Most machines have nobody to ask.
    const { request } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    return new Promise((resolve) => {
        const asking = request(url, { method, headers, agent: false }, (response) => {
            let text = '';
            response.setEncoding('utf8').on('data', (chunk) => {
                text += chunk;
                if (text.length > mostBytes)
                    asking.destroy();
            });
            response.on('end', () => settle({ status: response.statusCode ?? 0, text }));
            response.on('error', () => settle(undefined));
        });
        const settle = (answer) => {
            clearTimeout(late);
            resolve(answer);
            asking.destroy();
        };
        const late = setTimeout(() => settle(undefined), timeoutMs);
        asking.on('error', () => settle(undefined));
        asking.on('close', () => settle(undefined));
        // It shall not keep alive a process that is done.
        asking.on('socket', (socket) => socket.unref());
        late.unref();
        asking.end();
    });
}

;// CONCATENATED MODULE: ./.build/backends/spot/azure.js

const azureEndpoint = 'http://169.254.169.254';
/** The first question switches the service on, which may take it two minutes: at 5 s each, 30 turns. */
const patientTurns = 30;
const noAnswer = 'The metadata service of Azure does not answer from here. Let the container reach 169.254.169.254.';
/** Scheduled events: a spot machine is told of its end at least 30 seconds ahead. */
function azureLook(endpoint) {
    const get = (path) => ask({ url: `${endpoint}/metadata/${path}`, headers: { metadata: 'true' } });
    let name;
    let unanswered = 0;
    return async () => {
        if (name === undefined) {
            const answer = await get('instance/compute/name?api-version=2021-02-01&format=text');
            if (answer?.status === 200)
                name = answer.text.trim();
        }
        const answer = await get('scheduledevents?api-version=2020-07-01');
        if (answer?.status === 200) {
            unanswered = 0;
            return eventsIn(answer.text, name);
        }
        unanswered += 1;
        return unanswered < patientTurns ? [] : [{ kind: 'deaf', why: noAnswer }];
    };
}
/** The machines of a set hear of each other; one that does not know its own name means itself. */
function eventsIn(text, name) {
    return parsed(text).flatMap((event) => {
        const { EventType: type, Resources: machines, NotBefore: time } = event;
        if (type !== 'Preempt' && type !== 'Terminate')
            return [];
        if (name && Array.isArray(machines) && !machines.includes(name))
            return [];
        const at = Date.parse(typeof time === 'string' ? time : '');
        return [{ kind: 'taken-away', at: Number.isNaN(at) ? null : new Date(at).toISOString() }];
    });
}
function parsed(text) {
    try {
        const { Events: events } = JSON.parse(text);
        return Array.isArray(events)
            ? events.filter((event) => typeof event === 'object' && event !== null)
            : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./.build/backends/spot/ec2.js

const ttlSeconds = '21600';
const deaf = (why) => [{ kind: 'deaf', why }];
/** The service throttles who asks much, and may be slow for a moment. */
const firstTries = 3;
const ec2_noAnswer = 'does not answer from here. In a container, raise the hop limit of the machine: aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 2.';
/** The endpoint of EC2's metadata, as the SDKs find it. */
function ec2Endpoint(environment) {
    const given = environment('AWS_EC2_METADATA_SERVICE_ENDPOINT');
    if (given)
        return given;
    const isV6 = /^ipv6$/i.test(environment('AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE') ?? '');
    return isV6 ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254';
}
/** IMDSv2: a token first, then what the cloud plans with a spot machine, about two minutes ahead. */
function ec2Look(endpoint) {
    const base = endpoint.replace(/\/+$/, '');
    let token;
    let tries = 0;
    const renew = async () => {
        const headers = { 'x-aws-ec2-metadata-token-ttl-seconds': ttlSeconds };
        const answer = await ask({ url: `${base}/latest/api/token`, method: 'PUT', headers });
        if (answer?.status === 200)
            token = answer.text.trim();
        return answer?.status;
    };
    const get = (path) => {
        const headers = { 'x-aws-ec2-metadata-token': token ?? '' };
        return ask({ url: `${base}/latest/meta-data/${path}`, headers });
    };
    const read = async (path) => {
        const answer = await get(path);
        if (answer?.status !== 401)
            return answer;
        return (await renew()) === 200 ? get(path) : undefined;
    };
    return async () => {
        if (token === undefined) {
            const status = await renew();
            tries += 1;
            if (status === undefined) {
                return tries < firstTries ? [] : deaf(`The metadata service of EC2 at ${base} ${ec2_noAnswer}`);
            }
            if (status !== 200) {
                return deaf(`The metadata service of EC2 at ${base} gives no token: it answered ${status}.`);
            }
        }
        const [action, risk] = [
            await read('spot/instance-action'),
            await read('events/recommendations/rebalance'),
        ];
        return [...actionIn(action), ...(risk?.status === 200 ? [{ kind: 'at-risk' }] : [])];
    };
}
/** `{"action": "terminate", "time": "2026-11-21T08:22:00Z"}`; 404 until the machine is marked. */
function actionIn(answer) {
    if (answer?.status !== 200)
        return [];
    const time = /"time"\s*:\s*"([^"]*)"/.exec(answer.text)?.[1] ?? '';
    return [{ kind: 'taken-away', at: Number.isNaN(Date.parse(time)) ? null : time }];
}

;// CONCATENATED MODULE: ./.build/backends/spot/gce.js

const gce_noAnswer = 'The metadata service of Google Compute Engine does not answer from here. Let the container reach 169.254.169.254.';
/** A host, with its port where it has one, as Google's libraries take it. */
function gceEndpoint(environment) {
    return `http://${environment('GCE_METADATA_HOST') || '169.254.169.254'}`;
}
/**
 * A spot machine is told of its end some 30 seconds ahead. One with GPUs cannot be moved to another
 * host, so that a host's maintenance ends it; that is told an hour ahead.
 */
function gceLook(endpoint) {
    const get = (name) => {
        const url = `${endpoint}/computeMetadata/v1/instance/${name}`;
        return ask({ url, headers: { 'metadata-flavor': 'Google' } });
    };
    let hasAnswered = false;
    return async () => {
        const preempted = await get('preempted');
        if (!preempted)
            return hasAnswered ? [] : [{ kind: 'deaf', why: gce_noAnswer }];
        hasAnswered = true;
        const maintenance = await get('maintenance-event');
        return [
            ...(says(preempted, 'TRUE') ? [{ kind: 'taken-away', at: null }] : []),
            ...(says(maintenance, 'TERMINATE_ON_HOST_MAINTENANCE') ? [{ kind: 'at-risk' }] : []),
        ];
    };
}
function says(answer, text) {
    return answer?.status === 200 && answer.text.trim().toUpperCase() === text;
}

;// CONCATENATED MODULE: ./.build/backends/spot/poll.js
/** Looks at once and then again and again, until the machine's end is known or nothing is heard. */
function polled(newLook, everyMs) {
    return {
        listen(listener) {
            const look = newLook();
            const told = new Set();
            let timer;
            let isOver = false;
            const turn = async () => {
                for (const notice of await look()) {
                    if (isOver || told.has(notice.kind))
                        continue;
                    told.add(notice.kind);
                    listener(notice);
                    if (notice.kind !== 'at-risk')
                        isOver = true;
                }
                if (isOver)
                    return;
                timer = setTimeout(turn, everyMs);
                timer.unref();
            };
            void turn();
            return () => {
                isOver = true;
                clearTimeout(timer);
            };
        },
    };
}

;// CONCATENATED MODULE: ./.build/backends/spot/index.js






const dmi = 'sys/class/dmi/id';
/** What tells a machine of Azure from others of its vendor. */
const azureTag = '7783-7084-3265-9085-8269-3286-77';
const everyMs = 5_000;
/**
 * Hears of the end of a machine of EC2, Google Compute Engine or Azure; undefined on any other one,
 * which costs a look at one small file, and on those that GitHub lends, which end with their job.
 */
async function machineNotices(environment, cloudHere = () => readCloud()) {
    if (environment('RUNNER_ENVIRONMENT') === 'github-hosted')
        return undefined;
    const cloud = environmentNames(environment) ?? (await cloudHere());
    const look = cloud && lookOf(environment, cloud);
    return look && polled(look, everyMs);
}
/** Variables that name an endpoint say which cloud it is. */
function environmentNames(environment) {
    if (environment('AWS_EC2_METADATA_SERVICE_ENDPOINT'))
        return 'Amazon EC2';
    return environment('GCE_METADATA_HOST') ? 'Google' : undefined;
}
function lookOf(environment, cloud) {
    switch (cloud) {
        case 'Amazon EC2':
            if (/^true$/i.test(environment('AWS_EC2_METADATA_DISABLED') ?? ''))
                return undefined;
            return () => ec2Look(ec2Endpoint(environment));
        case 'Google':
            return () => gceLook(gceEndpoint(environment));
        case 'Azure':
            return () => azureLook(azureEndpoint);
    }
}
/** What the firmware of this machine says of its maker; `root` is where the file system begins. */
async function readCloud(root = '/') {
    const told = async (name) => {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, dmi, name), 'utf8').catch(() => '');
        return text.trim();
    };
    const vendor = await told('sys_vendor');
    if (vendor === 'Amazon EC2' || vendor === 'Google')
        return vendor;
    if (vendor !== 'Microsoft Corporation')
        return undefined;
    return (await told('chassis_asset_tag')) === azureTag ? 'Azure' : undefined;
}


/***/ })

};
