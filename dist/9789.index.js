export const id = 9789;
export const ids = [9789];
export const modules = {

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

/***/ 43823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ elsewhere)
});

// EXTERNAL MODULE: ./.build/domain/training/deterministic.js
var training_deterministic = __webpack_require__(37640);
// EXTERNAL MODULE: ./.build/domain/training/python-survey.js
var python_survey = __webpack_require__(38053);
;// CONCATENATED MODULE: ./.build/domain/training/remote/place-found.js


/** The place where a job ran, as the job told it; null: it told nothing. */
function surroundingsOf(report, { container, environment }) {
    const machine = machineOf(report);
    if (!machine)
        return null;
    const deterministic = (0,training_deterministic/* deterministicOf */.Q)(environment);
    return { machine, packages: foundPackages(report), container, deterministic };
}
function machineOf(report) {
    const [system, release, arch, cpus, kibibytes] = report.lines('machine')[0]?.split(' ') ?? [];
    if (system === undefined || release === undefined || arch === undefined)
        return null;
    const [version] = report.lines('surveyed')[0]?.split(' ') ?? [];
    return {
        os: `${system.toLowerCase()} ${release}`,
        arch: architectures[arch] ?? arch,
        cpus: Number(cpus) || 0,
        memoryBytes: (Number(kibibytes) || 0) * 1024,
        node: versionIn(report.lines('node')[0]),
        python: version ?? versionIn(report.lines('python')[0]),
    };
}
/** The names that this machine's own would get, by those of `uname`. */
const architectures = {
    x86_64: 'x64',
    amd64: 'x64',
    aarch64: 'arm64',
    i686: 'ia32',
};
function versionIn(text) {
    return /\d+\.\d+\S*/.exec(text ?? '')?.[0] ?? null;
}
/** Only of a survey that came to its end. */
function foundPackages(report) {
    const [version] = report.lines('surveyed');
    if (version === undefined)
        return null;
    const distributions = report.lines('package');
    return (0,python_survey/* packagesOf */.DT)({ version, distributions, conda: report.lines('conda') });
}
/** The cards that a job found; null: none, or nobody looked. */
function gpusOf(report) {
    const rows = report.lines('gpu').map((line) => line.split(', '));
    if (rows.length === 0)
        return null;
    const capabilities = new Map(report.lines('capability').map((line) => {
        const [index = '', capability = ''] = line.split(', ');
        return [index, capability];
    }));
    return {
        tool: 'nvidia-smi',
        driver: rows[0]?.[2] ?? '',
        cuda: report.lines('cuda')[0] ?? null,
        cards: rows.map(([index = '', uuid = '', , total, free, ...name]) => ({
            index: Number(index),
            uuid,
            name: name.join(', '),
            computeCapability: versionIn(capabilities.get(index)),
            memoryTotal: mebibytes(total),
            memoryFree: mebibytes(free),
        })),
    };
}
function mebibytes(cell) {
    return cell !== undefined && /^\d+$/.test(cell) ? Number(cell) : null;
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/domain/training/remote/control-lines.js
var control_lines = __webpack_require__(33394);
// EXTERNAL MODULE: ./.build/domain/training/gpu/meter.js
var meter = __webpack_require__(73034);
;// CONCATENATED MODULE: ./.build/domain/training/remote/card-samples.js

/** No sample for longer than this, in seconds: what happened since is unknown. */
const longestSilence = 15;
/** What a card has ever grown stands in each of them, so that the last ones prove it. */
const mostKept = 100;
/** Samples of the cards, as a job elsewhere tells them: the first before its command begins. */
class CardSamples {
    #meter = new meter/* GpuMeter */.s();
    /** The last ones, and the seals that are theirs if the script itself wrote them. */
    #kept = [];
    #first = null;
    #last = 0;
    /** `<seal> <clock>; <index>, <use>, <memory>, <power>, <temperature>, <power limit>, <memory grown>; …` */
    take(line) {
        const at = line.indexOf(' ');
        const [seal, text] = [line.slice(0, at), line.slice(at + 1)];
        const [clock = '', ...cards] = text.split('; ');
        const seconds = Number(clock);
        if (!Number.isFinite(seconds) || clock === '')
            return;
        this.#first ??= seconds;
        this.#last = seconds - this.#first;
        this.#kept.push({ seal, text });
        if (this.#kept.length > mostKept)
            this.#kept.shift();
        for (const card of cards) {
            const sample = sampleOf(card, this.#last);
            if (sample)
                this.#meter.add(sample);
        }
    }
    /** By the same clock: when the command began and ended; null: not known. */
    telemetry(begun, ended) {
        const first = this.#first ?? 0;
        const end = ended === null ? null : ended - first;
        const isBefore = this.#first !== null && begun !== null && first <= begun + longestSilence;
        const isLost = end === null || end - this.#last > longestSilence;
        const complete = isBefore && !isLost;
        const cards = this.#meter.read(end ?? this.#last);
        return {
            cards: complete ? cards : cards.map((card) => ({ ...card, energy: null })),
            complete,
            ...(isLost && this.#first !== null && { lostAt: this.#last }),
        };
    }
    /** MiB that what each card holds has grown by, as far as that is sealed. */
    grown(sealOf) {
        const most = new Map();
        for (const { seal, text } of this.#kept) {
            if (sealOf(text) !== seal)
                continue;
            for (const card of text.split('; ').slice(1)) {
                const cells = card.split(',').map((cell) => numberIn(cell.trim()));
                const [index, grown] = [cells[0], cells[6]];
                if (typeof index !== 'number' || typeof grown !== 'number')
                    continue;
                most.set(index, Math.max(grown, most.get(index) ?? 0));
            }
        }
        return most;
    }
    series() {
        return this.#meter.series();
    }
}
function sampleOf(text, at) {
    const cells = text.split(',').map((cell) => cell.trim());
    const [index = '', ...values] = cells;
    if (!/^\d+$/.test(index) || values.length !== 6)
        return undefined;
    const [utilization, memoryUsed, power, temperature, powerLimit] = values.map(numberIn);
    return {
        index: Number(index),
        at,
        utilization: utilization ?? null,
        memoryUsed: memoryUsed ?? null,
        power: power ?? null,
        temperature: temperature ?? null,
        powerLimit: powerLimit ?? null,
    };
}
/** Null for `[N/A]` and the like. */
function numberIn(cell) {
    return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : null;
}

;// CONCATENATED MODULE: ./.build/domain/training/remote/job-report.js

const hindrances = ['unfit', 'unready', 'folder', 'late'];
const ticksPerSecond = 100;
/** A control group that held more before the command began is not its own. */
const mostBefore = 256 * 1024 * 1024;
/**
 * What may come after the command has begun, who can write such lines too; a peer may be hindered then. How it ended
 * counts by the last line, and beside what the cluster says; by the others nobody gains.
 */
const afterBegin = ['use', 'left', 'used', 'unsaved', 'end', ...hindrances];
/** More lines than any script of ours writes; the packages are the most. */
const mostLines = 20_000;
/** A cluster that starts a job more often has given up long before. */
const mostStarts = 1_000;
/** What a job elsewhere has told by its control lines so far. */
class JobReport {
    #lines = new Map();
    #samples = new CardSamples();
    #sha256;
    /** Digests of secrets, by which scripts seal what commands must not make up: the first is that of the first script. */
    #pledges = [];
    /** The secrets of those that have told success. */
    #secrets = new Map();
    #count = 0;
    /** The digest of a text in hexadecimal. */
    constructor(sha256) {
        this.#sha256 = sha256;
    }
    /** One control line, without its beginning; what is not understood is passed over. */
    take(line) {
        const at = line.indexOf(' ');
        const [kind, rest] = at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
        if (kind === 'start')
            this.#beginAgain();
        else if (this.#lines.has('begin') && !afterBegin.includes(kind))
            return;
        if (kind === 'pledge' && this.#pledges.length < mostStarts)
            this.#pledges.push(rest);
        if (kind === 'end')
            this.#takeSecret(rest);
        if (kind === 'use')
            this.#samples.take(rest);
        else if (this.#count < mostLines || kind === 'end') {
            this.#count += 1;
            const known = this.#lines.get(kind);
            if (known)
                known.push(rest);
            else
                this.#lines.set(kind, [rest]);
        }
    }
    /** Clusters start a job anew whose machine was taken away: then how it ended before is no end. */
    #beginAgain() {
        for (const kind of ['begin', 'end', 'unsaved', ...hindrances])
            this.#lines.delete(kind);
    }
    #takeSecret(rest) {
        const [code, , secret] = rest.split(' ');
        if (code !== '0' || secret === undefined)
            return;
        const pledge = this.#sha256(secret);
        if (this.#pledges.includes(pledge))
            this.#secrets.set(pledge, secret);
    }
    /** All lines of a kind, in their order. */
    lines(kind) {
        return this.#lines.get(kind) ?? [];
    }
    /** The script runs; the command may not yet. */
    get isStarted() {
        return this.#lines.has('start');
    }
    /** What the job wrote could not be handed over. */
    get isUnsaved() {
        return this.#lines.has('unsaved');
    }
    get hindrance() {
        const kind = hindrances.find((one) => this.#lines.has(one));
        return kind === undefined ? null : { kind, words: this.#words(kind) };
    }
    /** Null: it has not told, or was not able to. */
    get end() {
        const [code = ''] = this.#words('end');
        if (!/^\d{1,3}$/.test(code))
            return null;
        const before = job_report_numberIn(this.#words('memory')[0]);
        const after = job_report_numberIn(this.#words('used')[1]);
        const ranOutOfMemory = before !== null && after !== null && after > before;
        return { exitCode: Number(code), ranOutOfMemory };
    }
    /**
     * Whether its script itself told that the command succeeded. Only of the first one is it known that it is none: what
     * begins later may be made up by the command of the one before.
     */
    get isSealed() {
        const [first] = this.#pledges;
        return first !== undefined && this.#secrets.has(first) && this.end?.exitCode === 0;
    }
    /** ISO 8601 by the clock of the job's machine; null: the command was not begun. */
    get startedAt() {
        const epoch = job_report_numberIn(this.#words('begin')[0]);
        return epoch === null ? null : new Date(epoch * 1000).toISOString();
    }
    /** Null: it has not begun, or not ended. */
    get durationMs() {
        const begun = job_report_numberIn(this.#words('begin')[1]);
        const ended = job_report_numberIn(this.#words('end')[1]);
        return begun === null || ended === null
            ? null
            : Math.max(0, Math.round(1000 * (ended - begun)));
    }
    get left() {
        const [behind, alive] = this.#words('left');
        return { leftBehind: job_report_numberIn(behind) ?? 0, stillAlive: job_report_numberIn(alive) ?? 0 };
    }
    resources() {
        const [ticks, , peak] = this.#words('used').map(job_report_numberIn);
        const before = job_report_numberIn(this.#words('memory')[1]);
        const isOwn = before !== null && before <= mostBefore;
        const gpus = this.#telemetry();
        const series = this.#samples.series();
        return {
            peakMemoryBytes: isOwn ? (peak ?? null) : null,
            cpuSeconds: ticks === undefined || ticks === null ? null : ticks / ticksPerSecond,
            ...(gpus && { gpus }),
            ...(series.length > 0 && { series }),
        };
    }
    #telemetry() {
        if (!this.#lines.has('gpu'))
            return undefined;
        const begun = job_report_numberIn(this.#words('begin')[1]);
        const ended = job_report_numberIn(this.#words('end')[1]);
        const telemetry = this.#samples.telemetry(begun, ended);
        // What did not succeed has nothing to prove.
        if (this.end?.exitCode !== 0)
            return telemetry;
        const cards = telemetry.cards.map((card) => {
            return { ...card, grownMemory: this.#grown(card.index) };
        });
        return { ...telemetry, cards };
    }
    /** MiB, as far as every script that told success proves it: of two, one is made up. */
    #grown(card) {
        const proven = [...this.#secrets.values()].map((secret) => {
            return this.#samples.grown((text) => this.#sha256(`${text}${secret}`)).get(card);
        });
        if (proven.length === 0)
            return null;
        return proven.includes(undefined) ? null : Math.min(...proven.map(Number));
    }
    #words(kind) {
        return this.#lines.get(kind)?.at(-1)?.split(' ') ?? [];
    }
}
/** Null for `-` and whatever is no number. */
function job_report_numberIn(word) {
    return word !== undefined && /^\d+(\.\d+)?$/.test(word) ? Number(word) : null;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/domain/training/remote/prologue.js + 2 modules
var prologue = __webpack_require__(52114);
// EXTERNAL MODULE: ./.build/backends/training/remote/job-paths.js
var job_paths = __webpack_require__(89262);
;// CONCATENATED MODULE: ./.build/backends/training/remote/cluster-job.js




/** More than ours, which ends it first: what it takes to bring and to hand over is not counted there. */
const limitSlackSeconds = 900;
/** A job for a cluster; `here` are the folders of this machine that the job's own stands for. */
function clusterJobOf(job, place, here) {
    const { name, configuration, demand } = job;
    const { image, gpus, cpus, memoryGib, sharedMemoryGib, secrets, minutes } = demand;
    // Clusters take no fraction.
    const graceSeconds = Math.ceil(demand.graceSeconds);
    const limit = minutes === null ? null : Math.ceil(minutes * 60) + graceSeconds;
    return {
        name,
        configuration,
        mark: ownMark(job.mark),
        script: scriptOf(job, place),
        environment: (0,job_paths/* translated */.v)(job.environment, here, place.directory),
        secrets,
        image,
        gpus,
        cpus,
        memoryGib,
        sharedMemoryGib,
        limitSeconds: limit === null ? null : limit + limitSlackSeconds,
        graceSeconds,
        mount: place.mount,
    };
}
function scriptOf({ command, mark, demand, ...job }, place) {
    return (0,prologue/* prologue */.qS)({
        mark: ownMark(mark),
        token: tokenOf(mark),
        command,
        directory: place.directory,
        outputDirectory: external_node_path_.posix.join(place.directory, (0,job_paths/* outputPath */.X)(job)),
        before: place.before,
        after: place.after,
        gpus: demand.gpus,
        gpuMemoryMib: Math.ceil((demand.gpuMemoryGib ?? 0) * 1024),
        gpuPatienceSeconds: 10,
        smokeTest: demand.smokeTest,
        graceSeconds: Math.ceil(demand.graceSeconds),
        deadline: deadlineOf(demand),
    });
}
/** Seconds since 1970. The clocks of two machines differ. */
function deadlineOf({ queueMinutes }) {
    return queueMinutes === undefined
        ? null
        : Date.now() / 1000 + queueMinutes * 60 + clockSlackSeconds;
}
const clockSlackSeconds = 600;
/** The last part of a mark within a mark: clusters take no slashes. */
function ownMark(mark) {
    return mark.slice(mark.lastIndexOf('/') + 1);
}
/** What the command is known by, shaped like a mark; who knows it does not know the mark. */
function tokenOf(mark) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(ownMark(mark)).digest('hex');
    return [8, 12, 16, 20, 32].map((end, at, ends) => hex.slice(ends[at - 1] ?? 0, end)).join('-');
}
/** The names of all attempts up to this one: `contender-<run>-<attempt>-<key>`. */
function namesOf(name) {
    const [, run, attempt, key] = /^(.+)-(\d+)-([0-9a-f]{8})$/.exec(name) ?? [];
    if (attempt === undefined)
        return [name];
    const attempts = Array.from({ length: Number(attempt) }, (_, at) => `${run}-${at + 1}-${key}`);
    return attempts.includes(name) ? attempts.slice(-mostAttempts) : [name];
}
const mostAttempts = 100;
/** The names that follow, for the case that one is taken: a place may keep what has ended, and attempts may be unnumbered. */
function laterNamesOf(name) {
    const [, run, attempt, key] = /^(.+)-(\d+)-([0-9a-f]{8})$/.exec(name) ?? [];
    if (attempt === undefined)
        return [];
    return Array.from({ length: mostLater }, (_, at) => `${run}-${Number(attempt) + 1 + at}-${key}`);
}
const mostLater = 20;

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/domain/training/remote/hindrance.js
/** Why a job never came to its command, as a whole sentence; of cards with what they are. */
function whyHindered({ kind, words }, asked, cards) {
    switch (kind) {
        case 'late':
            return 'It came to run later than anybody waits for it, and ended at once.';
        case 'folder':
            return 'Its machine does not have the folder with its files: what this machine has as the folder is not there as the path that the job sees.';
        case 'unready':
            return `Its files could not be brought to its machine (exit code ${words[0] ?? 'unknown'}); its log tells why.`;
        case 'unfit':
            return `${whyUnfit(words, asked)}${listed(cards)}`;
    }
}
function whyUnfit([what = '', ...rest], { gpus, gpuMemoryGib }) {
    const wanted = `The policy asks for ${gpus} GPU${gpus === 1 ? '' : 's'}`;
    const number = rest[0] ?? '0';
    const memory = gpuMemoryGib === null ? 'that tell their memory' : `with ${gpuMemoryGib} GiB free each`;
    switch (what) {
        case 'few':
            return `${wanted}, and the job found ${number}.`;
        case 'full':
            return `${wanted} ${memory}, and the job found ${number} such.`;
        case 'divided':
            return `${wanted} ${memory}, and how much a part of a divided card has cannot be told inside of the job.`;
        case 'hidden':
            return `${wanted}, and CUDA_VISIBLE_DEVICES=${number === '0' ? '' : number} hides all of them from the job.`;
        case 'missing':
            return `${wanted}, and the job found no nvidia-smi: the place took the job and gave it no card, or its image lacks the driver's tools.`;
        case 'unsealed':
            return `${wanted}, and the job found no sha256sum, without which nobody can tell what its script said of the cards from what the command printed.`;
        case 'smoke':
            return `${wanted}, and the smoke test failed there with exit code ${number}.`;
        default:
            return `${wanted}, and nvidia-smi ended with exit code ${number} in the job: ${rest.slice(1).join(' ')}.`;
    }
}
function listed(cards) {
    if (cards.length === 0)
        return '';
    return ` Its cards (number, id, driver, MiB, MiB free, name): ${cards.slice(0, 8).join('; ')}.`;
}

;// CONCATENATED MODULE: ./.build/backends/training/remote/conclude.js


/**
 * How a job ended, by what its cluster says and what its own script told. Our cancel outranks both; then comes
 * what only the cluster can know, then the script's word. Success is what the script saw: without it nobody
 * knows.
 */
function concludeJob(end, circumstances) {
    const { report, demand, isCancelled, hasPeers } = circumstances;
    if (isCancelled)
        return { kind: 'cancelled' };
    if (isClustersOwn(end))
        return end;
    const { hindrance } = report;
    if (hindrance) {
        const why = whyHindered(hindrance, demand, report.lines('gpu'));
        return { kind: hindrance.kind === 'unfit' ? 'unfit' : 'rejected', why };
    }
    if (hasPeers && end.kind !== 'succeeded')
        return end;
    const told = report.end && toldEnd(report.end);
    // Of a failure that only the cluster saw nobody knows what it broke; and of a job that is gone the command itself
    // may have written that it succeeded.
    const isContradicted = end.kind === 'failed' || end.kind === 'killed';
    const isUnproven = end.kind === 'lost' && !report.isSealed;
    if (told?.kind === 'succeeded' && (isContradicted || isUnproven))
        return end;
    if (told)
        return told;
    if (end.kind !== 'succeeded')
        return end;
    return {
        kind: 'lost',
        why: 'The place says that the job succeeded, and its log does not tell how the command ended: the log is cut off, or something else ran in its stead.',
    };
}
/** Whether more of the log may still tell how it ended. */
function mayTellMore(end, report) {
    return !isClustersOwn(end) && report.hindrance === null && report.end === null;
}
/** Ends that the cluster brings about: what the command answered to them is no end of its own. */
const clustersOwn = [
    'cancelled',
    'out-of-memory',
    'timed-out',
    'preempted',
    'unfit',
    'rejected',
];
function isClustersOwn({ kind }) {
    return clustersOwn.includes(kind);
}
/** Under a shell a signal is 128 + its number. */
function toldEnd({ exitCode, ranOutOfMemory }) {
    if (exitCode === 0)
        return { kind: 'succeeded' };
    const [signal] = Object.entries(external_node_os_.constants.signals).find(([, number]) => exitCode === 128 + number) ?? [];
    if (signal === undefined)
        return { kind: 'failed', exitCode };
    if (signal === 'SIGKILL' && ranOutOfMemory)
        return { kind: 'out-of-memory' };
    return { kind: 'killed', signal };
}

// EXTERNAL MODULE: ./.build/backends/training/remote/unreachable.js
var unreachable = __webpack_require__(3090);
;// CONCATENATED MODULE: ./.build/backends/training/remote/attended-job.js






/** Of the log at once; then somebody looks whether the training may go on. */
const mostParts = 64;
/** A cluster has so long after the grace to end the job by itself. */
const killSlackMs = 5_000;
/** Asks the cluster at its own pace, keeps the log, and remembers what the job told. */
class AttendedJob {
    ref;
    job;
    report = new JobReport((text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'));
    #cluster;
    #log;
    #pace;
    #control;
    #status = { kind: 'queued', why: null };
    #from = '';
    #nextAt = Number.NEGATIVE_INFINITY;
    #failures = 0;
    #lostAt;
    #runsSince;
    #endedAt;
    #unfit;
    /** Milliseconds that a cancel gives, as long as the cluster does not know of it. */
    #notice;
    #killAt;
    #isCancelled = false;
    #isLetGo = false;
    constructor({ cluster, ref, job, log, pace }) {
        this.ref = ref;
        this.job = job;
        this.#cluster = cluster;
        this.#log = log;
        this.#pace = pace;
        this.#control = new control_lines/* ControlLines */.$(ref.mark);
    }
    get end() {
        return this.#status.kind === 'ended' ? this.#status.end : null;
    }
    /** Milliseconds since it ran, as far as that is known; of one that another process began by the job's own clock. */
    get ranMs() {
        const seen = this.#runsSince === undefined ? 0 : this.#pace.now() - this.#runsSince;
        const { startedAt } = this.report;
        const isAdopted = this.ref.mark !== ownMark(this.job.mark);
        const told = isAdopted && startedAt !== null ? Date.now() - Date.parse(startedAt) : 0;
        return Math.round(Math.max(seen, told));
    }
    readLog(from) {
        return this.#log.read(from);
    }
    close() {
        return this.#log.close();
    }
    /** What is known, asked anew when it is time. Throws when nobody can be reached any more. */
    async look() {
        if (this.#status.kind === 'ended' || this.#pace.now() < this.#nextAt)
            return this.#status;
        try {
            await this.#insist();
            const status = await this.#cluster.status(this.ref);
            const isRead = await this.#readOn(status.kind === 'ended');
            this.#status = await this.#judge(status);
            this.#failures = 0;
            this.#lostAt = undefined;
            this.#nextAt = isRead ? this.#pace.now() + this.#pace.pollMs : Number.NEGATIVE_INFINITY;
        }
        catch (error) {
            this.#bear(error);
        }
        return this.#status;
    }
    /** Asks it to stop; a cluster that cannot be reached is asked at the next look. */
    async cancel(graceMs) {
        if (this.#status.kind === 'ended' || this.#isLetGo)
            return;
        this.#isCancelled = true;
        const now = this.#pace.now();
        // Asked again with no less time left, it insists.
        const isInsisting = this.#killAt !== undefined && now + graceMs >= this.#killAt;
        this.#notice = isInsisting ? 0 : graceMs;
        this.#killAt = now + this.#notice;
        try {
            await this.#insist();
        }
        catch (error) {
            if (!(0,unreachable/* isUnreachable */.R0)(error))
                throw error;
        }
    }
    async #insist() {
        const isOverdue = this.#killAt !== undefined && this.#pace.now() > this.#killAt + killSlackMs;
        if (this.#notice !== 0 && isOverdue) {
            this.#notice = 0;
            this.#killAt = Number.POSITIVE_INFINITY;
        }
        if (this.#notice === undefined)
            return;
        const asked = this.#notice;
        await this.#cluster.cancel(this.ref, asked);
        // Somebody may have hurried it meanwhile.
        if (this.#notice === asked)
            this.#notice = undefined;
    }
    #bear(error) {
        if (!(0,unreachable/* isUnreachable */.R0)(error))
            throw error;
        const now = this.#pace.now();
        this.#lostAt ??= now;
        if (now - this.#lostAt >= this.#pace.patienceMs) {
            this.#isLetGo = true;
            throw (0,unreachable/* givenUp */.bW)(this.#cluster.title, Math.round(this.#pace.patienceMs / 60_000), error);
        }
        this.#failures += 1;
        this.#nextAt = now + Math.min((0,unreachable/* pauseAfter */.l0)(this.#failures), this.#pace.longestPauseMs);
    }
    /** Keeps what was printed since; false where there is more. */
    async #readOn(toItsEnd) {
        for (let parts = 0; toItsEnd || parts < mostParts; parts += 1) {
            const { bytes, next } = await this.#cluster.log(this.ref, this.#from);
            this.#lostAt = undefined;
            if (bytes.byteLength === 0)
                return true;
            const { text, told } = this.#control.push(bytes);
            for (const piece of text)
                await this.#log.append(piece);
            this.#from = next;
            for (const line of told)
                this.report.take(line);
        }
        return false;
    }
    async #judge(status) {
        if (status.kind === 'queued')
            return status;
        const now = this.#pace.now();
        this.#runsSince ??= now;
        if (status.kind === 'running') {
            if (this.#lacksProof(now)) {
                this.#unfit = { kind: 'unfit', why: this.#whyUnproven() };
                this.#notice = 0;
                this.#killAt = now;
                await this.#insist();
            }
            return this.ref.mark === ownMark(this.job.mark) ? status : { ...status, ranMs: this.ranMs };
        }
        this.#endedAt ??= now;
        const isSettled = now - this.#endedAt >= this.#pace.settleMs;
        const isOver = this.#killAt !== undefined;
        // What the job printed last may arrive later than the news of its end.
        if (!isSettled && !isOver && mayTellMore(status.end, this.report))
            return { kind: 'running' };
        await this.#log.append(this.#control.end());
        const { report, job } = this;
        const isCancelled = this.#isCancelled;
        const { hasPeers } = this.#cluster;
        const told = { report, demand: job.demand, isCancelled, hasPeers };
        const end = concludeJob(this.#unfit ?? status.end, told);
        return { kind: 'ended', end };
    }
    /** A place that takes the job and forgets the cards, or runs something else in its stead. */
    #lacksProof(now) {
        if (this.job.demand.gpus === 0 || this.report.isStarted || this.#unfit)
            return false;
        return now - (this.#runsSince ?? now) >= this.#pace.proofMs;
    }
    #whyUnproven() {
        const seconds = Math.round(this.#pace.proofMs / 1000);
        return `The policy asks for a GPU, and ${seconds} s after the job was said to run its log does not show that it looks for one.`;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/backends/files/make-folder.js
var make_folder = __webpack_require__(86071);
// EXTERNAL MODULE: ./.build/backends/training/local/log-file.js
var log_file = __webpack_require__(35666);
;// CONCATENATED MODULE: ./.build/backends/training/remote/kept-log.js






const { O_APPEND, O_CREAT, O_EXCL, O_RDWR } = external_node_fs_.constants;
/** A new, empty one; never through a link that a checkout may hold. */
async function keepLog(path) {
    const file = await writing(path, async () => {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        await (0,promises_.rm)(path, { force: true });
        return (0,promises_.open)(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL, 0o644);
    });
    return {
        append: (text) => writing(path, () => file.appendFile(text)),
        read: (from) => (0,log_file/* readPart */.on)(file, from),
        close: () => file.close(),
    };
}
/** One that another process has kept. */
async function readKept(path, from) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        return await (0,log_file/* readPart */.on)(file, from);
    }
    finally {
        await file.close();
    }
}
async function writing(path, work) {
    try {
        return await work();
    }
    catch (error) {
        const { code } = error;
        const problem = {
            what: `Cannot write ${path}.`,
            why: `The system answered ${code ?? 'an unknown error'}.`,
            next: 'Free space or allow writing there, or name another folder by output-directory.',
        };
        throw new errors/* UserError */.yo('output-unwritable', problem, { cause: error });
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/remote/pace.js
const usualPace = {
    pollMs: 2_000,
    patienceMs: 600_000,
    longestPauseMs: 30_000,
    proofMs: 60_000,
    settleMs: 15_000,
    now: () => performance.now(),
};

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/backends/training/remote/submit-once.js



/** So long a cluster that answers may still be busy with what it was asked before. */
const absentMs = 60_000;
/**
 * Submits a job. Where the answer is lost, the job may be there or not: it is looked for by its name, and is
 * never submitted a second time.
 */
async function submitOnce(cluster, job, pace) {
    const { name, mark } = job;
    try {
        return { name, mark, id: await cluster.submit(job) };
    }
    catch (error) {
        if (!(0,unreachable/* isUnreachable */.R0)(error))
            throw error;
        return lookFor(cluster, job, { pace, cause: error });
    }
}
async function lookFor(cluster, { name, configuration }, { pace, cause }) {
    const began = pace.now();
    let absentSince;
    for (let tries = 1;; tries += 1) {
        await (0,external_node_timers_promises_.setTimeout)(Math.min((0,unreachable/* pauseAfter */.l0)(tries), pace.longestPauseMs));
        try {
            const found = await cluster.find([name], configuration);
            if (found)
                return found;
            absentSince ??= pace.now();
        }
        catch (error) {
            if (!(0,unreachable/* isUnreachable */.R0)(error))
                throw error;
            absentSince = undefined;
        }
        const now = pace.now();
        if (absentSince !== undefined && now - absentSince >= Math.min(absentMs, pace.patienceMs)) {
            throw notTaken(cluster.title, cause);
        }
        if (now - began >= pace.patienceMs) {
            throw (0,unreachable/* givenUp */.bW)(cluster.title, Math.round(pace.patienceMs / 60_000), cause);
        }
    }
}
function notTaken(title, cause) {
    return new errors/* UserError */.yo('train-unreachable', {
        what: `${title} did not answer when the job was submitted, and knows nothing of it now.`,
        why: `The try said: ${cause instanceof Error ? cause.message : String(cause)}`,
        next: 'Re-run this job. Should the job begin meanwhile, it will be adopted.',
    }, { cause });
}

;// CONCATENATED MODULE: ./.build/backends/training/remote/yard.js




/** Where jobs are made ready: one that lives is found, for another its files are brought. */
class Yard {
    #cluster;
    #transport;
    #pace;
    #ready = new Map();
    constructor(cluster, transport, pace) {
        this.#cluster = cluster;
        this.#transport = transport;
        this.#pace = pace;
    }
    /** The live job of any attempt; null: there is none, and the files of this one are there now. */
    async makeReady(job) {
        await this.#cluster.check(this.#forCluster(job, this.#transport.placeOf(job.name)));
        const names = namesOf(job.name);
        const all = [...names, ...laterNamesOf(job.name)];
        const handle = await this.#cluster.find(all, job.configuration);
        if (handle) {
            this.#ready.set(job.name, { kind: 'adopted', handle });
            return { ...handle, logPath: job.logPath };
        }
        await this.#clear(names.filter((name) => name !== job.name));
        const name = await this.#freeName(job.name);
        const place = await this.#transport.bring({ ...job, name });
        this.#ready.set(job.name, { kind: 'laid-out', name, place });
        return null;
    }
    workspace(job) {
        return this.#transport.workspace(this.expected(job).name);
    }
    /** The job that `start` will answer with, as far as it is known before: its name may be a later one. */
    expected(job) {
        const found = this.#ready.get(job.name);
        if (found?.kind === 'adopted')
            return found.handle;
        return { name: found?.name ?? job.name, mark: ownMark(job.mark), id: null };
    }
    /** Submits it, unless one lives. */
    async start(job) {
        if (!this.#ready.has(job.name))
            await this.makeReady(job);
        const found = this.#ready.get(job.name);
        if (found?.kind === 'adopted')
            return found.handle;
        const named = { ...job, name: found?.name ?? job.name };
        const place = found?.place ?? this.#transport.placeOf(job.name);
        const given = this.#forCluster(named, place);
        try {
            return await submitOnce(this.#cluster, given, this.#pace);
        }
        catch (error) {
            if (!(0,unreachable/* isUnreachable */.R0)(error))
                await this.#takeBack(given);
            throw error;
        }
    }
    /** What was refused may be there all the same: an answer that nobody understands says nothing. */
    async #takeBack({ name, mark, configuration }) {
        const found = await this.#cluster.find([name], configuration).catch(() => null);
        if (found?.mark === mark)
            await this.#cluster.cancel(found, 0).catch(() => undefined);
    }
    /**
     * The first name from this one on that no job of the place has, whatever it was asked for: one that has ended may
     * keep its name for an hour or for ever, and one that lives works in the folder of its name.
     */
    async #freeName(name) {
        for (const one of [name, ...laterNamesOf(name)]) {
            if ((await this.#cluster.standing(one)) === null)
                return one;
        }
        throw namesTaken(this.#cluster.title, name);
    }
    /** What earlier attempts have left; one that lives was asked for otherwise, and keeps its files. */
    async #clear(names) {
        const gone = [];
        for (const name of names) {
            if ((await this.#cluster.standing(name)) !== 'live')
                gone.push(name);
        }
        await this.#transport.remove(gone);
    }
    forget(job) {
        this.#ready.delete(job.name);
    }
    #forCluster(job, place) {
        const workspace = this.#transport.workspace(job.name);
        const here = ['.', ...(workspace === null ? [] : [workspace])];
        return clusterJobOf(this.#cluster.mayStartLate ? job : lasting(job), place, here);
    }
}
function namesTaken(title, name) {
    return new errors/* UserError */.yo('train-name-taken', {
        what: `${title} has jobs of the name ${name}, and of all that would follow it.`,
        why: 'A place may keep what has ended for long, and gives no name twice.',
        next: 'Remove the jobs that have ended, or train another commit or configuration.',
    });
}
/** A cluster may start a job anew whenever it likes, hours after it was submitted: that is not late. */
function lasting({ demand: { queueMinutes: _, ...demand }, ...job }) {
    return { ...job, demand };
}

;// CONCATENATED MODULE: ./.build/backends/training/remote/elsewhere.js







/** Training on a cluster: what is the same for all of them. */
function elsewhere(cluster, transport, given = {}) {
    const pace = { ...usualPace, ...given };
    const yard = new Yard(cluster, transport, pace);
    const jobs = new Map();
    /** Marks of jobs that were not taken: another one may have their names, and one that was not adopted goes on. */
    const refused = new Set();
    const attended = (ref) => jobs.get(ownMark(ref.mark));
    return {
        isHere: false,
        makeReady: (job) => yard.makeReady(job),
        workspace: (job) => yard.workspace(job),
        expected: (job) => ({ ...yard.expected(job), logPath: job.logPath }),
        async submit(job) {
            const known = [...jobs.values()].find((one) => one.job.name === job.name);
            if (known)
                return known.ref;
            let log;
            try {
                // A log that cannot be written is told before anything runs.
                log = await keepLog(job.logPath);
                const { name, mark, id } = await yard.start(job);
                const ref = { name, mark, id, logPath: job.logPath };
                jobs.set(mark, new AttendedJob({ cluster, ref, job, log, pace }));
                return ref;
            }
            catch (error) {
                refused.add(yard.expected(job).mark);
                await log?.close();
                throw error;
            }
        },
        async status(ref) {
            return attended(ref)?.look() ?? cluster.status(ownRef(ref));
        },
        async logs(ref, from) {
            return attended(ref)?.readLog(from) ?? readKept(ref.logPath, from);
        },
        async cancel(ref, graceMs) {
            if (refused.has(ownMark(ref.mark)))
                return;
            await (attended(ref)?.cancel(graceMs) ?? cluster.cancel(ownRef(ref), graceMs));
        },
        async outputs(ref) {
            const known = attended(ref);
            if (!known)
                throw new Error(`The job ${ref.name} is not attended to by this process.`);
            jobs.delete(known.ref.mark);
            yard.forget(known.job);
            try {
                return await outputsOf(known, cluster, transport);
            }
            finally {
                await known.close();
            }
        },
        async clear(ref) {
            await cluster.remove(ownRef(ref));
            await transport.remove([ref.name]);
        },
    };
}
function ownRef(ref) {
    return { ...ref, mark: ownMark(ref.mark) };
}
/** Brings what it wrote, also where it failed, and then removes what nobody here can see of it. */
async function outputsOf(known, cluster, transport) {
    const { ref, job, report, end } = known;
    const container = await cluster.container(ref).catch(() => null);
    if (end) {
        await bring(known, transport);
        await cluster.remove(ref).catch(() => undefined);
        // What is seen from here may hold a checkpoint that nobody has stored yet.
        if (transport.workspace(ref.name) === null) {
            await transport.remove([ref.name]).catch(() => undefined);
        }
    }
    const durationMs = report.durationMs ?? known.ranMs;
    return {
        startedAt: report.startedAt ?? new Date(Date.now() - durationMs).toISOString(),
        durationMs,
        resources: report.resources(),
        ...report.left,
        elsewhere: {
            surroundings: surroundingsOf(report, { container, environment: job.environment }),
            gpus: gpusOf(report),
        },
    };
}
/** Why a training failed is worth more than why its files did not come. */
async function bring({ ref, job, report, end }, transport) {
    if (end?.kind !== 'succeeded') {
        await transport.fetch(job, ref.name).catch(() => undefined);
        return;
    }
    if (report.isUnsaved)
        throw unsaved(ref);
    await transport.fetch(job, ref.name);
}
function unsaved({ logPath }) {
    return new errors/* UserError */.yo('train-results-lost', {
        what: 'The training succeeded, and what it wrote could not be handed over.',
        why: `The lines of its script that hand it over failed; the end of ${logPath} may say why.`,
        next: 'Check that the job may write to the store, and run it again.',
    });
}


/***/ }),

/***/ 89262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ outputPath),
/* harmony export */   v: () => (/* binding */ translated)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where the command's output folder lies, from the working directory of the job, with `/`. */
function outputPath({ outputDirectory }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(outputDirectory));
    const isInside = path !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) && path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)[0] !== '..';
    return isInside ? path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') : 'contender-output';
}
/**
 * The same variables for a job that works in `directory`: those that name folders here name the ones there.
 * `here` are the folders of this machine that stand for it.
 */
function translated(environment, here, directory) {
    const longestFirst = here.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path)).sort((a, b) => b.length - a.length);
    const translate = (value) => {
        const from = longestFirst.find((path) => value === path || value.startsWith(`${path}${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`));
        return from === undefined ? value : directory + value.slice(from.length).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    };
    return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, translate(value)]));
}


/***/ }),

/***/ 13077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readLocation),
  J: () => (/* binding */ transportOf)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(47785);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/backends/files/make-folder.js
var make_folder = __webpack_require__(86071);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/backends/training/remote/copy-file.js






const chunkBytes = 1024 * 1024;
const { COPYFILE_EXCL, COPYFILE_FICLONE, O_NOFOLLOW, O_RDONLY } = external_node_fs_.constants;
/**
 * Copies one file to a place where none is, by sharing its blocks where the disk can, with its mode and
 * time; then compares the digest of what arrived. Throws where it is not what it was when it was listed.
 */
async function copyVerified({ from, to, mode, size, modified, link, }) {
    await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(to));
    if (link !== null) {
        if ((await (0,promises_.readlink)(from)) !== link)
            throw changed(from);
        await (0,promises_.symlink)(link, to);
        return;
    }
    // Held open from here on: what is copied is what is compared, and no link was followed.
    const source = await (0,promises_.open)(from, O_RDONLY | O_NOFOLLOW);
    try {
        if (!(await source.stat()).isFile())
            throw changed(from);
        await (0,promises_.copyFile)(from, to, COPYFILE_EXCL | COPYFILE_FICLONE);
        const target = await (0,promises_.open)(to, 'r+');
        try {
            await target.chmod(mode);
            const [sent, arrived] = await Promise.all([digestOf(source), digestOf(target)]);
            if (sent.size !== size || sent.digest !== arrived.digest)
                throw changed(from);
        }
        finally {
            await target.close();
        }
        await (0,promises_.utimes)(to, modified, modified);
    }
    finally {
        await source.close();
    }
}
async function digestOf(file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const buffer = Buffer.allocUnsafe(chunkBytes);
    let size = 0;
    for (;;) {
        const { bytesRead } = await file.read(buffer, 0, chunkBytes, size);
        if (bytesRead === 0)
            return { size, digest: hash.digest('hex') };
        hash.update(buffer.subarray(0, bytesRead));
        size += bytesRead;
    }
}
function changed(path) {
    return new errors/* UserError */.yo('train-files-changed', {
        what: `${path} changed while it was copied.`,
        why: 'What arrived is not what stood there a moment before.',
        next: 'Run the job again when nothing writes to it any more.',
    });
}

// EXTERNAL MODULE: ./.build/backends/training/remote/job-paths.js
var job_paths = __webpack_require__(89262);
;// CONCATENATED MODULE: ./.build/backends/training/remote/job-results.js




/** More than a model has; a job that writes more has gone astray. */
const mostFiles = 100_000;
/**
 * The files at the promised paths and in the output folder. What a stranger could lead us away with, links,
 * devices, sockets and pipes, is refused: all of them at once, by name.
 */
async function filesOfJob(job, directory) {
    const files = new Map();
    const problems = [];
    const walk = async (path) => {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(directory, path)).catch(() => undefined);
        if (!found)
            return;
        if (found.isDirectory()) {
            for await (const { name } of await (0,promises_.opendir)((0,external_node_path_.join)(directory, path))) {
                await walk((0,external_node_path_.join)(path, name));
            }
        }
        else if (!found.isFile())
            problems.push(refused(path, kindOf(found)));
        else {
            const { mode, size, mtimeMs } = found;
            files.set(path, { path, mode: mode & 0o755, size, modified: mtimeMs / 1000, link: null });
            if (files.size > mostFiles)
                (0,errors/* refuse */.TR)([...problems, tooMany()]);
        }
    };
    for (const path of [...job.files.results, (0,job_paths/* outputPath */.X)(job)]) {
        const above = await linkAbove(directory, (0,external_node_path_.normalize)(path));
        if (above === undefined)
            await walk((0,external_node_path_.normalize)(path));
        else
            problems.push(refused(above, 'a link'));
    }
    (0,errors/* refuse */.TR)(problems);
    return [...files.values()];
}
/** A link among the folders that lead to a path; undefined where none is. */
async function linkAbove(directory, path) {
    const parts = path.split(/[\\/]/);
    for (let depth = 1; depth < parts.length; depth += 1) {
        const above = (0,external_node_path_.join)(...parts.slice(0, depth));
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(directory, above)).catch(() => undefined);
        if (found?.isSymbolicLink())
            return above;
    }
    return undefined;
}
function kindOf(found) {
    if (found.isSymbolicLink())
        return 'a link';
    if (found.isSocket())
        return 'a socket';
    return found.isFIFO() ? 'a pipe' : 'a device';
}
function refused(path, kind) {
    return {
        code: 'train-results-refused',
        what: `Cannot bring "${path}" from the job.`,
        why: `It is ${kind}, and only files and folders travel back.`,
        next: 'Let the command write the file itself.',
    };
}
function tooMany() {
    return {
        code: 'train-results-refused',
        what: 'Cannot bring the results from the job.',
        why: `They are more than ${mostFiles} files.`,
        next: 'Let the command pack them, or write fewer.',
    };
}

// EXTERNAL MODULE: ./.build/backends/training/remote/store-tar.js
var store_tar = __webpack_require__(24375);
// EXTERNAL MODULE: ./.build/backends/training/remote/take-results.js
var take_results = __webpack_require__(66002);
;// CONCATENATED MODULE: ./.build/backends/training/remote/folder-transport.js










const work = 'work';
const copiesAtOnce = 4;
/** Left free on the disk. */
const reserveBytes = 256 * 2 ** 20;
/** Files travel as copies in a folder of the job: `<folder>/<name>/work` stands for the working directory. */
function folderTransport({ source, target }) {
    const own = (name) => (0,external_node_path_.join)(source, safe(name));
    const placeOf = (name) => ({
        directory: external_node_path_.posix.join(target, safe(name), work),
        mount: { source: own(name), target: external_node_path_.posix.join(target, safe(name)) },
        before: '',
        after: '',
    });
    return {
        workspace: (name) => (0,external_node_path_.join)(own(name), work),
        placeOf,
        bring: (job) => writing(source, async () => {
            await (0,make_folder/* makeFolder */.f)(source);
            await makeOwn(own(job.name));
            const directory = (0,external_node_path_.join)(own(job.name), work);
            await (0,promises_.mkdir)(directory, { mode: 0o700 });
            await layOut(job, directory);
            return placeOf(job.name);
        }),
        fetch: (job, name) => fetchResults(job, (0,external_node_path_.join)(own(name), work)),
        async remove(names) {
            // Another user's job may have left what only that user may remove.
            for (const name of names)
                await removeOwn(own(name)).catch(() => undefined);
        },
    };
}
/** No name leads anywhere else. */
function safe(name) {
    if (/^[a-z][a-z0-9-]{0,62}$/.test(name))
        return name;
    throw new Error(`"${name}" is no name of a job.`);
}
/** What an earlier try has left is removed; what is somebody else's is not touched. */
async function makeOwn(path) {
    await removeOwn(path);
    await (0,promises_.mkdir)(path, { mode: 0o700 });
}
async function removeOwn(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!found)
        return;
    if (!found.isDirectory() || !isOurs(found.uid)) {
        throw new errors/* UserError */.yo('train-folder-refused', {
            what: `Cannot use ${path} for the files of the job.`,
            why: found.isDirectory()
                ? `It belongs to the user ${found.uid}, who could change what is trained.`
                : 'It is a link or a file, and not a folder of ours.',
            next: 'Remove it, or name another folder.',
        });
    }
    await (0,promises_.rm)(path, { recursive: true, force: true });
}
/** Where a system knows no users, all is ours. */
function isOurs(uid) {
    const own = (0,external_node_os_.userInfo)().uid;
    return own === -1 || uid === own;
}
async function layOut(job, directory) {
    const entries = await (0,store_tar/* tarEntries */.O)(job.files.sources);
    await refuseWithoutRoom(directory, entries.reduce((sum, { size }) => sum + size, 0));
    await (0,make_folder/* makeFolder */.f)((0,external_node_path_.join)(directory, (0,job_paths/* outputPath */.X)(job)));
    await inTurn(entries, async (entry) => {
        await copyVerified({ ...entry, from: entry.path, to: (0,external_node_path_.join)(directory, entry.path) });
    });
}
/** Brings what the job wrote: first all of it is looked at, then all is copied, and then each file takes its place. */
async function fetchResults(job, directory) {
    const files = await filesOfJob(job, directory);
    if (files.length === 0)
        return;
    await writing(job.outputDirectory, async () => {
        await (0,make_folder/* makeFolder */.f)(job.outputDirectory);
        // On the disk where it will stay, so that it only has to be renamed.
        const staging = (0,external_node_path_.join)(job.outputDirectory, `.arriving-${crypto.randomUUID()}`);
        try {
            await (0,promises_.mkdir)(staging, { mode: 0o700 });
            await refuseWithoutRoom(staging, total(files));
            await inTurn(files, async (file) => {
                const { path } = file;
                await copyVerified({ ...file, from: (0,external_node_path_.join)(directory, path), to: (0,external_node_path_.join)(staging, path) });
            });
            await (0,take_results/* take */.s)(staging, job);
        }
        finally {
            await (0,promises_.rm)(staging, { recursive: true, force: true });
        }
    });
}
function total(files) {
    return files.reduce((sum, { size }) => sum + size, 0);
}
async function refuseWithoutRoom(path, bytes) {
    const { bavail, bsize } = await (0,promises_.statfs)(path);
    if (bytes + reserveBytes <= bavail * bsize)
        return;
    throw new errors/* UserError */.yo('train-no-room', {
        what: `There is no room for the files of the job in ${path}.`,
        why: `They take ${bytes} bytes, and ${bavail * bsize} are free.`,
        next: 'Free space there, or name another folder.',
    });
}
/** A few at a time: most are small, and the disk is often a server. */
async function inTurn(items, work) {
    const left = items.values();
    const worker = async () => {
        for (const item of left)
            await work(item);
    };
    await Promise.all(Array.from({ length: copiesAtOnce }, worker));
}
async function writing(path, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const { code, message } = error;
        const problem = {
            what: `The files of the job cannot travel by ${path}.`,
            why: `The system answered ${code ?? message}.`,
            next: 'Free space or allow writing there, or name another folder.',
        };
        throw new errors/* UserError */.yo('train-folder-unusable', problem, { cause: error });
    }
}

// EXTERNAL MODULE: ./.build/backends/training/remote/store-bucket.js
var store_bucket = __webpack_require__(35720);
// EXTERNAL MODULE: ./.build/backends/training/remote/store-presign.js
var store_presign = __webpack_require__(10012);
// EXTERNAL MODULE: ./.build/backends/training/remote/store-results.js
var store_results = __webpack_require__(37466);
// EXTERNAL MODULE: ./.build/backends/training/remote/store-script.js
var store_script = __webpack_require__(83873);
// EXTERNAL MODULE: ./.build/backends/training/remote/store-sources.js
var store_sources = __webpack_require__(30702);
;// CONCATENATED MODULE: ./.build/backends/training/remote/store-transport.js





const sourcesName = 'sources.tar';
const resultsName = 'results.tar';
/**
 * Files travel by a bucket, in addresses that allow one thing with one object for a while: a job needs no
 * credentials, and one of curl, python3 and GNU's wget.
 */
function storeTransport(url, environment, patience = {}) {
    const store = (0,store_bucket/* storeAt */.f6)(url, environment, patience);
    const { settings } = store.client;
    return {
        workspace: () => null,
        async bring(job) {
            const { name } = job;
            const sha256 = await (0,store_sources/* putSources */.C)(store, job, sourcesName);
            const lives = livesOf(job);
            const [sources, results] = await Promise.all([
                (0,store_presign/* presigned */.Mq)(settings, { ...lives.sources, key: store.keyOf(name, sourcesName) }),
                (0,store_presign/* presigned */.Mq)(settings, { ...lives.results, key: store.keyOf(name, resultsName) }),
            ]);
            const permits = { sources, results };
            return {
                ...placeOf(name),
                before: (0,store_script/* fetchLines */.ce)(folderOf(name), permits, sha256),
                after: (0,store_script/* putLines */.PH)(folderOf(name), permits, (0,store_results/* resultPaths */.O)(job)),
            };
        },
        placeOf,
        fetch: (job, name) => (0,store_results/* receive */.u)(store, { job, key: store.keyOf(name, resultsName), isGzip: false }),
        remove: (names) => (0,store_bucket/* removeAll */.C0)(store, names),
    };
}
function folderOf(name) {
    const base = `/tmp/${name}`;
    return { base, directory: `${base}/work` };
}
/** Of a job that runs nothing is left to be fetched. */
function placeOf(name) {
    return { directory: folderOf(name).directory, mount: null, before: '', after: '' };
}
const queueSeconds = 12 * 3600;
/** It may wait for a place before it fetches; and it hands over after all that it may run. */
function livesOf({ demand }) {
    const { minutes, graceSeconds } = demand;
    const running = minutes === null ? store_presign/* mostSeconds */.vi : Math.ceil(minutes * 60 + graceSeconds);
    return {
        sources: { method: 'GET', seconds: queueSeconds },
        results: { method: 'PUT', seconds: queueSeconds + running },
    };
}

;// CONCATENATED MODULE: ./.build/backends/training/remote/location.js






/** What every place elsewhere takes: how files travel. */
const common = ['folder', 'as', 'store'];
/** Throws for options that are unknown, given twice or empty: all of them at once. */
function readLocation(uri, optionNames) {
    const [place = '', query = ''] = cut(uri, '?');
    const [scheme = '', address = ''] = cut(place, ':');
    const known = [...optionNames, ...common];
    const given = [...new URLSearchParams(query)];
    (0,errors/* refuse */.TR)(given.flatMap(([name, value], at) => {
        const isTwice = given.findIndex(([other]) => other === name) < at;
        const why = isTwice
            ? `The option "${name}" is given twice.`
            : whyRefused(name, value, { scheme, known });
        return why === undefined ? [] : [refusal(uri, why, known)];
    }));
    return { uri: openly(uri), scheme, address, options: Object.fromEntries(given) };
}
function whyRefused(name, value, { scheme, known }) {
    if (known.includes(name))
        return value === '' ? `The option "${name}" is empty.` : undefined;
    const near = known.find((one) => (0,leven/* default */.A)(one, name) <= Math.max(2, name.length / 3));
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
    return `A place of the kind "${scheme}:" has no option "${name}".${hint}`;
}
/**
 * How files travel to and from there: by `folder` (which the job sees `as` another path, or the same), or by
 * `store`. Where neither is given: a folder in the home directory if `hasDefault`, else it throws.
 */
function transportOf({ uri, options }, environment, { hasDefault = false } = {}) {
    const { folder, store } = options;
    const target = options.as ?? folder;
    (0,errors/* refuse */.TR)(mistakesIn(options, hasDefault).map((why) => refusal(uri, why, common)));
    if (store !== undefined)
        return storeTransport(store, environment);
    const home = environment('HOME') || (0,external_node_os_.homedir)();
    const source = folder ?? (0,external_node_path_.join)(home, '.contender', 'jobs');
    return folderTransport({ source, target: target ?? source });
}
function mistakesIn({ folder, as, store }, hasDefault) {
    return [
        ...(folder !== undefined && store !== undefined
            ? ['It names both a folder and a store, and files travel by one of them.']
            : []),
        ...(folder === undefined && store === undefined && !hasDefault
            ? ['It does not say how files travel to the job and back.']
            : []),
        ...(folder !== undefined && !(0,external_node_path_.isAbsolute)(folder)
            ? [`The folder "${folder}" is no absolute path.`]
            : []),
        ...(as !== undefined && folder === undefined && !(hasDefault && store === undefined)
            ? ['It says as what the job sees a folder, and names none.']
            : []),
        ...(as !== undefined && !external_node_path_.posix.isAbsolute(as) ? [`The path "${as}" is not absolute.`] : []),
    ];
}
function refusal(uri, why, known) {
    return {
        code: 'uri-refused',
        what: `Cannot use the place of training "${openly(uri)}".`,
        why,
        next: known === common ? ways : `The options are: ${known.join(', ')}.`,
    };
}
const ways = 'Add folder=<an absolute path that this machine and the job see> (with as=<its path there> where that differs), or store=s3://<bucket>/<prefix>.';
/** Without a password that somebody wrote into it. */
function openly(uri) {
    return uri.replace(/(:\/\/)[^/@?]*@/g, '$1');
}
function cut(text, at) {
    const place = text.indexOf(at);
    return place === -1 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}


/***/ }),

/***/ 76058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unpackResults),
/* harmony export */   s: () => (/* binding */ listName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38321);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56118);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89243);
/* harmony import */ var _files_make_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86071);











/** The list of digests, as sha256sum writes it, which the job puts into the archive after all else. */
const listName = '.contender-results';
const archiveLimits = {
    entries: 100_000,
    listBytes: 64 * 2 ** 20,
    /** Left free on the disk. */
    reserve: 256 * 2 ** 20,
};
/**
 * Unpacks into a folder that is made here. Links, devices, paths that lead out, two entries of one name,
 * a file that is not what the list says, and an archive without its end condemn the whole.
 */
async function unpackResults(archive, folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { mode: 0o700 });
    const budget = await budgetOf(folder);
    const digests = new Map();
    let list;
    try {
        for await (const entry of entriesOf(archive)) {
            const path = judged(entry.header);
            budget.count(entry.header.size);
            if (path === listName)
                list = await listIn(entry, list);
            else if (entry.header.type === 'directory')
                entry.resume();
            else if (archive.isWanted(path))
                digests.set(path, await write(entry, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
            else
                entry.resume();
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo)
            throw error;
        throw refused(`it is damaged (${plain(messageOf(error))})`, error);
    }
    verify(digests, list, archive);
}
function entriesOf({ bytes, isGzip }) {
    const entries = (0,tar_stream__WEBPACK_IMPORTED_MODULE_8__.extract)();
    const source = node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(bytes, { objectMode: false });
    // What breaks breaks the reading of the entries, where it is thrown.
    const done = isGzip ? (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)(source, (0,node_zlib__WEBPACK_IMPORTED_MODULE_7__.createGunzip)(), entries) : (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)(source, entries);
    done.catch((error) => entries.destroy(error));
    return entries;
}
/** The size in a header is what its entry has, or the reading breaks. */
async function budgetOf(folder) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.statfs)(folder);
    let left = bavail * bsize - archiveLimits.reserve;
    let entries = 0;
    return {
        count(bytes) {
            entries += 1;
            left -= bytes;
            if (entries > archiveLimits.entries) {
                throw refused(`it has more than ${archiveLimits.entries} entries`);
            }
            if (left < 0)
                throw refused('it holds more than this disk has room for');
        },
    };
}
/** The plain path of an entry; throws at the first doubt. */
function judged({ name, type }) {
    const path = name.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
    const why = whyNot(path, type);
    if (why)
        throw refused(`its entry "${plain(name)}" ${why}`);
    return path;
}
const longestPath = 1024;
function whyNot(path, type) {
    const parts = path.split('/');
    if (type === 'symlink' || type === 'link')
        return 'is a link';
    if (type !== 'file' && type !== 'directory')
        return 'is no ordinary file';
    if (Buffer.byteLength(path) > longestPath)
        return `has a name of over ${longestPath} bytes`;
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'has an absolute path';
    if (parts.includes('..'))
        return 'leads out of its folder';
    if (/[\\\p{Cc}\p{Cf}\ufffd]/u.test(path))
        return 'has a character in its path that no plain path has';
    // The folder itself may be named, as `./`.
    const isFolder = type === 'directory' && (path === '' || path === '.');
    if (!isFolder && parts.some((part) => part === '' || part === '.'))
        return 'has no plain path';
    return undefined;
}
async function listIn(entry, before) {
    if (before !== undefined)
        throw refused('it has two lists of its files');
    if (entry.header.size > archiveLimits.listBytes)
        throw refused('its list is too long');
    return (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_5__.text)(entry);
}
/** Nothing that is there is written over: two entries of one name meet here, also where the disk ignores case. */
async function write(entry, path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const seen = async function* () {
        for await (const chunk of entry) {
            hash.update(chunk);
            yield chunk;
        }
    };
    await (0,_files_make_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_6__.pipeline)(seen, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { flags: 'wx' }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(path, (entry.header.mode & 0o755) | 0o600);
    return hash.digest('hex');
}
/** Every wanted file has its digest in the list, and everything in the list that is wanted came. */
function verify(digests, list, { isWanted }) {
    if (list === undefined) {
        throw refused('the list of its digests is missing: the disk of the job may have been full');
    }
    const listed = new Map(list.split('\n').flatMap((line) => {
        const [, digest = '', path = ''] = /^([0-9a-f]{64}) [ *](?:\.\/)*(.+)$/.exec(line) ?? [];
        return path === '' ? [] : [[path, digest]];
    }));
    for (const [path, digest] of digests) {
        if (listed.get(path) !== digest) {
            throw refused(`its file "${plain(path)}" is not what the job listed`);
        }
    }
    const missing = [...listed.keys()].find((path) => isWanted(path) && !digests.has(path));
    if (missing)
        throw refused(`the file "${plain(missing)}" that the job listed is not in it`);
}
function refused(reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo('train-results-refused', {
        what: 'What the training wrote is refused.',
        why: `It came as an archive from a place that nobody has to trust, and ${reason}.`,
        next: 'Let the command write plain files and folders to the paths that "train.outputs" names, and look at the end of its log.',
    }, { cause });
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** A foreign text that can stand in a message. */
function plain(foreign) {
    const safe = foreign.slice(0, 100).replace(/[^\x20-\x7e]/g, '?');
    return `${safe}${foreign.length > 100 ? '…' : ''}`;
}


/***/ }),

/***/ 35720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ removeAll),
/* harmony export */   f6: () => (/* binding */ storeAt),
/* harmony export */   iq: () => (/* binding */ unreached)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _s3_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2076);
/* harmony import */ var _s3_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33392);



/** `s3://bucket/prefix`, with the AWS_* variables. */
function storeAt(url, environment, patience = {}) {
    const settings = (0,_s3_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .s3Settings */ .o)(url, environment);
    return {
        client: (0,_s3_client_js__WEBPACK_IMPORTED_MODULE_1__/* .s3Client */ .o)(settings, patience),
        keyOf: (name, path) => [settings.prefix, name, path].filter((part) => part !== '').join('/'),
    };
}
/** Removes all that belongs to these jobs. */
async function removeAll({ client, keyOf }, names) {
    for (const name of names) {
        const objects = await client.list(`${keyOf(name, '')}/`).catch(unreached);
        for (const { key } of objects)
            await client.remove(key).catch(unreached);
    }
}
/** The cluster's half of the training asks again after lost connections, and knows them by this code. */
function unreached(error) {
    const [problem] = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? error.problems : [];
    if (problem?.code !== 's3-unreachable')
        throw error;
    throw _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo.of([{ ...problem, code: 'train-unreachable' }]);
}


/***/ }),

/***/ 10012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ withoutSignatures),
/* harmony export */   Mq: () => (/* binding */ presigned),
/* harmony export */   vi: () => (/* binding */ mostSeconds)
/* harmony export */ });
/* harmony import */ var aws4fetch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12580);
/* harmony import */ var _s3_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39544);


/** The longest that S3 takes. */
const mostSeconds = 7 * 24 * 3600;
/** An address by which anybody may do this one thing with this one object for a while: a secret. */
async function presigned({ base, credentials }, { method, key, seconds }) {
    const query = { 'X-Amz-Expires': String(Math.min(seconds, mostSeconds)) };
    const { accessKeyId, secretAccessKey, sessionToken, region } = credentials;
    const signed = await new aws4fetch__WEBPACK_IMPORTED_MODULE_0__/* .AwsV4Signer */ .s({
        method,
        url: (0,_s3_request_js__WEBPACK_IMPORTED_MODULE_1__/* .urlOf */ .r)(base, { method, key, query }),
        service: 's3',
        region,
        accessKeyId,
        secretAccessKey,
        ...(sessionToken && { sessionToken }),
        signQuery: true,
    }).sign();
    // What URL spells as `+` would be a plus sign to S3.
    return signed.url.href.replaceAll('+', '%20');
}
/** A text in which somebody may quote such an address, without what makes it one. */
function withoutSignatures(text) {
    return text.replace(/(X-Amz-(?:Signature|Credential|Security-Token)=)[^&\s"'\\]+/gi, '$1…');
}


/***/ }),

/***/ 37466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ resultPaths),
/* harmony export */   u: () => (/* binding */ receive)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _aws_s3_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38098);
/* harmony import */ var _files_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86071);
/* harmony import */ var _job_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89262);
/* harmony import */ var _store_archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76058);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35720);
/* harmony import */ var _take_results_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66002);










/** Brings what a job handed over as one archive; throws where there is none, or only the empty one from its start. */
async function receive({ client }, { job, key, isGzip }) {
    const objects = await client.list(key).catch(_store_bucket_js__WEBPACK_IMPORTED_MODULE_8__/* .unreached */ .iq);
    const size = objects.find((object) => object.key === key)?.size ?? 0;
    if (size === 0)
        throw nothingHandedOver(key);
    // On the disk where it will stay, so that it only has to be renamed.
    const staging = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(job.outputDirectory, `.arriving-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const paths = resultPaths(job);
    const isWanted = (path) => paths.some((one) => isWithin(path, one));
    const { open } = (0,_aws_s3_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileAt */ .Wd)(client, key, { path: key, size });
    try {
        await (0,_files_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(job.outputDirectory);
        await (0,_store_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .unpackResults */ .h)({ bytes: open(), isGzip, isWanted }, staging).catch(_store_bucket_js__WEBPACK_IMPORTED_MODULE_8__/* .unreached */ .iq);
        await (0,_take_results_js__WEBPACK_IMPORTED_MODULE_9__/* .take */ .s)(staging, job);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(staging, { recursive: true, force: true });
    }
}
/** What travels back, as paths below the working directory: none of them holds another. */
function resultPaths(job) {
    const all = [...new Set([...job.files.results.map(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize), (0,_job_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .outputPath */ .X)(job)])];
    return all.filter((path) => !all.some((other) => other !== path && isWithin(path, other)));
}
function nothingHandedOver(key) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('train-results-lost', {
        what: 'The training has handed over nothing.',
        why: `The object store has no archive ${key}, or one without a byte.`,
        next: 'Look at the end of its log and at how the place says that it ended, and run the job again.',
    });
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 83873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ putLines),
/* harmony export */   Sn: () => (/* binding */ unpackLines),
/* harmony export */   ce: () => (/* binding */ fetchLines),
/* harmony export */   j2: () => (/* binding */ moveLines)
/* harmony export */ });
/* harmony import */ var _domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52114);
/* harmony import */ var _store_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76058);


const say = `store_say() { printf 'Contender: %s\\n' "$1" >&2; }
store_no() { store_say "$1"; exit ${_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.unready}; }`;
/** Digests come from the program that is there; without one nothing would be known to have arrived whole. */
const sums = `if command -v sha256sum >/dev/null 2>&1; then store_sum=sha256sum
elif command -v shasum >/dev/null 2>&1; then store_sum='shasum -a 256'
else store_no 'This place has neither sha256sum nor shasum, so that files cannot be checked.'
fi
command -v tar >/dev/null 2>&1 || store_no 'This place has no tar, which unpacks the code and packs the results.'`;
/**
 * The addresses go through stdin where the program takes them there: arguments can be read by everybody on
 * the machine. No word of these programs names them.
 */
const travel = `if command -v curl >/dev/null 2>&1; then
store_curl() { curl -fsS --connect-timeout 30 --speed-limit 1 --speed-time 300 -K - "$@"; }
store_get() { printf 'url = "%s"\\n' "$1" | store_curl -o "$2"; }
store_put() { printf 'url = "%s"\\n' "$1" | store_curl -T "$2" -o /dev/null; }
elif command -v python3 >/dev/null 2>&1; then
store_python='import os, shutil, sys, urllib.request
address, way, path = sys.stdin.read(), sys.argv[1], sys.argv[2]
try:
    if way == "get":
        with urllib.request.urlopen(address, timeout=300) as answer, open(path, "wb") as file: shutil.copyfileobj(answer, file)
    else:
        headers = {"Content-Type": "application/octet-stream", "Content-Length": str(os.path.getsize(path))}
        with open(path, "rb") as file: urllib.request.urlopen(urllib.request.Request(address, file, headers, method="PUT"), timeout=300).read()
except Exception as error: sys.exit("python3: " + str(error))'
store_get() { printf '%s' "$1" | python3 -c "$store_python" get "$2"; }
store_put() { printf '%s' "$1" | python3 -c "$store_python" put "$2"; }
elif wget --help 2>&1 | grep -q -e --body-file; then
store_get() { printf '%s\\n' "$1" | wget -q --timeout=300 --tries=1 -O "$2" -i -; }
store_put() { printf '%s\\n' "$1" | wget -q --timeout=300 --tries=1 -O /dev/null --header='Content-Type: application/octet-stream' --method=PUT --body-file="$2" -i -; }
else store_no 'This place has neither curl nor python3 nor the wget of GNU, so that its files cannot travel.'
fi
store_patiently() { for store_pause in 0 2 5 10; do sleep "$store_pause"; "$@" && return 0; done; return 1; }`;
/** Checks a tar of sources and lays it out in the folder of the job. */
function layOut({ base, directory }, tar, sha256) {
    return `$store_sum ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(tar)} | grep -q ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`^${sha256} `)} || store_no 'The code and the data did not arrive as they were sent.'
(umask 077; mkdir ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(directory)}) && tar -x -o -f ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(tar)} -C ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(directory)} || store_no ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`The code and the data could not be unpacked below ${base}.`)}`;
}
/**
 * Fetches the sources. That the results can be handed over is proven before hours are spent on them: an empty
 * object is put in their place.
 */
function fetchLines(folder, permits, sha256) {
    const { base } = folder;
    const tar = `${base}/sources.tar`;
    return [
        say,
        sums,
        travel,
        `(umask 077; mkdir ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(base)}) || store_no ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`The folder ${base} cannot be made, or is somebody else's.`)}`,
        `leave=${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`cd / && rm -rf ${base}`)}`,
        `: > ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${base}/nothing`)}`,
        `store_patiently store_put ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(permits.results)} ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`${base}/nothing`)} || store_no 'The object store takes no results from this place.'`,
        `store_patiently store_get ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(permits.sources)} ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(tar)} || store_no 'The code and the data cannot be fetched from the object store.'`,
        layOut(folder, tar, sha256),
        `rm -f ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(tar)}`,
    ].join('\n');
}
/** For sources that the cluster brings to a path of the job's machine. */
function unpackLines(folder, tar, sha256) {
    const make = `mkdir -p ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(folder.base)} || store_no ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`The folder ${folder.base} cannot be made.`)}`;
    return [say, sums, make, layOut(folder, tar, sha256)].join('\n');
}
/**
 * Leaves in "$@" what is there of the promised paths, and the list of their digests beside them. What follows
 * is done in the working directory.
 */
function gather({ directory }, results) {
    const paths = results.map((path) => (0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(`./${path}`)).join(' ');
    return `cd ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(directory)} && set -- && for store_path in ${paths}; do
if [ -e "$store_path" ] || [ -L "$store_path" ]; then set -- "$@" "$store_path"; fi
done && : > ${_store_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .listName */ .s} && if [ $# -gt 0 ]; then find "$@" -type f ! -name ${_store_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .listName */ .s} -exec $store_sum {} + > ${_store_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .listName */ .s}; fi`;
}
/** The last line of each, so that who runs these lines hears of it. */
const lost = `{ store_say 'What the training wrote could not be handed over.'; false; }`;
/** Packs what was promised, and puts it where the first, empty object stood. */
function putLines(folder, permits, results) {
    const tar = `${folder.base}/results.tar`;
    return `( ${gather(folder, results)} && tar -c -f ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(tar)} "$@" ./${_store_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .listName */ .s} && store_patiently store_put ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(permits.results)} ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(tar)} ) || ${lost}`;
}
/** Moves what was promised to a folder that the cluster itself hands over. */
function moveLines(folder, target, results) {
    return `( ${gather(folder, results)} && tar -c -f - "$@" ./${_store_archive_js__WEBPACK_IMPORTED_MODULE_1__/* .listName */ .s} | tar -x -o -f - -C ${(0,_domain_training_remote_prologue_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(target)} ) || ${lost}`;
}


/***/ }),

/***/ 30702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ putSources)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _aws_s3_upload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40912);
/* harmony import */ var _store_bucket_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35720);
/* harmony import */ var _store_tar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24375);




/**
 * Sends one tar of the sources, which are read twice: for the digest, and for the sending. Answers with the
 * digest in hexadecimal, by which the job sees that they did not change between the two.
 */
async function putSources({ client, keyOf }, { name, files }, path) {
    const entries = await (0,_store_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .tarEntries */ .O)(files.sources);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,_store_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .tarOf */ .$)(entries)) {
        hash.update(chunk);
        size += chunk.byteLength;
    }
    const sha256 = hash.digest('hex');
    const open = () => (0,_store_tar_js__WEBPACK_IMPORTED_MODULE_3__/* .tarOf */ .$)(entries);
    await (0,_aws_s3_upload_js__WEBPACK_IMPORTED_MODULE_1__/* .putFile */ .U)(client, keyOf(name, path), { path, size, sha256, open }).catch(_store_bucket_js__WEBPACK_IMPORTED_MODULE_2__/* .unreached */ .iq);
    return sha256;
}


/***/ }),

/***/ 24375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tarOf),
/* harmony export */   O: () => (/* binding */ tarEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);




/** What stands at these paths of the working directory; throws for all that cannot travel. */
async function tarEntries(paths) {
    const entries = [];
    const problems = [];
    for (const path of paths) {
        const entry = await entryAt(path);
        if (typeof entry === 'string')
            problems.push(cannotTravel(path, entry));
        else
            entries.push(entry);
    }
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(problems);
    return entries;
}
/** The entry, or why there can be none: half a sentence. */
async function entryAt(path) {
    if (leadsOut(path))
        return 'lies outside of the working directory';
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => undefined);
    if (!found)
        return 'is not there';
    const modified = Math.max(0, Math.floor(found.mtimeMs / 1000));
    const entry = { path, mode: found.mode & 0o777, modified };
    if (found.isFile())
        return { ...entry, size: found.size, link: null };
    if (!found.isSymbolicLink())
        return 'is no ordinary file';
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(path);
    const isOutside = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(link) || leadsOut(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(path), link));
    return isOutside
        ? 'is a link that leads out of the working directory'
        : { ...entry, size: 0, link };
}
function leadsOut(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(path) || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(path).split('/')[0] === '..';
}
function cannotTravel(path, why) {
    return {
        code: 'train-sources',
        what: `${path} cannot be sent to the training.`,
        why: `It ${why}.`,
        next: 'Let the training use files of the working directory only.',
    };
}
const block = 512;
/**
 * The bytes of a tar, the same for the same files: nothing of this machine is in it. Long names are written as GNU
 * has them, which also the small tar of busybox reads.
 */
async function* tarOf(entries) {
    for (const entry of entries) {
        yield headersOf(entry);
        if (entry.link !== null)
            continue;
        yield* contentOf(entry);
        const rest = entry.size % block;
        if (rest > 0)
            yield Buffer.alloc(block - rest);
    }
    yield Buffer.alloc(2 * block);
}
/** A file that grows while it is read is cut where it ended; the digest then tells on the next reading. */
async function* contentOf({ path, size }) {
    let left = size;
    if (size === 0)
        return;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: size - 1, highWaterMark: 2 ** 18 })) {
        const bytes = chunk;
        left -= bytes.byteLength;
        yield bytes;
    }
    if (left > 0)
        throw changed(path);
}
function changed(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('train-sources', {
        what: `The file ${path} changed while it was sent to the training.`,
        why: 'It is shorter now than a moment before.',
        next: 'Run the job again when nothing writes to it any more.',
    });
}
const longName = 100;
function headersOf({ path, mode, size, modified, link }) {
    const name = Buffer.from(path, 'utf8');
    const target = Buffer.from(link ?? '', 'utf8');
    return Buffer.concat([
        ...(target.byteLength > longName ? [longText('K', target)] : []),
        ...(name.byteLength > longName ? [longText('L', name)] : []),
        header({ name, mode, size, modified, kind: link === null ? '0' : '2', target }),
    ]);
}
/** An entry whose content is a name that has no place in the header of the next one. */
function longText(kind, text) {
    const size = text.byteLength + 1;
    const name = Buffer.from('././@LongLink');
    const padding = Buffer.alloc(1 + ((block - (size % block)) % block));
    const first = header({ name, mode: 0o644, size, modified: 0, kind, target: Buffer.alloc(0) });
    return Buffer.concat([first, text, padding]);
}
/** The places of the fields are those of POSIX (ustar), the magic is that of GNU. */
function header({ name, mode, size, modified, kind, target }) {
    const bytes = Buffer.alloc(block);
    name.copy(bytes, 0, 0, longName);
    bytes.write(octal(mode, 7), 100);
    bytes.write(octal(0, 7), 108);
    bytes.write(octal(0, 7), 116);
    if (size < 8 ** 11)
        bytes.write(octal(size, 11), 124);
    else {
        // What eleven octal digits do not hold is written in binary.
        bytes.writeUInt8(0x80, 124);
        bytes.writeBigUInt64BE(BigInt(size), 128);
    }
    bytes.write(octal(modified, 11), 136);
    bytes.write('        ', 148);
    bytes.write(kind, 156);
    target.copy(bytes, 157, 0, longName);
    bytes.write('ustar  \0', 257);
    const sum = bytes.reduce((total, byte) => total + byte, 0);
    bytes.write(`${octal(sum, 6)}\0 `, 148);
    return bytes;
}
function octal(value, digits) {
    return value.toString(8).padStart(digits, '0');
}


/***/ }),

/***/ 66002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ take)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_training_kept_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69450);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _files_make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86071);
/* harmony import */ var _job_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89262);






/**
 * Moves what a job brought, and was found to be files and folders only, to where it belongs: `staging` stands
 * for its working directory, and lies on the disk of ours. Each file takes its place at once. Of the output
 * folder what is Contender's own stays as it is.
 */
async function take(staging, job) {
    const output = (0,_job_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .outputPath */ .X)(job);
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, output);
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(job.outputDirectory);
    for await (const path of filesBelow(from)) {
        if (!(0,_domain_training_kept_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnFile */ .Z4)(path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')))
            await place((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, path), own);
    }
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.');
    for (const result of job.files.results.map(node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)) {
        refuseResult(result);
        for await (const path of filesBelow(staging, result)) {
            if (isWithin(path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(output)))
                continue;
            await place((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, path), here);
        }
    }
}
/** What no training writes, whatever it promised. */
function refuseResult(path) {
    const parts = path.split(/[\\/]/);
    const isSafe = !/^([\\/]|[A-Za-z]:)/.test(path) && !parts.includes('..') && path !== '.';
    if (isSafe && !parts.includes('.git'))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('train-results-refused', {
        what: `Cannot bring "${path}" from the job.`,
        why: 'What a job writes elsewhere comes to its own paths in the working directory, never above it, to all of it, or to .git.',
        next: 'Let the command write its model and its files to a folder of their own.',
    });
}
/** Paths from `root`; nothing where `path` is not there. */
async function* filesBelow(root, path = '') {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).catch(() => undefined);
    if (found?.isFile())
        yield path;
    if (!found?.isDirectory())
        return;
    for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))) {
        yield* filesBelow(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name));
    }
}
async function place(from, to, root) {
    await (0,_files_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to));
    const [parent, base] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to)), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)]);
    const isGit = to.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git') && !root.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git');
    if (!isWithin(parent, base) || isGit) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('train-results-refused', {
            what: `Cannot bring ${to} from the job.`,
            why: isGit
                ? 'It belongs to git.'
                : 'A link on the way leads out of the folder where it belongs.',
            next: 'Remove the link, or let the command write to another path.',
        });
    }
    const old = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(to).catch(() => undefined);
    if (old?.isDirectory())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(to, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}


/***/ }),

/***/ 3090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R0: () => (/* binding */ isUnreachable),
/* harmony export */   bW: () => (/* binding */ givenUp),
/* harmony export */   l0: () => (/* binding */ pauseAfter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** Whether an error says that the connection was lost, so that nobody knows what the other side did. */
function isUnreachable(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.problems[0]?.code === 'train-unreachable';
}
/** Milliseconds to wait after so many failures in a row: 1, 2, 4 … 30 s. */
function pauseAfter(failures) {
    return Math.min(30_000, 1000 * 2 ** (failures - 1));
}
/** The job goes on; nobody here waits for it any more. */
function givenUp(title, minutes, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('train-unreachable', {
        what: `${title} could not be reached for ${minutes} minutes.`,
        why: `The last try said: ${cause instanceof Error ? cause.message : String(cause)}`,
        next: 'The job goes on there. Re-run this job: it will be adopted.',
    }, { cause });
}


/***/ }),

/***/ 95140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ interpreterIn)
/* harmony export */ });
/** Runs a program in an environment of its own, which no PATH tells of. */
const launcher = /(?:^|[\s;&|(/])(?:uv|uvx|poetry|pdm|pipenv|pixi|hatch|rye|conda|mamba|micromamba|docker|podman|srun|nix-shell)(?=\s)/;
const python = /(?:^|[\s;&|(])((?:[\w.~@+-]*\/)*python(?:\d+(?:\.\d+)?)?)(?=\s|$)/;
/**
 * The Python that a training command names, such as `python3` or `.venv/bin/python`; `undefined` where it
 * names none, and null where another program chooses one, so that nobody can tell which.
 */
function interpreterIn(command) {
    if (launcher.test(command))
        return null;
    return python.exec(command)?.[1];
}


/***/ }),

/***/ 37640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ deterministicOf)
/* harmony export */ });
/**
 * The variables by which the usual frameworks are made deterministic, or less so: hashing, kernels of
 * cuBLAS and cuDNN, the precision of matrix units, and the threads that split a sum.
 */
const names = [
    'BLIS_NUM_THREADS',
    'CUBLAS_WORKSPACE_CONFIG',
    'CUDA_LAUNCH_BLOCKING',
    'FLAGS_cudnn_deterministic',
    'JAX_DEFAULT_MATMUL_PRECISION',
    'JAX_ENABLE_X64',
    'JAX_THREEFRY_PARTITIONABLE',
    'KMP_DETERMINISTIC_REDUCTION',
    'MKL_CBWR',
    'MKL_DYNAMIC',
    'MKL_NUM_THREADS',
    'NCCL_ALGO',
    'NCCL_PROTO',
    'NUMEXPR_NUM_THREADS',
    'NVIDIA_TF32_OVERRIDE',
    'OMP_DYNAMIC',
    'OMP_NUM_THREADS',
    'OPENBLAS_NUM_THREADS',
    'PYTHONHASHSEED',
    'TF_CUDNN_DETERMINISTIC',
    'TF_CUDNN_USE_FRONTEND',
    'TF_DETERMINISTIC_OPS',
    'TF_ENABLE_ONEDNN_OPTS',
    'TORCH_ALLOW_TF32_CUBLAS_OVERRIDE',
    'VECLIB_MAXIMUM_THREADS',
    'XLA_FLAGS',
];
/** More than anybody writes there by intent. */
const longestValue = 500;
/** Those of them that are set, as a command with these variables finds them; a long value is cut. */
function deterministicOf(variables) {
    const found = names.flatMap((name) => {
        const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
        return value === undefined ? [] : [[name, cut(value)]];
    });
    return Object.fromEntries(found);
}
function cut(value) {
    return value.length <= longestValue ? value : `${value.slice(0, longestValue).toWellFormed()}…`;
}


/***/ }),

/***/ 73034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ GpuMeter)
/* harmony export */ });
/* harmony import */ var _account_series_recorder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50212);

/** Longer than this between two samples is a gap, in seconds. */
const longestStep = 5;
/** Adds up samples as they come; memory does not grow with time. */
class GpuMeter {
    #cards = new Map();
    add(sample) {
        const totals = this.#cards.get(sample.index) ?? begun(sample);
        this.#cards.set(sample.index, totals);
        count(totals, sample);
    }
    /** What each card did up to a second; by number. */
    read(at) {
        return this.#ordered().map((totals) => useOf(totals, at));
    }
    /** What the cards told over the time: one quantity of all cards after the other. */
    series() {
        const all = this.#ordered().map(({ series }) => series.map((one) => one.read()));
        const quantities = all[0] ?? [];
        return quantities.flatMap((_, at) => all.flatMap((of) => of[at] ?? []));
    }
    /**
     * Watt-hours of these cards up to a second: time that no two samples enclose counts at the limit of
     * the card's power. Null where a card never told that limit.
     */
    energyAtMost(cards, at) {
        let sum = 0;
        for (const card of cards) {
            const totals = this.#cards.get(card);
            if (!totals || totals.powerLimit === null)
                return null;
            const { joules, covered, first, powerLimit } = totals;
            sum += joules + powerLimit * Math.max(0, at - first.at - covered);
        }
        return sum / 3600;
    }
    #ordered() {
        return [...this.#cards.values()].sort((a, b) => a.first.index - b.first.index);
    }
}
function begun(first) {
    const named = (quantity, unit) => new _account_series_recorder_js__WEBPACK_IMPORTED_MODULE_0__/* .SeriesRecorder */ .W(`GPU ${first.index} ${quantity}`, unit);
    return {
        first,
        last: first,
        samples: 0,
        leastMemory: null,
        peakMemory: null,
        grownMemory: null,
        told: 0,
        utilization: 0,
        peakUtilization: null,
        idle: 0,
        peakTemperature: null,
        powerLimit: null,
        joules: 0,
        covered: 0,
        isCovered: first.power !== null,
        series: [
            named('utilisation', '%'),
            named('memory', 'MiB'),
            named('power', 'W'),
            named('temperature', '°C'),
        ],
    };
}
function count(totals, sample) {
    const { at, utilization, memoryUsed, power, temperature } = sample;
    totals.samples += 1;
    totals.peakMemory = higher(totals.peakMemory, memoryUsed);
    if (memoryUsed !== null) {
        // From the lowest so far: what another program gives back meanwhile must not hide ours.
        totals.leastMemory = Math.min(totals.leastMemory ?? memoryUsed, memoryUsed);
        totals.grownMemory = higher(totals.grownMemory, memoryUsed - totals.leastMemory);
    }
    totals.peakTemperature = higher(totals.peakTemperature, temperature);
    totals.peakUtilization = higher(totals.peakUtilization, utilization);
    totals.powerLimit = higher(totals.powerLimit, sample.powerLimit);
    if (utilization !== null) {
        totals.told += 1;
        totals.utilization += utilization;
        if (utilization === 0)
            totals.idle += 1;
    }
    addEnergy(totals, sample);
    const values = [utilization, memoryUsed, power, temperature];
    totals.series.forEach((one, place) => {
        one.add(at, values[place] ?? null);
    });
    totals.last = sample;
}
/** By the trapezoid between two samples; a gap is unknown, and not nothing. */
function addEnergy(totals, { at, power }) {
    const step = at - totals.last.at;
    if (power === null || totals.last.power === null || step > longestStep) {
        totals.isCovered = false;
        return;
    }
    totals.joules += (step * (power + totals.last.power)) / 2;
    totals.covered += step;
}
function higher(known, told) {
    if (known === null || told === null)
        return known ?? told;
    return Math.max(known, told);
}
function useOf(totals, at) {
    const { first, last, samples, told, peakMemory, grownMemory, joules, isCovered } = totals;
    return {
        index: first.index,
        samples,
        meanUtilization: told > 0 ? totals.utilization / told : null,
        peakUtilization: totals.peakUtilization,
        idleShare: told > 0 ? totals.idle / told : null,
        peakMemory,
        grownMemory,
        peakTemperature: totals.peakTemperature,
        energy: isCovered && at - last.at <= longestStep ? joules / 3600 : null,
    };
}


/***/ }),

/***/ 69450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ patchName),
/* harmony export */   Z4: () => (/* binding */ isOwnFile),
/* harmony export */   pd: () => (/* binding */ packagesName)
/* harmony export */ });
/** What a training leaves beside its record, by names in the output folder. */
const patchName = 'uncommitted.patch';
const packagesName = 'python-packages.txt';
/** Files and folders of the output folder that Contender alone writes, and never a training command. */
const own = [
    'run-record.json',
    'outcomes',
    'reports',
    'reproduced',
    'install.log',
    'smoke-test.log',
    patchName,
    packagesName,
];
/** Whether a path in the output folder is Contender's: no training elsewhere may put its own there. */
function isOwnFile(path) {
    const [first = ''] = path.split('/');
    return own.includes(first) || /^train\.log/.test(first) || /^\.arriving-/.test(first);
}


/***/ }),

/***/ 38053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   WD: () => (/* binding */ surveyPackages),
/* harmony export */   ed: () => (/* binding */ openly),
/* harmony export */   rH: () => (/* binding */ pythonSurvey)
/* harmony export */ });
/**
 * A program in Python that leaves what the interpreter itself tells in `told`, in a tenth of the time of
 * `pip freeze`: it needs no pip, uv or conda, and no network. The folder it runs in is no place of packages
 * here: a file such as `csv.py` there would stand before the library's own.
 */
const pythonSurvey = `
import sys
sys.path = [entry for entry in sys.path if entry]
import json, os, re
told = {'version': sys.version.split()[0], 'distributions': [], 'conda': []}
try:
    import importlib.metadata as metadata
    found = {}
    for item in metadata.distributions():
        try:
            name = item.metadata['Name']
            line = name + '==' + item.version
            direct = item.read_text('direct_url.json')
            if direct:
                source = json.loads(direct)
                vcs = source.get('vcs_info') or {}
                line = name + ' @ ' + (vcs['vcs'] + '+' if 'vcs' in vcs else '') + re.split('[?#]', source['url'])[0]
                line += '@' + vcs['commit_id'] if 'commit_id' in vcs else ''
                line += ' # editable' if (source.get('dir_info') or {}).get('editable') else ''
        except Exception:
            name = line = '# unreadable: ' + os.path.basename(str(getattr(item, '_path', '')))
        found.setdefault(re.sub('[-_.]+', '-', name).lower(), (name.lower(), line))
    told['distributions'] = [line for name, line in sorted(found.values())]
except ImportError:
    told['distributions'] = None
records = os.path.join(sys.prefix, 'conda-meta')
if os.path.isdir(records):
    names = sorted(entry[:-5] for entry in os.listdir(records) if entry.endswith('.json'))
    told['conda'] = ['='.join(name.rsplit('-', 2)) for name in names]
`;
/** The same told in lines of text, each after the word that the program is given. */
const surveyPackages = `${pythonSurvey}
def say(kind, text):
    text = re.sub('://(?!git@)[^/@]*@', '://', ' '.join(text.split('\\n')))
    sys.stdout.buffer.write((sys.argv[1] + ' ' + kind + ' ' + text + '\\n').encode())
for line in told['distributions'] or []: say('package', line)
for line in told['conda']: say('conda', line)
if told['distributions'] is not None: say('surveyed', told['version'])
`;
/** The packages by their names; null where the Python is too old to tell. */
function packagesOf({ distributions, conda }) {
    if (distributions === null)
        return null;
    if (conda.length === 0)
        return { tool: 'pip', lines: distributions };
    const names = new Set(conda.map(nameOf));
    // What pip put into conda's folder stands in no record of conda.
    const others = distributions.filter((line) => !names.has(nameOf(line)));
    return { tool: 'conda', lines: [...conda, ...others] };
}
/** `scikit-learn` from `scikit_learn==1.5.0`, `scikit-learn=1.5.0=py312_0` or `scikit-learn @ file:…`. */
function nameOf(line) {
    const [name = ''] = line.split(/[=\s]/, 1);
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** One line. A URL may carry a password or a token, also as the user's name; `git@` is nobody's. */
function openly(line) {
    return line.replace(/[\r\n]+/g, ' ').replace(/:\/\/(?!git@)[^/@]*@/g, '://');
}


/***/ }),

/***/ 33394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ControlLines),
/* harmony export */   i: () => (/* binding */ controlWord)
/* harmony export */ });
/** Begins each control line; then come the mark of the job, a blank, and what it tells. */
const controlWord = 'contender: ';
/** No control line is longer; what claims to be is text. */
const longestLine = 64 * 1024;
const lineFeed = 10;
/**
 * Takes the control lines of one job out of its log, wherever they stand: also in the midst of a line that the
 * command has not ended yet, and split over parts. Lines of another mark are text. It holds back at most what
 * may be the beginning of a control line.
 */
class ControlLines {
    #prefix;
    #held = new Uint8Array();
    constructor(mark) {
        this.#prefix = new TextEncoder().encode(`${controlWord}${mark} `);
    }
    push(part) {
        const bytes = joined(this.#held, part);
        const text = [];
        const told = [];
        let from = 0;
        for (;;) {
            const at = this.#find(bytes, from);
            if (at > from)
                text.push(bytes.subarray(from, at));
            from = at;
            const end = this.#isWhole(bytes, at) ? bytes.indexOf(lineFeed, at) : -1;
            if (end === -1)
                break;
            told.push(new TextDecoder().decode(bytes.subarray(at + this.#prefix.length, end)).trimEnd());
            from = end + 1;
        }
        this.#held = bytes.slice(from);
        if (this.#held.length > longestLine)
            text.push(this.#release());
        return { text, told };
    }
    /** What was held back and is no control line; of one that was cut off nothing can be known. */
    end() {
        const held = this.#release();
        return this.#isWhole(held, 0) ? new Uint8Array() : held;
    }
    #release() {
        const held = this.#held;
        this.#held = new Uint8Array();
        return held;
    }
    #isWhole(bytes, at) {
        return bytes.length - at >= this.#prefix.length;
    }
    /** Where the next prefix stands, or may stand when more has come; the end where none does. */
    #find(bytes, from) {
        const prefix = this.#prefix;
        for (let at = from; at < bytes.length; at += 1) {
            // Not by `indexOf`: a call for each takes seconds where a log is full of this byte.
            if (bytes[at] !== prefix[0])
                continue;
            const length = Math.min(prefix.length, bytes.length - at);
            let same = 1;
            while (same < length && bytes[at + same] === prefix[same])
                same += 1;
            if (same === length)
                return at;
        }
        return bytes.length;
    }
}
function joined(a, b) {
    if (a.length === 0)
        return b;
    const both = new Uint8Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
}


/***/ }),

/***/ 52114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hS: () => (/* reexport */ exitCodes),
  qS: () => (/* binding */ prologue),
  TL: () => (/* binding */ quoted)
});

// EXTERNAL MODULE: ./.build/domain/training/command-interpreter.js
var command_interpreter = __webpack_require__(95140);
// EXTERNAL MODULE: ./.build/domain/training/python-survey.js
var python_survey = __webpack_require__(38053);
;// CONCATENATED MODULE: ./.build/domain/training/remote/errand.js
/** What a job ends with that never came to its command. */
const exitCodes = { unfit: 69, unready: 70, late: 75 };

;// CONCATENATED MODULE: ./.build/domain/training/remote/card-script.js

/**
 * Exits where the cards are too few or too full; memory that a job which has just ended still holds comes
 * free within seconds. A part of a divided card counts as one, and its memory cannot be told from here.
 */
function cards({ gpus, gpuMemoryMib, gpuPatienceSeconds }) {
    return `smi() { \${limit:+$limit 30} nvidia-smi "$@" </dev/null 2>/dev/null; }
on_cards() { smi "$@" --format=csv,noheader,nounits \${only:+-i "$only"}; }
unfit() { say unfit "$@"; exit ${exitCodes.unfit}; }
blanks=$IFS line_feed='
'
has nvidia-smi || unfit missing
[ -n "$secret" ] || unfit unsealed
case "\${CUDA_VISIBLE_DEVICES-all}" in '' | -1 | NoDevFiles | none | void) unfit hidden "$CUDA_VISIBLE_DEVICES" ;; esac
only=\${CUDA_VISIBLE_DEVICES-}
case "$only" in
  *MIG-*) parts=$(smi -L | grep -F -c -e "$(printf '%s' "$only" | tr , '\\n')") only= ;;
  *) parts=$(smi -L | grep -c 'UUID: MIG-') ;;
esac
divided=
[ "$parts" -eq 0 ] || divided=1
read_cards() {
  found=0 fit=0 listed=
  rows=$(on_cards --query-gpu=index,uuid,driver_version,memory.total,memory.free,name)
  code=$?
  [ "$code" -eq 0 ] || unfit silent "$code" "$(printf '%s' "$rows" | head -n 1)"
  IFS=$line_feed
  for row in $rows; do
    listed="$listed$line_feed$row" found=$((found + 1))
    free=\${row#*, *, *, *, } free=\${free%%, *}
    # What does not tell how much it has is of no use.
    case "$free" in *[!0-9]* | '') continue ;; esac
    [ "$free" -lt ${gpuMemoryMib} ] || fit=$((fit + 1))
  done
  IFS=$blanks
}
waited=0
while read_cards; [ -z "$divided" ] && [ "$found" -ge ${gpus} ] && [ "$fit" -lt ${gpus} ] && [ "$waited" -lt ${gpuPatienceSeconds} ]; do
  waited=$((waited + 2))
  sleep 2
done
IFS=$line_feed
for row in $listed; do IFS=$blanks; say gpu "$row"; done
IFS=$blanks
[ -z "$divided" ] || found=$parts fit=$parts
[ "$found" -ge ${gpus} ] || unfit few "$found"
[ -z "$divided" ] || [ ${gpuMemoryMib} -eq 0 ] || unfit divided "$parts"
[ "$fit" -ge ${gpus} ] || unfit full "$fit"
cuda=$(smi | sed -n 's/.*CUDA\\( UMD\\)\\{0,1\\} Version: *\\([0-9.]*\\).*/\\2/p')
[ -z "$cuda" ] || say cuda "$cuda"
capable=$(on_cards --query-gpu=index,compute_cap) && {
  IFS=$line_feed
  for row in $capable; do IFS=$blanks; say capability "$row"; done
  IFS=$blanks
}`;
}
/**
 * One sample before the command begins, and one every two seconds while it runs. Each tells beside what the card
 * holds how much that has ever grown, and is sealed.
 */
const sampling = `grow() {
  card=\${1%%,*} held=\${1#*, *, } held=\${held%%, *} grown=-
  case "$card" in *[!0-9]* | '') return ;; esac
  case "$held" in *[!0-9]* | '') return ;; esac
  eval "least=\\\${least_$card:-$held} grown=\\\${grown_$card:-0}"
  [ "$held" -ge "$least" ] || least=$held
  [ "$((held - least))" -le "$grown" ] || grown=$((held - least))
  eval "least_$card=$least grown_$card=$grown"
}
sample() {
  rows=$(on_cards --query-gpu=index,utilization.gpu,memory.used,power.draw,temperature.gpu,power.limit) || return 0
  clock
  joined= IFS=$line_feed
  for row in $rows; do
    grow "$row"
    joined="$joined; $row, $grown"
  done
  IFS=$blanks
  digest "$now$joined$secret"
  say use "$digest" "$now$joined"
}
sample
(
  trap - INT EXIT
  trap 'exit 0' TERM
  while sleep 2 && kill -0 $$; do sample; done 2>/dev/null
) &
sampler=$!`;

// EXTERNAL MODULE: ./.build/domain/training/remote/control-lines.js
var control_lines = __webpack_require__(33394);
;// CONCATENATED MODULE: ./.build/domain/training/remote/prologue.js






/** A text as one word of a POSIX shell. */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}
/**
 * The script of a job elsewhere: it tells by control lines where it runs and how it ends, looks at the cards,
 * hands signals on to the command and all in its group, and ends with the command's code. It needs a POSIX shell
 * and the usual small programs, no bash, no Python, no Node.
 */
function prologue(errand) {
    const { mark, deadline, directory, outputDirectory, before, after, gpus } = errand;
    return [
        `exec 2>&1 </dev/null`,
        `mark=${quoted(mark)} token=${quoted(errand.token)}`,
        `directory=${quoted(directory)} output=${quoted(outputDirectory)}`,
        `command=${quoted(errand.command)}`,
        telling,
        ...(deadline === null ? [] : [refuseLate(deadline)]),
        signals,
        'clock\nsay start "$(date +%s)" "$now"',
        sealing,
        machine,
        ...(gpus > 0 ? [cards(errand)] : []),
        memory,
        // What it defines is there for the lines after the command; an `exit` in it ends the job, and `leave` is run then.
        ...(before === ''
            ? []
            : [`phase=unready\n${before}\nready=$?\n[ "$ready" -eq 0 ] || exit "$ready"\nphase=`]),
        enter,
        ...((0,command_interpreter/* interpreterIn */.g)(errand.command) ? [packagesOf(errand)] : []),
        ...(errand.smokeTest === null ? [] : [smoke(errand.smokeTest)]),
        launch,
        remains(errand),
        ...(gpus > 0 ? [sampling] : []),
        run,
        ...(gpus > 0 ? ['kill "$sampler" 2>/dev/null\nsample'] : []),
        sweep,
        ...(after === '' ? [] : [`(\n${after}\n)\n[ $? -eq 0 ] || say unsaved`]),
        ending,
    ].join('\n');
}
const telling = `say() { printf '${control_lines/* controlWord */.i}%s %s\\n' "$mark" "$*"; }
clock() { read -r now rest 2>/dev/null </proc/uptime || now=$(date +%s); }
has() { command -v "$1" >/dev/null 2>&1; }
phase= leave=
trap 'code=$?; eval "$leave"; [ -z "$phase" ] || say "$phase" "$code"' EXIT`;
function refuseLate(deadline) {
    return `if [ "$(date +%s)" -gt ${Math.ceil(deadline)} ]; then say late; exit ${exitCodes.late}; fi`;
}
/**
 * The command runs as the same user, and may find the mark: in the words of this shell, or by asking the cluster.
 * What it must not make up is sealed with a secret that is made here, is in no variable that anybody is given, and is
 * told with the last line. Its digest is told before anything of the user's runs.
 */
const sealing = `digest() {
  digest=$(printf %s "$1" | sha256sum)
  digest=\${digest%% *}
}
unset secret
secret=
if has sha256sum && [ -r /dev/urandom ]; then
  digest ''
  nothing=$digest
  secret=$(head -c 32 /dev/urandom | sha256sum)
  secret=\${secret%% *}
  [ "$secret" != "$nothing" ] || secret=
  digest "$secret"
  [ -z "$secret" ] || say pledge "$digest"
fi`;
/**
 * A shell runs a trap only when it waits, so that whatever takes long runs in the background. Of the ways to
 * write it, `kill -TERM -<group>` is the one that dash, bash and busybox share.
 */
const signals = `child= target= asked=0 missed= terminated=
hand_on() {
  asked=$((asked + 1))
  clock
  asked_at=\${now%.*}
  [ -n "$target" ] || missed=1
  # Whom the cluster has told itself is not told again: a second SIGINT breaks off many a save.
  [ "$1 \${reached-}" != 'INT all' ] || return 0
  [ "$1" != TERM ] || terminated=1
  # In its first moment the command has no group yet.
  [ -z "$target" ] || kill "-$1" "$target" 2>/dev/null || kill -TERM "$child" 2>/dev/null
}
trap 'hand_on "$int"' INT
trap 'hand_on TERM' TERM
int=INT
attend() {
  code=
  while :; do
    seen=$asked
    wait "$child" 2>/dev/null
    told=$?
    [ -n "$code" ] && [ "$told" -eq 127 ] || code=$told
    [ "$seen" -ne "$asked" ] || break
  done
}`;
const machine = `memory_kib=0
[ ! -r /proc/meminfo ] || while read -r key value rest; do
  [ "$key" != MemTotal: ] || { memory_kib=$value; break; }
done </proc/meminfo
# What is counted is the machine, not what OpenMP was told to use of it.
cpus=$(unset OMP_NUM_THREADS OMP_THREAD_LIMIT; nproc 2>/dev/null || getconf _NPROCESSORS_ONLN 2>/dev/null || echo 0)
say machine "$(uname -s)" "$(uname -r)" "$(uname -m)" "$cpus" "$memory_kib"
! has node || say node "$(node --version 2>/dev/null)"
python=
for name in python3 python; do
  if has "$name"; then python=$name; say python "$("$name" --version 2>&1)"; break; fi
done
limit=
if timeout 5 true >/dev/null 2>&1; then limit='timeout -s KILL'; fi`;
/** The control group that it shares with the command: peak, and how often something was ended for want of memory. */
const memory = `group=/sys/fs/cgroup
if [ ! -r "$group/memory.events" ] && [ -r /proc/self/cgroup ]; then
  while IFS=: read -r number kind path; do
    case "$kind" in
      '') [ ! -r "/sys/fs/cgroup$path/memory.events" ] || group=/sys/fs/cgroup$path ;;
      memory | memory,* | *,memory | *,memory,*)
        for place in "/sys/fs/cgroup/memory$path" /sys/fs/cgroup/memory; do
          [ ! -r "$place/memory.oom_control" ] || { group=$place; break; }
        done ;;
    esac
  done </proc/self/cgroup
fi
look_at_memory() {
  kills=- peak=-
  for file in memory.events memory.oom_control; do
    [ -r "$group/$file" ] || continue
    while read -r key value; do [ "$key" != oom_kill ] || kills=$value; done <"$group/$file"
  done
  for file in memory.peak memory.max_usage_in_bytes; do
    [ ! -r "$group/$file" ] || read -r peak <"$group/$file"
  done
} 2>/dev/null
look_at_memory
say memory "$kills" "$peak"`;
const enter = `[ "$asked" -eq 0 ] || exit 143
cd "$directory" 2>/dev/null || { say folder; exit ${exitCodes.unready}; }
mkdir -p "$output" 2>/dev/null`;
function packagesOf({ command }) {
    const program = (0,command_interpreter/* interpreterIn */.g)(command) ?? 'python3';
    const ask = `\${limit:+$limit 20} ${quoted(program)} -c ${quoted(python_survey/* surveyPackages */.WD)} "${control_lines/* controlWord */.i}$mark"`;
    return `[ -z "$limit" ] || ! has ${quoted(program)} || ${ask} </dev/null 2>/dev/null`;
}
function smoke(command) {
    return `smoke=${quoted(command)}
\${limit:+$limit 60} sh -e -c "$smoke" </dev/null || { say unfit smoke "$?"; exit ${exitCodes.unfit}; }`;
}
/**
 * In the background a shell lets its children ignore SIGINT, and a shell that ignores it from the start can
 * never trap it: a program in between undoes that. Where none can, SIGTERM is sent instead. In a session of
 * its own the command gets each signal once, whoever else gets it.
 */
const launch = `if has setsid; then session=setsid; else session=; fi
if env --default-signal=INT,QUIT true 2>/dev/null; then way=env
elif has python3 && python3 -c '' 2>/dev/null; then way=python
elif has perl && perl -e 1 2>/dev/null; then way=perl
else way= int=TERM
fi
launch() {
  export CONTENDER_JOB="$token" CONTENDER_OUTPUT_DIR="$output"
  case "$way" in
    env) exec $session env --default-signal=INT,QUIT sh -e -c "$1" ;;
    python) exec $session python3 -c 'import os, signal, sys
for name in ("SIGINT", "SIGQUIT", "SIGPIPE", "SIGXFSZ"): signal.signal(getattr(signal, name), signal.SIG_DFL)
os.execvp("sh", ["sh", "-e", "-c", sys.argv[1]])' "$1" ;;
    perl) exec $session perl -e '$SIG{INT} = $SIG{QUIT} = "DEFAULT"; exec @ARGV' sh -e -c "$1" ;;
    *) exec $session sh -e -c "$1" ;;
  esac
}`;
/**
 * What lives of the command, by its session and its variables. A shell that is asked to stop may end without the
 * program that it waits for, and that may be saving: it has the whole grace. Only who has not heard of it is asked
 * once more: who is in another group, or ignores SIGINT, as a shell lets programs do that it starts in the background.
 */
function remains({ graceSeconds }) {
    return `left() {
  pids=
  for file in /proc/[0-9]*/stat; do
    read -r line <"$file" || continue
    set -- \${line##*) }
    case "$1" in Z | X) continue ;; esac
    [ "$4" != "$child" ] || { pid=\${file#/proc/} pids="$pids \${pid%/stat}"; }
  done
  for file in $(grep -ls "CONTENDER_JOB=$token" /proc/[0-9]*/environ); do
    pid=\${file#/proc/} pid=\${pid%/environ}
    case "$pids " in *" $pid "*) ;; *) pids="$pids $pid" ;; esac
  done
  # Where no system tells of processes, a group still tells whether it lives.
  [ -r /proc/self/stat ] || ! kill -0 "$target" || pids=$target
  count=0
  for pid in $pids; do count=$((count + 1)); done
} 2>/dev/null
is_deaf() { [ -z "$terminated" ] && grep -q '^SigIgn:.*[2367abef]$' "/proc/$1/status"; }
outlast() {
  left
  for pid in $pids; do
    read -r line <"/proc/$pid/stat" || continue
    set -- \${line##*) }
    # A cluster that reaches all of them reaches other groups, too.
    [ -z "\${reached-}" ] && [ "$3" != "$child" ] || is_deaf "$pid" || continue
    kill -TERM "$pid"
  done 2>/dev/null
  clock
  while [ "$count" -gt 0 ] && [ "$((\${now%.*} - asked_at))" -lt ${graceSeconds} ]; do
    sleep 1
    left
    clock
  done
}`;
}
/**
 * Should this shell be killed, a guard in another session ends the command within a second, and takes its leave: until
 * the last line is told, since results may travel for long.
 */
const run = `clock
say begin "$(date +%s)" "$now"
launch "$command" </dev/null &
child=$! target=$!
[ -z "$session" ] || target=-$child
$session sh -c 'trap "exit 0" TERM
while kill -0 "$1"; do sleep 1; done
kill -KILL "$2"
eval "$3"' guard $$ "$target" "$leave" >/dev/null 2>&1 </dev/null &
guard=$!
# One that came before the command was there.
[ -z "$missed" ] || kill -TERM "$target" 2>/dev/null || kill -TERM "$child" 2>/dev/null
attend
[ "$asked" -eq 0 ] || outlast
clock
ended=$now`;
/** What the command left running: asked to stop, then ended. */
const sweep = `behind=0 seconds=0
left
if [ "$count" -gt 0 ]; then
  sleep 0.2 2>/dev/null || sleep 1
  left
  [ "$asked" -gt 0 ] || behind=$count
  [ "$count" -eq 0 ] || kill -TERM $pids 2>/dev/null
  while [ "$count" -gt 0 ] && [ "$seconds" -lt 3 ]; do
    sleep 1
    seconds=$((seconds + 1))
    left
    [ "$seconds" -lt 2 ] || [ "$count" -eq 0 ] || kill -KILL $pids 2>/dev/null
  done
fi
say left "$behind" "$count"`;
const ending = `look_at_memory
cpu=-
if read -r line 2>/dev/null </proc/$$/stat; then
  set -- \${line##*) }
  cpu=$((\${14} + \${15}))
fi
say used "$cpu" "$kills" "$peak"
kill "$guard" 2>/dev/null
say end "$code" "$ended" $secret
exit "$code"`;


/***/ })

};
