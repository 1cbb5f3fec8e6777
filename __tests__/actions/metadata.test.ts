import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { everyCommand } from '../../src/cli/commands.ts';
import { inputsOf } from '../../src/inputs/describe.ts';

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<Record<string, MetadataInput>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

interface MetadataInput {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

const commands = await everyCommand();

const bundle = process.env.CONTENDER_DIST ?? 'dist';

const files = [
  'action.yml',
  ...readdirSync('actions').map((name) => join('actions', name, 'action.yml')),
];
const actions = files.map((file) => ({ file, command: commandOf(file), ...read(file) }));

test('every entry of src/actions has its action.yml, and the other way round', () => {
  const entries = readdirSync('src/actions')
    .map((file) => file.replace('.ts', ''))
    .filter((entry) => !entry.endsWith('-post'));
  expect(actions.map(({ command }) => command).sort()).toEqual(entries.sort());
});

test.each(actions)('$file has exactly the inputs of its command', ({ command, inputs }) => {
  expect(inputs ?? {}).toEqual(expectedInputs(schemaOf(command)));
});

test.each(actions)('$file lists the inputs in the order of the schema', ({ command, inputs }) => {
  expect(Object.keys(inputs ?? {})).toEqual(Object.keys(schemaOf(command).shape));
});

test.each(actions)('$file describes the outputs that every command has', ({ outputs }) => {
  expect(Object.keys(outputs)).toEqual(expect.arrayContaining(['verdict', 'outcome', 'report']));
  for (const { description } of Object.values(outputs)) expect(description).toMatch(/\S\.$/);
});

test.each(actions)('$file runs on Node 24 and its main is in dist', ({ file, command, runs }) => {
  expect(runs.using).toBe('node24');
  const main = join(dirname(file), runs.main);
  expect(main).toBe(join('dist', `${command}.js`));
  expect(existsSync(join(bundle, `${command}.js`))).toBe(true);
});

test.each(actions.filter(({ runs }) => runs.post))(
  'what $file does afterwards is in dist',
  (action) => {
    const { file, command, runs } = action;
    expect(join(dirname(file), runs.post ?? '')).toBe(join('dist', `${command}-post.js`));
    expect(existsSync(join(bundle, `${command}-post.js`))).toBe(true);
  },
);

test('a default that changed in the schema but not in action.yml is found', () => {
  const schema = z.object({ alias: z.string().default('champion').describe('Who holds it.') });
  const changed = z.object({ alias: z.string().default('winner').describe('Who holds it.') });
  const written = { alias: { description: 'Who holds it.', default: 'champion' } };
  expect(written).toEqual(expectedInputs(schema));
  expect(written).not.toEqual(expectedInputs(changed));
});

function expectedInputs(schema: z.ZodObject): Record<string, MetadataInput> {
  const entries = inputsOf(schema).map((input) => {
    const preset = input.githubDefault ?? input.default;
    const expected = {
      description: input.description,
      ...(input.required && { required: true }),
      ...(preset !== undefined && { default: preset }),
    };
    return [input.name, expected] as const;
  });
  return Object.fromEntries(entries);
}

function schemaOf(name: string): z.ZodObject {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new Error(`No command has the name ${name}.`);
  return command.inputs;
}

function commandOf(file: string): string {
  const name = file.split('/').at(-2);
  return name ?? 'check';
}

function read(file: string): Metadata {
  return parse(readFileSync(file, 'utf8'));
}
