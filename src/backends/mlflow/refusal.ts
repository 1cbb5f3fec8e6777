import { type Problem, UserError } from '../../errors.ts';
import type { MlflowAddress } from './address.ts';

/** The server did not do what it was asked. */
export interface Refusal {
  readonly kind: 'refused';
  readonly status: number;
  /** MLflow's own code; null: the answer is none of MLflow's. */
  readonly code: string | null;
  readonly text: string;
  /** What it was asked, such as `GET mlflow/runs/get`. */
  readonly call: string;
}

export interface Asked {
  readonly address: MlflowAddress;
  readonly codes: 'registry' | 'tracking';
}

export function isUnknown({ code }: Refusal): boolean {
  return code === 'RESOURCE_DOES_NOT_EXIST';
}

export function exists({ code }: Refusal): boolean {
  return code === 'RESOURCE_ALREADY_EXISTS';
}

/** A refusal in words for people: MLflow's code is kept, its words only where they hold no SQL. */
export function errorOf(asked: Asked, refusal: Refusal): UserError {
  const { code, problem } = explain(asked, refusal);
  return new UserError(`${asked.codes}-${code}`, problem);
}

interface Explained {
  readonly code: string;
  readonly problem: Omit<Problem, 'code'>;
}

function explain({ address, codes }: Asked, refusal: Refusal): Explained {
  const { status, code, text, call } = refusal;
  const at = `The MLflow server at ${address.url}`;
  const why = `It answered ${status}${code ? ` ${code}` : ''} to ${call}${quoted(address, refusal)}.`;
  if (status === 401) {
    const what = `${at} does not accept the login.`;
    const next = `${address.login} was used. Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.`;
    return { code: 'login', problem: { what, why, next: capital(next) } };
  }
  if (status === 403 && text.includes('Host header')) {
    const what = `${at} does not answer under this name.`;
    const next = 'Add the name to --allowed-hosts of the server, or use one that is allowed.';
    return { code: 'forbidden', problem: { what, why, next } };
  }
  if (status === 403) {
    const what = `${at} does not permit this.`;
    const of = codes === 'registry' ? 'the model and its experiment' : 'the experiment';
    const next = `Ask for the permission EDIT on ${of}, to delete or to grant for MANAGE.`;
    return { code: 'forbidden', problem: { what, why, next } };
  }
  if (status === 429 || status === 503 || text.includes('QueuePool limit')) {
    const what = `${at} is busy.`;
    return { code: 'busy', problem: { what, why, next: 'Run the job again later.' } };
  }
  if (status === 502 || status === 504) {
    const what = `${at} cannot be reached: something before it answers.`;
    return { code: 'unreachable', problem: { what, why, next: 'Check that the server runs.' } };
  }
  if (code === null && status < 500) return notThis(address, why);
  const what = `${at} ${status >= 500 ? 'failed' : 'refused'}.`;
  const next = status >= 500 ? "Read the server's log." : 'Correct what it names.';
  return { code: status >= 500 ? 'failed' : 'refused', problem: { what, why, next } };
}

/** An answer that no MLflow server gives. */
export function foreign({ address, codes }: Asked, { status, call }: Refusal): UserError {
  const { code, problem } = notThis(
    address,
    `It answered ${status} to ${call} with other content.`,
  );
  return new UserError(`${codes}-${code}`, problem);
}

function notThis({ url }: MlflowAddress, why: string): Explained {
  const what = `${url} is not the API of an MLflow server, or of one that is too old.`;
  const next =
    'Give the address that MLFLOW_TRACKING_URI has elsewhere, without a page of the UI; the server must be MLflow 2.22 or newer.';
  return { code: 'not-this', problem: { what, why, next } };
}

/** Their words, where they help: one line, short, and nothing in them that was a secret. */
function quoted({ authorization }: MlflowAddress, { code, text }: Refusal): string {
  if (code === null || code === 'INTERNAL_ERROR' || code === 'BAD_REQUEST') return '';
  if (/\[SQL|sqlite3|psycopg|pymysql/i.test(text)) return '';
  const secrets = [authorization, authorization?.split(' ')[1]].filter((part) => part != null);
  const safe = secrets.reduce((left, secret) => left.replaceAll(secret, '…'), text);
  const line = safe.replace(/\s+/g, ' ').trim();
  if (line === '') return '';
  return `: "${line.length > 300 ? `${line.slice(0, 300)}…` : line}"`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
