import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { s3Client } from '../../../src/backends/s3/client.ts';
import { s3Settings } from '../../../src/backends/s3/settings.ts';
import { sha256 } from '../../../src/inputs/digest.ts';
import { liveSuite } from '../../support/live/venv.ts';

/** AWS's own library signs what was sent once more. */
const botocore = `
import json, sys
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
signatures = []
for sent in json.load(sys.stdin):
    auth = S3SigV4Auth(Credentials('AKIATEST', 'secret+of/the=test', 'token'), 's3', 'eu-west-1')
    signed = sent['authorization'].split('SignedHeaders=')[1].split(',')[0].split(';')
    headers = {name: sent['headers'][name] for name in signed if name != 'host'}
    request = AWSRequest(method=sent['method'], url=sent['url'], headers=headers)
    request.context['timestamp'] = headers['x-amz-date']
    canonical = auth.canonical_request(request)
    signatures.append(auth.signature(auth.string_to_sign(request, canonical), request))
json.dump(signatures, sys.stdout)
`;

const environment: Readonly<Record<string, string>> = {
  AWS_ACCESS_KEY_ID: 'AKIATEST',
  AWS_SECRET_ACCESS_KEY: 'secret+of/the=test',
  AWS_SESSION_TOKEN: 'token',
  AWS_REGION: 'eu-west-1',
};

const keys = ['plain', 'with space/ü 🍷', "a+b&c=d%41?#!'()*~.bin", '%2e%2e/x', 'a//b'];

liveSuite({ subject: 's3/signature', needs: ['moto'] }, (programs = '') => {
  test('every request is signed as by AWS, whatever a key is called', async () => {
    const sent: object[] = [];
    const server = createServer((request, answer) => {
      const { method, headers } = request;
      const url = `http://${headers.host}${request.url}`;
      sent.push({ method, url, headers, authorization: headers.authorization });
      request.resume();
      request.on('end', () => answer.end('<ListBucketResult></ListBucketResult>'));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const all = { ...environment, AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` };
    const client = s3Client(s3Settings('s3:bucket', (name) => all[name as keyof typeof all]));
    const content = Buffer.from('content');
    for (const key of keys) {
      const source = { size: content.length, sha256: sha256(content), open: () => content };
      await client.put(key, source, { isNew: true });
      await client.get(key).then((answer) => answer?.resume());
      await client.list(key);
    }
    server.close();
    const program = join(programs, 'python');
    const signatures = JSON.parse(
      execFileSync(program, ['-c', botocore], { input: JSON.stringify(sent), encoding: 'utf8' }),
    );
    const own = sent.map((one) => /Signature=(\w+)/.exec(JSON.stringify(one))?.[1]);
    expect(own).toHaveLength(keys.length * 3);
    expect(own).toEqual(signatures);
  });
});
