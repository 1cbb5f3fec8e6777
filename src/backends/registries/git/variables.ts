import type { Environment } from '../../../ports/backend.ts';

/** What git and the programs that it starts may need; of its own variables only those that say how to reach a remote. */
const passed = [
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR', 'TMPDIR', 'TZ'],
  ...['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'SYSTEMROOT', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP'],
  ...['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'GH_TOKEN'],
  ...['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'],
  ...['NO_PROXY', 'ALL_PROXY', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
  ...['GIT_ASKPASS', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
];

export type Setting = readonly [key: string, value: string];

/**
 * No hook of the repository runs here, no monitor, no other remote helper than git's own; nothing
 * is signed, collected or pushed besides what is asked; a server may be silent for a minute.
 */
const guards: readonly Setting[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.quotePath', 'false'],
  ['protocol.ext.allow', 'never'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['fetch.recurseSubmodules', 'false'],
  ['fetch.writeCommitGraph', 'false'],
  ['push.recurseSubmodules', 'no'],
  ['push.followTags', 'false'],
  ['push.gpgSign', 'false'],
  ['push.pushOption', ''],
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '60'],
];

/** The variables of a git that asks nobody and sees no GIT_* but those above. Settings go by variables: argv is public. */
export function gitVariables(
  environment: Environment,
  settings: readonly Setting[] = [],
): Readonly<Record<string, string>> {
  const own = passed.flatMap((name) => {
    const value = environment(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    ...settingVariables([...givenSettings(environment), ...guards, ...settings]),
  };
}

/** Settings that the caller's environment has for git, maybe with a login among them. */
function givenSettings(environment: Environment): readonly Setting[] {
  const count = Number(environment('GIT_CONFIG_COUNT') ?? 0);
  const settings: Setting[] = [];
  for (let index = 0; index < Math.min(count, 1000); index += 1) {
    const key = environment(`GIT_CONFIG_KEY_${index}`);
    const value = environment(`GIT_CONFIG_VALUE_${index}`);
    if (key !== undefined && value !== undefined) settings.push([key, value]);
  }
  return settings;
}

function settingVariables(settings: readonly Setting[]): Readonly<Record<string, string>> {
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return variables;
}
