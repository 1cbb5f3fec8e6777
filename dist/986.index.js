export const id = 986;
export const ids = [986];
export const modules = {

/***/ 41447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var _inputs_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76856);

/** `contender <command> --<input> <value>`; values may also follow a `=`. Flags are not checked here. */
function parseArguments(words, commands) {
    const start = words.findIndex((word) => word.startsWith('-'));
    const end = start === -1 ? words.length : start;
    const name = words.slice(0, end).join(' ');
    const { command, rest } = commandOf(words.slice(0, end), commands);
    const flags = [...flagsOf(rest, command), ...words.slice(end)];
    if (flags.includes('--help') || flags.includes('-h') || words.length === 0 || name === 'help') {
        return { kind: 'help', command };
    }
    if (name === '' && flags[0] === '--version')
        return { kind: 'version' };
    if (!command)
        return unknownCommand(name, commands);
    return readFlags(command, flags);
}
/** The command that the first words name, if it takes as many inputs as words are left. */
function commandOf(words, commands) {
    for (let length = words.length; length > 0; length -= 1) {
        const name = words.slice(0, length).join(' ');
        const command = commands.find((candidate) => candidate.name === name);
        const rest = words.slice(length);
        if (command && rest.length <= (command.words?.length ?? 0))
            return { command, rest };
    }
    return { command: undefined, rest: [] };
}
function flagsOf(rest, command) {
    return rest.map((word, index) => `--${command?.words?.[index]}=${word}`);
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

/***/ 89605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ commandsNamed),
/* harmony export */   n: () => (/* binding */ everyCommand)
/* harmony export */ });
/** By name, of one or two words; a call loads no more commands than it may mean. */
const commands = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6070), __webpack_require__.e(5573), __webpack_require__.e(8661), __webpack_require__.e(7240), __webpack_require__.e(258), __webpack_require__.e(5969), __webpack_require__.e(1836), __webpack_require__.e(1900), __webpack_require__.e(8056), __webpack_require__.e(6618), __webpack_require__.e(8357), __webpack_require__.e(3277), __webpack_require__.e(2097), __webpack_require__.e(6569)]).then(__webpack_require__.bind(__webpack_require__, 26569))).check,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1836), __webpack_require__.e(2097), __webpack_require__.e(3853)]).then(__webpack_require__.bind(__webpack_require__, 2097))).validate,
    train: async () => (await __webpack_require__.e(/* import() */ 3496).then(__webpack_require__.bind(__webpack_require__, 3496))).train,
    reproduce: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3496), __webpack_require__.e(3516)]).then(__webpack_require__.bind(__webpack_require__, 43516))).reproduce,
    compare: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6070), __webpack_require__.e(5573), __webpack_require__.e(8661), __webpack_require__.e(258), __webpack_require__.e(8056), __webpack_require__.e(6618), __webpack_require__.e(8357)]).then(__webpack_require__.bind(__webpack_require__, 58357))).compare,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6070), __webpack_require__.e(5573), __webpack_require__.e(8661), __webpack_require__.e(7240), __webpack_require__.e(5969), __webpack_require__.e(1900), __webpack_require__.e(3277), __webpack_require__.e(1780)]).then(__webpack_require__.bind(__webpack_require__, 53277))).report,
    register: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6070), __webpack_require__.e(5573), __webpack_require__.e(5969), __webpack_require__.e(1900), __webpack_require__.e(5741)]).then(__webpack_require__.bind(__webpack_require__, 56269))).register,
    promote: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6070), __webpack_require__.e(5573), __webpack_require__.e(8661), __webpack_require__.e(7240), __webpack_require__.e(258), __webpack_require__.e(5969), __webpack_require__.e(4133)]).then(__webpack_require__.bind(__webpack_require__, 44133))).promote,
    profile: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1836), __webpack_require__.e(2996)]).then(__webpack_require__.bind(__webpack_require__, 65773))).profile,
    calibrate: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6070), __webpack_require__.e(258), __webpack_require__.e(8056), __webpack_require__.e(6618), __webpack_require__.e(3496), __webpack_require__.e(9907)]).then(__webpack_require__.bind(__webpack_require__, 71560))).calibrate,
    'contract infer': async () => (await __webpack_require__.e(/* import() */ 1270).then(__webpack_require__.bind(__webpack_require__, 41270))).contractInfer,
    'contract diff': async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1836), __webpack_require__.e(7118)]).then(__webpack_require__.bind(__webpack_require__, 27879))).contractDiff,
    'ledger show': async () => (await __webpack_require__.e(/* import() */ 555).then(__webpack_require__.bind(__webpack_require__, 30555))).ledgerShow,
    'ledger verify': async () => (await __webpack_require__.e(/* import() */ 9111).then(__webpack_require__.bind(__webpack_require__, 39111))).ledgerVerify,
    'ledger export': async () => (await __webpack_require__.e(/* import() */ 597).then(__webpack_require__.bind(__webpack_require__, 30597))).ledgerExport,
};
/** Every command of the CLI. */
function everyCommand() {
    return Promise.all(Object.values(commands).map((load) => load()));
}
/** Those whose names begin with this word. */
function commandsNamed(word) {
    const named = Object.entries(commands).filter(([name]) => name.split(' ')[0] === word);
    return Promise.all(named.map(([, load]) => load()));
}


/***/ }),

/***/ 99084:
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
    const short = (command.words ?? []).map((word) => ` <${word}>`).join('');
    return `contender ${command.name}${short}: ${command.summary}\n\n${lines.join('\n')}\n`;
}


/***/ }),

/***/ 986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51653);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17825);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15922);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41447);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89605);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99084);







// Whoever reads along may leave early; the verdict does not depend on it.
for (const stream of [node_process__WEBPACK_IMPORTED_MODULE_0__.stdout, node_process__WEBPACK_IMPORTED_MODULE_0__.stderr])
    stream.on('error', () => undefined);
const words = node_process__WEBPACK_IMPORTED_MODULE_0__.argv.slice(2);
const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .W)(words, await (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandsNamed */ .i)(words[0] ?? ''));
// What is no call of a command is answered with regard to all of them.
const commands = named.kind === 'run' ? [] : await (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .everyCommand */ .n)();
const parsed = named.kind === 'run' ? named : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .W)(words, commands);
switch (parsed.kind) {
    case 'help':
        node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write((0,_help_js__WEBPACK_IMPORTED_MODULE_5__/* .renderHelp */ .W)(commands, parsed.command));
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

/***/ 51653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _foreign_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65851);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93892);




/** A shell: flags in, readable text out. */
function terminal({ inputs, json }) {
    const talk = json ? node_process__WEBPACK_IMPORTED_MODULE_1__.stderr : node_process__WEBPACK_IMPORTED_MODULE_1__.stdout;
    const write = (text) => void talk.write(text);
    // In a `run:` step of a workflow a runner reads along.
    const runner = Boolean(node_process__WEBPACK_IMPORTED_MODULE_1__.env.GITHUB_ACTIONS);
    const foreignLines = runner ? (0,_foreign_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .behindStopCommands */ .RB)(write) : (0,_foreign_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indented */ .gu)(write);
    return {
        style: 'terminal',
        inputs: () => inputs,
        environment: (name) => node_process__WEBPACK_IMPORTED_MODULE_1__.env[name],
        variables: _process_js__WEBPACK_IMPORTED_MODULE_3__/* .variables */ .Ee,
        node: _process_js__WEBPACK_IMPORTED_MODULE_3__/* .node */ .rH,
        context: () => ({ ...nowhere, actor: userName() }),
        enter(directory) {
            (0,_process_js__WEBPACK_IMPORTED_MODULE_3__/* .enterDirectory */ ._Y)(directory);
            return '';
        },
        progress: (line) => write(`${(0,_foreign_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .disarmed */ .yN)(line)}\n`),
        foreign: foreignLines.show,
        onSignal: _process_js__WEBPACK_IMPORTED_MODULE_3__/* .onSignal */ .YF,
        keep: () => undefined,
        kept: () => '',
        async show(outcome) {
            foreignLines.end();
            const text = json
                ? `${(0,_foreign_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .disarmedJson */ ._Y)(JSON.stringify(outcome, null, 2))}\n`
                : await readable(outcome);
            node_process__WEBPACK_IMPORTED_MODULE_1__.stdout.write(runner && !json ? (0,_foreign_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .disarmed */ .yN)(text) : text);
            node_process__WEBPACK_IMPORTED_MODULE_1__.exitCode = outcome.exitCode;
        },
    };
}
async function readable(outcome) {
    const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(8661), __webpack_require__.e(7240), __webpack_require__.e(5262)]).then(__webpack_require__.bind(__webpack_require__, 86438));
    return renderTerminal(outcome, { colour: node_process__WEBPACK_IMPORTED_MODULE_1__.stdout.isTTY === true });
}
/** Who sits at this shell; a container may run under a number that has no name. */
function userName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username || null;
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
