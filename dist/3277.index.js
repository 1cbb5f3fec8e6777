export const id = 3277;
export const ids = [3277];
export const modules = {

/***/ 16686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ annotationsOf),
  cK: () => (/* binding */ deliver),
  Xc: () => (/* binding */ deliverMark),
  Vp: () => (/* binding */ runUrl)
});

// UNUSED EXPORTS: conclusionOf

// EXTERNAL MODULE: ./.build/domain/finding.js
var domain_finding = __webpack_require__(6138);
// EXTERNAL MODULE: ./.build/domain/permissions.js
var domain_permissions = __webpack_require__(55583);
// EXTERNAL MODULE: ./.build/report/budget.js
var budget = __webpack_require__(40672);
// EXTERNAL MODULE: ./.build/report/markdown/page.js
var markdown_page = __webpack_require__(59600);
// EXTERNAL MODULE: ./.build/report/markdown.js
var markdown = __webpack_require__(54348);
// EXTERNAL MODULE: ./.build/report/page.js + 17 modules
var report_page = __webpack_require__(67240);
;// CONCATENATED MODULE: ./.build/report/check.js




/** The report as GitHub Markdown in the two parts of a check run, each within its own budget. */
function renderCheck(outcomes, beside = {}) {
    const page = (0,report_page/* pageOf */.Z)(outcomes, beside);
    const render = (part) => (0,budget/* fitted */.$)(part, { budget: markdown.budgets.check }, markdown_page/* renderPage */.C);
    // The overview of several models is all that is not repeated: it can be long.
    return { summary: render(atFirstSight(page)), text: render({ ...page, overview: [] }) };
}
/** Of several models their lines, of the only one its counts. */
function atFirstSight(page) {
    const sections = page.overview.length > 0 ? [] : page.sections.slice(0, 1).map(countsOf);
    return { ...page, sections, closing: [] };
}
/** The first block of a section has its counts. */
function countsOf(section) {
    return { ...section, blocks: section.blocks.slice(0, 1) };
}

// EXTERNAL MODULE: ./.build/report/page-title.js
var page_title = __webpack_require__(35493);
// EXTERNAL MODULE: ./.build/commands/guide.js
var guide = __webpack_require__(87017);
;// CONCATENATED MODULE: ./.build/commands/undelivered.js
/** There was nowhere to post to. */
function undelivered(...findings) {
    return { comment: 'skipped', commentUrl: null, check: 'skipped', checkUrl: null, findings };
}
const offGitHub = {
    level: 'note',
    rule: 'not-posted',
    message: 'Nothing was posted, because this is not GitHub Actions. The report is in the files.',
};
const withoutToken = {
    level: 'warning',
    rule: 'not-posted',
    message: 'Nothing was posted, because there is no token. Give the input github-token, or leave it out to use that of the job. The report is in the step summary.',
};
const withoutPullRequest = {
    level: 'note',
    rule: 'not-posted',
    message: 'No comment was written, because this run belongs to no pull request. The report is in the step summary.',
};

;// CONCATENATED MODULE: ./.build/commands/delivery.js







/** Posts the comment and the check run where there is a place and a token for them. */
async function deliver(outcomes, open, wish) {
    if (open.context.host !== 'github')
        return undelivered(offGitHub);
    if (wish.comment === 'never' && !wish.check)
        return undelivered();
    if (!wish.token)
        return undelivered(withoutToken);
    const post = { outcomes, open, wish, host: await open.pullRequests(wish.token) };
    const comment = await postComment(post);
    // Where the comment could not be written, the check run is the next best place to say why.
    const check = await postCheck(post, comment.findings);
    const permissions = comment.permissions ?? check.permissions;
    if (permissions)
        tellPermissions(open, permissions);
    return {
        comment: comment.state,
        commentUrl: comment.url,
        check: check.state,
        checkUrl: check.url,
        findings: [...comment.findings, ...check.findings],
        permissions,
    };
}
/** Tells an existing comment's readers that a run for a newer commit has begun. */
async function deliverMark(open, { key, token, comment, unplaced }) {
    const { host, pullRequest, headSha } = open.context;
    if (host !== 'github')
        return undelivered(offGitHub);
    if (comment === 'never')
        return { ...undelivered(), comment: 'none' };
    if (!token)
        return undelivered(withoutToken);
    if (pullRequest === null || headSha === null) {
        return undelivered(unplaced ?? withoutPullRequest);
    }
    const pullRequests = await open.pullRequests(token);
    const answer = await pullRequests.markStale(pullRequest, { key, headSha, run: runOf(open) });
    const { state, url, findings, permissions } = sent(answer);
    if (permissions)
        tellPermissions(open, permissions);
    return { ...undelivered(...findings), comment: state, commentUrl: url, permissions };
}
async function postComment(post) {
    const { outcomes, open, wish, host } = post;
    const { pullRequest, headSha } = open.context;
    if (wish.comment === 'never')
        return { state: 'none', url: null, findings: [] };
    if (pullRequest === null || headSha === null) {
        return { state: 'skipped', url: null, findings: [wish.unplaced ?? withoutPullRequest] };
    }
    const place = { ...besideOf(post), budget: markdown.budgets.comment };
    const answer = await host.upsertComment(pullRequest, {
        key: wish.key,
        headSha,
        run: runOf(open),
        render: ({ shedMore, head }) => (0,markdown.renderMarkdown)(outcomes, { ...place, shedMore, head }),
        create: wish.comment.create,
    });
    return sent(answer);
}
async function postCheck(post, findings) {
    const { outcomes, open, wish, host } = post;
    const { headSha } = open.context;
    if (!wish.check || headSha === null)
        return { state: 'skipped', url: null, findings: [] };
    const beside = besideOf(post);
    const answer = await host.upsertCheck({
        name: `contender / ${wish.key}`,
        key: wish.key,
        headSha,
        run: runOf(open),
        conclusion: conclusionOf(outcomes, wish.missing),
        title: (0,page_title/* pageTitle */.W)(outcomes, beside),
        ...renderCheck(outcomes, { ...beside, findings: [...wish.notes, ...findings] }),
        annotations: annotationsOf(outcomes),
    });
    return sent(answer);
}
function besideOf({ open, wish }) {
    const { notes: findings, missing, beside } = wish;
    return { ...beside, findings, missing, runUrl: runUrl(open), guideUrl: (0,guide/* guideUrl */.U)(open) };
}
function sent(answer) {
    switch (answer.kind) {
        case 'none':
            return { state: 'none', url: null, findings: [] };
        case 'refused':
            return {
                state: 'refused',
                url: null,
                findings: [answer.finding],
                permissions: answer.permissions,
            };
        case 'created':
        case 'updated':
        case 'unchanged':
            return { state: answer.kind, url: answer.url, findings: answer.notes ?? [] };
    }
}
/** In the log there is room for the block as it stands in a workflow. */
function tellPermissions(open, permissions) {
    open.progress('Add to the job, then run it again:');
    for (const line of (0,domain_permissions/* permissionLines */.$)(permissions))
        open.progress(`  ${line}`);
}
/** Undecided without blocking is neutral; what ends a job unsuccessfully, or is missing, is a failure. */
function conclusionOf(outcomes, missing = []) {
    if (outcomes.length === 0 || missing.length > 0)
        return 'failure';
    if (outcomes.some(({ exitCode }) => exitCode !== 0))
        return 'failure';
    return outcomes.every(({ verdict }) => verdict === 'passed') ? 'success' : 'neutral';
}
/** Findings that have a place in a file, worst first. */
function annotationsOf(outcomes) {
    return outcomes
        .flatMap(({ findings }) => findings)
        .filter((finding) => (0,domain_finding/* placeOf */.$)(finding))
        .toSorted((a, b) => domain_finding/* levels */.y.indexOf(a.level) - domain_finding/* levels */.y.indexOf(b.level));
}
/** `412.1`: orders runs, so that an older one never overwrites a newer one's comment. */
function runOf({ context: { runNumber, runAttempt } }) {
    return `${runNumber ?? 0}.${runAttempt ?? 1}`;
}
function runUrl({ context: { serverUrl, repository, runId } }) {
    return serverUrl && repository && runId
        ? `${serverUrl}/${repository}/actions/runs/${runId}`
        : null;
}


/***/ }),

/***/ 87017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ guideUrl)
/* harmony export */ });
/**
 * The page that tells how to read a report, in the repository and at the version that the Action came
 * from; null where it came from a folder of the workflow's own repository.
 */
function guideUrl({ context, environment }) {
    const repository = environment('GITHUB_ACTION_REPOSITORY');
    const version = environment('GITHUB_ACTION_REF');
    if (!context.serverUrl || !repository || !version)
        return null;
    return `${context.serverUrl}/${repository}/blob/${version}/docs/report.md`;
}


/***/ }),

/***/ 41642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ besideCheck),
/* harmony export */   m: () => (/* binding */ insteadOfCheck)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6138);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16686);


/** A check run shows findings beside their lines; the log then must not repeat them. */
function besideCheck(outcomes, { checkUrl }) {
    const all = outcomes.flatMap(({ findings }) => findings);
    return checkUrl === null ? all : all.filter((finding) => !(0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(finding));
}
/**
 * Without a check run findings that have a line go to the log; those of this very run are there
 * already, from the steps that found them.
 */
function insteadOfCheck(outcomes, { checkUrl }, { host, runId }) {
    if (host !== 'github' || checkUrl !== null)
        return [];
    return (0,_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .annotationsOf */ .Ih)(outcomes.filter(({ provenance }) => provenance.runId !== runId));
}


/***/ }),

/***/ 53277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outputsOf: () => (/* binding */ outputsOf),
  publish: () => (/* binding */ publish),
  report: () => (/* binding */ report),
  reportingInputs: () => (/* binding */ reportingInputs),
  resultOf: () => (/* binding */ resultOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/domain/news.js
var news = __webpack_require__(24592);
// EXTERNAL MODULE: ./.build/domain/reporting.js
var reporting = __webpack_require__(36045);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(76856);
;// CONCATENATED MODULE: ./.build/inputs/expected-legs.js


/** Commands whose outcomes are about a model or its data; `report` and `check` repeat those of others. */
const commands = [
    'validate',
    'train',
    'compare',
    'register',
    'promote',
    'profile',
    'calibrate',
    'contract diff',
    'contract infer',
];
/**
 * The legs that a report must have, one a line: `<key>`, or `<command> <key>`. A key of several words
 * needs its command before it, so that a misspelt command is never taken for a part of a key.
 */
function parseExpectedLegs(text = '') {
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const legs = lines.map((line) => ({ line, leg: legOf(line) }));
    (0,errors/* refuse */.TR)([
        ...legs.flatMap(({ line, leg }) => (leg ? [] : [unknownCommand(line)])),
        ...[...new Set(lines.filter((line, index) => lines.indexOf(line) !== index))].map(twice),
    ]);
    return legs.flatMap(({ leg }) => (leg ? [leg] : []));
}
function legOf(line) {
    if (!/\s/.test(line))
        return { command: null, key: line };
    const command = commands.find((name) => new RegExp(`^${name}\\s`).test(line));
    return command && { command, key: line.slice(command.length).trim() };
}
function unknownCommand(line) {
    const [word = ''] = line.split(/\s/);
    const near = (0,suggest/* nearest */.p)(word, commands);
    const key = line.slice(word.length).trim();
    return {
        code: 'leg-command-unknown',
        what: `The input expect has the line "${line}".`,
        why: `No command is called "${word}": a line is a key, or one of ${commands.join(', ')} and a key.`,
        next: near
            ? `Did you mean "${near} ${key}"?`
            : `For a key of several words write the command before it, such as "compare ${line}".`,
    };
}
function twice(line) {
    return {
        code: 'leg-duplicate',
        what: `The input expect has the line "${line}" more than once.`,
        why: 'Each line names another leg, so one of them is probably misspelt.',
        next: 'Delete or correct one of them.',
    };
}

// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(80498);
// EXTERNAL MODULE: ./.build/report/block.js
var block = __webpack_require__(92396);
// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(64851);
;// CONCATENATED MODULE: ./.build/report/html/text.js

/** Pieces of a line as HTML: entities in text and quoted attributes, nowhere else. */
function renderText(text) {
    return text.map(renderInline).join('');
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function renderInline(inline) {
    switch (inline.kind) {
        case 'words': {
            const text = escapeHtml(inline.text);
            return inline.strong ? `<strong>${text}</strong>` : text;
        }
        case 'code':
            return inline.text === '' ? '(empty)' : `<code>${escapeHtml(inline.text)}</code>`;
        case 'answer':
            return `<span class="answer ${inline.word}">${signs/* marks */.Z8[inline.word]} ${inline.word}</span>`;
        case 'link':
            // The file makes no request, and an address of somebody else could be anything.
            return escapeHtml(inline.words);
    }
}

// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(58380);
// EXTERNAL MODULE: ./.build/report/numbers.js
var report_numbers = __webpack_require__(12051);
// EXTERNAL MODULE: ./.build/report/visible.js
var visible = __webpack_require__(81755);
;// CONCATENATED MODULE: ./.build/report/html/table.js


/** A list or table longer than this helps nobody here; the outcome file has the rest. */
const longest = 200;
function renderTable({ name, columns, rows }, { suffix }) {
    const head = columns.map((column) => `<th scope="col"${side(column)}>${escapeHtml(column.title)}</th>`);
    const body = rows.slice(0, longest).map((row) => {
        const cells = columns.map((column, index) => renderCell(column, row[index] ?? []));
        return `<tr>${cells.join('')}</tr>`;
    });
    const left = rows.length - body.length;
    const label = escapeHtml((0,visible/* visible */.R)(name, 120));
    return [
        `<div class="scroll" tabindex="0" role="region" aria-label="${label}${escapeHtml(suffix)}"><table>
<caption>${label}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`,
        ...leftOver(left),
    ];
}
function renderCell(column, text) {
    return `<td${side(column)}>${renderText(text)}</td>`;
}
function side({ align }) {
    return align === 'right' ? ' class="number"' : '';
}
function leftOver(left) {
    return left > 0 ? [`<p class="quiet">${left} more in the outcome file.</p>`] : [];
}

;// CONCATENATED MODULE: ./.build/report/charts/figure.js


/** A chart under its heading. `body` is finished HTML. */
function renderFigure(place, { title, caption }, body) {
    const { id, level } = place;
    return `<div class="chart">
<h${level} id="${id}-title">${escapeHtml(title)}</h${level}>
<p class="quiet caption" id="${id}-text">${escapeHtml(caption)}</p>
${body}
</div>`;
}
/** The numbers that a chart draws, folded. */
function renderNumbers(table, place) {
    return `<details class="numbers"><summary>The same in numbers</summary>
${renderTable(table, place).join('\n')}
</details>`;
}

;// CONCATENATED MODULE: ./.build/report/charts/confusion.js






/** More classes than this nobody reads as a picture. */
const mostClasses = 20;
const mostLetters = 16;
/** About as wide as a letter is in most fonts. */
const letter = 8;
/** How many rows moved between the cells of the confusion matrix. */
function renderConfusion(confusion, place) {
    const { classes, baseline } = confusion;
    if (classes.length < 2)
        return [];
    const shown = Math.min(classes.length, mostClasses);
    const rest = shown < classes.length ? ` The first ${shown} of ${(0,report_numbers/* count */.U9)(classes.length)} classes.` : '';
    const caption = baseline
        ? `Rows of each label and prediction, candidate minus baseline. Blue is better: more right or fewer wrong; orange with a dashed edge is worse.${rest}`
        : `Rows of each label and prediction of the candidate.${rest}`;
    const title = baseline ? 'Confusion, and what changed' : 'Confusion';
    const body = `<div class="scroll" tabindex="0" role="region" aria-label="Confusion picture${escapeHtml(place.suffix)}">
${picture(confusion, shown, place)}</div>
${renderNumbers(tableOf(confusion), place)}`;
    return [renderFigure(place, { title, caption }, body)];
}
function picture(confusion, shown, { id }) {
    const cells = cellsOf(confusion).filter(({ label, prediction }) => label < shown && prediction < shown);
    const names = confusion.classes.slice(0, shown).map((name) => (0,visible/* visible */.R)(name, mostLetters));
    const room = roomFor(names, cells);
    const { side, left, top } = room;
    const width = left + shown * side + room.right;
    const height = top + shown * side + 8;
    const most = Math.max(1, ...cells.map((cell) => Math.abs(differenceOf(cell))));
    return `<svg class="matrix" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text">
<text class="quiet" x="${left + (shown * side) / 2}" y="14" text-anchor="middle">predicted</text>
<text class="quiet" x="${left - 12}" y="${top - 10}" text-anchor="end">label</text>
${names.map((name, index) => heads(name, index, room)).join('\n')}
${cells.map((cell) => confusion_renderCell(cell, most, room)).join('\n')}
</svg>`;
}
function roomFor(names, cells) {
    const isWide = names.length <= 4;
    const longest = letter * Math.max(...names.map((name) => name.length));
    const number = letter * Math.max(...cells.map((cell) => numberIn(cell).length));
    const side = isWide ? Math.max(108, number + 12) : Math.max(44, number + 10);
    const isSlanted = longest > side - 4;
    const slant = isSlanted ? Math.ceil(longest * Math.SQRT1_2) : 0;
    return {
        side,
        isWide,
        isSlanted,
        left: Math.max(64, longest + 20),
        top: 56 + slant,
        right: Math.max(8, slant - side / 2 + 8),
    };
}
function heads(name, index, { side, isSlanted, left, top }) {
    const middle = index * side + side / 2;
    const text = escapeHtml(name);
    const above = isSlanted
        ? `<text transform="translate(${left + middle} ${top - 8}) rotate(-45)">${text}</text>`
        : `<text x="${left + middle}" y="${top - 10}" text-anchor="middle">${text}</text>`;
    return `${above}<text x="${left - 12}" y="${top + middle + 5}" text-anchor="end">${text}</text>`;
}
function cellsOf({ classes, baseline, candidate }) {
    return classes.flatMap((_, label) => classes.map((__, prediction) => ({
        label,
        prediction,
        before: baseline ? (baseline[label]?.[prediction] ?? 0) : null,
        now: candidate[label]?.[prediction] ?? 0,
    })));
}
/** Without a baseline the count itself. */
function differenceOf({ before, now }) {
    return before === null ? now : now - before;
}
function numberIn(cell) {
    return cell.before === null ? (0,report_numbers/* plain */.pj)(cell.now) : signedPlain(differenceOf(cell));
}
function confusion_renderCell(cell, most, { side, isWide, left, top }) {
    const { label, prediction, before, now } = cell;
    const difference = differenceOf(cell);
    const [x, y] = [left + prediction * side, top + label * side];
    const middle = { x: x + side / 2, y: y + side / 2 + (isWide && before !== null ? -2 : 5) };
    const number = numberIn(cell);
    const text = difference === 0
        ? ''
        : `<text x="${middle.x}" y="${middle.y}" text-anchor="middle">${number}</text>`;
    const both = isWide && before !== null
        ? `<text class="small" x="${middle.x}" y="${middle.y + 18}" text-anchor="middle">${(0,report_numbers/* plain */.pj)(before)} → ${(0,report_numbers/* plain */.pj)(now)}</text>`
        : '';
    return `<g class="${toneOf(cell, most)}"><rect class="cell" x="${x + 1.5}" y="${y + 1.5}" width="${side - 3}" height="${side - 3}" rx="4"/>${text}${both}</g>`;
}
/** More on the diagonal is better, more beside it worse; the shade is the size. */
function toneOf(cell, most) {
    const difference = differenceOf(cell);
    if (cell.before === null || difference === 0)
        return 'same';
    const better = (cell.label === cell.prediction) === difference > 0;
    const strength = Math.ceil((3 * Math.abs(difference)) / most);
    return `${better ? 'better' : 'worse'} shade-${strength}`;
}
function signedPlain(value) {
    return Number.isInteger(value) ? (0,report_numbers/* signed */.x8)(value, 0) : (0,report_numbers/* signed */.x8)(value, 1);
}
/** Every cell that is not empty on both sides. */
function tableOf(confusion) {
    const { classes, baseline } = confusion;
    const columns = [
        { title: 'Label' },
        { title: 'Predicted' },
        ...(baseline ? [{ title: 'Baseline', align: 'right' }] : []),
        { title: 'Candidate', align: 'right' },
        ...(baseline ? [{ title: 'Change', align: 'right' }] : []),
    ];
    const rows = cellsOf(confusion)
        .filter(({ before, now }) => before || now)
        .map((cell) => [
        [(0,inline/* code */.aY)(classes[cell.label] ?? '')],
        [(0,inline/* code */.aY)(classes[cell.prediction] ?? '')],
        ...(cell.before === null ? [] : [[(0,inline/* words */.aL)((0,report_numbers/* plain */.pj)(cell.before))]]),
        [(0,inline/* words */.aL)((0,report_numbers/* plain */.pj)(cell.now))],
        ...(cell.before === null ? [] : [[(0,inline/* words */.aL)(signedPlain(differenceOf(cell)))]]),
    ]);
    return (0,block/* table */.tp)('Confusion', columns, rows);
}

;// CONCATENATED MODULE: ./.build/report/charts/lanes.js


/** Half the height of a lane in pixels: where its marks lie. */
const middle = 15;
/** Lanes under one another as one picture, named by the heading and the caption of its figure. */
function renderLanes(id, { ground, head, axis, lanes }) {
    return `<div class="lanes" role="img" aria-labelledby="${id}-title ${id}-text">
${strip(head)}
<div class="rows">
<svg class="ground">${ground}</svg>
${lanes.map(renderLane).join('\n')}
</div>
${strip(axis)}
</div>`;
}
function strip(texts) {
    return texts === '' ? '' : `<div class="strip"><svg>${texts}</svg></div>`;
}
function renderLane({ tone, label, note, marks, values }) {
    const small = note === undefined ? '' : ` <span class="quiet">${escapeHtml(note)}</span>`;
    return `<div class="lane ${tone}"><span class="label">${escapeHtml((0,visible/* visible */.R)(label, 80))}${small}</span><svg>${marks}</svg><span class="values">${values}</span></div>`;
}
/** A share of the width: two decimals are finer than a screen, and the same text on every machine. */
function across(share) {
    return `${(100 * share).toFixed(2).replace(/\.?0+$/, '')}%`;
}

;// CONCATENATED MODULE: ./.build/report/charts/flips.js





const mostRows = 40;
/** Rows that changed sides as shares of their slice: left those that broke, right those that were fixed. */
function renderFlips(rows, place) {
    const drawn = rows.filter(({ n }) => n > 0).slice(0, mostRows);
    const most = Math.max(0, ...drawn.flatMap(({ fixed, broken, n }) => [fixed / n, broken / n]));
    if (most === 0)
        return [];
    const caption = 'Rows that only one model got right, as shares of their slice: left those that broke, right those that were fixed.';
    const lanes = renderLanes(place.id, {
        ground: '<line class="no-change" x1="50%" x2="50%" y1="0" y2="100%"/>',
        head: '<text class="quiet" x="50%" dx="-10" y="14" text-anchor="end">◀ broken</text><text class="quiet" x="50%" dx="10" y="14">fixed ▶</text>',
        axis: axis(most),
        lanes: drawn.map((row) => laneOf(row, most)),
    });
    const left = rows.length - drawn.length;
    const more = left > 0 ? `<p class="quiet">${(0,report_numbers/* count */.U9)(left)} more in the table.</p>` : '';
    const body = [lanes, more, renderNumbers(flips_tableOf(rows), place)].filter(Boolean).join('\n');
    return [renderFigure(place, { title: 'Flips by slice', caption }, body)];
}
function axis(most) {
    const label = (at, anchor) => `<text class="quiet" x="${at}" y="16" text-anchor="${anchor}">${(0,report_numbers/* percent */.KN)(most)}</text>`;
    return `${label('0', 'start')}<text class="quiet" x="50%" y="16" text-anchor="middle">0</text>${label('100%', 'end')}`;
}
function laneOf({ slice, fixed, broken, n }, most) {
    const [lost, won] = [broken / n / most / 2, fixed / n / most / 2];
    const bar = (kind, from, share) => `<rect class="${kind}" x="${across(from)}" y="${middle - 7}" width="${across(share)}" height="14"/>`;
    return {
        tone: 'flip',
        label: slice,
        note: `n\u00a0${(0,report_numbers/* count */.U9)(n)}`,
        marks: `${lost > 0 ? bar('broken', 0.5 - lost, lost) : ''}${won > 0 ? bar('fixed', 0.5, won) : ''}`,
        values: `<span class="change">${(0,report_numbers/* count */.U9)(broken)} broken, ${(0,report_numbers/* count */.U9)(fixed)} fixed</span>`,
    };
}
function flips_tableOf(rows) {
    const columns = [
        { title: 'Slice' },
        ...['Rows', 'Broken', 'Fixed', 'Broken, share', 'Fixed, share'].map((title) => {
            return { title, align: 'right' };
        }),
    ];
    const cells = rows.map(({ slice, fixed, broken, n }) => [
        [(0,inline/* code */.aY)(slice)],
        ...[(0,report_numbers/* count */.U9)(n), (0,report_numbers/* count */.U9)(broken), (0,report_numbers/* count */.U9)(fixed)].map((text) => [(0,inline/* words */.aL)(text)]),
        ...[broken, fixed].map((some) => [(0,inline/* words */.aL)(n > 0 ? (0,report_numbers/* percent */.KN)(some / n) : '–')]),
    ]);
    return (0,block/* table */.tp)('Flips by slice', columns, cells);
}

;// CONCATENATED MODULE: ./.build/report/html/place.js
/** The place of one part inside. */
function inside(place, part) {
    return { ...place, id: `${place.id}-${part}` };
}

;// CONCATENATED MODULE: ./.build/report/charts/histograms.js









const mostHistograms = 60;
/** A foreign outcome may have any number; the tables beside have as many as any table. */
const mostBins = 40;
const titled = {
    title: 'Drift',
    caption: 'Share of the rows in each bin of a column: above, outlined, the profile; below, filled, this data. What drifted stands open.',
};
/** For each column a pair of bars for every bin, in shares of its own side, and the rows in a table. */
function renderHistograms(histograms, place) {
    if (histograms.length === 0)
        return [];
    const shown = histograms.slice(0, mostHistograms).map((histogram, index) => {
        // No two regions have the same name.
        const suffix = `${place.suffix}, ${index + 1}`;
        return renderHistogram(histogram, { ...inside(place, index + 1), suffix });
    });
    const left = histograms.length - shown.length;
    const rest = `<p class="quiet">${(0,report_numbers/* count */.U9)(left)} more histograms in the outcome file.</p>`;
    const body = left > 0 ? [...shown, rest] : shown;
    return [renderFigure(place, titled, body.join('\n'))];
}
function renderHistogram({ label, status, bins }, place) {
    const all = sharesOf(bins);
    const shares = all.slice(0, mostBins);
    const { id } = place;
    const longest = Math.max(...shares.flatMap(({ before, now }) => [before, now]), 1e-9);
    const lanes = shares.map((bin) => histograms_laneOf(bin, longest, status));
    return `<details${status === 'failed' ? ' open' : ''}><summary><span id="${id}-title">${escapeHtml((0,visible/* visible */.R)(label, 120))}</span> <span class="answer ${status}">${signs/* marks */.Z8[status]} ${status}</span></summary>
<p class="quiet caption" id="${id}-text">Share of the rows in each of ${countOf(shares, all)}.</p>
${renderLanes(id, { ground: '', head: '', axis: '', lanes })}
${renderTable(histograms_tableOf(all), place).join('\n')}
</details>`;
}
function countOf(shown, all) {
    return shown.length < all.length
        ? `${(0,report_numbers/* count */.U9)(shown.length)} of ${(0,report_numbers/* count */.U9)(all.length)} bins`
        : `${(0,report_numbers/* count */.U9)(all.length)} bins`;
}
function sharesOf(bins) {
    const sums = { reference: 0, current: 0 };
    for (const bin of bins) {
        sums.reference += bin.reference;
        sums.current += bin.current;
    }
    return bins.map((bin) => ({
        ...bin,
        before: sums.reference > 0 ? bin.reference / sums.reference : 0,
        now: sums.current > 0 ? bin.current / sums.current : 0,
    }));
}
function histograms_laneOf({ name, before, now }, longest, tone) {
    const bar = (share) => across(share / longest);
    return {
        tone,
        label: name,
        marks: `<rect class="reference" y="3" width="${bar(before)}" height="10"/><rect class="mark" y="16" width="${bar(now)}" height="10"/>`,
        values: `<span class="change">${(0,report_numbers/* percent */.KN)(before)} → ${(0,report_numbers/* percent */.KN)(now)}</span>`,
    };
}
function histograms_tableOf(shares) {
    const columns = [
        { title: 'Bin' },
        ...['Profile, rows', 'Profile, share', 'Data, rows', 'Data, share'].map((title) => {
            return { title, align: 'right' };
        }),
    ];
    const rows = shares.map((bin) => [
        [(0,inline/* code */.aY)(bin.name)],
        [(0,inline/* words */.aL)((0,report_numbers/* count */.U9)(bin.reference))],
        [(0,inline/* words */.aL)((0,report_numbers/* percent */.KN)(bin.before))],
        [(0,inline/* words */.aL)((0,report_numbers/* count */.U9)(bin.current))],
        [(0,inline/* words */.aL)((0,report_numbers/* percent */.KN)(bin.now))],
    ]);
    return { kind: 'table', name: 'Rows in each bin', columns, rows, limit: rows.length };
}

;// CONCATENATED MODULE: ./.build/report/charts/axes.js


const size = { width: 440, height: 330 };
const [axes_top, bottom] = [12, 282];
const right = 428;
/** About as wide as a digit is in most fonts. */
const digit = 8;
/** The plot with room for what stands at the ticks of its upright axis. */
function plotFor(y) {
    const longest = Math.max(...y.scale.ticks.map((_, index) => tickLabel(y, index).length));
    return { left: Math.min(180, Math.max(56, 30 + digit * longest)), right, top: axes_top, bottom };
}
/** The grid of both axes with their numbers and names. */
function renderAxes({ plot, x, y, at }) {
    const across = x.scale.ticks.map((tick, index) => {
        const [place] = at([tick, y.scale.from]);
        const text = tickLabel(x, index);
        return `<line class="grid" x1="${unit(place)}" x2="${unit(place)}" y1="${plot.top}" y2="${plot.bottom}"/><text class="quiet" y="${plot.bottom + 18}" ${aligned(place, text)}>${text}</text>`;
    });
    const up = y.scale.ticks.map((tick, index) => {
        const [, place] = at([x.scale.from, tick]);
        return `<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${unit(place)}" y2="${unit(place)}"/><text class="quiet" x="${plot.left - 8}" y="${unit(place + 4)}" text-anchor="end">${tickLabel(y, index)}</text>`;
    });
    const [middle, centre] = [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2];
    return `${[...across, ...up].join('\n')}
<text class="quiet" x="${unit(middle)}" y="${size.height - 6}" text-anchor="middle">${axisLabel(x)}</text>
<text class="quiet" transform="translate(13 ${unit(centre)}) rotate(-90)" text-anchor="middle">${axisLabel(y)}</text>`;
}
function tickLabel({ scale, names }, index) {
    if (names)
        return escapeHtml(names[index] ?? '');
    const power = powerOf(scale);
    const decimals = Math.min(20, Math.max(0, scale.decimals + power));
    return (0,report_numbers/* decimal */._)((scale.ticks[index] ?? 0) / 10 ** power, decimals);
}
/** Thousands, millions, … that stand beside the name of an axis, so that its numbers stay short. */
function powerOf({ from, to }) {
    const most = Math.max(Math.abs(from), Math.abs(to));
    if (most === 0 || (most >= 1e-3 && most < 1e7))
        return 0;
    return 3 * Math.floor(Math.log10(most) / 3);
}
function axisLabel({ label, scale, names }) {
    const power = names ? 0 : powerOf(scale);
    if (power === 0)
        return escapeHtml(label);
    const raised = `${power}`.replace(/./g, (sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '⁻');
    return escapeHtml(`${label} (×\u00a010${raised})`);
}
/** In the middle of its place, or as far right as the picture goes. */
function aligned(place, text) {
    const isBeyond = place + (digit * text.length) / 2 > size.width + 8;
    return isBeyond
        ? `x="${size.width}" text-anchor="end"`
        : `x="${unit(place)}" text-anchor="middle"`;
}
/** A coordinate with one decimal: finer than a screen shows, and the same text on every machine. */
function unit(value) {
    return value.toFixed(1).replace(/\.0$/, '');
}

;// CONCATENATED MODULE: ./.build/report/charts/corner.js
const gap = 8;
/** The upper left end of a box in the corner of a plot that lines touch least. */
function emptiestCorner(plot, lines, { width, height }) {
    const [left, right] = [plot.left + gap, plot.right - gap - width];
    const [top, bottom] = [plot.top + gap, plot.bottom - gap - height];
    const corners = [
        { x: right, y: top },
        { x: right, y: bottom },
        { x: left, y: bottom },
        { x: left, y: top },
    ];
    const touched = corners.map(({ x, y }) => {
        const box = { left: x - gap, right: x + width + gap, top: y - gap, bottom: y + height + gap };
        return lines.reduce((sum, line) => sum + lengthInside(line, box), 0);
    });
    const least = touched.indexOf(Math.min(...touched));
    return corners[least] ?? { x: right, y: top };
}
/** About how much of a line lies in a box, by points along it every few units. */
function lengthInside(points, { left, right, top, bottom }) {
    let inside = 0;
    let [fromX, fromY] = points[0] ?? [0, 0];
    for (const [x, y] of points) {
        const pieces = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 6));
        for (let piece = 1; piece <= pieces; piece += 1) {
            const atX = fromX + (piece / pieces) * (x - fromX);
            const atY = fromY + (piece / pieces) * (y - fromY);
            if (atX > left && atX < right && atY > top && atY < bottom)
                inside += 1;
        }
        [fromX, fromY] = [x, y];
    }
    return inside;
}

;// CONCATENATED MODULE: ./.build/report/charts/curve.js

/** A curve whose points are in the picture's units. */
function renderCurve({ kind, points, form }) {
    switch (form) {
        case 'dots':
            return `<g class="${kind}">${points.map((point) => renderDot(kind, point)).join('')}</g>`;
        case 'bars':
            return `<path class="bars ${kind}" d="${outline(points)}"/>`;
        case 'steps':
            return `<path class="curve ${kind}" d="${steps(points)}"/>`;
        case 'line':
            return `<path class="curve ${kind}" d="${straight(points)}"/>`;
    }
}
/** The baseline's dots are open squares, the candidate's filled circles. */
function renderDot(kind, [x, y]) {
    return kind === 'baseline'
        ? `<rect class="open" x="${unit(x - 4)}" y="${unit(y - 4)}" width="8" height="8"/>`
        : `<circle class="mark" cx="${unit(x)}" cy="${unit(y)}" r="4.5"/>`;
}
/** How a curve looks, 26 units wide, for the legend. */
function renderSample({ kind, form }, [x, y]) {
    if (form === 'dots')
        return `<g class="${kind}">${renderDot(kind, [x + 13, y])}</g>`;
    if (form === 'bars')
        return `<rect class="bars ${kind}" x="${unit(x)}" y="${unit(y - 6)}" width="26" height="12"/>`;
    return `<path class="curve ${kind}" d="M${unit(x)} ${unit(y)}h26"/>`;
}
/** Where a curve is; a bar is everywhere below its end. */
function traceOf({ form, points }) {
    if (form !== 'bars')
        return points;
    return points.flatMap(([x, y]) => [
        [x, bottom],
        [x, y],
    ]);
}
function straight(points) {
    return points.map(([x, y], index) => `${index ? 'L' : 'M'}${unit(x)} ${unit(y)}`).join('');
}
function steps(points) {
    return points
        .map(([x, y], index) => (index ? `V${unit(y)}H${unit(x)}` : `M${unit(x)} ${unit(y)}`))
        .join('');
}
function outline(points) {
    const [first, second] = points;
    if (!first || !second)
        return '';
    const width = second[0] - first[0];
    const bars = points.map(([x, y]) => `H${unit(x)}V${unit(y)}H${unit(x + width)}`);
    return `M${unit(first[0])} ${bottom}${bars.join('')}V${bottom}`;
}

;// CONCATENATED MODULE: ./.build/report/charts/scale.js
/** From the last round number before the smallest to the first after the largest, about `steps` apart. */
function scaleOf(values, steps = 5) {
    const [least, most] = extremes(values);
    const isWide = most - least > smallest;
    const span = isWide ? most - least : sizeOf(most);
    const step = roundStep(span / steps);
    const from = Math.floor((isWide ? least : least - span / 2) / step + 1e-9) * step;
    const to = Math.ceil((isWide ? most : most + span / 2) / step - 1e-9) * step;
    const number = Math.round((to - from) / step);
    const ticks = Array.from({ length: number + 1 }, (_, index) => from + index * step);
    const decimals = -Math.floor(Math.log10(step) + 1e-9);
    return { from, to, ticks, decimals };
}
/** What is nearer to zero is zero to a picture, what is larger than `1 / smallest` lies there. */
const smallest = 1e-300;
function sizeOf(value) {
    return Math.abs(value) > smallest ? Math.abs(value) : 1;
}
/** From the smallest to the largest, with only the round numbers between them. */
function exactly(values) {
    const scale = scaleOf(values);
    const [from, to] = extremes(values);
    if (!(to > from))
        return scale;
    return { ...scale, from, to, ticks: scale.ticks.filter((tick) => tick >= from && tick <= to) };
}
/** Shares, from 0 to 1. */
const shares = {
    from: 0,
    to: 1,
    ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
    decimals: 1,
};
/** Where a value lies on the scale: 0 to 1; values beyond an end lie on it. */
function placeOn({ from, to }, value) {
    return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
function extremes(values) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
        if (value < least)
            least = value;
        if (value > most)
            most = value;
    }
    const largest = 1 / smallest;
    const within = (value) => Math.min(largest, Math.max(-largest, value));
    return least <= most ? [within(least), within(most)] : [0, 1];
}
/** The smallest of 1, 2, 5 times a power of ten that is not below `least`. */
function roundStep(least) {
    const power = 10 ** Math.floor(Math.log10(least));
    const factor = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
    return factor * power;
}

;// CONCATENATED MODULE: ./.build/report/charts/plane.js






/** More points than this nobody can see. */
const mostPoints = 500;
/** Two axes and curves between them, as one picture with a name and a description. */
function renderPlane(plane) {
    const { id, title, description, x, y } = plane;
    const plot = plotFor(y);
    const at = ([across, up]) => [
        plot.left + placeOn(x.scale, across) * (plot.right - plot.left),
        plot.bottom - placeOn(y.scale, up) * (plot.bottom - plot.top),
    ];
    const curves = plane.curves.map((one) => ({ ...one, points: thinned(one.points).map(at) }));
    const parts = [
        renderAxes({ plot, x, y, at }),
        plane.ground?.(at) ?? '',
        ...curves.map(renderCurve),
        plane.above?.(at) ?? '',
        legend(plot, curves),
    ];
    return `<figure><svg class="plane" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${escapeHtml(title)}</title>
<desc id="${id}-text">${escapeHtml(description)}</desc>
${parts.filter((part) => part !== '').join('\n')}
</svg></figure>`;
}
/** Pictures beside one another where there is room. */
function renderPanels(panels) {
    return `<div class="panels">${panels.join('\n')}</div>`;
}
/** Evenly fewer points; the first and the last stay. */
function thinned(points) {
    if (points.length <= mostPoints)
        return points;
    const step = (points.length - 1) / (mostPoints - 1);
    const places = Array.from({ length: mostPoints }, (_, index) => Math.round(index * step));
    return places.flatMap((place) => (points[place] ? [points[place]] : []));
}
/** In the corner that the curves use least, so that it hides nothing. */
function legend(plot, curves) {
    const named = curves.filter(({ name }) => name !== '');
    if (named.length < 2)
        return '';
    const names = named.map(({ name }) => (0,visible/* visible */.R)(name, 24));
    const width = 44 + Math.max(...names.map((name) => 7.5 * name.length));
    const height = 20 * named.length + 6;
    const { x, y } = emptiestCorner(plot, curves.map(traceOf), { width, height });
    const rows = named.map((curve, index) => {
        const down = y + 13 + 20 * index;
        return `${renderSample(curve, [x + 6, down])}<text x="${unit(x + 40)}" y="${unit(down + 4.5)}">${escapeHtml(names[index] ?? '')}</text>`;
    });
    return `<rect class="under" x="${unit(x)}" y="${unit(y)}" width="${unit(width)}" height="${height}" rx="4"/>${rows.join('')}`;
}

;// CONCATENATED MODULE: ./.build/report/charts/history.js






/** A promoted version each: one alone is no history. */
const least = 2;
const history_mostPoints = 20;
const mostNames = 7;
/** Characters of a name, of which the end tells versions apart, and how many fit under the line. */
const longestName = 12;
const room = 46;
/** One metric of the versions that were promoted before; its table is a block of its own. */
function renderHistory({ metric, points }, place) {
    const shown = points.slice(-history_mostPoints);
    if (shown.length < least)
        return [];
    const name = (0,visible/* visible */.R)(metric, 40);
    const { scale, names } = versions(shown.map(({ version }) => version));
    const line = shown.map(({ value }, index) => [index, value]);
    const values = shown.map(({ value }) => value);
    const [first, last] = [(0,report_numbers/* plain */.pj)(values[0] ?? 0), (0,report_numbers/* plain */.pj)(values.at(-1) ?? 0)];
    const plane = renderPlane({
        id: inside(place, 'line').id,
        title: `${name} of the last ${(0,report_numbers/* count */.U9)(shown.length)} promoted versions`,
        description: `From ${first} to ${last}; the table has the numbers.`,
        x: { label: 'promoted version', scale, names },
        y: { label: name, scale: scaleOf(values) },
        curves: [
            { kind: 'candidate', name: '', points: line, form: 'line' },
            { kind: 'candidate', name: '', points: line, form: 'dots' },
        ],
    });
    const caption = `${name} of the last ${(0,report_numbers/* count */.U9)(shown.length)} promoted versions, the newest on the right.`;
    return [renderFigure(place, { title: 'History', caption }, renderPanels([plane]))];
}
/** One place for each version; only some of many names have room, the newest always. */
function versions(all) {
    const last = all.length - 1;
    const short = all.map(shortName);
    const longest = Math.max(...short.map((name) => name.length));
    const most = Math.min(mostNames, Math.floor(room / (longest + 2)));
    const every = Math.ceil(all.length / most);
    const ticks = all.map((_, index) => index).filter((index) => (last - index) % every === 0);
    const scale = { from: -0.4, to: last + 0.4, ticks, decimals: 0 };
    return { scale, names: ticks.map((tick) => short[tick] ?? '') };
}
function shortName(version) {
    const name = [...(0,visible/* visible */.R)(version, 120)];
    return name.length > longestName ? `…${name.slice(1 - longestName).join('')}` : name.join('');
}

;// CONCATENATED MODULE: ./.build/report/charts/mark.js

/** A mark on a lane. `at` is a share of its width. */
function renderMark(shape, at) {
    const x = across(at);
    switch (shape) {
        case 'circle':
            return `<circle class="mark" cx="${x}" cy="${middle}" r="5.5"/>`;
        case 'ring':
            return `<circle class="open" cx="${x}" cy="${middle}" r="4.5"/>`;
        case 'square':
            return `<rect class="mark" x="${x}" y="${middle - 5}" width="10" height="10" transform="translate(-5)"/>`;
        case 'diamond':
            return drawnAt(x, '<path class="open" d="M0-7L7 0L0 7L-7 0Z"/>');
        case 'cross':
            return drawnAt(x, '<path class="interval" d="M-5-5L5 5M-5 5L5-5"/>');
    }
}
/** The end of a lane beyond which something goes on; `inward` is where the lane lies. */
function renderArrow(at, inward) {
    return drawnAt(across(at), `<path class="mark" d="M0 0L${inward * 8}-5L${inward * 8} 5Z"/>`);
}
/** A path has no percentages, so it gets an origin that has. */
function drawnAt(x, path) {
    return `<svg class="origin" x="${x}" y="${middle}">${path}</svg>`;
}

;// CONCATENATED MODULE: ./.build/report/charts/intervals.js







const intervals_mostRows = 60;
const rules = {
    title: 'Rules against their margins',
    caption: 'Estimate and interval of each rule, in units of its own margin: wholly right of the dashed line passes, wholly left of it fails, across it is undecided. A short line marks no change.',
};
const sliceCaption = 'Estimate and interval of each watched slice, in units of its rule’s margin, by the lower end. Right of the dashed line the loss is within the margin: a filled circle lies wholly there, an open mark may not, a square has a proven loss. Values of small slices stand in brackets.';
/**
 * Every rule with its interval, each in units of its own margin, so that one dashed line judges all
 * of them.
 */
function renderIntervals(rows, place) {
    return renderRows(rows, rules, place);
}
/** The same for slices, of one metric where it is named: the one that may have lost most comes first. */
function renderSlices({ rows, metric }, place) {
    const title = metric === undefined ? 'Slices' : `Slices by ${(0,visible/* visible */.R)(metric, 60)}`;
    return renderRows(rows, { title, caption: sliceCaption }, place);
}
function renderRows(rows, titled, place) {
    const all = rows.filter((row) => row.at !== undefined);
    if (all.length === 0)
        return [];
    const drawn = all.slice(0, intervals_mostRows);
    const axis = axisOf(drawn);
    const lanes = renderLanes(place.id, {
        ground: ground(axis),
        head: head(axis),
        axis: labels(axis),
        lanes: drawn.map((row) => intervals_laneOf(row, axis)),
    });
    const left = all.length - drawn.length;
    const more = left > 0 ? `\n<p class="quiet">${(0,report_numbers/* count */.U9)(left)} more in the table below.</p>` : '';
    return [renderFigure(place, titled, `${lanes}${more}`)];
}
/** Wide enough for what matters; what lies farther out ends in an arrow. */
function axisOf(rows) {
    const ends = rows.flatMap(({ at }) => [at.lower ?? at.estimate, at.upper ?? at.estimate]);
    const from = Math.max(-8, Math.min(-2, Math.floor(Math.min(...ends))));
    const to = Math.min(8, Math.max(2, Math.ceil(Math.max(...ends))));
    return { from, to, at: (position) => (clamped(position, from, to) - from) / (to - from) };
}
function clamped(position, from, to) {
    return Math.min(to, Math.max(from, position));
}
function ground(axis) {
    const bound = across(axis.at(0));
    const grid = ticksOf(axis).map((tick) => {
        const x = across(axis.at(tick));
        return `<line class="grid" x1="${x}" x2="${x}" y1="0" y2="100%"/>`;
    });
    return `<rect class="misses" width="${bound}" height="100%"/>${grid.join('')}<line class="bound" x1="${bound}" x2="${bound}" y1="0" y2="100%"/>`;
}
function head(axis) {
    const bound = across(axis.at(0));
    return `<text class="quiet" x="${bound}" dx="-10" y="14" text-anchor="end">◀<tspan class="spare"> misses</tspan></text><text class="quiet" x="${bound}" dx="10" y="14"><tspan class="spare">satisfies </tspan>▶</text>`;
}
/** On a narrow screen and on paper the neighbours of the bound have no room. */
function labels(axis) {
    const ticks = ticksOf(axis);
    const bound = ticks.indexOf(0);
    return ticks
        .map((tick, index) => {
        const kind = Math.abs(index - bound) === 1 ? 'quiet neighbour' : 'quiet';
        return `<text class="${kind}" x="${across(axis.at(tick))}" y="16" text-anchor="middle">${intervals_tickLabel(tick)}</text>`;
    })
        .join('');
}
function ticksOf({ from, to }) {
    const step = to - from > 8 ? 2 : 1;
    const first = Math.ceil(from / step) * step;
    const number = Math.floor((to - first) / step) + 1;
    return Array.from({ length: number }, (_, index) => first + index * step);
}
function intervals_tickLabel(tick) {
    if (tick === 0)
        return 'bound';
    return tick < 0 ? `−${-tick}` : `+${tick}`;
}
function intervals_laneOf(row, axis) {
    const { label, note, change, range, verdict, said = verdict, small } = row;
    const number = escapeHtml(small ? `(${change})` : change);
    const word = said === '' ? '' : `<span class="answer">${signs/* marks */.Z8[verdict]} ${escapeHtml(said)}</span>`;
    return {
        tone: small ? 'skipped' : verdict,
        label,
        ...(note !== undefined && { note }),
        marks: `${whisker(row, axis)}${noChange(row, axis)}${estimate(row, axis)}`,
        values: `<span class="change">${number}</span> <span class="range">${escapeHtml(range)}</span>${word}`,
    };
}
const shapes = {
    passed: 'circle',
    failed: 'square',
    undecided: 'diamond',
    waived: 'diamond',
    errored: 'cross',
    skipped: 'cross',
};
/** What lies beyond the edge has an arrow there; its numbers stand beside it. */
function estimate({ at: { estimate: position }, verdict, small }, axis) {
    if (position < axis.from)
        return renderArrow(0, 1);
    if (position > axis.to)
        return renderArrow(1, -1);
    return renderMark(small ? 'ring' : shapes[verdict], axis.at(position));
}
function whisker({ at: { lower, upper } }, axis) {
    if (lower === null || upper === null)
        return '';
    const [left, right] = [across(axis.at(lower)), across(axis.at(upper))];
    const line = `<line class="interval" x1="${left}" x2="${right}" y1="${middle}" y2="${middle}"/>`;
    const clippedLeft = lower < axis.from ? renderArrow(0, 1) : '';
    const clippedRight = upper > axis.to ? renderArrow(1, -1) : '';
    return `${line}${clippedLeft}${clippedRight}`;
}
/** A short line where the two models would be equal. */
function noChange({ at }, axis) {
    if (at.noChange === null || at.noChange < axis.from || at.noChange > axis.to)
        return '';
    const x = across(axis.at(at.noChange));
    return `<line class="no-change" x1="${x}" x2="${x}" y1="${middle - 9}" y2="${middle + 9}"/>`;
}

;// CONCATENATED MODULE: ./.build/report/charts/ranking.js








/** How both models order the rows: ROC and precision-recall curves, with the threshold that is deployed. */
function renderRanking(ranking, place) {
    const { candidate, baseline } = ranking;
    if (candidate.roc.length < 2)
        return [];
    const body = [renderPanels([roc(ranking, place), precisionRecall(ranking, place)])];
    const numbers = renderNumbers(ranking_tableOf(ranking), place);
    const where = `${thresholdWords(ranking)}${drawnWords(ranking)}`;
    const caption = `${baseline ? 'Baseline dashed, candidate solid: the higher line orders the rows better.' : 'The candidate alone: there is no baseline with scores.'}${where}`;
    return [renderFigure(place, { title: 'Curves', caption }, [...body, numbers].join('\n'))];
}
function thresholdWords({ threshold, baseline }) {
    const at = threshold === null ? 'its threshold' : `the threshold ${(0,report_numbers/* plain */.pj)(threshold)}`;
    return baseline
        ? ` A square and a circle mark baseline and candidate at ${at}.`
        : ` A circle marks it at ${at}.`;
}
/** Of very many rows the lines, not the marks, are drawn from fewer. */
function drawnWords({ baseline, candidate }) {
    const rows = candidate.drawnRows ?? baseline?.drawnRows;
    return rows === undefined ? '' : ` The lines are drawn from ${(0,report_numbers/* count */.U9)(rows)} of the rows.`;
}
function roc(ranking, place) {
    const at = (model) => model ? [model.atThreshold.falsePositiveRate, model.atThreshold.recall] : undefined;
    return renderPlane({
        id: inside(place, 'roc').id,
        title: 'ROC curve',
        description: 'Recall against the false positive rate of each model; the table has the numbers.',
        x: { label: 'false positive rate', scale: shares },
        y: { label: 'recall', scale: shares },
        curves: curvesOf(ranking, (model) => model.roc, 'line'),
        ground: (placer) => diagonal(placer),
        above: (placer) => thresholds([at(ranking.baseline), at(ranking.candidate)], placer),
    });
}
function precisionRecall(ranking, place) {
    const at = (model) => model && model.atThreshold.precision !== null
        ? [model.atThreshold.recall, model.atThreshold.precision]
        : undefined;
    return renderPlane({
        id: inside(place, 'pr').id,
        title: 'Precision-recall curve',
        description: 'Precision against recall of each model; the table has the numbers.',
        x: { label: 'recall', scale: shares },
        y: { label: 'precision', scale: shares },
        curves: curvesOf(ranking, (model) => model.precisionRecall, 'steps'),
        above: (placer) => thresholds([at(ranking.baseline), at(ranking.candidate)], placer),
    });
}
function curvesOf({ baseline, candidate }, pointsOf, form) {
    const before = baseline ? pointsOf(baseline) : [];
    return [
        ...(before.length > 1
            ? [{ kind: 'baseline', name: 'baseline', points: before, form }]
            : []),
        { kind: 'candidate', name: 'candidate', points: pointsOf(candidate), form },
    ];
}
/** What a coin would draw. */
function diagonal(at) {
    const [[fromX, fromY], [toX, toY]] = [at([0, 0]), at([1, 1])];
    return `<line class="chance" x1="${unit(fromX)}" y1="${unit(fromY)}" x2="${unit(toX)}" y2="${unit(toY)}"/>`;
}
/** The baseline's mark is an open square, the candidate's a filled circle. */
function thresholds([baseline, candidate], at) {
    const [before, now] = [baseline && at(baseline), candidate && at(candidate)];
    const square = before
        ? `<rect class="open baseline" x="${unit(before[0] - 5)}" y="${unit(before[1] - 5)}" width="10" height="10"/>`
        : '';
    const circle = now
        ? `<circle class="mark candidate" cx="${unit(now[0])}" cy="${unit(now[1])}" r="5.5"/>`
        : '';
    return `${square}${circle}`;
}
const grid = Array.from({ length: 21 }, (_, index) => index / 20);
/** Both curves at the same twenty-one places, and where the threshold stands. */
function ranking_tableOf(ranking) {
    const { baseline, candidate } = ranking;
    const models = baseline ? [baseline, candidate] : [candidate];
    const names = baseline ? ['baseline', 'candidate'] : ['candidate'];
    const columns = [
        { title: 'At' },
        ...names.map((name) => ({ title: `Recall at this false positive rate, ${name}` })),
        ...names.map((name) => ({ title: `Precision at this recall, ${name}` })),
    ].map((column, index) => (index === 0 ? column : { ...column, align: 'right' }));
    const rows = grid.map((at) => [
        [(0,inline/* words */.aL)((0,report_numbers/* decimal */._)(at, 2))],
        ...models.map((model) => shown(valueAt(model.roc, at))),
        ...models.map((model) => shown(stepAt(model.precisionRecall, at))),
    ]);
    const name = 'ROC and precision-recall';
    return (0,block/* table */.tp)(name, columns, [...rows, ...thresholdRows(models, names)]);
}
function thresholdRows(models, names) {
    return models.map(({ atThreshold }, index) => {
        const { falsePositiveRate, recall, precision } = atThreshold;
        const own = (value) => names.map((_, other) => (other === index ? shown(value) : []));
        const text = `threshold of the ${names[index]}, false positive rate ${(0,report_numbers/* decimal */._)(falsePositiveRate, 3)}`;
        return [[(0,inline/* words */.aL)(text)], ...own(recall), ...own(precision)];
    });
}
function shown(value) {
    return [(0,inline/* words */.aL)(value === null ? '–' : (0,report_numbers/* decimal */._)(value, 3))];
}
/** The height of a curve at a place, straight between the two points beside it; null outside of it. */
function valueAt(points, x) {
    const [fromX, fromY] = points[countUpTo(points, x) - 1] ?? [];
    const [toX, toY] = points[countUpTo(points, x)] ?? [];
    if (fromX === undefined || fromY === undefined)
        return null;
    if (fromX === x)
        return fromY;
    if (toX === undefined || toY === undefined)
        return null;
    return fromY + ((x - fromX) / (toX - fromX)) * (toY - fromY);
}
/** The height of a curve of steps: that of the first point which is as far; null outside of it. */
function stepAt(points, x) {
    const isOutside = x < (points[0]?.[0] ?? Number.POSITIVE_INFINITY);
    return isOutside ? null : (points.find(([at]) => at >= x)?.[1] ?? null);
}
/** How many points, which rise, lie at a place or before it. */
function countUpTo(points, x) {
    let [low, high] = [0, points.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((points[middle]?.[0] ?? 0) <= x)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./.build/domain/statistics/wilson.js
var wilson = __webpack_require__(7923);
;// CONCATENATED MODULE: ./.build/report/charts/reliability.js











/** One-sided error of each end. */
const alpha = 0.05;
/** Fewer rows say little. */
const few = 20;
/** Whether a score means what it says: the share of positives among the rows that got it, of each model. */
function renderReliability(bins, place) {
    const candidate = filled(bins.candidate);
    const baseline = bins.baseline ? filled(bins.baseline) : [];
    if (candidate.length === 0)
        return [];
    const panels = [
        ...(baseline.length > 0 ? [panel('baseline', baseline, place)] : []),
        panel('candidate', candidate, place),
    ];
    const caption = 'Mean score and share of positives of each bin: on the dotted line a score means what it says, below it promises too much. Vertical lines are 90\u00a0% intervals; bins of fewer than 20 rows are pale.';
    const body = [renderPanels(panels), renderNumbers(reliability_tableOf(bins), place)].join('\n');
    return [renderFigure(place, { title: 'Reliability of the scores', caption }, body)];
}
function filled(bins) {
    return bins.flatMap((bin) => {
        const { rows, meanScore, positives } = bin;
        if (!(rows > 0) || meanScore === null || positives === null)
            return [];
        const { lower, upper } = (0,wilson/* wilsonInterval */.Y)({ value: positives, n: rows }, alpha);
        return [{ bin, meanScore, positives, lower, upper }];
    });
}
function panel(side, bins, place) {
    return renderPlane({
        id: inside(place, side).id,
        title: `Reliability of the ${side}`,
        description: `Share of positives against the mean score in ${bins.length} bins; the table has the numbers.`,
        x: { label: `mean score, ${side}`, scale: shares },
        y: { label: 'share of positives', scale: shares },
        curves: [],
        ground: diagonal,
        above: (at) => `<g class="${side}">${bins.map((one) => drawn(one, side, at)).join('')}</g>`,
    });
}
/** The baseline's marks are open squares, the candidate's filled circles. */
function drawn({ bin, meanScore, positives, lower, upper }, side, at) {
    const [x, y] = at([meanScore, positives]);
    const [, low] = at([meanScore, lower]);
    const [, high] = at([meanScore, upper]);
    const whisker = `<line class="whisker" x1="${unit(x)}" x2="${unit(x)}" y1="${unit(low)}" y2="${unit(high)}"/>`;
    const dot = renderDot(side, [x, y]);
    return `<g${bin.rows < few ? ' class="pale"' : ''}>${whisker}${dot}</g>`;
}
function reliability_tableOf({ baseline, candidate }) {
    const sides = baseline ? ['baseline', 'candidate'] : ['candidate'];
    const columns = [
        { title: 'Scores' },
        ...sides.flatMap((side) => [
            { title: `Rows, ${side}`, align: 'right' },
            { title: `Mean score, ${side}`, align: 'right' },
            { title: `Share of positives, ${side}`, align: 'right' },
        ]),
    ];
    const rows = candidate.map((bin, index) => [
        [(0,inline/* words */.aL)(rangeOf(bin))],
        ...(baseline ? cells(baseline[index]) : []),
        ...cells(bin),
    ]);
    return (0,block/* table */.tp)('Reliability', columns, rows);
}
/** Small bins stand in brackets. */
function cells(bin) {
    const number = (value) => {
        if (value === null || value === undefined)
            return '–';
        return (bin?.rows ?? 0) < few ? `(${(0,report_numbers/* decimal */._)(value, 3)})` : (0,report_numbers/* decimal */._)(value, 3);
    };
    return [
        [(0,inline/* words */.aL)((0,report_numbers/* plain */.pj)(bin?.rows ?? 0))],
        [(0,inline/* words */.aL)(number(bin?.meanScore))],
        [(0,inline/* words */.aL)(number(bin?.positives))],
    ];
}
function rangeOf({ from, to }) {
    return `${(0,report_numbers/* decimal */._)(from, 2)}\u00a0to\u00a0${(0,report_numbers/* decimal */._)(to, 2)}`;
}

;// CONCATENATED MODULE: ./.build/report/charts/resources.js








const mostPanels = 8;
/** In more points a picture of this size shows noise. */
const resources_mostPoints = 150;
const kinds = ['candidate', 'baseline', 'third', 'fourth'];
/** What a training used over its time; cards share a picture for each quantity. */
function renderResources(all, place) {
    const series = all.filter(({ points }) => points.length > 1);
    if (series.length === 0)
        return [];
    const groups = grouped(series);
    const clock = clockFor(series);
    const panels = groups
        .slice(0, mostPanels)
        .map((group, index) => resources_panel(group, { clock, place: inside(place, index + 1) }));
    const left = groups.length - panels.length;
    const rest = left > 0 ? ` ${(0,report_numbers/* plural */.LS)(left, 'more picture')} would not fit; the table has all.` : '';
    const caption = `What the training used while it ran; where it ran for long, a point is the mean of some time.${rest}`;
    const body = `${renderPanels(panels)}\n${renderNumbers(resources_tableOf(series), place)}`;
    return [renderFigure(place, { title: 'Resources', caption }, body)];
}
/** The cards of one quantity together, at most four in a picture. */
function grouped(series) {
    const groups = [];
    for (const one of series) {
        const [, card = '', quantity = ''] = /^(GPU \d+)? ?(.*)$/s.exec(one.name) ?? [];
        const named = { ...one, card, quantity };
        const group = groups.findLast(([first]) => {
            return card !== '' && first?.card !== '' && first?.quantity === quantity;
        });
        if (group && group.length < kinds.length)
            group.push(named);
        else
            groups.push([named]);
    }
    return groups;
}
const clocks = [
    { unit: 'hours', seconds: 3600 },
    { unit: 'minutes', seconds: 60 },
];
/** The largest unit of which there are three or more. */
function clockFor(series) {
    const last = Math.max(...series.map(({ points }) => points.at(-1)?.[0] ?? 0));
    return clocks.find(({ seconds }) => last >= 3 * seconds) ?? { unit: 'seconds', seconds: 1 };
}
function resources_panel(group, { clock, place }) {
    const [first] = group;
    const unit = (0,visible/* visible */.R)(first?.unit ?? '', 10);
    const quantity = (0,visible/* visible */.R)(`${first?.card ? 'GPU ' : ''}${first?.quantity ?? ''}`, 40);
    const curves = group.flatMap((one, index) => resources_curvesOf(one, { index, clock }));
    const points = curves.flatMap((one) => one.points);
    return renderPlane({
        id: place.id,
        title: `Resources: ${quantity}`,
        description: `${quantity} in ${unit} over the time; the table has the numbers.`,
        x: { label: `${clock.unit} since the start`, scale: exactly(points.map(([at]) => at)) },
        y: { label: `${quantity} (${unit})`, scale: scaleFor(unit, points) },
        curves,
    });
}
/** Shares fill their scale; nothing is the ground of every quantity but a temperature. */
function scaleFor(unit, points) {
    const values = points.map(([, value]) => value);
    if (unit === '%')
        return scaleOf([0, 100, ...values]);
    return scaleOf(unit === '°C' ? values : [0, ...values]);
}
/** One line, or several where nothing is known for a while: between them there is none. */
function resources_curvesOf({ card, points }, { index, clock }) {
    const parts = pieces(calmed(points)).map((part) => {
        return part.map(([at, value]) => [at / clock.seconds, value]);
    });
    const kind = kinds[index] ?? 'fourth';
    return parts.map((part, at) => {
        return { kind, name: at === 0 ? card : '', points: part, form: 'line' };
    });
}
/** The means of neighbours, so many of them that the points are few enough. */
function calmed(points) {
    const width = Math.ceil(points.length / resources_mostPoints);
    return points.flatMap((_, index) => {
        if (index % width > 0)
            return [];
        const some = points.slice(index, index + width);
        return [[meanOf(some.map(([at]) => at)), meanOf(some.map(([, value]) => value))]];
    });
}
function meanOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}
/** A step of more than five usual ones is a gap. */
const longestStep = 5;
function pieces(points) {
    const steps = points.slice(1).map(([at], index) => at - (points[index]?.[0] ?? 0));
    const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
    const parts = [];
    points.forEach((point, index) => {
        const isNew = index === 0 || (steps[index - 1] ?? 0) > longestStep * usual;
        if (isNew)
            parts.push([point]);
        else
            parts.at(-1)?.push(point);
    });
    return parts.filter((part) => part.length > 1);
}
function resources_tableOf(series) {
    const columns = [
        { title: 'Series' },
        { title: 'Unit' },
        ...['Least', 'Mean', 'Most'].map((title) => ({ title, align: 'right' })),
    ];
    return (0,block/* table */.tp)('Resources', columns, series.map(rowOf));
}
function rowOf({ name, unit, points }) {
    const values = points.map(([, value]) => value);
    return [
        [(0,inline/* code */.aY)(name)],
        [(0,inline/* words */.aL)((0,visible/* visible */.R)(unit, 10))],
        ...[Math.min(...values), meanOf(values), Math.max(...values)].map((value) => [(0,inline/* words */.aL)((0,report_numbers/* plain */.pj)(value))]),
    ];
}

;// CONCATENATED MODULE: ./.build/report/charts/scores.js









/** Where the scores of both models lie, for the rows of each label. */
function renderScores(scores, place) {
    const { baseline, candidate } = scores.bins;
    if (!candidate.some(({ rows }) => rows > 0))
        return [];
    const panels = ['positive', 'negative'].map((label) => scores_panel(label, scores, place));
    const compared = baseline
        ? 'filled the candidate, outlined the baseline. Good scores lie right for positives, left for the others.'
        : 'good scores lie right for positives, left for the others.';
    const line = scores.threshold === null ? '' : ' The dashed line is the threshold.';
    const caption = `Share of the rows of each label with a score in each bin: ${compared}${line}`;
    const body = [renderPanels(panels), renderNumbers(scores_tableOf(scores.bins), place)].join('\n');
    return [renderFigure(place, { title: 'Where the scores lie', caption }, body)];
}
function scores_panel(label, { bins, threshold }, place) {
    const sides = [bins.candidate, ...(bins.baseline ? [bins.baseline] : [])];
    const [candidate = [], baseline] = sides.map((side) => scores_sharesOf(side, label));
    const y = upTo(Math.max(...candidate, ...(baseline ?? []), 0.01));
    const points = (values) => values.map((share, index) => [bins.candidate[index]?.from ?? 0, share]);
    const curves = [
        { kind: 'candidate', name: 'candidate', points: points(candidate), form: 'bars' },
        ...(baseline
            ? [{ kind: 'baseline', name: 'baseline', points: points(baseline), form: 'bars' }]
            : []),
    ];
    return renderPlane({
        id: inside(place, label).id,
        title: `Scores of the ${label} rows`,
        description: `Share of the ${label} rows in each of ${candidate.length} bins of the score; the table has the numbers.`,
        x: { label: `score, ${label} rows`, scale: shares },
        y: { label: 'share of rows', scale: y },
        curves,
        above: (at) => thresholdLine(threshold, at),
    });
}
function upTo(most) {
    return scaleOf([0, most]);
}
function scores_sharesOf(bins, label) {
    const weights = bins.map((bin) => weightOf(bin, label));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => (sum > 0 ? weight / sum : 0));
}
function weightOf({ rows, positives }, label) {
    const share = positives ?? 0;
    return rows * (label === 'positive' ? share : 1 - share);
}
/** Scores that are no shares have a threshold elsewhere. */
function thresholdLine(threshold, at) {
    if (threshold === null || threshold < 0 || threshold > 1)
        return '';
    const [x] = at([threshold, 0]);
    return `<line class="bound" x1="${unit(x)}" x2="${unit(x)}" y1="${axes_top}" y2="${bottom}"/>`;
}
function scores_tableOf({ baseline, candidate }) {
    const sides = [
        ...(baseline ? [{ name: 'baseline', bins: baseline }] : []),
        { name: 'candidate', bins: candidate },
    ];
    const measured = sides.flatMap(({ name, bins }) => ['positive', 'negative'].map((label) => {
        return { title: `${label}, ${name}`, bins, label, shares: scores_sharesOf(bins, label) };
    }));
    const columns = [
        { title: 'Scores' },
        ...measured.map(({ title }) => ({ title: `Rows ${title}`, align: 'right' })),
    ];
    const rows = candidate.map((bin, index) => [
        [(0,inline/* words */.aL)(rangeOf(bin))],
        ...measured.map(({ bins, label, shares: all }) => {
            const own = bins[index];
            return [(0,inline/* words */.aL)(own ? `${rowsOf(own, label)} (${(0,report_numbers/* percent */.KN)(all[index] ?? 0)})` : '–')];
        }),
    ]);
    return (0,block/* table */.tp)('Scores by label', columns, rows);
}
/** Whole rows where rows have no weights. */
function rowsOf(bin, label) {
    const weight = weightOf(bin, label);
    return Number.isInteger(bin.rows) ? (0,report_numbers/* decimal */._)(weight, 0) : (0,report_numbers/* plain */.pj)(weight);
}

;// CONCATENATED MODULE: ./.build/report/charts/training.js








const training_mostPanels = 8;
const withoutNumber = 'A value that is no finite number has no place in a picture; the table says at which step that began.';
const training_kinds = ['candidate', 'baseline', 'third', 'fourth'];
/** What the training command told by step; series of one quantity share a picture. */
function renderTraining(series, place) {
    const told = series.filter(({ points, notFinite }) => points.length > 0 || notFinite);
    if (told.length === 0)
        return [];
    // A single number is no curve; the table has it.
    const groups = training_grouped(told.filter(({ points }) => points.length > 1));
    const numbers = renderNumbers(training_tableOf(told), place);
    const panels = groups
        .slice(0, training_mostPanels)
        .map((group, index) => training_panel(group, inside(place, index + 1)));
    const left = groups.length - panels.length;
    const rest = left > 0 ? ` ${(0,report_numbers/* plural */.LS)(left, 'more picture')} would not fit; the table has all.` : '';
    const broken = told.some(({ notFinite }) => notFinite) ? ` ${withoutNumber}` : '';
    const caption = `What the training command told while it ran, by step.${rest}${broken}`;
    const body = panels.length > 0 ? `${renderPanels(panels)}\n${numbers}` : numbers;
    return [renderFigure(place, { title: 'Training', caption }, body)];
}
/** `loss` and `val_loss` are one quantity; at most four lines share a picture. */
function training_grouped(series) {
    const groups = new Map();
    for (const one of series) {
        const key = one.name
            .toLowerCase()
            .replace(/^(train|val|valid|eval|test|dev)[a-z]*[_\-./ ]/, '');
        const group = groups.get(key) ?? [];
        groups.set(group.length < training_kinds.length ? key : one.name, [
            ...group.slice(0, training_kinds.length - 1),
            one,
        ]);
    }
    return [...groups.values()];
}
function training_panel(group, place) {
    const names = group.map(({ name }) => (0,visible/* visible */.R)(name, 40));
    const points = group.flatMap((one) => one.points);
    const step = wholeSteps(points.map(([at]) => at));
    return renderPlane({
        id: place.id,
        title: `Training: ${names.join(', ')}`,
        description: `${names.join(', ')} by step; the table has first, best and last values.`,
        x: { label: 'step', scale: step },
        y: { label: names[0] ?? '', scale: scaleOf(points.map(([, value]) => value)) },
        curves: group.map((one, index) => ({
            kind: training_kinds[index] ?? 'fourth',
            name: names[index] ?? '',
            points: one.points,
            form: 'line',
        })),
    });
}
/** Between whole steps there are none. */
function wholeSteps(steps) {
    const scale = exactly(steps);
    if (!steps.every(Number.isInteger))
        return scale;
    return { ...scale, ticks: scale.ticks.filter(Number.isInteger), decimals: 0 };
}
function training_tableOf(series) {
    const isBroken = series.some(({ notFinite }) => notFinite);
    const columns = [
        { title: 'Series' },
        ...['Points', 'Last step', 'First', 'Least', 'Most', 'Last'].map((title) => {
            return { title, align: 'right' };
        }),
        ...(isBroken ? [{ title: 'Not finite' }] : []),
    ];
    const rows = series.map((one) => {
        return isBroken ? [...training_rowOf(one), [(0,inline/* words */.aL)(notFiniteOf(one))]] : training_rowOf(one);
    });
    return (0,block/* table */.tp)('Training', columns, rows);
}
function training_rowOf({ name, points }) {
    const values = points.map(([, value]) => value);
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last)
        return [[(0,inline/* code */.aY)(name)], [(0,inline/* words */.aL)('0')], ...none];
    const numbers = [last[0], first[1], Math.min(...values), Math.max(...values), last[1]];
    return [
        [(0,inline/* code */.aY)(name)],
        [(0,inline/* words */.aL)((0,report_numbers/* count */.U9)(points.length))],
        ...numbers.map((value) => [(0,inline/* words */.aL)((0,report_numbers/* plain */.pj)(value))]),
    ];
}
/** The cells of a series that has no point. */
const none = Array.from({ length: 5 }, () => [(0,inline/* words */.aL)('–')]);
function notFiniteOf({ notFinite }) {
    if (!notFinite)
        return '';
    const { said, from, times, lasts } = notFinite;
    const rest = lasts ? ' on' : times > 1 ? ` and ${(0,report_numbers/* plural */.LS)(times - 1, 'more time')}` : '';
    return `${said} ${lasts ? 'from' : 'at'} step ${(0,report_numbers/* plain */.pj)(from)}${rest}`;
}

;// CONCATENATED MODULE: ./.build/report/charts/render.js










/** A chart as HTML with the table of its numbers; one without data is left out. */
function renderChart(chart, place) {
    switch (chart.kind) {
        case 'intervals':
            return renderIntervals(chart.rows, place);
        case 'slices':
            return renderSlices(chart, place);
        case 'flips':
            return renderFlips(chart.rows, place);
        case 'ranking':
            return renderRanking(chart.ranking, place);
        case 'reliability':
            return renderReliability(chart.bins, place);
        case 'confusion':
            return renderConfusion(chart.confusion, place);
        case 'scores':
            return renderScores(chart, place);
        case 'histograms':
            return renderHistograms(chart.of, place);
        case 'training':
            return renderTraining(chart.series, place);
        case 'resources':
            return renderResources(chart.series, place);
        case 'history':
            return renderHistory(chart.history, place);
    }
}

;// CONCATENATED MODULE: ./.build/report/html/blocks.js




/** Blocks as HTML. */
function renderBlocks(blocks, place) {
    return blocks.flatMap((block, index) => renderBlock(block, inside(place, index + 1)));
}
function renderBlock(block, place) {
    switch (block.kind) {
        case 'paragraph':
            return [`<p>${renderText(block.text)}</p>`];
        case 'alert':
            return [`<p role="note"><strong>${renderText(block.text)}</strong></p>`];
        case 'table':
            return renderTable(block, place);
        case 'list':
            return [renderList(block.items.map(renderText))];
        case 'findings':
            return [renderList(block.findings.map(renderFinding))];
        case 'facts':
            return [`<dl>${block.facts.map(renderFact).join('')}</dl>`];
        case 'details': {
            const blocks = renderBlocks(block.blocks, place).join('\n');
            return [`<details><summary>${renderText(block.summary)}</summary>\n${blocks}\n</details>`];
        }
        case 'chart':
            return renderChart(block.chart, place);
        case 'listing':
            return [`<pre><code>${escapeHtml(block.lines.join('\n'))}</code></pre>`];
        case 'footer':
            return [`<p class="quiet">${renderText(block.text).trim()}</p>`];
    }
}
function renderList(items) {
    const shown = items.slice(0, longest).map((item) => `<li>${item}</li>`);
    const left = items.length - shown.length;
    return [`<ul>${shown.join('\n')}</ul>`, ...leftOver(left)].join('\n');
}
function renderFinding({ level, rule, place, message }) {
    const where = place.length > 0 ? ` ${renderText(place)}` : '';
    return `<strong class="${level}">${level}</strong> ${renderText(rule)}${where}<br>${renderText(message)}`;
}
function renderFact([label, text]) {
    return `<div><dt>${escapeHtml(label)}</dt><dd>${renderText(text)}</dd></div>`;
}

;// CONCATENATED MODULE: ./.build/report/html/sections.js





/**
 * The sections in their order, each with as much as `budget` bytes of UTF-8 still take: charts go
 * first, then what is folded, then all but the counts; each says what it left out.
 */
function renderSections(sections, budget) {
    const shown = sections.slice(0, longest);
    const rest = leftOver(sections.length - shown.length);
    const least = shown.map((section, index) => {
        const place = placeOf(sections, index);
        return byteLength(renderSection(section, [leftOut('everything')], place));
    });
    // Each section may take what the others do not need for their headings.
    let left = least.reduce((room, bytes) => room - bytes, budget);
    const texts = shown.map((section, index) => {
        left += least[index] ?? 0;
        const text = fittest(section, placeOf(sections, index), left);
        left -= byteLength(text);
        return text;
    });
    return [...texts, ...rest];
}
/** Bytes of UTF-8 with the line break after the text. */
function byteLength(text) {
    return new TextEncoder().encode(text).length + 1;
}
function badge({ verdict }) {
    return `<span class="badge ${verdict}">${signs/* marks */.Z8[verdict]} ${(0,signs/* capitalised */.Iu)(verdict)}</span>`;
}
function placeOf(sections, index) {
    const id = `section-${index + 1}`;
    if (sections.length === 1)
        return { id, level: 2, suffix: '' };
    return { id, level: 3, suffix: `, outcome ${index + 1}` };
}
function fittest(section, place, left) {
    let text = '';
    for (const blocks of smallerAndSmaller(section)) {
        text = renderSection(section, blocks, place);
        if (byteLength(text) <= left)
            return text;
    }
    return text;
}
function* smallerAndSmaller({ blocks, provenance }) {
    yield [...blocks, provenance];
    const drawn = blocks.flatMap(withoutCharts);
    yield [...drawn, leftOut('the charts'), provenance];
    const open = drawn.filter(({ kind }) => kind !== 'details');
    yield [...open, leftOut('the charts and what was folded')];
    yield [...blocks.slice(0, 1), leftOut('all but the counts')];
    yield [leftOut('everything')];
}
function withoutCharts(block) {
    if (block.kind === 'chart')
        return [];
    if (block.kind !== 'details')
        return [block];
    return [{ ...block, blocks: block.blocks.flatMap(withoutCharts) }];
}
function leftOut(what) {
    const text = `Left out here for its size: ${what}. The outcome file has all numbers.`;
    return { kind: 'paragraph', text: [(0,inline/* words */.aL)(text)] };
}
/** One outcome follows its heading at once; several get a heading each. */
function renderSection(section, blocks, place) {
    const inside = renderBlocks(blocks, place).join('\n');
    if (place.level === 2)
        return inside;
    const heading = `<h2>${badge(section)} <span>${renderText(section.name)}</span></h2>`;
    return `<section>\n${heading}\n<p>${renderText(section.heading)}</p>\n${inside}\n</section>`;
}

;// CONCATENATED MODULE: ./.build/report/html/chart-style.js
/** How charts look. Marks take the colour of their lane or line; shapes and words say the same without it. */
const chartStyle = `
.chart{border-top:1px solid var(--line);margin:32px 0 20px;padding-top:24px}
.chart h2,.chart h3{margin:0 0 4px}
.caption{font-size:14px;max-width:92ch;margin-bottom:16px}
.lanes{--label:180px;--values:326px;font-size:13.5px;line-height:1.35;margin:0 0 16px}
.lane,.strip{display:grid;grid-template-columns:var(--label) minmax(0,1fr) var(--values);column-gap:16px;align-items:center}
.strip>svg{grid-column:2;width:100%;height:22px;overflow:visible}
.rows{position:relative}
.ground{position:absolute;top:0;left:calc(var(--label) + 16px);width:calc(100% - var(--label) - var(--values) - 32px);height:100%}
.lane{position:relative;min-height:32px;padding:1px 0}
.lane>svg{width:100%;height:30px;overflow:visible}
.label{text-align:right;color:var(--text);overflow-wrap:anywhere}
.label .quiet{white-space:nowrap}
.values{display:flex;flex-wrap:wrap;column-gap:8px}
.change{color:var(--text);white-space:nowrap;font-variant-numeric:tabular-nums}
.range{color:var(--quiet);white-space:nowrap;font-variant-numeric:tabular-nums;flex:1}
.origin{overflow:visible}
.panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,340px),1fr));gap:16px 24px;margin:0 0 16px}
figure{margin:0;max-width:520px}
.plane{display:block;width:100%;height:auto;overflow:visible}
.matrix{display:block}
svg{font-size:13px;font-variant-numeric:tabular-nums}
svg text{fill:var(--text)}
svg text.quiet{fill:var(--quiet)}
svg text.small{font-size:11.5px}
.misses{fill:var(--misses)}
.grid{stroke:var(--line);stroke-width:1}
.bound{stroke:var(--failed);stroke-width:1.5;stroke-dasharray:4 3}
.no-change{stroke:var(--quiet);stroke-width:1.5}
.interval{stroke:currentColor;stroke-width:2.5;fill:none}
.mark{fill:currentColor;stroke:none}
.reference{fill:none;stroke:var(--quiet);stroke-width:1.5}
.open{fill:var(--page);stroke:currentColor;stroke-width:2}
.candidate{color:var(--candidate)}
.baseline{color:var(--quiet)}
.third{color:var(--broken)}
.fourth{color:var(--errored)}
.curve{fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}
.curve.baseline{stroke-dasharray:5 3}
.curve.third{stroke-dasharray:9 3 2 3}
.curve.fourth{stroke-dasharray:2 3}
.chance{stroke:var(--quiet);stroke-width:1.25;stroke-dasharray:1.5 4}
.whisker{stroke:currentColor;stroke-width:1.5}
.pale{opacity:.75}
.bars.candidate{fill:var(--bar);stroke:var(--candidate);stroke-width:1}
.bars.baseline{fill:none;stroke:var(--quiet);stroke-width:1.75}
.under{fill:var(--page);opacity:.85}
.cell{fill:var(--panel)}
.shade-1.better .cell{fill:var(--better-1)}
.shade-2.better .cell{fill:var(--better-2)}
.shade-3.better .cell{fill:var(--better-3)}
.worse .cell{stroke:var(--broken);stroke-width:1.5;stroke-dasharray:3 2}
.shade-1.worse .cell{fill:var(--worse-1)}
.shade-2.worse .cell{fill:var(--worse-2)}
.shade-3.worse .cell{fill:var(--worse-3)}
.broken{fill:var(--broken)}
.fixed{fill:var(--candidate)}
.failed .reference{stroke:var(--quiet)}
@media (max-width:960px),print{.neighbour{display:none}}
@media (max-width:600px),screen and (max-width:780px){
.lanes{--label:46%}
.lane,.strip{grid-template-columns:var(--label) minmax(0,1fr);column-gap:12px}
.ground{left:calc(var(--label) + 12px);width:calc(100% - var(--label) - 12px)}
.lane{padding:6px 0}
.label,.values{grid-column:1;text-align:left;justify-content:flex-start}
.lane>svg{grid-column:2;grid-row:1/span 2}
.range{flex:1 0 100%;order:1}
.spare{display:none}
}
`;

;// CONCATENATED MODULE: ./.build/report/html/palette.js
/** Colours by role; a test holds text to a contrast of 4.5:1 and marks to 3:1 in both themes. */
const palettes = {
    light: {
        page: '#ffffff',
        panel: '#f6f8fa',
        text: '#1f2328',
        quiet: '#59636e',
        line: '#d8dee4',
        misses: '#fdf0ec',
        passed: '#1a7f37',
        failed: '#b42318',
        undecided: '#855900',
        errored: '#6639ba',
        candidate: '#0550ae',
        bar: '#c2dcf7',
        'better-1': '#e3effb',
        'better-2': '#c2dcf7',
        'better-3': '#9cc8f2',
        'worse-1': '#fdeadb',
        'worse-2': '#fad0ae',
        'worse-3': '#f5b37f',
        broken: '#b5530b',
    },
    dark: {
        page: '#0d1117',
        panel: '#161b22',
        text: '#e6edf3',
        quiet: '#9198a1',
        line: '#30363d',
        misses: '#24161a',
        passed: '#4ac26b',
        failed: '#ff8a80',
        undecided: '#e3b341',
        errored: '#d2a8ff',
        candidate: '#79b8ff',
        bar: '#1d3b5f',
        'better-1': '#12263d',
        'better-2': '#183a61',
        'better-3': '#1f4f86',
        'worse-1': '#2f1d10',
        'worse-2': '#4d2c12',
        'worse-3': '#6e3e14',
        broken: '#f0883e',
    },
};
/** A palette as custom properties of CSS. */
function variables(palette) {
    return Object.entries(palette)
        .map(([role, colour]) => `--${role}:${colour}`)
        .join(';');
}

;// CONCATENATED MODULE: ./.build/report/html/style.js


/** The whole style; the page allows exactly these bytes and no other style. */
const style = `
:root{color-scheme:light dark;${variables(palettes.light)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(palettes.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
main,footer{max-width:988px;margin:0 auto;padding:0 24px}
main{padding-top:40px}
footer{padding-top:32px;padding-bottom:40px}
h1{font-size:26px;line-height:1.35;margin:4px 0 16px;overflow-wrap:anywhere}
h2{font-size:19px;line-height:1.4;margin:0 0 12px;overflow-wrap:anywhere}
h3{font-size:17px;line-height:1.4;margin:0 0 8px}
section{border-top:3px solid var(--line);margin-top:48px;padding-top:28px}
p{margin:0 0 14px;overflow-wrap:anywhere}
ul{margin:0 0 14px;padding-left:20px}
li{margin-bottom:8px;overflow-wrap:anywhere}
code{font:0.87em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--panel);border-radius:5px;padding:2px 5px;overflow-wrap:anywhere}
pre{background:var(--panel);border-radius:8px;padding:12px 16px;overflow-x:auto}
.badge{display:inline-block;border:1.5px solid currentColor;border-radius:8px;padding:0 10px;margin-right:4px;white-space:nowrap}
.quiet,dt,caption{color:var(--quiet)}
.passed{color:var(--passed)}
.failed,.error{color:var(--failed)}
.undecided,.unchecked,.waived,.warning{color:var(--undecided)}
.errored{color:var(--errored)}
.skipped,.blocked,.note{color:var(--quiet)}
.answer{font-weight:600;white-space:nowrap}
.scroll{overflow-x:auto;margin:0 0 16px;border-radius:8px}
.scroll:focus-visible,summary:focus-visible{outline:2px solid var(--text);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;font-size:13px;padding:0 0 6px}
th{font-size:13px;font-weight:600;text-align:left;color:var(--quiet);border-bottom:1.5px solid var(--line);white-space:nowrap}
th,td{padding:8px 14px 8px 0;vertical-align:top}
td:not(.number){min-width:5.6em}
tr:not(:last-child)>td{border-bottom:1px solid var(--line)}
td code{display:inline-block;max-width:30em;overflow-wrap:break-word}
.number{text-align:right}
details{border:1px solid var(--line);border-radius:8px;margin:0 0 12px;padding:0 16px}
details[open]{padding-bottom:8px}
summary{cursor:pointer;padding:10px 0;font-weight:600;overflow-wrap:anywhere}
.numbers th{white-space:normal;vertical-align:bottom}
.numbers>summary{font-weight:400;font-size:14px;color:var(--quiet);padding:7px 0}
dl{display:grid;grid-template-columns:fit-content(240px) minmax(0,1fr);gap:8px 16px;margin:0 0 14px}
dl>div{display:contents}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
${chartStyle.trim()}
@media (max-width:640px){main,footer{padding-left:16px;padding-right:16px}h1{font-size:22px}dl{display:block}dl>div{display:block;padding:4px 0}.scroll>table:has(th:nth-child(5)){width:max-content;min-width:100%;max-width:760px}td code{max-width:18em}}
@media print{:root{color-scheme:light}*{print-color-adjust:exact}body{font-size:11pt}main,footer{max-width:none}.caption,.lane,.panels,.matrix,tr{break-inside:avoid}h2,h3,summary,caption,.caption,.strip:first-child{break-after:avoid}.strip:last-child{break-before:avoid}details::details-content{content-visibility:visible;height:auto}.scroll{overflow:visible}.scroll>table{font-size:9pt}}
`;
/** SHA-256 of the style as a content security policy spells it. */
const styleDigest = 'sha256-Hpd3WjK8oRQ5UldQZeHEQUsBD1LPrB4MQmXpJd7Avrw=';

// EXTERNAL MODULE: ./.build/report/page.js + 17 modules
var report_page = __webpack_require__(67240);
// EXTERNAL MODULE: ./.build/report/page-title.js
var page_title = __webpack_require__(35493);
;// CONCATENATED MODULE: ./.build/report/html.js







/** Bytes of UTF-8 of the whole file: a browser opens it at once, also on a telephone. */
const mostBytes = 2_000_000;
/** The long report as one file: no script, no request, readable without either. */
function renderHtml(outcomes, beside = {}) {
    const page = (0,report_page/* pageOf */.Z)(outcomes, beside);
    const [start, end] = html_frame(page, kicker(outcomes));
    const room = mostBytes - byteLength(start) - byteLength(end);
    return [start, ...renderSections(page.sections, room), end].join('\n');
}
/** What stands before and after the sections. */
function html_frame(page, about) {
    const policy = `default-src 'none'; style-src '${styleDigest}'; base-uri 'none'; form-action 'none'`;
    const start = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml((0,page_title/* titleOf */.G)(page))}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="quiet">${about}</p>
<h1>${badge(page)} <span>${renderText(page.heading)}</span></h1>`;
    const end = `</main>
<footer><p class="quiet">One file: no script, no request. Works offline and on paper.</p></footer>
</body>
</html>
`;
    const [before, after] = [blocks(page.overview, 'overview'), blocks(page.closing, 'closing')];
    return [[start, ...before].join('\n'), [...after, end].join('\n')];
}
function blocks(all, id) {
    return renderBlocks(all, { id, level: 2, suffix: '' });
}
/** What the report is about: the models and commands, each once. */
function kicker(outcomes) {
    const names = (all) => [...new Set(all)]
        .slice(0, 10)
        .map((name) => escapeHtml((0,visible/* visible */.R)(name, 120)))
        .join(', ');
    const models = names(outcomes.flatMap(({ subject }) => subject.model ?? []));
    const commands = names(outcomes.map(({ command }) => command));
    return ['Contender', commands, models].filter((part) => part !== '').join(' · ');
}

// EXTERNAL MODULE: ./.build/report/markdown.js
var report_markdown = __webpack_require__(54348);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
// EXTERNAL MODULE: ./.build/commands/delivery.js + 2 modules
var delivery = __webpack_require__(16686);
// EXTERNAL MODULE: ./.build/commands/guide.js
var guide = __webpack_require__(87017);
// EXTERNAL MODULE: ./.build/commands/log-findings.js
var log_findings = __webpack_require__(41642);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/inputs/evidence.js
var evidence = __webpack_require__(85573);
// EXTERNAL MODULE: ./.build/inputs/outcome.js + 17 modules
var outcome = __webpack_require__(51628);
;// CONCATENATED MODULE: ./.build/inputs/reported.js




/**
 * The outcomes to report: files, and the JSON files of folders. Of a folder the outcomes of
 * `report` and `check` are left out, since they repeat others. Every place must hold one: a missing
 * leg of a matrix would make the others look like a pass. Where somebody counts the legs, all of them
 * may be missing.
 */
async function readReported(places, { mayBeNone = false } = {}) {
    if (mayBeNone && (await areEmpty(places)))
        return [];
    const read = await (0,errors/* together */.bs)(...places.map((place) => () => readPlace(place)));
    return read.flat();
}
async function areEmpty(places) {
    const files = await Promise.all(places.map(filesIn));
    return files.every((count) => count === 0);
}
/** A file counts as one; what is not there, as none. */
async function filesIn(place) {
    const status = await (0,promises_.stat)(place).catch(() => undefined);
    if (!status)
        return 0;
    return status.isFile() ? 1 : (await (0,evidence.outcomePathsIn)(place)).length;
}
async function readPlace(place) {
    const status = await (0,promises_.stat)(place).catch(() => undefined);
    if (!status)
        throw nothingIn(place, 'There is no such file or folder');
    if (status.isFile())
        return withoutReports(place, await (0,outcome/* readOutcomes */.CE)([place]));
    const outcomes = await (0,outcome/* readOutcomes */.CE)(await (0,evidence.outcomePathsIn)(place));
    const reported = outcomes.filter(({ command }) => command !== 'report' && command !== 'check');
    if (reported.length === 0)
        throw nothingIn(place, 'No outcome lies there');
    return reported;
}
/** A report passes when it could report, so its verdict would hide those of what it reported. */
function withoutReports(place, outcomes) {
    if (outcomes.every(({ command }) => command !== 'report'))
        return outcomes;
    throw new errors/* UserError */.yo('outcome-is-report', {
        what: `The outcome ${place} is a report itself.`,
        why: 'It says whether it could report, and nothing about the model or the data.',
        next: 'Name the outcome files that it reported in the input outcomes.',
        file: place,
    });
}
function nothingIn(place, why) {
    return new errors/* UserError */.yo('outcomes-missing', {
        what: `There is no outcome to report in ${place}.`,
        why: `${why}, and a report about nothing is never a pass.`,
        next: 'Run validate, train or compare before, or name their outcome files in the input outcomes.',
    });
}

;// CONCATENATED MODULE: ./.build/commands/reporting/source-of.js


/** The outcomes of this run, or those that another one has left. */
async function sourceOf(given, open, allowed) {
    const { 'from-run': run, outcomes: places, artifact, 'github-token': token } = given;
    if (run === undefined) {
        const outcomes = await readReported(places ?? [open.output.path('outcomes')], allowed);
        (0,errors/* refuse */.TR)(outcomes.flatMap((outcome) => otherOrigin(outcome, open)));
        return { outcomes, open, notes: [], beside: {} };
    }
    if (places === undefined) {
        // Nobody else needs the reader of archives.
        const { readRun } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 90173));
        return readRun({ run, artifact, token }, open);
    }
    throw new errors/* UserError */.yo('input-conflict', {
        what: 'Both inputs "outcomes" and "from-run" are given.',
        why: 'The outcomes of another run come from its artifact, never from this machine.',
        next: 'Leave out one of the two.',
    });
}
/** As whom an existing comment is marked: this run, or the one that it stands for. */
async function speakerOf({ 'from-run': run, 'github-token': token }, open) {
    if (run === undefined)
        return { open };
    const { standFor } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 90173));
    return standFor({ run, token }, open);
}
/** An outcome about other code would be shown as the answer about this one. */
function otherOrigin(outcome, { context }) {
    const { command, key, provenance } = outcome;
    const { headSha, repository } = provenance;
    if (repository && context.repository && repository !== context.repository) {
        return [
            {
                code: 'outcome-other-repository',
                what: `The outcome of ${command} with the key "${key}" was made in the repository ${repository}.`,
                why: `This run is about ${context.repository}, so it would show an answer about other code.`,
                next: 'List the outcomes of this run only.',
            },
        ];
    }
    if (!headSha || !context.headSha || headSha === context.headSha)
        return [];
    return [
        {
            code: 'outcome-other-commit',
            what: `The outcome of ${command} with the key "${key}" is about the commit ${headSha}.`,
            why: `This run is about ${context.headSha}, so it would show an answer about other code.`,
            next: 'Empty the output directory before the job, or list the outcomes of this run only.',
        },
    ];
}

// EXTERNAL MODULE: ./.build/report/markdown/blocks.js + 2 modules
var markdown_blocks = __webpack_require__(74617);
;// CONCATENATED MODULE: ./.build/report/aside.js



/** What a step says that judged nothing, as Markdown: one sentence, and no verdict that reads like a pass. */
function renderAside(said, beside) {
    const blocks = [
        { kind: 'paragraph', text: (0,inline/* sentence */.em)(`${said}.`, 255) },
        ...(0,report_page/* pageOf */.Z)([], beside).closing,
    ];
    return `${blocks.flatMap(markdown_blocks/* renderBlock */.g).join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./.build/commands/stale.js



/**
 * Tells the readers of an existing comment that its result is about to be replaced. Nothing is judged,
 * and nothing is created.
 */
async function reportStale(open, wish) {
    const { findings, permissions, ...places } = await (0,delivery/* deliverMark */.Xc)(open, wish);
    const title = titleOf(places.comment);
    return (0,conclude/* conclude */.E)(open, {
        command: 'report',
        key: wish.key,
        verdict: 'passed',
        exitCode: 0,
        title,
        subject: { model: null, digest: null },
        findings,
        outputs: { 'comment-url': places.commentUrl ?? '', 'check-url': '', html: '' },
        // Nothing was judged yet, which is never a pass.
        result: { joint: 'errored', outcomes: [], missing: [], ...places, html: null },
        inputDigests: {},
        markdown: renderAside(title, { findings, permissions }),
    });
}
function titleOf(comment) {
    switch (comment) {
        case 'created':
        case 'updated':
            return 'Marked the comment about another commit: a newer run is in progress';
        case 'unchanged':
            return 'The comment needs no mark';
        case 'refused':
            return 'Could not mark the comment about another commit';
        case 'none':
        case 'skipped':
            return 'There is no comment to mark';
    }
}

// EXTERNAL MODULE: ./.build/domain/model/dossier.js
var dossier = __webpack_require__(22344);
// EXTERNAL MODULE: ./.build/commands/documents.js + 17 modules
var documents = __webpack_require__(69117);
// EXTERNAL MODULE: ./.build/commands/file-name.js
var file_name = __webpack_require__(88307);
;// CONCATENATED MODULE: ./.build/commands/write-documents.js





/**
 * Writes the documents of each model that the outcomes are about beside the HTML report. What keeps
 * them from being made is told, and keeps nobody from the report.
 */
async function writeDocuments(outcomes, place, open) {
    try {
        await write(outcomes, place, open);
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return error.problems.map(({ code, what, why, next, ...at }) => {
            return { level: 'warning', rule: code, message: `${what} ${why} ${next}`, ...at };
        });
    }
}
async function write(outcomes, { policy, html }, open) {
    const dossiers = (0,dossier/* dossiersOf */.C)(outcomes);
    const folder = html.slice(0, html.lastIndexOf('/') + 1);
    // What an earlier run left would be taken for this one's.
    for (const name of documents/* documentNames */.o)
        await open.output.remove(`${folder}${name}`);
    if (dossiers.length === 0)
        return;
    const settings = (await (0,inputs_policy/* readPolicy */.T)(policy))?.value;
    for (const dossier of dossiers) {
        const own = dossiers.length === 1 ? folder : `${folder}${folderOf(dossier)}/`;
        for (const { name, text } of await (0,documents/* documentsOf */.u)(dossier, settings, open)) {
            await open.output.write(`${own}${name}`, text);
        }
    }
}
/** Several models have a folder each; two of one name differ in their bytes. */
function folderOf({ model, digest }) {
    return (0,file_name/* fileName */.M)(`${model}-${digest.replace(/^sha256:/, '').slice(0, 12)}`);
}

;// CONCATENATED MODULE: ./.build/commands/report.js
















const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    key: command_inputs/* common */.sh.key.describe("Names the comment and the check run; default: the workflow file's name, in a shell `report`."),
    ...command_inputs/* tokenInput */.e1,
    outcomes: (0,fields/* list */.p_)()
        .optional()
        .describe('Outcome files, or folders of them, one a line, or `none`, which only marks an existing comment about another commit; default: the outcomes in the output directory.'),
    'from-run': (0,fields/* text */.Qq)()
        .regex(/^[1-9]\d{0,14}$/, { error: 'Use the id of a workflow run, a whole number' })
        .transform(Number)
        .optional()
        .describe('Id of an ended run whose outcomes are reported in its place, from its artifact; with `outcomes: none` of one that has begun. In a workflow on workflow_run it is github.event.workflow_run.id.'),
    artifact: (0,fields/* text */.Qq)()
        .max(200)
        .default('contender-outcomes')
        .describe('Name of the artifact of that run that holds the outcomes.'),
    expect: (0,fields/* text */.Qq)()
        .optional()
        .describe('Legs that must have an outcome, one a line: a key, or a command and a key such as `compare wine`; one that has none is never a pass.'),
    comment: (0,fields/* choice */.Yq)(news/* commentModes */.s)
        .optional()
        .describe("When a comment may first appear: always, on-change, on-failure or never; default: the policy's, else on-change."),
    check: (0,fields/* flag */.Jt)().default(true).describe('Whether to write a check run on the head commit.'),
    html: (0,fields/* text */.Qq)().default('report.html').describe('Name of the HTML report in the output directory.'),
});
/** What `check` takes of these inputs. */
const reportingInputs = {
    comment: inputs.shape.comment,
    check: inputs.shape.check,
    html: inputs.shape.html,
};
/** Renders outcomes for people; its own verdict says only whether it could report. */
const report = {
    name: 'report',
    summary: 'renders outcomes as comment, check run, summary and HTML',
    inputs,
    async run(given, open) {
        if (isNone(given)) {
            const { open: speaker, unplaced } = await speakerOf(given, open);
            return reportStale(speaker, await wishOf([], { ...given, unplaced }, open));
        }
        const expected = parseExpectedLegs(given.expect);
        const source = await sourceOf(given, open, { mayBeNone: expected.length > 0 });
        const { outcomes, notes, beside, unplaced, refusal } = source;
        const missing = (0,reporting/* missingLegs */.og)(expected, outcomes);
        const publication = { ...given, missing, notes, beside, unplaced };
        const { delivery, key, markdown } = await publish(outcomes, publication, source.open);
        if (refusal)
            throw refusal;
        const result = resultOf(outcomes, delivery, missing);
        return (0,conclude/* conclude */.E)(open, {
            command: 'report',
            key,
            verdict: 'passed',
            exitCode: 0,
            title: report_titleOf(result),
            subject: {
                model: outcomes.find(({ subject }) => subject.model)?.subject.model ?? null,
                digest: null,
            },
            findings: [...notes, ...delivery.findings],
            placed: (0,log_findings/* insteadOfCheck */.m)(outcomes, delivery, source.open.context),
            outputs: outputsOf(result),
            result,
            inputDigests: {},
            markdown,
        });
    },
};
/** Before anything is judged; a folder of that name is `./none`. */
function isNone({ outcomes }) {
    return outcomes?.length === 1 && outcomes[0] === 'none';
}
function report_titleOf({ outcomes, missing, joint }) {
    const reported = outcomes.length === 1 ? '1 outcome' : `${outcomes.length} outcomes`;
    const gone = missing.length > 0 ? `; without an outcome: ${missing.join(', ')}` : '';
    return `Reported ${reported}${gone}; the joint verdict is ${joint}`;
}
/** Writes the HTML report, and posts what may be posted. */
async function publish(outcomes, given, open) {
    const wish = await wishOf(outcomes, given, open);
    await open.output.write(given.html, renderHtml(outcomes, { ...wish.beside, missing: wish.missing }));
    // A run without trust speaks for no model.
    const trusted = wish.beside.untrusted ? [] : outcomes;
    const unmade = await writeDocuments(trusted, given, open);
    const html = open.output.path(given.html);
    const posted = await (0,delivery/* deliver */.cK)(outcomes, open, wish);
    const findings = [...unmade, ...posted.findings];
    // Off GitHub no summary is made of this text: what was not posted is said in the shell.
    const aside = open.context.host === 'github' ? findings : [];
    const { permissions } = posted;
    const beside = { ...wish.beside, missing: wish.missing, guideUrl: (0,guide/* guideUrl */.U)(open), permissions };
    const markdown = (0,report_markdown.renderMarkdown)(outcomes, { ...beside, findings: [...wish.notes, ...aside] });
    return { delivery: { ...posted, findings, html }, key: wish.key, markdown };
}
async function wishOf(outcomes, given, open) {
    const mode = given.comment ?? (await (0,inputs_policy/* readPolicy */.T)(given.policy))?.value.report.comment ?? 'on-change';
    const { notes = [], missing = [], beside = {} } = given;
    return {
        key: given.key ?? keyOf(open),
        token: given['github-token'],
        comment: mode === 'never' ? 'never' : { create: missing.length > 0 || mayAppear(mode, outcomes) },
        check: given.check,
        notes,
        missing,
        beside,
        unplaced: given.unplaced,
    };
}
function mayAppear(mode, outcomes) {
    switch (mode) {
        case 'always':
            return true;
        case 'on-change':
            return outcomes.some(news/* isNews */.M);
        case 'on-failure':
            return (0,reporting/* jointVerdict */.ym)(outcomes) !== 'passed';
    }
}
/** The workflow file's name: it stays when somebody renames the workflow. */
function keyOf({ environment }) {
    const file = /\/([^/@]+)@/.exec(environment('GITHUB_WORKFLOW_REF') ?? '')?.[1];
    return file ?? 'report';
}
function resultOf(outcomes, delivery, missing = []) {
    const { findings: _findings, permissions: _permissions, ...places } = delivery;
    const joint = (0,reporting/* jointVerdict */.ym)(outcomes, missing);
    return { joint, outcomes: outcomes.map(reporting/* reportedOutcome */.Qq), missing, ...places };
}
function outputsOf({ commentUrl, checkUrl, html }) {
    return { 'comment-url': commentUrl ?? '', 'check-url': checkUrl ?? '', html: html ?? '' };
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


/***/ }),

/***/ 35493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   W: () => (/* binding */ pageTitle)
/* harmony export */ });
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67240);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64851);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81755);



/** The heading of a report as one line of plain text, at most 255 characters. */
function pageTitle(outcomes, beside = {}) {
    return titleOf((0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .Z)(outcomes, beside));
}
function titleOf({ verdict, heading }) {
    const text = heading.map((piece) => ('text' in piece ? piece.text : '')).join('');
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(`${(0,_signs_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalised */ .Iu)(verdict)}: ${text}`, 250);
}


/***/ })

};
