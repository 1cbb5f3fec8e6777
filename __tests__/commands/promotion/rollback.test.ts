import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { type Death, Killed, mortal } from '../../support/mortal.ts';
import { codesOf, Workplace } from '../../support/workplace.ts';

/** Versions 1 and 2 were champion, 3 is it now. */
async function project() {
  const place = new Workplace();
  await place.promote({ evidence: place.evidence(await place.register('first'), null) });
  await place.promote({ evidence: place.evidence(await place.register('second'), '1') });
  await place.promote({ evidence: place.evidence(await place.register('third'), '2') });
  return place;
}

const back = { mode: 'rollback', reason: 'latency doubled' };
const moves = (place: Workplace) => {
  const lines = readFileSync(place.ledgerPath, 'utf8').trimEnd().split('\n');
  return lines.flatMap((line) => {
    const { event } = JSON.parse(line);
    return event.kind === 'result' ? [`${event.subject.from} to ${event.subject.to}`] : [];
  });
};

test('a rollback after a rollback never leads to the version that was left', async () => {
  const place = await project();
  expect(await place.promote(back)).toMatchObject({ result: { to: '2', moved: true } });
  expect(await codesOf(place.promote(back))).toEqual(['errored', 'rollback-open']);
  expect(moves(place).at(-1)).toBe('3 to 2');
  expect(await place.promote({ ...back, version: '1' })).toMatchObject({ result: { to: '1' } });
});

const deaths: readonly Death[] = [
  { method: 'append', call: 1 },
  { method: 'moveAlias', call: 1 },
  { method: 'append', call: 2 },
];

test.each(deaths)('a rollback that died after %j is done once, and not undone', async (death) => {
  const place = await project();
  place.context = { actor: 'ada', runId: '41', runAttempt: 1 };
  place.wrap = (open) => mortal(open, death);
  await expect(place.promote(back)).rejects.toThrow(Killed);
  place.wrap = (open) => open;
  place.context = { actor: 'ada', runId: '41', runAttempt: 2 };
  expect(await place.promote(back)).toMatchObject({ verdict: 'passed', result: { to: '2' } });
  expect(moves(place).at(-1)).toBe('3 to 2');
});

test('a rollback to a version that was deleted moves nothing, and says where to look for another', async () => {
  const place = await project();
  rmSync(join(place.folder, 'registry/models/wine/versions/2.json'));
  await expect(place.promote(back)).rejects.toMatchObject({
    problems: [{ code: 'version-unknown', next: expect.stringContaining('ledger show') }],
  });
  expect(moves(place).at(-1)).toBe('2 to 3');
});

test('evidence that cannot be read any more closes no way back', async () => {
  const place = await project();
  for (const { sha256 } of JSON.parse(place.read('registry/models/wine/versions/2.json'))
    .evidence) {
    rmSync(join(place.folder, 'registry/objects', sha256.slice(0, 2), sha256.slice(2)));
  }
  place.write('output/outcomes/validate-wine.json', '{"half":');
  expect(await place.promote(back)).toMatchObject({ verdict: 'passed', result: { to: '2' } });
});

test('a registry that versions were copied from closes no way back while it is away', async () => {
  const place = new Workplace();
  const prod = join(place.folder, 'prod');
  mkdirSync(prod);
  place.write(
    'contender.yml',
    `
version: 1
model: wine
stages:
  production: {alias: live, needs: [validate], approval: none, registry: 'file:${prod}'}
`,
  );
  await place.promote({ evidence: place.evidence(await place.register('first'), null) });
  await place.promote({ evidence: place.evidence(await place.register('second'), null) });
  const away = async () => {
    throw new UserError('registry-unreachable', { what: 'It is away.', why: '', next: '' });
  };
  place.wrap = (open) => ({
    ...open,
    async registry(uri) {
      const registry = await open.registry(uri);
      return uri.includes('prod') ? registry : { ...registry, find: away, files: away };
    },
  });
  expect(await place.promote({ ...back, ledger: `file:${prod}/ledger.jsonl` })).toMatchObject({
    verdict: 'passed',
    result: { to: '1' },
  });
});
