import process from 'node:process';
import { UserError } from '../errors.ts';
import type { Signal } from './host.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Makes a folder the start of all relative paths. */
export function enterDirectory(directory: string): void {
  try {
    process.chdir(directory);
  } catch (error) {
    throw new UserError(
      'working-directory',
      {
        what: `Cannot work in the folder "${directory}".`,
        why: 'It does not exist, or it is no folder.',
        next: 'Correct the input working-directory.',
      },
      { cause: error },
    );
  }
}

export function onSignal(listener: (signal: Signal) => void): () => void {
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}

/** Its path without links. */
export function node() {
  return { path: process.execPath, version: process.versions.node };
}

export function variables(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
