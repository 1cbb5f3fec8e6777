import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A registry of one image, as the OCI distribution specification has it, without TLS. */
export interface ImageRegistry {
  /** `127.0.0.1:5000`, the first part of the image's name. */
  readonly host: string;
  /** `sha256:…` by which it serves the image. */
  readonly digest: string;
  /** `<METHOD> <path>` of every request so far. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const types = {
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
};

/** Serves a root file system as the image `<host>/team/train:1`, and nothing else. */
export async function startImageRegistry(root: string): Promise<ImageRegistry> {
  const layer = tarOf(root);
  const config = Buffer.from(
    JSON.stringify({
      architecture: process.arch === 'x64' ? 'amd64' : process.arch,
      os: 'linux',
      config: {},
      rootfs: { type: 'layers', diff_ids: [digestOf(layer)] },
    }),
  );
  const described = (mediaType: string, bytes: Buffer) => {
    return { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
  };
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: types.manifest,
      config: described(types.config, config),
      layers: [described(types.layer, layer)],
    }),
  );
  const served = new Map([
    ['/v2/', { type: 'application/json', bytes: Buffer.from('{}') }],
    ['/v2/team/train/manifests/1', { type: types.manifest, bytes: manifest }],
    [`/v2/team/train/manifests/${digestOf(manifest)}`, { type: types.manifest, bytes: manifest }],
    [`/v2/team/train/blobs/${digestOf(config)}`, { type: types.config, bytes: config }],
    [`/v2/team/train/blobs/${digestOf(layer)}`, { type: types.layer, bytes: layer }],
  ]);
  const asked: string[] = [];
  const server = createServer(({ method, url = '' }, response) => {
    asked.push(`${method} ${url}`);
    const found = served.get(url);
    if (!found) return response.writeHead(404).end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
    const { type, bytes } = found;
    response.writeHead(200, {
      'content-type': type,
      'content-length': bytes.byteLength,
      'docker-content-digest': digestOf(bytes),
    });
    return response.end(method === 'HEAD' ? undefined : bytes);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    digest: digestOf(manifest),
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The files of a folder as those of root. */
export function tarOf(folder: string): Buffer {
  const words = ['-C', folder, '--owner=0', '--group=0', '-c', '.'];
  return spawnSync('tar', words, { maxBuffer: 1024 ** 3 }).stdout;
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
