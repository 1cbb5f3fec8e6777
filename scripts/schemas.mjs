// Writes the JSON Schemas in schema/ from the schemas in the code. Needs Node 24, which reads .ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { outcomeSchema } from '../src/inputs/outcome.ts';
import { policySchema } from '../src/inputs/policy-schema.ts';
import { runRecordSchema } from '../src/inputs/run-record.ts';

const published = [
  {
    file: 'contender.schema.json',
    id: 'urn:contender:policy@1',
    title: 'Contender policy: what must hold before a model ships',
    schema: policySchema,
  },
  {
    file: 'outcome.schema.json',
    id: 'urn:contender:outcome@1',
    title: 'Contender outcome: the answer of one command',
    schema: outcomeSchema,
  },
  {
    file: 'run-record.schema.json',
    id: 'urn:contender:run@1',
    title: 'Contender run record: what was trained, from what, with what result',
    schema: runRecordSchema,
  },
];

mkdirSync('schema', { recursive: true });
for (const { file, id, title, schema } of published) {
  const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const text = JSON.stringify({ $schema, $id: id, title, ...body }, null, 2);
  writeFileSync(`schema/${file}`, `${text}\n`);
}
