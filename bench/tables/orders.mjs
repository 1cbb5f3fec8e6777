// Orders of a shop: 12 columns, and a known number of rows that break each rule of contracts/orders.yml.
import { draw, normal, uniform, writeTable } from '../duckdb.mjs';

const countries = 'FR DE IT ES PT NL BE AT CH PL CZ SK SE NO FI DK IE GB GR RO'.split(' ');
const statuses = ['open', 'paid', 'shipped', 'delivered', 'returned'];
const channels = ['web', 'app', 'shop'];

/** Rule → the rows that break it, in every file of this table; for a rule about the whole table 0 is kept, 1 broken. */
export const plantedInOrders = {
  'order_id.primaryKey': 7,
  'customer_id.range': 11,
  'country.known': 40,
  'status.known': 25,
  'channel.known': 0,
  'quantity.range': 31,
  'price.range': 53,
  'discount.range': 17,
  'sku.pattern': 23,
  'sku.length': 0,
  'email.required': 19,
  'email.pattern': 29,
  'email.length': 37,
  'ordered_at.range': 13,
  'receipt_no.required': 0,
  'customer_id.required': 0,
  'price.required': 0,
  'one-receipt': 0,
  'price.mean': 0,
  'price.p95': 0,
  'price.deviation': 0,
  enough: 0,
  types: 0,
};

/** At least 10,000 rows, so that no row is planted twice. */
export function writeOrders(path, rows) {
  const planted = (rule) => {
    const offset = 3 + 5 * Object.keys(plantedInOrders).indexOf(rule);
    return `i % ${Math.floor(rows / 64)} = ${offset} AND i // ${Math.floor(rows / 64)} < ${plantedInOrders[rule]}`;
  };
  const oneOf = (values, salt) =>
    `[${values.map((value) => `'${value}'`).join()}][1 + (${draw(salt)} % ${values.length})::int]`;
  return writeTable(
    path,
    `SELECT
      (CASE WHEN ${planted('order_id.primaryKey')} THEN i ELSE i + 1 END)::bigint AS order_id,
      (1000000 + i * 7919 % ${rows})::bigint AS receipt_no,
      CASE WHEN ${planted('customer_id.range')} THEN 0
        ELSE 1 + (${draw(1)} % 2000000)::int END AS customer_id,
      CASE WHEN ${planted('country.known')} THEN 'XX' ELSE ${oneOf(countries, 2)} END AS country,
      CASE WHEN ${planted('status.known')} THEN 'lost' ELSE ${oneOf(statuses, 3)} END AS status,
      ${oneOf(channels, 4)} AS channel,
      CASE WHEN ${planted('quantity.range')} THEN 0 ELSE 1 + (${draw(5)} % 20)::int END AS quantity,
      CASE WHEN ${planted('price.range')} THEN -1.5
        ELSE round(0.01 + exp(3.2 + 0.87 * (${normal(6)})), 2) END::double AS price,
      CASE WHEN ${planted('discount.range')} THEN 1.25
        WHEN ${draw(8)} % 50 = 0 THEN NULL
        ELSE round(${uniform(9)} / 2, 3) END::double AS discount,
      CASE WHEN ${planted('sku.pattern')} THEN 'sku-' || lpad((i % 100000)::varchar, 5, '0')
        ELSE chr(65 + (${draw(10)} % 26)::int) || chr(65 + (${draw(11)} % 26)::int) || 'X-'
          || lpad((${draw(12)} % 100000)::varchar, 5, '0') END AS sku,
      CASE WHEN ${planted('email.required')} THEN NULL
        WHEN ${planted('email.pattern')} THEN 'customer ' || i || ' has none'
        WHEN ${planted('email.length')} THEN repeat('long', 12) || '@example.com'
        ELSE 'customer.' || ${draw(13)} % 1000000000000 || '@'
          || ${oneOf(['mail', 'post', 'shop'], 14)} || '.example.com' END AS email,
      CASE WHEN ${planted('ordered_at.range')} THEN TIMESTAMP '2019-12-31 23:59:59'
        ELSE TIMESTAMP '2023-01-01' + to_microseconds(i * (94000000000000 // ${rows}) + (${draw(15)} % 900000)::bigint)
        END AS ordered_at
    FROM range(${rows}) AS numbers(i)`,
  );
}
