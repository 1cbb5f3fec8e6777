import { type Problem, UserError } from '../../../errors.ts';
import type { HttpAnswer } from '../../http/message.ts';
import type { Token } from './token.ts';

export interface Asked {
  /** Beginning of a sentence, such as `The Ray cluster at http://10.0.0.5:8265`. */
  readonly title: string;
  readonly token: Token;
  /** What it was asked, such as `GET /api/jobs/contender-1-1-0a1b2c3d`. */
  readonly call: string;
}

/** An answer that is no success in words for people. What may pass is `train-unreachable`. */
export function errorOf(asked: Asked, answer: Pick<HttpAnswer, 'status' | 'text'>): UserError {
  const { code, ...problem } = explain(asked, answer);
  return new UserError(code, problem);
}

function explain(asked: Asked, answer: Pick<HttpAnswer, 'status' | 'text'>): Problem {
  const { title, token, call } = asked;
  const { status } = answer;
  const why = `It answered ${status} to ${call}${quoted(asked, answer.text)}.`;
  if (status === 401 || status === 403) {
    return {
      code: 'train-login',
      what: `${title} does not accept the login.`,
      why: `${why} ${capital(token.source)} was used.`,
      next: 'Set RAY_AUTH_TOKEN to the token of the cluster, or RAY_AUTH_TOKEN_PATH to its file.',
    };
  }
  if (status === 405) {
    return {
      code: 'train-refused',
      what: `${title} takes this for a request of a browser.`,
      why,
      next: 'Have the proxy before it add no header Origin, Referer or Sec-Fetch.',
    };
  }
  if (status === 429 || status >= 500 || (status === 404 && isOfJob(call))) {
    return {
      code: 'train-unreachable',
      what: `${title} does not answer as it should.`,
      why,
      next: 'Look whether its head node is well (`ray status`), and what stands before it.',
    };
  }
  if (status === 400) {
    return {
      code: 'train-refused',
      what: `${title} refused.`,
      why,
      next: 'Correct what it names; Contender was tried with Ray 2.60.',
    };
  }
  return notRay(title, why);
}

/** An answer that no dashboard of Ray gives. */
export function foreign({ title, call }: Asked, { status }: Pick<HttpAnswer, 'status'>): UserError {
  const { code, ...problem } = notRay(
    title,
    `It answered ${status} to ${call} with other content.`,
  );
  return new UserError(code, problem);
}

/** A gateway whose head node is away may know no way to it; a dashboard has one to each job. */
function isOfJob(call: string): boolean {
  return /^\w+ \/api\/jobs\/./.test(call);
}

function notRay(title: string, why: string): Problem {
  return {
    code: 'train-not-this',
    what: `${title} is no dashboard of Ray, or one that is too old.`,
    why,
    next: 'Give the address of the dashboard, such as ray:http://head:8265, without a page of it.',
  };
}

/** The last line of a traceback says it all; nothing of a page in HTML does. */
function quoted({ token }: Asked, text: string): string {
  if (/^\s*<(!doctype|html)/i.test(text)) return ' with a page in HTML';
  const lines = text.split('\n').filter((line) => /\w/.test(line));
  const last = lines.at(-1)?.trim() ?? '';
  const safe = token.text ? last.replaceAll(token.text, '…') : last;
  if (safe === '') return '';
  return `: "${safe.length > 300 ? `${safe.slice(0, 300)}…` : safe}"`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
