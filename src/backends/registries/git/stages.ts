import { parse } from 'yaml';
import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import { readObjects } from './objects.ts';
import type { Repository } from './repository.ts';

const settings = z.object({ stages: z.array(z.string()).nullish() });

/** GTO refuses a stage that the repository's own list leaves out, and so do we. */
export async function checkStageAllowed(
  { git }: Repository,
  commit: string,
  stage: string,
): Promise<void> {
  const name = `${commit}:.gto`;
  const text = (await readObjects(git, [name])).get(name)?.toString('utf8');
  if (text === undefined) return;
  const { stages } = parsed(text, commit);
  if (!stages || stages.includes(stage)) return;
  throw new UserError('name-refused', {
    what: `The repository does not take the alias "${stage}".`,
    why: `Its file .gto has the stages ${stages.join(', ')}.`,
    next: 'Add it to "stages" in .gto, or use one of these.',
  });
}

function parsed(text: string, commit: string): z.output<typeof settings> {
  try {
    return settings.parse(parse(text) ?? {});
  } catch (cause) {
    throw new UserError(
      'registry-broken',
      {
        what: `The file .gto of the commit ${commit.slice(0, 7)} cannot be read.`,
        why: 'It is no YAML, or its "stages" are no list of names.',
        next: 'Correct it: GTO refuses to work with it, too.',
        file: '.gto',
      },
      { cause },
    );
  }
}
