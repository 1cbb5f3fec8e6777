export const id = 258;
export const ids = [258];
export const modules = {

/***/ 37014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fairnessMetricNamed),
/* harmony export */   i: () => (/* binding */ fairnessNames)
/* harmony export */ });
const spreads = { smallest: 0, largest: 1, directed: false };
const directions = { form: 'difference', largest: 1, directed: true, takes: 'largest' };
/** Names and definitions of fairlearn (the spreads) and AIF360 (from one group to another). */
const fairnessMetrics = [
    difference('demographic-parity-difference', ['selection']),
    ratio('demographic-parity-ratio', ['selection']),
    difference('equalized-odds-difference', ['truePositive', 'falsePositive']),
    ratio('equalized-odds-ratio', ['truePositive', 'falsePositive']),
    difference('equal-opportunity-difference', ['truePositive']),
    {
        ...ratio('disparate-impact', ['selection']),
        higherIsBetter: null,
        largest: Number.POSITIVE_INFINITY,
        directed: true,
    },
    {
        ...directions,
        name: 'statistical-parity-difference',
        higherIsBetter: null,
        smallest: -1,
        shares: ['selection'],
        contrasts: (first, second) => sumOf(gap(first.selection, second.selection, 1)),
    },
    {
        ...directions,
        name: 'average-odds-difference',
        higherIsBetter: null,
        smallest: -1,
        shares: ['falsePositive', 'truePositive'],
        contrasts: (first, second) => averageOdds(first, second, 1),
    },
    {
        ...directions,
        name: 'average-absolute-odds-difference',
        higherIsBetter: false,
        smallest: 0,
        shares: ['falsePositive', 'truePositive'],
        // The sum of two sizes is the largest of the sums with either sign.
        contrasts: (first, second) => [
            ...averageOdds(first, second, 1),
            ...averageOdds(first, second, -1),
            ...averageOdds(second, first, 1),
            ...averageOdds(second, first, -1),
        ],
    },
];
const fairnessNames = fairnessMetrics.map(({ name }) => name);
function fairnessMetricNamed(name) {
    return fairnessMetrics.find((metric) => metric.name === name);
}
function difference(name, shares) {
    return {
        ...spreads,
        name,
        higherIsBetter: false,
        form: 'difference',
        shares,
        takes: 'largest',
        contrasts: (first, second) => shares.flatMap((share) => sumOf(gap(first[share], second[share], 1))),
    };
}
function ratio(name, shares) {
    return {
        ...spreads,
        name,
        higherIsBetter: true,
        form: 'ratio',
        shares,
        takes: 'smallest',
        contrasts: (first, second) => {
            return shares.flatMap((share) => {
                const [over, under] = [first[share], second[share]];
                return over && under ? [{ kind: 'ratio', over, under }] : [];
            });
        },
    };
}
/** Half of the gap in false positives, and half of that in true positives with the same sign or the other. */
function averageOdds(first, second, sign) {
    const ofTruth = gap(first.truePositive, second.truePositive, sign / 2);
    const ofMistakes = gap(first.falsePositive, second.falsePositive, 1 / 2);
    return ofTruth && ofMistakes ? sumOf([...ofMistakes, ...ofTruth]) : [];
}
function sumOf(terms) {
    return terms ? [{ kind: 'sum', terms }] : [];
}
function gap(first, second, coefficient) {
    if (!first || !second)
        return undefined;
    return [
        { coefficient, share: first },
        { coefficient: -coefficient, share: second },
    ];
}


/***/ }),

/***/ 73414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ isMeant),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bY: () => (/* binding */ sliced)
/* harmony export */ });
/* harmony import */ var _metrics_once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37924);

/** What a rule or a person calls a request: the column, the columns, or the predicate's own name. */
function nameOf(request) {
    switch (request.kind) {
        case 'column':
            return request.column;
        case 'cross':
            return request.columns.join(', ');
        case 'where':
            return request.name;
    }
}
/** The columns that a request divides by; a predicate has none. */
function columnsOf(request) {
    switch (request.kind) {
        case 'column':
            return [request.column];
        case 'cross':
            return request.columns;
        case 'where':
            return [];
    }
}
/** Divides the rows as one request says; every division that it names must have been read. */
const sliced = (0,_metrics_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)(divided);
function divided(divisions, request) {
    const name = nameOf(request);
    if (request.kind === 'where') {
        const { codes, values } = divisionNamed(divisions, { name, kind: 'predicate' });
        const partition = { codes, count: values.length };
        const code = values.indexOf('true');
        const rows = rowsByCode(partition)[code] ?? new Uint32Array(0);
        return { name, slices: [{ label: name, division: name, rows, part: { partition, code } }] };
    }
    const columns = columnsOf(request).map((column) => {
        return divisionNamed(divisions, { name: column, kind: 'column' });
    });
    const partition = combined(columns);
    const slices = rowsByCode(partition).flatMap((rows, code) => {
        if (rows.length === 0)
            return [];
        return [{ label: labelOf(columns, code), division: name, rows, part: { partition, code } }];
    });
    return { name, slices };
}
/** Whether a word of a rule means this slice: all of them, the whole request, or its label. */
function isMeant({ label, division }, words) {
    return words === 'all' || words.includes(label) || words.includes(division);
}
function divisionNamed(divisions, { name, kind }) {
    const found = divisions.find((division) => division.name === name && division.kind === kind);
    if (!found)
        throw new Error(`The slices of ${name} were not read`);
    return found;
}
/** The place of each row's combination among all possible ones, the last column fastest. */
function combined(columns) {
    const [first, ...others] = columns;
    if (!first)
        throw new Error('A slice request without a column');
    let joined = { codes: first.codes, count: first.values.length };
    for (const { codes, values } of others) {
        const { length } = values;
        const before = joined.codes;
        const both = new Uint32Array(before.length);
        for (let row = 0; row < both.length; row += 1) {
            both[row] = (before[row] ?? 0) * length + (codes[row] ?? 0);
        }
        joined = { codes: both, count: joined.count * length };
    }
    return joined;
}
function labelOf(columns, code) {
    let rest = code;
    const parts = columns.toReversed().map(({ name, values }) => {
        const value = values[rest % values.length];
        rest = Math.floor(rest / values.length);
        return `${name}=${value}`;
    });
    return parts.reverse().join(', ');
}
/** The rows of each code, in their order: one pass to count them, one to place them. */
function rowsByCode({ codes, count }) {
    const next = new Uint32Array(count + 1);
    for (let row = 0; row < codes.length; row += 1) {
        const after = (codes[row] ?? 0) + 1;
        next[after] = (next[after] ?? 0) + 1;
    }
    for (let code = 0; code < count; code += 1)
        next[code + 1] = (next[code + 1] ?? 0) + (next[code] ?? 0);
    const starts = next.slice();
    const rows = new Uint32Array(codes.length);
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row] ?? 0;
        const at = next[code] ?? 0;
        rows[at] = row;
        next[code] = at + 1;
    }
    return Array.from({ length: count }, (_, code) => rows.subarray(starts[code], starts[code + 1]));
}


/***/ }),

/***/ 37278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ canHoldOrNot),
/* harmony export */   Sd: () => (/* binding */ boundProblem),
/* harmony export */   aM: () => (/* binding */ parseBound)
/* harmony export */ });
/* harmony import */ var _domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72221);
/* harmony import */ var _domain_comparison_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95536);


/** A bound as written: `0.01`, `+0.1`, `2%`. */
function parseBound(written) {
    const text = String(written);
    if (!text.endsWith('%'))
        return { kind: 'absolute', value: Number(text) };
    return { kind: 'relative', share: Number(text.slice(0, -1)) / 100, text: text.replace('+', '') };
}
/** Why a bound would make the rule meaningless, so that it always or never passes; undefined if it is sound. */
function boundProblem(rule) {
    const refusal = (0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutChange */ .wC)(rule.operator) ? marginRefusal(rule) : floorRefusal(rule);
    if (!refusal)
        return undefined;
    const what = `The rule on "${rule.metric}" has ${rule.operator}: ${rule.written}.`;
    return { what, ...refusal };
}
function marginRefusal({ metric, operator, bound, written }) {
    const size = bound.kind === 'absolute' ? bound.value : bound.share;
    if (!Number.isFinite(size))
        return notFinite;
    if (size < 0 && operator === 'no-worse') {
        return {
            why: 'A margin is the loss that is accepted, so it is 0 or more.',
            next: `To ask for a gain write better: ${opposite(written)}.`,
        };
    }
    if (size < 0 && operator === 'better') {
        return {
            why: 'A gain that is asked for is 0 or more.',
            next: `To accept a loss write no-worse: ${opposite(written)}.`,
        };
    }
    if (size <= 0 && operator === 'not-more-than') {
        return {
            why: 'It is a cap on gains that are too good to be true, so it is above 0.',
            next: 'Write a gain that nobody would believe, such as not-more-than: 0.1.',
        };
    }
    return largeMargin({ metric, operator, bound });
}
/** A margin that spans half of what the metric can be is a percentage written as a number. */
function largeMargin(rule) {
    const { metric, operator, bound } = rule;
    const known = (0,_domain_comparison_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricNamed */ .SB)(metric);
    if (known?.largest !== 1 || known.smallest !== 0)
        return undefined;
    if (bound.kind === 'absolute' && Math.abs(bound.value) >= 0.5) {
        return {
            why: `"${metric}" lies between 0 and 1, and a margin of 0.5 or more spans half of that.`,
            next: 'Did you mean 0.01 or 1%?',
        };
    }
    const isLoss = operator === 'no-worse' || operator === 'point';
    if (bound.kind === 'relative' && bound.share >= 1 && isLoss && known.higherIsBetter) {
        return {
            why: `"${metric}" cannot fall by 100 % or more, so the rule could never fail.`,
            next: 'Did you mean 1%?',
        };
    }
    return undefined;
}
function floorRefusal({ metric, operator, bound }) {
    if (bound.kind === 'relative') {
        return {
            why: `A percentage is a share of the baseline, and ${operator} speaks of the candidate alone.`,
            next: `Write the value itself, such as ${operator}: 0.7.`,
        };
    }
    if (!Number.isFinite(bound.value))
        return notFinite;
    const known = (0,_domain_comparison_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricNamed */ .SB)(metric);
    if (!known || canHoldOrNot(operator, bound.value, known))
        return undefined;
    const isShare = known.smallest === 0 && known.largest === 1;
    const percent = isShare && bound.value >= 1 && bound.value <= 100;
    return {
        why: `"${metric}" is always ${rangeOf(known)}, so the rule could only ever have one answer.`,
        next: percent ? `Did you mean ${bound.value / 100}?` : 'Correct the bound.',
    };
}
/** Exactly on the bound passes, so a floor of the smallest value would always hold. */
function canHoldOrNot(operator, bound, range) {
    const { smallest, largest } = range;
    return operator === 'at-least'
        ? bound > smallest && bound <= largest
        : bound >= smallest && bound < largest;
}
function rangeOf({ smallest, largest }) {
    if (smallest === Number.NEGATIVE_INFINITY)
        return `${largest} or less`;
    return largest === Number.POSITIVE_INFINITY
        ? `${smallest} or more`
        : `between ${smallest} and ${largest}`;
}
const notFinite = { why: 'It is not a finite number.', next: 'Write a number such as 0.01.' };
function opposite(written) {
    return String(written).replace('-', '');
}


/***/ }),

/***/ 55545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KI: () => (/* binding */ fairnessProblems),
  N5: () => (/* binding */ fairnessSchema),
  tG: () => (/* binding */ parseFairness)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/inputs/bound.js
var inputs_bound = __webpack_require__(37278);
// EXTERNAL MODULE: ./.build/domain/comparison/rule.js
var rule = __webpack_require__(20735);
;// CONCATENATED MODULE: ./.build/inputs/fairness-line.js


const bound = schemas/* union */.KCZ([
    schemas/* number */.aig(),
    schemas/* string */.YjP().regex(/^[+-]?\d+(\.\d+)?%$/, {
        error: 'Write a number without quotes, or a share such as 2%',
    }),
], {
    error: 'Use a number such as 0.1, or a share such as "2%"',
});
const bounds = Object.fromEntries(rule/* operators */.I.map((operator) => [operator, bound.optional()]));
const groupName = schemas/* string */.YjP().min(1);
/** One line of `compare.fairness` as it is written. */
const fairnessRule = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().min(1).describe('The name of the metric; one operator stands beside it.'),
    group: schemas/* string */.YjP().min(1).describe('The column that holds the groups.'),
    ...bounds,
    id: schemas/* string */.YjP().min(1).optional().describe('Names the rule in reports.'),
    alpha: schemas/* number */.aig().gt(0).lt(0.5).optional().describe('Instead of compare.alpha.'),
    exclude: schemas/* array */.YOg(groupName).default([]).describe('Groups that are not looked at.'),
    unprivileged: groupName.optional().describe('The group that is held against the privileged one.'),
    privileged: groupName.optional().describe('The group that the other one is held against.'),
    'on-undecided': schemas/* enum */.k5n(['fail', 'warn', 'pass'])
        .optional()
        .describe('Instead of compare.on-undecided.'),
});
/** The operators that stand beside the metric; a sound line has one. */
function operatorsOf(line) {
    return rule/* operators */.I.filter((name) => line[name] !== undefined);
}

// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(72221);
// EXTERNAL MODULE: ./.build/domain/comparison/fairness/metrics.js
var metrics = __webpack_require__(37014);
// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(76856);
;// CONCATENATED MODULE: ./.build/inputs/fairness-mistakes.js





/** What is wrong with one line beyond its schema. */
function fairnessMistakes(line) {
    const known = (0,metrics/* fairnessMetricNamed */.P)(line.metric);
    const given = operatorsOf(line);
    const [operator] = given;
    if (!operator || given.length > 1) {
        return [...(known ? [] : [unknownMetric(line.metric)]), severalOperators(line.metric, given)];
    }
    if (!known)
        return [unknownMetric(line.metric)];
    const mistakes = [sideMistake(line, known), operatorMistake(known, operator)];
    return [...mistakes, boundMistake(line, known, operator)].flatMap((mistake) => mistake ?? []);
}
function unknownMetric(metric) {
    return {
        code: 'fairness-metric',
        key: 'metric',
        what: `The fairness metric "${metric}" is unknown.`,
        why: 'Without its definition nothing can be judged.',
        next: (0,suggest/* suggest */.Z)(metric, metrics/* fairnessNames */.i),
    };
}
function severalOperators(metric, given) {
    const count = given.length;
    return {
        code: 'rule-operator',
        key: given[1] ?? 'metric',
        what: `The fairness rule on "${metric}" has ${count === 0 ? 'no operator' : `${count} operators: ${given.join(', ')}`}.`,
        why: 'A rule states exactly one claim.',
        next: count === 0 ? 'Add one, for example at-most: 0.1.' : 'Write one rule for each.',
    };
}
function sideMistake(line, { name, directed }) {
    const { unprivileged, privileged } = line;
    const named = unprivileged !== undefined && privileged !== undefined;
    const some = unprivileged !== undefined || privileged !== undefined;
    if (named && directed && unprivileged === privileged) {
        return {
            code: 'fairness-groups',
            key: 'privileged',
            what: `The fairness rule on "${name}" names the group "${privileged}" twice.`,
            why: 'A group that is held against itself is always treated alike.',
            next: 'Name two different groups.',
        };
    }
    if (directed ? named : !some)
        return undefined;
    return {
        code: 'fairness-groups',
        key: unprivileged === undefined ? (some ? 'privileged' : 'metric') : 'unprivileged',
        what: directed
            ? `The fairness rule on "${name}" does not say which group is held against which.`
            : `The fairness rule on "${name}" names single groups.`,
        why: directed ? 'What it means depends on that.' : `"${name}" looks at all groups.`,
        next: directed ? 'Add unprivileged and privileged.' : 'Remove unprivileged and privileged.',
    };
}
/** A sign says whom a gap favours, and a rule must not ask for a gap. */
function operatorMistake(metric, operator) {
    const { name, higherIsBetter } = metric;
    const what = `The fairness rule on "${name}" has the operator ${operator}.`;
    if (higherIsBetter === null) {
        if (!(0,claim/* isAboutChange */.wC)(operator))
            return undefined;
        return {
            code: 'rule-operator',
            key: operator,
            what,
            why: 'Neither more nor less of it is fairer, so no change of it is better or worse.',
            next: 'Use at-least and at-most, one rule for each side.',
        };
    }
    const wrong = higherIsBetter ? 'at-most' : 'at-least';
    if (operator !== wrong)
        return undefined;
    return {
        code: 'rule-operator',
        key: operator,
        what,
        why: 'It would ask that groups be far apart.',
        next: `Use ${higherIsBetter ? 'at-least' : 'at-most'}.`,
    };
}
function boundMistake(line, metric, operator) {
    const written = line[operator];
    if (written === undefined)
        return undefined;
    const bound = (0,inputs_bound/* parseBound */.aM)(written);
    const problem = (0,inputs_bound/* boundProblem */.Sd)({ metric: line.metric, operator, bound, written });
    if (problem)
        return { code: 'rule-bound', key: operator, ...problem };
    if (bound.kind === 'relative')
        return undefined;
    const what = `The fairness rule on "${metric.name}" has ${operator}: ${written}.`;
    const { smallest, largest } = metric;
    if ((0,claim/* isAboutChange */.wC)(operator)) {
        if (Math.abs(bound.value) < 0.5)
            return undefined;
        const why = 'A margin of 0.5 or more spans half of what it can be.';
        return { code: 'rule-bound', key: operator, what, why, next: 'Did you mean 0.01 or 1%?' };
    }
    if ((0,inputs_bound/* canHoldOrNot */.Kp)(operator, bound.value, metric))
        return undefined;
    const range = largest === 1 ? `between ${smallest} and ${largest}` : `${smallest} or more`;
    const why = `It is always ${range}, so the rule could only ever have one answer.`;
    return { code: 'rule-bound', key: operator, what, why, next: 'Correct the bound.' };
}

;// CONCATENATED MODULE: ./.build/inputs/fairness.js




/** How far groups of people may be apart, as it is written in the policy. */
const fairnessSchema = schemas/* array */.YOg(fairnessRule)
    .default([])
    .describe('How far apart the rates of groups of people may be; never a legal conclusion.');
/** Lines as written → rules that can be judged. */
function parseFairness(raw, source) {
    return raw.flatMap((line, index) => {
        const operator = operatorsOf(line)[0];
        const written = operator && line[operator];
        if (operator === undefined || written === undefined)
            return [];
        const { metric, group, exclude, unprivileged, privileged } = line;
        const onUndecided = line['on-undecided'];
        return [
            {
                id: idOf(line),
                metric,
                group,
                operator,
                bound: (0,inputs_bound/* parseBound */.aM)(written),
                alpha: line.alpha ?? source.alpha,
                exclude,
                ...(unprivileged !== undefined && { unprivileged }),
                ...(privileged !== undefined && { privileged }),
                ...(onUndecided !== undefined && { onUndecided }),
                ...placeOf(source, index),
            },
        ];
    });
}
/**
 * What is wrong with the lines beyond their schema, also where another one of them breaks it; `taken`
 * are the ids of the other rules.
 */
function fairnessProblems(raw, places, taken) {
    const seen = new Map();
    return raw.flatMap((line, index) => {
        const parsed = fairnessRule.safeParse(line);
        if (!parsed.success)
            return [];
        const id = idOf(parsed.data);
        const first = seen.get(id);
        if (first === undefined)
            seen.set(id, index);
        const mistakes = [
            ...fairnessMistakes(parsed.data),
            ...(first === undefined
                ? []
                : [repetition(id, `number ${first + 1} and number ${index + 1}`)]),
            ...(taken.includes(id) ? [repetition(id, 'one of compare.rules and one of fairness')] : []),
        ];
        return mistakes.map(({ key, ...mistake }) => ({ ...mistake, ...placeOf(places, index, key) }));
    });
}
/** The same metric is asked of several columns, so the column belongs to the name. */
function idOf(line) {
    return line.id ?? [line.metric, line.group, ...operatorsOf(line)].join(':');
}
function repetition(id, which) {
    return {
        code: 'rule-duplicate',
        key: 'metric',
        what: `Two rules have the id "${id}": ${which}.`,
        why: 'Results and settings are told apart by the id of their rule.',
        next: 'Give one of them an id of its own, or remove it.',
    };
}
function placeOf({ file, line }, index, key) {
    if (file === undefined)
        return {};
    const at = line(index, key);
    return { file, ...(at !== undefined && { line: at }) };
}


/***/ }),

/***/ 27342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ provenanceSchema),
/* harmony export */   o: () => (/* binding */ demandsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const demandsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name')
        .optional()
        .describe('The repository whose run must have signed, `owner/name`; default: that of this run.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^refs\/.+$/, 'must be a full ref, such as refs/heads/main')
        .default('refs/heads/main')
        .describe('The ref that the run must have been about; a `*` at its end stands for anything.'),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@]+\.ya?ml(@refs\/.+|@[0-9a-f]{40})?$/, {
        error: 'must be owner/name/.github/workflows/<file>.yml, maybe with @ and a ref',
    })
        .optional()
        .describe('The workflow that must have signed, `owner/name/.github/workflows/file.yml@ref`; default: any of the repository, at the same ref.'),
    issuer: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5()
        .default('https://token.actions.githubusercontent.com')
        .describe('Who must have vouched for the workflow.'),
    'trusted-root': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .min(1)
        .optional()
        .describe('File with the roots of trust, as `gh attestation trusted-root` prints it; with it nothing is fetched to verify. Default: the root of public Sigstore, fetched.'),
});
/** A stage's key: the word, or what differs from its defaults. */
const provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('required'), demandsSchema])
    .describe('Promotes only what is signed: its bytes, its run record and its evidence.');


/***/ }),

/***/ 60012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ruleSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _domain_comparison_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20735);


const bound = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[+-]?\d+(\.\d+)?%$/, {
        error: 'Write a number without quotes, or a share such as 2%',
    }),
], {
    error: 'Use a number such as 0.01, or a share such as "2%"',
});
const bounds = Object.fromEntries(_domain_comparison_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .operators */ .I.map((operator) => [operator, bound.optional()]));
const className = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
/** One rule as it is written in the policy or in the input `rules`. */
const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('The name of the metric; one operator stands beside it.'),
    ...bounds,
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Names the rule in reports.'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(0.5).optional().describe('Instead of compare.alpha.'),
    class: className.optional().describe('The class that precision, recall or F1 is of.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1)], {
        error: 'Write all, the name of a slice, or a list of names',
    })
        .optional()
        .describe('Slices of compare.slices that must hold too: `all`, a column, a label such as `region=EU`, or a name.'),
    'zero-division': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('skip')], { error: 'Write 0 or skip' })
        .optional()
        .describe('What 0/0 counts; without it such a metric is undefined, and the rule errored.'),
    'higher-is-better': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('For metrics that are not built in.'),
    'on-undecided': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn', 'pass'])
        .optional()
        .describe('Instead of compare.on-undecided.'),
});


/***/ }),

/***/ 94205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NR: () => (/* binding */ parseRules),
  Zl: () => (/* binding */ ruleIds),
  b0: () => (/* binding */ ruleProblems)
});

// EXTERNAL MODULE: ./.build/domain/comparison/rule.js
var rule = __webpack_require__(20735);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/bound.js
var inputs_bound = __webpack_require__(37278);
// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(72221);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics.js + 42 modules
var metrics = __webpack_require__(95536);
// EXTERNAL MODULE: ./.build/domain/comparison/slices/slices.js
var slices_slices = __webpack_require__(73414);
// EXTERNAL MODULE: ./.build/inputs/slices.js
var inputs_slices = __webpack_require__(78691);
// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(76856);
;// CONCATENATED MODULE: ./.build/inputs/rule-mistakes.js






/** The direction of a metric is known for ours and written for others; it is never guessed. */
function metricMistake(raw) {
    const { metric, 'higher-is-better': direction } = raw;
    const known = (0,metrics/* metricNamed */.SB)(metric);
    if (known && direction !== undefined)
        return knownDirection(known, direction);
    if (known || direction !== undefined)
        return undefined;
    const near = (0,suggest/* nearest */.p)(metric, metrics/* metricNames */.Zv);
    return {
        code: 'rule-metric',
        key: 'metric',
        what: `The metric "${metric}" is unknown.`,
        why: 'Without its definition nobody knows whether more of it is better.',
        next: near
            ? `Did you mean "${near}"? If it is a metric of your own, add higher-is-better.`
            : `Use one of: ${metrics/* metricNames */.Zv.join(', ')}. For a metric of your own add higher-is-better.`,
    };
}
function knownDirection({ name, higherIsBetter }, written) {
    const fixed = higherIsBetter === null
        ? `Neither more nor less of "${name}" is better.`
        : `The direction of "${name}" is fixed: ${higherIsBetter ? 'higher' : 'lower'} is better.`;
    return {
        code: 'rule-direction',
        key: 'higher-is-better',
        what: `The rule on "${name}" says higher-is-better: ${written}.`,
        why: fixed,
        next: 'Remove higher-is-better; it is for metrics of your own.',
    };
}
/** Settings that the metric does not have, and operators that would mislead. */
function settingMistakes(raw, operator) {
    const known = (0,metrics/* metricNamed */.SB)(raw.metric);
    const mistakes = [
        known && (refused(known, operator) ?? directionless(known, operator)),
        known && classless(raw, known),
        neverDivided(raw, known),
    ];
    return mistakes.flatMap((mistake) => mistake ?? []);
}
function directionless({ name, higherIsBetter }, operator) {
    if (higherIsBetter !== null || !(0,claim/* isAboutChange */.wC)(operator))
        return undefined;
    return {
        code: 'rule-refused',
        key: operator,
        what: `The rule on "${name}" has the operator ${operator}.`,
        why: `Neither more nor less of "${name}" is better, so a change of it is neither a gain nor a loss.`,
        next: 'Use at-least or at-most, or one rule with each of them.',
    };
}
function refused({ name, refuses }, operator) {
    if (!refuses?.operators.includes(operator))
        return undefined;
    const left = rule/* operators */.I.filter((other) => !refuses.operators.includes(other));
    return {
        code: 'rule-refused',
        key: operator,
        what: `The rule on "${name}" has the operator ${operator}.`,
        why: refuses.why,
        next: `Use ${left.join(' or ')}, or another metric.`,
    };
}
function classless(raw, { name, ofClass }) {
    if (raw.class === undefined || ofClass)
        return undefined;
    return {
        code: 'rule-class',
        key: 'class',
        what: `The rule on "${name}" names the class "${raw.class}".`,
        why: `"${name}" is of all classes together.`,
        next: 'Remove class, or use precision, recall or f1.',
    };
}
/** A setting that changes nothing would be read as a promise. */
function neverDivided(raw, known) {
    const { metric, 'zero-division': written } = raw;
    const allowed = known?.zeroDivision ?? [];
    if (written === undefined || allowed.includes(written))
        return undefined;
    return {
        code: 'rule-zero-division',
        key: 'zero-division',
        what: `The rule on "${metric}" has zero-division: ${written}.`,
        why: allowed.length === 0
            ? `"${metric}" has no ratio that could be 0/0.`
            : `"${metric}" is of a single ratio, so there is nothing else to average.`,
        next: allowed.length === 0 ? 'Remove zero-division.' : `Write ${allowed.join(' or ')}.`,
    };
}
/** A word that no slice can have would guard nothing. */
function sliceMistakes({ metric, slices }, requests) {
    if (slices === undefined || requests === undefined)
        return [];
    const names = requests.map(slices_slices/* nameOf */.Vb);
    const words = typeof slices === 'string' ? [slices] : slices;
    const isNone = (word) => {
        return word === 'all' && typeof slices === 'string'
            ? requests.length === 0
            : !(0,inputs_slices/* canMean */.Gs)(word, requests);
    };
    return words.filter(isNone).map((word) => ({
        code: 'rule-slice',
        key: 'slices',
        what: `The rule on "${metric}" asks for the slice "${word}", which there is not.`,
        why: 'A rule that guards no slice would protect nobody.',
        next: names.length === 0
            ? 'Add compare.slices to the policy.'
            : `${(0,suggest/* suggest */.Z)(word, names)} A single value is written as column=value.`,
    }));
}
function operatorMistake(raw, several) {
    const given = rule/* operators */.I.filter((name) => raw[name] !== undefined);
    return {
        code: 'rule-operator',
        what: several
            ? `The rule on "${raw.metric}" has ${given.length} operators: ${given.join(', ')}.`
            : `The rule on "${raw.metric}" has no operator.`,
        why: 'A rule states exactly one claim.',
        next: several
            ? 'Write one rule for each of them.'
            : `Add one of: ${rule/* operators */.I.join(', ')}; for example no-worse: 0.01.`,
    };
}

// EXTERNAL MODULE: ./.build/inputs/rule-schema.js
var rule_schema = __webpack_require__(60012);
;// CONCATENATED MODULE: ./.build/inputs/rules.js





/** Rules as written → rules that can be judged; the mistakes of all of them are reported together. */
function parseRules(raw, source) {
    if (raw.length === 0)
        throw noRules(source);
    const parsed = raw.map((rule) => parseRule(rule, source.slices));
    (0,errors/* refuse */.TR)(problemsOf(parsed, source));
    return parsed.flatMap(({ rule }, index) => {
        const alpha = raw[index]?.alpha ?? source.alpha;
        return rule ? { ...rule, alpha, ...placeOf(source, index) } : [];
    });
}
/** What is wrong with rules beyond their schema, also where another one of them breaks it. */
function ruleProblems(raw, places) {
    return problemsOf(raw.map((rule) => readRule(rule, places.slices)), places);
}
/** The ids of the rules that can be read. */
function ruleIds(raw) {
    return raw.flatMap((rule) => readRule(rule, undefined).rule?.id ?? []);
}
const looseRuleSchema = rule_schema/* ruleSchema */.A.strip();
/** Of a rule with a misspelt key only the metric is judged: the key may have been its operator. */
function readRule(raw, slices) {
    const strict = rule_schema/* ruleSchema */.A.safeParse(raw);
    if (strict.success)
        return parseRule(strict.data, slices);
    const loose = looseRuleSchema.safeParse(raw);
    const mistake = loose.success ? metricMistake(loose.data) : undefined;
    return { rule: undefined, mistakes: mistake ? [mistake] : [] };
}
function problemsOf(parsed, places) {
    return parsed.flatMap(({ rule, mistakes }, index) => {
        const repeated = rule && repetition(rule, parsed.slice(0, index));
        const all = repeated ? [...mistakes, repeated] : mistakes;
        return all.map(({ key, ...mistake }) => ({ ...mistake, ...placeOf(places, index, key) }));
    });
}
function parseRule(raw, slices) {
    const ofMetric = metricMistake(raw);
    const mistakes = [...(ofMetric ? [ofMetric] : []), ...sliceMistakes(raw, slices)];
    const [operator, ...others] = rule/* operators */.I.filter((name) => raw[name] !== undefined);
    const written = operator && raw[operator];
    if (!operator || written === undefined || others.length > 0) {
        return { rule: undefined, mistakes: [...mistakes, operatorMistake(raw, others.length > 0)] };
    }
    mistakes.push(...settingMistakes(raw, operator));
    const bound = (0,inputs_bound/* parseBound */.aM)(written);
    const problem = (0,inputs_bound/* boundProblem */.Sd)({ metric: raw.metric, operator, bound, written });
    if (problem)
        mistakes.push({ code: 'rule-bound', key: operator, ...problem });
    return { rule: { ...settingsOf(raw, operator), bound }, mistakes };
}
function settingsOf(raw, operator) {
    const { class: ofClass, slices } = raw;
    const zeroDivision = raw['zero-division'];
    const higherIsBetter = raw['higher-is-better'];
    const onUndecided = raw['on-undecided'];
    return {
        id: raw.id ?? `${raw.metric}:${operator}`,
        metric: raw.metric,
        operator,
        ...(ofClass !== undefined && { class: String(ofClass) }),
        ...(slices !== undefined && { slices: slicesOf(slices) }),
        ...(zeroDivision !== undefined && { zeroDivision }),
        ...(higherIsBetter !== undefined && { higherIsBetter }),
        ...(onUndecided !== undefined && { onUndecided }),
    };
}
function slicesOf(written) {
    if (written === 'all')
        return 'all';
    return typeof written === 'string' ? [written] : written;
}
function repetition({ id }, earlier) {
    const first = earlier.findIndex(({ rule }) => rule?.id === id);
    if (first < 0)
        return undefined;
    return {
        code: 'rule-duplicate',
        what: `Two rules have the id "${id}": number ${first + 1} and number ${earlier.length + 1}.`,
        why: 'Results and settings are told apart by the id of their rule.',
        next: 'Give one of them an id of its own, or remove it.',
    };
}
function placeOf({ file, line }, index, key) {
    if (file === undefined)
        return {};
    const at = line(index, key);
    return { file, ...(at !== undefined && { line: at }) };
}
function noRules({ file }) {
    return new errors/* UserError */.yo('rules-missing', {
        what: 'There is no rule.',
        why: 'Without a rule nothing would be judged, and that is no pass.',
        next: 'Add a rule, or leave the list out to use the default rules.',
        ...(file !== undefined && { file }),
    });
}


/***/ }),

/***/ 78691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ canMean),
/* harmony export */   HZ: () => (/* binding */ slicesSchema),
/* harmony export */   LS: () => (/* binding */ sliceRequests),
/* harmony export */   q: () => (/* binding */ requestsIn),
/* harmony export */   zB: () => (/* binding */ sliceProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _domain_comparison_slice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47867);
/* harmony import */ var _domain_comparison_slices_slices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73414);



const columnName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const predicate = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(100).describe('What reports call these rows.'),
    where: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(2000).describe("SQL that is true of them: `plan = 'trial'`."),
});
/** How the rows are divided, as it is written in the policy. */
const slicesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([columnName, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnName).min(2).max(3), predicate]))
    .default([])
    .describe('How rows are divided: by a column, by a list of columns that are crossed, or by a name and a predicate.');
/** As written → requests that rows can be divided by. */
function sliceRequests(written) {
    return written.map((slice) => {
        if (typeof slice === 'string')
            return { kind: 'column', column: slice };
        if (Array.isArray(slice))
            return { kind: 'cross', columns: slice };
        return { kind: 'where', ...slice };
    });
}
/** The requests of a policy that may be wrong elsewhere; undefined where they are wrong themselves. */
function requestsIn(written) {
    const parsed = slicesSchema.safeParse(written);
    return parsed.success ? sliceRequests(parsed.data) : undefined;
}
/** Requests that share a name, or have that of other rows, could not be told apart. */
function sliceProblems(requests, { file, line }) {
    const names = requests.map(_domain_comparison_slices_slices_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb);
    return requests.flatMap((request, index) => {
        const name = (0,_domain_comparison_slices_slices_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(request);
        const isRepeated = names.indexOf(name) !== index;
        if (!isRepeated && !isTaken(request, requests))
            return [];
        const at = line(index);
        return [
            {
                code: 'slice-duplicate',
                what: isRepeated
                    ? `Two slices have the name "${name}".`
                    : `The predicate has the name "${name}", which ${name === _domain_comparison_slice_js__WEBPACK_IMPORTED_MODULE_2__/* .allRows */ .P ? 'means all rows' : 'a value of a column has'}.`,
                why: 'Rules, waivers and reports tell slices apart by their names.',
                next: 'Remove one of them, or give the predicate another name.',
                file,
                ...(at !== undefined && { line: at }),
            },
        ];
    });
}
/** A predicate must not look like all rows, nor like a value of a column that is divided too. */
function isTaken(request, requests) {
    if (request.kind !== 'where')
        return false;
    const columns = requests.filter(({ kind }) => kind !== 'where');
    return request.name === _domain_comparison_slice_js__WEBPACK_IMPORTED_MODULE_2__/* .allRows */ .P || canMean(request.name, columns);
}
/** Whether a word of a rule can mean a slice of these requests; its values are not known yet. */
function canMean(word, requests) {
    return requests.some((request) => {
        if (word === (0,_domain_comparison_slices_slices_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(request))
            return true;
        const columns = (0,_domain_comparison_slices_slices_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(request);
        const parts = word.split(', ');
        return (columns.length > 0 &&
            (columns.length === 1
                ? word.startsWith(`${columns[0]}=`)
                : columns.every((column, at) => parts[at]?.startsWith(`${column}=`) === true)));
    });
}


/***/ }),

/***/ 64971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ waiversSchema),
/* harmony export */   R: () => (/* binding */ waiversOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const waiver = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('The id of the rule.'),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('The slice; without it only the answer on all rows is waived.'),
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6({ error: 'Write a day such as 2026-12-31' })
        .describe('The last day on which it holds, in UTC.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).describe('Why the risk is accepted.'),
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).describe('Who accepts it.'),
});
/** Risks that people accept for a time. */
const waiversSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(waiver)
    .default([])
    .describe('Answers that are accepted for a time; an expired one fails.');
/** The waivers of a policy, each with its place. */
function waiversOf(policy) {
    return policy.value.waivers.map(({ slice, ...waiver }, index) => {
        const line = policy.line(['waivers', index]);
        return {
            ...waiver,
            ...(slice !== undefined && { slice }),
            file: policy.path,
            ...(line !== undefined && { line }),
        };
    });
}


/***/ })

};
