// Builds .cache/live/kubernetes/: bin/ with etcd and the parts of a Kubernetes control plane, and crds/ with
// Kubeflow's definitions, all from the Go module proxy and checked against Go's checksum database. Silent when
// all is there; the first time takes minutes. Without Go it says so and exits with 3.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAlone, cache, isComplete, refuse, run } from './alone.mjs';

const kubernetes = '1.36.3';
const name = 'kubernetes';
const stamp = `kubernetes ${kubernetes}, trainer 2.3.0, training-operator 1.8.1\n`;

/** Where the definitions stand in the modules that publish them. */
const definitions = [
  ['github.com/kubeflow/trainer/v2@v2.3.0', 'trainer.kubeflow.org_trainjobs.yaml'],
  ['github.com/kubeflow/training-operator@v1.8.1', 'kubeflow.org_pytorchjobs.yaml'],
];

if (!isComplete(name, stamp)) {
  const { status, stdout } = spawnSync('go', ['version'], { encoding: 'utf8' });
  if (status !== 0 || !/go1\.(2[1-9]|[3-9]\d)/.test(stdout)) refuse('needs Go 1.21 or newer');
  buildAlone({ name, stamp, script: fileURLToPath(import.meta.url), build });
}

/** Into a folder beside, which becomes the place when all is in it. */
function build() {
  const place = join(cache, name);
  const beside = `${place}.new`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(join(beside, 'crds'), { recursive: true });
  for (const [module, file] of definitions) {
    copyFileSync(join(folderOf(module), 'manifests/base/crds', file), join(beside, 'crds', file));
  }
  buildPrograms(beside);
  writeFileSync(join(beside, '.complete'), stamp);
  rmSync(place, { recursive: true, force: true });
  renameSync(beside, place);
}

function buildPrograms(folder) {
  const version = 'k8s.io/component-base/version';
  const [major, minor] = kubernetes.split('.');
  const named = [`gitVersion=v${kubernetes}`, `gitMajor=${major}`, `gitMinor=${minor}`];
  const link = ['-s', '-w', ...named.map((one) => `-X ${version}.${one}`)].join(' ');
  const parts = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler'];
  const packages = parts.map((part) => [part, `k8s.io/kubernetes/cmd/${part}`]);
  writeFileSync(join(folder, 'go.mod'), moduleFile());
  for (const [program, path] of [['etcd', 'go.etcd.io/etcd/server/v3'], ...packages]) {
    const output = join(folder, 'bin', program);
    const words = ['build', '-mod=mod', '-trimpath', '-ldflags', link, '-o', output, path];
    run('nice', ['-n', '10', 'go', ...words], {
      cwd: folder,
      env: { ...process.env, CGO_ENABLED: '0' },
    });
  }
}

/** Kubernetes' own modules are replaced by paths in its go.mod; outside of it they are at versions of their own. */
function moduleFile() {
  const theirs = readFileSync(join(folderOf(`k8s.io/kubernetes@v${kubernetes}`), 'go.mod'), 'utf8');
  const staged = [...theirs.matchAll(/^\s*(k8s\.io\/[a-z0-9-]+) => \.\/staging\//gm)];
  const version = `v0.${kubernetes.slice(2)}`;
  const replaced = staged.map(([, module]) => `\t${module} => ${module} ${version}\n`).join('');
  const head = 'module contender.test/kubernetes\n\ngo 1.26.0\n\n';
  return `${head}require k8s.io/kubernetes v${kubernetes}\n\nreplace (\n${replaced})\n`;
}

/** The folder of a module in Go's cache, fetched if need be. */
function folderOf(module) {
  const words = ['mod', 'download', '-json', module];
  const { status, stdout } = spawnSync('go', words, { cwd: cache, encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout).Dir;
  refuse(`needs Go modules, and did not get ${module}: ${stdout.trim()}`);
}
