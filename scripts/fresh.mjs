// Fails when a built file differs from the committed one, or is not committed.
import { execFileSync } from 'node:child_process';

const built = [
  'dist',
  'schema',
  'README.md',
  'actions',
  'action.yml',
  'docs/policy.md',
  'docs/workflows',
  'src/backends/engines/duckdb/package/pinned.json',
];
// A user's own git settings may hide files that are not tracked; CI would find them.
const everything = ['--untracked-files=all', '--ignored'];
const changed = execFileSync('git', ['status', '--porcelain', ...everything, '--', ...built], {
  encoding: 'utf8',
});

if (changed !== '') {
  console.error(`These files are built and differ from what is committed:\n${changed}`);
  console.error('Run "npm run build" and commit them.');
  process.exit(1);
}
