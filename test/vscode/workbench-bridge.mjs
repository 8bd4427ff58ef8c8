/**
 * Eyes and hands for the suite: it runs in the extension host, which does not see the window that a reader sees.
 * A loopback endpoint behind a secret answers what the page shows, passes on keys, and takes the suite's report.
 */
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'

/** The window, or the page of the webview in it: two frames, one in the other. */
const place = (page, webview) => (webview ? page.frameLocator('iframe.webview.ready').frameLocator('#active-frame') : page)

const answers = {
  /** The texts of all visible elements of a selector, as a reader sees them. */
  texts: (page, { selector, webview }) =>
    place(page, webview)
      .locator(selector)
      .evaluateAll((elements) => elements.filter((it) => it.offsetParent !== null).map((it) => it.textContent)),
  /** How many elements of a selector there are. */
  count: (page, { selector, webview }) => place(page, webview).locator(selector).count(),
  press: (page, { key }) => page.keyboard.press(key),
  type: (page, { text }) => page.keyboard.type(text),
  hover: (page, { selector }) => page.locator(selector).first().hover(),
  click: (page, { selector, webview }) => place(page, webview).locator(selector).first().click(),
}

/**
 * Starts the endpoint.
 *
 * @param {() => import('playwright-core').Page | undefined} currentPage The page that is asked.
 * @returns {Promise<{ url: string, report: () => { passes: number, failures: number, text: string } | undefined, running: () => string | undefined,
 *   close: () => void }>} `report` gives what the suite itself has said of its run, `running` the test that it began last.
 */
export async function startBridge(currentPage) {
  const secret = randomBytes(16).toString('hex')
  let report
  let running
  const server = createServer((request, response) => {
    // A suite in a browser asks from the workbench's origin; the secret is what lets it in.
    const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' }
    const reply = (status, body) => response.writeHead(status, headers).end(JSON.stringify(body))
    if (request.url !== `/${secret}` || request.method !== 'POST') return reply(404, {})
    let body = ''
    request.on('data', (data) => {
      body += data
    })
    request.on('end', async () => {
      try {
        const { ask, ...parameters } = JSON.parse(body)
        if (ask === 'report') report = parameters
        if (ask === 'begin') running = parameters.test
        if (ask === 'report' || ask === 'begin') return reply(200, {})
        const page = currentPage()
        if (!page || !answers[ask]) return reply(400, { error: page ? `Nobody knows how to ${ask}.` : 'There is no page yet.' })
        reply(200, { answer: (await answers[ask](page, parameters)) ?? null })
      } catch (error) {
        reply(500, { error: String(error) })
      }
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return {
    url: `http://127.0.0.1:${server.address().port}/${secret}`,
    report: () => report,
    running: () => running,
    close: () => server.close(),
  }
}
