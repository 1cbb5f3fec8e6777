/** Why a registry would misread this alias; undefined when the name is fine. */
export function aliasRefusal(alias: string): string | undefined {
  if (alias.toLowerCase() === 'latest') return 'Registries read "latest" as the newest version.';
  if (/^v?\d+$/i.test(alias)) return 'Registries read it as the number of a version.';
  return undefined;
}
