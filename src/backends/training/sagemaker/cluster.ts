import { z } from 'zod';
import { type Problem, refuse, UserError } from '../../../errors.ts';
import { putText } from '../../aws/s3-upload.ts';
import type { AwsLine } from '../../s3/exchange.ts';
import type { Cluster, ClusterJob, Handle } from '../remote/cluster.ts';
import { type Store, unreached } from '../remote/store-bucket.ts';
import type { TrainingAddress } from './address.ts';
import { liveJobs, tagsOf } from './adopt.ts';
import { readLog, tryToRead } from './log.ts';
import { problemsOf, requestOf, scriptName, tags } from './request.ts';
import { type Answer, type Ask, askLogs, askSageMaker, need, nothing } from './service.ts';
import { statusOf } from './state.ts';

/** SageMaker's training jobs of one region. */
export function sageMakerCluster(
  address: TrainingAddress,
  store: Store,
  patience: Partial<AwsLine> = {},
): Cluster {
  const ask = askSageMaker(address, patience);
  const logs = askLogs(address, patience);
  return {
    title: `SageMaker in ${address.region}`,
    hasPeers: address.count > 1,
    async check(job) {
      refuse(problemsOf(address, job));
      await proveRights(ask, logs);
    },
    find: (names, configuration) => find(ask, names, configuration),
    async standing(name) {
      const said = await describe(ask, name);
      if (isGone(said)) return null;
      return statusOf(need(said)).kind === 'ended' ? 'ended' : 'live';
    },
    async submit(job) {
      await putText(store.client, store.keyOf(job.name, `input/${scriptName}`), job.script).catch(
        unreached,
      );
      return create(ask, address, job);
    },
    async status({ name }) {
      const said = await describe(ask, name);
      if (isGone(said)) return { kind: 'ended', end: { kind: 'lost', why: gone(name) } };
      const { SecondaryStatusTransitions: all, ...state } = need(said);
      const passed = all.map(({ Status }) => Status);
      return statusOf({ ...state, message: all.at(-1)?.StatusMessage, passed });
    },
    log: (handle, from) => readLog(logs, handle, from),
    async cancel({ name }) {
      const said = await stop(ask, name);
      if (!isGone(said) && !isOver(said)) need(said);
    },
    async container({ name }) {
      const said = await describe(ask, name);
      if (isGone(said)) return null;
      const image = need(said).AlgorithmSpecification?.TrainingImage ?? null;
      const digest = /@(sha256:[0-9a-f]{64})$/.exec(image ?? '')?.[1] ?? null;
      return { id: null, image, digest, imageId: null };
    },
    // AWS keeps its list of jobs; the files are removed with those that travelled.
    remove: async () => undefined,
  };
}

/** Which job lives: the newest of these names that has the configuration in its tags. */
async function find(
  ask: Ask,
  names: readonly string[],
  configuration: string,
): Promise<Handle | null> {
  for (const { name, arn } of await liveJobs(ask, names)) {
    const found = await tagsOf(ask, arn);
    const mark = found.get(tags.mark);
    if (found.get(tags.configuration) === configuration && mark !== undefined) {
      return { name, mark, id: arn };
    }
  }
  return null;
}

const created = z.object({ TrainingJobArn: z.string() });

/** The same request may have come before, and only its answer was lost: then the job there is this one. */
async function create(ask: Ask, address: TrainingAddress, job: ClusterJob): Promise<string> {
  const input = requestOf(address, job);
  const said = await ask({ operation: 'CreateTrainingJob', input, answer: created });
  if (said.kind === 'done') return said.value.TrainingJobArn;
  if (said.code !== 'ResourceInUse') throw said.error;
  const { TrainingJobArn } = need(await describe(ask, job.name));
  const found = await tagsOf(ask, TrainingJobArn);
  if (found.get(tags.mark) === job.mark) return TrainingJobArn;
  throw new UserError('train-name-taken', {
    what: `SageMaker in ${address.region} has another training job of the name ${job.name}.`,
    why: 'It is not the one that was just submitted, and a name is given once for all time.',
    next: 'Re-run the job, so that it gets the name of the next attempt.',
  });
}

const described = z.object({
  TrainingJobArn: z.string(),
  TrainingJobStatus: z.string(),
  SecondaryStatus: z.string(),
  FailureReason: z.string().optional(),
  AlgorithmSpecification: z.object({ TrainingImage: z.string().optional() }).optional(),
  StoppingCondition: z
    .object({
      MaxRuntimeInSeconds: z.number().optional(),
      MaxWaitTimeInSeconds: z.number().optional(),
    })
    .optional(),
  SecondaryStatusTransitions: z
    .array(z.object({ Status: z.string(), StatusMessage: z.string().optional() }))
    .default([]),
});

function describe(ask: Ask, name: string): Promise<Answer<z.output<typeof described>>> {
  const input = { TrainingJobName: name };
  return ask({ operation: 'DescribeTrainingJob', input, answer: described });
}

function stop(ask: Ask, name: string): Promise<Answer<unknown>> {
  const input = { TrainingJobName: name };
  return ask({ operation: 'StopTrainingJob', input, answer: nothing });
}

/** SageMaker says "not found" and "bad request" with one code, and only the words differ. */
function isGone(said: Answer<unknown>): boolean {
  if (said.kind === 'done') return false;
  if (said.code === 'ResourceNotFound') return true;
  return (
    said.code === 'ValidationException' && /not found|not find|does not exist/i.test(said.message)
  );
}

/** A job that has ended, or is being stopped, cannot be stopped. */
function isOver(said: Answer<unknown>): boolean {
  return (
    said.kind === 'refused' &&
    said.code === 'ValidationException' &&
    /\bstatus\b|\bstate\b|already/i.test(said.message)
  );
}

function gone(name: string): string {
  return `SageMaker knows no training job ${name} any more: somebody has deleted it.`;
}

const noJob = 'contender-is-this-permitted';

/** Asks for a job that is not there: who may not ask is told so, and nothing else happens. */
async function proveRights(ask: Ask, logs: Ask): Promise<void> {
  const answers = [
    await ask({ operation: 'ListTrainingJobs', input: { MaxResults: 1 }, answer: nothing }),
    await describe(ask, noJob),
    await stop(ask, noJob),
    ...(await tryToRead(logs, noJob)),
  ];
  refuse(answers.flatMap(problemIn));
}

/** Of the refusals only those about rights count: all others say that there is no such job. */
function problemIn(answer: Answer<unknown>): readonly Problem[] {
  if (answer.kind === 'done') return [];
  const { problems } = answer.error;
  return problems.filter(({ code }) => /^train-(?:login|forbidden|not-this)$/.test(code));
}
