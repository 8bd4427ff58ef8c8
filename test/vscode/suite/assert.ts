/** What the suite uses of `node:assert/strict`, for an extension host that has no Node. */

export function ok(value: unknown, message = 'It should be there.'): asserts value {
  if (!value) fail(message)
}

export function fail(message: string): never {
  throw new Error(message)
}

export function equal(actual: unknown, expected: unknown, message = ''): void {
  if (!Object.is(actual, expected)) fail(`${message}\n  expected ${show(expected)}\n  not      ${show(actual)}`)
}

/** Equal as data: enough for texts, numbers, lists and plain objects of them. */
export function deepEqual(actual: unknown, expected: unknown, message = ''): void {
  equal(show(actual), show(expected), message)
}

export function match(text: string, pattern: RegExp, message = ''): void {
  if (!pattern.test(text)) fail(`${message}\n  expected ${pattern}\n  not      ${show(text)}`)
}

export function doesNotMatch(text: string, pattern: RegExp, message = ''): void {
  if (pattern.test(text)) fail(`${message}\n  expected nothing like ${pattern}\n  in ${show(text)}`)
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}
