import type { StringFormat } from '../../../domain/data/value-test.ts';

const hex = '[0-9A-Fa-f]';
const label = '[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const octet = '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';

/** What a whole value of each format matches, in RE2. */
export const formats: Readonly<Record<StringFormat, string>> = {
  email: `[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(\\.${label})+`,
  uuid: `${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}`,
  uri: '[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+',
  hostname: `${label}(\\.${label})*`,
  ipv4: `${octet}(\\.${octet}){3}`,
  ipv6: ipv6(),
  byte: '([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?',
};

/** Eight groups, of which one run of zeros may be written as `::`. */
function ipv6(): string {
  const group = `${hex}{1,4}`;
  const inside = [1, 2, 3, 4, 5, 6].map(
    (before) => `(${group}:){1,${before}}(:${group}){1,${7 - before}}`,
  );
  return [`(${group}:){7}${group}`, `(${group}:){1,7}:`, `:((:${group}){1,7}|:)`, ...inside].join(
    '|',
  );
}
