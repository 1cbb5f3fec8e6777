export const id = 367;
export const ids = [367];
export const modules = {

/***/ 4097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* unused harmony export conclusionOf */
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6267);
/* harmony import */ var _report_page_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5493);


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
    const check = await postCheck(post);
    return {
        comment: comment.state,
        commentUrl: comment.url,
        check: check.state,
        checkUrl: check.url,
        findings: [...comment.findings, ...check.findings],
    };
}
function undelivered(...findings) {
    return { comment: 'skipped', commentUrl: null, check: 'skipped', checkUrl: null, findings };
}
async function postComment({ outcomes, open, wish, host, }) {
    const { pullRequest, headSha } = open.context;
    if (wish.comment === 'never')
        return { state: 'none', url: null, findings: [] };
    if (pullRequest === null || headSha === null) {
        return { state: 'skipped', url: null, findings: [withoutPullRequest] };
    }
    const answer = await host.upsertComment(pullRequest, {
        key: wish.key,
        headSha,
        run: runOf(open),
        markdown: (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(outcomes, {
            budget: _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .budgets */ .R.comment,
            findings: wish.notes,
            runUrl: runUrl(open),
        }),
        create: wish.comment.create,
    });
    if (answer.kind === 'none')
        return { state: 'none', url: null, findings: [] };
    return sent(answer);
}
async function postCheck({ outcomes, open, wish, host }) {
    const { headSha } = open.context;
    if (!wish.check || headSha === null)
        return { state: 'skipped', url: null, findings: [] };
    const answer = await host.upsertCheck({
        name: `contender / ${wish.key}`,
        key: wish.key,
        headSha,
        conclusion: conclusionOf(outcomes),
        title: (0,_report_page_title_js__WEBPACK_IMPORTED_MODULE_1__/* .pageTitle */ .W)(outcomes),
        summary: (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(outcomes, {
            budget: _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .budgets */ .R.check,
            findings: wish.notes,
            runUrl: runUrl(open),
        }),
        annotations: annotationsOf(outcomes),
    });
    return sent(answer);
}
function sent(answer) {
    if (answer.kind === 'refused') {
        return { state: 'refused', url: null, findings: [answer.finding] };
    }
    return { state: answer.kind, url: answer.url, findings: answer.note ? [answer.note] : [] };
}
/** Undecided without blocking is neutral; whatever ends a job unsuccessfully is a failure. */
function conclusionOf(outcomes) {
    if (outcomes.length === 0 || outcomes.some(({ exitCode }) => exitCode !== 0))
        return 'failure';
    return outcomes.every(({ verdict }) => verdict === 'passed') ? 'success' : 'neutral';
}
const levelRank = { error: 0, warning: 1, note: 2 };
/** Findings that have a place in a file, worst first. */
function annotationsOf(outcomes) {
    return outcomes
        .flatMap(({ findings }) => findings)
        .filter(({ file, line }) => file !== undefined && line !== undefined)
        .toSorted((a, b) => levelRank[a.level] - levelRank[b.level]);
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


/***/ }),

/***/ 2367:
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
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(2221);
;// CONCATENATED MODULE: ./.build/domain/news.js

/** Whether a reviewer should hear of an outcome unasked: it did not pass, or a model differs. */
function isNews(outcome) {
    if (outcome.verdict !== 'passed' || outcome.result === null)
        return true;
    switch (outcome.command) {
        case 'compare':
            return modelsDiffer(outcome.result);
        case 'promote':
            return outcome.result.moved;
        default:
            return false;
    }
}
/** A first model differs from having none; two models differ where a row or a number does. */
function modelsDiffer({ baseline, flips, rules }) {
    if (!baseline)
        return true;
    if (flips && flips.fixed + flips.broken > 0)
        return true;
    return rules.some(({ operator, estimate }) => (0,claim/* isAboutChange */.wC)(operator) && estimate !== 0);
}

// EXTERNAL MODULE: ./.build/domain/reporting.js
var reporting = __webpack_require__(6045);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(2945);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(361);
// EXTERNAL MODULE: ./.build/inputs/policy.js + 1 modules
var policy = __webpack_require__(4849);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/inputs/evidence.js
var evidence = __webpack_require__(5573);
// EXTERNAL MODULE: ./.build/inputs/outcome.js + 12 modules
var outcome = __webpack_require__(343);
;// CONCATENATED MODULE: ./.build/inputs/reported.js




/**
 * The outcomes to report: files, and the JSON files of folders. Of a folder the outcomes of
 * `report` and `check` are left out, since they repeat others. Every place must hold one: a missing
 * leg of a matrix would make the others look like a pass.
 */
async function readReported(places) {
    const read = await (0,errors/* together */.bs)(...places.map((place) => () => readPlace(place)));
    return read.flat();
}
async function readPlace(place) {
    const status = await (0,promises_.stat)(place).catch(() => undefined);
    if (!status)
        throw nothingIn(place, 'There is no such file or folder');
    if (status.isFile())
        return withoutReports(place, await (0,outcome/* readOutcomes */.CE)([place]));
    const outcomes = await (0,outcome/* readOutcomes */.CE)(await (0,evidence/* outcomePathsIn */.su)(place));
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

// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(4851);
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

;// CONCATENATED MODULE: ./.build/report/html/table.js

/** A list or table longer than this helps nobody here; the outcome file has the rest. */
const longest = 200;
function renderTable({ name, columns, rows }) {
    const head = columns.map((column) => `<th scope="col"${side(column)}>${escapeHtml(column.title)}</th>`);
    const body = rows.slice(0, longest).map((row) => {
        const cells = columns.map((column, index) => renderCell(column, row[index] ?? []));
        return `<tr>${cells.join('')}</tr>`;
    });
    const left = rows.length - body.length;
    const label = escapeHtml(name);
    return [
        `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
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

// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(8380);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(2051);
// EXTERNAL MODULE: ./.build/report/visible.js
var visible = __webpack_require__(1755);
;// CONCATENATED MODULE: ./.build/report/charts/histograms.js






const width = 900;
const plot = { left: 330, right: 755 };
const histograms_top = 8;
const rowHeight = 30;
const mostHistograms = 60;
/** A foreign outcome may have any number; the tables beside have as many as any table. */
const mostBins = 40;
/** For each column a pair of bars for every bin, in shares of its own side, and the rows in a table. */
function renderHistograms(histograms, id) {
    const shown = histograms.slice(0, mostHistograms).map((histogram, index) => {
        return renderHistogram(histogram, `${id}-${index + 1}`);
    });
    const left = histograms.length - shown.length;
    const rest = `<p class="quiet">${(0,numbers/* count */.U9)(left)} more histograms in the outcome file.</p>`;
    return left > 0 ? [...shown, rest] : shown;
}
function renderHistogram({ label, status, bins }, id) {
    const all = sharesOf(bins);
    const shares = all.slice(0, mostBins);
    const name = escapeHtml((0,visible/* visible */.R)(label, 120));
    const height = histograms_top + shares.length * rowHeight + 8;
    const longest = Math.max(...shares.flatMap(({ before, now }) => [before, now]), 1e-9);
    const scale = (plot.right - plot.left) / longest;
    const rows = shares.map((bin, index) => renderBin(bin, scale, histograms_top + index * rowHeight));
    return `<details${status === 'failed' ? ' open' : ''}><summary>${name} <span class="answer ${status}">${signs/* marks */.Z8[status]} ${status}</span></summary>
<figure><figcaption>Share of the rows in each bin: above, outlined, the profile; below, filled, this data.</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="Histogram">
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">${name}</title>
<desc id="${id}-text">Pairs of bars for ${(0,numbers/* count */.U9)(shares.length)} of ${(0,numbers/* count */.U9)(all.length)} bins. The table below has the numbers.</desc>
<g class="${status}">
${rows.join('\n')}
</g>
</svg></div></figure>
${renderTable(tableOf(all)).join('\n')}
</details>`;
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
function renderBin({ name, before, now }, scale, y) {
    const bar = (share) => (share * scale).toFixed(1);
    return `<text x="${plot.left - 14}" y="${y + 17}" text-anchor="end">${escapeHtml((0,visible/* visible */.R)(name, 38))}</text>
<rect class="reference" x="${plot.left}" y="${y + 2}" width="${bar(before)}" height="10"/>
<rect class="mark" x="${plot.left}" y="${y + 14}" width="${bar(now)}" height="10"/>
<text x="${plot.right + 16}" y="${y + 17}">${(0,numbers/* percent */.KN)(before)} → ${(0,numbers/* percent */.KN)(now)}</text>`;
}
function tableOf(shares) {
    const columns = [
        { title: 'Bin' },
        ...['Profile, rows', 'Profile, share', 'Data, rows', 'Data, share'].map((title) => {
            return { title, align: 'right' };
        }),
    ];
    const rows = shares.map((bin) => [
        [(0,inline/* code */.aY)(bin.name)],
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(bin.reference))],
        [(0,inline/* words */.aL)((0,numbers/* percent */.KN)(bin.before))],
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(bin.current))],
        [(0,inline/* words */.aL)((0,numbers/* percent */.KN)(bin.now))],
    ]);
    return { kind: 'table', name: 'Rows in each bin', columns, rows, limit: rows.length };
}

;// CONCATENATED MODULE: ./.build/report/charts/intervals.js



const intervals_width = 900;
const intervals_plot = { left: 205, right: 515 };
const intervals_top = 44;
const intervals_rowHeight = 30;
const mostRows = 60;
/**
 * Every rule with its interval, each in units of its own margin, so that one dashed line judges all
 * of them: wholly right of it passes, wholly left fails, across it is undecided.
 */
function renderIntervals(rows, id) {
    const drawn = rows.filter((row) => row.at !== undefined).slice(0, mostRows);
    if (drawn.length === 0)
        return [];
    const axis = axisOf(drawn);
    const bottom = intervals_top + drawn.length * intervals_rowHeight;
    const lines = drawn.map((row, index) => renderRow(row, axis, intervals_top + (index + 0.5) * intervals_rowHeight));
    return [
        `<figure><figcaption>Estimate and interval of each rule, in units of its own margin: wholly right of the dashed line passes, wholly left of it fails, across it is undecided.</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="Plot of the rules">
<svg viewBox="0 0 ${intervals_width} ${bottom + 34}" role="img" aria-labelledby="${id}-title ${id}-text">
<title id="${id}-title">Rules against their margins</title>
<desc id="${id}-text">${escapeHtml(description(drawn))} The table below has the numbers.</desc>
${intervals_frame(axis, bottom)}
${lines.join('\n')}
</svg></div></figure>`,
    ];
}
function description(rows) {
    const counts = ['errored', 'failed', 'undecided', 'passed'].map((word) => {
        return `${rows.filter(({ verdict }) => verdict === word).length} ${word}`;
    });
    return `${rows.length} rules: ${counts.join(', ')}.`;
}
/** Wide enough for what matters; what lies farther out ends in an arrow. */
function axisOf(rows) {
    const ends = rows.flatMap(({ at }) => [at.lower ?? at.estimate, at.upper ?? at.estimate]);
    const from = Math.max(-8, Math.min(-2, Math.floor(Math.min(...ends))));
    const to = Math.min(8, Math.max(2, Math.ceil(Math.max(...ends))));
    const scale = (intervals_plot.right - intervals_plot.left) / (to - from);
    return { from, to, x: (position) => intervals_plot.left + (clamped(position, from, to) - from) * scale };
}
function clamped(position, from, to) {
    return Math.min(to, Math.max(from, position));
}
function intervals_frame(axis, bottom) {
    const line = axis.x(0);
    const ticks = ticksOf(axis).map((tick) => {
        const x = place(axis.x(tick));
        const grid = `<line class="grid" x1="${x}" x2="${x}" y1="${intervals_top}" y2="${bottom}"/>`;
        return `${grid}<text class="quiet" x="${x}" y="${bottom + 20}" text-anchor="middle">${tickLabel(tick)}</text>`;
    });
    return `<rect class="misses" x="${intervals_plot.left}" y="${intervals_top}" width="${place(line - intervals_plot.left)}" height="${bottom - intervals_top}"/>
${ticks.join('\n')}
<text class="quiet" x="${place(line - 10)}" y="${intervals_top - 12}" text-anchor="end">◀ misses</text>
<text class="quiet" x="${place(line + 10)}" y="${intervals_top - 12}">satisfies ▶</text>
<line class="bound" x1="${place(line)}" x2="${place(line)}" y1="${intervals_top - 8}" y2="${bottom}"/>`;
}
function ticksOf({ from, to }) {
    const step = to - from > 8 ? 2 : 1;
    const first = Math.ceil(from / step) * step;
    const number = Math.floor((to - first) / step) + 1;
    return Array.from({ length: number }, (_, index) => first + index * step);
}
function tickLabel(tick) {
    if (tick === 0)
        return 'bound';
    return tick < 0 ? `−${-tick}` : `+${tick}`;
}
function renderRow(row, axis, y) {
    const { label, change, verdict } = row;
    return `<g class="${verdict}">
<text x="${intervals_plot.left - 14}" y="${y + 4}" text-anchor="end">${escapeHtml((0,visible/* visible */.R)(label, 27))}</text>
${whisker(row, axis, y)}${noChange(row, axis, y)}${marker(row, axis, y)}
<text x="${intervals_plot.right + 16}" y="${y + 4}">${escapeHtml(change)}</text>
<text class="answer" x="${intervals_width - 4}" y="${y + 4}" text-anchor="end">${signs/* marks */.Z8[verdict]} ${verdict}</text>
</g>`;
}
function whisker({ at: { lower, upper } }, axis, y) {
    if (lower === null || upper === null)
        return '';
    const [left, right] = [axis.x(lower), axis.x(upper)];
    const line = `<line class="interval" x1="${place(left)}" x2="${place(right)}" y1="${y}" y2="${y}"/>`;
    const clippedLeft = lower < axis.from ? arrow(left, y, 1) : '';
    const clippedRight = upper > axis.to ? arrow(right, y, -1) : '';
    return `${line}${clippedLeft}${clippedRight}`;
}
/** The interval goes on beyond the edge; its numbers stand beside it. */
function arrow(x, y, inward) {
    const back = place(x + inward * 8);
    return `<path class="mark" d="M${place(x)} ${y}L${back} ${y - 5}L${back} ${y + 5}Z"/>`;
}
/** A short tick where the two models would be equal. */
function noChange({ at }, axis, y) {
    if (at.noChange === null || at.noChange < axis.from || at.noChange > axis.to)
        return '';
    const x = place(axis.x(at.noChange));
    return `<line class="no-change" x1="${x}" x2="${x}" y1="${y - 9}" y2="${y + 9}"/>`;
}
/** A shape of its own for each verdict: the colour only helps. */
function marker({ verdict, at }, axis, y) {
    const x = axis.x(at.estimate);
    switch (verdict) {
        case 'passed':
            return `<circle class="mark" cx="${place(x)}" cy="${y}" r="5.5"/>`;
        case 'failed':
            return `<rect class="mark" x="${place(x - 5)}" y="${y - 5}" width="10" height="10"/>`;
        case 'undecided':
        case 'waived':
            return `<path class="open" d="M${place(x)} ${y - 7}L${place(x + 7)} ${y}L${place(x)} ${y + 7}L${place(x - 7)} ${y}Z"/>`;
        case 'errored':
        case 'skipped':
            return `<path class="interval" d="M${place(x - 5)} ${y - 5}L${place(x + 5)} ${y + 5}M${place(x - 5)} ${y + 5}L${place(x + 5)} ${y - 5}"/>`;
    }
}
/** A coordinate with one decimal: finer than a screen shows, and the same text on every machine. */
function place(value) {
    return value.toFixed(1);
}

;// CONCATENATED MODULE: ./.build/report/html/blocks.js




/** Blocks as HTML. `id` makes the names inside unique in the file. */
function renderBlocks(blocks, id) {
    return blocks.flatMap((block, index) => renderBlock(block, `${id}-${index + 1}`));
}
function renderBlock(block, id) {
    switch (block.kind) {
        case 'paragraph':
            return [`<p>${renderText(block.text)}</p>`];
        case 'table':
            return renderTable(block);
        case 'list':
            return [renderList(block.items.map(renderText))];
        case 'findings':
            return [renderList(block.findings.map(renderFinding))];
        case 'facts':
            return [`<dl>${block.facts.map(renderFact).join('')}</dl>`];
        case 'details': {
            const inside = renderBlocks(block.blocks, id).join('\n');
            return [`<details><summary>${renderText(block.summary)}</summary>\n${inside}\n</details>`];
        }
        case 'intervals':
            return renderIntervals(block.rows, id);
        case 'histograms':
            return renderHistograms(block.of, id);
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

;// CONCATENATED MODULE: ./.build/report/html/style.js
/** Colours by role; a test holds text to a contrast of 4.5:1 and marks to 3:1 in both. */
const palettes = {
    light: {
        page: '#ffffff',
        panel: '#f6f8fa',
        text: '#1f2328',
        quiet: '#59636e',
        line: '#d1d9e0',
        misses: '#fdf0ec',
        passed: '#1a7f37',
        failed: '#b42318',
        undecided: '#855900',
        errored: '#6639ba',
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
    },
};
/** The whole style; the page allows exactly these bytes and no other style. */
const style = `
:root{color-scheme:light dark;${variables(palettes.light)}}
@media (prefers-color-scheme:dark){:root{${variables(palettes.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
main,footer{max-width:940px;margin:0 auto;padding:0 24px}
main{padding-top:40px}
footer{padding-top:32px;padding-bottom:40px}
h1{font-size:26px;line-height:1.35;margin:4px 0 16px}
h2{font-size:19px;line-height:1.4;margin:0 0 12px}
section{border-top:1px solid var(--line);margin-top:36px;padding-top:28px}
p{margin:0 0 14px}
ul{margin:0 0 14px;padding-left:20px}
li{margin-bottom:8px}
code{font:0.87em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--panel);border-radius:5px;padding:2px 5px;overflow-wrap:anywhere}
.badge{display:inline-block;border:1.5px solid currentColor;border-radius:8px;padding:0 10px;margin-right:4px;white-space:nowrap}
.quiet,figcaption,dt,caption{color:var(--quiet)}
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
tr:not(:last-child)>td{border-bottom:1px solid var(--line)}
td code{overflow-wrap:normal}
.number{text-align:right}
details{border:1px solid var(--line);border-radius:8px;margin:0 0 12px;padding:0 16px}
details[open]{padding-bottom:8px}
summary{cursor:pointer;padding:10px 0;font-weight:600}
dl{margin:0 0 14px}
dl>div{display:flex;gap:16px;padding:4px 0}
dt{flex:0 0 120px}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
figure{margin:24px 0 20px}
figcaption{margin-bottom:10px;max-width:70ch}
svg{display:block;width:100%;min-width:820px;font-size:13px;font-variant-numeric:tabular-nums}
svg text{fill:var(--text)}
svg text.quiet{fill:var(--quiet)}
svg .answer{fill:currentColor}
.misses{fill:var(--misses)}
.grid{stroke:var(--line);stroke-width:1}
.bound{stroke:var(--failed);stroke-width:1.5;stroke-dasharray:4 3}
.no-change{stroke:var(--quiet);stroke-width:1.5}
.interval{stroke:currentColor;stroke-width:2.5;fill:none}
.mark{fill:currentColor;stroke:none}
.reference{fill:none;stroke:var(--quiet);stroke-width:1.5}
.open{fill:var(--page);stroke:currentColor;stroke-width:2}
@media (max-width:600px){main,footer{padding-left:16px;padding-right:16px}h1{font-size:22px}dl>div{flex-direction:column;gap:0}}
@media print{body{font-size:11pt}details{break-inside:avoid}details::details-content{content-visibility:visible;height:auto}.scroll{overflow:visible}svg{min-width:0}}
`;
/** SHA-256 of the style as a content security policy spells it. */
const styleDigest = 'sha256-2VPBxaFPD4EeCSuEi0pwhm9mDoQtQLfGhSI1xd2/x5M=';
function variables(palette) {
    return Object.entries(palette)
        .map(([role, colour]) => `--${role}:${colour}`)
        .join(';');
}

// EXTERNAL MODULE: ./.build/report/page.js + 11 modules
var report_page = __webpack_require__(2370);
// EXTERNAL MODULE: ./.build/report/page-title.js
var page_title = __webpack_require__(5493);
;// CONCATENATED MODULE: ./.build/report/html.js







/** The long report as one file: no script, no request, readable without either. */
function renderHtml(outcomes) {
    const page = (0,report_page/* pageOf */.Z)(outcomes);
    const policy = `default-src 'none'; style-src '${styleDigest}'; base-uri 'none'; form-action 'none'`;
    return `<!doctype html>
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
<p class="quiet">${kicker(outcomes)}</p>
<h1>${badge(page)} <span>${renderText(page.heading)}</span></h1>
${[...renderBlocks(page.overview, 'overview'), ...sections(page)].join('\n')}
</main>
<footer><p class="quiet">One file: no script, no request. Works offline and on paper.</p></footer>
</body>
</html>
`;
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
function badge({ verdict }) {
    return `<span class="badge ${verdict}">${signs/* marks */.Z8[verdict]} ${(0,signs/* capitalised */.Iu)(verdict)}</span>`;
}
/** One outcome follows its heading at once; several get a heading each. */
function sections({ sections: all }) {
    return all.map((section, index) => {
        const blocks = [...section.blocks, section.provenance];
        const inside = renderBlocks(blocks, `section-${index + 1}`).join('\n');
        if (all.length === 1)
            return inside;
        const heading = `<h2>${badge(section)} <span>${renderText(section.name)}</span></h2>`;
        return `<section>\n${heading}\n${inside}\n</section>`;
    });
}

// EXTERNAL MODULE: ./.build/report/markdown.js + 4 modules
var report_markdown = __webpack_require__(6267);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(5496);
// EXTERNAL MODULE: ./.build/commands/delivery.js
var delivery = __webpack_require__(4097);
;// CONCATENATED MODULE: ./.build/commands/report.js












const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    key: command_inputs/* common */.sh.key.describe("Names the comment and the check run; default: the workflow file's name, in a shell `report`."),
    ...command_inputs/* tokenInput */.e1,
    outcomes: (0,fields/* list */.p_)()
        .optional()
        .describe('Outcome files, or folders of them, one a line; default: the outcomes in the output directory.'),
    comment: (0,fields/* choice */.Yq)(policy/* commentModes */.sw)
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
        const outcomes = await readReported(given.outcomes ?? [open.output.path('outcomes')]);
        (0,errors/* refuse */.TR)(outcomes.flatMap((outcome) => otherOrigin(outcome, open)));
        const { delivery, key, markdown } = await publish(outcomes, given, open);
        const joint = (0,reporting/* jointVerdict */.ym)(outcomes);
        const result = resultOf(outcomes, delivery);
        return (0,conclude/* conclude */.E)(open, {
            command: 'report',
            key,
            verdict: 'passed',
            exitCode: 0,
            title: `Reported ${outcomes.length === 1 ? '1 outcome' : `${outcomes.length} outcomes`}; the joint verdict is ${joint}`,
            subject: {
                model: outcomes.find(({ subject }) => subject.model)?.subject.model ?? null,
                digest: null,
            },
            findings: delivery.findings,
            outputs: outputsOf(result),
            result,
            inputDigests: {},
            markdown,
        });
    },
};
/** Writes the HTML report, and posts what may be posted. */
async function publish(outcomes, given, open) {
    const mode = given.comment ?? (await (0,policy/* readPolicy */.T4)(given.policy))?.value.report.comment ?? 'on-change';
    const key = given.key ?? keyOf(open);
    await open.output.write(given.html, renderHtml(outcomes));
    const html = open.output.path(given.html);
    const posted = await (0,delivery/* deliver */.cK)(outcomes, open, {
        key,
        token: given['github-token'],
        comment: mode === 'never' ? 'never' : { create: mayAppear(mode, outcomes) },
        check: given.check,
        notes: given.notes ?? [],
    });
    // Off GitHub no summary is made of this text: what was not posted is said in the shell.
    const aside = open.context.host === 'github' ? posted.findings : [];
    const markdown = (0,report_markdown/* renderMarkdown */.G)(outcomes, { findings: [...(given.notes ?? []), ...aside] });
    return { delivery: { ...posted, html }, key, markdown };
}
function mayAppear(mode, outcomes) {
    switch (mode) {
        case 'always':
            return true;
        case 'on-change':
            return outcomes.some(isNews);
        case 'on-failure':
            return (0,reporting/* jointVerdict */.ym)(outcomes) !== 'passed';
    }
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
/** The workflow file's name: it stays when somebody renames the workflow. */
function keyOf({ environment }) {
    const file = /\/([^/@]+)@/.exec(environment('GITHUB_WORKFLOW_REF') ?? '')?.[1];
    return file ?? 'report';
}
function resultOf(outcomes, delivery) {
    const { findings: _, ...places } = delivery;
    return { joint: (0,reporting/* jointVerdict */.ym)(outcomes), outcomes: outcomes.map(reporting/* reportedOutcome */.Qq), ...places };
}
function outputsOf({ commentUrl, checkUrl, html }) {
    return { 'comment-url': commentUrl ?? '', 'check-url': checkUrl ?? '', html: html ?? '' };
}


/***/ }),

/***/ 5493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   W: () => (/* binding */ pageTitle)
/* harmony export */ });
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2370);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4851);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1755);



/** The heading of a report as one line of plain text, at most 255 characters. */
function pageTitle(outcomes) {
    return titleOf((0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .Z)(outcomes));
}
function titleOf({ verdict, heading }) {
    const text = heading.map((piece) => ('text' in piece ? piece.text : '')).join('');
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(`${(0,_signs_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalised */ .Iu)(verdict)}: ${text}`, 250);
}


/***/ })

};
