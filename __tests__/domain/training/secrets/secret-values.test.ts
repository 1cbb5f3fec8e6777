import { expect, test } from '@jest/globals';
import { secretValues } from '../../../../src/domain/training/secrets/secret-values.ts';

const awsKey = '/K7MDENGbPxRfiCYEXAMPLEKEYwJalrXUtnFEMIa';

test.each<[name: string, value: string, isSecret: boolean]>([
  ['HF_TOKEN', 'hf_abcdefghij', true],
  ['WANDB_API_KEY', '0123456789abcdef', true],
  ['AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI/K7MDENG', true],
  ['AWS_SECRET_ACCESS_KEY', awsKey, true],
  ['AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE', true],
  ['PGPASSWORD', 'hunter2', true],
  ['DB_PASSWORD', '20261121', true],
  ['db_password_2', 'sommelier', true],
  ['clientSecret', 'sommelier', true],
  ['BASIC_AUTH', 'user:sommelier', true],
  ['MY_PRIVATE_KEY', 'sommelier', true],
  ['SOME_CREDENTIALS', 'sommelier', true],
  ['SIX_TOKEN', 'abcdef', true],
  ['WEBHOOK_SECRET_URL', 'https://hooks.example/x?key=abcdef', true],
  ['KAGGLE_KEY', '0123456789abcdef0123456789abcdef', true],
  ['SLACK_WEBHOOK_URL', 'https://hooks.example/services/T0/B0/xyz', true],
  ['GH_PAT', 'sommelier', true],
  ['PRIMARY_KEY', 'customer_identifier', false],
  ['SORT_KEYS', 'name, vintage 1982 and region', false],
  ['FIVE_TOKEN', 'abcde', false],
  ['EMPTY_TOKEN', '', false],
  ['TOKENIZERS_PARALLELISM', 'disabled', false],
  ['MAX_TOKENS', '128000', false],
  ['GIT_AUTHOR_NAME', 'Ada Lovelace', false],
  ['AUTH_TYPE', 'certificate', false],
  ['USE_AUTH_TOKEN', 'default', false],
  ['TOKEN_URL', 'https://login.example/oauth/token', false],
  ['SSH_AUTH_SOCK', '/tmp/ssh-XXXXaBcD12/agent.2231', false],
  ['GOOGLE_APPLICATION_CREDENTIALS', '/home/runner/work/gha-creds-1.json', false],
  ['VAULT_TOKEN_FILE', 'C:\\keys\\vault.txt', false],
  ['PASSWORD', 'password', false],
  ['STARS_TOKEN', '********', false],
  ['EOS_TOKEN', '<|endoftext|>', false],
  ['MASK_TOKEN', '[MASK]', false],
  ['GOOGLE_APPLICATION_CREDENTIALS', 'secrets/key-2.json', false],
  ['TOKEN_PATH', 'tokens.bin', false],
  ['SECRETS_DIR', 'conf/secrets', false],
  ['REGISTRY_AUTH', 'bearer', false],
  ['PWD', '/home/runner/work/AbCdEfGhIj0123456789', false],
  ['MONKEY', 'chimpanzee', false],
  ['KEYBOARD', 'qwertyuiop', false],
  ['GREETING', 'hello world', false],
])('%s=%s', (name, value, isSecret) => {
  expect(secretValues({ [name]: value })).toEqual(isSecret ? [value] : []);
});

test('of several lines each is a secret, but not the frame of a key', () => {
  const key =
    '-----BEGIN RSA PRIVATE KEY-----\r\nMIIEabcdef\r\n  c2hvcnQ=\n=\n-----END RSA PRIVATE KEY-----\n';
  expect(secretValues({ DEPLOY_KEY: key })).toEqual(['MIIEabcdef', 'c2hvcnQ=']);
});

test('of a JSON object the secret members are secrets of their own', () => {
  const text =
    '{"type":"service_account","private_key":"line-one\\nline-two","client_email":"a@b.c"}';
  expect(secretValues({ GCP_CREDENTIALS: text })).toEqual([text, 'line-one', 'line-two']);
});

test('a key whose lines are joined by the two characters of a line end is hidden line by line', () => {
  const key = '-----BEGIN PRIVATE KEY-----\\nMIIEabcdef\\nc2hvcnQ=\\n-----END PRIVATE KEY-----\\n';
  expect(secretValues({ APP_PRIVATE_KEY: key })).toEqual(['MIIEabcdef', 'c2hvcnQ=']);
});

test('of a connection string the password is a secret of its own', () => {
  const azure = 'AccountName=wine;AccountKey=c2hvcnQ=';
  expect(secretValues({ A_CONNECTION_STRING: azure })).toEqual([azure, 'c2hvcnQ=']);
  const sql = 'Server=db;User Id=sa;Password=sommelier;';
  expect(secretValues({ DB_CONNECTION_STRING: sql })).toEqual([sql, 'sommelier']);
});

test('a token in the place of the user of a URL is a secret, a name is none', () => {
  const value = 'https://tok3nabcdefghij1234@a.example,https://git@b.example';
  expect(secretValues({ PIP_INDEX_URL: value })).toEqual(['tok3nabcdefghij1234']);
});

test('the password of a URL is a secret, whatever the variable is called', () => {
  const value = 'postgres://wine:p%40ssword@db:5432/wine,https://u:tiny@h';
  expect(secretValues({ DATABASE: value })).toEqual(['p%40ssword', 'p@ssword']);
});

test('one value of two variables is one secret', () => {
  expect(secretValues({ A_TOKEN: 'sommelier', B_TOKEN: 'sommelier' })).toEqual(['sommelier']);
});
