import { type Answer, type Call, page, type Route, refusal, textOf, violation } from './answer.ts';
import type { CheckAnnotation, CheckRun, State } from './state.ts';

export const checkRoutes: Readonly<Record<string, Route>> = {
  'checks/list-for-ref': { accepts: [[['checks', 'read']]], answer: list },
  'checks/create': { accepts: [[['checks', 'write']]], answer: create },
  'checks/update': { accepts: [[['checks', 'write']]], answer: update },
};

function list(call: Call): Answer {
  const { state, query, operation } = call;
  const name = query.get('check_name');
  const ofCommit = state.checkRuns.filter((run) => {
    return run.headSha === operation.parameters.ref && (name === null || run.name === name);
  });
  const runs = query.get('filter') === 'all' ? ofCommit : latest(ofCommit);
  const { items, headers } = page(call, runs);
  const body = { total_count: runs.length, check_runs: items.map((run) => shown(state, run)) };
  return { status: 200, body, headers };
}

/** Of several runs of one name and App only the newest, as `filter=latest` has it. */
function latest(runs: readonly CheckRun[]): CheckRun[] {
  return [...new Map(runs.map((run) => [`${run.app} ${run.name}`, run])).values()];
}

function create({ state, token, body }: Call): Answer {
  const wrong = judge(body);
  if (wrong) return wrong;
  const headSha = textOf(body.head_sha);
  if (!state.commits.has(headSha)) return refusal(422, `No commit found for SHA: ${headSha}`);
  const run: CheckRun = {
    id: state.newId(),
    app: token.app,
    name: textOf(body.name),
    headSha,
    externalId: '',
    status: 'queued',
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  write(run, body);
  state.checkRuns.push(run);
  return { status: 201, body: shown(state, run) };
}

function update({ state, token, operation, body }: Call): Answer {
  const run = state.checkRuns.find(({ id }) => id === Number(operation.parameters.check_run_id));
  if (!run) return refusal(404, 'Not Found');
  if (run.app !== token.app) {
    return refusal(
      403,
      `Invalid app_id - check run can only be modified by the GitHub App that created it.`,
    );
  }
  const wrong = judge(body);
  if (wrong) return wrong;
  write(run, body);
  return { status: 200, body: shown(state, run) };
}

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly annotations?: readonly CheckAnnotation[];
}

/** An update appends annotations; it never removes one. A conclusion completes the run. */
function write(run: CheckRun, body: Call['body']): void {
  if (body.name !== undefined) run.name = textOf(body.name);
  if (body.external_id !== undefined) run.externalId = textOf(body.external_id);
  if (body.conclusion !== undefined) run.conclusion = textOf(body.conclusion);
  run.status = body.conclusion === undefined ? textOf(body.status) || run.status : 'completed';
  const output = outputOf(body);
  run.title = output.title ?? run.title;
  run.summary = output.summary ?? run.summary;
  run.text = output.text ?? run.text;
  run.annotations.push(...(output.annotations ?? []));
}

function outputOf(body: Call['body']): Output {
  return (body.output ?? {}) as Output;
}

/** What stands only in the prose of GitHub's description. */
function judge(body: Call['body']): Answer | undefined {
  if (body.status === 'completed' && body.conclusion === undefined) {
    return violation('A completed check run needs a conclusion.');
  }
  const output = outputOf(body);
  if (output.title !== undefined && output.title.length > 255) {
    return violation('The title of a check run has at most 255 characters.');
  }
  for (const part of [output.summary, output.text]) {
    if (part !== undefined && part.length > 65_535) {
      return violation('Summary and text of a check run have at most 65,535 characters each.');
    }
  }
  if ((output.annotations ?? []).length > 50) return violation('At most 50 annotations a request.');
  for (const { path, start_line, end_line, message, title = '' } of output.annotations ?? []) {
    if (path === '' || path.startsWith('/'))
      return violation(`The path "${path}" is not relative.`);
    if (start_line < 1 || end_line < start_line) return violation(`Line ${start_line} is no line.`);
    if (Buffer.byteLength(message) > 65_536) return violation('An annotation has at most 64 KB.');
    if (title.length > 255) return violation('The title of an annotation is above 255 characters.');
  }
  return undefined;
}

function shown(state: State, run: CheckRun): object {
  return {
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    html_url: `https://github.com/${state.repository}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    app: null,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
    },
  };
}
