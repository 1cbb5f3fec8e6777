export const id = 1270;
export const ids = [1270];
export const modules = {

/***/ 41270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contractInfer: () => (/* binding */ contractInfer)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/domain/data/infer.js
/** So many different values may still be all there are. */
const mostValidValues = 20;
/** What a contract can promise of columns as they are. */
function inferColumns(facts) {
    const inferred = facts.map(inferColumn);
    const key = proposedKey(inferred);
    return inferred.map((column) => column === key
        ? { ...column, hints: ['primaryKey: true would hold', ...column.hints] }
        : column);
}
function inferColumn(facts) {
    const { name, logicalType, rows, nulls, range } = facts;
    const unique = isUnique(facts);
    return {
        name,
        logicalType,
        required: rows > 0 && nulls === 0,
        unique,
        validValues: unique ? null : validValues(facts),
        hints: [
            ...(logicalType === null ? [untyped(facts)] : []),
            ...(range && isExact(facts)
                ? [`logicalTypeOptions: {minimum: ${range[0]}, maximum: ${range[1]}} would hold`]
                : []),
        ],
    };
}
function untyped({ rows, nulls }) {
    return nulls === rows
        ? 'no row has a value, so that no type can be told'
        : 'no type holds for all of its values';
}
/** From 2^53 on a bound would stand for its neighbours too. */
function isExact({ logicalType, range }) {
    return (logicalType !== 'integer' || (range?.every((bound) => Number.isSafeInteger(bound)) ?? false));
}
/** Measures repeat or not by chance; names and numbers of things do not repeat for a reason. */
function isUnique({ logicalType, rows, nulls, duplicates }) {
    const named = logicalType === 'integer' || logicalType === 'string';
    return named && rows - nulls > 1 && duplicates === 0;
}
/** Few values of texts that come back, each of them on average. */
function mayBeCategories({ logicalType, rows, nulls, duplicates }) {
    const distinct = rows - nulls - duplicates;
    const few = distinct > 0 && distinct <= mostValidValues && 2 * distinct <= rows - nulls;
    return logicalType === 'string' && few;
}
function validValues(facts) {
    return facts.values && mayBeCategories(facts)
        ? facts.values.map(([value]) => value).toSorted()
        : null;
}
/** The first column that names a row, one called an id before others. */
function proposedKey(columns) {
    const naming = columns.filter(({ required, unique }) => required && unique);
    return naming.find(({ name }) => /(^|[_-])id$/i.test(name)) ?? naming[0];
}
/** The contract as a person would write it; what is in doubt stands in comments. */
function contractText({ object, columns, rows, paths }) {
    return [
        `# Told from ${rows} ${rows === 1 ? 'row' : 'rows'} of ${paths.map(quoted).join(', ')}: what holds there, not what must hold.`,
        '# Remove what is chance, and add what you know.',
        'apiVersion: v3.1.0',
        'kind: DataContract',
        `id: ${quoted(object)}`,
        'version: 0.1.0',
        'status: draft',
        'schema:',
        `  - name: ${quoted(object)}`,
        ...(columns.length > 0 ? ['    properties:', ...columns.flatMap(propertyLines)] : []),
        '',
    ].join('\n');
}
function propertyLines(column) {
    const { name, logicalType, required, unique, validValues: values, hints } = column;
    const rule = values && [
        '        quality:',
        '          - id: known-values',
        '            metric: invalidValues',
        `            arguments: {validValues: [${values.map((value) => JSON.stringify(value)).join(', ')}]}`,
        '            mustBe: 0',
    ];
    return [
        `      - name: ${quoted(name)}`,
        ...(logicalType ? [`        logicalType: ${logicalType}`] : []),
        ...(required ? ['        required: true'] : []),
        ...(unique ? ['        unique: true'] : []),
        ...hints.map((hint) => `        # ${hint}`),
        ...(rule ?? []),
    ];
}
/** A name as YAML takes it, whatever characters it has. */
function quoted(text) {
    const plain = /^[A-Za-z][A-Za-z0-9_-]*$/.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text);
    return plain ? text : JSON.stringify(text);
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/data-digests.js + 1 modules
var data_digests = __webpack_require__(23550);
// EXTERNAL MODULE: ./.build/inputs/data-paths.js + 2 modules
var data_paths = __webpack_require__(21909);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
// EXTERNAL MODULE: ./.build/domain/data/column.js
var column = __webpack_require__(24096);
;// CONCATENATED MODULE: ./.build/commands/contract/infer-facts.js


/** Opens the data for the names of its columns, once for each stage of types, and then to count. */
async function readFacts(engine, source) {
    const shape = await within(engine, source, async (set) => set.shape);
    // A contract cannot call a column by no name.
    const names = shape.columns.map(({ name }) => name).filter((name) => name !== '');
    const told = await tellTypes(engine, source, names);
    const columns = told.map(({ name, countedAs }) => candidate(name, countedAs));
    const counted = await within(engine, { ...source, columns }, (set) => countIn(set, told));
    return { shape, ...counted };
}
/** From the narrowest to the widest; most columns are settled by the first stage, so that few have many candidates. */
const stages = [
    ['integer', 'number'],
    ['boolean', 'date', 'timestamp', 'time', 'array', 'object', 'string'],
];
/** The column as if it had the type, under a name that no other candidate has. */
function candidate(source, logicalType) {
    return { ...(0,column/* plainColumn */.lU)(nameOf(source, logicalType)), source, logicalType };
}
function nameOf(source, type) {
    return `${type} ${source}`;
}
async function within(engine, source, ask) {
    const set = await engine.open(source);
    try {
        return await ask(set);
    }
    finally {
        set.close();
    }
}
async function tellTypes(engine, source, names) {
    const told = new Map();
    for (const stage of stages) {
        const left = names.filter((name) => !told.has(name));
        if (left.length === 0)
            break;
        const columns = left.flatMap((name) => stage.map((type) => candidate(name, type)));
        const found = await within(engine, { ...source, columns }, (set) => tryAll(set, left, stage));
        for (const one of found)
            told.set(one.name, one);
    }
    return names.map((name) => told.get(name) ?? { name, logicalType: null, countedAs: 'string' });
}
/** The columns that one of these types holds for, each with the first of them. */
async function tryAll(set, names, types) {
    const asked = names.map((name) => ({ name, tries: types.map((type) => tryOf(name, type)) }));
    const { answers } = await set.measure(asked.flatMap(({ tries }) => tries.flatMap(measurementsIn)));
    return asked.flatMap(({ name, tries }) => {
        const found = tries.map((one) => answerTo(one, answers)).find((one) => one !== undefined);
        return found ? [{ name, ...found }] : [];
    });
}
function tryOf(name, logicalType) {
    const column = nameOf(name, logicalType);
    const type = { kind: 'type', column };
    if (logicalType !== 'integer')
        return { logicalType, type };
    const tests = [{ kind: 'pattern', pattern: '[+-]?(0|[1-9][0-9]*)' }];
    return { logicalType, type, plain: { kind: 'values', column, tests } };
}
function measurementsIn({ type, plain }) {
    return plain ? [type, plain] : [type];
}
/** Undefined: some value does not have the type. */
function answerTo({ logicalType, type, plain }, answers) {
    const counts = countsOf(answers.get(type));
    if (!counts || counts.failing > 0)
        return undefined;
    if (counts.checked === 0)
        return { logicalType: null, countedAs: logicalType };
    const odd = plain && (countsOf(answers.get(plain))?.failing ?? 1) > 0;
    const found = odd ? 'string' : logicalType;
    return { logicalType: found, countedAs: found };
}
function countsOf(measured) {
    return measured?.kind === 'counts' ? measured : undefined;
}
async function countIn(set, columns) {
    const asked = columns.map((told) => ({ told, measurements: measurementsOf(told) }));
    const { rows, answers } = await set.measure(asked.flatMap(({ measurements }) => Object.values(measurements)));
    const counted = asked.map(({ told: { name, logicalType }, measurements }) => {
        const { nulls, duplicates, min, max } = measurements;
        return {
            name,
            logicalType,
            rows: rows.rows,
            nulls: countsOf(answers.get(nulls))?.failing ?? rows.rows,
            duplicates: (duplicates && countsOf(answers.get(duplicates))?.failing) ?? rows.rows,
            values: null,
            range: rangeOf(min && answers.get(min), max && answers.get(max)),
        };
    });
    return { rows, columns: await withValues(set, counted) };
}
function measurementsOf({ name, logicalType, countedAs }) {
    const column = nameOf(name, countedAs);
    const nulls = { kind: 'nulls', column };
    const duplicates = { kind: 'duplicates', columns: [column] };
    const range = {
        min: { kind: 'aggregate', statistic: 'min', column },
        max: { kind: 'aggregate', statistic: 'max', column },
    };
    switch (logicalType) {
        case 'string':
            return { nulls, duplicates };
        case 'integer':
            return { nulls, duplicates, ...range };
        case 'number':
            return { nulls, ...range };
        default:
            return { nulls };
    }
}
/** Names the values of those columns that have few. */
async function withValues(set, columns) {
    const asked = new Map(columns.filter(mayBeCategories).map(({ name }) => {
        const column = nameOf(name, 'string');
        return [name, { kind: 'categories', column, values: [], namesOthers: true }];
    }));
    if (asked.size === 0)
        return columns;
    const { answers } = await set.measure([...asked.values()]);
    return columns.map((column) => {
        const measurement = asked.get(column.name);
        return measurement ? { ...column, values: fewValues(answers.get(measurement)) } : column;
    });
}
/** All of them, if they are few. */
function fewValues(measured) {
    if (measured?.kind !== 'categories')
        return null;
    const { frequent, others } = measured;
    const shown = frequent.reduce((sum, [, count]) => sum + count, 0);
    return frequent.length <= mostValidValues && shown === others ? frequent : null;
}
function rangeOf(low, high) {
    if (low?.kind !== 'number' || high?.kind !== 'number')
        return null;
    return low.value === null || high.value === null ? null : [low.value, high.value];
}

;// CONCATENATED MODULE: ./.build/commands/contract-infer.js









const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    data: (0,fields/* list */.p_)().describe('The data to tell a contract from: paths of files, or one table.'),
    object: (0,fields/* text */.Qq)()
        .regex(/^[\w-]+$/, { error: 'Use letters, digits, _ and -' })
        .optional()
        .describe("The contract's name for the data; default: the name of its first file."),
    engine: (0,fields/* text */.Qq)().default('duckdb:').describe('URI of the engine that counts.'),
});
/** Writes a first contract: what holds of the data as it is, for a person to complete. */
const contractInfer = {
    name: 'contract infer',
    summary: 'writes a first contract from data',
    inputs,
    words: ['data'],
    async run(given, open) {
        const found = await (0,data_paths/* expandPaths */.p)(given.data);
        const object = given.object ?? objectOf(found.paths);
        const engine = await open.engine(given.engine);
        open.progress(`Reading ${given.data.join(', ')}`);
        const facts = await readFacts(engine, {
            ...found,
            object,
            columns: [],
            key: [],
            filter: null,
            dialect: {},
            references: new Map(),
        });
        const { rows } = facts.rows;
        if (rows === 0)
            throw nothingToTell(given.data);
        const columns = inferColumns(facts.columns);
        const name = `contracts/${object}.yml`;
        await open.output.write(name, contractText({ object, columns, rows, paths: given.data }));
        const contract = open.output.path(name);
        const { files } = await (0,data_digests/* digestData */.B)({ [object]: found.paths });
        return (0,conclude/* conclude */.E)(open, {
            command: 'contract infer',
            key: given.key ?? object,
            verdict: 'passed',
            exitCode: 0,
            title: `Passed: ${contract} promises what holds of ${columns.length} columns in ${rows} rows`,
            subject: { model: null, digest: null },
            findings: unpromised(facts),
            outputs: { contract },
            result: { object, contract, rows, columns },
            inputDigests: files,
        });
    },
};
/** What the contract is silent on, since nobody could read it. */
function unpromised({ shape, rows: { rows, unreadable } }) {
    const warning = (message, { file, line }) => {
        return {
            level: 'warning',
            rule: 'data-unread',
            message,
            file,
            ...(line !== undefined && { line }),
        };
    };
    const [first] = unreadable.faults;
    const unread = `${unreadable.count} of ${unreadable.count + rows} rows cannot be read, so that nothing was told from them`;
    return [
        ...shape.header.map(({ message, example }) => {
            return warning(`The header cannot be trusted: ${message.replace(/\.$/, '')}. Correct it, and infer again.`, example);
        }),
        ...(first
            ? [warning(`${unread}; the first: ${first.message.replace(/\.$/, '')}.`, first.example)]
            : []),
    ];
}
/** The first file's name without its folders and endings. */
function objectOf([path = 'data']) {
    const file = path.replace(/\/+$/, '').split(/[/\\]/).at(-1) ?? '';
    const word = (file.split('.')[0] ?? '').replaceAll(/[^\w-]+/g, '_');
    return word === '' ? 'data' : word;
}
function nothingToTell(data) {
    return new errors/* UserError */.yo('data-empty', {
        what: `There is not one row in ${data.join(', ')}.`,
        why: 'A contract told from nothing would promise nothing.',
        next: 'Give data with rows.',
    });
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

/***/ 23550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ digestData)
});

// EXTERNAL MODULE: ./.build/domain/model/manifest.js
var manifest = __webpack_require__(91048);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/data-paths.js + 2 modules
var data_paths = __webpack_require__(21909);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var digest = __webpack_require__(87396);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/inputs/text-file.js
var text_file = __webpack_require__(41042);
;// CONCATENATED MODULE: ./.build/inputs/table-files.js





/** Every file of a table, its log included; a link would lead out of what is hashed. */
async function readTableFiles(table) {
    const folder = table.endsWith('.json')
        ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)(table))
        : table.replace(/(?<=.)\/+$/, '');
    const options = { recursive: true, withFileTypes: true };
    const entries = await (0,promises_.readdir)(folder, options).catch((error) => {
        throw (0,text_file/* unreadable */.O$)(folder, error);
    });
    const inside = entries.filter((entry) => !entry.isDirectory());
    (0,errors/* refuse */.TR)(inside.filter((entry) => !entry.isFile()).map(noFile));
    return Promise.all(inside.map(async ({ parentPath, name }) => {
        const path = `${parentPath}/${name}`;
        const { size } = await (0,promises_.stat)(path);
        return { path, size, open: () => (0,external_node_fs_.createReadStream)(path) };
    }));
}
function noFile({ parentPath, name }) {
    const path = `${parentPath}/${name}`;
    return {
        code: 'data-no-file',
        what: `${path} is no file.`,
        why: 'A link or a special file in a table could change its content unnoticed.',
        next: 'Copy the table with its files.',
        file: path,
    };
}

;// CONCATENATED MODULE: ./.build/inputs/data-digests.js





/**
 * The digests of data sets as they are now: of the manifest of all files that their paths mean, and of a
 * table's whole folder. Every path that leads nowhere is reported together.
 */
async function digestData(data) {
    const readers = Object.entries(data).map(([name, written]) => async () => {
        const { paths, table } = await (0,data_paths/* expandPaths */.p)(written);
        const digested = table === null ? (0,digest/* digestOfPaths */.GU)(paths) : (0,digest/* digestOfFiles */.v0)(await readTableFiles(table));
        return { name, ...(await digested) };
    });
    const sets = await (0,errors/* together */.bs)(...readers);
    const files = sets.flatMap(({ manifest }) => manifest);
    const unique = new Map(files.map((file) => [file.path, file]));
    return {
        sets: Object.fromEntries(sets.map(({ name, digest }) => [name, digest])),
        files: Object.fromEntries(files.map(({ path, sha256 }) => [path, `sha256:${sha256}`])),
        all: `sha256:${(0,digest/* sha256 */.sc)((0,manifest/* renderManifest */.s)([...unique.values()]))}`,
    };
}


/***/ }),

/***/ 21909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ expandPaths)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/glob.js
var glob = __webpack_require__(25178);
;// CONCATENATED MODULE: ./.build/inputs/hive-folders.js
/** How Hive spells a missing value. */
const missing = '__HIVE_DEFAULT_PARTITION__';
/** The keys and values of the folders of a path, `/year=2024/city=S%C3%A3o/part.csv`; the innermost wins. */
function partitionsOf(path) {
    const folders = path.split('/').slice(0, -1);
    const pairs = folders.flatMap((folder) => {
        const [key = '', ...value] = folder.split('=');
        return key === '' || value.length === 0
            ? []
            : [[decode(key), textOf(value.join('='))]];
    });
    return Object.fromEntries(pairs);
}
function textOf(value) {
    return value === missing ? null : decode(value);
}
/** A percent sign that does not escape anything stands for itself. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./.build/inputs/text-file.js
var text_file = __webpack_require__(41042);
;// CONCATENATED MODULE: ./.build/inputs/walk.js




/**
 * The files below a folder whose names match the segments, in no order. Links are followed; one that leads
 * back to a folder on its own path is an error, as is a match that is neither file nor folder.
 */
async function filesBelow(root, segments) {
    const found = new Set();
    await walk({ path: root, above: [] }, segments, found);
    return [...found];
}
async function walk(folder, segments, found) {
    const [segment, ...rest] = segments;
    if (segment === undefined)
        return;
    if (segment === 'deep')
        await walk(folder, rest, found);
    const real = await (0,promises_.realpath)(folder.path || '.').catch((error) => {
        throw (0,text_file/* unreadable */.O$)(folder.path, error);
    });
    if (folder.above.includes(real))
        throw loop(folder.path, real);
    const matches = segment === 'deep' ? (name) => !(0,glob/* isHidden */.dK)(name) : segment;
    for (const entry of await entriesOf(folder.path)) {
        if (!matches(entry.name))
            continue;
        const path = join(folder.path, entry.name);
        const kind = await kindOf(path, entry);
        const next = { path, above: [...folder.above, real] };
        if (kind === 'folder')
            await walk(next, segment === 'deep' ? segments : rest, found);
        else if (segment === 'deep' || rest.length > 0)
            continue;
        else if (kind === 'special')
            throw special(path);
        else
            found.add(path);
    }
}
async function entriesOf(path) {
    return (0,promises_.readdir)(path || '.', { withFileTypes: true }).catch((error) => {
        throw (0,text_file/* unreadable */.O$)(path, error);
    });
}
async function kindOf(path, entry) {
    const status = entry.isSymbolicLink()
        ? await (0,promises_.stat)(path).catch((error) => {
            throw error.code === 'ELOOP' ? loop(path, path) : (0,text_file/* unreadable */.O$)(path, error);
        })
        : entry;
    if (status.isDirectory())
        return 'folder';
    return status.isFile() ? 'file' : 'special';
}
function join(folder, name) {
    if (folder === '')
        return name;
    return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
function loop(path, target) {
    return new errors/* UserError */.yo('data-loop', {
        what: `The link ${path} leads in a circle.`,
        why: `It leads to ${target}, in which it lies itself, so that the files below it have no end.`,
        next: 'Remove the link, or name the files apart from it.',
        file: path,
    });
}
function special(path) {
    return new errors/* UserError */.yo('data-no-file', {
        what: `${path} is neither a file nor a folder.`,
        why: 'A device, a pipe or a socket has no content that can be read twice.',
        next: 'Remove it, or name the files apart from it.',
        file: path,
    });
}

;// CONCATENATED MODULE: ./.build/inputs/data-paths.js






/**
 * The files that paths mean: each is a file, a folder of files, a folder that is a table, or a pattern. A
 * file or folder that exists wins over its meaning as a pattern. Everything that leads nowhere is reported
 * together.
 */
async function expandPaths(written) {
    const expanded = await (0,errors/* together */.bs)(...written.map((path) => () => expandPath(path)));
    const [table] = expanded.flat().filter(({ isTable }) => isTable);
    if (table && expanded.flat().length > 1)
        throw tableBesideOthers(table.path);
    const unique = new Map(expanded.flat().map((found) => [found.path, found]));
    const partitioned = [...unique.values()].flatMap(({ path, partitions }) => {
        return Object.keys(partitions).length > 0 ? [[path, partitions]] : [];
    });
    return {
        paths: [...unique.keys()],
        partitions: new Map(partitioned),
        table: table?.path ?? null,
    };
}
async function expandPath(path) {
    const status = await (0,promises_.stat)(path).catch((error) => {
        if ((0,glob/* isPattern */.Pt)(path))
            return undefined;
        throw (0,text_file/* unreadable */.O$)(path, error);
    });
    if (!status)
        return matchesOf(path);
    if (status.isFile())
        return [{ path, partitions: {}, isTable: path.endsWith(tableFile) }];
    if (!status.isDirectory())
        throw noFile(path);
    if (await isTableFolder(path))
        return [{ path, partitions: {}, isTable: true }];
    return filesOf(path);
}
async function matchesOf(pattern) {
    const { root, segments } = (0,glob/* parseGlob */.qF)(pattern);
    const found = await filesBelow(root, segments).catch((error) => {
        if (error instanceof errors/* UserError */.yo && error.problems[0]?.file === root)
            return [];
        throw error;
    });
    if (found.length > 0)
        return sorted(found, root);
    throw new errors/* UserError */.yo('data-no-match', {
        what: `No file matches ${pattern}.`,
        why: 'No data is never good data. * and ? stay within one name, ** crosses folders, and neither matches names that start with a dot or an underscore.',
        next: 'Check the pattern; relative paths start from the working directory.',
        file: pattern,
    });
}
async function filesOf(folder) {
    const root = folder.replace(/(?<=.)\/+$/, '');
    const found = await filesBelow(root, glob/* everything */.YT);
    if (found.length > 0)
        return sorted(found, root);
    throw new errors/* UserError */.yo('data-no-match', {
        what: `There is no file in the folder ${folder}.`,
        why: 'No data is never good data. Names that start with a dot or an underscore are left out.',
        next: 'Check the path; relative paths start from the working directory.',
        file: folder,
    });
}
function sorted(paths, root) {
    return [...paths]
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .map((path) => ({ path, partitions: partitionsOf(path.slice(root.length)), isTable: false }));
}
/** Of several states of an Iceberg table its metadata file names one. */
const tableFile = '.metadata.json';
/** Delta Lake and Iceberg say in a log of their own which files count. */
async function isTableFolder(path) {
    const log = await (0,promises_.stat)(`${path}/_delta_log`).catch(() => undefined);
    if (log?.isDirectory())
        return true;
    const metadata = await (0,promises_.readdir)(`${path}/metadata`).catch(() => []);
    return metadata.some((name) => /\.metadata\.json(\.gz)?$|^version-hint\.text$/.test(name));
}
function tableBesideOthers(path) {
    return new errors/* UserError */.yo('data-format', {
        what: `The table ${path} and other paths are one data set.`,
        why: 'A table is whole: its own log says which files belong to it.',
        next: 'Make it a data set of its own.',
        file: path,
    });
}
function noFile(path) {
    return new errors/* UserError */.yo('data-no-file', {
        what: `${path} is neither a file nor a folder.`,
        why: 'A device, a pipe or a socket has no content that can be read twice.',
        next: 'Give the path of a file, a folder, or a pattern.',
        file: path,
    });
}


/***/ }),

/***/ 25178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   qF: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

const wild = /[*?[]/;
/** Whether a path means other paths too. */
function isPattern(path) {
    return wild.test(path);
}
/** `*`, `?`, `[abc]`, `[!a-c]` within a name, `**` for folders at any depth. Throws where `[z-a]` means nothing. */
function parseGlob(pattern) {
    const parts = pattern.split('/');
    const first = parts.findIndex(isPattern);
    const segments = parts.slice(first).filter((part) => part !== '');
    const asked = segments.at(-1) === '**' ? [...segments, '*'] : segments;
    // Two in a row mean no more than one, but would be walked again and again.
    const needed = asked.filter((part, index) => part !== '**' || asked[index - 1] !== '**');
    return {
        root: parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : ''),
        segments: needed.map((part) => (part === '**' ? 'deep' : matcherOf(part, pattern))),
    };
}
/** Everything below a folder. */
const everything = ['deep', (name) => !isHidden(name)];
function matcherOf(segment, pattern) {
    const expression = compiled(segment, pattern);
    const hiddenToo = isHidden(segment);
    return (name) => (hiddenToo || !isHidden(name)) && expression.test(name);
}
function compiled(segment, pattern) {
    try {
        return new RegExp(`^${expressionOf(segment)}$`, 'su');
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-pattern', {
            what: `Cannot use the pattern ${pattern}.`,
            why: `A range of signs in ${segment} ends before it starts.`,
            next: 'Write the lesser sign first, such as [a-z].',
            file: pattern,
        });
    }
}
function expressionOf(segment) {
    const token = /\[(!?)(\][^\]]*|[^\]]+)\]|\*+|\?|[^*?]/gsu;
    return segment.replace(token, (part, negation, set) => {
        if (set !== undefined)
            return `[${negation ? '^' : ''}${set.replace(/[\\\][^]/g, '\\$&')}]`;
        if (part.startsWith('*'))
            return '.*';
        return part === '?' ? '.' : part.replace(/[\\^$.|()[\]{}+/]/g, '\\$&');
    });
}
/** What tools leave beside data: `_SUCCESS`, `.part-0.crc`; but `_day=1` is a partition. */
function isHidden(name) {
    return name.startsWith('.') || (name.startsWith('_') && !name.includes('='));
}


/***/ })

};
