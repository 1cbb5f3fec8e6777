import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { briefOf } from '../../src/commands/promotion/brief.ts';
import { outcomeSchema } from '../../src/inputs/outcome.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { briefs } from '../support/briefs.ts';
import { expectGolden } from '../support/golden.ts';
import { promotionCase, stage } from '../support/promotion-cases.ts';

const all = Object.entries(briefs);

test.each(all)('%s reads as its golden Markdown', (name, outcome) => {
  expectGolden(`brief/${name}.md`, renderMarkdown([outcome]));
});

test.each(all)('%s reads as its golden text', (name, outcome) => {
  expectGolden(`brief/${name}.txt`, renderTerminal(outcome, { colour: false }));
});

test.each(all)('%s is an outcome by its schema', (_, outcome) => {
  expect(outcomeSchema.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
});

test.each(all)('%s is one screen', (_, outcome) => {
  expect(renderTerminal(outcome, { colour: false }).split('\n').length).toBeLessThanOrEqual(45);
});

test('the six points are there, in their order', () => {
  const text = renderMarkdown(briefs.plan ? [briefs.plan] : []);
  const points = [
    'What will happen:',
    'Runs now:',
    'Largest changes, worst slice',
    '| Evidence |',
    '**Risks accepted**',
    'How to undo:',
    'What approval binds:',
  ];
  const places = points.map((point) => text.indexOf(point));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
});

const quoted = `it's "prod" $HOME`;

test('the way back of an open stage is a line that a shell takes as it is meant', () => {
  const words = undoOf({ name: quoted, environment: null });
  const script = words.replace(/^contender/, `printf '%s\\n'`);
  const heard = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n');
  expect(heard).toEqual(
    ['promote', '--mode', 'rollback', '--stage', quoted].concat([
      '--version',
      '1',
      '--expected-current',
      '2',
      '--reason',
      'back to v1',
    ]),
  );
});

test('the way back of a guarded stage is a step, since no shell passes its gate', () => {
  const step = undoOf({ name: quoted, environment: 'production' });
  expect(parse(step)).toEqual({
    with: {
      mode: 'rollback',
      stage: quoted,
      version: '1',
      'expected-current': '2',
      reason: 'back to v1',
    },
  });
});

function undoOf(differs: Parameters<typeof stage>[0]): string {
  const promotion = promotionCase({ stage: stage(differs) });
  const inputs = { policy: 'contender.yml', stage: promotion.stage.name, mode: 'plan' } as const;
  const context = {} as Parameters<typeof briefOf>[2]['context'];
  const { undo } = briefOf({ inputs, lock: null }, promotion, { context });
  return undo.kind === 'rollback' ? undo.command : '';
}
