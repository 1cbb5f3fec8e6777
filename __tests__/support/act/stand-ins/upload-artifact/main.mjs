// Stands in for actions/upload-artifact, whose server act does not have: a folder is laid down by its
// contents, a file by its name; hidden files stay behind; a second artifact of one name is refused.
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const name = input('name');
const path = resolve(input('path'));
const artifact = join(process.env.TEST_ARTIFACTS, name);

if (!/^[^":<>|*?\\/\r\n]+$/.test(name)) stop(`The artifact name is not valid: ${name}.`);
if (/[*?[\]!\n]/.test(input('path'))) stop('Patterns and lists of paths are not stood in for.');
if (existsSync(artifact) && input('overwrite') !== 'true') stop(`There is a ${name} already.`);

rmSync(artifact, { recursive: true, force: true });
if (!existsSync(path)) {
  console.log(`::warning::No files were found with the provided path: ${path}.`);
} else {
  mkdirSync(artifact, { recursive: true });
  const single = statSync(path).isFile();
  const seen = (file) => file === path || !basename(file).startsWith('.');
  cpSync(path, single ? join(artifact, basename(path)) : artifact, {
    recursive: true,
    filter: seen,
  });
}

function input(key) {
  return process.env[`INPUT_${key.toUpperCase()}`] ?? '';
}

function stop(message) {
  console.log(`::error::${message}`);
  process.exit(1);
}
