import {
  type ContainerRequest,
  type FakeContainer,
  putObject,
  runContainer,
} from './sagemaker-container.ts';
import { Refused } from './sagemaker-refused.ts';

export type Content = Readonly<Record<string, unknown>>;

/** What a test decides about the next jobs. */
export interface FakePlan {
  /** Secondary statuses before training, each for so many looks; the last for ever where `isStuck`. */
  readonly before?: readonly string[];
  readonly message?: string;
  readonly isStuck?: boolean;
  /** How it ends without ever running. */
  readonly failure?: string;
  /** Which of several machines the container is on. */
  readonly host?: string;
  /** Only the beginning of the model fits on the disk, and nobody says so. */
  readonly losesModel?: boolean;
}

interface Event {
  readonly timestamp: number;
  readonly message: string;
}

interface Job {
  state: Content;
  readonly tags: unknown;
  readonly streams: Map<string, readonly Event[]>;
  looks: number;
  container: FakeContainer | undefined;
}

const arnOf = (name: string) => `arn:aws:sagemaker:eu-west-1:123456789012:training-job/${name}`;

/**
 * A double of SageMaker's training jobs and of their logs: a name is given once, a job that has ended cannot be
 * stopped, there is no log before the container runs, pages may be empty, and a stopped container has its time.
 * Containers are processes, and their files come from a real S3 and go there.
 */
export class TrainingJobs {
  readonly all = new Map<string, Job>();
  plan: FakePlan = {};
  tamper: (content: Buffer) => Buffer = (content) => content;
  stopMs = 120_000;
  pageSize = 10_000;
  epoch = 0;
  readonly #s3: string;

  constructor(s3: string) {
    this.#s3 = s3;
  }

  readonly operations: Readonly<Record<string, (input: Content) => Content | undefined>> = {
    CreateTrainingJob: (input) => this.#create(input),
    DescribeTrainingJob: (input) => this.#describe(text(input, 'TrainingJobName')),
    ListTrainingJobs: (input) => this.#list(input),
    ListTags: (input) => ({ Tags: this.#byArn(text(input, 'ResourceArn')).tags }),
    StopTrainingJob: (input) => this.#stop(text(input, 'TrainingJobName')),
    DescribeLogStreams: (input) => this.#streams(text(input, 'logStreamNamePrefix')),
    GetLogEvents: (input) => this.#events(input),
  };

  /** A job of somebody else, which never runs. */
  put(name: string, tags: Readonly<Record<string, string>>): void {
    this.#create({
      TrainingJobName: name,
      StoppingCondition: {},
      Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    });
  }

  #create(input: Content): Content {
    const name = text(input, 'TrainingJobName');
    if (this.all.has(name)) {
      const message = `Training job names must be unique within an AWS account and region, but a training job with this name already exists (${arnOf(name)})`;
      throw new Refused(message, 'ResourceInUse');
    }
    const { before = ['Starting'], message = 'Launching', failure } = this.plan;
    const { Tags: tags, ...shown } = input;
    const job: Job = {
      tags,
      streams: new Map(),
      looks: 0,
      container: undefined,
      state: {
        ...shown,
        TrainingJobArn: arnOf(name),
        ModelArtifacts: { S3ModelArtifacts: 's3://none' },
        TrainingJobStatus: 'InProgress',
        SecondaryStatus: before[0] ?? 'Starting',
        SecondaryStatusTransitions: [
          { Status: before[0] ?? 'Starting', StartTime: Date.now() / 1000, StatusMessage: message },
        ],
        CreationTime: Date.now() / 1000,
      },
    };
    this.all.set(name, job);
    if (failure) fail(job, failure);
    return { TrainingJobArn: arnOf(name) };
  }

  #describe(name: string): Content {
    const job = this.#known(name);
    const { before = ['Starting'], isStuck = false } = this.plan;
    if (job.state.TrainingJobStatus !== 'InProgress' || job.container) return job.state;
    const status = before[job.looks];
    if (status) move(job, 'InProgress', status);
    else if (!isStuck && job.looks === before.length) {
      move(job, 'InProgress', 'Training');
      this.#run(name, job);
    }
    job.looks += 1;
    return job.state;
  }

  #run(name: string, job: Job): void {
    const run = async () => {
      const container = await runContainer(job.state as unknown as ContainerRequest, {
        s3: this.#s3,
        tamper: this.tamper,
        host: this.plan.host,
      });
      job.container = container;
      const stream = `${name}/algo-1-${Math.floor(Date.now() / 1000)}`;
      job.streams.set(stream, container.lines);
      const isStopped = () => job.state.TrainingJobStatus === 'Stopping';
      if (isStopped()) container.notify();
      const code = await container.ended;
      const { OutputDataConfig } = job.state as {
        OutputDataConfig: { S3OutputPath: string };
      };
      if (code === 0 || isStopped()) {
        const place = `${OutputDataConfig.S3OutputPath}/${name}/output/model.tar.gz`;
        await putObject(this.#s3, place, container.model(this.plan.losesModel));
      }
      if (isStopped()) move(job, 'Stopped', 'Stopped');
      else if (code === 0) move(job, 'Completed', 'Completed');
      else fail(job, `AlgorithmError: , exit code: ${code}`);
    };
    run().catch((error: unknown) => {
      fail(job, `InternalServerError: ${error}`);
    });
  }

  #list({ NameContains = '', StatusEquals, NextToken, MaxResults = 10 }: Content): Content {
    const all = [...this.all.values()]
      .map(({ state }) => state)
      .filter(
        (state) =>
          text(state, 'TrainingJobName').includes(String(NameContains)) &&
          (StatusEquals === undefined || state.TrainingJobStatus === StatusEquals),
      )
      .reverse();
    const start = Number(NextToken ?? 0);
    const end = start + Math.min(Number(MaxResults), this.pageSize);
    const summaries = all.slice(start, end).map((state) => ({
      TrainingJobName: state.TrainingJobName,
      TrainingJobArn: state.TrainingJobArn,
      CreationTime: state.CreationTime,
      TrainingJobStatus: state.TrainingJobStatus,
    }));
    return { TrainingJobSummaries: summaries, ...(end < all.length && { NextToken: `${end}` }) };
  }

  #stop(name: string): undefined {
    const job = this.#known(name);
    const status = String(job.state.TrainingJobStatus);
    if (status !== 'InProgress' && status !== 'Stopping') {
      throw new Refused(
        `The request was rejected because the training job is in status ${status}.`,
      );
    }
    if (job.container) {
      move(job, 'Stopping', 'Stopping');
      job.container.notify();
      setTimeout(() => job.container?.kill(), this.stopMs).unref();
    } else if (job.state.SecondaryStatus === 'Training') move(job, 'Stopping', 'Stopping');
    else move(job, 'Stopped', 'Stopped');
    return undefined;
  }

  #streams(prefix: string): Content {
    const name = prefix.replace(/\/$/, '');
    const job = this.all.get(name);
    if (!job || job.streams.size === 0) throw noLog();
    const logStreams = [...job.streams.keys()].sort().map((logStreamName) => ({ logStreamName }));
    return { logStreams };
  }

  /** A token names the place from where to go on; an empty page follows each full one. */
  #events({ logStreamName, nextToken, startTime = 0 }: Content): Content {
    const stream = String(logStreamName);
    const all = this.all.get(stream.split('/')[0] ?? '')?.streams.get(stream);
    if (!all) throw noLog();
    const known = /^f\/(\d+)\/(\d+)\/(page|gap)$/.exec(String(nextToken ?? 'f/0/0/page'));
    const [, place = '0', epoch = '', kind] = known ?? [];
    if (nextToken !== undefined && epoch !== String(this.epoch)) {
      throw new Refused('The specified nextToken is invalid.', 'InvalidParameterException');
    }
    const from =
      nextToken === undefined
        ? all.findIndex((one) => one.timestamp >= Number(startTime))
        : Number(place);
    const start = from < 0 ? all.length : from;
    const events = kind === 'gap' ? [] : all.slice(start, start + this.pageSize);
    const isFull = events.length === this.pageSize;
    const next = `f/${start + events.length}/${this.epoch}/${isFull ? 'gap' : 'page'}`;
    return { events, nextForwardToken: next, nextBackwardToken: 'b/0' };
  }

  #known(name: string): Job {
    const known = this.all.get(name);
    if (known) return known;
    throw new Refused('Requested resource not found.');
  }

  #byArn(arn: string): Job {
    return this.#known(arn.split('/').at(-1) ?? '');
  }
}

function move(job: Job, TrainingJobStatus: string, SecondaryStatus: string): void {
  job.state = { ...job.state, TrainingJobStatus, SecondaryStatus };
}

function fail(job: Job, FailureReason: string): void {
  move(job, 'Failed', 'Failed');
  job.state = { ...job.state, FailureReason };
}

function noLog(): Refused {
  return new Refused('The specified log group does not exist.', 'ResourceNotFoundException');
}

function text(input: Content, name: string): string {
  return String(input[name]);
}
