import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../ports/backend.ts';
import type { MachineNotices } from '../../ports/machine-notices.ts';
import { azureEndpoint, azureLook } from './azure.ts';
import { ec2Endpoint, ec2Look } from './ec2.ts';
import { gceEndpoint, gceLook } from './gce.ts';
import { type Look, polled } from './poll.ts';

const dmi = 'sys/class/dmi/id';
/** What tells a machine of Azure from others of its vendor. */
const azureTag = '7783-7084-3265-9085-8269-3286-77';
const everyMs = 5_000;

type Cloud = 'Amazon EC2' | 'Google' | 'Azure';

/**
 * Hears of the end of a machine of EC2, Google Compute Engine or Azure; undefined on any other one,
 * which costs a look at one small file, and on those that GitHub lends, which end with their job.
 */
export async function machineNotices(
  environment: Environment,
  cloudHere: () => Promise<Cloud | undefined> = () => readCloud(),
): Promise<MachineNotices | undefined> {
  if (environment('RUNNER_ENVIRONMENT') === 'github-hosted') return undefined;
  const cloud = environmentNames(environment) ?? (await cloudHere());
  const look = cloud && lookOf(environment, cloud);
  return look && polled(look, everyMs);
}

/** Variables that name an endpoint say which cloud it is. */
function environmentNames(environment: Environment): Cloud | undefined {
  if (environment('AWS_EC2_METADATA_SERVICE_ENDPOINT')) return 'Amazon EC2';
  return environment('GCE_METADATA_HOST') ? 'Google' : undefined;
}

function lookOf(environment: Environment, cloud: Cloud): (() => Look) | undefined {
  switch (cloud) {
    case 'Amazon EC2':
      if (/^true$/i.test(environment('AWS_EC2_METADATA_DISABLED') ?? '')) return undefined;
      return () => ec2Look(ec2Endpoint(environment));
    case 'Google':
      return () => gceLook(gceEndpoint(environment));
    case 'Azure':
      return () => azureLook(azureEndpoint);
  }
}

/** What the firmware of this machine says of its maker; `root` is where the file system begins. */
export async function readCloud(root = '/'): Promise<Cloud | undefined> {
  const told = async (name: string) => {
    const text = await readFile(join(root, dmi, name), 'utf8').catch(() => '');
    return text.trim();
  };
  const vendor = await told('sys_vendor');
  if (vendor === 'Amazon EC2' || vendor === 'Google') return vendor;
  if (vendor !== 'Microsoft Corporation') return undefined;
  return (await told('chassis_asset_tag')) === azureTag ? 'Azure' : undefined;
}
