export const id = 5262;
export const ids = [5262];
export const modules = {

/***/ 72221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ distanceFrom),
/* harmony export */   Lz: () => (/* binding */ decideByInterval),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   wC: () => (/* binding */ isAboutChange),
/* harmony export */   yA: () => (/* binding */ comparesEstimates)
/* harmony export */ });
/** Which operators speak about the change, and so need a baseline. */
const changeOperators = ['no-worse', 'better', 'not-more-than', 'point'];
function isAboutChange(operator) {
    return changeOperators.includes(operator);
}
/** Which operators compare the estimates as they are, whatever their intervals say. */
function comparesEstimates(operator) {
    return operator === 'point' || operator === 'not-more-than';
}
/** The claim of an operator with its bound in the metric's unit; only "better: 0" excludes its bound. */
function claimOf(operator, bound, baseline) {
    const slack = 1e-12 * Math.max(1, Math.abs(bound), Math.abs(baseline ?? 0));
    switch (operator) {
        case 'no-worse':
        case 'point':
            return { threshold: -bound, side: 'at-or-above', slack };
        case 'better':
            return { threshold: bound, side: bound === 0 ? 'above' : 'at-or-above', slack };
        case 'at-least':
            return { threshold: bound, side: 'at-or-above', slack };
        case 'at-most':
        case 'not-more-than':
            return { threshold: bound, side: 'at-or-below', slack };
    }
}
/** Whether the claim is true of one value. */
function holds({ threshold, side, slack }, value) {
    switch (side) {
        case 'at-or-above':
            return value >= threshold - slack;
        case 'above':
            return value > threshold + slack;
        case 'at-or-below':
            return value <= threshold + slack;
    }
}
/** Proven if it holds at the worse end of the interval, refuted if it does not even at the better end. */
function decideByInterval(claim, { lower, upper }) {
    const [worse, better] = claim.side === 'at-or-below' ? [upper, lower] : [lower, upper];
    if (holds(claim, worse))
        return 'passed';
    return holds(claim, better) ? 'undecided' : 'failed';
}
/** How far the estimate lies from the threshold; 0 on the bound, up to rounding. */
function distanceFrom({ threshold, slack }, estimate) {
    const distance = Math.abs(estimate - threshold);
    return distance <= slack ? 0 : distance;
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

/***/ 36045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ commentStates),
/* harmony export */   J: () => (/* binding */ checkStates),
/* harmony export */   Qq: () => (/* binding */ reportedOutcome),
/* harmony export */   og: () => (/* binding */ missingLegs),
/* harmony export */   ym: () => (/* binding */ jointVerdict)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12766);

/** `none`: the mode of the comment asks for quiet. `skipped`: there is nowhere to write. */
const commentStates = [
    'created',
    'updated',
    'unchanged',
    'none',
    'skipped',
    'refused',
];
const checkStates = ['created', 'updated', 'unchanged', 'skipped', 'refused'];
/** The expected legs without an outcome, each as it is written: `wine` or `compare wine`. */
function missingLegs(expected, outcomes) {
    return expected
        .filter((leg) => !outcomes.some((outcome) => isOf(leg, outcome)))
        .map(({ command, key }) => (command === null ? key : `${command} ${key}`));
}
function isOf({ command, key }, outcome) {
    return outcome.key === key && (command === null || command === outcome.command);
}
/** The joint verdict; without any outcome nothing was judged, and what is missing never passed. */
function jointVerdict(outcomes, missing = []) {
    return missing.length > 0 ? 'errored' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(outcomes.map(({ verdict }) => verdict));
}
/** The line that an outcome gets in a joint report. */
function reportedOutcome({ command, key, verdict, title, }) {
    return { command, key, verdict, title };
}


/***/ }),

/***/ 86438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./.build/report/block.js
var block = __webpack_require__(92396);
// EXTERNAL MODULE: ./.build/report/page.js + 17 modules
var page = __webpack_require__(67240);
// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(64851);
;// CONCATENATED MODULE: ./.build/report/terminal/paint.js
const codes = {
    passed: '32',
    failed: '31',
    errored: '31',
    undecided: '33',
    unchecked: '33',
    waived: '33',
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
        // A record may have more rows than a call takes arguments.
        let width = title.length;
        for (const row of plain)
            width = Math.max(width, lengthOf(row[index] ?? ''));
        return width;
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
var visible = __webpack_require__(81755);
;// CONCATENATED MODULE: ./.build/report/terminal.js







/** An outcome for a person at a shell: the verdict and its reason, what to look at, where files lie. */
function renderTerminal(outcome, { colour }) {
    const paint = painter(colour);
    const { heading, overview, sections } = (0,page/* pageOf */.Z)([outcome]);
    const first = `${lead(outcome, paint)} ${renderText(heading, paint)}`;
    const blocks = [...overview, ...sections.flatMap(({ blocks: all }) => (0,block/* footLast */.$t)(all))];
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
        case 'alert':
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
        case 'chart':
            return '';
        case 'listing':
            return block.lines.map((line) => `    ${line}`).join('\n');
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


/***/ })

};
