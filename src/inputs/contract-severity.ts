import type { Severity } from '../domain/data/check.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';

const words: Readonly<Record<Severity, readonly string[]>> = {
  error: ['error', 'critical', 'high', 'major', 'fatal'],
  warning: ['warning', 'warn', 'medium', 'low', 'minor', 'trivial'],
  info: ['info'],
};

/** ODCS leaves the words free; one that nobody knows is taken seriously. */
export function severityOf(writer: ContractWriter, word: string | undefined, keys: Keys): Severity {
  if (word === undefined) return 'error';
  const folded = word.trim().toLowerCase();
  for (const severity of ['error', 'warning', 'info'] as const) {
    if (words[severity].includes(folded)) return severity;
  }
  writer.notice(`The severity "${word}" is unknown; it is taken for error.`, [...keys, 'severity']);
  return 'error';
}
