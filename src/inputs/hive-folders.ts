/** What folders called `key=value` say of every row in a file; null is a missing value. */
export type FilePartitions = Readonly<Record<string, string | null>>;

/** How Hive spells a missing value. */
const missing = '__HIVE_DEFAULT_PARTITION__';

/** The keys and values of the folders of a path, `/year=2024/city=S%C3%A3o/part.csv`; the innermost wins. */
export function partitionsOf(path: string): FilePartitions {
  const folders = path.split('/').slice(0, -1);
  const pairs = folders.flatMap((folder) => {
    const [key = '', ...value] = folder.split('=');
    return key === '' || value.length === 0
      ? []
      : [[decode(key), textOf(value.join('='))] as const];
  });
  return Object.fromEntries(pairs);
}

function textOf(value: string): string | null {
  return value === missing ? null : decode(value);
}

/** A percent sign that does not escape anything stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
