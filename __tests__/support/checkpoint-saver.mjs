// A process that saves one checkpoint to a file store, and can be killed in the middle of it:
// node checkpoint-saver.mjs <folder of the project> <store>. It says `staging` and `saving` when it begins.
import { join } from 'node:path';
import { fileCheckpoints } from '../../src/backends/checkpoints/file.ts';
import { checkpointFolder } from '../../src/backends/checkpoints/folder/folder.ts';
import { nameOf, placesOf } from '../../src/domain/training/checkpoint/key.ts';
import { sha256 } from '../../src/inputs/digest.ts';

const [project, storePath, keyText] = process.argv.slice(2);
const key = JSON.parse(keyText);
const { signal } = new AbortController();
const folder = await checkpointFolder({ path: join(project, 'checkpoints'), store: 's3:none' });
const store = await fileCheckpoints.open(`file:${storePath}`);
const [unit] = (await folder.look()).units;
const savedAt = new Date();
console.log('staging');
const draft = { key, attempt: 1, step: 2, savedAt: savedAt.toISOString() };
const staged = await folder.stage(unit, draft, signal);
console.log('saving');
const name = nameOf(placesOf(key, sha256), { savedAt, attempt: 1, step: 2, nonce: 'abcd' });
await store.save(name, staged, signal);
console.log('saved');
