/** Every rule, in the order of the manual. */
import type { Fault } from '../judge/judgement.js'
import { formerMemberAsCurrent } from './former-member-as-current.js'
import { impossibleDate } from './impossible-date.js'
import { misquotedProvision } from './misquoted-provision.js'
import { missingMember } from './missing-member.js'
import { misspeltName } from './misspelt-name.js'
import { notAMember } from './not-a-member.js'
import { officeOutOfTime } from './office-out-of-time.js'
import type { Rule } from './rule.js'
import { wrongActor } from './wrong-actor.js'
import { wrongArticle } from './wrong-article.js'
import { wrongDate } from './wrong-date.js'
import { wrongFigure } from './wrong-figure.js'
import { wrongHolder } from './wrong-holder.js'
import { wrongMemberCount } from './wrong-member-count.js'
import { wrongMembershipDate } from './wrong-membership-date.js'
import { wrongOffice } from './wrong-office.js'
import { wrongOrder } from './wrong-order.js'
import { wrongPlace } from './wrong-place.js'
import { wrongPredecessor } from './wrong-predecessor.js'
import { wrongRelation } from './wrong-relation.js'
import { wrongTarget } from './wrong-target.js'
import { wrongWeekday } from './wrong-weekday.js'
import { wrongYear } from './wrong-year.js'

export const RULES: readonly Rule[] = [
  formerMemberAsCurrent as Rule,
  impossibleDate as Rule,
  misquotedProvision as Rule,
  missingMember as Rule,
  misspeltName as Rule,
  notAMember as Rule,
  officeOutOfTime as Rule,
  wrongActor as Rule,
  wrongArticle as Rule,
  wrongDate as Rule,
  wrongFigure as Rule,
  wrongHolder as Rule,
  wrongMemberCount as Rule,
  wrongMembershipDate as Rule,
  wrongOffice as Rule,
  wrongOrder as Rule,
  wrongPlace as Rule,
  wrongPredecessor as Rule,
  wrongRelation as Rule,
  wrongTarget as Rule,
  wrongWeekday as Rule,
  wrongYear as Rule,
]

/** The rule of a fault's code. */
export const ruleOf: ReadonlyMap<Fault['code'], Rule> = new Map(RULES.map((it) => [it.id, it]))
