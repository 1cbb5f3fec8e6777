export const id = 4133;
export const ids = [4133];
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

/***/ 44133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/domain/promotion/condition.js
var condition = __webpack_require__(6704);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var domain_verdict = __webpack_require__(12766);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(43465);
;// CONCATENATED MODULE: ./.build/domain/promotion/bytes.js


/** Approved are bytes, not a name: what the registry holds now must be what was registered. */
function sameBytes({ version, digest }) {
    const label = (0,model_version/* labelOf */.W)(version.version);
    if (digest === version.digest) {
        return (0,condition/* held */.yB)('digest', `The bytes of ${label} in the registry have the recorded digest ${digest}.`);
    }
    return (0,condition/* broken */.mw)('digest', 'digest-mismatch', [
        `The bytes of ${label} in the registry have the digest ${digest}, but ${version.digest} was recorded when it was registered.`,
        'They were changed afterwards.',
        'Restore the registry, or register and evaluate the model again.',
    ]);
}

// EXTERNAL MODULE: ./.build/domain/promotion/history.js
var promotion_history = __webpack_require__(26705);
;// CONCATENATED MODULE: ./.build/domain/promotion/case.js

/** Whether the stage's alias points at the version that it shall point at. */
function isThere({ target, stage, holders }) {
    const holder = holders.get(stage.alias);
    return target !== null && holder?.version === target.version;
}
/** The version that an alias points at now. */
function holderOf({ holders }, alias) {
    return holders.get(alias) ?? null;
}
/** What the ledger says about an alias of the model. */
function historyIn({ registry, version, entries }, alias) {
    return (0,promotion_history/* historyOf */.om)(entries, { registry, model: version.model, alias });
}

;// CONCATENATED MODULE: ./.build/domain/promotion/current.js




/** The stage's alias must point at what the caller expects, where the caller says so. */
function asExpected(promotion) {
    const { stage, expected } = promotion;
    if (expected === null)
        return [];
    const current = holderOf(promotion, stage.alias)?.version ?? 'none';
    if (sameVersion(current, expected)) {
        return [(0,condition/* held */.yB)('expected-current', `${stage.alias} is at ${nameOf(current)}, as expected.`)];
    }
    return [
        (0,condition/* broken */.mw)('expected-current', 'champion-moved', [
            `${stage.alias} is at ${nameOf(current)}, but ${nameOf(expected)} was expected.`,
            ...whoMoved(promotion, stage.alias),
        ]),
    ];
}
/** The ledger must know how the alias came to where it is, unless it never wrote of it at all. */
function knownToLedger(promotion) {
    const { alias } = promotion.stage;
    const current = holderOf(promotion, alias);
    const last = lastMove(promotion, alias);
    if (!last)
        return current ? [unrecorded(alias, current)] : [];
    if (last.to === current?.version && last.digest === current.digest) {
        return [(0,condition/* held */.yB)('ledger', `${alias} is where the ledger says: at ${(0,model_version/* labelOf */.W)(last.to)}.`)];
    }
    return [drift(promotion, last)];
}
/** What a promotion asks of the version that it replaces: that it is known, and that it can be read. */
function knownToReplace(promotion) {
    const { alias } = promotion.stage;
    const wayOut = `Roll back, or point ${alias} at a version that has its files.`;
    return knownTo(promotion, (said) => (0,condition/* broken */.mw)('current', 'champion-unreadable', [...said, wayOut]));
}
/**
 * What a way back asks of where it leads away from: that it is known, by the ledger or by the caller.
 * That its files are gone is said, and keeps nobody there.
 */
function knownToLeave(promotion) {
    return knownTo(promotion, (said) => (0,condition/* warned */.k9)('current', 'champion-unreadable', said));
}
/** Where nobody can read the bytes, the ledger is asked for the version alone. */
function knownTo(promotion, unreadable) {
    const { alias } = promotion.stage;
    const current = holderOf(promotion, alias);
    if (current?.digest !== null)
        return knownToLedger(promotion);
    const gone = unreadable([
        `${alias} points at ${(0,model_version/* labelOf */.W)(current.version)}, whose files are gone or cannot be read.`,
        'Nobody recorded their digest either, so that no one can say which bytes held it.',
    ]);
    const isKnown = lastMove(promotion, alias)?.to === current.version;
    return isKnown ? [gone] : [gone, ...knownToLedger(promotion)];
}
function unrecorded(alias, { version }) {
    return (0,condition/* warned */.k9)('ledger', 'ledger-drift', [
        `${alias} points at ${(0,model_version/* labelOf */.W)(version)}, but the ledger has no move of it.`,
        'It was moved by hand, or before the ledger began.',
    ]);
}
/**
 * Only the caller can say that it may be so. Evidence of a comparison with what is there says nothing
 * of the kind: a bad model that was put there by hand is easily beaten.
 */
function drift({ stage, expected, holders }, last) {
    const { alias } = stage;
    const current = holders.get(alias);
    const [name, is] = current
        ? [current.version, `points at ${(0,model_version/* labelOf */.W)(current.version)}`]
        : ['none', 'is not set'];
    const exchanged = last.to === current?.version;
    const bytes = exchanged ? ` with the digest ${last.digest}, not ${current.digest}` : '';
    const sentences = [
        `${alias} ${is}, but the ledger says ${(0,model_version/* labelOf */.W)(last.to)}${bytes}.`,
        exchanged ? 'The version was exchanged.' : 'It was moved by hand, past the gate.',
    ];
    if (expected !== null && sameVersion(name, expected)) {
        return (0,condition/* warned */.k9)('ledger', 'ledger-drift', sentences);
    }
    const back = exchanged
        ? 'Restore the registry from a copy'
        : `To go back to ${(0,model_version/* labelOf */.W)(last.to)}, roll back with expected-current: ${name}`;
    const stay = `If this is right, promote with expected-current: ${name}.`;
    return (0,condition/* broken */.mw)('ledger', 'ledger-drift', [...sentences, `${back}. ${stay}`]);
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
        return [(0,condition/* held */.yB)('from', `${label} holds the stage ${before}.`)];
    return [
        (0,condition/* broken */.mw)('from', 'stage-skipped', [
            `${label} does not hold the stage ${before}, which comes before ${stage.name}.`,
            `Its alias ${alias} points at ${(0,model_version/* labelOf */.W)(holder)}.`,
            `Promote ${label} to ${before} first.`,
        ]),
    ];
}
/** Who moved an alias last, as far as the ledger knows, and what to do about it; whole sentences. */
function whoMoved(promotion, alias) {
    const last = historyIn(promotion, alias).moves.at(-1);
    if (!last)
        return ['The ledger does not know who moved it.', compareAgain];
    const { from, to } = last.event.subject;
    const said = `The ledger says: from ${(0,model_version/* labelOf */.W)(from)} to ${(0,model_version/* labelOf */.W)(to)} by ${(0,promotion_history/* whoWrote */.iC)(last)}.`;
    const isThere = holderOf(promotion, alias)?.version === to;
    return [said, isThere ? compareAgain : 'Find out first who moved it by hand since, and why.'];
}
const compareAgain = 'Compare with the current version and try again.';
function lastMove(promotion, alias) {
    return historyIn(promotion, alias).moves.at(-1)?.event.subject;
}
/** `3` and `v3` are the same version. */
function sameVersion(a, b) {
    return (0,model_version/* labelOf */.W)(a) === (0,model_version/* labelOf */.W)(b);
}
function nameOf(version) {
    return version === 'none' ? 'no version' : (0,model_version/* labelOf */.W)(version);
}

// EXTERNAL MODULE: ./.build/domain/promotion/accepted-risks.js
var accepted_risks = __webpack_require__(81309);
// EXTERNAL MODULE: ./.build/domain/promotion/binding.js
var binding = __webpack_require__(83304);
// EXTERNAL MODULE: ./.build/domain/comparison/default-rules.js
var default_rules = __webpack_require__(47622);
// EXTERNAL MODULE: ./.build/domain/comparison/slice.js
var comparison_slice = __webpack_require__(47867);
;// CONCATENATED MODULE: ./.build/domain/promotion/policy-rules.js




/**
 * Evidence passed by the rules that it was judged by, which a branch, or an input, may have made
 * milder: every rule of this policy must be among them, at least as strict.
 */
function judgedByPolicy(policy, result) {
    const results = result?.rules ?? [];
    const mild = [...(policy.rules ?? []), ...policy.fairness].flatMap((rule) => {
        const why = milder(rule, results);
        return why === null ? [] : [`${rule.id} ${why}`];
    });
    const unknown = (0,accepted_risks/* waivedIn */.A)(result).flatMap(({ rule, slice, what, waiver }) => {
        const known = policy.waivers.some((own) => {
            const place = own.rule === rule && (own.slice ?? comparison_slice/* allRows */.P) === slice;
            return place && own.until >= waiver.until && own.by === waiver.by;
        });
        return known ? [] : [what];
    });
    const isDefault = policy.rules !== null ||
        results.length === 0 ||
        results.some((judged) => isMain(judged, policy.alpha));
    const all = isDefault ? mild : [...mild, 'none of the default rules was judged'];
    return [...rulesBroken(all), ...waiversBroken(unknown)];
}
function rulesBroken(mild) {
    if (mild.length === 0)
        return [];
    return [
        (0,condition/* broken */.mw)('compare', 'evidence-rules', [
            `The comparison was not judged by the rules of this policy: ${mild.join('; ')}.`,
            'Whoever made it may have had another policy, or other rules as an input.',
            'Compare again with this policy.',
        ]),
    ];
}
function waiversBroken(unknown) {
    if (unknown.length === 0)
        return [];
    return [
        (0,condition/* broken */.mw)('waivers', 'evidence-waiver-unknown', [
            `This policy does not accept ${unknown.join(', ')}, which the comparison relied on a waiver for.`,
            'Add the waiver to this policy and have it reviewed, or compare again without it.',
        ]),
    ];
}
/** Which metrics are the main ones the columns tell, which are not at hand: one of them must be there. */
function isMain(judged, alpha) {
    const bound = new Map(Object.entries(default_rules/* margins */.y)).get(judged.metric);
    if (!bound || judged.slice !== comparison_slice/* allRows */.P || judged.alpha > alpha)
        return false;
    return (judged.operator === 'no-worse' || judged.operator === 'point') && isBound(bound, judged);
}
/** How the answer to a rule was milder than the rule; null: it was not. */
function milder(rule, results) {
    const own = results.filter(({ id }) => id === rule.id);
    const [first] = own;
    const judged = 'group' in rule ? first : own.find(({ slice }) => slice === comparison_slice/* allRows */.P);
    if (!judged)
        return 'was not judged';
    const { metric, operator, alpha } = judged;
    if (metric !== rule.metric || operator !== rule.operator)
        return `was ${metric} ${operator}`;
    if ('group' in rule && judged.group !== undefined && judged.group !== rule.group) {
        return `was judged over ${judged.group}`;
    }
    if (!isBound(rule.bound, judged)) {
        return `had the bound ${judged.resolvedFrom ?? judged.bound}, not ${textOf(rule.bound)}`;
    }
    if (alpha > rule.alpha)
        return `had the alpha ${alpha}, not ${rule.alpha}`;
    return 'slices' in rule && rule.slices ? withoutSlices(rule.slices, own) : null;
}
/** Every slice that a rule names has an answer, also one without a row, under a label that says its name. */
function withoutSlices(named, own) {
    const guarded = own.filter((one) => one.guarded);
    if (guarded.length === 0)
        return 'was not judged on its slices';
    const left = named === 'all'
        ? []
        : named.filter((name) => !guarded.some(({ slice }) => slice.includes(name)));
    return left.length > 0 ? `was not judged on ${left.join(', ')}` : null;
}
/** A share is resolved against the baseline of the comparison; what was written stands beside it. */
function isBound(bound, { bound: value, resolvedFrom }) {
    if (bound.kind === 'absolute')
        return value === bound.value;
    return value === null || resolvedFrom?.startsWith(`${bound.text} of `) === true;
}
function textOf(bound) {
    return bound.kind === 'absolute' ? String(bound.value) : bound.text;
}
/** Every data set of the policy must have been validated, against the contract that the policy names. */
function validatedByPolicy({ contracts }, results) {
    const validated = results.flatMap((result) => result?.data ?? []);
    const open = Object.entries(contracts).flatMap(([name, contract]) => {
        const own = validated.filter((data) => data.name === name);
        if (own.length === 0)
            return [`${name} was not validated`];
        const other = own.find((data) => data.contract !== contract);
        return other ? [`${name} was validated against ${other.contract}, not ${contract}`] : [];
    });
    if (open.length === 0)
        return [];
    return [
        (0,condition/* broken */.mw)('validate', 'evidence-contracts', [
            `The validation was not of the data and contracts of this policy: ${open.join('; ')}.`,
            'Validate again with this policy.',
        ]),
    ];
}

;// CONCATENATED MODULE: ./.build/domain/promotion/evidence.js







const dayMs = 24 * 60 * 60 * 1000;
/**
 * The outcomes that count for a need: about these bytes; of one key only the newest, as a rule.
 * Where two are equally new both count, so that a contradiction is never settled by the order of files.
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
    // What was handed over and is out of date itself puts nothing else out of date.
    const speaking = all.filter((one) => {
        return one.registered || !all.some((other) => (0,binding/* supersedes */.G)(other.outcome, one.outcome));
    });
    return all.filter((one) => {
        const later = speaking.filter((other) => (0,binding/* supersedes */.G)(other.outcome, one.outcome));
        return later.every((other) => isFinal(one, other));
    });
}
/**
 * Whoever promotes may not try again until it passes: a failure that is registered with the version
 * outlasts what is handed over later, unless it was known to be about another baseline.
 */
function isFinal(one, other) {
    if (!one.registered || other.registered)
        return false;
    const { verdict } = one.outcome;
    if (verdict !== 'failed' && verdict !== 'undecided')
        return false;
    const baseline = comparisonIn(one)?.baseline?.digest;
    if (baseline !== undefined && baseline !== comparisonIn(other)?.baseline?.digest)
        return false;
    return verdict === 'failed' || isSecondLook(one, other);
}
/**
 * The same rows asked once more, with other answers of the same model: sooner or later chance would
 * pass it. With the same answers the same draws give the same verdict; only other rows say something new,
 * and plain numbers do not say which rows they are about.
 */
function isSecondLook(one, other) {
    const [before, after] = [comparisonIn(one), comparisonIn(other)];
    const rows = before?.testSet?.digest;
    if (rows === undefined || rows !== (after?.testSet?.digest ?? rows))
        return false;
    const answers = before?.candidate.predictionsDigest;
    return answers === undefined || answers !== after?.candidate.predictionsDigest;
}
function comparisonIn({ outcome }) {
    return outcome.command === 'compare' ? outcome.result : null;
}
/** Everything that must hold about one kind of evidence that the stage needs. */
function judgeNeed(promotion, need) {
    const found = evidenceFor(promotion, need);
    if (found.length > 0) {
        return [
            ...found.flatMap((evidence) => judgeEvidence(promotion, evidence)),
            ...judgeCoverage(promotion, found),
        ];
    }
    if (need === 'compare' && isFirstModel(promotion)) {
        if (isNobodys(promotion))
            return [unknownBaseline(promotion)];
        const { alias } = promotion.baseline;
        return [(0,condition/* held */.yB)(need, `This is the first model: ${alias} is not set, so there is no comparison.`)];
    }
    return [(0,condition/* broken */.mw)(need, 'evidence-missing', missing(promotion, need))];
}
/** Several validations may share the data sets of the policy between them. */
function judgeCoverage({ rules }, found) {
    const results = found.flatMap(({ outcome: { command, result } }) => {
        return command === 'validate' ? [result] : [];
    });
    return results.length > 0 ? validatedByPolicy(rules, results) : [];
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
        ...judgedByPolicy(promotion.rules, outcome.result),
        judgeBaseline(promotion, outcome.result),
        ...(0,accepted_risks/* judgeAcceptedRisks */.$)(outcome.result, promotion.now),
    ];
}
function judgeVerdict({ stage, version }, { outcome, registered }) {
    const { command, key, verdict, title } = outcome;
    const said = `${command} (${key}) ${verdict}: ${title.replace(/^(Passed|Failed|Undecided|Errored): /, '')}`;
    switch (verdict) {
        case 'passed':
            if (judgedNothing(outcome)) {
                return (0,condition/* broken */.mw)(command, 'evidence-empty', [`${said}.`, 'But it judged nothing.']);
            }
            return (0,condition/* held */.yB)(command, `${said}.`);
        case 'undecided':
            if (stage.onUndecided === 'pass')
                return (0,condition/* held */.yB)(command, `${said}.`);
            if (stage.onUndecided === 'warn' && !leansWrong(outcome)) {
                return (0,condition/* warned */.k9)(command, 'evidence-undecided', [`${said}.`]);
            }
            return (0,condition/* broken */.mw)(command, 'evidence-undecided', [
                `${said}.`,
                `${stage.name} takes no undecided answer${stage.onUndecided === 'warn' ? ' that leans wrong' : ''}.`,
                ...(registered
                    ? ['To ask the same rows again settles nothing: compare on more of them.']
                    : []),
            ]);
        case 'failed':
            if (!registered)
                return (0,condition/* broken */.mw)(command, 'evidence-failed', [`${said}.`]);
            return (0,condition/* broken */.mw)(command, 'evidence-failed', [
                `${said}.`,
                `It is registered with ${(0,model_version/* labelOf */.W)(version.version)}, and nothing that is handed over undoes it.`,
                'Mend the cause, train again, and register the model of that run.',
            ]);
        case 'errored':
            return (0,condition/* broken */.mw)(command, 'evidence-errored', [
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
    return [(0,condition/* broken */.mw)(command, 'evidence-age', [what, 'Run it again.'])];
}
/** Where both commits are known they must be the same. */
function judgeCommit({ version }, { outcome }) {
    const { headSha } = outcome.provenance;
    if (!headSha || !version.commit || headSha === version.commit)
        return [];
    const label = (0,model_version/* labelOf */.W)(version.version);
    return [
        (0,condition/* broken */.mw)(outcome.command, 'evidence-commit', [
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
        return (0,condition/* broken */.mw)('baseline', 'evidence-baseline', [
            `The comparison was with ${(0,model_version/* labelOf */.W)(side?.version ?? null)}, which held ${alias}.`,
            `${promotion.stage.name} asks for one with ${champions.join(' or ')}.`,
            `Compare with ${champions[0]}.`,
        ]);
    }
    const holder = holderOf(promotion, alias);
    if (!side && !holder && isNobodys(promotion))
        return unknownBaseline(promotion);
    const now = (0,model_version/* labelOf */.W)(holder?.version ?? null);
    if (side && !side.version) {
        return (0,condition/* broken */.mw)('baseline', 'evidence-baseline', [
            `compare read its baseline from ${side.path}, which names no registered version.`,
            `${alias} is at ${now}.`,
            'Compare with the registered version.',
        ]);
    }
    if (agrees(promotion, side, holder)) {
        return (0,condition/* held */.yB)('baseline', holder
            ? `The comparison was with ${now}, ${alias} now.`
            : `Nothing holds ${alias} yet, so there was no model to compare with.`);
    }
    const then = side ? (0,model_version/* labelOf */.W)(side.version ?? null) : 'no version';
    const changed = side?.version === holder?.version
        ? `${alias} is still at ${now}, but with the digest ${holder?.digest ?? 'of files that nobody can read'} instead of ${side?.digest ?? 'none that compare knew'}.`
        : `${alias} is at ${now}, but compare was run against ${then}.`;
    return (0,condition/* broken */.mw)('baseline', 'champion-moved', [changed, ...whoMoved(promotion, alias)]);
}
/** Another registry may number the same bytes otherwise. */
function agrees({ registry, source }, side, holder) {
    if (!side || !holder)
        return !side && !holder;
    const isCopied = registry !== source;
    return (isCopied || side.version === holder.version) && side.digest === holder.digest;
}
function isFirstModel(promotion) {
    const { alias, onMissing } = promotion.baseline;
    return onMissing === 'first-model' && holderOf(promotion, alias) === null;
}
/** No stage moves the alias, so that every model would be the first one for ever. */
function isNobodys({ baseline, stage }) {
    return !baseline.isStage && baseline.alias !== stage.alias;
}
function unknownBaseline({ baseline: { alias }, stage }) {
    return (0,condition/* broken */.mw)('baseline', 'baseline-unknown', [
        `Nothing holds ${alias}, the policy's baseline, and no stage of the policy moves it.`,
        'So no model would ever have one to beat.',
        `Write the alias of a stage into baseline.alias, such as ${stage.alias}, and compare again.`,
    ]);
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

;// CONCATENATED MODULE: ./.build/domain/promotion/provenance/demand.js
/** One sentence for each thing that the certificate says otherwise; none when all is as demanded. */
function differencesOf(demand, signer) {
    const says = (what, found, wanted) => {
        return `${what} is ${found ?? 'not named'}, not ${wanted}.`;
    };
    const differences = [];
    if (signer.issuer !== demand.issuer) {
        differences.push(says('Its issuer', signer.issuer, demand.issuer));
    }
    if (signer.repository !== demand.repository) {
        differences.push(says('Its repository', signer.repository, demand.repository));
    }
    if (!fits(demand.ref, signer.ref ?? '')) {
        differences.push(says('Its ref', signer.ref, demand.ref));
    }
    if (!isWorkflow(demand, signer)) {
        const wanted = demand.workflow ?? `one of ${demand.repository} at ${demand.ref}`;
        differences.push(says('Its workflow', signer.workflow, wanted));
    }
    return differences;
}
function isWorkflow({ workflow, repository, ref }, signer) {
    const [file = '', fileRef] = cut(signer.workflow ?? '');
    if (fileRef === undefined)
        return false;
    if (workflow === null) {
        return file.startsWith(`${repository}/.github/workflows/`) && fits(ref, fileRef);
    }
    const [wanted, wantedRef] = cut(workflow);
    return file === wanted && fits(wantedRef ?? '*', fileRef);
}
/** At the last `@`: a file may have one in its name, a ref has none. */
function cut(workflow) {
    const at = workflow.lastIndexOf('@');
    return at < 0 ? [workflow] : [workflow.slice(0, at), workflow.slice(at + 1)];
}
/** An empty ref fits nothing. */
function fits(pattern, ref) {
    if (ref === '')
        return false;
    return pattern.endsWith('*') ? ref.startsWith(pattern.slice(0, -1)) : ref === pattern;
}

// EXTERNAL MODULE: ./.build/domain/promotion/provenance/statement.js
var provenance_statement = __webpack_require__(63040);
;// CONCATENATED MODULE: ./.build/domain/promotion/provenance/judge.js




const judge_name = 'provenance';
/**
 * What was signed must be about these bytes and the evidence that counts, in the name that the stage
 * demands. One bundle has to fulfil all of it; of several that fail the first one's mistakes are told.
 */
function judgeProvenance(promotion, counted) {
    const { provenance, version } = promotion;
    if (!provenance)
        return [];
    const judged = provenance.readings.map((reading) => {
        return judgeReading({ promotion, provenance, counted }, reading);
    });
    return judged.find(condition/* allHold */.J8) ?? judged[0] ?? [judge_missing((0,model_version/* labelOf */.W)(version.version), provenance)];
}
function judge_missing(label, { sought }) {
    return (0,condition/* broken */.mw)(judge_name, 'provenance-missing', [
        `Nothing is signed about ${label}.`,
        `Looked for in ${sought.join(' and ')}.`,
        'Register the model with attest: always, in a job with the permission id-token: write.',
    ]);
}
function judgeReading(about, { where, proof, statement }) {
    if (proof.kind === 'unproven')
        return [unproven(where, proof)];
    const differences = differencesOf(about.provenance.demand, proof.signer);
    const identity = differences.map((difference) => {
        return (0,condition/* broken */.mw)(judge_name, 'provenance-identity', [
            `${where} was signed in another name than the policy demands.`,
            difference,
            'Register the model from the workflow that the policy names, or correct the policy.',
        ]);
    });
    const said = statement
        ? judgeStatement(about, statement)
        : [wrong('statement', `${where} holds no in-toto statement, version 1.`, 'Register again.')];
    const conditions = [...identity, ...said];
    if (conditions.length > 0)
        return conditions;
    return [(0,condition/* held */.yB)(judge_name, `${where} is signed by ${proof.signer.workflow}, and agrees.`)];
}
const flaws = {
    malformed: 'is no Sigstore bundle with a signed statement',
    'root-unknown': 'was not signed under a root of trust that is known here',
    'certificate-expired': 'was signed when its certificate did not hold',
    'payload-tampered': 'was changed: its signature is that of other words',
    'bundle-tampered': 'was changed: what proves the time or the entry in the log is not its own',
};
const nameRoots = 'If that authority is to be trusted, as GitHub\'s is for private repositories, let provenance.trusted-root in the policy name a file with its root, such as "gh attestation trusted-root" prints.';
function unproven(where, { flaw, detail }) {
    return (0,condition/* broken */.mw)(judge_name, `provenance-${flaw}`, [
        `${where} ${flaws[flaw]}.`,
        `${detail}.`,
        'So nothing that it says counts.',
        flaw === 'root-unknown'
            ? nameRoots
            : 'Register the model of another run, which is signed anew.',
    ]);
}
function wrong(what, ...sentences) {
    return (0,condition/* broken */.mw)(judge_name, `provenance-${what}`, sentences);
}
/** All that a proven statement says otherwise than the registry and the evidence do. */
function judgeStatement(judged, statement) {
    const about = judgeSubject(judged.promotion, statement);
    if (statement.predicateType !== provenance_statement/* predicateType */.W3) {
        const what = `What was signed is of the type ${statement.predicateType}, not ${provenance_statement/* predicateType */.W3}.`;
        return [...about, wrong('predicate', what, 'It makes another claim than Contender does.')];
    }
    if (!statement.predicate) {
        const what = `What was signed as ${provenance_statement/* predicateType */.W3} is not in its form.`;
        return [...about, wrong('predicate', what, 'Register with this version of Contender.')];
    }
    const { kept } = judged.provenance;
    if (!kept)
        return about;
    return [
        ...about,
        ...judge_judgeEvidence(judged.counted, statement.predicate, kept),
        ...judgeRecord(statement.predicate, kept),
    ];
}
function judgeSubject({ version, digest }, { subject }) {
    const [only, ...others] = subject;
    if (!only || others.length > 0) {
        const what = `What was signed is about ${subject.length} subjects, not about one model.`;
        return [wrong('subjects', what, 'Register the model alone.')];
    }
    const found = (0,provenance_statement/* digestIn */.s)(only);
    if (found === digest && only.name === version.model)
        return [];
    return [
        wrong('digest', `What was signed is about ${only.name} with ${found}.`, `The bytes of ${(0,model_version/* labelOf */.W)(version.version)} of ${version.model} in the registry have the digest ${digest}.`, 'Restore the registry, or register the model again.'),
    ];
}
/** Evidence that came later, and evidence that went away, are not what was signed. */
function judge_judgeEvidence(counted, { outcomes }, kept) {
    const attested = new Set(outcomes.map(provenance_statement/* digestIn */.s));
    const foreign = counted.filter(({ digest }) => !attested.has(digest));
    const gone = outcomes.filter((outcome) => !kept.outcomes.includes((0,provenance_statement/* digestIn */.s)(outcome)));
    return [
        ...foreign.map(({ path, digest }) => {
            const what = `The outcome ${path} (${digest}) is not among those that were signed.`;
            return wrong('evidence', what, 'Register the model with all of its evidence.');
        }),
        ...gone.map((outcome) => {
            const what = `The outcome ${outcome.name} (${outcome.command}, ${outcome.verdict}) was signed, but is not beside the version as it was.`;
            return wrong('evidence', what, 'Restore it in the registry, or register the model again.');
        }),
    ];
}
function judgeRecord({ runRecord }, { record }) {
    const signed = (0,provenance_statement/* digestIn */.s)(runRecord);
    if (signed === record)
        return [];
    const what = `The run record that was signed has the digest ${signed}, the one beside the version ${record ?? 'is missing'}.`;
    return [wrong('run-record', what, 'Restore it in the registry, or register the model again.')];
}

;// CONCATENATED MODULE: ./.build/domain/promotion/decision.js







/** Decides a promotion by its evidence. Every condition is looked at, so all mistakes are named. */
function decidePromotion(promotion) {
    const { stage } = promotion;
    if (isThere(promotion))
        return decideHeld(promotion);
    const evidence = stage.needs.flatMap((need) => evidenceFor(promotion, need));
    const conditions = [
        sameBytes(promotion),
        ...asExpected(promotion),
        ...knownToReplace(promotion),
        ...cameThrough(promotion),
        ...stage.needs.flatMap((need) => judgeNeed(promotion, need)),
        ...judgeProvenance(promotion, evidence),
    ];
    if (!(0,condition/* allHold */.J8)(conditions))
        return { kind: 'refused', conditions };
    return { kind: 'move', conditions, evidence };
}
/** Decides a way back. The ledger is the evidence: the version held this alias, with these bytes. */
function decideRollback(promotion) {
    if (isThere(promotion))
        return decideHeld(promotion);
    const conditions = [
        sameBytes(promotion),
        ...asExpected(promotion),
        ...knownToLeave(promotion),
        heldBefore(promotion),
        ...judgeProvenance(promotion, []),
    ];
    if (!(0,condition/* allHold */.J8)(conditions))
        return { kind: 'refused', conditions };
    return { kind: 'move', conditions, evidence: [] };
}
/** The pointer is where it should go; only the ledger can say whether that is right. */
function decideHeld(promotion) {
    const { stage, expected } = promotion;
    const version = promotion.target ?? promotion.version;
    const label = (0,model_version/* labelOf */.W)(version.version);
    const bytes = sameBytes(promotion);
    const last = historyIn(promotion, stage.alias).moves.at(-1);
    const { to, digest } = last?.event.subject ?? {};
    if (last && to === version.version && digest === version.digest) {
        const conditions = [
            bytes,
            (0,condition/* held */.yB)('ledger', `The ledger says that ${stage.alias} is at ${label}.`),
        ];
        return (0,condition/* allHold */.J8)(conditions)
            ? { kind: 'already', conditions, entry: last }
            : { kind: 'refused', conditions };
    }
    const why = to ? `says ${(0,model_version/* labelOf */.W)(to)} (${digest})` : 'has no move of it';
    if (expected !== null && sameVersion(expected, version.version)) {
        const adopted = `${stage.alias} is at ${label}, as expected-current says; the ledger ${why} and will take note.`;
        const conditions = [bytes, (0,condition/* held */.yB)('ledger', adopted), ...judgeProvenance(promotion, [])];
        return { kind: (0,condition/* allHold */.J8)(conditions) ? 'adopt' : 'refused', conditions };
    }
    const drift = (0,condition/* broken */.mw)('ledger', 'ledger-drift', [
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
        return (0,condition/* broken */.mw)('rollback', 'rollback-unknown', [
            `The ledger does not say that ${label} ever was ${stage.alias}.`,
            'So it is no version to go back to.',
            'Promote it with evidence instead.',
        ]);
    }
    const recorded = before.event.subject.digest;
    if (recorded === digest) {
        return (0,condition/* held */.yB)('rollback', `${label} was ${stage.alias} from ${before.observedAt}, same bytes.`);
    }
    return (0,condition/* broken */.mw)('rollback', 'digest-mismatch', [
        `${label} now has the digest ${digest}, but the ledger says ${recorded} for when it was ${stage.alias}.`,
        'Restore the registry from a copy.',
    ]);
}

// EXTERNAL MODULE: ./.build/inputs/digest.js
var inputs_digest = __webpack_require__(87396);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/commands/promotion/copy.js




/** Where the version is not there yet, it is copied first. */
async function targetOf(request, promotion) {
    const { target } = promotion;
    return target ? { target, warnings: [] } : copyVersion(request, promotion);
}
/**
 * Brings a version into the registry of its stage: its files and its evidence, under a key that
 * names where it came from, so that a second try finds the copy of the first. What arrived is read
 * back and digested before anything points at it.
 */
async function copyVersion({ source, pointer }, { version, digest, source: from }) {
    const { registry, clock } = pointer;
    const { version: copy, untold = [] } = await registry.register({
        model: version.model,
        digest,
        runId: `copy of ${(0,model_version/* labelOf */.W)(version.version)} in ${from}`,
        commit: version.commit,
        registeredAt: clock.now().toISOString(),
        files: await source.files(version, 'model'),
        evidence: await source.files(version, 'evidence'),
    });
    const arrived = await (0,inputs_digest/* digestOfFiles */.v0)(await registry.files(copy, 'model'));
    if (arrived.digest === digest && copy.digest === digest) {
        const warnings = untold.map(({ rule, message }) => (0,condition/* warned */.k9)('copy', rule, [message]));
        return { target: copy, warnings };
    }
    throw new errors/* UserError */.yo('digest-mismatch', {
        what: `The copy of ${(0,model_version/* labelOf */.W)(version.version)} in ${registry.uri} has the digest ${arrived.digest}, not ${digest}.`,
        why: 'Its bytes changed on the way, or that registry holds something else under the same key.',
        next: `Nothing points at it. Delete ${(0,model_version/* labelOf */.W)(copy.version)} there, and promote again.`,
    });
}

;// CONCATENATED MODULE: ./.build/domain/promotion/approval.js
/**
 * An environment is a gate only with reviewers, and open only when another person approved. GitHub
 * lists approvals by run: in a later attempt nobody can tell an old one from a new one.
 */
function decideApproval(approval, attempt) {
    const { environment, requiredReviewers, approvals, actorIds } = approval;
    if (!requiredReviewers) {
        return {
            kind: 'refused',
            why: `The environment "${environment}" has no required reviewers, so nobody was asked.`,
            next: "Add required reviewers in the repository's settings, Environments.",
        };
    }
    if (attempt > 1) {
        return {
            kind: 'refused',
            why: `This is attempt ${attempt} of its run, and GitHub does not say which attempt an approval of "${environment}" was for.`,
            next: 'Start a new run instead of running this one again, and let a reviewer approve that.',
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

// EXTERNAL MODULE: ./.build/report/markdown.js
var markdown = __webpack_require__(54348);
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
        .map((need) => ({ need, excused: (0,condition/* allHold */.J8)(judgeNeed(promotion, need)) }));
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
    const { stage } = promotion;
    const { moves } = historyIn(promotion, stage.alias);
    const holder = holderOf(promotion, stage.alias);
    const there = isThere(promotion);
    const before = there ? (moves.at(-1)?.event.subject.from ?? null) : (holder?.version ?? null);
    if (before === null)
        return { why: `No version held ${stage.alias} before.` };
    const known = moves.findLast(({ event }) => event.subject.to === before);
    if (known && (there || known.event.subject.digest === holder?.digest)) {
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
function briefOf({ inputs, lock }, promotion, open) {
    const { approval } = promotion.stage;
    const isRollback = inputs.mode === 'rollback';
    const comparisons = isRollback ? [] : comparisonsFor(promotion);
    const results = comparisons.flatMap(({ result }) => result ?? []);
    const [first] = results;
    return {
        environment: approval.kind === 'environment' ? approval.environment : null,
        ...(approval.kind === 'issue' && { approvers: approval.approvers }),
        ...(lock && { lock }),
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
    const isGuarded = promotion.stage.approval.kind !== 'none';
    return { kind: 'rollback', version, command: isGuarded ? stepOf(given) : commandOf(given) };
}
function commandOf(given) {
    const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, quoted(value)]);
    return ['contender promote', ...words].join(' ');
}
/** Only a job on GitHub passes a gate with people: the inputs of a step, as YAML. */
function stepOf(given) {
    const inputs = Object.entries(given).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return `with: {${inputs.join(', ')}}`;
}
/** A word as a POSIX shell takes it for itself. */
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./.build/commands/promotion/title.js


/** What happened, and the one reason that matters. */
function titleOf({ inputs, stage, pointer }, { promotion, end }) {
    const holder = holderOf(promotion, stage.alias)?.version ?? null;
    const reached = end.entry?.event.subject.to ?? (promotion.target ?? promotion.version).version;
    const [from, to] = [(0,model_version/* labelOf */.W)(holder), (0,model_version/* labelOf */.W)(reached)];
    const what = `${stage.name} of ${pointer.target.model}`;
    const refusal = end.conditions.find(({ state }) => state === 'broken');
    if (refusal?.name === 'move') {
        return `Failed: ${what} was not moved to ${to}: ${withoutStop(refusal.sentences[0])}`;
    }
    if (refusal)
        return `Failed: ${what} stays at ${from}: ${withoutStop(refusal.sentences[0])}`;
    const open = end.conditions.find(({ state }) => state === 'open');
    if (open)
        return `Undecided: ${what} stays at ${from}: ${withoutStop(open.sentences[0])}`;
    if (end.entry?.event.subject.mode === 'adopt' && end.moved)
        return `Passed: ${what} is at ${to}, moved there by hand; the ledger took note`;
    if (end.moved)
        return `Passed: ${what} moved from ${from} to ${to}`;
    if (inputs.mode === 'plan' && !isThere(promotion))
        return `Passed: ${what} may move from ${from} to ${to}`;
    return `Passed: ${what} is at ${to} already`;
}
function withoutStop(sentence) {
    return sentence.replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./.build/commands/promotion/result.js




/** What there is to say of a promotion that ended, or that is about to be asked about. */
function partsOf(request, { promotion, end }, open) {
    const { inputs, stage, pointer } = request;
    const { digest } = promotion;
    const { model } = pointer.target;
    const holder = holderOf(promotion, stage.alias)?.version ?? null;
    const from = end.entry?.event.subject.from ?? holder;
    const to = end.entry?.event.subject.to ?? (promotion.target ?? promotion.version).version;
    return {
        key: inputs.key ?? model,
        title: titleOf(request, { promotion, end }),
        subject: { model, digest },
        outputs: {
            version: to,
            'previous-version': from ?? '',
            'ledger-entry': end.entry?.hash ?? '',
        },
        result: {
            model,
            stage: stage.name,
            alias: stage.alias,
            mode: inputs.mode,
            from,
            to,
            digest,
            moved: end.moved,
            gate: end.gate?.result ?? null,
            ledgerEntry: end.entry,
            steps: (0,condition/* stepsOf */.B_)(end.conditions),
            brief: briefOf({ inputs, lock: lockOf(pointer) }, promotion, open),
        },
    };
}
function lockOf({ registry, ledger }) {
    if (registry.moves !== 'last-writer-wins')
        return null;
    return { ledger: ledger.uri, isShared: ledger.isShared };
}

;// CONCATENATED MODULE: ./.build/commands/promotion/brief-markdown.js


/** GitHub takes 65,536 characters; the sentence to answer with stands above it. */
const budget = 50_000;
/** What a person must know who says yes or no, before anything moved. */
function briefMarkdown(request, promotion, open) {
    const asked = { ...request, inputs: { ...request.inputs, mode: 'plan' } };
    const mode = request.inputs.mode;
    const end = { conditions: [], moved: false, gate: null, entry: null };
    const { result, ...parts } = partsOf(asked, { promotion, end }, open);
    const brief = mode === 'rollback' ? partsOf(request, { promotion, end }, open).result.brief : null;
    const { repository, sha, headSha, runId, runAttempt, workflow, actor, version, startedAt } = open.context;
    const outcome = {
        ...parts,
        schema: 'contender/outcome@1',
        command: 'promote',
        verdict: 'passed',
        exitCode: 0,
        findings: [],
        result: brief ? { ...result, brief } : result,
        provenance: {
            repository,
            sha,
            headSha,
            runId,
            runAttempt,
            workflow,
            actor,
            version,
            startedAt,
            inputDigests: request.inputDigests,
            durationMs: 0,
        },
    };
    return (0,markdown.renderMarkdown)([outcome], { budget });
}

;// CONCATENATED MODULE: ./.build/domain/promotion/approval-sentence.js

/** The text whose SHA-256 binds an answer. */
function boundText(bound) {
    const { registry, model, alias, stage, mode, from, to, digest, lastMove } = bound;
    const evidence = [...bound.evidence].sort();
    return JSON.stringify([
        registry,
        model,
        alias,
        stage,
        mode,
        from,
        to,
        digest,
        lastMove,
        evidence,
    ]);
}
const shownDigits = 12;
/** The sentences to answer with; `binding` is the SHA-256 of the bound text in hex. */
function wordsFor({ model, stage, mode, to, digest }, binding) {
    const bytes = digest.replace('sha256:', '').slice(0, shownDigits);
    const nonce = binding.slice(0, shownDigits);
    const what = `${model} ${(0,model_version/* labelOf */.W)(to)} ${bytes} for ${stage} ${nonce}`;
    return {
        approve: mode === 'rollback' ? `approve rollback to ${what}` : `approve ${what}`,
        withdraw: `withdraw ${nonce}`,
    };
}

// EXTERNAL MODULE: ./.build/domain/promotion/code-owners.js
var code_owners = __webpack_require__(21397);
;// CONCATENATED MODULE: ./.build/domain/promotion/issue-approval.js
const issue_approval_dayMs = 24 * 60 * 60 * 1000;
/** Clocks of GitHub and of a runner may differ by as much. */
const skewMs = 5 * 60 * 1000;
/**
 * One answer by another person is enough. Only the exact sentence counts, unedited: whoever may
 * edit a comment could else put a yes into the mouth of its author. A comment that was deleted is
 * not there any more, and the last word of a person counts.
 */
function decideIssue(hearing, words, { now, days }) {
    const { issue, answers, actorIds } = hearing;
    if (issue.state === 'closed') {
        return {
            kind: 'refused',
            why: `The issue ${issue.url} was closed, which is a no.`,
            next: 'Open it again and let an approver answer anew, or promote another version.',
        };
    }
    if (actorIds.length === 0) {
        return {
            kind: 'refused',
            why: 'It is not known who started this run, so an approval by the same person cannot be told.',
            next: 'Run this in GitHub Actions, or report this.',
        };
    }
    const standing = new Map();
    const because = [];
    for (const answer of answers) {
        const { account, isEdited } = answer;
        const { kind, why } = judge(answer, hearing, { words, now, days });
        if (kind === 'yes')
            standing.set(account.id, account.login);
        if (kind === 'void')
            because.push(why);
        // Whoever may edit a comment could else turn a withdrawal into something else.
        const isTakenBack = kind === 'withdrawn' || isEdited;
        if (isTakenBack && standing.delete(account.id) && kind === 'talk') {
            because.push(`${account.login} said something later that was edited; approve anew`);
        }
    }
    if (standing.size > 0)
        return { kind: 'approved', approvers: [...standing.values()] };
    return { kind: 'waiting', because };
}
function judge(answer, hearing, terms) {
    if (plain(answer.text) !== terms.words.approve) {
        // Taking back is never made hard: in any case, with other words around it, edited.
        return { kind: withdrawal.test(answer.text) ? 'withdrawn' : 'talk', why: '' };
    }
    const why = voidBecause(answer, hearing, terms);
    return why === null
        ? { kind: 'yes', why: '' }
        : { kind: 'void', why: `${answer.account.login} ${why}` };
}
const withdrawal = /\bwithdraw\b/i;
function voidBecause({ account, createdAt, isEdited, isPerson }, { approvers, actorIds, authorIds, closedAt }, { now, days }) {
    if (!isPerson)
        return 'is no person, or let an App answer';
    if (!approvers.some(({ id }) => id === account.id))
        return 'is no approver of this stage';
    if (actorIds.includes(account.id))
        return 'started this run, and approval is by another person';
    if (authorIds.includes(account.id)) {
        return 'wrote the commit of this model, and approval is by another person';
    }
    if (isEdited)
        return 'edited the approval afterwards; write it anew';
    const age = now.getTime() - Date.parse(createdAt);
    if (Number.isNaN(age) || age > days * issue_approval_dayMs)
        return `approved more than ${days} days ago`;
    if (age < -skewMs)
        return `approved at ${createdAt}, which lies in the future: a clock is wrong`;
    if (closedAt !== null && !(Date.parse(createdAt) > Date.parse(closedAt))) {
        return 'approved before the issue was closed, which was a no; write it anew';
    }
    return null;
}
/** As it is read: without the marks of code around it, and with single spaces. */
function plain(text) {
    return text
        .trim()
        .replace(/^(`{1,3})([\s\S]*)\1$/, '$2')
        .trim()
        .replaceAll(/\s+/g, ' ');
}

// EXTERNAL MODULE: ./.build/report/visible.js
var visible = __webpack_require__(81755);
;// CONCATENATED MODULE: ./.build/commands/promotion/clock.js
function clockOf(open) {
    return {
        now: () => open.now(),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    };
}

;// CONCATENATED MODULE: ./.build/commands/promotion/issue-gate.js










const pollMs = 20_000;
/** Asks in an issue, and takes the answer that is there; waits for one only where the policy says so. */
async function passIssueGate(asking, open) {
    const { request, promotion, approval, approvals } = asking;
    const bound = boundOf(request, promotion);
    const binding = (0,inputs_digest/* sha256 */.sc)(boundText(bound));
    const words = wordsFor(bound, binding);
    const question = {
        binding,
        title: (0,visible/* visible */.R)(`${issue_gate_titleOf(bound)} (${binding.slice(0, 12)})`, 200),
        body: bodyOf(asking, words),
        days: approval.days,
    };
    const issue = await approvals.ask(question);
    const voters = { approvers: approval.approvers, commit: promotion.version.commit };
    const decide = async () => {
        const hearing = await approvals.hear(issue, voters);
        return decideIssue(hearing, words, { now: open.now(), days: approval.days });
    };
    const { decision, waited } = await waitFor(decide, { issue, approval }, open);
    return { ...gateOf(decision, issue, open), waited };
}
async function waitFor(decide, { issue, approval }, open) {
    const clock = clockOf(open);
    const deadline = clock.now().getTime() + approval.waitMinutes * 60_000;
    for (let waited = false;; waited = true) {
        const decision = await decide();
        if (decision.kind !== 'waiting' || clock.now().getTime() >= deadline) {
            return { decision, waited };
        }
        if (!waited)
            open.progress(`Waiting for an approval at ${issue.url}`);
        await clock.sleep(Math.min(pollMs, deadline - clock.now().getTime()));
    }
}
function gateOf(decision, issue, open) {
    switch (decision.kind) {
        case 'approved': {
            const { approvers } = decision;
            const observedAt = open.now().toISOString();
            return {
                condition: (0,condition/* held */.yB)('gate', `${approvers.join(', ')} approved in ${issue.url}.`),
                result: { kind: 'issue', url: issue.url, approvers, observedAt },
                issue,
            };
        }
        case 'waiting': {
            const others = decision.because.map((why) => `An answer does not count: ${why}.`);
            return {
                condition: (0,condition/* pending */.Ub)('gate', 'approval-pending', [
                    `Waiting for an approval at ${issue.url}, run again after.`,
                    ...others,
                ]),
                result: null,
            };
        }
        case 'refused': {
            const sentences = [decision.why, decision.next];
            return { condition: (0,condition/* broken */.mw)('gate', 'approval-refused', sentences), result: null };
        }
    }
}
function boundOf({ inputs, pointer, stage }, promotion) {
    const { alias, needs } = stage;
    const { model, version } = promotion.version;
    const isRollback = inputs.mode === 'rollback';
    const evidence = isRollback ? [] : needs.flatMap((need) => evidenceFor(promotion, need));
    return {
        registry: pointer.target.registry,
        model,
        alias,
        stage: stage.name,
        mode: isRollback ? 'rollback' : 'promote',
        from: holderOf(promotion, alias)?.version ?? null,
        to: version,
        digest: promotion.digest,
        lastMove: historyIn(promotion, alias).moves.at(-1)?.hash ?? null,
        evidence: evidence.map((file) => file.digest),
    };
}
function issue_gate_titleOf({ mode, model, to, stage }) {
    const what = mode === 'rollback' ? 'Approve the rollback of' : 'Approve';
    return `${what} ${model} ${(0,model_version/* labelOf */.W)(to)} for ${stage}`;
}
function bodyOf({ approval, promotion, brief }, { approve, withdraw }) {
    const names = approval.approvers.map(issue_gate_nameOf);
    return [
        'To approve exactly these bytes, answer with this sentence and nothing else:',
        '',
        `    ${(0,visible/* visible */.R)(approve, 500)}`,
        '',
        `It counts for ${approval.days} days, from ${names.join(', ')}, and not from who started the run or wrote the commit. An edited comment does not count. To take it back, answer \`${withdraw}\` or delete the comment; to refuse, close this issue. Then run the promotion again.`,
        '',
        `Digest: \`${promotion.digest}\``,
        '',
        brief,
    ].join('\n');
}
function issue_gate_nameOf(approver) {
    const path = (0,code_owners/* ownedPath */.bD)(approver);
    if (path !== null)
        return `the owners of \`${(0,visible/* visible */.R)(path, 200).replaceAll('`', "'")}\` in CODEOWNERS`;
    return approver.startsWith('@') ? approver : `@${approver}`;
}

;// CONCATENATED MODULE: ./.build/commands/promotion/gate.js





/** People, or nobody where the policy says so in plain words. */
async function passGate(request, promotion, open) {
    const { approval } = request.stage;
    switch (approval.kind) {
        case 'none':
            return passUnasked(request);
        case 'environment':
            return passEnvironment(request, approval.environment, open);
        case 'issue': {
            const approvals = await open.issueApprovals(tokenOf(request, open));
            const brief = briefMarkdown(request, promotion, open);
            return passIssueGate({ request, promotion, approval, approvals, brief }, open);
        }
    }
}
function passUnasked({ stage, inputs }) {
    const checks = inputs.mode === 'rollback' ? ['ledger'] : stage.needs;
    const decides = inputs.mode === 'rollback' ? 'ledger' : 'evidence';
    const sentences = [
        `Nobody was asked: ${stage.name} has approval: none, so the ${decides} decides alone.`,
    ];
    return {
        condition: (0,condition/* warned */.k9)('gate', 'approval-none', sentences),
        result: { kind: 'evidence', checks },
    };
}
async function passEnvironment(request, environment, open) {
    const attempt = open.context.runAttempt ?? 1;
    const approvals = await open.approvals(tokenOf(request, open));
    const decision = decideApproval(await approvals.read(environment), attempt);
    if (decision.kind === 'refused') {
        const sentences = [decision.why, decision.next];
        return { condition: (0,condition/* broken */.mw)('gate', 'approval-missing', sentences), result: null };
    }
    const { approvers } = decision;
    const observedAt = open.now().toISOString();
    return {
        condition: (0,condition/* held */.yB)('gate', `${approvers.join(', ')} approved this run for ${environment}.`),
        result: { kind: 'environment', environment, approvers, observedAt },
    };
}
function tokenOf({ stage, inputs }, open) {
    const token = inputs['github-token'];
    const onGitHub = open.context.host === 'github';
    if (onGitHub && token)
        return token;
    throw new errors/* UserError */.yo('gate-unreachable', {
        what: `The gate of ${stage.name} cannot be read.`,
        why: onGitHub
            ? 'The approvals on GitHub need a token.'
            : 'It asks people on GitHub, in a run of GitHub Actions, and this is not one.',
        next: onGitHub
            ? 'Set the input github-token.'
            : 'Promote in a workflow, or let the stage in the policy say approval: none.',
    });
}
/** Needed by whoever closes the issue of a gate after the move. */
function closeIssue(request, { issue, says }, open) {
    return open
        .issueApprovals(tokenOf(request, open))
        .then((approvals) => approvals.close(issue, says));
}

// EXTERNAL MODULE: ./.build/commands/with-digest.js
var with_digest = __webpack_require__(85518);
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
        const closing = (0,promotion_history/* historyOf */.om)(entries, pointer.target).closings.get(intent.hash);
        // What moved has moved; only a move itself may correct who took it for dead.
        if (closing && ((0,promotion_history/* isMove */.OE)(closing) || !['moved', 'recovered'].includes(result)))
            return closing;
        return { kind: 'result', intent: intent.hash, result, subject };
    });
}
/** Appends what `next` makes of the ledger as it is now, until nobody comes in between. */
async function persist(pointer, next) {
    const { ledger, clock, target } = pointer;
    const deadline = clock.now().getTime() + patienceMs;
    for (let attempt = 1; clock.now().getTime() <= deadline; attempt += 1) {
        const { entries, head } = await ledger.read(target);
        const event = next(entries);
        if ('hash' in event)
            return event;
        const observedAt = clock.now().toISOString();
        const entry = await ledger.append({ event, observedAt }, head);
        if (entry)
            return entry;
        await clock.sleep(pauseMs(attempt));
    }
    throw ledgerBusy(ledger);
}

;// CONCATENATED MODULE: ./.build/commands/promotion/pointer.js
/** The version that the alias points at now; null: none. */
async function currentVersion({ registry, target }) {
    const found = await registry.find(target.model, { kind: 'alias', alias: target.alias });
    return found?.version ?? null;
}

;// CONCATENATED MODULE: ./.build/commands/promotion/settle.js





const settle_patienceMs = 30_000;
const settle_pollMs = 100;
/** A ledger on a server counts the requests of everybody. */
const sharedPollMs = 2000;
/** An intent older than this belongs to a run that died. */
const aliveMs = 15 * 60_000;
/** Waits for a move that is under way, and deals with one whose run died. */
async function settle(pointer, purpose = 'finish') {
    const { ledger, target, clock } = pointer;
    const poll = ledger.isShared ? sharedPollMs : settle_pollMs;
    const deadline = clock.now().getTime() + settle_patienceMs;
    for (;;) {
        const { entries, head } = await ledger.read(target);
        const { open } = (0,promotion_history/* historyOf */.om)(entries, target);
        if (!open)
            return { kind: 'free', entries, head };
        const alive = isAlive(pointer, open);
        if (alive && clock.now().getTime() < deadline) {
            await clock.sleep(poll + Math.random() * poll);
            continue;
        }
        const atStart = (await currentVersion(pointer)) === open.event.subject.from;
        if (atStart && alive)
            return { kind: 'busy', entries, head, intent: open };
        if (purpose === 'look')
            return { kind: atStart ? 'free' : 'busy', entries, head, intent: open };
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
        why: `A move from ${(0,model_version/* labelOf */.W)(from)} to ${(0,model_version/* labelOf */.W)(to)} by ${(0,promotion_history/* whoWrote */.iC)(intent)} never ended, and somebody moved the alias elsewhere by hand.`,
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
    const written = subject.mode === 'adopt' ? moved : await write(pointer, intent);
    if (written.kind === 'unsupported') {
        await closeIntent(pointer, intent, 'void');
        throw unsupported(pointer.registry.uri, written.next);
    }
    if (written.kind === 'conflict' || !(await move_isThere(pointer, subject))) {
        const entry = await closeIntent(pointer, intent, 'conflict');
        if ((0,promotion_history/* isMove */.OE)(entry))
            return { kind: 'moved', entry };
        return { kind: 'lost', current: await currentVersion(pointer) };
    }
    return { kind: 'moved', entry: await closeIntent(pointer, intent, 'moved') };
}
const moved = { kind: 'moved' };
function unsupported(uri, next) {
    return new errors/* UserError */.yo('aliases-unsupported', {
        what: `The registry ${uri} cannot move an alias.`,
        why: 'It has versions, but no aliases that could point at one of them.',
        next,
    });
}
/** The intent is the lock: it counts only on the head that was read, while no other one is open. */
async function writeIntent(pointer, subject, lastMove) {
    const { ledger, target, clock } = pointer;
    const deadline = clock.now().getTime() + patienceMs;
    for (let attempt = 1; clock.now().getTime() <= deadline; attempt += 1) {
        const settled = await settle(pointer);
        if (settled.kind === 'busy')
            return settled;
        const { moves } = (0,promotion_history/* historyOf */.om)(settled.entries, target);
        if (moves.at(-1)?.hash !== lastMove?.hash) {
            return { kind: 'lost', current: await currentVersion(pointer) };
        }
        const event = { kind: 'intent', subject };
        const draft = { event, observedAt: clock.now().toISOString() };
        const entry = await ledger.append(draft, settled.head);
        if (entry)
            return { kind: 'intent', intent: { ...entry, event } };
        await clock.sleep(pauseMs(attempt));
    }
    throw ledgerBusy(ledger);
}
/** After a lost answer the pointer tells what happened; never a blind second write. */
async function write(pointer, intent) {
    const { from, to } = intent.event.subject;
    if (pointer.registry.moves === 'last-writer-wins') {
        // Only who holds the intent may rely on what is read now: nothing else keeps two writers apart.
        const current = await currentVersion(pointer);
        if (current !== from)
            return { kind: 'conflict', current: current ?? 'none' };
    }
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
async function move_isThere({ registry, target }, subject) {
    const found = await registry.find(target.model, { kind: 'alias', alias: target.alias });
    if (found?.version !== subject.to)
        return false;
    // Files that nobody can read now are no other files: that errs, and the next run finishes the move.
    return (await (0,with_digest/* withDigest */.h)(registry, found)).digest === subject.digest;
}

;// CONCATENATED MODULE: ./.build/commands/promotion/version.js





/** The version to move to: the named one, the one before (rollback), or the one of the evidence. */
async function findVersion(request, entries) {
    const { target } = request.pointer;
    const registry = originOf(request);
    const reference = await referenceOf(request, entries);
    const found = await registry.find(target.model, reference);
    if (found)
        return (0,with_digest/* withDigest */.h)(registry, found);
    const name = reference.kind === 'version' ? (0,model_version/* labelOf */.W)(reference.version) : reference.kind;
    throw new errors/* UserError */.yo('version-unknown', {
        what: reference.kind === 'digest'
            ? `No version of ${target.model} has the digest ${reference.digest}.`
            : `${target.model} has no version ${name}.`,
        why: `The registry ${registry.uri} was asked.`,
        next: request.inputs.mode === 'rollback'
            ? `Name by the input version one that held ${target.alias} before and is still there: contender ledger show tells which did.`
            : 'Register the model first, or name a version that exists.',
    });
}
/** Where the version is read from: a rollback leads back to what the alias's own registry has. */
function originOf({ inputs, source, pointer }) {
    return inputs.mode === 'rollback' ? pointer.registry : source;
}
async function referenceOf(request, entries) {
    const { version, mode } = request.inputs;
    if (version)
        return { kind: 'version', version };
    if (mode === 'rollback') {
        return { kind: 'version', version: await versionBefore(request, entries) };
    }
    return { kind: 'digest', digest: digestOfEvidence(request) };
}
/**
 * From where somebody moved the alias by hand the way back leads to where the ledger left it. Whoever
 * rolls back twice wants no way forth to the version that was just left.
 */
async function versionBefore({ pointer }, entries) {
    const { target, ledger, context } = pointer;
    const last = (0,promotion_history/* historyOf */.om)(entries, target).moves.at(-1);
    const { from, to, mode, runId } = last?.event.subject ?? {};
    if (to && (await currentVersion(pointer)) !== to)
        return to;
    if (last && to && mode === 'rollback') {
        // An earlier attempt of this run did it: there is nothing left to do.
        if (runId && runId === context.runId)
            return to;
        throw openRollback(target.alias, last);
    }
    if (from)
        return from;
    throw new errors/* UserError */.yo('rollback-unknown', {
        what: `There is no version of ${target.model} to roll ${target.alias} back to.`,
        why: `The ledger ${ledger.uri} has no move of ${target.alias} that replaced a version.`,
        next: 'Promote a version with evidence instead.',
    });
}
function openRollback(alias, last) {
    const { from, to } = last.event.subject;
    return new errors/* UserError */.yo('rollback-open', {
        what: `It is open where ${alias} should be rolled back to.`,
        why: `Its last move was a rollback already, from ${(0,model_version/* labelOf */.W)(from)} to ${(0,model_version/* labelOf */.W)(to)} by ${(0,promotion_history/* whoWrote */.iC)(last)}.`,
        next: 'If that is what you wanted, nothing is left to do; else name the version by the input version.',
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

;// CONCATENATED MODULE: ./.build/commands/promotion/why-lost.js




/** Another run was faster. If it moved the alias to the same bytes, all is as it was asked. */
async function whyLost(pointer, tried) {
    const { ledger, registry, target } = pointer;
    const { subject, lastMove } = tried;
    const last = (0,promotion_history/* historyOf */.om)((await ledger.read(target)).entries, target).moves.at(-1);
    const found = await registry.find(target.model, { kind: 'alias', alias: target.alias });
    const current = found?.version ?? null;
    if (found?.version === subject.to) {
        const { digest } = await (0,with_digest/* withDigest */.h)(registry, found);
        if (digest !== subject.digest) {
            return { condition: otherBytes(pointer, tried, digest), entry: null };
        }
    }
    if (current === subject.from && last?.hash === lastMove?.hash) {
        return { condition: notKept(pointer, tried), entry: null };
    }
    const byRun = last !== undefined && last.event.subject.to === current;
    const who = byRun ? `by ${(0,promotion_history/* whoWrote */.iC)(last)}` : 'by hand';
    const where = `${target.alias} was moved to ${(0,model_version/* labelOf */.W)(current)} meanwhile, ${who}.`;
    if (byRun && current === subject.to)
        return { condition: (0,condition/* held */.yB)('move', where), entry: last };
    const sentences = [where, 'Compare with the current version and try again.'];
    return { condition: (0,condition/* broken */.mw)('move', 'champion-moved', sentences), entry: null };
}
function otherBytes({ registry, target }, { subject }, digest) {
    return (0,condition/* broken */.mw)('move', 'digest-mismatch', [
        `${target.alias} is at ${(0,model_version/* labelOf */.W)(subject.to)}, but with the digest ${digest} instead of ${subject.digest}.`,
        `The version was exchanged in ${registry.uri}.`,
        'Restore the registry from a copy, or register and evaluate the model again.',
    ]);
}
function notKept({ registry, target }, { subject }) {
    return (0,condition/* broken */.mw)('move', 'move-not-kept', [
        `${target.alias} still is at ${(0,model_version/* labelOf */.W)(subject.from)}, and nobody else moved it.`,
        `The registry ${registry.uri} took the move, but does not show it.`,
        'Look at the registry, then promote again.',
    ]);
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
    const gate = await passGate(request, promotion, open);
    const again = gate.waited ? [sameBytes(await bytesNow(request, promotion))] : [];
    const passed = { ...end, conditions: [...conditions, gate.condition, ...again], gate };
    if (!(0,condition/* allHold */.J8)(passed.conditions))
        return passed;
    const { target, warnings } = await targetOf(request, promotion);
    const guarded = { ...passed, conditions: [...passed.conditions, ...warnings] };
    const subject = subjectOf(request, { promotion, decision, gate, target }, open);
    const lastMove = historyIn(promotion, promotion.stage.alias).moves.at(-1);
    const moved = await movePointer(request.pointer, subject, lastMove);
    if (moved.kind === 'moved')
        return { ...guarded, moved: true, entry: moved.entry };
    if (moved.kind === 'busy') {
        return { ...guarded, conditions: [...guarded.conditions, underWay(moved.intent)] };
    }
    const lost = await whyLost(request.pointer, { subject, lastMove });
    return { ...guarded, ...lost, conditions: [...guarded.conditions, lost.condition] };
}
/** The same case with the bytes as they are by now. */
async function bytesNow(request, promotion) {
    const files = await originOf(request).files(promotion.version, 'model');
    return { ...promotion, digest: (await (0,inputs_digest/* digestOfFiles */.v0)(files)).digest };
}
function subjectOf({ inputs, pointer }, { promotion, decision, gate, target }, { context }) {
    const { version, digest, stage } = promotion;
    const last = historyIn(promotion, stage.alias).moves.at(-1)?.event.subject;
    const adopts = decision.kind === 'adopt';
    const mode = inputs.mode === 'rollback' ? 'rollback' : 'promote';
    const evidence = decision.kind === 'move' ? decision.evidence : [];
    return {
        ...pointer.target,
        stage: stage.name,
        from: adopts ? (last?.to ?? null) : (holderOf(promotion, stage.alias)?.version ?? null),
        to: target.version,
        digest,
        evidence: evidence.map((file) => file.digest),
        mode: adopts ? 'adopt' : mode,
        reason: inputs.reason ?? null,
        approvers: gate.result && 'approvers' in gate.result ? gate.result.approvers : [],
        actor: context.actor,
        runId: context.runId,
        runAttempt: context.runAttempt,
        commit: version.commit,
    };
}
/** Another run holds the pointer, and did not end while this one waited. */
function underWay(intent) {
    const { alias, to } = intent.event.subject;
    return (0,condition/* broken */.mw)('move', 'promotion-under-way', [
        `Another promotion of ${alias} is under way: to ${(0,model_version/* labelOf */.W)(to)}, by ${(0,promotion_history/* whoWrote */.iC)(intent)}.`,
        'Wait until it ends; if it died, it is cleared away 15 minutes after it began.',
    ]);
}

// EXTERNAL MODULE: ./.build/commands/delivery.js + 2 modules
var delivery = __webpack_require__(16686);
;// CONCATENATED MODULE: ./.build/commands/promotion/deployment.js




/**
 * Says on the host's deployment that the version is there: after a move, and when an earlier attempt
 * of this run moved but may have died before it could say so. The findings tell why not; the ledger
 * has the move already, so that nothing here changes a verdict.
 */
async function announce(request, { entry, gate }, open) {
    const closed = await closeAsked(request, { entry, gate }, open);
    return [...closed, ...(await tellDeployment(request, entry, open))];
}
/** The issue of a move has nothing left to ask. */
async function closeAsked(request, { entry, gate }, open) {
    if (!entry || !gate?.issue)
        return [];
    const page = (0,delivery/* runUrl */.Vp)(open);
    const says = `${descriptionOf(entry)}.${page ? ` ${page}` : ''}`;
    const finding = await closeIssue(request, { issue: gate.issue, says }, open);
    return finding ? [finding] : [];
}
async function tellDeployment({ stage, inputs }, entry, open) {
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
var inputs_evidence = __webpack_require__(85573);
// EXTERNAL MODULE: ./.build/inputs/place.js
var inputs_place = __webpack_require__(20041);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(80498);
// EXTERNAL MODULE: ./.build/inputs/fairness.js + 2 modules
var fairness = __webpack_require__(55545);
// EXTERNAL MODULE: ./.build/inputs/rules.js + 1 modules
var rules = __webpack_require__(94205);
// EXTERNAL MODULE: ./.build/inputs/slices.js
var slices = __webpack_require__(78691);
// EXTERNAL MODULE: ./.build/inputs/waivers.js
var waivers = __webpack_require__(64971);
;// CONCATENATED MODULE: ./.build/inputs/promotion-rules.js




/** What a policy demands of the evidence for a promotion. */
function promotionRules(policy) {
    const { compare, data } = policy.value;
    const { alpha } = compare;
    const places = (list) => ({
        file: policy.path,
        line: (index, key) => {
            return policy.line(['compare', list, index, ...(key === undefined ? [] : [key])]);
        },
    });
    const source = { ...places('rules'), alpha, slices: (0,slices/* sliceRequests */.LS)(compare.slices) };
    return {
        rules: compare.rules ? (0,rules/* parseRules */.NR)(compare.rules, source) : null,
        alpha,
        fairness: (0,fairness/* parseFairness */.tG)(compare.fairness, { ...places('fairness'), alpha }),
        waivers: (0,waivers/* waiversOf */.R)(policy),
        contracts: Object.fromEntries(Object.entries(data).map(([name, { contract }]) => [name, contract])),
    };
}

// EXTERNAL MODULE: ./.build/commands/promotion/ledger-uri.js
var ledger_uri = __webpack_require__(92001);
// EXTERNAL MODULE: ./.build/inputs/provenance-policy.js
var provenance_policy = __webpack_require__(27342);
// EXTERNAL MODULE: ./.build/inputs/text-file.js
var text_file = __webpack_require__(41042);
;// CONCATENATED MODULE: ./.build/inputs/provenance-demand.js



/** Undefined: the stage demands nothing. */
async function readDemand(stage, policy, context) {
    const { stages } = policy.value;
    const asked = Object.hasOwn(stages, stage) ? stages[stage]?.provenance : undefined;
    if (asked === undefined)
        return undefined;
    const given = provenance_policy/* demandsSchema */.o.parse(asked === 'required' ? {} : asked);
    const repository = given.repository ?? context.repository;
    if (!repository)
        throw withoutRepository(stage, policy);
    const path = given['trusted-root'];
    const server = context.serverUrl ?? 'https://github.com';
    return {
        repository,
        demand: {
            repository: `${server}/${repository}`,
            ref: given.ref,
            workflow: given.workflow === undefined ? null : `${server}/${given.workflow}`,
            issuer: given.issuer,
        },
        roots: path === undefined ? null : { path, text: await (0,text_file/* readText */.yR)(path) },
    };
}
function withoutRepository(stage, policy) {
    const line = policy.line(['stages', stage, 'provenance']);
    return new errors/* UserError */.yo('provenance-open', {
        what: `It is open which repository must have signed for "${stage}".`,
        why: 'The policy names none, and this is no run of GitHub Actions, which would have one.',
        next: 'Write "provenance: {repository: owner/name}" for the stage.',
        file: policy.path,
        ...(line !== undefined && { line }),
    });
}

;// CONCATENATED MODULE: ./.build/inputs/statement.js


const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const described = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), digest: schemas/* object */.Ikc({ sha256 }) });
/** In-toto lets readers pass over members that they do not know. */
const envelope = schemas/* object */.Ikc({
    _type: schemas/* literal */.euz(provenance_statement/* statementType */.qB),
    subject: schemas/* array */.YOg(described),
    predicateType: schemas/* string */.YjP(),
    predicate: schemas/* unknown */.L5J(),
});
const predicate = schemas/* object */.Ikc({
    runRecord: described,
    run: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        startedAt: schemas/* string */.YjP(),
        durationMs: schemas/* number */.aig(),
        seed: schemas/* number */.aig(),
    }),
    commit: schemas/* object */.Ikc({ sha: schemas/* string */.YjP().nullable(), headSha: schemas/* string */.YjP().nullable() }),
    data: schemas/* array */.YOg(described),
    outcomes: schemas/* array */.YOg(described.extend({
        command: schemas/* string */.YjP(),
        key: schemas/* string */.YjP(),
        verdict: schemas/* string */.YjP(),
        baseline: schemas/* object */.Ikc({
            version: schemas/* string */.YjP().nullable(),
            alias: schemas/* string */.YjP().nullable(),
            digest: digest.nullable(),
        })
            .nullable()
            .exactOptional(),
    })),
    registeredBy: schemas/* object */.Ikc({
        repository: schemas/* string */.YjP().nullable(),
        workflow: schemas/* string */.YjP().nullable(),
        runId: schemas/* string */.YjP().nullable(),
        runAttempt: schemas/* number */.aig().nullable(),
    }),
    contender: schemas/* string */.YjP(),
});
/** What a proven payload states; null: it is no in-toto statement, version 1. */
function parseStatement(payload) {
    const { success, data } = envelope.safeParse(jsonOf(payload));
    if (!success)
        return null;
    const claim = data.predicateType === provenance_statement/* predicateType */.W3 ? predicate.safeParse(data.predicate) : null;
    return { ...data, predicate: claim?.data ?? null };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/commands/promotion/provenance.js





/** Undefined: nothing is demanded. */
async function openProvenance({ stage, 'github-token': token }, policy, open) {
    const read = await readDemand(stage, policy, open.context);
    if (!read)
        return undefined;
    const { demand, roots, repository } = read;
    const host = token ? await open.attestations(token, repository) : null;
    return { demand, verifier: await open.bundleVerifier(roots), host, repository };
}
/** What lies beside the version decides alone; the host is asked only where nothing lies there. */
async function readProvenance(source, { stored, digest, mode }) {
    const { demand, verifier, host, repository } = source;
    const beside = stored.find(({ path }) => path === provenance_statement/* bundleName */.u1);
    const found = beside
        ? [{ where: `${provenance_statement/* bundleName */.u1} in the registry`, bundle: await (0,inputs_evidence.textOf)(beside) }]
        : ((await host?.find(digest)) ?? []).map((bundle, index) => {
            return { where: `Attestation ${index + 1} of ${repository} on GitHub`, bundle };
        });
    const readings = [];
    for (const { where, bundle } of found) {
        const proof = await verifier.verify(bundle);
        const statement = proof.kind === 'proven' ? parseStatement(proof.payload) : null;
        readings.push({ where, proof, statement });
    }
    const asked = host
        ? `the attestations of ${repository} on GitHub`
        : 'nowhere else, for want of a token';
    const kept = mode === 'rollback' ? null : await keptOf(stored);
    return { demand, sought: ['the registry', asked], readings, kept };
}
async function keptOf(stored) {
    const { manifest } = await (0,inputs_digest/* digestOfFiles */.v0)(stored.filter(({ path }) => path === 'run-record.json' || path.startsWith('outcomes/')));
    const digests = manifest.map(({ path, sha256 }) => [path, `sha256:${sha256}`]);
    return {
        record: new Map(digests).get('run-record.json') ?? null,
        outcomes: digests.flatMap(([path, digest]) => (path === 'run-record.json' ? [] : [digest])),
    };
}

// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(76856);
;// CONCATENATED MODULE: ./.build/commands/promotion/stage.js


/** The stage of that name, with all that it needs; throws where the policy leaves its gate open. */
function stageOf(name, policy) {
    const stage = stageNamed(name, policy, ['stages']);
    const { alias, from, environment, needs } = stage;
    const before = from === undefined ? null : stageNamed(from, policy, ['stages', name, 'from']);
    return {
        name,
        alias,
        from: from !== undefined && before ? { stage: from, alias: before.alias } : null,
        approval: approvalOf(name, stage, policy),
        environment: environment ?? null,
        needs: [...new Set(needs)],
        onUndecided: stage['on-undecided'],
        maxAgeDays: stage['max-age-days'],
    };
}
/** The registries of a stage: where its alias is, and where its versions come from. */
function registriesOf(name, { value: { stages, registry } }, given) {
    const stage = own(stages, name);
    const before = stage?.from === undefined ? undefined : own(stages, stage.from);
    // The input says where to promote in one registry; a stage of its own has its own.
    const usual = given ?? registry;
    return { target: stage?.registry ?? usual, source: before?.registry ?? usual };
}
function stageNamed(name, policy, keys) {
    const stage = own(policy.value.stages, name);
    if (stage)
        return stage;
    throw unknownStage(name, policy, keys);
}
/** Every object knows `constructor`; it is no stage for that. */
function own(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
function approvalOf(name, stage, policy) {
    const { environment, approvers } = stage;
    const kind = stage.approval ?? (environment === undefined ? undefined : 'environment');
    (0,errors/* refuse */.TR)(approvalProblems(name, { ...stage, approval: kind }, policy));
    if (kind === 'issue') {
        const days = stage['approval-days'];
        return { kind, approvers: approvers ?? [], days, waitMinutes: stage['wait-minutes'] };
    }
    return kind === 'environment' && environment !== undefined
        ? { kind, environment }
        : { kind: 'none' };
}
/** A gate that nobody named is no open gate: whoever wants none has to say so. */
function approvalProblems(name, { approval, environment, approvers }, policy) {
    const problem = (key, says) => {
        const line = policy.line(['stages', name, ...(key === undefined ? [] : [key])]);
        return { ...says, file: policy.path, ...(line !== undefined && { line }) };
    };
    if (approval === undefined) {
        return [
            problem(undefined, {
                code: 'stage-ungated',
                what: `The stage "${name}" does not say who approves.`,
                why: 'It names no environment and no approval, so that nobody would be asked by mistake.',
                next: 'Add "environment: <name>", "approval: issue" with approvers, or "approval: none".',
            }),
        ];
    }
    if (approval === 'environment' && environment === undefined) {
        return [
            problem('approval', {
                code: 'stage-ungated',
                what: `The stage "${name}" has approval: environment, but names no environment.`,
                why: 'Its reviewers are who would approve.',
                next: 'Add "environment: <name>".',
            }),
        ];
    }
    if ((approval === 'issue') === (approvers !== undefined)) {
        return (approvers ?? []).flatMap((approver) => {
            if (approverPattern.test(approver))
                return [];
            return [
                problem('approvers', {
                    code: 'approver-unknown',
                    what: `The approver "${approver}" of the stage "${name}" is neither a login, nor a team, nor the owners of a path.`,
                    why: 'A login has letters, digits and hyphens; a team is written @org/team, and owners CODEOWNERS:<path>.',
                    next: 'Correct it.',
                }),
            ];
        });
    }
    return [
        problem(approvers === undefined ? 'approval' : 'approvers', {
            code: 'approvers-missing',
            what: `The stage "${name}" has ${approvers === undefined ? 'approval: issue, but no approvers' : `approvers, but not approval: issue`}.`,
            why: 'An issue is answered by the approvers that the policy names, and only an issue is.',
            next: 'Write both: "approval: issue" and "approvers: [<login>, \'@<org>/<team>\']".',
        }),
    ];
}
const approverPattern = /^(?!CODEOWNERS$)@?[A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38}(?:_[A-Za-z\d]+)?$|^@[\w-]+\/[\w.-]+$|^CODEOWNERS:\S.*$/;
function unknownStage(name, policy, keys) {
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

;// CONCATENATED MODULE: ./.build/commands/promotion/request.js









async function readRequest(inputs, open) {
    const policy = await (0,inputs_policy/* readPolicy */.T)(inputs.policy);
    if (!policy)
        throw withoutPolicy(inputs);
    const [stage, place, rules, outcomes, provenance] = await (0,errors/* alongside */.bx)(() => (0,errors/* together */.bs)(() => stageOf(inputs.stage, policy), () => (0,inputs_place/* placeOf */.$)(inputs, policy), () => promotionRules(policy), () => readEvidence(inputs, open), () => openProvenance(inputs, policy, open), () => checkReason(inputs)), () => expectRegistry(inputs, policy, open));
    const uris = registriesOf(inputs.stage, policy, inputs.registry);
    const source = await open.registry(uris.source ?? place.registry);
    const isCopied = (uris.target ?? place.registry) !== (uris.source ?? place.registry);
    const registry = isCopied ? await open.registry(uris.target ?? place.registry) : source;
    expectAliases(registry);
    const ledger = await (0,ledger_uri/* openLedger */.a)(open, { given: inputs, policy }, async () => registry);
    const target = { registry: ledger.nameOf(registry.uri), model: place.model, alias: stage.alias };
    const clock = clockOf(open);
    const { baseline, stages } = policy.value;
    return {
        inputs,
        stage,
        baseline: {
            alias: baseline.alias,
            onMissing: baseline['on-missing'],
            isStage: Object.values(stages).some(({ alias }) => alias === baseline.alias),
        },
        rules,
        source,
        pointer: { registry, ledger, target, clock, context: open.context },
        ...(provenance && { provenance }),
        outcomes,
        inputDigests: Object.fromEntries(outcomes.map(({ path, digest }) => [path, digest])),
    };
}
/** Known before anything is written, so that nobody approves what cannot be done. */
function expectAliases({ uri, moves }) {
    if (moves !== 'none')
        return;
    throw new errors/* UserError */.yo('aliases-unsupported', {
        what: `Nothing can be promoted in the registry ${uri}.`,
        why: 'It has versions, but no aliases that could point at one of them.',
        next: 'Give the stage a registry of its own that has aliases, by "registry" in the policy, such as git: or file:; its versions are copied there.',
    });
}
/** Its own mistakes come with the others, not only once those are mended. */
async function expectRegistry(inputs, { value }, open) {
    const uri = inputs.registry ?? value.registry;
    if (uri === undefined)
        return;
    const registry = await open.registry(uri);
    await registry.find(inputs.model ?? value.model, { kind: 'alias', alias: value.baseline.alias });
}
/** The named files, else what earlier commands left in the output folder; a way back asks for none. */
async function readEvidence(inputs, open) {
    const { evidence, mode } = inputs;
    const found = () => (mode === 'rollback' ? [] : (0,inputs_evidence.outcomePathsIn)(open.output.path('outcomes')));
    return (0,inputs_evidence.readOutcomeFiles)(await (0,inputs_evidence.openFiles)(evidence ?? (await found())));
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

// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(16141);
// EXTERNAL MODULE: ./.build/inputs/run-record.js + 4 modules
var run_record = __webpack_require__(96702);
;// CONCATENATED MODULE: ./.build/commands/promotion/read-case.js







/** Reads everything that the decision rests on; the digest from the registry's own bytes. */
async function readCase(request, entries) {
    const { inputs, stage, pointer, provenance } = request;
    const registry = originOf(request);
    const version = await findVersion(request, entries);
    const { digest } = await (0,inputs_digest/* digestOfFiles */.v0)(await registry.files(version, 'model'));
    const { mode } = inputs;
    const isRollback = mode === 'rollback';
    // A way back rests on the ledger: evidence that was lost since, or has an older form, closes none.
    const stored = isRollback && !provenance ? [] : await registry.files(version, 'evidence');
    return {
        stage,
        version,
        target: registry === pointer.registry ? version : await copyOf(request, version),
        digest,
        holders: await readHolders(request),
        baseline: request.baseline,
        rules: request.rules,
        expected: inputs['expected-current'] ?? null,
        trainedOn: isRollback ? null : await readTrainedOn(stored),
        evidence: isRollback ? [] : await read_case_readEvidence(request, stored),
        ...(provenance && { provenance: await readProvenance(provenance, { stored, digest, mode }) }),
        registry: pointer.target.registry,
        source: pointer.ledger.nameOf(registry.uri),
        entries,
        now: pointer.clock.now(),
    };
}
/** Evidence at hand joins what was registered with the version, which nobody can leave out. */
async function read_case_readEvidence({ outcomes }, stored) {
    const files = stored.filter(({ path }) => path.startsWith('outcomes/'));
    const kept = await (0,inputs_evidence.readOutcomeFiles)(files);
    return [
        ...kept.map((file) => ({ ...file, registered: true })),
        ...outcomes.map((file) => ({ ...file, registered: false })),
    ];
}
async function readTrainedOn(stored) {
    const file = stored.find(({ path }) => path === 'run-record.json');
    return file ? (0,inputs_document.parseText)(file.path, await (0,inputs_evidence.textOf)(file), run_record/* runRecordSchema */._).value.data : null;
}
/** The same bytes in the registry of the stage; null: they are not there yet. */
async function copyOf({ pointer }, version) {
    const { registry, target } = pointer;
    const { digest } = version;
    const found = await findCopied(registry, target.model, { kind: 'digest', digest });
    return found ? { ...found, digest } : null;
}
/** What the stage's alias points at, and every other one that the decision looks at. */
async function readHolders(request) {
    const { inputs, stage, baseline, pointer, source } = request;
    const { registry, target } = pointer;
    const holders = new Map();
    const read = async (alias, find, from) => {
        if (holders.has(alias))
            return;
        holders.set(alias, (await find(from, target.model, { kind: 'alias', alias })) ?? null);
    };
    const isCopied = registry !== source;
    await read(stage.alias, isCopied ? findCopied : find, registry);
    if (inputs.mode === 'rollback')
        return holders;
    for (const alias of [stage.from?.alias, baseline.alias]) {
        if (alias !== undefined)
            await read(alias, find, source);
    }
    return holders;
}
function find(registry, model, reference) {
    return registry.find(model, reference);
}
/** A registry that the first version is about to be copied to does not know the model yet. */
async function findCopied(registry, model, reference) {
    try {
        return await registry.find(model, reference);
    }
    catch (error) {
        const isNew = error instanceof errors/* UserError */.yo && error.problems[0]?.code === 'model-unknown';
        if (isNew)
            return undefined;
        throw error;
    }
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
        const { entries } = await pointer.ledger.read(pointer.target);
        const before = (0,promotion_history/* historyOf */.om)(settled.entries, pointer.target).newest;
        const after = (0,promotion_history/* historyOf */.om)(entries, pointer.target).newest;
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
        .describe('Outcome files that speak for the version, beside those registered with it; default: those in the output directory that are about it.'),
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
async function concludePromotion(open, request, ended) {
    const { conditions, entry, gate } = ended.end;
    const verdict = (0,condition/* verdictOf */.Vj)(conditions);
    const announced = verdict === 'passed' ? await announce(request, { entry, gate }, open) : [];
    return (0,conclude/* conclude */.E)(open, {
        ...partsOf(request, ended, open),
        command: 'promote',
        verdict,
        exitCode: (0,domain_verdict/* exitCodeOf */.FO)(verdict, true),
        findings: [...(0,condition/* findingsOf */.WX)(conditions), ...lockFindings(request), ...announced],
        inputDigests: request.inputDigests,
    });
}
/** Between runners, a ledger on one machine's disk keeps nothing apart. */
function lockFindings({ pointer: { registry, ledger } }) {
    if (registry.moves !== 'last-writer-wins' || ledger.isShared)
        return [];
    const message = `Two moves at once in ${registry.uri} are kept apart by the ledger alone, and ${ledger.uri} lies on this machine: promotions on other runners do not see it. Use a ledger that all of them reach, such as branch:contender-ledger.`;
    return [{ level: 'warning', rule: 'ledger-local', message }];
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
        return open.ledger(uri, given['github-token']);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', {
        what: 'The input "ledger" is missing.',
        why: 'Neither the input nor the policy names a ledger, and the registry holds none itself.',
        next: 'Name one, such as file:ledger.jsonl.',
    });
}


/***/ }),

/***/ 85518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withDigest)
/* harmony export */ });
/* harmony import */ var _domain_model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43465);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87396);



/** For whoever needs its bytes: where they could not be read when it was found, this says why. */
async function withDigest(registry, version) {
    const { digest } = version;
    if (digest !== null)
        return { ...version, digest };
    const files = await registry.files(version, 'model');
    if (files.length > 0)
        return { ...version, digest: (await (0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfFiles */ .v0)(files)).digest };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('registry-broken', {
        what: `${(0,_domain_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .W)(version.version)} of ${version.model} has no files.`,
        why: `It was registered by hand, and ${registry.uri} does not look whether there is a model.`,
        next: 'Delete it there, and point its aliases at a version with a model.',
    });
}


/***/ }),

/***/ 47622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defaultRules),
/* harmony export */   y: () => (/* binding */ margins)
/* harmony export */ });
/* harmony import */ var _metric_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33960);

/** What must hold where the policy has no rules: the main metrics are not worse. */
function defaultRules(comparable, alpha) {
    return mainMetrics(comparable).map((metric) => {
        const operator = operatorFor(metric, comparable);
        return { id: `${metric}:${operator}`, metric, operator, bound: margins[metric], alpha };
    });
}
/** What a main metric may lose where the policy has no rules. */
const margins = {
    accuracy: { kind: 'absolute', value: 0.01 },
    'roc-auc': { kind: 'absolute', value: 0.01 },
    rmse: { kind: 'relative', share: 0.02, text: '2%' },
    ndcg: { kind: 'absolute', value: 0.01 },
    'exact-match': { kind: 'absolute', value: 0.02 },
};
const all = ['accuracy', 'roc-auc', 'rmse', 'ndcg', 'exact-match'];
/** A metric that one side has is asked of both, so that it cannot vanish. */
function mainMetrics(comparable) {
    if (comparable.kind === 'numbers') {
        const { baseline, candidate } = comparable;
        return all.filter((metric) => (0,_metric_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(metric, { ...baseline, ...candidate }).length > 0);
    }
    const { task, candidate } = comparable.rows;
    switch (task) {
        case 'regression':
            return ['rmse'];
        case 'ranking':
            return ['ndcg'];
        case 'generation':
            return ['exact-match'];
        case 'multiclass':
            return ['accuracy'];
        case 'binary': {
            const before = comparable.kind === 'paired' ? comparable.rows.baseline.scores : null;
            return (candidate.scores ?? before) === null ? ['accuracy'] : ['accuracy', 'roc-auc'];
        }
    }
}
/** A plain number has no interval, so nothing can be shown of it: the values are compared. */
function operatorFor(metric, comparable) {
    if (comparable.kind !== 'numbers')
        return 'no-worse';
    const { baseline, candidate } = comparable;
    const isPlain = [candidate, baseline ?? {}].some((numbers) => {
        return numbersNamed(metric, numbers).some(({ kind }) => kind === 'plain');
    });
    return isPlain ? 'point' : 'no-worse';
}
function numbersNamed(metric, numbers) {
    return (0,_metric_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(metric, numbers).flatMap((key) => numbers[key] ?? []);
}


/***/ }),

/***/ 33960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   ZQ: () => (/* binding */ numberNamed),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77653);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95536);


/** What is known under the metric's name; `roc_auc` and `roc-auc` are one name. */
function numberNamed(metric, numbers) {
    const keys = keysOf(metric, numbers);
    const [key, ...others] = keys;
    const found = key === undefined ? undefined : numbers[key];
    if (key === undefined || !found)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(`The metric "${metric}" is missing.`);
    const values = valuesOf(found);
    if (values.length === 0 || !values.every(Number.isFinite)) {
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(`The metric "${key}" is not a number.`);
    }
    const impossible = values.flatMap((value) => impossibleValue(key, metric, value))[0];
    if (impossible !== undefined)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(impossible);
    const one = JSON.stringify(found);
    if (others.some((other) => JSON.stringify(numbers[other]) !== one)) {
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(`The metric is there as ${keys.join(' and ')}, with unequal values.`);
    }
    return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .sw)(found);
}
/** Every value that a number consists of. */
function valuesOf(number) {
    return number.kind === 'seeds' || number.kind === 'runs' ? number.values : [number.value];
}
/** A share that is written in percent would beat every share that is not. */
function impossibleValue(key, metric, value) {
    const known = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricNamed */ .SB)(metric.split('.').at(-1)?.replaceAll('_', '-') ?? metric);
    if (!known || (value >= known.smallest && value <= known.largest))
        return [];
    return [`The metric "${key}" is ${value}, and it ${rangeInWords(known)}.`];
}
function rangeInWords({ smallest, largest, }) {
    if (Number.isFinite(largest) && Number.isFinite(smallest)) {
        return `lies between ${smallest} and ${largest}`;
    }
    if (Number.isFinite(largest))
        return `is never above ${largest}`;
    return smallest === 0 ? 'is never negative' : `is never below ${smallest}`;
}
/** Under which names the numbers hold a metric. */
function keysOf(metric, numbers) {
    return Object.keys(numbers).filter((key) => key.replaceAll('_', '-') === metric.replaceAll('_', '-'));
}


/***/ }),

/***/ 21397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ ownedPath),
/* harmony export */   d: () => (/* binding */ codeOwnersOf),
/* harmony export */   qq: () => (/* binding */ codeOwnersPlaces)
/* harmony export */ });
/** An approver that stands for the owners of a path: `CODEOWNERS:models/wine/`. */
const prefix = 'CODEOWNERS:';
/** The path whose owners an approver of a policy stands for; null: it is a login or a team. */
function ownedPath(approver) {
    return approver.startsWith(prefix) ? approver.slice(prefix.length) : null;
}
/** Where GitHub looks for the file, in this order. */
const codeOwnersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/**
 * The owners of a path, as the text of a CODEOWNERS file has them: those of the last line whose
 * pattern it matches, which may name nobody. Only logins and teams: whom an address belongs to
 * cannot be told. A path that ends with a slash is a folder, and asks for who owns what is in it.
 */
function codeOwnersOf(text, path) {
    const file = path.replace(/^\/+/, '').replace(/\/$/, '/any file');
    const line = text
        .split(/\r?\n/)
        .map(parseLine)
        .findLast(({ pattern }) => pattern?.test(file) === true);
    return (line?.owners ?? []).filter((owner) => owner.startsWith('@'));
}
function parseLine(line) {
    const [written = '', ...owners] = line
        .replace(/(^|\s)#.*$/, '')
        .trim()
        .split(/(?<!\\)\s+/);
    return { pattern: patternOf(written.replaceAll('\\ ', ' ')), owners };
}
/**
 * As in .gitignore: a slash before the end ties a pattern to the root, and a folder owns what is
 * below it, except behind `/*`. GitHub reads neither `!` nor `[a-z]` here, and skips such lines.
 */
function patternOf(written) {
    if (written === '' || /^!|[[\]\\]/.test(written))
        return null;
    const isRooted = written.replace(/\/$/, '').includes('/');
    const parts = written.replace(/^\//, '').replace(/\/$/, '').split('/');
    const source = parts.map((part, index) => sourceOf(part, index === parts.length - 1)).join('');
    const below = writtenBelow(written);
    return new RegExp(`^${isRooted ? '' : '(?:.*/)?'}${source}${below}$`, 's');
}
function writtenBelow(written) {
    if (written.endsWith('/'))
        return '/.*';
    return written.endsWith('/*') ? '' : '(?:/.*)?';
}
/** `**` is any number of folders, `*` any part of a name, `?` one character of it. */
function sourceOf(part, isLast) {
    if (part === '**')
        return isLast ? '.*' : '(?:.*/)?';
    const source = part
        .replaceAll(/[.+^${}()|]/g, '\\$&')
        .replaceAll(/\*+/g, '[^/]*')
        .replaceAll('?', '[^/]');
    return isLast ? source : `${source}/`;
}


/***/ }),

/***/ 26705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ isMove),
/* harmony export */   iC: () => (/* binding */ whoWrote),
/* harmony export */   jm: () => (/* binding */ isIntent),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   wH: () => (/* binding */ isClosing)
/* harmony export */ });
function historyOf(entries, target) {
    const own = entries.filter((entry) => isAbout(entry, target));
    const results = own.filter(isClosing);
    const closings = new Map(results.map((entry) => [entry.event.intent, entry]));
    return {
        open: own.filter(isIntent).find((entry) => !closings.has(entry.hash)),
        moves: results.filter(isMove),
        closings,
        newest: own.at(-1),
    };
}
/** The pointer that an entry is about, as a key; the lengths keep two of them apart whatever they hold. */
function pointerOf({ event }) {
    const { registry, model, alias } = event.subject;
    return `${registry.length} ${model.length} ${registry} ${model} ${alias}`;
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
/** Whether an entry says that the pointer reached its goal. */
function isMove({ event }) {
    return event.kind === 'result' && (event.result === 'moved' || event.result === 'recovered');
}
function isIntent(entry) {
    return entry.event.kind === 'intent';
}
function isClosing(entry) {
    return entry.event.kind === 'result';
}


/***/ }),

/***/ 63040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   W3: () => (/* binding */ predicateType),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   s: () => (/* binding */ digestIn),
/* harmony export */   u1: () => (/* binding */ bundleName)
/* harmony export */ });
/** What kind of claim ours is; named as the formats of our files are. */
const predicateType = 'urn:contender:provenance@1';
const statementType = 'https://in-toto.io/Statement/v1';
/** The file beside a version in the registry that holds the signed statement. */
const bundleName = 'provenance.sigstore.json';
/**
 * What is signed. Parameters, metrics, commands and messages stay out: whoever may read them reads
 * the files whose digests stand here, and nobody else learns of them.
 */
function statementOf({ record, recordDigest, digest, outcomes, context }) {
    const { id, startedAt, durationMs, seed, code } = record;
    const { repository, workflow, runId, runAttempt, version } = context;
    return {
        _type: statementType,
        subject: [described(record.model, digest)],
        predicateType,
        predicate: {
            runRecord: described('run-record.json', recordDigest),
            run: { id, startedAt, durationMs, seed },
            commit: { sha: code.sha, headSha: code.headSha },
            data: Object.entries(record.data).map(([name, of]) => described(name, of)),
            outcomes: outcomes.map((file) => ({
                ...described(file.path, file.digest),
                ...said(file.outcome),
            })),
            registeredBy: { repository, workflow, runId, runAttempt },
            contender: version,
        },
    };
}
/** `sha256:…` as in-toto writes digests. */
function described(name, digest) {
    return { name, digest: { sha256: digest.replace(/^sha256:/, '') } };
}
/** `sha256:…` of what in-toto describes. */
function digestIn({ digest }) {
    return `sha256:${digest.sha256}`;
}
function said(outcome) {
    const { command, key, verdict } = outcome;
    if (outcome.command !== 'compare')
        return { command, key, verdict };
    return { command, key, verdict, baseline: baselineOf(outcome) };
}
function baselineOf({ result }) {
    const side = result?.baseline;
    if (!side)
        return null;
    const { version = null, alias = null, digest = null } = side;
    return { version, alias, digest };
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
