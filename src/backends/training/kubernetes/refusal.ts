import { type Problem, UserError } from '../../../errors.ts';

/** The API server did not do what it was asked. */
export interface Refusal {
  readonly kind: 'refused';
  readonly status: number;
  /** Kubernetes' own word, such as `AlreadyExists`; null: the answer is none of Kubernetes'. */
  readonly reason: string | null;
  /** In Kubernetes' words: nothing in it was a secret. */
  readonly message: string;
  /** Each mistake of what is invalid by itself, with its place, where Kubernetes lists them. */
  readonly causes: readonly string[];
  /** What it was asked, such as `POST /apis/batch/v1/namespaces/ml/jobs`. */
  readonly call: string;
}

/** Whom the refusal is about. */
export interface Asked {
  /** The beginning of a sentence. */
  readonly title: string;
  readonly login: string;
}

/** A refusal in words for people; its code says whether to ask again makes sense. */
export function errorOf(asked: Asked, refusal: Refusal): UserError {
  const [first, second, ...others] = refusal.causes.map((message) => ({ ...refusal, message }));
  // Of a single mistake the message tells more, such as what it is of.
  if (!first || !second) return UserError.of([explain(asked, refusal)]);
  const more = [second, ...others].map((one) => explain(asked, one));
  return UserError.of([explain(asked, first), ...more]);
}

/** After these nobody knows what was done, and a later try may go well. */
const passing = [408, 429, 500, 502, 503, 504];

function explain({ title, login }: Asked, refusal: Refusal): Problem {
  const { status, reason, call } = refusal;
  const why = `It answered ${status}${reason ? ` ${reason}` : ''} to ${call}${quoted(refusal)}.`;
  if (status === 401) {
    const what = `${title} does not accept the login.`;
    const next = `It was tried as ${login}. Log in again, or renew the credentials.`;
    return { code: 'train-login', what, why, next };
  }
  if (passing.includes(status)) {
    const what = `${title} is busy or cannot work at the moment.`;
    return { code: 'train-unreachable', what, why, next: 'Run the job again later.' };
  }
  if (reason === null) return notThis(title, why);
  if (status === 403 && !refusal.message.includes('quota')) {
    const what = `${title} does not permit this.`;
    const next = `Give ${login} the role that the documentation of this back end shows.`;
    return { code: 'train-forbidden', what, why, next };
  }
  const what = `${title} refused.`;
  return { code: 'train-refused', what, why, next: 'Correct what it names.' };
}

/** An answer that no API server gives. */
export function notThis(title: string, why: string): Problem {
  return {
    code: 'train-not-this',
    what: `${title} does not speak like a Kubernetes API server.`,
    why,
    next: 'Check the server in the kubeconfig: a proxy or a login page may answer in its place.',
  };
}

function quoted({ reason, message }: Refusal): string {
  const line = message.replace(/\s+/g, ' ').trim();
  if (reason === null || line === '') return '';
  return `: "${line.length > 600 ? `${line.slice(0, 600)}…` : line}"`;
}
