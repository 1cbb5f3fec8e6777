export const id = 6373;
export const ids = [6373];
export const modules = {

/***/ 26373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubAttestations: () => (/* binding */ githubAttestations)
/* harmony export */ });
/* harmony import */ var _domain_promotion_provenance_statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63040);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45439);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5542);




/** More attestations of one model than this are nobody's mistake. */
const most = 100;
/** The attestations of a repository on GitHub; `repository` is `owner/name`. */
function githubAttestations(token, { repository, environment }, pace = _client_js__WEBPACK_IMPORTED_MODULE_1__/* .usualPace */ .G7) {
    const read = (name) => {
        return name === 'GITHUB_REPOSITORY' ? repository : environment(name);
    };
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .githubClient */ .$f)(token, read, pace);
    return {
        keep: (bundle) => keep(client, bundle),
        find: (digest) => find(client, digest),
    };
}
async function keep({ octokit, repository }, bundle) {
    try {
        await octokit.rest.repos.createAttestation({
            ...repository,
            bundle: JSON.parse(bundle),
            ..._client_js__WEBPACK_IMPORTED_MODULE_1__/* .neverTwice */ .D8,
        });
        return undefined;
    }
    catch (error) {
        const needs = { 'id-token': 'write', attestations: 'write' };
        const { code, why, next } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(error, needs);
        const message = `GitHub does not keep the attestation, which lies in the registry alone. ${why} ${next} GitHub keeps attestations for public repositories and in Enterprise Cloud.`;
        return { level: 'warning', rule: code, message };
    }
}
async function find({ octokit, repository }, digest) {
    try {
        const { data } = await octokit.rest.repos.listAttestations({
            ...repository,
            subject_digest: digest,
            predicate_type: _domain_promotion_provenance_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateType */ .W3,
            per_page: most,
        });
        return (data.attestations ?? []).flatMap(({ bundle }) => {
            return bundle ? [JSON.stringify(bundle)] : [];
        });
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatus */ .zM)(error, 404))
            return [];
        const { code, why, next } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(error, { attestations: 'read' });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, { what: `Cannot read the attestations of ${digest} on GitHub.`, why, next }, { cause: error });
    }
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


/***/ })

};
