import {
  fits,
  half,
  isObject,
  type JsonObject,
  type NumberFormat,
  no,
  objectAt,
} from './format.ts';
import { metricsJson } from './metrics-json.ts';

/** What `dvc metrics show --json` prints; the files themselves are metrics by name. */
export const dvcMetrics: NumberFormat = {
  name: 'what dvc metrics show --json prints',
  fit(content) {
    const [revision, ...others] = revisionsIn(content);
    if (!revision) return no;
    if (others.length > 0) return half('it has several revisions, and one model is compared');
    const broken = Object.entries(objectAt(revision, 'data')).find(([, file]) => {
      return !isObject(file) || !isObject(file.data);
    });
    return broken ? half(`the file ${broken[0]} has no data, as where it could not be read`) : fits;
  },
  read(content) {
    const [revision] = revisionsIn(content);
    const files = Object.values(objectAt(revision, 'data'));
    const data = files.map((file) => (isObject(file) ? file.data : {}));
    const names = data.flatMap((one) => Object.keys(isObject(one) ? one : {}));
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) {
      return { metrics: {}, mistakes: [{ keys: [], why: `Two files have the metric "${twice}"` }] };
    }
    return metricsJson.read(Object.assign({}, ...data));
  },
};

/** Revisions by name; the workspace's is empty, or `workspace`. */
function revisionsIn(content: unknown): readonly JsonObject[] {
  if (!isObject(content)) return [];
  const revisions = Object.values(content);
  const isShown = revisions.every((one) => {
    return isObject(one) && Object.keys(one).join() === 'data' && isFiles(one.data);
  });
  return isShown ? revisions.filter(isObject) : [];
}

function isFiles(data: unknown): boolean {
  return isObject(data) && Object.keys(data).length > 0 && Object.keys(data).every(isFileName);
}

function isFileName(name: string): boolean {
  return /\.(json|ya?ml|toml)$/i.test(name);
}
