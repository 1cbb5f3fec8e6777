import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { toTrustMaterial, Verifier } from '@sigstore/verify';
import type { Proof } from '../../domain/promotion/provenance/proof.ts';
import type { BundleVerifier } from '../../ports/attestations.ts';
import { diagnose } from './diagnosis.ts';
import { type Parsed, parseBundle } from './parsed-bundle.ts';
import { fetchPublicRoot, type Mirror, publicMirror } from './public-root.ts';
import { signerOf } from './signer.ts';
import { parseRoots, type RootFile } from './trusted-roots.ts';

/** With a file nothing is asked of any network; without one the root of public Sigstore is fetched. */
export function bundleVerifier(
  file: RootFile | null,
  mirror: Mirror = publicMirror,
): BundleVerifier {
  let roots: Promise<readonly TrustedRoot[]> | undefined;
  const open = async () => (file ? parseRoots(file) : [await fetchPublicRoot(mirror)]);
  return {
    async verify(text) {
      const parsed = parseBundle(text);
      if (!parsed) {
        const detail = 'It has to hold one certificate and one envelope with an in-toto statement';
        return { kind: 'unproven', flaw: 'malformed', detail };
      }
      roots ??= open();
      return verifyUnder(await roots, parsed);
    },
  };
}

/** Each root by itself: mixed together, the log of one could stand in for the authority of another. */
function verifyUnder(roots: readonly TrustedRoot[], parsed: Parsed): Proof {
  let refusal: unknown;
  for (const root of roots) {
    try {
      const { identity } = verifierOf(root).verify(parsed.entity);
      const payload = parsed.payload.toString('utf8');
      return { kind: 'proven', signer: signerOf(identity ?? {}), payload };
    } catch (error) {
      refusal = error;
    }
  }
  return diagnose(roots, parsed, refusal);
}

/** A root that knows logs demands their entries; GitHub's own has none and proves the time by a timestamp alone. */
function verifierOf(root: TrustedRoot): Verifier {
  return new Verifier(toTrustMaterial(root), {
    ctlogThreshold: Math.min(root.ctlogs.length, 1),
    tlogThreshold: Math.min(root.tlogs.length, 1),
    timestampThreshold: 1,
  });
}
