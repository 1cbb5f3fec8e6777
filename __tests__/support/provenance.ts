import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Open } from '../../src/commands/command.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { bundleName, type Statement } from '../../src/domain/promotion/provenance/statement.ts';
import { UserError } from '../../src/errors.ts';
import { validation } from './promotion-cases.ts';
import type { PrivateSigstore } from './sigstore.ts';
import { Workplace } from './workplace.ts';

/** The code of the mistake that a promise ends with. */
export async function codeOf(promise: Promise<unknown>): Promise<string | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems[0]?.code;
  }
}

const policy = `
version: 1
model: wine
stages:
  production:
    alias: champion
    needs: [validate]
    approval: none
    provenance: {trusted-root: ROOT}
  free: {alias: free, needs: [validate], approval: none}
`;

type Signing = Parameters<PrivateSigstore['sign']>[1];

/** A project whose workflow signs with a Sigstore of its own; each test says what goes wrong. */
export class SignedWorkplace extends Workplace {
  readonly sigstore: PrivateSigstore;
  /** What the host keeps, by digest. */
  readonly onHost = new Map<string, string[]>();
  /** Why it keeps nothing. */
  refusal: Finding | undefined;
  unable: { readonly why: string; readonly next: string } | undefined;
  signing: Signing = {};
  /** What is signed, and how it is written; a liar signs something else. */
  payload: (statement: Statement) => string = (statement) => JSON.stringify(statement);
  readonly signed: Statement[] = [];

  constructor(sigstore: PrivateSigstore, root: string) {
    super(policy);
    this.sigstore = sigstore;
    const path = this.write('trusted-root.jsonl', root);
    this.write('contender.yml', policy.replace('ROOT', path));
    this.context = { host: 'github', repository: 'acme/wine', serverUrl: 'https://github.com' };
    this.wrap = (open) => ({ ...open, ...this.ports() });
  }

  static async start(sigstore: PrivateSigstore): Promise<SignedWorkplace> {
    return new SignedWorkplace(sigstore, await sigstore.root());
  }

  private ports(): Pick<Open, 'attestor' | 'attestations'> {
    return {
      attestor: async () => ({
        sign: async (statement) => {
          if (this.unable) return { kind: 'unsigned', ...this.unable };
          this.signed.push(statement);
          const bundle = await this.sigstore.sign(this.payload(statement), this.signing);
          return { kind: 'signed', bundle: JSON.stringify(bundle), log: null };
        },
      }),
      attestations: async () => ({
        keep: async (bundle) => {
          if (this.refusal) return this.refusal;
          const { payload } = JSON.parse(bundle).dsseEnvelope;
          const { subject } = JSON.parse(Buffer.from(payload, 'base64').toString());
          const digest = `sha256:${subject[0]?.digest.sha256}`;
          this.onHost.set(digest, [...(this.onHost.get(digest) ?? []), bundle]);
          return undefined;
        },
        find: async (digest) => this.onHost.get(digest) ?? [],
      }),
    };
  }

  /** The outcome that the stages need, as a path. */
  validated(name = 'validate'): string {
    const said = validation({ startedAt: this.time.toISOString() });
    return this.write(`evidence/${name}.json`, JSON.stringify({ ...said, key: name }));
  }

  /** Puts another text in place of the first version's bundle, or none, as who may write to the registry can. */
  replaceBundle(text: string | null): void {
    const path = 'registry/models/wine/versions/1.json';
    const version = JSON.parse(this.read(path));
    const others = version.evidence.filter((file: { path: string }) => file.path !== bundleName);
    version.evidence = text === null ? others : [...others, this.object(text)];
    this.overwrite(path, JSON.stringify(version));
  }

  /** Takes the files away that lie beside the first version, all but its bundle. */
  loseEvidence(): void {
    const { evidence } = JSON.parse(this.read('registry/models/wine/versions/1.json'));
    for (const { path, sha256 } of evidence) {
      const object = `registry/objects/${sha256.slice(0, 2)}/${sha256.slice(2)}`;
      if (path !== bundleName) rmSync(join(this.folder, object));
    }
  }

  bundle(): string {
    const { evidence } = JSON.parse(this.read('registry/models/wine/versions/1.json'));
    const { sha256 } = evidence.find((file: { path: string }) => file.path === bundleName);
    return this.read(`registry/objects/${sha256.slice(0, 2)}/${sha256.slice(2)}`);
  }

  private object(text: string) {
    const sha256 = createHash('sha256').update(text).digest('hex');
    this.write(`registry/objects/${sha256.slice(0, 2)}/${sha256.slice(2)}`, text);
    return { path: bundleName, size: Buffer.byteLength(text), sha256 };
  }

  override register(name: string, inputs: Readonly<Record<string, string>> = {}) {
    const given = { attest: 'always', 'github-token': 'token', evidence: this.validated() };
    return super.register(name, { ...given, ...inputs });
  }
}
