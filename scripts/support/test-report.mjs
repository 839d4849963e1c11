/** @typedef {{ passed: number, failed: number, flaky: number, skipped: number }} Counts */

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report Vitest's JSON report
 * @returns {Counts}
 */
export function countUnitTests(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    flaky: 0,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report Playwright's JSON report
 * @returns {Counts} a flaky test counts as passed, because its second run passed
 */
export function countBrowserTests({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, flaky: stats.flaky, skipped: stats.skipped };
}
