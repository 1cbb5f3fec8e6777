/** Runs a program in an environment of its own, which no PATH tells of. */
const launcher =
  /(?:^|[\s;&|(/])(?:uv|uvx|poetry|pdm|pipenv|pixi|hatch|rye|conda|mamba|micromamba|docker|podman|srun|nix-shell)(?=\s)/;
const python = /(?:^|[\s;&|(])((?:[\w.~@+-]*\/)*python(?:\d+(?:\.\d+)?)?)(?=\s|$)/;

/**
 * The Python that a training command names, such as `python3` or `.venv/bin/python`; `undefined` where it
 * names none, and null where another program chooses one, so that nobody can tell which.
 */
export function interpreterIn(command: string): string | null | undefined {
  if (launcher.test(command)) return null;
  return python.exec(command)?.[1];
}
