import { randomBytes } from 'node:crypto';

type Write = (text: string) => void;

/** Shows lines of a foreign program so that no runner obeys them. */
export interface ForeignLines {
  show(line: string): void;
  /** From here on the runner listens again; call it before our own commands. */
  end(): void;
}

/**
 * GitHub's runner obeys commands in everything that a step prints, also in the middle of a line,
 * but not between `stop-commands` and its token. The token is unguessable, and the stop comes
 * before the foreign program starts to print: what dies half-way has never been obeyed.
 */
export function behindStopCommands(write: Write): ForeignLines {
  let token: string | undefined;
  return {
    show(line) {
      if (!token) {
        token = randomBytes(16).toString('hex');
        write(`::stop-commands::${token}\n`);
      }
      write(`${oneLine(line)}\n`);
    },
    end() {
      if (token) write(`::${token}::\n`);
      token = undefined;
    },
  };
}

/** Where no runner reads along a line only needs a mark that tells it from ours. */
export function indented(write: Write): ForeignLines {
  return {
    show: (line) => write(`  | ${oneLine(line)}\n`),
    end: () => undefined,
  };
}

/** Our own words on one line: what they quote, such as a key of a policy, may hold a command too. */
export function disarmedLine(text: string): string {
  return disarmed(oneLine(text));
}

/**
 * Text of several lines with no command in it: a runner obeys `::` at the start of a line, behind
 * any blanks, and `##[` anywhere.
 */
export function disarmed(text: string): string {
  return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}

/** The same for JSON, which stays the same JSON; there no line starts with a text. */
export function disarmedJson(json: string): string {
  return json.replaceAll('##[', '#\\u0023[');
}

function oneLine(line: string): string {
  return line.replace(/[\r\n]+/g, ' ');
}
