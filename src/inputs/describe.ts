import type { z } from 'zod';

/** One input as people read it: in help, action.yml and the README tables. */
export interface InputDescription {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly default: string | undefined;
  /** An expression that GitHub fills in where the shell has no default. */
  readonly githubDefault: string | undefined;
}

/** The inputs of a command, in the order of its schema. */
export function inputsOf(schema: z.ZodObject): readonly InputDescription[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const meta = field.meta?.() ?? {};
    const preset = field.safeParse(undefined);
    return {
      name,
      description: String(meta.description ?? ''),
      required: !preset.success,
      default: preset.success && preset.data !== undefined ? textOf(field) : undefined,
      githubDefault: meta.githubDefault as string | undefined,
    };
  });
}

/** The default as it is written, before it becomes a typed value. */
function textOf(field: z.ZodType): string {
  const definition = field.def as { defaultValue?: unknown; innerType?: z.ZodType };
  if (definition.defaultValue !== undefined) return String(definition.defaultValue);
  return definition.innerType ? textOf(definition.innerType) : '';
}
