import type { Dossier } from '../../domain/model/dossier.ts';
import { isDigest } from '../../domain/model/version.ts';
import { hexOf } from './hex.ts';

/** A data set, or a file that fixes what training ran with. */
export interface BomData {
  readonly type: 'data' | 'file';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly hashes?: readonly { readonly alg: 'SHA-256'; readonly content: string }[];
  readonly data?: readonly { readonly type: 'dataset'; readonly name: string }[];
}

/** The data that the model was trained, validated and judged on, and the lock files; each once. */
export function dataOf(dossier: Dossier): readonly BomData[] {
  const { run, validations, comparisons } = dossier;
  const named = [
    ...Object.entries(run?.data ?? {}),
    ...validations.flatMap(
      ({ result }) => result?.data.map(({ name, digest }) => [name, digest]) ?? [],
    ),
    ...comparisons.flatMap(({ key, result }) => {
      return result?.testSet ? [[`rows judged for ${key}`, result.testSet.digest]] : [];
    }),
  ] as const;
  const locks = Object.entries(run?.environment.lockFiles ?? {});
  const all = [
    ...named.map(([name = '', digest = '']) => component('data', name, digest)),
    ...locks.map(([name, digest]) => component('file', name, digest)),
  ];
  return [...new Map(all.map((one) => [one['bom-ref'], one])).values()];
}

function component(type: BomData['type'], name: string, digest: string): BomData {
  return {
    type,
    'bom-ref': `${type}:${digest}:${name}`,
    name,
    ...(isDigest(digest) && { hashes: [{ alg: 'SHA-256', content: hexOf(digest) }] }),
    ...(type === 'data' && { data: [{ type: 'dataset', name }] }),
  };
}
