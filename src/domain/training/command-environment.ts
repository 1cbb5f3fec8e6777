type Variables = Readonly<Record<string, string>>;

/**
 * What a training command may not see: inputs, tokens, the files by which a step steers its runner, and the
 * checkpoints of a training that this one is a part of.
 */
const withheldNames: ReadonlySet<string> = new Set([
  'ACTIONS_CACHE_URL',
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_RUNTIME_URL',
  'CONTENDER_CHECKPOINT_DIR',
  'CONTENDER_RESUME',
  'GH_TOKEN',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_TOKEN',
]);

const withheldPrefixes = ['INPUT_', 'STATE_', 'ACTIONS_ID_TOKEN_REQUEST_'] as const;

/**
 * The environment of a training command: the host's without what is withheld, and with `added`.
 * RUNNER_TRACKING_ID stays, so that the runner finds and ends what a job leaves behind.
 */
export function commandEnvironment(host: Variables, added: Variables): Variables {
  const kept = Object.entries(host).filter(([name]) => !isWithheld(name));
  // Into a file Python writes whole blocks, so the log would lag behind by minutes.
  return { PYTHONUNBUFFERED: '1', ...Object.fromEntries(kept), ...added };
}

/** Windows takes any case for the same variable. */
function isWithheld(name: string): boolean {
  const upper = name.toUpperCase();
  return withheldNames.has(upper) || withheldPrefixes.some((prefix) => upper.startsWith(prefix));
}
