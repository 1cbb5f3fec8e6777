import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { palettes, style, styleDigest } from '../../src/report/html/style.ts';
import { renderHtml } from '../../src/report/html.ts';
import { comparisons } from '../support/comparisons.ts';
import { samples, sixtyRules, validateDrift } from '../support/outcomes.ts';

const pages = Object.entries({ ...samples, ...comparisons }).map(
  ([name, outcomes]) => [name, renderHtml(outcomes)] as const,
);

test('the policy of the page allows exactly its own style', () => {
  expect(styleDigest).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
});

test.each(pages)('%s: one file without script, style attribute or address', (_, html) => {
  expect(html).not.toMatch(/<script|<[^>]*(style="|https?:|src=|href=|url\()/i);
  expect(html).toContain(`style-src '${styleDigest}'`);
});

test.each(pages)('%s: a language, one h1, no heading level left out, unique ids', (_, html) => {
  expect(html).toContain('<html lang="en">');
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).not.toMatch(/<h[3-6]/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(pages)('%s: every picture has a name, a description and a table', (_, html) => {
  const pictures = html.match(/<svg/g)?.length ?? 0;
  expect(html.match(/<svg [^>]*role="img" aria-labelledby/g)?.length ?? 0).toBe(pictures);
  if (pictures > 0) expect(html).toMatch(/<\/svg>[\s\S]*<table>/);
});

test.each(pages)('%s: elements are closed in their order', (_, html) => {
  const open: string[] = [];
  const empty = new Set(['meta', 'br', 'line', 'rect', 'path', 'circle']);
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?>/g)) {
    if (slash) expect(open.pop()).toBe(name);
    else if (!empty.has(name)) open.push(name);
  }
  expect(open).toEqual([]);
});

test('sixty rules are all there: sixty lines in the plot, every row in the tables', () => {
  const html = renderHtml([sixtyRules]);
  expect(html.match(/<g class="/g)).toHaveLength(60);
  expect(html.match(/<tr><td>/g)).toHaveLength(60);
});

test('drift is drawn where something moved: both sides to one scale, the failed one unfolded', () => {
  const html = renderHtml([validateDrift]);
  const [failed = ''] = html.match(/<details open>[\s\S]*?<\/details>/) ?? [];
  const bars = (side: string) => {
    return [...failed.matchAll(new RegExp(`class="${side}"[^>]* width="([^"]+)"`, 'g'))].map(
      ([, size]) => Number(size),
    );
  };
  expect(html.match(/<svg/g)).toHaveLength(3);
  expect(bars('reference').map((size) => Math.round((size / 425) * 1000))).toEqual([575, 575, 575]);
  expect(bars('mark').map((size) => Math.round((size / 425) * 1000))).toEqual([272, 453, 1000]);
  expect(failed).toContain('<td class="number">1,103</td><td class="number">58.0\u00a0%</td>');
});

test('a foreign outcome with too many bins to draw is still a page', () => {
  const bins = Array.from({ length: 300_000 }, (_, index) => {
    return { name: `${index}`, reference: 1, current: 2 };
  });
  const { result } = validateDrift;
  const checks = (result?.checks ?? []).map((check) => {
    return check.drift ? { ...check, drift: { ...check.drift, bins } } : check;
  });
  const html = renderHtml([{ ...validateDrift, result: { data: [], checks } }]);
  expect(html).toContain('40 of 300,000 bins');
});

const texts = ['text', 'quiet', 'passed', 'failed', 'undecided', 'errored'] as const;
const themes = Object.entries(palettes);

test.each(themes)(
  'in the %s theme every text has a contrast of 4.5:1 on page and panel',
  (_, palette) => {
    for (const role of texts) {
      for (const ground of [palette.page, palette.panel, palette.misses]) {
        expect([role, contrast(palette[role], ground) >= 4.5]).toEqual([role, true]);
      }
    }
  },
);

/** WCAG 2: (lighter + 0.05) / (darker + 0.05) of the relative luminances. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
