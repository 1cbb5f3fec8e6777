import type { Command } from '../../src/commands/command.ts';
import type { CommandName, OutcomeOf } from '../../src/domain/outcome.ts';
import { terminal } from '../../src/host/terminal.ts';
import { outcomeSchema } from '../../src/inputs/outcome.ts';
import { run } from '../../src/run.ts';
import { temporaryFolder } from './folder.ts';

/** Raw inputs in, as a shell gives them; the whole outcome out, valid by its schema. */
export async function outcomeOf<Name extends CommandName>(
  command: Command,
  inputs: Readonly<Record<string, string>>,
): Promise<OutcomeOf<Name>> {
  const shown: OutcomeOf<Name>[] = [];
  const given = { 'output-directory': temporaryFolder(), ...inputs };
  await run(command, {
    ...terminal({ inputs: new Map(Object.entries(given)), json: true }),
    enter: () => '',
    progress: () => undefined,
    show: async (outcome) => {
      outcomeSchema.parse(outcome);
      shown.push(outcome as OutcomeOf<Name>);
    },
  });
  const [outcome] = shown;
  if (!outcome) throw new Error('Nothing was shown.');
  return outcome;
}
