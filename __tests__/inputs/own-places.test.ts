import { expect, test } from '@jest/globals';
import { parseText } from '../../src/inputs/document.ts';
import { ownPlaces } from '../../src/inputs/own-places.ts';
import { policySchema } from '../../src/inputs/policy-schema.ts';

const promised = { model: 'out/model', metrics: 'out/metrics.json', predictions: undefined };
const checkpoint = { path: 'out/checkpoints', store: '', everyMinutes: 10, graceSeconds: 60 };

function policyOf(text: string) {
  return parseText('contender.yml', `version: 1\nmodel: wine\n${text}`, policySchema).value;
}

test('what a training promises to write is its own, and its checkpoints are', () => {
  const places = ownPlaces({ promised, checkpoint }, undefined);
  expect(places).toEqual(['out/model', 'out/metrics.json', 'out/checkpoints']);
});

test.each([
  ['file:registry', 'registry'],
  ['file:/srv/registry', '/srv/registry'],
  ['file:///srv/my%20registry', '/srv/my registry'],
  ['mlflow:https://mlflow.example.org', undefined],
  ['file:', undefined],
  ['file://%', undefined],
])('of a store at %s the place is %s', (uri, place) => {
  const expected = place === undefined ? [] : [place];
  const none = { model: undefined, metrics: undefined, predictions: undefined };
  const plan = { promised: none, checkpoint: null };
  expect(ownPlaces(plan, policyOf(`registry: "${uri}"`))).toEqual(expected);
  expect(ownPlaces(plan, policyOf(`ledger: "${uri}"`))).toEqual(expected);
  const stage = `stages: {production: {alias: champion, needs: [compare], registry: "${uri}"}}`;
  expect(ownPlaces(plan, policyOf(stage))).toEqual(expected);
  const saved = { promised: none, checkpoint: { ...checkpoint, store: uri } };
  expect(ownPlaces(saved, undefined)).toEqual(['out/checkpoints', ...expected]);
});
