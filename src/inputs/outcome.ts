import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { contradictionsOf } from '../domain/contradiction.ts';
import { levels } from '../domain/finding.ts';
import type { CommandName, Outcome, OutcomeOf } from '../domain/outcome.ts';
import type { Provenance } from '../domain/provenance.ts';
import { verdicts } from '../domain/verdict.ts';
import { type Problem, refuse, UserError } from '../errors.ts';
import { calibrationResultSchema } from './results/calibration.ts';
import { comparisonResultSchema } from './results/comparison.ts';
import { contractDiffResultSchema, inferenceResultSchema } from './results/contract.ts';
import { ordinal } from './results/numbers.ts';
import { profileResultSchema } from './results/profile.ts';
import {
  ledgerResultSchema,
  promotionResultSchema,
  registrationResultSchema,
} from './results/promotion.ts';
import { checkResultSchema, reportResultSchema } from './results/reporting.ts';
import { reproductionResultSchema } from './results/reproduction.ts';
import { validationResultSchema } from './results/validation.ts';
import { runRecordSchema } from './run-record.ts';
import { unreadable } from './text-file.ts';

const schemaVersion = 'contender/outcome@1';
const largestFile = 20 * 1024 * 1024;

const finding = z.object({
  level: z.enum(levels),
  rule: z.string(),
  message: z.string(),
  file: z.string().exactOptional(),
  line: ordinal.exactOptional(),
});

const provenance = z.object({
  repository: z.string().nullable(),
  sha: z.string().nullable(),
  headSha: z.string().nullable(),
  runId: z.string().nullable(),
  runAttempt: ordinal.nullable(),
  workflow: z.string().nullable(),
  actor: z.string().nullable(),
  version: z.string(),
  inputDigests: z.record(z.string(), z.string()),
  startedAt: z.iso.datetime(),
  durationMs: z.int(),
}) satisfies z.ZodType<Provenance>;

const member = <Name extends CommandName, Result extends z.ZodType<OutcomeOf<Name>['result']>>(
  command: Name,
  result: Result,
) =>
  z.object({
    schema: z.literal(schemaVersion),
    command: z.literal(command),
    key: z.string().min(1),
    verdict: z.enum(verdicts),
    exitCode: z.literal([0, 1, 2]),
    title: z.string().min(1),
    subject: z.object({ model: z.string().nullable(), digest: z.string().nullable() }),
    findings: z.array(finding),
    outputs: z.record(z.string(), z.string()),
    result: result.nullable(),
    provenance,
  });

/** The outcome of every command. Unknown members are dropped; known ones are taken at their word only. */
export const outcomeSchema = z
  .discriminatedUnion('command', [
    member('validate', validationResultSchema),
    member('train', runRecordSchema),
    member('reproduce', reproductionResultSchema),
    member('compare', comparisonResultSchema),
    member('report', reportResultSchema),
    member('register', registrationResultSchema),
    member('promote', promotionResultSchema),
    member('check', checkResultSchema),
    member('profile', profileResultSchema),
    member('calibrate', calibrationResultSchema),
    member('contract infer', inferenceResultSchema),
    member('contract diff', contractDiffResultSchema),
    member('ledger show', ledgerResultSchema),
    member('ledger verify', ledgerResultSchema),
    member('ledger export', ledgerResultSchema),
  ])
  .describe('What one command found, and from what.') satisfies z.ZodType<Outcome>;

/** Reads outcome files of whatever origin; throws every problem of every file at once. */
export async function readOutcomes(paths: readonly string[]): Promise<readonly Outcome[]> {
  const read = await Promise.all(paths.map(readOutcome));
  refuse(read.flatMap(({ problems }) => problems));
  return read.flatMap(({ outcomes }) => outcomes);
}

/** The same for texts that came from elsewhere; `path` names each in messages. */
export function parseOutcomes(
  files: readonly { readonly path: string; readonly text: string }[],
): readonly Outcome[] {
  const read = files.map(({ path, text }) => parsed(path, text));
  refuse(read.flatMap(({ problems }) => problems));
  return read.flatMap(({ outcomes }) => outcomes);
}

function parsed(path: string, text: string): Read {
  try {
    return parseOutcome(path, text);
  } catch (error) {
    if (error instanceof UserError) return { outcomes: [], problems: error.problems };
    throw error;
  }
}

interface Read {
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly Problem[];
}

async function readOutcome(file: string): Promise<Read> {
  try {
    return parseOutcome(file, await textOf(file));
  } catch (error) {
    if (error instanceof UserError) return { outcomes: [], problems: error.problems };
    throw error;
  }
}

async function textOf(file: string): Promise<string> {
  const { size } = await stat(file).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  if (size <= largestFile) {
    return readFile(file, 'utf8').catch((error: unknown) => {
      throw unreadable(file, error);
    });
  }
  throw new UserError('outcome-too-large', {
    what: `The outcome ${file} has ${size} bytes.`,
    why: `No outcome of Contender is larger than ${largestFile} bytes.`,
    next: 'Check where the file comes from.',
    file,
  });
}

function parseOutcome(file: string, text: string): Read {
  const content = jsonOf(file, text);
  const version = versionOf(content);
  if (version !== schemaVersion) return refused([otherVersion(file, version)]);
  const result = outcomeSchema.safeParse(content);
  if (!result.success) return refused(badValues(file, result.error.issues));
  const contradictions = contradictionsOf(result.data);
  if (contradictions.length > 0) return refused([contradiction(file, contradictions)]);
  return { outcomes: [result.data], problems: [] };
}

function refused(problems: readonly Problem[]): Read {
  return { outcomes: [], problems };
}

/** JSON only: an outcome is written by a program, and YAML would accept half a file. */
function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
    throw new UserError('file-syntax', {
      what: `The outcome ${file} is not readable as JSON.`,
      why: text.trim() === '' ? 'The file is empty.' : `${message}.`,
      next: 'Run the command that wrote it again.',
      file,
      ...(line && { line: Number(line) }),
    });
  }
}

function versionOf(content: unknown): string | undefined {
  const known = z.object({ schema: z.string() }).safeParse(content);
  return known.success ? known.data.schema : undefined;
}

function otherVersion(file: string, version: string | undefined): Problem {
  return {
    code: 'outcome-version',
    what: `${file} is no outcome that this version of Contender can read.`,
    why: whyOther(version),
    next: 'Use the same version of Contender in every step, and list outcome files only.',
    file,
  };
}

function whyOther(version: string | undefined): string {
  const other = /^contender\/outcome@(\d{1,4})$/.exec(version ?? '')?.[1];
  if (other) {
    return `It was made by a Contender of schema ${other}, and this one is of schema 1 ("${version}" instead of "${schemaVersion}").`;
  }
  return version
    ? `It says that its schema is ${JSON.stringify(version.slice(0, 80))}; this version reads "${schemaVersion}".`
    : `It has no member "schema" with the text "${schemaVersion}".`;
}

/** So many mistakes of one file help; a foreign file may hold a million. */
const mostShown = 20;

function badValues(file: string, issues: readonly z.core.$ZodIssue[]): readonly Problem[] {
  const shown = issues.slice(0, mostShown).map((issue) => badValue(file, issue));
  const left = issues.length - shown.length;
  if (left === 0) return shown;
  const more = {
    code: 'outcome-invalid',
    what: `${left} more values in ${file} are not right.`,
    why: 'They break the schema of outcomes, too.',
    next: 'Run the command that wrote it again, and do not edit the file.',
    file,
  };
  return [...shown, more];
}

function badValue(file: string, issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map(String).join('.').slice(0, 200);
  return {
    code: 'outcome-invalid',
    what: `${path ? `"${path}"` : 'The content'} in ${file} is not right.`,
    why: `${issue.message}.`,
    next: 'Run the command that wrote it again, and do not edit the file.',
    file,
  };
}

function contradiction(file: string, sentences: readonly string[]): Problem {
  const shown = sentences.slice(0, mostShown).map((sentence) => sentence.slice(0, 300));
  const left = sentences.length - shown.length;
  return {
    code: 'outcome-contradictory',
    what: `The outcome ${file} contradicts itself.`,
    why: `In it ${shown.join('; ')}${left > 0 ? `; and ${left} more` : ''}.`,
    next: 'Run the command that wrote it again, and do not edit the file.',
    file,
  };
}
