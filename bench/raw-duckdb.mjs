// The yardstick: DuckDB alone, from Node, asking in plain SQL what the contracts ask.
// raw-duckdb.mjs <work> <file> [option]; prints what it found as one line of JSON.
import { DuckDBInstance } from '@duckdb/node-api';
import { askKeys } from './raw/keys.mjs';
import { askOrders } from './raw/orders.mjs';
import { askWide } from './raw/wide.mjs';

const questions = { orders: askOrders, wide: askWide, keys: askKeys };
const [work, path, option] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:');
const connection = await instance.connect();
await connection.run("SET TimeZone = 'UTC'");
console.log(JSON.stringify({ found: await questions[work](connection, path, option) }));
