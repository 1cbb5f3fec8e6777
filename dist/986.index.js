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

/***/ 9605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ commandsNamed),
/* harmony export */   n: () => (/* binding */ everyCommand)
/* harmony export */ });
/** By name, of one or two words; a call loads no more commands than it may mean. */
const commands = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(836), __webpack_require__.e(301), __webpack_require__.e(217), __webpack_require__.e(97), __webpack_require__.e(367), __webpack_require__.e(569)]).then(__webpack_require__.bind(__webpack_require__, 6569))).check,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(97), __webpack_require__.e(123)]).then(__webpack_require__.bind(__webpack_require__, 2097))).validate,
    train: async () => (await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 4700))).train,
    compare: async () => (await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(301), __webpack_require__.e(217)]).then(__webpack_require__.bind(__webpack_require__, 8217))).compare,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(367)]).then(__webpack_require__.bind(__webpack_require__, 2367))).report,
    register: async () => (await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 9917))).register,
    promote: async () => (await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(934)]).then(__webpack_require__.bind(__webpack_require__, 1934))).promote,
    profile: async () => (await Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(683)]).then(__webpack_require__.bind(__webpack_require__, 5773))).profile,
    calibrate: async () => (await Promise.all(/* import() */[__webpack_require__.e(573), __webpack_require__.e(301), __webpack_require__.e(319), __webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__, 1560))).calibrate,
    'contract infer': async () => (await __webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 1270))).contractInfer,
    'contract diff': async () => (await Promise.all(/* import() */[__webpack_require__.e(836), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 7879))).contractDiff,
    'ledger show': async () => (await __webpack_require__.e(/* import() */ 88).then(__webpack_require__.bind(__webpack_require__, 9088))).ledgerShow,
    'ledger verify': async () => (await __webpack_require__.e(/* import() */ 700).then(__webpack_require__.bind(__webpack_require__, 8700))).ledgerVerify,
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
    const short = (command.words ?? []).map((word) => ` <${word}>`).join('');
    return `contender ${command.name}${short}: ${command.summary}\n\n${lines.join('\n')}\n`;
}


/***/ }),

/***/ 986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _host_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8848);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(691);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3541);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1447);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9605);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9084);







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
// EXTERNAL MODULE: ./.build/report/page.js + 11 modules
var page = __webpack_require__(2370);
// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(4851);
;// CONCATENATED MODULE: ./.build/report/terminal/paint.js
const codes = {
    passed: '32',
    failed: '31',
    errored: '31',
    undecided: '33',
    unchecked: '33',
    waived: '33',
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
        case 'histograms':
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
