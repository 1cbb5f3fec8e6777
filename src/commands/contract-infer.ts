import { z } from 'zod';
import type { Example } from '../domain/data/check.ts';
import { contractText, inferColumns } from '../domain/data/infer.ts';
import type { Finding } from '../domain/finding.ts';
import { UserError } from '../errors.ts';
import { common } from '../inputs/command-inputs.ts';
import { digestData } from '../inputs/data-digests.ts';
import { expandPaths } from '../inputs/data-paths.ts';
import { list, text } from '../inputs/fields.ts';
import type { Command } from './command.ts';
import { conclude } from './conclude.ts';
import { type DataFacts, readFacts } from './contract/infer-facts.ts';

const inputs = z.object({
  ...common,
  data: list().describe('The data to tell a contract from: paths of files, or one table.'),
  object: text()
    .regex(/^[\w-]+$/, { error: 'Use letters, digits, _ and -' })
    .optional()
    .describe("The contract's name for the data; default: the name of its first file."),
  engine: text().default('duckdb:').describe('URI of the engine that counts.'),
});

/** Writes a first contract: what holds of the data as it is, for a person to complete. */
export const contractInfer: Command<typeof inputs> = {
  name: 'contract infer',
  summary: 'writes a first contract from data',
  inputs,
  words: ['data'],
  async run(given, open) {
    const found = await expandPaths(given.data);
    const object = given.object ?? objectOf(found.paths);
    const engine = await open.engine(given.engine);
    open.progress(`Reading ${given.data.join(', ')}`);
    const facts = await readFacts(engine, {
      ...found,
      object,
      columns: [],
      key: [],
      filter: null,
      dialect: {},
      references: new Map(),
    });
    const { rows } = facts.rows;
    if (rows === 0) throw nothingToTell(given.data);
    const columns = inferColumns(facts.columns);
    const name = `contracts/${object}.yml`;
    await open.output.write(name, contractText({ object, columns, rows, paths: given.data }));
    const contract = open.output.path(name);
    const { files } = await digestData({ [object]: found.paths });
    return conclude<'contract infer'>(open, {
      command: 'contract infer',
      key: given.key ?? object,
      verdict: 'passed',
      exitCode: 0,
      title: `Passed: ${contract} promises what holds of ${columns.length} columns in ${rows} rows`,
      subject: { model: null, digest: null },
      findings: unpromised(facts),
      outputs: { contract },
      result: { object, contract, rows, columns },
      inputDigests: files,
    });
  },
};

/** What the contract is silent on, since nobody could read it. */
function unpromised({ shape, rows: { rows, unreadable } }: DataFacts): readonly Finding[] {
  const warning = (message: string, { file, line }: Example): Finding => {
    return {
      level: 'warning',
      rule: 'data-unread',
      message,
      file,
      ...(line !== undefined && { line }),
    };
  };
  const [first] = unreadable.faults;
  const unread = `${unreadable.count} of ${unreadable.count + rows} rows cannot be read, so that nothing was told from them`;
  return [
    ...shape.header.map(({ message, example }) => {
      return warning(
        `The header cannot be trusted: ${message.replace(/\.$/, '')}. Correct it, and infer again.`,
        example,
      );
    }),
    ...(first
      ? [warning(`${unread}; the first: ${first.message.replace(/\.$/, '')}.`, first.example)]
      : []),
  ];
}

/** The first file's name without its folders and endings. */
function objectOf([path = 'data']: readonly string[]): string {
  const file = path.replace(/\/+$/, '').split(/[/\\]/).at(-1) ?? '';
  const word = (file.split('.')[0] ?? '').replaceAll(/[^\w-]+/g, '_');
  return word === '' ? 'data' : word;
}

function nothingToTell(data: readonly string[]): UserError {
  return new UserError('data-empty', {
    what: `There is not one row in ${data.join(', ')}.`,
    why: 'A contract told from nothing would promise nothing.',
    next: 'Give data with rows.',
  });
}
