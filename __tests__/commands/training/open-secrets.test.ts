import { expect, test } from '@jest/globals';
import {
  refuseSecretCommand,
  withoutSecrets,
} from '../../../src/commands/training/open-secrets.ts';
import { UserError } from '../../../src/errors.ts';

const variables = { HF_TOKEN: 'hf_abcdefghij', DB_PASSWORD: 'postgres' };

test.each([
  ['python train.py --out out', true],
  ['python train.py --token "$HF_TOKEN"', true],
  ['python train.py --db postgres://localhost/wine', true],
  ['python train.py --token hf_abcdefghij', false],
  ['python train.py --db postgres://ada:sommelier@db/wine', false],
])('the command %j may be kept for everybody: %j', (command, isOpen) => {
  const refused = () => refuseSecretCommand(command, variables);
  if (isOpen) expect(refused).not.toThrow();
  else expect(refused).toThrow(UserError);
});

test('of the parameters that a training writes the secrets are hidden, and nothing else', () => {
  const told = { epochs: 3, token: 'hf_abcdefghij', db: 'https://u:p@h', fast: true, note: null };
  expect(withoutSecrets(told, variables)).toEqual({
    ...told,
    token: '***',
    db: 'https://***@h',
  });
  expect(withoutSecrets({ hf_abcdefghij: 1 }, variables)).toEqual({ '***': 1 });
});
