import { rehypeGithubAlerts } from 'rehype-github-alerts';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeGithubAlerts, {})
  .use(rehypeSanitize);

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** An element of a comment, as GitHub would show it. */
export interface Element {
  readonly name: string;
  readonly href: unknown;
  readonly children: readonly Element[];
}

/** What a reader gets of a comment. */
export interface Rendering {
  readonly elements: readonly Element[];
  /** Text that is not code: where mentions and references have an effect. */
  readonly prose: string;
  readonly code: readonly string[];
}

/** Markdown as GitHub renders it: its flavour, raw HTML, alerts, and what its sanitizer leaves. */
export function rendered(markdown: string): Rendering {
  const tree = pipeline.runSync(pipeline.parse(markdown)) as Node;
  const all = [...walk(tree, false)];
  return {
    elements: all.flatMap(({ node }) => (node.type === 'element' ? [elementOf(node)] : [])),
    prose: textOf(all.filter(({ inCode }) => !inCode)),
    code: all.flatMap(({ node }) => (isCode(node) ? [textOf([...walk(node, false)])] : [])),
  };
}

interface Place {
  readonly node: Node;
  readonly inCode: boolean;
}

function* walk(node: Node, inCode: boolean): Generator<Place> {
  yield { node, inCode };
  for (const child of node.children ?? []) yield* walk(child, inCode || isCode(node));
}

function isCode({ tagName }: Node): boolean {
  return tagName === 'code' || tagName === 'pre';
}

function textOf(places: readonly Place[]): string {
  return places.map(({ node }) => (node.type === 'text' ? node.value : '')).join('');
}

function elementOf({ tagName = '', properties = {}, children = [] }: Node): Element {
  const inside = children.filter(({ type }) => type === 'element').map(elementOf);
  return { name: tagName, href: properties.href, children: inside };
}
