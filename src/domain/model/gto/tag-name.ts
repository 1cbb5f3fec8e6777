import { isSemVer } from './semver.ts';

/** What happened to an artifact, as GTO writes it into the name of a tag. */
export type TagAction =
  | { readonly kind: 'register' | 'deregister'; readonly version: string }
  | { readonly kind: 'assign' | 'unassign'; readonly stage: string }
  | { readonly kind: 'deprecate' | 'create' };

export interface TagName {
  /** With `:` before it the folder of its `dvc.yaml`, as people write it. */
  readonly artifact: string;
  readonly action: TagAction;
  /** It orders nothing: it only tells two tags apart. */
  readonly counter: bigint | null;
}

const name = '[A-Za-z0-9](?:[\\w/-]*[A-Za-z0-9])?';
const tagName = new RegExp(
  `^(?<artifact>(?:[\\w./-]+=)?${name})` +
    `(?:@(?<mark>deprecated|created)|(?:@(?<version>v\\d[\\dA-Za-z.+-]*)|#(?<stage>${name}))(?<undo>!)?)` +
    '(?:#(?<counter>\\d+))?$',
);
const artifactName = new RegExp(`^(?:[\\w./-]+:)?${name}$`);
const stageName = new RegExp(`^${name}$`);

/** Undefined for a tag that is none of GTO's. */
export function parseTagName(text: string): TagName | undefined {
  const groups = tagName.exec(text)?.groups;
  if (!groups) return undefined;
  const { artifact = '', mark, version, stage, undo, counter } = groups;
  const action = actionOf({ mark, version, stage, undone: undo !== undefined });
  if (!action) return undefined;
  const written = artifact.replaceAll('=', ':');
  return { artifact: written, action, counter: counter === undefined ? null : BigInt(counter) };
}

interface Groups {
  readonly mark: string | undefined;
  readonly version: string | undefined;
  readonly stage: string | undefined;
  readonly undone: boolean;
}

function actionOf({ mark, version, stage, undone }: Groups): TagAction | undefined {
  if (mark !== undefined) return { kind: mark === 'created' ? 'create' : 'deprecate' };
  if (stage !== undefined) return { kind: undone ? 'unassign' : 'assign', stage };
  if (version === undefined || !isSemVer(version)) return undefined;
  return { kind: undone ? 'deregister' : 'register', version };
}

export function renderTagName({ artifact, action, counter }: TagName): string {
  const end = counter === null ? '' : `#${counter}`;
  return `${inTag(artifact)}${renderAction(action)}${end}`;
}

function renderAction(action: TagAction): string {
  switch (action.kind) {
    case 'register':
      return `@${action.version}`;
    case 'deregister':
      return `@${action.version}!`;
    case 'assign':
      return `#${action.stage}`;
    case 'unassign':
      return `#${action.stage}!`;
    case 'deprecate':
      return '@deprecated';
    case 'create':
      return '@created';
  }
}

/** The artifact's name inside a ref, which takes no `:`. */
export function inTag(artifact: string): string {
  return artifact.replaceAll(':', '=');
}

/** Why no tag of GTO can name this artifact; undefined when one can. */
export function artifactRefusal(artifact: string): string | undefined {
  if (!artifactName.test(artifact)) {
    return 'GTO takes letters, digits, "_", "-" and "/", a letter or digit at both ends, and before it maybe a folder and ":".';
  }
  return refRefusal(inTag(artifact));
}

/** The same for a stage, which an alias is. */
export function stageRefusal(stage: string): string | undefined {
  if (!stageName.test(stage)) {
    return 'GTO takes letters, digits, "_", "-" and "/", a letter or digit at both ends.';
  }
  return refRefusal(stage);
}

/** What git refuses of all that GTO lets pass. */
function refRefusal(text: string): string | undefined {
  if (text.includes('..')) return 'git takes no ".." in the name of a tag.';
  const parts = text.split('/');
  if (parts.includes('')) return 'git takes no "//" and no "/" at an end of the name of a tag.';
  if (parts.some((part) => part.startsWith('.') || part.endsWith('.lock'))) {
    return 'git takes no part of a tag that begins with "." or ends with ".lock".';
  }
  return undefined;
}
