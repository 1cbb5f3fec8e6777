import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { renderHtml } from '../../src/report/html.ts';
import { budgets, renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { comparisons } from '../support/comparisons.ts';
import { samples } from '../support/outcomes.ts';
import { situations } from '../support/situations.ts';
import { trainings } from '../support/trainings.ts';

/** UPDATE_GOLDEN=1 writes the files again; read the difference before you commit it. */
const update = process.env.UPDATE_GOLDEN === '1';
const htmlToo: readonly string[] = [
  'nothing',
  'compare-alarm',
  'compare-hostile',
  'compare-hostile-slices',
  'validate-drift',
  'validate-hostile',
];
const pages = Object.entries({ ...samples, ...comparisons, ...trainings });

test.each(pages)('%s reads as its golden Markdown', (name, outcomes) => {
  expectGolden(`${name}.md`, renderMarkdown(outcomes));
});

test.each(Object.entries(situations))('%s reads as its golden comment', (name, situation) => {
  const { outcomes, beside, budget = budgets.comment } = situation;
  expectGolden(`comment-${name}.md`, renderMarkdown(outcomes, { ...beside, budget }));
});

test.each(pages.filter(([, outcomes]) => outcomes.length === 1))(
  '%s reads as its golden text',
  (name, outcomes) => {
    const [outcome] = outcomes;
    if (!outcome) throw new Error('no outcome');
    expectGolden(`${name}.txt`, renderTerminal(outcome, { colour: false }));
  },
);

test.each(pages.filter(([name]) => name.startsWith('several') || htmlToo.includes(name)))(
  '%s reads as its golden HTML',
  (name, outcomes) => expectGolden(`${name}.html`, renderHtml(outcomes)),
);

function expectGolden(name: string, text: string): void {
  const file = join('__tests__/report/golden', name);
  if (update) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
