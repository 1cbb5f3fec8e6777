import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { validate } from '../../src/commands/validate.ts';
import type { OutcomeOf } from '../../src/domain/outcome.ts';
import { temporaryFolder } from '../support/folder.ts';
import { outcomeOf } from '../support/outcome-of.ts';

const contract = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
      - {name: id, logicalType: integer, required: true, logicalTypeOptions: {minimum: 1}}
      - {name: region, logicalType: string, required: true}
`;

/** The rows in every format, a contract, and a policy that names one data set. */
function folderWith(path: string): string {
  const folder = temporaryFolder();
  cpSync('__tests__/fixtures/formats', join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'orders.yml'), contract);
  const orders = { path: join(folder, path), contract: join(folder, 'orders.yml') };
  const policy = { version: 1, model: 'm', data: { orders } };
  writeFileSync(join(folder, 'contender.yml'), JSON.stringify(policy));
  return folder;
}

async function judge(folder: string): Promise<OutcomeOf<'validate'>> {
  const inputs = {
    policy: join(folder, 'contender.yml'),
    'output-directory': join(folder, 'output'),
  };
  return outcomeOf(validate, inputs);
}

test.each([
  [
    'a pattern',
    'data/hive/**/*.csv',
    'csv',
    ['data/hive/region=EU/part-0.csv', 'data/hive/region=a%20b%2Fc/part-0.csv'],
  ],
  [
    'a folder',
    'data/hive',
    'csv',
    ['data/hive/region=EU/part-0.csv', 'data/hive/region=a%20b%2Fc/part-0.csv'],
  ],
  ['an Arrow stream', 'data/stream.arrow', 'arrow', ['data/stream.arrow']],
  ['a Delta table', 'data/delta', 'delta', ['data/delta']],
  ['an Iceberg table', 'data/iceberg-deletes', 'iceberg', ['data/iceberg-deletes']],
])(
  '%s of the policy is judged, and the outcome shows what was read',
  async (_, ...[path, format, paths]) => {
    const folder = folderWith(path);
    const outcome = await judge(folder);
    expect(outcome.verdict).toBe('passed');
    expect(outcome.result?.data).toMatchObject([
      { name: 'orders', format, rows: 10, paths: paths.map((name) => join(folder, name)) },
    ]);
    expect(outcome.outputs['data-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
  },
);

test('a pattern that matches nothing is an error, never a pass', async () => {
  const outcome = await judge(folderWith('data/*.tsv'));
  expect(outcome).toMatchObject({ verdict: 'errored', findings: [{ rule: 'data-no-match' }] });
});
