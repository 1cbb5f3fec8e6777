import type { ServerResponse } from 'node:http';

export type Access = 'read' | 'write';

/** Permissions of a token, in the words of GitHub's answers: `pull_requests: write`. */
export type Permissions = Readonly<Record<string, Access>>;

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

export interface Token {
  readonly account: Account;
  /** The App behind the token; only it may change its check runs. */
  readonly app: string;
  readonly permissions: Permissions;
}

export interface Comment {
  readonly id: number;
  readonly pull: number;
  body: string;
  readonly account: Account;
  minimized: string | null;
  /** In how many more lists the comment is not seen yet. */
  unseen: number;
  /** Default: now, and never edited; its author belongs to the repository. */
  createdAt?: string;
  updatedAt?: string;
  /** Default: where it was updated later than it was made. */
  editedAt?: string;
  /** The App that wrote it in the name of a person. */
  app?: string;
  association?: string;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  body: string;
  readonly account: Account;
  readonly createdAt: string;
  state: 'open' | 'closed';
  /** When it was closed, the last time last. */
  readonly closings: string[];
  /** In how many more lists the issue is not seen yet. */
  unseen: number;
}

/** What GitHub remembers of a branch, whatever was done to it. */
export interface Activity {
  readonly ref: string;
  readonly kind: 'push' | 'force_push' | 'branch_creation' | 'branch_deletion';
  readonly before: string;
  readonly after: string;
  readonly account: Account;
}

export interface Pull {
  readonly number: number;
  readonly headSha: string;
  state: 'open' | 'closed';
  locked: boolean;
  /** Default: the branch better-model of the repository itself; null: its repository was deleted. */
  readonly head?: { readonly branch: string; readonly repository: Repository | null };
}

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly app: string;
  name: string;
  readonly headSha: string;
  externalId: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: CheckAnnotation[];
}

export interface DeploymentEnvironment {
  readonly id: number;
  readonly name: string;
  /** Null: no reviewers are required. */
  readonly reviewers: {
    readonly accounts: readonly Account[];
    readonly preventSelfReview: boolean;
  } | null;
  readonly waitMinutes: number;
}

export interface Approval {
  readonly runId: number;
  readonly environment: string;
  readonly account: Account;
  readonly state: 'approved' | 'rejected' | 'pending';
}

export interface WorkflowRun {
  readonly id: number;
  readonly actor: Account;
  readonly triggeringActor: Account;
  readonly number?: number;
  readonly attempt?: number;
  readonly event?: string;
  /** Null: it has not ended. Default: success. */
  readonly conclusion?: string | null;
  /** Default: the head of pull request 7. */
  readonly head?: {
    readonly sha?: string;
    readonly branch?: string | null;
    readonly repository?: Repository;
  };
}

export interface Repository {
  readonly id: number;
  /** `owner/name`. */
  readonly fullName: string;
}

export interface Artifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly archive: Uint8Array;
  readonly expired?: boolean;
  /** What GitHub lists, where it is not what the archive has. */
  readonly size?: number;
  readonly digest?: string | null;
  /** How its host answers, where it does not simply send the archive. */
  readonly serve?: (response: ServerResponse) => void;
}

/** A bundle as it was sent, under the digests that it names itself. */
export interface Attestation {
  readonly digests: readonly string[];
  readonly predicateType: string;
  readonly bundle: unknown;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  /** The oldest first. */
  readonly statuses: DeploymentStatus[];
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly logUrl: string;
}

/** A repository's objects by their SHA-1, and its branches. */
export interface GitStore {
  readonly blobs: Map<string, string>;
  /** The blob of each path, whole trees at a time. */
  readonly trees: Map<string, ReadonlyMap<string, string>>;
  readonly commits: Map<string, GitCommit>;
  readonly heads: Map<string, string>;
}

export interface GitCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** What GitHub knows of one repository. */
export interface State {
  readonly repository: string;
  readonly tokens: Map<string, Token>;
  readonly commits: Set<string>;
  readonly pulls: Map<number, Pull>;
  readonly comments: Comment[];
  readonly issues: Issue[];
  /** The author of a commit; null: GitHub knows no account for it. */
  readonly authors: Map<string, Account | null>;
  /** Members by `org/team`. */
  readonly teams: Map<string, readonly Account[]>;
  readonly git: GitStore;
  /** Files of the default branch, by their paths. */
  readonly defaultBranch: Map<string, string>;
  readonly activities: Activity[];
  readonly checkRuns: CheckRun[];
  readonly environments: Map<string, DeploymentEnvironment>;
  readonly approvals: Approval[];
  readonly runs: Map<number, WorkflowRun>;
  readonly deployments: Deployment[];
  readonly artifacts: Artifact[];
  readonly attestations: Attestation[];
  /** Not for private repositories outside of Enterprise Cloud. */
  keepsAttestations: boolean;
  /** The origin where their bytes lie, and which of them were fetched. */
  blobs: string;
  readonly downloads: number[];
  /** Requests left in this hour for the repository. */
  requestsLeft: number;
  /** In how many lists a new comment is not seen. */
  commentLag: number;
  newId(): number;
}

export const ada: Account = { login: 'ada', id: 11, type: 'User' };
export const grace: Account = { login: 'grace', id: 12, type: 'User' };
export const actionsBot: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

/** What the job of a report asks for, and what a promotion adds. */
export const usualPermissions: Permissions = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  deployments: 'write',
  pull_requests: 'write',
};

export const ownRepository: Repository = { id: 500, fullName: 'acme/wine' };
export const fork: Repository = { id: 600, fullName: 'mallory/wine' };

export const headSha = '3f2a1b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a';

/** A repository with one open pull request, number 7, and one workflow run, 1001. */
export function newState(): State {
  let lastId = 1000;
  return {
    repository: ownRepository.fullName,
    tokens: new Map(),
    commits: new Set([headSha]),
    pulls: new Map([[7, { number: 7, headSha, state: 'open', locked: false }]]),
    comments: [],
    issues: [],
    authors: new Map(),
    teams: new Map(),
    git: { blobs: new Map(), trees: new Map(), commits: new Map(), heads: new Map() },
    defaultBranch: new Map(),
    activities: [],
    checkRuns: [],
    environments: new Map(),
    approvals: [],
    runs: new Map([[1001, { id: 1001, actor: ada, triggeringActor: ada }]]),
    deployments: [],
    artifacts: [],
    attestations: [],
    keepsAttestations: true,
    blobs: '',
    downloads: [],
    requestsLeft: 1000,
    commentLag: 0,
    newId: () => ++lastId,
  };
}
