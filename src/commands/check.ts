import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import { jointVerdict, reportedOutcome } from '../domain/reporting.ts';
import type { ExitCode } from '../domain/verdict.ts';
import { common, tokenInput } from '../inputs/command-inputs.ts';
import { keyOfErrored } from '../inputs/outcome-key.ts';
import { readPolicy } from '../inputs/policy.ts';
import { pageTitle } from '../report/page-title.ts';
import type { Command, Open } from './command.ts';
import { compare } from './compare.ts';
import { conclude } from './conclude.ts';
import { errored } from './errored.ts';
import { besideCheck } from './log-findings.ts';
import { outputsOf, publish, report, reportingInputs, resultOf } from './report.ts';
import { validate } from './validate.ts';

const { data, contract, engine } = validate.inputs.shape;
const { registry, model, candidate, baseline, alias, anchor, rules } = compare.inputs.shape;

const inputs = z.object({
  ...common,
  key: report.inputs.shape.key,
  ...tokenInput,
  data,
  contract,
  engine,
  registry,
  model,
  candidate,
  baseline,
  alias,
  anchor,
  rules,
  ...reportingInputs,
});

type CheckInputs = z.output<typeof inputs>;

/** Is this model better? Validates, compares and reports; the answer is the worst of them. */
export const check: Command<typeof inputs> = {
  name: 'check',
  summary: 'validates, compares and reports, for a pull request',
  inputs,
  async run(given, open) {
    const { outcomes, notes } = await judge(given, open);
    const { delivery, key, markdown } = await publish(outcomes, { ...given, notes }, open);
    return conclude(open, {
      command: 'check',
      key,
      verdict: jointVerdict(outcomes),
      exitCode: worstExitCode(outcomes),
      title: pageTitle(outcomes, { findings: notes }),
      subject: outcomes.at(-1)?.subject ?? { model: null, digest: null },
      findings: [...notes, ...delivery.findings],
      placed: besideCheck(outcomes, delivery),
      outputs: { ...ownOutputs(outcomes), ...outputsOf(resultOf(outcomes, delivery)) },
      result: { outcomes: outcomes.map(reportedOutcome) },
      inputDigests: Object.assign({}, ...outcomes.map(({ provenance }) => provenance.inputDigests)),
      markdown,
    });
  },
};

interface Judged {
  readonly outcomes: readonly Outcome[];
  readonly notes: readonly Finding[];
}

/** A model judged on data that broke its contract would prove nothing, so then nothing is compared. */
async function judge(given: CheckInputs, open: Open): Promise<Judged> {
  const policy = await readPolicy(given.policy);
  const hasData = given.data !== undefined || Object.keys(policy?.value.data ?? {}).length > 0;
  const validated = hasData ? await attempt(validate, given, open) : undefined;
  if (validated && validated.exitCode !== 0) return { outcomes: [validated], notes: [notCompared] };
  const compared = await attempt(compare, given, open);
  if (!validated) return { outcomes: [compared], notes: [notValidated] };
  return { outcomes: [validated, compared], notes: [] };
}

/** A part that could not judge is reported like the others, instead of hiding them. */
async function attempt<Schema extends z.ZodObject>(
  command: Command<Schema>,
  given: CheckInputs & z.output<Schema>,
  open: Open,
): Promise<Outcome> {
  try {
    return await command.run(given, open);
  } catch (error) {
    return errored(command.name, open, { key: await keyOfErrored(command.name, given), error });
  }
}

function worstExitCode(outcomes: readonly Outcome[]): ExitCode {
  const codes = outcomes.map(({ exitCode }) => exitCode);
  return codes.toSorted((a, b) => b - a)[0] ?? 2;
}

function ownOutputs(outcomes: readonly Outcome[]): Record<string, string> {
  return Object.assign({}, ...outcomes.map(({ outputs }) => outputs));
}

const notCompared: Finding = {
  level: 'note',
  rule: 'not-compared',
  message: 'Nothing was compared, because the data did not pass its validation.',
};

const notValidated: Finding = {
  level: 'note',
  rule: 'not-validated',
  message: 'No data was validated, because neither the policy nor the input data names any.',
};
