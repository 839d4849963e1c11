/**
 * Runs each task in turn, over and over, so that a slow moment of the machine falls on all of them.
 * @param {readonly (() => unknown)[]} tasks
 * @param {number} rounds
 * @returns {number[]} for each task the median in milliseconds of processor time
 */
export function measure(tasks, rounds) {
  const times = tasks.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, task] of tasks.entries()) {
      const start = process.cpuUsage();
      task();
      const { user, system } = process.cpuUsage(start);
      times[index]?.push((user + system) / 1000);
    }
  }
  return times.map(medianOf);
}

/**
 * @param {readonly number[]} values
 * @returns {number}
 */
export function medianOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
