/**
 * What the reader of corpus files takes beyond the schema, because authors write it and it can mean but one thing. Symbols, so that the
 * JSON Schema that editors use stays what the format says.
 */

/** On a union of words: other words for them. */
export const ALSO: unique symbol = Symbol('other words')

/** On a group of properties: the one that is meant where a date stands in place of the group, `signed: 1956-10-24`. */
export const SHORT: unique symbol = Symbol('short form')

/** Sorts of organization as people and other formats call them. */
export const SORTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    state: 'country, nation, nation state, sovereign state, member state, kingdom, republic, federation, empire',
    body: 'alliance, union, bloc, league, pact, international organization, international organisation, intergovernmental organization, intergovernmental organisation, regional organization, regional organisation, treaty organization, treaty organisation, commonwealth, confederation, igo',
    government: 'cabinet, administration',
    institution:
      'ministry, agency, service, department, parliament, assembly, legislature, council, committee, commission, court, tribunal, secretariat, central bank, bank, army, navy, armed forces, military, force, forces, police, organ',
    party: 'political party',
    organization:
      'organisation, company, corporation, enterprise, ngo, charity, movement, militia, armed group, group, university, newspaper, media, other',
  }).flatMap(([sort, others]) => others.split(', ').map((it) => [it, sort])),
)
