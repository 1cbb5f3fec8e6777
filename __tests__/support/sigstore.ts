import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { bundleToJSON, type SerializedBundle, toDSSEBundle } from '@sigstore/bundle';
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock';
import { mock } from '@sigstore/mock/dist/mock.js';
import { HashAlgorithm, PublicKeyDetails, TrustedRoot } from '@sigstore/protobuf-specs';

/** What the certificate of a workflow says; each test says what differs. */
export interface Identity {
  readonly workflow: string;
  readonly issuer: string;
  readonly repository: string;
  readonly ref: string;
}

export const usualIdentity: Identity = {
  workflow: 'https://github.com/acme/wine/.github/workflows/model.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'https://github.com/acme/wine',
  ref: 'refs/heads/main',
};

interface SigningOptions {
  readonly identity?: Partial<Identity>;
  readonly payloadType?: string;
  /** How many minutes after its certificate the payload is signed; the certificate holds for ten. */
  readonly minutesLate?: number;
}

const statementPayload = 'application/vnd.in-toto+json';
const minute = 60_000;

/**
 * A Sigstore of our own in this process: authority, certificate log, transparency log and timestamp
 * authority with keys of their own. `log` is made like public Sigstore, `timestamp` like GitHub's.
 */
export class PrivateSigstore {
  readonly kind: 'log' | 'timestamp';
  readonly keys = pair('P-256');

  private readonly services: ReturnType<PrivateSigstore['start']>;
  /** The mocks hold on to the Date that they are given, so that setting it moves their time. */
  private readonly issuing = new Date();
  private readonly witnessing = new Date();

  constructor(kind: 'log' | 'timestamp' = 'log') {
    this.kind = kind;
    this.services = this.start();
  }

  private async start() {
    const certificates = await initializeCTLog(this.keys, this.issuing);
    return {
      authority: await initializeCA(
        this.keys,
        this.kind === 'log' ? certificates : undefined,
        this.issuing,
      ),
      log: await initializeTLog('https://rekor.sigstore.dev', this.keys, this.witnessing),
      timestamps: await initializeTSA(this.keys, this.witnessing),
    };
  }

  /** At a time so many minutes ago, what comes next is issued; it is witnessed now. Of some fractions of a second the mock writes what nobody reads. */
  private async at(minutesAgo: number) {
    const now = Math.floor(Date.now() / 1000) * 1000;
    this.issuing.setTime(now - minutesAgo * minute);
    this.witnessing.setTime(now);
    return this.services;
  }

  /** Everything that is needed to verify, and nothing of the other kind. */
  async root(): Promise<string> {
    const { authority: issuer, timestamps } = await this.services;
    const validFor = { start: new Date(0), end: undefined };
    const authority = (...certificates: ArrayBufferView[]) => ({
      subject: { commonName: 'sigstore', organization: 'sigstore.mock' },
      uri: 'https://authority.invalid',
      certChain: {
        certificates: certificates.map((raw) => ({ rawBytes: bytesOf(raw) })),
      },
      validFor,
      operator: '',
    });
    const log = () => ({
      baseUrl: 'https://rekor.sigstore.dev',
      hashAlgorithm: HashAlgorithm.SHA2_256,
      publicKey: {
        rawBytes: spki(this.keys.publicKey),
        keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,
        validFor,
      },
      logId: { keyId: createHash('sha256').update(spki(this.keys.publicKey)).digest() },
      checkpointKeyId: undefined,
      operator: '',
    });
    const isLog = this.kind === 'log';
    const json = TrustedRoot.toJSON({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      certificateAuthorities: [authority(issuer.rootCertificate)],
      timestampAuthorities: isLog
        ? []
        : [authority(timestamps.intCertificate, timestamps.rootCertificate)],
      tlogs: isLog ? [log()] : [],
      ctlogs: isLog ? [log()] : [],
    });
    return JSON.stringify(json);
  }

  /** A bundle of version 0.3, as `actions/attest` makes it. */
  async sign(payload: string, options: SigningOptions = {}): Promise<SerializedBundle> {
    const { minutesLate = 0, payloadType = statementPayload } = options;
    const key = pair('P-256');
    const { authority } = await this.at(minutesLate);
    const identity = { ...usualIdentity, ...options.identity };
    const certificate = await authority.issueCertificate({
      publicKey: spki(key.publicKey),
      subjectAltName: identity.workflow,
      extensions: [
        { oid: '1.3.6.1.4.1.57264.1.8', value: identity.issuer },
        { oid: '1.3.6.1.4.1.57264.1.12', value: identity.repository },
        { oid: '1.3.6.1.4.1.57264.1.14', value: identity.ref },
      ],
    });
    const artifact = Buffer.from(payload);
    const front = `DSSEv1 ${payloadType.length} ${payloadType} ${artifact.length} `;
    const signature = sign('sha256', Buffer.concat([Buffer.from(front), artifact]), key.privateKey);
    const bundle = toDSSEBundle({
      artifact,
      artifactType: payloadType,
      signature,
      certificate: bytesOf(certificate),
    });
    return this.witness(bundleToJSON(bundle), { artifact, signature });
  }

  /** Stands in for the next request to each service of public Sigstore, or of GitHub's, in this process. */
  async answerOnce(): Promise<void> {
    const host = this.kind === 'log' ? 'sigstore.dev' : 'githubapp.com';
    const { authority, timestamps, log } = await this.at(0);
    mock(`https://fulcio.${host}`, fulcioHandler(authority));
    if (this.kind === 'timestamp') {
      mock(`https://timestamp.${host}`, tsaHandler(timestamps));
      return;
    }
    const { path } = rekorHandler(log);
    mock(`https://rekor.${host}`, {
      path,
      fn: async (request) => {
        const { envelope } = JSON.parse(request).spec.proposedContent;
        const { payload, signatures } = JSON.parse(envelope);
        const said = { artifact: Buffer.from(payload, 'base64'), signature: signatures[0].sig };
        const response = JSON.stringify(await log.log(entryOf(said)));
        return { statusCode: 201, response, contentType: 'application/json' };
      },
    });
  }

  private async witness(
    bundle: SerializedBundle,
    signed: { readonly artifact: Buffer; readonly signature: Buffer },
  ): Promise<SerializedBundle> {
    const { verificationMaterial } = bundle;
    if (this.kind === 'log') {
      const entry = await this.logged(signed);
      return { ...bundle, verificationMaterial: { ...verificationMaterial, tlogEntries: [entry] } };
    }
    const signedTimestamp = await this.timestamp(signed.signature);
    const timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp }] };
    return {
      ...bundle,
      verificationMaterial: { ...verificationMaterial, timestampVerificationData },
    };
  }

  private async logged({ artifact, signature }: { artifact: Buffer; signature: Buffer }) {
    const { log } = await this.services;
    const answer = await log.log(entryOf({ artifact, signature: signature.toString('base64') }));
    return logEntry(Object.values(answer)[0] as LogEntry);
  }

  private async timestamp(signature: Buffer): Promise<string> {
    const { timestamps } = await this.services;
    const answer = await timestamps.timestamp({
      artifactHash: createHash('sha256').update(signature).digest(),
      hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
      nonce: 1,
      policyOID: '1.3.6.1.4.1.57264.2',
    });
    return bytesOf(answer).toString('base64');
  }
}

/** What Rekor enters of an envelope: of what was signed the digest alone. */
function entryOf({ artifact, signature }: { artifact: Buffer; signature: string }) {
  const value = createHash('sha256').update(artifact).digest('hex');
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      payloadHash: { algorithm: 'sha256', value },
      signatures: [{ signature, verifier: '' }],
    },
  };
}

interface LogEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly treeSize: number;
      readonly rootHash: string;
      readonly hashes: readonly string[];
      readonly checkpoint: string;
    };
  };
}

/** What Rekor answers, in the words of a bundle. */
function logEntry({ body, integratedTime, logID, logIndex, verification }: LogEntry) {
  const { inclusionProof: proof, signedEntryTimestamp } = verification;
  return {
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
      treeSize: String(proof.treeSize),
      hashes: [],
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: body,
  };
}

function pair(namedCurve: string) {
  return generateKeyPairSync('ec', { namedCurve });
}

function spki(key: KeyObject): Buffer<ArrayBuffer> {
  return Buffer.from(key.export({ format: 'der', type: 'spki' }));
}

function bytesOf(view: ArrayBufferView): Buffer<ArrayBuffer> {
  const copy = Buffer.alloc(view.byteLength);
  Buffer.from(view.buffer, view.byteOffset, view.byteLength).copy(copy);
  return copy;
}
