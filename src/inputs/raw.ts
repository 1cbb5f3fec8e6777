import type { z } from 'zod';
import { type Problem, refuse } from '../errors.ts';
import { suggest } from './suggest.ts';

/** Inputs as the host has them: names and texts. An empty text means "not given". */
export type RawInputs = ReadonlyMap<string, string>;

/** Where an input stands for the person who gave it: `with: key` on GitHub, `--key` in a shell. */
export type InputStyle = 'github' | 'terminal';

/** Raw texts → typed values; every mistake is reported together. */
export function parseInputs<Schema extends z.ZodObject>(
  schema: Schema,
  raw: RawInputs,
  style: InputStyle,
): z.output<Schema> {
  const known = Object.keys(schema.shape);
  const given = [...raw].filter(([, text]) => text !== '');
  const problems = given
    .filter(([name]) => !known.includes(name))
    .map(([name]) => unknownInput(name, known, style));
  const result = schema.safeParse(Object.fromEntries(given));
  if (result.success) {
    refuse(problems);
    return result.data;
  }
  const mistakes = result.error.issues.map((issue) => badInput(issue, raw, style));
  refuse([...problems, ...mistakes]);
  throw result.error;
}

function unknownInput(name: string, known: readonly string[], style: InputStyle): Problem {
  const stray =
    style === 'github'
      ? ` If it comes from the workflow's own environment variable INPUT_${name.toUpperCase()}, rename that variable.`
      : '';
  return {
    code: 'input-unknown',
    what: `The input ${spell(name, style)} is unknown.`,
    why: 'An input that nobody reads would be silently ignored.',
    next: `${suggest(name, known)}${stray}`,
  };
}

function badInput(issue: z.core.$ZodIssue, raw: RawInputs, style: InputStyle): Problem {
  const name = String(issue.path[0]);
  const text = raw.get(name);
  if (!text) {
    return {
      code: 'input-missing',
      what: `The input ${spell(name, style)} is missing.`,
      why: 'The command cannot run without it.',
      next: `Add ${style === 'github' ? `"${name}: …" under "with:"` : `--${name} <value>`}.`,
    };
  }
  return {
    code: 'input-invalid',
    what: `The input ${spell(name, style)} has the value "${text}".`,
    why: `${issue.message}.`,
    next: 'Correct the value.',
  };
}

function spell(name: string, style: InputStyle): string {
  return style === 'github' ? `"${name}"` : `--${name}`;
}
