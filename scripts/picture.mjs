// Copies the comment that the demo made, down to the first outcome that passed, into the README.
// Run it on purpose, after npm run demo: node scripts/picture.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const comment = readFileSync('demo-output/comment.md', 'utf8');
const [shown] = comment.split('\n<details><summary>✅');
// What is not committed here is no part of the picture.
const committed = shown
  .replace(/^\| code \| `uncommitted changes`.*\n/gm, '')
  .replace('parameters, code, training', 'parameters, training');
const quoted = committed.trimEnd().replace(/^/gm, '> ').replace(/ $/gm, '');

const readme = readFileSync('README.md', 'utf8');
const place = /(<!-- picture -->\n)[\s\S]*?(<!-- \/picture -->)/;
writeFileSync(
  'README.md',
  readme.replace(place, (...[, start, end]) => `${start}${quoted}\n${end}`),
);
