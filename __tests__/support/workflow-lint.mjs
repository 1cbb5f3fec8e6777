// GitHub's own validator of workflows and action.yml files, as a child process: documents in on
// stdin, mistakes out on stdout, both JSON. Its modules import JSON without saying so, which Node
// refuses and which the hook mends.
import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { text } from 'node:stream/consumers';
import { parse } from 'yaml';

registerHooks({
  load(url, context, next) {
    const importAttributes = url.endsWith('.json') ? { type: 'json' } : context.importAttributes;
    return next(url, { ...context, importAttributes });
  },
});

const { validate } = await import('@actions/languageservice');

/** The inputs of our own Actions; those of others are not looked up. */
const actionsMetadataProvider = {
  async fetchActionMetadata({ name, path = '.' }) {
    if (name !== 'contender') return {};
    return readFile(`${path}/action.yml`, 'utf8').then(parse, () => undefined);
  },
};

/** Our own files: what `$/` means, and the workflows that others call. */
const fileProvider = {
  async getFileContent({ repository = 'contender', path }) {
    if (repository !== 'contender') throw new Error(`${repository} is not looked up.`);
    return { name: path, content: await readFile(path, 'utf8') };
  },
};

/** A local reference as one that the validator looks up. */
function lookedUp(workflow) {
  return workflow.replace(/(uses: )\.\/?(\S*)/g, '$1OWNER/contender/$2@here');
}

const providers = { actionsMetadataProvider, fileProvider };
const mistakes = [];
for (const document of JSON.parse(await text(process.stdin))) {
  const file = { uri: `file:///${document.name}`, getText: () => lookedUp(document.text) };
  for (const { message, range } of await validate(file, providers)) {
    mistakes.push(`${document.name}:${range.start.line + 1}: ${message}`);
  }
}
process.stdout.write(JSON.stringify(mistakes));
