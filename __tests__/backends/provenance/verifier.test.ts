import { expect, test } from '@jest/globals';
import { bundleVerifier } from '../../../src/backends/provenance/verifier.ts';
import { codeOf } from '../../support/provenance.ts';
import { PrivateSigstore, usualIdentity } from '../../support/sigstore.ts';

const payload = '{"_type":"https://in-toto.io/Statement/v1"}';
const path = 'trusted-root.jsonl';
const kinds = ['log', 'timestamp'] as const;

async function prove(sigstore: PrivateSigstore, bundle: unknown) {
  return bundleVerifier({ path, text: await sigstore.root() }).verify(JSON.stringify(bundle));
}

test.each(kinds)('a bundle with a %s is proven, with the name it was signed in', async (kind) => {
  const sigstore = new PrivateSigstore(kind);
  expect(await prove(sigstore, await sigstore.sign(payload))).toEqual({
    kind: 'proven',
    signer: usualIdentity,
    payload,
  });
});

test('of several roots in one file each stands for itself', async () => {
  const [ours, theirs] = [new PrivateSigstore('log'), new PrivateSigstore('timestamp')];
  const text = `${await ours.root()}\n${await theirs.root()}\n`;
  for (const sigstore of [ours, theirs]) {
    const bundle = JSON.stringify(await sigstore.sign(payload));
    expect(await bundleVerifier({ path, text }).verify(bundle)).toMatchObject({ kind: 'proven' });
  }
});

test.each(kinds)('a bundle with a %s of an unknown authority is not proven', async (kind) => {
  const proof = await prove(
    new PrivateSigstore(kind),
    await new PrivateSigstore(kind).sign(payload),
  );
  expect(proof).toMatchObject({
    kind: 'unproven',
    flaw: 'root-unknown',
    detail: 'Its certificate was issued by CN=sigstore, O=sigstore.mock',
  });
});

test.each(kinds)('a %s past the end of the certificate proves nothing', async (kind) => {
  const sigstore = new PrivateSigstore(kind);
  const late = await prove(sigstore, await sigstore.sign(payload, { minutesLate: 11 }));
  expect(late).toMatchObject({ kind: 'unproven', flaw: 'certificate-expired' });
  const inTime = await prove(sigstore, await sigstore.sign(payload, { minutesLate: 9 }));
  expect(inTime).toMatchObject({ kind: 'proven' });
});

// Bundles are JSON: each case changes one member, and all that was signed stays as it is.
type Json = { [name: string]: Json } & { [index: number]: Json };
type Change = (bundle: Json, other: Json) => void;
const signature = (bundle: Json) => bundle.dsseEnvelope?.signatures?.[0] ?? {};
const material = (bundle: Json) => bundle.verificationMaterial ?? {};
const entry = (bundle: Json) => material(bundle).tlogEntries?.[0] ?? {};
const put = (into: object | undefined, values: object) => void Object.assign(into ?? {}, values);

const tampered: readonly (readonly [string, string, (typeof kinds)[number], Change])[] = [
  ['payload', 'payload-tampered', 'log', (bundle) => put(bundle.dsseEnvelope, { payload: 'e30=' })],
  [
    'payload',
    'payload-tampered',
    'timestamp',
    (bundle) => put(bundle.dsseEnvelope, { payload: 'e30=' }),
  ],
  [
    'signature',
    'payload-tampered',
    'log',
    (bundle, other) => put(signature(bundle), { sig: signature(other).sig }),
  ],
  [
    'signature',
    'payload-tampered',
    'timestamp',
    (bundle, other) => put(signature(bundle), { sig: signature(other).sig }),
  ],
  [
    'certificate',
    'payload-tampered',
    'log',
    (bundle, other) => put(material(bundle), { certificate: material(other).certificate }),
  ],
  [
    'log entry',
    'bundle-tampered',
    'log',
    (bundle, other) => put(material(bundle), { tlogEntries: material(other).tlogEntries }),
  ],
  [
    "log's promise",
    'bundle-tampered',
    'log',
    (bundle, other) => put(entry(bundle), { inclusionPromise: entry(other).inclusionPromise }),
  ],
  [
    "log's proof",
    'bundle-tampered',
    'log',
    (bundle, other) => put(entry(bundle), { inclusionProof: entry(other).inclusionProof }),
  ],
  [
    "log's time",
    'bundle-tampered',
    'log',
    (bundle) =>
      put(entry(bundle), { integratedTime: String(Number(entry(bundle).integratedTime) + 1) }),
  ],
  [
    'time stamp',
    'bundle-tampered',
    'timestamp',
    (bundle, other) =>
      put(material(bundle), {
        timestampVerificationData: material(other).timestampVerificationData,
      }),
  ],
  [
    'lack of a time stamp',
    'bundle-tampered',
    'timestamp',
    (bundle) => put(material(bundle), { timestampVerificationData: {} }),
  ],
  [
    'lack of a log entry',
    'malformed',
    'log',
    (bundle) => put(material(bundle), { tlogEntries: undefined, certificate: undefined }),
  ],
  [
    'second signature',
    'malformed',
    'log',
    (bundle, other) =>
      put(bundle.dsseEnvelope, { signatures: [signature(bundle), signature(other)] }),
  ],
  [
    'payload type',
    'malformed',
    'log',
    (bundle) => put(bundle.dsseEnvelope, { payloadType: 'text/plain' }),
  ],
  [
    'bare key',
    'malformed',
    'log',
    (bundle) =>
      put(bundle, {
        verificationMaterial: {
          publicKey: { hint: 'key' },
          tlogEntries: material(bundle).tlogEntries,
        },
      }),
  ],
];

test.each(tampered)('another %s is %s (%s)', async (...[, flaw, kind, change]) => {
  const sigstore = new PrivateSigstore(kind);
  const bundle = JSON.parse(JSON.stringify(await sigstore.sign(payload)));
  change(bundle, JSON.parse(JSON.stringify(await sigstore.sign(`${payload} `))));
  expect(await prove(sigstore, bundle)).toMatchObject({ kind: 'unproven', flaw });
});

// Its first four bytes, a tag and a length, are all that no signature covers.
test('a certificate changed in any byte proves nothing', async () => {
  const sigstore = new PrivateSigstore('timestamp');
  const text = await sigstore.root();
  const bundle = JSON.stringify(await sigstore.sign(payload));
  const raw = JSON.parse(bundle).verificationMaterial.certificate.rawBytes;
  const der = Buffer.from(raw, 'base64');
  const verifier = bundleVerifier({ path, text });
  for (let index = 4; index < der.length; index += 7) {
    const changed = Buffer.from(der);
    changed[index] = (changed[index] ?? 0) ^ 1;
    const proof = await verifier.verify(bundle.replace(raw, changed.toString('base64')));
    expect([index, proof.kind]).toEqual([index, 'unproven']);
  }
});

test.each(['', 'null', '[]', '{}', '{"mediaType":1}', 'no json'])(
  '%j is no bundle',
  async (text) => {
    const verifier = bundleVerifier({ path, text: await new PrivateSigstore().root() });
    expect(await verifier.verify(text)).toMatchObject({ kind: 'unproven', flaw: 'malformed' });
  },
);

test.each(['', '{}', '{"certificateAuthorities":[]}', '{"certificateAuthorities":[{}]}', 'x'])(
  'a file that holds %j is no trusted root',
  async (text) => {
    const bundle = JSON.stringify(await new PrivateSigstore().sign(payload));
    const verified = bundleVerifier({ path, text }).verify(bundle);
    expect(await codeOf(verified)).toBe('trusted-root-unreadable');
  },
);

test('one bad line among the roots spoils the file', async () => {
  const sigstore = new PrivateSigstore();
  const text = `${await sigstore.root()}\n{}\n`;
  const bundle = JSON.stringify(await sigstore.sign(payload));
  expect(await codeOf(bundleVerifier({ path, text }).verify(bundle))).toBe(
    'trusted-root-unreadable',
  );
});
