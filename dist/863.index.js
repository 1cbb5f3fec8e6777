export const id = 863;
export const ids = [863];
export const modules = {

/***/ 5863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./.build/domain/data/findings.js
const levels = { error: 'error', warning: 'warning', info: 'note' };
/** One finding for each check that did not pass, at the contract's line. */
function validationFindings(checks) {
    return checks
        .filter(({ status }) => status !== 'passed')
        .map((check) => ({
        level: levelOf(check),
        rule: check.id,
        message: messageOf(check),
        ...(check.file !== undefined && { file: check.file }),
        ...(check.line !== undefined && { line: check.line }),
    }));
}
/** A blocked check only repeats the failure that blocks it; an errored one decides, however mild. */
function levelOf({ status, severity }) {
    if (status === 'errored')
        return 'error';
    return status === 'unchecked' || status === 'blocked' ? 'note' : levels[severity];
}
const verbs = {
    passed: 'passed',
    failed: 'failed',
    undecided: 'is undecided',
    errored: 'could not be judged',
    blocked: 'is blocked',
    unchecked: 'is not checked',
};
function messageOf({ id, data, status, reason, examples }) {
    const [first] = examples;
    const parts = [
        `${id} ${verbs[status]} on ${data}: ${reason ?? 'no reason was given.'}`,
        first && !reason?.includes(placeOf(first)) ? `First: ${describeExample(first)}.` : '',
    ];
    return parts.filter(Boolean).join(' ');
}
/** `data/eval.csv:12 (id=white-0012) has "0.094"`. */
function describeExample(example) {
    const key = example.key ? ` (${example.key})` : '';
    const value = example.value === null ? 'no value' : JSON.stringify(example.value);
    return `${placeOf(example)}${key} has ${value}`;
}
function placeOf({ file, line, row }) {
    if (line !== undefined)
        return `${file}:${line}`;
    return row === undefined ? file : `${file}, row ${row}`;
}

;// CONCATENATED MODULE: ./.build/domain/data/threshold.js
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
const thresholdUnits = ['rows', 'percent'];
/** Exact: the comparison is on the numbers as they are, and a bound belongs to its own side. */
function holds({ operator, bounds }, observed) {
    return Number.isFinite(observed) && operators[operator](observed, bounds);
}
/** `at most 0.5 percent`, `between 10 and 20 rows`. */
function describeThreshold(threshold, unit) {
    const [low, high] = threshold.bounds;
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
    return unit ? `${words[threshold.operator]} ${unit}` : words[threshold.operator];
}
/** Share of the failing rows; multiplied first, so that the division alone rounds. */
function percentOf(failing, checked) {
    return (100 * failing) / checked;
}

;// CONCATENATED MODULE: ./.build/domain/data/value-test.js
/** The bounds of a value; those of dates and times are texts. */
const boundKinds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const stringFormats = ['email', 'uuid', 'uri', 'hostname', 'ipv4', 'ipv6', 'byte'];
/** The test in words: `at least 0`. */
function describeTest(test) {
    switch (test.kind) {
        case 'minimum':
            return `at least ${test.bound}`;
        case 'maximum':
            return `at most ${test.bound}`;
        case 'exclusiveMinimum':
            return `more than ${test.bound}`;
        case 'exclusiveMaximum':
            return `less than ${test.bound}`;
        case 'multipleOf':
            return `a multiple of ${test.divisor}`;
        case 'minLength':
            return `at least ${test.length} characters long`;
        case 'maxLength':
            return `at most ${test.length} characters long`;
        case 'pattern':
            return `a match of ${test.pattern}`;
        case 'format':
            return `a valid ${test.format}`;
        case 'oneOf':
            return `one of ${listed(test.values)}`;
    }
}
function listed(values) {
    const shown = values.slice(0, 5).map((value) => JSON.stringify(value));
    const left = values.length - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./.build/domain/data/describe.js


/** What a check asks, in words; undefined where its id says everything. */
function describeDemand({ demand, threshold }, contract) {
    if (threshold)
        return describeThreshold(threshold, demand.kind === 'query' ? '' : threshold.unit);
    switch (demand.kind) {
        case 'values':
            return describeTests(demand.tests);
        case 'type':
            return `every value is ${article(typeOf(demand.column, contract))}`;
        case 'nulls':
            return 'no missing value';
        case 'key':
            return 'no missing and no repeated key';
        case 'duplicates':
            return 'no repeated value';
        case 'fields':
            return `fieldsMatch: ${contract.fieldsMatch}`;
        case 'not-empty':
            return 'at least 1 row';
        case 'structure':
            return 'every row can be read';
        default:
            return undefined;
    }
}
/** Why a counted check failed: `3 of 1,903 values are not at most 15`. */
function describeFailure(measurement, { checked, failing, contract }) {
    const of = `${number(failing)} of ${number(checked)}`;
    const [are, have, repeat] = failing === 1 ? ['is', 'has', 'repeats'] : ['are', 'have', 'repeat'];
    switch (measurement.kind) {
        case 'type':
            return `${of} values ${are} not ${article(typeOf(measurement.column, contract))}`;
        case 'nulls':
            return `${of} rows ${have} no value`;
        case 'missing':
            return `${of} rows ${have} a missing value`;
        case 'values':
            return `${of} values ${are} not ${describeTests(measurement.tests)}`;
        case 'duplicates':
            return `${of} rows ${repeat} an earlier ${measurement.columns.join(', ')}`;
        case 'key':
            return `${of} rows ${have} no ${measurement.columns.join(', ')} or ${repeat} an earlier one`;
        case 'row-count':
        case 'query':
            return `${of} rows`;
    }
}
function describeTests(tests) {
    return tests.map(describeTest).join(' and ');
}
function typeOf(column, { columns }) {
    return columns.find(({ name }) => name === column)?.logicalType ?? 'value';
}
function article(noun) {
    return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
function number(value) {
    return value.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./.build/domain/data/judge.js


/** Plan and measurements → the answer to each check; examples are added for the failed ones later. */
function judgeChecks(planned, evidence) {
    return planned.map((plan) => judgeCheck(plan, evidence));
}
function judgeCheck(plan, evidence) {
    const { check } = plan;
    const { contract, data, shape } = evidence;
    const { sql, ...answer } = plan.kind === 'answered'
        ? { ...plan.answer, sql: undefined }
        : judgeMeasured(check, plan.measurement, evidence);
    const threshold = describeDemand(check, contract);
    return {
        id: check.id,
        data,
        severity: check.severity,
        total: shape.rows + shape.unreadable.count,
        examples: [],
        ...answer,
        ...(threshold && { threshold }),
        ...(sql !== undefined && { sql }),
        file: check.file,
        ...(check.line !== undefined && { line: check.line }),
    };
}
function judgeMeasured(check, measurement, evidence) {
    const measured = evidence.measured.get(measurement);
    if (!measured) {
        return { status: 'errored', reason: 'It was not measured.', checked: 0, failing: 0, sql: '' };
    }
    const { sql } = measured;
    switch (measured.kind) {
        case 'error':
            return { status: 'errored', reason: measured.message, checked: 0, failing: 0, sql };
        case 'number':
            return { ...judgeNumber(check, measured.value, evidence.shape.rows), sql };
        case 'counts':
            return { ...judgeCounts(check, { measurement, measured, evidence }), sql };
    }
}
function judgeNumber(check, value, rows) {
    const counts = { checked: rows, failing: 0 };
    if (value === null) {
        return { ...counts, status: 'failed', reason: 'no-data: the query yields NULL.' };
    }
    const observed = String(value);
    const passed = check.threshold ? holds(check.threshold, value) : value === 0;
    if (passed)
        return { ...counts, status: 'passed', observed };
    return {
        ...counts,
        status: 'failed',
        reason: `The query yields ${observed}${asked(check)}.`,
        observed,
    };
}
function judgeCounts(check, { measurement, measured, evidence }) {
    const { checked, failing, note } = measured;
    const counts = { checked, failing };
    if (measurement.kind === 'row-count')
        return judgeRowCount(check, checked);
    if (checked === 0 && !evidence.contract.allowEmpty) {
        const typeFailed = failedType(measurement, evidence);
        return typeFailed
            ? { ...counts, status: 'blocked', reason: `${typeFailed} failed: no value has that type.` }
            : { ...counts, status: 'failed', reason: 'no-data: not one row has a value to check.' };
    }
    const observed = observedText(check, measured);
    if (withinThreshold(check, measured))
        return { ...counts, status: 'passed', observed };
    const failure = describeFailure(measurement, { ...counts, contract: evidence.contract });
    const reason = `${failure}${asked(check)}${note ? `: ${note}` : ''}.`;
    return { ...counts, status: 'failed', reason, observed };
}
function judgeRowCount(check, rows) {
    const observed = rows.toLocaleString('en-US');
    const passed = check.threshold !== null && holds(check.threshold, rows);
    const answer = { checked: rows, failing: 0, observed };
    if (passed)
        return { ...answer, status: 'passed' };
    return { ...answer, status: 'failed', reason: `The data has ${observed} rows${asked(check)}.` };
}
function withinThreshold({ threshold }, { checked, failing }) {
    if (threshold === null)
        return failing === 0;
    const share = checked === 0 ? 0 : percentOf(failing, checked);
    return holds(threshold, threshold.unit === 'percent' ? share : failing);
}
/** The threshold, where the promise is more than that no row fails. */
function asked({ demand, threshold }) {
    if (!threshold)
        return '';
    return `, asked is ${describeThreshold(threshold, demand.kind === 'query' ? '' : threshold.unit)}`;
}
function observedText({ threshold }, { checked, failing }) {
    const rows = failing.toLocaleString('en-US');
    if (threshold?.unit !== 'percent' || checked === 0)
        return rows;
    return `${Number(percentOf(failing, checked).toPrecision(6))} percent`;
}
/** The id of the type check that left a column without any value. */
function failedType(measurement, { contract, measured }) {
    const columns = 'columns' in measurement ? measurement.columns : [columnOf(measurement)];
    for (const { id, demand } of contract.checks) {
        if (demand.kind !== 'type' || !columns.includes(demand.column))
            continue;
        const counted = measured.get(demand);
        if (counted?.kind === 'counts' && counted.failing > 0)
            return id;
    }
    return undefined;
}
function columnOf(measurement) {
    return 'column' in measurement ? measurement.column : undefined;
}

// EXTERNAL MODULE: ./.build/domain/data/measurement.js
var data_measurement = __webpack_require__(8708);
;// CONCATENATED MODULE: ./.build/domain/data/plan.js

/** Decides for each check of the contract whether it can be measured on this data. */
function planChecks(contract, shape) {
    return contract.checks.map((check) => planCheck(check, contract, shape));
}
function planCheck(check, contract, shape) {
    const answered = (answer) => ({ kind: 'answered', check, answer });
    const { demand } = check;
    switch (demand.kind) {
        case 'structure':
            return answered(structure(shape));
        case 'not-empty':
            return answered(notEmpty(contract, shape));
        case 'fields':
            return answered(fields(contract, shape));
        case 'present':
            return answered(present(demand.column, contract, shape));
        case 'unjudged':
            return answered({ ...nothing, status: 'unchecked', reason: demand.reason });
        default:
            return planMeasurement(check, demand, { contract, shape });
    }
}
const nothing = { checked: 0, failing: 0 };
function planMeasurement(check, measurement, { contract, shape }) {
    const answered = (status, reason) => {
        return { kind: 'answered', check, answer: { ...nothing, status, reason } };
    };
    const absent = neededColumns(measurement, contract).find((name) => !has(shape, name));
    if (absent !== undefined) {
        return mayBeAbsent(absent, contract, shape)
            ? answered('unchecked', `The data has no column "${absent}", as ${fieldsMatchOf(contract)} allows.`)
            : answered('blocked', `${idOf('present', contract, absent)} failed: the column cannot be used.`);
    }
    if (shape.rows === 0 && !contract.allowEmpty && measurement.kind !== 'row-count') {
        return answered('blocked', `${idOf('not-empty', contract)} failed: there are no rows.`);
    }
    return { kind: 'measured', check, measurement };
}
function structure({ header, unreadable, rows }) {
    const faults = [...header, ...unreadable.faults];
    const [first] = faults;
    const counts = { checked: rows + unreadable.count, failing: unreadable.count };
    if (!first)
        return { ...counts, status: 'passed' };
    const broken = unreadable.count > 0
        ? `${count(unreadable.count)} of ${plural(counts.checked, 'row')} cannot be read`
        : '';
    const reason = [
        header[0]?.message,
        broken && `${broken}; the first: ${unreadable.faults[0]?.message}`,
    ];
    return {
        ...counts,
        status: 'failed',
        reason: reason.filter(Boolean).join(' '),
        observed: plural(unreadable.count, 'unreadable row'),
        examples: faults.map(({ example }) => example),
    };
}
function notEmpty({ allowEmpty }, { rows, emptyFiles }) {
    const counts = { checked: rows, failing: 0, observed: plural(rows, 'row') };
    if (allowEmpty)
        return { ...counts, status: 'passed' };
    const failed = (reason) => ({ ...counts, status: 'failed', reason });
    if (rows === 0)
        return failed('no-data: there is not one row to check.');
    const [first] = emptyFiles;
    if (first === undefined)
        return { ...counts, status: 'passed' };
    const [verb, more] = emptyFiles.length > 1 ? ['have', ` and ${emptyFiles.length - 1} more`] : ['has', ''];
    return failed(`no-data: ${first}${more} ${verb} not one row, other files have some.`);
}
function fields(contract, shape) {
    const promised = contract.columns.map(({ name }) => name);
    const found = shape.columns.map(({ name }) => name);
    const extra = found.filter((name) => !promised.includes(name));
    const missing = promised.filter((name) => !found.includes(name));
    const wrong = wrongFields(contract, { promised, found, extra, missing });
    const counts = countAll(shape, wrong === undefined);
    return wrong
        ? { ...counts, status: 'failed', reason: wrong, observed: plural(found.length, 'column') }
        : { ...counts, status: 'passed', observed: plural(found.length, 'column') };
}
/** Missing columns are the matter of their own checks, save where no column at all is there. */
function wrongFields({ fieldsMatch }, { promised, found, extra, missing }) {
    if (fieldsMatch === 'partial') {
        return missing.length === promised.length ? 'The data has none of these columns.' : undefined;
    }
    if (fieldsMatch === 'subset')
        return undefined;
    if (extra.length > 0) {
        return `The contract does not know ${extra.map((name) => `"${name}"`).join(', ')}.`;
    }
    const inOrder = found.every((name, index) => name === promised[index]);
    return fieldsMatch === 'exact' && !inOrder && missing.length === 0
        ? `The order of the columns is ${found.join(', ')}.`
        : undefined;
}
function present(column, contract, shape) {
    if (has(shape, column))
        return { ...countAll(shape, true), status: 'passed' };
    const counts = countAll(shape, false);
    const doubt = shape.doubtful.get(column);
    if (doubt)
        return { ...counts, status: 'failed', reason: doubt };
    const known = shape.columns.map(({ name }) => name).join(', ') || 'no columns';
    const reason = `The data has no column "${column}"; it has ${known}.`;
    if (mayBeAbsent(column, contract, shape))
        return { ...nothing, status: 'unchecked', reason };
    return { ...counts, status: 'failed', reason };
}
/** What holds or not for the columns does so in every row. */
function countAll({ rows, unreadable }, holds) {
    const checked = rows + unreadable.count;
    return { checked, failing: holds ? 0 : checked };
}
/** The contract's columns that a measurement cannot do without; a query names them in its text. */
function neededColumns(measurement, contract) {
    const named = (0,data_measurement/* columnsOf */.P)(measurement);
    if (measurement.kind !== 'query')
        return named;
    const words = new Set(measurement.sql.split(/[^\p{L}\p{N}_]+/u));
    const mentioned = contract.columns.map(({ name }) => name).filter((name) => words.has(name));
    return [...named, ...mentioned];
}
function mayBeAbsent(column, { fieldsMatch }, { doubtful }) {
    return (fieldsMatch === 'superset' || fieldsMatch === 'partial') && !doubtful.has(column);
}
function fieldsMatchOf({ fieldsMatch }) {
    return `fieldsMatch: ${fieldsMatch}`;
}
function has({ columns }, name) {
    return columns.some((column) => column.name === name);
}
/** The id of the contract's own check of a kind, for messages. */
function idOf(kind, { checks }, column) {
    const found = checks.find(({ demand }) => {
        return (demand.kind === kind &&
            (column === undefined || ('column' in demand && demand.column === column)));
    });
    return found?.id ?? kind;
}
function count(value) {
    return value.toLocaleString('en-US');
}
function plural(value, noun) {
    return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./.build/domain/data/verdict.js
var data_verdict = __webpack_require__(6333);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var domain_verdict = __webpack_require__(2766);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(2945);
;// CONCATENATED MODULE: ./.build/inputs/contract-pattern.js
/** Constructs that one of the two languages lacks, or reads in another way, with a name for people. */
const escapes = [
    [/\\[1-9]|\\k/, 'a back-reference'],
    [/\\u/, 'a \\u escape'],
    [/\\c/, 'a control escape'],
    [/\\[AzZQEC]/, 'an anchor or quote that ECMA-262 does not know'],
    [/\\a|\\x\{|\\[pP][^{]|\\0[0-9]/, 'an escape that ECMA-262 reads as other characters'],
];
const classes = [
    [/\[\^?\]/, 'an empty class'],
    [/\[\[:/, 'a POSIX class'],
];
const groups = [
    [/\(\?<?[=!]/, 'look-around'],
    [/\(\?P?<[A-Za-z_]/, 'a named group'],
    [/\(\?>/, 'an atomic group'],
    [/\(\?[a-zA-Z-]+[:)]/, 'a flag'],
    [/[*+?}]\+/, 'a possessive repeat'],
];
/** Why a pattern cannot be judged; undefined if ECMA-262 and RE2 both know it and mean the same. */
function patternRefusal(pattern) {
    const single = pattern.replace(/\\\\/g, '');
    const unescaped = single.replace(/\\[pP]\{[^}]*\}|\\./g, 'x');
    const plain = unescaped.replace(/\[\^?[^\]]+\]/g, 'x');
    const found = firstOf(escapes, single) ?? firstOf(classes, unescaped) ?? firstOf(groups, plain);
    if (found)
        return `It holds ${found}, which not every engine can match`;
    const repeats = [...plain.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].flatMap((match) => match.slice(1));
    if (repeats.some((times) => Number(times) > 1000))
        return 'It repeats more than 1000 times';
    try {
        new RegExp(pattern);
        return undefined;
    }
    catch (error) {
        return error.message.replace(/\.$/, '');
    }
}
function firstOf(tokens, text) {
    for (const [token, name] of tokens) {
        const [found] = token.exec(text) ?? [];
        if (found)
            return `${name} (${found})`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/inputs/contract-options.js


const bounds = [...boundKinds];
const applicable = {
    string: ['minLength', 'maxLength', 'pattern', 'format'],
    integer: [...bounds, 'multipleOf', 'format'],
    number: [...bounds, 'multipleOf', 'format'],
    boolean: [],
    date: [...bounds, 'format'],
    time: [...bounds, 'format', 'timezone', 'defaultTimezone'],
    timestamp: [...bounds, 'format', 'timezone', 'defaultTimezone'],
    array: ['minItems', 'maxItems', 'uniqueItems'],
    object: ['minProperties', 'maxProperties', 'required'],
};
/** `logicalTypeOptions` → one check for each option. */
function addOptions(writer, options, place) {
    refuseContradictions(writer, options, place);
    for (const option of Object.keys(options)) {
        if (options[option] === undefined || !applies(writer, option, place))
            continue;
        const tests = testsOf(writer, { option, options, place });
        if (tests === 'none')
            continue;
        const keys = [...place.keys, 'logicalTypeOptions', option];
        const id = `${place.id}.${option}`;
        const demand = typeof tests === 'string'
            ? { kind: 'unjudged', column: place.column, reason: tests }
            : { kind: 'values', column: place.column, tests };
        writer.add({ id, demand, keys });
    }
}
const pairs = [
    ['minimum', 'maximum'],
    ['minimum', 'exclusiveMaximum'],
    ['exclusiveMinimum', 'maximum'],
    ['exclusiveMinimum', 'exclusiveMaximum'],
    ['minLength', 'maxLength'],
];
/** Two bounds that leave no value would blame the data for a slip in the contract. */
function refuseContradictions(writer, options, { id, keys }) {
    for (const [lower, upper] of pairs) {
        const [low, high] = [options[lower], options[upper]];
        if (typeof low !== 'number' || typeof high !== 'number')
            continue;
        const open = lower === 'exclusiveMinimum' || upper === 'exclusiveMaximum';
        if (open ? low < high : low <= high)
            continue;
        writer.mistake({
            keys: [...keys, 'logicalTypeOptions', upper],
            what: `The ${lower} of ${id} is ${low}, the ${upper} is ${high}.`,
            why: 'No value could ever satisfy both.',
            next: 'Correct one of them.',
        });
    }
}
function applies(writer, option, place) {
    const { logicalType, keys } = place;
    if (logicalType && applicable[logicalType].includes(option))
        return true;
    writer.mistake({
        keys: [...keys, 'logicalTypeOptions', option],
        what: `The option "${option}" of ${place.id} cannot be judged.`,
        why: logicalType
            ? `It does not belong to the type ${logicalType}.`
            : 'The property has no logicalType, so that nothing says how its values are ordered.',
        next: logicalType
            ? `Use ${applicable[logicalType].join(', ') || 'no option'}, or another logicalType.`
            : 'Add a logicalType.',
    });
    return false;
}
/** The tests of one option; `none` where it asks nothing by itself, other texts say why it is not judged. */
function testsOf(writer, what) {
    const { option, options, place } = what;
    switch (option) {
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return boundTests(writer, { ...what, option });
        case 'multipleOf':
            return [{ kind: 'multipleOf', divisor: options.multipleOf ?? 1 }];
        case 'minLength':
        case 'maxLength':
            return [{ kind: option, length: options[option] ?? 0 }];
        case 'pattern':
            return patternTests(writer, options.pattern ?? '', [
                ...place.keys,
                'logicalTypeOptions',
                option,
            ]);
        case 'format':
            return formatTests(writer, options.format ?? '', place);
        case 'timezone':
            return place.logicalType === 'timestamp'
                ? 'none'
                : 'Times of day with an offset are not judged.';
        case 'defaultTimezone':
            return /^(Etc\/)?UTC$/.test(options.defaultTimezone ?? '')
                ? 'none'
                : 'Times without an offset are read as UTC only.';
        default:
            return 'The inside of arrays and objects is not judged.';
    }
}
function boundTests(writer, { option, options, place }) {
    const bound = options[option];
    const wrong = (why, next) => {
        const keys = [...place.keys, 'logicalTypeOptions', option];
        writer.mistake({
            keys,
            what: `The ${option} of ${place.id} is ${JSON.stringify(bound)}.`,
            why,
            next,
        });
        return 'none';
    };
    if (typeof bound === 'boolean') {
        const plain = option === 'exclusiveMinimum' ? 'minimum' : 'maximum';
        if (place.old && (option === 'exclusiveMinimum' || option === 'exclusiveMaximum')) {
            const limit = options[plain];
            if (!bound)
                return 'none';
            if (typeof limit === 'number' || typeof limit === 'string')
                return [{ kind: option, bound: limit }];
            return wrong(`There is no ${plain} that it could sharpen.`, `Add ${plain}.`);
        }
        return wrong('From version 3.1 on it is the bound itself.', `Write the number or date as ${option}.`);
    }
    const ordered = place.logicalType === 'integer' || place.logicalType === 'number';
    if (place.logicalType === 'integer' && Number.isInteger(bound) && !Number.isSafeInteger(bound)) {
        return wrong('From 2^53 on a number in YAML or JSON stands for its neighbours too.', 'Use a bound below it, or a format such as i64, which is exact.');
    }
    if (ordered) {
        return typeof bound === 'number'
            ? [{ kind: option, bound }]
            : wrong('The bound of a number is a number.', 'Write it without quotes.');
    }
    return typeof bound === 'string' &&
        isoForms[place.logicalType]?.test(bound)
        ? [{ kind: option, bound }]
        : wrong('It is not written as ISO 8601.', 'Write it like 2024-01-31, 10:00:00 or 2024-01-31T10:00:00Z, in quotes.');
}
const day = '\\d{4}-\\d{2}-\\d{2}';
const clock = '\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?';
const isoForms = {
    date: new RegExp(`^${day}$`),
    time: new RegExp(`^${clock}$`),
    timestamp: new RegExp(`^${day}[T ]${clock}(Z|[+-]\\d{2}:?\\d{2})?$`),
};
function patternTests(writer, pattern, keys) {
    const why = patternRefusal(pattern);
    if (!why)
        return [{ kind: 'pattern', pattern }];
    writer.mistake({
        keys,
        what: `The pattern ${pattern} cannot be used.`,
        why: `${why}.`,
        next: 'Write it with what RE2 and ECMA-262 share; it has to match the whole value.',
    });
    return 'none';
}
const integerBits = /^([iu])(8|16|32|64)$/;
/** Formats narrow a type: texts to a notation, integers to a width. */
function formatTests(writer, format, { logicalType, id, keys }) {
    if (logicalType === 'string')
        return stringFormat(format);
    if (logicalType === 'integer') {
        const [, sign, bits] = integerBits.exec(format) ?? [];
        if (bits)
            return integerRange(sign === 'i', BigInt(bits));
    }
    if (logicalType === 'date' && format === 'yyyy-MM-dd')
        return 'none';
    if (logicalType === 'date' || logicalType === 'time' || logicalType === 'timestamp') {
        return 'Dates and times are judged in their ISO 8601 form only.';
    }
    if (/^([iu]128|f32|f64)$/.test(format))
        return `The width ${format} is not judged.`;
    writer.mistake({
        keys: [...keys, 'logicalTypeOptions', 'format'],
        what: `The format of ${id} is "${format}".`,
        why: `The type ${logicalType} has no such format.`,
        next: logicalType === 'integer' ? 'Use i8 to i128 or u8 to u128.' : 'Use f32 or f64.',
    });
    return 'none';
}
function stringFormat(format) {
    const known = stringFormats.find((name) => name === format);
    return known ? [{ kind: 'format', format: known }] : `The format "${format}" is not judged.`;
}
function integerRange(signed, bits) {
    const [low, high] = signed
        ? [-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n]
        : [0n, 2n ** bits - 1n];
    return [
        { kind: 'minimum', bound: String(low) },
        { kind: 'maximum', bound: String(high) },
    ];
}

;// CONCATENATED MODULE: ./.build/domain/data/contract.js
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
/** Which columns the data may have besides those of the contract, and which may be absent. */
const fieldsMatches = ['subset', 'equal', 'exact', 'superset', 'partial'];

// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(6856);
;// CONCATENATED MODULE: ./.build/inputs/contract-schema.js




/** What ODCS describes for people, and nobody here judges: any value. */
const told = schemas/* unknown */.L5J().optional();
const contract_schema_name = schemas/* string */.YjP().min(1);
/** Our settings for a whole object. */
const objectSettings = schemas/* strictObject */.rej({
    fieldsMatch: schemas/* enum */.k5n(fieldsMatches).optional(),
    missingValues: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    allowEmpty: schemas/* boolean */.zMY().optional(),
});
/** Our settings for one property. */
const propertySettings = schemas/* strictObject */.rej({
    missingValues: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
/** ODCS keeps this place for vendors; ours is the one named `contender`, and only that is checked. */
function customProperties(settings) {
    const property = schemas/* strictObject */.rej({ id: told, property: schemas/* string */.YjP(), value: told, description: told })
        .partial({ id: true, value: true, description: true })
        .superRefine((custom, context) => {
        if (custom.property !== 'contender')
            return;
        const known = Object.keys(settings.shape);
        for (const issue of settings.safeParse(custom.value).error?.issues ?? []) {
            const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
            for (const key of unknown) {
                const message = unknownSetting(key, known);
                context.addIssue({ code: 'custom', message, path: ['value', ...issue.path, key] });
            }
            if (unknown.length > 0)
                continue;
            context.addIssue({
                code: 'custom',
                message: issue.message,
                path: ['value', ...issue.path],
            });
        }
    });
    return schemas/* array */.YOg(property).optional();
}
function unknownSetting(key, known) {
    const near = (0,suggest/* nearest */.p)(key, known);
    if (near)
        return `The setting is unknown; "${near}" comes close`;
    return `The setting is unknown; ${known.length > 0 ? `there are ${known.join(', ')}` : 'there is none'}`;
}
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const bound = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* boolean */.zMY()]);
const logicalTypeOptions = schemas/* strictObject */.rej({
    minimum: bound.optional(),
    maximum: bound.optional(),
    exclusiveMinimum: bound.optional(),
    exclusiveMaximum: bound.optional(),
    multipleOf: schemas/* number */.aig().positive().optional(),
    minLength: schemas/* int */.Whr().nonnegative().optional(),
    maxLength: schemas/* int */.Whr().nonnegative().optional(),
    pattern: schemas/* string */.YjP().optional(),
    format: schemas/* string */.YjP().optional(),
    timezone: schemas/* boolean */.zMY().optional(),
    defaultTimezone: schemas/* string */.YjP().optional(),
    minItems: told,
    maxItems: told,
    uniqueItems: told,
    minProperties: told,
    maxProperties: told,
    required: told,
});
const interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
    .refine(([low, high]) => low < high, { error: 'Write the smaller number first' });
const metrics = [
    'nullValues',
    'missingValues',
    'invalidValues',
    'duplicateValues',
    'rowCount',
];
const quality = schemas/* strictObject */.rej({
    id: contract_schema_name.optional(),
    name: contract_schema_name.optional(),
    type: schemas/* enum */.k5n(['text', 'library', 'sql', 'custom']).optional(),
    metric: schemas/* enum */.k5n(metrics).optional(),
    rule: schemas/* string */.YjP().optional(),
    arguments: schemas/* strictObject */.rej({
        validValues: schemas/* array */.YOg(scalar.nullable()).min(1).optional(),
        pattern: schemas/* string */.YjP().optional(),
        missingValues: schemas/* array */.YOg(scalar.nullable()).optional(),
        properties: schemas/* array */.YOg(contract_schema_name).min(1).optional(),
    })
        .optional(),
    query: contract_schema_name.optional(),
    engine: schemas/* string */.YjP().optional(),
    implementation: told,
    mustBe: schemas/* number */.aig().optional(),
    mustNotBe: schemas/* number */.aig().optional(),
    mustBeGreaterThan: schemas/* number */.aig().optional(),
    mustBeGreaterOrEqualTo: schemas/* number */.aig().optional(),
    mustBeLessThan: schemas/* number */.aig().optional(),
    mustBeLessOrEqualTo: schemas/* number */.aig().optional(),
    mustBeBetween: interval.optional(),
    mustNotBeBetween: interval.optional(),
    unit: schemas/* enum */.k5n(thresholdUnits).optional(),
    severity: schemas/* string */.YjP().optional(),
    dimension: told,
    description: told,
    businessImpact: told,
    method: told,
    schedule: told,
    scheduler: told,
    tags: told,
    authoritativeDefinitions: told,
    customProperties: customProperties(schemas/* strictObject */.rej({})),
});
const contract_schema_element = {
    id: told,
    name: contract_schema_name,
    physicalName: contract_schema_name.optional(),
    physicalType: told,
    description: told,
    businessName: told,
    authoritativeDefinitions: told,
    tags: told,
    relationships: schemas/* array */.YOg(told).optional(),
    quality: schemas/* array */.YOg(quality).optional(),
};
const property = schemas/* strictObject */.rej({
    ...contract_schema_element,
    logicalType: schemas/* enum */.k5n(logicalTypes).optional(),
    logicalTypeOptions: logicalTypeOptions.optional(),
    required: schemas/* boolean */.zMY().optional(),
    unique: schemas/* boolean */.zMY().optional(),
    primaryKey: schemas/* boolean */.zMY().optional(),
    primaryKeyPosition: schemas/* int */.Whr().optional(),
    classification: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional(),
    partitioned: told,
    partitionKeyPosition: told,
    encryptedName: told,
    transformSourceObjects: told,
    transformLogic: told,
    transformDescription: told,
    examples: told,
    criticalDataElement: told,
    properties: schemas/* array */.YOg(told).optional(),
    items: told,
    customProperties: customProperties(propertySettings),
});
const object = schemas/* strictObject */.rej({
    ...contract_schema_element,
    logicalType: told,
    dataGranularityDescription: told,
    properties: schemas/* array */.YOg(property).optional(),
    customProperties: customProperties(objectSettings),
});
/** The Open Data Contract Standard, versions 3.0 and 3.1. Unknown keys are mistakes, as the standard says. */
const contractSchema = schemas/* strictObject */.rej({
    apiVersion: schemas/* string */.YjP().regex(/^v3\.[01]\.\d+$/, {
        error: 'Only versions v3.0.x and v3.1.x of the Open Data Contract Standard are read',
    }),
    kind: schemas/* literal */.euz('DataContract'),
    id: contract_schema_name,
    version: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    schema: schemas/* array */.YOg(object).min(1),
    name: told,
    tenant: told,
    tags: told,
    servers: told,
    dataProduct: told,
    description: told,
    domain: told,
    support: told,
    price: told,
    team: told,
    roles: told,
    slaDefaultElement: told,
    slaProperties: schemas/* array */.YOg(told).optional(),
    authoritativeDefinitions: told,
    customProperties: customProperties(schemas/* strictObject */.rej({})),
    contractCreatedTs: told,
});

;// CONCATENATED MODULE: ./.build/inputs/contract-quality.js




/** `quality` → one check for each rule; a rule of another tool is listed, not judged. */
function addQuality(writer, rules, place) {
    for (const [index, rule] of rules.entries()) {
        const keys = [...place.keys, 'quality', index];
        addRule(writer, rule, { ...place, keys });
    }
}
function addRule(writer, rule, place) {
    const type = rule.type ?? (rule.query === undefined ? 'library' : 'sql');
    const metric = rule.metric ?? metrics.find((name) => name === rule.rule);
    const word = rule.name && /^[\w-]+$/.test(rule.name) ? rule.name : undefined;
    const id = `${place.id}.${rule.id ?? word ?? metric ?? type}`;
    const check = { id, keys: place.keys, severity: severityOf(rule) };
    const reason = whyUnjudged({ ...rule, type, metric });
    if (reason !== undefined) {
        writer.add({ ...check, demand: { kind: 'unjudged', reason } });
        return;
    }
    const known = { ...rule, metric };
    refuseUnread(writer, { ...known, type }, place);
    const demand = type === 'sql' ? queryOf(writer, rule, place) : metricOf(writer, known, place);
    const threshold = thresholdOf(writer, known, place);
    if (demand && threshold)
        writer.add({ ...check, demand, threshold });
}
/** The arguments that each metric reads. */
const readArguments = {
    nullValues: [],
    missingValues: ['missingValues'],
    invalidValues: ['validValues', 'pattern'],
    duplicateValues: ['properties'],
    rowCount: [],
    sql: [],
};
/** What a rule says and nobody reads would silently ask for less than it seems to. */
function refuseUnread(writer, rule, { keys }) {
    const reader = rule.type === 'sql' ? 'sql' : rule.metric;
    if (!reader)
        return;
    const read = readArguments[reader];
    const unread = Object.keys(rule.arguments ?? {})
        .filter((argument) => !read.includes(argument))
        .map((argument) => ['arguments', argument]);
    if (reader !== 'sql' && rule.query !== undefined)
        unread.push(['query']);
    if (reader === 'sql' && rule.metric !== undefined)
        unread.push(['metric']);
    for (const path of unread) {
        writer.mistake({
            keys: [...keys, ...path],
            what: `A rule for ${reader} has "${path.join('.')}".`,
            why: 'It would be silently ignored.',
            next: read.length > 0
                ? `Remove it, or use ${read.join(', ')}.`
                : 'Remove it, or use another metric.',
        });
    }
}
function whyUnjudged({ type, engine, metric, rule }) {
    if (type === 'text')
        return 'It is a text for people.';
    if (type === 'custom')
        return `Checks of the engine "${engine ?? ''}" are not judged.`;
    const old = type === 'library' && !metric && rule;
    return old ? `The rule "${rule}" of version 3.0 is not judged.` : undefined;
}
function queryOf(writer, { query }, { column, keys }) {
    if (query)
        return { kind: 'query', sql: query, ...(column && { column: column.name }) };
    writer.mistake({
        keys,
        what: 'A rule of the type sql has no query.',
        why: 'There is nothing to ask.',
        next: 'Add query: SELECT …',
    });
    return undefined;
}
function metricOf(writer, rule, place) {
    const { metric } = rule;
    const { column, keys } = place;
    if (metric === 'rowCount')
        return { kind: 'row-count' };
    if (metric === 'duplicateValues')
        return duplicatesOf(writer, rule, place);
    if (metric && column) {
        if (metric === 'nullValues')
            return { kind: 'nulls', column: column.name };
        if (metric === 'missingValues')
            return missingOf(rule, column);
        return invalidOf(writer, { rule, column, keys });
    }
    writer.mistake({
        keys,
        what: metric ? `The metric ${metric} stands at the object.` : 'A quality rule has no metric.',
        why: metric ? 'It counts values of one column.' : 'Nothing says what to count.',
        next: metric
            ? 'Move it to a property.'
            : `Add metric: ${metrics.join(', ')}; or query: for SQL.`,
    });
    return undefined;
}
function missingOf({ arguments: given }, { name }) {
    const texts = (given?.missingValues ?? []).filter((value) => value !== null).map(String);
    return { kind: 'missing', column: name, texts };
}
function duplicatesOf(writer, { arguments: given }, { column, columns, keys }) {
    if (column && !given?.properties)
        return { kind: 'duplicates', columns: [column.name] };
    const names = (given?.properties ?? []).map((property, index) => {
        const found = columns.find((candidate) => candidate.property === property);
        if (found)
            return found.name;
        const known = columns.map((candidate) => candidate.property);
        writer.mistake({
            keys: [...keys, 'arguments', 'properties', index],
            what: `The rule counts duplicates of "${property}".`,
            why: 'The object has no such property.',
            next: (0,suggest/* suggest */.Z)(property, known),
        });
        return undefined;
    });
    const found = names.filter((name) => name !== undefined);
    if (found.length > 0 && found.length === names.length)
        return { kind: 'duplicates', columns: found };
    if (names.length === 0) {
        writer.mistake({
            keys,
            what: 'The metric duplicateValues stands at the object without properties.',
            why: 'Nothing says which columns together must not repeat.',
            next: 'Add arguments: {properties: [a, b]}.',
        });
    }
    return undefined;
}
/** Nulls are never invalid, so a null among the valid values asks nothing. */
function invalidOf(writer, { rule, column, keys }) {
    const { validValues, pattern } = rule.arguments ?? {};
    const tests = [];
    const values = (validValues ?? []).filter((value) => value !== null);
    if (validValues) {
        if (!fitType(writer, values, { rule, column, keys }))
            return undefined;
        tests.push({ kind: 'oneOf', values });
    }
    if (pattern !== undefined) {
        const found = patternTests(writer, pattern, [...keys, 'arguments', 'pattern']);
        if (found === 'none')
            return undefined;
        tests.push(...found);
    }
    if (tests.length > 0)
        return { kind: 'values', column: column.name, tests };
    writer.mistake({
        keys,
        what: 'The metric invalidValues has no arguments.',
        why: 'Nothing says which values are valid.',
        next: 'Add arguments: {validValues: […]} or {pattern: …}.',
    });
    return undefined;
}
function fitType(writer, values, { column, keys }) {
    const wanted = {
        integer: 'number',
        number: 'number',
        boolean: 'boolean',
        string: 'string',
    };
    const type = wanted[column.logicalType];
    const rounded = (value) => Number.isInteger(value) && !Number.isSafeInteger(value);
    const odd = values.find((value) => {
        return type !== undefined && (typeof value !== type || rounded(value));
    });
    if (odd === undefined && values.length > 0)
        return true;
    writer.mistake({
        keys: [...keys, 'arguments', 'validValues'],
        what: `The valid values of ${column.property} ${odd === undefined ? 'are empty' : `include ${JSON.stringify(odd)}`}.`,
        why: odd === undefined
            ? 'No value could ever be valid.'
            : rounded(odd)
                ? 'From 2^53 on a number in YAML or JSON stands for its neighbours too.'
                : `A value of the type ${column.logicalType} is never equal to it.`,
        next: odd === undefined
            ? 'List the valid values.'
            : rounded(odd)
                ? 'Use logicalType: string and texts in quotes.'
                : 'Write it as that type: texts in quotes, numbers without.',
    });
    return false;
}
function thresholdOf(writer, rule, { keys }) {
    const given = thresholdOperators.filter((operator) => rule[operator] !== undefined);
    const [operator, another] = given;
    const wrong = (what, why, next) => writer.mistake({ keys, what, why, next });
    if (!operator || another) {
        wrong(`A quality rule has ${given.length} operators${another ? `: ${given.join(', ')}` : ''}.`, 'Exactly one says what the measured number must be.', `Use one of: ${thresholdOperators.join(', ')}.`);
        return undefined;
    }
    if (rule.metric === 'rowCount' && rule.unit === 'percent') {
        wrong('A row count is asked for in percent.', 'There is nothing that it is a share of.', 'Use the unit rows.');
        return undefined;
    }
    const bound = rule[operator];
    const bounds = typeof bound === 'number' ? [bound] : (bound ?? [Number.NaN]);
    return { operator, bounds, unit: rule.unit ?? 'rows' };
}
/** ODCS leaves the words free; one that nobody knows is taken seriously. */
function severityOf({ severity }) {
    const word = severity?.toLowerCase() ?? 'error';
    if (/^(warn|warning|medium|low|minor|trivial)$/.test(word))
        return 'warning';
    return word === 'info' ? 'info' : 'error';
}

;// CONCATENATED MODULE: ./.build/inputs/contract-writer.js
function contractWriter({ path, line }) {
    const checks = [];
    const problems = [];
    const place = (keys) => {
        const found = line(keys);
        return { file: path, ...(found !== undefined && { line: found }) };
    };
    return {
        checks,
        problems,
        add({ id, demand, keys, threshold, severity }) {
            const unique = freeId(id, checks);
            const rest = { threshold: threshold ?? null, severity: severity ?? 'error' };
            checks.push({ id: unique, demand, ...rest, ...place(keys) });
        },
        mistake({ keys, ...problem }) {
            problems.push({ code: 'contract-invalid', ...problem, ...place(keys) });
        },
    };
}
/** Two checks of one kind on one column are told apart by a number. */
function freeId(id, checks) {
    const taken = new Set(checks.map((check) => check.id));
    if (!taken.has(id))
        return id;
    let number = 2;
    while (taken.has(`${id}-${number}`))
        number += 1;
    return `${id}-${number}`;
}

// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(6141);
;// CONCATENATED MODULE: ./.build/inputs/contract.js







/** The file of a reference such as `contracts/wine.yml#wine`. */
function contractFile(reference) {
    return reference.split('#')[0] ?? reference;
}
/** Reads an ODCS contract; of several objects `file.yml#object` picks one. All mistakes at once. */
async function readContract(reference) {
    const document = await (0,inputs_document/* readDocument */.u0)(contractFile(reference), contractSchema);
    const index = pickObject(document, reference.split('#')[1]);
    const object = document.value.schema[index];
    if (!object)
        throw new Error('The object was there a moment ago.');
    const writer = contractWriter(document);
    const source = { document, writer, object, keys: ['schema', index] };
    const contract = contractOf(source);
    (0,errors/* refuse */.TR)(writer.problems);
    return contract;
}
function pickObject(document, wanted) {
    const names = document.value.schema.map(({ name }) => name);
    const index = wanted === undefined && names.length === 1 ? 0 : names.indexOf(wanted ?? '');
    const { path } = document;
    if (index !== names.lastIndexOf(names[index] ?? ''))
        throw twinObjects(document, names[index] ?? '');
    if (index !== -1)
        return index;
    throw new errors/* UserError */.yo('contract-object', {
        what: wanted === undefined
            ? `The contract ${path} has ${names.length} objects.`
            : `The contract ${path} has no object "${wanted}".`,
        why: 'One object describes one data set.',
        next: wanted === undefined ? `Pick one: ${pick(path, names)}.` : (0,suggest/* suggest */.Z)(wanted, names),
        file: path,
        line: document.line(['schema']) ?? 1,
    });
}
function twinObjects({ path, line }, name) {
    return new errors/* UserError */.yo('contract-object', {
        what: `The contract ${path} has two objects "${name}".`,
        why: 'Nothing says which of them the data must keep.',
        next: 'Rename one.',
        file: path,
        line: line(['schema']) ?? 1,
    });
}
function pick(path, names) {
    const shown = names.slice(0, 5).map((name) => `${path}#${name}`);
    return [shown.join(' or '), ...(names.length > shown.length ? ['…'] : [])].join(', ');
}
function contractOf(source) {
    const { document, writer, object, keys } = source;
    const settings = objectSettings.parse(settingsIn(object) ?? {});
    const properties = object.properties ?? [];
    const columns = properties.map((property) => contract_columnOf(property, settings.missingValues));
    refuseTwins(source, columns);
    const id = object.name;
    writer.add({ id: `${id}.structure`, demand: { kind: 'structure' }, keys });
    writer.add({ id: `${id}.rows`, demand: { kind: 'not-empty' }, keys });
    const fieldsMatch = settings.fieldsMatch ?? 'subset';
    if (fieldsMatch !== 'subset') {
        writer.add({
            id: `${id}.fields`,
            demand: { kind: 'fields' },
            keys: [...keys, 'customProperties'],
        });
    }
    for (const [index, property] of properties.entries()) {
        const column = columns[index];
        if (column)
            addProperty(source, property, { column, columns, keys: [...keys, 'properties', index] });
    }
    const key = addPrimaryKey(source, columns);
    addQuality(writer, object.quality ?? [], { id, keys, column: null, columns });
    addUnjudged(source);
    return {
        file: document.path,
        object: id,
        columns,
        key,
        fieldsMatch,
        allowEmpty: settings.allowEmpty ?? false,
        checks: writer.checks,
    };
}
function settingsIn({ customProperties }) {
    return customProperties?.find(({ property }) => property === 'contender')?.value;
}
/** Numbers 1 and 2 and these words say that everybody may see the values; any other says the contrary. */
const contract_open = new Set(['public', 'internal', '1', '2']);
function contract_columnOf(property, missing) {
    const settings = propertySettings.parse(settingsIn(property) ?? {});
    const { classification, logicalType, logicalTypeOptions: options } = property;
    const dated = logicalType === 'date' || logicalType === 'time' || logicalType === 'timestamp';
    const foreign = dated && options?.format !== undefined && !isIso(options.format);
    return {
        property: property.name,
        name: property.physicalName ?? property.name,
        logicalType: foreign ? null : (logicalType ?? null),
        missingValues: settings.missingValues ?? missing ?? null,
        timezone: options?.timezone ?? null,
        sensitive: classification !== undefined && !contract_open.has(String(classification).toLowerCase()),
    };
}
/** JDK patterns of the one notation in which dates and times are read. */
function isIso(format) {
    return /^(yyyy-MM-dd)?((?<=d)('T'|T| )(?=H))?(HH:mm:ss(\.S{1,9})?)?(X{1,3}|Z|'Z')?$/.test(format);
}
function refuseTwins({ writer, keys }, columns) {
    for (const [index, { property, name }] of columns.entries()) {
        const twin = columns
            .slice(0, index)
            .find((other) => other.property === property || other.name === name);
        if (!twin)
            continue;
        writer.mistake({
            keys: [...keys, 'properties', index],
            what: `Two properties are called "${property}" or stand for the column "${name}".`,
            why: 'Their checks could not be told apart.',
            next: 'Join them, or correct a name.',
        });
    }
}
function addProperty({ document, writer, object }, property, { column, columns, keys }) {
    const id = `${object.name}.${property.name}`;
    const at = (key) => [...keys, key];
    const { name } = column;
    writer.add({ id: `${id}.present`, demand: { kind: 'present', column: name }, keys: at('name') });
    addType(writer, { property, column, id, keys: at('logicalType') });
    if (property.required) {
        writer.add({
            id: `${id}.required`,
            demand: { kind: 'nulls', column: name },
            keys: at('required'),
        });
    }
    if (property.unique) {
        const demand = { kind: 'duplicates', columns: [name] };
        writer.add({ id: `${id}.unique`, demand, keys: at('unique') });
    }
    if (property.logicalTypeOptions && column.logicalType === (property.logicalType ?? null)) {
        const old = document.value.apiVersion.startsWith('v3.0.');
        const place = { id, column: name, keys, logicalType: column.logicalType, old };
        addOptions(writer, property.logicalTypeOptions, place);
    }
    addQuality(writer, property.quality ?? [], { id, keys, column, columns });
    for (const part of ['properties', 'items', 'relationships']) {
        if (property[part] === undefined)
            continue;
        const reason = `What the contract says under "${part}" is not judged.`;
        writer.add({ id: `${id}.${part}`, demand: { kind: 'unjudged', reason }, keys: at(part) });
    }
}
function addType(writer, { property, column, id, keys }) {
    if (!property.logicalType)
        return;
    if (column.logicalType) {
        writer.add({ id: `${id}.type`, demand: { kind: 'type', column: column.name }, keys });
        return;
    }
    const reason = `Only ISO 8601 is read, not ${property.logicalTypeOptions?.format}; the options are not judged either.`;
    writer.add({ id: `${id}.type`, demand: { kind: 'unjudged', reason }, keys });
}
/** The columns of the primary key in the order of their positions. */
function addPrimaryKey({ writer, object, keys }, columns) {
    const parts = (object.properties ?? [])
        .map((property, index) => ({ property, index, name: columns[index]?.name ?? property.name }))
        .filter(({ property }) => property.primaryKey)
        .sort((a, b) => (a.property.primaryKeyPosition ?? 0) - (b.property.primaryKeyPosition ?? 0));
    const [first, another] = parts;
    const names = parts.map(({ name }) => name);
    if (!first)
        return [];
    writer.add({
        id: another ? `${object.name}.primaryKey` : `${object.name}.${first.property.name}.primaryKey`,
        demand: { kind: 'key', columns: names },
        keys: [...keys, 'properties', first.index, 'primaryKey'],
    });
    return names;
}
function addUnjudged({ document, writer, object, keys }) {
    if (!object.properties?.length) {
        const reason = 'The contract lists no property, so that nothing about columns is judged.';
        writer.add({ id: `${object.name}.properties`, demand: { kind: 'unjudged', reason }, keys });
    }
    if (object.relationships !== undefined) {
        const reason = 'Relationships are not judged.';
        writer.add({
            id: `${object.name}.relationships`,
            demand: { kind: 'unjudged', reason },
            keys: [...keys, 'relationships'],
        });
    }
    for (const index of (document.value.slaProperties ?? []).keys()) {
        const reason = 'Service levels are not judged.';
        writer.add({
            id: `${object.name}.slaProperties`,
            demand: { kind: 'unjudged', reason },
            keys: ['slaProperties', index],
        });
    }
}

// EXTERNAL MODULE: ./.build/inputs/data-digests.js
var data_digests = __webpack_require__(3348);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./.build/inputs/data-sets.js





/** The data sets that the inputs and the policy name, each with its contract read. */
async function readPromisedData(wanted, policy) {
    const { targets, problems } = await findTargets(wanted, policy);
    const references = [...new Set(targets.map(({ reference }) => reference))];
    const paths = [...new Set(targets.flatMap((target) => target.paths))];
    const [contracts] = await (0,errors/* together */.bs)(() => (0,errors/* together */.bs)(...references.map((reference) => () => readContract(reference))), () => (0,errors/* together */.bs)(...paths.map((path) => () => refuseNoFile(path))), () => (0,errors/* refuse */.TR)(problems));
    return targets.flatMap((target) => {
        const contract = contracts[references.indexOf(target.reference)];
        return contract ? [{ ...target, contract }] : [];
    });
}
async function findTargets({ data, contract }, policy) {
    const known = policy?.value.data ?? {};
    const names = [...new Set(data?.length ? data : Object.keys(known))];
    if (names.length === 0)
        throw nothingToJudge(policy);
    const problems = [];
    const targets = [];
    for (const name of names) {
        const entry = known[name];
        const reference = contract ?? entry?.contract;
        const paths = entry ? [entry.path].flat() : [name];
        if (!entry && !(await exists(name)))
            problems.push(unknownData(name, Object.keys(known)));
        else if (!reference)
            problems.push(contractMissing(name));
        else
            targets.push({ name, paths, reference });
    }
    return { targets, problems };
}
function nothingToJudge(policy) {
    return new errors/* UserError */.yo('data-missing', {
        what: 'There is no data to judge.',
        why: policy
            ? `The policy ${policy.path} lists no data, and the input data is empty.`
            : 'There is no policy, and the input data is empty.',
        next: 'Name files in data and their contract in contract, or list them under data: in the policy.',
        ...(policy && { file: policy.path }),
    });
}
function unknownData(name, known) {
    return {
        code: 'data-unknown',
        what: `The data "${name}" is unknown.`,
        why: 'It is neither a data set of the policy nor a file.',
        next: known.length > 0
            ? (0,suggest/* suggest */.Z)(name, known)
            : 'Check the path; relative paths start from the working directory.',
    };
}
function contractMissing(name) {
    return {
        code: 'contract-missing',
        what: `Nothing says what ${name} must be like.`,
        why: 'It is no data set of the policy, and the input contract is empty.',
        next: 'Name its contract in the input contract.',
    };
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}
async function refuseNoFile(path) {
    const status = await (0,promises_.stat)(path).catch((error) => {
        throw (0,inputs_document/* unreadable */.O$)(path, error);
    });
    if (status.isFile())
        return;
    throw new errors/* UserError */.yo('data-no-file', {
        what: `${path} is no file.`,
        why: 'A folder or a device is not read as data.',
        next: 'List the files one by one.',
        file: path,
    });
}

// EXTERNAL MODULE: ./.build/inputs/digest.js
var digest = __webpack_require__(7396);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var inputs_fields = __webpack_require__(361);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(498);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(5496);
;// CONCATENATED MODULE: ./.build/commands/validate.js















const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    data: (0,inputs_fields/* list */.p_)()
        .optional()
        .describe("What to check: names of the policy's data sets, or paths of CSV, JSONL or Parquet files; default: all of the policy."),
    contract: (0,inputs_fields/* text */.Qq)()
        .optional()
        .describe("Path of the ODCS contract, with #object to pick one of several; default: the policy's for each data set."),
    engine: (0,inputs_fields/* text */.Qq)().default('duckdb:').describe('URI of the engine that counts.'),
});
/** Judges data sets against their contracts. */
const validate = {
    name: 'validate',
    summary: 'checks data against a contract',
    inputs,
    async run(given, open) {
        const policy = await (0,inputs_policy/* readPolicy */.T4)(given.policy);
        const promised = await readPromisedData(given, policy);
        const digests = await (0,data_digests/* digestData */.B)(Object.fromEntries(promised.map(({ name, paths }) => [name, paths])));
        const engine = await open.engine(given.engine);
        const results = await validateAll(promised, (data) => {
            open.progress(`Checking ${data.name} against ${data.reference}`);
            return validateData(engine, data, digests.sets[data.name] ?? '');
        });
        const result = {
            data: results.map(({ summary }) => summary),
            checks: results.flatMap(({ checks }) => checks),
        };
        const verdict = (0,data_verdict/* validationVerdict */.l)(result.checks);
        return (0,conclude/* conclude */.E)(open, {
            command: 'validate',
            key: given.key ?? policy?.value.model ?? 'validate',
            verdict,
            exitCode: (0,domain_verdict/* exitCodeOf */.FO)(verdict, false),
            title: (0,data_verdict/* validationTitle */.u)(result),
            subject: { model: policy?.value.model ?? null, digest: null },
            findings: validationFindings(result.checks),
            outputs: await outputsOf(result, promised),
            result,
            inputDigests: {
                ...digests.files,
                ...(await documentDigests([
                    ...promised.map(({ reference }) => contractFile(reference)),
                    ...(policy ? [policy.path] : []),
                ])),
            },
        });
    },
};
/** One after the other, for the memory; what cannot be read is reported together. */
async function validateAll(promised, validateOne) {
    const results = [];
    const problems = [];
    for (const data of promised) {
        try {
            results.push(await validateOne(data));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
        }
    }
    (0,errors/* refuse */.TR)(problems);
    return results;
}
/** Plan, measure, judge; then the rows that failed. */
async function validateData(engine, { name, paths, reference, contract }, digest) {
    const set = await engine.open({ ...contract, paths });
    try {
        const { shape } = set;
        const planned = planChecks(contract, shape);
        const measured = await set.measure(planned.flatMap(measurementOf));
        const checks = judgeChecks(planned, { data: name, contract, shape, measured });
        return {
            summary: {
                name,
                paths,
                format: shape.format,
                rows: shape.rows + shape.unreadable.count,
                columns: shape.columns.map((column) => column.name),
                digest,
                contract: reference,
                ...(shape.dialect !== undefined && { dialect: shape.dialect }),
            },
            checks: await withExamples(set, planned, checks),
        };
    }
    finally {
        set.close();
    }
}
function measurementOf(plan) {
    return plan.kind === 'measured' ? [plan.measurement] : [];
}
const shownExamples = 5;
async function withExamples(set, planned, checks) {
    const complete = [];
    for (const [index, check] of checks.entries()) {
        const plan = planned[index];
        const shown = plan?.kind === 'measured' && check.status === 'failed' && check.failing > 0
            ? { examples: await set.examples(plan.measurement, shownExamples) }
            : {};
        complete.push({ ...check, ...shown });
    }
    return complete;
}
async function outputsOf({ data, checks }, promised) {
    const failed = checks.filter(({ status }) => status === 'failed').map(({ id }) => id);
    const [only, another] = data;
    const all = another ? await (0,digest/* digestOfPaths */.GU)(promised.flatMap(({ paths }) => paths)) : only;
    return {
        rows: String(data.reduce((sum, { rows }) => sum + rows, 0)),
        'data-digest': all?.digest ?? '',
        'failed-checks': [...new Set(failed)].join(','),
    };
}
async function documentDigests(paths) {
    const unique = [...new Set(paths)];
    const digests = await Promise.all(unique.map((path) => (0,digest/* digestOfFile */.Mk)(path)));
    return Object.fromEntries(unique.map((path, index) => [path, digests[index] ?? '']));
}


/***/ }),

/***/ 3348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ digestData)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7396);


/** The digests of data sets as they are now; every file that is missing is reported together. */
async function digestData(data) {
    const readers = Object.entries(data).map(([name, paths]) => async () => {
        return { name, ...(await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfPaths */ .GU)(paths)) };
    });
    const sets = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)(...readers);
    const files = sets.flatMap(({ manifest }) => manifest);
    return {
        sets: Object.fromEntries(sets.map(({ name, digest }) => [name, digest])),
        files: Object.fromEntries(files.map(({ path, sha256 }) => [path, `sha256:${sha256}`])),
    };
}


/***/ })

};
