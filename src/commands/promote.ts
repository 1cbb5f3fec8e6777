import { z } from 'zod';
import { labelOf } from '../domain/model/version.ts';
import { holderOf, type PromotionCase } from '../domain/promotion/case.ts';
import { allHold, findingsOf, stepsOf } from '../domain/promotion/condition.ts';
import { exitCodeOf } from '../domain/verdict.ts';
import { common, modelInput, registryInput, tokenInput } from '../inputs/command-inputs.ts';
import { choice, list, text } from '../inputs/fields.ts';
import type { Command, Open } from './command.ts';
import { conclude } from './conclude.ts';
import { briefOf } from './promotion/brief.ts';
import { carryOut, type End, underWay } from './promotion/carry-out.ts';
import { announce } from './promotion/deployment.ts';
import { type Request, readRequest } from './promotion/request.ts';
import { readSnapshot } from './promotion/snapshot.ts';

const inputs = z.object({
  ...common,
  ...registryInput,
  ...modelInput,
  ...tokenInput,
  stage: text().describe("Name of the stage to promote to, from the policy's stages."),
  version: text()
    .optional()
    .describe('The version to promote, such as 3; default: the one that the evidence is about.'),
  evidence: list()
    .optional()
    .describe(
      'Outcome files that speak for the version; default: those registered with it, and those in the output directory that are about it.',
    ),
  'expected-current': text()
    .optional()
    .describe('The version that must hold the alias now, or none; anything else refuses.'),
  reason: text().optional().describe('Why; goes into the ledger. A rollback needs one.'),
  mode: choice(['promote', 'plan', 'rollback'])
    .default('promote')
    .describe('promote; plan, which decides and moves nothing; or rollback.'),
  ledger: text()
    .optional()
    .describe("URI of the ledger; default: the policy's, else the one inside the registry."),
});

/** Moves a stage's alias to a version, if the evidence, the gate and the registry all agree. */
export const promote: Command<typeof inputs> = {
  name: 'promote',
  summary: 'moves a stage to a version, through the gate and into the ledger',
  inputs,
  async run(given, open) {
    const request = await readRequest(given, open);
    const { settled, promotion } = await readSnapshot(request);
    const end =
      settled.kind === 'free'
        ? await carryOut(request, promotion, open)
        : { conditions: [underWay(settled.intent)], moved: false, gate: null, entry: null };
    return concludePromotion(open, request, { promotion, end });
  },
};

interface Ended {
  readonly promotion: PromotionCase;
  readonly end: End;
}

async function concludePromotion(open: Open, request: Request, { promotion, end }: Ended) {
  const { inputs, stage, pointer, inputDigests } = request;
  const { version, digest } = promotion;
  const { model } = pointer.target;
  const verdict = allHold(end.conditions) ? 'passed' : 'failed';
  const announced = verdict === 'passed' ? await announce(request, end.entry, open) : [];
  const from = end.entry?.event.subject.from ?? holderOf(promotion, stage.alias)?.version ?? null;
  return conclude(open, {
    command: 'promote',
    key: inputs.key ?? model,
    verdict,
    exitCode: exitCodeOf(verdict, true),
    title: titleOf(request, { promotion, end }),
    subject: { model, digest },
    findings: [...findingsOf(end.conditions), ...announced],
    outputs: {
      version: version.version,
      'previous-version': from ?? '',
      'ledger-entry': end.entry?.hash ?? '',
    },
    result: {
      model,
      stage: stage.name,
      alias: stage.alias,
      mode: inputs.mode,
      from,
      to: version.version,
      digest,
      moved: end.moved,
      gate: end.gate,
      ledgerEntry: end.entry,
      steps: stepsOf(end.conditions),
      brief: briefOf(inputs, promotion, open),
    },
    inputDigests,
  });
}

function titleOf({ inputs, stage, pointer }: Request, { promotion, end }: Ended): string {
  const { version } = promotion.version;
  const holder = holderOf(promotion, stage.alias)?.version ?? null;
  const [from, to] = [labelOf(holder), labelOf(version)];
  const what = `${stage.name} of ${pointer.target.model}`;
  const refusal = end.conditions.find(({ state }) => state === 'broken');
  if (refusal?.name === 'move')
    return `Failed: ${what} was not moved to ${to}: ${refusal.sentences[0].replace(/\.$/, '')}`;
  if (refusal)
    return `Failed: ${what} stays at ${from}: ${refusal.sentences[0].replace(/\.$/, '')}`;
  if (end.entry?.event.subject.mode === 'adopt' && end.moved)
    return `Passed: ${what} is at ${to}, moved there by hand; the ledger took note`;
  if (end.moved) return `Passed: ${what} moved from ${from} to ${to}`;
  if (inputs.mode === 'plan' && holder !== version)
    return `Passed: ${what} may move from ${from} to ${to}`;
  return `Passed: ${what} is at ${to} already`;
}
