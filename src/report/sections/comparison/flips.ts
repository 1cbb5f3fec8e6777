import type { BrokenRow, FlipResult } from '../../../domain/comparison/flips/result.ts';
import { type Block, table } from '../../block.ts';
import { code, joined, type Text, words } from '../../inline.ts';
import { chance, count, decimal, percent, plural } from '../../numbers.ts';

/** Which rows changed sides, and the ten that broke although the candidate was sure; nothing where no answer changed. */
export function flipBlocks(flips: FlipResult | null): readonly Block[] {
  if (!flips || flips.changed === 0) return [];
  const { fixed, broken, n } = flips;
  const share = n > 0 ? ` (${percent((fixed + broken) / n)} of rows)` : '';
  const summary: Text = [words(`Flips: ${count(fixed)} fixed, ${count(broken)} broken${share}`)];
  return [
    {
      kind: 'details',
      summary,
      blocks: [{ kind: 'facts', facts: factsOf(flips) }, ...surest(flips.surest)],
      shed: 'flips',
      inShell: false,
    },
  ];
}

function factsOf(flips: FlipResult): readonly (readonly [string, Text])[] {
  const { broken, n, changed, brokenShareUpper, brokenOfRight, midP } = flips;
  const rate = n > 0 ? percent(broken / n) : '–';
  const ofRight: readonly (readonly [string, Text])[] =
    brokenOfRight === null
      ? []
      : [['Of what the baseline had right', [words(`${percent(brokenOfRight)} is wrong now`)]]];
  return [
    ['Negative flip rate', [words(`${rate}, at most ${percent(brokenShareUpper)} (95\u00a0%)`)]],
    ...ofRight,
    ['Chance of a split as uneven if neither were better', [words(`${chance(midP)} (McNemar)`)]],
    ['Predictions that changed', [words(`${plural(changed, 'row')}`)]],
  ];
}

function surest(rows: readonly BrokenRow[]): readonly Block[] {
  if (rows.length === 0) return [];
  const showing = rows.some(({ shown }) => shown !== undefined);
  const columns = [
    { title: 'Broken row' },
    { title: 'Confidence', align: 'right' as const },
    { title: 'Slices' },
    ...(showing ? [{ title: 'Columns shown' }] : []),
  ];
  const cells = rows.map(({ id, confidence, slices, shown = {} }): readonly Text[] => [
    [code(id)],
    [words(confidence === null ? '–' : decimal(confidence, 3))],
    listed(slices),
    ...(showing ? [listed(Object.entries(shown).map(([name, value]) => `${name}: ${value}`))] : []),
  ]);
  const name = 'Broken rows of which the candidate was surest';
  return [{ ...table(name, columns, cells), shed: 'row-ids' }];
}

function listed(texts: readonly string[]): Text {
  return joined(
    texts.map((text): Text => [code(text)]),
    ', ',
  );
}
