import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Mirror } from '../../src/backends/provenance/public-root.ts';
import { temporaryFolder } from './folder.ts';

interface Served extends Mirror {
  readonly rootPath: string;
  /** What is served, by path; a test changes it. */
  readonly files: Map<string, string>;
  readonly requests: string[];
  close(): void;
}

interface Wrong {
  /** Days until its statements about time expire; below 0 they have. */
  readonly days?: number;
  /** Signs what only the repository's key may sign. */
  readonly foreignKey?: boolean;
}

/** A TUF repository on loopback with one target, `trusted_root.json`. */
export async function serveTuf(target: string, { days = 1, foreignKey }: Wrong = {}) {
  const pair = generateKeyPairSync('ed25519');
  const signer = foreignKey ? generateKeyPairSync('ed25519').privateKey : pair.privateKey;
  const key = describeKey(pair.publicKey);
  const keyid = sha256(canonical(key));
  const expires = new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
  const usual = { spec_version: '1.0.31', version: 1, expires };
  const signed = (body: object, by: KeyObject) => {
    const content = { ...usual, ...body };
    const sig = sign(null, Buffer.from(canonical(content)), by).toString('hex');
    return JSON.stringify({ signed: content, signatures: [{ keyid, sig }] });
  };
  const role = { keyids: [keyid], threshold: 1 };
  const root = {
    _type: 'root',
    consistent_snapshot: false,
    keys: { [keyid]: key },
    roles: { root: role, timestamp: role, snapshot: role, targets: role },
  };
  const lengths = { length: Buffer.byteLength(target), hashes: { sha256: sha256(target) } };
  const targets = { _type: 'targets', targets: { 'trusted_root.json': lengths } };
  const snapshot = { _type: 'snapshot', meta: { 'targets.json': { version: 1 } } };
  const timestamp = { _type: 'timestamp', meta: { 'snapshot.json': { version: 1 } } };
  const rootPath = join(temporaryFolder(), 'root.json');
  writeFileSync(rootPath, signed(root, pair.privateKey));
  return serve(
    rootPath,
    new Map([
      ['/timestamp.json', signed(timestamp, signer)],
      ['/snapshot.json', signed(snapshot, signer)],
      ['/targets.json', signed(targets, signer)],
      ['/targets/trusted_root.json', target],
    ]),
  );
}

async function serve(rootPath: string, files: Map<string, string>): Promise<Served> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const text = files.get(request.url ?? '');
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url, rootPath, files, requests, close };
}

function describeKey(key: KeyObject) {
  const raw = key.export({ format: 'der', type: 'spki' }).subarray(-32);
  return { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw.toString('hex') } };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Canonical JSON: members sorted, no space between them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, of]) => `${JSON.stringify(name)}:${canonical(of)}`).join(',')}}`;
}
