import type { Outcome } from '../../domain/outcome.ts';
import type { Beside } from '../beside.ts';
import type { Block } from '../block.ts';
import { answer, type Text, words } from '../inline.ts';
import { count } from '../numbers.ts';
import { capitalised } from '../signs.ts';
import { headingOf } from './joint.ts';
import { type Line, linesOf, type Model } from './models.ts';

/** The one reason that matters: that of the worst line. The verdict is the renderer's word. */
export function jointHeading(models: readonly Model[], beside: Beside): Text {
  const lines = linesOf(models, beside);
  const [worst] = lines;
  if (!worst) return [words('there is no outcome to report')];
  const [only] = models;
  const heading =
    only && lines.length === 1 ? headingOfOne(only, worst) : headingOfSeveral(worst, lines, models);
  return beside.untrusted ? [...heading, words(untrusted)] : heading;
}

const untrusted = " (reported by the pull request's own run)";

function headingOfOne({ verdict, outcomes }: Model, { reason }: Line): Text {
  const rest = outcomes.slice(1);
  if (rest.length === 0) return reason;
  if (verdict === 'passed') return [...reason, words(passedToo(rest))];
  const more = rest.filter((other) => other.verdict !== 'passed').length;
  return more > 0 ? [...reason, words(` (and ${more} more)`)] : reason;
}

function passedToo(rest: readonly Outcome[]): string {
  const [other, another] = rest;
  return other && !another ? `; ${other.command} passed too` : `; ${rest.length} others passed too`;
}

/** Which is the worst and why, and of how many; of a pass by how much, where only one was compared. */
function headingOfSeveral(worst: Line, lines: readonly Line[], models: readonly Model[]): Text {
  if (worst.verdict === 'passed') return headingOfPassed(models);
  if (lines.length === 1) return worst.said;
  const open = lines.filter(({ verdict }) => verdict !== 'passed').length;
  const rest = open === 1 ? others(lines.length - 1) : notPassed(open, lines.length);
  return [...worst.said, words(`; ${rest}`)];
}

function notPassed(open: number, all: number): string {
  if (open < all) return `${count(open)} of ${count(all)} did not pass`;
  return all === 2 ? 'neither passed' : `none of ${count(all)} passed`;
}

function headingOfPassed(models: readonly Model[]): Text {
  const leads = models.map(({ outcomes: [lead] }) => lead);
  const [compared, another] = leads.filter(({ command }) => command === 'compare');
  if (!compared || another) return [words(all(models))];
  return [...headingOf(compared), words(`; ${others(models.length - 1)}`)];
}

function others(number: number): string {
  return number === 1 ? 'the other passed' : `the other ${count(number)} passed`;
}

function all(models: readonly Model[]): string {
  return models.length === 2
    ? `both ${nounOf(models)}s`
    : `all ${count(models.length)} ${nounOf(models)}s`;
}

/** One row for each model or missing leg, worst first. All of them: each is the answer about a model. */
export function overviewTable(lines: readonly Line[], models: readonly Model[]): Block {
  return {
    kind: 'table',
    name: 'Models',
    columns: [
      { title: 'Verdict' },
      { title: capitalised(nounOf(models)) },
      { title: 'Reason' },
      { title: 'Failed', align: 'right' },
    ],
    rows: lines.map(({ verdict, name, reason, failed }) => [
      [answer(verdict)],
      name,
      reason,
      failed,
    ]),
    limit: Number.POSITIVE_INFINITY,
  };
}

/** One model on several machines is not several models. */
function nounOf(models: readonly Model[]): 'model' | 'leg' {
  const subjects = models.flatMap(({ outcomes }) => outcomes.map(({ subject }) => subject.model));
  return new Set(subjects.filter((model) => model !== null)).size > 1 ? 'model' : 'leg';
}
