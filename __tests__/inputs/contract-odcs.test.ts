import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readContract } from '../../src/inputs/contract.ts';
import { problemsOf } from '../support/contract-file.ts';

const folder = join(import.meta.dirname, '../fixtures/contracts/odcs');
const objects = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => {
    const { schema = [] } = parse(readFileSync(join(folder, file), 'utf8')) as {
      readonly schema?: readonly { readonly name: string }[];
    };
    // One of them has 68 objects of the same kind.
    const names = schema.slice(0, 5);
    return schema.length === 0
      ? [[file, ''] as const]
      : names.map(({ name }) => [file, name] as const);
  });

test.each(objects.filter(([, name]) => name !== ''))(
  "the standard's own example %s#%s is accepted unchanged",
  async (file, name) => {
    const { checks, notices } = await readContract(`${join(folder, file)}#${name}`);
    const unjudged = checks.flatMap(({ id, demand }) =>
      demand.kind === 'unjudged' ? [[id, demand.reason]] : [],
    );
    expect(checks.length).toBeGreaterThan(2);
    expect(unjudged.every(([, reason]) => reason !== '')).toBe(true);
    expect(notices.length).toBeLessThan(3);
  },
);

test.each(objects.filter(([, name]) => name === ''))(
  '%s describes no data, which is said',
  async (file) => {
    expect(await problemsOf(join(folder, file))).toMatchObject([
      { code: 'contract-object', what: expect.stringContaining('describes no object') },
    ]);
  },
);
