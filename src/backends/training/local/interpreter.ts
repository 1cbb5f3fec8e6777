import { execFile } from 'node:child_process';

type Variables = Readonly<Record<string, string>>;

/** What a Python tells of itself. */
export interface Interpreter {
  readonly version: string;
  /** `name==version` or `name @ url` of each distribution that it can import, as `pip freeze --all` writes them; null where it is too old to tell. */
  readonly distributions: readonly string[] | null;
  /** `name=version=build` of each package that conda put there, as `conda list --export` writes them. */
  readonly conda: readonly string[];
}

const limitMs = 10_000;
const mostBytes = 4 * 1024 * 1024;

/**
 * Asks the interpreter itself, in a tenth of the time of `pip freeze`: it needs no pip, uv or conda, and
 * no network. The folder it runs in is no place of packages here: a file such as `csv.py` there would
 * stand before the library's own.
 */
const question = `
import sys
sys.path = [entry for entry in sys.path if entry]
import json, os, re
told = {'version': sys.version.split()[0], 'distributions': [], 'conda': []}
try:
    import importlib.metadata as metadata
    found = {}
    for item in metadata.distributions():
        try:
            name = item.metadata['Name']
            line = name + '==' + item.version
            direct = item.read_text('direct_url.json')
            if direct:
                source = json.loads(direct)
                vcs = source.get('vcs_info') or {}
                line = name + ' @ ' + (vcs['vcs'] + '+' if 'vcs' in vcs else '') + re.split('[?#]', source['url'])[0]
                line += '@' + vcs['commit_id'] if 'commit_id' in vcs else ''
                line += ' # editable' if (source.get('dir_info') or {}).get('editable') else ''
        except Exception:
            name = line = '# unreadable: ' + os.path.basename(str(getattr(item, '_path', '')))
        found.setdefault(re.sub('[-_.]+', '-', name).lower(), (name.lower(), line))
    told['distributions'] = [line for name, line in sorted(found.values())]
except ImportError:
    told['distributions'] = None
records = os.path.join(sys.prefix, 'conda-meta')
if os.path.isdir(records):
    names = sorted(entry[:-5] for entry in os.listdir(records) if entry.endswith('.json'))
    told['conda'] = ['='.join(name.rsplit('-', 2)) for name in names]
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
    return { version, distributions: distributions.map(withoutSecrets), conda };
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** One line. A URL may carry a password or a token, also as the user's name; `git@` is nobody's. */
function withoutSecrets(line: string): string {
  return line.replace(/[\r\n]+/g, ' ').replace(/:\/\/(?!git@)[^/@]*@/g, '://');
}
