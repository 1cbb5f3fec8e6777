type Variables = Readonly<Record<string, string>>;

/** A shorter one would hide ordinary words of the log. */
export const shortestSecret = 6;

const secretWords =
  /(^|_)(TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|PWD|CREDENTIALS?|CREDS|AUTH|AUTHORIZATION|PAT|JWT|BEARER|COOKIE|WEBHOOK|CONNECTION_?STRING|API_?KEYS?|ACCESS_?KEYS?|SECRET_?KEYS?|PRIVATE_?KEYS?|SIGNING_?KEYS?|ENCRYPTION_?KEYS?|MASTER_?KEYS?|ACCOUNT_?KEYS?|SSH_?KEYS?|DEPLOY_?KEYS?|LICEN[CS]E_?KEYS?|SAS_?KEYS?)(_|\d|$)|PASSWORD|APIKEY/;
/** A name that ends so tells about a secret, and holds none. */
const aboutSecrets =
  /_(TYPE|METHOD|MODE|NAME|HOST|PORT|REGION|PROVIDER|ENABLED|DISABLED|USER|USERNAME|VERSION|FORMAT|ISSUER|AUDIENCE|SCOPES?|TTL|EXPIRES|EXPIRY|EXPIRATION|LENGTH|SIZE|LIMIT|COUNT|ALGORITHM|DIR|DIRECTORY|FOLDER|DOMAIN|PERMISSIONS|STATUS)$/;
/** Whose other variables hold names of caches and columns, too. */
const anyKey = /(^|_)KEYS?$/;
/** The whole address is the secret. */
const mayBeUrl = /WEBHOOK/;
const mayBeNumber = /PASSWORD|PASSWD|PASSPHRASE|PWD|SECRET/;

const commonWords: ReadonlySet<string> = new Set([
  ...['always', 'anonymous', 'bearer', 'changeme', 'default', 'development', 'disabled', 'enabled'],
  ...['github', 'include', 'inherit', 'kerberos', 'localhost', 'negotiate', 'oauth2', 'optional'],
  ...['password', 'postgres', 'production', 'public', 'required', 'secret', 'staging', 'strict'],
  ...['testing', 'undefined', 'username'],
]);

/**
 * The secrets among the variables of a command: what a variable with a secret's name holds, each line
 * of it and each secret member of a JSON object, and the password of every URL.
 */
export function secretValues(variables: Variables): readonly string[] {
  const values = Object.entries(variables).flatMap(([name, value]) => [
    ...(isSecretName(name) || (anyKey.test(name) && isRandom(value)) ? partsOf(value, name) : []),
    ...passwordsIn(value),
  ]);
  return [...new Set(values)];
}

function isSecretName(name: string): boolean {
  // `clientSecret` and `client-secret`, as members of JSON may be called, are CLIENT_SECRET.
  const upper = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();
  // The working directories of a shell, of which nobody keeps a secret.
  if (upper === 'PWD' || upper === 'OLDPWD') return false;
  return secretWords.test(upper) && !aboutSecrets.test(upper);
}

function partsOf(value: string, name: string): readonly string[] {
  // A key in PEM form is often one line, with the two characters \n where others would end.
  const text = frame.test(value) ? value.replaceAll('\\r', '').replaceAll('\\n', '\n') : value;
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const whole = lines.length === 1 ? lines : lines.filter((line) => !armour.test(line));
  return [
    ...whole.filter((line) => isSecret(line, name)),
    ...membersOf(value),
    ...settingsOf(value),
  ];
}

/** The first and last line of a key in PEM form are the same for all keys. */
const armour = /^-----(BEGIN|END) [A-Z0-9 ]+-----$/;
const frame = /^"?-----BEGIN /;

/** A key of a cloud is often one JSON object, whose programs print one member of it. */
function membersOf(value: string): readonly string[] {
  if (!value.trimStart().startsWith('{')) return [];
  try {
    const entries = Object.entries(JSON.parse(value) as Record<string, unknown>);
    return entries.flatMap(([name, member]) => {
      return typeof member === 'string' && isSecretName(name) ? partsOf(member, name) : [];
    });
  } catch {
    return [];
  }
}

/** `Server=db;Password=…`: a program may print the password alone. */
function settingsOf(value: string): readonly string[] {
  const settings = value.includes(';') ? value.matchAll(/(?:^|;)\s*([\w ]+)=([^;\n]+)/g) : [];
  return [...settings].flatMap(([, name = '', text = '']) => {
    const key = name.trim().replaceAll(' ', '_');
    return isSecretName(key) || key.toUpperCase() === 'PWD' ? partsOf(text, key) : [];
  });
}

function isSecret(text: string, name: string): boolean {
  if (text.length < shortestSecret || commonWords.has(text.toLowerCase())) return false;
  if (/^-?[\d.,]+$/.test(text)) return mayBeNumber.test(name.toUpperCase());
  if (isPlainUrl(text) && !mayBeUrl.test(name.toUpperCase())) return false;
  return new Set(text).size > 1 && !isPath(text) && !isWordOfModel(text);
}

/** Language models have tokens, too: `<|endoftext|>`, `[MASK]`. */
function isWordOfModel(text: string): boolean {
  return /^(<\|?[\w ]{1,30}\|?>|\[[A-Z_]{1,30}\])$/.test(text);
}

/** Of a URL only what may hold a secret is one: a user with a password, or a query. */
function isPlainUrl(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\/[^\s@?]*$/i.test(text);
}

/** A key of random characters may begin with a slash, too; folders have shorter or plainer names. */
function isPath(text: string): boolean {
  if (/^[a-z]:\\/i.test(text)) return true;
  if (!isFile.test(text) && !/^(~|\.{0,2})(\/[\w.@-]+)+\/?$/.test(text)) return false;
  return !text.split('/').some((segment) => isRandom(segment) && /[A-Z]/.test(segment));
}

/** A relative one is told by the name of its file: a password may hold a slash, too. */
const isFile =
  /^([\w.@-]+\/)*[\w@-]+\.(json|ya?ml|toml|txt|pem|key|crt|env|ini|cfg|conf|bin|model)$/i;

/** Long, of one piece, with letters and digits mixed. */
function isRandom(text: string): boolean {
  return /^[\w+/=.~-]{16,}$/.test(text) && /[a-z]/i.test(text) && /\d/.test(text);
}

function passwordsIn(value: string): readonly string[] {
  const found = value.matchAll(/:\/\/[^\s/@:]*:([^\s/"'<>]+)@/g);
  // Where there is no password the user may be a token.
  const users = [...value.matchAll(/:\/\/([^\s/@:"'<>]+)@/g)].filter(([, user = '']) =>
    isRandom(user),
  );
  return [...found, ...users].flatMap(([, password = '']) => {
    const spellings = [password, decoded(password)];
    return spellings.filter((one) => one.length >= shortestSecret && !commonWords.has(one));
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
