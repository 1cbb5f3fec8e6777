import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';

/** What a metadata service answers; `silence` takes the question and never answers. */
export type Answer = { readonly status: number; readonly text?: string } | 'silence';

export interface MetadataService {
  readonly url: string;
  /** Method and path of each question so far. */
  readonly asked: readonly string[];
}

const closing: (() => void)[] = [];

/** A metadata service on the loopback, as a cloud has it at an address of its own. */
export async function metadataService(
  answer: (question: IncomingMessage, asked: readonly string[]) => Answer,
): Promise<MetadataService> {
  const asked: string[] = [];
  const server = createServer((question, response) => {
    asked.push(`${question.method} ${question.url}`);
    const told = answer(question, asked);
    if (told === 'silence') return;
    response.writeHead(told.status);
    response.end(told.text ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, asked };
}

afterAll(() => {
  for (const close of closing) close();
});
