import type { ProvenanceDemand } from '../domain/promotion/provenance/demand.ts';
import type { RunContext } from '../domain/provenance.ts';
import { UserError } from '../errors.ts';
import type { Located } from './document.ts';
import type { Policy } from './policy.ts';
import { demandsSchema } from './provenance-policy.ts';
import { readText } from './text-file.ts';

/** What a stage demands, and the file of its roots, read. */
export interface ReadDemand {
  readonly demand: ProvenanceDemand;
  readonly roots: { readonly path: string; readonly text: string } | null;
  /** `owner/name`. */
  readonly repository: string;
}

/** Undefined: the stage demands nothing. */
export async function readDemand(
  stage: string,
  policy: Located<Policy>,
  context: Pick<RunContext, 'repository' | 'serverUrl'>,
): Promise<ReadDemand | undefined> {
  const { stages } = policy.value;
  const asked = Object.hasOwn(stages, stage) ? stages[stage]?.provenance : undefined;
  if (asked === undefined) return undefined;
  const given = demandsSchema.parse(asked === 'required' ? {} : asked);
  const repository = given.repository ?? context.repository;
  if (!repository) throw withoutRepository(stage, policy);
  const path = given['trusted-root'];
  const server = context.serverUrl ?? 'https://github.com';
  return {
    repository,
    demand: {
      repository: `${server}/${repository}`,
      ref: given.ref,
      workflow: given.workflow === undefined ? null : `${server}/${given.workflow}`,
      issuer: given.issuer,
    },
    roots: path === undefined ? null : { path, text: await readText(path) },
  };
}

function withoutRepository(stage: string, policy: Located<Policy>): UserError {
  const line = policy.line(['stages', stage, 'provenance']);
  return new UserError('provenance-open', {
    what: `It is open which repository must have signed for "${stage}".`,
    why: 'The policy names none, and this is no run of GitHub Actions, which would have one.',
    next: 'Write "provenance: {repository: owner/name}" for the stage.',
    file: policy.path,
    ...(line !== undefined && { line }),
  });
}
