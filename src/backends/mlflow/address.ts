import { readFileSync } from 'node:fs';
import { UserError } from '../../errors.ts';
import type { Environment } from '../../ports/backend.ts';
import type { Trust } from '../http/dispatchers.ts';

/** Where an MLflow server is, and as whom we come. */
export interface MlflowAddress {
  /** Without a slash at its end, and without a query. */
  readonly url: string;
  /** The experiment that runs go into; null: that of the model's name. */
  readonly experiment: string | null;
  /** The header, or null; never to be shown. */
  readonly authorization: string | null;
  /** In words, for people whose login is refused. */
  readonly login: string;
  readonly trust: Trust;
}

/**
 * `mlflow:<url>`, or `mlflow:` alone with the first of the `variables` that is set, which are those of
 * MLflow's own clients. `?experiment=<name>` says where runs go.
 */
export function readAddress(
  uri: string,
  variables: readonly string[],
  environment: Environment,
): MlflowAddress {
  const given = uri.slice(uri.indexOf(':') + 1);
  const [address = '', query = ''] = given.split('?');
  const variable = variables.find((name) => environment(name));
  const text = address || (variable && environment(variable)) || '';
  const source = address ? `"${uri.replace(/:.*@/, ':…@')}"` : (variable ?? '');
  const url = parse(text, source, variables);
  return {
    url: `${url.origin}${url.pathname}`.replace(/\/+$/, ''),
    experiment: experimentOf(query) ?? environment('MLFLOW_EXPERIMENT_NAME') ?? null,
    ...readLogin(environment),
    trust: readTrust(environment),
  };
}

function parse(text: string, source: string, variables: readonly string[]): URL {
  const next = 'Write it as mlflow:https://mlflow.example.org.';
  if (text === '') {
    throw new UserError('registry-address', {
      what: 'It is open which MLflow server is meant.',
      why: `The URI names none, and ${variables.join(' and ')} are not set.`,
      next,
    });
  }
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new UserError('registry-address', {
      what: `${source} names no MLflow server.`,
      why: 'Only a server can be asked by http or https; a database or a folder of MLflow cannot.',
      next,
    });
  }
  if (url.username === '' && url.password === '') return url;
  throw new UserError('registry-address', {
    what: `${source} holds a login.`,
    why: 'The address goes into reports and the ledger, where everybody could read it.',
    next: 'Put it into MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD.',
  });
}

function experimentOf(query: string): string | undefined {
  const parameters = new URLSearchParams(query);
  const unknown = [...parameters.keys()].find((name) => name !== 'experiment');
  if (unknown === undefined) return parameters.get('experiment') || undefined;
  throw new UserError('registry-address', {
    what: `The address of MLflow has the parameter "${unknown}", which is unknown.`,
    why: 'An MLflow address takes the parameter "experiment" and no other.',
    next: 'Correct or remove it.',
  });
}

/** As MLflow's clients do it: name and password before the token. */
function readLogin(environment: Environment): Pick<MlflowAddress, 'authorization' | 'login'> {
  const username = environment('MLFLOW_TRACKING_USERNAME');
  const password = environment('MLFLOW_TRACKING_PASSWORD');
  if (username && password) {
    const pair = Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
    return { authorization: `Basic ${pair}`, login: 'the name in MLFLOW_TRACKING_USERNAME' };
  }
  const token = environment('MLFLOW_TRACKING_TOKEN');
  if (!token) return { authorization: null, login: 'no login' };
  if (!/^[!-~]+$/.test(token)) {
    throw new UserError('registry-address', {
      what: 'MLFLOW_TRACKING_TOKEN is no token.',
      why: 'It holds a line break, a space or a letter that no request can carry.',
      next: 'Store the token alone, without the line break at its end.',
    });
  }
  return { authorization: `Bearer ${token}`, login: 'the token in MLFLOW_TRACKING_TOKEN' };
}

function readTrust(environment: Environment): Trust {
  if (environment('MLFLOW_TRACKING_INSECURE_TLS') === 'true') {
    throw new UserError('registry-address', {
      what: 'MLFLOW_TRACKING_INSECURE_TLS is "true".',
      why: 'Then anybody on the way could hand out other models and read the login.',
      next: 'Point MLFLOW_TRACKING_SERVER_CERT_PATH at the certificate of its authority.',
    });
  }
  const ca = readPem('MLFLOW_TRACKING_SERVER_CERT_PATH', environment);
  const client = readPem('MLFLOW_TRACKING_CLIENT_CERT_PATH', environment);
  return { ...(ca && { ca }), ...(client && { cert: client, key: client }) };
}

function readPem(variable: string, environment: Environment): string | undefined {
  const path = environment(variable);
  if (!path) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError('registry-address', {
      what: `Cannot read ${path}, which ${variable} names.`,
      why: `The system answered ${(error as NodeJS.ErrnoException).code}.`,
      next: 'Correct the path.',
    });
  }
}
