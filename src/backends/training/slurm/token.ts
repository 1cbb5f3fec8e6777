import { readFileSync } from 'node:fs';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';

export interface Token {
  readonly text: string;
  /** Whom it is for, by its own words; null: it does not tell. */
  readonly user: string | null;
}

/**
 * SLURM_JWT, or the file that the address names: it is read for each request, so that a token that somebody
 * renews there is used at once. What has run out is refused here: Slurm 22.05 answers to it as if its
 * controller was gone.
 */
export function tokenSource(environment: Environment, file: string | undefined): () => Token {
  return () => {
    const source = file === undefined ? 'SLURM_JWT' : `the file ${file}`;
    const given = file === undefined ? environment('SLURM_JWT') : textOf(file);
    // `scontrol token` writes its name before it.
    const text = (given ?? '').trim().replace(/^SLURM_JWT=/, '');
    if (!/^[!-~]+$/.test(text)) {
      const why =
        text === '' ? 'There is none.' : 'It holds a space or a letter that no token has.';
      throw unusable(source, why);
    }
    const { exp, sun } = claimsOf(text);
    if (typeof exp === 'number' && exp * 1000 <= Date.now()) {
      throw unusable(source, `It ran out on ${new Date(exp * 1000).toISOString()}.`);
    }
    return { text, user: typeof sun === 'string' ? sun : null };
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unusable(file, `The system answered ${(error as NodeJS.ErrnoException).code}.`);
  }
}

/** The middle of a JSON Web Token; one that is none may still be known to the server. */
function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const middle = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    return Object(JSON.parse(middle)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function unusable(source: string, why: string): UserError {
  return new UserError('train-login', {
    what: `Cannot use the token for slurmrestd in ${source}.`,
    why,
    next: 'Put the output of `scontrol token lifespan=86400` there.',
  });
}
