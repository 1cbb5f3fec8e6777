/** What the double answers with status 400. */
export class Refused extends Error {
  readonly code: string;

  constructor(message: string, code = 'ValidationException') {
    super(message);
    this.code = code;
  }
}
