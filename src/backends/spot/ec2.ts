import type { Environment } from '../../ports/backend.ts';
import type { MachineNotice } from '../../ports/machine-notices.ts';
import { ask, type MetadataAnswer } from './metadata.ts';
import type { Look } from './poll.ts';

const ttlSeconds = '21600';
const deaf = (why: string): readonly MachineNotice[] => [{ kind: 'deaf', why }];

/** The service throttles who asks much, and may be slow for a moment. */
const firstTries = 3;
const noAnswer =
  'does not answer from here. In a container, raise the hop limit of the machine: aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 2.';

/** The endpoint of EC2's metadata, as the SDKs find it. */
export function ec2Endpoint(environment: Environment): string {
  const given = environment('AWS_EC2_METADATA_SERVICE_ENDPOINT');
  if (given) return given;
  const isV6 = /^ipv6$/i.test(environment('AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE') ?? '');
  return isV6 ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254';
}

/** IMDSv2: a token first, then what the cloud plans with a spot machine, about two minutes ahead. */
export function ec2Look(endpoint: string): Look {
  const base = endpoint.replace(/\/+$/, '');
  let token: string | undefined;
  let tries = 0;
  const renew = async (): Promise<number | undefined> => {
    const headers = { 'x-aws-ec2-metadata-token-ttl-seconds': ttlSeconds };
    const answer = await ask({ url: `${base}/latest/api/token`, method: 'PUT', headers });
    if (answer?.status === 200) token = answer.text.trim();
    return answer?.status;
  };
  const get = (path: string) => {
    const headers = { 'x-aws-ec2-metadata-token': token ?? '' };
    return ask({ url: `${base}/latest/meta-data/${path}`, headers });
  };
  const read = async (path: string): Promise<MetadataAnswer> => {
    const answer = await get(path);
    if (answer?.status !== 401) return answer;
    return (await renew()) === 200 ? get(path) : undefined;
  };
  return async () => {
    if (token === undefined) {
      const status = await renew();
      tries += 1;
      if (status === undefined) {
        return tries < firstTries ? [] : deaf(`The metadata service of EC2 at ${base} ${noAnswer}`);
      }
      if (status !== 200) {
        return deaf(
          `The metadata service of EC2 at ${base} gives no token: it answered ${status}.`,
        );
      }
    }
    const [action, risk] = [
      await read('spot/instance-action'),
      await read('events/recommendations/rebalance'),
    ];
    return [...actionIn(action), ...(risk?.status === 200 ? [{ kind: 'at-risk' } as const] : [])];
  };
}

/** `{"action": "terminate", "time": "2026-11-21T08:22:00Z"}`; 404 until the machine is marked. */
function actionIn(answer: MetadataAnswer): readonly MachineNotice[] {
  if (answer?.status !== 200) return [];
  const time = /"time"\s*:\s*"([^"]*)"/.exec(answer.text)?.[1] ?? '';
  return [{ kind: 'taken-away', at: Number.isNaN(Date.parse(time)) ? null : time }];
}
