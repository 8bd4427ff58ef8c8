/** Globs as editors know them: `*` and `?` within a folder, `**` over folders, `{a,b}` for either, `!` before one that takes out again. */

/**
 * Whether a path is among those that a list of globs names: the last glob that matches it decides, one with `!` against it. A list in
 * which each begins with `!` starts from everything.
 */
export function matchesGlobs(path: string, globs: readonly string[]): boolean {
  let named = globs.length > 0 && globs.every((it) => it.startsWith('!'))
  for (const it of globs) {
    const out = it.startsWith('!')
    if (named === out && matchesGlob(path, out ? it.slice(1) : it)) named = !out
  }
  return named
}

/**
 * Whether a path matches a glob. A glob without a slash speaks of file names; one with a slash of the end of the path, from a
 * folder on; one that begins with `/` or `./` of the whole path. Cost is at most the product of both lengths.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const segments = path.split('/').filter(Boolean)
  return alternatives(glob).some((it) => {
    const pattern = it.split('/').filter((part) => part !== '' && part !== '.')
    const anchored = it.startsWith('/') || it.startsWith('./') || pattern[0] === '**'
    return matchSegments(segments, anchored ? pattern : ['**', ...pattern])
  })
}

/** Takes `{a,b}` apart. Beyond 64 alternatives the rest is ignored. */
function alternatives(glob: string): readonly string[] {
  let found = ['']
  let at = 0
  while (at < glob.length) {
    const open = glob.indexOf('{', at)
    const close = open < 0 ? -1 : glob.indexOf('}', open)
    if (close < 0) break
    const head = glob.slice(at, open)
    const choices = glob.slice(open + 1, close).split(',')
    found = found.flatMap((it) => choices.map((choice) => it + head + choice)).slice(0, 64)
    at = close + 1
  }
  return found.map((it) => it + glob.slice(at))
}

/** Row by row: which beginnings of the path the pattern so far matches. */
function matchSegments(segments: readonly string[], pattern: readonly string[]): boolean {
  let reached = new Array<boolean>(segments.length + 1).fill(false)
  reached[0] = true
  for (const part of pattern) {
    const next = new Array<boolean>(segments.length + 1).fill(false)
    for (let i = 0; i <= segments.length; i++) {
      if (part === '**') next[i] = Boolean(reached[i] || (i > 0 && next[i - 1]))
      else if (i > 0 && reached[i - 1]) next[i] = matchName(segments[i - 1]!, part)
    }
    reached = next
  }
  return reached[segments.length]!
}

function matchName(name: string, pattern: string): boolean {
  let i = 0
  let j = 0
  let star = -1
  let from = 0
  while (i < name.length) {
    if (j < pattern.length && (pattern[j] === '?' || pattern[j] === name[i]) && pattern[j] !== '*') {
      i++
      j++
    } else if (pattern[j] === '*') {
      star = j++
      from = i
    } else if (star >= 0) {
      j = star + 1
      i = ++from
    } else return false
  }
  while (pattern[j] === '*') j++
  return j === pattern.length
}
