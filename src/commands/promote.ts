import { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { findingsOf, verdictOf } from '../domain/promotion/condition.ts';
import { exitCodeOf } from '../domain/verdict.ts';
import { common, modelInput, registryInput, tokenInput } from '../inputs/command-inputs.ts';
import { choice, list, text } from '../inputs/fields.ts';
import type { Command, Open } from './command.ts';
import { conclude } from './conclude.ts';
import { carryOut, underWay } from './promotion/carry-out.ts';
import { announce } from './promotion/deployment.ts';
import type { Ended } from './promotion/end.ts';
import { type Request, readRequest } from './promotion/request.ts';
import { partsOf } from './promotion/result.ts';
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
      'Outcome files that speak for the version, beside those registered with it; default: those in the output directory that are about it.',
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

async function concludePromotion(open: Open, request: Request, ended: Ended) {
  const { conditions, entry, gate } = ended.end;
  const verdict = verdictOf(conditions);
  const announced = verdict === 'passed' ? await announce(request, { entry, gate }, open) : [];
  return conclude(open, {
    ...partsOf(request, ended, open),
    command: 'promote',
    verdict,
    exitCode: exitCodeOf(verdict, true),
    findings: [...findingsOf(conditions), ...lockFindings(request), ...announced],
    inputDigests: request.inputDigests,
  });
}

/** Between runners, a ledger on one machine's disk keeps nothing apart. */
function lockFindings({ pointer: { registry, ledger } }: Request): readonly Finding[] {
  if (registry.moves !== 'last-writer-wins' || ledger.isShared) return [];
  const message = `Two moves at once in ${registry.uri} are kept apart by the ledger alone, and ${ledger.uri} lies on this machine: promotions on other runners do not see it. Use a ledger that all of them reach, such as branch:contender-ledger.`;
  return [{ level: 'warning', rule: 'ledger-local', message }];
}
