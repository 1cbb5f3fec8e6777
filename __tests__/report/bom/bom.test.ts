import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { bomOf } from '../../../src/report/bom/bom.ts';
import { dossiers } from '../../support/dossiers.ts';
import { expectGolden } from '../../support/golden.ts';

const folder = join(import.meta.dirname, '../../fixtures/cyclonedx');
const schemaOf = (name: string) => {
  return JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8'));
};

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
// RFC 3987 allows more characters than a URI reference; ours needs none of them.
ajv.addFormat('iri-reference', ajv.formats['uri-reference'] ?? true);
ajv.addFormat('idn-email', ajv.formats.email ?? true);
for (const name of ['spdx', 'jsf-0.82']) {
  ajv.addSchema(schemaOf(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
}
const isValid = ajv.compile(schemaOf('bom-1.6'));

const bomText = (name: string) => {
  const dossier = dossiers[name];
  if (!dossier) throw new Error(`There is no sample ${name}.`);
  return `${JSON.stringify(bomOf(dossier, '0.1.0'), null, 2)}\n`;
};

test.each(Object.keys(dossiers))('%s is valid by the published schema of CycloneDX 1.6', (name) => {
  isValid(JSON.parse(bomText(name)));
  expect(isValid.errors ?? []).toEqual([]);
});

test('the schema does find mistakes', () => {
  const bom = JSON.parse(bomText('whole'));
  bom.metadata.component.modelCard.quantitativeAnalysis.performanceMetrics[0].value = 0.5;
  bom.serialNumber = 'urn:uuid:1';
  isValid(bom);
  expect((isValid.errors ?? []).map(({ instancePath }) => instancePath).sort()).toEqual([
    '/metadata/component/modelCard/quantitativeAnalysis/performanceMetrics/0/value',
    '/serialNumber',
  ]);
});

test('the whole reads as its golden file', () => {
  expectGolden('card/whole.cdx.json', bomText('whole'));
});

test('the hash is the digest of the model, and number and time are the same each time', () => {
  const bom = JSON.parse(bomText('whole'));
  expect(bom.metadata.component.hashes).toEqual([{ alg: 'SHA-256', content: '8f'.repeat(32) }]);
  expect(bom.serialNumber).toBe('urn:uuid:8f8f8f8f-8f8f-8f8f-8f8f-8f8f8f8f8f8f');
  expect(bomText('whole')).toBe(bomText('whole'));
});

test.each(Object.keys(dossiers))('%s: every reference leads to a component', (name) => {
  const bom = JSON.parse(bomText(name));
  const { metadata, components = [], dependencies = [] } = bom;
  const refs = [metadata.component, ...components].map((one: object) =>
    Reflect.get(one, 'bom-ref'),
  );
  expect(new Set(refs).size).toBe(refs.length);
  const { datasets = [] } = metadata.component.modelCard.modelParameters;
  const used = [
    ...datasets.map(({ ref }: { ref: string }) => ref),
    ...dependencies.flatMap(({ ref, dependsOn }: { ref: string; dependsOn: string[] }) => {
      return [ref, ...dependsOn];
    }),
  ];
  expect(used.filter((ref: string) => !refs.includes(ref))).toEqual([]);
});

test('rates of groups are measured, not judged, in the words of the rule of thumb', () => {
  const { considerations } = JSON.parse(bomText('waived')).metadata.component.modelCard;
  expect(considerations.fairnessAssessments).toMatchObject([
    { groupAtRisk: 'sex=Female' },
    { groupAtRisk: 'sex=Other' },
  ]);
  const [first] = considerations.fairnessAssessments;
  expect(first.harms).toContain('0.575 of the largest, below 0.8 (four-fifths rule of thumb)');
  expect(first.harms).toMatch(/^Measured, not judged, on 640 rows/);
});
