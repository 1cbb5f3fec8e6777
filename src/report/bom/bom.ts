import type { Dossier } from '../../domain/model/dossier.ts';
import { taskName } from '../card/task.ts';
import { fairnessAssessments, type Group, technicalLimitations } from './considerations.ts';
import { type BomData, dataOf } from './data.ts';
import { hexOf } from './hex.ts';
import { type PerformanceMetric, performanceMetrics } from './performance.ts';

/** The members of CycloneDX 1.6 that a bill of materials of ours has. */
export interface Bom {
  readonly $schema: string;
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: {
    readonly timestamp: string;
    readonly tools: { readonly components: readonly Tool[] };
    readonly component: ModelComponent;
  };
  readonly components?: readonly BomData[];
  readonly dependencies?: readonly {
    readonly ref: string;
    readonly dependsOn: readonly string[];
  }[];
}

interface Tool {
  readonly type: 'application';
  readonly name: string;
  readonly version: string;
}

interface Property {
  readonly name: string;
  readonly value: string;
}

interface ModelComponent {
  readonly type: 'machine-learning-model';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly hashes: readonly { readonly alg: 'SHA-256'; readonly content: string }[];
  readonly externalReferences: readonly { readonly type: 'model-card'; readonly url: string }[];
  readonly modelCard: {
    readonly modelParameters: {
      readonly task?: string;
      readonly datasets?: readonly { readonly ref: string }[];
    };
    readonly quantitativeAnalysis: { readonly performanceMetrics: readonly PerformanceMetric[] };
    readonly considerations: {
      readonly technicalLimitations: readonly string[];
      readonly fairnessAssessments: readonly Group[];
    };
  };
  readonly properties: readonly Property[];
}

/**
 * The bill of materials of a model: CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json. The same
 * dossier gives the same bytes: number and time come from the model and its run.
 */
export function bomOf(dossier: Dossier, version: string): Bom {
  const { digest } = dossier;
  const data = dataOf(dossier);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(hexOf(digest))}`,
    version: 1,
    metadata: {
      timestamp: timeOf(dossier),
      tools: { components: [{ type: 'application', name: 'contender', version }] },
      component: modelOf(dossier, data),
    },
    ...(data.length > 0 && {
      components: data,
      dependencies: [{ ref: digest, dependsOn: data.map((component) => component['bom-ref']) }],
    }),
  };
}

function modelOf(dossier: Dossier, data: readonly BomData[]): ModelComponent {
  const { model, digest, comparisons } = dossier;
  const results = comparisons.flatMap(({ result }) => result ?? []);
  const task = results.map((result) => taskName(result.task)).find((name) => name !== null);
  const datasets = data.filter(({ type }) => type === 'data');
  return {
    type: 'machine-learning-model',
    'bom-ref': digest,
    name: model,
    hashes: [{ alg: 'SHA-256', content: hexOf(digest) }],
    externalReferences: [{ type: 'model-card', url: 'model-card.md' }],
    modelCard: {
      modelParameters: {
        ...(task && { task }),
        ...(datasets.length > 0 && {
          datasets: datasets.map((component) => ({ ref: component['bom-ref'] })),
        }),
      },
      quantitativeAnalysis: { performanceMetrics: performanceMetrics(results) },
      considerations: {
        technicalLimitations: technicalLimitations(results),
        fairnessAssessments: fairnessAssessments(results),
      },
    },
    properties: propertiesOf(dossier),
  };
}

/** What has no place of its own in CycloneDX; the digest is of a manifest, which a reader must know. */
function propertiesOf({ digest, run }: Dossier): readonly Property[] {
  const parameters = Object.entries(run?.parameters ?? {});
  const known: readonly (readonly [string, string | null])[] = [
    ['digest-of-manifest', digest],
    ['run', run?.id ?? null],
    ['commit', run?.code.headSha ?? run?.code.sha ?? null],
    ['command', run?.command ?? null],
    ['seed', run ? String(run.seed) : null],
    ...parameters.map(([name, value]) => [`parameter:${name}`, String(value)] as const),
  ];
  return known.flatMap(([name, value]) => {
    return value === null ? [] : [{ name: `contender:${name}`, value }];
  });
}

/** When training ended; without a record when the model was first judged. */
function timeOf({ run, comparisons }: Dossier): string {
  if (run) return new Date(Date.parse(run.startedAt) + run.durationMs).toISOString();
  const times = comparisons.map(({ provenance }) => provenance.startedAt).sort();
  return times[0] ?? new Date(0).toISOString();
}

/** A UUID of version 8 (RFC 9562), whose bits are those of the digest. */
function uuidOf(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return groups.join('-');
}
