import { text } from './fields.ts';

/** The inputs that every command takes. */
export const common = {
  policy: text()
    .default('contender.yml')
    .describe('Path of the policy file; optional where the other inputs say everything.'),
  key: text()
    .max(100)
    .optional()
    .describe(
      "Names this outcome among others, such as a matrix leg; default: the model's name, else the command's.",
    ),
  'working-directory': text()
    .default('.')
    .describe('The folder that all relative paths start from.'),
  'output-directory': text()
    .default('contender-output')
    .describe('The folder for outcomes, reports and records.'),
};

export const registryInput = {
  registry: text()
    .optional()
    .describe("URI of the model registry, such as file:registry; default: the policy's."),
};

export const modelInput = {
  model: text().optional().describe("Name of the model; default: the policy's."),
};

export const tokenInput = {
  'github-token': text()
    .optional()
    .describe('Token for the comment, the check run, approvals, deployments and attestations.')
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub fills in
    .meta({ githubDefault: '${{ github.token }}' }),
};
