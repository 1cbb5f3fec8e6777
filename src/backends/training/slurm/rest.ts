import type { Environment } from '../../../ports/backend.ts';
import type { Door, JobReport } from './door.ts';
import { type Call, foreign, numbers, refusal } from './rest-refusal.ts';
import { type RestAddress, type RestSession, restSession } from './rest-session.ts';
import { type ApiVersion, readAccountedJob, readControllerJob, submitBody } from './rest-shapes.ts';

/** Slurm by slurmrestd. */
export function restDoor(address: RestAddress, environment: Environment): Door {
  const { title, user, version, ask } = restSession(address, environment);
  const signal = async (id: string, query: string) => {
    const { data, ...call } = await ask('DELETE', `slurm/job/${id}${query}`);
    const complaints = [...(data.errors ?? []), ...(data.status ?? [])];
    const other = complaints.filter(({ number }) => !numbers.over.includes(number ?? 0));
    if (other.length > 0 || (complaints.length === 0 && call.status >= 400)) {
      throw refusal(call, other);
    }
  };
  return {
    title,
    async check() {
      await listed(ask);
    },
    async named(names) {
      const { jobs, call } = await listed(ask);
      const found = readJob(call, () => jobs.flatMap((job) => named(job, names)));
      return found.filter((job) => job.user === user());
    },
    async report(id, name) {
      const { data, ...call } = await ask('GET', `slurm/job/${id}`);
      const errors = data.errors ?? [];
      if (data.jobs?.[0] !== undefined && errors.length === 0) {
        const job = readJob(call, () => readControllerJob(data.jobs?.[0]));
        return job.name === name ? job : null;
      }
      if (errors.some(({ number }) => number === numbers.unknown)) return null;
      throw refusal(call, errors);
    },
    accounted: async (id, name) => accounted(ask, { id, name, version: await version() }),
    async submit(submission) {
      const body = submitBody(await version(), submission);
      const { data, ...call } = await ask('POST', 'slurm/job/submit', body);
      const errors = (data.errors ?? []).filter(({ number }) => number !== 0);
      const id = data.job_id ?? 0;
      if (errors.length > 0 || id === 0) throw refusal(call, errors);
      const warnings = data.warnings ?? [];
      if (warnings.length === 0) return String(id);
      // It runs, and lacks what was not understood: a GPU, perhaps.
      await signal(String(id), '');
      throw refusal(call, warnings, `It was cancelled: Slurm took the job ${id} with a warning.`);
    },
    interrupt: async (id) => {
      const flags = (await version()) >= 40 ? '&flags=BATCH_JOB' : '';
      await signal(id, `?signal=INT${flags}`);
    },
    end: (id) => signal(id, ''),
  };
}

type Ask = RestSession['ask'];

async function listed(ask: Ask) {
  const { data, ...call } = await ask('GET', 'slurm/jobs');
  const errors = data.errors ?? [];
  if (call.status !== 200 || errors.length > 0 || !data.jobs) throw refusal(call, errors);
  return { jobs: data.jobs, call };
}

/** Jobs of others may look like nothing we know. */
function named(job: unknown, names: readonly string[]) {
  const { name } = Object(job) as { readonly name?: unknown };
  return typeof name === 'string' && names.includes(name) ? [readControllerJob(job)] : [];
}

interface Sought {
  readonly id: string;
  readonly name: string;
  readonly version: ApiVersion;
}

/** Null where there is no accounting, or it does not know the job. */
async function accounted(ask: Ask, { id, name, version }: Sought): Promise<JobReport | null> {
  const { data, ...call } = await ask('GET', `slurmdb/job/${id}`);
  if (call.status === 404) return null;
  const errors = data.errors ?? [];
  // 22.05 says so beside a 200, with an empty list, of whatever kept it from looking.
  const others = errors.filter(({ number }) => number !== numbers.nothingFound);
  if (others.length > 0 || (errors.length === 0 && !data.jobs)) throw refusal(call, others);
  const jobs = readJob(call, () => (data.jobs ?? []).map((job) => readAccountedJob(version, job)));
  return jobs.filter((job) => job.name === name).at(-1) ?? null;
}

function readJob<Result>(call: Call, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw foreign(call, error);
  }
}
