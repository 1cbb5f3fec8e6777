import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readContract } from '../../src/inputs/contract.ts';

const folder = join(import.meta.dirname, '../fixtures/contracts');

test('a contract with a bit of everything becomes exactly these columns and checks', async () => {
  const path = join(folder, 'shop-orders.yml');
  const { file, checks, notices, ...contract } = await readContract(`${path}#orders`);
  const placed = [...checks, ...notices];
  expect(new Set([file, ...placed.map((one) => one.file)])).toEqual(new Set([path]));
  const unplaced = <T extends { readonly file: string }>({ file: _, ...rest }: T) => rest;
  expect({
    ...contract,
    notices: notices.map(unplaced),
    checks: checks.map(unplaced),
  }).toEqual(JSON.parse(readFileSync(join(folder, 'shop-orders.json'), 'utf8')));
});
