export const id = 1956;
export const ids = [1956,6141,3853];
export const modules = {

/***/ 14938:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2097);
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8139);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17825);



await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(_commands_validate_js__WEBPACK_IMPORTED_MODULE_0__.validate, _host_github_js__WEBPACK_IMPORTED_MODULE_1__/* .github */ .M);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 39182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ binLabels),
/* harmony export */   Jm: () => (/* binding */ categoryLabel),
/* harmony export */   Qb: () => (/* binding */ valueLabel),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** A number of a profile as its column writes it: `12.5`, `2024-03-31`, `2024-03-31T06:00:00Z`. */
function valueLabel(value, unit) {
    if (unit === undefined || !Number.isFinite(value))
        return String(Number(value.toPrecision(12)));
    const millis = unit === 'date' ? value * 86_400_000 : value / 1000;
    const date = new Date(millis);
    if (Number.isNaN(date.getTime()))
        return String(value);
    const text = date.toISOString().replace(/\.000Z$/, 'Z');
    if (unit === 'time')
        return text.slice(11, -1);
    return unit === 'date' && Number.isInteger(value) ? text.slice(0, 10) : text;
}
/** `up to 10`, `10 to 20` without the 10, `above 90`: the bins between inner edges. */
function binLabels(edges, unit) {
    const texts = edges.map((edge) => valueLabel(edge, unit));
    const inner = texts.slice(1).map((high, index) => `above ${texts[index]}, up to ${high}`);
    return [`up to ${texts[0]}`, ...inner, `above ${texts.at(-1)}`];
}
const longestName = 60;
/** A category as it is shown; one that could be mistaken for another bin stands in quotes. */
function categoryLabel(value) {
    const characters = [...value];
    const shown = characters.length > longestName ? `${characters.slice(0, longestName).join('')}…` : value;
    return value === '' || /^[<"\s]|\s$/.test(value) ? JSON.stringify(shown) : shown;
}
/** Four significant digits, as all figures of drift are shown. */
function figure(value) {
    return String(Number(value.toPrecision(4)));
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

/***/ 84552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   y: () => (/* binding */ validationFindings)
/* harmony export */ });
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
/** `data/eval.csv:12 (id=white-0012) has "0.094"`, and the row of another set that forbids it. */
function describeExample(example) {
    const key = example.key ? ` (${example.key})` : '';
    const value = example.value === null ? 'no value' : JSON.stringify(example.value);
    const other = example.other ? `, against ${placeOf(example.other)}` : '';
    return `${placeOf(example)}${key} has ${value}${other}`;
}
/** `data/eval.csv:12`, or the file and the number of the row where there are no lines. */
function placeOf({ file, line, row }) {
    if (line !== undefined)
        return `${file}:${line}`;
    return row === undefined ? file : `${file}, row ${row}`;
}


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

/***/ 46333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ validationVerdict),
/* harmony export */   u: () => (/* binding */ validationTitle)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73729);

const answers = new Set(['passed', 'failed', 'undecided']);
/** Errored before failed before undecided before passed; warnings never decide. */
function validationVerdict(checks) {
    const has = (status) => checks.some((check) => check.status === status);
    const ran = checks.some(({ status }) => answers.has(status));
    if (has('errored') || !ran)
        return 'errored';
    if (checks.some(breaksTheGate))
        return 'failed';
    return checks.some(isOpen) ? 'undecided' : 'passed';
}
/** Undecided, and serious. */
function isOpen({ status, severity }) {
    return status === 'undecided' && severity === 'error';
}
/** Failed or blocked, and serious. */
function breaksTheGate({ status, severity }) {
    return (status === 'failed' || status === 'blocked') && severity === 'error';
}
/** One sentence: what happened, and the one reason that matters. */
function validationTitle({ data, checks }) {
    const reasons = {
        passed: () => passedTitle({ data, checks }),
        undecided: () => `Undecided: ${first(checks, ({ status }) => status === 'undecided')}`,
        failed: () => `Failed: ${first(checks, breaksTheGate)}`,
        errored: () => `Errored: ${first(checks, ({ status }) => status === 'errored')}`,
    };
    return reasons[validationVerdict(checks)]();
}
function passedTitle({ data, checks }) {
    const rows = data.reduce((sum, set) => sum + set.rows, 0);
    const count = (status) => {
        return checks.filter((check) => check.status === status).length;
    };
    const notes = [
        [count('failed') + count('blocked'), 'warning'],
        [count('unchecked'), 'unchecked'],
    ];
    const asides = notes
        .filter(([number]) => number > 0)
        .map(([number, word]) => {
        return `, ${word === 'warning' ? plural(number, word) : `${number} ${word}`}`;
    });
    const sets = plural(data.length, 'data set');
    return `Passed: ${plural(count('passed'), 'check')} on ${sets}, ${plural(rows, 'row')}${asides.join('')}`;
}
/** The check of a kind that most rows break, the first of equal ones, and how many more there are. */
function first(checks, wanted) {
    const found = checks.filter(wanted);
    // A blocked check only repeats the failure that blocks it.
    const causes = found.filter(({ status }) => status !== 'blocked');
    const ranked = (causes.length > 0 ? causes : found).toSorted((a, b) => b.failing - a.failing);
    const [check, ...others] = ranked;
    if (!check)
        return 'no check could run';
    const reason = check.reason?.replace(/\.$/, '') ?? check.status;
    const more = others.length > 0 ? `, and ${plural(others.length, 'more check')}` : '';
    return `${check.id} on ${check.data}: ${reason}${more}`;
}
function plural(value, noun) {
    return `${(0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(value)} ${noun}${value === 1 ? '' : 's'}`;
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

/***/ 42883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bisect)
/* harmony export */ });
/**
 * The point between `low` and `high` where `above` turns from false to true, to the last bit that
 * the numbers can tell. `above` must be false at `low` and true at `high`, or hold for neither.
 */
function bisect(low, high, above) {
    let [below, over] = [low, high];
    for (;;) {
        const middle = below + (over - below) / 2;
        if (middle <= below || middle >= over)
            return above(below) ? below : over;
        if (above(middle))
            over = middle;
        else
            below = middle;
    }
}


/***/ }),

/***/ 29459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ continuedFraction)
/* harmony export */ });
const tiny = 1e-300;
const precision = 1e-16;
const limit = 1_000_000;
/**
 * The value of a continued fraction whose k-th step, k ≥ 1, is `term(k)`: Lentz's method with
 * Thompson and Barnett's guard against zero denominators. `first` is b₀.
 */
function continuedFraction(first, term) {
    let value = first || tiny;
    let [c, d] = [value, 0];
    for (let k = 1; k <= limit; k += 1) {
        const { a, b } = term(k);
        d = 1 / (b + a * d || tiny);
        c = b + a / c || tiny;
        value *= c * d;
        if (Math.abs(c * d - 1) <= precision)
            return value;
    }
    return Number.NaN;
}


/***/ }),

/***/ 69094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stirlingError),
/* harmony export */   c: () => (/* binding */ logExcess)
/* harmony export */ });
/** ln(ratio) − u for ratio = 1 + u, without cancellation near 0 and with all digits of a small ratio. */
function logExcess(ratio, u) {
    if (Math.abs(u) > 0.3)
        return Math.log(ratio) - u;
    let [power, sum] = [u, 0];
    for (let k = 2; Math.abs(power) > 1e-20 * Math.abs(sum); k += 1) {
        power *= -u;
        sum += power / k;
    }
    return sum;
}
/** ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x > 0. */
function stirlingError(x) {
    let [argument, shifted] = [x, 0];
    for (; argument < 16; argument += 1)
        shifted += (argument + 0.5) * Math.log1p(1 / argument) - 1;
    const inverse = 1 / (argument * argument);
    const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];
    return shifted + series.reduceRight((sum, term) => sum * inverse + term, 0) / argument;
}


/***/ }),

/***/ 4744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42883);
/* harmony import */ var _continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29459);


/** From here on the continued fraction needs fewer steps than the series. */
const tailStart = 2.5;
/** Φ(x): the share of a standard normal below x. */
function normalCdf(x) {
    return x > 0 ? 1 - upperTail(x) : upperTail(-x);
}
/** Φ⁻¹(p), p in (0, 1); ±Infinity at the ends. */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    return -reachOf(p);
}
/** The few levels that a comparison asks for again and again: each search takes some sixty tails. */
const known = new Map();
const mostKnown = 1000;
function reachOf(tail) {
    const found = known.get(tail);
    if (found !== undefined)
        return found;
    const reach = (0,_bisection_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)(0, 40, (x) => normalCdf(-x) <= tail);
    if (known.size >= mostKnown)
        known.clear();
    known.set(tail, reach);
    return reach;
}
/** The share of a standard normal above x ≥ 0. */
function upperTail(x) {
    return x < tailStart ? 0.5 - density(x) * centralSeries(x) : density(x) / millsFraction(x);
}
function density(x) {
    return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
/** (Φ(x) − ½)/φ(x) = x + x³/3 + x⁵/(3·5) + … (Abramowitz and Stegun 26.2.11). */
function centralSeries(x) {
    let [term, sum] = [x, x];
    for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
        term *= (x * x) / k;
        sum += term;
    }
    return sum;
}
/** φ(x)/(1 − Φ(x)) = x + 1/(x + 2/(x + 3/(x + …))) (Abramowitz and Stegun 26.2.14). */
function millsFraction(x) {
    return (0,_continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .continuedFraction */ .a)(x, (k) => ({ a: k, b: x }));
}


/***/ }),

/***/ 12766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   kx: () => (/* binding */ undecidedPolicies),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** The answer of a command, from best to worst. `errored` means that the tool could not judge. */
const verdicts = ['passed', 'undecided', 'failed', 'errored'];
/** The worst of several verdicts; without any, nothing was judged, which is never a pass. */
function worstVerdict(all) {
    if (all.length === 0)
        return 'errored';
    return verdicts[Math.max(...all.map((verdict) => verdicts.indexOf(verdict)))] ?? 'errored';
}
/** What `undecided` means for the exit code. */
const undecidedPolicies = ['fail', 'warn', 'pass'];
/** `undecided` blocks as the policy says: `blocks` is the caller's answer for this run. */
function exitCodeOf(verdict, undecidedBlocks) {
    switch (verdict) {
        case 'passed':
            return 0;
        case 'undecided':
            return undecidedBlocks ? 1 : 0;
        case 'failed':
            return 1;
        case 'errored':
            return 2;
    }
}


/***/ }),

/***/ 8139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ github)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.build/host/foreign-lines.js
var foreign_lines = __webpack_require__(65851);
// EXTERNAL MODULE: ./.build/host/process.js
var process = __webpack_require__(93892);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/host/runner.js




/**
 * How a step talks to GitHub's runner, as "Workflow commands for GitHub Actions" describes it: by lines of its
 * output, and by files that the runner names. The package that says the same brings a whole HTTP client
 * along, and to load that takes longer than many a step has to do.
 */
/** A line of the log. */
function say(line) {
    external_node_process_.stdout.write(`${line}${external_node_os_.EOL}`);
}
function annotate(level, message, at) {
    issue(level, { title: at?.title, file: at?.file, line: at?.line }, message);
}
/** Throws where the runner's file is gone. */
function setOutput(name, value) {
    if (!keepIn('GITHUB_OUTPUT', name, value))
        issue('set-output', { name }, value);
}
/** For what the same step does when its job is over. Throws where the runner's file is gone. */
function saveState(name, value) {
    if (!keepIn('GITHUB_STATE', name, value))
        issue('save-state', { name }, value);
}
/** What was saved last; empty: nothing. */
function savedState(name) {
    return external_node_process_.env[`STATE_${name}`] ?? '';
}
/** False where the runner names no such file. */
function keepIn(variable, name, value) {
    const path = external_node_process_.env[variable];
    if (!path)
        return false;
    // A new one in its place would be read by nobody.
    if (!(0,external_node_fs_.existsSync)(path))
        throw new Error(`The runner's file ${path} is gone`);
    // Nobody can guess what ends the value, so nothing in it can.
    const end = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.appendFileSync)(path, [`${name}<<${end}`, value, end, ''].join(external_node_os_.EOL));
    return true;
}
function issue(command, properties, message) {
    const known = Object.entries(properties).filter(([, value]) => value !== undefined);
    const written = known.map(([name, value]) => `${name}=${escaped(String(value), /[%\r\n:,]/g)}`);
    const head = [command, written.join(',')].filter((part) => part !== '').join(' ');
    say(`::${head}::${escaped(message, /[%\r\n]/g)}`);
}
function escaped(text, unsafe) {
    return text.replace(unsafe, (sign) => {
        return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    });
}

;// CONCATENATED MODULE: ./.build/host/github.js








const shownOfEachLevel = 10;
/** Bytes of one step's summary. */
const longestSummary = 1024 * 1024;
const foreignLines = (0,foreign_lines/* behindStopCommands */.RB)((text) => external_node_process_.stdout.write(text));
/** GitHub Actions: inputs from INPUT_*, outputs, summary and annotations by its files and commands. */
const github = {
    style: 'github',
    inputs: () => new Map(inputVariables()),
    environment: (name) => external_node_process_.env[name],
    variables: process/* variables */.Ee,
    node: process/* node */.rH,
    context: runContext,
    enter(directory) {
        (0,process/* enterDirectory */._Y)(directory);
        return (0,external_node_path_.relative)(external_node_process_.env.GITHUB_WORKSPACE ?? external_node_process_.cwd(), external_node_process_.cwd());
    },
    // Needs no obedience, and a foreign program may still be running.
    progress: tell,
    foreign: foreignLines.show,
    onSignal: process/* onSignal */.YF,
    keep: (text) => saveState('kept', text),
    kept: () => savedState('kept'),
    async show(outcome) {
        foreignLines.end();
        external_node_process_.exitCode = outcome.exitCode;
        annotateAll(outcome.findings);
        tell(outcome.title);
        // What a later step cannot read must not look like a pass to it.
        if (!setOutputs(outcome.outputs))
            external_node_process_.exitCode = 2;
        await summarise(outcome).catch((error) => {
            const why = reason(error);
            annotate('warning', `The step summary was not written: ${why}. The report is not lost.`);
        });
    },
};
function tell(line) {
    say((0,foreign_lines/* disarmedLine */.kx)(line));
}
/** The runner's file may be gone, deleted by what ran in this job. */
function setOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            setOutput(name, value);
        return true;
    }
    catch (error) {
        annotate('error', `The outputs of this step were not set: ${reason(error)}. Look at what the job does to the runner's files, and run it again.`, { title: 'outputs-unwritable' });
        return false;
    }
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}
function* inputVariables() {
    for (const [name, value] of Object.entries(external_node_process_.env)) {
        if (name.startsWith('INPUT_') && value !== undefined) {
            yield [name.slice('INPUT_'.length).toLowerCase(), value];
        }
    }
}
function runContext() {
    const { pull_request: pullRequest, workflow_run: run } = readEvent();
    const sha = external_node_process_.env.GITHUB_SHA || null;
    return {
        host: 'github',
        repository: external_node_process_.env.GITHUB_REPOSITORY ?? null,
        sha,
        headSha: pullRequest?.head?.sha ?? run?.head_sha ?? sha,
        runId: external_node_process_.env.GITHUB_RUN_ID ?? null,
        runAttempt: Number(external_node_process_.env.GITHUB_RUN_ATTEMPT) || null,
        runNumber: Number(external_node_process_.env.GITHUB_RUN_NUMBER) || null,
        workflow: external_node_process_.env.GITHUB_WORKFLOW || null,
        job: external_node_process_.env.GITHUB_JOB || null,
        actor: external_node_process_.env.GITHUB_ACTOR || null,
        serverUrl: (external_node_process_.env.GITHUB_SERVER_URL ?? 'https://github.com') || null,
        pullRequest: pullRequest?.number ?? null,
    };
}
function readEvent() {
    const path = external_node_process_.env.GITHUB_EVENT_PATH;
    return path && (0,external_node_fs_.existsSync)(path) ? JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) : {};
}
/** GitHub shows ten annotations of each level for a step: the tenth says how many are left. */
function annotateAll(findings) {
    const levels = { error: 'error', warning: 'warning', note: 'notice' };
    for (const level of ['error', 'warning', 'note']) {
        const all = findings.filter((finding) => finding.level === level);
        const shown = all.length > shownOfEachLevel ? all.slice(0, shownOfEachLevel - 1) : all;
        for (const { message, rule, file, line } of shown) {
            const place = { ...(file && { file }), ...(line && { line }) };
            annotate(levels[level], message, { title: rule, ...place });
        }
        const left = all.length - shown.length;
        if (left > 0)
            annotate(levels[level], `${left} more ${level}s stand in the report.`);
    }
}
/** Above its limit GitHub drops a summary whole, and the step stays green. */
async function summarise(outcome) {
    const file = external_node_process_.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const budget = longestSummary - (await (0,promises_.stat)(file)).size - external_node_os_.EOL.length;
    const path = outcome.outputs.report;
    const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(8661), __webpack_require__.e(7240), __webpack_require__.e(1108)]).then(__webpack_require__.bind(__webpack_require__, 54348));
    const report = path ? await (0,promises_.readFile)(path, 'utf8') : renderMarkdown([outcome]);
    const fits = (text) => Buffer.byteLength(text) <= budget;
    const text = fits(report) ? report : renderMarkdown([outcome], { budget });
    if (!fits(text))
        throw new Error('what stands there already fills it');
    await (0,promises_.appendFile)(file, `${text}${external_node_os_.EOL}`);
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


/***/ }),

/***/ 35696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ spanForm),
/* harmony export */   w: () => (/* binding */ parseSpan)
/* harmony export */ });
/** An ISO 8601 duration without years and months, whose lengths depend on the calendar. */
const spanForm = /^P(?!$)(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,6})?S)?)?$/;
const micros = {
    W: 604_800_000_000,
    D: 86_400_000_000,
    H: 3_600_000_000,
    M: 60_000_000,
    S: 1_000_000,
};
/** The length in microseconds of a text that has the form. */
function parseSpan(text) {
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([WDHMS])/g)];
    return parts.reduce((sum, [, value = '0', unit = 'S']) => {
        return sum + Math.round(Number(value) * (micros[unit] ?? 0));
    }, 0);
}


/***/ }),

/***/ 69781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Wk: () => (/* binding */ splitSchema),
/* harmony export */   Zb: () => (/* binding */ splitProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35696);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76856);



const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1);
const names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).default([]);
/** One entry of `splits:`; the sets of `test` are each compared with `train`. */
const splitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    train: name.describe('The data set that the model is trained on.'),
    test: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).min(1)]).describe('One held-out data set, or several.'),
    keys: names.describe("Columns that together name a row: no test row may have a train row's."),
    groups: names.describe('Columns of which no value may be on both sides, such as a user.'),
    ignore: names.describe('Columns that duplicate rows and label leakage are looked for without.'),
    time: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        column: name.describe('A date or timestamp: every test row must be after the last train row.'),
        gap: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanForm */ .$, 'Use an ISO 8601 duration of weeks, days or a time, such as P1D or PT36H')
            .optional()
            .describe('How long after; default: any time after.'),
    })
        .optional(),
    label: name.optional().describe('The label, which no other column alone may tell.'),
})
    .describe('Two data sets between which nothing may leak.');
const namesWithin = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default({}),
    splits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
});
/** What a split says of its sets, whatever else is wrong with it. */
const setsWithin = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ train: splitSchema.shape.train, test: splitSchema.shape.test });
/** Splits that name data sets which the policy does not have, or compare one with itself. */
function splitProblems(content, file, line) {
    const { data, splits } = namesWithin.safeParse(content).data ?? { data: {}, splits: [] };
    const known = Object.keys(data);
    return splits.flatMap((split, index) => {
        const parsed = setsWithin.safeParse(split).data;
        if (!parsed)
            return [];
        const at = (...keys) => placeOf(file, line(['splits', index, ...keys]));
        const tests = [parsed.test].flat();
        const unknown = [
            ['train', parsed.train],
            ...tests.map((test) => ['test', test]),
        ]
            .filter(([, set]) => !known.includes(set))
            .map(([key, set]) => ({ ...unknownSet(set, known), ...at(key) }));
        const itself = tests.includes(parsed.train)
            ? [{ ...sameSet(parsed.train), ...at('test') }]
            : [];
        const twice = tests.find((test, place) => tests.indexOf(test) !== place);
        return [...unknown, ...itself, ...(twice ? [{ ...repeatedSet(twice), ...at('test') }] : [])];
    });
}
function unknownSet(name, known) {
    return {
        code: 'split-data',
        what: `The split names the data set "${name}", which the policy does not have.`,
        why: 'Only data sets under data: have files and a contract.',
        next: known.length > 0 ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, known) : 'List it under data:.',
    };
}
function sameSet(name) {
    return {
        code: 'split-data',
        what: `The split compares the data set "${name}" with itself.`,
        why: 'Every row would be on both sides.',
        next: 'Name a held-out data set in test.',
    };
}
function repeatedSet(name) {
    return {
        code: 'split-data',
        what: `The split names the data set "${name}" twice.`,
        why: 'Results are told apart by the names of both sets.',
        next: 'Remove one of them.',
    };
}
function placeOf(file, line) {
    return { file, ...(line !== undefined && { line }) };
}


/***/ })

};
