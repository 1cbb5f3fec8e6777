import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type LineageEdge, LineageStore } from './sagemaker-lineage.ts';
import { Refused } from './sagemaker-refused.ts';
import { extract, flawsOf } from './sagemaker-shapes.ts';

type Content = Readonly<Record<string, unknown>>;

/** One package as the fake keeps it, in the words of the service. */
interface Package extends Content {
  readonly ModelPackageArn: string;
  readonly ModelPackageGroupName: string;
  readonly ModelPackageVersion: number;
}

export interface SageMakerFake {
  readonly url: string;
  /** Each request that the service's own model does not allow; a test ends with none. */
  readonly complaints: readonly string[];
  /** The operations that were asked for. */
  readonly asked: readonly string[];
  /** What it says of a package. */
  packageAt(group: string, version: number): Content | undefined;
  /** What its lineage shows, by names for people. */
  readonly lineage: readonly LineageEdge[];
  /** What somebody else does there; no request of ours. */
  edit(group: string, version: number, change: Content): void;
  remove(group: string, version: number): void;
  /** Statuses that the next packages go through, one for each time that they are described. */
  slowly(...statuses: readonly string[]): void;
  /** What happens at a call of an operation. */
  fail(operation: string, failure: FakeFailure): void;
  /** Nothing goes wrong from now on. */
  heal(): void;
  /** What comes of one token with other content: the first package, or a refusal. */
  tokens: 'first' | 'refused';
  close(): Promise<void>;
}

/** Something that goes wrong, or goes on, at a call. */
export interface FakeFailure {
  /** Left out: the service's own answer. */
  readonly status?: number;
  readonly code?: string;
  readonly message?: string;
  /** Instead of an error in JSON. */
  readonly body?: string;
  /** The work is done, and only its answer is replaced. */
  readonly after?: boolean;
  /** How many calls it strikes (1), and how many go well before (0). */
  readonly times?: number;
  readonly skip?: number;
  /** What somebody else does just before. */
  readonly meanwhile?: () => void;
}

const account = 'arn:aws:sagemaker:eu-west-1:123456789012';

/**
 * A double of SageMaker's model registry, made from the service's own model: each request and each
 * answer is held to it. Its rules are those that are published: what an update leaves out stays, a
 * token is good once, a group is made once, addresses are in lower case.
 */
class Store {
  readonly #groups = new Set<string>();
  readonly #packages = new Map<string, Package>();
  readonly #tokens = new Map<string, { readonly arn: string; readonly input: string }>();
  readonly #counts = new Map<string, number>();
  readonly #delays = new Map<string, string[]>();
  readonly lineage = new LineageStore();
  statuses: readonly string[] = [];
  tokens: 'first' | 'refused' = 'first';
  #clock = 1_780_000_000;

  readonly operations: Readonly<Record<string, (input: Content) => Content | undefined>> = {
    CreateModelPackageGroup: (input) => this.#createGroup(text(input, 'ModelPackageGroupName')),
    DescribeModelPackageGroup: (input) => this.#describeGroup(text(input, 'ModelPackageGroupName')),
    CreateModelPackage: (input) => this.#create(input),
    DescribeModelPackage: (input) => this.#describe(text(input, 'ModelPackageName')),
    UpdateModelPackage: (input) => this.#update(input),
    DeleteModelPackage: (input) => this.#delete(text(input, 'ModelPackageName')),
    ListModelPackages: (input) => this.#list(input),
    ...this.lineage.operations,
  };

  at(group: string, version: number): Package | undefined {
    return this.#packages.get(arnOf(group, version));
  }

  edit(group: string, version: number, change: Content): void {
    const known = this.at(group, version);
    if (known) this.#packages.set(known.ModelPackageArn, { ...known, ...change });
  }

  remove(group: string, version: number): void {
    this.#packages.delete(arnOf(group, version));
  }

  #createGroup(name: string): Content {
    const ModelPackageGroupArn = `${account}:model-package-group/${name.toLowerCase()}`;
    if (this.#groups.has(name)) {
      throw new Refused(`Model Package Group already exists with arn ${ModelPackageGroupArn}`);
    }
    this.#groups.add(name);
    return { ModelPackageGroupArn };
  }

  #describeGroup(name: string): Content {
    const ModelPackageGroupArn = `${account}:model-package-group/${name.toLowerCase()}`;
    if (!this.#groups.has(name)) {
      throw new Refused(`ModelPackageGroup ${ModelPackageGroupArn} does not exist.`);
    }
    return {
      ModelPackageGroupName: name,
      ModelPackageGroupArn,
      CreationTime: this.#clock,
      CreatedBy: {},
      ModelPackageGroupStatus: 'Completed',
    };
  }

  #create({ ClientToken, ...input }: Content): Content {
    const group = text(input, 'ModelPackageGroupName');
    this.#describeGroup(group);
    const token = typeof ClientToken === 'string' ? ClientToken : undefined;
    const said = JSON.stringify(input);
    const known = token === undefined ? undefined : this.#tokens.get(token);
    if (known && known.input !== said && this.tokens === 'refused') {
      throw new Refused('The token was used with other parameters.', 'ConflictException');
    }
    if (known) return { ModelPackageArn: known.arn };
    const version = (this.#counts.get(group) ?? 0) + 1;
    this.#counts.set(group, version);
    const arn = arnOf(group, version);
    this.#clock += 1;
    this.#packages.set(arn, {
      ...input,
      ModelPackageName: group,
      ModelPackageStatusDetails: { ValidationStatuses: [] },
      ModelPackageGroupName: group,
      ModelPackageVersion: version,
      ModelPackageArn: arn,
      CreationTime: this.#clock + 0.25,
      ModelPackageStatus: this.statuses[0] ?? 'Completed',
    });
    if (this.statuses.length > 0) this.#delays.set(arn, [...this.statuses]);
    if (token !== undefined) this.#tokens.set(token, { arn, input: said });
    return { ModelPackageArn: arn };
  }

  #describe(arn: string): Content {
    const known = this.#known(arn);
    const status = this.#delays.get(arn)?.shift();
    if (status === undefined) return known;
    const now = { ...known, ModelPackageStatus: status };
    this.#packages.set(arn, now);
    return now;
  }

  #update({ ModelPackageArn, CustomerMetadataProperties, ...change }: Content): Content {
    const known = this.#known(String(ModelPackageArn));
    const metadata = {
      ...(known.CustomerMetadataProperties as Content),
      ...(CustomerMetadataProperties as Content),
    };
    const CustomerMetadata = { CustomerMetadataProperties: metadata };
    this.#packages.set(known.ModelPackageArn, { ...known, ...change, ...CustomerMetadata });
    return { ModelPackageArn: known.ModelPackageArn };
  }

  #delete(arn: string): undefined {
    this.#packages.delete(this.#known(arn).ModelPackageArn);
  }

  #list(input: Content): Content {
    const { ModelPackageGroupName, MaxResults = 10, NextToken, SortOrder } = input;
    this.#describeGroup(String(ModelPackageGroupName));
    const all = [...this.#packages.values()]
      .filter((one) => one.ModelPackageGroupName === ModelPackageGroupName)
      .sort((a, b) => a.ModelPackageVersion - b.ModelPackageVersion);
    if (SortOrder !== 'Ascending') all.reverse();
    const start = NextToken === undefined ? 0 : Number(String(NextToken).replace('from-', ''));
    const end = start + Number(MaxResults);
    return {
      ModelPackageSummaryList: all.slice(start, end).map(summaryOf),
      ...(end < all.length && { NextToken: `from-${end}` }),
    };
  }

  #known(arn: string): Package {
    const known = this.#packages.get(arn);
    if (known) return known;
    throw new Refused(`ModelPackage ${arn} does not exist.`);
  }
}

export async function startSageMakerFake(): Promise<SageMakerFake> {
  const store = new Store();
  const complaints: string[] = [];
  const asked: string[] = [];
  const failures: { operation: string; failure: FakeFailure; skip: number; times: number }[] = [];
  const server = createServer((from, to) => {
    answer(from, to).catch((error: unknown) => {
      complaints.push(String(error));
      to.destroy();
    });
  });

  /** The first failure whose turn it is. */
  function strike(operation: string): FakeFailure | undefined {
    for (const one of failures.filter(
      (known) => known.operation === operation && known.times > 0,
    )) {
      if (one.skip > 0) one.skip -= 1;
      else {
        one.times -= 1;
        return one.failure;
      }
    }
    return undefined;
  }

  async function answer(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const body = Buffer.concat(await from.toArray());
    complaints.push(...wireFlaws(from, body));
    const operation = String(from.headers['x-amz-target']).replace('SageMaker.', '');
    asked.push(operation);
    const input = JSON.parse(body.toString('utf8')) as Content;
    const wrong = flawsOf(operation, 'input', input);
    complaints.push(...wrong);
    const failure = strike(operation);
    failure?.meanwhile?.();
    if (failure?.status !== undefined && !failure.after) return refuse(to, failure);
    try {
      if (wrong.length > 0) throw new Refused(wrong.join('; '));
      const output = store.operations[operation]?.(input);
      complaints.push(...(output ? flawsOf(operation, 'output', output) : []));
      if (failure?.status !== undefined) return refuse(to, failure);
      to.writeHead(200, { 'content-type': extract.contentType });
      to.end(output && JSON.stringify(output));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refuse(to, { status: 400, code: error.code, message: error.message });
    }
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    complaints,
    asked,
    packageAt: (group, version) => store.at(group, version),
    get lineage() {
      return store.lineage.edges;
    },
    edit: (group, version, change) => store.edit(group, version, change),
    remove: (group, version) => store.remove(group, version),
    slowly: (...statuses) => {
      store.statuses = statuses;
    },
    fail: (operation, failure) => {
      failures.push({ operation, failure, skip: failure.skip ?? 0, times: failure.times ?? 1 });
    },
    heal: () => {
      failures.length = 0;
    },
    get tokens() {
      return store.tokens;
    },
    set tokens(kind) {
      store.tokens = kind;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** What every request of this protocol has, whatever it asks. */
function wireFlaws({ method, url, headers }: IncomingMessage, body: Buffer): readonly string[] {
  const sha256 = createHash('sha256').update(body).digest('hex');
  const target = String(headers['x-amz-target']);
  const operation = target.replace(`${extract.targetPrefix}.`, '');
  const scope = /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/eu-west-1\/sagemaker\/aws4_request, /;
  const claims: readonly (readonly [string, boolean])[] = [
    [`${method} ${url} is not POST /`, method === 'POST' && url === '/'],
    ['the content type is another one', headers['content-type'] === extract.contentType],
    [`${target} is no operation`, extract.operations[operation] !== undefined],
    ['it is not signed for SageMaker', scope.test(headers.authorization ?? '')],
    ['it is signed for other bytes', headers['x-amz-content-sha256'] === sha256],
  ];
  return claims.flatMap(([flaw, holds]) => (holds ? [] : [flaw]));
}

function refuse(to: ServerResponse, { status, code, message, body }: FakeFailure): void {
  const type = body === undefined ? extract.contentType : 'text/html';
  to.writeHead(status ?? 200, { 'content-type': type });
  to.end(body ?? JSON.stringify({ __type: code, message: message ?? '' }));
}

const listed = [
  'ModelPackageArn',
  'ModelPackageGroupName',
  'ModelPackageVersion',
  'ModelPackageDescription',
  'CreationTime',
  'ModelPackageStatus',
  'ModelApprovalStatus',
  'ModelLifeCycle',
];

function summaryOf(one: Package): Content {
  return Object.fromEntries(Object.entries(one).filter(([name]) => listed.includes(name)));
}

function arnOf(group: string, version: number): string {
  return `${account}:model-package/${group.toLowerCase()}/${version}`;
}

function text(input: Content, name: string): string {
  return String(input[name]);
}
