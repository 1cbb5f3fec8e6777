export const id = 1108;
export const ids = [1108];
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

/***/ 40672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92396);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58380);


/**
 * The whole page where it fits, else as much as fits, in steps from the least important end: folds,
 * rows beyond 10, sections of what passed, rows beyond 3, other sections, rows of the overview. The
 * heading, the counts, the links and the line of each model stay longest. Each step says what it left out.
 */
function fitted(page, { budget, shedMore = 0 }, render) {
    const whole = render(page);
    if (shedMore === 0 && byteLength(whole) <= budget)
        return whole;
    const pages = smaller(page);
    const first = firstWhere(pages.length, (index) => byteLength(render(pages[index] ?? page)) <= budget);
    return render(pages[Math.min(first + shedMore, pages.length - 1)] ?? page);
}
/** The page after no step, one step, two: each says less than the one before. */
function smaller(page) {
    const steps = [
        ...folds,
        ...droppingSections(page, ({ verdict }) => verdict === 'passed'),
        limitedTo(3),
        ...droppingSections(page, ({ verdict }) => verdict !== 'passed'),
        ...bone,
    ];
    const pages = [page];
    let last = page;
    for (const step of steps) {
        const next = step(last);
        if (next !== last)
            pages.push(next);
        last = next;
    }
    return pages;
}
const folds = [
    ..._block_js__WEBPACK_IMPORTED_MODULE_0__/* .sheddable */ .dG.map((shed) => (page) => inBlocks(page, (block) => without(block, shed))),
    limitedTo(10),
];
const bone = [
    ...[50, 20, 10, 3].map((limit) => (page) => {
        return { ...page, overview: page.overview.map((block) => limited(block, limit)) };
    }),
    limitedTo(1),
    (page) => ({ ...page, sections: page.sections.map(withFirstRow) }),
    (page) => ({ ...page, sections: page.sections.map(withCounts) }),
];
/**
 * One step for each such section, from the end. A model keeps its line in the overview; where there is
 * none, its worst outcome keeps its section, which is all that is said of it.
 */
function droppingSections(page, drops) {
    const hasLines = page.overview.some(({ kind }) => kind === 'table');
    const isDropped = (section, index) => (index > 0 || hasLines) && drops(section);
    const step = (larger) => {
        const last = larger.sections.findLastIndex(isDropped);
        const sections = larger.sections.filter((_, index) => index !== last);
        const commit = sections.length === 0 ? commitOf(larger.sections[last]) : [];
        const closing = [...commit, ...larger.closing];
        return { ...larger, sections, closing, sectionsLeftOut: larger.sectionsLeftOut + 1 };
    };
    return page.sections.filter(isDropped).map(() => step);
}
/** The first index that holds, where all after it hold too; without any the last. */
function firstWhere(length, holds) {
    let low = 0;
    let high = length - 1;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return high;
}
/** UTF-8 bytes: never fewer than characters, so a limit in characters holds too. */
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}
function inBlocks(page, change) {
    const sections = changed(page.sections, (section) => {
        const blocks = changed(section.blocks, change);
        return blocks === section.blocks ? section : { ...section, blocks };
    });
    const closing = changed(page.closing, change);
    const same = sections === page.sections && closing === page.closing;
    return same ? page : { ...page, sections, closing };
}
/** The same list where nothing in it changes. */
function changed(all, change) {
    const after = all.map(change);
    return after.every((one, index) => one === all[index]) ? all : after;
}
/** A part that is left out leaves a line. */
function without(block, shed) {
    if ('shed' in block && block.shed === shed)
        return leftOut(nameOf(block));
    return inDetails(block, (inner) => without(inner, shed));
}
function nameOf(block) {
    if (block.kind === 'details')
        return block.summary;
    return block.kind === 'table' ? (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(block.name, 120) : [(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('The chart')];
}
function leftOut(name) {
    const where = (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(': left out here, but in the HTML report and the outcome file.');
    return { kind: 'paragraph', text: [...name, where] };
}
function limitedTo(limit) {
    return (page) => inBlocks(page, (block) => limited(block, limit));
}
function limited(block, limit) {
    const shown = Math.min(shownOf(block), limit);
    if ('limit' in block && shown < shownOf(block))
        return { ...block, limit: shown };
    return inDetails(block, (inner) => limited(inner, limit));
}
/** How many rows or items are shown. */
function shownOf(block) {
    switch (block.kind) {
        case 'table':
            return Math.min(block.limit, block.rows.length);
        case 'list':
            return Math.min(block.limit, block.items.length);
        case 'findings':
            return Math.min(block.limit, block.findings.length);
        default:
            return 0;
    }
}
function inDetails(block, change) {
    if (block.kind !== 'details')
        return block;
    const blocks = changed(block.blocks, change);
    return blocks === block.blocks ? block : { ...block, blocks };
}
/** The counts, and the first rule that did not pass. */
function withFirstRow(section) {
    return bare(section, section.blocks
        .slice(1)
        .filter(({ kind }) => kind === 'table')
        .slice(0, 1));
}
/** Names may be so long that one row fills the place. */
function withCounts(section) {
    return bare(section, []);
}
/** The first block of a section has its counts, if it has any. */
function bare(section, rows) {
    const text = (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('The rest is left out here, but in the HTML report and the outcome file.');
    const kept = [...section.blocks.slice(0, 1), ...rows];
    const said = { kind: 'paragraph', text: [text] };
    return { ...section, blocks: [...kept, said, ...commitOf(section)] };
}
/** The last small print of a section. */
function commitOf(section) {
    return (section?.blocks ?? []).filter(({ kind }) => kind === 'footer').slice(-1);
}


/***/ }),

/***/ 54348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   budgets: () => (/* binding */ budgets),
/* harmony export */   renderMarkdown: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40672);
/* harmony import */ var _markdown_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59600);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67240);



/** Bytes of UTF-8 that each place takes without cutting or refusing. */
const budgets = {
    comment: 60_000,
    /** The summary of a check run, and its text: each has as much. */
    check: 60_000,
    summary: 1_000_000,
};
/** The report of one or several outcomes as GitHub Markdown that fits its place. */
function renderMarkdown(outcomes, { budget = budgets.summary, shedMore = 0, ...beside } = {}) {
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fitted */ .$)((0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .pageOf */ .Z)(outcomes, beside), { budget, shedMore }, _markdown_page_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPage */ .C);
}


/***/ }),

/***/ 74617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ renderBlock)
});

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(58380);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(12051);
// EXTERNAL MODULE: ./.build/report/markdown/inline.js
var markdown_inline = __webpack_require__(93614);
// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(43465);
// EXTERNAL MODULE: ./.build/report/sections/comparison/history.js
var comparison_history = __webpack_require__(17878);
// EXTERNAL MODULE: ./.build/report/visible.js
var visible = __webpack_require__(81755);
;// CONCATENATED MODULE: ./.build/report/markdown/mermaid.js



const mostCharacters = 50_000;
/**
 * The versions as a line chart that GitHub draws itself; undefined where it might not: exponents,
 * empty slots and empty labels are errors of the language, and one point is no line.
 */
function historyChart({ metric, points }) {
    const drawn = points.filter(({ value }) => isDrawable(value));
    if (drawn.length < 2)
        return undefined;
    const decimals = (0,comparison_history/* decimalsOfHistory */.y)(drawn);
    const number = (value) => value.toFixed(decimals);
    const values = drawn.map(({ value }) => value);
    const [least, most] = rangeOf(values, decimals);
    const name = label(metric);
    const versions = distinct(drawn.map(({ version }) => label((0,model_version/* labelOf */.W)(version))));
    const text = `xychart-beta
  accTitle: ${name} of the last promoted versions
  accDescr: From ${number(values[0] ?? 0)} to ${number(values.at(-1) ?? 0)} over ${values.length} promotions; the table above has the numbers
  title "${name}, last ${values.length} promotions"
  x-axis [${versions.map((version) => `"${version}"`).join(', ')}]
  y-axis "${name}" ${number(least)} --> ${number(most)}
  line [${values.map(number).join(', ')}]`;
    return text.length < mostCharacters ? text : undefined;
}
/** From 1e21 on a number has no way to be written without an exponent. */
function isDrawable(value) {
    return Number.isFinite(value) && Math.abs(value) < 1e15;
}
/** The axis, a tenth wider than the values; never empty. */
function rangeOf(values, decimals) {
    const least = Math.min(...values);
    const most = Math.max(...values);
    const room = Math.max((most - least) / 10, 10 ** -decimals, Math.abs(most) * 1e-9);
    return [least - room, most + room];
}
/** Foreign text in quotes: nothing in it may end the quotes or begin something of the language. */
function label(text) {
    const inert = (0,visible/* visible */.R)(text, 60)
        .replace(/["\\`[\]{};<>%#]/g, '')
        .trim();
    return inert === '' ? '-' : inert;
}
/** Mermaid places a point by its label: a version that held the alias twice needs two of them. */
function distinct(labels) {
    const taken = new Set();
    return labels.map((own) => {
        let free = own;
        for (let time = 2; taken.has(free); time += 1)
            free = `${own} (${time})`;
        taken.add(free);
        return free;
    });
}

;// CONCATENATED MODULE: ./.build/report/markdown/blocks.js





/** A block as paragraphs of Markdown; of the pictures GitHub draws a line of versions. */
function renderBlock(block) {
    const text = known.get(block) ?? rendered(block);
    known.set(block, text);
    return text;
}
/** Finding what fits renders a page several times, and most of its blocks stay the same. */
const known = new WeakMap();
function rendered(block) {
    switch (block.kind) {
        case 'paragraph':
            return [(0,markdown_inline/* renderText */.S5)(block.text)];
        case 'table':
            return renderTable(block);
        case 'list':
            return renderList(block);
        case 'findings':
            return renderFindings(block);
        case 'facts':
            return block.facts.length > 0 ? [block.facts.map(renderFact).join('\n')] : [];
        case 'details':
            return renderDetails(block);
        case 'chart':
            return block.chart.kind === 'history' ? renderHistory(block.chart.history) : [];
        case 'alert':
            return [`> [!IMPORTANT]\n> ${(0,markdown_inline/* renderText */.S5)(block.text)}`];
        case 'listing':
            return [[`\`\`\`${block.language}`, ...block.lines, '```'].join('\n')];
        case 'footer':
            return [`<sub>${(0,markdown_inline/* renderText */.S5)(block.text).trim()}</sub>`];
    }
}
function renderHistory(history) {
    const chart = historyChart(history);
    return chart ? [`\`\`\`mermaid\n${chart}\n\`\`\``] : [];
}
function renderTable({ columns, rows, limit }) {
    const shown = rows.slice(0, limit);
    const align = columns.map((column) => column.align ?? 'left');
    const cells = [columns.map(({ title }) => title), ...shown.map((row) => row.map(markdown_inline/* renderCell */.TF))];
    const text = markdownTable(cells, { align, alignDelimiters: false });
    return [text, ...leftOver(rows.length - shown.length)];
}
function renderList({ items, limit }) {
    const shown = items.slice(0, limit).map((item) => `- ${(0,markdown_inline/* renderText */.S5)(item)}`);
    return [shown.join('\n'), ...leftOver(items.length - shown.length)];
}
function renderFindings({ findings, limit }) {
    const shown = findings.slice(0, limit).map(renderFinding);
    return [shown.join('\n'), ...leftOver(findings.length - shown.length)];
}
function renderFinding({ level, rule, place, message }) {
    const parts = [`**${level}**`, (0,markdown_inline/* renderText */.S5)(rule), (0,markdown_inline/* renderText */.S5)(place), (0,markdown_inline/* renderText */.S5)(message)];
    return `- ${parts.filter((part) => part !== '').join(' ')}`;
}
/** What a table or list leaves out is counted, never hidden. */
function leftOver(left) {
    return left > 0
        ? [(0,markdown_inline/* renderText */.S5)([(0,inline/* words */.aL)(`${(0,numbers/* count */.U9)(left)} more in the HTML report and the outcome file.`)])]
        : [];
}
function renderFact([label, text]) {
    return `- ${label}: ${(0,markdown_inline/* renderText */.S5)(text)}`;
}
function renderDetails({ summary, blocks }) {
    const inside = blocks.flatMap(renderBlock).join('\n\n');
    return [`<details><summary>${(0,markdown_inline/* renderSummary */.Br)(summary)}</summary>\n\n${inside}\n\n</details>`];
}


/***/ }),

/***/ 93614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   TF: () => (/* binding */ renderCell)
/* harmony export */ });
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64851);

/** Pieces of a line as Markdown. Foreign text is always a code span, in which nothing has an effect. */
function renderText(text) {
    return text.map(renderInline).join('');
}
function renderInline(inline) {
    switch (inline.kind) {
        case 'words':
            return inline.strong ? `**${inline.text}**` : inline.text;
        case 'code':
            return codeSpan(inline.text);
        case 'answer':
            return `${_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .emoji */ .Zg[inline.word]}\u00a0${inline.word}`;
        case 'link':
            return isSafe(inline.url) ? `[${inline.words}](${inline.url})` : inline.words;
    }
}
/** The fence is one backtick longer than any inside; padding keeps a backtick or space at an end. */
function codeSpan(text) {
    if (text === '')
        return '(empty)';
    if (/^ +$/.test(text))
        return '(spaces)';
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = /^[` ]|[` ]$/.test(text) ? ' ' : '';
    return `${fence}${padding}${text}${padding}${fence}`;
}
/** A cell: a bar would end it. A backslash before a bar would undo the escape, so their number is made even. */
function renderCell(text) {
    return renderText(text).replace(/(\\*)\|/g, (_, slashes) => {
        return slashes.length % 2 === 0 ? `${slashes}\\|` : `${slashes}\\\\|`;
    });
}
/** Inside `<summary>` Markdown is not read, so the text becomes HTML. */
function renderSummary(text) {
    return text.map(asHtml).join('');
}
function asHtml(inline) {
    switch (inline.kind) {
        case 'words':
            return escapeHtml(inline.text);
        case 'code':
            return `<code>${escapeHtml(inline.text)}</code>`;
        case 'answer':
            return `${_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .emoji */ .Zg[inline.word]}\u00a0${inline.word}`;
        case 'link':
            return escapeHtml(inline.words);
    }
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Our own addresses only, and nothing in them that could end the link. */
function isSafe(url) {
    return /^https:\/\/[\w.:-]+(\/[\w./%~?&=#-]*)?$/.test(url);
}


/***/ }),

/***/ 59600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderPage)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92396);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12051);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64851);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74617);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93614);






/**
 * One model is its own page: its worst outcome follows the heading at once. Several get an overview
 * first, then a section each: open for those that did not pass, folded for the others.
 */
function renderPage(page) {
    const { verdict, heading, overview, sections, sectionsLeftOut, closing } = page;
    const models = byModel(sections);
    const [only, another] = models;
    const isAlone = only && !another && !overview.some(isOverview);
    const end = [...leftOut(sectionsLeftOut), ...closing];
    const body = isAlone
        ? renderOnly(only, end)
        : [...models.flatMap(renderModel), ...(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .footLast */ .$t)(end).flatMap(_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .renderBlock */ .g)];
    const first = `## ${lead(verdict)}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .renderText */ .S5)(heading)}`;
    return `${[first, ...overview.flatMap(_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .renderBlock */ .g), ...body].join('\n\n')}\n`;
}
/** Sections of one model follow each other. */
function byModel(sections) {
    const models = [];
    for (const section of sections) {
        const last = models.at(-1);
        if (last?.[0]?.key === section.key)
            last.push(section);
        else
            models.push([section]);
    }
    return models;
}
function isOverview({ kind }) {
    return kind === 'table';
}
/** The small print of the only model and that of the report are one line at the end. */
function renderOnly([first, ...others], end) {
    const blocks = first?.blocks ?? [];
    return [
        ...blocks.filter(isBody).flatMap(_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .renderBlock */ .g),
        ...others.flatMap((other) => renderOther(other, '###')),
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .footLast */ .$t)([...blocks.filter((block) => !isBody(block)), ...end]).flatMap(_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .renderBlock */ .g),
    ];
}
function isBody({ kind }) {
    return kind !== 'footer';
}
/** The overview has the reason of a model's worst outcome; those of its other outcomes stand here. */
function renderModel([first, ...others]) {
    if (!first)
        return [];
    const inside = [
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .footLast */ .$t)(first.blocks).flatMap(_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .renderBlock */ .g),
        ...others.flatMap((other) => renderOther(other, '####')),
    ];
    if (first.verdict !== 'passed') {
        return [`### ${lead(first.verdict)}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .renderText */ .S5)(first.name)}`, ...inside];
    }
    return folded(`${lead(first.verdict)}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSummary */ .Br)(first.name)}`, inside);
}
function renderOther({ verdict, name, heading, blocks }, level) {
    const inside = (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .footLast */ .$t)(blocks).flatMap(_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .renderBlock */ .g);
    if (verdict !== 'passed') {
        return [`${level} ${lead(verdict)}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .renderText */ .S5)(name)}: ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .renderText */ .S5)(heading)}`, ...inside];
    }
    return folded(`${lead(verdict)}${(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSummary */ .Br)(name)}: ${(0,_inline_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSummary */ .Br)(heading)}`, inside);
}
function folded(summary, inside) {
    return [[`<details><summary>${summary}</summary>`, ...inside, '</details>'].join('\n\n')];
}
function leftOut(sections) {
    if (sections === 0)
        return [];
    const what = sections === 1 ? 'the section of 1 outcome' : `the sections of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(sections)} outcomes`;
    return [{ kind: 'paragraph', text: [(0,_inline_js__WEBPACK_IMPORTED_MODULE_5__/* .words */ .aL)(`Left out here, but in the HTML report: ${what}.`)] }];
}
/** `❌ Failed: `: the word is the verdict, the sign helps the eye. */
function lead(verdict) {
    return `${_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .emoji */ .Zg[verdict]} ${(0,_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .capitalised */ .Iu)(verdict)}: `;
}


/***/ })

};
