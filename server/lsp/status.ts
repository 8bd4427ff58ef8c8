/** What the client's status item shows: sent after a brief has been read, if it differs from what was sent before. */
import { dateInWords, dateStyleOf } from '../core/index.js'
import { attempt, describe } from './guard.js'
import type { OpenBrief, Session } from './session.js'

/** Parameters of `briefwright/status`. */
export interface BriefStatus {
  readonly uri: string
  readonly corpora: readonly string[]
  /** EDTF of the day as of which the brief is read. */
  readonly date?: string
  /** That day in words, as the brief writes dates. */
  readonly day?: string
  readonly enabled: boolean
  /** Whether the brief names anything that the corpus knows. */
  readonly named: boolean
  readonly claims: number
  readonly supported: number
  readonly contradicted: number
  readonly unverified: number
  readonly findings: number
}

export interface Status {
  tell(open: OpenBrief): void
  forget(uri: string): void
}

export function createStatus(session: Session): Status {
  const sent = new Map<string, string>()
  return {
    tell: (open) => {
      const status = attempt(session, 'status', undefined, () => statusOf(open, session))
      if (!status) return
      const json = JSON.stringify(status)
      if (sent.get(status.uri) === json) return
      sent.set(status.uri, json)
      session.connection.sendNotification('briefwright/status', status).catch((error: unknown) => session.log(`status: ${describe(error)}`))
    },
    forget: (uri) => void sent.delete(uri),
  }
}

function statusOf(open: OpenBrief, session: Session): BriefStatus {
  const { uri } = open.document
  const corpora = open.corpus.titles
  if (!session.reads(open) || corpora.length === 0) {
    const none = { named: false, claims: 0, supported: 0, contradicted: 0, unverified: 0, findings: 0 }
    // Without a corpus the item shows that something is missing; a file that is no brief has no item.
    return { uri, corpora, enabled: session.reads(open), ...none }
  }
  const brief = open.brief()
  const { coverage, findings, mentions } = brief.report()
  const named = mentions.some((it) => it.id !== undefined)
  const date = (brief.date ?? brief.corpus.asOf)?.edtf
  const day = date === undefined ? undefined : dateInWords(date, dateStyleOf(brief))
  return { uri, corpora, ...(date === undefined ? {} : { date, day: day! }), enabled: true, named, ...coverage, findings: findings.length }
}
