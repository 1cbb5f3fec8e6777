export const id = 9390;
export const ids = [9390];
export const modules = {

/***/ 12682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/** The proxy that the environment names for this address, or undefined to go there directly. */
function proxyFor(url, environment) {
    const target = new URL(url);
    const read = (name) => environment(name) || environment(name.toUpperCase());
    const proxy = read(target.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (!proxy || isExempt(target, read('no_proxy') ?? ''))
        return undefined;
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
/** `no_proxy` as curl reads it: `*`, a host, or a domain with all hosts below it, maybe with a port. */
function isExempt({ hostname, port, protocol }, exempt) {
    const actualPort = port || (protocol === 'https:' ? '443' : '80');
    return exempt
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (/^[^[]*:.*:/.test(entry))
            return hostname === `[${entry}]`; // IPv6 without brackets
        const [, name = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        if (onlyPort !== undefined && onlyPort !== actualPort)
            return false;
        const domain = name.replace(/^\*?\./, '');
        return name === '*' || hostname === domain || hostname.endsWith(`.${domain}`);
    });
}


/***/ }),

/***/ 98908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trackers: () => (/* binding */ trackers)
});

// EXTERNAL MODULE: ./.build/backends/mlflow/address.js
var mlflow_address = __webpack_require__(79366);
// EXTERNAL MODULE: ./.build/backends/mlflow/experiments.js
var experiments = __webpack_require__(44126);
// EXTERNAL MODULE: ./.build/backends/mlflow/run-log.js
var run_log = __webpack_require__(44);
// EXTERNAL MODULE: ./.build/backends/mlflow/runs.js
var runs = __webpack_require__(57426);
// EXTERNAL MODULE: ./.build/backends/mlflow/server.js
var server = __webpack_require__(10155);
;// CONCATENATED MODULE: ./.build/backends/tracking/mlflow.js





/** Runs in MLflow, in the experiment of the address, of MLFLOW_EXPERIMENT_NAME or of the model's name. */
const mlflowTracker = {
    scheme: 'mlflow',
    summary: 'a server of MLflow, mlflow:https://mlflow.example.org?experiment=churn',
    open: async (uri, environment) => openMlflowTracker(uri, environment),
};
function openMlflowTracker(uri, environment, pace) {
    const address = (0,mlflow_address/* readAddress */.z)(uri, ['MLFLOW_TRACKING_URI'], environment);
    const service = (0,server/* mlflowServer */.z)(address, { codes: 'tracking', environment, pace });
    return {
        uri: `mlflow:${address.url}`,
        async begin(run, signal) {
            const server = service.within(signal);
            const experiment = await (0,experiments/* experimentNamed */.$)(server, address.experiment ?? run.model);
            const found = await (0,runs/* runNamed */.xX)(server, { ...startOf(run), experiment });
            // The same attempt, begun again: what it told before stays.
            if (found.existed)
                await (0,runs/* setStatus */.Lx)(server, found.run, { status: 'RUNNING' });
            return tracked(service, found.run);
        },
    };
}
function startOf(run) {
    const { id, model, startedAt, commit, repository, pullRequest, actor } = run;
    return {
        name: id,
        startedAt,
        tags: {
            'contender.model': model,
            'mlflow.source.type': 'JOB',
            ...(repository !== null && { 'mlflow.source.name': repository }),
            ...(commit !== null && { 'mlflow.source.git.commit': commit }),
            ...(pullRequest !== null && { 'contender.pull-request': String(pullRequest) }),
            ...(actor !== null && { 'mlflow.user': actor }),
        },
    };
}
const statusOf = {
    finished: 'FINISHED',
    failed: 'FAILED',
    killed: 'KILLED',
};
function tracked(service, run) {
    return {
        url: (0,runs/* pageOf */.ZZ)(service, run),
        log: (points, signal) => (0,run_log/* logPoints */.Ui)(service.within(signal), run, points),
        async settle({ parameters, metrics, data }, signal) {
            const server = service.within(signal);
            await (0,run_log/* logParameters */.XT)(server, run, parameters);
            await (0,run_log/* logPoints */.Ui)(server, run, metrics);
            const sets = Object.entries(data).map(([name, digest]) => ({ name, digest }));
            await (0,run_log/* logData */.nr)(server, run, sets);
            await (0,runs/* markTold */.R0)(server, run);
        },
        end: (how, endedAt, signal) => (0,runs/* setStatus */.Lx)(service.within(signal), run, { status: statusOf[how], endedAt }),
    };
}

;// CONCATENATED MODULE: ./.build/backends/tracking/index.js

/** Every tracker of runs; a new one is a file and its name here. */
const trackers = [mlflowTracker];


/***/ })

};
