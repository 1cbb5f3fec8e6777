import { text } from 'node:stream/consumers';
import { JSDOM } from 'jsdom';

// Without a document Mermaid refuses every chart, so it must be there before the import.
const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');

/** Charts as a JSON array on standard input; on standard output what is wrong with each, or null. */
const answers = [];
for (const chart of JSON.parse(await text(process.stdin))) {
  answers.push(await mermaid.parse(chart).then(() => null, String));
}
process.stdout.write(JSON.stringify(answers));
