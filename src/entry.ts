import { config } from 'zod';

const entries = {
  check: () => import('./actions/check.ts'),
  compare: () => import('./actions/compare.ts'),
  promote: () => import('./actions/promote.ts'),
  register: () => import('./actions/register.ts'),
  report: () => import('./actions/report.ts'),
  train: () => import('./actions/train.ts'),
  'train-post': () => import('./actions/train-post.ts'),
  validate: () => import('./actions/validate.ts'),
  cli: () => import('./cli/main.ts'),
};

/** Starts one Action or the CLI; each dynamic import is a chunk of the shared bundle. */
export async function start(entry: keyof typeof entries): Promise<void> {
  // A schema is used once or twice in a run: to compile a function for it takes longer than it saves.
  config({ jitless: true });
  await entries[entry]();
}
