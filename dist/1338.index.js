export const id = 1338;
export const ids = [1338];
export const modules = {

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

/***/ 23699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf),
/* harmony export */   e: () => (/* binding */ trustLevels)
/* harmony export */ });
/** Who may have written the code that trains, the least trusted first; `local`: a shell, not a workflow. */
const trustLevels = ['fork-pull-request', 'pull-request', 'branch', 'local'];
const ofBranches = new Set([
    'create',
    'deployment',
    'deployment_status',
    'push',
    'release',
    'repository_dispatch',
    'schedule',
    'workflow_dispatch',
]);
const ofPullRequests = new Set([
    'merge_group',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
]);
/**
 * The trust level of a run. A checkpoint is code to whoever loads it, so that an event of which it is not
 * known whose code it runs counts as a stranger's.
 */
function trustOf({ name, repository, headRepository }) {
    if (name === null)
        return 'local';
    if (ofBranches.has(name))
        return 'branch';
    if (name === 'merge_group')
        return 'pull-request';
    const isOwn = repository !== null && headRepository?.toLowerCase() === repository.toLowerCase();
    return ofPullRequests.has(name) && isOwn ? 'pull-request' : 'fork-pull-request';
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

/***/ 21338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrainingState: () => (/* binding */ readTrainingState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46262);


/**
 * What a step keeps of a training that it submitted, so that it can end what is left when the job is over.
 * Marks and logs are by what processes are found, so nothing else may stand there.
 */
const checkpoints = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    plan: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        store: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        everyMinutes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        graceSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    }),
    key: _checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointKeySchema */ .r7,
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
});
const trainingStateSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    backend: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        mark: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f-]{36}(\/[0-9a-f-]{36})*$/),
        logPath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/[/\\](train|smoke-test)\.log$/),
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    }),
    /** Whether it was cancelled, or reached a limit: a job elsewhere that is merely out of reach goes on. */
    shallEnd: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** What the command gets to save where it runs elsewhere. */
    graceSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    checkpoints: checkpoints.nullable(),
});
/** Undefined for what no step of ours has kept. */
function readTrainingState(text) {
    try {
        return trainingStateSchema.parse(JSON.parse(text));
    }
    catch {
        return undefined;
    }
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
