import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { register } from '../../../src/commands/register.ts';
import { digestOfFiles } from '../../../src/inputs/digest.ts';
import { readModelFiles } from '../../../src/inputs/model-folder.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { PromotionPlace } from '../../support/promotion-place.ts';
import { contents } from '../../support/registry-contract.ts';
import { codesOf } from '../../support/workplace.ts';
import { corner, type Where } from './place.ts';

/** Logs a model and registers it, as training code does it without us. */
const script = `
import sys
import mlflow

class Same(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input

major = int(mlflow.__version__.split(".")[0])
place = {"name": "model"} if major >= 3 else {"artifact_path": "model"}
mlflow.set_experiment(sys.argv[1])
with mlflow.start_run():
    mlflow.pyfunc.log_model(
        python_model=Same(), pip_requirements=[], registered_model_name=sys.argv[1], **place
    )
`;

/** Fits a model, and writes it as a folder: by MLflow's own means alone, or by a run on the server. */
const fit = `
import sys
import mlflow
from sklearn.linear_model import LinearRegression

model = LinearRegression().fit([[0.0], [1.0]], [1.0, 3.0])
how, folder, name = sys.argv[1:]
if how == "saved":
    mlflow.sklearn.save_model(model, folder)
else:
    major = int(mlflow.__version__.split(".")[0])
    place = {"name": "model"} if major >= 3 else {"artifact_path": "model"}
    mlflow.set_experiment(name)
    with mlflow.start_run():
        logged = mlflow.sklearn.log_model(model, **place)
    mlflow.artifacts.download_artifacts(logged.model_uri, dst_path=folder)
`;

/** What somebody does who only knows the name of the model and its number. */
const use = `
import sys
import mlflow

model = mlflow.pyfunc.load_model(f"models:/{sys.argv[1]}/1")
print(model.predict([[2.0]])[0])
`;

/** `bin` is the folder of the programs of the server's environment, which has MLflow's client, too. */
export function pythonCases(where: Where, bin: string): void {
  const python = (program: string, ...words: readonly string[]) =>
    execFileSync(join(bin, 'python'), ['-c', program, ...words], {
      cwd: temporaryFolder(),
      env: { PATH: process.env.PATH, MLFLOW_TRACKING_URI: where().url, NO_PROXY: '127.0.0.1' },
      stdio: 'pipe',
      encoding: 'utf8',
    });

  test.each(['saved', 'logged'])(
    'a folder that Python %s with MLflow is registered by us, and loaded by Python',
    async (how) => {
      const { registry, model } = corner(where);
      const place = new PromotionPlace(registry);
      const folder = join(place.folder, 'out');
      python(fit, how, folder, model);
      // MLflow 2 downloads into a folder of the model's name.
      const path = existsSync(join(folder, 'MLmodel')) ? folder : join(folder, 'model');
      const { digest, manifest } = await digestOfFiles(await readModelFiles(path));
      expect(manifest.map((file) => file.path)).toContain('MLmodel');
      const modelFiles = { path, digest, bytes: 1 };
      const record = await place.train('first', { modelFiles });
      const outcome = await place.run(register, { 'run-record': record });
      expect(outcome).toMatchObject({ verdict: 'passed', outputs: { version: '1', digest } });
      const again = await place.run(register, { 'run-record': record });
      expect(again.result).toMatchObject({ version: '1', existed: true });
      expect(Number(python(use, model).trim())).toBeCloseTo(5);
      expect(await place.promote({ evidence: await place.against(digest, null) })).toMatchObject({
        verdict: 'passed',
      });
    },
    180_000,
  );

  test('a model that Python logged and registered is read and promoted where it lies', async () => {
    const { registry, model, by } = corner(where);
    python(script, model);
    const found = await registry.find('wine', { kind: 'version', version: '1' });
    if (!found?.digest) throw new Error('Python registered no version');
    expect(await contents(await registry.files(found, 'model'))).toMatchObject({
      MLmodel: expect.stringContaining('python_function'),
    });
    const place = new PromotionPlace(registry);
    const evidence = await place.against(found.digest, null);
    // Nothing tells what it was trained on, so that no outcome of validate can be about it.
    expect(await codesOf(place.promote({ version: '1', evidence }))).toContain('evidence-missing');
    const policy = place.read('contender.yml');
    place.write('contender.yml', policy.replace('needs: [validate, compare]', 'needs: [compare]'));
    expect(await place.promote({ version: '1', evidence })).toMatchObject({ verdict: 'passed' });
    expect(await place.champion()).toBe('1');
    const versions = await by('GET model-versions/search', { filter: `name='${model}'` });
    expect((versions.json() as { model_versions: unknown[] }).model_versions).toHaveLength(1);
  }, 120_000);
}
