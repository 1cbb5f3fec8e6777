import { readFile } from 'node:fs/promises';
import type { Statement } from '../../domain/promotion/provenance/statement.ts';
import type { Attestor, Signed } from '../../ports/attestations.ts';
import type { Environment } from '../../ports/backend.ts';

/**
 * Signs in the name of this workflow, by a certificate that lives for ten minutes. Only the log of
 * public Sigstore is public; it is used for public repositories alone, and GitHub's own Sigstore,
 * which has none, for all others and wherever the visibility is not known.
 */
export function githubAttestor(environment: Environment): Attestor {
  return {
    async sign(statement) {
      const why = whyNot(environment);
      if (why) return why;
      const isPublic = (await visibilityOf(environment)) === 'public';
      try {
        return await signed(statement, isPublic);
      } catch (error) {
        return unsigned(
          `Sigstore did not sign (${firstLine(error)}).`,
          "Check the runner's network and its proxy, and githubstatus.com, then run again.",
        );
      }
    },
  };
}

function whyNot(environment: Environment): (Signed & { readonly kind: 'unsigned' }) | undefined {
  if (environment('GITHUB_ACTIONS') !== 'true') {
    return unsigned(
      'This is no run of GitHub Actions, in whose name it could be signed.',
      'Register in a workflow.',
    );
  }
  const { hostname } = new URL(environment('GITHUB_SERVER_URL') || 'https://github.com');
  if (hostname !== 'github.com' && !hostname.endsWith('.ghe.com')) {
    return unsigned(
      `GitHub signs for github.com and ghe.com, not for ${hostname}.`,
      'Leave attest at never on this server.',
    );
  }
  if (!environment('ACTIONS_ID_TOKEN_REQUEST_URL')) {
    return unsigned(
      'This job may not ask for an identity; a run for a fork or Dependabot never may.',
      'Add "permissions: {contents: read, id-token: write, attestations: write}" to the job, then run it again.',
    );
  }
  return undefined;
}

function unsigned(why: string, next: string) {
  return { kind: 'unsigned', why, next } as const;
}

/** What the event says; null where it says nothing, as some scheduled ones do. */
async function visibilityOf(environment: Environment): Promise<unknown> {
  try {
    const event = JSON.parse(await readFile(environment('GITHUB_EVENT_PATH') ?? '', 'utf8'));
    return event.repository.visibility;
  } catch {
    return null;
  }
}

async function signed(statement: Statement, isPublic: boolean): Promise<Signed> {
  const { attest } = await import('@actions/attest');
  const { subject, predicateType, predicate } = statement;
  const { bundle } = await attest({
    subjects: subject.map(({ name, digest }) => ({ name, digest: { ...digest } })),
    predicateType,
    predicate: { ...predicate },
    sigstore: isPublic ? 'public-good' : 'github',
    // It is kept by our own client, after the model is registered.
    token: '',
    skipWrite: true,
  });
  const log = isPublic ? 'rekor.sigstore.dev' : null;
  return { kind: 'signed', bundle: JSON.stringify(bundle), log };
}

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.slice(0, 200);
}
