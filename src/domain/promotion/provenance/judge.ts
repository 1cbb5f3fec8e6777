import { labelOf } from '../../model/version.ts';
import type { Evidence, PromotionCase } from '../case.ts';
import { allHold, broken, type Condition, held } from '../condition.ts';
import { differencesOf } from './demand.ts';
import type { Flaw, Proof } from './proof.ts';
import type { Kept, Provenance, Reading } from './provenance.ts';
import { digestIn, type Predicate, predicateType, type Statement } from './statement.ts';

const name = 'provenance';

/** Everything that a signature is held to. */
interface Judged {
  readonly promotion: PromotionCase;
  readonly provenance: Provenance;
  readonly counted: readonly Evidence[];
}

/**
 * What was signed must be about these bytes and the evidence that counts, in the name that the stage
 * demands. One bundle has to fulfil all of it; of several that fail the first one's mistakes are told.
 */
export function judgeProvenance(
  promotion: PromotionCase,
  counted: readonly Evidence[],
): readonly Condition[] {
  const { provenance, version } = promotion;
  if (!provenance) return [];
  const judged = provenance.readings.map((reading) => {
    return judgeReading({ promotion, provenance, counted }, reading);
  });
  return judged.find(allHold) ?? judged[0] ?? [missing(labelOf(version.version), provenance)];
}

function missing(label: string, { sought }: Provenance): Condition {
  return broken(name, 'provenance-missing', [
    `Nothing is signed about ${label}.`,
    `Looked for in ${sought.join(' and ')}.`,
    'Register the model with attest: always, in a job with the permission id-token: write.',
  ]);
}

function judgeReading(about: Judged, { where, proof, statement }: Reading): readonly Condition[] {
  if (proof.kind === 'unproven') return [unproven(where, proof)];
  const differences = differencesOf(about.provenance.demand, proof.signer);
  const identity = differences.map((difference) => {
    return broken(name, 'provenance-identity', [
      `${where} was signed in another name than the policy demands.`,
      difference,
      'Register the model from the workflow that the policy names, or correct the policy.',
    ]);
  });
  const said = statement
    ? judgeStatement(about, statement)
    : [wrong('statement', `${where} holds no in-toto statement, version 1.`, 'Register again.')];
  const conditions = [...identity, ...said];
  if (conditions.length > 0) return conditions;
  return [held(name, `${where} is signed by ${proof.signer.workflow}, and agrees.`)];
}

const flaws: Readonly<Record<Flaw, string>> = {
  malformed: 'is no Sigstore bundle with a signed statement',
  'root-unknown': 'was not signed under a root of trust that is known here',
  'certificate-expired': 'was signed when its certificate did not hold',
  'payload-tampered': 'was changed: its signature is that of other words',
  'bundle-tampered': 'was changed: what proves the time or the entry in the log is not its own',
};

const nameRoots =
  'If that authority is to be trusted, as GitHub\'s is for private repositories, let provenance.trusted-root in the policy name a file with its root, such as "gh attestation trusted-root" prints.';

function unproven(where: string, { flaw, detail }: Extract<Proof, { kind: 'unproven' }>) {
  return broken(name, `provenance-${flaw}`, [
    `${where} ${flaws[flaw]}.`,
    `${detail}.`,
    'So nothing that it says counts.',
    flaw === 'root-unknown'
      ? nameRoots
      : 'Register the model of another run, which is signed anew.',
  ]);
}

function wrong(what: string, ...sentences: Condition['sentences']): Condition {
  return broken(name, `provenance-${what}`, sentences);
}

/** All that a proven statement says otherwise than the registry and the evidence do. */
function judgeStatement(judged: Judged, statement: Statement): readonly Condition[] {
  const about = judgeSubject(judged.promotion, statement);
  if (statement.predicateType !== predicateType) {
    const what = `What was signed is of the type ${statement.predicateType}, not ${predicateType}.`;
    return [...about, wrong('predicate', what, 'It makes another claim than Contender does.')];
  }
  if (!statement.predicate) {
    const what = `What was signed as ${predicateType} is not in its form.`;
    return [...about, wrong('predicate', what, 'Register with this version of Contender.')];
  }
  const { kept } = judged.provenance;
  if (!kept) return about;
  return [
    ...about,
    ...judgeEvidence(judged.counted, statement.predicate, kept),
    ...judgeRecord(statement.predicate, kept),
  ];
}

function judgeSubject(
  { version, digest }: PromotionCase,
  { subject }: Statement,
): readonly Condition[] {
  const [only, ...others] = subject;
  if (!only || others.length > 0) {
    const what = `What was signed is about ${subject.length} subjects, not about one model.`;
    return [wrong('subjects', what, 'Register the model alone.')];
  }
  const found = digestIn(only);
  if (found === digest && only.name === version.model) return [];
  return [
    wrong(
      'digest',
      `What was signed is about ${only.name} with ${found}.`,
      `The bytes of ${labelOf(version.version)} of ${version.model} in the registry have the digest ${digest}.`,
      'Restore the registry, or register the model again.',
    ),
  ];
}

/** Evidence that came later, and evidence that went away, are not what was signed. */
function judgeEvidence(
  counted: readonly Evidence[],
  { outcomes }: Predicate,
  kept: Kept,
): readonly Condition[] {
  const attested = new Set(outcomes.map(digestIn));
  const foreign = counted.filter(({ digest }) => !attested.has(digest));
  const gone = outcomes.filter((outcome) => !kept.outcomes.includes(digestIn(outcome)));
  return [
    ...foreign.map(({ path, digest }) => {
      const what = `The outcome ${path} (${digest}) is not among those that were signed.`;
      return wrong('evidence', what, 'Register the model with all of its evidence.');
    }),
    ...gone.map((outcome) => {
      const what = `The outcome ${outcome.name} (${outcome.command}, ${outcome.verdict}) was signed, but is not beside the version as it was.`;
      return wrong('evidence', what, 'Restore it in the registry, or register the model again.');
    }),
  ];
}

function judgeRecord({ runRecord }: Predicate, { record }: Kept) {
  const signed = digestIn(runRecord);
  if (signed === record) return [];
  const what = `The run record that was signed has the digest ${signed}, the one beside the version ${record ?? 'is missing'}.`;
  return [wrong('run-record', what, 'Restore it in the registry, or register the model again.')];
}
