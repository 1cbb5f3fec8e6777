import { expect, test } from '@jest/globals';
import { contradictionsOf } from '../../src/domain/contradiction.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { outcomeSchema } from '../../src/inputs/outcome.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { expectGolden } from '../support/golden.ts';
import { reproductions } from '../support/reproductions.ts';

const pages = Object.entries(reproductions);

test.each(pages)('%s reads as its golden Markdown and text', (name, outcomes) => {
  expectGolden(`${name}.md`, renderMarkdown(outcomes));
  for (const outcome of outcomes) {
    expectGolden(`${name}.txt`, renderTerminal(outcome, { colour: false }));
  }
});

test('the HTML says the same', () => {
  const html = renderHtml(reproductions['reproduce-differs'] ?? []);
  for (const words of ['package numpy', '0.8250131371518655', '0.8250131471518655', 'Recorded']) {
    expect(html).toContain(words);
  }
});

test.each(pages)(
  '%s is an outcome by its schema, and contradicts itself nowhere',
  (_, outcomes) => {
    for (const outcome of outcomes) {
      expect(outcomeSchema.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
      expect(contradictionsOf(outcome)).toEqual([]);
    }
  },
);

test('one that says it passed without having made the same contradicts itself', () => {
  for (const name of ['reproduce-differs', 'reproduce-unfinished']) {
    const [outcome] = reproductions[name] ?? [];
    const forged = { ...outcome, verdict: 'passed', exitCode: 0 } as Outcome;
    expect(contradictionsOf(forged)).toEqual([
      'its verdict is passed, but it did not make the same again',
    ]);
  }
});
