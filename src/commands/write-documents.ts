import type { Finding } from '../domain/finding.ts';
import { type Dossier, dossiersOf } from '../domain/model/dossier.ts';
import type { Outcome } from '../domain/outcome.ts';
import { UserError } from '../errors.ts';
import { readPolicy } from '../inputs/policy.ts';
import type { Open } from './command.ts';
import { documentNames, documentsOf } from './documents.ts';
import { fileName } from './file-name.ts';

interface Place {
  /** Path of the policy. */
  readonly policy: string;
  /** Name of the HTML report in the output directory. */
  readonly html: string;
}

/**
 * Writes the documents of each model that the outcomes are about beside the HTML report. What keeps
 * them from being made is told, and keeps nobody from the report.
 */
export async function writeDocuments(
  outcomes: readonly Outcome[],
  place: Place,
  open: Open,
): Promise<readonly Finding[]> {
  try {
    await write(outcomes, place, open);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ code, what, why, next, ...at }) => {
      return { level: 'warning', rule: code, message: `${what} ${why} ${next}`, ...at };
    });
  }
}

async function write(
  outcomes: readonly Outcome[],
  { policy, html }: Place,
  open: Open,
): Promise<void> {
  const dossiers = dossiersOf(outcomes);
  const folder = html.slice(0, html.lastIndexOf('/') + 1);
  // What an earlier run left would be taken for this one's.
  for (const name of documentNames) await open.output.remove(`${folder}${name}`);
  if (dossiers.length === 0) return;
  const settings = (await readPolicy(policy))?.value;
  for (const dossier of dossiers) {
    const own = dossiers.length === 1 ? folder : `${folder}${folderOf(dossier)}/`;
    for (const { name, text } of await documentsOf(dossier, settings, open)) {
      await open.output.write(`${own}${name}`, text);
    }
  }
}

/** Several models have a folder each; two of one name differ in their bytes. */
function folderOf({ model, digest }: Dossier): string {
  return fileName(`${model}-${digest.replace(/^sha256:/, '').slice(0, 12)}`);
}
