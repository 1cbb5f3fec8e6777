import { UserError } from '../../../errors.ts';
import { engineMessage } from './rows.ts';

/** What a reader of one table format says when it cannot read a table. */
export interface Refusals {
  /** Metadata that contradict themselves: what is wrong is a sentence without its full stop. */
  damaged(table: string, wrong: string): UserError;
  /** Metadata of no form that a reader can expect: whatever that led to becomes an error of the table. */
  soundly<T>(table: string, read: () => Promise<T>): Promise<T>;
  /** A feature that changes what the rows are, and that the reader does not know. */
  unsupported(table: string, feature: string): UserError;
}

/** `format` is its name, `parts` are the folders that a whole copy has. */
export function refusalsOf(format: string, parts: string): Refusals {
  const what = (table: string) => `Cannot read the ${format} table ${table}.`;
  const damaged = (table: string, wrong: string) =>
    new UserError('data-unreadable', {
      what: what(table),
      why: `${wrong}.`,
      next: `Copy the whole table again, with ${parts}.`,
      file: table,
    });
  return {
    damaged,
    async soundly(table, read) {
      try {
        return await read();
      } catch (error) {
        if (error instanceof UserError) throw error;
        throw damaged(table, engineMessage(error).replace(/\.$/, ''));
      }
    },
    unsupported: (table, feature) =>
      new UserError('data-unsupported', {
        what: what(table),
        why: `It has ${feature}, which this reader does not understand, so that it would read wrong rows.`,
        next: 'Write a copy of the table without it, or export the table to Parquet.',
        file: table,
      }),
  };
}
