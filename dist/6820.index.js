export const id = 6820;
export const ids = [6820,6141];
export const modules = {

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

/***/ 16820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyOfErrored: () => (/* binding */ keyOfErrored)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16141);


/** Commands whose outcomes are told apart by the model's name. */
const aboutModels = [
    'validate',
    'train',
    'compare',
    'register',
    'promote',
    'calibrate',
];
/**
 * The key that the command would have used, for the outcome of one that could not judge: so it takes the
 * place of an older answer, and the next good answer takes its place.
 */
async function keyOfErrored(command, given) {
    if (given.key)
        return given.key;
    if (!aboutModels.includes(command))
        return command;
    return given.model || (await modelNamedIn(given.policy)) || command;
}
/** Whatever else is wrong with the policy. */
async function modelNamedIn(policy) {
    const named = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(100) });
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__.readDocument)(policy, named).then(({ value }) => value.model, () => undefined);
}


/***/ })

};
