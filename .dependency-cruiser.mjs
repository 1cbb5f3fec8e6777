// The import table of ARCHITECTURE.md, as rules. Data flows inputs → commands → report → host.
const layers = {
  domain: [],
  ports: ['domain'],
  report: ['domain'],
  inputs: ['domain', 'errors'],
  backends: ['domain', 'ports', 'errors'],
  commands: ['domain', 'ports', 'inputs', 'report', 'errors'],
  host: ['domain', 'report', 'errors'],
  actions: ['commands', 'host', 'run'],
  cli: ['commands', 'host', 'run', 'inputs', 'version'],
};

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  severity: 'error',
  comment: `src/${layer} may import only ${['itself', ...allowed].join(', ')}.`,
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})(/|\\.ts$)` },
}));

// What a layer may touch outside src: packages and node: modules, as a pattern. Missing means anything.
const packages = {
  domain: '^$',
  ports: '^$',
  report: '^node_modules/markdown-table/',
  inputs:
    '^(node_modules/(zod|yaml|leven|yauzl|@types/yauzl)/|(node:)?(fs|path|crypto|url|stream|string_decoder|os|zlib)(/|$))',
  commands: '^node_modules/zod/',
  host: '^(node:)?(process|fs|path|os|crypto)(/|$)',
  actions: '^$',
  cli: '^(node:)?(process|util)(/|$)',
};

const packageRules = Object.entries(packages).map(([layer, pattern]) => ({
  name: `packages-${layer}`,
  severity: 'error',
  comment: `src/${layer} may touch only ${pattern} outside src.`,
  from: { path: `^src/${layer}/` },
  to: { pathNot: [pattern, '^src/'] },
}));

export default {
  forbidden: [
    ...layerRules,
    ...packageRules,
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle has no first file to read.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'github-packages',
      severity: 'error',
      comment: 'Only backends/github knows the GitHub packages.',
      from: { path: '^src/', pathNot: '^src/backends/github/' },
      to: { path: '^node_modules/@(actions|octokit)/' },
    },
    {
      name: 'process-global',
      severity: 'error',
      comment: 'A back end gets its environment as a function; only host and cli see the process.',
      from: { path: '^src/', pathNot: '^src/(host|cli)/' },
      to: { path: '^(node:)?process$' },
    },
    {
      name: 'one-importer',
      severity: 'error',
      comment: 'Only entry.ts imports actions and cli, so that the bundle shares its chunks.',
      from: { path: '^src/', pathNot: '^src/(entry\\.ts$|actions/|cli/)' },
      to: { path: '^src/(actions|cli)/' },
    },
    {
      name: 'not-resolved',
      severity: 'error',
      comment: 'The import names a file or package that does not exist.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'unlisted',
      severity: 'error',
      comment: 'Nothing reaches this file: list it in the index beside it.',
      from: { path: '^src/entry\\.ts$' },
      to: { path: '^src/', pathNot: '^src/entry\\.ts$', reachable: false },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
