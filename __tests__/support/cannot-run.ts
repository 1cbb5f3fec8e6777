import { describe, test } from '@jest/globals';

/** Stands for tests that cannot run here: skipped in plain sight, with the reason, and failed in CI. */
export function cannotRun(title: string, why: string): void {
  if (process.env.CI) {
    test(title, () => {
      throw new Error(why);
    });
    return;
  }
  skipped(title, why);
}

function skipped(title: string, why: string): void {
  process.stderr.write(`skipped: ${title}: ${why}\n`);
  test.skip(`${title} (skipped: ${why})`, () => undefined);
}

/** What takes too long for every run is made where LIVE is `all`; that nobody asked for it is no failure in CI. */
export const isAllAsked = process.env.LIVE === 'all';

/** `test`, where all is asked for. */
export const testInFull: Test = isAllAsked ? test : (title) => skipped(title, 'set LIVE=all');

/** `describe`, where all is asked for; else it counts as one skipped test. */
export function describeInFull(title: string, body: () => void): void {
  if (isAllAsked) describe(title, body);
  else skipped(title, 'set LIVE=all');
}

type Test = (title: string, body: () => Promise<void> | void, milliseconds?: number) => void;

/** `test`, unless something is missing. */
export function testUnless(missing: string | undefined): Test {
  return missing === undefined ? test : (title) => cannotRun(title, missing);
}
