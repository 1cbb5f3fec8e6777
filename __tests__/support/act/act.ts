import { spawnSync } from 'node:child_process';
import { describe, test } from '@jest/globals';
import { cannotRun } from '../cannot-run.ts';
import { projectFolder } from '../run-node.ts';

const found = findAct();

/** Two runs of a workflow, on a machine that is busy with others. */
const patience = 450_000;

/** A test that runs workflows; without act it is skipped in plain sight, and fails in CI. */
export function actTest(title: string, body: (act: string) => Promise<void>): void {
  if ('path' in found) test(title, () => body(found.path), patience);
  else cannotRun(title, found.missing);
}

/** Tests that share what act gives them; skipped, or failed in CI, as one. */
export function actSuite(subject: string, body: (act: string) => void): void {
  if ('path' in found) describe(subject, () => body(found.path));
  else cannotRun(subject, found.missing);
}

/** The path of act, built when it is missing; or why there is none. */
function findAct(): { readonly path: string } | { readonly missing: string } {
  // The steps of a workflow use these two, as they are on GitHub's runners.
  for (const tool of ['curl', 'jq']) {
    const { error } = spawnSync(tool, ['--version']);
    if (error) return { missing: `workflows/act needs ${tool}` };
  }
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/act.mjs'], {
    cwd: projectFolder,
    encoding: 'utf8',
    env,
  });
  if (status === 0) return { path: stdout.trim() };
  return {
    missing: `workflows/act ${status === 3 ? stderr.trim() : `fails: ${stderr.slice(-500)}`}`,
  };
}
