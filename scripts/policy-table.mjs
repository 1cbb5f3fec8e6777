// The keys of contender.yml as a Markdown table, from the schema that reads the file.
import { markdownTable } from 'markdown-table';
import { z } from 'zod';
import { policySchema } from '../src/inputs/policy-schema.ts';

/** One row for each key; `<name>` stands for a name that the user chooses, `[]` for each item. */
export function policyTable() {
  const schema = z.toJSONSchema(policySchema, { io: 'input', unrepresentable: 'any' });
  const rows = keysOf(schema, '').map(({ key, type, preset, meaning }) => {
    return [`\`${key}\``, type, preset, meaning];
  });
  return markdownTable([['key', 'value', 'default', 'meaning'], ...rows]);
}

function keysOf(node, place) {
  const named = Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const key = place ? `${place}.${name}` : name;
    return [rowOf(child, key, node.required?.includes(name)), ...keysOf(child, key)];
  });
  const free = node.additionalProperties;
  const each = free && typeof free === 'object' ? keysOf(free, `${place}.<name>`) : [];
  const items = node.items ? keysOf(node.items, `${place}[]`) : [];
  const ways = (node.anyOf ?? []).flatMap((way) => keysOf(way, place));
  return [...named, ...each, ...items, ...ways];
}

function rowOf(node, key, required) {
  const plain = node.default !== undefined && typeof node.default !== 'object';
  const preset = plain ? `\`${node.default}\`` : '';
  const needed = required && !plain ? '**required**' : preset;
  return { key, type: typeOf(node), preset: needed, meaning: node.description ?? '' };
}

function typeOf(node) {
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum) return node.enum.map((word) => `\`${word}\``).join(', ');
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(' or ');
  if (Array.isArray(node.type)) return node.type.map((type) => typeOf({ type })).join(' or ');
  if (node.type === 'array') return `list of ${typeOf(node.items)}`;
  return { object: 'map', string: 'text', boolean: 'true, false' }[node.type] ?? node.type;
}
