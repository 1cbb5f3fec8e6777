import { test } from '@jest/globals';

/** Stands for tests that cannot run here: skipped in plain sight, with the reason, and failed in CI. */
export function cannotRun(title: string, why: string): void {
  if (process.env.CI) {
    test(title, () => {
      throw new Error(why);
    });
    return;
  }
  process.stderr.write(`skipped: ${title}: ${why}\n`);
  test.skip(`${title} (skipped: ${why})`, () => undefined);
}

type Test = (title: string, body: () => Promise<void> | void, milliseconds?: number) => void;

/** `test`, unless something is missing. */
export function testUnless(missing: string | undefined): Test {
  return missing === undefined ? test : (title) => cannotRun(title, missing);
}
