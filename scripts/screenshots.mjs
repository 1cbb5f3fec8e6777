// Pictures of the demo's HTML report for README.md and docs/report.md, in light, dark and narrow.
// Run it on purpose, after npm run demo, with Debian's chromium, fonts-dejavu-core and
// fonts-noto-color-emoji: node scripts/screenshots.mjs [report.html]
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const report = resolve(process.argv[2] ?? 'demo-output/report.html');
const folder = 'docs/pictures';
/** As much of the page as a reader scrolls through: the answers first, then the charts of the worst model. */
const pictures = [
  { name: 'report-light', colorScheme: 'light', width: 1060, height: 2990 },
  { name: 'report-dark', colorScheme: 'dark', width: 1060, height: 2990 },
  { name: 'report-mobile', colorScheme: 'light', width: 390, height: 2600 },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CONTENDER_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
for (const { name, colorScheme, width, height } of pictures) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height } });
  await page.goto(pathToFileURL(report).href);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}
await browser.close();
