/** Time for tests of how cost grows: the processor's, so that what else the machine does is not counted. */

/** Milliseconds of processor time that the work takes in this process. */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
