import { UserError } from '../errors.ts';

/** Runs a parser over a text that is no file here: its mistakes lose their place, and keep their words. */
export function unplaced<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [first, ...others] = error.problems.map(({ code, what, why, next }) => {
      return { code, what, why, next };
    });
    throw first ? UserError.of([first, ...others]) : error;
  }
}
