// Loaded before a command by --import: writes to CONTENDER_CALLS what is brought to disk for good and what gets
// a new name, each when it is done.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

function done(call, path) {
  fs.appendFileSync(process.env.CONTENDER_CALLS, `${call} ${path}\n`);
}

const { open, rename } = fs.promises;
fs.promises.open = async (path, ...others) => {
  const file = await open(path, ...others);
  const sync = file.sync.bind(file);
  file.sync = async () => {
    await sync();
    done('sync', path);
  };
  return file;
};
fs.promises.rename = async (from, to) => {
  await rename(from, to);
  done('rename', to);
};

syncBuiltinESMExports();
