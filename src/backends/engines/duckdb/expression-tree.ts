/** A node of SQL as the engine serializes it. */
export type Node = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function nodesIn(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Reads a serialized statement; numbers that JavaScript would round are carried as texts. */
export function readTree(json: string): Node {
  const marked = json.replace(/"(?:[^"\\]|\\.)*"|[0-9.eE+-]{16,}/g, (token) =>
    token.startsWith('"') ? token : `{"${exactNumber}":"${token}"}`,
  );
  const tree: unknown = JSON.parse(marked);
  return isNode(tree) ? tree : { error: true };
}

const exactNumber = 'exact number';

/** No text of a contract looks like the mark: inside of JSON its quotes are escaped. */
export function writeTree(tree: Node): string {
  return JSON.stringify(tree).replace(/\{"exact number":"([^"]*)"\}/g, '$1');
}

/** The digits of a number, be it carried as a text or not. */
export function digitsOf(value: unknown): string {
  return String(isNode(value) ? value[exactNumber] : value);
}
