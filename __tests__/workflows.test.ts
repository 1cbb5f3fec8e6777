import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Text {
  readonly name: string;
  readonly text: string;
}

const workflows = globSync('.github/workflows/*.yml').map(readText);
const actions = ['action.yml', ...globSync('actions/*/action.yml')].map(readText);
const documents = ['README.md', ...globSync('{docs,actions,examples}/**/*.md')].map(readText);
const shown = documents.flatMap(workflowsIn);

test('there are workflows, Actions and shown workflows to lint', () => {
  expect(workflows.length).toBeGreaterThanOrEqual(3);
  expect(actions.length).toBeGreaterThanOrEqual(7);
  expect(shown.length).toBeGreaterThanOrEqual(2);
});

test("GitHub's validator finds no mistake in any workflow, action.yml or shown workflow", () => {
  expect(lint([...workflows, ...actions, ...shown])).toEqual([]);
});

test.each<[string, string, string]>([
  ['an unknown key of a step', 'run: ls', 'runs: ls'],
  ['an input that our Action does not have', 'key: a', 'kye: a'],
  ['an Action that is not there', 'actions/compare', 'actions/contrast'],
  ['an unknown context', 'github.sha', 'githbu.sha'],
  ['an input that our workflow does not have', 'version:', 'vresion:'],
])('the lint finds %s', (_, right, wrong) => {
  const text = [
    'on: push',
    'jobs:',
    '  one:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - run: ls',
    `        env: {SHA: "\${{ github.sha }}"}`,
    '      - uses: ./actions/compare',
    '        with: {key: a}',
    '  two:',
    '    uses: OWNER/contender/.github/workflows/ml-promote.yml@main',
    '    with: {stage: a, environment: b, version: c}',
  ].join('\n');
  const name = '.github/workflows/planted.yml';
  expect(lint([{ name, text }])).toEqual([]);
  expect(lint([{ name, text: text.replace(right, wrong) }])).not.toEqual([]);
});

test.each<[string, string, string]>([
  ['a run time that GitHub does not know', 'node24', 'node25'],
  ['an icon that is not in the set', 'icon: award', 'icon: medal'],
  ['a missing description', 'description: Judges.\n', ''],
])('the lint finds %s', (_, right, wrong) => {
  const text =
    'name: One\ndescription: Judges.\nbranding: {icon: award, color: blue}\nruns:\n  using: node24\n  main: x.js\n';
  expect(lint([{ name: 'action.yml', text }])).toEqual([]);
  expect(lint([{ name: 'action.yml', text: text.replace(right, wrong) }])).not.toEqual([]);
});

test.each(workflows)('$name starts from no permission at all', ({ text }) => {
  expect(parse(text).permissions).toEqual({});
});

test.each(workflows)('$name may write nothing but what it is there for', ({ name, text }) => {
  const { jobs } = parse(text) as { jobs: Record<string, { permissions: Record<string, string> }> };
  const granted = Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions));
  const written = granted.filter(([, access]) => access !== 'read').map(([right]) => right);
  const allowed = name.endsWith('/ml-promote.yml') ? ['deployments'] : ['checks', 'pull-requests'];
  expect(granted.length).toBeGreaterThan(0);
  expect(allowed).toEqual(expect.arrayContaining(written));
});

test.each(workflows)(
  '$name pins every foreign Action by its full SHA and names its version',
  ({ text }) => {
    const references = [...text.matchAll(/uses: (?![.$]\/)(.*)/g)].map(
      ([, reference]) => reference,
    );
    for (const reference of references) {
      expect(reference).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  },
);

test.each([...workflows, ...shown])('$name hands no expression to a shell', ({ text }) => {
  const jobs = Object.values(parse(text).jobs as Record<string, { steps?: { run?: string }[] }>);
  const commands = jobs.flatMap(({ steps = [] }) => steps.map(({ run = '' }) => run));
  expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
});

function lint(texts: readonly Text[]): string[] {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const lines = spawnSync(
    process.execPath,
    ['--no-warnings', '__tests__/support/workflow-lint.mjs'],
    {
      input: JSON.stringify(texts),
      encoding: 'utf8',
      env,
    },
  );
  expect(lines.stderr).toBe('');
  return JSON.parse(lines.stdout);
}

function readText(name: string): Text {
  return { name, text: readFileSync(name, 'utf8') };
}

/** The whole workflows among the YAML blocks of a document. */
function workflowsIn({ name, text }: Text): Text[] {
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)]
    .filter(([, yaml = '']) => /^jobs:/m.test(yaml))
    .map(([, yaml = ''], index) => ({
      name: `.github/workflows/${name.replaceAll('/', '-')}-${index + 1}.yml`,
      text: yaml,
    }));
}
