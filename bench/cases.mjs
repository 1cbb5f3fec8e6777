// What is measured: for each case its files, its tools, and what everybody has to find in them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, source } from './folders.mjs';
import { measure } from './measure.mjs';
import { driftRule, orderRule, wideRule } from './rules.mjs';
import { plantedDrift, writeFeatures } from './tables/features.mjs';
import { plantedInKeys, writeKeys } from './tables/keys.mjs';
import { plantedInOrders, writeOrders } from './tables/orders.mjs';
import { plantedInWide, writeWide, writeWideContract } from './tables/wide.mjs';
import {
  datacontractCli,
  evidently,
  greatExpectations,
  ours,
  panderaPandas,
  panderaPolars,
  rawDuckDb,
  soda,
  tfdv,
} from './tools.mjs';

const contract = (name) => join(source, 'contracts', `${name}.yml`);
const validate = (path, promised) => ours(['validate', '--data', path, '--contract', promised]);

/** `rows` of a case are what the results speak of; a trial run may ask for fewer. */
export const cases = [
  {
    name: 'cold',
    title: (n) => `${n} rows × 12 columns, Parquet`,
    rows: 10_000,
    repeats: 5,
    planted: plantedInOrders,
    ruleOf: orderRule,
    prepare: (rows) => everybodyOnOrders(rows, 'parquet'),
  },
  {
    name: 'csv',
    title: (n) => `${n} rows × 12 columns, CSV`,
    rows: 1_000_000,
    repeats: 3,
    planted: plantedInOrders,
    ruleOf: orderRule,
    prepare: (rows) => everybodyOnOrders(rows, 'csv'),
  },
  {
    name: 'orders-1m',
    title: (n) => `${n} rows × 12 columns, Parquet`,
    rows: 1_000_000,
    repeats: 3,
    planted: plantedInOrders,
    ruleOf: orderRule,
    async prepare(rows) {
      const path = await ordersFile(rows, 'parquet');
      return [validate(path, contract('orders')), rawDuckDb('orders', path)];
    },
  },
  {
    name: 'orders-10m',
    title: (n) => `${n} rows × 12 columns, Parquet`,
    rows: 10_000_000,
    repeats: 3,
    planted: plantedInOrders,
    ruleOf: orderRule,
    prepare: (rows) => everybodyOnOrders(rows, 'parquet'),
  },
  {
    name: 'orders-10m-unproven',
    title: (n) => `${n} rows × 12 columns, Parquet, no part of the compound key unique`,
    rows: 10_000_000,
    repeats: 3,
    planted: plantedInOrders,
    ruleOf: orderRule,
    async prepare(rows) {
      const path = await ordersFile(rows, 'parquet');
      return [validate(path, contract('orders-unproven')), rawDuckDb('orders', path, 'ordered_at')];
    },
  },
  {
    name: 'wide',
    title: (n) => `${n} rows × 500 columns, Parquet`,
    rows: 500_000,
    repeats: 3,
    planted: plantedInWide,
    ruleOf: wideRule,
    async prepare(rows) {
      const path = await writeWide(join(dataFolder, `wide-${rows}.parquet`), rows);
      const promised = join(dataFolder, 'wide.yml');
      writeWideContract(promised);
      return [
        validate(path, promised),
        rawDuckDb('wide', path),
        soda('wide', path),
        panderaPolars('wide', path),
        panderaPandas('wide', path),
      ];
    },
  },
  {
    name: 'drift',
    title: (n) => `drift of 12 columns, ${n} rows against ${n} others`,
    rows: 1_000_000,
    repeats: 3,
    planted: plantedDrift,
    ruleOf: driftRule,
    prepare: drift,
  },
  keysCase('text'),
  keysCase('integer'),
];

function keysCase(kind) {
  return {
    name: `keys-${kind}`,
    title: (n) => `${n} ${kind} keys, unique but for three, engine limited to 1 GB`,
    rows: 40_000_000,
    repeats: 1,
    planted: plantedInKeys,
    ruleOf: (id) => (id.endsWith('.unique') ? [id, 'key.unique'] : undefined),
    async prepare(rows) {
      const path = await writeKeys(join(dataFolder, `keys-${kind}-${rows}.parquet`), {
        rows,
        kind,
      });
      const words = ['validate', '--data', path, '--contract', contract(`keys-${kind}`)];
      return [ours(words, { preload: './small-machine.mjs' }), rawDuckDb('keys', path, '1GB')];
    },
  };
}

function ordersFile(rows, format) {
  return writeOrders(join(dataFolder, `orders-${rows}.${format}`), rows);
}

async function everybodyOnOrders(rows, format) {
  const path = await ordersFile(rows, format);
  const words = ['orders', path];
  return [
    validate(path, contract('orders')),
    rawDuckDb(...words),
    soda(...words),
    panderaPolars(...words),
    panderaPandas(...words),
    datacontractCli(...words, contract('orders')),
    greatExpectations(...words),
  ];
}

/** Freezes the reference first, outside the measurement, as a team does once for many runs. */
async function drift(rows) {
  const [reference, current] = await Promise.all(
    ['reference', 'current'].map((side) =>
      writeFeatures(join(dataFolder, `features-${side}-${rows}.parquet`), { rows, side }),
    ),
  );
  const folder = join(dataFolder, `drift-${rows}`);
  mkdirSync(folder, { recursive: true });
  const profile = join(folder, 'profile.json');
  const policyOf = (name, path, more) => {
    const policy = join(folder, `${name}.yml`);
    const set = { path, contract: contract('features'), ...more };
    writeFileSync(policy, JSON.stringify({ version: 1, model: 'bench', data: { [name]: set } }));
    return policy;
  };
  const frozen = ours([
    ...['profile', '--data', 'reference', '--output', profile],
    ...['--policy', policyOf('reference', reference)],
  ]);
  const statistics = join(folder, 'statistics.pbtxt');
  return [
    {
      ...ours(['validate', '--policy', policyOf('current', current, { profile })]),
      freeze: () => measure('drift-contender-freeze', frozen.prepare()),
    },
    {
      ...tfdv('drift', current, statistics),
      freeze: () => measure('drift-tfdv-freeze', tfdv('freeze', reference, statistics).prepare()),
    },
    evidently('drift', current, reference),
  ];
}
