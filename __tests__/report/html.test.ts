import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { palettes } from '../../src/report/html/palette.ts';
import { style, styleDigest } from '../../src/report/html/style.ts';
import { renderHtml } from '../../src/report/html.ts';
import { chartSamples, compareCharts } from '../support/charted.ts';
import { comparisons } from '../support/comparisons.ts';
import { samples, sixtyRules, validateDrift } from '../support/outcomes.ts';
import { trainings } from '../support/trainings.ts';

const pages = Object.entries({ ...samples, ...comparisons, ...chartSamples, ...trainings }).map(
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
  const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(pages)('%s: every picture has a name, a description and a table', (_, html) => {
  const drawings = [...html.matchAll(/<svg[ >]/g)].length;
  const pictures = [...html.matchAll(/role="img" aria-labelledby="(\S+) (\S+)"/g)];
  for (const [, title, text] of pictures) {
    expect(html).toContain(` id="${title}">`);
    expect(html).toContain(` id="${text}">`);
  }
  expect(drawings > 0).toBe(pictures.length > 0);
  expect(html.match(/role="img"/g)?.length ?? 0).toBe(pictures.length);
  if (pictures.length > 0) expect(html).toMatch(/role="img"[\s\S]*<table>/);
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
  expect(html.match(/<div class="lane /g)).toHaveLength(60);
  expect(html.match(/<tr><td>/g)).toHaveLength(60);
});

test('a slice without a proven loss is green only where its whole interval is within the margin', () => {
  const [, lanes = ''] = renderHtml([compareCharts]).split('Slices by accuracy');
  const tone = (slice: string) => {
    return lanes.match(new RegExp(`<div class="lane ([a-z]+)"><span class="label">${slice} `))?.[1];
  };
  expect(tone('sugar=sweet')).toBe('failed');
  expect(tone('sugar=dry')).toBe('passed');
  expect(tone('sugar=medium')).toBe('undecided');
});

test('a very long column name leaves the statistic of its histogram in sight', () => {
  const { result } = validateDrift;
  const checks = (result?.checks ?? []).map((check) => {
    return check.drift ? { ...check, drift: { ...check.drift, column: 'a'.repeat(200) } } : check;
  });
  const html = renderHtml([{ ...validateDrift, result: { data: [], checks } }]);
  expect(html).toMatch(/-title">a{60}… on eval: ks 0\.2</);
});

test('drift is drawn where something moved: both sides to one scale, the failed one unfolded', () => {
  const html = renderHtml([validateDrift]);
  const [failed = ''] = html.match(/<details open>[\s\S]*?<\/details>/) ?? [];
  const bars = (side: string) => {
    return [...failed.matchAll(new RegExp(`class="${side}"[^>]* width="([^"]+)"`, 'g'))].map(
      ([, size]) => size,
    );
  };
  expect(html.match(/role="img"/g)).toHaveLength(3);
  expect(bars('reference')).toEqual(['57.51%', '57.51%', '57.51%']);
  expect(bars('mark')).toEqual(['27.2%', '45.33%', '100%']);
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

test('a hundred models with every chart stay below 2 MB, and say what was left out', () => {
  const html = renderHtml(
    Array.from({ length: 100 }, (_, index) => ({ ...compareCharts, key: `model-${index}` })),
  );
  expect(new TextEncoder().encode(html).length).toBeLessThan(2_000_000);
  expect(html).toContain('Rules against their margins');
  expect(html).toContain('Left out here for its size: ');
  expect(html.match(/<section>/g)).toHaveLength(100);
});

test('one outcome that alone would be too large keeps its counts', () => {
  const { result } = sixtyRules;
  const rules = Array.from({ length: 200 }, () => result?.rules ?? []).flat();
  const long = rules.map((one) => ({ ...one, reason: '<'.repeat(600), waiver, verdict }));
  const html = renderHtml([{ ...sixtyRules, result: result && { ...result, rules: long } }]);
  expect(new TextEncoder().encode(html).length).toBeLessThan(2_000_000);
  expect(html).toMatch(/12,?000 rules/);
});

const verdict = 'waived' as const;
const waiver = {
  until: '2030-01-01',
  by: 'ann',
  reason: '<'.repeat(600),
  instead: 'failed',
} as const;

const texts = ['text', 'quiet', 'passed', 'failed', 'undecided', 'errored'] as const;
const cells = ['better-1', 'better-2', 'better-3', 'worse-1', 'worse-2', 'worse-3'] as const;
const drawing = [
  'candidate',
  'quiet',
  'broken',
  'errored',
  'passed',
  'failed',
  'undecided',
] as const;
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

test.each(themes)('in the %s theme a number is read on every shade of a cell', (_, palette) => {
  for (const shade of cells) {
    expect([shade, contrast(palette.text, palette[shade]) >= 4.5]).toEqual([shade, true]);
  }
});

test.each(themes)(
  'in the %s theme every mark has a contrast of 3:1 on what is behind it',
  (_, palette) => {
    for (const role of drawing) {
      for (const ground of [palette.page, palette.panel, palette.misses]) {
        expect([role, contrast(palette[role], ground) >= 3]).toEqual([role, true]);
      }
    }
    // Outlines cross the bars of the other model, dashed edges go round orange cells.
    expect(contrast(palette.quiet, palette.bar)).toBeGreaterThan(3);
    expect(contrast(palette.broken, palette['worse-1'])).toBeGreaterThan(3);
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
