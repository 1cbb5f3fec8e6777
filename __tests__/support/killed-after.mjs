// Loaded before a command by --import: kills the process with SIGKILL right after a call to the
// file system, the how-manieth of its kind on a path that ends so.
// CONTENDER_KILL is "<call> <nth> <end of the path>"; without it the calls are written to CONTENDER_CALLS.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [call, nth, ...end] = (process.env.CONTENDER_KILL ?? '').split(' ');
const counts = new Map();

function after(name, path) {
  const text = String(path);
  if (process.env.CONTENDER_CALLS) {
    fs.appendFileSync(process.env.CONTENDER_CALLS, `${name} ${text}\n`);
  }
  if (name !== call || !text.endsWith(end.join(' '))) return;
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  if (count === Number(nth)) process.kill(process.pid, 'SIGKILL');
}

for (const name of ['readFile', 'readdir', 'link', 'rename']) {
  const real = fs.promises[name];
  fs.promises[name] = async (...given) => {
    const result = await real(...given);
    // Of a link or a new name the second path is the one that appears.
    after(name, name === 'link' || name === 'rename' ? given[1] : given[0]);
    return result;
  };
}

const open = fs.promises.open;
fs.promises.open = async (path, flags, ...others) => {
  const file = await open(path, flags, ...others);
  if (flags !== 'a') return file;
  const close = file.close.bind(file);
  file.close = async () => {
    await close();
    after('append', path);
  };
  return file;
};

const stream = fs.createReadStream;
fs.createReadStream = (path, ...others) => {
  const opened = stream(path, ...others);
  opened.on('end', () => after('stream', path));
  return opened;
};

syncBuiltinESMExports();
