import type { UserError } from '../../errors.ts';
import type { Arriving } from './exchange.ts';
import type { HttpAnswer, HttpRequest, Lost } from './message.ts';
import type { Pace } from './pace.ts';

export interface Download extends Omit<HttpRequest, 'method' | 'body' | 'repeatable'> {
  /** The error that any status but success is. */
  readonly refusal: (answer: HttpAnswer) => Error;
}

/** What a request is sent through. */
export interface Link {
  readonly pace: Pace;
  readonly open: (request: HttpRequest) => Promise<Arriving>;
  readonly unreachable: (request: HttpRequest, lost: Lost) => UserError;
}
