/** What a training leaves beside its record, by names in the output folder. */
export const patchName = 'uncommitted.patch';
export const packagesName = 'python-packages.txt';

/** Files and folders of the output folder that Contender alone writes, and never a training command. */
const own = [
  'run-record.json',
  'outcomes',
  'reports',
  'reproduced',
  'install.log',
  'smoke-test.log',
  patchName,
  packagesName,
];

/** Whether a path in the output folder is Contender's: no training elsewhere may put its own there. */
export function isOwnFile(path: string): boolean {
  const [first = ''] = path.split('/');
  return own.includes(first) || /^train\.log/.test(first) || /^\.arriving-/.test(first);
}
