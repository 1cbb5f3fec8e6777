import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const file = join(import.meta.dirname, '../fixtures/contracts/odcs/odcs-json-schema-v3.1.0.json');

/** What the standard's own schema finds wrong with a contract; nothing if it is valid. */
export function odcsMistakes(contract: string): readonly string[] {
  const ajv = new Ajv2019({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  validate(parse(contract));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
