import { UserError } from '../../../errors.ts';
import type { HttpAnswer } from '../../http/message.ts';
import { type Complaint, restAnswer } from './rest-shapes.ts';
import type { Token } from './token.ts';

/** Numbers of errors in Slurm's slurm_errno.h that mean something to us. */
export const numbers = {
  authentication: 1007,
  unknown: 2017,
  /** The accounting is away; 22.05 says so beside a 200. */
  noDatabase: 7000,
  /** The accounting was asked, and does not know the job. */
  nothingFound: 9003,
  /** Unknown, already over, or not running yet: a signal has nobody to reach. */
  over: [2017, 2020, 2021],
  /** Refusals by the controller: of what was asked, not for want of it. */
  isRefusal: (number: number | null) => number !== null && number >= 2000 && number < 5000,
};

/** What was asked, and how it was answered. */
export interface Call {
  readonly title: string;
  /** Such as `GET /slurm/v0.0.42/job/17`. */
  readonly call: string;
  readonly status: number;
}

interface Asked extends Pick<Call, 'title' | 'call'> {
  readonly token: Token;
}

/** The answer as JSON; one that slurmrestd would not give throws. */
export function asked({ title, call, token }: Asked, answer: HttpAnswer) {
  const { status } = answer;
  // It may stand in what a proxy echoes.
  const text = token.text ? answer.text.replaceAll(token.text, '…') : answer.text;
  if (status === 401 || status === 403) throw login({ title, call, status }, text);
  const { data } = restAnswer.safeParse(jsonOf(text));
  if (data) return { data, title, call, status };
  // A slurmrestd without accounting has none of its calls.
  if (status === 404 && call.includes(' /slurmdb/')) return { data: {}, title, call, status };
  if (status === 429 || status >= 500) {
    throw unreachable({ title, call, status }, `${quoted(text)}.`);
  }
  throw new UserError('train-not-this', {
    what: `${title} does not answer like slurmrestd.`,
    why: `It answered ${status} to ${call}${quoted(text)}.`,
    next: 'Give the address of slurmrestd alone, such as slurm:https://head:6820.',
  });
}

/** An answer with errors, or with warnings that count as such, in words for people. */
export function refusal(call: Call, complaints: readonly Complaint[], first?: string): UserError {
  const said = complaints.map(({ number, words }) => `${words} (${number ?? 'no number'})`);
  const why = said.length === 0 ? ' without a word' : `: ${said.join('; ').slice(0, 400)}`;
  const found = complaints.map(({ number }) => number);
  if (call.status === 511 || found.includes(numbers.authentication)) return login(call, why);
  const isSilent = call.status < 400 && said.length === 0;
  const isAway = call.status >= 500 || found.includes(numbers.noDatabase);
  const isFailure = isAway && !found.some(numbers.isRefusal);
  if (first === undefined && (isSilent || isFailure)) {
    return unreachable(call, `${why}.`);
  }
  return new UserError('train-refused', {
    what: `${call.title} refused. ${first ?? ''}`.trim(),
    why: `It answered ${call.status} to ${call.call}${why}.`,
    next: 'Correct what it names in the address of the back end or in `train.job`.',
  });
}

/** An answer in a shape that no version has that was tried. */
export function foreign({ title, call, status }: Call, cause: unknown): UserError {
  const problem = {
    what: `${title} tells of its jobs in a way that is not known here.`,
    why: `Its answer ${status} to ${call} has another shape than those of Slurm 22.05 to 24.11.`,
    next: 'Use the commands of Slurm on a login node (slurm: without a host), and tell us its version.',
  };
  return new UserError('train-not-this', problem, { cause });
}

function login({ title, call, status }: Call, text: string): UserError {
  const said = text.startsWith(':') ? text : quoted(text);
  return new UserError('train-login', {
    what: `${title} does not accept the login.`,
    why: `It answered ${status} to ${call}${said}.`,
    next: 'Renew the token with `scontrol token lifespan=86400`, and see that it is for the user whom the address names.',
  });
}

/** 22.05 tells a controller that is gone and a token that it does not accept by the same words. */
function unreachable({ title, call, status }: Call, why: string): UserError {
  return new UserError('train-unreachable', {
    what: `${title} does not answer as it should.`,
    why: `It answered ${status} to ${call}${why}`,
    next: 'Look with `scontrol ping` whether the controller runs, and whether the token is one of this cluster.',
  });
}

/** A page in HTML says nothing. */
function quoted(text: string): string {
  if (/^\s*<(!doctype|html)/i.test(text)) return ' with a page in HTML';
  const line = text.trim().split('\n')[0]?.slice(0, 300) ?? '';
  return line === '' ? '' : `: "${line}"`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
