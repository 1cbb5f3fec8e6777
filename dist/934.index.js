export const id = 934;
export const ids = [934];
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

/***/ 1934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(3465);
;// CONCATENATED MODULE: ./.build/domain/promotion/history.js
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

;// CONCATENATED MODULE: ./.build/domain/promotion/case.js

/** The version that an alias points at now. */
function holderOf({ holders }, alias) {
    return holders.get(alias) ?? null;
}
/** What the ledger says about an alias of the model. */
function historyIn({ registry, version, entries }, alias) {
    return historyOf(entries, { registry, model: version.model, alias });
}

;// CONCATENATED MODULE: ./.build/domain/promotion/condition.js
function held(name, sentence) {
    return { name, state: 'held', code: name, sentences: [sentence] };
}
function warned(name, code, sentences) {
    return { name, state: 'warned', code, sentences };
}
function broken(name, code, sentences) {
    return { name, state: 'broken', code, sentences };
}
function allHold(conditions) {
    return conditions.length > 0 && conditions.every(({ state }) => state !== 'broken');
}
function stepsOf(conditions) {
    return conditions.map(({ name, state, sentences }) => {
        return { name, passed: state !== 'broken', detail: sentences.join(' ') };
    });
}
function findingsOf(conditions) {
    return conditions
        .filter(({ state }) => state !== 'held')
        .map(({ state, code, sentences }) => {
        const level = state === 'broken' ? 'error' : 'warning';
        return { level, rule: code, message: sentences.join(' ') };
    });
}

// EXTERNAL MODULE: ./.build/domain/verdict.js
var domain_verdict = __webpack_require__(2766);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(2945);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(361);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(5496);
;// CONCATENATED MODULE: ./.build/domain/promotion/bytes.js


/** Approved are bytes, not a name: what the registry holds now must be what was registered. */
function sameBytes({ version, digest }) {
    const label = (0,model_version/* labelOf */.W)(version.version);
    if (digest === version.digest) {
        return held('digest', `The bytes of ${label} in the registry have the recorded digest ${digest}.`);
    }
    return broken('digest', 'digest-mismatch', [
        `The bytes of ${label} in the registry have the digest ${digest}, but ${version.digest} was recorded when it was registered.`,
        'They were changed afterwards.',
        'Restore the registry, or register and evaluate the model again.',
    ]);
}

;// CONCATENATED MODULE: ./.build/domain/promotion/current.js




/** The stage's alias must point at what the caller expects, where the caller says so. */
function asExpected(promotion) {
    const { stage, expected } = promotion;
    if (expected === null)
        return [];
    const current = holderOf(promotion, stage.alias)?.version ?? 'none';
    if (sameVersion(current, expected)) {
        return [held('expected-current', `${stage.alias} is at ${nameOf(current)}, as expected.`)];
    }
    return [
        broken('expected-current', 'champion-moved', [
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
            broken('ledger', 'ledger-drift', [
                `${stage.alias} is not set, but the ledger says that it points at ${(0,model_version/* labelOf */.W)(last.to)}.`,
                'Somebody removed it by hand.',
                'Restore it, or say that this is right by expected-current: none.',
            ]),
        ];
    }
    if (!current)
        return [];
    if (last?.to === current.version && last.digest === current.digest) {
        return [held('ledger', `${stage.alias} is where the ledger says: at ${(0,model_version/* labelOf */.W)(last.to)}.`)];
    }
    const known = last ? `the ledger says ${(0,model_version/* labelOf */.W)(last.to)}` : 'the ledger has no move of it';
    return [
        warned('ledger', 'ledger-drift', [
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
        return broken('ledger', 'ledger-drift', [what, ...why, next]);
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
        return [held('from', `${label} holds the stage ${before}.`)];
    return [
        broken('from', 'stage-skipped', [
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
    return `The ledger says: from ${(0,model_version/* labelOf */.W)(from)} to ${(0,model_version/* labelOf */.W)(to)} by ${whoWrote(last)}.`;
}
/** `3` and `v3` are the same version. */
function sameVersion(a, b) {
    return (0,model_version/* labelOf */.W)(a) === (0,model_version/* labelOf */.W)(b);
}
function nameOf(version) {
    return version === 'none' ? 'no version' : (0,model_version/* labelOf */.W)(version);
}

// EXTERNAL MODULE: ./.build/domain/comparison/slice.js
var comparison_slice = __webpack_require__(7867);
;// CONCATENATED MODULE: ./.build/domain/promotion/accepted-risks.js


/** Every waiver that evidence relies on, by name; one whose last day is over accepts nothing any more. */
function judgeAcceptedRisks(result, now) {
    const today = now.toISOString().slice(0, 10);
    return waivedIn(result).map(({ what, waiver }) => {
        const { instead, until, by, reason } = waiver;
        const said = `${what} is ${instead}, and accepted until ${until} by ${by}: ${reason}`;
        if (until >= today)
            return warned('waivers', 'risk-accepted', [said]);
        return broken('waivers', 'evidence-waiver-expired', [
            said,
            'That day is over.',
            'Have the risk accepted anew, or repair the model, and compare again.',
        ]);
    });
}
function waivedIn(result) {
    const { rules = [], slices = [] } = result ?? {};
    return [
        ...rules.map(({ id, slice, waiver }) => ({ rule: id, slice, waiver })),
        ...slices.map(({ rule, slice, waiver }) => ({ rule, slice, waiver })),
    ].flatMap(({ rule, slice, waiver }) => {
        return waiver ? [{ what: slice === comparison_slice/* allRows */.P ? rule : `${rule} on ${slice}`, waiver }] : [];
    });
}

// EXTERNAL MODULE: ./.build/domain/promotion/binding.js
var binding = __webpack_require__(3304);
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
    return all.filter((one) => !all.some((other) => supersedes(other.outcome, one.outcome)));
}
function supersedes(other, one) {
    const isNewer = Date.parse(other.provenance.startedAt) > Date.parse(one.provenance.startedAt);
    return isNewer && other.key === one.key;
}
/** Everything that must hold about one kind of evidence that the stage needs. */
function judgeNeed(promotion, need) {
    const found = evidenceFor(promotion, need);
    if (found.length > 0)
        return found.flatMap((evidence) => judgeEvidence(promotion, evidence));
    if (need === 'compare' && isFirstModel(promotion)) {
        const { alias } = promotion.baseline;
        return [held(need, `This is the first model: ${alias} is not set, so there is no comparison.`)];
    }
    return [broken(need, 'evidence-missing', missing(promotion, need))];
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
        ...judgeAcceptedRisks(outcome.result, promotion.now),
    ];
}
function judgeVerdict({ stage }, { outcome }) {
    const { command, key, verdict, title } = outcome;
    const said = `${command} (${key}) ${verdict}: ${title.replace(/^(Passed|Failed|Undecided|Errored): /, '')}`;
    switch (verdict) {
        case 'passed':
            if (judgedNothing(outcome)) {
                return broken(command, 'evidence-empty', [`${said}.`, 'But it judged nothing.']);
            }
            return held(command, `${said}.`);
        case 'undecided':
            if (stage.onUndecided === 'pass')
                return held(command, `${said}.`);
            if (stage.onUndecided === 'warn' && !leansWrong(outcome)) {
                return warned(command, 'evidence-undecided', [`${said}.`]);
            }
            return broken(command, 'evidence-undecided', [
                `${said}.`,
                `${stage.name} takes no undecided answer${stage.onUndecided === 'warn' ? ' that leans wrong' : ''}.`,
            ]);
        case 'failed':
            return broken(command, 'evidence-failed', [`${said}.`]);
        case 'errored':
            return broken(command, 'evidence-errored', [
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
    return [broken(command, 'evidence-age', [what, 'Run it again.'])];
}
/** Where both commits are known they must be the same. */
function judgeCommit({ version }, { outcome }) {
    const { headSha } = outcome.provenance;
    if (!headSha || !version.commit || headSha === version.commit)
        return [];
    const label = (0,model_version/* labelOf */.W)(version.version);
    return [
        broken(outcome.command, 'evidence-commit', [
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
        return broken('baseline', 'evidence-baseline', [
            `The comparison was with ${(0,model_version/* labelOf */.W)(side?.version ?? null)}, which held ${alias}.`,
            `${promotion.stage.name} asks for one with ${champions.join(' or ')}.`,
            `Compare with ${champions[0]}.`,
        ]);
    }
    const holder = holderOf(promotion, alias);
    const now = (0,model_version/* labelOf */.W)(holder?.version ?? null);
    if (side && !side.version) {
        return broken('baseline', 'evidence-baseline', [
            `compare read its baseline from ${side.path}, which names no registered version.`,
            `${alias} is at ${now}.`,
            'Compare with the registered version.',
        ]);
    }
    if (agrees(side, holder)) {
        return held('baseline', holder
            ? `The comparison was with ${now}, ${alias} now.`
            : `Nothing holds ${alias} yet, so there was no model to compare with.`);
    }
    const then = side ? (0,model_version/* labelOf */.W)(side.version ?? null) : 'no version';
    const changed = side?.version === holder?.version
        ? `${alias} is still at ${now}, but with the digest ${holder?.digest} instead of ${side?.digest ?? 'none that compare knew'}.`
        : `${alias} is at ${now}, but compare was run against ${then}.`;
    return broken('baseline', 'champion-moved', [
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
    if (!allHold(conditions))
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
    if (!allHold(conditions))
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
            held('ledger', `The ledger says that ${stage.alias} is at ${label}.`),
        ];
        return allHold(conditions)
            ? { kind: 'already', conditions, entry: last }
            : { kind: 'refused', conditions };
    }
    const why = to ? `says ${(0,model_version/* labelOf */.W)(to)} (${digest})` : 'has no move of it';
    if (expected !== null && sameVersion(expected, version.version)) {
        const adopted = `${stage.alias} is at ${label}, as expected-current says; the ledger ${why} and will take note.`;
        const conditions = [bytes, held('ledger', adopted)];
        return { kind: allHold(conditions) ? 'adopt' : 'refused', conditions };
    }
    const drift = broken('ledger', 'ledger-drift', [
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
        return broken('rollback', 'rollback-unknown', [
            `The ledger does not say that ${label} ever was ${stage.alias}.`,
            'So it is no version to go back to.',
            'Promote it with evidence instead.',
        ]);
    }
    const recorded = before.event.subject.digest;
    if (recorded === digest) {
        return held('rollback', `${label} was ${stage.alias} from ${before.observedAt}, same bytes.`);
    }
    return broken('rollback', 'digest-mismatch', [
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
var errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/commands/promotion/gate.js



/** A stage with an environment needs people; any other is guarded by its evidence alone. */
async function passGate(request, open) {
    const { stage, inputs } = request;
    if (!stage.environment) {
        const checks = inputs.mode === 'rollback' ? ['ledger'] : stage.needs;
        const condition = held('gate', `${stage.name} asks for no approval: the evidence decides.`);
        return { condition, result: { kind: 'evidence', checks } };
    }
    const approval = await (await openApprovals(request, open)).read(stage.environment);
    const decision = decideApproval(approval);
    if (decision.kind === 'refused') {
        const sentences = [decision.why, decision.next];
        return { condition: broken('gate', 'approval-missing', sentences), result: null };
    }
    const { approvers } = decision;
    const observedAt = open.now().toISOString();
    return {
        condition: held('gate', `${approvers.join(', ')} approved this run for ${stage.environment}.`),
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
var promotion_ledger = __webpack_require__(9940);
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
        const closing = historyOf(entries, pointer.target).closings.get(intent.hash);
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
        const { open } = historyOf(entries, target);
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
        why: `A move from ${(0,model_version/* labelOf */.W)(from)} to ${(0,model_version/* labelOf */.W)(to)} by ${whoWrote(intent)} never ended, and somebody moved the alias elsewhere by hand.`,
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
        const { moves } = historyOf(settled.entries, target);
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
    if (!allHold(guarded.conditions))
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
    const last = historyOf(entries, pointer.target).moves.at(-1);
    const current = await currentVersion(pointer);
    const byRun = last !== undefined && last.event.subject.to === current;
    const who = byRun ? `by ${whoWrote(last)}` : 'by hand';
    const where = `${stage.alias} was moved to ${(0,model_version/* labelOf */.W)(current)} meanwhile, ${who}.`;
    if (byRun && current === version.version) {
        return { condition: held('move', where), entry: last };
    }
    const sentences = [where, 'Compare with the current version and try again.'];
    return { condition: broken('move', 'champion-moved', sentences), entry: null };
}
/** Another run holds the pointer, and did not end while this one waited. */
function underWay(intent) {
    const { alias, to } = intent.event.subject;
    return broken('move', 'promotion-under-way', [
        `Another promotion of ${alias} is under way: to ${(0,model_version/* labelOf */.W)(to)}, by ${whoWrote(intent)}.`,
        'Wait until it ends; if it died, it is cleared away 15 minutes after it began.',
    ]);
}

// EXTERNAL MODULE: ./.build/report/visible.js
var visible = __webpack_require__(1755);
// EXTERNAL MODULE: ./.build/commands/delivery.js
var delivery = __webpack_require__(4097);
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
var evidence = __webpack_require__(5573);
// EXTERNAL MODULE: ./.build/inputs/place.js
var inputs_place = __webpack_require__(41);
// EXTERNAL MODULE: ./.build/inputs/policy.js + 1 modules
var inputs_policy = __webpack_require__(4849);
// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(6856);
;// CONCATENATED MODULE: ./.build/commands/promotion/clock.js
function clockOf(open) {
    return {
        now: () => open.now(),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    };
}

// EXTERNAL MODULE: ./.build/commands/promotion/ledger-uri.js
var ledger_uri = __webpack_require__(2001);
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
var inputs_digest = __webpack_require__(7396);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(6141);
// EXTERNAL MODULE: ./.build/inputs/run-record.js
var run_record = __webpack_require__(2025);
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
    const from = historyOf(entries, target).moves.at(-1)?.event.subject.from;
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
        const before = historyOf(settled.entries, pointer.target).newest;
        const after = historyOf(entries, pointer.target).newest;
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
    const verdict = allHold(end.conditions) ? 'passed' : 'failed';
    const announced = verdict === 'passed' ? await announce(request, end.entry, open) : [];
    const from = end.entry?.event.subject.from ?? holderOf(promotion, stage.alias)?.version ?? null;
    return (0,conclude/* conclude */.E)(open, {
        command: 'promote',
        key: inputs.key ?? model,
        verdict,
        exitCode: (0,domain_verdict/* exitCodeOf */.FO)(verdict, true),
        title: titleOf(request, { promotion, end }),
        subject: { model, digest },
        findings: [...findingsOf(end.conditions), ...announced],
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
            steps: stepsOf(end.conditions),
        },
        inputDigests,
    });
}
function titleOf({ inputs, stage, pointer }, { promotion, end }) {
    const to = (0,model_version/* labelOf */.W)(promotion.version.version);
    const from = (0,model_version/* labelOf */.W)(holderOf(promotion, stage.alias)?.version ?? null);
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
    if (inputs.mode === 'plan')
        return `Passed: ${what} may move from ${from} to ${to}`;
    return `Passed: ${what} is at ${to} already`;
}


/***/ }),

/***/ 2001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

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

/***/ 3304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   F: () => (/* binding */ registryOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

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
