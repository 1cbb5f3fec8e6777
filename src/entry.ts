const entries = {
  cli: () => import('./cli/main.ts'),
};

/** Starts one Action or the CLI; each dynamic import is a chunk of the shared bundle. */
export async function start(entry: keyof typeof entries): Promise<void> {
  await entries[entry]();
}
