import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LiveServer, startServer } from './server.ts';

interface MlflowStart {
  /** The folder of its programs. */
  readonly bin: string;
  readonly folder: string;
  readonly login?: Login;
  /** Where it keeps artifacts; default: in its folder. */
  readonly artifacts?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly port?: number;
}

export interface Login {
  readonly username: string;
  readonly password: string;
}

/** An administrator of a server with basic auth. */
export function administrator(): Login {
  return { username: 'admin', password: `secret-${randomUUID()}` };
}

/** A real MLflow server on SQLite, which hands artifacts through; with a login it asks for it. */
export function startMlflow(start: MlflowStart): Promise<LiveServer> {
  const { bin, folder, login, artifacts = join(folder, 'files'), env, port } = start;
  const stores = `--backend-store-uri sqlite:///${folder}/m.db --artifacts-destination ${artifacts}`;
  const app = login ? ['--app-name', 'basic-auth'] : [];
  const one = (at: number) =>
    `--host 127.0.0.1 --port ${at} --workers 1 --serve-artifacts ${stores}`;
  return startServer({
    name: 'MLflow',
    program: join(bin, 'mlflow'),
    arguments: (at) => ['server', ...one(at).split(' '), ...app],
    folder,
    ...(port !== undefined && { port }),
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      MLFLOW_DISABLE_TELEMETRY: 'true',
      MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
      ...(login && authEnvironment(folder, login)),
      ...env,
    },
    isReady: (url) => answers(url, login),
  });
}

function authEnvironment(folder: string, { username, password }: Login): Record<string, string> {
  const path = join(folder, 'auth.ini');
  const settings = [
    '[mlflow]',
    'default_permission = READ',
    `database_uri = sqlite:///${folder}/auth.db`,
    `admin_username = ${username}`,
    `admin_password = ${password}`,
    'authorization_function = mlflow.server.auth:authenticate_request_basic_auth',
  ];
  writeFileSync(path, `${settings.join('\n')}\n`);
  return { MLFLOW_AUTH_CONFIG_PATH: path, MLFLOW_FLASK_SERVER_SECRET_KEY: randomUUID() };
}

/** `/health` alone is green while the API still refuses. */
async function answers(url: string, login: Login | undefined): Promise<boolean> {
  const health = await fetch(`${url}/health`);
  const search = await mlflowCall({ url, ...(login && { login }) }, 'GET experiments/search', {
    max_results: 1,
  });
  return health.ok && search.status === 200;
}

/** What a person or a script does to the server beside us: `mlflowCall(server, 'POST runs/create', {…})`. */
export async function mlflowCall(
  { url, login }: { readonly url: string; readonly login?: Login },
  call: string,
  given: Readonly<Record<string, unknown>>,
): Promise<{ readonly status: number; readonly text: string; json(): unknown }> {
  const [method = '', path] = call.split(' ');
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) query.append(name, String(value));
  const inQuery = method === 'GET' ? `?${query}` : '';
  const answer = await fetch(`${url}/api/2.0/mlflow/${path}${inQuery}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(login && { authorization: `Basic ${btoa(`${login.username}:${login.password}`)}` }),
    },
    ...(method !== 'GET' && { body: JSON.stringify(given) }),
  });
  const text = await answer.text();
  return { status: answer.status, text, json: () => JSON.parse(text) };
}
