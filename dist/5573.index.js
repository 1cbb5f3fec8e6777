export const id = 5573;
export const ids = [5573,6141];
export const modules = {

/***/ 77812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ comparisonVerdict)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12766);

/**
 * The answer of all rules together: the worst of them; without any, nothing was judged. `blocks` says
 * whether an undecided answer stops the merge: each rule's own `on-undecided` goes before `onUndecided`.
 */
function comparisonVerdict(results, onUndecided, rules) {
    const policies = new Map(rules.map((rule) => [rule.id, rule.onUndecided]));
    return {
        verdict: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(results.map(({ verdict }) => counted(verdict))),
        blocks: results.some((result) => {
            return (result.verdict === 'undecided' && stops(result, policies.get(result.id) ?? onUndecided));
        }),
    };
}
/** Without a baseline a rule about change has nothing to say; what a person accepted does not count. */
function counted(verdict) {
    return verdict === 'skipped' || verdict === 'waived' ? 'passed' : verdict;
}
/** Under `warn` a loss beyond the margin stops the merge even while it is unproven. */
function stops({ leaning }, policy) {
    switch (policy) {
        case 'fail':
            return true;
        case 'warn':
            return leaning !== 'right';
        case 'pass':
            return false;
    }
}


/***/ }),

/***/ 24096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ logicalTypes),
/* harmony export */   VJ: () => (/* binding */ normalizations),
/* harmony export */   lU: () => (/* binding */ plainColumn)
/* harmony export */ });
/** The types that a contract can promise, in ODCS's words. */
const logicalTypes = [
    'string',
    'integer',
    'number',
    'boolean',
    'date',
    'time',
    'timestamp',
    'array',
    'object',
];
/** What is done to a text before its value is checked and before it is compared for uniqueness. */
const normalizations = ['nfc', 'trim', 'lower', 'spaces'];
/** What a column is where its contract says no more than its name. */
function plainColumn(name) {
    return {
        property: name,
        name,
        source: name,
        path: [],
        logicalType: null,
        missingValues: null,
        notation: null,
        timezone: null,
        defaultTimezone: 'UTC',
        normalize: [],
        nanAsNull: true,
        allowNonFinite: false,
        sensitive: false,
    };
}


/***/ }),

/***/ 5247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftStatistics),
/* harmony export */   X: () => (/* binding */ defaultDrift)
/* harmony export */ });
/** How two distributions are told apart. */
const driftStatistics = [
    'psi',
    'jensenShannon',
    'linf',
    'chiSquare',
    'ks',
    'wasserstein',
    'nullRate',
];
const defaultDrift = {
    numeric: 'ks',
    categorical: 'jensenShannon',
    minRows: 200,
    nullRate: 0.05,
    maxNewShare: 0,
    cluster: null,
    ignore: [],
};


/***/ }),

/***/ 46333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ validationVerdict),
/* harmony export */   u: () => (/* binding */ validationTitle)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73729);

const answers = new Set(['passed', 'failed', 'undecided']);
/** Errored before failed before undecided before passed; warnings never decide. */
function validationVerdict(checks) {
    const has = (status) => checks.some((check) => check.status === status);
    const ran = checks.some(({ status }) => answers.has(status));
    if (has('errored') || !ran)
        return 'errored';
    if (checks.some(breaksTheGate))
        return 'failed';
    return checks.some(isOpen) ? 'undecided' : 'passed';
}
/** Undecided, and serious. */
function isOpen({ status, severity }) {
    return status === 'undecided' && severity === 'error';
}
/** Failed or blocked, and serious. */
function breaksTheGate({ status, severity }) {
    return (status === 'failed' || status === 'blocked') && severity === 'error';
}
/** One sentence: what happened, and the one reason that matters. */
function validationTitle({ data, checks }) {
    const reasons = {
        passed: () => passedTitle({ data, checks }),
        undecided: () => `Undecided: ${first(checks, ({ status }) => status === 'undecided')}`,
        failed: () => `Failed: ${first(checks, breaksTheGate)}`,
        errored: () => `Errored: ${first(checks, ({ status }) => status === 'errored')}`,
    };
    return reasons[validationVerdict(checks)]();
}
function passedTitle({ data, checks }) {
    const rows = data.reduce((sum, set) => sum + set.rows, 0);
    const count = (status) => {
        return checks.filter((check) => check.status === status).length;
    };
    const notes = [
        [count('failed') + count('blocked'), 'warning'],
        [count('unchecked'), 'unchecked'],
    ];
    const asides = notes
        .filter(([number]) => number > 0)
        .map(([number, word]) => {
        return `, ${word === 'warning' ? plural(number, word) : `${number} ${word}`}`;
    });
    const sets = plural(data.length, 'data set');
    return `Passed: ${plural(count('passed'), 'check')} on ${sets}, ${plural(rows, 'row')}${asides.join('')}`;
}
/** The check of a kind that most rows break, the first of equal ones, and how many more there are. */
function first(checks, wanted) {
    const found = checks.filter(wanted);
    // A blocked check only repeats the failure that blocks it.
    const causes = found.filter(({ status }) => status !== 'blocked');
    const ranked = (causes.length > 0 ? causes : found).toSorted((a, b) => b.failing - a.failing);
    const [check, ...others] = ranked;
    if (!check)
        return 'no check could run';
    const reason = check.reason?.replace(/\.$/, '') ?? check.status;
    const more = others.length > 0 ? `, and ${plural(others.length, 'more check')}` : '';
    return `${check.id} on ${check.data}: ${reason}${more}`;
}
function plural(value, noun) {
    return `${(0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(value)} ${noun}${value === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** SARIF's words for how much a finding matters. */
const levels = ['error', 'warning', 'note'];
/** Where a finding can be shown beside the code: not without a line, and not outside the repository. */
function placeOf({ file, line }) {
    const path = file?.replaceAll('\\', '/').replace(/^\.\//, '');
    if (!path || line === undefined || /^(?:\/|\.\.\/|[A-Za-z]:)/.test(path))
        return undefined;
    return { path, line };
}


/***/ }),

/***/ 77553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ hashedText),
/* harmony export */   Qk: () => (/* binding */ ledgerResults),
/* harmony export */   T9: () => (/* binding */ genesis)
/* harmony export */ });
/** `recovered`: a later run finished what a crashed one began. `void`: the alias never moved. */
const ledgerResults = ['moved', 'recovered', 'conflict', 'void'];
/** What the first entry names as the one before it. */
const genesis = `sha256:${'0'.repeat(64)}`;
/**
 * The text whose SHA-256 is an entry's hash: its JSON without the member `hash`, without spaces,
 * the members of every object sorted by name. They are written out here, because a ledger of many
 * years is verified at every promotion, and to sort them each time takes five times as long. For the
 * same reason `isPlain` spares the search of every text: it is for entries out of JSON without any
 * backslash, in which no text can hold what JSON must escape.
 */
function hashedText(entry, isPlain = false) {
    const { schema, sequence, nonce, observedAt, event, previous } = entry;
    const quote = isPlain ? bare : quoted;
    return `{"event":${eventText(event, quote)},"nonce":${quote(nonce)},"observedAt":${quote(observedAt)},"previous":${quote(previous)},"schema":${quote(schema)},"sequence":${sequence}}`;
}
function eventText(event, quote) {
    const subject = subjectText(event.subject, quote);
    if (event.kind === 'intent')
        return `{"kind":"intent","subject":${subject}}`;
    const { intent, result } = event;
    return `{"intent":${quote(intent)},"kind":"result","result":${quote(result)},"subject":${subject}}`;
}
function subjectText(subject, quote) {
    const { actor, alias, approvers, commit, digest, evidence, from, mode } = subject;
    const { model, reason, registry, runAttempt, runId, stage, to } = subject;
    return `{"actor":${quote(actor)},"alias":${quote(alias)},"approvers":${listed(approvers, quote)},"commit":${quote(commit)},"digest":${quote(digest)},"evidence":${listed(evidence, quote)},"from":${quote(from)},"mode":${quote(mode)},"model":${quote(model)},"reason":${quote(reason)},"registry":${quote(registry)},"runAttempt":${runAttempt},"runId":${quote(runId)},"stage":${quote(stage)},"to":${quote(to)}}`;
}
function listed(texts, quote) {
    if (texts.length === 0)
        return '[]';
    return quote === bare ? `["${texts.join('","')}"]` : `[${texts.map(quote).join(',')}]`;
}
/** What JSON must escape; a surrogate may be one of a pair, which only JSON itself can tell. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;
function quoted(text) {
    return text !== null && escaped.test(text) ? JSON.stringify(text) : bare(text);
}
function bare(text) {
    return text === null ? 'null' : `"${text}"`;
}


/***/ }),

/***/ 36045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ commentStates),
/* harmony export */   J: () => (/* binding */ checkStates),
/* harmony export */   Qq: () => (/* binding */ reportedOutcome),
/* harmony export */   og: () => (/* binding */ missingLegs),
/* harmony export */   ym: () => (/* binding */ jointVerdict)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12766);

/** `none`: the mode of the comment asks for quiet. `skipped`: there is nowhere to write. */
const commentStates = [
    'created',
    'updated',
    'unchanged',
    'none',
    'skipped',
    'refused',
];
const checkStates = ['created', 'updated', 'unchanged', 'skipped', 'refused'];
/** The expected legs without an outcome, each as it is written: `wine` or `compare wine`. */
function missingLegs(expected, outcomes) {
    return expected
        .filter((leg) => !outcomes.some((outcome) => isOf(leg, outcome)))
        .map(({ command, key }) => (command === null ? key : `${command} ${key}`));
}
function isOf({ command, key }, outcome) {
    return outcome.key === key && (command === null || command === outcome.command);
}
/** The joint verdict; without any outcome nothing was judged, and what is missing never passed. */
function jointVerdict(outcomes, missing = []) {
    return missing.length > 0 ? 'errored' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(outcomes.map(({ verdict }) => verdict));
}
/** The line that an outcome gets in a joint report. */
function reportedOutcome({ command, key, verdict, title, }) {
    return { command, key, verdict, title };
}


/***/ }),

/***/ 76194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ judgeReproduction)
/* harmony export */ });
/**
 * Whether the same was made again. The model's digest decides; where the record names no model, its
 * predictions and metrics do.
 */
function judgeReproduction(made) {
    const { model, predictions, otherMetrics } = made;
    if (model && isSame(model)) {
        const title = `the same model was made again, ${model.recorded.slice(0, 19)}`;
        return { verdict: 'passed', title, findings: besideModel(made) };
    }
    if (!model && (!predictions || isSame(predictions)) && otherMetrics.length === 0) {
        const what = [predictions ? 'predictions' : [], made.metrics > 0 ? 'metrics' : []].flat();
        const title = `the same ${what.join(' and ')} were made again; the record names no model`;
        return { verdict: 'passed', title, findings: [] };
    }
    return { verdict: 'failed', title: otherwise(made), findings: [notSame()] };
}
function isSame({ recorded, made }) {
    return recorded === made;
}
/** `the model differs, its metrics do not`. */
function otherwise({ model, predictions, metrics, otherMetrics }) {
    const what = model ? 'the model differs' : '';
    if (otherMetrics.length > 0) {
        const verb = otherMetrics.length === 1 ? 'differs' : 'differ';
        const told = `${otherMetrics.length} of ${metrics} metrics ${verb}`;
        return what ? `${what}, and ${told}` : told;
    }
    if (!model)
        return 'the predictions differ';
    if (metrics > 0)
        return `${what}, its metrics do not`;
    return predictions && isSame(predictions) ? `${what}, its predictions do not` : what;
}
function notSame() {
    return {
        level: 'error',
        rule: 'not-reproduced',
        message: 'The same code, data and seed made something else. Look at what differs in the environment first; then at what the training takes from elsewhere: time, threads, the order of files, a seed of its own.',
    };
}
/** The same model may be measured otherwise: by a clock, or with a seed that nobody set. */
function besideModel({ predictions, otherMetrics, otherParameters }) {
    const parts = [
        predictions && !isSame(predictions) ? ['its predictions'] : [],
        otherMetrics.map(({ name }) => `the metric ${name}`),
        otherParameters.map(({ name }) => `the parameter ${name}`),
    ].flat();
    if (parts.length === 0)
        return [];
    const shown = parts.slice(0, 5).join(', ');
    const more = parts.length > 5 ? ` and ${parts.length - 5} more` : '';
    return [
        {
            level: 'warning',
            rule: 'reproduced-otherwise',
            message: `The model is the same, but not what was written beside it: ${shown}${more}. Let what is measured depend on the model and the data only.`,
        },
    ];
}


/***/ }),

/***/ 16141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseForm: () => (/* binding */ parseForm),
/* harmony export */   parseText: () => (/* binding */ parseText),
/* harmony export */   readDocument: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76856);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41042);





/** One missing bracket makes the rest of a file wrong. */
const mostSyntaxProblems = 20;
/** Reads a file and checks it against the schema; all mistakes at once, each with its line. */
async function readDocument(path, schema) {
    return parseText(path, await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path), schema);
}
/** The same for a text that did not come from a file; `path` names it in messages. */
function parseText(path, text, schema) {
    return parseForm({ path, text }, { schema });
}
/** The same with mistakes beyond the schema; all of them are reported together. */
function parseForm({ path, text }, form) {
    const source = sourceOf(path, text);
    const line = (keys) => lineOf(source, keys);
    const content = contentOf(source);
    const result = form.schema.safeParse(content, { reportInput: true });
    const issues = result.error?.issues ?? [];
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)([
        ...issues.flatMap((issue) => problemsOf(source, form, issue)),
        ...(form.mistakes?.(content, line) ?? []),
    ]);
    return { path, text, value: result.data, line };
}
function sourceOf(path, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const options = {
        lineCounter: lines,
        uniqueKeys: true,
        merge: false,
        logLevel: 'error',
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, options);
    const source = { path, text, document, lines };
    // A warning is of something, such as an unknown tag, that would be ignored.
    const mistakes = distinct([...document.errors, ...document.warnings]).slice(0, mostSyntaxProblems);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(mistakes.map((error) => syntaxProblem(source, error)));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(unsafeKeys(source));
    return source;
}
/** A file cut in half leaves several brackets open at its end; that is one mistake. */
function distinct(errors) {
    return errors.filter(({ pos: [at] }, index) => {
        return errors.findIndex(({ pos: [other] }) => other === at) === index;
    });
}
/** A key that JavaScript takes for the prototype is dropped by what reads objects, unseen. */
function unsafeKeys({ path, document, lines }) {
    const problems = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair(_, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || key.value !== '__proto__')
                return;
            problems.push({
                code: 'file-syntax',
                what: `The key "__proto__" in ${path} cannot be used.`,
                why: 'JavaScript keeps that name for itself, so its value would be silently ignored.',
                next: 'Rename it.',
                file: path,
                ...(key.range && { line: lines.linePos(key.range[0]).line }),
            });
        },
    });
    return problems;
}
/** The plain value; anchors may repeat a value, but not multiply it without end. */
function contentOf({ path, document }) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('file-syntax', {
            what: `The anchors and aliases of ${path} cannot be resolved.`,
            why: `${error.message}.`,
            next: 'Write the values out where they are used.',
            file: path,
        }, { cause: error });
    }
}
function syntaxProblem(source, error) {
    const [at] = error.linePos ?? [];
    const [sentence = ''] = error.message.split('\n');
    return {
        code: 'file-syntax',
        what: `${source.path} is not readable as YAML or JSON${at ? `, line ${at.line}, column ${at.col}` : ''}.`,
        why: `${sentence.replace(/ at line \d+, column \d+:?$/, '')}.`,
        next: 'Correct the syntax there.',
        file: source.path,
        ...(at && { line: at.line }),
    };
}
function problemsOf(source, form, issue) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => {
            const keys = [...path, key];
            const known = keysAt(form.schema, path);
            return unknownKey(source, keys, form.hint?.(keys) ?? advice(key, known));
        });
    }
    const place = path.length > 0 ? `"${path.join('.')}"` : 'The content';
    const line = lineOf(source, path);
    const missing = path.length > 0 && issue.code === 'invalid_type' && issue.input === undefined;
    return [
        {
            code: 'value-invalid',
            what: missing
                ? `${place} is missing in ${source.path}.`
                : `${place} ${path.length > 0 ? 'in' : 'of'} ${source.path} is not right.`,
            why: missing ? `It is required, as ${issue.expected}.` : `${issue.message}.`,
            next: missing ? 'Add it.' : 'Correct it.',
            file: source.path,
            ...(line !== undefined && { line }),
        },
    ];
}
function advice(key, known) {
    return known.length > 0 ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(key, known) : 'Remove it.';
}
function unknownKey(source, path, next) {
    const line = lineOf(source, path);
    return {
        code: 'key-unknown',
        what: `The key "${path.join('.')}" in ${source.path} is unknown.`,
        why: 'A key that nobody reads would be silently ignored.',
        next,
        file: source.path,
        ...(line !== undefined && { line }),
    };
}
/** The keys that the schema allows at a path, for suggestions. */
function keysAt(schema, path) {
    const root = zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(schema, {
        unrepresentable: 'any',
        io: 'input',
        reused: 'inline',
    });
    let node = root;
    for (const key of path) {
        node = branches(node, root)
            .map((branch) => branch.properties?.[key] ?? branch.items ?? branch.additionalProperties)
            .find((next) => typeof next === 'object');
    }
    return branches(node, root).flatMap((branch) => Object.keys(branch.properties ?? {}));
}
function branches(node, root) {
    if (!node)
        return [];
    const named = node.$ref?.replace('#/$defs/', '');
    if (named !== undefined)
        return branches(root.$defs?.[named], root);
    return node.anyOf ? node.anyOf.flatMap((branch) => branches(branch, root)) : [node];
}
/** The line of a key where the parent is a map, else of the value, else of the nearest parent. */
function lineOf(source, path) {
    for (let length = path.length; length >= 0; length -= 1) {
        const offset = offsetOf(source.document, path.slice(0, length));
        if (offset !== undefined)
            return source.lines.linePos(offset).line;
    }
    return undefined;
}
function offsetOf(document, path) {
    const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
        const pair = parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === path.at(-1));
        if (pair && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key))
            return pair.key.range?.[0];
    }
    const node = path.length > 0 ? document.getIn(path, true) : document.contents;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}


/***/ }),

/***/ 85573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileOf: () => (/* binding */ fileOf),
/* harmony export */   openFile: () => (/* binding */ openFile),
/* harmony export */   openFiles: () => (/* binding */ openFiles),
/* harmony export */   outcomePathsIn: () => (/* binding */ outcomePathsIn),
/* harmony export */   readOutcomeFiles: () => (/* binding */ readOutcomeFiles),
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87396);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51628);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41042);







/** Reads outcome files, from the disk or from a registry; all mistakes at once. */
async function readOutcomeFiles(files) {
    const texts = await Promise.all(files.map(async (file) => ({ path: file.path, text: await textOf(file) })));
    const outcomes = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .parseOutcomes */ .Fo)(texts);
    return texts.flatMap(({ path, text }, index) => {
        const outcome = outcomes[index];
        return outcome ? [{ outcome, digest: `sha256:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(text)}`, path }] : [];
    });
}
/** The outcomes that earlier commands left in the output folder; none when there is no folder. */
async function outcomePathsIn(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw (0,_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(folder, error);
    });
    return names
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
}
/** Files of the disk under their own paths; all mistakes at once. */
function openFiles(paths) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .together */ .bs)(...paths.map((path) => () => openFile(path)));
}
/** A file of the disk; `path` is its name to others. */
async function openFile(source, path = source) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(source).catch((error) => {
        throw (0,_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(source, error);
    });
    if (!status.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('file-unreadable', {
            what: `Cannot read ${source}.`,
            why: status.isDirectory() ? 'It is a folder.' : 'It is a device or a pipe, no ordinary file.',
            next: 'Name a file.',
            file: source,
        });
    }
    return { path, size: status.size, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(source) };
}
/** A text that lies on no disk, as a file. */
function fileOf(path, text) {
    const bytes = Buffer.from(text);
    async function* open() {
        yield bytes;
    }
    return { path, size: bytes.length, open };
}
/** The whole content as text. */
async function textOf(file) {
    const chunks = [];
    try {
        for await (const chunk of file.open())
            chunks.push(chunk);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? error : (0,_text_file_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadable */ .O$)(file.path, error);
    }
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 51628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fo: () => (/* binding */ parseOutcomes),
  CE: () => (/* binding */ readOutcomes)
});

// UNUSED EXPORTS: outcomeSchema

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var comparison_claim = __webpack_require__(72221);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics.js + 42 modules
var metrics = __webpack_require__(95536);
// EXTERNAL MODULE: ./.build/domain/comparison/verdict.js
var comparison_verdict = __webpack_require__(77812);
// EXTERNAL MODULE: ./.build/domain/data/verdict.js
var data_verdict = __webpack_require__(46333);
// EXTERNAL MODULE: ./.build/domain/reporting.js
var reporting = __webpack_require__(36045);
// EXTERNAL MODULE: ./.build/domain/training/reproduction/judge.js
var judge = __webpack_require__(76194);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var domain_verdict = __webpack_require__(12766);
;// CONCATENATED MODULE: ./.build/domain/contradiction.js







/** Where an outcome's words disagree with its own numbers; such an outcome proves nothing. */
function contradictionsOf(outcome) {
    return [...exitCodes(outcome), ...missingResult(outcome), ...brokenParts(outcome)];
}
function exitCodes({ verdict, exitCode }) {
    const possible = [(0,domain_verdict/* exitCodeOf */.FO)(verdict, false), (0,domain_verdict/* exitCodeOf */.FO)(verdict, true)];
    if (possible.includes(exitCode))
        return [];
    return [`its verdict is ${verdict}, but its exit code is ${exitCode}`];
}
function missingResult({ verdict, result }) {
    if (!letsThrough(verdict) || result !== null)
        return [];
    return [`its verdict is ${verdict}, but it has no result`];
}
/** A verdict that stops a model needs no proof; one that lets it through has to follow from the parts. */
function letsThrough(verdict) {
    return verdict === 'passed' || verdict === 'undecided';
}
function brokenParts(outcome) {
    const { verdict } = outcome;
    if (!letsThrough(verdict) || !outcome.result)
        return [];
    switch (outcome.command) {
        case 'compare':
            return [
                ...brokenRules(verdict, outcome.result),
                ...brokenNumbers(outcome.result),
                ...brokenSlices(verdict, outcome.result),
                ...expiredWaivers(outcome),
            ];
        case 'validate':
            return brokenChecks(verdict, outcome.result);
        case 'train': {
            const { kind } = outcome.result.end;
            return kind === 'succeeded' ? [] : [`its verdict is ${verdict}, but its run is ${kind}`];
        }
        case 'reproduce': {
            const { made } = outcome.result;
            const isProven = made && (0,judge/* judgeReproduction */.o)(made).verdict === 'passed';
            return isProven ? [] : [`its verdict is ${verdict}, but it did not make the same again`];
        }
        case 'check': {
            const joint = (0,reporting/* jointVerdict */.ym)(outcome.result.outcomes);
            return isWorse(joint, verdict)
                ? [`its verdict is ${verdict}, but its outcomes together are ${joint}`]
                : [];
        }
        case 'report': {
            const { joint, outcomes, missing } = outcome.result;
            const least = (0,reporting/* jointVerdict */.ym)(outcomes, missing);
            return isWorse(least, joint)
                ? [`it says that all are ${joint} together, but they are ${least}`]
                : [];
        }
        default:
            return [];
    }
}
function brokenRules(verdict, { rules }) {
    if (rules.length === 0)
        return [`its verdict is ${verdict}, but it has no rule`];
    return rules
        .filter((rule) => isWorse((0,comparison_verdict/* comparisonVerdict */.L)([rule], 'fail', []).verdict, verdict))
        .map((rule) => `its verdict is ${verdict}, but its rule ${rule.id} is ${rule.verdict}`);
}
/** An alarm that nobody waived stops a candidate, and so does a waived answer without its waiver. */
function brokenSlices(verdict, { rules, slices }) {
    const alarms = slices
        .filter(({ alarm, adjusted = 1, alpha, waiver }) => (alarm || adjusted <= alpha) && !waiver)
        .map(({ slice }) => `its verdict is ${verdict}, but the loss on ${slice} is proven`);
    const unwaived = rules
        .filter((rule) => rule.verdict === 'waived' && !rule.waiver)
        .map(({ id }) => `its rule ${id} is waived, but by nobody`);
    return [...alarms, ...unwaived];
}
/** A waiver holds until the end of its last day, in UTC. */
function expiredWaivers({ provenance, result }) {
    const day = new Date(provenance.startedAt).toISOString().slice(0, 10);
    return [...(result?.rules ?? []), ...(result?.slices ?? [])].flatMap(({ slice, waiver }) => {
        if (!waiver || waiver.until >= day)
            return [];
        return [`a waiver on ${slice} is used on ${day}, but held until ${waiver.until}`];
    });
}
/** Each rule is held against its own bound again, as it was when it was judged. */
function brokenNumbers({ rules, baseline }) {
    const unproven = rules
        .filter((rule) => rule.verdict === 'passed' && !(isProven(rule) && keepsAnchor(rule)))
        .map(({ id }) => `its rule ${id} is passed, but its numbers do not say so`);
    const skipped = rules
        .filter(({ verdict, operator, metric }) => {
        return verdict === 'skipped' && (baseline !== null || !needsBaseline(metric, operator));
    })
        .map(({ id }) => `its rule ${id} is skipped, but only a missing baseline may skip a rule`);
    const refuted = rules
        .filter((rule) => rule.verdict === 'undecided' && isRefuted(rule))
        .map(({ id }) => `its rule ${id} is undecided, but its numbers say that it failed`);
    const misstated = rules
        .filter((rule) => !agrees(rule))
        .map(({ id }) => `its rule ${id} states a change that is not the one between its two values`);
    return [...unproven, ...skipped, ...refuted, ...misstated];
}
/** A change, or a metric of both models at once. */
function needsBaseline(metric, operator) {
    return (0,comparison_claim/* isAboutChange */.wC)(operator) || (0,metrics/* metricNamed */.SB)(metric)?.pair !== undefined;
}
/** A percent bound is another number against the anchor, which the result does not keep. */
function keepsAnchor({ anchor, operator, bound, resolvedFrom }) {
    if (!anchor)
        return true;
    if (anchor.verdict !== 'passed')
        return false;
    return resolvedFrom !== undefined || isProven({ ...anchor, operator, bound });
}
/** An undecided answer lets a model through, so its interval must leave the question open. */
function isRefuted({ operator, bound, baseline, lower, upper, anchor }) {
    if (bound === null || lower === null || upper === null || anchor?.decides)
        return false;
    return (0,comparison_claim/* decideByInterval */.Lz)((0,comparison_claim/* claimOf */._B)(operator, bound, baseline), { lower, upper }) === 'failed';
}
/** Sums taken in another order differ in their last digits. */
const rounding = 1e-6;
/** Whether the estimate is what the two values beside it say: their change, or the candidate's own. */
function agrees({ operator, higherIsBetter, baseline, candidate, estimate }) {
    if (estimate === null || candidate === null)
        return true;
    if (!(0,comparison_claim/* isAboutChange */.wC)(operator))
        return isClose(estimate, candidate);
    if (baseline === null)
        return false;
    return isClose(baseline + (higherIsBetter ? estimate : -estimate), candidate);
}
function isClose(a, b) {
    return Math.abs(a - b) <= rounding * Math.max(1, Math.abs(a), Math.abs(b));
}
function isProven({ operator, bound, baseline, estimate, lower, upper }) {
    if (bound === null || estimate === null)
        return false;
    const claim = (0,comparison_claim/* claimOf */._B)(operator, bound, baseline);
    // Without an interval only the value of one model can be held against a bound.
    const isPlain = lower === null && upper === null && !(0,comparison_claim/* isAboutChange */.wC)(operator);
    if ((0,comparison_claim/* comparesEstimates */.yA)(operator) || isPlain)
        return (0,comparison_claim/* holds */.v9)(claim, estimate);
    if (lower === null || upper === null)
        return false;
    return (0,comparison_claim/* decideByInterval */.Lz)(claim, { lower, upper }) === 'passed';
}
function brokenChecks(verdict, { checks }) {
    const own = (0,data_verdict/* validationVerdict */.l)(checks);
    if (!isWorse(own, verdict))
        return [];
    const broken = checks.filter(({ status, severity }) => {
        return status === 'errored' || (severity === 'error' && stops.has(status));
    });
    if (broken.length === 0)
        return [`its verdict is ${verdict}, but its checks say ${own}`];
    return broken.map(({ id, status }) => {
        return `its verdict is ${verdict}, but its check ${id} is ${status}`;
    });
}
const stops = new Set(['failed', 'blocked', 'undecided']);
function isWorse(verdict, than) {
    return domain_verdict/* verdicts */.rY.indexOf(verdict) > domain_verdict/* verdicts */.rY.indexOf(than);
}

// EXTERNAL MODULE: ./.build/domain/finding.js
var finding = __webpack_require__(6138);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/results/numbers.js
var numbers = __webpack_require__(18057);
;// CONCATENATED MODULE: ./.build/inputs/results/calibration.js


const calibrationResultSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('contender/noise@1'),
    model: schemas/* string */.YjP().nullable(),
    alpha: schemas/* number */.aig().gt(0).lt(0.5),
    repeats: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), digest: schemas/* string */.YjP(), seed: numbers/* count */.U.nullable() })),
    testSet: schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), rows: numbers/* count */.U }).nullable(),
    metrics: schemas/* array */.YOg(schemas/* object */.Ikc({
        metric: schemas/* string */.YjP(),
        class: schemas/* string */.YjP().exactOptional(),
        values: schemas/* array */.YOg(schemas/* number */.aig()),
        mean: schemas/* number */.aig(),
        standardDeviation: schemas/* number */.aig(),
        resolution: schemas/* number */.aig().nullable(),
        margin: schemas/* number */.aig(),
        rule: schemas/* string */.YjP().nullable(),
    })),
    output: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./.build/domain/comparison/result.js
/**
 * `skipped`: there is no baseline to compare with, so a rule about change has no meaning. `waived`:
 * it failed or stayed undecided, and a person has accepted that for a time.
 */
const ruleVerdicts = [
    'passed',
    'failed',
    'undecided',
    'errored',
    'skipped',
    'waived',
];

// EXTERNAL MODULE: ./.build/domain/comparison/rule.js
var rule = __webpack_require__(20735);
;// CONCATENATED MODULE: ./.build/inputs/results/comparison-details.js


const number = schemas/* number */.aig().nullable();
const share = schemas/* number */.aig().min(0).max(1);
const waiverUsedSchema = schemas/* object */.Ikc({
    until: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    by: schemas/* string */.YjP(),
    instead: schemas/* enum */.k5n(['failed', 'undecided']),
});
const watchedSliceSchema = schemas/* object */.Ikc({
    slice: schemas/* string */.YjP(),
    rule: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    n: numbers/* count */.U,
    nPositive: numbers/* count */.U.exactOptional(),
    baseline: number,
    candidate: number,
    estimate: number,
    lower: number,
    upper: number,
    alpha: schemas/* number */.aig().gt(0).lt(0.5),
    why: schemas/* string */.YjP().exactOptional(),
    pValue: share.exactOptional(),
    adjusted: share.exactOptional(),
    alarm: schemas/* boolean */.zMY(),
    waiver: waiverUsedSchema.exactOptional(),
});
const simpsonWarningSchema = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    division: schemas/* string */.YjP(),
    overall: schemas/* number */.aig(),
    share,
    slices: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const flipResultSchema = schemas/* object */.Ikc({
    fixed: numbers/* count */.U,
    broken: numbers/* count */.U,
    n: numbers/* count */.U,
    changed: numbers/* count */.U,
    brokenShareUpper: share,
    midP: share,
    brokenOfRight: share.nullable(),
    surest: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        confidence: number,
        slices: schemas/* array */.YOg(schemas/* string */.YjP()),
        shown: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).exactOptional(),
    })),
    bySlice: schemas/* array */.YOg(schemas/* object */.Ikc({ slice: schemas/* string */.YjP(), fixed: numbers/* count */.U, broken: numbers/* count */.U, n: numbers/* count */.U }))
        .exactOptional(),
});
const churnSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('errors'),
        tolerance: schemas/* number */.aig().nonnegative(),
        grown: numbers/* count */.U,
        shrunk: numbers/* count */.U,
        n: numbers/* count */.U,
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('order'), k: numbers/* count */.U, queries: numbers/* count */.U, overlap: share }),
]);
const fairnessTableSchema = schemas/* object */.Ikc({
    group: schemas/* string */.YjP(),
    groups: schemas/* array */.YOg(schemas/* object */.Ikc({
        value: schemas/* string */.YjP(),
        n: numbers/* count */.U,
        selectionRate: number,
        truePositiveRate: number,
        falsePositiveRate: number,
        baselineSelectionRate: number,
        why: schemas/* string */.YjP().exactOptional(),
    })),
    selectionRatio: number,
});
const foundSlicesSchema = schemas/* object */.Ikc({
    error: schemas/* enum */.k5n(['broken', 'loss']),
    confirmed: schemas/* boolean */.zMY(),
    found: schemas/* array */.YOg(schemas/* object */.Ikc({
        slice: schemas/* string */.YjP(),
        n: numbers/* count */.U,
        mean: schemas/* number */.aig(),
        overall: schemas/* number */.aig(),
        score: schemas/* number */.aig(),
        adjusted: share.nullable(),
    })),
    columns: schemas/* array */.YOg(schemas/* string */.YjP()),
    leftOut: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const runChangeSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n([
        'parameter',
        'data',
        'code',
        'dependencies',
        'seed',
        'hardware',
        'environment',
        'command',
    ]),
    name: schemas/* string */.YjP(),
    baseline: schemas/* string */.YjP().nullable(),
    candidate: schemas/* string */.YjP().nullable(),
    difference: schemas/* number */.aig().exactOptional(),
});

;// CONCATENATED MODULE: ./.build/inputs/results/curves.js


const curves_share = schemas/* number */.aig().min(0).max(1);
/** More points than a chart can show; an outcome may come from a stranger. */
const mostPoints = 500;
const points = schemas/* array */.YOg(schemas/* tuple */.PVZ([curves_share, curves_share])).max(mostPoints);
const scoreBin = schemas/* object */.Ikc({
    from: curves_share,
    to: curves_share,
    rows: numbers/* count */.U,
    meanScore: curves_share.nullable(),
    positives: curves_share.nullable(),
});
const scoreCurves = schemas/* object */.Ikc({
    roc: points,
    precisionRecall: points,
    drawnRows: numbers/* count */.U.exactOptional(),
    atThreshold: schemas/* object */.Ikc({
        falsePositiveRate: curves_share,
        recall: curves_share,
        precision: curves_share.nullable(),
    }),
    bins: schemas/* array */.YOg(scoreBin).max(100),
});
const counts = schemas/* array */.YOg(schemas/* array */.YOg(numbers/* count */.U).max(100)).max(100);
const confusion = schemas/* object */.Ikc({
    classes: schemas/* array */.YOg(schemas/* string */.YjP()).max(100),
    baseline: counts.nullable(),
    candidate: counts,
})
    .refine(({ classes, baseline, candidate }) => {
    const isSquare = (cells) => cells.length === classes.length && cells.every((row) => row.length === classes.length);
    return isSquare(candidate) && (baseline === null || isSquare(baseline));
}, 'must have a row and a column for each class');
const curvesSchema = schemas/* object */.Ikc({
    positive: schemas/* string */.YjP().nullable(),
    threshold: schemas/* number */.aig().nullable(),
    baseline: scoreCurves.nullable(),
    candidate: scoreCurves.nullable(),
    confusion: confusion.nullable(),
});
const historySchema = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP(),
    points: schemas/* array */.YOg(schemas/* object */.Ikc({ version: schemas/* string */.YjP(), at: iso/* datetime */.w$(), value: schemas/* number */.aig() }))
        .max(100),
});

// EXTERNAL MODULE: ./.build/inputs/results/fingerprint.js
var fingerprint = __webpack_require__(59091);
;// CONCATENATED MODULE: ./.build/inputs/results/comparison.js







const comparison_number = schemas/* number */.aig().nullable();
const anchorAnswer = schemas/* object */.Ikc({
    baseline: comparison_number,
    estimate: comparison_number,
    lower: comparison_number,
    upper: comparison_number,
    verdict: schemas/* enum */.k5n(ruleVerdicts),
    reason: schemas/* string */.YjP().exactOptional(),
    decides: schemas/* literal */.euz(true).exactOptional(),
});
/** One rule, judged. */
const ruleResultSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    metric: schemas/* string */.YjP().min(1),
    class: schemas/* string */.YjP().exactOptional(),
    group: schemas/* string */.YjP().exactOptional(),
    operator: schemas/* enum */.k5n(rule/* operators */.I),
    higherIsBetter: schemas/* boolean */.zMY(),
    bound: comparison_number,
    resolvedFrom: schemas/* string */.YjP().exactOptional(),
    slice: schemas/* string */.YjP(),
    guarded: schemas/* boolean */.zMY(),
    baseline: comparison_number,
    candidate: comparison_number,
    estimate: comparison_number,
    lower: comparison_number,
    upper: comparison_number,
    alpha: schemas/* number */.aig().gt(0).lt(0.5),
    n: numbers/* count */.U,
    nPositive: numbers/* count */.U.exactOptional(),
    method: schemas/* string */.YjP(),
    drawn: schemas/* object */.Ikc({ draws: numbers/* count */.U, seed: schemas/* string */.YjP() }).exactOptional(),
    verdict: schemas/* enum */.k5n(ruleVerdicts),
    reason: schemas/* string */.YjP().exactOptional(),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    leaning: schemas/* enum */.k5n(['right', 'wrong']).exactOptional(),
    borderline: schemas/* literal */.euz(true).exactOptional(),
    rowsToDecide: numbers/* count */.U.nullable().exactOptional(),
    resolution: comparison_number.exactOptional(),
    anchor: anchorAnswer.exactOptional(),
    waiver: waiverUsedSchema.exactOptional(),
    file: schemas/* string */.YjP().exactOptional(),
    line: numbers/* ordinal */.I.exactOptional(),
});
const side = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().exactOptional(),
    alias: schemas/* string */.YjP().exactOptional(),
    digest: schemas/* string */.YjP().exactOptional(),
    commit: schemas/* string */.YjP().exactOptional(),
    registeredAt: schemas/* string */.YjP().exactOptional(),
    predictionsDigest: schemas/* string */.YjP().exactOptional(),
    data: schemas/* record */.g1P(schemas/* string */.YjP(), fingerprint/* dataIdentitySchema */.u).exactOptional(),
});
const testSetUsesSchema = schemas/* object */.Ikc({
    count: numbers/* count */.U,
    atLeast: schemas/* boolean */.zMY(),
    chance: schemas/* number */.aig().min(0).max(1),
});
const testSet = schemas/* object */.Ikc({
    digest: schemas/* string */.YjP(),
    rows: numbers/* count */.U,
    uses: testSetUsesSchema.exactOptional(),
});
const comparisonResultSchema = schemas/* object */.Ikc({
    task: schemas/* enum */.k5n(rule/* tasks */.v).nullable(),
    rules: schemas/* array */.YOg(ruleResultSchema),
    baseline: side.nullable(),
    candidate: side,
    anchor: side.exactOptional(),
    testSet: testSet.nullable(),
    flips: flipResultSchema.nullable(),
    churn: churnSchema.exactOptional(),
    slices: schemas/* array */.YOg(watchedSliceSchema),
    simpson: schemas/* array */.YOg(simpsonWarningSchema),
    fairness: schemas/* array */.YOg(fairnessTableSchema),
    exploration: foundSlicesSchema.nullable(),
    changes: schemas/* array */.YOg(runChangeSchema).nullable(),
    curves: curvesSchema.exactOptional(),
    history: historySchema.exactOptional(),
    improved: schemas/* array */.YOg(schemas/* string */.YjP()),
    regressed: schemas/* array */.YOg(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./.build/domain/data/check.js
const severities = ['error', 'warning', 'info'];
/**
 * What became of one check. `blocked`: an earlier failure makes it meaningless.
 * `unchecked`: the contract asks for something that this tool does not judge; never a pass.
 */
const checkStatuses = [
    'passed',
    'failed',
    'undecided',
    'errored',
    'blocked',
    'unchecked',
];
const dataFormats = ['csv', 'jsonl', 'parquet', 'arrow', 'delta', 'iceberg'];

// EXTERNAL MODULE: ./.build/domain/data/column.js
var column = __webpack_require__(24096);
;// CONCATENATED MODULE: ./.build/domain/data/contract-work.js
/** How a promise moved: `changed` where nobody can say which one asks more. */
const directions = ['loosened', 'tightened', 'changed', 'same'];

;// CONCATENATED MODULE: ./.build/inputs/results/contract.js





const contract_column = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    logicalType: schemas/* enum */.k5n(column/* logicalTypes */.Pv).nullable(),
    required: schemas/* boolean */.zMY(),
    unique: schemas/* boolean */.zMY(),
    validValues: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])).nullable(),
    hints: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const inferenceResultSchema = schemas/* object */.Ikc({
    object: schemas/* string */.YjP(),
    contract: schemas/* string */.YjP(),
    rows: numbers/* count */.U,
    columns: schemas/* array */.YOg(contract_column),
});
const contract_side = schemas/* object */.Ikc({ status: schemas/* enum */.k5n(checkStatuses), asked: schemas/* string */.YjP().exactOptional() });
const contractDiffResultSchema = schemas/* object */.Ikc({
    old: schemas/* string */.YjP(),
    new: schemas/* string */.YjP(),
    data: schemas/* string */.YjP(),
    rows: numbers/* count */.U,
    changes: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        direction: schemas/* enum */.k5n(directions),
        before: contract_side.nullable(),
        after: contract_side.nullable(),
    })),
    same: numbers/* count */.U,
});

;// CONCATENATED MODULE: ./.build/inputs/results/profile.js


const profileResultSchema = schemas/* object */.Ikc({
    data: schemas/* string */.YjP(),
    object: schemas/* string */.YjP(),
    profile: schemas/* string */.YjP(),
    bytes: numbers/* count */.U,
    digest: schemas/* string */.YjP(),
    rows: numbers/* count */.U,
    columns: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(['numeric', 'categorical', 'opaque']),
        holds: schemas/* string */.YjP(),
    })),
    leftOut: schemas/* array */.YOg(schemas/* object */.Ikc({ column: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
});

// EXTERNAL MODULE: ./.build/domain/promotion/ledger-entry.js
var ledger_entry = __webpack_require__(77553);
;// CONCATENATED MODULE: ./.build/domain/promotion/brief.js
const riskKinds = ['waived', 'undecided', 'skipped'];

;// CONCATENATED MODULE: ./.build/domain/promotion/stage.js
/** Kinds of evidence that a stage can ask for. */
const needs = ['validate', 'compare'];

;// CONCATENATED MODULE: ./.build/inputs/results/promotion-brief.js






const promotion_brief_text = schemas/* string */.YjP();
const evidence = schemas/* object */.Ikc({
    command: schemas/* enum */.k5n(needs),
    key: promotion_brief_text,
    verdict: schemas/* enum */.k5n(domain_verdict/* verdicts */.rY),
    title: promotion_brief_text,
    startedAt: promotion_brief_text,
    commit: promotion_brief_text.nullable(),
    runId: promotion_brief_text.nullable(),
    runUrl: promotion_brief_text.nullable(),
    rows: numbers/* count */.U.nullable(),
    uses: testSetUsesSchema.exactOptional(),
});
const risk = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(riskKinds),
    what: promotion_brief_text,
    waiver: schemas/* object */.Ikc({ until: promotion_brief_text, by: promotion_brief_text, reason: promotion_brief_text }).exactOptional(),
});
const undo = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('rollback'), version: promotion_brief_text, command: promotion_brief_text }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('none'), why: promotion_brief_text }),
]);
/** What a person must know who says yes or no. */
const promotionBriefSchema = schemas/* object */.Ikc({
    environment: promotion_brief_text.nullable(),
    approvers: schemas/* array */.YOg(promotion_brief_text).exactOptional(),
    lock: schemas/* object */.Ikc({ ledger: promotion_brief_text, isShared: schemas/* boolean */.zMY() }).exactOptional(),
    current: schemas/* object */.Ikc({ version: promotion_brief_text, digest: promotion_brief_text.nullable(), since: promotion_brief_text.nullable(), by: promotion_brief_text.nullable() })
        .nullable(),
    evidence: schemas/* array */.YOg(evidence),
    missing: schemas/* array */.YOg(schemas/* object */.Ikc({ need: schemas/* enum */.k5n(needs), excused: schemas/* boolean */.zMY() })),
    changes: schemas/* array */.YOg(ruleResultSchema),
    worstSlices: schemas/* array */.YOg(ruleResultSchema),
    baseline: promotion_brief_text.nullable(),
    anchor: promotion_brief_text.nullable(),
    risks: schemas/* array */.YOg(risk),
    undo,
    bindsCurrent: schemas/* boolean */.zMY(),
});

;// CONCATENATED MODULE: ./.build/inputs/results/promotion.js




const subject = schemas/* object */.Ikc({
    registry: schemas/* string */.YjP(),
    model: schemas/* string */.YjP(),
    alias: schemas/* string */.YjP(),
    stage: schemas/* string */.YjP(),
    from: schemas/* string */.YjP().nullable(),
    to: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    mode: schemas/* enum */.k5n(['promote', 'rollback', 'adopt']),
    reason: schemas/* string */.YjP().nullable(),
    approvers: schemas/* array */.YOg(schemas/* string */.YjP()),
    actor: schemas/* string */.YjP().nullable(),
    runId: schemas/* string */.YjP().nullable(),
    runAttempt: numbers/* ordinal */.I.nullable(),
    commit: schemas/* string */.YjP().nullable(),
});
const promotion_event = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('intent'), subject }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('result'),
        intent: schemas/* string */.YjP(),
        result: schemas/* enum */.k5n(ledger_entry/* ledgerResults */.Qk),
        subject,
    }),
]);
const ledgerEntry = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('contender/ledger@1'),
    sequence: numbers/* count */.U,
    nonce: schemas/* string */.YjP(),
    observedAt: schemas/* string */.YjP(),
    event: promotion_event,
    previous: schemas/* string */.YjP(),
    hash: schemas/* string */.YjP(),
});
const gate = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('evidence'), checks: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('environment'),
        environment: schemas/* string */.YjP(),
        approvers: schemas/* array */.YOg(schemas/* string */.YjP()),
        observedAt: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('issue'),
        url: schemas/* string */.YjP(),
        approvers: schemas/* array */.YOg(schemas/* string */.YjP()),
        observedAt: schemas/* string */.YjP(),
    }),
]);
const registrationResultSchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    existed: schemas/* boolean */.zMY(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const promotionResultSchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP(),
    stage: schemas/* string */.YjP(),
    alias: schemas/* string */.YjP(),
    mode: schemas/* enum */.k5n(['promote', 'rollback', 'plan']),
    from: schemas/* string */.YjP().nullable(),
    to: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    moved: schemas/* boolean */.zMY(),
    gate: gate.nullable(),
    ledgerEntry: ledgerEntry.nullable(),
    steps: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), passed: schemas/* boolean */.zMY(), detail: schemas/* string */.YjP() })),
    brief: promotionBriefSchema.exactOptional(),
});
const ledgerResultSchema = schemas/* object */.Ikc({
    uri: schemas/* string */.YjP(),
    count: numbers/* count */.U,
    entries: schemas/* array */.YOg(ledgerEntry),
    notes: schemas/* array */.YOg(schemas/* object */.Ikc({ line: numbers/* ordinal */.I, kind: schemas/* enum */.k5n(['void', 'torn']) })),
    head: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./.build/inputs/results/reporting.js



const reported = schemas/* object */.Ikc({
    command: schemas/* string */.YjP(),
    key: schemas/* string */.YjP(),
    verdict: schemas/* enum */.k5n(domain_verdict/* verdicts */.rY),
    title: schemas/* string */.YjP(),
});
const reportResultSchema = schemas/* object */.Ikc({
    joint: schemas/* enum */.k5n(domain_verdict/* verdicts */.rY),
    outcomes: schemas/* array */.YOg(reported),
    missing: schemas/* array */.YOg(schemas/* string */.YjP()),
    comment: schemas/* enum */.k5n(reporting/* commentStates */.A5),
    commentUrl: schemas/* string */.YjP().nullable(),
    check: schemas/* enum */.k5n(reporting/* checkStates */.J),
    checkUrl: schemas/* string */.YjP().nullable(),
    html: schemas/* string */.YjP().nullable(),
});
const checkResultSchema = schemas/* object */.Ikc({
    outcomes: schemas/* array */.YOg(reported),
});

;// CONCATENATED MODULE: ./.build/inputs/results/reproduction.js


/** More than any reader follows; an outcome may come from a stranger. */
const most = 10_000;
const difference = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    recorded: schemas/* string */.YjP().nullable(),
    found: schemas/* string */.YjP().nullable(),
});
const remade = schemas/* object */.Ikc({
    recorded: schemas/* string */.YjP(),
    made: schemas/* string */.YjP().nullable(),
});
const made = schemas/* object */.Ikc({
    model: remade.nullable(),
    predictions: remade.nullable(),
    metrics: numbers/* count */.U,
    otherMetrics: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        recorded: schemas/* number */.aig().nullable(),
        made: schemas/* number */.aig().nullable(),
    }))
        .max(most),
    otherParameters: schemas/* array */.YOg(difference).max(most),
});
/** What `reproduce` found. */
const reproductionResultSchema = schemas/* object */.Ikc({
    record: schemas/* string */.YjP(),
    run: schemas/* string */.YjP(),
    command: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP(),
    patch: schemas/* string */.YjP().nullable(),
    seed: numbers/* count */.U,
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        digest: schemas/* string */.YjP(),
        from: schemas/* enum */.k5n(['commit', 'working-directory']),
    }))
        .max(most),
    environment: schemas/* array */.YOg(difference).max(most),
    made: made.nullable(),
    folder: schemas/* string */.YjP().nullable(),
});

// EXTERNAL MODULE: ./.build/domain/data/drift/settings.js
var settings = __webpack_require__(5247);
;// CONCATENATED MODULE: ./.build/inputs/results/validation.js





const place = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: numbers/* ordinal */.I.exactOptional(),
    row: numbers/* ordinal */.I.exactOptional(),
});
const example = schemas/* object */.Ikc({
    ...place.shape,
    key: schemas/* string */.YjP().exactOptional(),
    value: schemas/* string */.YjP().nullable(),
    other: place.exactOptional(),
});
const validation_share = schemas/* number */.aig().min(0).max(1);
const drift = schemas/* object */.Ikc({
    column: schemas/* string */.YjP(),
    statistic: schemas/* enum */.k5n([...settings/* driftStatistics */.$, 'newValues']),
    value: schemas/* number */.aig().nonnegative(),
    threshold: schemas/* number */.aig().nonnegative(),
    worst: schemas/* string */.YjP().exactOptional(),
    p: validation_share.exactOptional(),
    alpha: validation_share.exactOptional(),
    bins: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), reference: numbers/* count */.U, current: numbers/* count */.U })),
});
const check = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    data: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(checkStatuses),
    reason: schemas/* string */.YjP().exactOptional(),
    severity: schemas/* enum */.k5n(severities),
    dimension: schemas/* string */.YjP().exactOptional(),
    checked: numbers/* count */.U,
    failing: numbers/* count */.U,
    total: numbers/* count */.U,
    observed: schemas/* string */.YjP().exactOptional(),
    threshold: schemas/* string */.YjP().exactOptional(),
    noise: schemas/* string */.YjP().exactOptional(),
    drift: drift.exactOptional(),
    examples: schemas/* array */.YOg(example),
    sql: schemas/* string */.YjP().exactOptional(),
    ms: schemas/* number */.aig().nonnegative().exactOptional(),
    file: schemas/* string */.YjP().exactOptional(),
    line: numbers/* ordinal */.I.exactOptional(),
});
const data = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    paths: schemas/* array */.YOg(schemas/* string */.YjP()),
    format: schemas/* enum */.k5n(dataFormats),
    rows: numbers/* count */.U,
    filteredOut: numbers/* count */.U.exactOptional(),
    columns: schemas/* array */.YOg(schemas/* string */.YjP()),
    digest: schemas/* string */.YjP(),
    fingerprint: fingerprint/* fingerprintSchema */.S.exactOptional(),
    contract: schemas/* string */.YjP(),
    dialect: schemas/* string */.YjP().exactOptional(),
    notices: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
});
const validationResultSchema = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(data),
    checks: schemas/* array */.YOg(check),
});

// EXTERNAL MODULE: ./.build/inputs/run-record.js + 4 modules
var run_record = __webpack_require__(96702);
// EXTERNAL MODULE: ./.build/inputs/text-file.js
var text_file = __webpack_require__(41042);
;// CONCATENATED MODULE: ./.build/inputs/outcome.js

















const schemaVersion = 'contender/outcome@1';
const largestFile = 20 * 1024 * 1024;
const outcome_finding = schemas/* object */.Ikc({
    level: schemas/* enum */.k5n(finding/* levels */.y),
    rule: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    file: schemas/* string */.YjP().exactOptional(),
    line: numbers/* ordinal */.I.exactOptional(),
});
const provenance = schemas/* object */.Ikc({
    repository: schemas/* string */.YjP().nullable(),
    sha: schemas/* string */.YjP().nullable(),
    headSha: schemas/* string */.YjP().nullable(),
    runId: schemas/* string */.YjP().nullable(),
    runAttempt: numbers/* ordinal */.I.nullable(),
    workflow: schemas/* string */.YjP().nullable(),
    actor: schemas/* string */.YjP().nullable(),
    version: schemas/* string */.YjP(),
    inputDigests: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    startedAt: iso/* datetime */.w$(),
    durationMs: schemas/* int */.Whr(),
});
const member = (command, result) => schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(schemaVersion),
    command: schemas/* literal */.euz(command),
    key: schemas/* string */.YjP().min(1),
    verdict: schemas/* enum */.k5n(domain_verdict/* verdicts */.rY),
    exitCode: schemas/* literal */.euz([0, 1, 2]),
    title: schemas/* string */.YjP().min(1),
    subject: schemas/* object */.Ikc({ model: schemas/* string */.YjP().nullable(), digest: schemas/* string */.YjP().nullable() }),
    findings: schemas/* array */.YOg(outcome_finding),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    result: result.nullable(),
    provenance,
});
/** The outcome of every command. Unknown members are dropped; known ones are taken at their word only. */
const outcomeSchema = schemas/* discriminatedUnion */.gMt('command', [
    member('validate', validationResultSchema),
    member('train', run_record/* runRecordSchema */._),
    member('reproduce', reproductionResultSchema),
    member('compare', comparisonResultSchema),
    member('report', reportResultSchema),
    member('register', registrationResultSchema),
    member('promote', promotionResultSchema),
    member('check', checkResultSchema),
    member('profile', profileResultSchema),
    member('calibrate', calibrationResultSchema),
    member('contract infer', inferenceResultSchema),
    member('contract diff', contractDiffResultSchema),
    member('ledger show', ledgerResultSchema),
    member('ledger verify', ledgerResultSchema),
    member('ledger export', ledgerResultSchema),
])
    .describe('What one command found, and from what.');
/** Reads outcome files of whatever origin; throws every problem of every file at once. */
async function readOutcomes(paths) {
    const read = await Promise.all(paths.map(readOutcome));
    (0,errors/* refuse */.TR)(read.flatMap(({ problems }) => problems));
    return read.flatMap(({ outcomes }) => outcomes);
}
/** The same for texts that came from elsewhere; `path` names each in messages. */
function parseOutcomes(files) {
    const read = files.map(({ path, text }) => parsed(path, text));
    (0,errors/* refuse */.TR)(read.flatMap(({ problems }) => problems));
    return read.flatMap(({ outcomes }) => outcomes);
}
function parsed(path, text) {
    try {
        return parseOutcome(path, text);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { outcomes: [], problems: error.problems };
        throw error;
    }
}
async function readOutcome(file) {
    try {
        return parseOutcome(file, await textOf(file));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { outcomes: [], problems: error.problems };
        throw error;
    }
}
async function textOf(file) {
    const { size } = await (0,promises_.stat)(file).catch((error) => {
        throw (0,text_file/* unreadable */.O$)(file, error);
    });
    if (size <= largestFile) {
        return (0,promises_.readFile)(file, 'utf8').catch((error) => {
            throw (0,text_file/* unreadable */.O$)(file, error);
        });
    }
    throw new errors/* UserError */.yo('outcome-too-large', {
        what: `The outcome ${file} has ${size} bytes.`,
        why: `No outcome of Contender is larger than ${largestFile} bytes.`,
        next: 'Check where the file comes from.',
        file,
    });
}
function parseOutcome(file, text) {
    const content = jsonOf(file, text);
    const version = versionOf(content);
    if (version !== schemaVersion)
        return refused([otherVersion(file, version)]);
    const result = outcomeSchema.safeParse(content);
    if (!result.success)
        return refused(badValues(file, result.error.issues));
    const contradictions = contradictionsOf(result.data);
    if (contradictions.length > 0)
        return refused([contradiction(file, contradictions)]);
    return { outcomes: [result.data], problems: [] };
}
function refused(problems) {
    return { outcomes: [], problems };
}
/** JSON only: an outcome is written by a program, and YAML would accept half a file. */
function jsonOf(file, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
        throw new errors/* UserError */.yo('file-syntax', {
            what: `The outcome ${file} is not readable as JSON.`,
            why: text.trim() === '' ? 'The file is empty.' : `${message}.`,
            next: 'Run the command that wrote it again.',
            file,
            ...(line && { line: Number(line) }),
        });
    }
}
function versionOf(content) {
    const known = schemas/* object */.Ikc({ schema: schemas/* string */.YjP() }).safeParse(content);
    return known.success ? known.data.schema : undefined;
}
function otherVersion(file, version) {
    return {
        code: 'outcome-version',
        what: `${file} is no outcome that this version of Contender can read.`,
        why: whyOther(version),
        next: 'Use the same version of Contender in every step, and list outcome files only.',
        file,
    };
}
function whyOther(version) {
    const other = /^contender\/outcome@(\d{1,4})$/.exec(version ?? '')?.[1];
    if (other) {
        return `It was made by a Contender of schema ${other}, and this one is of schema 1 ("${version}" instead of "${schemaVersion}").`;
    }
    return version
        ? `It says that its schema is ${JSON.stringify(version.slice(0, 80))}; this version reads "${schemaVersion}".`
        : `It has no member "schema" with the text "${schemaVersion}".`;
}
/** So many mistakes of one file help; a foreign file may hold a million. */
const mostShown = 20;
function badValues(file, issues) {
    const shown = issues.slice(0, mostShown).map((issue) => badValue(file, issue));
    const left = issues.length - shown.length;
    if (left === 0)
        return shown;
    const more = {
        code: 'outcome-invalid',
        what: `${left} more values in ${file} are not right.`,
        why: 'They break the schema of outcomes, too.',
        next: 'Run the command that wrote it again, and do not edit the file.',
        file,
    };
    return [...shown, more];
}
function badValue(file, issue) {
    const path = issue.path.map(String).join('.').slice(0, 200);
    return {
        code: 'outcome-invalid',
        what: `${path ? `"${path}"` : 'The content'} in ${file} is not right.`,
        why: `${issue.message}.`,
        next: 'Run the command that wrote it again, and do not edit the file.',
        file,
    };
}
function contradiction(file, sentences) {
    const shown = sentences.slice(0, mostShown).map((sentence) => sentence.slice(0, 300));
    const left = sentences.length - shown.length;
    return {
        code: 'outcome-contradictory',
        what: `The outcome ${file} contradicts itself.`,
        why: `In it ${shown.join('; ')}${left > 0 ? `; and ${left} more` : ''}.`,
        next: 'Run the command that wrote it again, and do not edit the file.',
        file,
    };
}


/***/ }),

/***/ 59091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fingerprintSchema),
/* harmony export */   u: () => (/* binding */ dataIdentitySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18057);


const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional();
const fingerprintSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    rows: _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        nulls: _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U.nullable(),
        min: number,
        max: number,
        mean: number,
    })),
});
/** One data set of a run: its bytes, and where something has looked into it what it was like. */
const dataIdentitySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    fingerprint: fingerprintSchema.exactOptional(),
});


/***/ }),

/***/ 18057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ordinal),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** How many of something there are. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
/** A place counted from 1: a line, a row, an attempt. */
const ordinal = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive();


/***/ }),

/***/ 96702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readRunRecord),
  _: () => (/* binding */ runRecordSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.build/inputs/checkpoint-history.js

const count = schemas/* int */.Whr().nonnegative();
const saved = schemas/* object */.Ikc({
    attempt: count,
    step: schemas/* number */.aig().nullable(),
    savedAt: iso/* datetime */.w$(),
    digest: schemas/* string */.YjP(),
    bytes: count,
});
/** What a run record tells of checkpoints. */
const checkpointHistorySchema = schemas/* object */.Ikc({
    store: schemas/* string */.YjP(),
    resumed: saved.nullable(),
    saved: count,
    newest: saved.nullable(),
    lostSeconds: schemas/* number */.aig().nonnegative(),
});

// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(16141);
// EXTERNAL MODULE: ./.build/inputs/results/fingerprint.js
var fingerprint = __webpack_require__(59091);
;// CONCATENATED MODULE: ./.build/inputs/training-account.js

/** What a run record tells of hours, energy and cost. */
const accountSchema = schemas/* object */.Ikc({
    gpuHours: schemas/* number */.aig().nonnegative(),
    energy: schemas/* number */.aig().nonnegative().nullable(),
    cost: schemas/* object */.Ikc({ amount: schemas/* number */.aig().nonnegative(), currency: schemas/* string */.YjP().regex(/^[A-Z]{3}$/) })
        .nullable(),
});
/** What it tells of the resources over time. */
const resourceSeriesSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().max(60),
    unit: schemas/* string */.YjP().max(10),
    points: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])).max(1000),
});

;// CONCATENATED MODULE: ./.build/domain/training/environment.js
/** Whose words a list of packages is written in: `numpy==2.1.0`, or `numpy=2.1.0=py312_0` for conda's own. */
const packageTools = ['pip', 'conda'];

;// CONCATENATED MODULE: ./.build/inputs/training-environment.js


const training_environment_count = schemas/* int */.Whr().nonnegative();
const training_environment_text = schemas/* string */.YjP();
const optionalText = training_environment_text.nullable();
/** A file that a training left. */
const writtenFileSchema = schemas/* object */.Ikc({
    path: training_environment_text,
    digest: training_environment_text,
});
const gpus = schemas/* object */.Ikc({
    tool: training_environment_text,
    driver: training_environment_text,
    cuda: optionalText,
    cards: schemas/* array */.YOg(schemas/* object */.Ikc({
        index: training_environment_count,
        uuid: training_environment_text,
        name: training_environment_text,
        computeCapability: optionalText,
        memoryTotal: schemas/* number */.aig().nullable(),
        memoryFree: schemas/* number */.aig().nullable(),
    })),
});
/** The machine, as a run record tells it. */
const environmentSchema = schemas/* object */.Ikc({
    os: training_environment_text,
    arch: training_environment_text,
    cpus: training_environment_count,
    memoryBytes: training_environment_count,
    node: optionalText,
    python: optionalText,
    lockFiles: schemas/* record */.g1P(training_environment_text, training_environment_text),
    gpus: gpus.exactOptional(),
    packages: writtenFileSchema.extend({ tool: schemas/* enum */.k5n(packageTools), count: training_environment_count }).exactOptional(),
    container: schemas/* object */.Ikc({
        id: optionalText,
        image: optionalText,
        digest: optionalText,
        imageId: optionalText,
    })
        .exactOptional(),
    deterministic: schemas/* record */.g1P(training_environment_text, training_environment_text).exactOptional(),
});

;// CONCATENATED MODULE: ./.build/inputs/run-record.js






const run_record_count = schemas/* int */.Whr().nonnegative();
const run_record_text = schemas/* string */.YjP();
const run_record_optionalText = run_record_text.nullable();
const end = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('succeeded') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('failed'), exitCode: schemas/* int */.Whr() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('killed'), signal: run_record_text }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('cancelled') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('timed-out'), minutes: schemas/* number */.aig().positive() }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('over-budget'),
        budget: schemas/* enum */.k5n(['gpu-hours', 'cost']),
        limit: schemas/* number */.aig().nonnegative(),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('out-of-memory') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('disk-full') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('preempted') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('unfit'), why: run_record_text }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('incomplete') }),
]);
const code = schemas/* object */.Ikc({
    sha: run_record_optionalText,
    headSha: run_record_optionalText,
    mergeBase: run_record_optionalText,
    dirty: schemas/* boolean */.zMY().nullable(),
    changes: writtenFileSchema.exactOptional(),
});
const told = schemas/* number */.aig().nullable();
const gpuTelemetry = schemas/* object */.Ikc({
    complete: schemas/* boolean */.zMY(),
    lostAt: schemas/* number */.aig().nonnegative().exactOptional(),
    cards: schemas/* array */.YOg(schemas/* object */.Ikc({
        index: run_record_count,
        samples: run_record_count,
        meanUtilization: told,
        peakUtilization: told,
        idleShare: told,
        peakMemory: told,
        grownMemory: told,
        peakTemperature: told,
        energy: told,
    })),
});
/** More points than a chart can show; a record may come from a stranger. */
const trainingSeries = schemas/* object */.Ikc({
    name: run_record_text,
    points: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])).max(1000),
    notFinite: schemas/* object */.Ikc({
        said: schemas/* enum */.k5n(['NaN', 'Infinity', '-Infinity']),
        from: schemas/* number */.aig(),
        times: run_record_count,
        lasts: schemas/* boolean */.zMY(),
    })
        .exactOptional(),
});
/** The run record, as files and outcomes carry it. */
const runRecordSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('contender/run@1'),
    id: run_record_text.min(1),
    model: run_record_text.min(1),
    command: run_record_text,
    backend: run_record_text,
    startedAt: iso/* datetime */.w$(),
    durationMs: schemas/* int */.Whr(),
    end,
    code,
    parameters: schemas/* record */.g1P(run_record_text, schemas/* union */.KCZ([run_record_text, schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])),
    metrics: schemas/* record */.g1P(run_record_text, schemas/* number */.aig()),
    data: schemas/* record */.g1P(run_record_text, run_record_text),
    fingerprints: schemas/* record */.g1P(run_record_text, fingerprint/* fingerprintSchema */.S).exactOptional(),
    modelFiles: schemas/* object */.Ikc({ path: run_record_text, digest: run_record_text, bytes: run_record_count }).nullable(),
    predictions: writtenFileSchema.nullable(),
    metricsFile: writtenFileSchema.nullable(),
    seed: run_record_count,
    environment: environmentSchema,
    log: schemas/* object */.Ikc({ path: run_record_text, bytes: run_record_count, lines: run_record_count }),
    resources: schemas/* object */.Ikc({
        peakMemoryBytes: run_record_count.nullable(),
        cpuSeconds: schemas/* number */.aig().nonnegative().nullable(),
        gpus: gpuTelemetry.exactOptional(),
        series: schemas/* array */.YOg(resourceSeriesSchema).max(100).exactOptional(),
    }),
    attempt: run_record_count,
    curves: schemas/* array */.YOg(trainingSeries).max(100).exactOptional(),
    checkpoints: checkpointHistorySchema.exactOptional(),
    account: accountSchema.exactOptional(),
    tracked: run_record_text.max(2000).exactOptional(),
})
    .describe('What was trained, from what, with what result.');
/** The record of a run, from the file that `train` wrote. */
async function readRunRecord(path) {
    return (await (0,inputs_document.readDocument)(path, runRecordSchema)).value;
}


/***/ })

};
