import { expect, test } from '@jest/globals';
import {
  differencesOf,
  type ProvenanceDemand,
} from '../../../../src/domain/promotion/provenance/demand.ts';
import { usualIdentity } from '../../../support/sigstore.ts';

const repository = 'https://github.com/acme/wine';
const file = `${repository}/.github/workflows/model.yml`;
const shared = 'https://github.com/acme/shared/.github/workflows/train.yml';

const usual: ProvenanceDemand = {
  repository,
  ref: 'refs/heads/main',
  workflow: null,
  issuer: 'https://token.actions.githubusercontent.com',
};

interface Case {
  readonly what: string;
  readonly demand?: Partial<ProvenanceDemand>;
  readonly signer?: Partial<Record<keyof typeof usualIdentity, string | null>>;
  /** Which of the four things are told; none: it is as demanded. */
  readonly differs: readonly string[];
}

const cases: readonly Case[] = [
  { what: 'any workflow of the repository at the ref', differs: [] },
  {
    what: 'a workflow of another repository',
    signer: { workflow: `${shared}@refs/heads/main` },
    differs: ['workflow'],
  },
  {
    what: 'a shared workflow that is demanded',
    demand: { workflow: shared },
    signer: { workflow: `${shared}@refs/tags/v1` },
    differs: [],
  },
  {
    what: 'a shared workflow at the demanded ref',
    demand: { workflow: `${shared}@refs/tags/v1` },
    signer: { workflow: `${shared}@refs/tags/v1` },
    differs: [],
  },
  {
    what: 'a shared workflow at another ref',
    demand: { workflow: `${shared}@refs/tags/v1` },
    signer: { workflow: `${shared}@refs/tags/v10` },
    differs: ['workflow'],
  },
  {
    what: 'another file than the demanded one',
    demand: { workflow: file },
    signer: { workflow: `${file}.yml@refs/heads/main` },
    differs: ['workflow'],
  },
  {
    what: 'a name without a ref',
    demand: { workflow: file },
    signer: { workflow: file },
    differs: ['workflow'],
  },
  { what: 'a person', signer: { workflow: 'ada@acme.example' }, differs: ['workflow'] },
  {
    what: 'a folder outside of the workflows',
    signer: { workflow: `${repository}/model.yml@refs/heads/main` },
    differs: ['workflow'],
  },
  {
    what: 'a tag under a pattern',
    demand: { ref: 'refs/tags/v*' },
    signer: { ref: 'refs/tags/v1.2', workflow: `${file}@refs/tags/v1.2` },
    differs: [],
  },
  {
    what: 'exactly the front of a pattern',
    demand: { ref: 'refs/tags/v*' },
    signer: { ref: 'refs/tags/v', workflow: `${file}@refs/tags/v` },
    differs: [],
  },
  {
    what: 'a branch under a pattern of tags',
    demand: { ref: 'refs/tags/v*' },
    differs: ['ref', 'workflow'],
  },
  { what: 'a ref that goes on', signer: { ref: 'refs/heads/main-2' }, differs: ['ref'] },
  {
    what: 'nothing',
    demand: { ref: '*' },
    signer: { workflow: null, issuer: null, repository: null, ref: null },
    differs: ['issuer', 'repository', 'ref', 'workflow'],
  },
];

test.each(cases)('$what', ({ demand, signer, differs }) => {
  const told = differencesOf({ ...usual, ...demand }, { ...usualIdentity, ...signer });
  expect(told.map((sentence) => /^Its (\w+) is/.exec(sentence)?.[1])).toEqual(differs);
});

test('a difference names what was found and what is demanded', () => {
  const signer = { ...usualIdentity, ref: 'refs/pull/1/merge' };
  expect(differencesOf(usual, signer)).toEqual([
    'Its ref is refs/pull/1/merge, not refs/heads/main.',
  ]);
});
