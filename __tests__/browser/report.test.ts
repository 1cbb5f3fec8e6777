import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Outcome } from '../../src/domain/outcome.ts';
import { palettes } from '../../src/report/html/palette.ts';
import { renderHtml } from '../../src/report/html.ts';
import {
  browserForAllTests,
  browserTest,
  inWindow,
  type Look,
  opened,
} from '../support/browser/browser.ts';
import { difference } from '../support/browser/picture.ts';
import { chartSamples, compareCharts, crowdedSamples } from '../support/charted.ts';
import { comparisons } from '../support/comparisons.ts';
import { samples } from '../support/outcomes.ts';

/** UPDATE_GOLDEN=1 writes the pictures again; look at them before you commit them. */
const update = process.env.UPDATE_GOLDEN === '1';
const all: Readonly<Record<string, readonly Outcome[]>> = {
  ...samples,
  ...comparisons,
  ...chartSamples,
};
const drawn: Readonly<Record<string, readonly Outcome[]>> = {
  ...chartSamples,
  ...crowdedSamples,
  drift: samples['validate-drift'] ?? [],
};
const charts = renderHtml([compareCharts]);

browserForAllTests();

browserTest('no page loads anything, breaks its own policy or scrolls sideways', async () => {
  await inWindow({ width: 390 }, async (show) => {
    for (const [name, outcomes] of Object.entries(all)) {
      const { page, wrong } = await show(renderHtml(outcomes));
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect({ name, width, wrong }).toEqual({ name, width: 390, wrong: [] });
    }
  });
});

const looks: readonly (readonly [string, Look, typeof all])[] = [
  ['any page, light and wide', {}, all],
  ['a page with charts, dark and wide', { colorScheme: 'dark' }, drawn],
  ['a page with charts, light and narrow', { width: 390 }, drawn],
  ['a page with charts, dark and narrow', { colorScheme: 'dark', width: 390 }, drawn],
];

for (const [where, look, pages] of looks) {
  browserTest(`axe finds nothing on ${where}`, async () => {
    await inWindow(look, async (show) => {
      for (const [name, outcomes] of Object.entries(pages)) {
        const { page } = await show(renderHtml(outcomes));
        expect([name, await axeIn(page)]).toEqual([name, []]);
      }
    });
  });
}

browserTest('axe finds nothing where every fold is open', async () => {
  const found = await opened(charts, { width: 390 }, async ({ page }) => {
    await page.evaluate(unfold);
    return axeIn(page);
  });
  expect(found).toEqual([]);
});

browserTest('without JavaScript everything is there, and folds open by a click', async () => {
  await opened(charts, { javaScript: false }, async ({ page, wrong }) => {
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Failed');
    expect(await page.getByRole('img').count()).toBeGreaterThan(8);
    const table = page.getByRole('region', { name: 'Flips by slice' });
    expect(await table.isVisible()).toBe(false);
    await page.getByText('The same in numbers').first().click();
    expect(await table.isVisible()).toBe(true);
    expect(wrong).toEqual([]);
  });
});

browserTest(
  'the Tab key reaches every fold and every region in their order, Enter opens a fold',
  async () => {
    await opened(charts, {}, async ({ page }) => {
      const reachable = await page.evaluate<number>(
        '[...document.querySelectorAll("summary, [tabindex]")].filter((one) => one.checkVisibility()).length',
      );
      expect(reachable).toBeGreaterThan(10);
      const tops: number[] = [];
      for (let press = 0; press < reachable; press += 1) {
        await page.keyboard.press('Tab');
        tops.push(await page.evaluate<number>(focusedTop));
      }
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      expect(new Set(tops).size).toBe(reachable);
      await page.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.querySelector("details").open')).toBe(true);
    });
  },
);

/** Where on the page the focused element stands; -1: the page itself. */
const focusedTop =
  '(() => { const at = document.activeElement; return at === document.body ? -1 : at.getBoundingClientRect().top + scrollY; })()';

browserTest('what has the focus shows it', async () => {
  await opened(charts, {}, async ({ page }) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe(
      'solid',
    );
  });
});

browserTest('a screen reader hears one h1, then headings without a level left out', async () => {
  await inWindow({}, async (show) => {
    for (const [name, outcomes] of Object.entries(drawn)) {
      const { page } = await show(renderHtml(outcomes));
      const levels = await page.evaluate<number[]>(
        '[...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((one) => Number(one.tagName[1]))',
      );
      const deeper = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect([name, levels[0], deeper]).toEqual([name, 1, []]);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
    }
  });
});

browserTest('on paper every fold is open, and the page is light', async () => {
  await opened(charts, { colorScheme: 'dark' }, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const heights = await page.evaluate<number[]>(
      '[...document.querySelectorAll("details > :not(summary)")].map((one) => one.getBoundingClientRect().height)',
    );
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.min(...heights)).toBeGreaterThan(10);
    const colour = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(colour).toBe('rgb(255, 255, 255)');
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});

browserTest('on paper no text of a picture is cut off or lies on another', async () => {
  await inWindow({ width: 718 }, async (show) => {
    for (const [name, outcomes] of Object.entries(drawn)) {
      const { page } = await show(renderHtml(outcomes));
      await page.emulateMedia({ media: 'print' });
      expect([name, await page.evaluate<string[]>(clashes)]).toEqual([name, []]);
    }
  });
});

browserTest('in the dark the page has the dark palette', async () => {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    return Number.parseInt(palettes.dark.page.slice(start, start + 2), 16);
  });
  await opened(charts, { colorScheme: 'dark' }, async ({ page }) => {
    const colour = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(colour).toBe(`rgb(${red}, ${green}, ${blue})`);
  });
});

browserTest('on a narrow screen no fact stands far from its name', async () => {
  await inWindow({ width: 390 }, async (show) => {
    const { page } = await show(charts);
    await page.evaluate(unfold);
    const heights = await page.evaluate<number[]>(
      '[...document.querySelectorAll("dt")].map((one) => one.getBoundingClientRect().height)',
    );
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.max(...heights)).toBeLessThan(60);
  });
});

browserTest('numbers stand beside the lane, on a narrow screen under the label', async () => {
  const places = async (width: number) =>
    opened(charts, { width }, async ({ page }) => {
      const lane = page.locator('.lane').first();
      const [label, values] = [lane.locator('.label'), lane.locator('.values')];
      return [await label.boundingBox(), await values.boundingBox()] as const;
    });
  const [label, values] = await places(1280);
  expect(values?.x).toBeGreaterThan((label?.x ?? 0) + 400);
  const [above, below] = await places(390);
  expect(below?.x).toBe(above?.x);
  expect(below?.y).toBeGreaterThan(above?.y ?? 0);
});

for (const width of [390, 700, 790, 1280]) {
  browserTest(`at ${width} px no text of a picture is cut off or lies on another`, async () => {
    await inWindow({ width }, async (show) => {
      for (const [name, outcomes] of Object.entries(drawn)) {
        const { page } = await show(renderHtml(outcomes));
        await page.evaluate(unfold);
        expect([name, await page.evaluate<string[]>(clashes)]).toEqual([name, []]);
      }
    });
  });
}

const unfold = 'for (const fold of document.querySelectorAll("details")) fold.open = true';

/** Texts of a picture that leave the page or touch one another; the boxes of slanted ones always do. */
const clashes = `[...document.querySelectorAll('[role=img]')].flatMap((picture) => {
  const texts = [...picture.querySelectorAll('text, .label, .change, .range, .answer')]
    .map((one) => ({ said: one.textContent, box: one.getBoundingClientRect(), slanted: /-45/.test(one.getAttribute('transform')) }))
    .filter(({ box }) => box.width > 0);
  const outside = picture.closest('.scroll') ? [] : texts
    .filter(({ box }) => box.left < 0 || box.right > innerWidth)
    .map(({ said }) => said + ' leaves the page');
  const touching = texts.flatMap(({ said, box, slanted }, index) => texts.slice(index + 1)
    .filter((other) => !(slanted && other.slanted) && box.left < other.box.right - 2 && other.box.left < box.right - 2
      && box.top < other.box.bottom - 4 && other.box.top < box.bottom - 4)
    .map((other) => said + ' lies on ' + other.said));
  return [...outside, ...touching];
})`;

const pictures: readonly (readonly [string, readonly Outcome[], Look])[] = [
  ['comparison-light', [compareCharts], { colorScheme: 'light', width: 1100 }],
  ['comparison-dark', [compareCharts], { colorScheme: 'dark', width: 1100 }],
  ['comparison-narrow', [compareCharts], { colorScheme: 'light', width: 390 }],
  ['training-light', chartSamples.training ?? [], { colorScheme: 'light', width: 1100 }],
  ['drift-narrow-dark', samples['validate-drift'] ?? [], { colorScheme: 'dark', width: 390 }],
];

for (const [name, outcomes, look] of pictures) {
  browserTest(`${name} looks as its golden picture`, async () => {
    const small = { ...look, scale: 0.5 };
    const png = await opened(renderHtml(outcomes), small, ({ page }) => pictureOf(page));
    const file = join('__tests__/browser/golden', `${name}.png`);
    if (update) writeFileSync(file, png);
    const golden = PNG.sync.read(readFileSync(file));
    expect(difference(PNG.sync.read(png), golden)).toBeLessThan(0.01);
  });
}

browserTest('a picture whose layout is broken is found out', async () => {
  const [, outcomes, look] = pictures.at(-1) ?? ['', [], {}];
  const png = await opened(renderHtml(outcomes), { ...look, scale: 0.5 }, async ({ page }) => {
    await page.evaluate('document.querySelector("h1").style.marginLeft = "12px"');
    return pictureOf(page);
  });
  const golden = PNG.sync.read(readFileSync('__tests__/browser/golden/drift-narrow-dark.png'));
  expect(difference(PNG.sync.read(png), golden)).toBeGreaterThan(0.01);
});

/** The same font everywhere, whatever the machine calls its own. */
async function pictureOf(page: Page): Promise<Buffer> {
  await page.evaluate(`{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{font-family:"DejaVu Sans"!important} code{font-family:"DejaVu Sans Mono"!important}');
    document.adoptedStyleSheets = [sheet];
  }`);
  return page.screenshot({ fullPage: true });
}

/** What axe finds, as `rule: target`. */
async function axeIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.join(" "))))',
  );
}
