import type { Problem } from '../../../errors.ts';
import type { ClusterJob } from '../remote/cluster.ts';
import type { TrainingAddress } from './address.ts';

/** Where SageMaker puts the files of our channel, and from where it takes the model. */
const channel = 'contender';
export const channelFolder = `/opt/ml/input/data/${channel}`;
export const modelFolder = '/opt/ml/model';
export const scriptName = 'run.sh';

/** The tags by which a job is known to be ours, and of which configuration. */
export const tags = { configuration: 'contender.configuration', mark: 'contender.mark' } as const;

/** The longest that an account may train where nobody asked AWS for more: five days. */
const usualLimitSeconds = 432_000;
/** How much longer a spot job may wait for machines than it runs. */
const spotWaitSeconds = 86_400;

/** The input of CreateTrainingJob. The script lies in the channel: an argument may have 256 characters. */
export function requestOf(address: TrainingAddress, job: ClusterJob): object {
  const { role, instance, count, volumeGib, isSpot, store } = address;
  const limit = job.limitSeconds ?? usualLimitSeconds;
  const folder = `${store}/${job.name}`;
  return {
    TrainingJobName: job.name,
    RoleArn: role,
    AlgorithmSpecification: {
      TrainingImage: job.image,
      TrainingInputMode: 'File',
      ContainerEntrypoint: ['sh', `${channelFolder}/${scriptName}`],
    },
    InputDataConfig: [
      {
        ChannelName: channel,
        InputMode: 'File',
        DataSource: {
          S3DataSource: {
            S3DataType: 'S3Prefix',
            S3Uri: `${folder}/input/`,
            S3DataDistributionType: 'FullyReplicated',
          },
        },
      },
    ],
    OutputDataConfig: { S3OutputPath: store, CompressionType: 'GZIP' },
    ResourceConfig: { InstanceType: instance, InstanceCount: count, VolumeSizeInGB: volumeGib },
    StoppingCondition: {
      MaxRuntimeInSeconds: limit,
      ...(isSpot && { MaxWaitTimeInSeconds: limit + spotWaitSeconds }),
    },
    EnableManagedSpotTraining: isSpot,
    ...(isSpot && {
      CheckpointConfig: { S3Uri: `${folder}/checkpoints`, LocalPath: '/opt/ml/checkpoints' },
    }),
    Environment: job.environment,
    Tags: [
      { Key: tags.configuration, Value: job.configuration },
      { Key: tags.mark, Value: job.mark },
    ],
  };
}

const mostVariables = 100;
const longestValue = 512;
const longestImage = 255;
const mostGraceSeconds = 120;

type Claim = readonly [holds: boolean, why: string, next: string];

/** All that SageMaker cannot give, or would refuse only after the files were sent. */
export function problemsOf({ instance }: TrainingAddress, job: ClusterJob): readonly Problem[] {
  return [...ofMachine(instance, job), ...ofVariables(job)].flatMap(([holds, why, next]) =>
    holds ? [] : [{ code: 'train-unsupported', what: 'SageMaker cannot run this job.', why, next }],
  );
}

function ofMachine(instance: string, job: ClusterJob): readonly Claim[] {
  const { image, gpus, cpus, memoryGib, sharedMemoryGib, graceSeconds } = job;
  const sizes = { cpus, 'memory-gib': memoryGib, 'shared-memory-gib': sharedMemoryGib };
  const asked = Object.entries(sizes).flatMap(([name, value]) => (value === null ? [] : [name]));
  return [
    [
      image !== null,
      'The policy names no image, and on SageMaker everything runs in one.',
      'Set "train.job.image" to an image of Amazon ECR, best by its digest.',
    ],
    [
      (image ?? '').length <= longestImage,
      `The name of the image has more than ${longestImage} characters.`,
      'Give the image a shorter name.',
    ],
    [
      gpus === 0 || /^ml\.(?:g|p|gr)\d/.test(instance),
      `The policy asks for ${gpus} ${gpus === 1 ? 'GPU' : 'GPUs'}, and ${instance} has none.`,
      'Name an instance with GPUs, such as ml.g5.xlarge.',
    ],
    [
      asked.length === 0,
      `The type of the instance alone says how large it is, and the policy sets ${asked.join(', ')}.`,
      `Remove ${asked.map((name) => `"train.job.${name}"`).join(', ')}, and choose the instance.`,
    ],
    [
      graceSeconds <= mostGraceSeconds,
      `SageMaker gives ${mostGraceSeconds} s to save, and the policy wants ${graceSeconds} s.`,
      `Ask for ${mostGraceSeconds} s or less.`,
    ],
  ];
}

function ofVariables({ environment, secrets }: ClusterJob): readonly Claim[] {
  const variables = Object.entries(environment);
  const long = variables.flatMap(([name, value]) => (value.length > longestValue ? [name] : []));
  return [
    [
      Object.keys(secrets).length === 0,
      'SageMaker hands no secrets of a store of its own to a training.',
      'Remove "train.job.secrets", and let the command read AWS Secrets Manager by the role of the job.',
    ],
    [
      variables.length <= mostVariables,
      `There are ${variables.length} variables, and SageMaker takes ${mostVariables}.`,
      'Name fewer in "train.job.variables".',
    ],
    [
      long.length === 0,
      `SageMaker takes ${longestValue} characters in a variable, and these have more: ${long.join(', ')}.`,
      'Remove them from "train.job.variables", and let the command read them from a file.',
    ],
  ];
}
