/** The script of the fact sheet's page: shows what the extension sends, filters the claims, and tells which words were chosen. */

interface Editor {
  postMessage(message: unknown): void
  getState(): State | undefined
  setState(state: State): void
}

interface State {
  readonly filter: string
  readonly query: string
}

declare function acquireVsCodeApi(): Editor

const editor = acquireVsCodeApi()
const sheet = document.querySelector<HTMLElement>('#sheet')!
let state: State = editor.getState() ?? { filter: '', query: '' }
/** Bodies whose charts the reader has opened or closed. */
const folded = new Map<string, boolean>()

window.addEventListener('message', ({ data }: MessageEvent<{ readonly html: string }>) => show(data.html))

/** Shows a sheet where the one before stood: what was filtered, folded and focused stays so. */
function show(html: string): void {
  const focused = placeOf(document.activeElement)
  sheet.innerHTML = html
  for (const body of sheet.querySelectorAll<HTMLDetailsElement>('details.body')) {
    const open = folded.get(body.dataset.key ?? '')
    if (open !== undefined) body.open = open
  }
  const query = sheet.querySelector<HTMLInputElement>('.query')
  if (query) query.value = state.query
  filter()
  if (focused) sheet.querySelectorAll<HTMLElement>(focused.selector)[focused.index]?.focus({ preventScroll: true })
  document.body.setAttribute('data-ready', '')
}

/** Which of the things of its kind has the focus. */
function placeOf(element: Element | null): { readonly selector: string; readonly index: number } | undefined {
  const selector = ['button.reveal', 'button.filter', 'input.query', 'summary', 'a'].find((it) => element?.matches(it))
  return selector && element ? { selector, index: [...sheet.querySelectorAll(selector)].indexOf(element) } : undefined
}

/** Shows the claims of the chosen verdict that hold the words asked for. */
function filter(): void {
  const words = state.query.toLowerCase().split(/\s+/).filter(Boolean)
  let seen = 0
  const rows = sheet.querySelectorAll<HTMLElement>('table.claims tbody tr')
  for (const row of rows) {
    const text = row.textContent?.toLowerCase() ?? ''
    row.hidden = (state.filter !== '' && row.dataset.verdict !== state.filter) || !words.every((it) => text.includes(it))
    if (!row.hidden) seen++
  }
  for (const button of sheet.querySelectorAll<HTMLElement>('button.filter')) {
    button.setAttribute('aria-pressed', String((button.dataset.filter ?? '') === state.filter))
  }
  const heard = sheet.querySelector<HTMLElement>('[data-seen]')
  const filtered = state.filter !== '' || words.length > 0
  // For those who hear the page: how much a filter leaves. Said when it changes, and not at every letter in the brief.
  if (heard) heard.textContent = filtered ? `${seen} of ${rows.length} claims` : ''
  const empty = sheet.querySelector<HTMLElement>('.empty')
  if (empty && rows.length > 0) {
    empty.hidden = seen > 0
    empty.textContent = 'No claim is like that.'
  }
}

function change(next: Partial<State>): void {
  state = { ...state, ...next }
  editor.setState(state)
  filter()
}

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('button')
  if (button?.matches('.reveal')) editor.postMessage({ start: Number(button.dataset.start), end: Number(button.dataset.end) })
  if (button?.matches('.filter')) change({ filter: button.dataset.filter ?? '' })
  if (button?.dataset.command) editor.postMessage({ command: button.dataset.command })
})

document.addEventListener('input', ({ target }) => {
  if ((target as Element).matches('.query')) change({ query: (target as HTMLInputElement).value })
})

// A fold does not bubble; it is caught on its way down.
document.addEventListener(
  'toggle',
  ({ target }) => {
    const body = target as HTMLDetailsElement
    if (body.dataset.key) folded.set(body.dataset.key, body.open)
  },
  true,
)

editor.postMessage({ command: 'ready' })
