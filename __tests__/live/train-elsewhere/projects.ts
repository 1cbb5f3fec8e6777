import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RunRecord } from '../../../src/domain/training/run-record.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { gitEnvironment } from '../../support/git-repository.ts';
import { projectFolder } from '../../support/run-node.ts';

export interface Project {
  readonly cwd: string;
  /** The policy for places elsewhere. */
  readonly policy: string;
}

/** The example in a repository with one commit; beside its own policy one that names an image. */
export function wineProject(image: string | null): Project & { readonly twin: string } {
  const cwd = temporaryFolder();
  cpSync(join(projectFolder, 'examples/wine-quality'), cwd, { recursive: true, filter: isSource });
  const own = readFileSync(join(cwd, 'contender.yml'), 'utf8');
  const policy = 'elsewhere.yml';
  const job = image === null ? '' : `  job: { image: "${image}" }\n`;
  writeFileSync(
    join(cwd, policy),
    own.replace('train:\n  run:', () => `train:\n${job}  run:`),
  );
  commit(cwd);
  const twin = temporaryFolder();
  cpSync(cwd, twin, { recursive: true });
  return { cwd, policy, twin };
}

function isSource(path: string): boolean {
  return !/\/wine-quality\/(contender-output|out|registry|\.contender)$/.test(path);
}

export const lastCount = 100;

/**
 * Counts to forty, ten in a second. When it is asked to stop it takes longer to save than a runner lets its step
 * live, or it does not stop at all.
 */
const counting = `
step=0
[ -z "$CONTENDER_RESUME" ] || step=$(cat "$CONTENDER_RESUME")
echo "from $step"
save() {
  sleep 6
  echo $step > "$CONTENDER_CHECKPOINT_DIR/step-$step.tmp"
  mv "$CONTENDER_CHECKPOINT_DIR/step-$step.tmp" "$CONTENDER_CHECKPOINT_DIR/step-$step"
  exit 1
}
last=${lastCount}
if [ "$1" = saving ]; then trap save INT TERM; else trap '' INT TERM; last=9999; fi
while [ $step -lt $last ]; do
  step=$((step + 1))
  echo "{\\"step\\":$step,\\"loss\\":1}"
  sleep 0.1
done
echo $step > model
`;

/** The grace is longer than a step lives after its cancellation, and a test does not wait for long. */
const graceSeconds = { saving: 20, stubborn: 8 };

export function countingProject(image: string | null, temper: 'saving' | 'stubborn'): Project {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'train.sh'), counting);
  const checkpoint = {
    path: 'checkpoints',
    store: 'file:store',
    'grace-seconds': graceSeconds[temper],
  };
  const policy = {
    version: 1,
    model: 'counter',
    train: {
      // Another command is another job.
      run: `sh train.sh ${temper} ${basename(cwd)}`,
      checkpoint,
      outputs: { model: 'model' },
      ...(image !== null && { job: { image } }),
    },
  };
  writeFileSync(join(cwd, 'contender.yml'), JSON.stringify(policy));
  commit(cwd);
  return { cwd, policy: 'contender.yml' };
}

function commit(cwd: string): void {
  for (const words of ['init --quiet', 'add --all', 'commit --quiet --message=work']) {
    execFileSync('git', words.split(' '), { cwd, env: gitEnvironment });
  }
}

export function lineOf(step: number): string {
  return `{"step":${step},"loss":1}`;
}

/** Its own lines: places write theirs beside them. */
export function printedBy(project: Project): readonly string[] {
  const lines = logIn(project).split('\n');
  return lines.filter((line) => line.startsWith('from ') || line.startsWith('{'));
}

/** What stands in its log so far. */
export function logIn({ cwd }: Pick<Project, 'cwd'>): string {
  try {
    return readFileSync(join(cwd, 'contender-output/train.log'), 'utf8');
  } catch {
    return '';
  }
}

export function recordIn({ cwd }: Pick<Project, 'cwd'>): RunRecord {
  return JSON.parse(readFileSync(join(cwd, 'contender-output/run-record.json'), 'utf8'));
}

/** The steps of the checkpoints in the store. */
export function savedSteps({ cwd }: Project): readonly number[] {
  return globSync('store/**/checkpoint.json', { cwd }).map((file) => {
    return Number(JSON.parse(readFileSync(join(cwd, file), 'utf8')).step);
  });
}
