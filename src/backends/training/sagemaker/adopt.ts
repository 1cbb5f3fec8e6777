import { z } from 'zod';
import { type Ask, need } from './service.ts';

interface LiveJob {
  readonly name: string;
  readonly arn: string;
}

const jobPage = z.object({
  TrainingJobSummaries: z.array(
    z.object({ TrainingJobName: z.string(), TrainingJobArn: z.string() }),
  ),
  NextToken: z.string().nullish(),
});

/** Those of these names that have not ended, nor are being stopped; the newest first. */
export async function liveJobs(ask: Ask, names: readonly string[]): Promise<readonly LiveJob[]> {
  const found: LiveJob[] = [];
  const input = {
    NameContains: commonBeginning(names),
    StatusEquals: 'InProgress',
    SortBy: 'CreationTime',
    SortOrder: 'Descending',
    MaxResults: 100,
  };
  for (let NextToken: string | undefined; ; ) {
    const page = need(
      await ask({
        operation: 'ListTrainingJobs',
        input: { ...input, ...(NextToken && { NextToken }) },
        answer: jobPage,
      }),
    );
    for (const { TrainingJobName: name, TrainingJobArn: arn } of page.TrainingJobSummaries) {
      if (names.includes(name)) found.push({ name, arn });
    }
    if (!page.NextToken) return found;
    NextToken = page.NextToken;
  }
}

/** All attempts of a run begin alike, so that one question finds them. */
function commonBeginning([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}

const tagPage = z.object({
  Tags: z.array(z.object({ Key: z.string(), Value: z.string() })).default([]),
  NextToken: z.string().nullish(),
});

export async function tagsOf(ask: Ask, ResourceArn: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (let NextToken: string | undefined; ; ) {
    const input = { ResourceArn, ...(NextToken && { NextToken }) };
    const page = need(await ask({ operation: 'ListTags', input, answer: tagPage }));
    for (const { Key, Value } of page.Tags) found.set(Key, Value);
    if (!page.NextToken) return found;
    NextToken = page.NextToken;
  }
}
