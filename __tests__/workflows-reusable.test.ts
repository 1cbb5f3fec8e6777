import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: unknown;
  readonly strategy?: { readonly 'fail-fast'?: boolean };
  readonly steps: readonly Step[];
}

interface Input {
  readonly description?: string;
  readonly type?: string;
  readonly required?: boolean;
  readonly default?: unknown;
}

const names = globSync('.github/workflows/ml-*.yml')
  .sort()
  .map((file) => basename(file, '.yml'));

test('there are three reusable workflows', () => {
  expect(names).toEqual(['ml-promote', 'ml-publish-report', 'ml-pull-request']);
});

describe.each(names)('%s', (name) => {
  const text = readFileSync(`.github/workflows/${name}.yml`, 'utf8');
  const page = readFileSync(`docs/workflows/${name}.md`, 'utf8');
  const { on, jobs } = parse(text) as {
    on: { workflow_call: { inputs: Record<string, Input> } };
    jobs: Record<string, Job>;
  };
  const { inputs } = on.workflow_call;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('is called by other workflows, and starts by nothing else', () => {
    expect(Object.keys(on)).toEqual(['workflow_call']);
  });

  test.each(Object.entries(inputs))(
    'the input %s has a type, a sentence, and a default or none',
    (_, input) => {
      expect(input.description).toMatch(/^[A-Z].*\.$/);
      expect(['string', 'boolean', 'number']).toContain(input.type);
      expect(input.required === true).toBe(input.default === undefined);
    },
  );

  test('every input is used, and no other', () => {
    const used = [...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, input]) => input ?? '');
    expect([...new Set(used)].sort()).toEqual(Object.keys(inputs).sort());
  });

  test('every job ends by itself, and a model that fails ends no other', () => {
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeDefined();
      if (job.strategy) expect(job.strategy['fail-fast']).toBe(false);
    }
  });

  test('takes its own Actions from its own repository and commit', () => {
    const own = steps.flatMap(({ uses = '' }) => (uses.startsWith('actions/') ? [] : [uses]));
    for (const reference of own.filter((uses) => uses !== '')) {
      expect(reference).toMatch(/^\$\/actions\/[a-z]+$/);
    }
  });

  test('leaves no token in a checkout, uses no secret, and reads the event in expressions only', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with).toEqual({ 'persist-credentials': false });
    expect(text).not.toMatch(/\bsecrets\b/);
    expect(steps.map(({ run = '' }) => run).join('\n')).not.toContain('${{');
  });

  test('its page has a caller that grants exactly what the jobs ask for', () => {
    const asked = Object.assign({}, ...Object.values(jobs).map(({ permissions }) => permissions));
    const [, caller = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const [job] = Object.values<{ uses: string; permissions: object }>(parse(caller).jobs);
    expect(job?.uses).toBe(`OWNER/contender/.github/workflows/${name}.yml@main`);
    expect(job?.permissions).toEqual(asked);
  });

  test('its page tells of every input, of permissions, of forks, and of what may go wrong', () => {
    for (const input of Object.keys(inputs)) expect(page).toMatch(`| \`${input}\``);
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    for (const heading of ['What it does', 'Inputs', 'Permissions', 'What may go wrong']) {
      expect(headings).toContain(heading);
    }
    expect(headings.join('\n')).toMatch(/[Ff]orks/);
  });
});

test('what publishes the report of a fork runs nothing but our own report', () => {
  const { jobs } = parse(readFileSync('.github/workflows/ml-publish-report.yml', 'utf8'));
  const steps: readonly Step[] = Object.values<Job>(jobs).flatMap((job) => job.steps);
  const used = steps.map(({ uses, run }) => uses?.replace(/@.*/, '') ?? run);
  expect(used).toEqual(['$/actions/report', '$/actions/report', 'actions/upload-artifact']);
});

test('both halves of a report agree on comment, artifact and the model that is expected', () => {
  const [publish, judge] = ['ml-publish-report', 'ml-pull-request'].map((name) => {
    const { on } = parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8'));
    return on.workflow_call.inputs as Record<string, Input>;
  });
  for (const input of ['key', 'artifact']) {
    expect(publish?.[input]?.default).toBe(judge?.[input]?.default);
  }
  const keys = JSON.parse(String(judge?.models?.default)).map(({ key }: { key: string }) => key);
  expect(publish?.expect?.default).toBe(`compare ${keys.join('\ncompare ')}`);
});

test('no job that may run the code of a fork is given a right to write', () => {
  const { jobs } = parse(readFileSync('.github/workflows/ml-pull-request.yml', 'utf8'));
  expect(jobs.model.permissions).toEqual({ contents: 'read' });
});
