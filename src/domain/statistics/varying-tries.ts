import { successes, type Tries, triesWith } from './binomial-draw.ts';
import { CountTable } from './count-table.ts';
import type { Random } from './random.ts';

/** Of more tries than this their number varies so much that tables cost more than they save. */
const mostTabulated = 1_024;

/**
 * Tries that each succeed with probability `p`, again and again, at most `most` of them and another number
 * each time: few by a table for each number of tries, made when it is first needed.
 */
export class VaryingTries {
  // Plain fields: they are read for each draw.
  readonly p: number;
  readonly tries: Tries;
  readonly isTabulated: boolean;
  readonly tables: (CountTable | undefined)[];

  constructor(most: number, p: number) {
    this.p = p;
    this.tries = triesWith(p);
    this.isTabulated = most <= mostTabulated;
    this.tables = this.isTabulated ? new Array(most + 1).fill(undefined) : [];
  }

  /** How many of so many tries succeed. */
  draw(random: Random, tries: number): number {
    if (!this.isTabulated) return successes(random, tries, this.tries);
    return (this.tables[tries] ?? this.tabulate(tries)).draw(random);
  }

  tabulate(tries: number): CountTable {
    const table = new CountTable(tries, this.p);
    this.tables[tries] = table;
    return table;
  }
}
