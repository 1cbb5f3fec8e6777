import { expect, test } from '@jest/globals';
import { budgets, renderMarkdown } from '../../src/report/markdown.ts';
import { comparisons } from '../support/comparisons.ts';
import { type Element, rendered } from '../support/github-rendering.ts';
import { hostileEverywhere } from '../support/hostile-everywhere.ts';
import { hostileNames, samples } from '../support/outcomes.ts';
import { type Situation, situations } from '../support/situations.ts';
import { trainings } from '../support/trainings.ts';

const all: readonly (readonly [string, Situation])[] = [
  ...Object.entries({ ...samples, ...comparisons, ...trainings }).map(([name, outcomes]) => {
    return [name, { outcomes }] as const;
  }),
  ...Object.entries(situations),
];

const ours = new Set([
  ...['h2', 'h3', 'h4', 'p', 'strong', 'sub', 'a', 'code', 'pre', 'details', 'summary'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'ul', 'li', 'div', 'span'],
]);

/** `div` is an alert of GitHub's. */
function expectOnlyOurs(markdown: string, links: readonly string[]): void {
  const { elements, prose } = rendered(markdown);
  const names = elements.map(({ name }) => name);
  expect(names.filter((name) => !ours.has(name))).toEqual([]);
  expect(names.filter((name) => name === 'h2')).toHaveLength(1);
  expect(names.filter((name) => name === 'details')).toHaveLength(
    markdown.split('\n').filter((line) => line.startsWith('<details><summary>')).length,
  );
  const hrefs = elements.flatMap(({ name, href }) => (name === 'a' ? [href] : []));
  expect(hrefs.filter((href) => !links.includes(String(href)))).toEqual([]);
  expect(prose).not.toMatch(/@\w|(?:^|\s)#\d|\bGH-\d|https?:\/\/|www\.|<!--|:\w+:|\[!/);
  for (const table of elements.filter(({ name }) => name === 'table')) {
    expect(new Set(rowsOf(table).map((row) => row.children.length)).size).toBe(1);
    expect(rowsOf(table)[0]?.children.length).toBeLessThanOrEqual(6);
  }
}

function rowsOf({ children }: Element): readonly Element[] {
  return children.flatMap((child) => (child.name === 'tr' ? [child] : rowsOf(child)));
}

function linksOf({ beside = {} }: Situation): readonly string[] {
  return [beside.runUrl, beside.guideUrl].flatMap((url) => url ?? []);
}

test.each(all)('%s: GitHub shows what we wrote and nothing else', (_, situation) => {
  const { outcomes, beside, budget } = situation;
  const markdown = renderMarkdown(outcomes, { ...beside, ...(budget && { budget }) });
  expectOnlyOurs(markdown, linksOf(situation));
});

const names = [
  ...hostileNames,
  '| @team <!-- contender:report v1 key=x -->',
  'x'.repeat(70_000),
  '<img src=x onerror=alert(1)>',
  '[!WARNING]',
  '- [ ] task',
  '# heading',
  '```mermaid',
  '~~~',
  '<details><summary>',
  '</details></td></tr></table>',
  '&lt;b&gt; &#64;team',
  '$x$ `$y$`',
  '[^1]',
  '\\`@team\\`',
  '\u2028> quoted',
];

/** Each kind of report once, since a name stands in the same fields of all of its kind. */
const varied: readonly Situation[] = [
  ...new Map(
    Object.values(samples).map((outcomes) => {
      return [outcomes.map(({ command }) => command).join(), { outcomes }];
    }),
  ).values(),
  ...Object.values({ ...comparisons, ...trainings }).map((outcomes) => ({ outcomes })),
  ...['one-model-failed', 'five-models', 'missing-leg', 'history', 'anchor-worse', 'stale'].flatMap(
    (name) => situations[name] ?? [],
  ),
];

test.each(names.map((name) => [name.slice(0, 60), name]))(
  'a name such as %j has no effect in any field of any report',
  (_, name) => {
    const findings = [
      { level: 'warning', rule: name, message: name, file: name, line: 1 } as const,
    ];
    for (const situation of varied) {
      const { outcomes, beside = {} } = situation;
      const hostile = outcomes.map((outcome) => hostileEverywhere(outcome, name));
      const missing = (beside.missing ?? []).map(() => name);
      const place = { ...beside, missing, findings, budget: budgets.comment };
      const markdown = renderMarkdown(hostile, place);
      expectOnlyOurs(markdown, linksOf(situation));
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(budgets.comment);
    }
  },
);
