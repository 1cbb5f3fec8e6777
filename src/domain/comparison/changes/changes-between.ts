import type { Environment } from '../../training/environment.ts';
import type { RunRecord } from '../../training/run-record.ts';
import type { RunChange } from './result.ts';

/**
 * Everything in which two runs differ, as far as their records tell: what may be why a metric moved.
 * None at all leaves only training noise and what no record holds.
 */
export function changesBetween(baseline: RunRecord, candidate: RunRecord): readonly RunChange[] {
  const [before, after] = [factsOf(baseline), factsOf(candidate)];
  const names = new Set([...after.keys(), ...before.keys()]);
  return [...names].flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    return changeOf(was, is);
  });
}

type Value = string | number | boolean | null;

/** One fact of a record; what is not known is null. */
interface Fact {
  readonly kind: RunChange['kind'];
  readonly name: string;
  readonly value: Value;
  /** True where the number only names something, so that a difference means nothing. */
  readonly isName?: true;
}

/** By kind and name, in the order in which a reader should look at them. */
function factsOf(record: RunRecord): ReadonlyMap<string, Fact> {
  const facts = [
    ...Object.entries(record.parameters).map(([name, value]): Fact => {
      return { kind: 'parameter', name, value };
    }),
    ...dataFacts(record),
    ...codeFacts(record),
    { kind: 'command', name: 'command', value: record.command } as const,
    ...environmentFacts(record.environment),
    { kind: 'environment', name: 'backend', value: record.backend } as const,
    { kind: 'seed', name: 'seed', value: record.seed, isName: true } as const,
  ];
  return new Map(facts.map((fact) => [`${fact.kind} ${fact.name}`, fact]));
}

/** The bytes of each data set, and where something has looked into it its size. */
function dataFacts({ data, fingerprints = {} }: RunRecord): readonly Fact[] {
  return Object.entries(data).flatMap(([name, digest]): Fact[] => {
    const fingerprint = Object.hasOwn(fingerprints, name) ? fingerprints[name] : undefined;
    return [
      { kind: 'data', name, value: digest },
      ...(fingerprint
        ? ([
            { kind: 'data', name: `${name} rows`, value: fingerprint.rows },
            { kind: 'data', name: `${name} columns`, value: fingerprint.columns.length },
          ] as const)
        : []),
    ];
  });
}

/** A commit says nothing of what was changed beside it, so uncommitted changes are never "the same". */
function codeFacts({ id, code }: RunRecord): readonly Fact[] {
  const commit: Fact = { kind: 'code', name: 'commit', value: code.headSha ?? code.sha };
  if (code.dirty !== true) return [commit];
  return [commit, { kind: 'code', name: 'uncommitted changes', value: `in ${id}` }];
}

function environmentFacts(environment: Environment): readonly Fact[] {
  const { lockFiles, gpus, ...machine } = environment;
  return [
    ...Object.entries(lockFiles).map(([name, value]): Fact => {
      return { kind: 'dependencies', name, value };
    }),
    ...Object.entries(machine).map(([key, value]): Fact => {
      const { kind, name } = machineFacts[key] ?? { kind: kindOf(key), name: key };
      return { kind, name, value: asValue(value) };
    }),
    ...gpuFacts(gpus),
  ];
}

/** The kind of the cards counts, not which of them it was. */
function gpuFacts(gpus: Environment['gpus']): readonly Fact[] {
  if (!gpus) return [];
  const { cards, driver, cuda } = gpus;
  return [
    { kind: 'hardware', name: 'GPUs', value: cards.map(({ name }) => name).join(', ') },
    { kind: 'environment', name: 'GPU driver', value: driver },
    { kind: 'environment', name: 'CUDA', value: cuda },
  ];
}

const machineFacts: Readonly<Record<string, Pick<Fact, 'kind' | 'name'>>> = {
  os: { kind: 'environment', name: 'operating system' },
  arch: { kind: 'hardware', name: 'processor architecture' },
  cpus: { kind: 'hardware', name: 'processor cores' },
  memoryBytes: { kind: 'hardware', name: 'memory in bytes' },
  node: { kind: 'environment', name: 'Node' },
  python: { kind: 'environment', name: 'Python' },
};

/** Records of other versions may tell more of the machine. */
function kindOf(key: string): Fact['kind'] {
  return /gpu|cpu|cuda|driver|memory/i.test(key) ? 'hardware' : 'environment';
}

/** What a later record tells of its machine, such as a list of GPUs, is compared as its text. */
function asValue(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return value === null || value === undefined ? null : JSON.stringify(value);
}

function changeOf(was: Fact | undefined, is: Fact | undefined): readonly RunChange[] {
  const fact = is ?? was;
  if (!fact) return [];
  const [before, after] = [textOf(was), textOf(is)];
  if (before === after) return [];
  const { kind, name, isName } = fact;
  const [from, to] = [was?.value, is?.value];
  const difference =
    typeof from === 'number' && typeof to === 'number' && !isName ? to - from : undefined;
  return [
    {
      kind,
      name,
      baseline: before,
      candidate: after,
      ...(difference !== undefined && Number.isFinite(difference) && { difference }),
    },
  ];
}

/** A parameter that is null is written so; every other null was not known. */
function textOf(fact: Fact | undefined): string | null {
  if (!fact) return null;
  if (fact.value === null) return fact.kind === 'parameter' ? 'null' : null;
  return String(fact.value);
}
