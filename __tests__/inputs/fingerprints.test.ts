import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { validate } from '../../src/commands/validate.ts';
import { terminal } from '../../src/host/terminal.ts';
import { readFingerprints } from '../../src/inputs/fingerprints.ts';
import { run } from '../../src/run.ts';
import { temporaryFolder } from '../support/folder.ts';

const contract = `apiVersion: v3.1.0
kind: DataContract
id: c
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - {name: id, logicalType: integer}
      - name: price
        logicalType: number
        quality: [{id: usual, type: custom, engine: contender, implementation: {aggregate: mean, mustBeBetween: [0, 9]}}]
`;

test('what a validation found is known of the same bytes, and of no others', async () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('c.yml'), contract);
  writeFileSync(at('train.csv'), 'id,price,note\n1,2.5,a\n2,3.5,b\n3,,c\n');
  const policy = `version: 1\nmodel: m\ndata:\n  train: {path: ${at('train.csv')}, contract: ${at('c.yml')}}\n`;
  writeFileSync(at('contender.yml'), policy);
  const given = { policy: at('contender.yml'), 'output-directory': at('output') };
  const host = terminal({ inputs: new Map(Object.entries(given)), json: true });
  let digest = '';
  await run(validate, {
    ...host,
    enter: () => '',
    progress: () => undefined,
    show: async ({ outputs }) => {
      digest = outputs['data-digest'] ?? '';
    },
  });
  const outcomes = at('output/outcomes');
  expect(await readFingerprints(outcomes, { train: digest, eval: digest })).toEqual({
    train: {
      rows: 3,
      columns: [
        { name: 'id', type: 'integer', nulls: 0, min: 1, max: 3, mean: 2 },
        { name: 'price', type: 'number', nulls: 1, min: 2.5, max: 3.5, mean: 3 },
        { name: 'note', type: 'text', nulls: 0 },
      ],
    },
  });
  expect(await readFingerprints(outcomes, { train: 'sha256:other' })).toEqual({});
});

test('outcomes that cannot be read tell nothing and stop nothing', async () => {
  const folder = temporaryFolder();
  expect(await readFingerprints(join(folder, 'none'), { train: 'sha256:a' })).toEqual({});
  mkdirSync(join(folder, 'outcomes'));
  writeFileSync(join(folder, 'outcomes', 'validate-m.json'), '{"schema": "contender/outcome@1"');
  expect(await readFingerprints(join(folder, 'outcomes'), { train: 'sha256:a' })).toEqual({});
});
