// Stands in for actions/download-artifact: all artifacts whose names fit, into one folder. None is no mistake.
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [, start] = /^([^*]+)\*$/.exec(input('pattern')) ?? [];
if (!start || input('merge-multiple') !== 'true') {
  console.log('::error::Only a pattern with one star at its end, merged, is stood in for.');
  process.exit(1);
}
const artifacts = process.env.TEST_ARTIFACTS;
const target = resolve(input('path'));
for (const name of existsSync(artifacts) ? readdirSync(artifacts).sort() : []) {
  if (!name.startsWith(start)) continue;
  mkdirSync(target, { recursive: true });
  cpSync(join(artifacts, name), target, { recursive: true });
}

function input(key) {
  return process.env[`INPUT_${key.toUpperCase()}`] ?? '';
}
