// Cuts the operations that the GitHub double of the tests knows out of GitHub's own description, and
// writes them to __tests__/support/github/openapi.json. Run it on purpose: node scripts/openapi.mjs
// The package unpacks to 400 MB, so it is no dependency; npm pack fetches it once into .cache.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const version = '23.0.2';
const cache = '.cache/openapi';
const target = '__tests__/support/github/openapi.json';

const operationIds = [
  'actions/download-artifact',
  'actions/get-reviews-for-run',
  'actions/get-workflow-run',
  'actions/list-workflow-run-artifacts',
  'checks/create',
  'checks/list-for-ref',
  'checks/update',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'git/update-ref',
  'issues/create',
  'issues/create-comment',
  'issues/get',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'pulls/get',
  'pulls/list',
  'repos/compare-commits',
  'repos/create-attestation',
  'repos/create-deployment',
  'repos/create-deployment-status',
  'repos/create-or-update-environment',
  'repos/get-commit',
  'repos/get-content',
  'repos/get-environment',
  'repos/list-activities',
  'repos/list-attestations',
  'repos/list-deployment-statuses',
  'repos/list-deployments',
  'teams/list-members-in-org',
];

// What only people read; a validator needs none of it.
const prose = new Set(['description', 'example', 'examples', 'summary', 'externalDocs', 'tags']);

const description = JSON.parse(readFileSync(download(), 'utf8'));
const paths = cutPaths();
const components = reachable(paths);
writeFileSync(target, render());
console.log(`${target}: ${operationIds.length} operations of @octokit/openapi ${version}`);

/** The description as a file of .cache. */
function download() {
  const file = `${cache}/package/generated/api.github.com.json`;
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const pack = ['pack', `@octokit/openapi@${version}`, '--silent', '--pack-destination', cache];
  const archive = execFileSync('npm', pack, { encoding: 'utf8' }).trim();
  execFileSync('tar', [
    '-xzf',
    `${cache}/${archive}`,
    '-C',
    cache,
    'package/LICENSE',
    file.slice(cache.length + 1),
  ]);
  return file;
}

function cutPaths() {
  const cut = {};
  const missing = new Set(operationIds);
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!missing.delete(operation.operationId)) continue;
      const { operationId, parameters, requestBody, responses } = operation;
      cut[path] ??= {};
      cut[path][method] = clean({ operationId, parameters, requestBody, responses });
    }
  }
  if (missing.size > 0) throw new Error(`The description lacks ${[...missing].join(', ')}.`);
  return cut;
}

/** Every component that the paths refer to, directly or through another. */
function reachable(root) {
  const found = {};
  const queue = [root];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const [, kind, name] of JSON.stringify(node).matchAll(
      /"#\/components\/(\w+)\/([^"]+)"/g,
    )) {
      found[kind] ??= {};
      if (found[kind][name]) continue;
      found[kind][name] = clean(description.components[kind][name]);
      queue.push(found[kind][name]);
    }
  }
  return found;
}

/** Without prose, and with OpenAPI 3.0's `nullable` in the words of JSON Schema. */
function clean(node) {
  if (Array.isArray(node)) return node.map(clean);
  if (node === null || typeof node !== 'object') return node;
  const kept = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') kept[key] = mapValues(value, clean);
    else if (key === 'default' || key === 'nullable') continue;
    else if (!prose.has(key) && !key.startsWith('x-')) kept[key] = clean(value);
  }
  return node.nullable === true ? { anyOf: [kept, { type: 'null' }] } : kept;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** One line for each path and component, so that a refresh shows what changed. */
function render() {
  const lines = (object) =>
    Object.entries(object)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const kinds = mapValues(components, (kind) => `{\n${lines(kind)}\n}`);
  const licence = readFileSync(`${cache}/package/LICENSE`, 'utf8');
  return `{
"source": ${JSON.stringify(`@octokit/openapi ${version}, api.github.com.json, cut by scripts/openapi.mjs`)},
"licence": ${JSON.stringify(licence)},
"paths": {\n${lines(paths)}\n},
"components": {
${Object.entries(kinds)
  .map(([kind, text]) => `"${kind}": ${text}`)
  .join(',\n')}
}
}
`;
}
