import type { Signer } from './proof.ts';

/** In whose name a version must have been signed for. */
export interface ProvenanceDemand {
  /** Address of the repository whose run signed. */
  readonly repository: string;
  /** The ref that the run was about; a `*` at its end stands for anything. */
  readonly ref: string;
  /** Address of the workflow file, maybe with `@` and its ref; null: any of the repository at the same ref. */
  readonly workflow: string | null;
  readonly issuer: string;
}

/** One sentence for each thing that the certificate says otherwise; none when all is as demanded. */
export function differencesOf(demand: ProvenanceDemand, signer: Signer): readonly string[] {
  const says = (what: string, found: string | null, wanted: string) => {
    return `${what} is ${found ?? 'not named'}, not ${wanted}.`;
  };
  const differences: string[] = [];
  if (signer.issuer !== demand.issuer) {
    differences.push(says('Its issuer', signer.issuer, demand.issuer));
  }
  if (signer.repository !== demand.repository) {
    differences.push(says('Its repository', signer.repository, demand.repository));
  }
  if (!fits(demand.ref, signer.ref ?? '')) {
    differences.push(says('Its ref', signer.ref, demand.ref));
  }
  if (!isWorkflow(demand, signer)) {
    const wanted = demand.workflow ?? `one of ${demand.repository} at ${demand.ref}`;
    differences.push(says('Its workflow', signer.workflow, wanted));
  }
  return differences;
}

function isWorkflow({ workflow, repository, ref }: ProvenanceDemand, signer: Signer): boolean {
  const [file = '', fileRef] = cut(signer.workflow ?? '');
  if (fileRef === undefined) return false;
  if (workflow === null) {
    return file.startsWith(`${repository}/.github/workflows/`) && fits(ref, fileRef);
  }
  const [wanted, wantedRef] = cut(workflow);
  return file === wanted && fits(wantedRef ?? '*', fileRef);
}

/** At the last `@`: a file may have one in its name, a ref has none. */
function cut(workflow: string): readonly [string, string?] {
  const at = workflow.lastIndexOf('@');
  return at < 0 ? [workflow] : [workflow.slice(0, at), workflow.slice(at + 1)];
}

/** An empty ref fits nothing. */
function fits(pattern: string, ref: string): boolean {
  if (ref === '') return false;
  return pattern.endsWith('*') ? ref.startsWith(pattern.slice(0, -1)) : ref === pattern;
}
