import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf, type Measured, type Measurement } from '../../../domain/data/measurement.ts';
import { measureApart } from './apart.ts';
import { type Asked, batches, narrow, wide } from './batches.ts';
import { nameOthers } from './categories-named.ts';
import { measureDistinct } from './distinct.ts';
import { groupedTable } from './grouped.ts';
import { isText } from './loaded.ts';
import type { Table } from './open-table.ts';
import { provingParts } from './proving-parts.ts';
import { type Prospect, prospectOf, type Route, routeOf } from './route.ts';
import { readSamples } from './sample.ts';
import { type Answers, hopefulScan } from './scan.ts';
import type { Sightings } from './sightings.ts';
import { keptWhere, narrowSource, viewSource } from './source.ts';

type Routed = ReadonlyMap<Measurement, Route>;

/**
 * Measures in this order: what the files' statistics say, each different value of columns with few, all
 * that fits in as few scans as possible, distinct combinations, and what must run by itself.
 */
export async function measureAll(
  connection: DuckDBConnection,
  measurements: readonly Measurement[],
  { table, sightings }: { readonly table: Table; readonly sightings: Sightings },
): Promise<Answers> {
  await table.expressions.prepare(measurements);
  const seen = { sightings, samples: await readSamples(connection, measurements, table) };
  const proving = provingParts(measurements, prospectOf(table, measurements, seen));
  const all = [...measurements, ...proving];
  const prospect = prospectOf(table, all, seen);
  const routes: Routed = new Map(all.map((one) => [one, routeOf(one, prospect)]));
  const answers = new Map<Measurement, Measured>(fromKnown(routes));
  for (const { batch, ...sources } of scansOf(routes, prospect)) {
    for (const [one, answer] of await hopefulScan(connection, batch, sources))
      answers.set(one, answer);
  }
  for (const [measurement, route] of routes) {
    if (route.kind !== 'distinct') continue;
    const { unique } = route;
    answers.set(measurement, await measureDistinct(connection, unique, { prospect, answers }));
  }
  for (const [measurement, { kind }] of routes) {
    if (kind !== 'apart') continue;
    answers.set(measurement, await measureApart(connection, measurement, table));
  }
  for (const [one, answer] of await nameOthers(connection, answers, table))
    answers.set(one, answer);
  sightings.count(answers);
  return answers;
}

function fromKnown(routes: Routed): Answers {
  const answers = new Map<Measurement, Measured>();
  for (const [measurement, route] of routes) {
    if (route.kind === 'known')
      answers.set(measurement, { ...route.finding, sql: route.sql, ms: 0 });
  }
  return answers;
}

function scansOf(routes: Routed, { table, hopeful }: Prospect) {
  const asked = (isNarrow: boolean) =>
    [...routes.values()].flatMap((route) => {
      if (route.kind === 'distinct' && !isNarrow) return route.complete ?? [];
      return route.kind === 'scan' && route.narrow === isNarrow ? [route.asked] : [];
    });
  const grouped = [...groupsOf(routes)].map(([column, batch]) => {
    const source = narrowSource(groupedTable(table, column));
    return { batch, source, hopeful: source };
  });
  const sought = [...routes.values()].flatMap((route) => {
    if (route.kind !== 'sought') return [];
    const source = keptWhere(narrowSource(table), route.where);
    return [{ batch: [route.asked], source, hopeful: source }];
  });
  // The engine cuts all columns of a scan anew for each filter, which only texts have.
  const [texts, others] = [true, false].map((wanted) =>
    asked(true).filter(({ measurement }) => isOfText(measurement, table) === wanted),
  );
  const few = [...batches(others ?? [], narrow), ...batches(texts ?? [], narrow)].map((batch) => {
    return { batch, source: narrowSource(table), hopeful: narrowSource(hopeful) };
  });
  const all = batches(asked(false), isText(table) ? wide : narrow).map((batch) => {
    const source = viewSource(table);
    return { batch, source, hopeful: source };
  });
  return [...grouped, ...sought, ...few, ...all];
}

function isOfText(measurement: Measurement, { columns }: Table): boolean {
  return columnsOf(measurement).some((name) => columns.get(name)?.type === 'VARCHAR');
}

function groupsOf(routes: Routed): ReadonlyMap<string, readonly Asked[]> {
  const groups = new Map<string, Asked[]>();
  for (const [measurement, route] of routes) {
    if (route.kind !== 'grouped') continue;
    const [column = ''] = columnsOf(measurement);
    const group = groups.get(column) ?? [];
    group.push(route.asked);
    groups.set(column, group);
  }
  return groups;
}
