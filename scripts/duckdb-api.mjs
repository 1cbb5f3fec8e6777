// Lays the JavaScript of DuckDB's package beside the bundle, as one file: its hundred files take long to be found. It is a
// function of the `require` that finds the native part, which stays where it was installed.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

const built = (name) => readFileSync(`.build/duckdb-api/${name}`, 'utf8');

// In parentheses, so that it is compiled at once: it is called at once.
writeFileSync(
  'dist/duckdb-api.cjs',
  `module.exports = ((require) => {
const module = { exports: {} };
${built('index.js')}
return module.exports;
});
`,
);
appendFileSync('dist/licenses.txt', `\n\n${built('licenses.txt').trimEnd()}\n`);
