import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
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

/** `bin` is the folder of the programs of the server's environment, which has MLflow's client, too. */
export function pythonCases(where: Where, bin: string): void {
  test('a model that Python logged and registered is read and promoted where it lies', async () => {
    const { registry, model, by } = corner(where);
    execFileSync(join(bin, 'python'), ['-c', script, model], {
      cwd: temporaryFolder(),
      env: { PATH: process.env.PATH, MLFLOW_TRACKING_URI: where().url, NO_PROXY: '127.0.0.1' },
      stdio: 'pipe',
    });
    const found = await registry.find('wine', { kind: 'version', version: '1' });
    if (!found) throw new Error('Python registered no version');
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
