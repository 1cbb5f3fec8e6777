import { type Dossier, dossiersOf } from '../../src/domain/model/dossier.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { comparisons } from './comparisons.ts';
import {
  comparePassed,
  hostile,
  hostileNames,
  outcome,
  rule,
  samples,
  trained,
  validatePassed,
} from './outcomes.ts';

const digest = `sha256:${'8f'.repeat(32)}`;

function dossierOf(...outcomes: readonly Outcome[]): Dossier {
  const [dossier] = dossiersOf(outcomes);
  if (!dossier) throw new Error('No outcome is about a model.');
  return dossier;
}

const [waived] = comparisons['compare-waived'] ?? [];
const [alarm] = comparisons['compare-alarm'] ?? [];
const [hostileSlices] = comparisons['compare-hostile-slices'] ?? [];
const [firstModel] = samples['compare-first-model'] ?? [];
if (!waived || !alarm || !hostileSlices || !firstModel) throw new Error('A sample is missing.');

/** The run that was trained on the rows that the sample validation looked at. */
const run = trained.result;
const data = validatePassed.result?.data ?? [];
const onEval = outcome<'train'>({
  ...trained,
  command: 'train',
  result: run && {
    ...run,
    data: { ...run.data, ...Object.fromEntries(data.map((one) => [one.name, one.digest])) },
  },
});

const unsure = outcome<'compare'>({
  ...comparePassed,
  command: 'compare',
  key: 'second test set',
  verdict: 'undecided',
  result: comparePassed.result && {
    ...comparePassed.result,
    testSet: null,
    rules: [
      rule({ verdict: 'undecided', leaning: 'right', candidate: 0.8611 }),
      rule({
        metric: 'f1',
        verdict: 'errored',
        candidate: null,
        estimate: null,
        reason: 'No row.',
      }),
    ],
  },
});

const hostileRun = outcome<'train'>({
  ...trained,
  command: 'train',
  subject: { model: hostileNames[0], digest },
  result: run && {
    ...run,
    model: hostileNames[0],
    command: hostileNames[2],
    parameters: Object.fromEntries(hostileNames.map((name, index) => [`${index}${name}`, name])),
    data: Object.fromEntries(hostileNames.map((name, index) => [`${index}${name}`, name])),
  },
});

/** What a card must say well. */
export const dossiers: Readonly<Record<string, Dossier>> = {
  whole: dossierOf(onEval, comparePassed, validatePassed, unsure),
  waived: dossierOf(waived, trained),
  alarm: dossierOf(alarm),
  'first-model': dossierOf(firstModel, trained),
  'only-trained': dossierOf(trained),
  hostile: dossierOf(
    hostileRun,
    { ...hostile, subject: { model: hostileNames[0], digest } },
    { ...hostileSlices, subject: { model: hostileNames[0], digest } },
  ),
};
