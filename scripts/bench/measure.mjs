/**
 * Runs the tasks alternately, so that a slow phase of the machine affects all of them.
 * @param {readonly (() => unknown)[]} tasks
 * @param {number} rounds
 * @returns {number[]} the median CPU time of each task, in milliseconds
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
