import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';

/** A login as Ray's own tools find it. */
export interface Token {
  /** Never to be shown; null: none is set. */
  readonly text: string | null;
  /** In words, for people whose login is refused. */
  readonly source: string;
}

/**
 * RAY_AUTH_TOKEN, or the file that RAY_AUTH_TOKEN_PATH names, or `.ray/auth_token` in HOME. A file is read
 * anew at every call: whatever renews tokens writes it.
 */
export function readToken(environment: Environment): Token {
  const given = environment('RAY_AUTH_TOKEN');
  if (given) return checked({ text: given.trim(), source: 'the token in RAY_AUTH_TOKEN' });
  const named = environment('RAY_AUTH_TOKEN_PATH');
  const path = named || join(environment('HOME') ?? '/', '.ray/auth_token');
  try {
    const text = readFileSync(path, 'utf8').trim();
    return checked({ text, source: `the token in ${path}` });
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (!named) return { text: null, source: 'no token' };
    throw new UserError('train-login', {
      what: `Cannot read ${named}, which RAY_AUTH_TOKEN_PATH names.`,
      why: `The system answered ${(error as NodeJS.ErrnoException).code}.`,
      next: 'Correct the path, or set RAY_AUTH_TOKEN.',
    });
  }
}

function checked(token: Token): Token {
  if (token.text === '') return { text: null, source: `${token.source}, which is empty,` };
  if (/^[!-~]+$/.test(token.text ?? '')) return token;
  throw new UserError('train-login', {
    what: `Cannot use ${token.source}.`,
    why: 'It holds a line break, a space or a letter that no request can carry.',
    next: 'Store the token alone.',
  });
}
