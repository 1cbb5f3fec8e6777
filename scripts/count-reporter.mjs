// The last line of a test run is a plain count that people and scripts can read.
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const count = `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped\n`;
    process.on('exit', () => process.stdout.write(count));
  }
}
