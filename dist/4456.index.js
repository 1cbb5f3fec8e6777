export const id = 4456;
export const ids = [4456];
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
// EXTERNAL MODULE: ./.build/report/page.js + 15 modules
var report_page = __webpack_require__(80411);
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

/***/ 34456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(43465);
// EXTERNAL MODULE: ./.build/domain/promotion/history.js
var promotion_history = __webpack_require__(26705);
;// CONCATENATED MODULE: ./.build/domain/promotion/case.js

/** The version that an alias points at now. */
function holderOf({ holders }, alias) {
    return holders.get(alias) ?? null;
}
/** What the ledger says about an alias of the model. */
function historyIn({ registry, version, entries }, alias) {
    return (0,promotion_history/* historyOf */.o)(entries, { registry, model: version.model, alias });
}

// EXTERNAL MODULE: ./.build/domain/promotion/condition.js
var promotion_condition = __webpack_require__(6704);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var domain_verdict = __webpack_require__(12766);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
// EXTERNAL MODULE: ./.build/domain/comparison/slice.js
var comparison_slice = __webpack_require__(47867);
// EXTERNAL MODULE: ./.build/domain/promotion/accepted-risks.js
var accepted_risks = __webpack_require__(81309);
// EXTERNAL MODULE: ./.build/domain/promotion/binding.js
var binding = __webpack_require__(83304);
;// CONCATENATED MODULE: ./.build/domain/promotion/current.js




/** The stage's alias must point at what the caller expects, where the caller says so. */
function asExpected(promotion) {
    const { stage, expected } = promotion;
    if (expected === null)
        return [];
    const current = holderOf(promotion, stage.alias)?.version ?? 'none';
    if (sameVersion(current, expected)) {
        return [(0,promotion_condition/* held */.yB)('expected-current', `${stage.alias} is at ${nameOf(current)}, as expected.`)];
    }
    return [
        (0,promotion_condition/* broken */.mw)('expected-current', 'champion-moved', [
            `${stage.alias} is at ${nameOf(current)}, but ${nameOf(expected)} was expected.`,
            whoMoved(promotion, stage.alias),
            'Compare with the current version and try again.',
        ]),
    ];
}
/** The ledger should know how the alias came to where it is. */
function knownToLedger(promotion) {
    const { stage, expected } = promotion;
    const current = holderOf(promotion, stage.alias);
    const last = historyIn(promotion, stage.alias).moves.at(-1)?.event.subject;
    const expectsThis = expected !== null && sameVersion(current?.version ?? 'none', expected);
    if (!current && last && !expectsThis) {
        return [
            (0,promotion_condition/* broken */.mw)('ledger', 'ledger-drift', [
                `${stage.alias} is not set, but the ledger says that it points at ${(0,model_version/* labelOf */.W)(last.to)}.`,
                'Somebody removed it by hand.',
                'Restore it, or say that this is right by expected-current: none.',
            ]),
        ];
    }
    if (!current)
        return [];
    if (last?.to === current.version && last.digest === current.digest) {
        return [(0,promotion_condition/* held */.yB)('ledger', `${stage.alias} is where the ledger says: at ${(0,model_version/* labelOf */.W)(last.to)}.`)];
    }
    const known = last ? `the ledger says ${(0,model_version/* labelOf */.W)(last.to)}` : 'the ledger has no move of it';
    return [
        (0,promotion_condition/* warned */.k9)('ledger', 'ledger-drift', [
            `${stage.alias} points at ${(0,model_version/* labelOf */.W)(current.version)}, but ${known}.`,
            'It was moved by hand, or before the ledger began.',
        ]),
    ];
}
/**
 * A rollback has no evidence that names the version it replaces: what somebody put there by hand is
 * replaced only when the caller says that it is there.
 */
function leftByLedger(promotion) {
    const current = holderOf(promotion, promotion.stage.alias);
    return knownToLedger(promotion).map((condition) => {
        if (condition.state !== 'warned' || !current || promotion.expected !== null)
            return condition;
        const [what, ...why] = condition.sentences;
        const next = `To roll back from there, say so by expected-current: ${current.version}.`;
        return (0,promotion_condition/* broken */.mw)('ledger', 'ledger-drift', [what, ...why, next]);
    });
}
/** The version must have reached the stage before. */
function cameThrough(promotion) {
    const { stage, version } = promotion;
    if (!stage.from)
        return [];
    const { stage: before, alias } = stage.from;
    const holder = holderOf(promotion, alias)?.version ?? null;
    const label = (0,model_version/* labelOf */.W)(version.version);
    if (holder === version.version)
        return [(0,promotion_condition/* held */.yB)('from', `${label} holds the stage ${before}.`)];
    return [
        (0,promotion_condition/* broken */.mw)('from', 'stage-skipped', [
            `${label} does not hold the stage ${before}, which comes before ${stage.name}.`,
            `Its alias ${alias} points at ${(0,model_version/* labelOf */.W)(holder)}.`,
            `Promote ${label} to ${before} first.`,
        ]),
    ];
}
/** Names who moved an alias last, as far as the ledger knows; a whole sentence. */
function whoMoved(promotion, alias) {
    const last = historyIn(promotion, alias).moves.at(-1);
    if (!last)
        return 'The ledger does not know who moved it.';
    const { from, to } = last.event.subject;
    return `The ledger says: from ${(0,model_version/* labelOf */.W)(from)} to ${(0,model_version/* labelOf */.W)(to)} by ${(0,promotion_history/* whoWrote */.i)(last)}.`;
}
/** `3` and `v3` are the same version. */
function sameVersion(a, b) {
    return (0,model_version/* labelOf */.W)(a) === (0,model_version/* labelOf */.W)(b);
}
function nameOf(version) {
    return version === 'none' ? 'no version' : (0,model_version/* labelOf */.W)(version);
}

;// CONCATENATED MODULE: ./.build/domain/promotion/evidence.js






const dayMs = 24 * 60 * 60 * 1000;
/**
 * The outcomes that count for a need: about these bytes; of one key only the newest. Where two are
 * equally new both count, so that a contradiction is never settled by the order of files.
 */
function evidenceFor(promotion, need) {
    const { version, digest, trainedOn } = promotion;
    const evaluated = { model: version.model, digest, commit: version.commit, trainedOn };
    const bound = new Map();
    for (const evidence of promotion.evidence) {
        const { outcome, registered } = evidence;
        if (outcome.command !== need || !(0,binding/* isBound */.V)(evaluated, outcome, registered))
            continue;
        // The same file, in the registry and in the output folder, counts once.
        if (!bound.has(evidence.digest))
            bound.set(evidence.digest, evidence);
    }
    const all = [...bound.values()];
    return all.filter((one) => !all.some((other) => (0,binding/* supersedes */.G)(other.outcome, one.outcome)));
}
/** Everything that must hold about one kind of evidence that the stage needs. */
function judgeNeed(promotion, need) {
    const found = evidenceFor(promotion, need);
    if (found.length > 0)
        return found.flatMap((evidence) => judgeEvidence(promotion, evidence));
    if (need === 'compare' && isFirstModel(promotion)) {
        const { alias } = promotion.baseline;
        return [(0,promotion_condition/* held */.yB)(need, `This is the first model: ${alias} is not set, so there is no comparison.`)];
    }
    return [(0,promotion_condition/* broken */.mw)(need, 'evidence-missing', missing(promotion, need))];
}
function judgeEvidence(promotion, evidence) {
    const { outcome } = evidence;
    const conditions = [
        judgeVerdict(promotion, evidence),
        ...judgeAge(promotion, evidence),
        ...judgeCommit(promotion, evidence),
    ];
    if (outcome.command !== 'compare')
        return conditions;
    return [
        ...conditions,
        judgeBaseline(promotion, outcome.result),
        ...(0,accepted_risks/* judgeAcceptedRisks */.$)(outcome.result, promotion.now),
    ];
}
function judgeVerdict({ stage }, { outcome }) {
    const { command, key, verdict, title } = outcome;
    const said = `${command} (${key}) ${verdict}: ${title.replace(/^(Passed|Failed|Undecided|Errored): /, '')}`;
    switch (verdict) {
        case 'passed':
            if (judgedNothing(outcome)) {
                return (0,promotion_condition/* broken */.mw)(command, 'evidence-empty', [`${said}.`, 'But it judged nothing.']);
            }
            return (0,promotion_condition/* held */.yB)(command, `${said}.`);
        case 'undecided':
            if (stage.onUndecided === 'pass')
                return (0,promotion_condition/* held */.yB)(command, `${said}.`);
            if (stage.onUndecided === 'warn' && !leansWrong(outcome)) {
                return (0,promotion_condition/* warned */.k9)(command, 'evidence-undecided', [`${said}.`]);
            }
            return (0,promotion_condition/* broken */.mw)(command, 'evidence-undecided', [
                `${said}.`,
                `${stage.name} takes no undecided answer${stage.onUndecided === 'warn' ? ' that leans wrong' : ''}.`,
            ]);
        case 'failed':
            return (0,promotion_condition/* broken */.mw)(command, 'evidence-failed', [`${said}.`]);
        case 'errored':
            return (0,promotion_condition/* broken */.mw)(command, 'evidence-errored', [
                `${said}.`,
                'What could not be judged is no evidence.',
            ]);
    }
}
/** An undecided rule whose own estimate breaks it, or that has none, is no warning but a likely loss. */
function leansWrong(outcome) {
    if (outcome.command !== 'compare')
        return false;
    return (outcome.result?.rules ?? []).some(({ verdict, leaning }) => {
        return verdict === 'undecided' && leaning !== 'right';
    });
}
/** Only for a first model may all rules be skipped: they ask for a change. */
function judgedNothing(outcome) {
    if (outcome.command === 'validate')
        return (outcome.result?.checks ?? []).length === 0;
    if (outcome.command !== 'compare')
        return false;
    const { rules = [], baseline } = outcome.result ?? {};
    return (rules.length === 0 || (baseline !== null && rules.every((rule) => rule.verdict === 'skipped')));
}
/** Exactly as old as the stage allows is still young enough. */
function judgeAge({ stage, now }, { outcome }) {
    const { command, provenance } = outcome;
    const days = (now.getTime() - Date.parse(provenance.startedAt)) / dayMs;
    if (days <= stage.maxAgeDays && days >= -1)
        return [];
    const rule = `${stage.name} takes evidence of at most ${stage.maxAgeDays} days`;
    const why = days < 0
        ? 'which lies in the future: a clock is wrong'
        : `${days.toFixed(1)} days ago; ${rule}`;
    const what = `${command} ran at ${provenance.startedAt}, ${why}.`;
    return [(0,promotion_condition/* broken */.mw)(command, 'evidence-age', [what, 'Run it again.'])];
}
/** Where both commits are known they must be the same. */
function judgeCommit({ version }, { outcome }) {
    const { headSha } = outcome.provenance;
    if (!headSha || !version.commit || headSha === version.commit)
        return [];
    const label = (0,model_version/* labelOf */.W)(version.version);
    return [
        (0,promotion_condition/* broken */.mw)(outcome.command, 'evidence-commit', [
            `${outcome.command} ran on commit ${headSha}, but ${label} was trained on ${version.commit}.`,
            'Evaluate the model on its own commit.',
        ]),
    ];
}
/** The candidate must have been compared with the version that it would replace now. */
function judgeBaseline(promotion, result) {
    const side = result?.baseline ?? null;
    const alias = side?.alias ?? promotion.baseline.alias;
    const champions = [...new Set([promotion.baseline.alias, promotion.stage.alias])];
    if (!champions.includes(alias)) {
        return (0,promotion_condition/* broken */.mw)('baseline', 'evidence-baseline', [
            `The comparison was with ${(0,model_version/* labelOf */.W)(side?.version ?? null)}, which held ${alias}.`,
            `${promotion.stage.name} asks for one with ${champions.join(' or ')}.`,
            `Compare with ${champions[0]}.`,
        ]);
    }
    const holder = holderOf(promotion, alias);
    const now = (0,model_version/* labelOf */.W)(holder?.version ?? null);
    if (side && !side.version) {
        return (0,promotion_condition/* broken */.mw)('baseline', 'evidence-baseline', [
            `compare read its baseline from ${side.path}, which names no registered version.`,
            `${alias} is at ${now}.`,
            'Compare with the registered version.',
        ]);
    }
    if (agrees(side, holder)) {
        return (0,promotion_condition/* held */.yB)('baseline', holder
            ? `The comparison was with ${now}, ${alias} now.`
            : `Nothing holds ${alias} yet, so there was no model to compare with.`);
    }
    const then = side ? (0,model_version/* labelOf */.W)(side.version ?? null) : 'no version';
    const changed = side?.version === holder?.version
        ? `${alias} is still at ${now}, but with the digest ${holder?.digest} instead of ${side?.digest ?? 'none that compare knew'}.`
        : `${alias} is at ${now}, but compare was run against ${then}.`;
    return (0,promotion_condition/* broken */.mw)('baseline', 'champion-moved', [
        changed,
        whoMoved(promotion, alias),
        'Compare with the current version and try again.',
    ]);
}
function agrees(side, holder) {
    if (!side || !holder)
        return !side && !holder;
    return side.version === holder.version && side.digest === holder.digest;
}
function isFirstModel(promotion) {
    const { alias, onMissing } = promotion.baseline;
    return onMissing === 'first-model' && holderOf(promotion, alias) === null;
}
function missing({ evidence, digest, version }, need) {
    const found = evidence
        .filter(({ outcome }) => outcome.command === need)
        .map(({ path, outcome: { subject } }) => {
        const about = `${subject.model ?? 'no model'} with ${subject.digest ?? 'no digest'}`;
        return `${path} is about ${need === 'compare' ? about : 'other data or another commit'}`;
    });
    const label = (0,model_version/* labelOf */.W)(version.version);
    const [what, on] = need === 'compare' ? [`${label} with ${digest}`, 'model'] : [`the data of ${label}`, 'data'];
    return [
        `There is no ${need} outcome about ${what}.`,
        found.length > 0 ? `Found instead: ${found.join('; ')}.` : 'None was found.',
        `Run ${need} on this ${on} and hand over its outcome.`,
    ];
}

;// CONCATENATED MODULE: ./.build/domain/promotion/brief-parts.js






/** What holds the alias now, with what the ledger knows of its way there. */
function currentOf(promotion) {
    const { alias } = promotion.stage;
    const holder = holderOf(promotion, alias);
    if (!holder)
        return null;
    const { version, digest } = holder;
    const last = historyIn(promotion, alias).moves.at(-1);
    const isKnown = last?.event.subject.to === version;
    return {
        version,
        digest,
        since: isKnown ? last.observedAt : null,
        by: isKnown ? last.event.subject.actor : null,
    };
}
/** The comparisons that count for the stage. */
function comparisonsFor(promotion) {
    const needed = promotion.stage.needs.flatMap((need) => evidenceFor(promotion, need));
    return needed.flatMap(({ outcome }) => (outcome.command === 'compare' ? [outcome] : []));
}
function briefEvidence(promotion, pageOf) {
    return promotion.stage.needs.flatMap((need) => {
        return evidenceFor(promotion, need).map(({ outcome }) => {
            const { key, verdict, title, provenance } = outcome;
            return {
                command: need,
                key,
                verdict,
                title: title.replace(/^(Passed|Failed|Undecided|Errored): /, ''),
                startedAt: provenance.startedAt,
                commit: provenance.headSha ?? provenance.sha,
                runId: provenance.runId,
                runUrl: pageOf(provenance),
                ...rowsOf(outcome),
            };
        });
    });
}
function rowsOf(outcome) {
    const testSet = outcome.command === 'compare' ? outcome.result?.testSet : null;
    if (!testSet)
        return { rows: null };
    return { rows: testSet.rows, ...(testSet.uses && { uses: testSet.uses }) };
}
/** The needs of the stage that no outcome speaks for. */
function missingEvidence(promotion) {
    return promotion.stage.needs
        .filter((need) => evidenceFor(promotion, need).length === 0)
        .map((need) => ({ need, excused: (0,promotion_condition/* allHold */.J8)(judgeNeed(promotion, need)) }));
}
/** What somebody accepted, what the stage lets through undecided, and rules that had nothing to say. */
function acceptedRisks(comparisons) {
    return comparisons.flatMap(({ result }) => {
        const waived = (0,accepted_risks/* waivedIn */.A)(result).map(({ what, waiver: { until, by, reason } }) => {
            return { kind: 'waived', what, waiver: { until, by, reason } };
        });
        const open = (result?.rules ?? []).flatMap(({ id, slice, verdict }) => {
            if (verdict !== 'undecided' && verdict !== 'skipped')
                return [];
            return [{ kind: verdict, what: slice === comparison_slice/* allRows */.P ? id : `${id} on ${slice}` }];
        });
        return [...waived, ...open];
    });
}
/** The version that a rollback of this move would lead back to, or why none would. */
function wayBack(promotion) {
    const { stage, version } = promotion;
    const { moves } = historyIn(promotion, stage.alias);
    const holder = holderOf(promotion, stage.alias);
    const isThere = holder?.version === version.version;
    const before = isThere ? (moves.at(-1)?.event.subject.from ?? null) : (holder?.version ?? null);
    if (before === null)
        return { why: `No version held ${stage.alias} before.` };
    const known = moves.findLast(({ event }) => event.subject.to === before);
    if (known && (isThere || known.event.subject.digest === holder?.digest)) {
        return { version: before };
    }
    return {
        why: `The ledger does not know how ${(0,model_version/* labelOf */.W)(before)} came to ${stage.alias}, so that only a promotion leads back to it.`,
    };
}
/** A move in between is noticed where somebody said, or measured, what holds the alias now. */
function bindsCurrent(promotion) {
    const { stage, baseline, expected } = promotion;
    if (expected !== null)
        return true;
    if (!stage.needs.includes('compare'))
        return false;
    const aliases = comparisonsFor(promotion).map(({ result }) => result?.baseline?.alias);
    // A first model is one only while nothing holds the alias.
    const compared = aliases.length > 0 ? aliases : [undefined];
    return compared.some((alias) => (alias ?? baseline.alias) === stage.alias);
}

// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(72221);
// EXTERNAL MODULE: ./.build/report/scale.js
var scale = __webpack_require__(3391);
// EXTERNAL MODULE: ./.build/report/sections/comparison/slices.js
var comparison_slices = __webpack_require__(22055);
;// CONCATENATED MODULE: ./.build/report/largest-changes.js




/** The rules that moved farthest, in units of their own margins, the farthest first; one for each metric. */
function largestChanges(results) {
    const moved = results
        .flatMap(({ rules }) => rules)
        .filter(({ slice, operator }) => slice === comparison_slice/* allRows */.P && (0,claim/* isAboutChange */.wC)(operator))
        .flatMap((rule) => {
        const at = (0,scale/* scaled */.v)(rule);
        return at?.noChange == null ? [] : [{ rule, by: Math.abs(at.estimate - at.noChange) }];
    })
        .toSorted((a, b) => b.by - a.by)
        .map(({ rule }) => rule);
    const metrics = moved.map(metricOf);
    return moved.filter((rule, index) => metrics.indexOf(metricOf(rule)) === index).slice(0, 3);
}
function metricOf({ metric, class: ofClass, group }) {
    return JSON.stringify([metric, ofClass, group]);
}
/** The slice that is worst against the baseline, and the one that is worst against the anchor. */
function worstSlices(results) {
    const slices = results.flatMap((result) => [
        ...result.rules.filter(({ slice, operator }) => slice !== comparison_slice/* allRows */.P && (0,claim/* isAboutChange */.wC)(operator)),
        ...(0,comparison_slices/* watchedRows */.sB)(result).map(({ rule }) => withoutAnchor(rule)),
    ]);
    const anchored = slices.flatMap((rule) => {
        if (!rule.anchor)
            return [];
        const { baseline, estimate, lower, upper } = rule.anchor;
        return [{ rule, seen: { ...rule, baseline, estimate, lower, upper } }];
    });
    const own = lowest(slices.map((rule) => ({ rule, seen: rule })));
    const other = lowest(anchored);
    return [...new Set([own, other])].filter((rule) => rule !== undefined);
}
/** A watched slice is held against the baseline alone. */
function withoutAnchor({ anchor: _, ...rule }) {
    return rule;
}
/** By the lower end of the interval, where there is one: a small slice may be worse than it looks. */
function lowest(all) {
    const placed = all.flatMap(({ rule, seen }) => {
        const at = (0,scale/* scaled */.v)(seen);
        return at ? [{ rule, place: at.lower ?? at.estimate }] : [];
    });
    return placed.toSorted((a, b) => a.place - b.place)[0]?.rule;
}

// EXTERNAL MODULE: ./.build/commands/run-page.js
var run_page = __webpack_require__(89278);
;// CONCATENATED MODULE: ./.build/commands/promotion/brief.js




/** What a person must know who decides about this promotion; a rollback rests on the ledger alone. */
function briefOf(inputs, promotion, open) {
    const isRollback = inputs.mode === 'rollback';
    const comparisons = isRollback ? [] : comparisonsFor(promotion);
    const results = comparisons.flatMap(({ result }) => result ?? []);
    const [first] = results;
    return {
        environment: promotion.stage.environment,
        current: currentOf(promotion),
        evidence: isRollback ? [] : briefEvidence(promotion, (0,run_page/* runPage */.f)(open)),
        missing: isRollback ? [] : missingEvidence(promotion),
        changes: largestChanges(results),
        worstSlices: worstSlices(results),
        baseline: first?.baseline ? (first.baseline.version ?? first.baseline.path) : null,
        anchor: first?.anchor ? (first.anchor.version ?? first.anchor.path) : null,
        risks: acceptedRisks(comparisons),
        undo: undoOf(inputs, promotion),
        bindsCurrent: isRollback ? promotion.expected !== null : bindsCurrent(promotion),
    };
}
function undoOf(inputs, promotion) {
    const back = wayBack(promotion);
    if ('why' in back)
        return { kind: 'none', why: back.why };
    const { version } = back;
    const { stage, policy, registry, model, ledger } = inputs;
    const given = {
        mode: 'rollback',
        stage,
        version,
        'expected-current': promotion.version.version,
        ...(policy !== 'contender.yml' && { policy }),
        ...(registry !== undefined && { registry }),
        ...(model !== undefined && { model }),
        ...(ledger !== undefined && { ledger }),
        reason: `back to ${(0,model_version/* labelOf */.W)(version)}`,
    };
    const isGuarded = promotion.stage.environment !== null;
    return { kind: 'rollback', version, command: isGuarded ? stepOf(given) : commandOf(given) };
}
function commandOf(given) {
    const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, quoted(value)]);
    return ['contender promote', ...words].join(' ');
}
/** Only a job of the environment passes its gate: the inputs of a step, as YAML. */
function stepOf(given) {
    const inputs = Object.entries(given).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return `with: {${inputs.join(', ')}}`;
}
/** A word as a POSIX shell takes it for itself. */
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./.build/domain/promotion/bytes.js


/** Approved are bytes, not a name: what the registry holds now must be what was registered. */
function sameBytes({ version, digest }) {
    const label = (0,model_version/* labelOf */.W)(version.version);
    if (digest === version.digest) {
        return (0,promotion_condition/* held */.yB)('digest', `The bytes of ${label} in the registry have the recorded digest ${digest}.`);
    }
    return (0,promotion_condition/* broken */.mw)('digest', 'digest-mismatch', [
        `The bytes of ${label} in the registry have the digest ${digest}, but ${version.digest} was recorded when it was registered.`,
        'They were changed afterwards.',
        'Restore the registry, or register and evaluate the model again.',
    ]);
}

;// CONCATENATED MODULE: ./.build/domain/promotion/decision.js






/** Decides a promotion by its evidence. Every condition is looked at, so all mistakes are named. */
function decidePromotion(promotion) {
    const { stage, version } = promotion;
    if (holderOf(promotion, stage.alias)?.version === version.version)
        return decideHeld(promotion);
    const conditions = [
        sameBytes(promotion),
        ...asExpected(promotion),
        ...knownToLedger(promotion),
        ...cameThrough(promotion),
        ...stage.needs.flatMap((need) => judgeNeed(promotion, need)),
    ];
    if (!(0,promotion_condition/* allHold */.J8)(conditions))
        return { kind: 'refused', conditions };
    const evidence = stage.needs.flatMap((need) => evidenceFor(promotion, need));
    return { kind: 'move', conditions, evidence };
}
/** Decides a way back. The ledger is the evidence: the version held this alias, with these bytes. */
function decideRollback(promotion) {
    const { stage, version } = promotion;
    if (holderOf(promotion, stage.alias)?.version === version.version)
        return decideHeld(promotion);
    const conditions = [
        sameBytes(promotion),
        ...asExpected(promotion),
        ...leftByLedger(promotion),
        heldBefore(promotion),
    ];
    if (!(0,promotion_condition/* allHold */.J8)(conditions))
        return { kind: 'refused', conditions };
    return { kind: 'move', conditions, evidence: [] };
}
/** The pointer is where it should go; only the ledger can say whether that is right. */
function decideHeld(promotion) {
    const { stage, version, expected } = promotion;
    const label = (0,model_version/* labelOf */.W)(version.version);
    const bytes = sameBytes(promotion);
    const last = historyIn(promotion, stage.alias).moves.at(-1);
    const { to, digest } = last?.event.subject ?? {};
    if (last && to === version.version && digest === version.digest) {
        const conditions = [
            bytes,
            (0,promotion_condition/* held */.yB)('ledger', `The ledger says that ${stage.alias} is at ${label}.`),
        ];
        return (0,promotion_condition/* allHold */.J8)(conditions)
            ? { kind: 'already', conditions, entry: last }
            : { kind: 'refused', conditions };
    }
    const why = to ? `says ${(0,model_version/* labelOf */.W)(to)} (${digest})` : 'has no move of it';
    if (expected !== null && sameVersion(expected, version.version)) {
        const adopted = `${stage.alias} is at ${label}, as expected-current says; the ledger ${why} and will take note.`;
        const conditions = [bytes, (0,promotion_condition/* held */.yB)('ledger', adopted)];
        return { kind: (0,promotion_condition/* allHold */.J8)(conditions) ? 'adopt' : 'refused', conditions };
    }
    const drift = (0,promotion_condition/* broken */.mw)('ledger', 'ledger-drift', [
        `${stage.alias} is at ${label} already, but the ledger ${why}.`,
        'It was moved by hand.',
        `If that is right, say so by expected-current: ${version.version}.`,
    ]);
    return { kind: 'refused', conditions: [bytes, drift] };
}
function heldBefore(promotion) {
    const { stage, version, digest } = promotion;
    const label = (0,model_version/* labelOf */.W)(version.version);
    const before = historyIn(promotion, stage.alias).moves.findLast(({ event }) => {
        return event.subject.to === version.version;
    });
    if (!before) {
        return (0,promotion_condition/* broken */.mw)('rollback', 'rollback-unknown', [
            `The ledger does not say that ${label} ever was ${stage.alias}.`,
            'So it is no version to go back to.',
            'Promote it with evidence instead.',
        ]);
    }
    const recorded = before.event.subject.digest;
    if (recorded === digest) {
        return (0,promotion_condition/* held */.yB)('rollback', `${label} was ${stage.alias} from ${before.observedAt}, same bytes.`);
    }
    return (0,promotion_condition/* broken */.mw)('rollback', 'digest-mismatch', [
        `${label} now has the digest ${digest}, but the ledger says ${recorded} for when it was ${stage.alias}.`,
        'Restore the registry from a copy.',
    ]);
}

;// CONCATENATED MODULE: ./.build/domain/promotion/approval.js
/** An environment is a gate only with reviewers, and open only when another person approved. */
function decideApproval(approval) {
    const { environment, requiredReviewers, approvals, actorIds } = approval;
    if (!requiredReviewers) {
        return {
            kind: 'refused',
            why: `The environment "${environment}" has no required reviewers, so nobody was asked.`,
            next: "Add required reviewers in the repository's settings, Environments.",
        };
    }
    const approved = approvals.filter(({ state }) => state === 'approved');
    if (approved.length === 0) {
        return {
            kind: 'refused',
            why: `Nobody approved this run for the environment "${environment}": it was bypassed, or the job does not name it.`,
            next: `Give the job "environment: ${environment}" and let a reviewer approve it.`,
        };
    }
    if (!requiredReviewers.preventSelfReview && actorIds.length === 0) {
        return {
            kind: 'refused',
            why: 'It is not known who started this run, so an approval by the same person cannot be told.',
            next: `Forbid self-review in the environment "${environment}", or report this.`,
        };
    }
    // Where GitHub itself forbids self-review, its approvals are by others.
    const others = requiredReviewers.preventSelfReview
        ? approved
        : approved.filter(({ id }) => !actorIds.includes(id));
    if (others.length === 0) {
        return {
            kind: 'refused',
            why: `Only ${approved.map(({ login }) => login).join(', ')} approved, who started this run.`,
            next: 'Let another reviewer approve it, or forbid self-review in the environment.',
        };
    }
    return { kind: 'approved', approvers: [...new Set(others.map(({ login }) => login))] };
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/commands/promotion/gate.js



/** A stage with an environment needs people; any other is guarded by its evidence alone. */
async function passGate(request, open) {
    const { stage, inputs } = request;
    if (!stage.environment) {
        const checks = inputs.mode === 'rollback' ? ['ledger'] : stage.needs;
        const condition = (0,promotion_condition/* held */.yB)('gate', `${stage.name} asks for no approval: the evidence decides.`);
        return { condition, result: { kind: 'evidence', checks } };
    }
    const approval = await (await openApprovals(request, open)).read(stage.environment);
    const decision = decideApproval(approval);
    if (decision.kind === 'refused') {
        const sentences = [decision.why, decision.next];
        return { condition: (0,promotion_condition/* broken */.mw)('gate', 'approval-missing', sentences), result: null };
    }
    const { approvers } = decision;
    const observedAt = open.now().toISOString();
    return {
        condition: (0,promotion_condition/* held */.yB)('gate', `${approvers.join(', ')} approved this run for ${stage.environment}.`),
        result: { kind: 'environment', environment: stage.environment, approvers, observedAt },
    };
}
async function openApprovals({ stage, inputs }, open) {
    const token = inputs['github-token'];
    if (open.context.host === 'github' && token)
        return open.approvals(token);
    const onGitHub = open.context.host === 'github';
    throw new errors/* UserError */.yo('gate-unreachable', {
        what: `The gate of ${stage.name} cannot be read.`,
        why: onGitHub
            ? `The approvals of the environment "${stage.environment}" need a token.`
            : `The environment "${stage.environment}" is a gate of GitHub Actions, and this is not a run there.`,
        next: onGitHub
            ? 'Set the input github-token.'
            : 'Promote in a workflow, or take the environment out of the stage in the policy.',
    });
}

// EXTERNAL MODULE: ./.build/domain/promotion/ledger.js
var promotion_ledger = __webpack_require__(79940);
;// CONCATENATED MODULE: ./.build/commands/promotion/contention.js

/** How long to try to write to a ledger that others write to as well. */
const patienceMs = 60_000;
/** Random, so that two runs that collided do not collide again. */
function pauseMs(attempt) {
    return Math.random() * Math.min(20 * attempt, 500);
}
function ledgerBusy({ uri }) {
    return new errors/* UserError */.yo('ledger-busy', {
        what: `Nothing could be written to the ledger ${uri} within ${patienceMs / 1000} seconds.`,
        why: 'Other promotions were faster each time.',
        next: 'Run this again; it picks up where it stopped.',
    });
}

;// CONCATENATED MODULE: ./.build/commands/promotion/close.js



/** Closes an intent; the entry that counts, which may be somebody else's. */
async function closeIntent(pointer, intent, result) {
    const { subject } = intent.event;
    return persist(pointer, (entries) => {
        const closing = (0,promotion_history/* historyOf */.o)(entries, pointer.target).closings.get(intent.hash);
        // What moved has moved; only a move itself may correct who took it for dead.
        if (closing && (isMove(closing) || !moveResults.includes(result)))
            return closing;
        return { kind: 'result', intent: intent.hash, result, subject };
    });
}
/** Appends what `next` makes of the ledger as it is now, until nobody comes in between. */
async function persist(pointer, next) {
    const { ledger, clock } = pointer;
    const deadline = clock.now().getTime() + patienceMs;
    for (let attempt = 1; clock.now().getTime() <= deadline; attempt += 1) {
        const { entries } = await ledger.read();
        const event = next(entries);
        if ('hash' in event)
            return event;
        const observedAt = clock.now().toISOString();
        const entry = await ledger.append({ event, observedAt }, (0,promotion_ledger/* headOf */.U)(entries));
        if (entry)
            return entry;
        await clock.sleep(pauseMs(attempt));
    }
    throw ledgerBusy(ledger);
}
const moveResults = ['moved', 'recovered'];
/** Whether an entry says that the pointer reached its goal. */
function isMove({ event }) {
    return event.kind === 'result' && moveResults.includes(event.result);
}

;// CONCATENATED MODULE: ./.build/commands/promotion/pointer.js
/** The version that the alias points at now; null: none. */
async function currentVersion({ registry, target }) {
    const found = await registry.find(target.model, { kind: 'alias', alias: target.alias });
    return found?.version ?? null;
}

;// CONCATENATED MODULE: ./.build/commands/promotion/settle.js





const settle_patienceMs = 30_000;
const pollMs = 100;
/** An intent older than this belongs to a run that died. */
const aliveMs = 15 * 60_000;
/** Waits for a move that is under way, and deals with one whose run died. */
async function settle(pointer, purpose = 'finish') {
    const { ledger, target, clock } = pointer;
    const deadline = clock.now().getTime() + settle_patienceMs;
    for (;;) {
        const { entries } = await ledger.read();
        const { open } = (0,promotion_history/* historyOf */.o)(entries, target);
        if (!open)
            return { kind: 'free', entries };
        const alive = isAlive(pointer, open);
        if (alive && clock.now().getTime() < deadline) {
            await clock.sleep(pollMs + Math.random() * pollMs);
            continue;
        }
        const atStart = (await currentVersion(pointer)) === open.event.subject.from;
        if (atStart && alive)
            return { kind: 'busy', entries, intent: open };
        if (purpose === 'look')
            return { kind: atStart ? 'free' : 'busy', entries, intent: open };
        await finish(pointer, open);
    }
}
/**
 * At its goal a move is `recovered`, at its start it is `void`. Anywhere else somebody moved the
 * alias by hand, unless the intent was closed while this was looked at.
 */
async function finish(pointer, intent) {
    const { from, to } = intent.event.subject;
    const current = await currentVersion(pointer);
    if (current === to)
        await closeIntent(pointer, intent, 'recovered');
    else if (current === from)
        await closeIntent(pointer, intent, 'void');
    else {
        const { event } = await closeIntent(pointer, intent, 'conflict');
        if (event.kind === 'result' && event.result === 'conflict')
            throw movedByHand(intent, current);
    }
}
/** A later attempt of the same run starts only when the earlier one is over. */
function isAlive({ clock, context }, intent) {
    const { runId, runAttempt } = intent.event.subject;
    const sameRun = runId !== null && runId === context.runId;
    if (sameRun && (runAttempt ?? 1) < (context.runAttempt ?? 1))
        return false;
    return clock.now().getTime() - Date.parse(intent.observedAt) < aliveMs;
}
function movedByHand(intent, current) {
    const { alias, from, to } = intent.event.subject;
    return new errors/* UserError */.yo('ledger-drift', {
        what: `${alias} of ${intent.event.subject.model} points at ${(0,model_version/* labelOf */.W)(current)}.`,
        why: `A move from ${(0,model_version/* labelOf */.W)(from)} to ${(0,model_version/* labelOf */.W)(to)} by ${(0,promotion_history/* whoWrote */.i)(intent)} never ended, and somebody moved the alias elsewhere by hand.`,
        next: 'Find out which version should be there, then promote or roll back with expected-current.',
    });
}

;// CONCATENATED MODULE: ./.build/commands/promotion/move.js






/** Intent, write, read back, result: a crash after any of them is finished by the next run. */
async function movePointer(pointer, subject, lastMove) {
    const begun = await writeIntent(pointer, subject, lastMove);
    if (begun.kind !== 'intent')
        return begun;
    const { intent } = begun;
    // Adopting takes note of a pointer that is at its goal already.
    const written = subject.mode === 'adopt' ? 'moved' : (await write(pointer, intent)).kind;
    if (written === 'conflict' || !(await isThere(pointer, subject))) {
        const entry = await closeIntent(pointer, intent, 'conflict');
        if (isMove(entry))
            return { kind: 'moved', entry };
        return { kind: 'lost', current: await currentVersion(pointer) };
    }
    return { kind: 'moved', entry: await closeIntent(pointer, intent, 'moved') };
}
/** The intent is the lock: it counts only on the head that was read, while no other one is open. */
async function writeIntent(pointer, subject, lastMove) {
    const { ledger, target, clock } = pointer;
    const deadline = clock.now().getTime() + patienceMs;
    for (let attempt = 1; clock.now().getTime() <= deadline; attempt += 1) {
        const settled = await settle(pointer);
        if (settled.kind === 'busy')
            return settled;
        const { moves } = (0,promotion_history/* historyOf */.o)(settled.entries, target);
        if (moves.at(-1)?.hash !== lastMove?.hash) {
            return { kind: 'lost', current: await currentVersion(pointer) };
        }
        const event = { kind: 'intent', subject };
        const draft = { event, observedAt: clock.now().toISOString() };
        const entry = await ledger.append(draft, (0,promotion_ledger/* headOf */.U)(settled.entries));
        if (entry)
            return { kind: 'intent', intent: { ...entry, event } };
        await clock.sleep(pauseMs(attempt));
    }
    throw ledgerBusy(ledger);
}
/** After a lost answer the pointer tells what happened; never a blind second write. */
async function write(pointer, intent) {
    const { from, to } = intent.event.subject;
    try {
        return await moveAlias(pointer, intent);
    }
    catch {
        const current = await currentVersion(pointer);
        if (current === to)
            return { kind: 'moved' };
        if (current !== from)
            return { kind: 'conflict', current: current ?? 'none' };
    }
    try {
        return await moveAlias(pointer, intent);
    }
    catch (error) {
        if ((await currentVersion(pointer)) === from)
            await closeIntent(pointer, intent, 'void');
        throw error;
    }
}
function moveAlias({ registry, clock }, intent) {
    const { model, alias, from, to } = intent.event.subject;
    const movedAt = clock.now().toISOString();
    return registry.moveAlias({
        model,
        alias,
        from: from ?? 'none',
        to,
        ledgerEntry: intent.hash,
        movedAt,
    });
}
async function isThere({ registry, target }, subject) {
    const found = await registry.find(target.model, { kind: 'alias', alias: target.alias });
    return found?.version === subject.to && found.digest === subject.digest;
}

;// CONCATENATED MODULE: ./.build/commands/promotion/carry-out.js








/** Decides, asks the gate, moves. A plan ends after the decision. */
async function carryOut(request, promotion, open) {
    const { mode } = request.inputs;
    const decision = mode === 'rollback' ? decideRollback(promotion) : decidePromotion(promotion);
    const { conditions } = decision;
    const end = { conditions, moved: false, gate: null, entry: null };
    if (decision.kind === 'refused' || mode === 'plan')
        return end;
    if (decision.kind === 'already')
        return { ...end, entry: decision.entry };
    const gate = await passGate(request, open);
    const guarded = { ...end, conditions: [...conditions, gate.condition], gate: gate.result };
    if (!(0,promotion_condition/* allHold */.J8)(guarded.conditions))
        return guarded;
    const approvers = gate.result?.kind === 'environment' ? gate.result.approvers : [];
    const subject = subjectOf(request, { promotion, decision, approvers }, open);
    const lastMove = historyIn(promotion, promotion.stage.alias).moves.at(-1);
    const moved = await movePointer(request.pointer, subject, lastMove);
    if (moved.kind === 'moved')
        return { ...guarded, moved: true, entry: moved.entry };
    const lost = await whyNot(request, promotion, moved);
    return { ...guarded, ...lost, conditions: [...guarded.conditions, lost.condition] };
}
function subjectOf({ inputs, pointer }, { promotion, decision, approvers }, { context }) {
    const { version, digest, stage } = promotion;
    const last = historyIn(promotion, stage.alias).moves.at(-1)?.event.subject;
    const adopts = decision.kind === 'adopt';
    const mode = inputs.mode === 'rollback' ? 'rollback' : 'promote';
    const evidence = decision.kind === 'move' ? decision.evidence : [];
    return {
        ...pointer.target,
        stage: stage.name,
        from: adopts ? (last?.to ?? null) : (holderOf(promotion, stage.alias)?.version ?? null),
        to: version.version,
        digest,
        evidence: evidence.map((file) => file.digest),
        mode: adopts ? 'adopt' : mode,
        reason: inputs.reason ?? null,
        approvers,
        actor: context.actor,
        runId: context.runId,
        runAttempt: context.runAttempt,
        commit: version.commit,
    };
}
/** Another run was faster. If it moved the alias to the same version, all is as it was asked. */
async function whyNot({ pointer, stage }, { version }, moved) {
    if (moved.kind === 'busy')
        return { condition: underWay(moved.intent), entry: null };
    const { entries } = await pointer.ledger.read();
    const last = (0,promotion_history/* historyOf */.o)(entries, pointer.target).moves.at(-1);
    const current = await currentVersion(pointer);
    const byRun = last !== undefined && last.event.subject.to === current;
    const who = byRun ? `by ${(0,promotion_history/* whoWrote */.i)(last)}` : 'by hand';
    const where = `${stage.alias} was moved to ${(0,model_version/* labelOf */.W)(current)} meanwhile, ${who}.`;
    if (byRun && current === version.version) {
        return { condition: (0,promotion_condition/* held */.yB)('move', where), entry: last };
    }
    const sentences = [where, 'Compare with the current version and try again.'];
    return { condition: (0,promotion_condition/* broken */.mw)('move', 'champion-moved', sentences), entry: null };
}
/** Another run holds the pointer, and did not end while this one waited. */
function underWay(intent) {
    const { alias, to } = intent.event.subject;
    return (0,promotion_condition/* broken */.mw)('move', 'promotion-under-way', [
        `Another promotion of ${alias} is under way: to ${(0,model_version/* labelOf */.W)(to)}, by ${(0,promotion_history/* whoWrote */.i)(intent)}.`,
        'Wait until it ends; if it died, it is cleared away 15 minutes after it began.',
    ]);
}

// EXTERNAL MODULE: ./.build/report/visible.js
var visible = __webpack_require__(81755);
// EXTERNAL MODULE: ./.build/commands/delivery.js + 2 modules
var delivery = __webpack_require__(16686);
;// CONCATENATED MODULE: ./.build/commands/promotion/deployment.js



/**
 * Says on the host's deployment that the version is there: after a move, and when an earlier attempt
 * of this run moved but may have died before it could say so. The findings tell why not; the ledger
 * has the move already, so that nothing here changes a verdict.
 */
async function announce({ stage, inputs }, entry, open) {
    const { host, repository, sha, runId } = open.context;
    const { environment } = stage;
    if (host !== 'github' || !environment || entry?.event.subject.runId !== runId)
        return [];
    const token = inputs['github-token'];
    if (!token)
        return [notPosted(environment, 'there is no token. Set the input github-token.')];
    if (!repository || !sha)
        return [notPosted(environment, 'the run names no repository or commit.')];
    const deployments = await open.deployments(token);
    const description = descriptionOf(entry);
    const answer = await deployments.succeed({ environment, sha, description, runUrl: (0,delivery/* runUrl */.Vp)(open) });
    switch (answer.kind) {
        case 'posted':
            return answer.note ? [answer.note] : [];
        case 'none':
            return [withoutDeployment(environment, sha)];
        case 'refused':
            return [answer.finding];
    }
}
function descriptionOf({ event }) {
    const { model, stage, from, to } = event.subject;
    const before = from === null ? 'is the first' : `took over from ${(0,model_version/* labelOf */.W)(from)}`;
    return (0,visible/* visible */.R)(`Passed: ${(0,model_version/* labelOf */.W)(to)} of ${model} ${before} in ${stage}`, 600);
}
function notPosted(environment, why) {
    return {
        level: 'warning',
        rule: 'deployment-not-posted',
        message: `Cannot write the deployment status of "${environment}"; the promotion stands: ${why}`,
    };
}
function withoutDeployment(environment, sha) {
    return {
        level: 'note',
        rule: 'deployment-missing',
        message: `No deployment status was written: GitHub has no deployment of ${sha.slice(0, 7)} to "${environment}". A job with "environment: ${environment}" makes one.`,
    };
}

// EXTERNAL MODULE: ./.build/inputs/evidence.js
var evidence = __webpack_require__(85573);
// EXTERNAL MODULE: ./.build/inputs/place.js
var inputs_place = __webpack_require__(20041);
// EXTERNAL MODULE: ./.build/inputs/policy.js + 2 modules
var inputs_policy = __webpack_require__(6416);
// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(76856);
;// CONCATENATED MODULE: ./.build/commands/promotion/clock.js
function clockOf(open) {
    return {
        now: () => open.now(),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    };
}

// EXTERNAL MODULE: ./.build/commands/promotion/ledger-uri.js
var ledger_uri = __webpack_require__(92001);
;// CONCATENATED MODULE: ./.build/commands/promotion/request.js







async function readRequest(inputs, open) {
    const policy = await (0,inputs_policy/* readPolicy */.T4)(inputs.policy);
    if (!policy)
        throw withoutPolicy(inputs);
    const [stage, place, outcomes] = await (0,errors/* alongside */.bx)(() => (0,errors/* together */.bs)(() => stageOf(inputs.stage, policy), () => (0,inputs_place/* placeOf */.$)(inputs, policy), () => readEvidence(inputs, open), () => checkReason(inputs)), () => expectRegistry(inputs, policy, open));
    const registry = await open.registry(place.registry);
    const ledger = await (0,ledger_uri/* openLedger */.a)(open, { given: inputs, policy }, async () => registry);
    const target = { registry: ledger.nameOf(registry.uri), model: place.model, alias: stage.alias };
    const clock = clockOf(open);
    return {
        inputs,
        stage,
        baseline: policy.value.baseline,
        pointer: { registry, ledger, target, clock, context: open.context },
        outcomes,
        inputDigests: Object.fromEntries(outcomes.map(({ path, digest }) => [path, digest])),
    };
}
/** Its own mistakes come with the others, not only once those are mended. */
async function expectRegistry(inputs, { value }, open) {
    const uri = inputs.registry ?? value.registry;
    if (uri === undefined)
        return;
    const registry = await open.registry(uri);
    await registry.find(inputs.model ?? value.model, { kind: 'alias', alias: value.baseline.alias });
}
function stageOf(name, policy) {
    const { stages } = policy.value;
    const stage = own(stages, name);
    if (!stage)
        throw unknownStage(name, policy);
    const { alias, from, environment, needs } = stage;
    const before = from === undefined ? undefined : own(stages, from);
    if (from !== undefined && !before)
        throw unknownStage(from, policy, ['stages', name, 'from']);
    return {
        name,
        alias,
        from: from !== undefined && before ? { stage: from, alias: before.alias } : null,
        environment: environment ?? null,
        needs: [...new Set(needs)],
        onUndecided: stage['on-undecided'],
        maxAgeDays: stage['max-age-days'],
    };
}
/** Every object knows `constructor`; it is no stage for that. */
function own(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
/** The named files, else what earlier commands left in the output folder. */
async function readEvidence(inputs, open) {
    const paths = inputs.evidence ?? (await (0,evidence/* outcomePathsIn */.su)(open.output.path('outcomes')));
    return (0,evidence/* readOutcomeFiles */.yj)(await (0,evidence/* openFiles */.Km)(paths));
}
function checkReason({ mode, reason }) {
    if (mode !== 'rollback' || reason)
        return;
    throw new errors/* UserError */.yo('input-missing', {
        what: 'The input "reason" is missing.',
        why: 'A rollback goes into the ledger for people who ask later why it was done.',
        next: 'Say in a few words what went wrong.',
    });
}
function withoutPolicy(inputs) {
    return new errors/* UserError */.yo('policy-missing', {
        what: `There is no policy at ${inputs.policy}.`,
        why: `What "${inputs.stage}" needs stands in the policy; without it nothing guards the promotion.`,
        next: 'Write a policy with this stage, or correct the input policy.',
    });
}
function unknownStage(name, policy, keys = ['stages']) {
    const known = Object.keys(policy.value.stages);
    const line = policy.line(keys);
    return new errors/* UserError */.yo('stage-unknown', {
        what: `The stage "${name}" is unknown.`,
        why: `${policy.path} has ${known.length > 0 ? `the stages ${known.join(', ')}` : 'no stages'}.`,
        next: known.length > 0 ? (0,suggest/* suggest */.Z)(name, known) : 'Add it under "stages".',
        file: policy.path,
        ...(line !== undefined && { line }),
    });
}

// EXTERNAL MODULE: ./.build/inputs/digest.js
var inputs_digest = __webpack_require__(87396);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(16141);
// EXTERNAL MODULE: ./.build/inputs/run-record.js
var run_record = __webpack_require__(32025);
;// CONCATENATED MODULE: ./.build/commands/promotion/version.js



/** The version to move to: the named one, the one before (rollback), or the one of the evidence. */
async function findVersion(request, entries) {
    const { registry, target } = request.pointer;
    const reference = referenceOf(request, entries);
    const found = await registry.find(target.model, reference);
    if (found)
        return found;
    const name = reference.kind === 'version' ? (0,model_version/* labelOf */.W)(reference.version) : reference.kind;
    throw new errors/* UserError */.yo('version-unknown', {
        what: reference.kind === 'digest'
            ? `No version of ${target.model} has the digest ${reference.digest}.`
            : `${target.model} has no version ${name}.`,
        why: `The registry ${registry.uri} was asked.`,
        next: 'Register the model first, or name a version that exists.',
    });
}
function referenceOf(request, entries) {
    const { version, mode } = request.inputs;
    if (version)
        return { kind: 'version', version };
    if (mode === 'rollback')
        return { kind: 'version', version: versionBefore(request, entries) };
    return { kind: 'digest', digest: digestOfEvidence(request) };
}
function versionBefore({ pointer }, entries) {
    const { target, ledger } = pointer;
    const from = (0,promotion_history/* historyOf */.o)(entries, target).moves.at(-1)?.event.subject.from;
    if (from)
        return from;
    throw new errors/* UserError */.yo('rollback-unknown', {
        what: `There is no version of ${target.model} to roll ${target.alias} back to.`,
        why: `The ledger ${ledger.uri} has no move of ${target.alias} that replaced a version.`,
        next: 'Promote a version with evidence instead.',
    });
}
function digestOfEvidence({ outcomes, pointer }) {
    const digests = new Set(outcomes
        .filter(({ outcome }) => outcome.subject.model === pointer.target.model)
        .map(({ outcome }) => outcome.subject.digest)
        .filter((digest) => digest !== null));
    const [digest] = digests;
    if (digest && digests.size === 1)
        return digest;
    throw new errors/* UserError */.yo('version-open', {
        what: 'It is open which version should be promoted.',
        why: digest
            ? `The outcomes at hand are about ${digests.size} models: ${[...digests].join(', ')}.`
            : `No outcome at hand names a digest of ${pointer.target.model}.`,
        next: 'Name it by the input version, or the outcomes of one model by the input evidence.',
    });
}

;// CONCATENATED MODULE: ./.build/commands/promotion/read-case.js





/** Reads everything that the decision rests on; the digest from the registry's own bytes. */
async function readCase(request, entries) {
    const { inputs, stage, pointer } = request;
    const { registry } = pointer;
    const version = await findVersion(request, entries);
    const { digest } = await (0,inputs_digest/* digestOfFiles */.v0)(await registry.files(version, 'model'));
    const stored = await registry.files(version, 'evidence');
    const evidence = await read_case_readEvidence(request, stored);
    return {
        stage,
        version,
        digest,
        trainedOn: await readTrainedOn(stored),
        holders: await readHolders(request),
        baseline: { alias: request.baseline.alias, onMissing: request.baseline['on-missing'] },
        expected: inputs['expected-current'] ?? null,
        evidence,
        registry: pointer.target.registry,
        entries,
        now: pointer.clock.now(),
    };
}
/** Named evidence stands alone; found evidence joins what was registered with the version. */
async function read_case_readEvidence({ inputs, outcomes }, stored) {
    const found = outcomes.map((file) => ({ ...file, registered: false }));
    if (inputs.evidence)
        return found;
    const files = stored.filter(({ path }) => path.startsWith('outcomes/'));
    const kept = await (0,evidence/* readOutcomeFiles */.yj)(files);
    return [...kept.map((file) => ({ ...file, registered: true })), ...found];
}
async function readTrainedOn(stored) {
    const file = stored.find(({ path }) => path === 'run-record.json');
    return file ? (0,inputs_document/* parseText */.r4)(file.path, await (0,evidence/* textOf */.b6)(file), run_record/* runRecordSchema */._).value.data : null;
}
/** What the stage's alias points at, and every other one that the decision looks at. */
async function readHolders({ stage, baseline, pointer, }) {
    const aliases = new Set([stage.alias, stage.from?.alias, baseline.alias]);
    const holders = new Map();
    for (const alias of aliases) {
        if (alias === undefined)
            continue;
        const found = await pointer.registry.find(pointer.target.model, { kind: 'alias', alias });
        holders.set(alias, found ?? null);
    }
    return holders;
}

;// CONCATENATED MODULE: ./.build/commands/promotion/snapshot.js




const attempts = 20;
/**
 * Ledger and registry as they were at one moment. They are read one after the other; an intent
 * comes before each move, so that a ledger without a new entry proves that nothing moved between.
 */
async function readSnapshot(request) {
    const { inputs, pointer } = request;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const settled = await settle(pointer, inputs.mode === 'plan' ? 'look' : 'finish');
        const promotion = await readCase(request, settled.entries);
        const { entries } = await pointer.ledger.read();
        const before = (0,promotion_history/* historyOf */.o)(settled.entries, pointer.target).newest;
        const after = (0,promotion_history/* historyOf */.o)(entries, pointer.target).newest;
        if (before?.hash === after?.hash)
            return { settled, promotion };
    }
    throw ledgerBusy(pointer.ledger);
}

;// CONCATENATED MODULE: ./.build/commands/promote.js













const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    ...command_inputs/* registryInput */.wi,
    ...command_inputs/* modelInput */.M_,
    ...command_inputs/* tokenInput */.e1,
    stage: (0,fields/* text */.Qq)().describe("Name of the stage to promote to, from the policy's stages."),
    version: (0,fields/* text */.Qq)()
        .optional()
        .describe('The version to promote, such as 3; default: the one that the evidence is about.'),
    evidence: (0,fields/* list */.p_)()
        .optional()
        .describe('Outcome files that speak for the version; default: those registered with it, and those in the output directory that are about it.'),
    'expected-current': (0,fields/* text */.Qq)()
        .optional()
        .describe('The version that must hold the alias now, or none; anything else refuses.'),
    reason: (0,fields/* text */.Qq)().optional().describe('Why; goes into the ledger. A rollback needs one.'),
    mode: (0,fields/* choice */.Yq)(['promote', 'plan', 'rollback'])
        .default('promote')
        .describe('promote; plan, which decides and moves nothing; or rollback.'),
    ledger: (0,fields/* text */.Qq)()
        .optional()
        .describe("URI of the ledger; default: the policy's, else the one inside the registry."),
});
/** Moves a stage's alias to a version, if the evidence, the gate and the registry all agree. */
const promote = {
    name: 'promote',
    summary: 'moves a stage to a version, through the gate and into the ledger',
    inputs,
    async run(given, open) {
        const request = await readRequest(given, open);
        const { settled, promotion } = await readSnapshot(request);
        const end = settled.kind === 'free'
            ? await carryOut(request, promotion, open)
            : { conditions: [underWay(settled.intent)], moved: false, gate: null, entry: null };
        return concludePromotion(open, request, { promotion, end });
    },
};
async function concludePromotion(open, request, { promotion, end }) {
    const { inputs, stage, pointer, inputDigests } = request;
    const { version, digest } = promotion;
    const { model } = pointer.target;
    const verdict = (0,promotion_condition/* allHold */.J8)(end.conditions) ? 'passed' : 'failed';
    const announced = verdict === 'passed' ? await announce(request, end.entry, open) : [];
    const from = end.entry?.event.subject.from ?? holderOf(promotion, stage.alias)?.version ?? null;
    return (0,conclude/* conclude */.E)(open, {
        command: 'promote',
        key: inputs.key ?? model,
        verdict,
        exitCode: (0,domain_verdict/* exitCodeOf */.FO)(verdict, true),
        title: titleOf(request, { promotion, end }),
        subject: { model, digest },
        findings: [...(0,promotion_condition/* findingsOf */.WX)(end.conditions), ...announced],
        outputs: {
            version: version.version,
            'previous-version': from ?? '',
            'ledger-entry': end.entry?.hash ?? '',
        },
        result: {
            model,
            stage: stage.name,
            alias: stage.alias,
            mode: inputs.mode,
            from,
            to: version.version,
            digest,
            moved: end.moved,
            gate: end.gate,
            ledgerEntry: end.entry,
            steps: (0,promotion_condition/* stepsOf */.B_)(end.conditions),
            brief: briefOf(inputs, promotion, open),
        },
        inputDigests,
    });
}
function titleOf({ inputs, stage, pointer }, { promotion, end }) {
    const { version } = promotion.version;
    const holder = holderOf(promotion, stage.alias)?.version ?? null;
    const [from, to] = [(0,model_version/* labelOf */.W)(holder), (0,model_version/* labelOf */.W)(version)];
    const what = `${stage.name} of ${pointer.target.model}`;
    const refusal = end.conditions.find(({ state }) => state === 'broken');
    if (refusal?.name === 'move')
        return `Failed: ${what} was not moved to ${to}: ${refusal.sentences[0].replace(/\.$/, '')}`;
    if (refusal)
        return `Failed: ${what} stays at ${from}: ${refusal.sentences[0].replace(/\.$/, '')}`;
    if (end.entry?.event.subject.mode === 'adopt' && end.moved)
        return `Passed: ${what} is at ${to}, moved there by hand; the ledger took note`;
    if (end.moved)
        return `Passed: ${what} moved from ${from} to ${to}`;
    if (inputs.mode === 'plan' && holder !== version)
        return `Passed: ${what} may move from ${from} to ${to}`;
    return `Passed: ${what} is at ${to} already`;
}


/***/ }),

/***/ 92001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** The ledger of the input, else of the policy, else the one inside the registry. */
async function openLedger(open, { given, policy }, registry) {
    const named = given.ledger ?? policy?.value.ledger;
    const uri = named ?? (await registry()).ledger;
    if (uri)
        return open.ledger(uri);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', {
        what: 'The input "ledger" is missing.',
        why: 'Neither the input nor the policy names a ledger, and the registry holds none itself.',
        next: 'Name one, such as file:ledger.jsonl.',
    });
}


/***/ }),

/***/ 26705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ whoWrote),
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
function historyOf(entries, target) {
    const own = entries.filter((entry) => isAbout(entry, target));
    const results = own.filter(isClosing);
    const closings = new Map(results.map((entry) => [entry.event.intent, entry]));
    return {
        open: own.filter(isIntent).find((entry) => !closings.has(entry.hash)),
        moves: results.filter(({ event }) => event.result === 'moved' || event.result === 'recovered'),
        closings,
        newest: own.at(-1),
    };
}
/** Who made an entry, as far as the ledger knows. */
function whoWrote(entry) {
    const { actor, runId } = entry.event.subject;
    const run = runId ? ` in run ${runId}` : '';
    return `${actor ?? 'someone at a shell'}${run}, seen ${entry.observedAt}`;
}
function isAbout({ event }, target) {
    const { registry, model, alias } = event.subject;
    return registry === target.registry && model === target.model && alias === target.alias;
}
function isIntent(entry) {
    return entry.event.kind === 'intent';
}
function isClosing(entry) {
    return entry.event.kind === 'result';
}


/***/ }),

/***/ 79940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf)
/* harmony export */ });
/** The hash of the newest entry; null for an empty ledger. */
function headOf(entries) {
    return entries.at(-1)?.hash ?? null;
}


/***/ }),

/***/ 20041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   F: () => (/* binding */ registryOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** Inputs before policy; `model` may come from elsewhere when neither names it. */
function placeOf(given, policy, model) {
    const place = {
        registry: given.registry ?? policy?.value.registry,
        model: given.model ?? policy?.value.model ?? model,
    };
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)([...missing('registry', place.registry), ...missing('model', place.model)]);
    return { registry: place.registry ?? '', model: place.model ?? '' };
}
/** The registry alone, for commands that are about no single model. */
function registryOf(given, policy) {
    const registry = given.registry ?? policy?.value.registry;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(missing('registry', registry));
    return registry ?? '';
}
function missing(name, value) {
    if (value !== undefined)
        return [];
    return [
        {
            code: 'input-missing',
            what: `The input "${name}" is missing.`,
            why: `Neither the input nor the key "${name}" of a policy is set.`,
            next: 'Set one of them.',
        },
    ];
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
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80411);



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
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80411);
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
