import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const packages = ['chromium', 'fonts-dejavu-core', 'fonts-noto-color-emoji'];
/** The pictures were made with this font. */
const font = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

/** Why there is no browser to test with; undefined where there is one. */
export function missingBrowser(): string | undefined {
  if (pathOfChromium() && existsSync(font)) return undefined;
  if (process.env.CI) install();
  if (!pathOfChromium()) return 'report/browser needs chromium';
  return existsSync(font) ? undefined : 'report/browser needs fonts-dejavu-core';
}

/** CONTENDER_CHROMIUM names another Chromium or Chrome than that of the system. */
export function pathOfChromium(): string | undefined {
  const named = process.env.CONTENDER_CHROMIUM;
  return named ? named : places.find((path) => existsSync(path));
}

/** As root, or as somebody who may become root without a password, as on the runners of GitHub. */
function install(): void {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...words: readonly string[]) => {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...words];
    return spawnSync(command, rest, { encoding: 'utf8', timeout: 300_000 });
  };
  run('update');
  const { status, stderr } = run('install', '-y', '--no-install-recommends', ...packages);
  if (status !== 0) console.error(`apt-get install: ${(stderr ?? '').slice(-500)}`);
}
