/** One workflow command, as the runner takes it from a log. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * The commands that a runner would obey in these lines: `::name key=value::data` after leading space,
 * `##[name key=value]data` anywhere, and none of them between stop-commands and its token.
 */
export function obeyedCommands(lines: readonly string[]): readonly WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let stoppedUntil: string | undefined;
  for (const line of lines) {
    const command = parseCommand(line);
    if (stoppedUntil !== undefined) {
      if (command?.name.toLowerCase() === stoppedUntil) stoppedUntil = undefined;
      continue;
    }
    if (command?.name.toLowerCase() === 'stop-commands') {
      stoppedUntil = command.message.trim().toLowerCase();
    } else if (command) {
      commands.push(command);
    }
  }
  return commands;
}

/** Those of them that GitHub shows beside the code. */
export function annotationsOf(commands: readonly WorkflowCommand[]): readonly Annotation[] {
  return commands.flatMap(({ name, message, properties }) => {
    return name === 'error' || name === 'warning' || name === 'notice'
      ? [{ level: name, message, properties }]
      : [];
  });
}

function parseCommand(line: string): WorkflowCommand | undefined {
  const match =
    /^[\s\u0085]*::(?<name>[^\s:]+)(?:\s+(?<properties>.*?))?::(?<data>.*)$/.exec(line) ??
    /##\[(?<name>[^\s\]]+)(?:\s+(?<properties>[^\]]*))?\](?<data>.*)$/.exec(line);
  if (!match?.groups) return undefined;
  const { name = '', properties = '', data = '' } = match.groups;
  return { name, properties: parseProperties(properties), message: decoded(data) };
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text
    .split(/[,;]/)
    .filter((pair) => pair.includes('='))
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), decoded(pair.slice(at + 1))];
    });
  return Object.fromEntries(pairs);
}

function decoded(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}
