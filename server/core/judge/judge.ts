/** One claim to one judgement: hands each kind to its judge. */
import type { Claim } from '../claims/claim.js'
import { judgeCalendar } from './calendar.js'
import { judgeCount } from './count.js'
import { judgeDatedName } from './dated-name.js'
import { judgeDuration } from './duration.js'
import { judgeEvent } from './event.js'
import { judgeFounding } from './founding.js'
import type { JudgeContext } from './judge-context.js'
import type { Judgement } from './judgement.js'
import { judgeLocation } from './location.js'
import { judgeMembership } from './membership.js'
import { judgeName } from './name.js'
import { judgeNationality } from './nationality.js'
import { judgeOffice } from './office.js'
import { judgeOrder } from './order.js'
import { judgeProvision, judgeQuotation } from './provision.js'
import { judgeQuantity } from './quantity.js'
import { judgeRank } from './rank.js'
import { judgeRelation } from './relation.js'
import { judgeStatement } from './statement.js'
import { judgeSuccession } from './succession.js'

export function judge(claim: Claim, context: JudgeContext): Judgement {
  switch (claim.kind) {
    case 'office':
      return judgeOffice(claim, context)
    case 'succession':
      return judgeSuccession(claim, context)
    case 'membership':
      return judgeMembership(claim, context)
    case 'event':
      return judgeEvent(claim, context)
    case 'relation':
      return judgeRelation(claim, context)
    case 'quantity':
      return judgeQuantity(claim, context)
    case 'calendar':
      return judgeCalendar(claim)
    case 'provision':
      return judgeProvision(claim, context)
    case 'founding':
      return judgeFounding(claim, context)
    case 'quotation':
      return judgeQuotation(claim, context)
    case 'order':
      return judgeOrder(claim, context)
    case 'duration':
      return judgeDuration(claim, context)
    case 'count':
      return judgeCount(claim)
    case 'nationality':
      return judgeNationality(claim, context)
    case 'location':
      return judgeLocation(claim, context)
    case 'dated-name':
      return judgeDatedName(claim, context)
    case 'statement':
      return judgeStatement(claim, context)
    case 'rank':
      return judgeRank(claim, context)
    case 'name':
      return judgeName(claim, context)
  }
}
