import { stat } from 'node:fs/promises';

/** Whether two paths lead to one file, by whatever names. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [left, right] = await Promise.all([a, b].map((path) => stat(path, { bigint: true })));
  return left?.dev === right?.dev && left?.ino === right?.ino;
}
