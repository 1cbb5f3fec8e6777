import { type Answer, type Call, type Route, refusal, violation } from './answer.ts';
import { ownRepository } from './state.ts';

export const attestationRoutes: Readonly<Record<string, Route>> = {
  'repos/create-attestation': { accepts: [[['attestations', 'write']]], answer: create },
  'repos/list-attestations': { accepts: [[['attestations', 'read']]], answer: list },
};

interface Said {
  readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
  readonly predicateType: string;
}

/** GitHub reads the statement to file it under its subjects; it proves nothing about it to readers. */
function create({ state, body }: Call): Answer {
  if (!state.keepsAttestations) return refusal(403, 'Feature not available for the repository');
  const said = statementIn(body.bundle);
  if (!said) return violation('The bundle has no in-toto statement');
  const id = state.newId();
  const digests = said.subject.map(({ digest }) => `sha256:${digest.sha256}`);
  state.attestations.push({ digests, predicateType: said.predicateType, bundle: body.bundle });
  return { status: 201, body: { id } };
}

function list({ state, operation, query }: Call): Answer {
  const digest = operation.parameters.subject_digest ?? '';
  if (!/^sha256:[0-9a-f]{64}$/.test(digest)) return violation('The digest is no sha256:<hex>');
  const wanted = query.get('predicate_type');
  const found = state.attestations.filter(({ digests, predicateType }) => {
    return digests.includes(digest) && (wanted === null || wanted === predicateType);
  });
  if (found.length === 0) return refusal(404, 'Not Found');
  const attestations = found.map(({ bundle }) => ({ bundle, repository_id: ownRepository.id }));
  return { status: 200, body: { attestations } };
}

function statementIn(bundle: unknown): Said | undefined {
  try {
    const { payload } = (bundle as { dsseEnvelope: { payload: string } }).dsseEnvelope;
    return JSON.parse(Buffer.from(payload, 'base64').toString());
  } catch {
    return undefined;
  }
}
