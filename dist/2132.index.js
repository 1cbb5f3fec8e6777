export const id = 2132;
export const ids = [2132];
export const modules = {

/***/ 45439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $f: () => (/* binding */ githubClient),
  D8: () => (/* binding */ neverTwice),
  G7: () => (/* binding */ usualPace)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 1 modules
var utils = __webpack_require__(22032);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}

// pkg/dist-src/generated/triggers-notification-paths.js
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;


// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-request-log/dist-src/version.js
const version_VERSION = "6.0.0";


;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-request-log/dist-src/index.js

function requestLog(octokit) {
  octokit.hook.wrap("request", (request, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = version_VERSION;


// EXTERNAL MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var plugin_paginate_rest_dist_bundle = __webpack_require__(93779);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js + 3 modules
var plugin_rest_endpoint_methods_dist_src = __webpack_require__(49210);
;// CONCATENATED MODULE: ./node_modules/@octokit/rest/dist-src/version.js
const dist_src_version_VERSION = "22.0.1";


;// CONCATENATED MODULE: ./node_modules/@octokit/rest/dist-src/index.js





const Octokit = dist_src/* Octokit */.E.plugin(requestLog, plugin_rest_endpoint_methods_dist_src/* legacyRestEndpointMethods */.T, plugin_paginate_rest_dist_bundle/* paginateRest */.ud).defaults(
  {
    userAgent: `octokit-rest.js/${dist_src_version_VERSION}`
  }
);


// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/backends/github/client.js





// GitHub itself gives a request up after ten seconds.
const usualPace = { spaced: true, unitMs: 1000, timeoutMs: 15_000 };
/** Longest wait that a rate limit may ask for, in seconds, and how often one is sat out. */
const patience = { seconds: 60, waits: 2 };
// A refusal stays one; 409 and 429 belong to the throttling plugin or to nobody.
const doNotRetry = [400, 401, 403, 404, 409, 410, 422, 429, 451];
/**
 * Writes carry this. After a lost answer nobody knows whether a write happened, and a blind second
 * one would double a comment or a list of annotations: the caller looks first.
 */
const neverTwice = { request: { retries: 0 } };
// The first is the innermost: what it finds wrong, the others may try again.
const Client = Octokit.plugin(wholeAnswers, dist_bundle/* retry */.L, throttling);
/** Opens the API of the repository that GITHUB_REPOSITORY names, by way of the runner's proxy. */
function githubClient(token, environment, pace = usualPace) {
    const repository = repositoryOf(environment);
    const octokit = new Client({
        ...utils/* defaults */.NT,
        baseUrl: environment('GITHUB_API_URL') || 'https://api.github.com',
        auth: token,
        log: silent,
        request: { ...utils/* defaults */.NT.request, fetch: timed(utils/* defaults */.NT.request?.fetch, pace.timeoutMs) },
        retry: { doNotRetry, retries: 2, retryAfterBaseValue: pace.unitMs },
        throttle: {
            enabled: pace.spaced,
            retryAfterBaseValue: pace.unitMs,
            onRateLimit: sitOut,
            onSecondaryRateLimit: sitOut,
        },
    });
    const pause = () => new Promise((done) => setTimeout(done, 2 * pace.unitMs));
    return { octokit, repository, pause };
}
function repositoryOf(environment) {
    const name = environment('GITHUB_REPOSITORY') ?? '';
    const [owner, repo] = name.split('/');
    if (owner && repo)
        return { owner, repo };
    throw new errors/* UserError */.yo('github-repository', {
        what: 'Cannot tell which GitHub repository this run belongs to.',
        why: `GITHUB_REPOSITORY is "${name}", not "owner/name".`,
        next: 'Run this inside GitHub Actions.',
    });
}
/** Octokit has no limit of its own: a server that never answers would hold the job for hours. */
function timed(fetch, timeoutMs) {
    return async (url, options) => {
        const signal = AbortSignal.timeout(timeoutMs);
        try {
            return await fetch(url, { ...options, signal });
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
            throw new Error(`no answer within ${timeoutMs / 1000} s`, { cause: error });
        }
    };
}
/** An answer that breaks off, or the page of a proxy, would otherwise pass for an empty one. */
function wholeAnswers(octokit) {
    octokit.hook.after('request', ({ data }, request) => {
        if (typeof data !== 'string')
            return;
        const error = new Error('its answer broke off, or is no JSON');
        throw Object.assign(error, { name: 'HttpError', status: 500, request });
    });
}
/** Refusals by a rate limit did nothing yet, so even a write may be sent again. */
function sitOut(seconds, ...[, , attempts]) {
    return seconds <= patience.seconds && attempts < patience.waits;
}
// The client would print each failed request to stderr, with its address.
const quiet = () => undefined;
const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };


/***/ }),

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   s2: () => (/* binding */ isOthers),
/* harmony export */   xt: () => (/* binding */ locked),
/* harmony export */   zM: () => (/* binding */ isStatus)
/* harmony export */ });
/** Whatever went wrong: a report that cannot be posted must not change a verdict. */
function failureOf(error, needs) {
    if (isGraphqlError(error))
        return graphqlFailure(error, needs);
    if (!isHttpError(error))
        return senseless(error);
    if (!error.response)
        return unreachable(error);
    if (isLimit(error))
        return limited(error);
    if (error.status >= 500)
        return broken(error);
    if (error.status === 401)
        return tokenRefused;
    if (isTooLong(error))
        return tooLong;
    if (/\bvia a GitHub App\b/.test(error.message))
        return onlyForApps;
    if (/\blocked\b/.test(error.message))
        return locked;
    if (error.status === 403 || error.status === 404)
        return notPermitted(error, needs);
    return refused(error);
}
/** The answer is lost: nobody knows whether the write happened. */
function isLost(error) {
    return isHttpError(error) && error.status >= 500;
}
function isStatus(error, status) {
    return isHttpError(error) && error.status === status;
}
/** Only the App that made a check run may change it. */
function isOthers(error) {
    return isHttpError(error) && error.status === 403 && /\bapp_id\b/.test(error.message);
}
/** GitHub counts characters, and nobody promised that its limit stays: it says so itself. */
function isTooLong(error) {
    return isHttpError(error) && error.status === 422 && /\btoo long\b/i.test(error.message);
}
function isHttpError(error) {
    return error instanceof Error && error.name === 'HttpError' && 'status' in error;
}
function isGraphqlError(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError' && 'errors' in error;
}
function isLimit({ status, message, response }) {
    if (status !== 403 && status !== 429)
        return false;
    const headers = response?.headers ?? {};
    const exhausted = String(headers['x-ratelimit-remaining']) === '0';
    return exhausted || 'retry-after' in headers || /\brate limit\b/i.test(message);
}
const tokenRefused = {
    code: 'github-token',
    why: 'GitHub refused the token: it is wrong, or it has expired.',
    next: 'Give the input github-token the token of this job, github.token.',
};
const onlyForApps = {
    code: 'github-app-token',
    why: 'GitHub takes check runs from Apps only, and this token is that of a person.',
    next: 'Give the input github-token the token of this job, github.token, or set the input check to false.',
};
const locked = {
    code: 'github-locked',
    why: 'The conversation of the pull request is locked.',
    next: 'Unlock it and run again, if the report should stand there.',
};
const closed = {
    code: 'github-closed',
    why: 'The pull request is closed.',
    next: 'Nothing needs to be done, unless it is opened again.',
};
function unreachable({ message }) {
    return {
        code: 'github-unreachable',
        why: `GitHub did not answer (${firstLine(message)}).`,
        next: "Check the runner's network and its proxy, then run again.",
    };
}
const tooLong = {
    code: 'github-too-long',
    why: 'GitHub takes no text as long as this one, even with more of it left out.',
    next: 'Report the outcomes under several keys, or read the HTML report.',
};
/** A proxy may answer in GitHub's place, with JSON that lacks what GitHub describes. */
function senseless(error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
        code: 'github-answer',
        why: `GitHub's answer is not what its description says (${firstLine(message)}).`,
        next: "Check GITHUB_API_URL and the runner's proxy; if this comes again, please report it.",
    };
}
function limited({ response }) {
    const headers = response?.headers ?? {};
    const exhausted = String(headers['x-ratelimit-remaining']) === '0';
    const seconds = Number(headers['retry-after']);
    const reset = new Date(Number(headers['x-ratelimit-reset']) * 1000);
    const until = exhausted && reset.getTime() > 0 ? ` until ${reset.toISOString()}` : '';
    const wait = seconds > 0 ? ` for ${seconds} s` : until;
    return {
        code: 'github-rate-limit',
        why: `GitHub takes no more requests${wait}, which is longer than this job waits.`,
        next: 'Run this job again later.',
    };
}
function broken({ status }) {
    return {
        code: 'github-broken',
        why: `GitHub answered with status ${status}, and trying again did not help.`,
        next: 'Look at githubstatus.com, then run this job again.',
    };
}
function refused({ status, message }) {
    return {
        code: 'github-refused',
        why: `GitHub answered with status ${status}: ${firstLine(message)}.`,
        next: 'If this comes again, please report it.',
    };
}
function graphqlFailure({ errors }, needs) {
    if (errors.some(({ type }) => type === 'FORBIDDEN'))
        return lacks([], needs);
    return {
        code: 'github-refused',
        why: `GitHub answered: ${firstLine(errors[0]?.message ?? 'nothing')}.`,
        next: 'If this comes again, please report it.',
    };
}
/** GitHub hides what a token may not see behind 404; the header tells which permissions would do. */
function notPermitted({ response }, needs) {
    const header = String(response?.headers['x-accepted-github-permissions'] ?? '');
    const sets = header.split(';').map(parseSet);
    const wanted = sets.find((set) => set.length > 0 && set.every(([name]) => name in needs));
    return lacks(wanted ?? sets[0] ?? [], needs);
}
/** `pull_requests=write,checks=read` in the words of a workflow, which every token's `metadata` is not. */
function parseSet(text) {
    return [...text.matchAll(/(\w+)=(\w+)/g)].flatMap(([, name = '', access]) => {
        if (name === 'metadata')
            return [];
        return [[name.replaceAll('_', '-'), access === 'write' ? 'write' : 'read']];
    });
}
/** Naming one permission sets all others to none, so what is to be pasted has to be complete. */
function lacks(missing, needs) {
    const named = missing.map(([name, access]) => `${name}: ${needs[name] ?? access}`).join(', ');
    const permissions = { contents: 'read', ...needs, ...stronger(missing, needs) };
    const line = Object.entries(permissions)
        .map(([name, access]) => `${name}: ${access}`)
        .join(', ');
    return {
        code: 'github-permission',
        why: `This job's token lacks ${named || 'a permission'}; a run for a fork or Dependabot never gets it.`,
        next: `Add "permissions: {${line}}" to the job, then run it again.`,
        permissions,
    };
}
function stronger(missing, needs) {
    return Object.fromEntries(missing.filter(([name]) => needs[name] !== 'write'));
}
/** GitHub's own words, without the address of its manual. */
function firstLine(message) {
    const [line = ''] = message.split('\n');
    return line
        .replace(/ - https?:\S+$/, '')
        .replace(/\.$/, '')
        .slice(0, 200);
}


/***/ })

};
