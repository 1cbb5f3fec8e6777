export const id = 986;
export const ids = [986];
export const modules = {

/***/ 1447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var _inputs_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);

/** `contender <command> --<input> <value>`; values may also follow a `=`. Flags are not checked here. */
function parseArguments(words, commands) {
    const start = words.findIndex((word) => word.startsWith('-'));
    const end = start === -1 ? words.length : start;
    const name = words.slice(0, end).join(' ');
    const flags = words.slice(end);
    const command = commands.find((candidate) => candidate.name === name);
    if (flags.includes('--help') || flags.includes('-h') || words.length === 0 || name === 'help') {
        return { kind: 'help', command };
    }
    if (name === '' && flags[0] === '--version')
        return { kind: 'version' };
    if (!command)
        return unknownCommand(name, commands);
    return readFlags(command, flags);
}
function unknownCommand(name, commands) {
    const [first = '', ...rest] = name.split(' ');
    if (commands.some((command) => command.name === first)) {
        return mistake(`"${rest.join(' ')}" is not expected after "${first}".`);
    }
    const known = commands.map((command) => command.name);
    return mistake(`The command "${name}" is unknown. ${(0,_inputs_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(name, known)}`);
}
function readFlags(command, flags) {
    const inputs = new Map();
    const rest = [...flags];
    let json = false;
    for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
        const match = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word);
        const [, name, inline] = match ?? [];
        if (!name)
            return mistake(`"${word}" is no flag. Inputs are written as --<input> <value>.`);
        if (name === 'json' && inline === undefined) {
            json = true;
            continue;
        }
        const value = inline ?? rest.shift();
        if (value === undefined)
            return mistake(`The flag --${name} has no value.`);
        if (inputs.has(name))
            return mistake(`The flag --${name} was given twice.`);
        inputs.set(name, value);
    }
    return { kind: 'run', command, inputs, json };
}
function mistake(message) {
    return { kind: 'mistake', message: `${message} Run "contender --help".` };
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ commands)
});

// EXTERNAL MODULE: ./.build/commands/check.js
var check = __webpack_require__(6569);
// EXTERNAL MODULE: ./.build/commands/compare.js + 23 modules
var compare = __webpack_require__(8354);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/domain/promotion/ledger.js
var promotion_ledger = __webpack_require__(9940);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(2945);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(361);
// EXTERNAL MODULE: ./.build/inputs/place.js
var place = __webpack_require__(41);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(498);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(5496);
// EXTERNAL MODULE: ./.build/commands/promotion/ledger-uri.js
var ledger_uri = __webpack_require__(2001);
;// CONCATENATED MODULE: ./.build/commands/promotion/ledger-command.js









const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    ...command_inputs/* registryInput */.wi,
    ledger: (0,fields/* text */.Qq)()
        .optional()
        .describe("URI of the ledger; default: the policy's, else the one inside the registry."),
});
/** A command that reads the whole ledger, its chain verified; one that has nothing to show errs. */
function ledgerCommand({ name, summary, said }) {
    return { name, summary, inputs, run: (given, open) => read(given, open, { name, said }) };
}
async function read(given, open, { name, said }) {
    const policy = await (0,inputs_policy/* readPolicy */.T4)(given.policy);
    const ledger = await (0,ledger_uri/* openLedger */.a)(open, { given, policy }, () => {
        return open.registry((0,place/* registryOf */.F)(given, policy));
    });
    const { entries, notes } = await ledger.read();
    if (entries.length === 0)
        throw empty(ledger.uri);
    const { length } = entries;
    return (0,conclude/* conclude */.E)(open, {
        command: name,
        key: given.key ?? policy?.value.model ?? 'ledger',
        verdict: 'passed',
        exitCode: 0,
        title: `Passed: ${ledger.uri} ${said} ${length} ${length === 1 ? 'entry' : 'entries'}`,
        subject: { model: null, digest: null },
        findings: notes.map((note) => findingOf(note)),
        outputs: { head: (0,promotion_ledger/* headOf */.U)(entries) ?? '' },
        result: { uri: ledger.uri, entries, notes, head: (0,promotion_ledger/* headOf */.U)(entries) },
        inputDigests: {},
    });
}
function findingOf({ line, kind }) {
    const message = kind === 'void'
        ? `Line ${line} does not count: another entry was written first.`
        : `Line ${line} does not count: a crash or a full disk cut it off.`;
    return { level: 'note', rule: `ledger-${kind}`, message };
}
function empty(uri) {
    return new errors/* UserError */.yo('ledger-empty', {
        what: `The ledger ${uri} has no entry.`,
        why: 'Nothing was promoted with it yet, or it is not there.',
        next: 'Correct the URI, or promote a version first.',
    });
}

;// CONCATENATED MODULE: ./.build/commands/ledger-show.js

/** Shows who moved what, when, and on which evidence. */
const ledgerShow = ledgerCommand({
    name: 'ledger show',
    summary: 'shows who promoted what, when and why',
    said: 'has',
});

;// CONCATENATED MODULE: ./.build/commands/ledger-verify.js

/** Proves that no entry was changed, taken out or put in between. */
const ledgerVerify = ledgerCommand({
    name: 'ledger verify',
    summary: 'proves that nobody changed the ledger afterwards',
    said: 'is whole:',
});

// EXTERNAL MODULE: ./.build/commands/promote.js + 21 modules
var promote = __webpack_require__(6330);
// EXTERNAL MODULE: ./.build/commands/register.js + 1 modules
var register = __webpack_require__(9917);
// EXTERNAL MODULE: ./.build/commands/report.js + 7 modules
var report = __webpack_require__(1079);
// EXTERNAL MODULE: ./.build/commands/train.js + 9 modules
var train = __webpack_require__(867);
// EXTERNAL MODULE: ./.build/commands/validate.js + 14 modules
var validate = __webpack_require__(5863);
;// CONCATENATED MODULE: ./.build/cli/commands.js









/** Every command of the CLI; its name may have two words. */
const commands = [
    check/* check */.z,
    validate/* validate */.t,
    train/* train */.B,
    compare/* compare */.U,
    report/* report */.z8,
    register/* register */.k,
    promote/* promote */.p,
    ledgerShow,
    ledgerVerify,
];


/***/ }),

/***/ 9084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ renderHelp)
});

;// CONCATENATED MODULE: ./.build/inputs/describe.js
/** The inputs of a command, in the order of its schema. */
function inputsOf(schema) {
    return Object.entries(schema.shape).map(([name, field]) => {
        const meta = field.meta?.() ?? {};
        const preset = field.safeParse(undefined);
        return {
            name,
            description: String(meta.description ?? ''),
            required: !preset.success,
            default: preset.success && preset.data !== undefined ? textOf(field) : undefined,
            githubDefault: meta.githubDefault,
        };
    });
}
/** The default as it is written, before it becomes a typed value. */
function textOf(field) {
    const definition = field.def;
    if (definition.defaultValue !== undefined)
        return String(definition.defaultValue);
    return definition.innerType ? textOf(definition.innerType) : '';
}

;// CONCATENATED MODULE: ./.build/cli/help.js

/** The commands, or the flags of one. */
function renderHelp(commands, command) {
    return command ? helpOf(command) : overview(commands);
}
function overview(commands) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
    return [
        'contender <command> --<input> <value>',
        '',
        ...lines,
        '',
        'contender <command> --help lists its inputs; --json prints the outcome as JSON.',
        '',
    ].join('\n');
}
function helpOf(command) {
    const lines = inputsOf(command.inputs).map(({ name, description, required, default: preset }) => {
        const notes = [required && 'required', preset !== undefined && `default: ${preset}`].filter(Boolean);
        return `  --${name}\n      ${description}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
    });
    return `contender ${command.name}: ${command.summary}\n\n${lines.join('\n')}\n`;
}


/***/ }),

/***/ 986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8848);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1307);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3541);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1447);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5251);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9084);







// Whoever reads along may leave early; the verdict does not depend on it.
for (const stream of [node_process__WEBPACK_IMPORTED_MODULE_0__.stdout, node_process__WEBPACK_IMPORTED_MODULE_0__.stderr])
    stream.on('error', () => undefined);
const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .W)(node_process__WEBPACK_IMPORTED_MODULE_0__.argv.slice(2), _commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commands */ .P);
switch (parsed.kind) {
    case 'help':
        node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write((0,_help_js__WEBPACK_IMPORTED_MODULE_5__/* .renderHelp */ .W)(_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commands */ .P, parsed.command));
        break;
    case 'version':
        node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .version */ .r}\n`);
        break;
    case 'mistake':
        node_process__WEBPACK_IMPORTED_MODULE_0__.stderr.write(`${parsed.message}\n`);
        node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = 2;
        break;
    case 'run':
        await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(parsed.command, (0,_host_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminal */ .F)(parsed));
        break;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6921);
/* harmony import */ var _domain_reporting_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6045);
/* harmony import */ var _inputs_command_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2945);
/* harmony import */ var _inputs_outcome_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6820);
/* harmony import */ var _inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(498);
/* harmony import */ var _report_page_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5493);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8354);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5496);
/* harmony import */ var _errored_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9610);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1079);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5863);











const { data, contract, engine } = _validate_js__WEBPACK_IMPORTED_MODULE_8__/* .validate */ .t.inputs.shape;
const { registry, model, candidate, baseline, alias, rules } = _compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U.inputs.shape;
const inputs = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
    ..._inputs_command_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .common */ .sh,
    key: _report_js__WEBPACK_IMPORTED_MODULE_7__/* .report */ .z8.inputs.shape.key,
    ..._inputs_command_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenInput */ .e1,
    data,
    contract,
    engine,
    registry,
    model,
    candidate,
    baseline,
    alias,
    rules,
    ..._report_js__WEBPACK_IMPORTED_MODULE_7__/* .reportingInputs */ .OS,
});
/** Is this model better? Validates, compares and reports; the answer is the worst of them. */
const check = {
    name: 'check',
    summary: 'validates, compares and reports, for a pull request',
    inputs,
    async run(given, open) {
        const { outcomes, notes } = await judge(given, open);
        const { delivery, key, markdown } = await (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .publish */ .mk)(outcomes, { ...given, notes }, open);
        return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_5__/* .conclude */ .E)(open, {
            command: 'check',
            key,
            verdict: (0,_domain_reporting_js__WEBPACK_IMPORTED_MODULE_10__/* .jointVerdict */ .ym)(outcomes),
            exitCode: worstExitCode(outcomes),
            title: (0,_report_page_title_js__WEBPACK_IMPORTED_MODULE_3__/* .pageTitle */ .W)(outcomes),
            subject: outcomes.at(-1)?.subject ?? { model: null, digest: null },
            findings: [...notes, ...delivery.findings],
            placed: unannotated(outcomes, delivery),
            outputs: { ...ownOutputs(outcomes), ...(0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .outputsOf */ .Yz)((0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .resultOf */ .Bg)(outcomes, delivery)) },
            result: { outcomes: outcomes.map(_domain_reporting_js__WEBPACK_IMPORTED_MODULE_10__/* .reportedOutcome */ .Qq) },
            inputDigests: Object.assign({}, ...outcomes.map(({ provenance }) => provenance.inputDigests)),
            markdown,
        });
    },
};
/** A model judged on data that broke its contract would prove nothing, so then nothing is compared. */
async function judge(given, open) {
    const policy = await (0,_inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(given.policy);
    const hasData = given.data !== undefined || Object.keys(policy?.value.data ?? {}).length > 0;
    const validated = hasData ? await attempt(_validate_js__WEBPACK_IMPORTED_MODULE_8__/* .validate */ .t, given, open) : undefined;
    if (validated && validated.exitCode !== 0)
        return { outcomes: [validated], notes: [notCompared] };
    const compared = await attempt(_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U, given, open);
    if (!validated)
        return { outcomes: [compared], notes: [notValidated] };
    return { outcomes: [validated, compared], notes: [] };
}
/** A part that could not judge is reported like the others, instead of hiding them. */
async function attempt(command, given, open) {
    try {
        return await command.run(given, open);
    }
    catch (error) {
        return (0,_errored_js__WEBPACK_IMPORTED_MODULE_6__/* .errored */ .s)(command.name, open, { key: await (0,_inputs_outcome_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfErrored */ .k)(command.name, given), error });
    }
}
function worstExitCode(outcomes) {
    const codes = outcomes.map(({ exitCode }) => exitCode);
    return codes.toSorted((a, b) => b - a)[0] ?? 2;
}
/** A check run shows findings with a place in a file as annotations; the log then must not repeat them. */
function unannotated(outcomes, delivery) {
    const all = outcomes.flatMap(({ findings }) => findings);
    const annotated = delivery.checkUrl !== null;
    return annotated ? all.filter(({ file, line }) => !(file && line)) : all;
}
function ownOutputs(outcomes) {
    return Object.assign({}, ...outcomes.map(({ outputs }) => outputs));
}
const notCompared = {
    level: 'note',
    rule: 'not-compared',
    message: 'Nothing was compared, because the data did not pass its validation.',
};
const notValidated = {
    level: 'note',
    rule: 'not-validated',
    message: 'No data was validated, because neither the policy nor the input data names any.',
};


/***/ }),

/***/ 9917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ register)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(3465);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(2945);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var inputs_digest = __webpack_require__(7396);
// EXTERNAL MODULE: ./.build/inputs/evidence.js
var inputs_evidence = __webpack_require__(5573);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(361);
// EXTERNAL MODULE: ./.build/inputs/place.js
var inputs_place = __webpack_require__(41);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(498);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/domain/promotion/binding.js
var binding = __webpack_require__(3304);
// EXTERNAL MODULE: ./.build/inputs/model-folder.js
var model_folder = __webpack_require__(5572);
;// CONCATENATED MODULE: ./.build/inputs/registration.js






/** Reads the files of a run, and holds them to what its record says. */
async function readRegistration(record, paths) {
    const [model, written, outcomes] = await (0,errors/* together */.bs)(() => readModel(record, paths), () => readWritten(record), () => readOutcomes(record, paths));
    const evidence = [await (0,inputs_evidence/* openFile */.Tq)(paths.record, 'run-record.json'), ...written, ...outcomes];
    (0,errors/* refuse */.TR)(doubles(evidence));
    return { ...model, evidence };
}
async function readModel(record, paths) {
    if (record.end.kind !== 'succeeded' || !record.modelFiles) {
        throw new errors/* UserError */.yo('run-unfinished', {
            what: `The run in ${paths.record} has no model to register.`,
            why: record.end.kind === 'succeeded'
                ? 'Its record names no model.'
                : `The run ended as "${record.end.kind}".`,
            next: 'Train again; only the model of a run that succeeded is registered.',
            file: paths.record,
        });
    }
    const path = paths.model ?? record.modelFiles.path;
    const files = await (0,model_folder/* readModelFiles */.t)(path);
    const { digest } = await (0,inputs_digest/* digestOfFiles */.v0)(files);
    if (digest === record.modelFiles.digest)
        return { digest, files };
    throw changed(path, digest, record.modelFiles.digest);
}
/** The predictions and metrics that the run wrote, under their base names. */
async function readWritten(record) {
    const written = [record.predictions, record.metricsFile].filter((file) => file !== null);
    const readers = written.map(({ path, digest }) => async () => {
        const found = await (0,inputs_digest/* digestOfFile */.Mk)(path);
        if (found !== digest)
            throw changed(path, found, digest);
        return (0,inputs_evidence/* openFile */.Tq)(path, (0,external_node_path_.basename)(path));
    });
    return (0,errors/* together */.bs)(...readers);
}
async function readOutcomes(record, { named, found }) {
    const paths = named ?? found;
    const files = await (0,inputs_evidence/* openFiles */.Km)(paths);
    const outcomes = await (0,inputs_evidence/* readOutcomeFiles */.yj)(files);
    const evaluated = {
        model: record.model,
        digest: record.modelFiles?.digest ?? '',
        commit: record.code.headSha,
        trainedOn: record.data,
    };
    const isEvidence = ({ outcome }) => {
        const isKnown = ['validate', 'train', 'compare'].includes(outcome.command);
        // What erred before it knew what it is about proves nothing, and would speak against the version for ever.
        return isKnown && outcome.result !== null && (0,binding/* isBound */.V)(evaluated, outcome, named !== null);
    };
    if (named)
        (0,errors/* refuse */.TR)(outcomes.filter((file) => !isEvidence(file)).map(({ path }) => foreign(path)));
    return files
        .filter((_, index) => outcomes[index] && isEvidence(outcomes[index]))
        .map((file) => ({ ...file, path: `outcomes/${(0,external_node_path_.basename)(file.path)}` }));
}
/** Two files of one name would be one file in the registry. */
function doubles(evidence) {
    const names = evidence.map(({ path }) => path);
    return names
        .filter((name, index) => names.indexOf(name) !== index)
        .map((name) => ({
        code: 'evidence-name',
        what: `Two files of evidence have the name ${name}.`,
        why: 'The registry keeps evidence by name, so that one of them would be lost.',
        next: 'Give one of them another name.',
    }));
}
function foreign(path) {
    return {
        code: 'evidence-foreign',
        what: `The outcome ${path} is no evidence for this model.`,
        why: 'It is about another model, other bytes or other data, or it is of a kind that proves nothing.',
        next: 'Leave it out, or validate and compare this model.',
        file: path,
    };
}
function changed(path, found, recorded) {
    return new errors/* UserError */.yo('digest-mismatch', {
        what: `${path} has the digest ${found}.`,
        why: `The run record says ${recorded}: the bytes changed after training.`,
        next: 'Train again, or restore what the run wrote.',
        file: path,
    });
}

// EXTERNAL MODULE: ./.build/inputs/run-record.js
var run_record = __webpack_require__(2025);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(5496);
;// CONCATENATED MODULE: ./.build/commands/register.js












const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    ...command_inputs/* registryInput */.wi,
    ...command_inputs/* modelInput */.M_,
    'run-record': (0,fields/* text */.Qq)()
        .optional()
        .describe('The record of the run that made the model; default: that in the output directory.'),
    'model-path': (0,fields/* text */.Qq)()
        .optional()
        .describe("The model, a file or a folder; default: the run record's."),
    evidence: (0,fields/* list */.p_)()
        .optional()
        .describe('Outcome files to keep beside the model; default: those in the output directory that are about it.'),
});
/** Puts a model with its evidence into the registry; the same model of the same run only once. */
const register = {
    name: 'register',
    summary: 'registers the model with its evidence',
    inputs,
    async run(given, open) {
        const path = given['run-record'] ?? open.output.path('run-record.json');
        const [policy, record] = await (0,errors/* alongside */.bx)(() => (0,errors/* together */.bs)(() => (0,inputs_policy/* readPolicy */.T4)(given.policy), () => (0,run_record/* readRunRecord */.l)(path)), () => (0,inputs_evidence/* openFiles */.Km)(given.evidence ?? []));
        const place = (0,inputs_place/* placeOf */.$)(given, policy, record.model);
        refuseOtherModel(path, record, place);
        const registry = await open.registry(place.registry);
        const { digest, files, evidence } = await readRegistration(record, {
            record: path,
            model: given['model-path'],
            named: given.evidence ?? null,
            found: await (0,inputs_evidence/* outcomePathsIn */.su)(open.output.path('outcomes')),
        });
        open.progress(`Registering ${place.model}, ${digest} (files: ${files.length}).`);
        const { version, existed } = await registry.register({
            model: place.model,
            digest,
            runId: record.id,
            commit: record.code.headSha ?? record.code.sha,
            registeredAt: open.now().toISOString(),
            files,
            evidence,
        });
        const stored = await registry.files(version, 'evidence');
        return concludeRegistration(open, given.key, {
            registry,
            version,
            existed,
            evidence: stored.map((file) => file.path),
            left: existed ? await notStored(evidence, stored) : [],
            inputDigests: { [path]: await (0,inputs_digest/* digestOfFile */.Mk)(path) },
        });
    },
};
async function concludeRegistration(open, key, registered) {
    const { registry, version, existed, evidence, left, inputDigests } = registered;
    const { model, digest } = version;
    await readBack(registry, version);
    const did = existed ? 'was registered before as' : 'is registered as';
    return (0,conclude/* conclude */.E)(open, {
        command: 'register',
        key: key ?? model,
        verdict: 'passed',
        exitCode: 0,
        title: `Passed: ${model} ${did} ${(0,model_version/* labelOf */.W)(version.version)}`,
        subject: { model, digest },
        findings: left.length > 0 ? [leftOut(version.version, left)] : [],
        outputs: { version: version.version, digest },
        result: { model, version: version.version, digest, existed, evidence },
        inputDigests,
    });
}
/** A version and what speaks for it are registered together, once. */
async function notStored(evidence, stored) {
    const lines = async (files) => {
        const { manifest } = await (0,inputs_digest/* digestOfFiles */.v0)(files);
        return manifest.map(({ path, sha256 }) => ({ path, line: `${sha256} ${path}` }));
    };
    const kept = new Set((await lines(stored)).map(({ line }) => line));
    return (await lines(evidence)).filter(({ line }) => !kept.has(line)).map(({ path }) => path);
}
function leftOut(version, left) {
    return {
        level: 'warning',
        rule: 'evidence-not-kept',
        message: `${(0,model_version/* labelOf */.W)(version)} was registered before, so this evidence was not put beside it: ${left.join(', ')}. Hand it to promote by the input evidence.`,
    };
}
/** Only bytes that were read back count as registered. */
async function readBack(registry, version) {
    const { digest } = await (0,inputs_digest/* digestOfFiles */.v0)(await registry.files(version, 'model'));
    if (digest === version.digest)
        return;
    throw new errors/* UserError */.yo('digest-mismatch', {
        what: `${(0,model_version/* labelOf */.W)(version.version)} of ${version.model} reads back with the digest ${digest}.`,
        why: `${version.digest} was registered: the registry did not keep the bytes.`,
        next: 'Check the disk of the registry. This version cannot be promoted.',
    });
}
function refuseOtherModel(path, { model }, place) {
    if (model === place.model)
        return;
    throw new errors/* UserError */.yo('model-mismatch', {
        what: `The run record ${path} is about the model "${model}", not "${place.model}".`,
        why: 'A model under the name of another would be compared with the wrong champion.',
        next: 'Correct the input model or the policy, or name the right run record.',
        file: path,
    });
}


/***/ }),

/***/ 8848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.build/report/page.js + 4 modules
var page = __webpack_require__(9408);
// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(4851);
;// CONCATENATED MODULE: ./.build/report/terminal/paint.js
const codes = {
    passed: '32',
    failed: '31',
    errored: '31',
    undecided: '33',
    unchecked: '33',
    skipped: '2',
    blocked: '2',
    error: '31',
    warning: '33',
    note: '2',
    quiet: '2',
    strong: '1',
};
function painter(colour) {
    return (tone, text) => (colour ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text);
}

;// CONCATENATED MODULE: ./.build/report/terminal/text.js

/** Pieces of a line for a shell. Foreign text was made visible already, so it cannot steer the terminal. */
function renderText(text, paint) {
    return text.map((inline) => renderInline(inline, paint)).join('');
}
function renderInline(inline, paint) {
    switch (inline.kind) {
        case 'words':
            return inline.strong ? paint('strong', inline.text) : inline.text;
        case 'code':
            return inline.text;
        case 'answer':
            return paint(inline.word, `${signs/* marks */.Z8[inline.word]} ${inline.word}`);
        case 'link':
            return inline.url;
    }
}

;// CONCATENATED MODULE: ./.build/report/terminal/table.js


/** Columns aligned by spaces; a shell scrolls, so every row is there. */
function renderTable({ columns, rows }, paint) {
    const plain = rows.map((row) => row.map((cell) => renderText(cell, painter(false))));
    const widths = columns.map(({ title }, index) => {
        return Math.max(title.length, ...plain.map((row) => lengthOf(row[index] ?? '')));
    });
    const head = columns.map((column, index) => padded(column, column.title, widths[index] ?? 0));
    const lines = rows.map((row) => {
        return columns.map((column, index) => cellOf({ column, paint }, row[index] ?? [], widths[index] ?? 0));
    });
    return [paint('quiet', line(head)), ...lines.map(line)].join('\n');
}
function line(cells) {
    return `  ${cells.join('  ')}`.trimEnd();
}
/** The width is that of the text without colour; colour codes take no place. */
function cellOf({ column, paint }, cell, width) {
    const text = renderText(cell, painter(false));
    const space = ' '.repeat(Math.max(0, width - lengthOf(text)));
    const painted = renderText(cell, paint);
    return column.align === 'right' ? `${space}${painted}` : `${painted}${space}`;
}
function padded({ align }, text, width) {
    return align === 'right' ? text.padStart(width) : text.padEnd(width);
}
/** Code points, which is the width of everything but wide scripts. */
function lengthOf(text) {
    return [...text].length;
}

// EXTERNAL MODULE: ./.build/report/visible.js
var visible = __webpack_require__(1755);
;// CONCATENATED MODULE: ./.build/report/terminal.js






/** An outcome for a person at a shell: the verdict and its reason, what to look at, where files lie. */
function renderTerminal(outcome, { colour }) {
    const paint = painter(colour);
    const { heading, overview, sections } = (0,page/* pageOf */.Z)([outcome]);
    const first = `${lead(outcome, paint)} ${renderText(heading, paint)}`;
    const blocks = [...overview, ...sections.flatMap((section) => section.blocks)];
    const parts = [first, ...blocks.map((block) => renderBlock(block, paint)), files(outcome, paint)];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** That a report could report is no answer, so the word of its verdict would mislead beside the joint one. */
function lead({ command, verdict }, paint) {
    if (command === 'report' && verdict === 'passed')
        return paint(verdict, signs/* marks */.Z8[verdict]);
    return `${paint(verdict, `${signs/* marks */.Z8[verdict]} ${(0,signs/* capitalised */.Iu)(verdict)}`)}:`;
}
function renderBlock(block, paint) {
    switch (block.kind) {
        case 'paragraph':
            return `  ${renderText(block.text, paint)}`;
        case 'table':
            return renderTable(block, paint);
        case 'list':
            return block.items.map((item) => `  - ${renderText(item, paint)}`).join('\n');
        case 'findings':
            return block.findings.map((finding) => renderFinding(finding, paint)).join('\n');
        case 'facts':
            return renderPairs(block.facts.map(([label, text]) => [label, renderText(text, paint)]), paint);
        case 'details': {
            const summary = `  ${renderText(block.summary, paint)}`;
            if (!block.inShell)
                return summary;
            return [summary, ...block.blocks.map((inner) => renderBlock(inner, paint))].join('\n');
        }
        case 'intervals':
            return '';
        case 'footer':
            return `  ${paint('quiet', renderText(block.text, painter(false)).trim())}`;
    }
}
function renderFinding({ level, rule, place, message }, paint) {
    const where = renderText(place, paint);
    const start = `  ${paint(level, level)} ${renderText(rule, paint)}${where && ` at ${where}`}`;
    return `${start}\n    ${renderText(message, paint)}`;
}
/** Where the files of this run lie, and the other step outputs. */
function files({ outputs }, paint) {
    const shown = Object.entries(outputs).filter(([name, value]) => name !== 'verdict' && value !== '');
    return renderPairs(shown.map(([name, value]) => [(0,visible/* visible */.R)(name, 120), (0,visible/* visible */.R)(value, 300)]), paint);
}
function renderPairs(pairs, paint) {
    const width = Math.max(0, ...pairs.map(([label]) => label.length));
    return pairs
        .map(([label, value]) => `  ${paint('quiet', label.padEnd(width))}  ${value}`)
        .join('\n');
}

// EXTERNAL MODULE: ./.build/host/foreign-lines.js
var foreign_lines = __webpack_require__(5851);
// EXTERNAL MODULE: ./.build/host/process.js
var process = __webpack_require__(3892);
;// CONCATENATED MODULE: ./.build/host/terminal.js





/** A shell: flags in, readable text out. */
function terminal({ inputs, json }) {
    const talk = json ? external_node_process_.stderr : external_node_process_.stdout;
    const write = (text) => void talk.write(text);
    // In a `run:` step of a workflow a runner reads along.
    const runner = Boolean(external_node_process_.env.GITHUB_ACTIONS);
    const foreignLines = runner ? (0,foreign_lines/* behindStopCommands */.RB)(write) : (0,foreign_lines/* indented */.gu)(write);
    return {
        style: 'terminal',
        inputs: () => inputs,
        environment: (name) => external_node_process_.env[name],
        variables: process/* variables */.Ee,
        context: () => ({ ...nowhere, actor: userName() }),
        enter(directory) {
            (0,process/* enterDirectory */._Y)(directory);
            return '';
        },
        progress: (line) => write(`${(0,foreign_lines/* disarmed */.yN)(line)}\n`),
        foreign: foreignLines.show,
        onSignal: process/* onSignal */.YF,
        async show(outcome) {
            foreignLines.end();
            const text = json
                ? `${(0,foreign_lines/* disarmedJson */._Y)(JSON.stringify(outcome, null, 2))}\n`
                : renderTerminal(outcome, { colour: external_node_process_.stdout.isTTY === true });
            external_node_process_.stdout.write(runner && !json ? (0,foreign_lines/* disarmed */.yN)(text) : text);
            external_node_process_.exitCode = outcome.exitCode;
        },
    };
}
/** Who sits at this shell; a container may run under a number that has no name. */
function userName() {
    try {
        return (0,external_node_os_.userInfo)().username || null;
    }
    catch {
        return null;
    }
}
const nowhere = {
    host: 'terminal',
    repository: null,
    sha: null,
    headSha: null,
    runId: null,
    runAttempt: null,
    runNumber: null,
    workflow: null,
    job: null,
    actor: null,
    serverUrl: null,
    pullRequest: null,
};


/***/ })

};
