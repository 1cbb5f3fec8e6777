import { expect, test } from '@jest/globals';
import { bundleVerifier } from '../../../src/backends/provenance/verifier.ts';
import { codeOf } from '../../support/provenance.ts';
import { PrivateSigstore } from '../../support/sigstore.ts';
import { serveTuf } from '../../support/tuf.ts';

type Repository = Awaited<ReturnType<typeof serveTuf>>;

async function verified(repository: Repository, sigstore: PrivateSigstore) {
  const verifier = bundleVerifier(null, repository);
  try {
    return await verifier.verify(JSON.stringify(await sigstore.sign('{}')));
  } finally {
    repository.close();
  }
}

test('without a file the root is fetched by TUF, and proves', async () => {
  const sigstore = new PrivateSigstore();
  const repository = await serveTuf(await sigstore.root());
  expect(await verified(repository, sigstore)).toMatchObject({ kind: 'proven' });
  expect(repository.requests).toContain('/targets/trusted_root.json');
});

test('with a file nothing is fetched', async () => {
  const sigstore = new PrivateSigstore();
  const text = await sigstore.root();
  const repository = await serveTuf(text);
  const verifier = bundleVerifier({ path: 'trusted-root.json', text }, repository);
  const bundle = JSON.stringify(await sigstore.sign('{}'));
  expect(await verifier.verify(bundle)).toMatchObject({ kind: 'proven' });
  expect(repository.requests).toEqual([]);
  repository.close();
});

test.each([
  [
    'was changed',
    async (root: string) => {
      const repository = await serveTuf(root);
      repository.files.set('/targets/trusted_root.json', `${root} `);
      return repository;
    },
  ],
  ['expired', (root: string) => serveTuf(root, { days: -1 })],
  ['is signed by another key', (root: string) => serveTuf(root, { foreignKey: true })],
  [
    'is not there',
    async (root: string) => {
      const repository = await serveTuf(root);
      repository.files.clear();
      return repository;
    },
  ],
])('a root that %s is an error, never a pass', async (_, start) => {
  const sigstore = new PrivateSigstore();
  const repository = await start(await sigstore.root());
  expect(await codeOf(verified(repository, sigstore))).toBe('trusted-root-unreachable');
});
