import { z } from 'zod';

/** A text that is not empty. */
export const text = () => z.string().trim().min(1);

/** One of a few words. */
export function choice<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `Use one of: ${words.join(', ')}` });
}

/** `true` or `false`, as YAML 1.2 writes them. */
export const flag = () =>
  z
    .enum(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], { error: 'Use true or false' })
    .transform((word) => word.toLowerCase() === 'true');

/** A number above zero. */
export const positive = () =>
  z
    .string()
    .transform((raw) => Number(raw))
    .refine((value) => Number.isFinite(value) && value > 0, { error: 'Use a number above 0' });

/** Several texts, one a line or separated by commas. */
export const list = () =>
  z.string().transform((raw) =>
    raw
      .split(/[\n,]/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
