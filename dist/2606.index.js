export const id = 2606;
export const ids = [2606];
export const modules = {

/***/ 30225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCheckpoints: () => (/* binding */ openCheckpoints),
  saveLeft: () => (/* binding */ saveLeft)
});

// EXTERNAL MODULE: ./.build/domain/training/checkpoint/key.js
var checkpoint_key = __webpack_require__(93078);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var inputs_digest = __webpack_require__(87396);
;// CONCATENATED MODULE: ./.build/domain/training/checkpoint/last-save.js
const mib = 2 ** 20;
/** Slow disks and slow lines: it is better to keep what is safe than to break off half-way. */
const assumed = {
    copying: { bytes: 100 * mib, ms: 1000 },
    storing: { bytes: 20 * mib, ms: 1000 },
};
const safety = 0.8;
/** By the last measured rates; what is only copied can still be stored after the command has ended. */
function decideLastSave(bytes, withinMs, paces) {
    const copying = msFor(bytes, paces.copying ?? assumed.copying);
    const storing = msFor(bytes, paces.storing ?? assumed.storing);
    if (copying + storing <= withinMs * safety)
        return 'store';
    return copying <= withinMs * safety ? 'copy' : 'keep-earlier';
}
function msFor(bytes, pace) {
    return pace.bytes > 0 ? (bytes * pace.ms) / pace.bytes : 0;
}

// EXTERNAL MODULE: ./.build/domain/training/progress.js
var progress = __webpack_require__(74735);
;// CONCATENATED MODULE: ./.build/commands/training/checkpoints/attendance.js


/** When a save is due and nothing is new, it is looked again so much later. */
const againMs = 15_000;
function attendance(saver, { everyMs }) {
    const running = new AbortController();
    const closing = new AbortController();
    let inFlight;
    let dueMs = everyMs;
    let isWanted = false;
    let startedAt = saver.desk.now();
    let isStarted = false;
    let conclusion = { lostSeconds: 0, findings: [] };
    const saveInBackground = (atMs) => {
        const before = saver.tries;
        isWanted = false;
        inFlight = saver
            .saveNewest(running.signal)
            // Close tells what is not stored; a mistake of ours must not end the training of somebody else.
            .catch(() => undefined)
            .finally(() => {
            dueMs = atMs + (saver.tries > before ? everyMs : Math.min(againMs, everyMs));
            inFlight = undefined;
        });
    };
    return {
        companion: {
            told(line) {
                saver.toldStep = (0,progress/* readProgress */.g)(line)?.step ?? saver.toldStep;
            },
            look(seconds) {
                if (!isStarted)
                    startedAt = new Date(saver.desk.now().getTime() - seconds * 1000);
                isStarted = true;
                if (!inFlight && (isWanted || seconds * 1000 >= dueMs))
                    saveInBackground(seconds * 1000);
                return undefined;
            },
            async close(end, withinMs) {
                const endedAt = saver.desk.now();
                abortIn(withinMs, closing);
                const deadline = closing.signal;
                deadline.addEventListener('abort', () => running.abort(deadline.reason), { once: true });
                const settling = settle(saver, { end, inFlight, deadline, withinMs });
                await Promise.race([settling.catch(() => undefined), passed(deadline)]);
                conclusion = await conclude(saver, end, { startedAt, endedAt });
            },
            hurry: (withinMs) => abortIn(withinMs, closing),
        },
        saveSoon() {
            isWanted = true;
        },
        lostSeconds: () => conclusion.lostSeconds,
        findings: () => conclusion.findings,
    };
}
function abortIn(milliseconds, controller) {
    const time = AbortSignal.timeout(Math.max(0, Math.floor(milliseconds)));
    time.addEventListener('abort', () => controller.abort(time.reason), { once: true });
}
function passed(deadline) {
    return new Promise((done) => {
        if (deadline.aborted)
            done();
        else
            deadline.addEventListener('abort', () => done(), { once: true });
    });
}
/** What is under way comes first; then the newest, as far as it fits. */
async function settle(saver, { inFlight, deadline, withinMs }) {
    const until = performance.now() + withinMs;
    await inFlight;
    const unit = await saver.unsaved();
    if (!unit && !saver.hasLeft)
        return;
    const leftMs = until - performance.now();
    const decision = decideLastSave(unit?.bytes ?? 0, leftMs, saver.paces);
    switch (decision) {
        case 'store':
            return saver.saveNewest(deadline);
        case 'copy':
            return saver.copyNewest(deadline);
        case 'keep-earlier':
            return undefined;
    }
}
async function conclude(saver, end, { startedAt, endedAt }) {
    const since = saver.savedWork ?? startedAt;
    const seconds = Math.max(0, (endedAt.getTime() - since.getTime()) / 1000);
    const isDone = end.kind === 'succeeded';
    const lostSeconds = isDone ? 0 : Math.round(seconds * 10) / 10;
    const unsaved = await saver.unsaved().catch(() => undefined);
    return {
        lostSeconds,
        findings: [
            ...(saver.newest || unsaved || saver.hasLeft ? [] : [nothingSaved(saver, isDone)]),
            ...(!isDone && (unsaved || saver.hasLeft) ? [lost(saver, lostSeconds)] : []),
        ],
    };
}
function nothingSaved({ desk }, isDone) {
    return {
        level: isDone ? 'note' : 'warning',
        rule: 'checkpoint-none',
        message: `The command left no finished checkpoint in ${desk.path}, so that a later attempt has nothing new to go on from. Let it write there, to the folder that it finds as CONTENDER_CHECKPOINT_DIR: under a name that ends with .tmp, renamed when it is finished.`,
    };
}
/** The newest is safe with the store only; the post step may yet bring it there. */
function lost({ desk, newest, hasLeft }, lostSeconds) {
    const minutes = (lostSeconds / 60).toFixed(1);
    const before = newest
        ? `the one before it is stored, ${minutes} minutes older`
        : 'none is stored';
    const later = hasLeft
        ? 'It is copied, and goes to the store when the step is cleaned up.'
        : 'Its upload is tried again when the step is cleaned up.';
    return {
        level: 'warning',
        rule: 'checkpoint-not-stored',
        message: `There was no time to store the newest checkpoint in ${desk.store.uri}: ${before}. ${later}`,
    };
}

// EXTERNAL MODULE: ./.build/domain/training/checkpoint/judge.js
var judge = __webpack_require__(48162);
;// CONCATENATED MODULE: ./.build/domain/training/checkpoint/refusal.js
/** What differs on purpose is only told; what is damaged or forged is a warning. */
function findingOf(name, { code, why }) {
    const expected = ['checkpoint-other-configuration', 'checkpoint-other-trust'].includes(code);
    return {
        level: expected ? 'note' : 'warning',
        rule: code,
        message: `The checkpoint ${name} was not used. ${why}`,
    };
}

// EXTERNAL MODULE: ./.build/inputs/checkpoint-manifest.js
var checkpoint_manifest = __webpack_require__(46262);
// EXTERNAL MODULE: ./.build/domain/model/manifest.js
var model_manifest = __webpack_require__(91048);
// EXTERNAL MODULE: ./.build/domain/training/checkpoint/manifest.js
var training_checkpoint_manifest = __webpack_require__(75020);
;// CONCATENATED MODULE: ./.build/commands/training/checkpoints/desk.js



function savedOf(manifest) {
    const { attempt, step, savedAt, files } = manifest;
    const digest = `sha256:${(0,inputs_digest/* sha256 */.sc)((0,model_manifest/* renderManifest */.s)(files))}`;
    return { attempt, step, savedAt, digest, bytes: (0,training_checkpoint_manifest/* bytesOf */.$)(manifest) };
}

;// CONCATENATED MODULE: ./.build/commands/training/checkpoints/restore.js




/** A store holds two of a training; more are there only while others are removed. */
const mostTried = 5;
/** Makes the folder new, and puts the newest checkpoint into it that withstands every doubt. */
async function restore(desk) {
    const cleared = clearedFinding(desk, await desk.folder.clear(desk.owner));
    const names = await desk.store.list(desk.places.key);
    const findings = [];
    for (const name of names.slice(0, mostTried)) {
        const tried = await tryOne(desk, name);
        if (!isRefused(tried)) {
            const { manifest, resume } = tried;
            return { resume, resumed: savedOf(manifest), findings: [...cleared, ...findings] };
        }
        findings.push(findingOf(name, tried));
    }
    if (findings.length === 0)
        findings.push(...(await judgeOther(desk)));
    const zero = fromZero(desk, names.length, findings);
    return { resume: null, resumed: null, findings: [...cleared, ...findings, ...zero] };
}
async function tryOne(desk, name) {
    const manifest = await readManifest(desk, name);
    if ((0,checkpoint_manifest/* isRefusal */.vu)(manifest))
        return manifest;
    const arrival = await desk.folder.arrival();
    const refusal = await desk.store.fetch(name, manifest, arrival).catch(async (error) => {
        await desk.folder.discard(arrival);
        throw error;
    });
    if (!refusal)
        return { manifest, resume: await desk.folder.admit(arrival, manifest.unit) };
    await desk.folder.discard(arrival);
    return refusal;
}
/** Nothing is fetched before its manifest is found good. */
async function readManifest({ store, key }, name) {
    const text = await store.manifest(name);
    const manifest = typeof text === 'string' ? (0,checkpoint_manifest/* parseManifest */.Ng)(text) : text;
    if ((0,checkpoint_manifest/* isRefusal */.vu)(manifest))
        return manifest;
    return (0,judge/* judgeManifest */.TX)(manifest, key) ?? manifest;
}
function isRefused(tried) {
    return 'code' in tried;
}
/** The newest checkpoint of this model that something else made: why it is none of this training's. */
async function judgeOther(desk) {
    const [name] = await desk.store.list(desk.places.model);
    if (name === undefined || name.startsWith(desk.places.key))
        return [];
    const manifest = await readManifest(desk, name);
    return (0,checkpoint_manifest/* isRefusal */.vu)(manifest) ? [findingOf(name, manifest)] : [];
}
/** That work is repeated must not go unsaid where somebody may expect that it goes on. */
function fromZero({ attempt, store }, found, findings) {
    if (findings.length === 0 && attempt === 1)
        return [];
    const why = found > 0
        ? 'No checkpoint of this training could be used'
        : `${store.uri} holds no checkpoint of this training`;
    return [
        {
            level: found > 0 ? 'warning' : 'note',
            rule: 'checkpoint-from-zero',
            message: `${why}, so that it begins at zero.`,
        },
    ];
}
function clearedFinding({ path }, aside) {
    if (aside === null)
        return [];
    return [
        {
            level: 'note',
            rule: 'checkpoint-folder-cleared',
            message: `What was in ${path} before this training was moved to ${aside}, so that it is not taken for its own.`,
        },
    ];
}

// EXTERNAL MODULE: ./.build/domain/training/checkpoint/unit.js
var checkpoint_unit = __webpack_require__(88623);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/commands/training/checkpoints/mishaps.js


/** What went wrong while saving, each told once however often it happens. */
class Mishaps {
    #store;
    #refused = new Map();
    #changes;
    #failures = 0;
    #lastFailure = '';
    #unremoved;
    constructor(store) {
        this.#store = store;
    }
    refused(refused) {
        for (const { name, refusal } of refused) {
            if (this.#refused.size < mostRefused)
                this.#refused.set(name, refusal);
        }
    }
    changed(name) {
        this.#changes = { name, times: this.#changes?.name === name ? this.#changes.times + 1 : 1 };
    }
    /** Breaking off at the deadline is no mistake of anybody. */
    failed(error) {
        if (error instanceof DOMException)
            return;
        this.#failures += 1;
        this.#lastFailure = wordsOf(error);
    }
    unremoved(error) {
        this.#unremoved = wordsOf(error);
    }
    findings() {
        const findings = [...this.#refused].map(([name, refusal]) => {
            const { rule, message } = findingOf(JSON.stringify(name), refusal);
            return {
                level: 'warning',
                rule,
                message: message.replace('was not used', 'was not saved'),
            };
        });
        return [...findings, ...this.#unstable(), ...this.#failed(), ...this.#left()];
    }
    #left() {
        if (this.#unremoved === undefined)
            return [];
        return [
            {
                level: 'warning',
                rule: 'checkpoint-not-removed',
                message: `Older checkpoints stayed in ${this.#store}, where they take room. ${this.#unremoved}`,
            },
        ];
    }
    #unstable() {
        if (!this.#changes || this.#changes.times < patience)
            return [];
        const { name, times } = this.#changes;
        return [
            {
                level: 'warning',
                rule: 'checkpoint-unstable',
                message: `The checkpoint ${JSON.stringify(name)} changed each of ${times} times while it was copied. Write it under a name that ends with .tmp, and rename it when it is finished.`,
            },
        ];
    }
    #failed() {
        if (this.#failures === 0)
            return [];
        const what = this.#failures === 1 ? 'A checkpoint was' : `${this.#failures} times a checkpoint was`;
        return [
            {
                level: 'warning',
                rule: 'checkpoint-save-failed',
                message: `${what} not saved to ${this.#store}; the training went on. ${this.#lastFailure}`,
            },
        ];
    }
}
function wordsOf(error) {
    return error instanceof errors/* UserError */.yo ? error.message : String(error);
}
const mostRefused = 3;
/** Once may be bad luck. */
const patience = 2;

;// CONCATENATED MODULE: ./.build/commands/training/checkpoints/prune.js

/** If the newest one is damaged, the one before it is gone on from. */
const kept = 2;
/** Longer than any job may run: what is older has no training that could go on from it. */
const daysOfOthers = 14;
const dayMs = 24 * 60 * 60 * 1000;
/** Removes what nothing will go on from, once the newest is seen in the store. */
async function prune({ store, places, now }, newest) {
    const own = await store.list(places.key);
    if (!own.includes(newest))
        return;
    for (const name of own.slice(kept))
        await store.remove(name);
    const others = await store.list(places.model);
    const limit = now().getTime() - daysOfOthers * dayMs;
    for (const name of others.filter((one) => !one.startsWith(places.key))) {
        if (((0,checkpoint_key/* savedAtOf */.kt)(name)?.getTime() ?? limit) < limit)
            await store.remove(name);
    }
}

;// CONCATENATED MODULE: ./.build/commands/training/checkpoints/saver.js









/** Copies the newest finished checkpoint, and stores the copy. Nothing that goes wrong stops a training. */
class Saver {
    #desk;
    #mishaps;
    #left;
    #paces = { copying: undefined, storing: undefined };
    #saved = 0;
    #tries = 0;
    #newest;
    #savedWork;
    /**
     * When the newest checkpoint that is known was saved. The next one counts as later, whatever the clock of
     * this machine says: the order of their times is that of the work.
     */
    latest = new Date(0);
    /** The step that the command told last. */
    toldStep = null;
    constructor(desk) {
        this.#desk = desk;
        this.#mishaps = new Mishaps(desk.store.uri);
    }
    get desk() {
        return this.#desk;
    }
    get paces() {
        return this.#paces;
    }
    /** How many the store took. */
    get saved() {
        return this.#saved;
    }
    get newest() {
        return this.#newest;
    }
    /** How many times something was there to be stored, well or not. */
    get tries() {
        return this.#tries;
    }
    /** When the work that is stored was finished. */
    get savedWork() {
        return this.#savedWork;
    }
    /** Whether a copy waits for the store. */
    get hasLeft() {
        return this.#left !== undefined;
    }
    findings() {
        return this.#mishaps.findings();
    }
    /** The newest checkpoint if it is not stored yet. */
    async unsaved() {
        const { units, refused } = await this.#desk.folder.look();
        this.#mishaps.refused(refused);
        const [newest] = units;
        return newest && !newest.isSaved ? newest : undefined;
    }
    /** Copies and stores what is newest; without anything new, what is left from before. */
    async saveNewest(signal) {
        await this.copyNewest(signal);
        await this.#attempt(() => this.#store(signal));
    }
    /** Only the copy: quicker, and stored by whoever comes after. */
    async copyNewest(signal) {
        await this.#attempt(async () => {
            const unit = await this.unsaved();
            if (unit && unit.mark !== this.#left?.unit?.mark)
                await this.#stage(unit, signal);
        });
    }
    /** Finds what a process before this one has copied and not stored. */
    async takeOver() {
        await this.#attempt(async () => {
            for (const { folder, manifest: text } of await this.#desk.folder.staged()) {
                const manifest = (0,checkpoint_manifest/* parseManifest */.Ng)(text);
                const isOurs = !(0,checkpoint_manifest/* isRefusal */.vu)(manifest) && !(0,judge/* judgeManifest */.TX)(manifest, this.#desk.key);
                const newest = this.#left?.staged.manifest.savedAt ?? '';
                if (isOurs && manifest.savedAt > newest)
                    await this.#leave({ folder, manifest }, undefined);
                else
                    await this.#desk.folder.discard(folder);
            }
        });
    }
    async #stage(unit, signal) {
        const { folder, key, attempt, now } = this.#desk;
        const step = (0,checkpoint_unit/* stepOf */.c)(unit.name) ?? this.toldStep;
        this.latest = new Date(Math.max(now().getTime(), this.latest.getTime() + 1));
        const draft = { key, attempt, step, savedAt: this.latest.toISOString() };
        const started = performance.now();
        const staged = await folder.stage(unit, draft, signal);
        if (staged === 'changed')
            return this.#mishaps.changed(unit.name);
        const refusal = (0,judge/* judgeManifest */.TX)(staged.manifest, key);
        if (refusal) {
            this.#mishaps.refused([{ name: unit.name, refusal }]);
            await folder.noteSaved(unit);
            return folder.discard(staged.folder);
        }
        this.#paces = {
            ...this.#paces,
            copying: { bytes: unit.bytes, ms: performance.now() - started },
        };
        await this.#leave(staged, unit);
    }
    /** One copy waits, the newest. */
    async #leave(staged, unit) {
        const before = this.#left;
        this.#left = { staged, unit };
        if (before)
            await this.#desk.folder.discard(before.staged.folder);
    }
    async #store(signal) {
        const left = this.#left;
        if (!left)
            return;
        this.#tries += 1;
        const { store, folder, places } = this.#desk;
        const { staged, unit } = left;
        const { manifest } = staged;
        const { attempt, step, savedAt } = manifest;
        const nonce = crypto.randomUUID().slice(0, 8);
        const name = (0,checkpoint_key/* nameOf */.Vb)(places, { savedAt: new Date(savedAt), attempt, step, nonce });
        const started = performance.now();
        await store.save(name, staged, signal);
        const storing = { bytes: (0,training_checkpoint_manifest/* bytesOf */.$)(manifest), ms: performance.now() - started };
        this.#paces = { ...this.#paces, storing };
        this.#left = undefined;
        this.#saved += 1;
        this.#newest = savedOf(manifest);
        this.#savedWork = unit?.changedAt ?? new Date(savedAt);
        if (unit)
            await folder.noteSaved(unit);
        await folder.discard(staged.folder);
        await prune(this.#desk, name).catch((error) => this.#mishaps.unremoved(error));
    }
    async #attempt(work) {
        try {
            await work();
        }
        catch (error) {
            this.#mishaps.failed(error);
            if (!(error instanceof errors/* UserError */.yo || error instanceof DOMException))
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./.build/commands/training/checkpoints/checkpoints.js





/** Throws when the store or the folder cannot be used at all, before anything is touched. */
async function openCheckpoints(asked, open) {
    const desk = await deskOf(asked, open);
    const saver = new Saver(desk);
    const attending = attendance(saver, { everyMs: asked.plan.everyMinutes * 60_000 });
    let restored;
    return {
        async restore() {
            restored = await restore(desk);
            const { resume, resumed, findings } = restored;
            if (resumed)
                saver.latest = new Date(resumed.savedAt);
            return { directory: desk.folder.path, resume, findings };
        },
        async takeOver() {
            await saver.takeOver();
            return { directory: desk.folder.path, resume: null, findings: [] };
        },
        companion: attending.companion,
        saveSoon: attending.saveSoon,
        history: () => ({
            store: desk.store.uri,
            resumed: restored?.resumed ?? null,
            saved: saver.saved,
            newest: saver.newest ?? restored?.resumed ?? null,
            lostSeconds: attending.lostSeconds(),
        }),
        findings: () => [...saver.findings(), ...attending.findings()],
    };
}
/**
 * Stores what the training itself had no time for: in a process after it, such as the post step. Does
 * nothing when the checkpoint folder is meanwhile another training's.
 */
async function saveLeft(asked, open) {
    const desk = await deskOf(asked, open);
    if (!(await desk.folder.isOwnedBy(desk.owner)))
        return [];
    const saver = new Saver(desk);
    await saver.takeOver();
    await saver.saveNewest(AbortSignal.timeout(leftMs));
    const { newest } = saver;
    return [...saver.findings(), ...(newest ? [storedLate(desk, newest.step)] : [])];
}
/** A runner gives a cancelled job five minutes for all that comes after. */
const leftMs = 4 * 60_000;
function storedLate({ store }, step) {
    const which = step === null ? 'The newest checkpoint' : `The checkpoint of step ${step}`;
    return {
        level: 'note',
        rule: 'checkpoint-stored-late',
        message: `${which} was stored in ${store.uri} after the training had ended. Run the job again to go on from it.`,
    };
}
async function deskOf({ plan, key, attempt }, open) {
    const folder = await open.checkpointFolder(plan);
    const store = await open.checkpoints(plan.store);
    const places = (0,checkpoint_key/* placesOf */.ek)(key, inputs_digest/* sha256 */.sc);
    const owner = `${places.key}${attempt}`;
    return { folder, store, key, places, attempt, owner, path: plan.path, now: open.now };
}


/***/ }),

/***/ 48162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Qi: () => (/* binding */ pathRefused),
/* harmony export */   TX: () => (/* binding */ judgeManifest)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75020);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88623);


/** Why this training may not go on from a checkpoint, by its manifest alone; undefined: it may. */
function judgeManifest(manifest, wanted) {
    return judgeKey(manifest.key, wanted) ?? judgeFiles(manifest);
}
/** Trust comes first: of a stranger's checkpoint nothing else matters. */
function judgeKey(found, wanted) {
    if (found.trust !== wanted.trust) {
        return {
            code: 'checkpoint-other-trust',
            why: `It was saved by a run of the trust level ${found.trust}, and this one is ${wanted.trust}: a checkpoint is code to whoever loads it.`,
        };
    }
    const parts = differingParts(found, wanted);
    if (parts.length === 0)
        return undefined;
    return {
        code: 'checkpoint-other-configuration',
        why: `It belongs to another training: ${parts.join(', ')}.`,
    };
}
function differingParts(found, wanted) {
    const short = (commit) => commit?.slice(0, 12) ?? 'none';
    return [
        ...(found.model === wanted.model ? [] : [`the model is ${JSON.stringify(found.model)}`]),
        ...(found.commit === wanted.commit
            ? []
            : [`the commit is ${short(found.commit)}, not ${short(wanted.commit)}`]),
        ...(found.configuration === wanted.configuration
            ? []
            : ['the command or what it is given differs']),
        ...(found.data === wanted.data ? [] : ['the data differ']),
    ];
}
/** The files and their paths are a stranger's until they are judged. */
function judgeFiles(manifest) {
    const { files, unit } = manifest;
    const { files: mostFiles, bytes: mostBytes } = _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointLimits */ .x;
    const bytes = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$)(manifest);
    if (files.length > mostFiles || bytes > mostBytes) {
        return {
            code: 'checkpoint-too-large',
            why: `It has ${files.length} files and ${bytes} bytes; at most ${mostFiles} files and ${mostBytes} bytes are taken.`,
        };
    }
    if (files.length === 0) {
        return { code: 'checkpoint-truncated', why: 'Its manifest names no file.' };
    }
    const odd = files.find(({ path }) => !isInside(path, unit));
    if (odd || !isName(unit) || (0,_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnfinished */ .u)(unit)) {
        return pathRefused(odd?.path ?? unit, 'It could be written outside of the checkpoint folder.');
    }
    const twice = firstClash(files.map(({ path }) => path));
    return twice === undefined
        ? undefined
        : pathRefused(twice, 'The manifest names it twice, or as a file and as a folder.');
}
/** A path in a message is quoted, so that nothing in it can pose as words of ours. */
function pathRefused(path, why) {
    const code = 'checkpoint-path-refused';
    return { code, why: `The path ${JSON.stringify(path.slice(0, 200))} is refused. ${why}` };
}
function isInside(path, unit) {
    const names = path.split('/');
    return names[0] === unit && names.every(isName);
}
/** One name of a path that means the same on every system, and leads nowhere else. */
function isName(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a name with a line break would forge a log line
    const isPlain = !/[\u0000-\u001f\u007f/\\]/.test(name);
    return isPlain && name !== '' && name !== '.' && name !== '..' && name.isWellFormed();
}
/** A path that is there twice, or that is a folder of another one. */
function firstClash(paths) {
    const known = new Set(paths);
    if (known.size < paths.length)
        return paths.find((path, index) => paths.indexOf(path) !== index);
    return paths.find((path) => {
        const above = path.split('/').slice(0, -1);
        return above.some((_, index) => known.has(above.slice(0, index + 1).join('/')));
    });
}


/***/ }),

/***/ 93078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   kt: () => (/* binding */ savedAtOf),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/** Plain names that every store takes, whatever a model is called: `wine-2f9a1c3e/branch/<16 digits>/`. */
function placesOf(key, sha256) {
    const { trust, model, commit, configuration, data } = key;
    const readable = model
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 40)
        .replace(/^-|-$/g, '');
    const root = `${readable || 'model'}-${sha256(model).slice(0, 8)}/`;
    const digits = sha256(JSON.stringify([trust, model, commit, configuration, data])).slice(0, 16);
    return { model: root, key: `${root}${trust}/${digits}/` };
}
/**
 * Names sort by time; the attempt and the step are in them, so that no name is ever used twice. All of it is
 * lower case, for there are caches and disks that know no other.
 */
function nameOf({ key }, { savedAt, attempt, step, nonce }) {
    const time = savedAt.toISOString().replace(/[-:.]/g, '').toLowerCase();
    return `${key}${time}-${attempt}-${step ?? 'x'}-${nonce}`;
}
const namePattern = /^[a-z0-9-]+\/[a-z-]+\/[0-9a-f]{16}\/(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)(\d{3})z-\d+-(?:\d+|x)-[0-9a-f]+$/;
/** When a checkpoint of this name was saved; undefined for a name that is none of ours. */
function savedAtOf(name) {
    const match = namePattern.exec(name);
    if (!match)
        return undefined;
    const [year, month, day, hour, minute, second, ms] = match.slice(1);
    const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
    return Number.isNaN(time.getTime()) ? undefined : time;
}
/** The names that are ours, the newest first. */
function newestFirst(names) {
    const last = (name) => name.slice(name.lastIndexOf('/') + 1);
    return names
        .filter((name) => savedAtOf(name) !== undefined)
        .sort((a, b) => (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : 0));
}


/***/ }),

/***/ 75020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   x: () => (/* binding */ checkpointLimits)
/* harmony export */ });
/** More than this is no checkpoint, but a mistake or an attack. */
const checkpointLimits = {
    files: 10_000,
    bytes: 2 ** 40,
    manifestBytes: 8 * 2 ** 20,
};
function bytesOf({ files }) {
    return files.reduce((sum, { size }) => sum + size, 0);
}


/***/ }),

/***/ 88623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stepOf),
/* harmony export */   u: () => (/* binding */ isUnfinished)
/* harmony export */ });
/**
 * Whether a name in the checkpoint folder says that its file or folder is still being written: hidden, or
 * marked as temporary, as Transformers (`tmp-checkpoint-500`) and Orbax (`5.orbax-checkpoint-tmp-1`) do.
 */
function isUnfinished(name) {
    const isMarked = /(?:^|[._-])tmp(?:$|[._-])|\.(?:part|partial|incomplete)$/i.test(name);
    return isMarked || name.startsWith('.');
}
/**
 * The step that a name tells: `step-1200`, `checkpoint-1200`, `epoch=3-step=1200.ckpt`, `model.1200.pt`.
 * A number beside the word `step` counts most; else the last number does, unless it says an epoch or a version.
 */
function stepOf(name) {
    const stem = name.replace(/\.[a-z][a-z0-9]*$/i, '');
    const named = /(?:^|[^a-z])(?:global[-_]?)?steps?[-_=. ]*(\d+)/i.exec(stem);
    const last = /(?:^|[-_=. a-z])(\d+)$/i.exec(stem);
    const isOther = /(?:^|[^a-z])(?:epoch|ep|v|version)[-_=. ]*\d+$/i.test(stem);
    const digits = named?.[1] ?? (isOther ? undefined : last?.[1]);
    const step = digits === undefined ? Number.NaN : Number(digits);
    return Number.isSafeInteger(step) ? step : null;
}


/***/ }),

/***/ 46262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   r7: () => (/* binding */ checkpointKeySchema),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _domain_training_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75020);
/* harmony import */ var _domain_training_checkpoint_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23699);



const schema = 'contender/checkpoint@1';
const checkpointKeySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    trust: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_domain_training_checkpoint_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .trustLevels */ .e),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200).nullable(),
    configuration: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200),
});
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(schema),
    key: checkpointKeySchema,
    attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
    step: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative().nullable(),
    savedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(4096),
        size: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    })),
});
/** Reads what a store says a checkpoint is. Members that we do not know are left out. */
function parseManifest(text) {
    if (text.length > _domain_training_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointLimits */ .x.manifestBytes) {
        return { code: 'checkpoint-too-large', why: `Its manifest has ${text.length} characters.` };
    }
    const value = jsonOf(text);
    if (value === undefined) {
        return { code: 'checkpoint-truncated', why: 'Its manifest is no whole JSON.' };
    }
    const parsed = manifestSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    return newer(value) ?? unreadable(parsed.error.issues[0]);
}
function isRefusal(read) {
    return typeof read === 'object' && 'code' in read;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A later version of ours may mean something else by the same words. */
function newer(value) {
    const named = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).safeParse(value).data?.schema;
    const version = /^contender\/checkpoint@(\d{1,6})$/.exec(named ?? '')?.[1];
    if (version === undefined || Number(version) <= 1)
        return undefined;
    return {
        code: 'checkpoint-newer-schema',
        why: `It was saved by a newer version of Contender, as ${named}; this one reads ${schema}.`,
    };
}
function unreadable(issue) {
    const place = issue?.path.join('.') || 'schema';
    return {
        code: 'checkpoint-unreadable',
        why: `Its manifest is not what ${schema} says: "${place}" is not right.`,
    };
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
