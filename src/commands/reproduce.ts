import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { judgeReproduction } from '../domain/training/reproduction/judge.ts';
import type { ReproductionResult } from '../domain/training/reproduction/result.ts';
import { exitCodeOf, type Verdict } from '../domain/verdict.ts';
import { UserError } from '../errors.ts';
import { common } from '../inputs/command-inputs.ts';
import { digestOfFile } from '../inputs/digest.ts';
import { text } from '../inputs/fields.ts';
import { type Reproducible, readReproducible } from '../inputs/reproduction.ts';
import type { Checkout } from '../ports/checkouts.ts';
import type { Command, Open } from './command.ts';
import { conclude } from './conclude.ts';
import { type Remade, remake } from './reproduction/remake.ts';
import { remarks } from './reproduction/remarks.ts';

const inputs = z.object({
  ...common,
  'run-record': text()
    .default('contender-output/run-record.json')
    .describe('The record of the run, beside the files that were kept with it.'),
  into: text()
    .optional()
    .describe(
      'A new or empty folder for the code of the run, which stays; default: a temporary one, which does not.',
    ),
  install: text()
    .optional()
    .describe('A command that installs what the training needs, run there first; default: none.'),
  backend: text()
    .default('local:')
    .describe("URI of the place where it runs; the record's is not taken over."),
});

/** Trains from a run record once more, and says whether the same came out. */
export const reproduce: Command<typeof inputs> = {
  name: 'reproduce',
  summary:
    'trains again from a run record, and says what differs; it runs the command of the record',
  inputs,
  words: ['run-record'],
  async run(given, open) {
    const reproducible = await readReproducible(given['run-record']);
    const { commit } = reproducible;
    const { into } = given;
    const signals = heldBack(open);
    try {
      open.progress(`Checking out ${commit.slice(0, 12)}${into ? ` into ${into}` : ''}.`);
      const checkout = await (await open.checkouts()).checkOut(commit, into ?? null);
      try {
        return await judge(reproducible, { checkout, given, proceed: signals.proceed }, open);
      } finally {
        if (into === undefined) await checkout.remove();
      }
    } finally {
      signals.stop();
    }
  },
};

/** A signal must not end us before the folder is gone: it is met at the next step. The training listens itself. */
function heldBack(open: Open) {
  let came: string | undefined;
  const stop = open.onSignal((signal) => {
    came = signal;
  });
  const proceed = () => {
    if (came === undefined) return;
    throw new UserError('reproduce-cancelled', {
      what: 'It was cancelled before it trained.',
      why: `The process was sent ${came}, as a person or a runner does.`,
      next: 'Run it again.',
    });
  };
  return { proceed, stop };
}

interface Circumstances {
  readonly checkout: Checkout;
  readonly given: z.output<typeof inputs>;
  /** Throws where somebody has cancelled it. */
  proceed(): void;
}

async function judge(reproducible: Reproducible, circumstances: Circumstances, open: Open) {
  const { record, path } = reproducible;
  const { checkout, given, proceed } = circumstances;
  const { policy, backend, install, key, into } = given;
  const wishes = { policy, backend, install };
  const remade = await remake(reproducible, { checkout, wishes, proceed }, open);
  const { verdict, title, findings } = conclusionOf(remade);
  return conclude<'reproduce'>(open, {
    command: 'reproduce',
    key: key ?? record.model,
    verdict,
    exitCode: exitCodeOf(verdict, true),
    title,
    subject: { model: record.model, digest: record.modelFiles?.digest ?? null },
    findings: [...findings, ...remarks(reproducible, { checkout, wishes })],
    outputs: {
      'run-record': remade.trained.result ? open.output.path('reproduced/run-record.json') : '',
      'model-digest': remade.trained.result?.modelFiles?.digest ?? '',
    },
    result: resultOf(reproducible, remade, into),
    inputDigests: { [path]: await digestOfFile(path) },
  });
}

interface Conclusion {
  readonly verdict: Verdict;
  readonly title: string;
  readonly findings: readonly Finding[];
}

function conclusionOf({ trained, made }: Remade): Conclusion {
  // Their files lie in a folder that is gone, or is none of the repository's.
  const told = trained.findings.map(({ level, rule, message }) => ({ level, rule, message }));
  if (!made) {
    const verdict = trained.result && trained.verdict === 'failed' ? 'failed' : 'errored';
    const reason = trained.title.replace(/^\w+: /, '');
    return { verdict, title: `${capital(verdict)}: not made again: ${reason}`, findings: told };
  }
  const { verdict, title, findings } = judgeReproduction(made);
  return { verdict, title: `${capital(verdict)}: ${title}`, findings: [...findings, ...told] };
}

function resultOf(
  { path, record, commit, patch }: Reproducible,
  { data, environment, made }: Remade,
  into: string | undefined,
): ReproductionResult {
  return {
    record: path,
    run: record.id,
    command: record.command,
    commit,
    patch: patch && (record.code.changes?.digest ?? null),
    seed: record.seed,
    data,
    environment,
    made,
    folder: into ?? null,
  };
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
