import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { cannotRun } from '../cannot-run.ts';
import { missingBrowser, pathOfChromium } from './chromium.ts';

/** How somebody looks at a page. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly javaScript?: boolean;
  /** Pixels of the picture for each of the page; below 1 it is small. */
  readonly scale?: number;
}

interface Opened {
  readonly page: Page;
  /** What the page tried to load, and what the browser complained about. */
  readonly wrong: string[];
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
/** A test of every page opens many. */
const patience = 180_000;
const missing = missingBrowser();
let browser: Browser | undefined;
let folder = '';

/** One browser for the tests of a file, closed after them. */
export function browserForAllTests(): void {
  beforeAll(async () => {
    if (missing) return;
    folder = mkdtempSync(join(tmpdir(), 'contender-browser-'));
    browser = await chromium.launch({ executablePath: pathOfChromium() ?? '', args: flags });
  }, patience);

  afterAll(async () => {
    await browser?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });
}

/** A test that needs a browser; without one it is skipped in plain sight, and fails in CI. */
export function browserTest(title: string, body: () => Promise<void>): void {
  if (!missing) test(title, body, patience);
  else cannotRun(title, missing);
}

/**
 * A window that shows pages from a file, as a person opens an artifact. Whatever a page loads beside
 * itself is refused and remembered, and its policy stands.
 */
export async function inWindow<Result>(
  { colorScheme = 'light', width = 1280, javaScript = true, scale = 1 }: Look,
  look: (show: (html: string) => Promise<Opened>) => Promise<Result>,
): Promise<Result> {
  if (!browser) throw new Error('The browser is not open.');
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height: 900 },
    javaScriptEnabled: javaScript,
    deviceScaleFactor: scale,
  });
  const page = await context.newPage();
  let wrong: string[] = [];
  const file = join(folder, 'report.html');
  const url = pathToFileURL(file).href;
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.route('**/*', (route) => {
    if (route.request().url() === url) return route.continue();
    wrong.push(route.request().url());
    return route.abort();
  });
  try {
    return await look(async (html) => {
      wrong = [];
      writeFileSync(file, html);
      await page.goto(url);
      return { page, wrong };
    });
  } finally {
    await context.close();
  }
}

/** The same for one page. */
export function opened<Result>(
  html: string,
  how: Look,
  look: (opened: Opened) => Promise<Result>,
): Promise<Result> {
  return inWindow(how, async (show) => look(await show(html)));
}
