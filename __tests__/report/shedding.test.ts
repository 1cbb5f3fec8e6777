import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Outcome } from '../../src/domain/outcome.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { compareCharts } from '../support/charted.ts';
import { compareAlarm, compareWaived } from '../support/comparisons.ts';
import { compareFailed, trained, validateDrift, validateFailed } from '../support/outcomes.ts';
import { compared, of } from '../support/situations/compared.ts';
import { borderline, rulesOf, worse } from '../support/situations/rules.ts';
import { links, type Situation, situations } from '../support/situations.ts';

const bytes = (text: string) => Buffer.byteLength(text);

/** All that a comparison can say. */
function everything(): Outcome {
  const [charts, waived, alarm] = [compareCharts.result, compareWaived.result, compareAlarm.result];
  if (!(charts?.history && waived && alarm)) throw new Error('a sample has lost its result');
  const guarded = rulesOf(2, 0).map((rule) => ({ ...rule, slice: 'sugar=dry', guarded: true }));
  const rules = [...rulesOf(60, 40), ...alarm.rules, ...guarded];
  const { fairness } = waived;
  const { slices, history } = charts;
  const result = { ...charts, ...waived, ...alarm, fairness, slices, history, rules };
  return { ...compareCharts, result };
}

const many: readonly Outcome[] = [
  of('red', everything()),
  of('rose', compared('undecided', [borderline, ...rulesOf(30, 0)])),
  of('port', { ...compareFailed, result: null, verdict: 'errored' as const }),
  of('white', compared('failed', [worse, ...rulesOf(60, 30)])),
  of('sherry', compared('passed', rulesOf(20, 0))),
].flatMap((one) => [of(one.key, validateFailed), of(one.key, trained), one]);

const pages: readonly (readonly [string, Situation])[] = [
  ['five models of three commands', { outcomes: many, beside: { missing: ['compare muscat'] } }],
  ['one model of three commands', { outcomes: many.slice(0, 3) }],
  ...Object.entries(situations),
];

test.each(pages)(
  '%s: in any room the heading, the links and the commit stay, and nothing is cut inside',
  (_, { outcomes, beside }) => {
    const render = (room: { budget?: number; shedMore?: number }) =>
      renderMarkdown(outcomes, { ...beside, ...links, ...room });
    const [heading = ''] = render({}).split('\n');
    const least = bytes(render({ shedMore: 1000 }));
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 60_000 }), (budget) => {
        const text = render({ budget });
        expect(bytes(text)).toBeLessThanOrEqual(Math.max(budget, least));
        expect(text.split('\n')[0]).toBe(heading);
        expect(text).toContain(`[Log of the run](${links.runUrl})`);
        expect(text).toContain(`[How to read this](${links.guideUrl})`);
        if (outcomes.length > 0) expect(text).toContain('For `3f2a1b9`.');
        expectWhole(text);
      }),
      { numRuns: 25 },
    );
  },
);

function expectWhole(text: string): void {
  expect(text.match(/^<details>/gm)?.length ?? 0).toBe(text.match(/^<\/details>/gm)?.length ?? 0);
  expect((text.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
  expect(text.isWellFormed()).toBe(true);
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.filter((row) => !row.endsWith('|'))).toEqual([]);
}

/** What each step takes, in the order of the steps. */
const order = [
  '```mermaid',
  '| `v14` | `2026-06-15` |',
  '| ✅\u00a0passed | `own-metric-2` · `sugar=dry`',
  'Exploratory, no rule.',
  '| `w-1190` |',
  '| `alcohol` | ks',
  '| ✅\u00a0passed | `own-metric-45` |',
  '| parameter | `learning_rate` |',
  '| `colour=red, sugar=medium` |',
  '| `Female` |',
  'Negative flip rate',
  '| ❌\u00a0failed | `own-metric-30` |',
];

test('what matters least is left out first, each time with a line that says so', () => {
  const everywhere = [of('wine', everything()), of('wine', validateDrift)];
  const texts = Array.from({ length: order.length + 1 }, (_, shedMore) =>
    renderMarkdown(everywhere, { shedMore }),
  );
  const goneAfter = order.map((part) => texts.findIndex((text) => !text.includes(part)));
  expect(goneAfter).toEqual(order.map((_, index) => index + 1));
  const said = texts.map(
    (text) => text.match(/left out here, but in|\d more in the/g)?.length ?? 0,
  );
  expect(said.slice(1, -1).every((lines, index) => lines >= (said[index] ?? 0))).toBe(true);
});
