/** Null and range checks of every column, ten columns a statement, as one has to ask to stay in memory. */
export async function askWide(connection, path) {
  const table = `read_parquet('${path}')`;
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${table}`);
  const columns = described.getRowObjects().map(({ column_name }) => column_name);
  const found = { required: 0, range: 0, mean: 0 };
  for (let first = 0; first < columns.length; first += 10) {
    const asked = columns.slice(first, first + 10);
    const sums = {
      required: asked.map((column) => `count(*) FILTER (WHERE ${column} IS NULL)`),
      range: asked.map((column) => `count(*) FILTER (WHERE NOT (${column} BETWEEN 0 AND 1000))`),
      mean: asked.map((column) => `(1 - (avg(${column}) BETWEEN 400 AND 600)::int)`),
    };
    const selected = Object.entries(sums).map(
      ([rule, parts]) => `(${parts.join(' + ')})::int AS ${rule}`,
    );
    const answer = await connection.runAndReadAll(`SELECT ${selected.join()} FROM ${table}`);
    for (const [rule, count] of Object.entries(answer.getRowObjects()[0])) found[rule] += count;
  }
  return found;
}
