import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../folder.ts';
import { projectFolder } from '../run-node.ts';

let copy: string | undefined;

/**
 * This repository as users name it. act does not know `$/`, which means the repository and commit of the
 * workflow itself: in the copy that is written out. Nor does it know the queue of a concurrency group.
 */
export function ourselves(): readonly string[] {
  copy ??= copyOfOurselves();
  return [`OWNER/contender@main=${copy}`];
}

function copyOfOurselves(): string {
  const folder = temporaryFolder();
  const dist = join(projectFolder, process.env.CONTENDER_DIST ?? 'dist');
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  for (const name of ['action.yml', 'actions']) {
    cpSync(join(projectFolder, name), join(folder, name), { recursive: true });
  }
  const workflows = '.github/workflows';
  mkdirSync(join(folder, workflows), { recursive: true });
  for (const name of globSync('ml-*.yml', { cwd: join(projectFolder, workflows) })) {
    const text = readFileSync(join(projectFolder, workflows, name), 'utf8');
    const known = text
      .replace(/uses: \$\/(\S+)/g, 'uses: OWNER/contender/$1@main')
      .replace(/^ +queue: max\n/gm, '');
    writeFileSync(join(folder, workflows, name), known);
  }
  return folder;
}

/** The Actions that need GitHub's artifact server, each at the commit that our workflows pin. */
export function standIns(): readonly string[] {
  const texts = globSync('.github/workflows/ml-*.yml', { cwd: projectFolder }).map((name) => {
    return readFileSync(join(projectFolder, name), 'utf8');
  });
  const pinned = texts.join('\n').matchAll(/uses: actions\/((?:up|down)load-artifact)@(\S+)/g);
  const folder = join(projectFolder, '__tests__/support/act/stand-ins');
  const named = [...pinned].map(([, name = '', sha]) => {
    return `actions/${name}@${sha}=${join(folder, name)}`;
  });
  return [...new Set(named)];
}
