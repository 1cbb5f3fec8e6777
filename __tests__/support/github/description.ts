import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** As much of JSON Schema as the description uses where we walk it ourselves. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } };
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly template: string;
  /** Path parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Request {
  readonly query: URLSearchParams;
  readonly body: unknown;
}

const document = JSON.parse(
  readFileSync(new URL('./openapi.json', import.meta.url), 'utf8'),
) as Document;

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(document, 'github', false, false);

const templates = Object.keys(document.paths)
  .map((template) => ({ template, pattern: patternOf(template) }))
  .sort((a, b) => literals(b.template) - literals(a.template));

/** The operation behind a request line. Of several templates the one with more literals wins. */
export function find(method: string, path: string): Operation | undefined {
  for (const { template, pattern } of templates) {
    const match = pattern.exec(path);
    const described = document.paths[template]?.[method.toLowerCase()];
    if (!match || !described) continue;
    const parameters = Object.entries(match.groups ?? {}).map(([name, text]) => {
      return [name, decodeURIComponent(text ?? '')];
    });
    return {
      id: described.operationId,
      method: method.toLowerCase(),
      template,
      parameters: Object.fromEntries(parameters),
    };
  }
  return undefined;
}

/** What is wrong with a request, in words; nothing when GitHub's description allows it. */
export function judgeRequest(operation: Operation, { query, body }: Request): readonly string[] {
  const described = describedBy(operation);
  const parameters = (described.parameters ?? []).map(resolveParameter);
  return [
    ...judgePath(operation, parameters),
    ...judgeQuery(query, parameters),
    ...judgeBody(operation, described, body),
  ];
}

/** What is wrong with our own answer. Refusals are mostly undescribed, so only successes are judged. */
export function judgeResponse(
  operation: Operation,
  { status, body }: { readonly status: number; readonly body: unknown },
): readonly string[] {
  const response = describedBy(operation).responses[String(status)];
  if (!response) return [`${operation.id} never answers ${status}.`];
  if (!response.content) return body === undefined ? [] : [`${operation.id} has no body.`];
  return judge(`${pointer(operation)}/responses/${status}/${jsonSchema}`, body);
}

/** A complete answer of an operation: what the partial leaves out is filled in by the description. */
export function complete(operation: Operation, status: number, partial: unknown): unknown {
  const schema = describedBy(operation).responses[String(status)]?.content?.['application/json'];
  return schema ? fill(schema.schema, partial) : partial;
}

/** A complete component of the description, such as `simple-user`. */
export function component(name: string, partial: object): unknown {
  return fill({ $ref: `#/components/schemas/${name}` }, partial);
}

const jsonSchema = 'content/application~1json/schema';

function describedBy({ template, method }: Operation): Described {
  const described = document.paths[template]?.[method];
  if (!described) throw new Error(`The description has no ${method} ${template}.`);
  return described;
}

function pointer({ template, method }: Operation): string {
  return `#/paths/${encodeURIComponent(escapePointer(template))}/${method}`;
}

function escapePointer(text: string): string {
  return text.replaceAll('~', '~0').replaceAll('/', '~1');
}

function resolveParameter(parameter: Parameter): Parameter {
  return parameter.$ref ? (resolve(parameter.$ref) as Parameter) : parameter;
}

function judgePath(operation: Operation, parameters: readonly Parameter[]): string[] {
  return parameters
    .filter((parameter) => parameter.in === 'path')
    .flatMap(({ name, schema }) => {
      return judgeText(`path parameter ${name}`, schema, operation.parameters[name] ?? '');
    });
}

// The description allows unknown names, which the real API ignores: a misspelt one would go unseen.
function judgeQuery(query: URLSearchParams, parameters: readonly Parameter[]): string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const judged = [...query].flatMap(([name, text]) => {
    const parameter = known.find((candidate) => candidate.name === name);
    if (!parameter) return [`The query parameter "${name}" is unknown.`];
    // Documented in prose only: at most 100 a page.
    if (name === 'per_page' && Number(text) > 100) return ['per_page is above 100.'];
    return judgeText(`query parameter ${name}`, parameter.schema, text);
  });
  const missing = known.filter(({ required, name }) => required && !query.has(name));
  return [...judged, ...missing.map(({ name }) => `The query parameter "${name}" is missing.`)];
}

function judgeText(name: string, schema: Schema, text: string): string[] {
  const value = schema.type === 'integer' ? Number(text) : text;
  return ajv.validate(absolute(schema), value) ? [] : [`${name} is "${text}".`];
}

function judgeBody(operation: Operation, described: Described, body: unknown): string[] {
  const schema = described.requestBody?.content?.['application/json']?.schema;
  if (!schema) return body === undefined ? [] : [`${operation.id} takes no body.`];
  const known = Object.keys(schema.properties ?? {});
  // As with queries, unknown members are allowed by the description and ignored by the API.
  const unknown = Object.keys(body ?? {}).filter(
    (name) => known.length > 0 && !known.includes(name),
  );
  return [
    ...unknown.map((name) => `The body's member "${name}" is unknown.`),
    ...judge(`${pointer(operation)}/requestBody/${jsonSchema}`, body),
  ];
}

const validators = new Map<string, ValidateFunction>();

/** Validators are compiled when they are first needed. */
function judge(place: string, value: unknown): string[] {
  const validate = validators.get(place) ?? ajv.compile({ $ref: `github${place}` });
  validators.set(place, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A schema that stands alone, with its references made absolute. */
function absolute(schema: Schema): Schema {
  return schema.$ref ? { ...schema, $ref: `github${schema.$ref}` } : schema;
}

function resolve(reference: string): unknown {
  const [, , kind = '', name = ''] = reference.split('/');
  const found = document.components[kind]?.[name];
  if (!found) throw new Error(`The description has no ${reference}.`);
  return found;
}

/** Required members of the schema that the value lacks, with the plainest value of their type. */
function fill(schema: Schema, value: unknown): unknown {
  if (value === undefined) return nullable(schema) ? null : plainest(flat(schema));
  const plain = flat(schema);
  if (Array.isArray(value))
    return plain.items ? value.map((item) => fill(plain.items ?? {}, item)) : value;
  if (value === null || typeof value !== 'object') return value;
  const given: Record<string, unknown> = { ...value };
  for (const name of new Set([...(plain.required ?? []), ...Object.keys(given)])) {
    const member = plain.properties?.[name];
    if (member) given[name] = fill(member, given[name]);
  }
  return given;
}

function plainest(schema: Schema): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'object' || schema.properties) return fill(schema, {});
  if (schema.type === 'array') return [];
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  if (schema.type === 'boolean') return false;
  if (schema.type === 'null') return null;
  if (schema.format === 'uri') return 'https://github.test/';
  if (schema.format === 'date-time') return '2026-11-01T12:00:00Z';
  return 'text';
}

function nullable(schema: Schema): boolean {
  if (schema.$ref) return nullable(resolve(schema.$ref) as Schema);
  return (schema.anyOf ?? schema.oneOf ?? []).some(({ type }) => type === 'null');
}

/** References followed, `allOf` merged, and of alternatives the first. */
function flat(schema: Schema): Schema {
  if (schema.$ref) return flat(resolve(schema.$ref) as Schema);
  if (schema.allOf) {
    const parts = schema.allOf.map(flat);
    return {
      ...schema,
      type: 'object',
      properties: Object.assign({}, ...parts.map((part) => part.properties)),
      required: parts.flatMap((part) => part.required ?? []),
    };
  }
  const choices = schema.properties ? undefined : (schema.anyOf ?? schema.oneOf);
  return choices?.[0] ? flat(choices[0]) : schema;
}

function patternOf(template: string): RegExp {
  const source = template
    .split('/')
    .map((part) => part.replaceAll('...', '[.][.][.]'))
    .map((part) => part.replaceAll(/\{(\w+)\}/g, (_, name) => `(?<${name}>${spanOf(name)})`))
    .join('/');
  return new RegExp(`^${source}$`);
}

// Octokit encodes slashes of a ref, but callers may leave them.
function spanOf(parameter: string): string {
  return parameter === 'ref' || parameter === 'path' ? '.+' : '[^/]+';
}

function literals(template: string): number {
  return template.split('/').filter((part) => !part.startsWith('{')).length;
}
