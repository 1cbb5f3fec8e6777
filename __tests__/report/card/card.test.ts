import { expect, test } from '@jest/globals';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { dossiersOf } from '../../../src/domain/model/dossier.ts';
import { renderCard } from '../../../src/report/card/card.ts';
import { dossiers } from '../../support/dossiers.ts';
import { expectGolden } from '../../support/golden.ts';
import { hostileNames } from '../../support/outcomes.ts';
import { comparison } from '../../support/promotion-cases.ts';

const own = { text: null, version: '0.1.0' };

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Every node of a document, as GitHub's Markdown reads it. */
function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function parsed(markdown: string): readonly Node[] {
  return nodesOf(unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node);
}

test.each(Object.entries(dossiers))('%s reads as its golden card', (name, dossier) => {
  expectGolden(`card/${name}.md`, renderCard(dossier, own));
});

test.each(Object.entries(dossiers))(
  '%s: every section is there, whatever the names are',
  (_, one) => {
    const nodes = parsed(renderCard(one, own));
    const headings = nodes.filter(({ type }) => type === 'heading');
    const words = headings.map((heading) =>
      nodesOf(heading)
        .map(({ value = '' }) => value)
        .join(''),
    );
    expect(words[0]).toMatch(/^Model card: /);
    expect(words.slice(1)).toEqual([
      'Intended use and limits',
      'Data',
      'Results',
      'Fairness',
      'Risks accepted',
      'Environment',
      'Cost',
    ]);
  },
);

test('names have no effect: no HTML, link, image, emphasis or mention comes of them', () => {
  const nodes = parsed(renderCard(dossiers.hostile ?? fail(), own));
  const kinds = new Set(nodes.map(({ type }) => type));
  for (const kind of ['html', 'link', 'image', 'emphasis', 'code', 'thematicBreak', 'footnote']) {
    expect([kind, kinds.has(kind)]).toEqual([kind, false]);
  }
  const outside = nodes.filter(({ type }) => type === 'text').map(({ value = '' }) => value);
  expect(outside.filter((text) => /[@#]\w|https?:|<!--|:tada:/.test(text))).toEqual([]);
});

test('what people wrote is copied as it is, before the results', () => {
  const text = 'Only for **triage**.\n\n| a | b |\n| - | - |\n| @team | <b>x</b> |';
  const card = renderCard(dossiers.whole ?? fail(), { ...own, text: `\n${text}\n\n` });
  expect(card).toContain(`## Intended use and limits\n\n${text}\n\n## Data\n`);
  expect(card).not.toContain('Nobody has written');
});

test.each([
  ['without an interval', { lower: null, upper: null }],
  ['with one', { lower: -0.000001, upper: 0.000007 }],
])('a small value %s never reads as zero', (_, interval) => {
  const small = { baseline: 0.000024, candidate: 0.000021, estimate: 0.000003, ...interval };
  const said = comparison({ rule: { metric: 'mae', higherIsBetter: false, ...small } });
  const [dossier = fail()] = dossiersOf([said]);
  expect(renderCard(dossier, own)).toMatch(/\*\*0\.000021\d*\*\*.*−0\.000003/);
});

test('a name of 70,000 characters is cut', () => {
  expect(hostileNames.some((name) => name.length === 70_000)).toBe(true);
  expect(renderCard(dossiers.hostile ?? fail(), own).length).toBeLessThan(40_000);
});

function fail(): never {
  throw new Error('The sample is missing.');
}
