/** URIs of files as paths: what lies above and below which folder, and what a file is called. */

/** The path of a URI, decoded. What is no URI is taken as a path. */
function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname)
  } catch {
    return uri
  }
}

/** A URI without its percent signs: editors do not agree on what they encode. */
export function plainUri(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

/** The folder that a file or folder lies in; none above the root. No slash stands at its end. */
export function folderOf(uri: string): string | undefined {
  const root = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(uri)?.[0]
  if (root === undefined) return undefined
  const slash = uri.replace(/\/+$/, '').lastIndexOf('/')
  return slash < root.length ? undefined : uri.slice(0, slash)
}

/** The path of a file from a folder; its whole path where it lies elsewhere. */
export function pathFrom(folder: string | undefined, uri: string): string {
  if (folder !== undefined) {
    const start = `${plainUri(folder).replace(/\/+$/, '')}/`
    const whole = plainUri(uri)
    if (whole.startsWith(start)) return whole.slice(start.length)
  }
  return pathOf(uri)
}

/** The name of a file. */
export function nameOf(uri: string): string {
  const path = pathOf(uri)
  return path.slice(path.lastIndexOf('/') + 1)
}
