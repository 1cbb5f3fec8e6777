import { execFile } from 'node:child_process';
import { type Interpreter, openly, pythonSurvey } from '../../../domain/training/python-survey.ts';

type Variables = Readonly<Record<string, string>>;

const limitMs = 10_000;
const mostBytes = 4 * 1024 * 1024;

const question = `${pythonSurvey}
sys.stdout.buffer.write(json.dumps(told).encode())
`;

/** Undefined where there is no such program, or it does not answer like a Python within ten seconds. */
export function askInterpreter(
  program: string,
  environment: Variables,
): Promise<Interpreter | undefined> {
  const options = {
    env: environment,
    timeout: limitMs,
    killSignal: 'SIGKILL',
    maxBuffer: mostBytes,
    windowsHide: true,
  } as const;
  return new Promise((resolve) => {
    const child = execFile(program, ['-c', question], options, (error, stdout) => {
      resolve(error ? undefined : answerOf(stdout));
    });
    child.stdin?.end();
  });
}

function answerOf(stdout: string): Interpreter | undefined {
  try {
    const { version, distributions, conda } = JSON.parse(stdout) as Record<string, unknown>;
    if (typeof version !== 'string' || !isTexts(conda)) return undefined;
    if (!isTexts(distributions)) return { version, distributions: null, conda };
    return { version, distributions: distributions.map(openly), conda };
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
