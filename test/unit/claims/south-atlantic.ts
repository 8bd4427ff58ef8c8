/** A world of dates, lengths and figures: a war with its stages and its losses, and a treaty with what became of it. */
import type { Corpus } from '../../../server/core/corpus/knowledge.js'
import { corpusOf } from '../../support/corpus.js'

export const SOUTH_ATLANTIC: Corpus = corpusOf([
  `
as_of: 1999-06-01
organizations:
  - { id: argentina, name: Argentina, other_names: [{ name: Argentine, kind: demonym }] }
  - { id: united-kingdom, name: United Kingdom, other_names: [the United Kingdom, Britain, { name: British, kind: demonym }, { name: London, kind: metonym }] }
  - { id: france, name: France, other_names: [{ name: French, kind: demonym }] }
  - { id: chile, name: Chile, other_names: [{ name: Chilean, kind: demonym }] }
  - { id: antarctic-council, name: Antarctic Treaty Meeting, classification: body, called: [meeting, organisation] }
persons:
  - { id: galtieri, name: Leopoldo Galtieri, gender: male, nationality: argentina }
  - { id: thatcher, name: Margaret Thatcher, gender: female, nationality: united-kingdom }
posts:
  - { id: meeting-chair, label: Chair of the Antarctic Treaty Meeting, organization_id: antarctic-council, roles: [chair] }
memberships:
  - { person_id: thatcher, post_id: meeting-chair, start_date: 1984-01-01, end_date: 1984-12-31 }
areas:
  - { id: falklands, name: Falkland Islands, other_names: [the Falkland Islands, the Falklands, Falklands] }
  - { id: south-georgia, name: South Georgia }
  - { id: stanley, name: Stanley, parent_id: falklands }
  - { id: goose-green, name: Goose Green, parent_id: falklands }
events:
  - id: falklands-war
    name: Falklands War
    other_names: [Falklands conflict]
    called: [war, conflict, fighting]
    unique: true
    start_date: 1982-04-02
    end_date: 1982-06-14
    places: [falklands, south-georgia, stanley, goose-green]
    participants: [{ id: argentina, role: counterpart }, { id: united-kingdom, role: counterpart }]
    start: { date: 1982-04-02 }
    end: { date: 1982-06-14 }
  - { id: argentine-landing, name: Argentine landing, other_names: [invasion of the Falkland Islands, invasion of the Falklands], called: [landing, invasion], said: [invade, invade island, invade falklands, land], unique: true, start_date: 1982-04-02, places: [falklands], participants: [{ id: argentina, role: agent, complete: true }, { id: united-kingdom, role: target }] }
  - { id: task-force, name: sailing of the task force, called: [task force], said: [send fleet, dispatch fleet, send force, dispatch force, send task], unique: true, start_date: 1982-04-05, places: [falklands], participants: [{ id: united-kingdom, role: agent, complete: true }, { id: thatcher, role: agent }, { id: falklands, role: target }] }
  - { id: recall, name: recall of parliament, said: [recall parliament], start_date: 1982-04-03, participants: [{ id: thatcher, role: agent, complete: true }] }
  - { id: war-cabinet, name: forming of the war cabinet, said: [form cabinet], start_date: 1982-04-06, participants: [{ id: thatcher, role: agent, complete: true }] }
  - { id: british-request, name: British request to Chile, called: [request], start_date: 1982-04-08, participants: [{ id: united-kingdom, role: agent, complete: true }, { id: chile, role: target }] }
  - { id: surrender, name: Argentine surrender, other_names: [surrender of the Argentine garrison, surrender at Stanley], called: [surrender, capitulation], said: [surrender, capitulate], unique: true, start_date: 1982-06-14, places: [stanley, falklands], participants: [{ id: argentina, role: agent, complete: true }] }
  - { id: galtieri-resignation, name: resignation of Leopoldo Galtieri, other_names: ["Galtieri's resignation"], called: [resignation], said: [resign], unique: true, start_date: 1982-06-17, participants: [{ id: galtieri, role: agent }] }
  - { id: general-election-1983, name: British general election of 1983, other_names: [British general election of June 1983, 1983 British general election], called: [general election, election], said: [win election, hold election], unique: true, start_date: 1983-06-09, places: [united-kingdom], participants: [{ id: thatcher, role: agent }] }
  - { id: treaty-review, name: review of the Antarctic Treaty, called: [review], said: [review treaty, review, come review], unique: true, start_date: 1991-06-23, participants: [{ id: antarctic-treaty, role: theme }, { id: antarctic-council, role: beneficiary }] }
treaties:
  - { id: antarctic-treaty, name: Antarctic Treaty, other_names: [Washington Treaty], called: [treaty, agreement], organization_id: antarctic-council, signed: { date: 1959-12-01, parties: [argentina, united-kingdom, france, chile] }, in_force: 1961-06-23 }
  - { id: environmental-protocol, name: Protocol on Environmental Protection to the Antarctic Treaty, other_names: [Madrid Protocol], called: [protocol, amendment], organization_id: antarctic-council, signed: { date: 1991-10-04, parties: [argentina, united-kingdom, france, chile] }, in_force: 1998-01-14 }
quantities:
  - { id: deaths-all, measure: deaths, called: [death, death toll, toll, dead, fatality], said: [kill, die], subject_id: falklands-war, value: 907, as_of: 1982-06-14/.. }
  - { id: deaths-british, measure: British deaths, called: [death, dead, fatality, serviceman], said: [kill, die, lose], subject_id: falklands-war, of_id: united-kingdom, value: 255 }
  - { id: deaths-argentine, measure: Argentine deaths, called: [death, dead, fatality, serviceman], said: [kill, die, lose], subject_id: falklands-war, of_id: argentina, value: 649 }
  - { id: prisoners-may, measure: prisoners, called: [prisoner, detainee, captive], said: [capture, detain], subject_id: falklands-war, value: 961, as_of: 1982-05-29 }
  - { id: prisoners-june, measure: prisoners, called: [prisoner, detainee, captive], said: [capture, detain], subject_id: falklands-war, value: 11313, as_of: 1982-06-20 }
  - { id: fleet, measure: ships of the task force, called: [ship, vessel, strength, fleet], said: [send, dispatch], subject_id: task-force, value: 127 }
`,
])
