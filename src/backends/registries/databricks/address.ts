import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';

/** A schema of Unity Catalog, and the workspace through which it is asked. */
export interface DatabricksAddress {
  readonly uri: string;
  /** Without a slash at its end. */
  readonly url: string;
  readonly catalog: string;
  readonly schema: string;
  /** The volume of the schema in which evidence is kept. */
  readonly volume: string;
}

const form = 'databricks:<catalog>.<schema>?volume=<volume>';

/** `databricks:<catalog>.<schema>`, with the workspace in DATABRICKS_HOST. */
export function readAddress(uri: string, environment: Environment): DatabricksAddress {
  const [name = '', query = ''] = uri.slice(uri.indexOf(':') + 1).split('?');
  const [catalog = '', schema = '', ...more] = name.split('.');
  if (!isName(catalog) || !isName(schema) || more.length > 0) {
    throw refused(uri, `"${name}" is no catalog and schema.`);
  }
  const given = new URLSearchParams(query);
  const unknown = [...given.keys()].find((key) => key !== 'volume');
  if (unknown !== undefined) throw refused(uri, `The parameter "${unknown}" is unknown.`);
  const volume = given.get('volume') || 'contender';
  if (!isName(volume)) throw refused(uri, `"${volume}" is no name of a volume.`);
  return {
    uri: `databricks:${catalog}.${schema}${volume === 'contender' ? '' : `?volume=${volume}`}`,
    url: hostOf(environment),
    catalog,
    schema,
    volume,
  };
}

/** What Unity Catalog takes as a name, without what a path or a URI would read as something else. */
export function isName(name: string): boolean {
  const isPlain = name.isWellFormed() && !/[\s./:?#%\\\p{Cc}]/u.test(name);
  return name !== '' && name.length <= 255 && isPlain;
}

function hostOf(environment: Environment): string {
  const host = environment('DATABRICKS_HOST');
  const url = URL.parse(!host || host.includes('://') ? (host ?? '') : `https://${host}`);
  const isLocal = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost';
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal);
  if (url && isSafe && !url.username && !url.password) return url.origin;
  throw new UserError('registry-address', {
    what: host ? 'DATABRICKS_HOST names no workspace.' : 'It is open which workspace is meant.',
    why: host ? 'It is no plain https address.' : 'DATABRICKS_HOST is not set.',
    next: 'Set it to the address of the workspace, such as https://dbc-a1b2c3d4.cloud.databricks.com.',
  });
}

function refused(uri: string, why: string): UserError {
  return new UserError('registry-address', {
    what: `Cannot use the URI "${uri}".`,
    why,
    next: `Write it as ${form}, for example databricks:main.models.`,
  });
}
