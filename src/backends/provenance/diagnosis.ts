import { verify, X509Certificate } from 'node:crypto';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import type { Proof } from '../../domain/promotion/provenance/proof.ts';
import type { Parsed } from './parsed-bundle.ts';

/**
 * Why a bundle that the library refused is not believed, as near as it can be told. Nothing here
 * turns a refusal into a pass.
 */
export function diagnose(
  roots: readonly TrustedRoot[],
  parsed: Parsed,
  refusal: unknown,
): Proof & { readonly kind: 'unproven' } {
  const [said = ''] = (refusal instanceof Error ? refusal.message : String(refusal)).split('\n');
  const flawed = (flaw: (Proof & { readonly kind: 'unproven' })['flaw'], detail: string) => {
    return { kind: 'unproven', flaw, detail } as const;
  };
  const leaf = parsed.certificate;
  if (!isIssuedUnder(roots, leaf)) {
    return flawed('root-unknown', `Its certificate was issued by ${nameOf(leaf)}`);
  }
  const outside = timesOf(parsed).find((time) => !holdsAt(leaf, time));
  if (outside) {
    const held = `It held from ${leaf.validFrom} to ${leaf.validTo}`;
    return flawed('certificate-expired', `${held}, and was used at ${outside.toISOString()}`);
  }
  if (!isSignedBy(leaf, parsed)) {
    return flawed('payload-tampered', 'The signature is not that of its certificate on its words');
  }
  return flawed('bundle-tampered', `The verification said: ${said.slice(0, 200)}`);
}

function readCertificate(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
}

/** By the key, not by the name, which anybody can write. */
function isIssuedUnder(roots: readonly TrustedRoot[], leaf: X509Certificate): boolean {
  const authorities = roots.flatMap(({ certificateAuthorities }) => certificateAuthorities);
  const certificates = authorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
  return certificates.some(({ rawBytes }) => {
    const authority = readCertificate(rawBytes);
    return authority !== undefined && leaf.verify(authority.publicKey);
  });
}

function nameOf({ issuer }: X509Certificate): string {
  return issuer.replaceAll('\n', ', ') || 'nobody';
}

/** When the bundle says that it was signed, where that can be read. */
function timesOf({ entity }: Parsed): readonly Date[] {
  return entity.timestamps.flatMap((timestamp) => {
    const time = timeOf(timestamp);
    return time && !Number.isNaN(time.getTime()) ? [time] : [];
  });
}

function timeOf(timestamp: Parsed['entity']['timestamps'][number]): Date | undefined {
  if (timestamp.$case === 'transparency-log') {
    return new Date(Number(timestamp.tlogEntry.integratedTime) * 1000);
  }
  try {
    return timestamp.timestamp.signingTime;
  } catch {
    return undefined;
  }
}

function holdsAt(leaf: X509Certificate, time: Date): boolean {
  return time >= new Date(leaf.validFrom) && time <= new Date(leaf.validTo);
}

/** DSSE signs its type and its payload, each with its length before it. */
function isSignedBy({ publicKey }: X509Certificate, { bundle, payload, signature }: Parsed) {
  if (bundle.content.$case !== 'dsseEnvelope') return false;
  const { payloadType } = bundle.content.dsseEnvelope;
  const front = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  try {
    return verify('sha256', Buffer.concat([Buffer.from(front), payload]), publicKey, signature);
  } catch {
    return false;
  }
}
