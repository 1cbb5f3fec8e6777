import { engineMessage } from './rows.ts';
import { Stopped } from './statement.ts';

/** What is wrong with the text of a statement holds no value of the data; what went wrong on the way may. */
export function reasonOf(error: unknown, sensitive: boolean): string {
  if (error instanceof Stopped) return error.message;
  const message = String(error).replace(/^Error: /, '');
  const harmless = /^(Binder|Catalog|Parser|INTERRUPT|Permission|Out of Memory) Error/.test(
    message,
  );
  if (sensitive && !harmless) return 'the reason may show sensitive values, so it is hidden.';
  return misspelt(message) ?? engineMessage(error);
}

/** The engine tells what a name may have meant on a second line. */
function misspelt(message: string): string | undefined {
  const name = /Referenced column "(.*)" not found/.exec(message)?.[1];
  const candidates = /Candidate bindings: (.*)/.exec(message)?.[1];
  return name !== undefined && candidates !== undefined
    ? `There is no column "${name}"; did you mean ${candidates}?`
    : undefined;
}
