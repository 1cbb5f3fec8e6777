export const id = 7118;
export const ids = [7118,6141];
export const modules = {

/***/ 27879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contractDiff: () => (/* binding */ contractDiff)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
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
var judge = __webpack_require__(70353);
// EXTERNAL MODULE: ./.build/domain/data/plan.js
var plan = __webpack_require__(98257);
// EXTERNAL MODULE: ./.build/domain/data/shape.js
var data_shape = __webpack_require__(4429);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/contract.js + 35 modules
var contract = __webpack_require__(26069);
// EXTERNAL MODULE: ./.build/inputs/data-digests.js + 1 modules
var data_digests = __webpack_require__(23550);
// EXTERNAL MODULE: ./.build/inputs/data-references.js
var data_references = __webpack_require__(92399);
// EXTERNAL MODULE: ./.build/inputs/data-sets.js
var data_sets = __webpack_require__(77700);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var digest = __webpack_require__(87396);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(80498);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
// EXTERNAL MODULE: ./.build/commands/validation/measure-checks.js + 1 modules
var measure_checks = __webpack_require__(97361);
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
        const policy = await (0,inputs_policy/* readPolicy */.T)(given.policy);
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
    const digests = await Promise.all(files.map((file) => (0,digest/* digestOfFile */.Mk)(file)));
    return Object.fromEntries(files.map((file, index) => [file, digests[index] ?? '']));
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

/***/ 4047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decimalOf),
/* harmony export */   Y: () => (/* binding */ compareDecimals)
/* harmony export */ });
/** Reads `-12.50` or `1e-7`; null: it is no such number, or has thousands of digits. */
function decimalOf(written) {
    const match = /^([+-]?)([0-9]*)\.?([0-9]*)(?:[eE]([+-]?[0-9]+))?$/.exec(written);
    const [, sign = '', whole = '', part = '', power = '0'] = match ?? [];
    const exponent = Number(power);
    if (!match || whole + part === '' || Math.abs(exponent) > 2000)
        return null;
    const digits = BigInt(sign + (whole + part)) * 10n ** BigInt(Math.max(0, exponent - part.length));
    const scale = Math.max(0, part.length - exponent);
    return { units: digits, scale, text: plain(digits, scale) };
}
/** Negative, zero or positive, as the one is less than, equal to or more than the other. */
function compareDecimals(one, other) {
    const scale = Math.max(one.scale, other.scale);
    const difference = at(one, scale) - at(other, scale);
    if (difference === 0n)
        return 0;
    return difference < 0n ? -1 : 1;
}
function at({ units, scale }, wanted) {
    return units * 10n ** BigInt(wanted - scale);
}
function plain(units, scale) {
    const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
    const point = digits.length - scale;
    const written = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
    return units < 0n ? `-${written}` : written;
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

/***/ 17799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   N: () => (/* binding */ judgeCuts),
/* harmony export */   bl: () => (/* binding */ cutsOf),
/* harmony export */   cd: () => (/* binding */ interpolated)
/* harmony export */ });
/* unused harmony export cutsHold */
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4047);
/* harmony import */ var _threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97379);


/** h = (n − 1)·level, by the digits of the level: in floating point 0.07·100 is more than 7. */
function rankOf(level, n) {
    const decimal = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .B)(String(level));
    if (!decimal || n < 1)
        return { index: 0, fraction: 0 };
    const unit = 10n ** BigInt(decimal.scale);
    const scaled = BigInt(n - 1) * decimal.units;
    return { index: Number(scaled / unit), fraction: Number(scaled % unit) / Number(unit) };
}
/** Between two neighbours as numpy does, so that both ends are exact. */
function interpolated(low, high, fraction) {
    const step = high - low;
    if (!Number.isFinite(step))
        return low * (1 - fraction) + high * fraction;
    return fraction < 0.5 ? low + step * fraction : high - step * (1 - fraction);
}
/** The cuts that tell whether a quantile is within a threshold: each bound and the error beside it. */
function cutsOf({ bounds }) {
    return bounds.flatMap((bound) => {
        if (bound === undefined)
            return [];
        const near = (0,_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .nearness */ ._I)(bound);
        return [bound - near, bound + near];
    });
}
/** Whether the quantile lies where it must, by counts around the bounds alone. */
function judgeCuts(check, { found }) {
    const { checked, cuts } = found;
    const { threshold, demand } = check;
    const counts = { checked, failing: 0 };
    const level = demand.kind === 'aggregate' ? demand.level : undefined;
    if (!threshold || level === undefined) {
        return {
            ...counts,
            status: 'errored',
            reason: 'It is not known which quantile must lie where.',
        };
    }
    if (checked === 0) {
        return { ...counts, status: 'failed', reason: 'no-data: there are too few values.' };
    }
    const band = (0,_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .describeThreshold */ .d9)(threshold);
    if (cutsHold(threshold, { cuts, rank: rankOf(level, checked) })) {
        return { ...counts, status: 'passed', observed: band };
    }
    return {
        ...counts,
        status: 'failed',
        reason: `The quantile is beyond its band${(0,_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(threshold)}.`,
    };
}
function cutsHold({ operator }, { cuts, rank }) {
    const [below, above, belowHigh, aboveHigh] = cuts;
    if (!below || !above)
        return false;
    const [first, last] = [below, aboveHigh ?? above];
    const within = atLeast(first, rank) && atMost(last, rank);
    switch (operator) {
        case 'mustBe':
        case 'mustBeBetween':
            return within;
        case 'mustNotBe':
            return !within;
        case 'mustBeGreaterOrEqualTo':
            return atLeast(below, rank);
        case 'mustBeGreaterThan':
            return !atMost(above, rank);
        case 'mustBeLessOrEqualTo':
            return atMost(above, rank);
        case 'mustBeLessThan':
            return !atLeast(below, rank);
        case 'mustNotBeBetween':
            return !within && belowHigh !== undefined;
    }
}
/** The quantile is at most the cut; of values that are missing beside it nothing is. */
function atMost({ at, atMost: count, upTo, over }, { index, fraction }) {
    const rank = index + 1;
    if (count !== rank || fraction === 0)
        return count >= rank;
    return upTo !== null && over !== null && interpolated(upTo, over, fraction) <= at;
}
function atLeast({ at, below: count, under, from }, { index, fraction }) {
    const rank = index + 1;
    if (count < rank)
        return true;
    if (count > rank || fraction === 0)
        return false;
    return under !== null && from !== null && interpolated(under, from, fraction) >= at;
}


/***/ }),

/***/ 97379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   Rl: () => (/* binding */ holdsExactly),
/* harmony export */   VE: () => (/* binding */ thresholdOperators),
/* harmony export */   Yh: () => (/* binding */ holdsNearly),
/* harmony export */   _I: () => (/* binding */ nearness),
/* harmony export */   b8: () => (/* binding */ shownNumber),
/* harmony export */   d9: () => (/* binding */ describeThreshold),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   rA: () => (/* binding */ thresholdUnits),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73729);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4047);


/** ODCS's operators: what a measured number must be. `between` includes both ends. */
const operators = {
    mustBe: (observed, [bound]) => observed === bound,
    mustNotBe: (observed, [bound]) => observed !== bound,
    mustBeGreaterThan: (observed, [bound]) => observed > bound,
    mustBeGreaterOrEqualTo: (observed, [bound]) => observed >= bound,
    mustBeLessThan: (observed, [bound]) => observed < bound,
    mustBeLessOrEqualTo: (observed, [bound]) => observed <= bound,
    mustBeBetween: (observed, [low, high = low]) => low <= observed && observed <= high,
    mustNotBeBetween: (observed, [low, high = low]) => observed < low || high < observed,
};
const thresholdOperators = Object.keys(operators);
/** The units that a contract may write. */
const thresholdUnits = ['rows', 'percent'];
/** Exact: the comparison is on the numbers as they are, and a bound belongs to its own side. */
function holds({ operator, bounds }, observed) {
    return Number.isFinite(observed) && operators[operator](observed, bounds);
}
/**
 * The same for a number that was summed of doubles: its last digits depend on the order of the rows, so
 * that within 1e-9, relative to a bound past 1, it is on the bound.
 */
function holdsNearly(threshold, observed) {
    const near = threshold.bounds.find((bound) => {
        return bound !== undefined && Math.abs(observed - bound) <= nearness(bound);
    });
    return holds(threshold, near ?? observed);
}
/** How far from the bound a sum of doubles is still on it. */
function nearness(bound) {
    return 1e-9 * Math.max(1, Math.abs(bound));
}
/**
 * The same for a number of any width, by its digits: where a double would round it onto a bound, it is
 * taken for the next number on its own side.
 */
function holdsExactly(threshold, digits) {
    const exact = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .B)(digits);
    const observed = Number(digits);
    const bound = threshold.bounds.includes(observed) ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .B)(String(observed)) : null;
    if (!exact || !bound)
        return holds(threshold, observed);
    const side = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimals */ .Y)(exact, bound);
    return holds(threshold, observed + side * (Math.abs(observed) * Number.EPSILON || Number.MIN_VALUE));
}
/** Six digits tell enough; more only where fewer would show a number on a bound that it is not on. */
function shownNumber(value, { bounds }) {
    const rounded = Number(value.toPrecision(6));
    return String(bounds.includes(rounded) ? value : rounded);
}
/** `, asked is at most 0.5 percent`; nothing where the promise is that no row fails. */
function asked(threshold) {
    return threshold ? `, asked is ${describeThreshold(threshold)}` : '';
}
/** `at most 0.5 percent`, `between 10 and 20 rows`. */
function describeThreshold(threshold) {
    const [low, high] = threshold.bounds.map(shownBound);
    const words = {
        mustBe: `exactly ${low}`,
        mustNotBe: `not ${low}`,
        mustBeGreaterThan: `more than ${low}`,
        mustBeGreaterOrEqualTo: `at least ${low}`,
        mustBeLessThan: `less than ${low}`,
        mustBeLessOrEqualTo: `at most ${low}`,
        mustBeBetween: `between ${low} and ${high}`,
        mustNotBeBetween: `not between ${low} and ${high}`,
    };
    const { operator, unit } = threshold;
    return unit === 'value' ? words[operator] : `${words[operator]} ${unit}`;
}
/** `1,000,000`; what is no large whole number stays as it was written. */
function shownBound(bound) {
    if (bound === undefined)
        return '';
    return Number.isSafeInteger(bound) ? (0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(bound) : String(bound);
}
/** Share of the failing rows; multiplied first, so that the division alone rounds. */
function percentOf(failing, checked) {
    return (100 * failing) / checked;
}


/***/ }),

/***/ 73729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * `1,000,000`. Whole numbers are grouped here, as the first of all numbers that `toLocaleString` writes makes it
 * load the signs of every language, for a tenth of the time that a small file takes from start to verdict.
 */
function grouped(value) {
    return Number.isSafeInteger(value)
        ? String(value).replace(/\B(?=(\d{3})+$)/g, ',')
        : value.toLocaleString('en-US');
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


/***/ })

};
