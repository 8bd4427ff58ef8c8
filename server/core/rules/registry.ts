/** Every rule, in the order of the manual. */
import type { FaultCode } from '../judge/judgement.js'
import { anachronisticName } from './anachronistic-name.js'
import { claimAsFact } from './claim-as-fact.js'
import { deniedMembership } from './denied-membership.js'
import { formerMemberAsCurrent } from './former-member-as-current.js'
import { impossibleDate } from './impossible-date.js'
import { inconsistentName } from './inconsistent-name.js'
import { misquotedProvision } from './misquoted-provision.js'
import { missingMember } from './missing-member.js'
import { misspeltName } from './misspelt-name.js'
import { notAMember } from './not-a-member.js'
import { officeOutOfTime } from './office-out-of-time.js'
import { outdatedName } from './outdated-name.js'
import type { Rule } from './rule.js'
import { selfContradiction } from './self-contradiction.js'
import { wrongActor } from './wrong-actor.js'
import { wrongArticle } from './wrong-article.js'
import { wrongDate } from './wrong-date.js'
import { wrongDuration } from './wrong-duration.js'
import { wrongFigure } from './wrong-figure.js'
import { wrongHolder } from './wrong-holder.js'
import { wrongMemberCount } from './wrong-member-count.js'
import { wrongMembershipDate } from './wrong-membership-date.js'
import { wrongNationality } from './wrong-nationality.js'
import { wrongOffice } from './wrong-office.js'
import { wrongOrder } from './wrong-order.js'
import { wrongPlace } from './wrong-place.js'
import { wrongPredecessor } from './wrong-predecessor.js'
import { wrongProvisionContent } from './wrong-provision-content.js'
import { wrongRelation } from './wrong-relation.js'
import { wrongSum } from './wrong-sum.js'
import { wrongSuperlative } from './wrong-superlative.js'
import { wrongTarget } from './wrong-target.js'
import { wrongTreaty } from './wrong-treaty.js'
import { wrongWeekday } from './wrong-weekday.js'
import { wrongYear } from './wrong-year.js'

/** The compiler sees to it that each fault has its rule. */
const BY_CODE: { readonly [C in FaultCode]: Rule<C> } = {
  'anachronistic-name': anachronisticName,
  'claim-as-fact': claimAsFact,
  'denied-membership': deniedMembership,
  'former-member-as-current': formerMemberAsCurrent,
  'impossible-date': impossibleDate,
  'inconsistent-name': inconsistentName,
  'misquoted-provision': misquotedProvision,
  'missing-member': missingMember,
  'misspelt-name': misspeltName,
  'not-a-member': notAMember,
  'office-out-of-time': officeOutOfTime,
  'outdated-name': outdatedName,
  'self-contradiction': selfContradiction,
  'wrong-actor': wrongActor,
  'wrong-article': wrongArticle,
  'wrong-date': wrongDate,
  'wrong-duration': wrongDuration,
  'wrong-figure': wrongFigure,
  'wrong-holder': wrongHolder,
  'wrong-member-count': wrongMemberCount,
  'wrong-membership-date': wrongMembershipDate,
  'wrong-nationality': wrongNationality,
  'wrong-office': wrongOffice,
  'wrong-order': wrongOrder,
  'wrong-place': wrongPlace,
  'wrong-predecessor': wrongPredecessor,
  'wrong-provision-content': wrongProvisionContent,
  'wrong-relation': wrongRelation,
  'wrong-sum': wrongSum,
  'wrong-superlative': wrongSuperlative,
  'wrong-target': wrongTarget,
  'wrong-treaty': wrongTreaty,
  'wrong-weekday': wrongWeekday,
  'wrong-year': wrongYear,
}

export const RULES: readonly Rule[] = Object.values(BY_CODE) as readonly unknown[] as readonly Rule[]

/** The ids of all rules, in the order of the manual. */
export const RULE_IDS: readonly string[] = RULES.map((it) => it.id)

/** The rule of a fault's code. */
export function ruleOf(code: FaultCode): Rule {
  return BY_CODE[code] as unknown as Rule
}
