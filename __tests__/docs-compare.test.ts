import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { calibrate } from '../src/commands/calibrate.ts';
import { compare } from '../src/commands/compare.ts';
import { fairnessNames } from '../src/domain/comparison/fairness/metrics.ts';
import { metricNamed, metricNames } from '../src/domain/comparison/metrics.ts';
import { roles } from '../src/domain/comparison/roles.ts';
import { operators } from '../src/domain/comparison/rule.ts';
import { parseText } from '../src/inputs/document.ts';
import { numbersIn } from '../src/inputs/numbers/index.ts';
import { readPolicy } from '../src/inputs/policy.ts';
import { renderTerminal } from '../src/report/terminal.ts';
import { outcomeOf } from './support/outcome-of.ts';
import { wine, written } from './support/read-predictions.ts';

const text = readFileSync('docs/compare.md', 'utf8');

/** What stands between the fences of one language, in their order. */
function fenced(language: string, document = text): readonly string[] {
  const bodies = document.matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return [...bodies].flatMap(([, tag, body = '']) => (tag === language ? [body] : []));
}

/** The names in backticks of a cell. */
function namesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** The rows of the table whose header begins so, each as its cells. */
function rowsUnder(header: string): readonly (readonly string[])[] {
  const [, after = ''] = text.split(`\n| ${header} |`);
  const [table = ''] = after.split('\n\n');
  const lines = table.split('\n').slice(2);
  return lines.map((line) => line.slice(2, -2).split(/ ?\| /));
}

/** An excerpt of a policy, with what every policy needs. */
function policyOf(body: string): string {
  return /^version:/m.test(body) ? body : `version: 1\nmodel: wine-quality\n${body}`;
}

describe('every policy in the documents can be read', () => {
  const policies = ['docs/compare.md', 'docs/policy.md', 'docs/getting-started.md'].flatMap(
    (name) => {
      const bodies = fenced('yaml', readFileSync(name, 'utf8'));
      return bodies.map((body, at) => [`${basename(name)} ${at + 1}`, body] as const);
    },
  );

  test.each(policies)('%s', async (_, body) => {
    const policy = await readPolicy(written('contender.yml', policyOf(body)));
    expect(policy?.value.model).toBe('wine-quality');
  });
});

test('the metrics of the example are numbers, each of its kind', () => {
  const [body = ''] = fenced('json');
  const { metrics } = numbersIn(parseText('metrics.json', body, z.unknown()));
  expect(Object.entries(metrics).map(([name, { kind }]) => `${name} ${kind}`)).toEqual([
    'accuracy seeds',
    'judge estimate',
    'size exact',
    'latency runs',
    'revenue plain',
  ]);
});

const metricRows = ['classification | is', 'regression | is', 'ranking, generation | is'].flatMap(
  (header) => rowsUnder(`${header} | better | decided by`),
);

test('metrics, operators, roles and fairness metrics are those of the code', () => {
  const firsts = (header: string) => rowsUnder(header).flatMap(([first = '']) => namesIn(first));
  const named = firsts('operator | claim | passes | fails').map((name) => name.split(':')[0]);
  const metrics = metricRows.flatMap(([first = '']) => namesIn(first));
  expect(metrics.toSorted()).toEqual(metricNames.toSorted());
  expect(named).toEqual(operators);
  const known = firsts('role | usual names | notes');
  expect(known.toSorted()).toEqual([...roles, 'probabilities'].toSorted());
  expect(firsts('metric | is').toSorted()).toEqual(fairnessNames.toSorted());
});

test('the direction of every metric is that of the code', () => {
  const arrows = { '↑': true, '↓': false, '↕': null } as const;
  for (const [first = '', , better = ''] of metricRows) {
    const directions = better.split(', ') as (keyof typeof arrows)[];
    for (const [at, name] of namesIn(first).entries()) {
      const metric = metricNamed(name.replace('<k>', '2').replace('<q>', '0.9'));
      const arrow = directions[at] ?? directions[0] ?? '↕';
      expect([name, metric?.higherIsBetter]).toEqual([name, arrows[arrow]]);
    }
  }
});

test('every flag of a command in the text is an input', () => {
  const inputs = { compare, calibrate };
  const lines = fenced('sh').join('').split('\n');
  for (const line of lines) {
    const command = /^contender (compare|calibrate)\b/.exec(line)?.[1] as keyof typeof inputs;
    if (command === undefined) continue;
    const flags = [...line.matchAll(/ --([a-z-]+)/g)].map(([, flag = '']) => flag);
    expect(Object.keys(inputs[command].inputs.shape)).toEqual(expect.arrayContaining(flags));
  }
});

/** What a shell shows, with files by their names. */
async function shown(inputs: Readonly<Record<string, string>>): Promise<string> {
  const outcome = await outcomeOf<'compare'>(compare, inputs);
  const folders = Object.values(inputs).map((path) => path.slice(0, path.lastIndexOf('/') + 1));
  const said = renderTerminal(outcome, { colour: false });
  // A shell keeps numbers and units together; a document need not.
  const plain = said.replaceAll('\u00a0', ' ');
  return folders.filter((folder) => folder !== '').reduce(withoutFolder, plain);
}

function withoutFolder(said: string, folder: string): string {
  return said.replaceAll(folder, '');
}

function outputs(): readonly string[] {
  return fenced('text').filter((body) => !body.startsWith('contender-seed'));
}

test('every output in the text is what a shell shows', async () => {
  const [policy = ''] = fenced('yaml');
  const files = { candidate: wine('skewed'), baseline: wine('candidate') };
  const [, , ...rows] = readFileSync(wine('candidate'), 'utf8').split('\n');
  const flipped = ['id,label,score,prediction,sugar', 'white-0001,1,0.030494,0,dry', ...rows];
  const odd = flipped.filter((line) => !line.startsWith('white-0005,')).join('\n');
  const all = await Promise.all([
    shown({ ...files, policy: written('contender.yml', policyOf(policy)) }),
    shown({
      candidate: wine('retrained'),
      baseline: wine('candidate'),
      rules: '[{metric: accuracy, no-worse: 0.005}]',
    }),
    shown({ candidate: written('odd.csv', odd), baseline: wine('baseline') }),
  ]);
  for (const output of outputs()) expect(all.join('\n')).toContain(output.trimEnd());
});

/** Every test of the project as one text. */
const tests = readdirSync('__tests__', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && !name.startsWith('docs'))
  .map((name) => readFileSync(join('__tests__', name), 'utf8'))
  .join('\n');

const [, warnings = ''] = /^(Warnings that change no verdict: .*?)\. A metric/ms.exec(text) ?? [];
const codes = [
  ...rowsUnder('case | code | fix').flatMap(([, cell = '']) => namesIn(cell)),
  ...namesIn(warnings),
];

test.each(codes)('a test holds bad input to the code %s', (code) => {
  expect(tests).toMatch(new RegExp(`['" ]${code}['" :]`));
});

test('each of the 18 silent passes of other gates has a test of that name', () => {
  const titles = [...tests.matchAll(/'(?:silent pass )?(\d+): /g)].map(([, number]) =>
    Number(number),
  );
  const all = Array.from({ length: 18 }, (_, at) => at + 1);
  expect(all.filter((number) => !titles.includes(number))).toEqual([]);
});
