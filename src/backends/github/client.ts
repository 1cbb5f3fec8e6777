import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { UserError } from '../../errors.ts';
import type { Environment } from '../../ports/backend.ts';

/** A client that is bound to the repository of this run. */
export interface GitHubClient {
  readonly octokit: Octokit;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Waits before a second look, because a list may lag behind what was written. */
  pause(): Promise<void>;
}

/** How long the client waits. Tests hand in a faster one. */
export interface Pace {
  /** Whether writes keep the distance that GitHub asks for, and rate limits are sat out. */
  readonly spaced: boolean;
  /** Unit of the waits between tries, in milliseconds. */
  readonly unitMs: number;
  /** After so many milliseconds without an answer a request counts as lost. */
  readonly timeoutMs: number;
}

// GitHub itself gives a request up after ten seconds.
export const usualPace: Pace = { spaced: true, unitMs: 1000, timeoutMs: 15_000 };

/** Longest wait that a rate limit may ask for, in seconds, and how often one is sat out. */
const patience = { seconds: 60, waits: 2 };

// A refusal stays one; 409 and 429 belong to the throttling plugin or to nobody.
const doNotRetry = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/**
 * Writes carry this. After a lost answer nobody knows whether a write happened, and a blind second
 * one would double a comment or a list of annotations: the caller looks first.
 */
export const neverTwice = { request: { retries: 0 } };

// The first is the innermost: what it finds wrong, the others may try again.
const Client = Octokit.plugin(wholeAnswers, retry, throttling);

/** Opens the API of the repository that GITHUB_REPOSITORY names, by way of the runner's proxy. */
export function githubClient(
  token: string,
  environment: Environment,
  pace: Pace = usualPace,
): GitHubClient {
  const repository = repositoryOf(environment);
  const octokit = new Client({
    ...defaults,
    baseUrl: environment('GITHUB_API_URL') || 'https://api.github.com',
    auth: token,
    log: silent,
    request: { ...defaults.request, fetch: timed(defaults.request?.fetch, pace.timeoutMs) },
    retry: { doNotRetry, retries: 2, retryAfterBaseValue: pace.unitMs },
    throttle: {
      enabled: pace.spaced,
      retryAfterBaseValue: pace.unitMs,
      onRateLimit: sitOut,
      onSecondaryRateLimit: sitOut,
    },
  });
  const pause = () => new Promise<void>((done) => setTimeout(done, 2 * pace.unitMs));
  return { octokit, repository, pause };
}

function repositoryOf(environment: Environment): GitHubClient['repository'] {
  const name = environment('GITHUB_REPOSITORY') ?? '';
  const [owner, repo] = name.split('/');
  if (owner && repo) return { owner, repo };
  throw new UserError('github-repository', {
    what: 'Cannot tell which GitHub repository this run belongs to.',
    why: `GITHUB_REPOSITORY is "${name}", not "owner/name".`,
    next: 'Run this inside GitHub Actions.',
  });
}

type Fetch = typeof globalThis.fetch;

/** Octokit has no limit of its own: a server that never answers would hold the job for hours. */
function timed(fetch: Fetch, timeoutMs: number): Fetch {
  return async (url, options) => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await fetch(url, { ...options, signal });
    } catch (error) {
      if (!signal.aborted) throw error;
      throw new Error(`no answer within ${timeoutMs / 1000} s`, { cause: error });
    }
  };
}

/** An answer that breaks off, or the page of a proxy, would otherwise pass for an empty one. */
function wholeAnswers(octokit: { readonly hook: Octokit['hook'] }): void {
  octokit.hook.after('request', ({ data }, request) => {
    if (typeof data !== 'string') return;
    const error = new Error('its answer broke off, or is no JSON');
    throw Object.assign(error, { name: 'HttpError', status: 500, request });
  });
}

/** Refusals by a rate limit did nothing yet, so even a write may be sent again. */
function sitOut(seconds: number, ...[, , attempts]: [object, object, number]): boolean {
  return seconds <= patience.seconds && attempts < patience.waits;
}

// The client would print each failed request to stderr, with its address.
const quiet = () => undefined;
const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };
