import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { azureLook } from '../../../src/backends/spot/azure.ts';
import { gceLook } from '../../../src/backends/spot/gce.ts';
import { machineNotices, readCloud } from '../../../src/backends/spot/index.ts';
import { type Look, polled } from '../../../src/backends/spot/poll.ts';
import type { MachineNotice } from '../../../src/ports/machine-notices.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { metadataService } from '../../support/metadata-service.ts';

async function heard(look: Look, milliseconds = 200): Promise<readonly MachineNotice[]> {
  const notices: MachineNotice[] = [];
  const stop = polled(() => look, 20).listen((notice) => notices.push(notice));
  await sleep(milliseconds);
  stop();
  return notices;
}

/** Google's service, which wants its header. */
function google(told: Readonly<Record<string, string>>) {
  return metadataService(({ url = '', headers }) => {
    if (headers['metadata-flavor'] !== 'Google') return { status: 403 };
    const text = told[url.replace('/computeMetadata/v1/instance/', '')];
    return text === undefined ? { status: 404 } : { status: 200, text };
  });
}

test.each<[string, Readonly<Record<string, string>>, readonly MachineNotice[]]>([
  ['an ordinary moment', { preempted: 'FALSE', 'maintenance-event': 'NONE' }, []],
  ['a preemption', { preempted: 'TRUE\n' }, [{ kind: 'taken-away', at: null }]],
  [
    'a maintenance that ends a machine with GPUs',
    { preempted: 'FALSE', 'maintenance-event': 'TERMINATE_ON_HOST_MAINTENANCE' },
    [{ kind: 'at-risk' }],
  ],
  [
    'a maintenance that only moves it',
    { preempted: 'FALSE', 'maintenance-event': 'MIGRATE_ON_HOST_MAINTENANCE' },
    [],
  ],
  ['a machine that cannot be preempted', {}, []],
])('Google tells of %s', async (_, told, notices) => {
  const { url } = await google(told);
  expect(await heard(gceLook(url))).toEqual(notices);
});

test('where Google does not answer nothing can be heard', async () => {
  expect(await heard(gceLook('http://127.0.0.1:1'))).toMatchObject([{ kind: 'deaf' }]);
});

/** Azure's service, which wants its header, and this machine `trainer-1`. */
function azure(body: string, name: string | undefined = 'trainer-1') {
  return metadataService(({ url = '', headers }) => {
    if (headers.metadata !== 'true') return { status: 400 };
    if (url === '/metadata/instance/compute/name?api-version=2021-02-01&format=text') {
      return name === undefined ? { status: 500 } : { status: 200, text: name };
    }
    const isEvents = url === '/metadata/scheduledevents?api-version=2020-07-01';
    return isEvents ? { status: 200, text: body } : { status: 404 };
  });
}

function event(type: string, machine: string, before = 'Sat, 21 Nov 2026 18:29:47 GMT') {
  const told = {
    EventId: 'f020ba2e-3bc0-4c40-a10b-86575a9eabd5',
    EventType: type,
    ResourceType: 'VirtualMachine',
    Resources: [machine],
    EventStatus: 'Scheduled',
    NotBefore: before,
  };
  return JSON.stringify({ DocumentIncarnation: 1, Events: [told] });
}

const gone = { kind: 'taken-away', at: '2026-11-21T18:29:47.000Z' } as const;

test.each<[string, string, readonly MachineNotice[]]>([
  ['nothing', '{"DocumentIncarnation":1,"Events":[]}', []],
  ['a preemption', event('Preempt', 'trainer-1'), [gone]],
  ['a deletion', event('Terminate', 'trainer-1'), [gone]],
  ['one that has begun', event('Preempt', 'trainer-1', ''), [{ kind: 'taken-away', at: null }]],
  ['a pause', event('Freeze', 'trainer-1'), []],
  ['another machine of its set', event('Preempt', 'trainer-2'), []],
  ['something that is no JSON', 'no', []],
  ['something of another form', '{"Events":[null,1]}', []],
])('Azure tells of %s', async (_, body, notices) => {
  const { url } = await azure(body);
  expect(await heard(azureLook(url))).toEqual(notices);
});

test('a machine of Azure that does not know its name takes every preemption for its own', async () => {
  const { url } = await metadataService(({ url = '' }) =>
    url.includes('scheduledevents')
      ? { status: 200, text: event('Preempt', 'trainer-9') }
      : { status: 500 },
  );
  expect(await heard(azureLook(url))).toEqual([gone]);
});

test('where Azure has not answered thirty times nothing can be heard', async () => {
  expect(await heard(azureLook('http://127.0.0.1:1'), 1_500)).toMatchObject([{ kind: 'deaf' }]);
});

/** What is opened with these variables, on a machine of this cloud. */
const opened = (
  variables: Readonly<Record<string, string>>,
  cloud?: Parameters<typeof machineNotices>[1],
) => machineNotices((name) => variables[name], cloud);

type Cloud = 'Amazon EC2' | 'Google' | 'Azure';
interface Machine {
  readonly cloud?: Cloud;
  readonly variables?: Readonly<Record<string, string>>;
}
const isHeardOn = async ({ cloud, variables = {} }: Machine) =>
  (await opened(variables, async () => cloud)) !== undefined;

const loopback = 'http://127.0.0.1:1';

test.each<[string, Machine]>([
  ['EC2', { cloud: 'Amazon EC2' }],
  ['Google', { cloud: 'Google' }],
  ['Azure', { cloud: 'Azure' }],
  ['a runner of your own', { cloud: 'Azure', variables: { RUNNER_ENVIRONMENT: 'self-hosted' } }],
  ['an endpoint of EC2', { variables: { AWS_EC2_METADATA_SERVICE_ENDPOINT: loopback } }],
  ['a host of Google', { variables: { GCE_METADATA_HOST: '127.0.0.1:1' } }],
])('on %s somebody listens', async (_, machine) => {
  expect(await isHeardOn(machine)).toBe(true);
});

test.each<[string, Machine]>([
  ['no cloud', {}],
  ['EC2, switched off', { cloud: 'Amazon EC2', variables: { AWS_EC2_METADATA_DISABLED: 'TRUE' } }],
  ['a runner of GitHub', { cloud: 'Azure', variables: { RUNNER_ENVIRONMENT: 'github-hosted' } }],
  [
    'an endpoint of EC2, switched off',
    {
      variables: {
        AWS_EC2_METADATA_SERVICE_ENDPOINT: loopback,
        AWS_EC2_METADATA_DISABLED: 'true',
      },
    },
  ],
])('on %s nobody listens', async (_, machine) => {
  expect(await isHeardOn(machine)).toBe(false);
});

test('a host of Google that is named is the one that is asked', async () => {
  const { url } = await google({ preempted: 'TRUE' });
  const notices = await opened({ GCE_METADATA_HOST: url.slice('http://'.length) });
  const heardThere = await new Promise((resolve) => notices?.listen(resolve));
  expect(heardThere).toEqual({ kind: 'taken-away', at: null });
});

test('what this machine is costs no more than a moment', async () => {
  const began = performance.now();
  await opened({});
  expect(performance.now() - began).toBeLessThan(100);
});

/** What the firmware of a machine says, as its kernel shows it. */
function firmware(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  const folder = join(root, 'sys/class/dmi/id');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), `${text}\n`);
  return root;
}

const azureTag = '7783-7084-3265-9085-8269-3286-77';

test.each<[string, Readonly<Record<string, string>>, Cloud | undefined]>([
  ['of EC2', { sys_vendor: 'Amazon EC2' }, 'Amazon EC2'],
  ['of Google', { sys_vendor: 'Google' }, 'Google'],
  ['of Azure', { sys_vendor: 'Microsoft Corporation', chassis_asset_tag: azureTag }, 'Azure'],
  ['that runs in Hyper-V', { sys_vendor: 'Microsoft Corporation' }, undefined],
  ['of somebody else', { sys_vendor: 'QEMU', chassis_asset_tag: azureTag }, undefined],
  ['that tells nothing', {}, undefined],
])('a machine %s is known by its firmware', async (_, files, cloud) => {
  expect(await readCloud(firmware(files))).toBe(cloud);
});
