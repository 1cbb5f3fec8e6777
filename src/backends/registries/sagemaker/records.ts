import { z } from 'zod';
import { isUnknown } from './refusal.ts';
import type { SageMaker } from './service.ts';

/** Seconds since 1970, as JSON of AWS has times; what only speaks like AWS may send a text. */
const time = z
  .union([z.number().transform((seconds) => seconds * 1000), z.string().transform(Date.parse)])
  .refine((ms) => Number.isFinite(ms));

const listed = z.object({
  ModelPackageArn: z.string(),
  ModelPackageVersion: z.number().int().positive(),
  ModelPackageDescription: z.string().default(''),
  ModelPackageStatus: z.string(),
  ModelApprovalStatus: z.string().default(''),
  ModelLifeCycle: z.object({ Stage: z.string(), StageStatus: z.string() }).nullish(),
  CreationTime: time,
});

const source = z.object({
  S3Uri: z.string(),
  S3DataType: z.string(),
});
const container = z.object({
  ModelDataUrl: z.string().nullish(),
  ModelDataSource: z.object({ S3DataSource: source.nullish() }).nullish(),
  AdditionalModelDataSources: z.array(z.unknown()).nullish(),
  AdditionalS3DataSource: z.unknown().optional(),
});
const described = listed.extend({
  InferenceSpecification: z.object({ Containers: z.array(container).default([]) }).nullish(),
  CustomerMetadataProperties: z.record(z.string(), z.string()).nullish(),
  MetadataProperties: z.object({ CommitId: z.string().nullish() }).nullish(),
  ModelMetrics: z
    .object({
      ModelQuality: z
        .object({
          Statistics: z
            .object({ S3Uri: z.string(), ContentDigest: z.string().nullish() })
            .nullish(),
        })
        .nullish(),
    })
    .nullish(),
});
const page = z.object({
  ModelPackageSummaryList: z.array(listed).default([]),
  NextToken: z.string().nullish(),
});
const group = z.object({ ModelPackageGroupName: z.string() });

/** A package in the list of its group. */
export type Listed = z.output<typeof listed>;
/** A package with all that is known of it. */
export type Described = z.output<typeof described>;

/**
 * The packages of a group, the oldest first; undefined where there is no such group. SageMaker lists
 * an unknown group in one way or another, so that the group itself is asked for.
 */
export async function packagesOf(
  service: SageMaker,
  name: string,
): Promise<readonly Listed[] | undefined> {
  const input = { ModelPackageGroupName: name };
  const found = await service.ask({
    operation: 'DescribeModelPackageGroup',
    input,
    answer: group,
  });
  if (found.kind === 'done') return list(service, name);
  if (isUnknown(found)) return undefined;
  throw service.errorOf(found);
}

/** To the last page. What is listed twice while packages are written counts once. */
async function list(service: SageMaker, name: string): Promise<readonly Listed[]> {
  const found = new Map<string, Listed>();
  const seen = new Set<string>();
  for (let token = ''; !seen.has(token); ) {
    seen.add(token);
    const { ModelPackageSummaryList, NextToken } = await service.need({
      operation: 'ListModelPackages',
      input: {
        ModelPackageGroupName: name,
        MaxResults: service.pageSize,
        SortBy: 'CreationTime',
        SortOrder: 'Ascending',
        ...(token && { NextToken: token }),
      },
      answer: page,
    });
    for (const one of ModelPackageSummaryList) found.set(one.ModelPackageArn, one);
    token = NextToken ?? '';
    if (token === '') break;
  }
  const there = [...found.values()].filter((one) => one.ModelPackageStatus !== 'Deleting');
  return there.sort((a, b) => a.ModelPackageVersion - b.ModelPackageVersion);
}

/** Undefined for one that was deleted. */
export async function readPackage(
  service: SageMaker,
  { ModelPackageArn }: Pick<Listed, 'ModelPackageArn'>,
): Promise<Described | undefined> {
  const found = await service.ask({
    operation: 'DescribeModelPackage',
    input: { ModelPackageName: ModelPackageArn },
    answer: described,
  });
  if (found.kind === 'done') return found.value;
  if (isUnknown(found)) return undefined;
  throw service.errorOf(found);
}

/** The package of a number; `3` and `v3` are the same. */
export function numbered(packages: readonly Listed[], version: string): Listed | undefined {
  const number = /^v?([1-9]\d{0,8})$/.exec(version)?.[1];
  return packages.find(({ ModelPackageVersion: one }) => String(one) === number);
}
