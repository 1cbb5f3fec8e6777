// Ray listens on every interface, whatever it is told. So it runs in a network of its own, where only loopback
// is, and the port of its dashboard is led out to 127.0.0.1: `node ray-server.mjs <port> <folder> <program…>`.
// A socket file is the one thing that both sides see. Whatever runs inside ends when this process does.
import { spawn } from 'node:child_process';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dashboard = { host: '127.0.0.1', port: 8265 };
const [place, folder = '', ...program] = process.argv.slice(2);
const door = join(folder, 'dashboard.sock');

if (place === 'inside') {
  process.stdin.on('end', () => process.exit()).resume();
  lead({ path: door }, dashboard);
  run(program);
} else {
  lead({ host: '127.0.0.1', port: Number(place) }, { path: door });
  const inside = [fileURLToPath(import.meta.url), 'inside', folder];
  run([...inOwnNetwork(), process.execPath, ...inside, ...program]);
}

function lead(from, to) {
  const server = createServer((near) => {
    const far = createConnection(to);
    near.on('error', () => far.destroy());
    far.on('error', () => near.destroy());
    near.pipe(far).pipe(near);
  });
  server.listen(from);
}

function run([first, ...words]) {
  const child = spawn(first, words, { stdio: ['pipe', 'inherit', 'inherit'] });
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** Only root can make one; who has become root for that steps back, so that files are the caller's. */
function inOwnNetwork() {
  const own = ['unshare', '-n', '-p', '-f', '--mount-proc', '--kill-child'];
  // The first process there is a shell, which reaps whoever lost its parents: Ray waits for them, too.
  const up = [
    'sh',
    '-c',
    'PATH=$PATH:/usr/sbin:/sbin; ip link set lo up && { "$@" <&3 3<&- & wait $!; } 3<&0',
    'sh',
  ];
  const uid = process.getuid?.() ?? 0;
  if (uid === 0) return [...own, ...up];
  const back = ['setpriv', `--reuid=${uid}`, `--regid=${process.getgid?.()}`, '--clear-groups'];
  const { PATH = '', HOME = '' } = process.env;
  return ['sudo', '-n', '-E', ...own, ...up, ...back, 'env', `PATH=${PATH}`, `HOME=${HOME}`];
}
