import { z } from 'zod';

export const demandsSchema = z.strictObject({
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, 'must be owner/name')
    .optional()
    .describe(
      'The repository whose run must have signed, `owner/name`; default: that of this run.',
    ),
  ref: z
    .string()
    .regex(/^refs\/.+$/, 'must be a full ref, such as refs/heads/main')
    .default('refs/heads/main')
    .describe('The ref that the run must have been about; a `*` at its end stands for anything.'),
  workflow: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@]+\.ya?ml(@refs\/.+|@[0-9a-f]{40})?$/, {
      error: 'must be owner/name/.github/workflows/<file>.yml, maybe with @ and a ref',
    })
    .optional()
    .describe(
      'The workflow that must have signed, `owner/name/.github/workflows/file.yml@ref`; default: any of the repository, at the same ref.',
    ),
  issuer: z
    .url()
    .default('https://token.actions.githubusercontent.com')
    .describe('Who must have vouched for the workflow.'),
  'trusted-root': z
    .string()
    .trim()
    .min(1)
    .optional()
    .describe(
      'File with the roots of trust, as `gh attestation trusted-root` prints it; with it nothing is fetched to verify. Default: the root of public Sigstore, fetched.',
    ),
});

/** A stage's key: the word, or what differs from its defaults. */
export const provenanceSchema = z
  .union([z.literal('required'), demandsSchema])
  .describe('Promotes only what is signed: its bytes, its run record and its evidence.');
