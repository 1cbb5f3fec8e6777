// Debian and Ubuntu packages for the scripts that build a real server for the tests.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { refuse, run } from './alone.mjs';

/**
 * Downloads packages, with what they need and this machine lacks, into a folder. Nothing of the system is touched:
 * apt keeps its lists there too, so that nobody need be root, and nobody else's apt is in the way.
 */
export function downloadPackages(names, folder) {
  if (spawnSync('apt-get', ['--version']).status !== 0) refuse('needs apt-get');
  const lists = join(folder, 'state/lists/partial');
  mkdirSync(lists, { recursive: true });
  mkdirSync(join(folder, 'partial'), { recursive: true });
  const settings = [
    `Dir::State=${join(folder, 'state')}`,
    'Dir::State::status=/var/lib/dpkg/status',
    `Dir::Cache=${folder}`,
    `Dir::Cache::archives=${folder}`,
    'APT::Sandbox::User=root',
    'APT::Update::Post-Invoke=',
    'Debug::NoLocking=1',
  ];
  const options = ['-qq', ...settings.flatMap((setting) => ['-o', setting])];
  const wanted = ['-y', '--download-only', '--reinstall', '--no-install-recommends', ...names];
  run('apt-get', [...options, 'update']);
  run('apt-get', [...options, 'install', ...wanted]);
  rmSync(join(folder, 'state'), { recursive: true });
  return readdirSync(folder)
    .filter((file) => file.endsWith('.deb'))
    .map((file) => join(folder, file));
}
