import type { Outcome } from '../../domain/outcome.ts';
import type { PromotionCase } from '../../domain/promotion/case.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import type { Open } from '../command.ts';
import type { Request } from './request.ts';
import { partsOf } from './result.ts';

/** GitHub takes 65,536 characters; the sentence to answer with stands above it. */
const budget = 50_000;

/** What a person must know who says yes or no, before anything moved. */
export function briefMarkdown(request: Request, promotion: PromotionCase, open: Open): string {
  const asked = { ...request, inputs: { ...request.inputs, mode: 'plan' as const } };
  const mode = request.inputs.mode;
  const end = { conditions: [], moved: false, gate: null, entry: null };
  const { result, ...parts } = partsOf(asked, { promotion, end }, open);
  const brief =
    mode === 'rollback' ? partsOf(request, { promotion, end }, open).result.brief : null;
  const { repository, sha, headSha, runId, runAttempt, workflow, actor, version, startedAt } =
    open.context;
  const outcome: Outcome = {
    ...parts,
    schema: 'contender/outcome@1',
    command: 'promote',
    verdict: 'passed',
    exitCode: 0,
    findings: [],
    result: brief ? { ...result, brief } : result,
    provenance: {
      repository,
      sha,
      headSha,
      runId,
      runAttempt,
      workflow,
      actor,
      version,
      startedAt,
      inputDigests: request.inputDigests,
      durationMs: 0,
    },
  };
  return renderMarkdown([outcome], { budget });
}
