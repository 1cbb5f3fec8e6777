// contracts/orders.yml as a person would ask it: one scan of all values, then key, compound key, quantile.

const countries = 'FR DE IT ES PT NL BE AT CH PL CZ SK SE NO FI DK IE GB GR RO';
const bad = (kept) => `count(*) FILTER (WHERE NOT (${kept}))::int`;
const missing = (column) => `count(*) FILTER (WHERE ${column} IS NULL)::int`;
const within = (column, low, high) =>
  bad(`isfinite(${column}::double) AND ${column} BETWEEN ${low} AND ${high}`);
const oneOf = (column, values) => bad(`${column} IN ('${values.split(' ').join("','")}')`);
const matching = (column, pattern) => bad(`regexp_full_match(${column}, '${pattern}')`);
const outside = (value, low, high) => `(1 - (${value} BETWEEN ${low} AND ${high})::int)::int`;

const valueRules = {
  'order_id.nulls': missing('order_id'),
  'customer_id.range': bad('customer_id >= 1'),
  'country.known': oneOf('country', countries),
  'status.known': oneOf('status', 'open paid shipped delivered returned'),
  'channel.known': oneOf('channel', 'web app shop'),
  'quantity.range': within('quantity', 1, 20),
  'price.range': within('price', 0, 10000),
  'discount.range': within('discount', 0, 1),
  'sku.pattern': matching('sku', '[A-Z]{3}-[0-9]{5}'),
  'sku.length': bad('length(sku) = 9'),
  'email.required': missing('email'),
  'email.pattern': matching('email', '[a-z0-9.]+@[a-z0-9.]+'),
  'email.length': bad('length(email) <= 50'),
  'ordered_at.range': bad("ordered_at >= TIMESTAMP '2020-01-01'"),
  'receipt_no.required': missing('receipt_no'),
  'customer_id.required': missing('customer_id'),
  'price.required': missing('price'),
  'price.mean': outside('avg(price)', 33, 39),
  'price.deviation': outside('stddev_samp(price)', 30, 50),
  enough: '(1 - (count(*) >= 10000)::int)::int',
};

/** `second`: the column that makes the compound key, together with customer_id. */
export async function askOrders(connection, path, second = 'receipt_no') {
  const ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects()[0];
  const { table, types } = path.endsWith('.csv')
    ? await strictCsv(connection, path)
    : await typedParquet(connection, path);
  const columns = Object.entries(valueRules).map(([rule, sql]) => `${sql} AS "${rule}"`);
  const { 'order_id.nulls': nulls, ...found } = await ask(`SELECT ${columns.join()} FROM ${table}`);
  const key = await ask(
    `SELECT (count(order_id) - count(DISTINCT order_id))::int AS again FROM ${table}`,
  );
  const pair = await ask(`SELECT coalesce(sum(n - 1), 0)::int AS again FROM (
    SELECT count(*) AS n FROM ${table} WHERE customer_id IS NOT NULL AND ${second} IS NOT NULL
    GROUP BY customer_id, ${second} HAVING count(*) > 1)`);
  const quantile = await ask(
    `SELECT ${outside('quantile_cont(price, 0.95)', 92, 113)} AS broken FROM ${table}`,
  );
  return {
    ...found,
    'order_id.primaryKey': nulls + key.again,
    'one-receipt': pair.again,
    'price.p95': quantile.broken,
    types,
  };
}

async function typedParquet(connection, path) {
  const table = `read_parquet('${path}')`;
  const columns = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${table}`);
  const types = columns.getRowObjects().map(({ column_type }) => column_type);
  const expected =
    'BIGINT BIGINT INTEGER VARCHAR VARCHAR VARCHAR INTEGER DOUBLE DOUBLE VARCHAR VARCHAR TIMESTAMP';
  return { table, types: types.join(' ') === expected ? 0 : 1 };
}

const integer = ['[+-]?[0-9]+', 'BIGINT'];
const number = ['[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)([eE][+-]?[0-9]+)?', 'DOUBLE'];
const instant = ['[0-9]{4}(-[0-9]{2}){2}[T ][0-9]{2}(:[0-9]{2}){2}([.][0-9]+)?', 'TIMESTAMP'];
const lexicalForms = {
  order_id: integer,
  receipt_no: integer,
  customer_id: integer,
  quantity: integer,
  price: number,
  discount: number,
  ordered_at: instant,
};

/** Read as text, or 9.5 would become the integer 10 without a word; then typed once, into a table. */
async function strictCsv(connection, path) {
  const typed = Object.entries(lexicalForms).map(([column, [form, type]]) => {
    const value = `CASE WHEN regexp_full_match(${column}, '${form}') THEN try_cast(${column} AS ${type}) END`;
    return { column, value };
  });
  const replaced = typed.map(({ column, value }) => `${value} AS ${column}`);
  const wrong = typed.map(({ column, value }) => `${column} IS NOT NULL AND ${value} IS NULL`);
  await connection.run(`CREATE TEMP TABLE typed AS
    SELECT * REPLACE (${replaced.join()}), (${wrong.join(' OR ')}) AS ill_typed
    FROM read_csv('${path}', all_varchar = true, header = true, delim = ',', quote = '"')`);
  const count = await connection.runAndReadAll('SELECT count_if(ill_typed)::int AS n FROM typed');
  return { table: 'typed', types: count.getRowObjects()[0].n };
}
