import { X509Certificate } from 'node:crypto';
import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import { type SignedEntity, toSignedEntity } from '@sigstore/verify';

const payloadType = 'application/vnd.in-toto+json';

/** A bundle that was taken apart: a statement, in an envelope, with a certificate. */
export interface Parsed {
  readonly bundle: Bundle;
  readonly entity: SignedEntity;
  readonly certificate: X509Certificate;
  readonly payload: Buffer;
  readonly signature: Buffer;
}

/** Undefined: it is no bundle, or none of a statement in an envelope with a certificate. */
export function parseBundle(text: string): Parsed | undefined {
  try {
    const bundle = bundleFromJSON(JSON.parse(text));
    const { content } = bundle;
    const der = certificateIn(bundle);
    if (content.$case !== 'dsseEnvelope' || !der) return undefined;
    const { payload, signatures } = content.dsseEnvelope;
    const [signature, ...others] = signatures;
    if (content.dsseEnvelope.payloadType !== payloadType) return undefined;
    if (!signature || others.length > 0) return undefined;
    const entity = toSignedEntity(bundle);
    // Reads less than the library does: what Node takes for no certificate is none.
    const certificate = new X509Certificate(der);
    return { bundle, entity, certificate, payload, signature: signature.sig };
  } catch {
    return undefined;
  }
}

/** A bare key names nobody, so that it proves nothing here. */
function certificateIn({ verificationMaterial: { content } }: Bundle): Uint8Array | undefined {
  switch (content.$case) {
    case 'publicKey':
      return undefined;
    case 'certificate':
      return content.certificate.rawBytes;
    case 'x509CertificateChain':
      return content.x509CertificateChain.certificates[0]?.rawBytes;
  }
}
