import { join } from 'node:path';
import { temporaryFolder } from '../folder.ts';
import { type LiveServer, startServer } from './server.ts';

/** A server that speaks like AWS; it takes any signature. `programs` is the folder of its environment. */
export async function startMoto(programs: string): Promise<LiveServer> {
  const folder = temporaryFolder();
  return startServer({
    name: 'moto',
    program: join(programs, 'moto_server'),
    arguments: (port) => ['-H', '127.0.0.1', '-p', String(port)],
    folder,
    // Without these moto would look for the machine's own role.
    env: { AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y', AWS_DEFAULT_REGION: 'us-east-1' },
    isReady: async (url) => (await fetch(`${url}/moto-api/data.json`)).ok,
  });
}

/** The variables by which a client finds it. */
export function motoEnvironment(url: string): Readonly<Record<string, string>> {
  return {
    AWS_ACCESS_KEY_ID: 'AKIATESTTESTTEST',
    AWS_SECRET_ACCESS_KEY: 'secret+of/the=test',
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL: url,
  };
}

export async function makeBucket(url: string, bucket: string): Promise<void> {
  const answer = await fetch(`${url}/${bucket}`, { method: 'PUT' });
  if (!answer.ok) throw new Error(`moto made no bucket: ${answer.status} ${await answer.text()}`);
}
