export const id = 476;
export const ids = [476];
export const modules = {

/***/ 86071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Makes a folder and those above it. Node's own `recursive` never returns where the system says
 * "no such folder" below one that is there: in a deleted working directory, or under /proc.
 */
async function makeFolder(path) {
    const error = await tried(path);
    if (error?.code !== 'ENOENT')
        return accept(path, error);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent === path)
        throw error;
    await makeFolder(parent);
    return accept(path, await tried(path));
}
async function accept(path, error) {
    if (!error)
        return;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!folder?.isDirectory())
        throw error;
}
async function tried(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).then(() => undefined, (error) => error);
}


/***/ }),

/***/ 80361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Mv: () => (/* binding */ flags),
/* harmony export */   gG: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

const limitMs = 20_000;
/** It takes no lock, and starts none of the repository's monitors. */
const flags = ['--no-optional-locks', '-c', 'core.fsmonitor=false'];
/** What git answers, or null. It asks nobody. */
function git(words) {
    const options = { timeout: limitMs, maxBuffer: 64 * 1024 * 1024, windowsHide: true };
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...flags, ...words], options, (error, stdout) => {
            resolve(error ? null : stdout.trim());
        });
    });
}
/** The bytes that git answers with, and why it does not. */
function askGit(words, call = {}) {
    const options = {
        encoding: 'buffer',
        timeout: call.limitMs ?? 120_000,
        killSignal: 'SIGKILL',
        maxBuffer: call.mostBytes ?? 256 * 1024 * 1024,
        windowsHide: true,
        ...(call.folder !== undefined && { cwd: call.folder }),
        ...(call.variables && { env: call.variables }),
    };
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...flags, ...words], options, (error, stdout, stderr) => {
            if (!error)
                resolve({ kind: 'answered', stdout });
            else if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
                resolve({ kind: 'too-much' });
            else
                resolve({ kind: 'failed', said: reasonIn(stderr.toString('utf8'), error) });
        });
        // It may end before it has read everything; its exit code tells.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(call.input);
    });
}
function reasonIn(stderr, error) {
    const line = stderr.split('\n').find((text) => /^(?:fatal|error): /.test(text));
    const said = (line ?? stderr.split('\n')[0] ?? '').replace(/^(?:fatal|error): /, '').trim();
    if (said !== '')
        return `git says: ${said.slice(0, 300).replace(/\.$/, '')}.`;
    return error.killed ? 'git did not answer in time.' : 'git could not be started.';
}


/***/ }),

/***/ 45496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   U: () => (/* binding */ renderer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81755);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88307);



/** Completes an outcome, and leaves it with its Markdown in the output folder. */
async function conclude(open, { inputDigests, markdown, placed = [], ...parts }) {
    const { repository, sha, headSha, runId, runAttempt, workflow, actor, version, startedAt } = open.context;
    const run = { repository, sha, headSha, runId, runAttempt, workflow, actor, version, startedAt };
    const durationMs = open.now().getTime() - Date.parse(startedAt);
    const provenance = { ...run, inputDigests, durationMs };
    const findings = parts.findings.map((finding) => {
        return finding.file ? { ...finding, file: open.fromRoot(finding.file) } : finding;
    });
    // The compiler cannot join a generic name with its member of the union.
    const outcome = {
        schema: 'contender/outcome@1',
        ...parts,
        // Names of others stand in it, and it is printed where a runner reads along.
        title: (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(parts.title, 600),
        findings: [...findings, ...placed],
        provenance,
    };
    return write(open, outcome, markdown);
}
async function write(open, outcome, markdown) {
    const file = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_1__/* .fileName */ .M)(`${outcome.command}-${outcome.key}`);
    const paths = {
        verdict: outcome.verdict,
        outcome: open.output.path(`outcomes/${file}.json`),
        report: open.output.path(`reports/${file}.md`),
    };
    const complete = { ...outcome, outputs: { ...outcome.outputs, ...paths } };
    const report = markdown ?? (await renderer()).renderMarkdown([complete]);
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)(() => open.output.write(`reports/${file}.md`, report), () => open.output.write(`outcomes/${file}.json`, `${JSON.stringify(complete, null, 2)}\n`));
    return complete;
}
/** The code that `conclude` renders with; a command that waits for others has time to read it. */
function renderer() {
    return Promise.all(/* import() */[__webpack_require__.e(8661), __webpack_require__.e(7240), __webpack_require__.e(1108)]).then(__webpack_require__.bind(__webpack_require__, 54348));
}


/***/ }),

/***/ 89610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errored)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45496);


/** The outcome of a command that could not judge: never a pass, and no stack trace. */
async function errored(command, open, { key, error }) {
    const problems = problemsOf(error);
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    const parts = {
        command,
        key,
        verdict: 'errored',
        exitCode: 2,
        title: `${command} could not judge: ${first?.what ?? 'unknown'}${more}`,
        subject: { model: null, digest: null },
        findings: problems.map(({ code, what, why, next, ...place }) => {
            return { level: 'error', rule: code, message: `${what} ${why} ${next}`, ...place };
        }),
        outputs: {},
        result: null,
        inputDigests: {},
    };
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)(open, parts).catch(() => (0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)({ ...open, output: nowhere }, parts));
}
/** Where nothing can be written, the outcome is still shown. */
const nowhere = { path: () => '', write: async () => undefined, remove: async () => undefined };
function problemsOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return error.problems;
    const message = error instanceof Error ? error.message : String(error);
    return [
        {
            code: 'internal',
            what: 'Contender itself failed.',
            why: `${message.split('\n')[0]}.`,
            next: 'Please report this with the inputs that led to it.',
        },
    ];
}


/***/ }),

/***/ 88307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName)
/* harmony export */ });
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87396);

const longestName = 180;
/**
 * Different keys never share a file: what does not belong in a file name is percent-encoded, and a
 * name too long for a disk ends in its digest.
 */
function fileName(text) {
    const name = encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16)}`;
    });
    return name.length <= longestName
        ? name
        : `${name.slice(0, longestName - 17)}-${(0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text).slice(0, 16)}`;
}


/***/ }),

/***/ 91048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderManifest)
/* harmony export */ });
/**
 * The text whose SHA-256 is the model's digest: `<sha256>  <size>  <path>\n` for each file,
 * sorted by path as UTF-8 bytes. Plain JavaScript sorting compares UTF-16 and gives another order.
 */
function renderManifest(files) {
    return [...files]
        .sort((a, b) => compareUtf8(a.path, b.path))
        .map((file) => `${file.sha256}  ${file.size}  ${file.path}\n`)
        .join('');
}
/** UTF-8 byte order is code point order, which UTF-16 breaks only for surrogate pairs. */
function compareUtf8(a, b) {
    const left = [...a];
    const right = [...b];
    const common = Math.min(left.length, right.length);
    for (let index = 0; index < common; index += 1) {
        const difference = codePoint(left[index]) - codePoint(right[index]);
        if (difference !== 0)
            return difference;
    }
    return left.length - right.length;
}
function codePoint(character) {
    return character?.codePointAt(0) ?? 0;
}


/***/ }),

/***/ 89243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   bx: () => (/* binding */ alongside),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Why the tool could not judge. It becomes the verdict `errored`; each problem becomes a finding. */
class UserError extends Error {
    problems;
    constructor(code, problem, { others = [], ...options } = {}) {
        super(`${problem.what} ${problem.why} ${problem.next}`, options);
        this.name = 'UserError';
        this.problems = [{ code, ...problem }, ...others];
    }
    /** Several mistakes, found in one go, as one error. */
    static of(problems) {
        const [{ code, ...first }, ...others] = problems;
        return new UserError(code, first, { others });
    }
}
/** Throws when there are problems; does nothing when there are none. */
function refuse(problems) {
    const [first, ...others] = problems;
    if (first)
        throw UserError.of([first, ...others]);
}
/** Reads; where that fails, what the others find wrong is reported together with it. */
async function alongside(read, ...others) {
    try {
        return await read();
    }
    catch (error) {
        await together(() => {
            throw error;
        }, ...others);
        throw error;
    }
}
/** Readers of one file meet the same mistake, which is told once. */
function firstLike(problem, problems) {
    const told = JSON.stringify(problem);
    return problems.findIndex((other) => JSON.stringify(other) === told);
}
/** Runs every reader, so that the mistakes of all of them are reported together. */
async function together(...readers) {
    const results = await Promise.allSettled(readers.map(async (read) => read()));
    const problems = [];
    for (const result of results) {
        if (result.status === 'fulfilled')
            continue;
        if (!(result.reason instanceof UserError))
            throw result.reason;
        problems.push(...result.reason.problems);
    }
    refuse(problems.filter((problem, index) => index === firstLike(problem, problems)));
    return results.map((result) => result.value);
}


/***/ }),

/***/ 65851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ behindStopCommands),
/* harmony export */   _Y: () => (/* binding */ disarmedJson),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   kx: () => (/* binding */ disarmedLine),
/* harmony export */   yN: () => (/* binding */ disarmed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * GitHub's runner obeys commands in everything that a step prints, also in the middle of a line,
 * but not between `stop-commands` and its token. The token is unguessable, and the stop comes
 * before the foreign program starts to print: what dies half-way has never been obeyed.
 */
function behindStopCommands(write) {
    let token;
    return {
        show(line) {
            if (!token) {
                token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
                write(`::stop-commands::${token}\n`);
            }
            write(`${oneLine(line)}\n`);
        },
        end() {
            if (token)
                write(`::${token}::\n`);
            token = undefined;
        },
    };
}
/** Where no runner reads along a line only needs a mark that tells it from ours. */
function indented(write) {
    return {
        show: (line) => write(`  | ${oneLine(line)}\n`),
        end: () => undefined,
    };
}
/** Our own words on one line: what they quote, such as a key of a policy, may hold a command too. */
function disarmedLine(text) {
    return disarmed(oneLine(text));
}
/**
 * Text of several lines with no command in it: a runner obeys `::` at the start of a line, behind
 * any blanks, and `##[` anywhere.
 */
function disarmed(text) {
    return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
/** The same for JSON, which stays the same JSON; there no line starts with a text. */
function disarmedJson(json) {
    return json.replaceAll('##[', '#\\u0023[');
}
function oneLine(line) {
    return line.replace(/[\r\n]+/g, ' ');
}


/***/ }),

/***/ 93892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   YF: () => (/* binding */ onSignal),
/* harmony export */   _Y: () => (/* binding */ enterDirectory),
/* harmony export */   rH: () => (/* binding */ node)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);


const signals = ['SIGINT', 'SIGTERM'];
/** Makes a folder the start of all relative paths. */
function enterDirectory(directory) {
    try {
        node_process__WEBPACK_IMPORTED_MODULE_0__.chdir(directory);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('working-directory', {
            what: `Cannot work in the folder "${directory}".`,
            why: 'It does not exist, or it is no folder.',
            next: 'Correct the input working-directory.',
        }, { cause: error });
    }
}
function onSignal(listener) {
    for (const signal of signals)
        node_process__WEBPACK_IMPORTED_MODULE_0__.on(signal, listener);
    return () => {
        for (const signal of signals)
            node_process__WEBPACK_IMPORTED_MODULE_0__.off(signal, listener);
    };
}
/** Its path without links. */
function node() {
    return { path: node_process__WEBPACK_IMPORTED_MODULE_0__.execPath, version: node_process__WEBPACK_IMPORTED_MODULE_0__.versions.node };
}
function variables() {
    return Object.fromEntries(Object.entries(node_process__WEBPACK_IMPORTED_MODULE_0__.env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 52945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ modelInput),
/* harmony export */   e1: () => (/* binding */ tokenInput),
/* harmony export */   sh: () => (/* binding */ common),
/* harmony export */   wi: () => (/* binding */ registryInput)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70361);

/** The inputs that every command takes. */
const common = {
    policy: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .default('contender.yml')
        .describe('Path of the policy file; optional where the other inputs say everything.'),
    key: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .max(100)
        .optional()
        .describe("Names this outcome among others, such as a matrix leg; default: the model's name, else the command's."),
    'working-directory': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .default('.')
        .describe('The folder that all relative paths start from.'),
    'output-directory': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .default('contender-output')
        .describe('The folder for outcomes, reports and records.'),
};
const registryInput = {
    registry: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .optional()
        .describe("URI of the model registry, such as file:registry; default: the policy's."),
};
const modelInput = {
    model: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().optional().describe("Name of the model; default: the policy's."),
};
const tokenInput = {
    'github-token': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .optional()
        .describe('Token for the comment, the check run, approvals, deployments and attestations.')
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub fills in
        .meta({ githubDefault: '${{ github.token }}' }),
};


/***/ }),

/***/ 87396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ digestOfPaths),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _domain_model_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91048);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41042);





/** SHA-256 as 64 hex digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** `sha256:…` of one file's bytes. */
async function digestOfFile(path) {
    await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .expectFile */ .Mo)(path);
    const { sha256 } = await contentOf({ path, open: () => bytesOf(path) });
    return `sha256:${sha256}`;
}
/** Larger pieces than the usual 64 KiB, each of which costs a turn of the event loop: hashing takes half the time. */
const pieceBytes = 512 * 1024;
function bytesOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: pieceBytes });
}
/** The model digest of product terms: SHA-256 of the manifest of the files, read as they are now. */
async function digestOfFiles(files) {
    const manifest = [];
    for (const file of files) {
        manifest.push({ path: file.path, ...(await contentOf(file)) });
    }
    return { digest: `sha256:${sha256((0,_domain_model_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .renderManifest */ .s)(manifest))}`, manifest };
}
/** The digest of a data set: that of the manifest of its files, under the paths as they are written. */
async function digestOfPaths(paths) {
    const files = await Promise.all(paths.map(async (path) => {
        const { size } = await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .expectFile */ .Mo)(path);
        return { path, size, open: () => bytesOf(path) };
    }));
    return digestOfFiles(files);
}
/** Size and SHA-256 of the bytes as they are now, whatever was said of them before. */
async function contentOf(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    try {
        for await (const chunk of file.open()) {
            hash.update(chunk);
            size += chunk.byteLength;
        }
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? error : (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(file.path, error);
    }
    return { size, sha256: hash.digest('hex') };
}


/***/ }),

/***/ 70361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** A text that is not empty. */
const text = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1);
/** One of a few words. */
function choice(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, { error: `Use one of: ${words.join(', ')}` });
}
/** `true` or `false`, as YAML 1.2 writes them. */
const flag = () => zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], { error: 'Use true or false' })
    .transform((word) => word.toLowerCase() === 'true');
/** A number above zero. */
const positive = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .transform((raw) => Number(raw))
    .refine((value) => Number.isFinite(value) && value > 0, { error: 'Use a number above 0' });
/** Several texts, one a line or separated by commas. */
const list = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((raw) => raw
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== ''));


/***/ }),

/***/ 80498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _command_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52945);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41042);



/**
 * The policy, or undefined where nobody named one and the default file is not there. The schema is large, and
 * who has no policy does not wait for it.
 */
async function readPolicy(file) {
    if (file === _command_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .common */ .sh.policy.def.defaultValue && !(await exists(file)))
        return undefined;
    const [{ parseForm }, { policyForm }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6141)]).then(__webpack_require__.bind(__webpack_require__, 16141)),
        Promise.all(/* import() */[__webpack_require__.e(6070), __webpack_require__.e(258), __webpack_require__.e(8056), __webpack_require__.e(3400)]).then(__webpack_require__.bind(__webpack_require__, 28056)),
    ]);
    return parseForm({ path: file, text: await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(file) }, policyForm(file));
}
/** A link that leads nowhere, or a folder that may not be searched, is no missing policy. */
async function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).then(() => true, (error) => error.code !== 'ENOENT');
}


/***/ }),

/***/ 76856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** The known name that a misspelt one most likely means, or undefined when none is near. */
function nearest(name, known) {
    const ranked = known
        .map((candidate) => ({ candidate, distance: (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(fold(name), fold(candidate)) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(2, name.length / 3) ? best.candidate : undefined;
}
/** `Did you mean "x"?`, or the names to choose from. */
function suggest(name, known) {
    const near = nearest(name, known);
    return near ? `Did you mean "${near}"?` : `Use one of: ${known.join(', ')}.`;
}
function fold(name) {
    return name.toLowerCase().replace(/[_\s]/g, '-');
}


/***/ }),

/***/ 41042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ expectFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);


/** The text of a file; a missing or unreadable one is the user's mistake, not a stack trace. */
async function readText(path) {
    await expectFile(path);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** Reading a pipe or a device may never end. */
async function expectFile(path) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        throw unreadable(path, error);
    });
    if (status.isFile())
        return status;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('file-unreadable', {
        what: `Cannot read ${path}.`,
        why: status.isDirectory() ? 'It is a folder.' : 'It is a pipe or a device.',
        next: 'Give the path of a file.',
        file: path,
    });
}
function unreadable(path, cause) {
    const code = cause.code ?? 'unknown error';
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(missing ? 'file-missing' : 'file-unreadable', {
        what: `Cannot read ${path}.`,
        why: missing ? 'There is no such file.' : `The system answered ${code}.`,
        next: missing
            ? 'Check the path; relative paths start from the working directory.'
            : 'Check that it is a file and that this user may read it.',
        file: path,
    }, { cause });
}


/***/ }),

/***/ 81755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Text that shows what it is: one line, nothing invisible, nothing that turns the direction of
 * writing; at most `limit` code points, then `…`. Every place that prints foreign text starts here.
 */
function visible(text, limit) {
    if (text.length <= limit && /^[ -~]*$/.test(text))
        return text;
    // Two UTF-16 units hold any code point, so a huge text is never spread into an array.
    const start = [...text.slice(0, 2 * limit + 2).toWellFormed()];
    const cut = start.length > limit ? [...start.slice(0, limit), '…'] : start;
    return cut
        .join('')
        .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, spelled);
}
/** A control or format character as its escape, such as `\u202e`. */
function spelled(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ }),

/***/ 17825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run),
  I: () => (/* binding */ runAfter)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/commands/errored.js
var errored = __webpack_require__(89610);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var policy = __webpack_require__(80498);
// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(76856);
;// CONCATENATED MODULE: ./.build/inputs/raw.js


/** Raw texts → typed values; every mistake is reported together. */
function parseInputs(schema, raw, style) {
    const known = Object.keys(schema.shape);
    const given = [...raw].filter(([, text]) => text !== '');
    const problems = given
        .filter(([name]) => !known.includes(name))
        .map(([name]) => unknownInput(name, known, style));
    const result = schema.safeParse(Object.fromEntries(given));
    if (result.success) {
        (0,errors/* refuse */.TR)(problems);
        return result.data;
    }
    const mistakes = result.error.issues.map((issue) => badInput(issue, raw, style));
    (0,errors/* refuse */.TR)([...problems, ...mistakes]);
    throw result.error;
}
function unknownInput(name, known, style) {
    const stray = style === 'github'
        ? ` If it comes from the workflow's own environment variable INPUT_${name.toUpperCase()}, rename that variable.`
        : '';
    return {
        code: 'input-unknown',
        what: `The input ${spell(name, style)} is unknown.`,
        why: 'An input that nobody reads would be silently ignored.',
        next: `${(0,suggest/* suggest */.Z)(name, known)}${stray}`,
    };
}
function badInput(issue, raw, style) {
    const name = String(issue.path[0]);
    const text = raw.get(name);
    if (!text) {
        return {
            code: 'input-missing',
            what: `The input ${spell(name, style)} is missing.`,
            why: 'The command cannot run without it.',
            next: `Add ${style === 'github' ? `"${name}: …" under "with:"` : `--${name} <value>`}.`,
        };
    }
    return {
        code: 'input-invalid',
        what: `The input ${spell(name, style)} has the value "${text}".`,
        why: `${issue.message}.`,
        next: 'Correct the value.',
    };
}
function spell(name, style) {
    return style === 'github' ? `"${name}"` : `--${name}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/backends/files/make-folder.js
var make_folder = __webpack_require__(86071);
;// CONCATENATED MODULE: ./.build/backends/files/output-folder.js




/** A folder on disk. A file is written beside its place and renamed, so that no half file is seen. */
function outputFolder(root) {
    const path = (name) => (0,external_node_path_.join)(root, name);
    return {
        path,
        write: (name, content) => writeWhole(path(name), content).catch(unwritable(path(name))),
        remove: (name) => (0,promises_.rm)(path(name), { force: true }).catch(unwritable(path(name))),
    };
}
function unwritable(path) {
    return (error) => {
        throw new errors/* UserError */.yo('output-unwritable', {
            what: `Cannot write ${path}.`,
            why: `The system answered ${error.code ?? error.message}; what was there before is unchanged.`,
            next: 'Free space or allow writing there, or name another folder by output-directory.',
        }, { cause: error });
    };
}
async function writeWhole(path, content) {
    await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
    const temporary = `${path}.${crypto.randomUUID()}.tmp`;
    try {
        const file = await (0,promises_.open)(temporary, 'wx');
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}

// EXTERNAL MODULE: ./.build/backends/git/git.js
var git = __webpack_require__(80361);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/backends/git/patch.js





const mebibyte = 1024 * 1024;
/** A patch is for code; larger things belong into the repository, or beside it with a digest. */
const largestPatch = 10 * mebibyte;
/** Settings of a user would change what a patch looks like, and `git apply` expects the plain form. */
const plain = [
    'diff',
    '--binary',
    '--full-index',
    '--no-renames',
    '--no-relative',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--unified=3',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
/**
 * What makes these files of the commit's, with new and binary ones; `spared` are changed files of the
 * commit that stay out of it.
 */
async function patchOf({ changes, spared }, variables) {
    refuseRepositories(changes);
    const root = (await (0,git/* git */.$Y)(['rev-parse', '--show-toplevel'])) ?? '.';
    const fresh = changes.filter(({ kind }) => kind === 'untracked');
    await refuseLarge(root, fresh);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'contender-index-'));
    try {
        // An index of our own, so that new files can be named in it and the user's stays as it is.
        const index = (0,external_node_path_.join)(folder, 'index');
        await copyIndex(index);
        const call = { folder: root, variables: { ...variables, GIT_INDEX_FILE: index } };
        if (fresh.length > 0) {
            const input = Buffer.from(fresh.map(({ bytes }) => `${bytes}\0`).join(''), 'latin1');
            unwrap(await (0,git/* askGit */.gG)(naming, { ...call, input }));
        }
        const left = spared.map(({ path }) => `:(top,exclude,literal)${path}`);
        const words = [...plain, 'HEAD', '--', ...(left.length > 0 ? [':/', ...left] : [])];
        return unwrap(await (0,git/* askGit */.gG)(words, { ...call, mostBytes: largestPatch }));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** With its time: git takes a file that is as old as the index for one that it has to look into. */
async function copyIndex(to) {
    const index = (0,external_node_path_.resolve)((await (0,git/* git */.$Y)(['rev-parse', '--git-path', 'index'])) ?? '');
    const { atime, mtime } = await (0,promises_.stat)(index);
    await (0,promises_.copyFile)(index, to);
    await (0,promises_.utimes)(to, atime, mtime);
}
/** The files come by their names as they are: a name may hold what git takes for a pattern, and any byte. */
const naming = [
    '--literal-pathspecs',
    'add',
    '--intent-to-add',
    '--pathspec-from-file=-',
    '--pathspec-file-nul',
];
function unwrap(answer) {
    switch (answer.kind) {
        case 'answered':
            return answer.stdout;
        case 'too-much':
            throw tooLarge(`The patch would have more than ${largestPatch / mebibyte} MiB.`);
        case 'failed':
            throw new errors/* UserError */.yo('changes-unknown', {
                what: 'The uncommitted changes cannot be kept with the record.',
                why: answer.said,
                next: 'Commit the changes, or take them back.',
            });
    }
}
/** Other repositories have commits of their own, which no patch of this one holds. */
function refuseRepositories(changes) {
    (0,errors/* refuse */.TR)(changes.flatMap(({ kind, path }) => {
        if (kind === 'tracked' || kind === 'untracked')
            return [];
        const shown = JSON.stringify(path);
        return {
            code: 'changes-in-other-repository',
            what: `The changes in ${shown} cannot be kept with the record.`,
            why: `It is ${kind === 'submodule' ? 'a submodule' : 'a repository of its own'}, and a patch holds only files of this repository.`,
            next: kind === 'submodule'
                ? 'Commit there, and then the submodule here.'
                : 'Let the repository ignore it, or move it out.',
        };
    }));
}
async function refuseLarge(root, files) {
    let total = 0;
    for (const { bytes, path } of files) {
        // A name that is no UTF-8 is found by its bytes only.
        const { size } = await (0,promises_.lstat)(Buffer.concat([Buffer.from(`${root}/`), Buffer.from(bytes, 'latin1')]));
        total += size;
        if (total <= largestPatch)
            continue;
        throw tooLarge(`The new files have more than ${largestPatch / mebibyte} MiB; one of them is ${JSON.stringify(path)}.`);
    }
}
function tooLarge(why) {
    return new errors/* UserError */.yo('changes-too-large', {
        what: 'The uncommitted changes cannot be kept with the record.',
        why,
        next: 'Commit them, or let the repository ignore what is no code; name data in the policy, which keeps its digest.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/git/changes.js




/** What differs from HEAD, as the port describes it. */
async function changesFrom(head, except, variables) {
    if (head.kind === 'unreadable')
        throw unreadable(head.why);
    // Nothing can differ from a commit that is not there.
    if (head.kind === 'none')
        return null;
    const [tracked, untracked] = await Promise.all([trackedChanges(), untrackedFiles()]);
    const places = placesIn(except, head.prefix);
    const changes = [...tracked, ...untracked].filter(({ path }) => !isWithin(path, places));
    const spared = tracked.filter(({ path }) => isWithin(path, places));
    if (changes.length > 0 && (await isIgnored()))
        return null;
    const paths = [...new Set(changes.map(({ path }) => path))].sort();
    return { paths, patch: () => patchOf({ changes, spared }, variables()) };
}
function unreadable(why) {
    return new errors/* UserError */.yo('changes-unknown', {
        what: 'Nobody can tell whether files differ from the commit.',
        why,
        next: why.includes('dubious ownership')
            ? 'If you trust this folder, run: git config --global --add safe.directory "$PWD"'
            : 'Look what "git status" says in the working directory.',
    });
}
/** Against the files themselves, not the index: what was staged and undone again is no change. */
async function trackedChanges() {
    const words = ['diff', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-relative'];
    const cells = await listed([...words, '--no-ext-diff', '--ignore-submodules=none', 'HEAD', '--']);
    const changes = [];
    for (let at = 0; at + 1 < cells.length; at += 2) {
        const [meta = '', bytes = ''] = [cells[at], cells[at + 1]];
        const isSubmodule = /^:(?:160000 |\d{6} 160000 )/.test(meta);
        changes.push({ ...named(bytes), kind: isSubmodule ? 'submodule' : 'tracked' });
    }
    return changes;
}
async function untrackedFiles() {
    const words = ['ls-files', '-z', '--others', '--exclude-standard', '--full-name', '--', ':/'];
    return (await listed(words)).map((bytes) => {
        return bytes.endsWith('/')
            ? { ...named(bytes.slice(0, -1)), kind: 'nested' }
            : { ...named(bytes), kind: 'untracked' };
    });
}
async function listed(words) {
    const answer = await (0,git/* askGit */.gG)(words);
    if (answer.kind === 'answered') {
        return answer.stdout.toString('latin1').split('\0').slice(0, -1);
    }
    throw new errors/* UserError */.yo('changes-unknown', {
        what: 'Nobody can tell whether files differ from the commit.',
        why: answer.kind === 'failed' ? answer.said : 'git lists more than 256 MiB of them.',
        next: 'Look what "git status" says in the working directory.',
    });
}
function named(bytes) {
    return { bytes, path: Buffer.from(bytes, 'latin1').toString('utf8') };
}
/** By their paths from the root. One outside the repository changes nothing, and the working directory itself would spare all. */
function placesIn(paths, prefix) {
    const root = prefix.replace(/\/$/, '');
    const places = paths.flatMap((path) => {
        const below = (0,external_node_path_.relative)('.', (0,external_node_path_.resolve)(path)).replaceAll('\\', '/');
        const place = external_node_path_.posix.join(prefix, below).replace(/\/$/, '');
        const isOutside = place === '..' || place.startsWith('../');
        const holdsUs = place === '.' || place === root || root.startsWith(`${place}/`);
        return isOutside || holdsUs ? [] : [place];
    });
    return new Set(places);
}
/** It, or a folder above it, is one of the places. */
function isWithin(path, places) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (places.has(path.slice(0, end)))
            return true;
    }
    return false;
}
/** Work in a folder that the repository ignores is none of its commit's. */
async function isIgnored() {
    if ((await (0,git/* askGit */.gG)(['check-ignore', '--quiet', '.'])).kind !== 'answered')
        return false;
    return (await (0,git/* git */.$Y)(['ls-files', '--', '.'])) === '';
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/backends/git/file-at.js




/** The bytes of a file as the commit has it. A path that leaves the repository is not found in it. */
async function* fileAt(commit, path) {
    if ((0,external_node_path_.isAbsolute)(path))
        throw notThere(commit, path, 'The path must start at the working directory.');
    const words = ['cat-file', 'blob', `${commit}:./${path.replaceAll('\\', '/')}`];
    const child = (0,external_node_child_process_.spawn)('git', [...git/* flags */.Mv, ...words], {
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const said = [];
    child.stderr.on('data', (chunk) => said.push(chunk));
    const ended = new Promise((resolve) => {
        child.on('error', () => resolve(null));
        child.on('close', resolve);
    });
    let first = true;
    for await (const chunk of child.stdout) {
        if (first)
            refusePointer(commit, path, chunk);
        first = false;
        yield chunk;
    }
    if ((await ended) === 0)
        return;
    const message = Buffer.concat(said)
        .toString('utf8')
        .split('\n')[0]
        ?.replace(/^fatal: /, '');
    throw notThere(commit, path, message ? `git says: ${message}.` : 'git could not be started.');
}
const pointer = 'version https://git-lfs.github.com/spec/';
/** Large files may lie elsewhere, and only their names in the repository. */
function refusePointer(commit, path, chunk) {
    if (chunk.subarray(0, pointer.length).toString('latin1') !== pointer)
        return;
    throw new errors/* UserError */.yo('baseline-in-lfs', {
        what: `${path} cannot be read as it was in ${commit.slice(0, 7)}.`,
        why: 'The repository holds only a pointer of Git LFS, and not the file.',
        next: 'Check that commit out with lfs: true into another folder, and give its file as the input baseline.',
    });
}
function notThere(commit, path, why) {
    return new errors/* UserError */.yo('baseline-not-in-commit', {
        what: `${path} is not in the commit ${commit.slice(0, 7)}.`,
        why,
        next: 'Commit the file to the base branch, or name another one by the input baseline: merge-base:<path>.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/git/head.js

async function readHead(variables) {
    const words = ['rev-parse', '--show-prefix', '--verify', '--quiet', 'HEAD^{commit}'];
    // In the language in which we know the answer.
    const answer = await (0,git/* askGit */.gG)(words, { variables: { ...variables, LC_ALL: 'C' } });
    if (answer.kind === 'answered') {
        const [, prefix = '', sha = ''] = /^([\s\S]*)\n([0-9a-f]+)\n$/.exec(answer.stdout.toString('utf8')) ?? [];
        return { kind: 'commit', sha, prefix };
    }
    const why = answer.kind === 'failed' ? answer.said : '';
    return outside.test(why) ? { kind: 'none' } : { kind: 'unreadable', why };
}
const outside = /not a git repository \(or any|git could not be started/;

;// CONCATENATED MODULE: ./.build/backends/git/no-merge-base.js


/** Why there is no merge base, and what to do about it. */
async function noMergeBase({ headSha, upstream }) {
    const what = 'The merge base of this branch is not known.';
    if (headSha === null) {
        return new errors/* UserError */.yo('merge-base-unknown', {
            what,
            why: 'The working directory is in no git repository with a commit, or git is not installed.',
            next: 'Run it in a clone of the repository, or give the input baseline a file.',
        });
    }
    const isShallow = (await (0,git/* git */.$Y)(['rev-parse', '--is-shallow-repository'])) === 'true';
    if (isShallow) {
        return new errors/* UserError */.yo('merge-base-unknown', {
            what,
            why: 'The clone is shallow: it has only the latest commits, and the merge base is not among them.',
            next: 'Set fetch-depth: 0 at actions/checkout, or run "git fetch --unshallow".',
        });
    }
    return new errors/* UserError */.yo('merge-base-unknown', {
        what,
        why: `The commit ${headSha.slice(0, 7)} and ${upstream} have no commit in common, or that branch was not fetched.`,
        next: `Fetch it with "git fetch origin", and where there is no pull request set it with "git remote set-head origin --auto".`,
    });
}

;// CONCATENATED MODULE: ./.build/backends/git/work-files.js



/** The files of the work tree, as the port describes them. */
async function workFiles() {
    const [known, fresh] = await Promise.all([
        work_files_listed(['--cached', '--recurse-submodules']),
        work_files_listed(['--others', '--exclude-standard']),
    ]);
    const paths = [...new Set([...known, ...fresh])].sort();
    const there = await Promise.all(paths.map(isThere));
    return paths.filter((_, index) => there[index]);
}
async function work_files_listed(which) {
    const answer = await (0,git/* askGit */.gG)(['ls-files', '-z', ...which]);
    if (answer.kind === 'answered')
        return answer.stdout.toString('utf8').split('\0').slice(0, -1);
    throw new errors/* UserError */.yo('files-unknown', {
        what: 'Nobody can tell which files the training needs.',
        why: answer.kind === 'failed' ? `Git said: ${answer.said}` : 'The repository has too many files.',
        next: 'Train elsewhere from a git repository: what it holds is what travels.',
    });
}
/** One that was deleted, or a submodule that was not checked out, has nothing to give. */
async function isThere(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    return found !== undefined && !found.isDirectory();
}

;// CONCATENATED MODULE: ./.build/backends/git/source-control.js






/** The `git` on the PATH; without it, or outside a repository, every answer is null. */
function gitSourceControl(environment, variables) {
    let asked;
    // Whoever begins asks for it three times, and each call of git costs 10 ms.
    const head = () => {
        asked ??= readHead(variables());
        return asked;
    };
    return {
        commit: async () => commitAt(await head(), environment),
        async version() {
            const { sha, headSha } = await commitAt(await head(), environment);
            if (headSha === null)
                return { sha, headSha, mergeBase: null };
            const mergeBase = await (0,git/* git */.$Y)(['merge-base', headSha, upstreamOf(environment)]);
            return { sha, headSha, mergeBase };
        },
        changes: async (except) => changesFrom(await head(), except, variables),
        async mergeBase() {
            const { headSha } = await commitAt(await readHead(variables()), environment);
            const upstream = upstreamOf(environment);
            const found = headSha && (await (0,git/* git */.$Y)(['merge-base', headSha, upstream]));
            if (found)
                return found;
            throw await noMergeBase({ headSha, upstream });
        },
        files: workFiles,
        file: (sha, path) => fileAt(sha, path),
    };
}
/** The branch that a pull request goes to, else the one that the repository starts with. */
function upstreamOf(environment) {
    const base = environment('GITHUB_BASE_REF');
    return base ? `refs/remotes/origin/${base}` : 'refs/remotes/origin/HEAD';
}
async function commitAt(head, environment) {
    if (head.kind !== 'commit')
        return { sha: null, headSha: null };
    return { sha: head.sha, headSha: await authored(head.sha, environment) };
}
/** On a pull request GitHub checks out a merge commit, whose second parent is what the author pushed. */
async function authored(sha, environment) {
    const merge = environment('GITHUB_REF')?.startsWith('refs/pull/') === true;
    return merge ? ((await commitOf('HEAD^2')) ?? sha) : sha;
}
function commitOf(revision) {
    return (0,git/* git */.$Y)(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
}

;// CONCATENATED MODULE: ./.build/backends/open.js

/** Opens the back end whose scheme the URI names. `noun` is what people call the port. */
async function openBackend(noun, backends, target) {
    const scheme = target.uri.split(':')[0] ?? '';
    const backend = backends.find((candidate) => candidate.scheme === scheme);
    if (backend)
        return backend.open(target.uri, target.environment);
    const known = backends
        .map((candidate) => `${candidate.scheme}: (${candidate.summary})`)
        .join(', ');
    throw new errors/* UserError */.yo('backend-unknown', {
        what: `Cannot open the ${noun} "${target.uri}".`,
        why: `No ${noun} has the scheme "${scheme}".`,
        next: `Use one of: ${known}.`,
    });
}

// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/opener.js





/** Wires the ports to their back ends, each of which is imported only when it is opened. */
function opener_opener(host, { output, prefix }) {
    const environment = host.environment;
    return {
        context: { ...host.context(), version: version/* version */.r, startedAt: new Date().toISOString() },
        output: outputFolder(output),
        writeFile: (path, text) => outputFolder((0,external_node_path_.dirname)(path)).write((0,external_node_path_.basename)(path), text),
        environment,
        ...forData(environment),
        ...forTraining(host),
        ...onGitHub(environment),
        ...ofTheProject(host),
        fromRoot: (path) => ((0,external_node_path_.isAbsolute)(path) ? path : external_node_path_.posix.join(prefix, path)),
        async within({ folder, output }, work) {
            const home = (0,external_node_path_.resolve)('.');
            host.enter(folder);
            try {
                return await work(opener_opener(host, { output, prefix: '' }));
            }
            finally {
                host.enter(home);
            }
        },
        async attestor() {
            const { githubAttestor } = await __webpack_require__.e(/* import() */ 8406).then(__webpack_require__.bind(__webpack_require__, 98406));
            return githubAttestor(environment);
        },
        async attestations(token, repository) {
            const { githubAttestations } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9518), __webpack_require__.e(2132), __webpack_require__.e(6373)]).then(__webpack_require__.bind(__webpack_require__, 26373));
            return githubAttestations(token, { repository, environment });
        },
        async bundleVerifier(roots) {
            const { bundleVerifier } = await Promise.all(/* import() */[__webpack_require__.e(1168), __webpack_require__.e(9821)]).then(__webpack_require__.bind(__webpack_require__, 49821));
            return bundleVerifier(roots);
        },
        now: () => new Date(),
        progress: host.progress,
        foreign: host.foreign,
        variables: host.variables,
        onSignal: host.onSignal,
        keep: host.keep,
    };
}
function forData(environment) {
    return {
        async registry(uri) {
            const { registries } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6752), __webpack_require__.e(7035), __webpack_require__.e(9085), __webpack_require__.e(6528)]).then(__webpack_require__.bind(__webpack_require__, 76528));
            return openBackend('registry', registries, { uri, environment });
        },
        async ledger(uri, token) {
            const { ledgers } = await __webpack_require__.e(/* import() */ 6668).then(__webpack_require__.bind(__webpack_require__, 96668));
            const withToken = (name) => {
                return name === 'GITHUB_TOKEN' ? (token ?? environment(name)) : environment(name);
            };
            return openBackend('ledger', ledgers, { uri, environment: withToken });
        },
        async predictions() {
            const { duckDbPredictions } = await Promise.all(/* import() */[__webpack_require__.e(8968), __webpack_require__.e(9831)]).then(__webpack_require__.bind(__webpack_require__, 29831));
            return duckDbPredictions(environment);
        },
        async engine(uri) {
            const { engines } = await Promise.all(/* import() */[__webpack_require__.e(8968), __webpack_require__.e(2166)]).then(__webpack_require__.bind(__webpack_require__, 62166));
            return openBackend('data engine', engines, { uri, environment });
        },
    };
}
function forTraining(host) {
    const { environment } = host;
    return {
        async training(uri) {
            const { trainingBackends } = await __webpack_require__.e(/* import() */ 6164).then(__webpack_require__.bind(__webpack_require__, 36164));
            return openBackend('training back end', trainingBackends, { uri, environment });
        },
        async tracker(uri) {
            const { trackers } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9085), __webpack_require__.e(9390)]).then(__webpack_require__.bind(__webpack_require__, 98908));
            return openBackend('tracker', trackers, { uri, environment });
        },
        async checkpoints(uri) {
            const { checkpointStores } = await Promise.all(/* import() */[__webpack_require__.e(7035), __webpack_require__.e(6044)]).then(__webpack_require__.bind(__webpack_require__, 46044));
            return openBackend('checkpoint store', checkpointStores, { uri, environment });
        },
        async checkpointFolder(place) {
            const { checkpointFolder } = await __webpack_require__.e(/* import() */ 9470).then(__webpack_require__.bind(__webpack_require__, 39470));
            return checkpointFolder(place);
        },
        async gpus() {
            const { gpuProbe } = await __webpack_require__.e(/* import() */ 3051).then(__webpack_require__.bind(__webpack_require__, 93051));
            return gpuProbe(host.variables());
        },
        async machineNotices() {
            const { machineNotices } = await __webpack_require__.e(/* import() */ 8196).then(__webpack_require__.bind(__webpack_require__, 18196));
            return machineNotices(environment);
        },
        async surroundings(command) {
            const { readSurroundings } = await __webpack_require__.e(/* import() */ 3053).then(__webpack_require__.bind(__webpack_require__, 43053));
            return readSurroundings(command, host.variables(), host.node());
        },
        async strikeOut(path, ranges) {
            const { strikeOut } = await __webpack_require__.e(/* import() */ 1791).then(__webpack_require__.bind(__webpack_require__, 71791));
            return strikeOut(path, ranges);
        },
    };
}
function ofTheProject(host) {
    const git = gitSourceControl(host.environment, host.variables);
    return {
        sourceControl: () => git,
        async checkouts() {
            const { gitCheckouts } = await __webpack_require__.e(/* import() */ 2501).then(__webpack_require__.bind(__webpack_require__, 42501));
            return gitCheckouts;
        },
    };
}
function onGitHub(environment) {
    return {
        async pullRequests(token) {
            const { githubPullRequests } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9518), __webpack_require__.e(2132), __webpack_require__.e(3879)]).then(__webpack_require__.bind(__webpack_require__, 73879));
            return githubPullRequests(token, environment);
        },
        async approvals(token) {
            const { githubApprovals } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9518), __webpack_require__.e(2132), __webpack_require__.e(8872)]).then(__webpack_require__.bind(__webpack_require__, 68872));
            return githubApprovals(token, environment);
        },
        async issueApprovals(token) {
            const { githubIssueApprovals } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9518), __webpack_require__.e(2132), __webpack_require__.e(6739)]).then(__webpack_require__.bind(__webpack_require__, 96739));
            return githubIssueApprovals(token, environment);
        },
        async deployments(token) {
            const { githubDeployments } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9518), __webpack_require__.e(2132), __webpack_require__.e(272)]).then(__webpack_require__.bind(__webpack_require__, 40272));
            return githubDeployments(token, environment);
        },
        async workflowRuns(token) {
            const { githubWorkflowRuns } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9518), __webpack_require__.e(2132), __webpack_require__.e(2367)]).then(__webpack_require__.bind(__webpack_require__, 82367));
            return githubWorkflowRuns(token, environment);
        },
    };
}

;// CONCATENATED MODULE: ./.build/run.js







/** Reads, decides, shows. */
async function run(command, host) {
    await host.show(await judge(command, host));
}
async function judge(command, host) {
    const raw = host.inputs();
    const given = (name) => raw.get(name) || defaults[name];
    let open = opener_opener(host, { output: given('output-directory'), prefix: '' });
    try {
        const prefix = host.enter(given('working-directory'));
        const output = given('output-directory');
        const place = { output: host.style === 'github' ? (0,external_node_path_.resolve)(output) : output, prefix };
        // Git looks for the commit while the inputs are read.
        const located = atCommit(opener_opener(host, place));
        const reading = (0,errors/* alongside */.bx)(() => parseInputs(command.inputs, raw, host.style), () => (0,policy/* readPolicy */.T)(given('policy')));
        await Promise.allSettled([reading]);
        open = await located;
        return await command.run(await reading, open);
    }
    catch (error) {
        const { keyOfErrored } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6820)]).then(__webpack_require__.bind(__webpack_require__, 16820));
        const named = { key: raw.get('key'), model: raw.get('model'), policy: given('policy') };
        return (0,errored/* errored */.s)(command.name, open, { key: await keyOfErrored(command.name, named), error });
    }
}
/** What a step still does when its job is over, cancelled ones too. */
async function runAfter(after, host) {
    const raw = host.inputs();
    const given = (name) => raw.get(name) || defaults[name];
    // The verdict stands already; what could not be done is only told.
    const tell = (error) => {
        const why = error instanceof Error ? error.message : String(error);
        host.progress(`Not all was done that was left to do after the job. ${why}`);
    };
    let prefix = '';
    try {
        prefix = host.enter(given('working-directory'));
    }
    catch (error) {
        // What still runs is ended all the same.
        tell(error);
    }
    const open = opener_opener(host, { output: (0,external_node_path_.resolve)(given('output-directory')), prefix });
    await after(host.kept(), open).catch(tell);
}
/** GitHub says which commit it runs on; elsewhere git knows. */
async function atCommit(open) {
    if (open.context.sha !== null)
        return open;
    return { ...open, context: { ...open.context, ...(await open.sourceControl().commit()) } };
}
const defaults = {
    policy: command_inputs/* common */.sh.policy.def.defaultValue,
    key: '',
    'working-directory': command_inputs/* common */.sh['working-directory'].def.defaultValue,
    'output-directory': command_inputs/* common */.sh['output-directory'].def.defaultValue,
};


/***/ }),

/***/ 15922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Contender's version; a test holds it to package.json. */
const version = '0.1.0';


/***/ })

};
