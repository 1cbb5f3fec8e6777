import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { turnstile } from '../http/turnstile.ts';
import { type AwsLine, sendAws, textOf } from '../s3/exchange.ts';

/** A service of AWS that is asked in JSON, such as SageMaker. */
export interface JsonService {
  /** Without a slash at its end. */
  readonly url: string;
  /** Its name in signatures, such as `sagemaker`. */
  readonly name: string;
  /** What stands before the operation in `X-Amz-Target`. */
  readonly prefix: string;
  readonly line: AwsLine;
}

/** What the service said; `content` is undefined where that was no JSON object. */
export interface JsonAnswer {
  readonly status: number;
  /** AWS's own name of an error; null: it was none, or not one of AWS's. */
  readonly code: string | null;
  readonly message: string;
  readonly content: Readonly<Record<string, unknown>> | undefined;
}

export type JsonCall = (operation: string, input: object) => Promise<JsonAnswer>;

/** Four at once are the most: AWS counts the calls of a whole account. */
const mostAtOnce = 4;

const throttled =
  /^(?:Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled\w*)$/;

/**
 * Every call is tried again after a lost connection and an answer that passes: the caller sends only
 * what does no more when it comes twice. Throws where no answer comes.
 */
export function jsonCalls(service: JsonService): JsonCall {
  const turns = turnstile(mostAtOnce);
  return async (operation, input) => {
    await turns.enter();
    try {
      return await patiently(service, operation, input);
    } finally {
      turns.leave();
    }
  };
}

/** Who asks too often is told so with the status 400, which for all else is final. */
async function patiently(service: JsonService, operation: string, input: object) {
  for (const pause of service.line.retryMs) {
    const answer = await once(service, operation, input);
    const isFinal = !('cut' in answer) && !(answer.code !== null && throttled.test(answer.code));
    if (isFinal) return answer;
    await sleep(pause * (0.5 + Math.random()));
  }
  const last = await once(service, operation, input);
  if ('cut' in last) throw last.cut;
  return last;
}

/** An answer of which only a part arrived. */
interface Cut {
  readonly cut: unknown;
}

async function once(
  { url, name, prefix, line }: JsonService,
  operation: string,
  input: object,
): Promise<JsonAnswer | Cut> {
  const body = Buffer.from(JSON.stringify(input), 'utf8');
  const sha256 = createHash('sha256').update(body).digest('hex');
  const answer = await sendAws(
    {
      method: 'POST',
      url: `${url}/`,
      service: name,
      headers: {
        'Content-Type': 'application/x-amz-json-1.1',
        'X-Amz-Target': `${prefix}.${operation}`,
      },
      body: { size: body.byteLength, sha256, open: () => body },
    },
    line,
  );
  try {
    const text = await textOf(answer, 2 ** 26);
    return read(answer.statusCode ?? 0, text, answer.headers['x-amzn-errortype']);
  } catch (cut) {
    return { cut };
  }
}

/** Some operations say nothing when they are done. An error may name its kind with its whole address. */
function read(status: number, text: string, header: string | string[] | undefined): JsonAnswer {
  const content = text === '' && status < 300 ? {} : objectOf(text);
  const named = [header].flat()[0] ?? stringIn(content, '__type');
  const code = status < 300 || named === undefined ? null : bare(named);
  const message = stringIn(content, 'message') ?? stringIn(content, 'Message') ?? '';
  return { status, code, message, content };
}

/** `com.amazonaws.sagemaker#ConflictException:http://…` is a `ConflictException`. */
function bare(name: string): string {
  return (name.split('#').at(-1) ?? '').replace(/:.*$/, '').slice(0, 80);
}

function stringIn(content: JsonAnswer['content'], name: string): string | undefined {
  const value = content?.[name];
  return typeof value === 'string' ? value : undefined;
}

function objectOf(text: string): JsonAnswer['content'] {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return value as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
