/**
 * The mark of a new job, a random text; of a training within a training it begins with that of the outer
 * one, so that the outer one finds all of it.
 */
export function newMark(outer: string | undefined): string {
  const mark = crypto.randomUUID();
  return outer !== undefined && isMark(outer) ? `${outer}/${mark}` : mark;
}

export function isMark(text: string): boolean {
  return /^[0-9a-f-]{36}(\/[0-9a-f-]{36})*$/.test(text);
}
