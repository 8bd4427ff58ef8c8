/** Work that waits for a pause in typing. */

export interface Schedule {
  /** Runs `work` after `delay` milliseconds, unless something else is put off under the same key before. */
  putOff(key: string, delay: number, work: () => void): void
  cancel(key: string): void
  cancelAll(): void
}

export function createSchedule(): Schedule {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const cancel = (key: string) => {
    clearTimeout(waiting.get(key))
    waiting.delete(key)
  }
  return {
    putOff(key, delay, work) {
      cancel(key)
      const run = () => {
        waiting.delete(key)
        work()
      }
      waiting.set(key, setTimeout(run, delay))
    },
    cancel,
    cancelAll() {
      for (const key of [...waiting.keys()]) cancel(key)
    },
  }
}

/** Lets what has arrived meanwhile (edits, cancellations) be read before work goes on. */
export function turn(): Promise<void> {
  return new Promise((resolve) => later(resolve))
}

/** Node's own word for it costs nothing; a browser has none. */
const later: (work: () => void) => void = typeof setImmediate === 'function' ? setImmediate : (work) => setTimeout(work, 0)
