import { expect, test } from '@jest/globals';
import {
  assignRoles,
  columnsOfSide,
  type NamedColumns,
} from '../../../src/domain/comparison/roles.ts';

const binary = ['0', '1'];

function rolesOf(header: string, named: NamedColumns = {}, labels: readonly string[] = binary) {
  const settings = {
    named: columnsOfSide(named, 'candidate'),
    task: undefined,
    metrics: [],
    labels,
  };
  return assignRoles(header.split(' '), settings);
}

test.each([
  {
    header: 'id label score',
    roles: { id: 'id', label: 'label', prediction: null, score: 'score' },
  },
  { header: 'y_score y_true id', roles: { label: 'y_true', score: 'y_score', prediction: null } },
  { header: 'id target y_pred', roles: { label: 'target', prediction: 'y_pred', score: null } },
  {
    header: 'id label prediction score sugar',
    roles: { prediction: 'prediction', score: 'score' },
  },
])('$header: every role by its usual name', ({ header, roles }) => {
  expect(rolesOf(header)).toMatchObject({ kind: 'known', roles: { ...roles, probabilities: [] } });
});

test.each([
  { header: 'id label prob_0 prob_1', labels: binary, classes: ['0', '1'] },
  { header: 'id label p0 p1 p2', labels: ['0', '2'], classes: ['0', '1', '2'] },
  { header: 'id label pcat pdog plan', labels: ['cat', 'dog'], classes: ['cat', 'dog'] },
  { header: 'id label prob_False pTrue', labels: ['false', 'true'], classes: ['false', 'true'] },
  { header: 'id label prob_0.0 p1.0', labels: binary, classes: ['0', '1'] },
  { header: 'id label prob_01 prob_1', labels: ['01', '1'], classes: ['01', '1'] },
  { header: 'id label prediction p90', labels: ['3', '4'], classes: [] },
  { header: 'id label prediction price', labels: binary, classes: [] },
])('$header: columns with the probability of a class', ({ header, labels, classes }) => {
  const found = rolesOf(header, {}, labels);
  const names = found.kind === 'known' ? found.roles.probabilities : [];
  expect(names.map(({ className }) => className)).toEqual(classes);
});

test.each([
  { header: 'key label score', role: 'id', found: [] },
  { header: 'id score', role: 'label', found: [] },
  { header: 'id label sugar', role: 'prediction', found: [] },
  { header: 'id label y_true score', role: 'label', found: ['label', 'y_true'] },
  { header: 'id label prediction y_pred', role: 'prediction', found: ['prediction', 'y_pred'] },
  { header: 'id label score p0 p1', role: 'score', found: ['score', 'p0', 'p1'] },
  { header: 'id id label score', role: 'id', found: ['id', 'id'] },
  { header: 'id label prob_1 p1', role: 'score', found: ['prob_1', 'p1'] },
  { header: 'ID label score', role: 'id', found: [] },
])('$header: the $role is not clear', ({ header, role, found }) => {
  expect(rolesOf(header)).toMatchObject({ kind: 'unclear', mistakes: [{ role, found }] });
});

test('a named column settles which of two counts', () => {
  const named = { label: 'y_true', score: 'p1' };
  expect(rolesOf('id label y_true p0 p1', named)).toMatchObject({
    kind: 'known',
    roles: { label: 'y_true', score: 'p1', probabilities: [] },
  });
});

test('a named column that is not there is a mistake, also where the role may stay empty', () => {
  expect(rolesOf('id label score', { prediction: 'guess' })).toMatchObject({
    kind: 'unclear',
    mistakes: [{ role: 'prediction', found: [], named: 'guess' }],
  });
});

test('all mistakes are found at once', () => {
  const found = rolesOf('key score y_score');
  expect(found.kind === 'unclear' && found.mistakes.map(({ role }) => role)).toEqual([
    'id',
    'label',
    'score',
  ]);
});
