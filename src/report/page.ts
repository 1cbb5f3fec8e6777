import type { Finding } from '../domain/finding.ts';
import type { Outcome } from '../domain/outcome.ts';
import { jointVerdict } from '../domain/reporting.ts';
import type { Block, Page, Section, ShownFinding } from './block.ts';
import { code, sentence, words } from './inline.ts';
import { calibrationBlocks } from './sections/calibration.ts';
import { compareBlocks } from './sections/compare.ts';
import { diffBlocks, inferBlocks } from './sections/contract.ts';
import {
  headingOf,
  jointHeading,
  nameOf,
  outcomeTable,
  reportBlocks,
  worstFirst,
} from './sections/joint.ts';
import { profileBlocks } from './sections/profile.ts';
import { ledgerBlocks, promoteBlocks, registerBlocks } from './sections/promotion.ts';
import { provenanceBlock } from './sections/provenance.ts';
import { trainBlocks } from './sections/train.ts';
import { validateBlocks } from './sections/validate.ts';

/** Outcomes → what there is to say, most important first. Without any outcome it is no pass. */
export function pageOf(outcomes: readonly Outcome[]): Page {
  return {
    verdict: jointVerdict(outcomes),
    heading: jointHeading(outcomes),
    overview: outcomes.length > 1 ? [outcomeTable(outcomes)] : overviewOf(outcomes),
    sections: worstFirst(outcomes).map(sectionOf),
    sectionsLeftOut: 0,
    closing: [],
  };
}

function overviewOf(outcomes: readonly Outcome[]): readonly Block[] {
  if (outcomes.length > 0) return [];
  const text = words('Nothing was judged, which is never a pass.');
  return [{ kind: 'paragraph', text: [text] }];
}

function sectionOf(outcome: Outcome): Section {
  return {
    verdict: outcome.verdict,
    heading: headingOf(outcome),
    name: nameOf(outcome),
    blocks: [...resultBlocks(outcome), ...findingBlocks(outcome)],
    provenance: provenanceBlock(outcome),
  };
}

function resultBlocks(outcome: Outcome): readonly Block[] {
  if (outcome.result === null) return [];
  switch (outcome.command) {
    case 'compare':
      return compareBlocks(outcome, outcome.result);
    case 'validate':
      return validateBlocks(outcome, outcome.result);
    case 'train':
      return trainBlocks(outcome, outcome.result);
    case 'register':
      return registerBlocks(outcome, outcome.result);
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
      return ledgerBlocks(outcome.result);
    case 'report':
      return reportBlocks(outcome, outcome.result);
    case 'check':
      return [outcomeTable(outcome.result.outcomes)];
  }
}

/** Findings that no table shows: mistakes, warnings, notes. */
function findingBlocks(outcome: Outcome): readonly Block[] {
  const shown = rulesShown(outcome);
  return findingsBlock(outcome.findings.filter(({ rule }) => !shown.has(rule)));
}

export function findingsBlock(findings: readonly Finding[]): readonly Block[] {
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
