/** A bounded cache: what two generations of use have not asked for is forgotten. */

export interface Memo<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
  /** Begins a new generation: entries unused since the generation before are dropped. */
  turn(): void
}

/** Makes an empty cache. Entries live as long as they are asked for between two turns. */
export function createMemo<V>(): Memo<V> {
  let current = new Map<string, V>()
  let previous = new Map<string, V>()
  return {
    get(key) {
      const found = current.get(key)
      if (found !== undefined) return found
      const older = previous.get(key)
      if (older !== undefined) current.set(key, older)
      return older
    },
    set(key, value) {
      current.set(key, value)
    },
    turn() {
      previous = current
      current = new Map()
    },
  }
}
