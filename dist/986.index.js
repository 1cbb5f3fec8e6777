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

/***/ 2090:
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
;// CONCATENATED MODULE: ./.build/domain/data/promise-bounds.js
/** Whether the second asks less than the first, more, the same, or something else. */
function compareAsked(old, next) {
    const demand = compareDemands(old.demand, next.demand);
    const threshold = compareThresholds(old.threshold, next.threshold);
    if (demand === 'same' || demand === threshold)
        return threshold;
    return threshold === 'same' ? demand : 'changed';
}
function compareDemands(old, next) {
    if (equal(old, next))
        return 'same';
    if (old.kind === 'values' && next.kind === 'values')
        return compareValues(old, next);
    if (old.kind === 'missing' && next.kind === 'missing') {
        const same = equal({ ...old, texts: [] }, { ...next, texts: [] });
        return same ? inverse(compareSets(old.texts, next.texts)) : 'changed';
    }
    if (old.kind === 'drift' && next.kind === 'drift') {
        const same = equal({ ...old, limit: null }, { ...next, limit: null });
        if (!same || old.limit === null || next.limit === null)
            return 'changed';
        return next.limit > old.limit ? 'loosened' : 'tightened';
    }
    return 'changed';
}
function compareValues(old, next) {
    const rest = equal({ ...old, tests: [] }, { ...next, tests: [] });
    if (!rest || old.tests.length !== next.tests.length)
        return 'changed';
    const moves = old.tests.map((test, index) => {
        const other = next.tests[index];
        return other ? compareTests(test, other) : 'changed';
    });
    const real = [...new Set(moves.filter((move) => move !== 'same'))];
    const [only, another] = real;
    return another === undefined ? (only ?? 'same') : 'changed';
}
function compareTests(old, next) {
    if (equal(old, next))
        return 'same';
    const lists = [listIn(old), listIn(next)];
    if (old.kind !== next.kind)
        return 'changed';
    if (lists[0] && lists[1]) {
        const sets = compareSets(lists[0], lists[1]);
        return old.kind === 'oneOf' ? sets : inverse(sets);
    }
    const [was, is] = [limitIn(old), limitIn(next)];
    if (was === undefined || is === undefined || typeof was !== typeof is)
        return 'changed';
    const lower = /^(exclusiveM|m)in/.test(old.kind);
    return is < was === lower ? 'loosened' : 'tightened';
}
function listIn(test) {
    if (test.kind === 'oneOf' || test.kind === 'noneOf')
        return test.values;
    return test.kind === 'requiredProperties' ? test.names : undefined;
}
/** A bound; the wide integers of formats are texts of digits. */
function limitIn(test) {
    if ('bound' in test) {
        return typeof test.bound === 'string' && /^-?\d+$/.test(test.bound)
            ? Number(test.bound)
            : test.bound;
    }
    if ('length' in test)
        return test.length;
    return 'count' in test ? test.count : undefined;
}
/** More values that are allowed ask less. */
function compareSets(old, next) {
    const gained = next.some((value) => !old.includes(value));
    const lost = old.some((value) => !next.includes(value));
    if (gained && lost)
        return 'changed';
    if (gained)
        return 'loosened';
    return lost ? 'tightened' : 'same';
}
function inverse(move) {
    if (move === 'loosened')
        return 'tightened';
    return move === 'tightened' ? 'loosened' : move;
}
/** Two thresholds as the numbers that satisfy them; without one no row may fail. */
function compareThresholds(old, next) {
    if (equal(old, next))
        return 'same';
    const unit = (old ?? next)?.unit ?? 'rows';
    const was = intervalOf(old ?? strictest(unit));
    const is = intervalOf(next ?? strictest(unit));
    if (!was || !is || (old && next && old.unit !== next.unit))
        return 'changed';
    const wider = [is.low <= was.low, is.high >= was.high];
    const narrower = [is.low >= was.low, is.high <= was.high];
    if (wider.every(Boolean))
        return narrower.every(Boolean) ? 'same' : 'loosened';
    return narrower.every(Boolean) ? 'tightened' : 'changed';
}
function strictest(unit) {
    if (unit === 'passing')
        return { operator: 'mustBeGreaterOrEqualTo', bounds: [1], unit };
    return { operator: 'mustBe', bounds: [0], unit };
}
const least = Number.EPSILON;
/** An open end lies a hair inside; undefined for all numbers but some. */
function intervalOf({ operator, bounds: [first, second = first], }) {
    const hair = least * Math.max(1, Math.abs(first));
    switch (operator) {
        case 'mustBe':
            return { low: first, high: first };
        case 'mustBeBetween':
            return { low: first, high: second };
        case 'mustBeLessThan':
            return { low: Number.NEGATIVE_INFINITY, high: first - hair };
        case 'mustBeLessOrEqualTo':
            return { low: Number.NEGATIVE_INFINITY, high: first };
        case 'mustBeGreaterThan':
            return { low: first + hair, high: Number.POSITIVE_INFINITY };
        case 'mustBeGreaterOrEqualTo':
            return { low: first, high: Number.POSITIVE_INFINITY };
        case 'mustNotBe':
        case 'mustNotBeBetween':
            return undefined;
    }
}
/** Contracts are read in one order of keys, so that equal ones are equal as texts. */
function equal(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}

;// CONCATENATED MODULE: ./.build/domain/data/promise-reading.js
/**
 * A setting is told at one check only: those of the object at the one for its rows, a type at the one for
 * the type, and the other settings of a column at the one for its presence.
 */
function readingOf({ demand }, contract) {
    switch (demand.kind) {
        case 'not-empty': {
            const { filter, allowEmpty, dialect, drift } = contract;
            return { filter, allowEmpty, dialect, drift };
        }
        case 'fields':
            return { fieldsMatch: contract.fieldsMatch };
        case 'present':
        case 'type': {
            const column = contract.columns.find(({ name }) => name === demand.column);
            return column ? columnReading(column, demand.kind) : {};
        }
        default:
            return {};
    }
}
function columnReading(column, kind) {
    const { logicalType, notation, timezone, defaultTimezone, spelling } = column;
    const { source, missingValues, normalize, nanAsNull, allowNonFinite } = column;
    const values = { source, missingValues, normalize, nanAsNull, allowNonFinite };
    if (kind === 'present')
        return values;
    const type = { logicalType, format: notation?.pattern, timezone, defaultTimezone, spelling };
    // A value inside another has no check for its presence.
    return column.path.length > 0 ? { ...type, ...values } : type;
}
/** The names of the settings that are not alike. */
function differences(old, next) {
    return [...new Set([...Object.keys(old), ...Object.keys(next)])].filter((name) => {
        return JSON.stringify(old[name]) !== JSON.stringify(next[name]);
    });
}
/** Known of a filter, of what is allowed and of whole numbers that become any; else nobody can say. */
function compareReadings(old, next) {
    const moves = differences(old, next).map((name) => moveOf(name, old[name], next[name]));
    const [only = 'same', another] = [...new Set(moves)];
    return another === undefined ? only : 'changed';
}
function moveOf(name, was, is) {
    switch (name) {
        case 'filter':
            return was === null ? 'loosened' : is === null ? 'tightened' : 'changed';
        case 'allowEmpty':
        case 'allowNonFinite':
            return is === true ? 'loosened' : 'tightened';
        case 'logicalType':
            if (was === 'integer' && is === 'number')
                return 'loosened';
            return was === 'number' && is === 'integer' ? 'tightened' : 'changed';
        default:
            return 'changed';
    }
}

;// CONCATENATED MODULE: ./.build/domain/data/contract-diff.js


/** Loosened: the bound is wider, or it fails only in the old one. A promise that is gone is loosened. */
function diffContracts(old, next) {
    const before = byName(old);
    const after = byName(next);
    const names = [...new Set([...before.keys(), ...after.keys()])];
    return names.flatMap((name) => changeOf(before.get(name), after.get(name)));
}
/** The name of the object leads every id; another name alone changes no promise. */
function byName({ contract, results }) {
    const found = results.map((result) => {
        const check = contract.checks.find(({ id }) => id === result.id);
        const name = result.id.slice(contract.object.length);
        return check ? [[name, { check, result, contract }]] : [];
    });
    return new Map(found.flat());
}
function changeOf(old, next) {
    const named = next ?? old;
    if (!named)
        return [];
    const before = old ? readingOf(old.check, old.contract) : {};
    const after = next ? readingOf(next.check, next.contract) : {};
    const told = old && next ? differences(before, after) : [];
    return [
        {
            id: named.check.id,
            direction: directionOf(old, next),
            before: old ? sideOf(old.result, before, told) : null,
            after: next ? sideOf(next.result, after, told) : null,
        },
    ];
}
/** What is asked, and how the data are read for it where that differs. */
function sideOf({ status, threshold }, reading, told) {
    const settings = told.map((name) => `${name}: ${JSON.stringify(reading[name] ?? null)}`);
    const parts = [...(threshold === undefined ? [] : [threshold]), ...settings];
    return { status, ...(parts.length > 0 && { asked: parts.join('; ') }) };
}
const ranks = { error: 2, warning: 1, info: 0 };
function directionOf(old, next) {
    if (!old || !next)
        return old ? 'loosened' : 'tightened';
    const [was, is] = [old.result.status, next.result.status];
    if (was === 'failed' && is === 'passed')
        return 'loosened';
    if (was === 'passed' && is === 'failed')
        return 'tightened';
    // Of what could not be judged in one of them nobody can say which asks more.
    if (was !== is)
        return 'changed';
    const severity = ranks[next.check.severity] - ranks[old.check.severity];
    const moves = [
        compareAsked(askedBy(old.check), askedBy(next.check)),
        compareReadings(readingOf(old.check, old.contract), readingOf(next.check, next.contract)),
    ];
    return moves.reduce(joined, severity === 0 ? 'same' : severity < 0 ? 'loosened' : 'tightened');
}
function askedBy({ demand, threshold }) {
    return { demand, threshold };
}
function joined(one, other) {
    if (one === 'same' || one === other)
        return other;
    return other === 'same' ? one : 'changed';
}

// EXTERNAL MODULE: ./.build/domain/data/judge.js + 3 modules
var judge = __webpack_require__(353);
// EXTERNAL MODULE: ./.build/domain/data/plan.js
var plan = __webpack_require__(8257);
// EXTERNAL MODULE: ./.build/domain/data/shape.js
var data_shape = __webpack_require__(4429);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(2945);
// EXTERNAL MODULE: ./.build/inputs/contract.js + 35 modules
var contract = __webpack_require__(6069);
// EXTERNAL MODULE: ./.build/inputs/data-digests.js + 1 modules
var data_digests = __webpack_require__(3550);
// EXTERNAL MODULE: ./.build/inputs/data-references.js
var data_references = __webpack_require__(2399);
// EXTERNAL MODULE: ./.build/inputs/data-sets.js
var data_sets = __webpack_require__(7700);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var inputs_digest = __webpack_require__(7396);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(361);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(498);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(5496);
// EXTERNAL MODULE: ./.build/commands/validation/measure-checks.js + 1 modules
var measure_checks = __webpack_require__(7361);
// EXTERNAL MODULE: ./.build/commands/validation/targets.js
var validation_targets = __webpack_require__(1595);
;// CONCATENATED MODULE: ./.build/commands/contract-diff.js

















const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    old: (0,fields/* text */.Qq)().describe('The contract as it was, with #object to pick one of several.'),
    new: (0,fields/* text */.Qq)().describe('The contract as it is now.'),
    data: (0,fields/* text */.Qq)().describe('The data that both are judged on: a data set of the policy, or a path.'),
    engine: (0,fields/* text */.Qq)().default('duckdb:').describe('URI of the engine that counts.'),
});
/** Judges two contracts on the same data, and names what was loosened and what was tightened. */
const contractDiff = {
    name: 'contract diff',
    summary: 'names the promises that a new contract loosens or tightens; exits 0 whichever moved',
    inputs,
    words: ['old', 'new'],
    async run(given, open) {
        const policy = await (0,inputs_policy/* readPolicy */.T4)(given.policy);
        const read = (contract) => (0,data_sets/* readPromisedData */.k)({ data: [given.data], contract }, policy);
        const [[old], [next]] = await (0,errors/* together */.bs)(() => read(given.old), () => read(given.new));
        if (!old || !next)
            throw new Error('The data was there a moment ago.');
        const engine = await open.engine(given.engine);
        open.progress(`Judging ${given.old} and ${given.new} on ${given.data}`);
        const now = new Date(open.context.startedAt);
        const references = await (0,data_references/* readReferences */.P)([old, next], policy);
        const judged = await judgeBoth([old, next], { engine, now, references });
        const unjudged = firstErrored(judged.old) ?? firstErrored(judged.next);
        const all = diffContracts(judged.old, judged.next);
        const changes = all.filter(({ direction }) => direction !== 'same');
        const result = {
            old: given.old,
            new: given.new,
            data: given.data,
            rows: judged.rows,
            changes,
            same: all.length - changes.length,
        };
        return (0,conclude/* conclude */.E)(open, {
            command: 'contract diff',
            key: given.key ?? next.contract.object,
            ...(unjudged ? { verdict: 'errored', exitCode: 2 } : { verdict: 'passed', exitCode: 0 }),
            title: unjudged
                ? `Errored: ${unjudged.id} of ${unjudged.contract} could not be judged: ${unjudged.reason}`
                : titleOf(result),
            subject: { model: null, digest: null },
            findings: changes.map((change) => findingOf(change, next.contract)),
            outputs: {
                loosened: idsOf(changes, 'loosened'),
                tightened: idsOf(changes, 'tightened'),
                changed: idsOf(changes, 'changed'),
            },
            result,
            inputDigests: {
                ...(await (0,data_digests/* digestData */.B)({ data: next.paths })).files,
                ...(await contractDigests([given.old, given.new])),
            },
        });
    },
};
/** Measured once where both read the data alike, else once each. */
async function judgeBoth([old, next], circumstances) {
    const judged = readAlike(old.contract, next.contract)
        ? await contract_diff_judge([old, next], circumstances)
        : [...(await contract_diff_judge([old], circumstances)), ...(await contract_diff_judge([next], circumstances))];
    const [before, after] = judged;
    if (!before || !after)
        throw new Error('Nothing was judged.');
    return { old: before, next: after, rows: after.rows };
}
function readAlike(old, next) {
    const reading = ({ object, columns, key, filter, dialect }) => JSON.stringify({ object, columns, key, filter, dialect });
    return reading(old) === reading(next);
}
/** Contracts that read the data alike, measured together. */
async function contract_diff_judge(data, { engine, now, references }) {
    const [first] = data;
    if (!first)
        return [];
    const { contract, paths, partitions } = first;
    const targets = new Map(data.flatMap((one) => [...(0,validation_targets/* targetsOf */.Q)(one, references)]));
    const set = await engine.open({ ...contract, paths, partitions, references: targets });
    try {
        const { shape } = set;
        const plans = data.map((one) => (0,plan/* planChecks */.d)(one.contract, shape));
        const { rows, answers } = await (0,measure_checks/* measureChecks */.U)(set, plans.flat());
        return data.map((one, index) => {
            const evidence = {
                data: one.name,
                contract: one.contract,
                shape,
                rows,
                measured: answers,
                now,
            };
            const results = (0,judge/* judgeChecks */.L)(plans[index] ?? [], evidence);
            return { contract: one.contract, results, rows: (0,data_shape/* totalOf */.e)(rows) };
        });
    }
    finally {
        set.close();
    }
}
/** A promise that the data could not answer leaves open whether it moved. */
function firstErrored({ contract, results }) {
    const found = results.find(({ status }) => status === 'errored');
    return (found && { id: found.id, contract: contract.file, reason: found.reason ?? 'no reason known' });
}
function titleOf({ changes, rows }) {
    const number = (direction) => changes.filter((change) => change.direction === direction).length;
    const parts = ['loosened', 'tightened', 'changed'].map((direction) => `${number(direction)} ${direction}`);
    return `Passed: ${parts.join(', ')}, judged on ${rows} rows`;
}
function idsOf(changes, direction) {
    return changes
        .filter((change) => change.direction === direction)
        .map(({ id }) => id)
        .join(',');
}
/** A loosened promise is what a reviewer looks for. */
function findingOf({ id, direction, before, after }, next) {
    const check = next.checks.find((one) => one.id === id);
    const side = (one) => one ? `${one.asked ?? 'no bound'} (${one.status})` : 'nothing';
    return {
        level: direction === 'loosened' ? 'warning' : 'note',
        rule: id,
        message: `${id} is ${direction}: from ${side(before)} to ${side(after)}.`,
        file: next.file,
        ...(check?.line !== undefined && { line: check.line }),
    };
}
async function contractDigests(references) {
    const files = [...new Set(references.map(contract/* contractFile */.V))];
    const digests = await Promise.all(files.map((file) => (0,inputs_digest/* digestOfFile */.Mk)(file)));
    return Object.fromEntries(files.map((file, index) => [file, digests[index] ?? '']));
}

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

// EXTERNAL MODULE: ./.build/inputs/data-paths.js + 2 modules
var data_paths = __webpack_require__(1909);
// EXTERNAL MODULE: ./.build/domain/data/column.js
var column = __webpack_require__(4096);
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









const contract_infer_inputs = schemas/* object */.Ikc({
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
    inputs: contract_infer_inputs,
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

// EXTERNAL MODULE: ./.build/domain/promotion/ledger.js
var promotion_ledger = __webpack_require__(9940);
// EXTERNAL MODULE: ./.build/inputs/place.js
var place = __webpack_require__(41);
// EXTERNAL MODULE: ./.build/commands/promotion/ledger-uri.js
var ledger_uri = __webpack_require__(2001);
;// CONCATENATED MODULE: ./.build/commands/promotion/ledger-command.js









const ledger_command_inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    ...command_inputs/* registryInput */.wi,
    ledger: (0,fields/* text */.Qq)()
        .optional()
        .describe("URI of the ledger; default: the policy's, else the one inside the registry."),
});
/** A command that reads the whole ledger, its chain verified; one that has nothing to show errs. */
function ledgerCommand({ name, summary, said }) {
    return { name, summary, inputs: ledger_command_inputs, run: (given, open) => read(given, open, { name, said }) };
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
        findings: notes.map((note) => ledger_command_findingOf(note)),
        outputs: { head: (0,promotion_ledger/* headOf */.U)(entries) ?? '' },
        result: { uri: ledger.uri, entries, notes, head: (0,promotion_ledger/* headOf */.U)(entries) },
        inputDigests: {},
    });
}
function ledger_command_findingOf({ line, kind }) {
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

;// CONCATENATED MODULE: ./.build/domain/data/drift/canonical.js
/** The profile's text: keys sorted, shortest digits that read back the same, a line for each column. */
function profileText({ columns, ...head }) {
    const lines = sorted(columns).map(([name, column]) => {
        return `    ${JSON.stringify(name)}: ${compact(column)}`;
    });
    const body = lines.length > 0 ? `{\n${lines.join(',\n')}\n  }` : '{}';
    const members = sorted({ ...head, columns: body }).map(([key, value]) => {
        return `  ${JSON.stringify(key)}: ${key === 'columns' ? value : JSON.stringify(value)}`;
    });
    return `{\n${members.join(',\n')}\n}\n`;
}
/** On one line, in the order of the keys. */
function compact(value) {
    const members = sorted({ ...value }).map(([key, member]) => {
        return `${JSON.stringify(key)}: ${JSON.stringify(member)}`;
    });
    return `{${members.join(', ')}}`;
}
function sorted(value) {
    return Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

// EXTERNAL MODULE: ./.build/domain/data/drift/compared.js
var compared = __webpack_require__(2767);
// EXTERNAL MODULE: ./.build/domain/data/drift/plan.js
var drift_plan = __webpack_require__(9317);
// EXTERNAL MODULE: ./.build/domain/data/drift/profile.js
var profile = __webpack_require__(8049);
;// CONCATENATED MODULE: ./.build/domain/data/drift/profile-result.js
/** What a profile keeps of a column, in words; `why` it keeps no values. */
function holds(profile, why) {
    switch (profile.kind) {
        case 'opaque':
            return `only its nulls, since ${why}`;
        case 'categorical': {
            const { length } = profile.values;
            return profile.complete ? `all ${length} values` : `the ${length} most frequent values`;
        }
        case 'numeric': {
            const { grid, counts } = profile;
            return `${grid.length} points and ${counts.length} bins`;
        }
    }
}

// EXTERNAL MODULE: ./.build/domain/data/findings.js
var findings = __webpack_require__(4552);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/inputs/own-place.js



/** Refuses to write where one of the files stands that were read; `option` names the path. */
async function expectOwnPlace(option, output, read) {
    const place = await placeOf(output);
    for (const path of read) {
        if ((await placeOf(path)) !== place)
            continue;
        throw new errors/* UserError */.yo('output-is-input', {
            what: `${option} is ${output}, which is read as well.`,
            why: `Writing there would overwrite ${path}.`,
            next: 'Name another file.',
            file: path,
        });
    }
}
function placeOf(path) {
    return (0,promises_.realpath)(path).catch(() => (0,external_node_path_.resolve)(path));
}

;// CONCATENATED MODULE: ./.build/commands/profile.js






















const profile_inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    data: (0,fields/* text */.Qq)().describe("The data set to keep a picture of: a name of the policy's data, or a path."),
    contract: (0,fields/* text */.Qq)()
        .optional()
        .describe("Path of its ODCS contract, with #object to pick one of several; default: the policy's."),
    output: (0,fields/* text */.Qq)().describe('Path of the profile to write, a JSON file.'),
    engine: (0,fields/* text */.Qq)().default('duckdb:').describe('URI of the engine that counts.'),
});
/** Freezes what a data set is like, for later ones to be compared with. */
const profile_profile = {
    name: 'profile',
    summary: 'keeps a small picture of a data set, which validate compares later data with',
    inputs: profile_inputs,
    async run(given, open) {
        const policy = await (0,inputs_policy/* readPolicy */.T4)(given.policy);
        const wanted = { data: [given.data], contract: given.contract };
        const promised = await (0,data_sets/* readPromisedData */.k)(wanted, policy);
        const [data] = promised;
        if (!data)
            throw new Error('The data was found a moment ago.');
        const references = await (0,data_references/* readReferences */.P)(promised, policy);
        const digests = await (0,data_digests/* digestData */.B)({ [data.name]: data.paths });
        const contractPath = (0,contract/* contractFile */.V)(data.reference);
        const contractDigest = await (0,inputs_digest/* digestOfFile */.Mk)(contractPath);
        const inputDigests = {
            ...digests.files,
            [contractPath]: contractDigest,
            ...(policy && { [policy.path]: await (0,inputs_digest/* digestOfFile */.Mk)(policy.path) }),
        };
        await expectOwnPlace('output', given.output, Object.keys(inputDigests));
        const engine = await open.engine(given.engine);
        open.progress(`Making a profile of ${data.name}`);
        const now = new Date(open.context.startedAt);
        const made = await profileOf(engine, data, { references, now });
        const { columns, rows, clusters } = made;
        const value = {
            schema: 'contender/profile@1',
            object: data.contract.object,
            rows,
            ...(clusters !== null && { clusters }),
            data: digests.sets[data.name] ?? '',
            contract: contractDigest,
            columns: Object.fromEntries(columns),
        };
        const content = profileText(value);
        await open.writeFile(given.output, content);
        const digest = `sha256:${(0,inputs_digest/* sha256 */.sc)(content)}`;
        const result = {
            data: data.name,
            object: value.object,
            profile: given.output,
            bytes: new TextEncoder().encode(content).length,
            digest,
            rows,
            columns: columnsOf(data, made),
            leftOut: made.leftOut,
        };
        return (0,conclude/* conclude */.E)(open, {
            command: 'profile',
            key: given.key ?? data.name,
            verdict: 'passed',
            exitCode: 0,
            title: profile_titleOf(result, made.findings.length),
            subject: { model: policy?.value.model ?? null, digest: null },
            findings: made.findings,
            outputs: { profile: given.output, 'profile-digest': digest, 'data-digest': value.data },
            result,
            inputDigests,
        });
    },
};
async function profileOf(engine, data, { references, now }) {
    const { name, paths, partitions, contract } = data;
    const targets = (0,validation_targets/* targetsOf */.Q)(data, references);
    const set = await engine.open({ ...contract, paths, partitions, references: targets });
    try {
        const { shape } = set;
        const planned = (0,plan/* planChecks */.d)((0,drift_plan/* withoutDrift */.k)(contract), shape);
        const { rows, answers } = await (0,measure_checks/* measureChecks */.U)(set, planned);
        if (rows.rows === 0)
            throw nothingToKeep(name);
        const checks = (0,judge/* judgeChecks */.L)(planned, {
            data: name,
            contract,
            shape,
            rows,
            measured: answers,
            now,
        });
        const broken = checks.filter(({ status }) => status !== 'unchecked');
        const has = (column) => shape.columns.some((one) => one.name === column);
        const kept = (0,compared/* comparedColumns */.bG)(contract).filter(({ source }) => has(source));
        return {
            rows: rows.rows,
            clusters: await clustersIn(set, data),
            columns: await set.columnProfiles(kept.map((column) => column.name)),
            leftOut: leftOutOf(data, shape),
            findings: (0,findings/* validationFindings */.y)(broken).map((finding) => ({ ...finding, level: 'warning' })),
        };
    }
    finally {
        set.close();
    }
}
function nothingToKeep(name) {
    return new errors/* UserError */.yo('data-empty', {
        what: `There is not one row in ${name} to make a profile of.`,
        why: 'Later data would be compared with nothing.',
        next: 'Give data with rows.',
    });
}
/** Without the clusters' number nobody could tell noise later. */
async function clustersIn(set, { contract }) {
    const { cluster } = contract.drift;
    if (cluster === null)
        return null;
    const asked = { kind: 'clusters', column: cluster };
    const found = set.shape.columns.some(({ name }) => name === cluster)
        ? (await set.measure([asked])).answers.get(asked)
        : undefined;
    if (found?.kind === 'clusters')
        return found.count;
    throw new errors/* UserError */.yo('profile-cluster', {
        what: `The data has no usable column "${cluster}".`,
        why: 'The contract counts its different values as what is independent.',
        next: 'Name a column of the data in drift.cluster of the contract.',
        file: contract.file,
    });
}
function leftOutOf({ contract }, { columns }) {
    const own = contract.columns.flatMap((column) => {
        const found = columns.some(({ name }) => name === column.source);
        const reason = (0,compared/* leftOut */.ig)(column, contract) ?? (found ? undefined : 'the data does not have it');
        return reason === undefined ? [] : [{ column: column.property, reason }];
    });
    const others = columns.flatMap(({ name }) => {
        if (contract.columns.some(({ source }) => source === name))
            return [];
        return [{ column: name, reason: 'the contract does not have it' }];
    });
    return [...own, ...others];
}
function columnsOf({ contract }, { columns }) {
    return [...columns].map(([name, found]) => {
        const column = contract.columns.find((one) => one.name === name);
        const why = column?.sensitive ? 'it is sensitive' : 'its values are not compared';
        const none = found.kind !== 'opaque' && (0,profile/* valuesIn */.aC)(found) === 0 ? ', of no value at all' : '';
        return { name: column?.property ?? name, kind: found.kind, holds: holds(found, why) + none };
    });
}
function profile_titleOf({ profile, columns, rows }, broken) {
    const warning = broken > 0
        ? `; the data breaks ${broken} ${broken === 1 ? 'promise' : 'promises'} of its contract`
        : '';
    return `Passed: ${profile} keeps ${columns.length} ${columns.length === 1 ? 'column' : 'columns'} of ${rows.toLocaleString('en-US')} rows${warning}`;
}

// EXTERNAL MODULE: ./.build/commands/promote.js + 21 modules
var promote = __webpack_require__(6330);
// EXTERNAL MODULE: ./.build/commands/register.js + 1 modules
var register = __webpack_require__(9917);
// EXTERNAL MODULE: ./.build/commands/report.js + 9 modules
var report = __webpack_require__(2367);
// EXTERNAL MODULE: ./.build/commands/train.js + 10 modules
var train = __webpack_require__(8478);
// EXTERNAL MODULE: ./.build/commands/validate.js + 29 modules
var validate = __webpack_require__(2097);
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
    profile_profile,
    contractInfer,
    contractDiff,
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
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9261);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3541);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1447);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2090);
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
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2367);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2097);











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
// EXTERNAL MODULE: ./.build/report/page.js + 10 modules
var page = __webpack_require__(5450);
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
