import { z } from 'zod';
import { type Problem, refuse } from '../../../errors.ts';
import type { ClusterJob } from '../remote/cluster.ts';
import { type Engine, isMissing, refused, valueIn } from './engine.ts';

/** What an engine tells of its machine. */
const engineFacts = z.object({
  NCPU: z.number(),
  MemTotal: z.number(),
  OSType: z.string(),
  /** Podman's own word for it; Docker tells by its security options. */
  Rootless: z.boolean().nullish(),
  SecurityOptions: z.array(z.string()).nullish(),
});
export type EngineFacts = z.output<typeof engineFacts>;

export async function factsOf(engine: Engine): Promise<EngineFacts> {
  const answer = await engine.send({ method: 'GET', path: '/info' });
  return valueIn(answer, engineFacts, { title: engine.title, asked: 'GET /info' });
}

const code = 'train-demand';
const gib = 1024 ** 3;

/** Throws for all that this engine cannot give, at once. */
export async function checkDemand(
  engine: Engine,
  job: ClusterJob,
  facts: EngineFacts,
): Promise<void> {
  refuse([
    ...placeProblems(engine, job, facts),
    ...sizeProblems(engine, job, facts),
    ...(await secretProblems(engine, job)),
  ]);
}

function placeProblems({ title }: Engine, { image, mount }: ClusterJob, { OSType }: EngineFacts) {
  const problems: Problem[] = [];
  if (image === null) {
    problems.push({
      code,
      what: `${title} needs to know which image to run.`,
      why: 'The policy has no `train.job.image`.',
      next: 'Name one, best by its digest: `image: python:3.12@sha256:…`.',
    });
  }
  if (OSType !== 'linux') {
    problems.push({
      code,
      what: `${title} runs containers of ${OSType}.`,
      why: 'A training is a script of a POSIX shell.',
      next: 'Use an engine that runs Linux containers.',
    });
  }
  const colon = [mount?.source, mount?.target].find((path) => path?.includes(':'));
  if (colon !== undefined) {
    problems.push({
      code,
      what: `The folder ${colon} cannot be handed into a container.`,
      why: 'The engine takes a colon for the end of the path.',
      next: 'Name another one with the options `folder=` and `as=`.',
    });
  }
  return problems;
}

/** Podman would take what Docker refuses, and run with less. */
function sizeProblems({ title }: Engine, job: ClusterJob, { NCPU, MemTotal }: EngineFacts) {
  const problems: Problem[] = [];
  const { cpus, memoryGib } = job;
  if (cpus !== null && cpus > NCPU) {
    problems.push({
      code,
      what: `${title} cannot give ${cpus} processors.`,
      why: `Its machine has ${NCPU}.`,
      next: 'Ask for less in `train.job.cpus`, or use another machine.',
    });
  }
  if (memoryGib !== null && memoryGib * gib > MemTotal) {
    problems.push({
      code,
      what: `${title} cannot give ${memoryGib} GiB of memory.`,
      why: `Its machine has ${(MemTotal / gib).toFixed(1)} GiB.`,
      next: 'Ask for less in `train.job.memory-gib`, or use another machine.',
    });
  }
  return problems;
}

async function secretProblems(engine: Engine, { secrets }: ClusterJob): Promise<Problem[]> {
  const names = Object.values(secrets);
  if (engine.kind === 'podman') {
    const known = await Promise.all(names.map((name) => hasSecret(engine, name)));
    return names.filter((_, index) => !known[index]).map((name) => unknownSecret(engine, name));
  }
  if (names.length === 0) return [];
  return [
    {
      code,
      what: `${engine.title} has no store of secrets.`,
      why: `The policy takes ${Object.keys(secrets).join(', ')} from one (\`train.job.secrets\`).`,
      next: 'Hand them over as `train.job.variables` from the environment, or use `podman:`, which has one.',
    },
  ];
}

function unknownSecret({ title }: Engine, name: string): Problem {
  return {
    code,
    what: `${title} has no secret "${name}".`,
    why: 'The policy names it in `train.job.secrets`.',
    next: `Make it there: \`podman secret create ${name} -\`.`,
  };
}

async function hasSecret(engine: Engine, name: string): Promise<boolean> {
  const path = `/libpod/secrets/${encodeURIComponent(name)}/json`;
  const answer = await engine.send({ method: 'GET', path });
  if (answer.status === 200) return true;
  if (isMissing(answer)) return false;
  throw refused(engine.title, 'GET /libpod/secrets/…/json', answer);
}
