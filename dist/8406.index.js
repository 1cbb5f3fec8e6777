export const id = 8406;
export const ids = [8406];
export const modules = {

/***/ 98406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubAttestor: () => (/* binding */ githubAttestor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/**
 * Signs in the name of this workflow, by a certificate that lives for ten minutes. Only the log of
 * public Sigstore is public; it is used for public repositories alone, and GitHub's own Sigstore,
 * which has none, for all others and wherever the visibility is not known.
 */
function githubAttestor(environment) {
    return {
        async sign(statement) {
            const why = whyNot(environment);
            if (why)
                return why;
            const isPublic = (await visibilityOf(environment)) === 'public';
            try {
                return await signed(statement, isPublic);
            }
            catch (error) {
                return unsigned(`Sigstore did not sign (${firstLine(error)}).`, "Check the runner's network and its proxy, and githubstatus.com, then run again.");
            }
        },
    };
}
function whyNot(environment) {
    if (environment('GITHUB_ACTIONS') !== 'true') {
        return unsigned('This is no run of GitHub Actions, in whose name it could be signed.', 'Register in a workflow.');
    }
    const { hostname } = new URL(environment('GITHUB_SERVER_URL') || 'https://github.com');
    if (hostname !== 'github.com' && !hostname.endsWith('.ghe.com')) {
        return unsigned(`GitHub signs for github.com and ghe.com, not for ${hostname}.`, 'Leave attest at never on this server.');
    }
    if (!environment('ACTIONS_ID_TOKEN_REQUEST_URL')) {
        return unsigned('This job may not ask for an identity; a run for a fork or Dependabot never may.', 'Add "permissions: {contents: read, id-token: write, attestations: write}" to the job, then run it again.');
    }
    return undefined;
}
function unsigned(why, next) {
    return { kind: 'unsigned', why, next };
}
/** What the event says; null where it says nothing, as some scheduled ones do. */
async function visibilityOf(environment) {
    try {
        const event = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(environment('GITHUB_EVENT_PATH') ?? '', 'utf8'));
        return event.repository.visibility;
    }
    catch {
        return null;
    }
}
async function signed(statement, isPublic) {
    const { attest } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9518), __webpack_require__.e(927), __webpack_require__.e(4443), __webpack_require__.e(3838), __webpack_require__.e(7728)]).then(__webpack_require__.bind(__webpack_require__, 87728));
    const { subject, predicateType, predicate } = statement;
    const { bundle } = await attest({
        subjects: subject.map(({ name, digest }) => ({ name, digest: { ...digest } })),
        predicateType,
        predicate: { ...predicate },
        sigstore: isPublic ? 'public-good' : 'github',
        // It is kept by our own client, after the model is registered.
        token: '',
        skipWrite: true,
    });
    const log = isPublic ? 'rekor.sigstore.dev' : null;
    return { kind: 'signed', bundle: JSON.stringify(bundle), log };
}
function firstLine(error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return line.slice(0, 200);
}


/***/ })

};
