import { exitCodes, quoted } from '../../../domain/training/remote/prologue.ts';
import { listName } from './store-archive.ts';

/** Where the files of a job lie that has a folder of its own on its machine. */
export interface JobFolder {
  /** Absolute, and nobody's before: holds the working directory and what travels. */
  readonly base: string;
  /** The working directory, in `base`. */
  readonly directory: string;
}

/** Addresses that are secrets. */
interface Permits {
  readonly sources: string;
  readonly results: string;
}

const say = `store_say() { printf 'Contender: %s\\n' "$1" >&2; }
store_no() { store_say "$1"; exit ${exitCodes.unready}; }`;

/** Digests come from the program that is there; without one nothing would be known to have arrived whole. */
const sums = `if command -v sha256sum >/dev/null 2>&1; then store_sum=sha256sum
elif command -v shasum >/dev/null 2>&1; then store_sum='shasum -a 256'
else store_no 'This place has neither sha256sum nor shasum, so that files cannot be checked.'
fi
command -v tar >/dev/null 2>&1 || store_no 'This place has no tar, which unpacks the code and packs the results.'`;

/**
 * The addresses go through stdin where the program takes them there: arguments can be read by everybody on
 * the machine. No word of these programs names them.
 */
const travel = `if command -v curl >/dev/null 2>&1; then
store_curl() { curl -fsS --connect-timeout 30 --speed-limit 1 --speed-time 300 -K - "$@"; }
store_get() { printf 'url = "%s"\\n' "$1" | store_curl -o "$2"; }
store_put() { printf 'url = "%s"\\n' "$1" | store_curl -T "$2" -o /dev/null; }
elif command -v python3 >/dev/null 2>&1; then
store_python='import os, shutil, sys, urllib.request
address, way, path = sys.stdin.read(), sys.argv[1], sys.argv[2]
try:
    if way == "get":
        with urllib.request.urlopen(address, timeout=300) as answer, open(path, "wb") as file: shutil.copyfileobj(answer, file)
    else:
        headers = {"Content-Type": "application/octet-stream", "Content-Length": str(os.path.getsize(path))}
        with open(path, "rb") as file: urllib.request.urlopen(urllib.request.Request(address, file, headers, method="PUT"), timeout=300).read()
except Exception as error: sys.exit("python3: " + str(error))'
store_get() { printf '%s' "$1" | python3 -c "$store_python" get "$2"; }
store_put() { printf '%s' "$1" | python3 -c "$store_python" put "$2"; }
elif wget --help 2>&1 | grep -q -e --body-file; then
store_get() { printf '%s\\n' "$1" | wget -q --timeout=300 --tries=1 -O "$2" -i -; }
store_put() { printf '%s\\n' "$1" | wget -q --timeout=300 --tries=1 -O /dev/null --header='Content-Type: application/octet-stream' --method=PUT --body-file="$2" -i -; }
else store_no 'This place has neither curl nor python3 nor the wget of GNU, so that its files cannot travel.'
fi
store_patiently() { for store_pause in 0 2 5 10; do sleep "$store_pause"; "$@" && return 0; done; return 1; }`;

/** Checks a tar of sources and lays it out in the folder of the job. */
function layOut({ base, directory }: JobFolder, tar: string, sha256: string): string {
  return `$store_sum ${quoted(tar)} | grep -q ${quoted(`^${sha256} `)} || store_no 'The code and the data did not arrive as they were sent.'
(umask 077; mkdir ${quoted(directory)}) && tar -x -o -f ${quoted(tar)} -C ${quoted(directory)} || store_no ${quoted(`The code and the data could not be unpacked below ${base}.`)}`;
}

/**
 * Fetches the sources. That the results can be handed over is proven before hours are spent on them: an empty
 * object is put in their place.
 */
export function fetchLines(folder: JobFolder, permits: Permits, sha256: string): string {
  const { base } = folder;
  const tar = `${base}/sources.tar`;
  return [
    say,
    sums,
    travel,
    `(umask 077; mkdir ${quoted(base)}) || store_no ${quoted(`The folder ${base} cannot be made, or is somebody else's.`)}`,
    `leave=${quoted(`cd / && rm -rf ${base}`)}`,
    `: > ${quoted(`${base}/nothing`)}`,
    `store_patiently store_put ${quoted(permits.results)} ${quoted(`${base}/nothing`)} || store_no 'The object store takes no results from this place.'`,
    `store_patiently store_get ${quoted(permits.sources)} ${quoted(tar)} || store_no 'The code and the data cannot be fetched from the object store.'`,
    layOut(folder, tar, sha256),
    `rm -f ${quoted(tar)}`,
  ].join('\n');
}

/** For sources that the cluster brings to a path of the job's machine. */
export function unpackLines(folder: JobFolder, tar: string, sha256: string): string {
  const make = `mkdir -p ${quoted(folder.base)} || store_no ${quoted(`The folder ${folder.base} cannot be made.`)}`;
  return [say, sums, make, layOut(folder, tar, sha256)].join('\n');
}

/**
 * Leaves in "$@" what is there of the promised paths, and the list of their digests beside them. What follows
 * is done in the working directory.
 */
function gather({ directory }: JobFolder, results: readonly string[]): string {
  const paths = results.map((path) => quoted(`./${path}`)).join(' ');
  return `cd ${quoted(directory)} && set -- && for store_path in ${paths}; do
if [ -e "$store_path" ] || [ -L "$store_path" ]; then set -- "$@" "$store_path"; fi
done && : > ${listName} && if [ $# -gt 0 ]; then find "$@" -type f ! -name ${listName} -exec $store_sum {} + > ${listName}; fi`;
}

/** The last line of each, so that who runs these lines hears of it. */
const lost = `{ store_say 'What the training wrote could not be handed over.'; false; }`;

/** Packs what was promised, and puts it where the first, empty object stood. */
export function putLines(folder: JobFolder, permits: Permits, results: readonly string[]): string {
  const tar = `${folder.base}/results.tar`;
  return `( ${gather(folder, results)} && tar -c -f ${quoted(tar)} "$@" ./${listName} && store_patiently store_put ${quoted(permits.results)} ${quoted(tar)} ) || ${lost}`;
}

/** Moves what was promised to a folder that the cluster itself hands over. */
export function moveLines(folder: JobFolder, target: string, results: readonly string[]): string {
  return `( ${gather(folder, results)} && tar -c -f - "$@" ./${listName} | tar -x -o -f - -C ${quoted(target)} ) || ${lost}`;
}
