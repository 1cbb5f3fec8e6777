import { describe, expect, test } from '@jest/globals';
import { readAddress } from '../../../src/backends/registries/sagemaker/address.ts';
import { failing } from './place.ts';

const login = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'secret' };

const address = (uri: string, variables: Readonly<Record<string, string>> = login) =>
  readAddress(uri, (name) => variables[name]);

export function addressCases(): void {
  describe('the address', () => {
    test('names region, bucket and prefix, and what is left out', () => {
      expect(address('sagemaker:eu-west-1/team-models/registry/a')).toMatchObject({
        uri: 'sagemaker:eu-west-1/team-models/registry/a',
        url: 'https://api.sagemaker.eu-west-1.amazonaws.com',
        approves: 'champion',
        image: null,
        lineage: true,
        s3: { bucket: 'team-models', prefix: 'registry/a', credentials: { region: 'eu-west-1' } },
      });
    });

    test('its region wins over that of the environment, and its parameters are kept', () => {
      const uri =
        'sagemaker:cn-north-1/team-models/?approves=prod&image=a.dkr.ecr/b@sha256:1&lineage=none';
      const found = address(uri, { ...login, AWS_REGION: 'us-east-1' });
      expect(found).toMatchObject({
        uri: 'sagemaker:cn-north-1/team-models?approves=prod&image=a.dkr.ecr/b@sha256:1&lineage=none',
        lineage: false,
        url: 'https://api.sagemaker.cn-north-1.amazonaws.com.cn',
        approves: 'prod',
        image: 'a.dkr.ecr/b@sha256:1',
        s3: { credentials: { region: 'cn-north-1' } },
      });
    });

    test.each([
      ['sagemaker:', 'registry-address'],
      ['sagemaker:eu-west-1', 'uri-refused'],
      ['sagemaker:europe/bucket', 'registry-address'],
      ['sagemaker:eu-west-1/Bucket/x', 'uri-refused'],
      ['sagemaker:eu-west-1/bucket?approve=x', 'registry-address'],
      ['sagemaker:eu-west-1/bucket?image=a b', 'registry-address'],
      ['sagemaker:eu-west-1/bucket?lineage=all', 'registry-address'],
    ])('%s is refused', (uri, code) => {
      expect(() => address(uri)).toThrow(expect.objectContaining(failing(code)));
    });

    test('credentials that are missing, and an address with a login, are told of', () => {
      const uri = 'sagemaker:eu-west-1/team-models';
      expect(() => address(uri, {})).toThrow(expect.objectContaining(failing('aws-credentials')));
      const AWS_ENDPOINT_URL_SAGEMAKER = 'https://me:hidden@example.org';
      const wrong = () => address(uri, { ...login, AWS_ENDPOINT_URL_SAGEMAKER });
      expect(wrong).toThrow(expect.objectContaining(failing('aws-endpoint')));
      expect(wrong).not.toThrow(/hidden/);
    });
  });
}
