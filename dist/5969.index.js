export const id = 5969;
export const ids = [5969];
export const modules = {

/***/ 89278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ runPage)
/* harmony export */ });
/** The page of the run that made an outcome, where this host can show it. */
function runPage({ context }) {
    return ({ repository, runId }) => {
        if (!context.serverUrl || !repository || !runId)
            return null;
        if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\d+$/.test(runId))
            return null;
        return `${context.serverUrl}/${repository}/actions/runs/${runId}`;
    };
}


/***/ }),

/***/ 81309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ judgeAcceptedRisks),
/* harmony export */   A: () => (/* binding */ waivedIn)
/* harmony export */ });
/* harmony import */ var _comparison_slice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47867);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6704);


/** Every waiver that evidence relies on, by name; one whose last day is over accepts nothing any more. */
function judgeAcceptedRisks(result, now) {
    const today = now.toISOString().slice(0, 10);
    return waivedIn(result).map(({ what, waiver }) => {
        const { instead, until, by, reason } = waiver;
        const said = `${what} is ${instead}, and accepted until ${until} by ${by}: ${reason}`;
        if (until >= today)
            return (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .warned */ .k9)('waivers', 'risk-accepted', [said]);
        return (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)('waivers', 'evidence-waiver-expired', [
            said,
            'That day is over.',
            'Have the risk accepted anew, or repair the model, and compare again.',
        ]);
    });
}
/** Every answer of a comparison that a waiver stands for. */
function waivedIn(result) {
    const { rules = [], slices = [] } = result ?? {};
    return [
        ...rules.map(({ id, slice, waiver }) => ({ rule: id, slice, waiver })),
        ...slices.map(({ rule, slice, waiver }) => ({ rule, slice, waiver })),
    ].flatMap(({ rule, slice, waiver }) => {
        const what = slice === _comparison_slice_js__WEBPACK_IMPORTED_MODULE_1__/* .allRows */ .P ? rule : `${rule} on ${slice}`;
        return waiver ? [{ rule, slice, what, waiver }] : [];
    });
}


/***/ }),

/***/ 83304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ supersedes),
/* harmony export */   V: () => (/* binding */ isBound)
/* harmony export */ });
/** Whether an outcome speaks about the bytes, or the data, of this model. */
function isBound(evaluated, outcome, registered) {
    const { model, digest } = outcome.subject;
    if (model !== null && model !== evaluated.model)
        return false;
    if (outcome.command !== 'validate') {
        return model === evaluated.model && digest === evaluated.digest;
    }
    const { headSha } = outcome.provenance;
    const sameCommit = headSha !== null && headSha === evaluated.commit;
    return isAboutItsData(evaluated, outcome.result) ?? (registered || sameCommit);
}
/** Of the outcomes of one command and one key only the newest speaks. */
function supersedes(other, one) {
    const isNewer = Date.parse(other.provenance.startedAt) > Date.parse(one.provenance.startedAt);
    return isNewer && other.command === one.command && other.key === one.key;
}
/**
 * A validation knows no model: its data ties it to one; where nobody knows the data, the commit or
 * its place beside the version does. It must never be about other bytes under the name of data that
 * the model was trained on. Undefined: the data do not tell.
 */
function isAboutItsData({ trainedOn }, result) {
    const known = new Map(Object.entries(trainedOn ?? {}));
    if (!result || known.size === 0)
        return undefined;
    if (result.data.some(({ name, digest }) => (known.get(name) ?? digest) !== digest))
        return false;
    const digests = new Set(known.values());
    return result.data.some(({ digest }) => digests.has(digest));
}


/***/ }),

/***/ 6704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   J8: () => (/* binding */ allHold),
/* harmony export */   Ub: () => (/* binding */ pending),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   k9: () => (/* binding */ warned),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   yB: () => (/* binding */ held)
/* harmony export */ });
function held(name, sentence) {
    return { name, state: 'held', code: name, sentences: [sentence] };
}
function warned(name, code, sentences) {
    return { name, state: 'warned', code, sentences };
}
function broken(name, code, sentences) {
    return { name, state: 'broken', code, sentences };
}
function pending(name, code, sentences) {
    return { name, state: 'open', code, sentences };
}
/** Nothing is broken, and nothing is open. */
function allHold(conditions) {
    return (conditions.length > 0 && conditions.every(({ state }) => state === 'held' || state === 'warned'));
}
/** One that is broken decides; without any, nothing was looked at, which is never a pass. */
function verdictOf(conditions) {
    if (allHold(conditions))
        return 'passed';
    const isBroken = conditions.length === 0 || conditions.some(({ state }) => state === 'broken');
    return isBroken ? 'failed' : 'undecided';
}
function stepsOf(conditions) {
    return conditions.map(({ name, state, sentences }) => {
        return { name, passed: state === 'held' || state === 'warned', detail: sentences.join(' ') };
    });
}
/** What is broken first. */
function findingsOf(conditions) {
    return conditions
        .filter(({ state }) => state !== 'held')
        .toSorted((a, b) => Number(a.state !== 'broken') - Number(b.state !== 'broken'))
        .map(({ state, code, sentences }) => {
        const level = state === 'broken' ? 'error' : 'warning';
        return { level, rule: code, message: sentences.join(' ') };
    });
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


/***/ })

};
