/** A folder over HTTP on the loopback interface, as an extension's files reach a VS Code in a browser. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, relative } from 'node:path'

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png' }

/**
 * Serves the files of a folder to pages of any origin.
 *
 * @param {string} folder
 * @returns {Promise<{ uri: (path: string) => string, close: () => void }>} `uri` names a file or folder in it as a page finds it.
 */
export async function serveFolder(folder) {
  const server = createServer(async (request, response) => {
    const headers = { 'access-control-allow-origin': '*' }
    const path = normalize(join(folder, decodeURIComponent(new URL(request.url, 'http://localhost').pathname)))
    try {
      if (!path.startsWith(folder)) throw new Error('outside')
      const body = await readFile(path)
      response.writeHead(200, { ...headers, 'content-type': TYPES[extname(path)] ?? 'text/plain; charset=utf-8' }).end(body)
    } catch {
      response.writeHead(404, headers).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  // The extension host's page lets scripts in from `localhost` by name, not by number.
  const uri = (path) => `http://localhost:${server.address().port}/${relative(folder, path).replaceAll('\\', '/')}`
  return { uri, close: () => server.close() }
}
