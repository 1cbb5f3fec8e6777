import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { type Problem, refuse, UserError } from '../errors.ts';
import { suggest } from './suggest.ts';
import { readText } from './text-file.ts';

/** A YAML or JSON file, parsed and typed, that still knows where each value stands. */
export interface Located<T> {
  readonly path: string;
  readonly text: string;
  readonly value: T;
  /** 1-based line of the value at `keys`, or of its nearest parent that has one. */
  line(keys: Keys): number | undefined;
}

/** One missing bracket makes the rest of a file wrong. */
const mostSyntaxProblems = 20;

type Keys = readonly (string | number)[];

type SyntaxMistake = Document['errors'][number] | Document['warnings'][number];

interface Source {
  readonly path: string;
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Reads a file and checks it against the schema; all mistakes at once, each with its line. */
export async function readDocument<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<Located<z.output<Schema>>> {
  return parseText(path, await readText(path), schema);
}

/** The same for a text that did not come from a file; `path` names it in messages. */
export function parseText<Schema extends z.ZodType>(
  path: string,
  text: string,
  schema: Schema,
): Located<z.output<Schema>> {
  return parseForm({ path, text }, { schema });
}

/** What a text must be: its schema, and the mistakes that no schema can tell. */
export interface Form<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** Looks at the plain content, which may break the schema elsewhere. */
  mistakes?(content: unknown, line: Located<unknown>['line']): readonly Problem[];
  /** What to do about an unknown key, where more is known of it than its spelling. */
  hint?(keys: Keys): string | undefined;
}

/** The same with mistakes beyond the schema; all of them are reported together. */
export function parseForm<Schema extends z.ZodType>(
  { path, text }: Pick<Source, 'path' | 'text'>,
  form: Form<Schema>,
): Located<z.output<Schema>> {
  const source = sourceOf(path, text);
  const line = (keys: Keys) => lineOf(source, keys);
  const content = contentOf(source);
  const result = form.schema.safeParse(content, { reportInput: true });
  const issues = result.error?.issues ?? [];
  refuse([
    ...issues.flatMap((issue) => problemsOf(source, form, issue)),
    ...(form.mistakes?.(content, line) ?? []),
  ]);
  return { path, text, value: result.data as z.output<Schema>, line };
}

function sourceOf(path: string, text: string): Source {
  const lines = new LineCounter();
  const options = {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    logLevel: 'error',
  } as const;
  const document = parseDocument(text, options);
  const source = { path, text, document, lines };
  // A warning is of something, such as an unknown tag, that would be ignored.
  const mistakes = distinct([...document.errors, ...document.warnings]).slice(
    0,
    mostSyntaxProblems,
  );
  refuse(mistakes.map((error) => syntaxProblem(source, error)));
  refuse(unsafeKeys(source));
  return source;
}

/** A file cut in half leaves several brackets open at its end; that is one mistake. */
function distinct(errors: readonly SyntaxMistake[]): readonly SyntaxMistake[] {
  return errors.filter(({ pos: [at] }, index) => {
    return errors.findIndex(({ pos: [other] }) => other === at) === index;
  });
}

/** A key that JavaScript takes for the prototype is dropped by what reads objects, unseen. */
function unsafeKeys({ path, document, lines }: Source): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '__proto__') return;
      problems.push({
        code: 'file-syntax',
        what: `The key "__proto__" in ${path} cannot be used.`,
        why: 'JavaScript keeps that name for itself, so its value would be silently ignored.',
        next: 'Rename it.',
        file: path,
        ...(key.range && { line: lines.linePos(key.range[0]).line }),
      });
    },
  });
  return problems;
}

/** The plain value; anchors may repeat a value, but not multiply it without end. */
function contentOf({ path, document }: Source): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new UserError(
      'file-syntax',
      {
        what: `The anchors and aliases of ${path} cannot be resolved.`,
        why: `${(error as Error).message}.`,
        next: 'Write the values out where they are used.',
        file: path,
      },
      { cause: error },
    );
  }
}

function syntaxProblem(source: Source, error: SyntaxMistake): Problem {
  const [at] = error.linePos ?? [];
  const [sentence = ''] = error.message.split('\n');
  return {
    code: 'file-syntax',
    what: `${source.path} is not readable as YAML or JSON${at ? `, line ${at.line}, column ${at.col}` : ''}.`,
    why: `${sentence.replace(/ at line \d+, column \d+:?$/, '')}.`,
    next: 'Correct the syntax there.',
    file: source.path,
    ...(at && { line: at.line }),
  };
}

function problemsOf(source: Source, form: Form<z.ZodType>, issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const keys = [...path, key];
      const known = keysAt(form.schema, path);
      return unknownKey(source, keys, form.hint?.(keys) ?? advice(key, known));
    });
  }
  const place = path.length > 0 ? `"${path.join('.')}"` : 'The content';
  const line = lineOf(source, path);
  const missing = path.length > 0 && issue.code === 'invalid_type' && issue.input === undefined;
  return [
    {
      code: 'value-invalid',
      what: missing
        ? `${place} is missing in ${source.path}.`
        : `${place} ${path.length > 0 ? 'in' : 'of'} ${source.path} is not right.`,
      why: missing ? `It is required, as ${issue.expected}.` : `${issue.message}.`,
      next: missing ? 'Add it.' : 'Correct it.',
      file: source.path,
      ...(line !== undefined && { line }),
    },
  ];
}

function advice(key: string, known: readonly string[]): string {
  return known.length > 0 ? suggest(key, known) : 'Remove it.';
}

function unknownKey(source: Source, path: Keys, next: string): Problem {
  const line = lineOf(source, path);
  return {
    code: 'key-unknown',
    what: `The key "${path.join('.')}" in ${source.path} is unknown.`,
    why: 'A key that nobody reads would be silently ignored.',
    next,
    file: source.path,
    ...(line !== undefined && { line }),
  };
}

/** The keys that the schema allows at a path, for suggestions. */
function keysAt(schema: z.ZodType, path: Keys): readonly string[] {
  const root = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    io: 'input',
    reused: 'inline',
  }) as JsonSchema;
  let node: JsonSchema | undefined = root;
  for (const key of path) {
    node = branches(node, root)
      .map((branch) => branch.properties?.[key] ?? branch.items ?? branch.additionalProperties)
      .find((next) => typeof next === 'object');
  }
  return branches(node, root).flatMap((branch) => Object.keys(branch.properties ?? {}));
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  /** A schema that holds itself refers to its definition: `#/$defs/name`. */
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

function branches(node: JsonSchema | undefined, root: JsonSchema): readonly JsonSchema[] {
  if (!node) return [];
  const named = node.$ref?.replace('#/$defs/', '');
  if (named !== undefined) return branches(root.$defs?.[named], root);
  return node.anyOf ? node.anyOf.flatMap((branch) => branches(branch, root)) : [node];
}

/** The line of a key where the parent is a map, else of the value, else of the nearest parent. */
function lineOf(source: Source, path: Keys): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = offsetOf(source.document, path.slice(0, length));
    if (offset !== undefined) return source.lines.linePos(offset).line;
  }
  return undefined;
}

function offsetOf(document: Document, path: Keys): number | undefined {
  const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    if (pair && isNode(pair.key)) return pair.key.range?.[0];
  }
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  return isNode(node) ? node.range?.[0] : undefined;
}
