export const id = 1836;
export const ids = [1836];
export const modules = {

/***/ 97361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ measureChecks)
});

// EXTERNAL MODULE: ./.build/domain/data/quantile.js
var quantile = __webpack_require__(17799);
;// CONCATENATED MODULE: ./.build/domain/data/follow-ups.js

/** What is worth measuring only now: the quantiles that lie beyond their bands, so that people see by how much. */
function followUps(planned, measured) {
    return planned.flatMap((plan) => {
        if (plan.kind !== 'measured' || plan.check.demand.kind !== 'aggregate')
            return [];
        const found = measured.get(plan.measurement);
        if (found?.kind !== 'cuts' || found.checked === 0)
            return [];
        const { status } = (0,quantile/* judgeCuts */.N)(plan.check, { found });
        return status === 'failed' ? [plan.check.demand] : [];
    });
}

;// CONCATENATED MODULE: ./.build/commands/validation/measure-checks.js

/** Measures what was planned and what else is asked, and then what the first answers leave to ask. */
async function measureChecks(set, planned, others = []) {
    const asked = planned.flatMap((plan) => (plan.kind === 'measured' ? [plan.measurement] : []));
    const { rows, answers } = await set.measure([...asked, ...others]);
    const more = followUps(planned, answers);
    if (more.length === 0)
        return { rows, answers };
    const further = await set.measure(more);
    return { rows, answers: new Map([...answers, ...further.answers]) };
}


/***/ }),

/***/ 1595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf)
/* harmony export */ });
/* harmony import */ var _inputs_data_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92399);

/** What the contract's foreign keys refer to, which may be the data itself. */
function targetsOf(data, references) {
    const found = (0,_inputs_data_references_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .i)(data.contract).flatMap((object) => {
        const target = object === data.contract.object ? data : references.get(object);
        if (!target)
            return [];
        const { paths, partitions } = target;
        return [[object, { ...target.contract, paths, partitions, references: new Map() }]];
    });
    return new Map(found);
}


/***/ }),

/***/ 70353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ judgeChecks)
});

// EXTERNAL MODULE: ./.build/domain/grouped.js
var grouped = __webpack_require__(73729);
// EXTERNAL MODULE: ./.build/domain/data/threshold.js
var data_threshold = __webpack_require__(97379);
// EXTERNAL MODULE: ./.build/domain/data/value-test.js
var value_test = __webpack_require__(84258);
;// CONCATENATED MODULE: ./.build/domain/data/describe.js



/** What a check asks, in words; undefined where its id says everything. */
function describeDemand({ demand, threshold }, contract) {
    if (threshold)
        return (0,data_threshold/* describeThreshold */.d9)(threshold);
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
        case 'expression':
            return demand.sql;
        case 'monotonic':
            return demand.order;
        case 'foreign-key':
            return `every one is in ${demand.target.object}`;
        default:
            return undefined;
    }
}
/** Why a counted check failed: `3 of 1,903 values are not at most 15`. */
function describeFailure(measurement, { checked, failing, contract }) {
    const of = `${(0,grouped/* grouped */.z)(failing)} of ${(0,grouped/* grouped */.z)(checked)}`;
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
        case 'expression':
            return `${of} rows ${failing === 1 ? 'does' : 'do'} not satisfy ${measurement.sql}`;
        case 'monotonic':
            return `${of} values ${are} not ${measurement.order} against the one before`;
        case 'foreign-key':
            return `${of} rows ${have} a ${measurement.columns.join(', ')} that ${measurement.target.object} does not have`;
        default:
            return `${of} rows`;
    }
}
function describeTests(tests) {
    return tests.map(value_test/* describeTest */.Ww).join(' and ');
}
function typeOf(column, { columns }) {
    return columns.find(({ name }) => name === column)?.logicalType ?? 'value';
}
function article(noun) {
    return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

// EXTERNAL MODULE: ./.build/domain/data/measurement.js
var data_measurement = __webpack_require__(18708);
;// CONCATENATED MODULE: ./.build/domain/data/judge-counts.js




/** Failing rows among those checked, against the threshold. Nothing to check is never a pass. */
function judgeCounts(check, counted) {
    const { found, measurement, evidence } = counted;
    const { checked, failing, note } = found;
    const counts = { checked, failing };
    if (checked === 0 && !evidence.contract.allowEmpty)
        return { ...counts, ...nothingChecked(counted) };
    const observed = observedText(check, counts);
    if (withinThreshold(check, counts))
        return { ...counts, status: 'passed', observed };
    const failure = describeFailure(measurement, { ...counts, contract: evidence.contract });
    const share = isShare(check) ? ` (${observed})` : '';
    const reason = `${failure}${share}${(0,data_threshold/* asked */.NZ)(check.threshold)}${note ? `: ${note}` : ''}.`;
    return { ...counts, status: 'failed', reason, observed };
}
function nothingChecked({ measurement, evidence }) {
    const typeFailed = failedType(measurement, evidence);
    if (typeFailed)
        return { status: 'blocked', reason: `${typeFailed} failed: no value has that type.` };
    const reason = measurement.kind === 'monotonic'
        ? 'no-data: there are no two values to compare.'
        : 'no-data: not one row has a value to check.';
    return { status: 'failed', reason };
}
function withinThreshold({ threshold }, { checked, failing }) {
    if (threshold === null)
        return failing === 0;
    if (threshold.unit === 'passing') {
        return (0,data_threshold/* holds */.v9)(threshold, checked === 0 ? 1 : (checked - failing) / checked);
    }
    const share = checked === 0 ? 0 : (0,data_threshold/* percentOf */.pR)(failing, checked);
    return (0,data_threshold/* holds */.v9)(threshold, threshold.unit === 'percent' ? share : failing);
}
/** The promise speaks of a share, so that the rows alone do not tell how far off they are. */
function isShare({ threshold }) {
    return threshold?.unit === 'percent' || threshold?.unit === 'passing';
}
function observedText({ threshold }, { checked, failing }) {
    if (checked === 0 || threshold === null)
        return (0,grouped/* grouped */.z)(failing);
    if (threshold.unit === 'percent') {
        return `${(0,data_threshold/* shownNumber */.b8)((0,data_threshold/* percentOf */.pR)(failing, checked), threshold)} percent`;
    }
    return threshold.unit === 'passing'
        ? `${(0,data_threshold/* shownNumber */.b8)((checked - failing) / checked, threshold)} passing`
        : (0,grouped/* grouped */.z)(failing);
}
/** The id of the type check that left a column without any value. */
function failedType(measurement, { contract, measured }) {
    const columns = (0,data_measurement/* columnsOf */.PL)(measurement);
    for (const { id, demand } of contract.checks) {
        if (demand.kind !== 'type' || !columns.includes(demand.column))
            continue;
        const counted = measured.get(demand);
        if (counted?.kind === 'counts' && counted.failing > 0)
            return id;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/domain/data/judge-number.js


/** The number of a query as it is; an aggregate within the error of its own summation. */
function judgeNumber(check, numbered) {
    const { measurement, found, rows, hidden } = numbered;
    const { value } = found;
    const counts = { checked: found.checked ?? rows, failing: 0 };
    if (value === null) {
        const reason = measurement.kind === 'aggregate'
            ? 'no-data: there are too few values.'
            : 'no-data: the query yields NULL.';
        return { ...counts, status: 'failed', reason };
    }
    const shown = hidden ? '(hidden)' : (found.exact ?? numberText(check, value));
    const observed = found.note ? `${shown} (${found.note})` : shown;
    if (numberHolds(check, measurement, found))
        return { ...counts, status: 'passed', observed };
    const reason = `${subjectOf(measurement)} ${observed}${(0,data_threshold/* asked */.NZ)(check.threshold)}.`;
    return { ...counts, status: 'failed', reason, observed };
}
function numberText({ threshold }, value) {
    return threshold && !Number.isInteger(value) ? (0,data_threshold/* shownNumber */.b8)(value, threshold) : String(value);
}
function subjectOf(measurement) {
    if (measurement.kind !== 'aggregate')
        return 'The query yields';
    const { statistic, level } = measurement;
    return `The ${level === undefined ? statistic : `${statistic} ${level}`} is`;
}
function numberHolds({ threshold }, measurement, { value, exact: digits }) {
    if (value === null)
        return false;
    if (digits !== undefined && threshold)
        return (0,data_threshold/* holdsExactly */.Rl)(threshold, digits);
    if (!threshold)
        return value === 0;
    const exact = measurement.kind !== 'aggregate' || counted.has(measurement.statistic);
    return exact ? (0,data_threshold/* holds */.v9)(threshold, value) : (0,data_threshold/* holdsNearly */.Yh)(threshold, value);
}
/** These are picked or counted, never summed. */
const counted = new Set(['distinct', 'distinctRatio', 'min', 'max']);
function judgeRowCount(check, rows) {
    const observed = (0,grouped/* grouped */.z)(rows);
    const passed = check.threshold !== null && (0,data_threshold/* holds */.v9)(check.threshold, rows);
    const answer = { checked: rows, failing: 0, observed };
    if (passed)
        return { ...answer, status: 'passed' };
    const reason = `The data has ${observed} rows${(0,data_threshold/* asked */.NZ)(check.threshold)}.`;
    return { ...answer, status: 'failed', reason };
}
const microsInHour = 3_600_000_000;
/** How old the latest value is; one from the future is wrong, however fresh. */
function judgeAge(check, { micros, checked }, { now, hidden }) {
    const counts = { checked, failing: 0 };
    if (micros === null || check.threshold === null) {
        return { ...counts, status: 'failed', reason: 'no-data: not one row has a time.' };
    }
    const hours = (now.getTime() * 1000 - micros) / microsInHour;
    const latest = hidden ? '(hidden)' : new Date(micros / 1000).toISOString();
    const observed = hidden ? '(hidden)' : `${Number(hours.toPrecision(6))} hours old`;
    const at = `the latest is ${latest}, the run began at ${now.toISOString()}`;
    if (hours < 0) {
        const reason = `The latest value lies in the future: ${at}.`;
        return { ...counts, status: 'failed', observed: latest, reason };
    }
    if ((0,data_threshold/* holds */.v9)(check.threshold, hours))
        return { ...counts, status: 'passed', observed };
    const reason = `The data is ${observed}${(0,data_threshold/* asked */.NZ)(check.threshold)}: ${at}.`;
    return { ...counts, status: 'failed', observed, reason };
}

// EXTERNAL MODULE: ./.build/domain/data/quantile.js
var quantile = __webpack_require__(17799);
// EXTERNAL MODULE: ./.build/domain/data/rows-answer.js
var rows_answer = __webpack_require__(7630);
// EXTERNAL MODULE: ./.build/domain/data/shape.js
var shape = __webpack_require__(4429);
;// CONCATENATED MODULE: ./.build/domain/data/judge.js






/** Plan and measurements → the answer to each check; examples are added for the failed ones later. */
function judgeChecks(planned, evidence) {
    return planned.map((plan) => judgeCheck(plan, evidence));
}
function judgeCheck(plan, evidence) {
    const threshold = describeDemand(plan.check, evidence.contract);
    const answer = { ...answerOf(plan, evidence), ...(threshold && { threshold }) };
    return (0,rows_answer/* resultOf */.Bg)(plan.check, evidence, answer);
}
function answerOf(plan, evidence) {
    switch (plan.kind) {
        case 'settled':
            return settled(plan, evidence);
        case 'read':
            return plan.demand === 'structure'
                ? (0,rows_answer/* answerStructure */.AB)(evidence.shape, evidence.rows)
                : (0,rows_answer/* answerNotEmpty */.RK)(evidence.contract, evidence.rows);
        case 'measured':
            return judgeMeasured(plan.check, plan.measurement, evidence);
    }
}
/** What holds or not for the columns does so in every row. */
function settled({ kind: _, check: __, ...answer }, { rows }) {
    const asked = answer.status === 'passed' || answer.status === 'failed';
    const checked = asked ? (0,shape/* totalOf */.e)(rows) : 0;
    return { ...answer, checked, failing: answer.status === 'failed' ? checked : 0 };
}
function judgeMeasured(check, measurement, evidence) {
    const { contract, rows, measured } = evidence;
    const nothing = { checked: 0, failing: 0 };
    if (rows.rows === 0 && !contract.allowEmpty && measurement.kind !== 'row-count') {
        const reason = `${notEmptyId(contract)} failed: there are no rows.`;
        return { ...nothing, status: 'blocked', reason };
    }
    const { demand } = check;
    const found = (demand.kind === 'aggregate' ? measured.get(demand) : undefined) ?? measured.get(measurement);
    if (!found)
        return { ...nothing, status: 'errored', reason: 'It was not measured.' };
    const how = { sql: found.sql, ...(found.ms !== undefined && { ms: found.ms }) };
    return { ...judgeAnswer(check, { measurement, found, evidence }), ...how };
}
function judgeAnswer(check, { measurement, found, evidence }) {
    switch (found.kind) {
        case 'error':
            return { status: 'errored', reason: found.message, checked: 0, failing: 0 };
        case 'number':
            return judgeNumber(check, {
                measurement: asked(check, measurement),
                found,
                rows: evidence.rows.rows,
                hidden: found.hidden ?? picksSensitive(asked(check, measurement), evidence.contract),
            });
        case 'cuts':
            return (0,quantile/* judgeCuts */.N)(check, { found });
        case 'instant':
            return judgeAge(check, found, {
                now: evidence.now,
                hidden: picksSensitive(measurement, evidence.contract),
            });
        case 'counts':
            return measurement.kind === 'row-count'
                ? judgeRowCount(check, found.checked)
                : judgeCounts(check, { measurement, found, evidence });
        case 'distribution':
        case 'categories':
        case 'clusters':
            return {
                status: 'errored',
                reason: 'It is part of a larger answer.',
                checked: 0,
                failing: 0,
            };
    }
}
/** Whether the number is itself a value that must not be seen, and not one made of many. */
function picksSensitive(measurement, { columns }) {
    if (measurement.kind !== 'aggregate' && measurement.kind !== 'latest')
        return false;
    const { column } = measurement;
    const picked = measurement.kind === 'latest' || picking.has(measurement.statistic);
    return picked && columns.some(({ name, sensitive }) => name === column && sensitive);
}
const picking = new Set(['min', 'max', 'quantile']);
/** A number answers the statistic that was asked for, whatever was planned at first. */
function asked({ demand }, measurement) {
    return demand.kind === 'aggregate' ? demand : measurement;
}
/** The id of the contract's own check that there are rows. */
function notEmptyId({ checks }) {
    return checks.find(({ demand }) => demand.kind === 'not-empty')?.id ?? 'not-empty';
}


/***/ }),

/***/ 18708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ sqlOf),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Ww: () => (/* binding */ orders),
/* harmony export */   oG: () => (/* binding */ statistics)
/* harmony export */ });
const orders = [
    'increasing',
    'strictlyIncreasing',
    'decreasing',
    'strictlyDecreasing',
];
const statistics = [
    'mean',
    'sum',
    'stdev',
    'min',
    'max',
    'quantile',
    'distinct',
    'distinctRatio',
];
/** The columns that a measurement needs. */
function columnsOf(measurement) {
    if ('columns' in measurement)
        return measurement.columns;
    return 'column' in measurement && measurement.column !== undefined ? [measurement.column] : [];
}
/** The SQL of the contract in a measurement, which may name further columns. */
function sqlOf(measurement) {
    const sql = 'sql' in measurement ? [measurement.sql] : [];
    const filter = 'filter' in measurement ? measurement.filter : undefined;
    return filter === undefined ? sql : [...sql, filter];
}


/***/ }),

/***/ 98257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planChecks)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73729);
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18708);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17799);



/** Decides for each check of the contract whether it can be measured on this data. */
function planChecks(contract, shape) {
    return contract.checks.map((check) => planCheck(check, contract, shape));
}
function planCheck(check, contract, shape) {
    const settled = (answer) => ({ kind: 'settled', check, ...answer });
    const { demand } = check;
    switch (demand.kind) {
        case 'structure':
        case 'not-empty':
            return { kind: 'read', check, demand: demand.kind };
        case 'fields':
            return settled(fields(contract, shape));
        case 'present':
            return settled(present(demand.column, contract, shape));
        case 'unjudged':
            return settled({ status: 'unchecked', reason: demand.reason });
        case 'drift':
        case 'row-count-ratio':
            return settled({ status: 'unchecked', reason: 'There is no profile to compare with.' });
        default:
            return planMeasurement(check, demand, { contract, shape });
    }
}
function planMeasurement(check, measurement, { contract, shape }) {
    const absent = neededColumns(measurement, contract).find((name) => !has(shape, name));
    if (absent === undefined)
        return { kind: 'measured', check, measurement: cheapest(check, measurement) };
    return mayBeAbsent(absent, contract, shape)
        ? {
            kind: 'settled',
            check,
            status: 'unchecked',
            reason: `The data has no column "${absent}", as ${fieldsMatchOf(contract)} allows.`,
        }
        : {
            kind: 'settled',
            check,
            status: 'blocked',
            reason: `${presentId(absent, contract)} failed: the column cannot be used.`,
        };
}
/** Whether a quantile lies in a band counts around its bounds tell, without sorting all values. */
function cheapest({ threshold }, measurement) {
    if (measurement.kind !== 'aggregate' || measurement.statistic !== 'quantile' || !threshold) {
        return measurement;
    }
    const { column, filter, level } = measurement;
    const only = { ...(filter !== undefined && { filter }), ...(level !== undefined && { level }) };
    return { kind: 'quantile-band', column, cuts: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .cutsOf */ .bl)(threshold), ...only };
}
function fields(contract, shape) {
    const promised = [...new Set(contract.columns.map(({ source }) => source))];
    const found = shape.columns.map(({ name }) => name);
    const extra = found.filter((name) => !promised.includes(name));
    const missing = promised.filter((name) => !found.includes(name));
    const wrong = wrongFields(contract, { promised, found, extra, missing });
    const observed = plural(found.length, 'column');
    return wrong ? { status: 'failed', reason: wrong, observed } : { status: 'passed', observed };
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
        return { status: 'passed' };
    const doubt = shape.doubtful.get(column);
    if (doubt)
        return { status: 'failed', reason: doubt };
    const known = shape.columns.map(({ name }) => name).join(', ') || 'no columns';
    const reason = `The data has no column "${column}"; it has ${known}.`;
    return { status: mayBeAbsent(column, contract, shape) ? 'unchecked' : 'failed', reason };
}
/** The columns of the data that a measurement cannot do without; its SQL names them in its text. */
function neededColumns(measurement, contract) {
    const named = new Set((0,_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(measurement));
    const words = new Set((0,_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlOf */ .IE)(measurement).flatMap((sql) => sql.split(/[^\p{L}\p{N}_]+/u)));
    const needs = ({ name }) => named.has(name) || words.has(name);
    return contract.columns.filter(needs).map(({ source }) => source);
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
/** The id of the contract's own check for a column's presence. */
function presentId(column, { checks }) {
    const asks = ({ demand }) => demand.kind === 'present' && demand.column === column;
    return checks.find(asks)?.id ?? column;
}
function plural(value, noun) {
    return `${(0,_grouped_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .z)(value)} ${noun}${value === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ answerStructure),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   RK: () => (/* binding */ answerNotEmpty)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73729);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);


/** An answer as the result of its check, which knows its place in the contract. */
function resultOf({ id, severity, dimension, file, line }, { data, rows }, answer) {
    return {
        id,
        data,
        severity,
        ...(dimension !== undefined && { dimension }),
        total: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .totalOf */ .e)(rows),
        examples: [],
        ...answer,
        file,
        ...(line !== undefined && { line }),
    };
}
/** Whether every header can be trusted and every row could be read. */
function answerStructure({ header }, rows) {
    const { unreadable } = rows;
    const faults = [...header, ...unreadable.faults];
    const counts = { checked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .totalOf */ .e)(rows), failing: unreadable.count };
    if (faults.length === 0 && unreadable.count === 0)
        return { ...counts, status: 'passed' };
    const broken = unreadable.count > 0
        ? `${(0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(unreadable.count)} of ${plural(counts.checked, 'row')} cannot be read; the first: ${unreadable.faults[0]?.message}`
        : '';
    return {
        ...counts,
        status: 'failed',
        reason: [header[0]?.message, broken].filter(Boolean).join(' '),
        observed: plural(unreadable.count, 'unreadable row'),
        examples: faults.map(({ example }) => example),
    };
}
/** Whether there is anything to check, in each of the files. */
function answerNotEmpty({ allowEmpty, filter }, read) {
    const { rows, emptyFiles, filteredOut } = read;
    const counts = { checked: rows, failing: 0, observed: plural(rows, 'row') };
    if (allowEmpty)
        return { ...counts, status: 'passed' };
    const failed = (reason) => ({ ...counts, status: 'failed', reason });
    if (rows === 0 && filteredOut > 0) {
        return failed(`no-data: the filter ${filter} leaves out all ${plural(filteredOut, 'row')}.`);
    }
    if (rows === 0)
        return failed('no-data: there is not one row to check.');
    const [first] = emptyFiles;
    if (first === undefined)
        return { ...counts, status: 'passed' };
    const [verb, more] = emptyFiles.length > 1 ? ['have', ` and ${emptyFiles.length - 1} more`] : ['has', ''];
    return failed(`no-data: ${first}${more} ${verb} not one row, other files have some.`);
}
function plural(value, noun) {
    return `${(0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(value)} ${noun}${value === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ totalOf)
/* harmony export */ });
/** Rows that exist for the checks, and those that nobody can read. */
function totalOf({ rows, unreadable }) {
    return rows + unreadable.count;
}


/***/ }),

/***/ 84258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ stringFormats),
/* harmony export */   QC: () => (/* binding */ boundKinds),
/* harmony export */   Ww: () => (/* binding */ describeTest)
/* harmony export */ });
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
            return test.match === 'search'
                ? `holding a match of ${test.pattern}`
                : `a match of ${test.pattern}`;
        case 'format':
            return `a valid ${test.format}`;
        case 'oneOf':
            return `one of ${listed(test.values)}`;
        case 'noneOf':
            return `none of ${listed(test.values)}`;
        case 'minItems':
            return `at least ${test.count} items long`;
        case 'maxItems':
            return `at most ${test.count} items long`;
        case 'uniqueItems':
            return 'free of repeated items';
        case 'minProperties':
            return `at least ${test.count} properties large`;
        case 'maxProperties':
            return `at most ${test.count} properties large`;
        case 'requiredProperties':
            return `an object with ${listed(test.names)}`;
    }
}
function listed(values) {
    const shown = values.slice(0, 5).map((value) => JSON.stringify(value));
    const left = values.length - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
}


/***/ }),

/***/ 26069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ contractFile),
  J: () => (/* binding */ readContract)
});

// EXTERNAL MODULE: ./.build/domain/data/drift/settings.js
var settings = __webpack_require__(5247);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/domain/data/column.js
var data_column = __webpack_require__(24096);
;// CONCATENATED MODULE: ./.build/inputs/contract-date-parts.js
const monthNames = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const shortMonths = monthNames.map((name) => name.slice(0, 3)).join('|');
const digits = { month: '0[1-9]|1[0-2]', day: '0[1-9]|[12][0-9]|3[01]', hour: '[01][0-9]|2[0-3]' };
const contract_date_parts_short = {
    month: '0?[1-9]|1[0-2]',
    day: '0?[1-9]|[12][0-9]|3[01]',
    hour: '[01]?[0-9]|2[0-3]',
};
function padded(field, form, strptime) {
    return { field, form: `(?:${form})`, strptime };
}
function bare(field, form, strptime) {
    return { ...padded(field, form, strptime), variable: true };
}
/** An offset ends at 14 hours, as in XML Schema. */
const hours = '(?:0[0-9]|1[0-4])';
const minutes = '[0-5][0-9]';
const offset = (form) => padded('offset', form, '%z');
const sign = '[+-]';
/** Letters of the JDK's patterns, repeated as often as they stand there. */
const jdkParts = {
    y: bare('year', '[0-9]{1,4}', '%Y'),
    yyyy: padded('year', '[0-9]{4}', '%Y'),
    M: bare('month', contract_date_parts_short.month, '%-m'),
    MM: padded('month', digits.month, '%m'),
    MMM: padded('month', shortMonths, '%b'),
    MMMM: padded('month', monthNames.join('|'), '%B'),
    d: bare('day', contract_date_parts_short.day, '%-d'),
    dd: padded('day', digits.day, '%d'),
    H: bare('hour', contract_date_parts_short.hour, '%-H'),
    HH: padded('hour', digits.hour, '%H'),
    m: bare('minute', '[0-5]?[0-9]', '%-M'),
    mm: padded('minute', minutes, '%M'),
    s: bare('second', '[0-5]?[0-9]', '%-S'),
    ss: padded('second', minutes, '%S'),
    X: offset(`Z|${sign}${hours}(?:${minutes})?`),
    XX: offset(`Z|${sign}${hours}${minutes}`),
    XXX: offset(`Z|${sign}${hours}:${minutes}`),
    x: offset(`${sign}${hours}(?:${minutes})?`),
    xx: offset(`${sign}${hours}${minutes}`),
    xxx: offset(`${sign}${hours}:${minutes}`),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((length) => fraction(length))),
};
/** What ODCS writes a bare `Z` for. */
const anyOffset = offset(`Z|${sign}${hours}:?${minutes}`);
/** The same fields in the letters of strptime, which Frictionless uses. */
const strptimeParts = {
    Y: padded('year', '[0-9]{4}', '%Y'),
    m: bare('month', contract_date_parts_short.month, '%m'),
    d: bare('day', contract_date_parts_short.day, '%d'),
    b: padded('month', shortMonths, '%b'),
    B: padded('month', monthNames.join('|'), '%B'),
    H: bare('hour', contract_date_parts_short.hour, '%H'),
    M: bare('minute', '[0-5]?[0-9]', '%M'),
    S: bare('second', '[0-5]?[0-9]', '%S'),
    f: bare('fraction', '[0-9]{1,6}', '%f'),
    z: anyOffset,
};
function literalPart(text) {
    return {
        form: text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
        strptime: text.replaceAll('%', '%%'),
    };
}
function fraction(length) {
    const strptime = length <= 6 ? '%f' : '%n';
    return ['S'.repeat(length), padded('fraction', `[0-9]{${length}}`, strptime)];
}

;// CONCATENATED MODULE: ./.build/inputs/contract-date-values.js

const day = '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})';
const clock = '(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})(?:\\.(?<fraction>\\d{1,9}))?';
const isoForms = {
    date: new RegExp(`^${day}$`),
    time: new RegExp(`^${clock}$`),
    timestamp: new RegExp(`^${day}[T ]${clock}(?<offset>Z|[+-]\\d{2}:?\\d{2})?$`),
};
/** Undefined where the text has another form; `unreal` where no calendar or clock shows it. */
function isoValue(text, type) {
    const fields = isoForms[type].exec(text)?.groups;
    return fields && valueIn(fields, type);
}
/** The same for a text in the notation of a pattern. */
function notedValue(text, parts, type) {
    const source = parts.map(({ form, field }) => (field ? `(?<${field}>${form})` : form)).join('');
    const fields = new RegExp(`^${source}$`).exec(text)?.groups;
    return fields && valueIn(fields, type);
}
function valueIn(fields, type) {
    const calendar = type === 'time' ? { text: '', seconds: 0 } : dayOf(fields);
    const time = type === 'date' ? { text: '', seconds: 0 } : clockOf(fields);
    const offset = offsetOf(fields.offset);
    if (!calendar || !time || offset === undefined)
        return 'unreal';
    const zone = fields.offset === undefined ? '' : offset.text;
    return {
        iso: `${calendar.text}${type === 'timestamp' ? 'T' : ''}${time.text}${zone}`,
        seconds: calendar.seconds + time.seconds - offset.seconds,
        zoned: fields.offset !== undefined,
    };
}
function dayOf({ year = '', month = '', day: dayOfMonth = '' }) {
    const number = /^\d+$/.test(month)
        ? Number(month)
        : monthNames.findIndex((name) => name.startsWith(month)) + 1;
    const text = `${year.padStart(4, '0')}-${two(number)}-${two(Number(dayOfMonth))}`;
    const date = new Date(`${text}T00:00:00Z`);
    // JavaScript takes the 31st of February for a day in March.
    const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
    return real ? { text, seconds: date.getTime() / 1000 } : undefined;
}
function clockOf({ hour = '0', minute = '0', second = '0', fraction }) {
    const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
    if (hours > 23 || minutes > 59 || seconds > 59)
        return undefined;
    const tail = fraction === undefined ? '' : `.${fraction}`;
    return {
        text: `${two(hours)}:${two(minutes)}:${two(seconds)}${tail}`,
        seconds: hours * 3600 + minutes * 60 + Number(`${seconds}${tail}`),
    };
}
/** An offset ends at 14 hours, as in XML Schema. */
function offsetOf(offset) {
    if (offset === undefined || offset === 'Z')
        return { text: 'Z', seconds: 0 };
    const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
    if (Number(hours) > 14 || Number(minutes) > 59)
        return undefined;
    const seconds = Number(hours) * 3600 + Number(minutes) * 60;
    return { text: `${sign}${hours}:${minutes}`, seconds: sign === '-' ? -seconds : seconds };
}
function two(value) {
    return String(value).padStart(2, '0');
}
/** The name of a time zone as the database of IANA has it; undefined for one that it does not know. */
function zoneNamed(name) {
    if (!/^[A-Za-z]/.test(name))
        return undefined;
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
    }
    catch {
        return undefined;
    }
}
/** A value without an offset, at the clocks of a zone, as an instant. */
function inZone(value, zone) {
    if (value.zoned)
        return value;
    const first = value.seconds - offsetAt(value.seconds, zone);
    const seconds = value.seconds - offsetAt(first, zone);
    const whole = Math.floor(seconds);
    const fraction = /\.\d+$/.exec(value.iso)?.[0] ?? '';
    const clocked = new Date(whole * 1000).toISOString().slice(0, 19);
    return { iso: `${clocked}${fraction}Z`, seconds, zoned: true };
}
/** Seconds that the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(seconds, zone) {
    const clocks = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'medium',
    });
    const whole = Math.floor(seconds);
    const shown = clocks.format(new Date(whole * 1000)).replace(' ', 'T');
    return Math.round(Date.parse(`${shown}Z`) / 1000) - whole;
}

;// CONCATENATED MODULE: ./.build/inputs/contract-dates.js

/** A pattern in the letters of the JDK: `yyyy-MM-dd'T'HH:mm:ssXXX`. */
function jdkPattern(pattern, type) {
    const tokens = pattern.match(/'(?:[^']|'')*'|'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
    const read = tokens.map((token) => jdkPart(token));
    return patternOf(read, { pattern, type });
}
/** The same in the letters of strptime: `%d/%m/%Y`. */
function strptimePattern(pattern, type) {
    const tokens = pattern.match(/%[\s\S]?|[^%]+/g) ?? [];
    const read = tokens.map((token) => {
        if (token === '%%')
            return { part: literalPart('%') };
        if (!token.startsWith('%'))
            return { part: literalPart(token) };
        const part = strptimeParts[token.slice(1)];
        return part ? { part } : { why: `It holds ${token}, which is not read` };
    });
    return patternOf(read, { pattern, type });
}
/** What ODCS's own texts write, and what they mean by it. */
const odcsParts = {
    T: { part: literalPart('T'), notice: 'The T without quotes is read as the letter T' },
    Z: { part: anyOffset, notice: 'The Z is read as Z, ±hh:mm or ±hhmm' },
    YYYY: {
        part: partOf('yyyy'),
        notice: 'YYYY is read as yyyy; to the JDK it is the year of a week',
    },
    DD: { part: partOf('dd'), notice: 'DD is read as dd; to the JDK it is the day of a year' },
};
function partOf(letters) {
    const part = jdkParts[letters];
    if (!part)
        throw new Error(`${letters} is no date part.`);
    return part;
}
function jdkPart(token) {
    if (token === "'")
        return { why: 'A quote in it is never closed' };
    if (token === "''")
        return { part: literalPart("'") };
    if (token.startsWith("'"))
        return { part: literalPart(token.slice(1, -1).replaceAll("''", "'")) };
    if (!/^[A-Za-z]/.test(token)) {
        const reserved = /[[\]{}#]/.exec(token)?.[0];
        if (reserved)
            return { why: `It holds ${reserved}, which means something else to the JDK` };
        return { part: literalPart(token) };
    }
    const known = Object.hasOwn(jdkParts, token) ? jdkParts[token] : undefined;
    if (known)
        return { part: known };
    if (Object.hasOwn(odcsParts, token))
        return odcsParts[token] ?? {};
    if (token === 'yy')
        return { why: 'It holds yy, and two digits do not say the century' };
    return { why: `It holds ${token}, which is not read` };
}
const wanted = {
    date: ['year', 'month', 'day'],
    time: ['hour', 'minute'],
    timestamp: ['year', 'month', 'day', 'hour', 'minute'],
};
const possible = {
    date: wanted.date,
    time: [...wanted.time, 'second', 'fraction'],
    timestamp: [...wanted.timestamp, 'second', 'fraction', 'offset'],
};
function patternOf(read, { pattern, type }) {
    const parts = read.flatMap(({ part }) => (part ? [part] : []));
    const why = read.find((one) => one.why !== undefined)?.why ?? whyUnfit(parts, type);
    if (why !== undefined)
        return { kind: 'refused', why };
    const notation = {
        pattern,
        form: parts.map(({ form }) => form).join(''),
        strptime: parts.map(({ strptime }) => strptime).join(''),
    };
    const notices = read.flatMap(({ notice }) => (notice === undefined ? [] : [notice]));
    return { kind: 'read', notation, parts, notices };
}
/** Each field once, none that the type has not, and no two numbers whose border nobody could tell. */
function whyUnfit(parts, type) {
    const fields = parts.flatMap(({ field }) => (field ? [field] : []));
    const twice = fields.find((field, index) => fields.indexOf(field) !== index);
    if (twice)
        return `It holds the ${twice} twice`;
    const foreign = fields.find((field) => !possible[type].includes(field));
    if (foreign)
        return `It holds the ${foreign}, which a ${type} has not`;
    const missing = wanted[type].find((field) => !fields.includes(field));
    if (missing)
        return `Nothing in it says the ${missing}`;
    if (fields.includes('fraction') && !fields.includes('second')) {
        return 'It holds a fraction without the second';
    }
    const blurred = parts.find((part, index) => part.variable && parts[index + 1]?.field);
    return blurred && `Nothing parts the ${blurred.field} from what follows it`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/domain/data/contract.js
/** Which columns the data may have besides those of the contract, and which may be absent. */
const fieldsMatches = ['subset', 'equal', 'exact', 'superset', 'partial'];

;// CONCATENATED MODULE: ./.build/domain/data/dialect.js
const encodings = ['utf-8', 'latin-1', 'utf-16'];

;// CONCATENATED MODULE: ./.build/inputs/contract-settings.js




const sql = schemas/* string */.YjP().trim().min(1);
const share = schemas/* number */.aig().min(0).max(1);
const columnName = schemas/* string */.YjP().min(1);
const character = schemas/* string */.YjP()
    .refine((text) => [...text].length === 1, { error: 'Write one character' });
const dialect = schemas/* strictObject */.rej({
    delimiter: character.exactOptional(),
    quoteChar: character.exactOptional(),
    escapeChar: character.exactOptional(),
    doubleQuote: schemas/* boolean */.zMY().exactOptional(),
    header: schemas/* boolean */.zMY().exactOptional(),
    commentChar: character.exactOptional(),
    encoding: schemas/* enum */.k5n(encodings).exactOptional(),
});
/** Statistics that a number, and those that a category can be compared by; the rate of nulls always is. */
const numericStatistics = [
    'psi',
    'jensenShannon',
    'chiSquare',
    'ks',
    'wasserstein',
];
const categoricalStatistics = ['psi', 'jensenShannon', 'chiSquare', 'linf'];
const drift = schemas/* strictObject */.rej({
    numeric: schemas/* enum */.k5n(numericStatistics).exactOptional(),
    categorical: schemas/* enum */.k5n(categoricalStatistics).exactOptional(),
    minRows: schemas/* int */.Whr().positive().exactOptional(),
    nullRate: share.exactOptional(),
    maxNewShare: share.exactOptional(),
    cluster: columnName.exactOptional(),
    ignore: schemas/* array */.YOg(columnName).exactOptional(),
});
const missingValues = schemas/* array */.YOg(schemas/* string */.YjP({ error: 'Write it in quotes, since it is compared as a text' }))
    .optional();
const normalize = schemas/* array */.YOg(schemas/* enum */.k5n(data_column/* normalizations */.VJ)).optional();
/** Our settings for a whole object. */
const objectSettings = schemas/* strictObject */.rej({
    fieldsMatch: schemas/* enum */.k5n(fieldsMatches).optional(),
    missingValues,
    filter: sql.optional(),
    dialect: dialect.optional(),
    normalize,
    nanAsNull: schemas/* boolean */.zMY().optional(),
    allowNonFinite: schemas/* boolean */.zMY().optional(),
    allowEmpty: schemas/* boolean */.zMY().optional(),
    drift: drift.optional(),
});
/** Our settings for one property, which replace the object's. */
const propertySettings = objectSettings.pick({
    missingValues: true,
    normalize: true,
    nanAsNull: true,
    allowNonFinite: true,
});
/** Our settings for one check. */
const checkSettings = schemas/* strictObject */.rej({
    filter: sql.exactOptional(),
    match: schemas/* enum */.k5n(['full', 'search']).exactOptional(),
    minPassFraction: schemas/* number */.aig().gt(0).max(1).exactOptional(),
});
/** Places without any setting of ours. */
const noSettings = schemas/* strictObject */.rej({});
/** The settings at one place of a contract whose settings are known to be right. */
function settingsOf(schema, { customProperties }) {
    return schema.parse(customProperties?.find(({ property }) => property === 'contender')?.value ?? {});
}

;// CONCATENATED MODULE: ./.build/inputs/contract-columns.js




/** The properties of an object and all that they hold, each before what is inside it. */
function propertyNodes({ properties = [] }, keys, scope) {
    return properties.flatMap((property, index) => {
        const name = property.physicalName ?? property.name;
        const place = { property: property.name, name, source: name, path: [] };
        return nodesOf(property, { place, keys: [...keys, 'properties', index], scope });
    });
}
function nodesOf(property, draft) {
    const { place, keys, scope } = draft;
    const sensitive = draft.sensitive || isSensitive(property);
    const { logicalType, pattern } = typeOf(property, scope);
    const within = (step, name) => ({
        property: `${place.property}${name.property}`,
        name: `${place.name}${name.data}`,
        source: place.source,
        path: [...place.path, step],
    });
    const fields = (property.properties ?? []).flatMap((inner, index) => {
        const data = inner.physicalName ?? inner.name;
        const names = { property: `.${inner.name}`, data: `.${data}` };
        const place = within({ kind: 'field', name: data }, names);
        return nodesOf(inner, { place, keys: [...keys, 'properties', index], scope, sensitive });
    });
    const items = property.items
        ? nodesOf(property.items, {
            place: within({ kind: 'items' }, { property: '[]', data: '[]' }),
            keys: [...keys, 'items'],
            scope,
            sensitive,
        })
        : [];
    const inside = [...fields, ...items];
    const column = {
        ...place,
        ...settled(property, scope.settings),
        logicalType,
        notation: pattern?.kind === 'read' && !isPlain(pattern.notation.pattern) ? pattern.notation : null,
        // What is shown of a whole value shows what is inside it too.
        sensitive: sensitive || inside.some((node) => node.column.sensitive),
    };
    return [{ property, column, keys, pattern }, ...inside];
}
/** The one notation in which every date is read anyway. */
function isPlain(pattern) {
    return /^(yyyy|YYYY)-MM-(dd|DD)$/.test(pattern);
}
function settled(property, object) {
    const own = settingsOf(propertySettings, property);
    const plain = (0,data_column/* plainColumn */.lU)('');
    const { timezone, defaultTimezone } = property.logicalTypeOptions ?? {};
    return {
        missingValues: own.missingValues ?? object.missingValues ?? null,
        normalize: own.normalize ?? object.normalize ?? plain.normalize,
        nanAsNull: own.nanAsNull ?? object.nanAsNull ?? plain.nanAsNull,
        allowNonFinite: own.allowNonFinite ?? object.allowNonFinite ?? plain.allowNonFinite,
        timezone: timezone ?? null,
        defaultTimezone: zoneNamed(defaultTimezone ?? '') ?? plain.defaultTimezone,
    };
}
/** In version 3.0 a date with a time of day, or a time alone, is called a date. */
function typeOf({ logicalType: given, logicalTypeOptions: options }, { old }) {
    const logicalType = given ?? null;
    const format = options?.format;
    if (!isDated(logicalType) || format === undefined)
        return { logicalType, pattern: null };
    const own = jdkPattern(format, logicalType);
    const others = old && own.kind === 'refused' && logicalType === 'date' ? dateTimes : [];
    for (const type of others) {
        const pattern = jdkPattern(format, type);
        if (pattern.kind === 'read')
            return { logicalType: type, pattern };
    }
    return { logicalType, pattern: own };
}
const dateTimes = ['timestamp', 'time'];
function isDated(type) {
    return type === 'date' || type === 'time' || type === 'timestamp';
}
/** Numbers 1 and 2 and these words say that everybody may see the values; any other says the contrary. */
const contract_columns_open = new Set(['public', 'internal', '1', '2']);
function isSensitive({ classification }) {
    return classification !== undefined && !contract_columns_open.has(String(classification).trim().toLowerCase());
}

// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(76856);
;// CONCATENATED MODULE: ./.build/inputs/contract-mistakes.js


/** What other tools call our settings. */
const foreignWords = {
    mostly: 'minPassFraction',
    min_pass_fraction: 'minPassFraction',
    must_pass: 'minPassFraction',
    row_condition: 'filter',
    condition: 'filter',
    where: 'filter',
    null_values: 'missingValues',
    na_values: 'missingValues',
    strict: 'fieldsMatch',
};
function adviceOn(key, known) {
    const ours = foreignWords[key];
    if (ours !== undefined && known.includes(ours))
        return `Did you mean "${ours}"?`;
    return known.length > 0 ? (0,suggest/* suggest */.Z)(key, known) : 'Remove it.';
}
/** The mistakes in an object of ours, each at its own key; `noun` is what a key of it is called. */
function mistakesIn(value, schema, { keys, noun }) {
    const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
    return issues.flatMap((issue) => {
        const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => ({
                code: 'key-unknown',
                what: `The ${noun} "${[...path, key].join('.')}" is unknown.`,
                why: 'What nobody reads would be silently ignored.',
                next: adviceOn(key, keysWithin(schema, path)),
                keys: [...keys, ...path, key],
            }));
        }
        return [
            {
                code: 'value-invalid',
                what: `The ${path.length > 0 ? `${noun} "${path.join('.')}"` : `value of the ${noun}s`} is not right.`,
                why: `${issue.message}.`,
                next: issue.code === 'invalid_value' && typeof issue.input === 'string'
                    ? (0,suggest/* suggest */.Z)(issue.input, issue.values.map(String))
                    : 'Correct it.',
                keys: [...keys, ...path],
            },
        ];
    });
}
function keysWithin(schema, [key]) {
    const inner = key === undefined ? schema : schema.shape[key];
    const bare = inner && 'unwrap' in inner ? inner.unwrap() : inner;
    return bare && 'shape' in bare ? Object.keys(bare.shape) : [];
}
/** Every mistake in our settings, at any place of a contract that may be wrong elsewhere. */
function settingProblems(content, { path, line }) {
    return [
        ...settingMistakes(content, noSettings, []),
        ...each(content, 'schema', []).flatMap(([object, keys]) => [
            ...settingMistakes(object, objectSettings, keys),
            ...ruleMistakes(object, keys),
            ...each(object, 'relationships', keys).flatMap(([one, at]) => settingMistakes(one, noSettings, at)),
            ...each(object, 'properties', keys).flatMap(([property, at]) => valueMistakes(property, at)),
        ]),
    ].map(({ keys, ...mistake }) => {
        const found = line(keys);
        return { ...mistake, file: path, ...(found !== undefined && { line: found }) };
    });
}
/** A property, its items, and the properties within. */
function valueMistakes(value, keys) {
    const items = field(value, 'items');
    return [
        ...settingMistakes(value, propertySettings, keys),
        ...ruleMistakes(value, keys),
        ...each(value, 'properties', keys).flatMap(([inner, at]) => valueMistakes(inner, at)),
        ...(items === undefined ? [] : valueMistakes(items, [...keys, 'items'])),
    ];
}
function ruleMistakes(value, keys) {
    return each(value, 'quality', keys).flatMap(([rule, at]) => settingMistakes(rule, checkSettings, at));
}
function settingMistakes(value, schema, keys) {
    const ours = each(value, 'customProperties', keys).filter(([custom]) => field(custom, 'property') === 'contender');
    const twins = ours.slice(1).map(([, at]) => ({
        code: 'contract-invalid',
        what: 'The settings of Contender stand there twice.',
        why: 'Only one of them would be read.',
        next: 'Join them.',
        keys: at,
    }));
    const wrong = ours.flatMap(([custom, at]) => {
        const given = field(custom, 'value');
        return mistakesIn(given, schema, { keys: [...at, 'value'], noun: 'setting' });
    });
    return [...twins, ...wrong];
}
function each(value, name, keys) {
    const found = field(value, name);
    return Array.isArray(found) ? found.map((one, index) => [one, [...keys, name, index]]) : [];
}
function field(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}
/** Where a key that ODCS does not know would stand, if it is one of ours or of another tool. */
function settingHint(keys) {
    const key = String(keys.at(-1));
    const ours = foreignWords[key] ?? key;
    const level = keys.at(-3);
    const settings = level === 'quality'
        ? checkSettings
        : level === 'properties'
            ? propertySettings
            : level === 'schema'
                ? objectSettings
                : noSettings;
    if (!Object.hasOwn(settings.shape, ours))
        return undefined;
    return `Did you mean our "${ours}"? It stands under customProperties: [{property: contender, value: {${ours}: …}}].`;
}

// EXTERNAL MODULE: ./.build/domain/data/value-test.js
var value_test = __webpack_require__(84258);
;// CONCATENATED MODULE: ./.build/inputs/contract-widths.js
/** No integer that is read has more digits, so that a wider type allows every one. */
const widest = 10n ** 38n - 1n;
const floats = {
    f32: 3.4028234663852886e38,
    f64: Number.MAX_VALUE,
};
/** The range of a number's format, for example `u8` or `f32`. */
function widthTests(format, logicalType) {
    const [, sign, bits] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? [];
    if (logicalType === 'integer' && bits) {
        const values = 2n ** (sign === 'i' ? BigInt(bits) - 1n : BigInt(bits)) - 1n;
        const high = values < widest ? values : widest;
        const low = sign === 'u' ? 0n : high === widest ? -widest : -high - 1n;
        return [
            { kind: 'minimum', bound: String(low) },
            { kind: 'maximum', bound: String(high) },
        ];
    }
    const largest = logicalType === 'number' ? floats[format] : undefined;
    if (largest === undefined)
        return undefined;
    return [
        { kind: 'minimum', bound: -largest },
        { kind: 'maximum', bound: largest },
    ];
}

;// CONCATENATED MODULE: ./.build/inputs/contract-bounds.js




/** One check for each bound; a pair that leaves no value is a mistake. */
function addBounds(writer, given, place) {
    const { id, node, keys } = place;
    const bounds = value_test/* boundKinds */.QC
        .filter((kind) => given.includes(kind))
        .map((kind) => boundOf(kind, place));
    for (const [index, kind] of value_test/* boundKinds */.QC.filter((one) => given.includes(one)).entries()) {
        const bound = bounds[index];
        if (bound === 'none' || bound === undefined)
            continue;
        if ('why' in bound) {
            const what = `The ${kind} of ${id} is ${JSON.stringify(place.options[kind])}.`;
            writer.mistake({ keys: [...keys, kind], what, ...bound });
            continue;
        }
        const tests = [{ kind, bound: bound.bound }];
        const demand = { kind: 'values', column: node.column.name, tests };
        writer.add({ id: `${id}.${kind}`, demand, keys: [...keys, kind] });
    }
    refuseEmpty(writer, [...bounds.flatMap(asBound), ...widthBounds(place)], place);
}
function asBound(read) {
    return read === 'none' || 'why' in read ? [] : [read];
}
function boundOf(kind, { options, node, old }) {
    const given = options[kind];
    const plain = kind === 'exclusiveMinimum' ? 'minimum' : 'maximum';
    if (typeof given !== 'boolean')
        return typed(kind, given, node);
    if (!old || kind === plain || kind === 'minimum') {
        return {
            why: 'From version 3.1 on it is the bound itself.',
            next: `Write the number or date as ${kind}.`,
        };
    }
    if (!given)
        return 'none';
    const limit = options[plain];
    if (typeof limit === 'number' || typeof limit === 'string')
        return typed(kind, limit, node);
    return { why: `There is no ${plain} that it could sharpen.`, next: `Add ${plain}.` };
}
function typed(kind, given, node) {
    const { logicalType } = node.column;
    if (isDated(logicalType))
        return dated(kind, String(given), { node, type: logicalType });
    if (typeof given !== 'number') {
        return { why: 'The bound of a number is a number.', next: 'Write it without quotes.' };
    }
    if (logicalType === 'integer' && Number.isInteger(given) && !Number.isSafeInteger(given)) {
        return {
            why: 'From 2^53 on a number in YAML or JSON stands for its neighbours too.',
            next: 'Use a bound below it, or a format such as i64, which is exact.',
        };
    }
    return { kind, given: String(given), bound: given, order: given };
}
/** As ISO 8601, or as the property's own format has it. */
function dated(kind, given, { node, type }) {
    const { column, pattern } = node;
    const noted = pattern?.kind === 'read' ? notedValue(given, pattern.parts, type) : undefined;
    const iso = isoValue(given, type);
    if (noted === 'unreal' || (noted === undefined && iso === 'unreal')) {
        return { why: 'No calendar or clock ever shows it.', next: 'Correct it.' };
    }
    const value = noted ?? iso;
    if (value === undefined || value === 'unreal') {
        return {
            why: `It is not written as ISO 8601${pattern?.kind === 'read' ? ' or as the format says' : ''}.`,
            next: 'Write it like 2024-01-31, 10:00:00 or 2024-01-31T10:00:00Z, in quotes.',
        };
    }
    if (noted && iso && iso !== 'unreal' && iso.seconds !== noted.seconds) {
        return {
            why: 'As ISO 8601 and as the format says it is not the same.',
            next: 'Write it so that both read it alike.',
        };
    }
    const placed = type === 'timestamp' ? zoned(value, column.defaultTimezone) : value;
    return { kind, given, bound: placed.iso, order: placed.seconds };
}
function zoned(value, zone) {
    return value.zoned || zone === 'UTC' ? value : inZone(value, zone);
}
function widthBounds({ options, node }) {
    const { format = '' } = options;
    return (widthTests(format, node.column.logicalType) ?? []).flatMap((test) => 'bound' in test
        ? [{ kind: test.kind, given: format, bound: test.bound, order: Number(test.bound) }]
        : []);
}
/** Every lower bound against every upper one. */
function refuseEmpty(writer, bounds, { id, keys, node, options }) {
    const whole = node.column.logicalType === 'integer';
    const step = whole ? options.multipleOf : undefined;
    for (const lower of bounds.filter(({ kind }) => /minimum/i.test(kind))) {
        for (const upper of bounds.filter(({ kind }) => /maximum/i.test(kind))) {
            if (leavesValue(lower, upper, { whole, step }))
                continue;
            writer.mistake({
                keys: [...keys, upper.given === options.format ? lower.kind : upper.kind],
                what: `The ${nameOf(lower)} of ${id} is ${lower.given}, the ${nameOf(upper)} is ${upper.given}.`,
                why: `No value could ever satisfy both${step === undefined ? '' : ` and be a multiple of ${step}`}.`,
                next: 'Correct one of them.',
            });
        }
    }
    function nameOf({ kind, given }) {
        return given === options.format ? 'format' : kind;
    }
}
function leavesValue(lower, upper, { whole, step = 1 }) {
    const [openBelow, openAbove] = [
        lower.kind === 'exclusiveMinimum',
        upper.kind === 'exclusiveMaximum',
    ];
    if (openBelow || openAbove ? lower.order >= upper.order : lower.order > upper.order)
        return false;
    if (!whole)
        return true;
    const first = openBelow ? Math.floor(lower.order / step) + 1 : Math.ceil(lower.order / step);
    const last = openAbove ? Math.ceil(upper.order / step) - 1 : Math.floor(upper.order / step);
    return first <= last;
}

;// CONCATENATED MODULE: ./.build/inputs/contract-pattern.js
/** Constructs that one of the two languages lacks, or reads in another way, with a name for people. */
const escapes = [
    [/\\[1-9]|\\k/, 'a back-reference'],
    [/\\u/, 'a \\u escape'],
    [/\\c/, 'a control escape'],
    [/\\[AzZQEC]/, 'an anchor or quote that ECMA-262 does not know'],
    [/\\a|\\x\{|\\[pP][^{]|\\0[0-9]/, 'an escape that ECMA-262 reads as other characters'],
    [/\\[eghijlmoqyFGHIJKLMNORTUVXY]/, 'an escape that RE2 does not know'],
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
    // What is blanked out keeps its length, so that the place of a token is its place in the pattern.
    const single = pattern.replace(/\\\\/g, blank);
    const unescaped = single.replace(/\\[pP]\{[^}]*\}|\\./g, blank);
    const plain = unescaped.replace(/\[\^?[^\]]+\]/g, blank);
    const found = firstOf(escapes, single) ?? firstOf(classes, unescaped) ?? firstOf(groups, plain);
    if (found)
        return `It holds ${found}, which not every engine can match`;
    for (const repeat of plain.matchAll(/\{(\d+)(?:,(\d*))?\}/g)) {
        if (!repeat.slice(1).some((times) => Number(times) > 1000))
            continue;
        return `It repeats more than 1000 times (${repeat[0]}, at character ${repeat.index + 1})`;
    }
    try {
        new RegExp(pattern);
        return undefined;
    }
    catch (error) {
        return error.message.replace(/\.$/, '');
    }
}
function blank(text) {
    return 'x'.repeat(text.length);
}
function firstOf(tokens, text) {
    for (const [token, name] of tokens) {
        const found = token.exec(text);
        if (found)
            return `${name} (${found[0]}, at character ${found.index + 1})`;
    }
    return undefined;
}
/** The test of a pattern; one that engines would read in different ways is a mistake. */
function patternTests(writer, { pattern, keys, match }) {
    const why = patternRefusal(pattern);
    if (!why)
        return [{ kind: 'pattern', pattern, ...(match === 'search' && { match }) }];
    writer.mistake({
        keys,
        what: `The pattern ${pattern} cannot be used.`,
        why: `${why}.`,
        next: 'Write it with what RE2 and ECMA-262 share; it has to match the whole value.',
    });
    return 'none';
}

;// CONCATENATED MODULE: ./.build/inputs/contract-options.js







const bounds = [...value_test/* boundKinds */.QC];
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
function addOptions(writer, place) {
    const { options, node, id, keys } = place;
    const given = Object.keys(options)
        .filter((option) => options[option] !== undefined)
        .filter((option) => applies(writer, option, place));
    addBounds(writer, given, place);
    refuseContradictions(writer, place);
    for (const option of given) {
        const tests = testsOf(writer, option, place);
        if (tests === 'none')
            continue;
        const column = node.column.name;
        const demand = typeof tests === 'string'
            ? { kind: 'unjudged', column, reason: tests }
            : { kind: 'values', column, tests };
        writer.add({ id: `${id}.${option}`, demand, keys: [...keys, option] });
    }
}
const pairs = [
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
    ['minProperties', 'maxProperties'],
];
/** Two limits that leave no value would blame the data for a slip in the contract. */
function refuseContradictions(writer, { options, id, keys }) {
    for (const [lower, upper] of pairs) {
        const [low = 0, high = Number.POSITIVE_INFINITY] = [options[lower], options[upper]];
        if (low <= high)
            continue;
        writer.mistake({
            keys: [...keys, upper],
            what: `The ${lower} of ${id} is ${low}, the ${upper} is ${high}.`,
            why: 'No value could ever satisfy both.',
            next: 'Correct one of them.',
        });
    }
}
function applies(writer, option, { id, node, keys }) {
    const { logicalType } = node.column;
    if (logicalType && applicable[logicalType].includes(option))
        return true;
    writer.mistake({
        keys: [...keys, option],
        what: `The option "${option}" of ${id} cannot be judged.`,
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
function testsOf(writer, option, place) {
    const { options, keys } = place;
    switch (option) {
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return 'none';
        case 'multipleOf':
            return [{ kind: 'multipleOf', divisor: options.multipleOf ?? 1 }];
        case 'minLength':
        case 'maxLength':
            return [{ kind: option, length: options[option] ?? 0 }];
        case 'pattern':
            return patternTests(writer, { pattern: options.pattern ?? '', keys: [...keys, option] });
        case 'format':
            return formatTests(writer, options.format ?? '', place);
        case 'timezone':
            return zoneTests(writer, place);
        case 'defaultTimezone':
            return defaultZoneTests(writer, options.defaultTimezone ?? '', place);
        case 'minItems':
        case 'maxItems':
        case 'minProperties':
        case 'maxProperties':
            return [{ kind: option, count: options[option] ?? 0 }];
        case 'uniqueItems':
            return options.uniqueItems ? [{ kind: 'uniqueItems' }] : 'none';
        case 'required':
            return [{ kind: 'requiredProperties', names: options.required ?? [] }];
    }
}
/** Formats narrow a type: texts and dates to a notation, numbers to a width. */
function formatTests(writer, format, { node, id, keys }) {
    const { logicalType } = node.column;
    const at = [...keys, 'format'];
    if (logicalType === 'string')
        return stringFormat(format);
    const width = widthTests(format, logicalType);
    if (width)
        return width;
    const { pattern } = node;
    if (pattern?.kind === 'read') {
        for (const notice of pattern.notices)
            writer.notice(`${notice}, in the format of ${id}.`, at);
        return 'none';
    }
    const numbers = logicalType === 'integer' ? 'Use i8 to i128 or u8 to u128.' : 'Use f32 or f64.';
    writer.mistake({
        keys: at,
        what: `The format of ${id} is "${format}".`,
        why: pattern ? `${pattern.why}.` : `The type ${logicalType} has no such format.`,
        next: isDated(logicalType)
            ? 'Use the letters y M d H m s S X x of the JDK, and quotes around other letters.'
            : numbers,
    });
    return 'none';
}
function stringFormat(format) {
    const known = value_test/* stringFormats */.MR.find((name) => name === format);
    return known ? [{ kind: 'format', format: known }] : `The format "${format}" checks nothing.`;
}
function zoneTests(writer, { node, options, id, keys }) {
    const { timezone } = options;
    if (node.column.logicalType !== 'timestamp') {
        return timezone ? 'Times of day with an offset are not judged.' : 'none';
    }
    const { pattern } = node;
    if (pattern?.kind !== 'read')
        return 'none';
    const offset = pattern.parts.some(({ field }) => field === 'offset');
    if (offset === timezone)
        return 'none';
    writer.mistake({
        keys: [...keys, 'timezone'],
        what: `The timezone of ${id} is ${timezone}, its format "${pattern.notation.pattern}" has ${offset ? 'an' : 'no'} offset.`,
        why: 'No value could ever satisfy both.',
        next: 'Correct one of them.',
    });
    return 'none';
}
function defaultZoneTests(writer, zone, { node, id, keys }) {
    const known = zoneNamed(zone);
    if (known === undefined) {
        writer.mistake({
            keys: [...keys, 'defaultTimezone'],
            what: `The defaultTimezone of ${id} is "${zone}".`,
            why: 'No time zone has this name.',
            next: (0,suggest/* suggest */.Z)(zone, Intl.supportedValuesOf('timeZone')).replace(/^Use one of: .*$/s, 'Use a name such as UTC or Europe/Paris.'),
        });
        return 'none';
    }
    const judged = node.column.logicalType === 'timestamp' || known === 'UTC';
    return judged ? 'none' : 'Times of day have no time zone here.';
}

// EXTERNAL MODULE: ./.build/domain/data/measurement.js
var measurement = __webpack_require__(18708);
// EXTERNAL MODULE: ./.build/domain/data/threshold.js
var threshold = __webpack_require__(97379);
;// CONCATENATED MODULE: ./.build/inputs/contract-quality-schema.js


/** What ODCS describes for people, and nobody here judges: any value. */
const told = schemas/* unknown */.L5J().optional();
const contract_quality_schema_name = schemas/* string */.YjP().min(1);
/** ODCS keeps this place for vendors; ours is the one named `contender`, which is read apart. */
const customProperties = schemas/* array */.YOg(schemas/* strictObject */.rej({ id: told, property: schemas/* string */.YjP(), value: told, description: told }))
    .optional();
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
    .refine(([low, high]) => low < high, { error: 'Write the smaller number first' });
const numberOrTruth = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* boolean */.zMY()], {
    error: 'Expected a number, or true or false',
});
/** ODCS's operators with their bounds; a query may yield a boolean. */
const operatorShape = {
    mustBe: numberOrTruth.optional(),
    mustNotBe: numberOrTruth.optional(),
    mustBeGreaterThan: schemas/* number */.aig().optional(),
    mustBeGreaterOrEqualTo: schemas/* number */.aig().optional(),
    mustBeLessThan: schemas/* number */.aig().optional(),
    mustBeLessOrEqualTo: schemas/* number */.aig().optional(),
    mustBeBetween: interval.optional(),
    mustNotBeBetween: interval.optional(),
};
const metrics = [
    'nullValues',
    'missingValues',
    'invalidValues',
    'duplicateValues',
    'rowCount',
];
const validValues = schemas/* array */.YOg(scalar.nullable()).min(1).optional();
/** One quality rule of any type. */
const quality = schemas/* strictObject */.rej({
    id: contract_quality_schema_name.optional(),
    name: contract_quality_schema_name.optional(),
    type: schemas/* enum */.k5n(['text', 'library', 'sql', 'custom']).optional(),
    metric: schemas/* enum */.k5n(metrics).optional(),
    rule: schemas/* string */.YjP().optional(),
    arguments: schemas/* strictObject */.rej({
        validValues,
        pattern: schemas/* string */.YjP().optional(),
        missingValues: schemas/* array */.YOg(scalar.nullable()).optional(),
        properties: schemas/* array */.YOg(contract_quality_schema_name).min(1).optional(),
    })
        .optional(),
    /** Version 3.0 has it here. */
    validValues,
    query: contract_quality_schema_name.optional(),
    engine: schemas/* string */.YjP().optional(),
    implementation: told,
    ...operatorShape,
    unit: schemas/* enum */.k5n(threshold/* thresholdUnits */.rA, { error: 'Use one of: rows, percent' }).optional(),
    severity: schemas/* string */.YjP().optional(),
    dimension: schemas/* string */.YjP().optional(),
    description: told,
    businessImpact: told,
    method: told,
    schedule: told,
    scheduler: told,
    tags: told,
    authoritativeDefinitions: told,
    customProperties,
});

;// CONCATENATED MODULE: ./.build/inputs/contract-thresholds.js

/** What the measured number must be; more than one threshold only in version 3.0, all of which must hold. */
function thresholdsOf(writer, given, { keys, unit, old = false }) {
    const operators = threshold/* thresholdOperators */.VE.filter((operator) => given[operator] !== undefined);
    if (operators.length === 0 || (operators.length > 1 && !old)) {
        const listed = operators.length > 0 ? `: ${operators.join(', ')}` : '';
        writer.mistake({
            keys: operators[1] === undefined ? keys : [...keys, operators[1]],
            what: `A quality rule has ${operators.length} operators${listed}.`,
            why: 'Exactly one says what the measured number must be.',
            next: `Use one of: ${threshold/* thresholdOperators */.VE.join(', ')}.`,
        });
        return [];
    }
    if (operators.length > 1) {
        writer.notice(`The rule has several operators; each is a check: ${operators.join(', ')}.`, keys);
    }
    return operators.flatMap((operator) => {
        const bound = given[operator];
        if (typeof bound === 'boolean' && unit !== 'value') {
            writer.mistake({
                keys: [...keys, operator],
                what: `The rule has ${operator}: ${bound}.`,
                why: 'What it counts is a number.',
                next: 'Write a number.',
            });
            return [];
        }
        const bounds = Array.isArray(bound) ? bound : [Number(bound)];
        if (unit !== 'value' && bounds.some((number) => number < 0 || number > mostOf(unit))) {
            writer.mistake({
                keys: [...keys, operator],
                what: `The rule has ${operator}: ${JSON.stringify(bound)}, in ${unit}.`,
                why: 'No data could ever come to that, so that it asks nothing, or what nobody can keep.',
                next: unit === 'percent' ? 'Write 0 to 100.' : 'Write 0 or more.',
            });
            return [];
        }
        return [{ operator, bounds, unit }];
    });
}
/** Of rows there may be any number. */
function mostOf(unit) {
    return unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
}
/** The share of rows that must pass. */
function passingThreshold(minPassFraction) {
    return { operator: 'mustBeGreaterOrEqualTo', bounds: [minPassFraction], unit: 'passing' };
}

;// CONCATENATED MODULE: ./.build/inputs/contract-rule.js

/** A promise that is listed, never passed. */
function unjudged(reason) {
    return { demand: { kind: 'unjudged', reason }, thresholds: [] };
}
/** The column that a check of ours is about; at the object there is none, which is a mistake. */
function columnOf(writer, word, { column, keys }) {
    if (column)
        return column;
    writer.mistake({
        keys: [...keys, 'implementation'],
        what: `The check ${word} stands at the object.`,
        why: 'It is about the values of one column.',
        next: 'Move it to a property.',
    });
    return undefined;
}
/** The filter of one check. */
function filterOf({ settings, column }) {
    return settings.filter === undefined ? {} : { filter: filledIn(settings.filter, column) };
}
/** SQL with the property's column in the place of `{property}` and `{column}`. */
function filledIn(sql, column) {
    if (!column)
        return sql;
    return sql.replace(/\$?\{(property|column)\}/g, () => `"${column.name.replaceAll('"', '""')}"`);
}
/** How many rows must pass, where it is not all of them. */
function passing({ settings }, own) {
    const least = own ?? settings.minPassFraction;
    return least === undefined || least === 1 ? [] : [passingThreshold(least)];
}

;// CONCATENATED MODULE: ./.build/inputs/contract-aggregate.js





const aggregateSchema = schemas/* strictObject */.rej({
    aggregate: schemas/* enum */.k5n([...measurement/* statistics */.oG, 'rowCountRatio']),
    level: schemas/* number */.aig().min(0).max(1).optional(),
    ...operatorShape,
});
/** Statistics that need numbers; the others count values of any type. */
const counted = ['distinct', 'distinctRatio'];
/** A statistic of a column, or the growth of the object, against one operator. */
function aggregateDemand(writer, given, quality) {
    const { aggregate: statistic, level, ...operators } = given;
    const keys = [...quality.keys, 'implementation'];
    const wrong = (what, why, next) => {
        writer.mistake({ keys: [...keys, 'aggregate'], what, why, next });
        return undefined;
    };
    const thresholds = thresholdsOf(writer, operators, { keys, unit: 'value' });
    if (Object.values(operators).some((bound) => typeof bound === 'boolean')) {
        return wrong('The bound is true or false.', 'An aggregate is a number.', 'Write a number.');
    }
    if ((statistic === 'quantile') !== (level !== undefined)) {
        return statistic === 'quantile'
            ? wrong('The quantile has no level.', 'Nothing says which one it is.', 'Add level: 0.95.')
            : wrong(`The ${statistic} has a level.`, 'Only a quantile has one.', 'Remove it.');
    }
    if (thresholds.length === 0)
        return undefined;
    if (statistic === 'rowCountRatio') {
        if (!quality.column && quality.settings.filter === undefined) {
            return { demand: { kind: 'row-count-ratio' }, thresholds };
        }
        return wrong(`The rowCountRatio stands ${quality.column ? 'at a property' : 'beside a filter'}.`, 'It compares all rows with those of the profile.', quality.column ? 'Move it to the object.' : 'Remove the filter.');
    }
    const column = columnOf(writer, statistic, quality);
    if (!column)
        return undefined;
    const { logicalType, name } = column;
    const numeric = logicalType === 'integer' || logicalType === 'number' || logicalType === null;
    if (!numeric && !counted.includes(statistic)) {
        return wrong(`The ${statistic} of a ${logicalType} is asked for.`, 'Only numbers have one.', `Use ${counted.join(' or ')}${statistic === 'min' || statistic === 'max' ? ', or logicalTypeOptions' : ''}.`);
    }
    const asked = { kind: 'aggregate', statistic, column: name, ...filterOf(quality) };
    return { demand: { ...asked, ...(level !== undefined && { level }) }, thresholds };
}

;// CONCATENATED MODULE: ./.build/inputs/contract-drift.js




const driftSchema = schemas/* strictObject */.rej({
    drift: schemas/* enum */.k5n(settings/* driftStatistics */.$),
    threshold: schemas/* number */.aig().nonnegative().optional(),
});
/** A statistic that tells how far a column is from its profile. */
function driftDemand(writer, { drift: statistic, threshold }, quality) {
    const column = columnOf(writer, 'drift', quality);
    if (!column)
        return undefined;
    const fitting = fittingStatistics(column);
    if (fitting.includes(statistic)) {
        return {
            demand: { kind: 'drift', column: column.name, statistic, limit: threshold ?? null },
            thresholds: [],
        };
    }
    writer.mistake({
        keys: [...quality.keys, 'implementation', 'drift'],
        what: `The drift of ${column.property} is asked for as ${statistic}.`,
        why: `It cannot be told for the type ${column.logicalType}.`,
        next: `Use one of: ${fitting.join(', ')}.`,
    });
    return undefined;
}
/** Numbers, dates and times have an order; texts and booleans have categories. */
function fittingStatistics({ logicalType }) {
    switch (logicalType) {
        case null:
            return settings/* driftStatistics */.$;
        case 'string':
        case 'boolean':
            return [...categoricalStatistics, 'nullRate'];
        case 'array':
        case 'object':
            return ['nullRate'];
        default:
            return [...numericStatistics, 'nullRate'];
    }
}

;// CONCATENATED MODULE: ./.build/inputs/contract-values.js
/** What a listed value of each type is in YAML; the others are compared as texts. */
const scalarTypes = {
    integer: 'number',
    number: 'number',
    boolean: 'boolean',
};
/** Whether each listed value could be one of the column's; one that could not is a mistake. */
function fitType(writer, values, { column, keys, adjective }) {
    const { logicalType, property } = column;
    const type = logicalType === null ? undefined : (scalarTypes[logicalType] ?? 'string');
    const refused = (what, why, next) => {
        writer.mistake({ keys, what: `The ${adjective} values of ${property} ${what}.`, why, next });
        return false;
    };
    if (values.length === 0) {
        const why = `No value could ever be ${adjective}.`;
        return refused('are empty', why, `List the ${adjective} values.`);
    }
    const odd = values.find((value) => type !== undefined && typeof value !== type);
    if (odd !== undefined) {
        return refused(`include ${JSON.stringify(odd)}`, `A value of the type ${logicalType} is never equal to it.`, 'Write it as that type: texts in quotes, numbers without.');
    }
    const rounded = values.find((value) => Number.isInteger(value) && !Number.isSafeInteger(value));
    if (rounded === undefined)
        return true;
    return refused(`include ${JSON.stringify(rounded)}`, 'From 2^53 on a number in YAML or JSON stands for its neighbours too.', 'Use logicalType: string and texts in quotes.');
}

;// CONCATENATED MODULE: ./.build/inputs/contract-custom.js








const contract_custom_fraction = schemas/* number */.aig().gt(0).max(1).optional();
/** What each check of ours may say; its first key names it. */
const contract_custom_schemas = {
    expression: schemas/* strictObject */.rej({ expression: schemas/* string */.YjP().trim().min(1), minPassFraction: contract_custom_fraction }),
    aggregate: aggregateSchema,
    monotonic: schemas/* strictObject */.rej({ monotonic: schemas/* enum */.k5n(measurement/* orders */.Ww) }),
    forbiddenValues: schemas/* strictObject */.rej({
        forbiddenValues: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], {
            error: ({ input }) => input === null
                ? 'A null is never equal to anything, so that it would forbid nothing'
                : 'Expected a text, a number, or true or false',
        })),
    }),
    drift: driftSchema,
};
const words = ['expression', 'aggregate', 'monotonic', 'forbiddenValues', 'drift'];
/** A check of the engine `contender`; those of other engines are listed. */
function customDemand(writer, quality) {
    const { rule, keys } = quality;
    if (rule.engine !== 'contender')
        return otherEngine(writer, quality);
    const given = rule.implementation;
    const [first = ''] = Object.keys(Object(given));
    const found = words.filter((word) => Object.hasOwn(Object(given), word));
    const [word, another] = found;
    const at = another ?? first;
    const wrong = (what, why, next) => {
        writer.mistake({ keys: [...keys, 'implementation', at], what, why, next });
        return undefined;
    };
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
        return wrong('A check of Contender has no implementation.', 'Nothing says what to check.', `Add implementation: with one of ${words.join(', ')}.`);
    }
    if (word && !another)
        return askedBy(writer, { word, given, quality });
    return wrong(another
        ? `A check of Contender asks ${found.length} things: ${found.join(', ')}.`
        : `Nobody knows what ${first ? `"${first}"` : 'it'} asks.`, 'One check asks one thing.', another ? 'Make a check of each.' : (0,suggest/* suggest */.Z)(first, words));
}
/** A word next to ours is a slip, any other engine's checks are its own matter. */
function otherEngine(writer, { rule, keys }) {
    const { engine = '' } = rule;
    if (/^contend/i.test(engine)) {
        writer.mistake({
            keys: [...keys, 'engine'],
            what: `The engine is "${engine}".`,
            why: 'A check of an unknown engine would be listed, never judged.',
            next: 'Did you mean "contender"?',
        });
        return undefined;
    }
    return unjudged(`Checks of the engine "${engine}" are not judged.`);
}
function askedBy(writer, { word, given, quality }) {
    const keys = [...quality.keys, 'implementation'];
    const mistakes = mistakesIn(given, contract_custom_schemas[word], { keys, noun: 'key' });
    for (const mistake of mistakes)
        writer.mistake(mistake);
    if (mistakes.length > 0)
        return undefined;
    if (!settingsFit(writer, word, quality))
        return undefined;
    switch (word) {
        case 'expression':
            return expressionDemand(writer, contract_custom_schemas.expression.parse(given), quality);
        case 'aggregate':
            return aggregateDemand(writer, contract_custom_schemas.aggregate.parse(given), quality);
        case 'monotonic': {
            const column = columnOf(writer, word, quality);
            const { monotonic: order } = contract_custom_schemas.monotonic.parse(given);
            const demand = column && { kind: 'monotonic', column: column.name, order };
            return (demand && { demand: { ...demand, ...filterOf(quality) }, thresholds: passing(quality) });
        }
        case 'forbiddenValues':
            return forbiddenDemand(writer, contract_custom_schemas.forbiddenValues.parse(given), quality);
        case 'drift':
            return driftDemand(writer, contract_custom_schemas.drift.parse(given), quality);
    }
}
/** Settings that a check cannot keep would be ignored. */
function settingsFit(writer, word, { keys, settings }) {
    const none = ['filter', 'match', 'minPassFraction'];
    const unread = none.filter((setting) => {
        if (settings[setting] === undefined || setting === 'match')
            return settings[setting];
        return setting === 'filter' ? word === 'drift' : word === 'drift' || word === 'aggregate';
    });
    for (const setting of unread) {
        writer.mistake({
            keys: [...keys, 'customProperties'],
            what: `A check of the kind ${word} has the setting "${setting}".`,
            why: 'It would be silently ignored.',
            next: 'Remove it.',
        });
    }
    return unread.length === 0;
}
function expressionDemand(writer, { expression, minPassFraction }, quality) {
    const { settings, keys, column } = quality;
    if (minPassFraction !== undefined && settings.minPassFraction !== undefined) {
        writer.mistake({
            keys: [...keys, 'implementation', 'minPassFraction'],
            what: 'The check has minPassFraction twice.',
            why: 'Only one of them would be read.',
            next: 'Remove one.',
        });
        return undefined;
    }
    // The property of the check is known here, not to those who measure a text.
    const sql = filledIn(expression, column);
    const demand = { kind: 'expression', sql, ...filterOf(quality) };
    return { demand, thresholds: passing(quality, minPassFraction) };
}
function forbiddenDemand(writer, { forbiddenValues: values }, quality) {
    const column = columnOf(writer, 'forbiddenValues', quality);
    const keys = [...quality.keys, 'implementation', 'forbiddenValues'];
    if (!column || !fitType(writer, values, { column, keys, adjective: 'forbidden' })) {
        return undefined;
    }
    const tests = [{ kind: 'noneOf', values }];
    const demand = { kind: 'values', column: column.name, tests, ...filterOf(quality) };
    return { demand, thresholds: passing(quality) };
}

;// CONCATENATED MODULE: ./.build/inputs/contract-metric-thresholds.js

/** The operator; where it is `mustBe: 0`, minPassFraction says how strictly that is meant. */
function metricThresholds(writer, metric, { rule: given, keys, old, settings }) {
    // In version 3.0 this rule is complete with its values.
    const complete = old && given.rule === 'validValues';
    const rule = complete ? { mustBe: 0, ...given } : given;
    const thresholds = thresholdsOf(writer, rule, { keys, unit: rule.unit ?? 'rows', old });
    const wrong = (what, why, next) => {
        writer.mistake({ keys, what, why, next });
        return undefined;
    };
    if (metric === 'rowCount' && rule.unit === 'percent') {
        return wrong('A row count is asked for in percent.', 'There is nothing that it is a share of.', 'Use the unit rows.');
    }
    const fraction = settings.minPassFraction;
    if (fraction === undefined)
        return thresholds.length > 0 ? thresholds : undefined;
    const [only, another] = thresholds;
    if (metric !== 'rowCount' && !another && only?.operator === 'mustBe' && only.bounds[0] === 0) {
        return [passingThreshold(fraction)];
    }
    return wrong('A rule has both an operator and minPassFraction.', 'They say in two ways how many rows may fail.', 'Remove minPassFraction, or write mustBe: 0 beside it.');
}

;// CONCATENATED MODULE: ./.build/inputs/contract-metrics.js






/** What version 3.0 calls them, under the key `rule`. */
const oldNames = {
    duplicateCount: 'duplicateValues',
    validValues: 'invalidValues',
};
/** The metric of a rule, by its name of today. */
function metricOf({ metric, rule }) {
    if (metric || rule === undefined)
        return metric;
    return metrics.find((name) => name === rule) ?? oldNames[rule];
}
/** A library metric against its operator. */
function metricDemand(writer, quality) {
    const { rule } = quality;
    const metric = metricOf(rule);
    if (metric === undefined && rule.rule !== undefined) {
        return unjudged(`There is no metric "${rule.rule}".`);
    }
    if (metric)
        refuseUnread(writer, metric, quality);
    const demand = demandOf(writer, metric, quality);
    const thresholds = metricThresholds(writer, metric, quality);
    return demand && thresholds && { demand, thresholds };
}
/** The arguments that each metric reads. */
const readArguments = {
    nullValues: [],
    missingValues: ['missingValues'],
    invalidValues: ['validValues', 'pattern'],
    duplicateValues: ['properties'],
    rowCount: [],
};
/** What a rule says and nobody reads would silently ask for less than it seems to. */
function refuseUnread(writer, metric, { rule, keys, old, settings }) {
    const read = readArguments[metric];
    const unread = Object.keys(rule.arguments ?? {})
        .filter((argument) => !read.includes(argument))
        .map((argument) => ['arguments', argument]);
    for (const key of ['query', 'engine', 'implementation']) {
        if (rule[key] !== undefined)
            unread.push([key]);
    }
    if (rule.validValues && !(old && metric === 'invalidValues'))
        unread.push(['validValues']);
    if (settings.match && rule.arguments?.pattern === undefined)
        unread.push(['customProperties']);
    for (const path of unread) {
        writer.mistake({
            keys: [...keys, ...path],
            what: `A rule for ${metric} has ${path[0] === 'customProperties' ? '"match" without a pattern' : `"${path.join('.')}"`}.`,
            why: 'It would be silently ignored.',
            next: nextOf(path, read),
        });
    }
}
function nextOf([first], read) {
    if (first === 'validValues')
        return 'Move it under arguments.';
    return read.length > 0
        ? `Remove it, or use ${read.join(', ')}.`
        : 'Remove it, or use another metric.';
}
function demandOf(writer, metric, quality) {
    const { column, keys } = quality;
    const filter = filterOf(quality);
    if (metric === 'rowCount')
        return { kind: 'row-count', ...filter };
    if (metric === 'duplicateValues') {
        const columns = duplicateColumns(writer, quality);
        return columns && { kind: 'duplicates', columns, ...filter };
    }
    if (metric && column) {
        if (metric === 'nullValues')
            return { kind: 'nulls', column: column.name, ...filter };
        if (metric === 'missingValues') {
            const given = quality.rule.arguments?.missingValues ?? [];
            const texts = given.filter((value) => value !== null).map(String);
            return { kind: 'missing', column: column.name, texts, ...filter };
        }
        const tests = validityTests(writer, quality);
        return tests && { kind: 'values', column: column.name, tests, ...filter };
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
function duplicateColumns(writer, { rule, column, columns, keys }) {
    const given = rule.arguments?.properties ?? [];
    if (column && given.length === 0)
        return [column.name];
    const names = given.map((property, index) => {
        const found = columns.find((candidate) => candidate.property === property);
        if (found)
            return found.name;
        const known = columns.map((candidate) => candidate.property);
        writer.mistake({
            keys: [...keys, 'arguments', 'properties', index],
            what: `The rule counts duplicates of "${property}".`,
            why: 'The object has no such property.',
            next: known.length > 0 ? (0,suggest/* suggest */.Z)(property, known) : 'List the properties.',
        });
        return undefined;
    });
    const found = names.filter((name) => name !== undefined);
    if (found.length < names.length)
        return undefined;
    if (found.length > 0)
        return found;
    writer.mistake({
        keys,
        what: 'The metric duplicateValues stands at the object without properties.',
        why: 'Nothing says which columns together must not repeat.',
        next: 'Add arguments: {properties: [a, b]}.',
    });
    return undefined;
}
/** Nulls are never invalid, so a null among the valid values asks nothing. */
function validityTests(writer, { rule, column, keys, settings }) {
    const { pattern } = rule.arguments ?? {};
    const at = rule.validValues ? ['validValues'] : ['arguments', 'validValues'];
    const listed = rule.validValues ?? rule.arguments?.validValues;
    const tests = [];
    if (listed && column) {
        const values = listed.filter((value) => value !== null);
        const place = { column, keys: [...keys, ...at], adjective: 'valid' };
        if (!fitType(writer, values, place))
            return undefined;
        if (values.length < listed.length) {
            writer.notice('A null among the valid values asks nothing: nulls are no values.', place.keys);
        }
        tests.push({ kind: 'oneOf', values });
    }
    if (pattern !== undefined) {
        const where = [...keys, 'arguments', 'pattern'];
        const found = patternTests(writer, { pattern, keys: where, match: settings.match });
        if (found === 'none')
            return undefined;
        tests.push(...found);
    }
    if (tests.length > 0)
        return tests;
    writer.mistake({
        keys,
        what: 'The metric invalidValues has no arguments.',
        why: 'Nothing says which values are valid.',
        next: 'Add arguments: {validValues: […]} or {pattern: …}.',
    });
    return undefined;
}

;// CONCATENATED MODULE: ./.build/inputs/contract-severity.js
const contract_severity_words = {
    error: ['error', 'critical', 'high', 'major', 'fatal'],
    warning: ['warning', 'warn', 'medium', 'low', 'minor', 'trivial'],
    info: ['info'],
};
/** ODCS leaves the words free; one that nobody knows is taken seriously. */
function severityOf(writer, word, keys) {
    if (word === undefined)
        return 'error';
    const folded = word.trim().toLowerCase();
    for (const severity of ['error', 'warning', 'info']) {
        if (contract_severity_words[severity].includes(folded))
            return severity;
    }
    writer.notice(`The severity "${word}" is unknown; it is taken for error.`, [...keys, 'severity']);
    return 'error';
}

;// CONCATENATED MODULE: ./.build/inputs/contract-quality.js






/** `quality` → the checks of each rule; a rule of another tool is listed, not judged. */
function addQuality(writer, rules, place) {
    for (const [index, rule] of rules.entries()) {
        const keys = [...place.keys, 'quality', index];
        addRule(writer, { ...place, keys, rule, settings: settingsOf(checkSettings, rule) });
    }
}
function addRule(writer, quality) {
    const { rule, keys } = quality;
    const draft = draftOf(quality, severityOf(writer, rule.severity, keys));
    const asked = contract_quality_askedBy(writer, quality);
    if (asked === undefined)
        return;
    const { demand, thresholds } = asked;
    if (thresholds.length === 0)
        writer.add({ ...draft, demand });
    for (const threshold of thresholds)
        writer.add({ ...draft, demand, threshold });
}
function draftOf(quality, severity) {
    const { rule, keys } = quality;
    return {
        id: `${quality.id}.${nameOf(rule)}`,
        keys,
        severity,
        ...(rule.dimension !== undefined && { dimension: rule.dimension }),
    };
}
function contract_quality_askedBy(writer, quality) {
    switch (contract_quality_typeOf(quality.rule)) {
        case 'text':
            return unjudged('It is a text for people.');
        case 'custom':
            return customDemand(writer, quality);
        case 'sql':
            return queryDemand(writer, quality);
        case 'library':
            return metricDemand(writer, quality);
    }
}
function contract_quality_typeOf(rule) {
    if (rule.type)
        return rule.type;
    if (rule.implementation !== undefined)
        return 'custom';
    return rule.query === undefined || rule.metric !== undefined ? 'library' : 'sql';
}
/** The rule's own id, a name that is one word, or what it asks. */
function nameOf(rule) {
    const word = rule.name && /^[\w-]+$/.test(rule.name) ? rule.name : undefined;
    const custom = rule.engine === 'contender' && typeof rule.implementation === 'object'
        ? Object.keys(rule.implementation ?? {})[0]
        : undefined;
    return rule.id ?? word ?? metricOf(rule) ?? custom ?? contract_quality_typeOf(rule);
}
/** A query yields a number, which its operator judges; nothing else of a rule would be read. */
function queryDemand(writer, quality) {
    const { rule, keys, column, settings, old } = quality;
    for (const key of ['metric', 'arguments', 'validValues']) {
        if (rule[key] === undefined)
            continue;
        writer.mistake({
            keys: [...keys, key],
            what: `A rule for sql has "${key}".`,
            why: 'It would be silently ignored.',
            next: 'Remove it, or use a metric.',
        });
    }
    for (const key of Object.keys(settings)) {
        writer.mistake({
            keys: [...keys, 'customProperties'],
            what: `A rule for sql has the setting "${key}".`,
            why: 'A query says itself which rows it looks at.',
            next: 'Write it into the query.',
        });
    }
    const thresholds = thresholdsOf(writer, rule, { keys, unit: 'value', old });
    if (!rule.query) {
        writer.mistake({
            keys,
            what: 'A rule of the type sql has no query.',
            why: 'There is nothing to ask.',
            next: 'Add query: SELECT …',
        });
        return undefined;
    }
    if (thresholds.length === 0)
        return undefined;
    const demand = {
        kind: 'query',
        sql: rule.query,
        ...(column && { column: column.name }),
    };
    return { demand, thresholds };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/inputs/contract-schema.js



const bound = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* boolean */.zMY()], {
    error: 'Expected a number or a text',
});
const amount = schemas/* int */.Whr().nonnegative().optional();
const logicalTypeOptions = schemas/* strictObject */.rej({
    minimum: bound.optional(),
    maximum: bound.optional(),
    exclusiveMinimum: bound.optional(),
    exclusiveMaximum: bound.optional(),
    multipleOf: schemas/* number */.aig().positive().optional(),
    minLength: amount,
    maxLength: amount,
    pattern: schemas/* string */.YjP().optional(),
    format: schemas/* string */.YjP().optional(),
    timezone: schemas/* boolean */.zMY().optional(),
    defaultTimezone: schemas/* string */.YjP().optional(),
    minItems: amount,
    maxItems: amount,
    uniqueItems: schemas/* boolean */.zMY().optional(),
    minProperties: amount,
    maxProperties: amount,
    required: schemas/* array */.YOg(contract_quality_schema_name).min(1).optional(),
});
const references = schemas/* union */.KCZ([contract_quality_schema_name, schemas/* array */.YOg(contract_quality_schema_name).min(1)], {
    error: 'Expected a reference such as customers.id, or a list of them',
});
const relationship = schemas/* strictObject */.rej({
    id: told,
    type: schemas/* literal */.euz('foreignKey').optional(),
    from: references.optional(),
    to: references,
    description: told,
    customProperties: customProperties,
});
const contract_schema_element = {
    id: schemas/* string */.YjP().optional(),
    physicalName: contract_quality_schema_name.optional(),
    physicalType: told,
    description: told,
    businessName: told,
    authoritativeDefinitions: told,
    tags: told,
    relationships: schemas/* array */.YOg(relationship).optional(),
    quality: schemas/* array */.YOg(quality).optional(),
    customProperties: customProperties,
};
const value = {
    ...contract_schema_element,
    logicalType: schemas/* enum */.k5n(data_column/* logicalTypes */.Pv).optional(),
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
};
const plainValue = schemas/* strictObject */.rej(value);
const property = schemas/* strictObject */.rej({
    ...value,
    name: contract_quality_schema_name,
    get properties() {
        return schemas/* array */.YOg(property).optional();
    },
    get items() {
        return item.optional();
    },
});
const item = schemas/* strictObject */.rej({
    ...value,
    name: contract_quality_schema_name.optional(),
    get properties() {
        return schemas/* array */.YOg(property).optional();
    },
    get items() {
        return item.optional();
    },
});
const object = schemas/* strictObject */.rej({
    ...contract_schema_element,
    name: contract_quality_schema_name,
    logicalType: told,
    dataGranularityDescription: told,
    properties: schemas/* array */.YOg(property).optional(),
});
const serviceLevel = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().optional(),
    property: contract_quality_schema_name,
    value: scalar.nullable(),
    valueExt: told,
    unit: schemas/* string */.YjP().optional(),
    element: schemas/* string */.YjP().optional(),
    driver: told,
    description: told,
    scheduler: told,
    schedule: told,
});
/** The Open Data Contract Standard, versions 3.0 and 3.1. Unknown keys are mistakes, as the standard says. */
const contractSchema = schemas/* strictObject */.rej({
    apiVersion: schemas/* string */.YjP().regex(/^v3\.[01]\.\d+$/, {
        error: 'Only versions v3.0.x and v3.1.x of the Open Data Contract Standard are read',
    }),
    kind: schemas/* literal */.euz('DataContract'),
    id: contract_quality_schema_name,
    version: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    schema: schemas/* array */.YOg(object).default([]),
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
    slaDefaultElement: schemas/* string */.YjP().optional(),
    slaProperties: schemas/* array */.YOg(serviceLevel).optional(),
    authoritativeDefinitions: told,
    customProperties: customProperties,
    contractCreatedTs: told,
});

// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(16141);
;// CONCATENATED MODULE: ./.build/inputs/contract-references.js




/** `customers.id`, `schema/customers_tbl/properties/id_pk`, each perhaps after `file.yaml#`. */
function parseReference(text) {
    const hash = text.lastIndexOf('#');
    const file = hash > 0 ? text.slice(0, hash) : null;
    const path = text.slice(hash + 1).replace(/^\//, '');
    if (path.includes('/')) {
        const words = path.split('/');
        const formed = words[0] === 'schema' && words.length >= 4 && words.length % 2 === 0;
        const named = words.filter((_, index) => index % 2 === 1);
        const between = words.filter((_, index) => index % 2 === 0).slice(1);
        const sound = formed && named.every(Boolean) && between.every((word) => word === 'properties');
        return sound ? { file, steps: named, by: 'id' } : undefined;
    }
    const steps = path.split('.');
    return steps.length >= 2 && steps.every(Boolean) ? { file, steps, by: 'name' } : undefined;
}
/** Reads the contracts that references lead to, from the folder of the one that refers. */
async function readOthers({ path, value }, index) {
    const object = value.schema[index];
    const relationships = [
        ...(object?.relationships ?? []),
        ...(object?.properties ?? []).flatMap(relationshipsWithin),
    ];
    const files = relationships
        .flatMap(({ to }) => [to].flat())
        .flatMap((text) => parseReference(text)?.file ?? []);
    const read = [...new Set(files)].map(async (file) => [file, await readOther(path, file)]);
    return new Map(await Promise.all(read));
}
function relationshipsWithin(value) {
    return [
        ...(value.relationships ?? []),
        ...(value.properties ?? []).flatMap(relationshipsWithin),
        ...(value.items ? relationshipsWithin(value.items) : []),
    ];
}
async function readOther(from, file) {
    if (/^[a-z]+:/i.test(file))
        return `The contract ${file} is not fetched.`;
    try {
        return (await (0,inputs_document.readDocument)((0,external_node_path_.join)((0,external_node_path_.dirname)(from), file), contractSchema)).value;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const [problem] = error.problems;
        return `The contract ${file} cannot be read: ${problem?.why ?? error.message}`;
    }
}
/** The object and the property that a reference leads to, or why there is none. */
function resolveReference({ file, steps, by }, own, others) {
    const contract = file === null ? own : (others.get(file) ?? `The contract ${file} was not read.`);
    if (typeof contract === 'string')
        return contract;
    const [first = '', ...rest] = steps;
    const object = contract.schema.find((one) => one[by] === first);
    const where = file === null ? 'the contract' : `the contract ${file}`;
    if (!object)
        return `There is no object "${first}" in ${where}.`;
    const names = [];
    let inside = object.properties ?? [];
    for (const step of rest) {
        const property = inside.find((one) => one[by] === step);
        if (!property)
            return `The object "${object.name}" in ${where} has no property "${step}".`;
        names.push(property.name);
        inside = property.properties ?? [];
    }
    return { object: object.name, property: names.join('.') };
}

;// CONCATENATED MODULE: ./.build/inputs/contract-relationships.js

/** `relationships` → one check that every key is in the other data; what leads nowhere is listed. */
function addRelationships(writer, relationships, place) {
    for (const [index, relationship] of relationships.entries()) {
        const keys = [...place.keys, 'relationships', index];
        const demand = contract_relationships_demandOf(writer, relationship, { ...place, keys });
        if (demand)
            writer.add({ id: `${place.id}.foreignKey`, demand, keys });
    }
}
function contract_relationships_demandOf(writer, relationship, place) {
    if (!formed(writer, relationship, place))
        return undefined;
    const to = resolved(writer, [relationship.to].flat(), { place, side: 'to' });
    const from = place.column
        ? [place.column]
        : columnsFrom(writer, [relationship.from ?? []].flat(), place);
    if (to === undefined || from === undefined)
        return undefined;
    const reason = [to, from].find((side) => typeof side === 'string');
    if (typeof to === 'string' || typeof from === 'string') {
        return { kind: 'unjudged', reason: String(reason) };
    }
    const objects = [...new Set(to.map(({ object }) => object))];
    const [object = '', another] = objects;
    if (another !== undefined) {
        return { kind: 'unjudged', reason: `The keys lead to several objects: ${objects.join(', ')}.` };
    }
    const target = { object, properties: to.map(({ property }) => property) };
    return { kind: 'foreign-key', columns: from.map(({ name }) => name), target };
}
/** As many columns here as there, and `from` where nothing else names them. */
function formed(writer, { from, to }, { column, keys }) {
    const wrong = (key, what, next) => {
        const why = 'Each column of a key stands for one of the other data.';
        writer.mistake({ keys: [...keys, key], what, why, next });
        return false;
    };
    if (column && from !== undefined) {
        return wrong('from', 'The relationship of a property has "from".', 'Remove it.');
    }
    if (!column && from === undefined) {
        return wrong('to', 'The relationship of an object has no "from".', 'Add from: object.property.');
    }
    const count = column ? 1 : [from].flat().length;
    if ([to].flat().length === count && (column === null || !Array.isArray(to)))
        return true;
    return wrong('to', `The relationship leads from ${count} to ${[to].flat().length} properties.`, column
        ? 'Name one property, or move the relationship to the object.'
        : 'Name as many on both sides.');
}
/** What each reference leads to; a text says why one leads nowhere, undefined is a mistake. */
function resolved(writer, texts, { place, side }) {
    const found = texts.map((text) => {
        const reference = parseReference(text);
        if (reference)
            return resolveReference(reference, place.document, place.others);
        writer.mistake({
            keys: [...place.keys, side],
            what: `The reference "${text}" cannot be read.`,
            why: 'It has neither of the two forms that the standard knows.',
            next: 'Write it as object.property, or as schema/<id>/properties/<id>.',
        });
        return undefined;
    });
    if (found.includes(undefined))
        return undefined;
    const reason = found.find((one) => typeof one === 'string');
    return reason ?? found.filter((one) => typeof one === 'object');
}
function columnsFrom(writer, texts, place) {
    const found = resolved(writer, texts, { place, side: 'from' });
    if (found === undefined || typeof found === 'string')
        return found;
    const foreign = found.find(({ object }) => object !== place.object);
    if (foreign)
        return `It leads from another object, ${foreign.object}.`;
    return found.flatMap(({ property }) => {
        return place.columns.find((column) => column.property === property) ?? [];
    });
}

;// CONCATENATED MODULE: ./.build/inputs/contract-properties.js



/** What every data set is asked, whatever its columns. */
function addObject(source, fieldsMatch = 'subset') {
    const { writer, object, keys } = source;
    const { name: id } = object;
    writer.add({ id: `${id}.structure`, demand: { kind: 'structure' }, keys });
    writer.add({ id: `${id}.rows`, demand: { kind: 'not-empty' }, keys });
    if (fieldsMatch !== 'subset') {
        const settings = [...keys, 'customProperties'];
        writer.add({ id: `${id}.fields`, demand: { kind: 'fields' }, keys: settings });
    }
    if (object.properties?.length)
        return;
    const reason = 'The contract lists no property, so that nothing about columns is judged.';
    writer.add({ id: `${id}.properties`, demand: { kind: 'unjudged', reason }, keys });
}
/** The checks of one property, in the order in which one would ask them. */
function addProperty(source, node) {
    const { document, others, writer, object, columns, old } = source;
    const { property, column, keys } = node;
    const id = `${object.name}.${column.property}`;
    addPresence(source, node);
    if (column.logicalType) {
        const demand = { kind: 'type', column: column.name };
        writer.add({ id: `${id}.type`, demand, keys: [...keys, 'logicalType'] });
    }
    if (property.required) {
        const demand = { kind: 'nulls', column: column.name };
        writer.add({ id: `${id}.required`, demand, keys: [...keys, 'required'] });
    }
    if (property.unique) {
        const demand = { kind: 'duplicates', columns: [column.name] };
        writer.add({ id: `${id}.unique`, demand, keys: [...keys, 'unique'] });
    }
    const options = property.logicalTypeOptions;
    if (options)
        addOptions(writer, { id, node, options, keys: [...keys, 'logicalTypeOptions'], old });
    addQuality(writer, property.quality ?? [], { id, keys, column, columns, old });
    const place = { id, object: object.name, keys, column, columns, document, others };
    addRelationships(writer, property.relationships ?? [], place);
    refuseMisplaced(source, node);
}
/** A column must be there; a value inside one may be absent, which makes it null. */
function addPresence({ writer, object }, { property, column, keys }) {
    const id = `${object.name}.${column.property}`;
    if (column.path.length === 0) {
        const demand = { kind: 'present', column: column.name };
        writer.add({ id: `${id}.present`, demand, keys: [...keys, 'name'] });
    }
    else if (property.primaryKey) {
        const reason = 'A value inside another cannot be a primary key.';
        const demand = { kind: 'unjudged', column: column.name, reason };
        writer.add({ id: `${id}.primaryKey`, demand, keys: [...keys, 'primaryKey'] });
    }
}
/** Only objects have properties, only arrays have items. */
function refuseMisplaced({ writer, object }, { property, column, keys }) {
    for (const [part, type] of [
        ['properties', 'object'],
        ['items', 'array'],
    ]) {
        const { logicalType } = column;
        if (property[part] === undefined || logicalType === null || logicalType === type)
            continue;
        writer.mistake({
            keys: [...keys, part],
            what: `The property ${object.name}.${column.property} has "${part}".`,
            why: `Its type is ${logicalType}, and only one of the type ${type} has any.`,
            next: `Remove them, or use logicalType: ${type}.`,
        });
    }
}
/** The columns of the primary key in the order of their positions. */
function addPrimaryKey({ writer, object, nodes }) {
    const parts = nodes
        .filter(({ property, column }) => property.primaryKey && column.path.length === 0)
        .sort((a, b) => positionOf(a) - positionOf(b));
    const [first, another] = parts;
    if (!first)
        return [];
    const names = parts.map(({ column }) => column.name);
    writer.add({
        id: another
            ? `${object.name}.primaryKey`
            : `${object.name}.${first.column.property}.primaryKey`,
        demand: { kind: 'key', columns: names },
        keys: [...first.keys, 'primaryKey'],
    });
    return names;
}
function positionOf({ property }) {
    return property.primaryKeyPosition ?? 0;
}
/** Two columns of one name, or two properties, could not be told apart. */
function refuseTwins({ writer, nodes }) {
    const properties = new Set();
    const names = new Set();
    for (const { column, keys } of nodes) {
        const { property, name } = column;
        if (properties.has(property) || names.has(name)) {
            writer.mistake({
                keys,
                what: `Two properties are called "${property}" or stand for the column "${name}".`,
                why: 'Their checks could not be told apart.',
                next: 'Join them, or correct a name.',
            });
        }
        properties.add(property);
        names.add(name);
    }
}

;// CONCATENATED MODULE: ./.build/inputs/contract-service-levels.js

/** `slaProperties` → the age of the latest value; service levels that data cannot show are listed. */
function addServiceLevels(writer, levels) {
    const { slaProperties = [], slaDefaultElement } = levels.document;
    for (const [index, level] of slaProperties.entries()) {
        const keys = ['slaProperties', index];
        const elements = elementsOf(level.element ?? (isLatency(level) ? slaDefaultElement : undefined));
        if (elements.length === 0)
            addLevel(writer, { ...levels, level, keys, element: undefined });
        for (const element of elements)
            addLevel(writer, { ...levels, level, keys, element });
    }
}
function elementsOf(text) {
    return (text ?? '')
        .split(',')
        .map((element) => element.trim())
        .filter((element) => element !== '');
}
function isLatency({ property }) {
    return ['latency', 'ly'].includes(property.trim().toLowerCase());
}
function addLevel(writer, place) {
    const { level, keys, object } = place;
    const found = findElement(place);
    if (found === 'elsewhere')
        return;
    const reason = whyUnjudged(level, found);
    if (reason !== undefined) {
        const id = `${object}.${level.id ?? level.property.trim()}`;
        writer.add({ id, demand: { kind: 'unjudged', reason }, keys });
    }
    if (reason !== undefined || typeof found !== 'object')
        return;
    const id = `${object}.${found.column.property}.${level.id ?? 'latency'}`;
    const threshold = thresholdOf(writer, level, keys);
    const demand = latestOf(writer, found, { id, keys });
    if (threshold && demand)
        writer.add({ id, demand, keys, threshold });
}
function whyUnjudged(level, found) {
    if (!isLatency(level))
        return `The data does not show its ${level.property}.`;
    if (found === undefined)
        return 'Nothing says of which property it is the latency.';
    return typeof found === 'string' ? found : undefined;
}
/** The property that an element names: `object.property`, or the property alone where there is one object. */
function findElement({ element, document, object, nodes, }) {
    if (element === undefined)
        return undefined;
    const named = (one, name) => one.name === name || one.physicalName === name;
    const dot = element.indexOf('.');
    const owner = document.schema.find((one) => named(one, element.slice(0, Math.max(dot, 0))));
    if (owner && owner.name !== object)
        return 'elsewhere';
    const alone = document.schema.length === 1;
    const name = owner ? element.slice(dot + 1) : element;
    const found = nodes.find(({ column }) => column.property === name || column.name === name);
    if (found && (owner || alone))
        return found;
    return owner || alone
        ? `The object has no property "${name}".`
        : `The contract has no object of the element "${element}".`;
}
function latestOf(writer, { column, property }, { id, keys }) {
    const { logicalType, name } = column;
    if (logicalType === null) {
        return { kind: 'unjudged', reason: `The property ${property.name} has no logicalType.` };
    }
    if (isDated(logicalType) && logicalType !== 'time')
        return { kind: 'latest', column: name };
    writer.mistake({
        keys: [...keys, 'element'],
        what: `The latency ${id} is one of the type ${logicalType}.`,
        why: 'Only a date or a timestamp says how old the data is.',
        next: 'Name another element.',
    });
    return undefined;
}
const contract_service_levels_hours = [
    [/^(s|sec|secs|second|seconds)$/i, 1 / 3600],
    [/^(m|min|mins|minute|minutes)$/i, 1 / 60],
    [/^(h|hr|hrs|hour|hours)$/i, 1],
    [/^(d|day|days)$/i, 24],
    [/^(w|wk|week|weeks)$/i, 7 * 24],
    [/^(y|yr|yrs|year|years)$/i, 365 * 24],
];
function thresholdOf(writer, { value, unit }, keys) {
    const wrong = (key, what, next) => {
        const why = 'Nothing says how old the latest value may be.';
        writer.mistake({ keys: [...keys, key], what, why, next });
        return undefined;
    };
    const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof amount !== 'number' || !(amount > 0) || !Number.isFinite(amount)) {
        return wrong('value', `The latency is ${JSON.stringify(value)}.`, 'Write a number above 0.');
    }
    const factor = contract_service_levels_hours.find(([words]) => words.test(unit?.trim() ?? ''))?.[1];
    if (factor === undefined) {
        const what = unit === undefined ? 'The latency has no unit.' : `The latency's unit is "${unit}".`;
        return wrong('unit', what, 'Use s, m (minutes), h, d, w or y (365 days).');
    }
    return { operator: 'mustBeLessOrEqualTo', bounds: [amount * factor], unit: 'hours' };
}

;// CONCATENATED MODULE: ./.build/inputs/contract-writer.js
function contractWriter({ path, line }) {
    const checks = [];
    const notices = [];
    const problems = [];
    const taken = new Set();
    const place = (keys) => {
        const found = line(keys);
        return { file: path, ...(found !== undefined && { line: found }) };
    };
    const writer = {
        checks,
        notices,
        problems,
        add({ id, keys, threshold = null, severity = 'error', ...draft }) {
            const free = freeId(id, taken);
            taken.add(free);
            checks.push({ id: free, threshold, severity, ...draft, ...place(keys) });
        },
        notice(message, keys) {
            notices.push({ message, ...place(keys) });
        },
        mistake({ keys, code = 'contract-invalid', ...problem }) {
            problems.push({ code, ...problem, ...place(keys) });
        },
    };
    return writer;
}
/** Two checks of one kind on one column are told apart by a number. */
function freeId(id, taken) {
    if (!taken.has(id))
        return id;
    let number = 2;
    while (taken.has(`${id}-${number}`))
        number += 1;
    return `${id}-${number}`;
}

;// CONCATENATED MODULE: ./.build/inputs/frictionless-dialect.js

const read = ['delimiter', 'quoteChar', 'escapeChar', 'doubleQuote', 'header', 'commentChar'];
/** These describe the description, or what every reader does anyway. */
const harmless = [
    '$schema',
    'profile',
    'name',
    'title',
    'description',
    'csvddfVersion',
    'lineTerminator',
];
/** How a resource says its text is written; what would change what is read, and is not, is a mistake. */
function readDialect(writer, resource, keys) {
    const { delimiter, quoteChar, escapeChar, doubleQuote, header, commentChar, ...others } = resource?.dialect ?? {};
    for (const [key, value] of Object.entries(others)) {
        if (harmless.includes(key) || value === false || value === null)
            continue;
        writer.mistake({
            keys: [...keys, 'dialect', key],
            what: `The dialect has "${key}".`,
            why: 'It would be silently ignored, and the data read in another way.',
            next: `Use ${read.join(', ')}, or remove it.`,
        });
    }
    const encoding = encodingOf(writer, resource?.encoding, keys);
    return {
        ...(delimiter !== undefined && { delimiter }),
        ...(quoteChar !== undefined && { quoteChar }),
        ...(escapeChar !== undefined && { escapeChar }),
        ...(doubleQuote !== undefined && { doubleQuote }),
        ...(header !== undefined && { header }),
        ...(commentChar !== undefined && { commentChar }),
        ...(encoding && { encoding }),
    };
}
const otherNames = {
    utf8: 'utf-8',
    ascii: 'utf-8',
    'us-ascii': 'utf-8',
    latin1: 'latin-1',
    'iso-8859-1': 'latin-1',
    utf16: 'utf-16',
};
function encodingOf(writer, given, keys) {
    if (given === undefined)
        return undefined;
    const name = given.toLowerCase();
    const known = encodings.find((encoding) => encoding === name) ?? otherNames[name];
    if (known)
        return known;
    writer.mistake({
        keys: [...keys, 'encoding'],
        what: `The encoding is "${given}".`,
        why: 'It is not read.',
        next: `Use one of: ${encodings.join(', ')}.`,
    });
    return undefined;
}

;// CONCATENATED MODULE: ./.build/inputs/frictionless-fields.js



const types = {
    string: 'string',
    number: 'number',
    integer: 'integer',
    boolean: 'boolean',
    object: 'object',
    array: 'array',
    date: 'date',
    time: 'time',
    datetime: 'timestamp',
    year: 'integer',
    any: null,
};
const refusedTypes = ['list', 'yearmonth', 'duration', 'geopoint', 'geojson'];
/** One field as a property of a contract; what cannot be told is a mistake. */
function fieldNode(writer, field, { keys, missing }) {
    const logicalType = frictionless_fields_typeOf(writer, field, keys);
    const pattern = frictionless_fields_patternOf(writer, field, { keys, logicalType });
    refuseBare(writer, field, keys);
    const property = {
        name: field.name,
        logicalType: logicalType ?? undefined,
        required: field.constraints?.required,
        unique: field.constraints?.unique,
        logicalTypeOptions: optionsOf(writer, field, { keys, logicalType }),
    };
    const spelling = spellingOf(field);
    const column = {
        ...(0,data_column/* plainColumn */.lU)(field.name),
        logicalType,
        missingValues: field.missingValues ? missingTexts(field.missingValues) : missing,
        notation: pattern?.kind === 'read' ? pattern.notation : null,
        ...(spelling && { spelling }),
    };
    return { property, column, keys, pattern };
}
function missingTexts(given) {
    return given.map((one) => (typeof one === 'string' ? one : one.value));
}
function frictionless_fields_typeOf(writer, { name, type = 'any' }, keys) {
    if (type === 'year') {
        writer.notice(`The type year of ${name} is read as an integer.`, [...keys, 'type']);
    }
    if (Object.hasOwn(types, type))
        return types[type] ?? null;
    const refused = refusedTypes.includes(type);
    writer.mistake({
        keys: [...keys, 'type'],
        what: `The type of the field ${name} is "${type}".`,
        why: refused ? 'Values of this type are not judged.' : 'There is no such type.',
        next: refused ? 'Use string with a pattern.' : (0,suggest/* suggest */.Z)(type, Object.keys(types)),
    });
    return null;
}
/** The format of a date in the letters of strptime; null where it is the usual one. */
function frictionless_fields_patternOf(writer, { name, type, format = 'default' }, { keys, logicalType }) {
    const at = [...keys, 'format'];
    const refuse = (why, next) => {
        writer.mistake({
            keys: at,
            what: `The format of the field ${name} is "${format}".`,
            why,
            next,
        });
        return null;
    };
    if (logicalType === 'string' || format === 'default')
        return null;
    if (logicalType !== 'date' && logicalType !== 'time' && logicalType !== 'timestamp') {
        return refuse(`The type ${type ?? 'any'} has no such format.`, 'Remove it.');
    }
    if (format === 'any') {
        return refuse('It would guess the order of day and month.', 'Write a pattern such as %d/%m/%Y.');
    }
    // In version 1 a pattern could be announced by this word.
    const pattern = strptimePattern(format.replace(/^fmt:/, ''), logicalType);
    if (pattern.kind === 'read')
        return pattern;
    return refuse(`${pattern.why}.`, 'Use %Y %m %d %b %B %H %M %S %f %z.');
}
const stringFormats = {
    email: 'email',
    uri: 'uri',
    uuid: 'uuid',
    // Frictionless calls Base64 binary.
    binary: 'byte',
};
function optionsOf(writer, field, { keys, logicalType }) {
    const { constraints = {}, format = 'default' } = field;
    const { minLength, maxLength, pattern } = constraints;
    const numeric = logicalType === 'integer' || logicalType === 'number';
    const bound = (given) => numeric && typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
    const text = logicalType === 'string' && format !== 'default' ? format : undefined;
    if (text !== undefined && !Object.hasOwn(stringFormats, text)) {
        writer.mistake({
            keys: [...keys, 'format'],
            what: `The format of the field ${field.name} is "${text}".`,
            why: 'A string has no such format.',
            next: (0,suggest/* suggest */.Z)(text, Object.keys(stringFormats)),
        });
    }
    const options = {
        minimum: bound(constraints.minimum),
        maximum: bound(constraints.maximum),
        exclusiveMinimum: bound(constraints.exclusiveMinimum),
        exclusiveMaximum: bound(constraints.exclusiveMaximum),
        ...lengths(logicalType, minLength, maxLength),
        pattern,
        format: text === undefined ? undefined : stringFormats[text],
    };
    return Object.values(options).some((value) => value !== undefined) ? options : undefined;
}
/** A length counts characters, items or properties. */
function lengths(logicalType, least, most) {
    if (logicalType === 'array')
        return { minItems: least, maxItems: most };
    if (logicalType === 'object')
        return { minProperties: least, maxProperties: most };
    return { minLength: least, maxLength: most };
}
function refuseBare(writer, { name, bareNumber }, keys) {
    if (bareNumber !== false)
        return;
    writer.mistake({
        keys: [...keys, 'bareNumber'],
        what: `The field ${name} has bareNumber: false.`,
        why: 'Any text around a number would be thrown away, the wrong unit too.',
        next: 'Use the type string with a pattern.',
    });
}
function spellingOf(field) {
    const { type, decimalChar, groupChar, trueValues, falseValues } = field;
    if (type === 'boolean' && (trueValues ?? falseValues)) {
        return {
            trueValues: trueValues ?? ['true', 'True', 'TRUE', '1'],
            falseValues: falseValues ?? ['false', 'False', 'FALSE', '0'],
        };
    }
    const decimal = type === 'number' && decimalChar !== undefined && decimalChar !== '.';
    const grouped = (type === 'number' || type === 'integer') && groupChar !== undefined;
    if (!decimal && !grouped)
        return undefined;
    return { ...(decimal && { decimalChar }), ...(grouped && { groupChar }) };
}

;// CONCATENATED MODULE: ./.build/inputs/frictionless-keys.js


/** The primary key, the unique keys and the foreign keys; returns the columns of the first. */
function addKeys(writer, place) {
    const { table, object, keys } = place;
    const key = named(writer, [table.primaryKey ?? []].flat(), { ...place, at: ['primaryKey'] });
    if (key.length > 0) {
        const demand = { kind: 'key', columns: key };
        writer.add({ id: `${object}.primaryKey`, demand, keys: [...keys, 'primaryKey'] });
    }
    for (const [index, unique] of (table.uniqueKeys ?? []).entries()) {
        const columns = named(writer, unique, { ...place, at: ['uniqueKeys', index] });
        const demand = { kind: 'duplicates', columns };
        writer.add({ id: `${object}.uniqueKeys`, demand, keys: [...keys, 'uniqueKeys', index] });
    }
    addForeignKeys(writer, place);
    return key;
}
function addForeignKeys(writer, place) {
    const { table, object, keys, resources } = place;
    for (const [index, { fields, reference }] of (table.foreignKeys ?? []).entries()) {
        const at = ['foreignKeys', index];
        const columns = named(writer, [fields].flat(), { ...place, at: [...at, 'fields'] });
        const properties = [reference.fields].flat();
        const target = { object: reference.resource || object, properties };
        if (columns.length !== properties.length) {
            writer.mistake({
                keys: [...keys, ...at],
                what: `The foreign key leads from ${columns.length} to ${properties.length} fields.`,
                why: 'Each field of a key stands for one of the other table.',
                next: 'Name as many on both sides.',
            });
        }
        else {
            const unknown = resources !== null && !resources.includes(target.object);
            const reason = `The package has no resource "${target.object}".`;
            const demand = unknown
                ? { kind: 'unjudged', reason }
                : { kind: 'foreign-key', columns, target };
            writer.add({ id: `${object}.foreignKey`, demand, keys: [...keys, ...at] });
        }
    }
}
/** The values that a field may have. */
function addEnum(writer, { constraints }, { id, column, keys }) {
    if (!constraints?.enum)
        return;
    const at = [...keys, 'constraints', 'enum'];
    const values = constraints.enum.map((value) => spelled(value, column));
    if (!fitType(writer, values, { column, keys: at, adjective: 'valid' }))
        return;
    const tests = [{ kind: 'oneOf', values }];
    writer.add({
        id: `${id}.enum`,
        demand: { kind: 'values', column: column.name, tests },
        keys: at,
    });
}
/** A number may be written as a text there. */
function spelled(value, { logicalType }) {
    const numeric = logicalType === 'integer' || logicalType === 'number';
    const number = numeric && typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
    return Number.isNaN(number) ? value : number;
}
function named(writer, names, { nodes, keys, at }) {
    const known = nodes.map(({ column }) => column.name);
    for (const name of names.filter((one) => !known.includes(one))) {
        writer.mistake({
            keys: [...keys, ...at],
            what: `A key names the field "${name}".`,
            why: 'The schema has no such field.',
            next: (0,suggest/* suggest */.Z)(name, known),
        });
    }
    return names;
}

;// CONCATENATED MODULE: ./.build/inputs/frictionless-schema.js

const frictionless_schema_name = schemas/* string */.YjP().min(1);
const names = schemas/* union */.KCZ([frictionless_schema_name, schemas/* array */.YOg(frictionless_schema_name).min(1)]);
const texts = schemas/* array */.YOg(schemas/* string */.YjP()).min(1);
const frictionless_schema_bound = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]);
const frictionless_schema_amount = schemas/* int */.Whr().nonnegative();
/** A text that means null, perhaps with what it stands for. */
const frictionless_schema_missingValues = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ value: schemas/* string */.YjP() })]));
const constraints = schemas/* strictObject */.rej({
    required: schemas/* boolean */.zMY().optional(),
    unique: schemas/* boolean */.zMY().optional(),
    minLength: frictionless_schema_amount.optional(),
    maxLength: frictionless_schema_amount.optional(),
    minimum: frictionless_schema_bound.optional(),
    maximum: frictionless_schema_bound.optional(),
    exclusiveMinimum: frictionless_schema_bound.optional(),
    exclusiveMaximum: frictionless_schema_bound.optional(),
    pattern: schemas/* string */.YjP().optional(),
    enum: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .min(1)
        .optional(),
    jsonSchema: schemas/* unknown */.L5J().optional(),
});
const fieldShape = {
    name: frictionless_schema_name,
    type: schemas/* string */.YjP().optional(),
    format: schemas/* string */.YjP().optional(),
    constraints: constraints.optional(),
    missingValues: frictionless_schema_missingValues.optional(),
    trueValues: texts.optional(),
    falseValues: texts.optional(),
    decimalChar: schemas/* string */.YjP().min(1).optional(),
    groupChar: schemas/* string */.YjP().min(1).optional(),
    bareNumber: schemas/* boolean */.zMY().optional(),
};
const frictionless_schema_field = schemas/* looseObject */._H3(fieldShape);
const foreignKey = schemas/* looseObject */._H3({
    fields: names,
    reference: schemas/* looseObject */._H3({ resource: schemas/* string */.YjP().optional(), fields: names }),
});
const fieldsMatch = schemas/* enum */.k5n(['exact', 'equal', 'subset', 'superset', 'partial']);
const tableShape = {
    fields: schemas/* array */.YOg(frictionless_schema_field).min(1),
    name: frictionless_schema_name.optional(),
    fieldsMatch: schemas/* union */.KCZ([fieldsMatch, schemas/* array */.YOg(fieldsMatch).length(1)]).optional(),
    missingValues: frictionless_schema_missingValues.optional(),
    primaryKey: names.optional(),
    uniqueKeys: schemas/* array */.YOg(schemas/* array */.YOg(frictionless_schema_name).min(1)).optional(),
    foreignKeys: schemas/* array */.YOg(foreignKey).optional(),
};
/** Table Schema, versions 1 and 2. The standard lets anybody add keys. */
const tableSchema = schemas/* looseObject */._H3(tableShape);
const frictionless_schema_dialect = schemas/* looseObject */._H3({
    delimiter: schemas/* string */.YjP().optional(),
    quoteChar: schemas/* string */.YjP().optional(),
    escapeChar: schemas/* string */.YjP().optional(),
    doubleQuote: schemas/* boolean */.zMY().optional(),
    header: schemas/* boolean */.zMY().optional(),
    commentChar: schemas/* string */.YjP().optional(),
});
const resource = schemas/* looseObject */._H3({
    name: frictionless_schema_name,
    schema: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), tableSchema]).optional(),
    dialect: frictionless_schema_dialect.optional(),
    encoding: schemas/* string */.YjP().optional(),
});
/** A Data Package, of which each resource is a table. */
const packageSchema = schemas/* looseObject */._H3({ resources: schemas/* array */.YOg(resource).min(1) });

;// CONCATENATED MODULE: ./.build/inputs/frictionless-odd-keys.js


/** Keys of the standard that describe a table for people. */
const frictionless_odd_keys_told = ['$schema', 'name', 'title', 'description', 'homepage', 'profile', 'keywords'];
const toldOfFields = [
    'title',
    'description',
    'example',
    'examples',
    'rdfType',
    'itemType',
    'delimiter',
    'categories',
    'categoriesOrdered',
];
const tableKeys = [...Object.keys(tableShape), ...frictionless_odd_keys_told];
const fieldKeys = [...Object.keys(fieldShape), ...toldOfFields];
/** Anybody may add keys to a schema, but one that is nearly a known one is a slip. */
function oddKeys(content) {
    const resources = listIn(content, 'resources');
    if (resources.length === 0)
        return inTable(content, []);
    return resources.flatMap((resource, index) => {
        const schema = entriesOf(resource).find(([key]) => key === 'schema')?.[1];
        return inTable(schema, ['resources', index, 'schema']);
    });
}
function inTable(table, keys) {
    if (typeof table !== 'object')
        return [];
    return [
        ...odd(table, tableKeys, keys),
        ...listIn(table, 'fields').flatMap((field, index) => odd(field, fieldKeys, [...keys, 'fields', index])),
    ];
}
function odd(value, known, keys) {
    return entriesOf(value).flatMap(([key]) => {
        const near = known.includes(key) ? undefined : (0,suggest/* nearest */.p)(key, known);
        if (near === undefined)
            return [];
        return [
            {
                code: 'key-unknown',
                what: `The key "${[...keys, key].join('.')}" is unknown.`,
                why: 'What nobody reads would be silently ignored.',
                next: `Did you mean "${near}"?`,
                keys: [...keys, key],
            },
        ];
    });
}
function listIn(value, name) {
    const found = entriesOf(value).find(([key]) => key === name)?.[1];
    return Array.isArray(found) ? found : [];
}
function entriesOf(value) {
    return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

// EXTERNAL MODULE: ./.build/inputs/text-file.js
var text_file = __webpack_require__(41042);
;// CONCATENATED MODULE: ./.build/inputs/frictionless.js














/** Whether a file is a Table Schema or a Data Package; a contract of ODCS names its version. */
function isFrictionless({ path, text }) {
    if (!/\b(fields|resources)\b/.test(text))
        return false;
    if (!/\bapiVersion\b|\bkind\b/.test(text))
        return true;
    const loose = schemas/* looseObject */._H3({ apiVersion: schemas/* unknown */.L5J(), kind: schemas/* unknown */.L5J() }).partial();
    const { value } = (0,inputs_document.parseText)(path, text, schemas/* union */.KCZ([loose, schemas/* unknown */.L5J()]));
    const content = loose.safeParse(value).data ?? {};
    const named = content.apiVersion !== undefined || content.kind !== undefined;
    return !named && (Array.isArray(content.fields) || Array.isArray(content.resources));
}
/** One table of Frictionless as a contract; of a package, `#name` picks one of several resources. */
async function readFrictionless(file, wanted) {
    const packaged = /\bresources\b/.test(file.text) && isPackage(file);
    if (packaged)
        return readPackage(file, wanted);
    const document = parseTable(file);
    const name = document.value.name ?? (0,external_node_path_.basename)(file.path, (0,external_node_path_.extname)(file.path));
    if (wanted !== undefined && wanted !== name)
        throw unpicked(file.path, wanted, [name]);
    return contractOf({ document, table: document.value, keys: [], name, resources: null });
}
function isPackage({ path, text }) {
    const loose = schemas/* looseObject */._H3({ resources: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
    return loose.safeParse((0,inputs_document.parseText)(path, text, schemas/* unknown */.L5J()).value).success;
}
function parseTable({ path, text }) {
    return (0,inputs_document.parseForm)({ path, text }, { schema: tableSchema, mistakes: (content, line) => problemsAt(oddKeys(content), path, line) });
}
async function readPackage(file, wanted) {
    const document = (0,inputs_document.parseForm)(file, {
        schema: packageSchema,
        mistakes: (content, line) => problemsAt(oddKeys(content), file.path, line),
    });
    const { resources } = document.value;
    const names = resources.map(({ name }) => name);
    const index = wanted === undefined && names.length === 1 ? 0 : names.indexOf(wanted ?? '');
    const resource = resources[index];
    if (!resource)
        throw unpicked(file.path, wanted, names);
    const table = await tableOf(document, resource, index);
    return contractOf({ ...table, name: resource.name, resources: names, resource });
}
/** The schema of a resource, which may stand in a file of its own. */
async function tableOf(document, { name, schema }, index) {
    const keys = ['resources', index, 'schema'];
    if (typeof schema === 'object')
        return { document, table: schema, keys };
    if (schema === undefined || /^[a-z]+:\/\//i.test(schema)) {
        const line = document.line(keys);
        throw new errors/* UserError */.yo('contract-invalid', {
            what: `The resource "${name}" of ${document.path} has ${schema ? `its schema at ${schema}` : 'no schema'}.`,
            why: schema ? 'Nothing is fetched.' : 'Nothing says what its data must be like.',
            next: 'Write the schema there, or the path of its file.',
            file: document.path,
            ...(line !== undefined && { line }),
        });
    }
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(document.path), schema);
    const own = parseTable({ path, text: await (0,text_file/* readText */.yR)(path) });
    return { document: own, table: own.value, keys: [] };
}
function problemsAt(mistakes, path, line) {
    return mistakes.map(({ keys, ...mistake }) => {
        const found = line(keys);
        return { ...mistake, file: path, ...(found !== undefined && { line: found }) };
    });
}
function unpicked(path, wanted, names) {
    return new errors/* UserError */.yo('contract-object', {
        what: wanted === undefined
            ? `The package ${path} has ${names.length} resources.`
            : `${path} has no table "${wanted}".`,
        why: 'One table describes one data set.',
        next: wanted === undefined
            ? `Pick one: ${names.map((name) => `${path}#${name}`).join(' or ')}.`
            : (0,suggest/* suggest */.Z)(wanted, names),
        file: path,
        line: 1,
    });
}
function contractOf({ document, table, keys, name, resources, resource }) {
    const { path } = document;
    const writer = contractWriter({ path, line: (at) => document.line(translated(at, keys)) });
    const missing = table.missingValues ? missingTexts(table.missingValues) : [''];
    const nodes = table.fields.map((field, index) => {
        return fieldNode(writer, field, { keys: [...keys, 'fields', index], missing });
    });
    const columns = nodes.map(({ column }) => column);
    const object = { name, properties: columns.map(({ property }) => ({ name: property })) };
    const place = { writer, object, keys, nodes, columns, old: false };
    const source = { ...place, document: emptyDocument, others: new Map() };
    const fieldsMatch = [table.fieldsMatch ?? 'exact'].flat()[0] ?? 'exact';
    refuseTwins(source);
    addObject(source, fieldsMatch);
    for (const [index, node] of nodes.entries()) {
        addProperty(source, node);
        const field = table.fields[index];
        const at = { id: `${name}.${node.column.name}`, column: node.column, keys: node.keys };
        if (field)
            addEnum(writer, field, at);
        if (field?.constraints?.jsonSchema === undefined)
            continue;
        const demand = { kind: 'unjudged', reason: 'JSON Schemas of values are not judged.' };
        writer.add({ id: `${at.id}.jsonSchema`, demand, keys: [...node.keys, 'constraints'] });
    }
    const key = addKeys(writer, { object: name, table, keys, nodes, resources });
    const dialect = readDialect(writer, resource, keys.slice(0, -1));
    (0,errors/* refuse */.TR)(writer.problems);
    return {
        file: path,
        object: name,
        columns,
        key,
        fieldsMatch,
        allowEmpty: false,
        filter: null,
        dialect,
        drift: settings/* defaultDrift */.X,
        checks: writer.checks,
        notices: writer.notices,
    };
}
const emptyDocument = {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'frictionless',
    version: '1',
    status: 'active',
    schema: [],
};
/** The words of ODCS in a place → those of Frictionless. */
function translated(at, table) {
    const words = {
        logicalType: ['type'],
        required: ['constraints', 'required'],
        unique: ['constraints', 'unique'],
        logicalTypeOptions: ['constraints'],
        minItems: ['minLength'],
        maxItems: ['maxLength'],
        minProperties: ['minLength'],
        maxProperties: ['maxLength'],
        customProperties: ['fieldsMatch'],
    };
    return [
        ...at.slice(0, table.length),
        ...at.slice(table.length).flatMap((key) => words[String(key)] ?? [key]),
    ];
}

;// CONCATENATED MODULE: ./.build/inputs/contract.js
















/** The file of a reference such as `contracts/wine.yml#wine`. */
function contractFile(reference) {
    return reference.split('#')[0] ?? reference;
}
/**
 * Reads a contract: one of ODCS, of which `file.yml#object` picks one of several objects, or a Table
 * Schema of Frictionless. All mistakes at once, each with its line.
 */
async function readContract(reference) {
    const path = contractFile(reference);
    const object = reference.split('#')[1];
    const text = await (0,text_file/* readText */.yR)(path);
    if (isFrictionless({ path, text }))
        return readFrictionless({ path, text }, object);
    const document = (0,inputs_document.parseForm)({ path, text }, {
        schema: contractSchema,
        mistakes: (content, line) => settingProblems(content, { path, line }),
        hint: settingHint,
    });
    return contract_contractOf(document, pickObject(document, object));
}
function pickObject(document, wanted) {
    const names = document.value.schema.map(({ name }) => name);
    const index = wanted === undefined && names.length === 1 ? 0 : names.indexOf(wanted ?? '');
    if (index !== names.lastIndexOf(names[index] ?? '')) {
        throw contract_unpicked(document, {
            what: `has two objects "${names[index]}"`,
            why: 'Nothing says which of them the data must keep.',
            next: 'Rename one.',
        });
    }
    if (index !== -1)
        return index;
    if (names.length === 0) {
        const why = 'It has no schema, so that nothing says what the data must be like.';
        throw contract_unpicked(document, { what: 'describes no object', why, next: 'Add schema: with one.' });
    }
    throw contract_unpicked(document, {
        what: wanted === undefined ? `has ${names.length} objects` : `has no object "${wanted}"`,
        why: 'One object describes one data set.',
        next: wanted === undefined ? `Pick one: ${pick(document.path, names)}.` : (0,suggest/* suggest */.Z)(wanted, names),
    });
}
function contract_unpicked({ path, line }, { what, ...rest }) {
    return new errors/* UserError */.yo('contract-object', {
        what: `The contract ${path} ${what}.`,
        ...rest,
        file: path,
        line: line(['schema']) ?? 1,
    });
}
function pick(path, names) {
    const shown = names.slice(0, 5).map((name) => `${path}#${name}`);
    return [shown.join(' or '), ...(names.length > shown.length ? ['…'] : [])].join(', ');
}
async function contract_contractOf(document, index) {
    const object = document.value.schema[index];
    if (!object)
        throw new Error('The object was there a moment ago.');
    const settings = settingsOf(objectSettings, object);
    const old = document.value.apiVersion.startsWith('v3.0.');
    const keys = ['schema', index];
    const nodes = propertyNodes(object, keys, { settings, old });
    const columns = nodes.map(({ column }) => column);
    const others = await readOthers(document, index);
    const writer = contractWriter(document);
    const value = document.value;
    const source = { document: value, others, writer, object, keys, nodes, columns, old };
    refuseTwins(source);
    addObject(source, settings.fieldsMatch);
    for (const node of nodes)
        addProperty(source, node);
    const key = addPrimaryKey(source);
    const place = { id: object.name, keys, column: null, columns };
    addQuality(writer, object.quality ?? [], { ...place, old });
    const between = { ...place, object: object.name, document: value, others };
    addRelationships(writer, object.relationships ?? [], between);
    addServiceLevels(writer, { document: value, object: object.name, nodes });
    (0,errors/* refuse */.TR)(writer.problems);
    return {
        file: document.path,
        object: object.name,
        columns,
        key,
        ...contract_settled(settings),
        checks: writer.checks,
        notices: writer.notices,
    };
}
function contract_settled({ fieldsMatch = 'subset', allowEmpty = false, filter, dialect = {}, drift = {}, }) {
    return {
        fieldsMatch,
        allowEmpty,
        filter: filter ?? null,
        dialect,
        drift: { ...settings/* defaultDrift */.X, ...drift },
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

/***/ 92399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences),
/* harmony export */   i: () => (/* binding */ objectsOf)
/* harmony export */ });
/* harmony import */ var _data_sets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77700);

/**
 * Finds for each object that a contract refers to the one data set that keeps that object's contract,
 * among those to judge and the others of the policy. Where there are several or none, it is left out.
 */
async function readReferences(promised, policy) {
    const wanted = new Set(promised.flatMap(({ contract }) => objectsOf(contract)));
    const known = await withOthers(wanted, promised, policy);
    const found = [...wanted].flatMap((object) => {
        const [only, another] = known.filter(({ contract }) => contract.object === object);
        return only && !another ? [[object, only]] : [];
    });
    return new Map(found);
}
/** Reads further data sets of the policy only where those at hand do not do. */
async function withOthers(wanted, promised, policy) {
    const objects = new Set(promised.map(({ contract }) => contract.object));
    const names = new Set(promised.map(({ name }) => name));
    const missing = [...wanted].filter((object) => !objects.has(object));
    const others = Object.entries(policy?.value.data ?? {}).filter(([name, { contract }]) => {
        const named = missing.some((object) => contract?.endsWith(`#${object}`));
        return named && !names.has(name);
    });
    if (others.length === 0)
        return promised;
    const data = others.map(([name]) => name);
    return [...promised, ...(await (0,_data_sets_js__WEBPACK_IMPORTED_MODULE_0__/* .readPromisedData */ .k)({ data }, policy))];
}
/** The objects that a contract's foreign keys refer to. */
function objectsOf({ checks }) {
    const objects = checks.flatMap(({ demand }) => {
        return demand.kind === 'foreign-key' ? [demand.target.object] : [];
    });
    return [...new Set(objects)];
}


/***/ }),

/***/ 77700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPromisedData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26069);
/* harmony import */ var _data_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21909);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25178);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76856);






/** The data sets that the inputs and the policy name, each with its contract read. */
async function readPromisedData(wanted, policy) {
    const { targets, problems } = await findTargets(wanted, policy);
    const references = [...new Set(targets.map(({ reference }) => reference))];
    const [contracts, data] = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(() => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(...references.map((reference) => () => (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .readContract */ .J)(reference))), () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(...targets.map(({ paths }) => () => (0,_data_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .expandPaths */ .p)(paths))), () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(problems));
    return targets.flatMap((target, index) => {
        const contract = contracts[references.indexOf(target.reference)];
        const found = data[index];
        if (!contract || !found)
            return [];
        const { paths, partitions } = found;
        return [{ ...target, paths, partitions, contract }];
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
        if (!entry && !(0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isPattern */ .Pt)(name) && !(await exists(name)))
            problems.push(unknownData(name, Object.keys(known)));
        else if (!reference)
            problems.push(contractMissing(name));
        else
            targets.push({ name, paths, reference });
    }
    return { targets, problems };
}
function nothingToJudge(policy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data-missing', {
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
        why: 'It is neither a data set of the policy nor a file or folder.',
        next: known.length > 0
            ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(name, known)
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
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
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
