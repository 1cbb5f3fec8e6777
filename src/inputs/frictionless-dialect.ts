import { type Dialect, type Encoding, encodings } from '../domain/data/dialect.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';
import type { FrictionlessResource } from './frictionless-schema.ts';

const read = ['delimiter', 'quoteChar', 'escapeChar', 'doubleQuote', 'header', 'commentChar'];
/** These describe the description, or what every reader does anyway. */
const harmless = [
  '$schema',
  'profile',
  'name',
  'title',
  'description',
  'csvddfVersion',
  'lineTerminator',
];

/** How a resource says its text is written; what would change what is read, and is not, is a mistake. */
export function readDialect(
  writer: ContractWriter,
  resource: FrictionlessResource | undefined,
  keys: Keys,
): Dialect {
  const { delimiter, quoteChar, escapeChar, doubleQuote, header, commentChar, ...others } =
    resource?.dialect ?? {};
  for (const [key, value] of Object.entries(others)) {
    if (harmless.includes(key) || value === false || value === null) continue;
    writer.mistake({
      keys: [...keys, 'dialect', key],
      what: `The dialect has "${key}".`,
      why: 'It would be silently ignored, and the data read in another way.',
      next: `Use ${read.join(', ')}, or remove it.`,
    });
  }
  const encoding = encodingOf(writer, resource?.encoding, keys);
  return {
    ...(delimiter !== undefined && { delimiter }),
    ...(quoteChar !== undefined && { quoteChar }),
    ...(escapeChar !== undefined && { escapeChar }),
    ...(doubleQuote !== undefined && { doubleQuote }),
    ...(header !== undefined && { header }),
    ...(commentChar !== undefined && { commentChar }),
    ...(encoding && { encoding }),
  };
}

const otherNames: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  ascii: 'utf-8',
  'us-ascii': 'utf-8',
  latin1: 'latin-1',
  'iso-8859-1': 'latin-1',
  utf16: 'utf-16',
};

function encodingOf(
  writer: ContractWriter,
  given: string | undefined,
  keys: Keys,
): Encoding | undefined {
  if (given === undefined) return undefined;
  const name = given.toLowerCase();
  const known = encodings.find((encoding) => encoding === name) ?? otherNames[name];
  if (known) return known;
  writer.mistake({
    keys: [...keys, 'encoding'],
    what: `The encoding is "${given}".`,
    why: 'It is not read.',
    next: `Use one of: ${encodings.join(', ')}.`,
  });
  return undefined;
}
