import { Document, isScalar, type ScalarTag, visit } from 'yaml';

/**
 * A value as YAML that every reader takes for the same value, those of YAML 1.1 among them: text
 * that either would misread is quoted, what cannot be seen is escaped, and no line is folded.
 */
export function yamlText(value: object): string {
  const document = new Document(value, {
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
    customTags: (tags) => [exponent, ...tags],
  });
  visit(document, (_, node) => {
    if (!isScalar(node) || typeof node.value !== 'string' || harmless.test(node.value)) return;
    node.type = 'QUOTE_DOUBLE';
  });
  return document.toString({ lineWidth: 0 }).replace(unseen, escaped);
}

const harmless = /^[\p{L}\p{N}][\p{L}\p{N} _./()%,+-]*$/u;

/** YAML 1.1 reads `1e-7` as text; with a point it is a number everywhere. */
const exponent: ScalarTag = {
  identify: (value) => typeof value === 'number' && /^-?\de/.test(String(value)),
  default: true,
  tag: 'tag:yaml.org,2002:float',
  test: /^-?\d\.0e[+-]\d+$/,
  resolve: Number,
  stringify: ({ value }) => String(value).replace('e', '.0e'),
};

/** They stand only in double quotes, where their escapes mean them. */
const unseen = /[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}
