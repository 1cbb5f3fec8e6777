import { expect, test } from '@jest/globals';
import { readPolicy } from '../../src/inputs/policy.ts';
import { readDemand } from '../../src/inputs/provenance-demand.ts';
import { codesOf, Workplace } from '../support/workplace.ts';

const run = { repository: 'acme/wine', serverUrl: 'https://github.com' };
const stage = (provenance: string) => `
version: 1
model: wine
stages:
  production: {alias: champion, needs: [validate], approval: none${provenance}}
`;

async function demanded(provenance: string, context: Parameters<typeof readDemand>[2] = run) {
  const place = new Workplace(stage(provenance));
  const policy = await readPolicy(`${place.folder}/contender.yml`);
  if (!policy) throw new Error('There is a policy.');
  return readDemand('production', policy, context);
}

test('a stage that does not ask demands nothing', async () => {
  expect(await demanded('')).toBeUndefined();
});

test.each(['required', '{}'])('%s demands the main branch of this repository', async (asked) => {
  expect(await demanded(`, provenance: ${asked}`)).toEqual({
    repository: 'acme/wine',
    roots: null,
    demand: {
      repository: 'https://github.com/acme/wine',
      ref: 'refs/heads/main',
      workflow: null,
      issuer: 'https://token.actions.githubusercontent.com',
    },
  });
});

test('a stage may demand another repository, ref, workflow and issuer', async () => {
  const asked = `{repository: acme/models, ref: refs/tags/v*, workflow: acme/ci/.github/workflows/a.yml@refs/tags/v1, issuer: 'https://token.actions.acme.ghe.com'}`;
  const context = { repository: null, serverUrl: 'https://acme.ghe.com' };
  expect(await demanded(`, provenance: ${asked}`, context)).toMatchObject({
    demand: {
      repository: 'https://acme.ghe.com/acme/models',
      ref: 'refs/tags/v*',
      workflow: 'https://acme.ghe.com/acme/ci/.github/workflows/a.yml@refs/tags/v1',
      issuer: 'https://token.actions.acme.ghe.com',
    },
  });
});

test.each([
  'optional',
  'true',
  '{repo: acme/wine}',
  '{repository: wine}',
  '{ref: main}',
  '{workflow: model.yml}',
  '{workflow: acme/ci/.github/workflows/a.yml@v1}',
  '{issuer: github}',
])('%s is refused', async (asked) => {
  const place = new Workplace(stage(`, provenance: ${asked}`));
  const codes = await codesOf(place.promote({ version: '1' }));
  expect(codes[0]).toBe('errored');
});

test('a trusted root that is not there is an error', async () => {
  await expect(demanded(', provenance: {trusted-root: nowhere.jsonl}')).rejects.toThrow('nowhere');
});
