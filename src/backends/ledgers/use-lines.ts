import { z } from 'zod';
import type { KnownUses, TestSetUse } from '../../domain/comparison/uses/test-set-use.ts';

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const use = z.object({
  schema: z.literal('contender/use@1'),
  testSet: digest,
  predictions: digest,
  model: z.string().nullable(),
  observedAt: z.iso.datetime(),
}) satisfies z.ZodType<TestSetUse>;

/** The uses in a text of one line each; one that is none makes the list incomplete. */
export function usesIn(text: string): KnownUses {
  const lines = text.split('\n').filter((line) => line !== '');
  const uses = lines.flatMap((line): readonly TestSetUse[] => {
    const parsed = use.safeParse(parsedLine(line));
    return parsed.success ? [parsed.data] : [];
  });
  return { uses, complete: uses.length === lines.length };
}

function parsedLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** A use as its line, without the line break. */
export function useLine(added: TestSetUse): string {
  return JSON.stringify({ schema: 'contender/use@1', ...added });
}
