import { expect, test } from '@jest/globals';
import { readLocation, transportOf } from '../../../../src/backends/training/remote/location.ts';
import { UserError } from '../../../../src/errors.ts';

const nothing = () => undefined;

test('a place is a scheme, an address and options', () => {
  const uri = 'ray:http://host:8265?folder=/a%20b&as=/x';
  expect(readLocation(uri, [])).toEqual({
    uri,
    scheme: 'ray',
    address: 'http://host:8265',
    options: { folder: '/a b', as: '/x' },
  });
  expect(readLocation('slurm:?partition=gpu', ['partition'])).toMatchObject({
    address: '',
    options: { partition: 'gpu' },
  });
});

test('all mistakes of the options are told at once, with the nearest name', () => {
  const uri = 'slurm:?partion=gpu&qos=&folder=/a&folder=/b';
  const problems = problemsOf(() => readLocation(uri, ['partition', 'qos']));
  expect(problems).toEqual([
    expect.stringContaining('Did you mean "partition"?'),
    'The option "qos" is empty.',
    'The option "folder" is given twice.',
  ]);
});

test('a password in an address stands in no message', () => {
  expect(() => readLocation('ray:http://me:secret@host?x=1', [])).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('secret') }),
  );
});

test('the job sees the folder by its own name for it', () => {
  const location = readLocation('k8s:ns?folder=/srv/jobs&as=/jobs', []);
  const transport = transportOf(location, nothing);
  expect(transport.workspace('contender-1-1-0a')).toBe('/srv/jobs/contender-1-1-0a/work');
  expect(transport.placeOf('contender-1-1-0a')).toMatchObject({
    directory: '/jobs/contender-1-1-0a/work',
    mount: { source: '/srv/jobs/contender-1-1-0a', target: '/jobs/contender-1-1-0a' },
  });
});

test('without a folder a place has one at home, or says what is missing', () => {
  const location = readLocation('podman:', []);
  const home = (name: string) => (name === 'HOME' ? '/home/me' : undefined);
  const transport = transportOf(location, home, { hasDefault: true });
  expect(transport.workspace('a')).toBe('/home/me/.contender/jobs/a/work');
  expect(() => transportOf(location, home)).toThrow(/does not say how files travel/);
});

test.each([
  ['folder=/a&store=s3://b/c', /both/],
  ['folder=jobs', /no absolute path/],
  ['as=/jobs', /names none/],
  ['folder=/a&as=jobs', /not absolute/],
])('%s is refused', (options, why) => {
  const location = readLocation(`ray:http://host?${options}`, []);
  expect(problemsOf(() => transportOf(location, nothing)).join(' ')).toMatch(why);
});

function problemsOf(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.problems.map(({ why }) => why);
  }
}
