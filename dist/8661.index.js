export const id = 8661;
export const ids = [8661,3400];
export const modules = {

/***/ 47867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ allRows)
/* harmony export */ });
/** All rows, as a slice. */
const allRows = '*';


/***/ }),

/***/ 43465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/** A version as people write it: numbered ones get a `v`. */
function labelOf(version) {
    if (version === null)
        return 'no version';
    return /^\d+$/.test(version) ? `v${version}` : version;
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

/***/ 92396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ footLast),
/* harmony export */   dG: () => (/* binding */ sheddable),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58380);

/** What is left out where a place has no room, in this order. */
const sheddable = [
    'history-chart',
    'history',
    'passed-slices',
    'exploration',
    'row-ids',
    'data',
    'passed',
    'parameters',
    'slices',
    'fairness',
    'flips',
];
/** Rows and items at first where room is short. */
const shownRows = 20;
function table(name, columns, rows) {
    return { kind: 'table', name, columns, rows, limit: shownRows };
}
/** Blocks in their order, with all small print in one line at the end. */
function footLast(blocks) {
    const texts = blocks.flatMap((block) => (block.kind === 'footer' ? [block.text] : []));
    const body = blocks.filter(({ kind }) => kind !== 'footer');
    return texts.length > 0 ? [...body, { kind: 'footer', text: (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(texts, ' ') }] : body;
}


/***/ }),

/***/ 58380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81755);

function words(text) {
    return { kind: 'words', text };
}
function strong(text) {
    return { kind: 'words', text, strong: true };
}
/** An answer with its sign, which each place draws its own way. */
function answer(word) {
    return { kind: 'answer', word };
}
/** Foreign text: names, paths, values. Made visible and cut to 120 characters. */
function code(text) {
    return { kind: 'code', text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, 120) };
}
/** Several texts with a separator between them. */
function joined(texts, separator) {
    return texts.flatMap((text, index) => (index > 0 ? [words(separator), ...text] : text));
}
/**
 * A sentence in which somebody's names may stand: plain words and numbers stay words, everything
 * else (paths, `@team`, `#12`, markup, addresses) becomes code, where it has no effect.
 */
function sentence(text, limit = 600) {
    const pieces = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, limit)
        .trim()
        .split(quotation)
        .flatMap((part, index) => (index % 2 === 1 ? quotationOf(part) : tokensOf(part)));
    return pieces.reduce(appended, []);
}
/** What stands in quotes between words, such as a line to paste. */
const quotation = /(?<=^|[ \u00a0(])"([^"]*[ \u00a0][^"]*)"(?=$|[ \u00a0).,:;!?…])/u;
/** A quotation stays in one piece: a line to paste must not be cut into code and words. */
function quotationOf(quoted) {
    const plain = quoted.split(/[ \u00a0]+/).every((token) => isPlain(token));
    return plain ? [words(`"${quoted}"`)] : [inert(quoted)];
}
function tokensOf(text) {
    return text
        .split(/([ \u00a0]+)/)
        .flatMap((token) => (/^[ \u00a0]/.test(token) ? [words(token)] : piecesOf(token)));
}
const plainWord = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’]\p{L}[\p{L}\p{M}\p{N}]*)*$/u;
const plainNumber = /^[+−-]?\p{Nd}[\p{Nd}.,]*(?:e[+-]\p{Nd}+)?%?$/u;
const plainSymbol = /^[→≥≤=…·+−–—%±]$/u;
function piecesOf(token) {
    const [, before = '', core = '', after = ''] = /^([("'“]*)(.*?)([)"'”.,:;!?…]*)$/su.exec(token) ?? [];
    if (isPlain(core))
        return [words(token)];
    const quoted = /["'“]$/.test(before) && /^["'”]/.test(after);
    if (!quoted)
        return [words(before), inert(core), words(after)];
    // The quotes around a name are what the code span says already; between several they mean more.
    const name = /["'“”]/.test(core) ? `${before.slice(-1)}${core}${after.slice(0, 1)}` : core;
    return [words(before.slice(0, -1)), inert(name), words(after.slice(1))];
}
function inert(text) {
    return { kind: 'code', text };
}
function isPlain(core) {
    return core === '' || [plainWord, plainNumber, plainSymbol].some((shape) => shape.test(core));
}
/** Neighbouring words become one piece; empty ones vanish. */
function appended(pieces, piece) {
    const last = pieces.at(-1);
    if (piece.kind === 'words' && piece.text === '')
        return pieces;
    if (piece.kind !== 'words' || last?.kind !== 'words' || last.strong)
        return [...pieces, piece];
    return [...pieces.slice(0, -1), words(last.text + piece.text)];
}


/***/ }),

/***/ 12051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** `1,903`: a whole number with its thousands apart. */
function count(value) {
    return decimal(value, 0);
}
/** Fixed decimals, thousands apart, a true minus, never an exponent. */
function decimal(value, decimals) {
    const size = Math.abs(value);
    const digits = size < 1e15 ? size.toFixed(decimals) : BigInt(Math.round(size)).toString();
    const [whole = '0', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const number = fraction ? `${grouped}.${fraction}` : grouped;
    return value < 0 && !isZero(number) ? `−${number}` : number;
}
/** The same with its sign; `±` where it rounds to zero. */
function signed(value, decimals) {
    const number = decimal(value, decimals);
    if (isZero(number))
        return `±${number}`;
    return value > 0 ? `+${number}` : number;
}
/** A share as `2.2 %`; a share that is small, but not zero, never reads as zero. */
function percent(share) {
    const decimals = share > 0 && share < 0.0005 ? 3 : 1;
    return `${decimal(100 * share, decimals)}\u00a0%`;
}
/** A p-value: `0.03`, `0.0027`, `< 0.0001`. */
function chance(p) {
    if (p < 0.0001)
        return '< 0.0001';
    return decimal(p, p < 0.01 ? 4 : 2);
}
/** `1 row`, `2 rows`. */
function plural(value, noun) {
    return `${count(value)}\u00a0${noun}${value === 1 ? '' : 's'}`;
}
/** Decimals that give a size two significant digits; at least `least`, at most ten. */
function decimalsFor(size, least = 0) {
    if (!(size > 0))
        return Math.max(3, least);
    return Math.min(10, Math.max(least, 1 - Math.floor(Math.log10(size))));
}
/** A number that stands alone: four significant digits, no trailing noise. */
function plain(value) {
    if (Number.isInteger(value))
        return decimal(value, 0);
    const size = Math.abs(value);
    const decimals = Math.min(10, Math.max(0, 3 - Math.floor(Math.log10(size))));
    return decimal(value, decimals)
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '');
}
/** Milliseconds as a person says them. */
function duration(ms) {
    const seconds = Math.max(0, ms) / 1000;
    if (seconds < 60)
        return `${decimal(seconds, 1)}\u00a0s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes}\u00a0min ${Math.floor(seconds % 60)}\u00a0s`;
    return `${count(Math.floor(minutes / 60))}\u00a0h ${minutes % 60}\u00a0min`;
}
/** Bytes in binary units. */
function bytes(size) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, size)) / 10));
    if (size === 1)
        return '1\u00a0byte';
    return `${decimal(size / 1024 ** power, power === 0 ? 0 : 1)}\u00a0${units[power]}`;
}
function isZero(number) {
    return !/[1-9]/.test(number);
}


/***/ }),

/***/ 3391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ scaled)
/* harmony export */ });
/* harmony import */ var _domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72221);

/** Undefined where there is nothing to draw: no estimate, or no bound. */
function scaled(rule) {
    const { estimate, lower, upper, bound } = rule;
    if (estimate === null || bound === null)
        return undefined;
    const unit = unitOf(rule, bound);
    const { threshold: from, side } = (0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._B)(rule.operator, bound, rule.baseline);
    const direction = side === 'at-or-below' ? -1 : 1;
    const place = (value) => snapped((direction * (value - from)) / unit);
    const [low, high] = direction === 1 ? [lower, upper] : [upper, lower];
    const isInterval = low !== null && high !== null;
    return {
        estimate: place(estimate),
        lower: isInterval ? place(low) : null,
        upper: isInterval ? place(high) : null,
        noChange: (0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutChange */ .wC)(rule.operator) ? place(0) : null,
    };
}
/** One margin; where the rule has none, half the half-width of its interval. */
function unitOf(rule, bound) {
    if ((0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutChange */ .wC)(rule.operator) && bound !== 0)
        return Math.abs(bound);
    const { lower, upper, estimate } = rule;
    const halfWidth = lower !== null && upper !== null ? (upper - lower) / 2 : 0;
    if (halfWidth > 0)
        return halfWidth / 2;
    const distance = Math.abs((estimate ?? 0) - bound);
    return distance > 0 ? distance : 1;
}
/** Binary fractions must not push what is exactly on the bound across it. */
function snapped(position) {
    return Math.abs(position) < 1e-9 ? 0 : position;
}


/***/ }),

/***/ 92148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Np: () => (/* binding */ bySeverity),
  wm: () => (/* binding */ compareBlocks),
  Ix: () => (/* binding */ isWorst)
});

// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(72221);
// EXTERNAL MODULE: ./.build/domain/comparison/slice.js
var comparison_slice = __webpack_require__(47867);
// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(43465);
// EXTERNAL MODULE: ./.build/report/block.js
var block = __webpack_require__(92396);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(58380);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(12051);
// EXTERNAL MODULE: ./.build/report/scale.js
var scale = __webpack_require__(3391);
// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(64851);
// EXTERNAL MODULE: ./.build/report/sections/rule-row.js + 1 modules
var rule_row = __webpack_require__(3195);
;// CONCATENATED MODULE: ./.build/report/sections/comparison/anchor.js




/** The same rules against the pinned release, so that small losses cannot add up unseen. */
function anchorBlocks({ anchor, rules }) {
    const judged = rules.filter((rule) => rule.anchor !== undefined);
    if (!anchor || judged.length === 0)
        return [];
    const name = anchor.version === undefined ? anchor.path : (0,model_version/* labelOf */.W)(anchor.version);
    const columns = [
        { title: 'Verdict' },
        { title: 'Rule' },
        { title: 'Anchor → candidate' },
        { title: 'Change' },
    ];
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)('Against the anchor '), (0,inline/* code */.aY)(name)],
            blocks: [(0,block/* table */.tp)('Rules against the anchor', columns, judged.flatMap(rowOf))],
            shed: 'passed',
            inShell: true,
        },
    ];
}
function rowOf(rule) {
    const { anchor } = rule;
    if (!anchor)
        return [];
    const { baseline, estimate, lower, upper, verdict, reason } = anchor;
    const against = { ...rule, baseline, estimate, lower, upper, verdict };
    const said = estimate === null && reason ? (0,inline/* sentence */.em)(reason, 160) : (0,rule_row/* change */.Zg)(against);
    return [[[(0,inline/* answer */.ZF)(verdict)], (0,rule_row/* ruleName */.oF)(rule), (0,rule_row/* values */.zu)(against), said]];
}

;// CONCATENATED MODULE: ./.build/report/sections/comparison/changes.js



/** What else differs between the two runs: why the metric may have moved. */
function changeBlocks(changes) {
    if (!changes)
        return [];
    if (changes.length === 0)
        return [{ kind: 'paragraph', text: [(0,inline/* words */.aL)(nothing)] }];
    const columns = [
        { title: 'What' },
        { title: 'Name' },
        { title: 'Baseline' },
        { title: 'Candidate' },
    ];
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`What changed: ${counted(changes)}`)],
            blocks: [(0,block/* table */.tp)('What changed between the runs', columns, byKind(changes).map(changes_rowOf))],
            shed: 'parameters',
            inShell: false,
        },
    ];
}
/** In the order in which the summary counts them. */
function byKind(changes) {
    return kindsOf(changes).flatMap((kind) => changes.filter((change) => change.kind === kind));
}
function kindsOf(changes) {
    return [...new Set(changes.map(({ kind }) => kind))];
}
const nothing = 'The two runs differ in nothing that their records tell: a change is training noise or environment.';
/** `2 parameters, 1 data set, code`, in the order of their first mention. */
function counted(changes) {
    return kindsOf(changes)
        .map((kind) => {
        const noun = nouns[kind];
        const number = changes.filter((change) => change.kind === kind).length;
        return noun.counted ? (0,numbers/* plural */.LS)(number, noun.word) : noun.word;
    })
        .join(', ');
}
const nouns = {
    parameter: { word: 'parameter', counted: true },
    data: { word: 'data set', counted: true },
    code: { word: 'code', counted: false },
    dependencies: { word: 'dependencies', counted: false },
    seed: { word: 'seed', counted: false },
    hardware: { word: 'hardware', counted: false },
    environment: { word: 'environment', counted: false },
    command: { word: 'training command', counted: false },
};
function changes_rowOf({ kind, name, baseline, candidate, difference }) {
    const by = difference === undefined ? [] : [(0,inline/* words */.aL)(` (${difference > 0 ? '+' : ''}${(0,numbers/* plain */.pj)(difference)})`)];
    return [[(0,inline/* words */.aL)(nouns[kind].word)], [(0,inline/* code */.aY)(name)], [side(baseline)], [side(candidate), ...by]];
}
function side(value) {
    return value === null ? (0,inline/* words */.aL)('–') : (0,inline/* code */.aY)(value);
}

// EXTERNAL MODULE: ./.build/report/sections/comparison/slices.js
var comparison_slices = __webpack_require__(22055);
;// CONCATENATED MODULE: ./.build/report/sections/comparison/charts.js



/** Fewer rows say little. */
const few = 200;
/** Every rule against its margin. */
function ruleChart(rules) {
    return chart({ kind: 'intervals', rows: rules.map(rule_row/* intervalRow */.Wo) });
}
/** Every watched slice against the margin of its rule, by the lower end of its interval. */
function sliceChart(result) {
    const watched = (0,comparison_slices/* watchedRows */.sB)(result);
    const [first] = watched;
    if (!first)
        return [];
    const isOne = watched.every(({ rule }) => rule.id === first.rule.id);
    if (!isOne)
        return [chart({ kind: 'slices', rows: watched.map(sliceRow) })];
    const rows = watched.map((row) => ({ ...sliceRow(row), label: row.watched.slice }));
    return [chart({ kind: 'slices', rows, metric: first.rule.metric })];
}
function sliceRow({ watched, rule }) {
    const { alarm, waiver, n } = watched;
    const row = (0,rule_row/* intervalRow */.Wo)(rule);
    const said = waiver ? 'waived' : alarm ? 'proven loss' : '';
    const isWithin = (row.at?.lower ?? row.at?.estimate ?? -1) >= 0;
    return {
        ...row,
        // Without a proof the chart says no more than where the interval lies.
        ...(said === '' && { verdict: isWithin ? 'passed' : 'undecided' }),
        note: `n\u00a0${(0,numbers/* count */.U9)(n)}`,
        said,
        ...(n < few && !alarm && { small: true }),
    };
}
/** Which slices the rows that changed sides lie in. */
function flipChart(flips) {
    if (!flips?.bySlice || flips.bySlice.length === 0)
        return [];
    const { fixed, broken, n, bySlice } = flips;
    return [chart({ kind: 'flips', rows: [{ slice: 'all rows', fixed, broken, n }, ...bySlice] })];
}
/** What the scores and answers of both models are worth; nothing where the predictions do not tell. */
function curveCharts(curves) {
    if (!curves)
        return [];
    const { baseline, candidate, confusion, threshold } = curves;
    const bins = candidate && { baseline: baseline?.bins ?? null, candidate: candidate.bins };
    return [
        ...(candidate ? [chart({ kind: 'ranking', ranking: { threshold, baseline, candidate } })] : []),
        ...(bins ? [chart({ kind: 'reliability', bins })] : []),
        ...(confusion ? [chart({ kind: 'confusion', confusion })] : []),
        ...(bins ? [chart({ kind: 'scores', bins, threshold })] : []),
    ];
}
function chart(of) {
    return { kind: 'chart', chart: of };
}

;// CONCATENATED MODULE: ./.build/report/sections/comparison/churn.js


/** How far the answers moved where no answer is simply right. */
function churnBlocks(churn) {
    return churn ? [{ kind: 'paragraph', text: [(0,inline/* words */.aL)(sentenceOf(churn))] }] : [];
}
function sentenceOf(churn) {
    if (churn.kind === 'order') {
        const { k, queries, overlap } = churn;
        return `Both rankings share ${(0,numbers/* decimal */._)(overlap, 3)} of the first ${(0,numbers/* count */.U9)(k)} documents, as a mean over ${(0,numbers/* count */.U9)(queries)} queries.`;
    }
    const { tolerance, grown, shrunk, n } = churn;
    const share = n > 0 ? ` (${(0,numbers/* percent */.KN)(grown / n)} of rows)` : '';
    return `The error grew by more than ${(0,numbers/* plain */.pj)(tolerance)}, the mean error of the baseline, on ${(0,numbers/* count */.U9)(grown)} rows${share}, and shrank by more than that on ${(0,numbers/* count */.U9)(shrunk)}.`;
}

;// CONCATENATED MODULE: ./.build/report/sections/comparison/exploration.js



/** Slices that a search came upon: where to look, never a reason to stop. */
function explorationBlocks(found) {
    if (!found || found.found.length === 0)
        return [];
    const { error, confirmed } = found;
    const what = error === 'broken' ? 'rows break more often' : 'the loss grew more';
    const note = confirmed
        ? 'Found on one half of the rows and confirmed on the other; p-values are corrected by Benjamini and Hochberg.'
        : 'Found on these very rows, and too few to confirm it on others: expect some to be chance.';
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`Search: ${(0,numbers/* plural */.LS)(found.found.length, 'slice')} where ${what}`)],
            blocks: [
                { kind: 'paragraph', text: [(0,inline/* words */.aL)(`Exploratory, no rule. ${note}`)] },
                (0,block/* table */.tp)('Slices found', columnsOf(found), found.found.map((slice) => exploration_rowOf(slice, found))),
            ],
            shed: 'exploration',
            inShell: false,
        },
    ];
}
function columnsOf({ error }) {
    return [
        { title: 'Slice' },
        { title: 'Rows', align: 'right' },
        { title: error === 'broken' ? 'Broken there (overall)' : 'Loss grew there by (overall)' },
        { title: 'Score', align: 'right' },
        { title: 'p', align: 'right' },
    ];
}
function exploration_rowOf({ slice, n, mean, overall, score, adjusted }, { error }) {
    const size = error === 'broken' ? numbers/* percent */.KN : numbers/* plain */.pj;
    return [
        [(0,inline/* code */.aY)(slice)],
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(n))],
        [(0,inline/* words */.aL)(`${size(mean)} (${size(overall)})`)],
        [(0,inline/* words */.aL)((0,numbers/* decimal */._)(score, 2))],
        [(0,inline/* words */.aL)(adjusted === null ? '–' : (0,numbers/* chance */.Dz)(adjusted))],
    ];
}

// EXTERNAL MODULE: ./.build/report/sections/comparison/fairness.js
var fairness = __webpack_require__(64857);
;// CONCATENATED MODULE: ./.build/report/sections/comparison/flips.js



/** Which rows changed sides, and the ten that broke although the candidate was sure; nothing where no answer changed. */
function flipBlocks(flips) {
    if (!flips || flips.changed === 0)
        return [];
    const { fixed, broken, n } = flips;
    const share = n > 0 ? ` (${(0,numbers/* percent */.KN)((fixed + broken) / n)} of rows)` : '';
    const summary = [(0,inline/* words */.aL)(`Flips: ${(0,numbers/* count */.U9)(fixed)} fixed, ${(0,numbers/* count */.U9)(broken)} broken${share}`)];
    return [
        {
            kind: 'details',
            summary,
            blocks: [{ kind: 'facts', facts: factsOf(flips) }, ...surest(flips.surest)],
            shed: 'flips',
            inShell: false,
        },
    ];
}
function factsOf(flips) {
    const { broken, n, changed, brokenShareUpper, brokenOfRight, midP } = flips;
    const rate = n > 0 ? (0,numbers/* percent */.KN)(broken / n) : '–';
    const ofRight = brokenOfRight === null
        ? []
        : [['Of what the baseline had right', [(0,inline/* words */.aL)(`${(0,numbers/* percent */.KN)(brokenOfRight)} is wrong now`)]]];
    return [
        ['Negative flip rate', [(0,inline/* words */.aL)(`${rate}, at most ${(0,numbers/* percent */.KN)(brokenShareUpper)} (95\u00a0%)`)]],
        ...ofRight,
        ['Chance of a split as uneven if neither were better', [(0,inline/* words */.aL)(`${(0,numbers/* chance */.Dz)(midP)} (McNemar)`)]],
        ['Predictions that changed', [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(changed, 'row')}`)]],
    ];
}
function surest(rows) {
    if (rows.length === 0)
        return [];
    const showing = rows.some(({ shown }) => shown !== undefined);
    const columns = [
        { title: 'Broken row' },
        { title: 'Confidence', align: 'right' },
        { title: 'Slices' },
        ...(showing ? [{ title: 'Columns shown' }] : []),
    ];
    const cells = rows.map(({ id, confidence, slices, shown = {} }) => [
        [(0,inline/* code */.aY)(id)],
        [(0,inline/* words */.aL)(confidence === null ? '–' : (0,numbers/* decimal */._)(confidence, 3))],
        listed(slices),
        ...(showing ? [listed(Object.entries(shown).map(([name, value]) => `${name}: ${value}`))] : []),
    ]);
    const name = 'Broken rows of which the candidate was surest';
    return [{ ...(0,block/* table */.tp)(name, columns, cells), shed: 'row-ids' }];
}
function listed(texts) {
    return (0,inline/* joined */.oR)(texts.map((text) => [(0,inline/* code */.aY)(text)]), ', ');
}

// EXTERNAL MODULE: ./.build/report/sections/comparison/history.js
var comparison_history = __webpack_require__(17878);
// EXTERNAL MODULE: ./.build/report/sections/provenance.js
var sections_provenance = __webpack_require__(6131);
;// CONCATENATED MODULE: ./.build/report/sections/comparison/methods.js



/** How it was measured, how sure the bounds are, what these rows could have shown, how often they were used. */
function methods(result) {
    const { rules, testSet, baseline } = result;
    const used = [...new Set(rules.map(({ method }) => method))].filter((method) => method !== '' && method !== 'no interval');
    const measured = rules.filter(({ lower }) => lower !== null);
    const alphas = [...new Set(measured.map(({ alpha }) => (0,numbers/* plain */.pj)(alpha)))];
    const sure = alphas.length > 0 ? [`one-sided α ${alphas.join(', ')}`] : [];
    const all = [...used, ...drawn(rules), ...sure].join('; ');
    return [
        ...(0,inline/* sentence */.em)(all && `${all}.`),
        ...noted(rules),
        ...detectable(rules),
        ...uses(testSet),
        ...digestOf(baseline),
    ];
}
/** What a metric says of how it was measured, once. */
function noted(rules) {
    const notes = [...new Set(rules.flatMap(({ notes: said = [] }) => said))];
    return notes.slice(0, 5).flatMap((note) => [(0,inline/* words */.aL)(' '), ...(0,inline/* sentence */.em)(note, 300)]);
}
function drawn(rules) {
    const [first, ...others] = rules.flatMap((rule) => (rule.drawn ? [rule.drawn] : []));
    if (!first)
        return [];
    const draws = Math.max(first.draws, ...others.map((other) => other.draws));
    const same = others.every(({ seed }) => seed === first.seed);
    return [
        `${(0,numbers/* count */.U9)(draws)} draws seeded by the inputs${same ? ` (${first.seed.slice(0, 8)})` : ''}`,
    ];
}
function detectable(rules) {
    const shown = rules.find(({ resolution, slice }) => resolution && slice === '*');
    if (!shown?.resolution)
        return [];
    const size = (0,numbers/* decimal */._)(shown.resolution, (0,numbers/* decimalsFor */.Wm)(shown.resolution));
    const loss = (0,inline/* words */.aL)(` This test set can detect a loss of ${size} in `);
    return [loss, (0,inline/* code */.aY)(shown.metric), (0,inline/* words */.aL)('.')];
}
function digestOf(baseline) {
    if (!baseline?.digest)
        return [];
    return [(0,inline/* words */.aL)(' Baseline '), ...(0,sections_provenance/* short */.h0)(baseline.digest), (0,inline/* words */.aL)('.')];
}
function uses(testSet) {
    if (!testSet?.uses)
        return [];
    const { count: number, atLeast, chance } = testSet.uses;
    const times = number === 1 ? 'once' : `${(0,numbers/* count */.U9)(number)} times`;
    const tries = number > 1
        ? `: in as many tries a model exactly on a margin passes at least once with a chance of ${(0,numbers/* percent */.KN)(chance)}`
        : '';
    return [(0,inline/* words */.aL)(` Test set used ${atLeast ? 'at least ' : ''}${times}${tries}.`)];
}

;// CONCATENATED MODULE: ./.build/report/sections/comparison/reasons.js


/** Why a rule errored or stays undecided, where its numbers do not say it. */
function reasons(rules) {
    const items = rules
        .filter((rule) => (rule.reason || rule.waiver) && !speaksByNumbers(rule))
        .map((rule) => [...subject(rule), (0,inline/* words */.aL)(': '), ...whyOf(rule)]);
    return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}
function subject({ id, slice }) {
    return slice === '*' ? [(0,inline/* code */.aY)(id)] : [(0,inline/* code */.aY)(id), (0,inline/* words */.aL)(' on '), (0,inline/* code */.aY)(slice)];
}
function whyOf(rule) {
    const { reason = '', waiver, anchor } = rule;
    if (!waiver)
        return anchor?.decides ? besideAnchor(rule) : (0,inline/* sentence */.em)(reason);
    const { instead, until, by, reason: accepted } = waiver;
    const begin = (0,inline/* words */.aL)(`${instead}, and accepted until `);
    return [begin, (0,inline/* code */.aY)(until), (0,inline/* words */.aL)(' by '), (0,inline/* code */.aY)(by), (0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(accepted)];
}
/** The row has the numbers against the anchor, from which the answer follows. */
function besideAnchor(rule) {
    if (rule.anchor?.estimate === null || rule.estimate === null)
        return (0,inline/* sentence */.em)(rule.reason ?? '');
    return [(0,inline/* words */.aL)('against the baseline '), ...(0,rule_row/* change */.Zg)({ ...rule, verdict: 'passed' })];
}
function speaksByNumbers({ verdict, lower, rowsToDecide, anchor }) {
    if (verdict === 'waived' || anchor?.decides)
        return false;
    if (verdict === 'undecided')
        return lower !== null && rowsToDecide !== undefined;
    return verdict !== 'errored';
}

// EXTERNAL MODULE: ./.build/domain/grouped.js
var grouped = __webpack_require__(73729);
;// CONCATENATED MODULE: ./.build/domain/data/fingerprint-difference.js

/** The sets of both sides in the order of the candidate's, those that are gone last. */
function dataDifferences(baseline, candidate) {
    const now = Object.entries(candidate).map(([name, data]) => {
        const before = Object.hasOwn(baseline, name) ? baseline[name] : undefined;
        return before ? difference(name, before, data) : alone(name, 'added');
    });
    const gone = Object.keys(baseline).filter((name) => !Object.hasOwn(candidate, name));
    return [...now, ...gone.map((name) => alone(name, 'removed'))];
}
function alone(name, kind) {
    return { name, kind, changes: [] };
}
function difference(name, before, after) {
    if (before.digest === after.digest)
        return { name, kind: 'same', changes: [] };
    if (!before.fingerprint || !after.fingerprint)
        return { name, kind: 'unknown', changes: [] };
    return { name, kind: 'changed', changes: changesOf(before.fingerprint, after.fingerprint) };
}
function changesOf(before, after) {
    const known = new Map(before.columns.map((column) => [column.name, column]));
    const present = new Set(after.columns.map(({ name }) => name));
    const kept = after.columns.flatMap((column) => {
        const earlier = known.get(column.name);
        return earlier ? [{ earlier, column }] : [];
    });
    return [
        ...before.columns.filter(({ name }) => !present.has(name)).map(({ name }) => `${name} is gone`),
        ...after.columns.filter(({ name }) => !known.has(name)).map(({ name }) => `${name} is new`),
        ...kept.flatMap(({ earlier, column }) => retyped(earlier, column)),
        ...rowsChanged(before.rows, after.rows),
        ...kept.flatMap(({ earlier, column }) => {
            return nullsMoved(share(earlier, before), share(column, after), column.name);
        }),
        ...kept.flatMap(({ earlier, column }) => meanMoved(earlier, column)),
    ];
}
function retyped({ name, type: before }, { type }) {
    return before === type ? [] : [`${name} was ${before} and is ${type}`];
}
function rowsChanged(before, after) {
    if (before === after)
        return [];
    const ratio = before > 0 ? `, ${((after / before - 1) * 100).toFixed(1)} %` : '';
    return [`${(0,grouped/* grouped */.z)(before)} rows became ${(0,grouped/* grouped */.z)(after)}${ratio}`];
}
function share({ nulls }, { rows }) {
    return nulls === null || rows === 0 ? null : nulls / rows;
}
/** A move of half a percent of the rows is worth a line. */
const notableShare = 0.005;
function nullsMoved(before, after, name) {
    if (before === null || after === null || Math.abs(after - before) < notableShare)
        return [];
    return [`missing values of ${name} went from ${percent(before)} to ${percent(after)}`];
}
/** A hundredth of the range of both, or, where a range is not known, of the mean before. */
const notableMove = 0.01;
function meanMoved(before, after) {
    const { mean: from } = before;
    const { mean: to } = after;
    if (from === undefined || to === undefined || from === to)
        return [];
    if (Math.abs(to - from) < notableMove * (rangeOf(before, after) ?? Math.abs(from)))
        return [];
    return [`the mean of ${after.name} moved from ${digits(from)} to ${digits(to)}`];
}
function rangeOf(one, other) {
    const ends = [one.min, one.max, other.min, other.max].filter((end) => end !== undefined);
    return ends.length === 4 ? Math.max(...ends) - Math.min(...ends) : undefined;
}
function percent(value) {
    return `${(value * 100).toFixed(1)} %`;
}
function digits(value) {
    return String(Number(value.toPrecision(4)));
}

;// CONCATENATED MODULE: ./.build/report/sections/data-difference.js



/** In what the data of the candidate's run differs from the baseline's; nothing where one has no run. */
function dataDifferenceBlocks({ baseline, candidate }) {
    if (!baseline?.data || !candidate.data)
        return [];
    const differences = dataDifferences(baseline.data, candidate.data);
    if (differences.length === 0)
        return [];
    const other = differences.filter(({ kind }) => kind !== 'same').length;
    const summary = other === 0
        ? `Data: the same ${(0,numbers/* plural */.LS)(differences.length, 'set')} as the baseline's`
        : `Data: ${other} of ${(0,numbers/* plural */.LS)(differences.length, 'set')} ${other === 1 ? 'differs' : 'differ'} from the baseline's`;
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(summary)],
            blocks: [{ kind: 'list', items: differences.map(itemOf), limit: 20 }],
            shed: 'data',
            inShell: false,
        },
    ];
}
/** A wide table may have changed in every column. */
const mostChanges = 8;
function itemOf({ name, kind, changes }) {
    const shown = changes.slice(0, mostChanges);
    const left = changes.length - shown.length;
    const all = left > 0 ? [...shown, `${(0,numbers/* plural */.LS)(left, 'more change')}`] : shown;
    const said = all.length > 0 ? `${all.join('; ')}.` : otherBytes;
    return [
        (0,inline/* code */.aY)(name),
        (0,inline/* words */.aL)(': '),
        ...(kind === 'changed' ? (0,inline/* sentence */.em)(said, 1000) : [(0,inline/* words */.aL)(kinds[kind])]),
    ];
}
const otherBytes = 'other bytes, but as many rows, the same columns, and nearly the same missing values and known means.';
const kinds = {
    same: 'the same, byte for byte.',
    added: 'the baseline did not have it.',
    removed: 'only the baseline had it.',
    unknown: 'other bytes; no validation before one of the two runs tells in what they differ.',
};

;// CONCATENATED MODULE: ./.build/report/sections/compare.js






















/** A comparison, most important first: what failed or is undecided, then what passed, then how. */
function compareBlocks(outcome, result) {
    const ordered = bySeverity(result.rules);
    const open = ordered.filter(({ verdict }) => !isSettled(verdict));
    return [
        { kind: 'paragraph', text: summary(outcome, result) },
        ruleChart(ordered),
        ...openBlocks(result, open),
        ...churnBlocks(result.churn),
        ...settled(ordered),
        ...anchorBlocks(result),
        ...sliceChart(result),
        ...(0,comparison_slices/* watchedBlocks */.H2)(result),
        ...(0,fairness/* fairnessBlocks */.O)(result.fairness),
        ...flipChart(result.flips),
        ...flipBlocks(result.flips),
        ...curveCharts(result.curves),
        ...dataDifferenceBlocks(result),
        ...changeBlocks(result.changes),
        ...explorationBlocks(result.exploration),
        ...(0,comparison_history/* historyBlocks */.P)(result.history),
        ...(0,sections_provenance/* footer */.qr)(methods(result)),
    ];
}
/** What gives the heading its reason stands first: a proven loss on a slice, where no rule failed. */
function openBlocks(result, open) {
    const losses = (0,comparison_slices/* lossBlocks */.gX)(result);
    if (open.length === 0)
        return losses;
    const rules = [ruleTable('Rules that did not pass', open), ...reasons(open)];
    const isFirst = open.some(isWorst) || (0,comparison_slices/* alarmsIn */._g)(result).length === 0;
    return isFirst ? [...rules, ...losses] : [...losses, ...rules];
}
/** A rule that speaks before any slice does. */
function isWorst({ verdict }) {
    return verdict === 'errored' || verdict === 'failed';
}
function isSettled(verdict) {
    return verdict === 'passed' || verdict === 'skipped';
}
/** Errored, failed, undecided leaning wrong, undecided, waived; in each the farthest beyond its bound first. */
function bySeverity(rules) {
    const keyed = rules.map((rule) => {
        const place = (0,scale/* scaled */.v)((0,rule_row/* deciding */.C$)(rule))?.estimate ?? Number.NEGATIVE_INFINITY;
        return { rule, rank: rankOf(rule), place };
    });
    return keyed
        .sort((a, b) => a.rank - b.rank || compareNumbers(a.place, b.place))
        .map(({ rule }) => rule);
}
function compareNumbers(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function rankOf({ verdict, leaning }) {
    const ranks = { errored: 0, failed: 1, undecided: 3, waived: 4, passed: 5, skipped: 6 };
    return verdict === 'undecided' && leaning === 'wrong' ? 2 : ranks[verdict];
}
function ruleTable(name, rules) {
    return (0,block/* table */.tp)(name, columnsFor(rules.map(rule_row/* deciding */.C$)), rules.map(rule_row/* ruleRow */.Fs));
}
function columnsFor(rules) {
    const measured = rules.filter(({ lower }) => lower !== null);
    const levels = new Set(measured.map(({ alpha }) => (0,numbers/* decimal */._)(100 * (1 - 2 * alpha), 0)));
    const level = levels.size === 1 ? `${[...levels].join()}\u00a0% interval` : 'interval';
    const subject = rules.every(({ operator }) => (0,claim/* isAboutChange */.wC)(operator))
        ? 'Change'
        : 'Change or value';
    return [
        { title: 'Verdict' },
        { title: 'Rule' },
        {
            title: rules.some(({ baseline }) => baseline !== null) ? 'Baseline → candidate' : 'Candidate',
        },
        { title: measured.length > 0 ? `${subject} (${level})` : subject },
        { title: 'Needs', align: 'right' },
        { title: 'Margins' },
    ];
}
function summary(outcome, result) {
    const { rules, testSet } = result;
    const paired = result.baseline ? 'paired rows' : 'rows';
    const rows = testSet ? [(0,inline/* words */.aL)(` ${(0,numbers/* count */.U9)(testSet.rows)} ${paired} ·`)] : [];
    return [
        (0,signs/* tally */.N4)('rule', rules.map(({ verdict }) => verdict)),
        ...alarmed(result),
        ...rows,
        (0,inline/* words */.aL)(' candidate '),
        ...sideName(result.candidate),
        ...against(outcome, result.baseline),
    ];
}
function alarmed(result) {
    const slices = new Set((0,comparison_slices/* alarmsIn */._g)(result).map(({ slice }) => slice)).size;
    return slices > 0 ? [(0,inline/* words */.aL)(' '), (0,inline/* strong */.ko)(`${(0,numbers/* plural */.LS)(slices, 'slice')} with a proven loss.`)] : [];
}
function against({ subject, provenance }, baseline) {
    if (!baseline)
        return [(0,inline/* words */.aL)('; no baseline yet, so rules about change are skipped')];
    const { alias, version, registeredAt } = baseline;
    if (!version)
        return [(0,inline/* words */.aL)(' against '), ...sideName(baseline)];
    const days = registeredAt ? (0,sections_provenance/* age */.KW)(registeredAt, provenance.startedAt) : undefined;
    const notes = [
        ...(alias ? [[(0,inline/* code */.aY)(alias)]] : []),
        ...(days ? [[(0,inline/* words */.aL)(`registered ${days}`)]] : []),
    ];
    const model = subject.model ? [(0,inline/* code */.aY)(subject.model), (0,inline/* words */.aL)(' ')] : [];
    const noted = notes.length > 0 ? [(0,inline/* words */.aL)(' ('), ...(0,inline/* joined */.oR)(notes, ', '), (0,inline/* words */.aL)(')')] : [];
    return [(0,inline/* words */.aL)(' against '), ...model, (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(version)), ...noted];
}
function sideName({ version, path }) {
    return [(0,inline/* code */.aY)(version === undefined ? path : (0,model_version/* labelOf */.W)(version))];
}
/** What passed or had nothing to say, folded; slices apart, since there may be many. */
function settled(rules) {
    const passed = rules.filter(({ verdict }) => verdict === 'passed');
    const skipped = rules.filter(({ verdict }) => verdict === 'skipped');
    return [
        ...folded('passed', '', passed.filter(({ slice }) => slice === comparison_slice/* allRows */.P)),
        ...folded('passed-slices', ' on slices', passed.filter(({ slice }) => slice !== comparison_slice/* allRows */.P)),
        ...folded('passed', '', skipped),
    ];
}
function folded(shed, where, rules) {
    const [first] = rules;
    if (!first)
        return [];
    const title = `${(0,numbers/* plural */.LS)(rules.length, 'rule')}${where} ${first.verdict}`;
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(title)],
            blocks: [ruleTable(`Rules${where} ${first.verdict}`, rules)],
            shed,
            inShell: true,
        },
    ];
}


/***/ }),

/***/ 64857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fairnessBlocks)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92396);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12051);



/** Below this share of the best-off group's rate United States practice looks closer; it proves nothing. */
const fourFifths = 0.8;
/** What each group gets; the rules about it stand with the other rules. */
function fairnessBlocks(tables) {
    return tables.map((fairness) => ({
        kind: 'details',
        summary: summaryOf(fairness),
        blocks: [ratesOf(fairness)],
        shed: 'fairness',
        inShell: false,
    }));
}
function summaryOf({ group, groups, selectionRatio }) {
    const begin = [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('Groups of '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(group), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(groups.length)}`)];
    if (selectionRatio === null)
        return begin;
    const below = selectionRatio < fourFifths ? ', below 0.8 (four-fifths rule of thumb)' : '';
    return [...begin, (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`; selection ratio ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(selectionRatio, 3)}${below}`)];
}
function ratesOf({ groups }) {
    const columns = [
        { title: 'Group' },
        { title: 'Rows', align: 'right' },
        { title: 'Selected (baseline → candidate)' },
        { title: 'True positives', align: 'right' },
        { title: 'False positives', align: 'right' },
        { title: 'Note' },
    ];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)('Rates by group', columns, groups.map(rowOf));
}
function rowOf(rates) {
    const before = rates.baselineSelectionRate;
    const selected = rate(rates.selectionRate);
    return [
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rates.value)],
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rates.n))],
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(before === null ? selected : `${rate(before)}\u00a0→\u00a0${selected}`)],
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(rate(rates.truePositiveRate))],
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(rate(rates.falsePositiveRate))],
        rates.why === undefined ? [] : (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(rates.why, 160),
    ];
}
function rate(value) {
    return value === null ? '–' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(value, 3);
}


/***/ }),

/***/ 17878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ historyBlocks),
/* harmony export */   y: () => (/* binding */ decimalsOfHistory)
/* harmony export */ });
/* harmony import */ var _domain_model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43465);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92396);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12051);




/** Versions that are shown; the registry keeps all. */
const mostVersions = 20;
/** One metric of the versions that were promoted before: the numbers, the newest first, then their line. */
function historyBlocks(history) {
    const points = (history?.points ?? []).filter(({ value }) => Number.isFinite(value));
    if (!history || points.length === 0)
        return [];
    const last = { metric: history.metric, points: points.slice(-mostVersions) };
    return [
        {
            kind: 'details',
            summary: [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('History: '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(last.metric), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(` of the ${versionsIn(last)}`)],
            blocks: [
                historyTable(last),
                { kind: 'chart', chart: { kind: 'history', history: last }, shed: 'history-chart' },
            ],
            shed: 'history',
            inShell: false,
        },
    ];
}
function versionsIn({ points }) {
    const { length } = points;
    return length === 1 ? 'only promoted version' : `last ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(length, 'promoted version')}`;
}
function historyTable({ metric, points }) {
    const decimals = decimalsOfHistory(points);
    const columns = [
        { title: 'Version' },
        { title: 'Promoted' },
        { title: 'Value', align: 'right' },
    ];
    const rows = points
        .toReversed()
        .map(({ version, at, value }) => [
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_domain_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .W)(version))],
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(at.slice(0, 10))],
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(value, decimals))],
    ]);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(`${metric} of promoted versions`, columns, rows);
}
/** Two significant digits of the spread, so that versions which differ look different; a share has three. */
function decimalsOfHistory(points) {
    const values = points.map(({ value }) => value);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const usual = Math.max(Math.abs(least), Math.abs(most)) < 10 ? 3 : 0;
    return most > least ? Math.min(6, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsFor */ .Wm)((most - least) / 2, usual)) : usual;
}


/***/ }),

/***/ 22055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ watchedBlocks),
/* harmony export */   _g: () => (/* binding */ alarmsIn),
/* harmony export */   gX: () => (/* binding */ lossBlocks),
/* harmony export */   sB: () => (/* binding */ watchedRows)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92396);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12051);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3391);
/* harmony import */ var _rule_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);





/** Slices that nobody named in a rule: what speaks against the candidate stands in sight. */
function lossBlocks(result) {
    const alarms = watchedRows(result).filter(({ watched }) => watched.alarm);
    return [
        ...(alarms.length > 0 ? [sliceTable('Slices with a proven loss', alarms)] : []),
        ...simpsonBlocks(result.simpson),
    ];
}
/** The other slices that nobody named in a rule, folded. */
function watchedBlocks(result) {
    return quiet(watchedRows(result).filter(({ watched }) => !watched.alarm));
}
/** The slices with a proven loss as rules that failed, the farthest beyond its margin first. */
function alarmsIn(result) {
    return watchedRows(result).flatMap(({ watched, rule }) => (watched.alarm ? [rule] : []));
}
/** By the lower end of the interval in units of the margin; what is too small stands last. */
function watchedRows({ slices, rules }) {
    const rows = slices.flatMap((watched) => {
        const rule = rules.find(({ id, slice }) => id === watched.rule && slice === '*');
        return rule ? [{ watched, rule: inPlaceOf(rule, watched) }] : [];
    });
    const place = ({ rule }) => (0,_scale_js__WEBPACK_IMPORTED_MODULE_1__/* .scaled */ .v)(rule)?.lower ?? Number.POSITIVE_INFINITY;
    const keyed = rows.map((row) => ({ row, at: place(row) }));
    return keyed.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1)).map(({ row }) => row);
}
function inPlaceOf(rule, watched) {
    const { slice, n, baseline, candidate, estimate, lower, upper, alpha, alarm } = watched;
    const { nPositive: _, ...rest } = rule;
    return {
        ...rest,
        slice,
        n,
        baseline,
        candidate,
        estimate,
        lower,
        upper,
        alpha,
        ...(watched.nPositive !== undefined && { nPositive: watched.nPositive }),
        verdict: alarm ? 'failed' : 'passed',
    };
}
function quiet(rows) {
    if (rows.length === 0)
        return [];
    return [
        {
            kind: 'details',
            summary: summaryOf(rows),
            blocks: [sliceTable('Watched slices', rows)],
            shed: 'slices',
            inShell: false,
        },
    ];
}
function summaryOf(rows) {
    const small = rows.filter(({ watched }) => watched.why !== undefined).length;
    const begin = (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`Slices: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rows.length, 'result')} without a proven loss`);
    const few = small > 0 ? [(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(small)} of them with too little to say`)] : [];
    const [worst] = rows;
    if (!worst || worst.watched.lower === null)
        return [begin, ...few];
    const weakest = [(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)('; weakest '), ...(0,_rule_row_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(worst.rule), (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(' on ')];
    return [begin, ...few, ...weakest, (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(worst.watched.slice)];
}
const columns = [
    { title: 'Slice' },
    { title: 'Metric' },
    { title: 'Rows', align: 'right' },
    { title: 'Baseline → candidate' },
    { title: 'Change' },
    { title: 'p (Holm)', align: 'right' },
];
function sliceTable(name, rows) {
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(name, columns, rows.map(cells));
}
function cells({ watched, rule }) {
    const { slice, n, why, adjusted, alarm } = watched;
    return [
        alarm ? [(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .answer */ .ZF)('failed'), (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(' '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(slice)] : [(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(slice)],
        (0,_rule_row_js__WEBPACK_IMPORTED_MODULE_0__/* .metricName */ .Kh)(rule),
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(n))],
        (0,_rule_row_js__WEBPACK_IMPORTED_MODULE_0__/* .values */ .zu)(rule),
        why === undefined ? (0,_rule_row_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg)(rule) : (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(why, 120),
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(adjusted === undefined ? '–' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .chance */ .Dz)(adjusted))],
    ];
}
function simpsonBlocks(warnings) {
    if (warnings.length === 0)
        return [];
    const items = warnings.map(({ metric, division, overall, share, slices }) => {
        const moved = overall > 0 ? 'better' : 'worse';
        const other = overall > 0 ? 'worse' : 'better';
        return [
            ...(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(metric, 120),
            (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(` is ${moved} by ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(Math.abs(overall))} over all rows, but ${other} in `),
            (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(slices.length, 'slice')} of `),
            (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(division),
            (0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(` with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(share)} of the rows (Simpson's paradox): look at the slices.`),
        ];
    });
    return [{ kind: 'list', items, limit: 10 }];
}


/***/ }),

/***/ 89971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ machineFacts),
/* harmony export */   X: () => (/* binding */ knownFacts)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12051);


/** The state of the code, and the machine that ran it. */
function machineFacts({ code: version, environment }) {
    return [...treeFacts(version), ...placeFacts(environment), ...packageFacts(environment)];
}
/** Whether the commit says it all, and what else does. */
function treeFacts({ dirty, changes }) {
    const tree = knownFacts([['Work tree', dirty === null ? null : dirty ? 'changed' : 'clean']]);
    if (!changes)
        return tree;
    return [...tree, ['Changes', [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(changes.path), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(', '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(changes.digest)]]];
}
function placeFacts(environment) {
    const { container } = environment;
    return knownFacts([
        ['System', `${environment.os} ${environment.arch}`],
        ['Processors', (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(environment.cpus)],
        ['Memory', (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(environment.memoryBytes)],
        ['Node', environment.node],
        ['Python', environment.python],
        ['GPUs', gpusOf(environment)],
        ['GPU driver', environment.gpus?.driver || null],
        ['CUDA', environment.gpus?.cuda ?? null],
        ['Container', container && (container.id ?? 'unnamed')],
        ['Image', container?.image ?? null],
        ['Image digest', container?.digest ?? container?.imageId ?? null],
    ]);
}
/** How many packages of Python there were, where they are listed, and what made frameworks deterministic. */
function packageFacts({ packages, deterministic }) {
    const flags = Object.entries(deterministic ?? {}).map(([name, value]) => ['Variable', [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${name}=${value}`)]]);
    if (!packages)
        return flags;
    const { count: number, tool, path, digest } = packages;
    const listed = [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number)} of ${tool}, `), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(', '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest)];
    return [['Packages', listed], ...flags];
}
/** `2 × NVIDIA H200 (140.4 GiB)`. */
function gpusOf({ gpus }) {
    if (!gpus)
        return null;
    const names = gpus.cards.map(({ name, memoryTotal }) => {
        return memoryTotal === null ? name : `${name} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(memoryTotal * 1024 * 1024)})`;
    });
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].map(([name, number]) => `${number} × ${name}`).join(', ');
}
/** What is not known is not said. */
function knownFacts(all) {
    return all.flatMap(([label, value]) => (value ? [[label, [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value)]]] : []));
}


/***/ }),

/***/ 6131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   X2: () => (/* binding */ provenanceBlock),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   qr: () => (/* binding */ footer)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12051);
/* harmony import */ var _machine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89971);



/** `For 3f2a1b9.`: the commit that an outcome speaks about, where it is known. */
function commitOf({ provenance }) {
    const sha = provenance.headSha ?? provenance.sha;
    return sha ? [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('For '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha.slice(0, 7)), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('.')] : [];
}
/** The small print, where there is any. */
function footer(text) {
    return text.length > 0 ? [{ kind: 'footer', text }] : [];
}
/** How old something was, in whole days: `today`, `1 day ago`; undefined for times that make no sense. */
function age(then, now) {
    const days = Math.floor((Date.parse(now) - Date.parse(then)) / 86_400_000);
    if (!(days >= 0))
        return undefined;
    if (days === 0)
        return 'today';
    return days === 1 ? '1 day ago' : `${days} days ago`;
}
/** A digest that a person can compare by eye: 12 hex digits. */
function short(digest) {
    return [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest.replace(/^sha256:/, '').slice(0, 12))];
}
/** From what the answer came, so that it can be found and made again. */
function provenanceBlock(outcome) {
    const { provenance, subject, command, key } = outcome;
    const inputs = Object.entries(provenance.inputDigests).map(([path, digest]) => ['Input', [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(' '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest)]]);
    const facts = (0,_machine_js__WEBPACK_IMPORTED_MODULE_1__/* .knownFacts */ .X)([
        ['Command', command],
        ['Key', key],
        ['Model', subject.model],
        ['Model digest', subject.digest],
        ['Repository', provenance.repository],
        ['Commit', provenance.headSha ?? provenance.sha],
        ['Workflow', provenance.workflow],
        ['Run', provenance.runId],
        ['Actor', provenance.actor],
        ['Contender', provenance.version],
        ['Started', provenance.startedAt],
    ]);
    const took = ['Took', [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(provenance.durationMs))]];
    return {
        kind: 'details',
        summary: [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('Provenance')],
        blocks: [{ kind: 'facts', facts: [...facts, took, ...inputs] }],
        shed: 'data',
        inShell: false,
    };
}


/***/ }),

/***/ 4455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ decimalsOf)
/* harmony export */ });
/* harmony import */ var _domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72221);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12051);


/**
 * The numbers of a row share their decimals: two significant digits of the interval's half-width,
 * and more where rounding would hide on which side of the bound an end of the interval lies.
 */
function decimalsOf(rule) {
    const decimals = known.get(rule) ?? measuredDecimals(rule);
    known.set(rule, decimals);
    return decimals;
}
/** A row asks for each of its numbers. */
const known = new WeakMap();
function measuredDecimals(rule) {
    const { lower, upper, estimate, bound, resolvedFrom } = rule;
    const halfWidth = lower !== null && upper !== null ? (upper - lower) / 2 : Math.abs(estimate ?? 0) / 10;
    const line = bound === null ? null : (0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._B)(rule.operator, bound, null).threshold;
    const ends = [lower, upper, estimate].filter((end) => end !== null);
    const own = bound === null || resolvedFrom ? 0 : ownDecimals(bound);
    let decimals = Math.max(usual(rule), Math.min(6, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsFor */ .Wm)(halfWidth, own)));
    const hides = (end) => line !== null &&
        Math.abs(end - line) > 1e-9 &&
        end.toFixed(decimals) === line.toFixed(decimals);
    while (decimals < 8 && ends.some(hides))
        decimals += 1;
    return decimals;
}
/** Shares and losses line up with three; of numbers in the hundreds they would be noise. */
function usual({ baseline, candidate, estimate }) {
    const sizes = [baseline, candidate, estimate].map((value) => Math.abs(value ?? 0));
    return Math.max(...sizes) < 10 ? 3 : 0;
}
/** The decimals in which a person wrote a bound, so that `0.0075` is never printed as `0.008`. */
function ownDecimals(bound) {
    for (let decimals = 0; decimals < 6; decimals += 1) {
        if (Math.abs(bound - Number(bound.toFixed(decimals))) < 1e-12)
            return decimals;
    }
    return 6;
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zg: () => (/* binding */ change),
  Zb: () => (/* binding */ changeInWords),
  C$: () => (/* binding */ deciding),
  Wo: () => (/* binding */ intervalRow),
  Kh: () => (/* binding */ metricName),
  oF: () => (/* binding */ ruleName),
  Fs: () => (/* binding */ ruleRow),
  zu: () => (/* binding */ values)
});

// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(72221);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(58380);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(12051);
// EXTERNAL MODULE: ./.build/report/scale.js
var scale = __webpack_require__(3391);
;// CONCATENATED MODULE: ./.build/report/strip.js

const side = 4;
/**
 * Nine cells such as `·━●━┊····`: `┊` is the bound, a cell is one margin wide, right satisfies. The
 * bound reads `┿` only when the interval crosses it, so that a strip never contradicts its verdict.
 */
function strip(rule) {
    const at = (0,scale/* scaled */.v)(rule);
    if (!at)
        return '';
    const cells = Array.from('····┊····');
    const { lower, upper } = at;
    if (lower !== null && upper !== null) {
        for (let cell = cellOf(lower); cell <= cellOf(upper); cell += 1)
            cells[cell] = '━';
        cells[side] = lower < 0 && upper >= 0 ? '┿' : '┊';
    }
    cells[cellOf(at.estimate)] = '●';
    return cells.join('');
}
function cellOf(position) {
    if (position < 0)
        return Math.max(0, side + Math.floor(position));
    return Math.min(2 * side, side + 1 + Math.floor(position));
}

// EXTERNAL MODULE: ./.build/report/sections/rule-decimals.js
var rule_decimals = __webpack_require__(4455);
;// CONCATENATED MODULE: ./.build/report/sections/rule-row.js






/** The rule with the numbers that its answer follows from. */
function deciding(rule) {
    const { anchor } = rule;
    if (!anchor?.decides)
        return rule;
    const { baseline, estimate, lower, upper } = anchor;
    return { ...rule, baseline, estimate, lower, upper };
}
/** A rule as a row of the table: verdict, rule, both values, change, what it needs, strip. */
function ruleRow(judged) {
    const rule = deciding(judged);
    return [
        [(0,inline/* answer */.ZF)(rule.verdict)],
        [...ruleName(rule), ...against(rule)],
        values(rule),
        change(rule),
        needs(rule),
        stripCell(rule),
    ];
}
/** The same rule as a line of the interval plot. */
function intervalRow(judged) {
    const rule = deciding(judged);
    const label = rule.slice === '*' ? rule.metric : `${rule.metric} · ${rule.slice}`;
    return {
        label: rule.anchor?.decides ? `${label}, against the anchor` : label,
        ...(rule.bound !== null && { note: needOf(rule, rule.bound) }),
        change: rule.estimate === null ? '–' : numberOf(rule, rule.estimate),
        range: interval(rule).trim(),
        verdict: rule.verdict,
        at: (0,scale/* scaled */.v)(rule),
    };
}
/** The metric, the class that it is of, and the column whose groups it compares. */
function metricName({ metric, class: ofClass, group }) {
    const name = isOurName(metric) ? [(0,inline/* words */.aL)(metric)] : [(0,inline/* code */.aY)(metric)];
    return [
        ...name,
        ...(ofClass === undefined ? [] : [(0,inline/* words */.aL)(' of '), (0,inline/* code */.aY)(ofClass)]),
        ...(group === undefined ? [] : [(0,inline/* words */.aL)(' by '), (0,inline/* code */.aY)(group)]),
    ];
}
/** The metric on its slice. */
function ruleName(rule) {
    const { slice, nPositive } = rule;
    const name = metricName(rule);
    if (slice === '*')
        return name;
    const positives = nPositive === undefined ? [] : [(0,inline/* words */.aL)(` (${(0,numbers/* count */.U9)(nPositive)} positives)`)];
    return [...name, (0,inline/* words */.aL)(' · '), (0,inline/* code */.aY)(slice), ...positives];
}
function against({ anchor }) {
    return anchor?.decides ? [(0,inline/* words */.aL)(', against the anchor')] : [];
}
/** Built-in metrics are lower-case words with hyphens: harmless as they stand. */
function isOurName(metric) {
    return /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(metric) && metric.length <= 40;
}
/** Both values, or the only one. */
function values(rule) {
    const decimals = (0,rule_decimals/* decimalsOf */.m)(rule);
    const value = (number) => (number === null ? '–' : (0,numbers/* decimal */._)(number, decimals));
    if (rule.baseline === null)
        return [(0,inline/* words */.aL)(value(rule.candidate))];
    return [(0,inline/* words */.aL)(`${value(rule.baseline)}\u00a0→\u00a0${value(rule.candidate)}`)];
}
/** By how much, how surely, and whether that is better. */
function change(rule) {
    if (rule.estimate === null)
        return [(0,inline/* words */.aL)(rule.verdict === 'skipped' ? 'no baseline' : 'unknown')];
    const number = numberOf(rule, rule.estimate);
    const shown = rule.verdict === 'failed' ? (0,inline/* strong */.ko)(number) : (0,inline/* words */.aL)(number);
    const after = (0,inline/* words */.aL)(`${interval(rule)}${direction(rule)}`);
    return [(0,inline/* words */.aL)(arrow(rule)), shown, after];
}
function changeInWords(rule) {
    if (rule.estimate === null)
        return '–';
    return `${numberOf(rule, rule.estimate)}${interval(rule)}`;
}
/** Numbers are printed as they are measured; for a lower-is-better metric that is not the oriented one. */
function raw(rule, oriented) {
    return (0,claim/* isAboutChange */.wC)(rule.operator) && !rule.higherIsBetter ? -oriented : oriented;
}
function numberOf(rule, oriented) {
    const value = raw(rule, oriented);
    const decimals = (0,rule_decimals/* decimalsOf */.m)(rule);
    return (0,claim/* isAboutChange */.wC)(rule.operator) ? (0,numbers/* signed */.x8)(value, decimals) : (0,numbers/* decimal */._)(value, decimals);
}
function interval(rule) {
    const { lower, upper } = rule;
    if (lower === null || upper === null)
        return ' (no\u00a0interval)';
    const [low, high] = raw(rule, lower) <= raw(rule, upper) ? [lower, upper] : [upper, lower];
    return ` (${numberOf(rule, low)}\u00a0to\u00a0${numberOf(rule, high)})`;
}
/** The arrow follows the raw number, the word says what it means. */
function arrow(rule) {
    const value = raw(rule, rule.estimate ?? 0);
    if (!(0,claim/* isAboutChange */.wC)(rule.operator) || value === 0)
        return '';
    return value > 0 ? '▲\u00a0' : '▼\u00a0';
}
function direction(rule) {
    const estimate = rule.estimate ?? 0;
    if (!(0,claim/* isAboutChange */.wC)(rule.operator))
        return '';
    if (estimate === 0)
        return '';
    return estimate > 0 ? ' better' : ' worse';
}
function needs(rule) {
    const { bound, resolvedFrom, rowsToDecide, verdict, lower } = rule;
    if (bound === null)
        return [(0,inline/* words */.aL)('unresolved')];
    const claim = (0,inline/* words */.aL)(needOf(rule, bound));
    const from = resolvedFrom ? [(0,inline/* words */.aL)(' ('), (0,inline/* code */.aY)(resolvedFrom), (0,inline/* words */.aL)(')')] : [];
    if (rule.borderline)
        return [claim, ...from, (0,inline/* words */.aL)('; borderline: other draws might decide otherwise')];
    if (verdict !== 'undecided')
        return [claim, ...from];
    if (rowsToDecide)
        return [claim, ...from, (0,inline/* words */.aL)(`; about ${(0,numbers/* count */.U9)(rowsToDecide)} rows would decide`)];
    return rowsToDecide === null && lower !== null
        ? [claim, ...from, (0,inline/* words */.aL)('; no number of rows decides this')]
        : [claim, ...from];
}
/** The bound as a sign and a number on the scale that is printed. */
function needOf(rule, bound) {
    const { operator, higherIsBetter } = rule;
    const decimals = (0,rule_decimals/* decimalsOf */.m)(rule);
    if (operator === 'at-least')
        return `≥\u00a0${(0,numbers/* decimal */._)(bound, decimals)}`;
    if (operator === 'at-most')
        return `≤\u00a0${(0,numbers/* decimal */._)(bound, decimals)}`;
    const atLeast = higherIsBetter === (operator !== 'not-more-than');
    const sign = atLeast ? '≥' : '≤';
    const oriented = operator === 'better' || operator === 'not-more-than' ? bound : -bound;
    if (operator === 'better' && bound === 0)
        return higherIsBetter ? '>\u00a00' : '<\u00a00';
    return `${sign}\u00a0${(0,numbers/* signed */.x8)(raw(rule, oriented), decimals)}`;
}
function stripCell(rule) {
    const cells = strip(rule);
    return cells ? [(0,inline/* code */.aY)(cells)] : [];
}


/***/ }),

/***/ 64851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   Zg: () => (/* binding */ emoji)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12051);


/** Signs that differ in shape, so that neither colour nor sign alone carries the answer. */
const emoji = {
    passed: '✅',
    failed: '❌',
    undecided: '❓',
    errored: '⛔',
    waived: '🔖',
    skipped: '➖',
    blocked: '➖',
    unchecked: '❓',
};
/** The same for places without pictures: a shell, and the HTML report. */
const marks = {
    passed: '✔',
    failed: '✖',
    undecided: '?',
    errored: '!',
    waived: '~',
    skipped: '–',
    blocked: '–',
    unchecked: '?',
};
/** `Failed`, as a heading begins. */
function capitalised(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
/** `5 of 8 rules failed, 1 undecided, 2 passed.`, worst first. */
function tally(noun, all) {
    const counted = order
        .map((word) => ({ word, number: all.filter((other) => other === word).length }))
        .filter(({ number }) => number > 0);
    const [worst, ...others] = counted;
    if (!worst)
        return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`No ${noun}s.`);
    const total = all.length === 1 ? `1 ${noun}` : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all.length)} ${noun}s`;
    if (others.length === 0) {
        const verb = isVerb.test(worst.word) ? '' : all.length === 1 ? ' is' : ' are';
        return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${whole(all.length, noun)}${verb} ${worst.word}.`);
    }
    const rest = others.map(({ word, number }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number)} ${word}`).join(', ');
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(worst.number)} of ${total} ${worst.word}, ${rest}.`);
}
/** "The only rule passed", but "is undecided". */
const isVerb = /^(passed|failed|errored)$/;
const order = [
    'errored',
    'failed',
    'undecided',
    'blocked',
    'unchecked',
    'waived',
    'skipped',
    'passed',
];
function whole(number, noun) {
    if (number === 1)
        return `The only ${noun}`;
    return number === 2 ? `Both ${noun}s` : `All ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number)} ${noun}s`;
}


/***/ })

};
