export const id = 7240;
export const ids = [7240];
export const modules = {

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

/***/ 55583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ permissionLines)
/* harmony export */ });
/** The block of a workflow that asks for them, line by line. */
function permissionLines(permissions) {
    const entries = Object.entries(permissions).map(([name, access]) => `  ${name}: ${access}`);
    return ['permissions:', ...entries];
}


/***/ }),

/***/ 67240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: ./.build/domain/permissions.js
var domain_permissions = __webpack_require__(55583);
// EXTERNAL MODULE: ./.build/domain/reporting.js
var reporting = __webpack_require__(36045);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(58380);
// EXTERNAL MODULE: ./.build/report/block.js
var report_block = __webpack_require__(92396);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(12051);
;// CONCATENATED MODULE: ./.build/report/sections/calibration.js



/** The noise of each metric, and the rules to paste into the policy. */
function calibrationBlocks(result) {
    const { metrics, repeats, testSet, output } = result;
    const rows = testSet ? ` on ${(0,numbers/* count */.U9)(testSet.rows)} rows` : '';
    const columns = [
        { title: 'Metric' },
        { title: 'Mean', align: 'right' },
        { title: 'Deviation of one repeat', align: 'right' },
        { title: 'Smallest loss these rows show', align: 'right' },
        { title: 'Rule' },
    ];
    return [
        {
            kind: 'paragraph',
            text: [
                (0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(repeats.length, 'repeat')}${rows}, written to `),
                (0,inline/* code */.aY)(output),
                (0,inline/* words */.aL)('.'),
            ],
        },
        (0,report_block/* table */.tp)('Noise of the metrics', columns, metrics.map(rowOf)),
        { kind: 'paragraph', text: [(0,inline/* words */.aL)(howMeant)] },
    ];
}
const howMeant = 'A margin is the larger of the smallest loss that the test set can show and of twice the standard deviation of the change between two repeats. The rules belong under compare.rules of the policy.';
function rowOf(noise) {
    const { metric, mean, standardDeviation, resolution, rule, margin } = noise;
    const name = noise.class === undefined ? [] : [(0,inline/* words */.aL)(' of '), (0,inline/* code */.aY)(noise.class)];
    return [
        [(0,inline/* code */.aY)(metric), ...name],
        [(0,inline/* words */.aL)((0,numbers/* plain */.pj)(mean))],
        [(0,inline/* words */.aL)((0,numbers/* plain */.pj)(standardDeviation))],
        [(0,inline/* words */.aL)(resolution === null ? '–' : (0,numbers/* plain */.pj)(resolution))],
        rule === null
            ? [(0,inline/* words */.aL)(margin === 0 ? 'no noise seen' : `margin ${(0,numbers/* plain */.pj)(margin)}`)]
            : [(0,inline/* code */.aY)(rule)],
    ];
}

// EXTERNAL MODULE: ./.build/report/sections/compare.js + 10 modules
var compare = __webpack_require__(92148);
;// CONCATENATED MODULE: ./.build/report/sections/contract.js



/** A first contract: what it promises of each column, and what it only suggests. */
function inferBlocks({ object, contract, rows, columns }) {
    const titles = [{ title: 'Column' }, { title: 'Promised' }, { title: 'Suggested in a comment' }];
    return [
        {
            kind: 'paragraph',
            text: [
                (0,inline/* code */.aY)(object),
                (0,inline/* words */.aL)(`: ${(0,numbers/* plural */.LS)(columns.length, 'column')}, told from ${(0,numbers/* plural */.LS)(rows, 'row')}, written to `),
                (0,inline/* code */.aY)(contract),
                (0,inline/* words */.aL)('.'),
            ],
        },
        (0,report_block/* table */.tp)('Columns', titles, columns.map(columnRow)),
    ];
}
function columnRow(column) {
    const { name, logicalType, required, unique, validValues, hints } = column;
    const promised = [
        ...(logicalType ? [(0,inline/* sentence */.em)(logicalType, 40)] : []),
        ...(required ? [[(0,inline/* words */.aL)('required')]] : []),
        ...(unique ? [[(0,inline/* words */.aL)('unique')]] : []),
        ...(validValues ? [[(0,inline/* words */.aL)(`${validValues.length} valid values`)]] : []),
    ];
    return [
        [(0,inline/* code */.aY)(name)],
        promised.length > 0 ? (0,inline/* joined */.oR)(promised, ', ') : [(0,inline/* words */.aL)('nothing')],
        (0,inline/* joined */.oR)(hints.map((hint) => (0,inline/* sentence */.em)(hint, 200)), '; '),
    ];
}
/** Two contracts on the same data: what asks less, what asks more, and how the data answers each. */
function diffBlocks(result) {
    const { changes, same, rows, data } = result;
    const titles = [{ title: 'Promise' }, { title: 'It is' }, { title: 'Before' }, { title: 'Now' }];
    return [
        {
            kind: 'paragraph',
            text: [
                (0,inline/* code */.aY)(result.old),
                (0,inline/* words */.aL)(' → '),
                (0,inline/* code */.aY)(result.new),
                (0,inline/* words */.aL)(', judged on '),
                (0,inline/* code */.aY)(data),
                (0,inline/* words */.aL)(` (${(0,numbers/* plural */.LS)(rows, 'row')}): ${(0,numbers/* plural */.LS)(changes.length, 'promise')} moved, ${same} did not.`),
            ],
        },
        ...(changes.length > 0
            ? [
                (0,report_block/* table */.tp)('Promises', titles, changes.map(({ id, direction, before, after }) => [
                    [(0,inline/* code */.aY)(id)],
                    [(0,inline/* words */.aL)(direction)],
                    sideText(before),
                    sideText(after),
                ])),
            ]
            : []),
    ];
}
function sideText(side) {
    if (!side)
        return [(0,inline/* words */.aL)('no such promise')];
    const asked = side.asked === undefined ? [] : [(0,inline/* words */.aL)(' '), ...(0,inline/* sentence */.em)(side.asked, 120)];
    return [(0,inline/* answer */.ZF)(side.status), ...asked];
}

// EXTERNAL MODULE: ./.build/domain/verdict.js
var verdict = __webpack_require__(12766);
;// CONCATENATED MODULE: ./.build/report/sections/joint.js



/** An outcome's title without the verdict, where the title begins with it, and without a full stop: more may follow. */
function headingOf({ verdict, title }) {
    const begins = title.toLowerCase().startsWith(`${verdict}:`);
    const reason = (begins ? title.slice(verdict.length + 1) : title).trim();
    return (0,inline/* sentence */.em)(reason.replace(/\.$/, ''), 255);
}
/** `compare wine-quality`: which of several outcomes this is. */
function nameOf({ command, key }) {
    return [...(0,inline/* sentence */.em)(command, 40), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)(key)];
}
/** Why an expected leg has a line although it has no outcome. */
const noOutcome = 'no outcome: it did not run, or ended before it could leave one';
/** One row for each outcome, worst first; expected legs without one are errored. */
function outcomeTable(outcomes, missing = []) {
    const columns = [
        { title: 'Verdict' },
        { title: 'Command' },
        { title: 'Key' },
        { title: 'Reason' },
    ];
    const rows = worstFirst(outcomes).map(({ verdict, command, key, title }) => [
        [(0,inline/* answer */.ZF)(verdict)],
        (0,inline/* sentence */.em)(command, 40),
        [(0,inline/* code */.aY)(key)],
        headingOf({ verdict, title }),
    ]);
    const absent = missing.map((leg) => [
        [(0,inline/* answer */.ZF)('errored')],
        [(0,inline/* words */.aL)('–')],
        [(0,inline/* code */.aY)(leg)],
        [(0,inline/* words */.aL)(noOutcome)],
    ]);
    return (0,report_block/* table */.tp)('Outcomes', columns, [...absent, ...rows]);
}
function worstFirst(all) {
    return all.toSorted((a, b) => verdict/* verdicts */.rY.indexOf(b.verdict) - verdict/* verdicts */.rY.indexOf(a.verdict));
}
/** What the report command did. */
function reportBlocks(result) {
    const places = [
        ['Comment', [(0,inline/* words */.aL)(result.comment)]],
        ['Check run', [(0,inline/* words */.aL)(result.check)]],
        ['HTML report', result.html ? [(0,inline/* code */.aY)(result.html)] : [(0,inline/* words */.aL)('not asked for')]],
    ];
    const lines = result.outcomes.length + result.missing.length;
    const table = lines > 0 ? [outcomeTable(result.outcomes, result.missing)] : [];
    return [...table, { kind: 'facts', facts: places }];
}

// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(64851);
;// CONCATENATED MODULE: ./.build/report/sections/models.js



/** Outcomes with the same key belong together; the worst model stands first. */
function modelsOf(outcomes) {
    const models = [...byKey(outcomes)].flatMap(([key, all]) => {
        const [lead, ...others] = leadFirst(all);
        return lead ? [{ key, verdict: lead.verdict, outcomes: [lead, ...others] }] : [];
    });
    return worstFirst(models);
}
function byKey(outcomes) {
    const found = new Map();
    for (const outcome of outcomes) {
        const same = found.get(outcome.key);
        if (same)
            same.push(outcome);
        else
            found.set(outcome.key, [outcome]);
    }
    return found;
}
/** Of answers that are equally bad, a comparison says most. */
function leadFirst(outcomes) {
    const rank = ({ command }) => (command === 'compare' ? 0 : 1);
    return worstFirst(outcomes.toSorted((a, b) => rank(a) - rank(b)));
}
function linesOf(models, beside) {
    const present = models.map((model) => lineOf(model, beside));
    const absent = (beside.missing ?? []).map((leg) => missingLine(leg, models));
    return worstFirst([...present, ...absent]);
}
function lineOf({ key, verdict, outcomes }, beside) {
    const name = [(0,inline/* code */.aY)(key)];
    const reason = reasonOf(outcomes, beside);
    return {
        verdict,
        name,
        reason,
        said: [...name, (0,inline/* words */.aL)(': '), ...reason],
        failed: failedOf(outcomes),
    };
}
/** Where its data did not pass, a comparison was never begun. */
function missingLine(leg, models) {
    const validated = models
        .filter(({ key }) => leg === `compare ${key}`)
        .flatMap(({ outcomes }) => outcomes)
        .find(({ command, verdict }) => command === 'validate' && verdict !== 'passed');
    const name = [(0,inline/* code */.aY)(leg)];
    const line = { verdict: 'errored', name, failed: [(0,inline/* words */.aL)('–')] };
    if (!validated)
        return { ...line, reason: [(0,inline/* words */.aL)(noOutcome)], said: [...name, (0,inline/* words */.aL)(' has no outcome')] };
    const reason = notCompared(validated);
    return { ...line, reason, said: [...name, (0,inline/* words */.aL)(': '), ...reason] };
}
/** Where the data broke its contract, a comparison on it would prove nothing. */
function reasonOf([lead, ...others], { findings = [] }) {
    const stopped = findings.some(({ rule }) => rule === 'not-compared');
    const alone = lead.command === 'validate' && others.every(({ command }) => command !== 'compare');
    return stopped && alone ? notCompared(lead) : headingOf(lead);
}
function notCompared(validated) {
    return [(0,inline/* words */.aL)('validation did not pass, so nothing was compared: '), ...headingOf(validated)];
}
/** Of the worst outcome that has rules or checks, as the reason is. */
function failedOf(outcomes) {
    const judged = outcomes.find(({ command }) => command === 'compare' || command === 'validate');
    if (judged?.command === 'compare' && judged.result) {
        return share(judged.result.rules.map(({ verdict }) => verdict), 'rule');
    }
    if (judged?.command === 'validate' && judged.result) {
        return share(judged.result.checks.map(({ status }) => status), 'check');
    }
    return [(0,inline/* words */.aL)('–')];
}
/** `3 of 8 rules`. */
function share(answers, noun) {
    const failed = answers.filter((word) => word === 'failed' || word === 'errored').length;
    return [(0,inline/* words */.aL)(`${(0,numbers/* count */.U9)(failed)} of ${(0,numbers/* plural */.LS)(answers.length, noun)}`)];
}

;// CONCATENATED MODULE: ./.build/report/sections/joint-heading.js





/** The one reason that matters: that of the worst line. The verdict is the renderer's word. */
function jointHeading(models, beside) {
    const lines = linesOf(models, beside);
    const [worst] = lines;
    if (!worst)
        return [(0,inline/* words */.aL)('there is no outcome to report')];
    const [only] = models;
    const heading = only && lines.length === 1 ? headingOfOne(only, worst) : headingOfSeveral(worst, lines, models);
    return beside.untrusted ? [...heading, (0,inline/* words */.aL)(untrusted)] : heading;
}
const untrusted = " (reported by the pull request's own run)";
function headingOfOne({ verdict, outcomes }, { reason }) {
    const rest = outcomes.slice(1);
    if (rest.length === 0)
        return reason;
    if (verdict === 'passed')
        return [...reason, (0,inline/* words */.aL)(passedToo(rest))];
    const more = rest.filter((other) => other.verdict !== 'passed').length;
    return more > 0 ? [...reason, (0,inline/* words */.aL)(` (and ${more} more)`)] : reason;
}
function passedToo(rest) {
    const [other, another] = rest;
    return other && !another ? `; ${other.command} passed too` : `; ${rest.length} others passed too`;
}
/** Which is the worst and why, and of how many; of a pass by how much, where only one was compared. */
function headingOfSeveral(worst, lines, models) {
    if (worst.verdict === 'passed')
        return headingOfPassed(models);
    if (lines.length === 1)
        return worst.said;
    const open = lines.filter(({ verdict }) => verdict !== 'passed').length;
    const rest = open === 1 ? others(lines.length - 1) : notPassed(open, lines.length);
    return [...worst.said, (0,inline/* words */.aL)(`; ${rest}`)];
}
function notPassed(open, all) {
    if (open < all)
        return `${(0,numbers/* count */.U9)(open)} of ${(0,numbers/* count */.U9)(all)} did not pass`;
    return all === 2 ? 'neither passed' : `none of ${(0,numbers/* count */.U9)(all)} passed`;
}
function headingOfPassed(models) {
    const leads = models.map(({ outcomes: [lead] }) => lead);
    const [compared, another] = leads.filter(({ command }) => command === 'compare');
    if (!compared || another)
        return [(0,inline/* words */.aL)(joint_heading_all(models))];
    return [...headingOf(compared), (0,inline/* words */.aL)(`; ${others(models.length - 1)}`)];
}
function others(number) {
    return number === 1 ? 'the other passed' : `the other ${(0,numbers/* count */.U9)(number)} passed`;
}
function joint_heading_all(models) {
    return models.length === 2
        ? `both ${nounOf(models)}s`
        : `all ${(0,numbers/* count */.U9)(models.length)} ${nounOf(models)}s`;
}
/** One row for each model or missing leg, worst first. All of them: each is the answer about a model. */
function overviewTable(lines, models) {
    return {
        kind: 'table',
        name: 'Models',
        columns: [
            { title: 'Verdict' },
            { title: (0,signs/* capitalised */.Iu)(nounOf(models)) },
            { title: 'Reason' },
            { title: 'Failed', align: 'right' },
        ],
        rows: lines.map(({ verdict, name, reason, failed }) => [
            [(0,inline/* answer */.ZF)(verdict)],
            name,
            reason,
            failed,
        ]),
        limit: Number.POSITIVE_INFINITY,
    };
}
/** One model on several machines is not several models. */
function nounOf(models) {
    const subjects = models.flatMap(({ outcomes }) => outcomes.map(({ subject }) => subject.model));
    return new Set(subjects.filter((model) => model !== null)).size > 1 ? 'model' : 'leg';
}

// EXTERNAL MODULE: ./.build/report/sections/provenance.js
var sections_provenance = __webpack_require__(6131);
;// CONCATENATED MODULE: ./.build/report/sections/profile.js




/** A profile that was made: what it keeps of each column, and which columns it has not. */
function profileBlocks(result) {
    const { data, rows, columns, leftOut, profile, digest } = result;
    return [
        {
            kind: 'paragraph',
            text: [
                (0,inline/* code */.aY)(data),
                (0,inline/* words */.aL)(`: ${(0,numbers/* plural */.LS)(columns.length, 'column')} of ${(0,numbers/* plural */.LS)(rows, 'row')}, written to `),
                (0,inline/* code */.aY)(profile),
                (0,inline/* words */.aL)(', '),
                ...(0,sections_provenance/* short */.h0)(digest),
                (0,inline/* words */.aL)('.'),
            ],
        },
        (0,report_block/* table */.tp)('Columns', [{ title: 'Column' }, { title: 'Kept' }], columns.map(({ name, holds }) => [[(0,inline/* code */.aY)(name)], (0,inline/* sentence */.em)(holds, 200)])),
        ...(leftOut.length > 0
            ? [
                {
                    kind: 'list',
                    items: leftOut.map(({ column, reason }) => {
                        return [(0,inline/* code */.aY)(column), (0,inline/* words */.aL)(' is left out: '), ...(0,inline/* sentence */.em)(reason, 200)];
                    }),
                    limit: 20,
                },
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(43465);
// EXTERNAL MODULE: ./.build/report/visible.js
var visible = __webpack_require__(81755);
// EXTERNAL MODULE: ./.build/report/sections/rule-row.js + 1 modules
var rule_row = __webpack_require__(3195);
;// CONCATENATED MODULE: ./.build/report/sections/brief-tables.js






/** The three largest changes and the worst slices, against the champion and against the anchor. */
function changeTable(brief) {
    const { changes: largest, worstSlices, baseline, anchor } = brief;
    const rows = [...largest, ...worstSlices];
    if (rows.length === 0)
        return [];
    const withAnchor = rows.some((rule) => rule.anchor !== undefined);
    const columns = [
        { title: 'Verdict' },
        { title: 'Largest changes, worst slice' },
        { title: `Against ${baseline === null ? 'nothing' : named(baseline)}` },
        { title: 'Change' },
        ...(withAnchor
            ? [{ title: `Against the anchor${anchor === null ? '' : ` ${named(anchor)}`}` }]
            : []),
    ];
    return [
        (0,report_block/* table */.tp)('What changes for users', columns, rows.map((rule) => [
            [(0,inline/* answer */.ZF)(rule.verdict)],
            (0,rule_row/* ruleName */.oF)(rule),
            (0,rule_row/* values */.zu)(rule),
            (0,rule_row/* change */.Zg)(rule),
            ...(withAnchor ? [againstAnchor(rule)] : []),
        ])),
    ];
}
/** Headings of columns are ours: only a plain version may stand there. */
function named(version) {
    const label = (0,model_version/* labelOf */.W)(version);
    return /^[\w.+-]{1,40}$/.test(label) ? label : 'the baseline';
}
function againstAnchor(rule) {
    const { anchor } = rule;
    if (!anchor)
        return [(0,inline/* words */.aL)('–')];
    const { baseline, estimate, lower, upper, verdict } = anchor;
    const seen = { ...rule, baseline, estimate, lower, upper, verdict };
    return [(0,inline/* answer */.ZF)(verdict), (0,inline/* words */.aL)(' '), ...(0,rule_row/* change */.Zg)(seen)];
}
/** Each thing that the stage needs, and what speaks for it; `now` is the time of the decision. */
function evidenceTable(brief, now) {
    const { evidence: shown, missing } = brief;
    const rows = [...missing.map(missingRow), ...shown.map((one) => evidenceRow(one, now))];
    if (rows.length === 0)
        return [];
    const columns = ['Verdict', 'Evidence', 'Said', 'Age', 'Commit', 'Run'];
    return [
        (0,report_block/* table */.tp)('Evidence', columns.map((title) => ({ title })), rows),
    ];
}
function missingRow({ need, excused }) {
    const said = excused
        ? 'first model: nothing to compare with yet'
        : 'no outcome about these bytes';
    const rest = Array.from({ length: 3 }, () => [(0,inline/* words */.aL)('–')]);
    return [[(0,inline/* words */.aL)(excused ? 'not needed' : 'missing')], [(0,inline/* words */.aL)(need)], [(0,inline/* words */.aL)(said)], ...rest];
}
function evidenceRow(one, now) {
    const { command, key, verdict, title, startedAt, commit, rows, uses } = one;
    const counted = rows === null ? '' : `; ${(0,numbers/* plural */.LS)(rows, 'paired row')}`;
    const times = uses
        ? `, used ${uses.atLeast ? 'at least ' : ''}${(0,numbers/* plural */.LS)(uses.count, 'time')}`
        : '';
    return [
        [(0,inline/* answer */.ZF)(verdict)],
        [(0,inline/* words */.aL)(`${command} `), (0,inline/* code */.aY)(key)],
        [...(0,inline/* sentence */.em)(title, 160), (0,inline/* words */.aL)(`${counted}${times}`)],
        [(0,inline/* words */.aL)((0,sections_provenance/* age */.KW)(startedAt, now) ?? 'unknown')],
        commit === null ? [(0,inline/* words */.aL)('unknown')] : [(0,inline/* code */.aY)(commit.slice(0, 7))],
        runOf(one),
    ];
}
function runOf({ runId, runUrl }) {
    if (runId === null)
        return [(0,inline/* words */.aL)('a shell')];
    return runUrl === null ? [(0,inline/* code */.aY)(runId)] : [{ kind: 'link', words: 'run', url: runUrl }];
}
/** What the approver accepts with the promotion. */
function riskBlocks(all) {
    const waived = all.filter(({ kind }) => kind === 'waived');
    const items = [
        ...waived.map(waiverOf),
        ...group(all, 'undecided', 'let through undecided'),
        ...group(all, 'skipped', 'skipped without a baseline'),
    ];
    if (items.length === 0) {
        return [{ kind: 'facts', facts: [['Risks accepted', [(0,inline/* words */.aL)('none')]]] }];
    }
    const text = (0,inline/* strong */.ko)('Risks accepted');
    return [
        { kind: 'paragraph', text: [text] },
        { kind: 'list', items, limit: 20 },
    ];
}
function waiverOf({ what, waiver }) {
    if (!waiver)
        return [(0,inline/* code */.aY)(what)];
    const { until, by, reason } = waiver;
    const who = [(0,inline/* words */.aL)(' waived until '), (0,inline/* code */.aY)(until), (0,inline/* words */.aL)(' by '), (0,inline/* code */.aY)(by), (0,inline/* words */.aL)(': ')];
    return [(0,inline/* code */.aY)(what), ...who, ...(0,inline/* sentence */.em)(reason, 200)];
}
/** Rules of one kind in one line: their number matters more than each of them. */
function group(all, kind, how) {
    const some = all.filter((risk) => risk.kind === kind);
    if (some.length === 0)
        return [];
    const shown = some.slice(0, 3).map(({ what }) => [(0,inline/* code */.aY)(what)]);
    const left = some.length - shown.length;
    const more = left > 0 ? [[(0,inline/* words */.aL)(`${(0,numbers/* count */.U9)(left)} more`)]] : [];
    return [[(0,inline/* words */.aL)(`${how}: `), ...(0,inline/* joined */.oR)([...shown, ...more], ', ')]];
}

;// CONCATENATED MODULE: ./.build/report/sections/brief.js





/** What a release manager reads before an approval: one screen, six points. */
function briefBlocks(outcome, result, brief) {
    return [
        {
            kind: 'facts',
            facts: [
                [asked(outcome, result, brief), goal(result, brief)],
                [result.moved ? 'Ran before' : 'Runs now', current(outcome, result, brief)],
            ],
        },
        ...changeTable(brief),
        ...evidenceTable(brief, outcome.provenance.startedAt),
        ...(result.mode === 'rollback' ? [] : riskBlocks(brief.risks)),
        ...consequences(outcome, result, brief),
    ];
}
/** Nothing follows from what is refused; what has moved, or is there, is bound no more. */
function consequences({ verdict }, result, brief) {
    if (verdict !== 'passed' && !result.moved)
        return [];
    const isAsked = brief.environment !== null || brief.approvers !== undefined;
    const bound = isAsked ? 'What approval binds' : 'What is bound';
    const facts = [
        ['How to undo', undo(brief)],
        ...(result.moved || isThere(result, brief) ? [] : [[bound, binding(result, brief)]]),
        ...lock(brief),
    ];
    return [{ kind: 'facts', facts }];
}
function asked({ verdict }, result, brief) {
    if (result.moved)
        return 'What happened';
    const isPlan = verdict === 'passed' && result.mode === 'plan';
    return isPlan && !isThere(result, brief) ? 'What will happen' : 'What was asked';
}
/** The alias is at its goal already, so that nothing is to move. */
function isThere({ to }, { current: held }) {
    return held?.version === to;
}
function goal({ model, stage, alias, from, to, digest, mode }, brief) {
    const start = from === null ? (0,inline/* words */.aL)('no version') : (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(from));
    const judge = mode === 'rollback' ? 'ledger' : 'evidence';
    const gate = gateOf(brief, judge);
    return [
        (0,inline/* code */.aY)(stage),
        (0,inline/* words */.aL)(' of '),
        (0,inline/* code */.aY)(model),
        (0,inline/* words */.aL)(': '),
        start,
        (0,inline/* words */.aL)(' → '),
        (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(to)),
        (0,inline/* words */.aL)(', by the alias '),
        (0,inline/* code */.aY)(alias),
        (0,inline/* words */.aL)('; digest '),
        ...(0,sections_provenance/* short */.h0)(digest),
        (0,inline/* words */.aL)(' ('),
        (0,inline/* code */.aY)(digest),
        (0,inline/* words */.aL)('); '),
        ...gate,
    ];
}
function gateOf({ environment, approvers }, judge) {
    if (approvers) {
        const named = (0,inline/* joined */.oR)(approvers.map((name) => [(0,inline/* code */.aY)(name)]), ', ');
        return [(0,inline/* words */.aL)('one of '), ...named, (0,inline/* words */.aL)(' must approve in an issue')];
    }
    if (environment === null)
        return [(0,inline/* words */.aL)(`no approval is asked, the ${judge} decides`)];
    return [(0,inline/* words */.aL)('the reviewers of the environment '), (0,inline/* code */.aY)(environment), (0,inline/* words */.aL)(' must approve')];
}
function current({ provenance }, { alias }, { current: held }) {
    if (!held)
        return [(0,inline/* words */.aL)('nothing: no version holds '), (0,inline/* code */.aY)(alias)];
    const { version, digest, since, by } = held;
    const days = since && (0,sections_provenance/* age */.KW)(since, provenance.startedAt);
    const moved = since
        ? [
            (0,inline/* words */.aL)(` since ${day(since)}${days ? ` (${days})` : ''}`),
            ...(by ? [(0,inline/* words */.aL)(', by '), (0,inline/* code */.aY)(by)] : []),
        ]
        : [(0,inline/* words */.aL)(', which the ledger did not see')];
    const bytes = digest === null ? [(0,inline/* words */.aL)('unknown: its files cannot be read')] : (0,sections_provenance/* short */.h0)(digest);
    return [(0,inline/* code */.aY)((0,model_version/* labelOf */.W)(version)), ...moved, (0,inline/* words */.aL)('; digest '), ...bytes];
}
/** Only where the registry itself would let the last of two moves win. */
function lock({ lock }) {
    if (!lock)
        return [];
    const reach = lock.isShared ? '' : ', which lies on one machine: runners elsewhere do not see it';
    const said = [(0,inline/* words */.aL)('the ledger '), (0,inline/* code */.aY)(lock.ledger), (0,inline/* words */.aL)(` alone${reach}`)];
    return [['Moves are kept apart by', said]];
}
function undo({ undo: way, environment, approvers }) {
    if (way.kind === 'none')
        return (0,inline/* sentence */.em)(way.why, 300);
    // A command is read whole, or it is no command.
    const command = { kind: 'code', text: (0,visible/* visible */.R)(way.command, 2000) };
    const job = environment === null
        ? approvers
            ? [(0,inline/* words */.aL)('run the action promote, ')]
            : []
        : [
            (0,inline/* words */.aL)('run the action promote, in a job with the environment '),
            (0,inline/* code */.aY)(environment),
            (0,inline/* words */.aL)(', '),
        ];
    return [...job, command, (0,inline/* words */.aL)(', which returns to '), (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(way.version))];
}
function binding({ alias }, brief) {
    const { current: held, bindsCurrent } = brief;
    const bytes = (0,inline/* words */.aL)('exactly these bytes');
    const holder = held
        ? [(0,inline/* code */.aY)((0,model_version/* labelOf */.W)(held.version)), (0,inline/* words */.aL)(' is '), (0,inline/* code */.aY)(alias)]
        : [(0,inline/* words */.aL)('no version is '), (0,inline/* code */.aY)(alias)];
    if (bindsCurrent)
        return [bytes, (0,inline/* words */.aL)(', while '), ...holder, (0,inline/* words */.aL)('; else it refuses')];
    const expected = (0,inline/* code */.aY)(`expected-current: ${held?.version ?? 'none'}`);
    const open = (0,inline/* words */.aL)(', and not what it replaces: give ');
    return [bytes, open, expected, (0,inline/* words */.aL)(' to bind that '), ...holder];
}
function day(time) {
    return /^\d{4}-\d\d-\d\d/.test(time) ? time.slice(0, 10) : 'an unknown day';
}

;// CONCATENATED MODULE: ./.build/report/sections/promotion.js






/** A registered version, and the evidence that lies beside it. */
function registerBlocks(result) {
    const { model, version, digest, existed, evidence } = result;
    const state = existed ? ' existed already with the same bytes.' : ' is new.';
    return [
        { kind: 'paragraph', text: [(0,inline/* code */.aY)(model), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(version)), (0,inline/* words */.aL)(state)] },
        {
            kind: 'facts',
            facts: [
                ['Digest', [(0,inline/* code */.aY)(digest)]],
                ['Evidence', names(evidence)],
            ],
        },
    ];
}
/** A promotion: what a person must know about it, each check before the move, the gate, the ledger entry. */
function promoteBlocks(outcome, result) {
    const { model, stage, from, to, digest, gate, ledgerEntry, brief } = result;
    const move = [(0,inline/* code */.aY)(stage), (0,inline/* words */.aL)(' of '), (0,inline/* code */.aY)(model), (0,inline/* words */.aL)(': '), ...versions(from, to)];
    const facts = [
        ['Gate', gateText(gate)],
        ['Ledger', ledgerText(ledgerEntry)],
    ];
    const held = [
        ['Alias', [(0,inline/* code */.aY)(result.alias)]],
        ['Digest', [(0,inline/* code */.aY)(digest)]],
    ];
    return [
        ...(brief
            ? briefBlocks(outcome, result, brief)
            : [{ kind: 'paragraph', text: [...move, (0,inline/* words */.aL)(` ${movement(result)}`)] }]),
        ...steps(outcome, result),
        { kind: 'facts', facts: brief ? facts : [...held, ...facts] },
    ];
}
function versions(from, to) {
    const start = from === null ? (0,inline/* words */.aL)('nothing') : (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(from));
    return [start, (0,inline/* words */.aL)(' → '), (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(to))];
}
function movement({ moved, mode }) {
    if (mode === 'plan')
        return '(a plan: nothing was moved)';
    return moved ? '(moved)' : '(nothing was moved)';
}
/** Beside a brief they are folded, unless one of them refuses. */
function steps({ verdict }, { steps: all, brief }) {
    const rows = all.map(({ name, passed, detail }) => [
        [(0,inline/* answer */.ZF)(passed ? 'passed' : 'failed')],
        (0,inline/* sentence */.em)(name, 120),
        (0,inline/* sentence */.em)(detail, 300),
    ]);
    const columns = [{ title: 'Answer' }, { title: 'Step' }, { title: 'Detail' }];
    const block = (0,report_block/* table */.tp)('Steps', columns, rows);
    if (!brief || verdict !== 'passed')
        return [block];
    const summary = [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(all.length, 'step')}, all passed`)];
    return [{ kind: 'details', summary, blocks: [block], shed: 'passed', inShell: false }];
}
function gateText(gate) {
    if (!gate)
        return [(0,inline/* words */.aL)('not reached')];
    if (gate.kind === 'evidence') {
        return [(0,inline/* words */.aL)('nobody was asked (approval: none); '), ...names(gate.checks), (0,inline/* words */.aL)(' decided')];
    }
    const { approvers, observedAt } = gate;
    const who = [(0,inline/* words */.aL)(', approved by '), ...names(approvers)];
    const where = gate.kind === 'issue'
        ? [(0,inline/* words */.aL)('issue '), (0,inline/* code */.aY)(gate.url)]
        : [(0,inline/* words */.aL)('environment '), (0,inline/* code */.aY)(gate.environment)];
    return [...where, ...who, (0,inline/* words */.aL)(', seen '), (0,inline/* code */.aY)(observedAt)];
}
function ledgerText(entry) {
    if (!entry)
        return [(0,inline/* words */.aL)('nothing written')];
    return [(0,inline/* words */.aL)(`entry ${(0,numbers/* count */.U9)(entry.sequence)}, `), (0,inline/* code */.aY)(entry.hash)];
}
function names(all) {
    if (all.length === 0)
        return [(0,inline/* words */.aL)('none')];
    const shown = all.slice(0, 20).map((name) => [(0,inline/* code */.aY)(name)]);
    const left = all.length - shown.length;
    return (0,inline/* joined */.oR)(left > 0 ? [...shown, [(0,inline/* words */.aL)(`${left} more`)]] : shown, ', ');
}
/** The ledger, oldest first. */
function ledgerBlocks(result) {
    const { uri, count: all, entries, head, notes } = result;
    const newest = head ? [(0,inline/* words */.aL)('; the newest is '), (0,inline/* code */.aY)(head)] : [];
    const isPart = entries.length > 0 && entries.length < all;
    const shown = isPart ? [(0,inline/* words */.aL)(`; shown ${(0,numbers/* count */.U9)(entries.length)} of them`)] : [];
    const noted = notes.map(({ line, kind }) => [(0,inline/* words */.aL)(`Line ${(0,numbers/* count */.U9)(line)}: ${noteText[kind]}`)]);
    return [
        {
            kind: 'paragraph',
            text: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(all, 'line')} in `), (0,inline/* code */.aY)(uri), ...newest, ...shown, (0,inline/* words */.aL)('.')],
        },
        ...(entries.length > 0 ? [entryTable(entries)] : []),
        ...(noted.length > 0 ? [{ kind: 'list', items: noted, limit: 20 }] : []),
    ];
}
const noteText = {
    void: 'does not count: another entry came first.',
    torn: 'was cut off by a crash or a full disk, and does not count.',
};
function entryTable(entries) {
    const columns = [
        { title: '#', align: 'right' },
        { title: 'When (UTC)' },
        { title: 'What' },
        { title: 'Model, stage: from → to' },
        { title: 'By, because' },
        { title: 'Hash' },
    ];
    return (0,report_block/* table */.tp)('Ledger entries', columns, entries.map(entryRow));
}
function entryRow({ sequence, observedAt, event, hash }) {
    const { model, stage, from, to, mode, actor, approvers, reason } = event.subject;
    const what = event.kind === 'intent' ? `${mode}, intent` : `${mode}, ${event.result}`;
    const approved = approvers.length > 0 ? [(0,inline/* words */.aL)(', approved by '), ...names(approvers)] : [];
    const because = reason ? [(0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(reason, 120)] : [];
    return [
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(sequence))],
        [(0,inline/* words */.aL)(minute(observedAt))],
        [(0,inline/* words */.aL)(what)],
        [(0,inline/* code */.aY)(model), (0,inline/* words */.aL)(', '), (0,inline/* code */.aY)(stage), (0,inline/* words */.aL)(': '), ...versions(from, to)],
        [...(actor ? [(0,inline/* code */.aY)(actor)] : [(0,inline/* words */.aL)('unknown')]), ...approved, ...because],
        (0,sections_provenance/* short */.h0)(hash),
    ];
}
/** `2026-01-31 14:05`, for a text that is a time; anything else as unknown. */
function minute(time) {
    const parsed = Date.parse(time);
    if (Number.isNaN(parsed))
        return 'unknown';
    return new Date(parsed).toISOString().slice(0, 16).replace('T', '\u00a0');
}

;// CONCATENATED MODULE: ./.build/report/sections/reproduce.js




/** A run made again: what came out beside what is recorded, and what around it was not the same. */
function reproduceBlocks(result) {
    const { made, environment, run, folder } = result;
    return [
        { kind: 'paragraph', text: summary(result) },
        ...(made ? madeAgain(made) : []),
        ...aroundIt(environment),
        from(result),
        ...(0,sections_provenance/* footer */.qr)([
            (0,inline/* words */.aL)('Run '),
            (0,inline/* code */.aY)(run),
            (0,inline/* words */.aL)(folder === null ? '. The folder of the commit is gone again.' : '. Its folder is '),
            ...(folder === null ? [] : [(0,inline/* code */.aY)(folder), (0,inline/* words */.aL)('.')]),
        ]),
    ];
}
function summary({ command, commit, patch, seed }) {
    return [
        (0,inline/* words */.aL)('Trained by '),
        (0,inline/* code */.aY)(command),
        (0,inline/* words */.aL)(' with the seed '),
        (0,inline/* code */.aY)(String(seed)),
        (0,inline/* words */.aL)(' on the commit '),
        (0,inline/* code */.aY)(commit.slice(0, 12)),
        ...(patch === null ? [] : [(0,inline/* words */.aL)(' and its uncommitted changes '), (0,inline/* code */.aY)(patch)]),
    ];
}
function madeAgain(made) {
    const { model, predictions, metrics, otherMetrics, otherParameters } = made;
    const same = metrics - otherMetrics.length;
    const facts = [
        ...remade('Model', model),
        ...remade('Predictions', predictions),
        ...(metrics > 0
            ? [['Metrics', [(0,inline/* words */.aL)(`${(0,numbers/* count */.U9)(same)} of ${(0,numbers/* count */.U9)(metrics)} the same`)]]]
            : []),
    ];
    return [
        ...(facts.length > 0 ? [{ kind: 'facts', facts }] : []),
        ...otherMetricsTable(otherMetrics),
        ...differencesTable('Parameter', 'Parameters that differ', otherParameters),
    ];
}
function remade(label, pair) {
    if (!pair)
        return [];
    const { recorded, made } = pair;
    if (recorded === made)
        return [[label, [(0,inline/* words */.aL)('the same, '), (0,inline/* code */.aY)(recorded)]]];
    const now = made === null ? [(0,inline/* words */.aL)('none')] : [(0,inline/* code */.aY)(made)];
    return [[label, [(0,inline/* words */.aL)('was '), (0,inline/* code */.aY)(recorded), (0,inline/* words */.aL)(', is '), ...now]]];
}
function otherMetricsTable(metrics) {
    const columns = [
        { title: 'Metric' },
        { title: 'Recorded', align: 'right' },
        { title: 'Made', align: 'right' },
    ];
    const rows = metrics.map(({ name, recorded, made }) => {
        return [[(0,inline/* code */.aY)(name)], number(recorded), number(made)];
    });
    return rows.length > 0 ? [(0,report_block/* table */.tp)('Metrics that differ', columns, rows)] : [];
}
function number(value) {
    // Digits that are cut off could be those that differ.
    return [(0,inline/* words */.aL)(value === null ? 'none' : String(value))];
}
/** What was the same is not said: a long list would hide what is not. */
function aroundIt(differences) {
    if (differences.length === 0) {
        const text = (0,inline/* words */.aL)('The environment is the one that the record tells of.');
        return [{ kind: 'paragraph', text: [text] }];
    }
    const text = (0,inline/* words */.aL)(`Around it ${(0,numbers/* plural */.LS)(differences.length, 'thing')} differed:`);
    return [
        { kind: 'paragraph', text: [text] },
        ...differencesTable('What', 'What differs in the environment', differences),
    ];
}
function differencesTable(title, name, differences) {
    const columns = [{ title }, { title: 'Recorded' }, { title: 'Now' }];
    const rows = differences.map(({ name, recorded, found }) => {
        return [[(0,inline/* code */.aY)(name)], value(recorded), value(found)];
    });
    return rows.length > 0 ? [(0,report_block/* table */.tp)(name, columns, rows)] : [];
}
function value(text) {
    return text === null ? [(0,inline/* words */.aL)('none')] : [(0,inline/* code */.aY)(text)];
}
function from({ record, commit, patch, data }) {
    const facts = [
        ['Record', [(0,inline/* code */.aY)(record)]],
        ['Commit', [(0,inline/* code */.aY)(commit)]],
        ...(patch === null ? [] : [['Patch', [(0,inline/* code */.aY)(patch)]]]),
        ...data.map(dataFact),
    ];
    return {
        kind: 'details',
        summary: [(0,inline/* words */.aL)('What it was made from')],
        blocks: [{ kind: 'facts', facts }],
        shed: 'parameters',
        inShell: false,
    };
}
function dataFact({ name, digest, from }) {
    const where = from === 'commit' ? ', from the commit' : ', from the working directory';
    return ['Data', [(0,inline/* code */.aY)(name), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)(digest), (0,inline/* words */.aL)(where)]];
}

// EXTERNAL MODULE: ./.build/report/sections/machine.js
var machine = __webpack_require__(89971);
;// CONCATENATED MODULE: ./.build/report/sections/train-account.js


/** What a training took: of the machine, of each card, of money, and of earlier attempts. */
function takenFacts(run) {
    const { gpus } = run.resources;
    return [
        ['Used', used(run)],
        ...(gpus?.cards ?? []).map(gpuUse),
        ...(gpus?.lostAt === undefined ? [] : [lost(gpus.lostAt)]),
        ...(run.account ? took(run.account) : []),
        ...attempts(run),
    ];
}
function used({ resources: { peakMemoryBytes, cpuSeconds } }) {
    const memory = peakMemoryBytes === null ? [] : [`${(0,numbers/* bytes */.ee)(peakMemoryBytes)} of memory at its peak`];
    const time = cpuSeconds === null ? [] : [`${(0,numbers/* decimal */._)(cpuSeconds, 1)}\u00a0s of processor time`];
    return [(0,inline/* words */.aL)([...memory, ...time].join(', ') || 'not measured')];
}
/** `idle 83 % of the time, busy 12 % on average, …`: what of it the card tells. */
function gpuUse(card) {
    const { meanUtilization, idleShare, peakMemory, peakTemperature, energy } = card;
    const told = [
        idleShare === null ? [] : `idle ${(0,numbers/* decimal */._)(100 * idleShare, 0)}\u00a0% of the time`,
        meanUtilization === null ? [] : `busy ${(0,numbers/* decimal */._)(meanUtilization, 0)}\u00a0% on average`,
        peakMemory === null ? [] : `${(0,numbers/* bytes */.ee)(peakMemory * 1024 * 1024)} in use at its peak`,
        peakTemperature === null ? [] : `up to ${(0,numbers/* decimal */._)(peakTemperature, 0)}\u00a0°C`,
        energy === null ? [] : `${(0,numbers/* decimal */._)(energy, 1)}\u00a0Wh`,
    ].flat();
    return [`GPU ${card.index}`, [(0,inline/* words */.aL)(told.join(', ') || 'it tells nothing of its use')]];
}
function lost(seconds) {
    return ['GPUs', [(0,inline/* words */.aL)(`nothing is known of them from ${(0,numbers/* duration */.p0)(1000 * seconds)} on`)]];
}
function took({ gpuHours, energy, cost }) {
    const parts = [
        ...(gpuHours > 0
            ? [[(0,inline/* words */.aL)(`${(0,numbers/* plain */.pj)(gpuHours)}\u00a0GPU ${gpuHours === 1 ? 'hour' : 'hours'}`)]]
            : []),
        ...(energy ? [[(0,inline/* words */.aL)(`${(0,numbers/* plain */.pj)(energy)}\u00a0kWh on the cards`)]] : []),
        ...(cost ? [paid(cost)] : []),
    ];
    return parts.length > 0 ? [['Took', (0,inline/* joined */.oR)(parts, ', ')]] : [];
}
/** A record may come from a stranger, and its currency be anything. */
function paid({ amount, currency }) {
    const price = [(0,inline/* words */.aL)(`${money(amount)}\u00a0`), ...(0,inline/* sentence */.em)(currency, longestCurrency)];
    return [...price, (0,inline/* words */.aL)(' by the prices of the policy')];
}
const longestCurrency = 20;
/** Hundredths, and more of them where it is less than ten. */
function money(amount) {
    return amount === 0 || amount >= 0.1 ? (0,numbers/* decimal */._)(amount, 2) : (0,numbers/* plain */.pj)(amount);
}
function attempts(run) {
    const { attempt, checkpoints } = run;
    if (!checkpoints)
        return attempt > 1 ? [['Attempt', [(0,inline/* words */.aL)((0,numbers/* count */.U9)(attempt))]]] : [];
    const { resumed } = checkpoints;
    const from = resumed ? `, which went on from ${placeOf(resumed)}` : ', which began at zero';
    return [
        ['Attempt', [(0,inline/* words */.aL)(`${(0,numbers/* count */.U9)(attempt)}${from}`)]],
        ['Checkpoints', saved(run, checkpoints)],
    ];
}
function saved({ end }, { store, saved: number, ...history }) {
    const { newest, lostSeconds } = history;
    const from = newest ? `go on from ${placeOf(newest)}` : 'begin at zero';
    const again = lostSeconds > 0 ? ` and repeat ${(0,numbers/* duration */.p0)(1000 * lostSeconds)} of work` : '';
    const next = end.kind === 'succeeded' ? '' : `; a later attempt would ${from}${again}`;
    return [(0,inline/* words */.aL)(`${(0,numbers/* count */.U9)(number)} saved in `), (0,inline/* code */.aY)(store), (0,inline/* words */.aL)(next)];
}
/** `step 1,200 of attempt 1`. */
function placeOf({ step, attempt }) {
    const what = step === null ? 'the checkpoint' : `step ${(0,numbers/* plain */.pj)(step)}`;
    return `${what} of attempt ${(0,numbers/* count */.U9)(attempt)}`;
}

;// CONCATENATED MODULE: ./.build/report/sections/train.js






/** A training run: how it ended, what came out, from what. */
function trainBlocks(run) {
    return [
        { kind: 'paragraph', text: train_summary(run) },
        { kind: 'facts', facts: written(run) },
        ...train_numbers('Metrics', run.metrics),
        ...charts(run),
        ...parameters(run),
        train_machine(run),
        ...(0,sections_provenance/* footer */.qr)([(0,inline/* words */.aL)('Run '), (0,inline/* code */.aY)(run.id), (0,inline/* words */.aL)('.')]),
    ];
}
function charts({ curves, resources: { series } }) {
    return [
        ...(curves ? [{ kind: 'chart', chart: { kind: 'training', series: curves } }] : []),
        ...(series ? [{ kind: 'chart', chart: { kind: 'resources', series } }] : []),
    ];
}
function train_summary(run) {
    return [
        ...ending(run),
        (0,inline/* words */.aL)(` after ${(0,numbers/* duration */.p0)(run.durationMs)} on `),
        (0,inline/* code */.aY)(run.backend),
        (0,inline/* words */.aL)(', by the command '),
        (0,inline/* code */.aY)(run.command),
    ];
}
function ending({ end, account }) {
    switch (end.kind) {
        case 'succeeded':
            return [(0,inline/* words */.aL)('The command ended well')];
        case 'failed':
            return [(0,inline/* words */.aL)(`The command ended with exit code ${end.exitCode}`)];
        case 'killed':
            return [(0,inline/* words */.aL)('The command was killed by '), (0,inline/* code */.aY)(end.signal)];
        case 'cancelled':
            return [(0,inline/* words */.aL)('The command was cancelled')];
        case 'timed-out':
            return [(0,inline/* words */.aL)(`The command was ended at its limit of ${many(end.minutes, 'minute')}`)];
        case 'over-budget':
            return [(0,inline/* words */.aL)('The command was ended at its budget of '), ...budgetOf(end, account)];
        case 'out-of-memory':
            return [(0,inline/* words */.aL)('The command ran out of memory')];
        case 'disk-full':
            return [(0,inline/* words */.aL)('The command was ended, because the disk was about to be full,')];
        case 'preempted':
            return [(0,inline/* words */.aL)('The command was ended, because the machine was about to be taken away,')];
        case 'unfit':
            return [(0,inline/* words */.aL)('The place was not fit for the command, which was ended')];
        case 'incomplete':
            return [(0,inline/* words */.aL)('The command ended well, but without everything that it had to write,')];
    }
}
function budgetOf({ budget, limit }, account) {
    if (budget === 'gpu-hours')
        return [(0,inline/* words */.aL)(many(limit, 'GPU hour'))];
    const currency = (0,inline/* sentence */.em)(account?.cost?.currency ?? 'in cost', longestCurrency);
    return [(0,inline/* words */.aL)(`${(0,numbers/* plain */.pj)(limit)} `), ...currency];
}
/** Also of what is no whole number, which `plural` does not take. */
function many(value, noun) {
    return `${(0,numbers/* plain */.pj)(value)}\u00a0${noun}${value === 1 ? '' : 's'}`;
}
function written(run) {
    const { modelFiles, predictions } = run;
    const model = modelFiles
        ? [(0,inline/* code */.aY)(modelFiles.path), (0,inline/* words */.aL)(`, ${(0,numbers/* bytes */.ee)(modelFiles.bytes)}, `), (0,inline/* code */.aY)(modelFiles.digest)]
        : [(0,inline/* words */.aL)('none')];
    const predicted = predictions
        ? [(0,inline/* code */.aY)(predictions.path), (0,inline/* words */.aL)(', '), (0,inline/* code */.aY)(predictions.digest)]
        : [(0,inline/* words */.aL)('none')];
    const { path, lines } = run.log;
    return [
        ['Model', model],
        ['Predictions', predicted],
        ['Log', [(0,inline/* code */.aY)(path), (0,inline/* words */.aL)(`, ${(0,numbers/* plural */.LS)(lines, 'line')}`)]],
        ...(0,machine/* knownFacts */.X)([['Tracked', run.tracked ?? null]]),
        ...takenFacts(run),
    ];
}
function train_numbers(name, values) {
    const rows = Object.entries(values).map(([metric, value]) => [
        [(0,inline/* code */.aY)(metric)],
        [(0,inline/* words */.aL)((0,numbers/* plain */.pj)(value))],
    ]);
    if (rows.length === 0)
        return [];
    return [(0,report_block/* table */.tp)(name, [{ title: 'Metric' }, { title: 'Value', align: 'right' }], rows)];
}
function parameters({ parameters: chosen, seed }) {
    const rows = [...Object.entries(chosen), ['seed', seed]].map(([name, value]) => [[(0,inline/* code */.aY)(name)], [(0,inline/* code */.aY)(String(value))]]);
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(rows.length, 'parameter')} with the seed`)],
            blocks: [(0,report_block/* table */.tp)('Parameters', [{ title: 'Parameter' }, { title: 'Value' }], rows)],
            shed: 'parameters',
            inShell: false,
        },
    ];
}
function train_machine(run) {
    const { environment, code: version, data } = run;
    const made = (0,machine/* knownFacts */.X)([
        ['Commit', version.headSha ?? version.sha],
        ['Merge base', version.mergeBase],
    ]);
    const files = [...Object.entries(environment.lockFiles), ...Object.entries(data)];
    const digests = files.map(([name, digest]) => ['Input', [(0,inline/* code */.aY)(name), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)(digest)]]);
    return {
        kind: 'details',
        summary: [(0,inline/* words */.aL)('Code, data and machine')],
        blocks: [{ kind: 'facts', facts: [...made, ...(0,machine/* machineFacts */.R)(run), ...digests] }],
        shed: 'parameters',
        inShell: false,
    };
}

// EXTERNAL MODULE: ./.build/domain/data/drift/label.js
var label = __webpack_require__(39182);
;// CONCATENATED MODULE: ./.build/report/sections/data-sets.js





/** How the data was read and what it is like: folded, since it decides nothing. */
function dataSets(data) {
    if (data.length === 0)
        return [];
    const noticed = data.reduce((sum, { notices = [] }) => sum + notices.length, 0);
    const aside = noticed > 0 ? `, ${(0,numbers/* plural */.LS)(noticed, 'notice')}` : '';
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`Data: ${(0,numbers/* plural */.LS)(data.length, 'set')}${aside}`)],
            blocks: [setsTable(data), ...notices(data), ...fingerprints(data)],
            shed: 'data',
            inShell: false,
        },
    ];
}
function setsTable(data) {
    const columns = [
        { title: 'Data' },
        { title: 'Rows', align: 'right' },
        { title: 'Columns', align: 'right' },
        { title: 'Read as' },
        { title: 'Contract' },
        { title: 'Digest' },
    ];
    const rows = data.map((set) => [
        [(0,inline/* code */.aY)(set.name)],
        rowsOf(set),
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(set.columns.length))],
        [
            (0,inline/* words */.aL)(set.format),
            ...(set.dialect ? [(0,inline/* words */.aL)(': '), (0,inline/* code */.aY)(set.dialect.replaceAll('\\"', '"'))] : []),
        ],
        [(0,inline/* code */.aY)(set.contract)],
        (0,sections_provenance/* short */.h0)(set.digest),
    ]);
    return (0,report_block/* table */.tp)('Data sets', columns, rows);
}
function rowsOf({ rows, filteredOut }) {
    const without = filteredOut === undefined ? '' : `, ${(0,numbers/* count */.U9)(filteredOut)} filtered out`;
    return [(0,inline/* words */.aL)(`${(0,numbers/* count */.U9)(rows)}${without}`)];
}
function notices(data) {
    const items = data.flatMap(({ name, notices: all = [] }) => {
        return all.map((notice) => [(0,inline/* code */.aY)(name), (0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(notice)]);
    });
    return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}
function fingerprints(data) {
    const rows = data.flatMap(({ name, fingerprint }) => {
        return (fingerprint?.columns ?? []).map((column) => [[(0,inline/* code */.aY)(name)], ...sketchRow(column)]);
    });
    if (rows.length === 0)
        return [];
    const columns = [
        { title: 'Data' },
        { title: 'Column' },
        ...['Missing', 'Min', 'Mean', 'Max'].map((title) => ({ title, align: 'right' })),
    ];
    return [(0,report_block/* table */.tp)('What the columns are like', columns, rows)];
}
function sketchRow({ name, type, nulls, min, mean, max }) {
    const figure = (value) => {
        return value === undefined ? [] : [(0,inline/* words */.aL)(readable(value))];
    };
    const missing = nulls === null ? [(0,inline/* words */.aL)('not counted')] : [(0,inline/* words */.aL)((0,numbers/* count */.U9)(nulls))];
    return [[(0,inline/* code */.aY)(name), (0,inline/* words */.aL)(': '), (0,inline/* code */.aY)(type)], missing, figure(min), figure(mean), figure(max)];
}
/** Neither three hundred digits nor a small number as zero. */
function readable(value) {
    const size = Math.abs(value);
    return size !== 0 && (size < 1e-4 || size >= 1e15) ? (0,label/* figure */.vP)(value) : (0,numbers/* plain */.pj)(value);
}

;// CONCATENATED MODULE: ./.build/report/sections/drift.js





/** How far each column is from its profile, those that moved first; and what an open answer means. */
function driftBlocks(checks) {
    const compared = checks.filter((check) => check.drift !== undefined);
    if (compared.length === 0)
        return [];
    const sorted = compared.toSorted((a, b) => excess(b) - excess(a));
    const open = compared.filter(({ status }) => status === 'undecided').length;
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`Drift: ${(0,numbers/* plural */.LS)(compared.length, 'comparison')} with the profile`)],
            blocks: [...tables(sorted), ...(open > 0 ? [explained(open)] : [])],
            shed: 'data',
            inShell: false,
        },
        ...histograms(sorted),
    ];
}
function excess({ drift: { value, threshold } }) {
    return threshold > 0 ? value / threshold : value;
}
/** What did not move at all is only counted. */
function tables(checks) {
    const moved = checks.filter(({ status, drift }) => drift.value > 0 || status !== 'passed');
    const still = checks.length - moved.length;
    const text = (0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(still, 'comparison')} found no difference at all.`);
    return [
        ...(moved.length > 0 ? [driftTable(moved)] : []),
        ...(still > 0 ? [{ kind: 'paragraph', text: [text] }] : []),
    ];
}
function driftTable(checks) {
    const several = new Set(checks.map(({ data }) => data)).size > 1;
    const columns = [
        { title: 'Status' },
        { title: 'Column' },
        { title: 'Distance', align: 'right' },
        { title: 'Drift from', align: 'right' },
        { title: 'Noise' },
        { title: 'Most at' },
    ];
    return (0,report_block/* table */.tp)('Drift', columns, checks.map((check) => driftRow(check, several)));
}
function driftRow({ status, data, drift, noise }, withData) {
    return [
        [(0,inline/* answer */.ZF)(status)],
        [(0,inline/* code */.aY)(drift.column), ...(withData ? [(0,inline/* words */.aL)(' on '), (0,inline/* code */.aY)(data)] : [])],
        [(0,inline/* words */.aL)(`${drift.statistic}\u00a0${(0,label/* figure */.vP)(drift.value)}`)],
        [(0,inline/* words */.aL)((0,label/* figure */.vP)(drift.threshold))],
        noise ? (0,inline/* sentence */.em)(noise, 120) : [],
        drift.worst === undefined || drift.value === 0 ? [] : [(0,inline/* code */.aY)(drift.worst)],
    ];
}
/** Where no value moved, and in one bin alone, a picture shows nothing. */
function histograms(checks) {
    const shown = checks.filter(({ drift }) => drift.value > 0 && drift.bins.length > 1);
    if (shown.length === 0)
        return [];
    return [{ kind: 'chart', chart: { kind: 'histograms', of: shown.map(histogramOf) } }];
}
function histogramOf({ data, status, drift }) {
    const { column, statistic, value, bins } = drift;
    const name = `${(0,visible/* visible */.R)(column, 60)} on ${(0,visible/* visible */.R)(data, 40)}`;
    return { label: `${name}: ${statistic} ${(0,label/* figure */.vP)(value)}`, status, bins };
}
function explained(open) {
    const text = `${(0,numbers/* plural */.LS)(open, 'comparison')} undecided: the distance would be drift, but two samples of one source differ as much by chance, or there are too few rows. More rows decide it.`;
    return { kind: 'paragraph', text: [(0,inline/* words */.aL)(text)] };
}

// EXTERNAL MODULE: ./.build/domain/data/findings.js
var findings = __webpack_require__(84552);
;// CONCATENATED MODULE: ./.build/report/sections/failing-rows.js




/** The rows that break promises, of checks that have more than the one beside them. */
function failingRows(checks) {
    const several = checks.filter(({ examples: some }) => some.length > 1);
    const rows = several.flatMap(({ id, examples: some }) => {
        return some.map((example) => [
            [(0,inline/* code */.aY)(id)],
            [(0,inline/* code */.aY)((0,findings/* placeOf */.$)(example))],
            example.key === undefined ? [] : [(0,inline/* code */.aY)(example.key)],
            shownValue(example),
        ]);
    });
    if (rows.length === 0)
        return [];
    const columns = [{ title: 'Check' }, { title: 'Place' }, { title: 'Key' }, { title: 'Value' }];
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(rows.length, 'example')} of failing rows`)],
            blocks: [(0,report_block/* table */.tp)('Examples of failing rows', columns, rows)],
            shed: 'row-ids',
            inShell: false,
        },
    ];
}
/** `data/eval.csv:12: 9.5`: where the first failing row stands and what it has. */
function placeAndValue(example) {
    return [(0,inline/* code */.aY)((0,findings/* placeOf */.$)(example)), (0,inline/* words */.aL)(': '), ...shownValue(example)];
}
function shownValue({ value, other }) {
    const against = other ? [(0,inline/* words */.aL)(', against '), (0,inline/* code */.aY)((0,findings/* placeOf */.$)(other))] : [];
    if (value === null)
        return [(0,inline/* words */.aL)('missing'), ...against];
    return [value === '' ? (0,inline/* words */.aL)('empty text') : (0,inline/* code */.aY)(value), ...against];
}

;// CONCATENATED MODULE: ./.build/report/sections/passed-checks.js



/** What holds needs little room: a row for each property, with its rules and the data they hold in. */
function passedChecks(checks) {
    if (checks.length === 0)
        return [];
    const columns = [{ title: 'Property' }, { title: 'Rules' }, { title: 'Data' }];
    const rows = rulesByProperty(checks).map(({ property, rules, data }) => [
        [(0,inline/* code */.aY)(property)],
        listed(rules),
        listed(data),
    ]);
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(checks.length, 'check')} passed`)],
            blocks: [(0,report_block/* table */.tp)('Checks that passed', columns, rows)],
            shed: 'passed',
            inShell: false,
        },
    ];
}
/** Data sets that keep the same rules of a property share its row. */
function rulesByProperty(checks) {
    const kept = new Map();
    for (const { id, data } of checks) {
        const end = id.lastIndexOf('.');
        const [property, rule] = end > 0 ? [id.slice(0, end), id.slice(end + 1)] : [id, id];
        const place = JSON.stringify([property, data]);
        const found = kept.get(place) ?? { property, data, rules: [] };
        found.rules.push(rule);
        kept.set(place, found);
    }
    const same = new Map();
    for (const { property, rules, data } of kept.values()) {
        const key = JSON.stringify([property, rules]);
        const found = same.get(key) ?? { property, rules, data: [] };
        found.data.push(data);
        same.set(key, found);
    }
    return [...same.values()];
}
function listed(names) {
    const shown = names.slice(0, 20).map((name) => [(0,inline/* code */.aY)(name)]);
    const left = names.length - shown.length;
    return (0,inline/* joined */.oR)(left > 0 ? [...shown, [(0,inline/* words */.aL)(`${left} more`)]] : shown, ', ');
}

;// CONCATENATED MODULE: ./.build/report/sections/validate.js








/** A validation: the broken promises with their first place, then rows, passed checks and the data. */
function validateBlocks(result) {
    const { open, blocked } = split(result.checks);
    const passed = result.checks.filter(({ status }) => status === 'passed');
    return [
        { kind: 'paragraph', text: validate_summary(result) },
        ...(open.length > 0 ? [openTable(open)] : []),
        ...reasons(open),
        ...blockedChecks(blocked),
        ...failingRows(open),
        ...driftBlocks(result.checks),
        ...passedChecks(passed),
        ...dataSets(result.data),
    ];
}
/** What is blocked is quiet beside its cause; without one it is all there is to say. */
function split(checks) {
    const rest = bySeverity(checks.filter(({ status }) => status !== 'passed'));
    const caused = rest.some(({ status }) => status === 'failed' || status === 'errored');
    const isQuiet = ({ status }) => caused && status === 'blocked';
    return { open: rest.filter((check) => !isQuiet(check)), blocked: rest.filter(isQuiet) };
}
/** What could not be judged decides the verdict, however mild; of the others the serious ones come first. */
const statusRank = {
    errored: 0,
    failed: 1,
    undecided: 2,
    blocked: 3,
    unchecked: 4,
    passed: 5,
};
const severityRank = { error: 0, warning: 1, info: 2 };
function bySeverity(checks) {
    return checks.toSorted((a, b) => Number(b.status === 'errored') - Number(a.status === 'errored') ||
        severityRank[a.severity] - severityRank[b.severity] ||
        statusRank[a.status] - statusRank[b.status] ||
        b.failing - a.failing);
}
/** Sets that the first line names; the table has the others. */
const mostSets = 5;
function validate_summary({ checks, data }) {
    const sets = data
        .slice(0, mostSets)
        .map(({ name, rows }) => [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(rows, 'row')} in `), (0,inline/* code */.aY)(name)]);
    const left = data.length - sets.length;
    const all = left > 0 ? [...sets, [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(left, 'more set')}`)]] : sets;
    const read = all.length > 0 ? [(0,inline/* words */.aL)(' '), ...(0,inline/* joined */.oR)(all, ', '), (0,inline/* words */.aL)('.')] : [];
    return [
        (0,signs/* tally */.N4)('check', checks.map(({ status }) => status)),
        ...read,
    ];
}
function openTable(checks) {
    return (0,report_block/* table */.tp)('Checks that did not pass', [
        { title: 'Status' },
        { title: 'Check' },
        { title: 'Data' },
        { title: 'Failing / checked', align: 'right' },
        { title: 'Found, asked' },
        { title: 'First place' },
    ], checks.map(openRow));
}
function openRow(check) {
    const { id, data, status, severity, checked, failing, examples: rows } = check;
    const [first] = rows;
    const softer = severity === 'error' ? [] : [(0,inline/* words */.aL)(`, ${severity} only`)];
    return [
        [(0,inline/* answer */.ZF)(status), ...softer],
        [(0,inline/* code */.aY)(id)],
        [(0,inline/* code */.aY)(data)],
        validate_rowsOf({ failing, checked }),
        foundAndAsked(check),
        first ? placeAndValue(first) : [],
    ];
}
/** A mean or a query fails as a whole: no row of it does. */
function validate_rowsOf({ failing, checked }) {
    if (checked === 0 && failing === 0)
        return [];
    return [(0,inline/* words */.aL)(`${failing > 0 ? (0,numbers/* count */.U9)(failing) : '–'}\u00a0/\u00a0${(0,numbers/* count */.U9)(checked)}`)];
}
/** What the column beside says already, the number of failing rows, is not said again. */
function foundAndAsked({ observed, threshold, failing }) {
    const told = failing > 0 && observed === (0,numbers/* count */.U9)(failing);
    const found = observed && !told ? (0,inline/* sentence */.em)(observed, 120) : [];
    const asked = threshold ? [(0,inline/* words */.aL)('asked: '), ...(0,inline/* sentence */.em)(threshold, 120)] : [];
    return (0,inline/* joined */.oR)([found, asked].filter((text) => text.length > 0), '; ');
}
function reasons(checks) {
    const several = new Set(checks.map(({ data }) => data)).size > 1;
    const items = byReason(checks.filter((check) => !saysAll(check))).map(([reason, same]) => {
        return [...validate_named(same, several), (0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(reason)];
    });
    return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}
/** Whether the row of a check says all that its reason does: how many, of how many, and what was asked. */
function saysAll({ status, failing, observed, threshold, reason = '' }) {
    if (status !== 'failed' || threshold === undefined)
        return false;
    if (failing > 0)
        return !/, asked is |[:;]/.test(reason);
    return observed !== undefined && reason.endsWith(` ${observed}, asked is ${threshold}.`);
}
function byReason(checks) {
    const found = new Map();
    for (const check of checks) {
        if (check.reason === undefined)
            continue;
        const same = found.get(check.reason);
        if (same)
            same.push(check);
        else
            found.set(check.reason, [check]);
    }
    return [...found];
}
/** Checks that one line names. */
const mostNamed = 5;
function validate_named(checks, withData) {
    const shown = checks.slice(0, mostNamed).map(({ id, data }) => {
        return withData ? [(0,inline/* code */.aY)(id), (0,inline/* words */.aL)(' on '), (0,inline/* code */.aY)(data)] : [(0,inline/* code */.aY)(id)];
    });
    const left = checks.length - shown.length;
    return (0,inline/* joined */.oR)(left > 0 ? [...shown, [(0,inline/* words */.aL)(`${left} more`)]] : shown, ', ');
}
function blockedChecks(checks) {
    if (checks.length === 0)
        return [];
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(checks.length, 'check')} blocked by a failure above`)],
            blocks: reasons(checks),
            shed: 'passed',
            inShell: false,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/report/page.js















/** Outcomes → what there is to say, most important first. Without any outcome it is no pass. */
function pageOf(outcomes, beside = {}) {
    const models = modelsOf(outcomes);
    return {
        verdict: (0,reporting/* jointVerdict */.ym)(outcomes, beside.missing),
        heading: jointHeading(models, beside),
        overview: [...olderThanHead(outcomes, beside), ...overviewOf(models, beside)],
        sections: models.flatMap((model) => model.outcomes.map(sectionOf)),
        sectionsLeftOut: 0,
        closing: [
            ...findingsBlock((beside.findings ?? []).filter(({ rule }) => rule !== 'not-compared')),
            ...permissionsBlock(beside),
            ...linksOf(beside),
        ],
    };
}
/** The line of the only model says no more than the heading does. */
function overviewOf(models, beside) {
    const lines = linesOf(models, beside);
    if (lines.length > models.length || lines.length > 1)
        return [overviewTable(lines, models)];
    if (lines.length === 1)
        return [];
    const text = (0,inline/* words */.aL)('Nothing was judged, which is never a pass.');
    return [{ kind: 'paragraph', text: [text] }];
}
/** A result for another commit than the one that would be merged. */
function olderThanHead(outcomes, { head }) {
    const older = outcomes
        .map(({ provenance }) => provenance.headSha)
        .find((sha) => sha && sha !== head);
    if (!head || !older)
        return [];
    const text = [
        (0,inline/* words */.aL)('This result is for '),
        (0,inline/* code */.aY)(older.slice(0, 7)),
        (0,inline/* words */.aL)('; the pull request has moved on to '),
        (0,inline/* code */.aY)(head.slice(0, 7)),
        (0,inline/* words */.aL)('.'),
    ];
    return [{ kind: 'alert', text }];
}
function sectionOf(outcome) {
    return {
        verdict: outcome.verdict,
        heading: headingOf(outcome),
        name: nameOf(outcome),
        key: outcome.key,
        blocks: [...withFindings(resultBlocks(outcome), outcome), ...(0,sections_provenance/* footer */.qr)((0,sections_provenance/* commitOf */.D3)(outcome))],
        provenance: (0,sections_provenance/* provenanceBlock */.X2)(outcome),
    };
}
function resultBlocks(outcome) {
    if (outcome.result === null)
        return [];
    switch (outcome.command) {
        case 'compare':
            return (0,compare/* compareBlocks */.wm)(outcome, outcome.result);
        case 'validate':
            return validateBlocks(outcome.result);
        case 'train':
            return trainBlocks(outcome.result);
        case 'reproduce':
            return reproduceBlocks(outcome.result);
        case 'register':
            return registerBlocks(outcome.result);
        case 'promote':
            return promoteBlocks(outcome, outcome.result);
        case 'profile':
            return profileBlocks(outcome.result);
        case 'calibrate':
            return calibrationBlocks(outcome.result);
        case 'contract infer':
            return inferBlocks(outcome.result);
        case 'contract diff':
            return diffBlocks(outcome.result);
        case 'ledger show':
        case 'ledger verify':
        case 'ledger export':
            return ledgerBlocks(outcome.result);
        case 'report':
            return reportBlocks(outcome.result);
        case 'check':
            return [outcomeTable(outcome.result.outcomes)];
    }
}
/** Findings that no table shows: errors stand in sight, before the first fold, the others after everything. */
function withFindings(blocks, outcome) {
    const shown = rulesShown(outcome);
    const unseen = outcome.findings.filter(({ rule }) => !shown.has(rule));
    const errors = findingsBlock(unseen.filter(({ level }) => level === 'error'));
    const others = findingsBlock(unseen.filter(({ level }) => level !== 'error'));
    const fold = blocks.findIndex(({ kind }) => kind === 'details');
    const at = fold < 0 ? blocks.length : fold;
    return [...blocks.slice(0, at), ...errors, ...blocks.slice(at), ...others];
}
function findingsBlock(findings) {
    if (findings.length === 0)
        return [];
    return [{ kind: 'findings', findings: findings.map(shownFinding), limit: 20 }];
}
function rulesShown({ command, result }) {
    if (command === 'compare' && result) {
        return new Set([...result.rules.map(({ id }) => id), 'slice-alarm']);
    }
    if (command === 'validate' && result)
        return new Set(result.checks.map(({ id }) => id));
    if (command === 'contract diff' && result)
        return new Set(result.changes.map(({ id }) => id));
    return new Set();
}
function shownFinding({ level, rule, message, file, line }) {
    const place = file ? [(0,inline/* code */.aY)(line ? `${file}:${line}` : file)] : [];
    return { level, rule: [(0,inline/* code */.aY)(rule)], place, message: (0,inline/* sentence */.em)(message, 1000) };
}
/** The lines of a workflow that would let the job post everything. */
function permissionsBlock({ permissions }) {
    if (!permissions)
        return [];
    const text = (0,inline/* words */.aL)('Add to the job, then run it again:');
    return [
        { kind: 'paragraph', text: [text] },
        { kind: 'listing', language: 'yaml', lines: (0,domain_permissions/* permissionLines */.$)(permissions) },
    ];
}
function linksOf({ runUrl, guideUrl }) {
    const links = [
        ['Log of the run', runUrl],
        ['How to read this', guideUrl],
    ];
    const shown = links.flatMap(([said, url]) => url ? [[{ kind: 'link', words: said, url }]] : []);
    return shown.length > 0 ? [{ kind: 'footer', text: (0,inline/* joined */.oR)(shown, ' · ') }] : [];
}


/***/ })

};
