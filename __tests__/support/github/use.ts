import { afterEach, beforeEach, expect } from '@jest/globals';
import { type GitHubDouble, startGitHub } from './double.ts';

/** A fresh double for each test of a file; a test that broke GitHub's rules fails at its end. */
export function githubForEachTest(): () => GitHubDouble {
  let double: GitHubDouble | undefined;
  beforeEach(async () => {
    double = await startGitHub();
  });
  afterEach(async () => {
    await double?.close();
    expect(double?.violations).toEqual([]);
  });
  return () => {
    if (!double) throw new Error('The double runs only inside a test.');
    return double;
  };
}

/** A double of its own for one body, for tests that run beside each other. */
export async function withGitHub(body: (github: GitHubDouble) => Promise<void>): Promise<void> {
  const double = await startGitHub();
  try {
    await body(double);
  } finally {
    await double.close();
  }
  expect(double.violations).toEqual([]);
}
