import { expect, test } from '@jest/globals';
import { dossierOfRun, dossiersOf } from '../../../src/domain/model/dossier.ts';
import { comparePassed, outcome, trained } from '../../support/outcomes.ts';
import { comparison, digestOf, validation } from '../../support/promotion-cases.ts';

const { result: run } = trained;

test('a comparison and the training of the same bytes make one dossier', () => {
  const dossiers = dossiersOf([comparePassed, trained]);
  expect(dossiers).toHaveLength(1);
  expect(dossiers[0]).toMatchObject({
    model: 'wine-quality',
    run: { id: run?.id },
    comparisons: [{ key: 'wine-quality' }],
    validations: [],
  });
});

test('other bytes are another dossier, even under the same name', () => {
  const other = { ...comparePassed, subject: { model: 'wine-quality', digest: digestOf('other') } };
  const dossiers = dossiersOf([comparePassed, other]);
  expect(dossiers.map(({ comparisons }) => comparisons.length)).toEqual([1, 1]);
});

test.each([
  ['a comparison of mere files', { ...comparePassed, subject: { model: null, digest: null } }],
  ['a comparison that errored', { ...comparePassed, result: null }],
  ['a validation alone', validation()],
])('%s is about no model', (_, said) => {
  expect(dossiersOf([said])).toEqual([]);
});

test('a validation belongs to the model only by the data that it was trained on', () => {
  const about = (data: string) => ({
    ...validation({ data: { train: digestOf(data) } }),
    subject: { model: null, digest: null },
  });
  const record = { ...(run ?? fail()), data: { train: digestOf('train') } };
  const train = outcome<'train'>({ ...trained, command: 'train', result: record });
  const found = dossiersOf([train, about('train'), about('other')]);
  expect(found[0]?.validations).toHaveLength(1);
});

test('what is kept beside a version belongs to it, even where nobody recorded its data', () => {
  const record = { ...(run ?? fail()), model: 'wine', data: {} };
  const digest = digestOf('model 2');
  const kept = [validation(), comparison()];
  expect(dossierOfRun(record, digest, kept)).toMatchObject({
    validations: { length: 1 },
    comparisons: { length: 1 },
  });
});

const [earlier, later] = ['2026-03-20T11:00:00.000Z', '2026-03-20T11:00:00.001Z'];

test.each([
  ['a later one of the same key stands alone', { startedAt: later }, ['failed']],
  ['at the same moment both stand', { startedAt: earlier }, ['passed', 'failed']],
  ['of another key both stand', { startedAt: later, key: 'b' }, ['passed', 'failed']],
])('two comparisons of the same bytes: %s', (_, differs, verdicts) => {
  const two = [comparison({ startedAt: earlier }), comparison({ ...differs, verdict: 'failed' })];
  for (const order of [two, two.toReversed()]) {
    const found = dossiersOf(order)[0]?.comparisons.map(({ verdict }) => verdict);
    expect(found?.toSorted()).toEqual(verdicts.toSorted());
  }
});

test('a later comparison that errored takes the earlier one’s word away', () => {
  const errored = {
    ...comparison({ startedAt: later }),
    verdict: 'errored',
    result: null,
  } as const;
  const record = { ...(run ?? fail()), model: 'wine' };
  const kept = [comparison({ startedAt: earlier }), errored];
  expect(dossierOfRun(record, digestOf('model 2'), kept).comparisons).toEqual([]);
});

test('the same outcome, found in two places, is one', () => {
  expect(dossiersOf([comparison(), comparison()])[0]?.comparisons).toHaveLength(1);
});

function fail(): never {
  throw new Error('The sample has no run record.');
}
