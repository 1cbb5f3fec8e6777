import type { GtoHistory, TagEvent } from '../../../domain/model/gto/history.ts';
import { inTag, parseTagName } from '../../../domain/model/gto/tag-name.ts';
import { UserError } from '../../../errors.ts';
import { readObjects } from './objects.ts';
import type { Repository } from './repository.ts';
import { askGit } from './run-git.ts';

/** All tags of an artifact as the repository has them now: two processes, however many there are. */
export async function readHistory(repository: Repository, artifact: string): Promise<GtoHistory> {
  await repository.refresh(artifact);
  const refs = await listRefs(repository, artifact);
  const annotated = refs.filter(({ type }) => type === 'tag');
  const objects = await readObjects(
    repository.git,
    annotated.map(({ object }) => object),
  );
  const events = annotated.flatMap((ref) => {
    const bytes = objects.get(ref.object);
    if (!bytes) throw brokenTag(ref.tag, 'Its object is missing.');
    return eventOf(ref, bytes.toString('utf8')) ?? [];
  });
  events.sort((a, b) => a.at - b.at);
  return { artifact, events, names: refs.map(({ name }) => name) };
}

type Ref = Awaited<ReturnType<typeof listRefs>>[number];

async function listRefs({ git }: Repository, artifact: string) {
  const name = `refs/tags/${inTag(artifact)}`;
  // A star does not go across a slash here, and a stage may have one.
  const patterns = [`${name}@*`, `${name}#*`, `${name}#*/**`];
  const format = '--format=%(objectname) %(objecttype) %(refname)';
  const said = await askGit(git, ['for-each-ref', format, '--', ...patterns]);
  return said.split('\n').flatMap((line) => {
    const [object = '', type = '', ref = ''] = line.split(' ');
    const tag = ref.slice('refs/tags/'.length);
    const parsed = parseTagName(tag);
    return parsed?.artifact === artifact ? [{ object, type, tag, name: parsed }] : [];
  });
}

/** A tag's object: headers, an empty line, the message. One that is not on a commit is no event. */
function eventOf({ tag, object, name }: Ref, text: string): TagEvent | undefined {
  const end = text.indexOf('\n\n');
  const headers = end < 0 ? text : text.slice(0, end);
  const [, commit] = /^object ([0-9a-f]{40,64})$/m.exec(headers) ?? [];
  const [, type] = /^type (\w+)$/m.exec(headers) ?? [];
  const [, seconds] = /^tagger .*> (-?\d+)(?: [+-]\d+)?$/m.exec(headers) ?? [];
  if (type !== 'commit') return undefined;
  if (commit === undefined || seconds === undefined) {
    throw brokenTag(tag, 'It names no commit, or nobody and no time that made it.');
  }
  const message = end < 0 ? '' : text.slice(end + 2);
  return { ...name, tag, object, commit, at: Number(seconds), message };
}

function brokenTag(tag: string, why: string): UserError {
  return new UserError('registry-broken', {
    what: `The tag ${tag} cannot be read.`,
    why,
    next: 'Delete or restore this tag; until then nothing is read around it.',
  });
}
