import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runPlugin } from '../../../../src/backends/training/kubernetes/exec-plugin.ts';
import { findAccount } from '../../../../src/backends/training/kubernetes/find-account.ts';
import { UserError } from '../../../../src/errors.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const none = () => undefined;

interface Entries {
  readonly cluster?: object;
  readonly user?: object;
  readonly namespace?: string;
  readonly current?: string | null;
}

function configIn(folder: string, name: string, entries: Entries = {}): string {
  const { cluster, user = {}, namespace, current = 'one' } = entries;
  const path = join(folder, name);
  const config = {
    ...(current !== null && { 'current-context': current }),
    clusters: [{ name: 'c', cluster: { server: 'https://10.0.0.1:6443/', ...cluster } }],
    users: [{ name: 'u', user }],
    contexts: [
      { name: 'one', context: { cluster: 'c', user: 'u', namespace } },
      { name: 'two', context: { cluster: 'c', user: 'nobody' } },
    ],
  };
  writeFileSync(path, JSON.stringify(config));
  return path;
}

const read = (kubeconfig: string, context: string | null = null) =>
  findAccount({ kubeconfig, context }, none);

async function problemOf(work: Promise<unknown>) {
  const error = await work.then(() => undefined).catch((thrown: unknown) => thrown);
  return error instanceof UserError ? error.problems[0] : undefined;
}

test('the current context gives server, namespace and login', async () => {
  const path = configIn(temporaryFolder(), 'config', { namespace: 'ml', user: { token: 't' } });
  const account = await read(path);
  expect(account).toMatchObject({ server: 'https://10.0.0.1:6443', namespace: 'ml' });
  expect(account.login).toMatchObject({ name: `the user "u" of ${path}`, isRenewable: false });
  expect(await account.login.read()).toEqual({ token: 't' });
});

test('YAML is read, and a namespace that is not named is the default one', async () => {
  const path = join(temporaryFolder(), 'config');
  writeFileSync(
    path,
    `current-context: a
clusters:
- {name: c, cluster: {server: 'https://k:1'}}
contexts:
- {name: a, context: {cluster: c, user: u}}
users:
- {name: u, user: {token: "1"}}
`,
  );
  expect(await read(path)).toMatchObject({ server: 'https://k:1', namespace: 'default' });
});

test('certificates stand in the file or beside it, and the inline ones outrank the files', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'pki'));
  for (const name of ['ca', 'cert', 'key'])
    writeFileSync(join(folder, 'pki', name), `file ${name}`);
  const path = configIn(folder, 'config', {
    cluster: { 'certificate-authority': 'pki/ca' },
    user: {
      'client-certificate': join(folder, 'pki/cert'),
      'client-certificate-data': btoa('inline cert'),
      'client-key': 'pki/key',
    },
  });
  const account = await read(path);
  expect(account.ca).toBe('file ca');
  expect(await account.login.read()).toEqual({ cert: 'inline cert', key: 'file key' });
});

test('a token file is read anew each time', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'token'), 'first\n');
  const { login } = await read(configIn(folder, 'config', { user: { tokenFile: 'token' } }));
  expect(login.isRenewable).toBe(true);
  expect(await login.read()).toEqual({ token: 'first' });
  writeFileSync(join(folder, 'token'), 'second\n');
  expect(await login.read()).toEqual({ token: 'second' });
});

test('of several files the first that says something counts, and paths begin at their own folder', async () => {
  const [a, b] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(b, 'ca'), 'of b');
  const first = join(a, 'config');
  writeFileSync(
    first,
    JSON.stringify({ 'current-context': 'one', users: [{ name: 'u', user: { token: 'a' } }] }),
  );
  const second = configIn(b, 'config', {
    cluster: { 'certificate-authority': 'ca' },
    user: { token: 'b' },
  });
  const environment = (name: string) =>
    name === 'KUBECONFIG' ? `${first}:${first}.missing:${second}` : undefined;
  const account = await findAccount({ kubeconfig: null, context: null }, environment);
  expect(account.ca).toBe('of b');
  expect(await account.login.read()).toEqual({ token: 'a' });
});

test('~/.kube/config is found, and where nothing is found that is said', async () => {
  const home = temporaryFolder();
  const environment = (name: string) => (name === 'HOME' ? home : undefined);
  const found = () => findAccount({ kubeconfig: null, context: null }, environment, home);
  expect(await problemOf(found())).toMatchObject({
    code: 'train-kubeconfig',
    what: 'No cluster is configured.',
  });
  mkdirSync(join(home, '.kube'));
  configIn(join(home, '.kube'), 'config', { user: { token: 't' } });
  expect(await found()).toMatchObject({ server: 'https://10.0.0.1:6443' });
});

test.each([
  ['a context that is not there', {}, 'three', 'There is no context "three". It has one, two.'],
  ['a user that is not there', {}, 'two', 'There is no user "nobody". It has u.'],
  ['no current context', { current: null }, null, 'It has no "current-context".'],
  [
    'an address that is none',
    { cluster: { server: 'k8s' } },
    null,
    'It is not a kubeconfig file at clusters.0.cluster.server.',
  ],
  [
    'a server that nobody checks',
    { cluster: { 'insecure-skip-tls-verify': true } },
    null,
    'The cluster "c" has "insecure-skip-tls-verify", which Contender does not do.',
  ],
])('%s is refused', async (...row) => {
  const [, entries, context, why] = row;
  const path = configIn(temporaryFolder(), 'config', entries);
  expect(await problemOf(read(path, context))).toMatchObject({
    code: 'train-kubeconfig',
    why,
    file: path,
  });
});

test.each(['username', 'auth-provider'])('a login by %s is refused', async (name) => {
  const path = configIn(temporaryFolder(), 'config', { user: { [name]: 'x' } });
  expect((await problemOf(read(path)))?.why).toBe(
    `It has "${name}", which Kubernetes has given up.`,
  );
});

test('a login is not sent to a server without TLS; who has none may speak with it', async () => {
  const folder = temporaryFolder();
  const cluster = { server: 'http://127.0.0.1:8001' };
  const open = configIn(folder, 'open', { cluster });
  expect(await read(open)).toMatchObject({ server: 'http://127.0.0.1:8001' });
  for (const user of [
    { token: 't' },
    { tokenFile: 'x' },
    { exec: { apiVersion: 'v1', command: 'x' } },
  ]) {
    const path = configIn(folder, 'login', { cluster, user });
    const problem = await problemOf(read(path));
    expect(problem).toMatchObject({
      code: 'train-kubeconfig',
      why: expect.stringContaining('without TLS'),
    });
  }
});

test('a file that is no kubeconfig is named, and nothing in it is told', async () => {
  const path = join(temporaryFolder(), 'config');
  writeFileSync(path, 'users: s3cret');
  const problem = await problemOf(read(path));
  expect(problem).toMatchObject({ code: 'train-kubeconfig', what: `Cannot use ${path}.` });
  expect(JSON.stringify(problem)).not.toContain('s3cret');
  expect((await problemOf(read(`${path}.not`)))?.why).toContain('ENOENT');
});

test('the account of a pod is its service account, whose token is read anew', async () => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries({ token: 'a\n', 'ca.crt': 'ca', namespace: 'ml' })) {
    writeFileSync(join(folder, name), text);
  }
  const given: Record<string, string> = {
    HOME: folder,
    KUBERNETES_SERVICE_HOST: 'fd00::1',
    KUBERNETES_SERVICE_PORT: '6443',
  };
  const account = await findAccount(
    { kubeconfig: null, context: null },
    (name) => given[name],
    folder,
  );
  expect(account).toMatchObject({ server: 'https://[fd00::1]:6443', namespace: 'ml', ca: 'ca' });
  expect(await account.login.read()).toEqual({ token: 'a' });
  writeFileSync(join(folder, 'token'), 'b\n');
  expect(await account.login.read()).toEqual({ token: 'b' });
});

describe('a credential plugin', () => {
  function pluginIn(folder: string, lines: string): string {
    const path = join(folder, 'plugin');
    writeFileSync(path, `#!/bin/sh\n${lines}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  const answer = (status: object) =>
    `echo '${JSON.stringify({ apiVersion: 'client.authentication.k8s.io/v1', kind: 'ExecCredential', status })}'`;

  async function loginBy(lines: string, more: object = {}) {
    const folder = temporaryFolder();
    const command = `./${pluginIn(folder, lines).slice(folder.length + 1)}`;
    const exec = { apiVersion: 'client.authentication.k8s.io/v1', command, ...more };
    const { login } = await read(configIn(folder, 'config', { user: { exec } }));
    return { login, folder };
  }

  test('is started from the folder of the file, without a shell, with its own variables and ours', async () => {
    const { login, folder } = await loginBy(
      `printf '%s|' "$@" "$REGION" "\${PATH:+path}" > "$(dirname "$0")/seen"; echo "$KUBERNETES_EXEC_INFO" >> "$(dirname "$0")/seen"; ${answer({ token: 't', expirationTimestamp: '2030-01-01T00:00:00Z' })}`,
      {
        args: ['$(touch x)', 'a b'],
        env: [{ name: 'REGION', value: 'eu;1' }],
        provideClusterInfo: true,
      },
    );
    expect(await login.read()).toEqual({ token: 't', expiresAt: Date.UTC(2030, 0, 1) });
    const [words, told = ''] = readFileSync(join(folder, 'seen'), 'utf8').split('|{');
    expect(words).toBe('$(touch x)|a b|eu;1|path');
    expect(JSON.parse(`{${told}`)).toEqual({
      apiVersion: 'client.authentication.k8s.io/v1',
      kind: 'ExecCredential',
      spec: { interactive: false, cluster: { server: 'https://10.0.0.1:6443' } },
    });
    expect(existsSync('x')).toBe(false);
  });

  test('may give a certificate', async () => {
    const { login } = await loginBy(answer({ clientCertificateData: 'c', clientKeyData: 'k' }));
    expect(await login.read()).toEqual({ cert: 'c', key: 'k' });
  });

  test.each([
    ['fails', 'echo wrong >&2; exit 3', 'It ended with exit code 3 and said: wrong.'],
    ['says nothing', 'exit 0', 'It did not write an ExecCredential.'],
    ['gives a page', 'echo "<html>s3cret</html>"', 'It did not write an ExecCredential.'],
    ['gives nothing', answer({}), 'It gave neither a token nor a certificate.'],
  ])('that %s is named, and what it wrote is not told', async (...row) => {
    const [, lines, why] = row;
    const { login } = await loginBy(lines);
    const problem = await problemOf(login.read());
    expect(problem).toMatchObject({ code: 'train-login', why });
    expect(JSON.stringify(problem)).not.toContain('s3cret');
  });

  test('that is not installed is named', async () => {
    const { login } = await loginBy('', { command: 'no-such-plugin' });
    const problem = await problemOf(login.read());
    expect(problem?.what).toContain('The plugin "no-such-plugin" gave no credentials');
    expect(problem?.why).toMatch(/exit code 127.*no-such-plugin/);
  });

  test('that leaves something running does not keep anybody waiting, nor does one that never ends', async () => {
    const before = performance.now();
    const { login } = await loginBy(`sleep 20 & ${answer({ token: 't' })}`);
    expect(await login.read()).toEqual({ token: 't' });
    const folder = temporaryFolder();
    const exec = { apiVersion: 'v1', command: pluginIn(folder, 'sleep 20; exit 0') };
    const place = { name: 'u', file: join(folder, 'config'), cluster: {} };
    const problem = await problemOf(runPlugin(exec, place, 200));
    expect(problem).toMatchObject({ code: 'train-login', why: expect.stringContaining('SIGKILL') });
    expect(performance.now() - before).toBeLessThan(15_000);
  });

  test('that must ask at a terminal is refused', async () => {
    const { login } = await loginBy(answer({ token: 't' }), { interactiveMode: 'Always' });
    expect((await problemOf(login.read()))?.why).toMatch(/terminal/);
  });
});
