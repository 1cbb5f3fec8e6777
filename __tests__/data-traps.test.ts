import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { validate } from '../src/commands/validate.ts';
import type { CheckResult, Example } from '../src/domain/data/check.ts';
import type { OutcomeOf } from '../src/domain/outcome.ts';
import { temporaryFolder } from './support/folder.ts';
import { outcomeOf } from './support/outcome-of.ts';

const folder = resolve('__tests__/fixtures/bad-data');

/** What a bad file must be told: a file of this form lies beside each. */
interface Trap {
  /** What is wrong with it, in words. */
  readonly about: string;
  readonly files: readonly string[];
  /** The object of an ODCS contract that the file should keep. */
  readonly promise: object;
  /** Further objects of the contract, each with the data that keeps it. */
  readonly more?: Readonly<Record<string, { readonly promise: object; readonly files: object }>>;
  readonly slaProperties?: readonly object[];
  readonly verdict: string;
  /** The code of the problem, where the file is refused as a whole. */
  readonly error?: string;
  /** Every check that does not pass. */
  readonly checks?: Readonly<Record<string, Expected>>;
  /** A word of what a person is told of how the file was read. */
  readonly notices?: string;
}

type Expected = Partial<Omit<CheckResult, 'examples'>> & {
  readonly examples?: readonly Partial<Example>[];
};

const traps = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name): readonly [string, Trap] => {
    return [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8'))];
  });

test('there are enough traps', () => {
  expect(traps.length).toBeGreaterThan(150);
});

test.each(traps)('%s is found out', async (_name, trap) => {
  const outcome = await judge(trap);
  expect(outcome.verdict).toBe(trap.verdict);
  if (trap.error !== undefined) {
    expect(outcome.result).toBeNull();
    expect(outcome.findings[0]).toMatchObject({ rule: trap.error, level: 'error' });
    return;
  }
  const open = (outcome.result?.checks ?? []).filter(({ status }) => status !== 'passed');
  const expected = Object.entries(trap.checks ?? {});
  expect(open.map(({ id }) => id).toSorted()).toEqual(expected.map(([id]) => id).toSorted());
  for (const [id, wanted] of expected) {
    expect(open.find((check) => check.id === id)).toMatchObject(matcher(wanted));
  }
  if (trap.notices !== undefined) {
    expect(outcome.result?.data[0]?.notices?.join(' ')).toContain(trap.notices);
  }
});

/** Reasons and what was observed are found in the text, examples in their order. */
function matcher({ reason, examples, ...exact }: Expected): object {
  return {
    ...exact,
    ...(reason !== undefined && { reason: expect.stringContaining(reason) }),
    ...(examples && { examples: examples.map((example) => expect.objectContaining(example)) }),
  };
}

async function judge(trap: Trap): Promise<OutcomeOf<'validate'>> {
  const place = temporaryFolder();
  const others = Object.entries(trap.more ?? {});
  const schema = [
    { name: 'orders', ...trap.promise },
    ...others.map(([name, { promise }]) => ({ name, ...promise })),
  ];
  const head = { apiVersion: 'v3.1.0', kind: 'DataContract', id: 'c', version: '1.0.0' };
  const sla = trap.slaProperties && { slaProperties: trap.slaProperties };
  const contract = join(place, 'contract.yml');
  writeFileSync(contract, JSON.stringify({ ...head, status: 'active', schema, ...sla }));
  const entry = (files: readonly string[], object: string) => {
    return { path: files.map((name) => join(folder, name)), contract: `${contract}#${object}` };
  };
  const data = Object.fromEntries([
    ['orders', entry(trap.files, 'orders')],
    ...others.map(([name, { files }]) => [name, entry(Object.keys(files), name)] as const),
  ]);
  const policy = join(place, 'contender.yml');
  writeFileSync(policy, JSON.stringify({ version: 1, model: 'm', data }));
  return outcomeOf(validate, { policy });
}
