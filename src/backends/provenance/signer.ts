import type { Signer as SigstoreSigner } from '@sigstore/verify';
import type { Signer } from '../../domain/promotion/provenance/proof.ts';

/** Extensions of a certificate of Fulcio: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const sourceRepository = '1.3.6.1.4.1.57264.1.12';
const sourceRef = '1.3.6.1.4.1.57264.1.14';

/** In whose name a certificate was given out. */
export function signerOf(identity: NonNullable<SigstoreSigner['identity']>): Signer {
  const read = (wanted: string) => {
    const found = identity.oids?.filter(({ oid }) => oid?.id.join('.') === wanted) ?? [];
    return found.length === 1 && found[0] ? textIn(found[0].value) : null;
  };
  return {
    workflow: identity.subjectAlternativeName ?? null,
    issuer: identity.extensions?.issuer ?? null,
    repository: read(sourceRepository),
    ref: read(sourceRef),
  };
}

/** A UTF8String of DER: a tag, a length of one byte or of more, and exactly so many bytes. */
function textIn(der: Buffer): string | null {
  const [tag, first = 0] = der;
  if (tag !== 0x0c || first === 0x80) return null;
  const lengthBytes = first < 0x80 ? 0 : first - 0x80;
  if (lengthBytes > 2 || der.length < 2 + lengthBytes) return null;
  const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
  const text = der.subarray(2 + lengthBytes);
  return text.length === length ? text.toString('utf8') : null;
}
