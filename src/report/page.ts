import type { Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import { permissionLines } from '../domain/permissions.ts';
import { jointVerdict } from '../domain/reporting.ts';
import type { Beside } from './beside.ts';
import type { Block, Page, Section, ShownFinding } from './block.ts';
import { code, joined, sentence, type Text, words } from './inline.ts';
import { calibrationBlocks } from './sections/calibration.ts';
import { compareBlocks } from './sections/compare.ts';
import { diffBlocks, inferBlocks } from './sections/contract.ts';
import { headingOf, nameOf, outcomeTable, reportBlocks } from './sections/joint.ts';
import { jointHeading, overviewTable } from './sections/joint-heading.ts';
import { linesOf, type Model, modelsOf } from './sections/models.ts';
import { profileBlocks } from './sections/profile.ts';
import { ledgerBlocks, promoteBlocks, registerBlocks } from './sections/promotion.ts';
import { commitOf, footer, provenanceBlock } from './sections/provenance.ts';
import { reproduceBlocks } from './sections/reproduce.ts';
import { trainBlocks } from './sections/train.ts';
import { validateBlocks } from './sections/validate.ts';

/** Outcomes → what there is to say, most important first. Without any outcome it is no pass. */
export function pageOf(outcomes: readonly Outcome[], beside: Beside = {}): Page {
  const models = modelsOf(outcomes);
  return {
    verdict: jointVerdict(outcomes, beside.missing),
    heading: jointHeading(models, beside),
    overview: [...olderThanHead(outcomes, beside), ...overviewOf(models, beside)],
    sections: models.flatMap((model) => model.outcomes.map(sectionOf)),
    sectionsLeftOut: 0,
    closing: [
      ...findingsBlock((beside.findings ?? []).filter(({ rule }) => rule !== 'not-compared')),
      ...permissionsBlock(beside),
      ...linksOf(beside),
    ],
  };
}

/** The line of the only model says no more than the heading does. */
function overviewOf(models: readonly Model[], beside: Beside): readonly Block[] {
  const lines = linesOf(models, beside);
  if (lines.length > models.length || lines.length > 1) return [overviewTable(lines, models)];
  if (lines.length === 1) return [];
  const text = words('Nothing was judged, which is never a pass.');
  return [{ kind: 'paragraph', text: [text] }];
}

/** A result for another commit than the one that would be merged. */
function olderThanHead(outcomes: readonly Outcome[], { head }: Beside): readonly Block[] {
  const older = outcomes
    .map(({ provenance }) => provenance.headSha)
    .find((sha) => sha && sha !== head);
  if (!head || !older) return [];
  const text = [
    words('This result is for '),
    code(older.slice(0, 7)),
    words('; the pull request has moved on to '),
    code(head.slice(0, 7)),
    words('.'),
  ];
  return [{ kind: 'alert', text }];
}

function sectionOf(outcome: Outcome): Section {
  return {
    verdict: outcome.verdict,
    heading: headingOf(outcome),
    name: nameOf(outcome),
    key: outcome.key,
    blocks: [...withFindings(resultBlocks(outcome), outcome), ...footer(commitOf(outcome))],
    provenance: provenanceBlock(outcome),
  };
}

function resultBlocks(outcome: Outcome): readonly Block[] {
  if (outcome.result === null) return [];
  switch (outcome.command) {
    case 'compare':
      return compareBlocks(outcome, outcome.result);
    case 'validate':
      return validateBlocks(outcome.result);
    case 'train':
      return trainBlocks(outcome.result);
    case 'reproduce':
      return reproduceBlocks(outcome.result);
    case 'register':
      return registerBlocks(outcome.result);
    case 'promote':
      return promoteBlocks(outcome, outcome.result);
    case 'profile':
      return profileBlocks(outcome.result);
    case 'calibrate':
      return calibrationBlocks(outcome.result);
    case 'contract infer':
      return inferBlocks(outcome.result);
    case 'contract diff':
      return diffBlocks(outcome.result);
    case 'ledger show':
    case 'ledger verify':
    case 'ledger export':
      return ledgerBlocks(outcome.result);
    case 'report':
      return reportBlocks(outcome.result);
    case 'check':
      return [outcomeTable(outcome.result.outcomes)];
  }
}

/** Findings that no table shows: errors stand in sight, before the first fold, the others after everything. */
function withFindings(blocks: readonly Block[], outcome: Outcome): readonly Block[] {
  const shown = rulesShown(outcome);
  const unseen = outcome.findings.filter(({ rule }) => !shown.has(rule));
  const errors = findingsBlock(unseen.filter(({ level }) => level === 'error'));
  const others = findingsBlock(unseen.filter(({ level }) => level !== 'error'));
  const fold = blocks.findIndex(({ kind }) => kind === 'details');
  const at = fold < 0 ? blocks.length : fold;
  return [...blocks.slice(0, at), ...errors, ...blocks.slice(at), ...others];
}

function findingsBlock(findings: readonly Finding[]): readonly Block[] {
  if (findings.length === 0) return [];
  return [{ kind: 'findings', findings: findings.map(shownFinding), limit: 20 }];
}

function rulesShown({ command, result }: Outcome): ReadonlySet<string> {
  if (command === 'compare' && result) {
    return new Set([...result.rules.map(({ id }) => id), 'slice-alarm']);
  }
  if (command === 'validate' && result) return new Set(result.checks.map(({ id }) => id));
  if (command === 'contract diff' && result) return new Set(result.changes.map(({ id }) => id));
  return new Set();
}

function shownFinding({ level, rule, message, file, line }: Finding): ShownFinding {
  const place = file ? [code(line ? `${file}:${line}` : file)] : [];
  return { level, rule: [code(rule)], place, message: sentence(message, 1000) };
}

/** The lines of a workflow that would let the job post everything. */
function permissionsBlock({ permissions }: Beside): readonly Block[] {
  if (!permissions) return [];
  const text = words('Add to the job, then run it again:');
  return [
    { kind: 'paragraph', text: [text] },
    { kind: 'listing', language: 'yaml', lines: permissionLines(permissions) },
  ];
}

function linksOf({ runUrl, guideUrl }: Beside): readonly Block[] {
  const links: readonly (readonly [string, string | null | undefined])[] = [
    ['Log of the run', runUrl],
    ['How to read this', guideUrl],
  ];
  const shown = links.flatMap(([said, url]): Text[] =>
    url ? [[{ kind: 'link', words: said, url }]] : [],
  );
  return shown.length > 0 ? [{ kind: 'footer', text: joined(shown, ' · ') }] : [];
}
