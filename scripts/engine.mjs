// Copies name, version and integrity of the DuckDB packages from the lock file into the bundle's list,
// so that an Action can fetch exactly what the tests ran with.
import { readFileSync, writeFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const wanted = /^node_modules\/(@duckdb\/node-(api|bindings).*|detect-libc)$/;

const pinned = Object.entries(packages)
  .filter(([path]) => wanted.test(path))
  .map(([path, { version, integrity }]) => ({
    name: path.replace('node_modules/', ''),
    version,
    integrity,
  }));

writeFileSync(
  'src/backends/engines/duckdb/package/pinned.json',
  `${JSON.stringify(pinned, null, 2)}\n`,
);
