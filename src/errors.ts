/** One mistake in the words of the person who can mend it; its code never changes. */
export interface Problem {
  readonly code: string;
  readonly what: string;
  readonly why: string;
  readonly next: string;
  readonly file?: string;
  readonly line?: number;
}

interface Circumstances extends ErrorOptions {
  /** Further mistakes that were found in the same go. */
  readonly others?: readonly Problem[];
}

/** Why the tool could not judge. It becomes the verdict `errored`; each problem becomes a finding. */
export class UserError extends Error {
  readonly problems: readonly Problem[];

  constructor(
    code: string,
    problem: Omit<Problem, 'code'>,
    { others = [], ...options }: Circumstances = {},
  ) {
    super(`${problem.what} ${problem.why} ${problem.next}`, options);
    this.name = 'UserError';
    this.problems = [{ code, ...problem }, ...others];
  }

  /** Several mistakes, found in one go, as one error. */
  static of(problems: readonly [Problem, ...Problem[]]): UserError {
    const [{ code, ...first }, ...others] = problems;
    return new UserError(code, first, { others });
  }
}

/** Throws when there are problems; does nothing when there are none. */
export function refuse(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first) throw UserError.of([first, ...others]);
}

type Readers<T extends readonly unknown[]> = { [K in keyof T]: () => T[K] | Promise<T[K]> };

/** Reads; where that fails, what the others find wrong is reported together with it. */
export async function alongside<T>(
  read: () => T | Promise<T>,
  ...others: readonly (() => unknown)[]
): Promise<T> {
  try {
    return await read();
  } catch (error) {
    await together(
      () => {
        throw error;
      },
      ...others,
    );
    throw error;
  }
}

/** Readers of one file meet the same mistake, which is told once. */
function firstLike(problem: Problem, problems: readonly Problem[]): number {
  const told = JSON.stringify(problem);
  return problems.findIndex((other) => JSON.stringify(other) === told);
}

/** Runs every reader, so that the mistakes of all of them are reported together. */
export async function together<T extends readonly unknown[]>(...readers: Readers<T>): Promise<T> {
  const results = await Promise.allSettled(readers.map(async (read) => read()));
  const problems: Problem[] = [];
  for (const result of results) {
    if (result.status === 'fulfilled') continue;
    if (!(result.reason instanceof UserError)) throw result.reason;
    problems.push(...result.reason.problems);
  }
  refuse(problems.filter((problem, index) => index === firstLike(problem, problems)));
  return results.map((result) => (result as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
