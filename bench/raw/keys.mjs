/** `limit`: DuckDB's memory_limit, such as 1GB. */
export async function askKeys(connection, path, limit) {
  await connection.run(`SET memory_limit = '${limit}'`);
  await connection.run(`SET temp_directory = '${path}.raw-spill'`);
  const answer = await connection.runAndReadAll(
    `SELECT (count(key) - count(DISTINCT key))::int AS again FROM read_parquet('${path}')`,
  );
  return { 'key.unique': answer.getRowObjects()[0].again };
}
