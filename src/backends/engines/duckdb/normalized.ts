import type { Normalization } from '../../../domain/data/column.ts';
import { text } from './sql.ts';

/** What Unicode calls white space, as RE2 takes it in a class. */
const blanks =
  '\\t-\\r\\x{20}\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}';

const steps: Readonly<Record<Normalization, (value: string) => string>> = {
  nfc: (value) => `nfc_normalize(${value})`,
  lower: (value) => `lower(${value})`,
  spaces: (value) => `regexp_replace(${value}, ${text(`[${blanks}]+`)}, ' ', 'g')`,
  trim: (value) => `regexp_replace(${value}, ${text(`^[${blanks}]+|[${blanks}]+$`)}, '', 'g')`,
};

/** A text as it is compared; the order is ours, so that the order in a contract changes nothing. */
export function normalized(value: string, wanted: readonly Normalization[]): string {
  let result = value;
  for (const [name, step] of Object.entries(steps)) {
    if (wanted.some((one) => one === name)) result = step(result);
  }
  return result;
}
