import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gitRegistry } from '../../src/backends/registries/git/registry.ts';
import { temporaryFolder } from '../support/folder.ts';
import { serveGit } from '../support/git-http.ts';
import { registerModel, writeTree } from '../support/git-model.ts';
import { artifactOf, environment, workplace } from '../support/git-repository.ts';
import { gtoPrograms } from '../support/live/gto.ts';
import { makeBucket, motoEnvironment, startMoto } from '../support/live/moto.ts';
import type { LiveServer } from '../support/live/server.ts';
import { liveSuite } from '../support/live/venv.ts';
import { candidate } from '../support/registry-contract.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

const failing = (code: string) => ({ problems: [{ code }] });

const part = fc.constantFrom('a', 'b c', 'ü', '🍷', 'z.bin', '𝒳', '\uFFFC', '#', "it's");
const trees = fc.dictionary(
  fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.d/file`),
  fc.uint8Array({ maxLength: 40 }),
  { minKeys: 2, maxKeys: 8 },
);

liveSuite({ subject: 'registries/git with files in DVC', needs: ['gto'] }, (bin = '') => {
  const { dvc } = gtoPrograms(bin);

  /** A repository whose `model` DVC has pushed to a folder; `model` is one folder of these files. */
  function withDvc(files: Readonly<Record<string, Uint8Array>>) {
    const store = join(temporaryFolder(), 'store');
    const place = workplace({
      ...artifactOf('wine'),
      '.dvc/config': `[core]\n    remote = far\n['remote "far"']\n    url = ${store}\n`,
      '.dvc/.gitignore': '/tmp\n/cache\n',
    });
    writeTree(join(place.clone, 'model'), files);
    dvc(place.clone, 'add', '--quiet', 'model');
    dvc(place.clone, 'push', '--quiet');
    place.commit('model');
    return { store, place };
  }

  test('random folders, with names of every kind, are read as DVC has them', async () => {
    const [first, ...others] = fc.sample(trees, { numRuns: 5, seed: 6 });
    const { place, store } = withDvc(first ?? {});
    for (const files of others) {
      rmSync(join(place.clone, 'model'), { recursive: true });
      writeTree(join(place.clone, 'model'), files);
      dvc(place.clone, 'add', '--quiet', 'model');
      cpSync(join(place.clone, '.dvc/cache'), store, { recursive: true, force: true });
      place.commit('model');
      await registerModel(place, await gitRegistry.open(`git:${place.origin}`, environment));
    }
  });

  test('line ends are bytes: CRLF stays, and is hashed as it is', async () => {
    const { place } = withDvc({ 'vocabulary.txt': Buffer.from('a\r\nb\r\n') });
    expect(place.git('show', 'HEAD:model.dvc')).toContain('hash: md5');
    await registerModel(place, await gitRegistry.open(`git:file://${place.origin}`, environment));
  });

  test('an output of a stage and files beside it in git are one model', async () => {
    const { place } = withDvc({ 'weights.bin': Buffer.from('old') });
    dvc(place.clone, 'remove', '--quiet', 'model.dvc');
    rmSync(join(place.clone, 'model'), { recursive: true });
    const command =
      "mkdir -p model && printf weights > model/weights.bin && echo '{}' > model/m.json";
    const words = [
      '--name',
      'train',
      '--outs',
      'model/weights.bin',
      '--metrics-no-cache',
      'model/m.json',
    ];
    place.write({ 'model/README.md': 'a model\n' });
    dvc(place.clone, 'stage', 'add', '--quiet', ...words, command);
    dvc(place.clone, 'repro', '--quiet');
    dvc(place.clone, 'push', '--quiet');
    place.commit('trained');
    const registry = await gitRegistry.open(`git:${place.origin}`, environment);
    const version = await registerModel(place, registry);
    const paths = (await registry.files(version, 'model')).map(({ path }) => path);
    expect(paths.toSorted()).toEqual(['.gitignore', 'README.md', 'm.json', 'weights.bin']);
  });

  test('what was pushed is pulled from a web server, too', async () => {
    const { place, store } = withDvc({
      'weights.bin': Buffer.from('weights'),
      'a/b 🍷': Buffer.from('x'),
    });
    const url = await serveGit(place.origin, { folder: store, login: 'ada:s3cr3t' });
    const address = url.replace(/\/[^/]*$/, '/files');
    dvc(place.clone, 'remote', 'modify', 'far', 'url', address);
    place.commit('moved');
    dvc(place.clone, 'remote', 'modify', '--local', 'far', 'auth', 'basic');
    dvc(place.clone, 'remote', 'modify', '--local', 'far', 'user', 'ada');
    dvc(place.clone, 'remote', 'modify', '--local', 'far', 'password', 's3cr3t');
    process.chdir(place.clone);
    await registerModel(place, await gitRegistry.open('git:', environment));
    process.chdir(home);
    const stranger = await gitRegistry.open(`git:${place.origin}`, environment);
    const found = await stranger.find('wine', { kind: 'version', version: 'v0.0.1' });
    if (!found) throw new Error('not registered');
    await expect(stranger.files(found, 'model')).rejects.toMatchObject(failing('registry-login'));
  });
});

liveSuite(
  { subject: 'registries/git with files in S3', needs: ['gto', 'moto'] },
  (bin = '', moto = '') => {
    let server: LiveServer;
    beforeAll(async () => {
      server = await startMoto(moto);
      await makeBucket(server.url, 'models');
    }, 200_000);
    afterAll(() => server.stop());

    test('what dvc push left in a bucket is read from there', async () => {
      const { AWS_ENDPOINT_URL: _, ...login } = motoEnvironment(server.url);
      const { dvc } = gtoPrograms(bin, login);
      const address = `[core]\n    remote = far\n['remote "far"']\n    url = s3://models/wine\n    endpointurl = ${server.url}\n`;
      const place = workplace({
        ...artifactOf('wine'),
        '.dvc/config': address,
        '.dvc/.gitignore': '/tmp\n/cache\n',
      });
      writeTree(join(place.clone, 'model'), {
        'weights.bin': Buffer.from('weights'),
        'a/b 🍷': Buffer.from('x'),
      });
      dvc(place.clone, 'add', '--quiet', 'model');
      const commit = place.commit('not pushed');
      const known = (name: string) => login[name as keyof typeof login] ?? environment(name);
      const registry = await gitRegistry.open(`git:${place.origin}`, known);
      await expect(registry.register({ ...candidate(), commit })).rejects.toMatchObject(
        failing('model-file-missing'),
      );
      dvc(place.clone, 'push', '--quiet');
      await registerModel(place, registry);
    });
  },
);
