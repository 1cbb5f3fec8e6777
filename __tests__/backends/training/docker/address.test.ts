import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { engineAddress } from '../../../../src/backends/training/docker/address.ts';
import { temporaryFolder } from '../../../support/folder.ts';

type Variables = Readonly<Record<string, string>>;
const reading = (variables: Variables) => (name: string) => variables[name];

test.each([
  ['docker', '/x/d.sock', {}],
  ['docker', 'unix:///x/d.sock', {}],
  ['docker', undefined, { DOCKER_HOST: 'unix:///x/d.sock' }],
  ['podman', undefined, { CONTAINER_HOST: 'unix:///x/d.sock' }],
  ['podman', '/x/d.sock', { CONTAINER_HOST: 'unix:///another.sock' }],
] as const)('%s with the socket %s and %j is at /x/d.sock', (kind, socket, variables) => {
  expect(engineAddress(kind, socket, reading(variables))).toEqual({
    kind,
    name: 'unix:///x/d.sock',
    url: 'http://localhost',
    trust: { socketPath: '/x/d.sock' },
  });
});

test.each(['docker', 'podman'] as const)(
  '%s is found at the socket of the user that runs Contender',
  (kind) => {
    const folder = temporaryFolder();
    const path = join(folder, kind === 'podman' ? 'podman/podman.sock' : 'docker.sock');
    mkdirSync(join(folder, 'podman'));
    writeFileSync(path, '');
    const { trust } = engineAddress(kind, undefined, reading({ XDG_RUNTIME_DIR: folder }));
    // Where Docker runs for all users, that one comes first.
    expect([path, '/var/run/docker.sock']).toContain(trust.socketPath);
  },
);

test('TCP without certificates is plain, as Docker has it', () => {
  const variables = { DOCKER_HOST: 'tcp://10.0.0.5:2375' };
  expect(engineAddress('docker', undefined, reading(variables))).toMatchObject({
    name: 'tcp://10.0.0.5:2375',
    url: 'http://10.0.0.5:2375',
    trust: {},
  });
});

test('DOCKER_CERT_PATH makes it TLS with the certificates there', () => {
  const folder = temporaryFolder();
  for (const name of ['ca', 'cert', 'key']) writeFileSync(join(folder, `${name}.pem`), name);
  const variables = { DOCKER_HOST: 'tcp://10.0.0.5:2376', DOCKER_CERT_PATH: folder };
  expect(engineAddress('docker', undefined, reading(variables))).toMatchObject({
    url: 'https://10.0.0.5:2376',
    trust: { ca: 'ca', cert: 'cert', key: 'key' },
  });
});

test('a certificate that is missing is named', () => {
  const variables = {
    DOCKER_HOST: 'tcp://10.0.0.5:2376',
    DOCKER_CERT_PATH: '/no/such',
    DOCKER_TLS_VERIFY: '1',
  };
  expect(() => engineAddress('docker', undefined, reading(variables))).toThrow(
    'Cannot read /no/such/ca.pem.',
  );
});

test.each(['ssh://me@host', 'tcp://', 'npipe:////./pipe/docker_engine', 'host:2375'])(
  'DOCKER_HOST=%s is refused with a way that works',
  (host) => {
    expect(() => engineAddress('docker', undefined, reading({ DOCKER_HOST: host }))).toThrow(
      /Set DOCKER_HOST to unix:\/\//,
    );
  },
);

test('where no engine is, the places that were looked at are named', () => {
  const variables = { XDG_RUNTIME_DIR: '/no/such' };
  expect(() => engineAddress('podman', undefined, reading(variables))).toThrow(
    /There is no Podman here.*\/no\/such\/podman\/podman.sock, \/run\/podman\/podman.sock/,
  );
});
