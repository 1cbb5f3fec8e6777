import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readPolicy } from '../src/inputs/policy.ts';
import { renderCard } from '../src/report/card/card.ts';
import { modelIndexOf } from '../src/report/card/model-index.ts';
import { dossiers } from './support/dossiers.ts';
import { written } from './support/read-predictions.ts';

const text = readFileSync('docs/model-card.md', 'utf8');
const bodies = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, body = '']) => body);
const policies = bodies.filter((body) => body.startsWith('version:'));

test.each(policies)('policy %#: every key can be read', async (body) => {
  const policy = await readPolicy(written('contender.yml', body));
  expect(Object.keys(policy?.value.card ?? {}).length).toBeGreaterThan(0);
});

test('the sections are those of the card, in their order', () => {
  const dossier = dossiers.whole ?? fail();
  const card = renderCard(dossier, { text: null, version: '0.1.0' });
  const [, table = ''] = text.split('| section ');
  const named = [...table.matchAll(/^\| ([A-Z][\w ]*?) +\|/gm)].map(([, name = '']) => name);
  expect(named).toEqual([...card.matchAll(/^## (.*)$/gm)].map(([, name = '']) => name));
});

test('the front matter has the members that the card writes, with the same values', () => {
  const example = parse(bodies.find((body) => body.startsWith('model-index:')) ?? '');
  const [shown] = example['model-index'][0].results;
  const [real] =
    modelIndexOf(dossiers.whole ?? fail(), { hub: null, page: () => null })[0]?.results ?? [];
  expect(shown.task).toEqual(real?.task);
  expect(real?.dataset).toMatchObject(shown.dataset);
  expect(real?.metrics).toContainEqual(shown.metrics[0]);
});

function fail(): never {
  throw new Error('The sample is missing.');
}
