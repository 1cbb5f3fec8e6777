import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { State } from './state.ts';

export interface BlobHost {
  readonly url: string;
  close(): Promise<void>;
}

/** Where the bytes of artifacts lie: another origin, which must never see a token. */
export async function startBlobs(state: State, violations: string[]): Promise<BlobHost> {
  const server = createServer((request, response) => {
    const { authorization, cookie } = request.headers;
    if (authorization ?? cookie) violations.push('A token arrived where artifacts lie.');
    const id = Number(/^\/artifact\/(\d+)$/.exec(request.url ?? '')?.[1]);
    const artifact = state.artifacts.find((candidate) => candidate.id === id);
    state.downloads.push(id);
    if (artifact?.serve) return artifact.serve(response);
    response.writeHead(artifact ? 200 : 404, { 'content-type': 'application/zip' });
    response.end(artifact?.archive);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
