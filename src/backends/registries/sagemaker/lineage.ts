import { z } from 'zod';
import type { Finding } from '../../../domain/finding.ts';
import { type Problem, UserError } from '../../../errors.ts';
import type { Candidate } from '../../../ports/model-registry.ts';
import { clientToken, metadata } from './key.ts';
import type { Described } from './records.ts';
import { isUnknown } from './refusal.ts';
import { nothing, type SageMaker } from './service.ts';

/** Tells the lineage; why it does not know all of it, where that fails. The version is there by then. */
export async function tellLineage(
  service: SageMaker,
  candidate: Candidate,
  one: Described,
): Promise<{ readonly untold?: readonly Finding[] }> {
  if (!service.address.lineage) return {};
  try {
    await writeLineage(service, candidate, one);
    return {};
  } catch (error) {
    if (error instanceof UserError) return { untold: error.problems.map(warningOf) };
    throw error;
  }
}

function warningOf({ code, what, why, next }: Problem): Finding {
  return { level: 'warning', rule: code, message: `${what} ${why} ${next}` };
}

/**
 * Where a version comes from, as SageMaker's own pages show it: data → run → model → package ← evidence.
 * No association takes a package, so that an artifact with its ARN as the source stands for it. All is
 * looked for before it is made: a second attempt completes what the first one left.
 */
async function writeLineage(
  service: SageMaker,
  candidate: Candidate,
  one: Described,
): Promise<void> {
  const { run, made, kept } = entitiesOf(candidate, one);
  const action = await actionOf(service, run);
  const associate = (SourceArn: string, AssociationType: Edge, DestinationArn: string) =>
    addAssociation(service, { SourceArn, AssociationType, DestinationArn });
  for (const [name, digest] of Object.entries(candidate.training?.data ?? {})) {
    const data: Artifact = { type: 'DataSet', uri: digest, digest, name };
    await associate(await artifactOf(service, data), 'ContributedTo', action);
  }
  const version = await artifactOf(service, {
    type: 'ModelPackage',
    uri: one.ModelPackageArn,
    digest: candidate.digest,
  });
  if (made) {
    const model = await artifactOf(service, made);
    await associate(action, 'Produced', model);
    await associate(model, 'ContributedTo', version);
  }
  if (kept) await associate(await artifactOf(service, kept), 'AssociatedWith', version);
}

type Edge = 'ContributedTo' | 'Produced' | 'AssociatedWith';

interface Artifact {
  readonly type: 'DataSet' | 'Model' | 'ModelPackage' | 'Evidence';
  /** What tells it from others; of data, which lie anywhere, the digest. */
  readonly uri: string;
  readonly digest: string;
  readonly name?: string;
}

interface Run {
  readonly name: string;
  readonly id: string;
  readonly type: 'ModelTraining' | 'ModelCopy';
  readonly commit: string | null;
}

/** What a package says of itself; the candidate of a second attempt may lie elsewhere. */
function entitiesOf(candidate: Candidate, one: Described) {
  const { digest, runId, commit } = candidate;
  const folder = one.InferenceSpecification?.Containers[0]?.ModelDataSource?.S3DataSource?.S3Uri;
  const statistics = one.ModelMetrics?.ModelQuality?.Statistics;
  const run: Run = {
    name: `contender-${clientToken(candidate)}`,
    id: runId,
    // Only a registration tells of a training.
    type: candidate.training ? 'ModelTraining' : 'ModelCopy',
    commit,
  };
  const made: Artifact | undefined = folder ? { type: 'Model', uri: folder, digest } : undefined;
  const kept: Artifact | undefined = statistics?.ContentDigest
    ? { type: 'Evidence', uri: statistics.S3Uri, digest: statistics.ContentDigest }
    : undefined;
  return { run, made, kept };
}

const found = z.object({
  ArtifactSummaries: z.array(z.object({ ArtifactArn: z.string() })).default([]),
});
const createdArtifact = z.object({ ArtifactArn: z.string() });

/** Two at once may both make one; the older counts from then on. */
async function artifactOf(service: SageMaker, artifact: Artifact): Promise<string> {
  const { type, uri, digest, name } = artifact;
  const find = async () => {
    const input = {
      SourceUri: uri,
      ArtifactType: type,
      SortBy: 'CreationTime',
      SortOrder: 'Ascending',
    };
    const { ArtifactSummaries } = await service.need({
      operation: 'ListArtifacts',
      input,
      answer: found,
    });
    return ArtifactSummaries[0]?.ArtifactArn;
  };
  const known = await find();
  if (known !== undefined) return known;
  const input = {
    ArtifactType: type,
    Source: { SourceUri: uri, SourceTypes: [{ SourceIdType: 'Custom', Value: digest }] },
    Properties: { [metadata.digest]: digest, ...(name && { name }) },
  };
  const made = await service.ask({ operation: 'CreateArtifact', input, answer: createdArtifact });
  if (made.kind === 'done') return made.value.ArtifactArn;
  const since = await find();
  if (since !== undefined) return since;
  throw service.errorOf(made);
}

const action = z.object({ ActionArn: z.string() });

/** The training run. Its name is taken once, whoever asks. */
async function actionOf(service: SageMaker, { name, id, type, commit }: Run): Promise<string> {
  const find = async () => {
    const input = { ActionName: name };
    const known = await service.ask({ operation: 'DescribeAction', input, answer: action });
    if (known.kind === 'done') return known.value.ActionArn;
    if (isUnknown(known)) return undefined;
    throw service.errorOf(known);
  };
  const known = await find();
  if (known !== undefined) return known;
  const input = {
    ActionName: name,
    ActionType: type,
    Source: { SourceUri: id },
    Status: 'Completed',
    ...(commit !== null && { MetadataProperties: { CommitId: commit } }),
  };
  const made = await service.ask({ operation: 'CreateAction', input, answer: action });
  if (made.kind === 'done') return made.value.ActionArn;
  const since = await find();
  if (since !== undefined) return since;
  throw service.errorOf(made);
}

const associations = z.object({ AssociationSummaries: z.array(nothing).default([]) });

interface Association {
  readonly SourceArn: string;
  readonly AssociationType: Edge;
  readonly DestinationArn: string;
}

async function addAssociation(service: SageMaker, input: Association): Promise<void> {
  const list = () => service.need({ operation: 'ListAssociations', input, answer: associations });
  if ((await list()).AssociationSummaries.length > 0) return;
  const added = await service.ask({ operation: 'AddAssociation', input, answer: nothing });
  if (added.kind === 'done' || (await list()).AssociationSummaries.length > 0) return;
  throw service.errorOf(added);
}
