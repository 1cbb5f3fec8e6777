/** What a training leaves beside its record, by names in the output folder. */
export const patchName = 'uncommitted.patch';
export const packagesName = 'python-packages.txt';
