// Writes the two-line dist/<name>.js of each Action and dist/cli.js.
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';

const shim = (entry) => `import { start } from './index.js';\nawait start('${entry}');\n`;

for (const file of readdirSync('src/actions')) {
  const name = file.replace('.ts', '');
  writeFileSync(`dist/${name}.js`, shim(name));
}
writeFileSync('dist/cli.js', `#!/usr/bin/env node\n${shim('cli')}`);
chmodSync('dist/cli.js', 0o755);
