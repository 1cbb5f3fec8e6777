/** What the metadata service of a cloud answered; undefined where it did not, or not in time. */
export type MetadataAnswer = { readonly status: number; readonly text: string } | undefined;

export interface MetadataQuestion {
  readonly url: string;
  readonly method?: 'GET' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
}

const timeoutMs = 1_000;
const mostBytes = 64 * 1024;

/**
 * Asks this machine's metadata service. It answers within milliseconds or not at all, and no proxy
 * may come between: a proxy would ask about its own machine.
 */
export function ask(question: MetadataQuestion): Promise<MetadataAnswer> {
  // An address that is none answers nothing either.
  return asked(question).catch(() => undefined);
}

async function asked(question: MetadataQuestion): Promise<MetadataAnswer> {
  const { url, method = 'GET', headers } = question;
  // Most machines have nobody to ask.
  const { request } = await import('node:http');
  return new Promise((resolve) => {
    const asking = request(url, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        if (text.length > mostBytes) asking.destroy();
      });
      response.on('end', () => settle({ status: response.statusCode ?? 0, text }));
      response.on('error', () => settle(undefined));
    });
    const settle = (answer: MetadataAnswer) => {
      clearTimeout(late);
      resolve(answer);
      asking.destroy();
    };
    const late = setTimeout(() => settle(undefined), timeoutMs);
    asking.on('error', () => settle(undefined));
    asking.on('close', () => settle(undefined));
    // It shall not keep alive a process that is done.
    asking.on('socket', (socket) => socket.unref());
    late.unref();
    asking.end();
  });
}
