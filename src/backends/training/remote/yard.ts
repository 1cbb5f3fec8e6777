import { UserError } from '../../../errors.ts';
import type { JobRef, TrainingJob } from '../../../ports/training-backend.ts';
import type { Cluster, ClusterJob, Handle } from './cluster.ts';
import { clusterJobOf, laterNamesOf, namesOf, ownMark } from './cluster-job.ts';
import type { Pace } from './pace.ts';
import { submitOnce } from './submit-once.ts';
import type { JobPlace, Transport } from './transport.ts';
import { isUnreachable } from './unreachable.ts';

/** What was found of a job, or laid out for it. */
type Ready =
  | { readonly kind: 'adopted'; readonly handle: Handle }
  | { readonly kind: 'laid-out'; readonly name: string; readonly place: JobPlace };

/** Where jobs are made ready: one that lives is found, for another its files are brought. */
export class Yard {
  readonly #cluster: Cluster;
  readonly #transport: Transport;
  readonly #pace: Pace;
  readonly #ready = new Map<string, Ready>();

  constructor(cluster: Cluster, transport: Transport, pace: Pace) {
    this.#cluster = cluster;
    this.#transport = transport;
    this.#pace = pace;
  }

  /** The live job of any attempt; null: there is none, and the files of this one are there now. */
  async makeReady(job: TrainingJob): Promise<JobRef | null> {
    await this.#cluster.check(this.#forCluster(job, this.#transport.placeOf(job.name)));
    const names = namesOf(job.name);
    const all = [...names, ...laterNamesOf(job.name)];
    const handle = await this.#cluster.find(all, job.configuration);
    if (handle) {
      this.#ready.set(job.name, { kind: 'adopted', handle });
      return { ...handle, logPath: job.logPath };
    }
    await this.#clear(names.filter((name) => name !== job.name));
    const name = await this.#freeName(job.name);
    const place = await this.#transport.bring({ ...job, name });
    this.#ready.set(job.name, { kind: 'laid-out', name, place });
    return null;
  }

  workspace(job: TrainingJob): string | null {
    return this.#transport.workspace(this.expected(job).name);
  }

  /** The job that `start` will answer with, as far as it is known before: its name may be a later one. */
  expected(job: TrainingJob): Handle {
    const found = this.#ready.get(job.name);
    if (found?.kind === 'adopted') return found.handle;
    return { name: found?.name ?? job.name, mark: ownMark(job.mark), id: null };
  }

  /** Submits it, unless one lives. */
  async start(job: TrainingJob): Promise<Handle> {
    if (!this.#ready.has(job.name)) await this.makeReady(job);
    const found = this.#ready.get(job.name);
    if (found?.kind === 'adopted') return found.handle;
    const named = { ...job, name: found?.name ?? job.name };
    const place = found?.place ?? this.#transport.placeOf(job.name);
    const given = this.#forCluster(named, place);
    try {
      return await submitOnce(this.#cluster, given, this.#pace);
    } catch (error) {
      if (!isUnreachable(error)) await this.#takeBack(given);
      throw error;
    }
  }

  /** What was refused may be there all the same: an answer that nobody understands says nothing. */
  async #takeBack({ name, mark, configuration }: ClusterJob): Promise<void> {
    const found = await this.#cluster.find([name], configuration).catch(() => null);
    if (found?.mark === mark) await this.#cluster.cancel(found, 0).catch(() => undefined);
  }

  /**
   * The first name from this one on that no job of the place has, whatever it was asked for: one that has ended may
   * keep its name for an hour or for ever, and one that lives works in the folder of its name.
   */
  async #freeName(name: string): Promise<string> {
    for (const one of [name, ...laterNamesOf(name)]) {
      if ((await this.#cluster.standing(one)) === null) return one;
    }
    throw namesTaken(this.#cluster.title, name);
  }

  /** What earlier attempts have left; one that lives was asked for otherwise, and keeps its files. */
  async #clear(names: readonly string[]): Promise<void> {
    const gone: string[] = [];
    for (const name of names) {
      if ((await this.#cluster.standing(name)) !== 'live') gone.push(name);
    }
    await this.#transport.remove(gone);
  }

  forget(job: TrainingJob): void {
    this.#ready.delete(job.name);
  }

  #forCluster(job: TrainingJob, place: JobPlace): ClusterJob {
    const workspace = this.#transport.workspace(job.name);
    const here = ['.', ...(workspace === null ? [] : [workspace])];
    return clusterJobOf(this.#cluster.mayStartLate ? job : lasting(job), place, here);
  }
}

function namesTaken(title: string, name: string): UserError {
  return new UserError('train-name-taken', {
    what: `${title} has jobs of the name ${name}, and of all that would follow it.`,
    why: 'A place may keep what has ended for long, and gives no name twice.',
    next: 'Remove the jobs that have ended, or train another commit or configuration.',
  });
}

/** A cluster may start a job anew whenever it likes, hours after it was submitted: that is not late. */
function lasting({ demand: { queueMinutes: _, ...demand }, ...job }: TrainingJob): TrainingJob {
  return { ...job, demand };
}
