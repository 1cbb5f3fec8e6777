import { expect, test } from '@jest/globals';
import type { OutcomeOf } from '../../src/domain/outcome.ts';
import type { RunRecord } from '../../src/domain/training/run-record.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { trained } from '../support/outcomes.ts';

function trainingOf(differs: Partial<RunRecord>): OutcomeOf<'train'> {
  if (!trained.result) throw new Error('no run record');
  return { ...trained, result: { ...trained.result, ...differs } };
}

test.each<[RunRecord['end'], string]>([
  [{ kind: 'timed-out', minutes: 1 }, 'at its limit of 1\u00a0minute after'],
  [{ kind: 'timed-out', minutes: 1.5 }, 'at its limit of 1.5\u00a0minutes after'],
  [
    { kind: 'over-budget', budget: 'gpu-hours', limit: 1 },
    'at its budget of 1\u00a0GPU hour after',
  ],
  [{ kind: 'over-budget', budget: 'cost', limit: 1 }, 'at its budget of 1 EUR after'],
])('%j is said in one or many', (end, said) => {
  const account = { gpuHours: 1, energy: null, cost: { amount: 1, currency: 'EUR' } };
  expect(renderMarkdown([trainingOf({ end, account })])).toContain(said);
});

test("a stranger's currency has no effect", () => {
  const currency = '**b** @team\n# <img src=x>';
  const account = { gpuHours: 1, energy: null, cost: { amount: 1, currency } };
  const end = { kind: 'over-budget', budget: 'cost', limit: 1 } as const;
  const text = renderMarkdown([trainingOf({ end, account })]);
  expect(text.match(/1(\.00)?\s`\*\*b\*\*` `@team`/g)).toHaveLength(2);
  expect(text).not.toMatch(/^# |<img src=x>/m);
});

test('a record of very many metrics is shown in a shell', () => {
  const names = Array.from({ length: 150_000 }, (_, index) => [`m${index}`, index]);
  const text = renderTerminal(trainingOf({ metrics: Object.fromEntries(names) }), {
    colour: false,
  });
  expect(text).toContain('m149999');
}, 60_000);
