/** A small world for the tables of phrasings: the European Free Trade Association and the north of Europe, as of the summer of 1999. */
import type { Corpus } from '../../../server/core/corpus/knowledge.js'
import { corpusOf } from '../../support/corpus.js'

/** The day that the phrasings are read as of. */
export const TODAY = '1999-06-01'

export const WORLD: Corpus = corpusOf([
  `
organizations:
  - { id: efta, name: European Free Trade Association, classification: body, other_names: [{ name: EFTA, kind: abbreviation }], called: [association, organisation, bloc], founding_date: 1960-05-03, members_complete: 1960-05-03/.. }
  - { id: nordic-council, name: Nordic Council, classification: body, called: [council], members_complete: 1956-01-01/.. }
  - { id: austria, name: Austria, other_names: [{ name: Austrian, kind: demonym }] }
  - { id: britain, name: Britain, other_names: [United Kingdom, { name: British, kind: demonym }] }
  - { id: denmark, name: Denmark, other_names: [{ name: Danish, kind: demonym }] }
  - { id: finland, name: Finland, other_names: [{ name: Finnish, kind: demonym }] }
  - { id: france, name: France, other_names: [{ name: French, kind: demonym }] }
  - { id: germany, name: Germany, other_names: [{ name: German, kind: demonym }] }
  - { id: iceland, name: Iceland, other_names: [{ name: Icelandic, kind: demonym }] }
  - { id: liechtenstein, name: Liechtenstein }
  - { id: norway, name: Norway, other_names: [{ name: Norwegian, kind: demonym }] }
  - { id: portugal, name: Portugal, other_names: [{ name: Portuguese, kind: demonym }] }
  - { id: spain, name: Spain, other_names: [{ name: Spanish, kind: demonym }] }
  - { id: sweden, name: Sweden, other_names: [{ name: Swedish, kind: demonym }] }
  - { id: switzerland, name: Switzerland, other_names: [{ name: Swiss, kind: demonym }] }
  - { id: united-states, name: United States, other_names: [the United States, { name: American, kind: demonym }] }
  - { id: soviet-union, name: Soviet Union, dissolution_date: 1991-12-26, other_names: [the Soviet Union, { name: Soviet, kind: demonym }] }
  - { id: central-bank, name: Central Bank of Norway, classification: institution, parent_id: norway, called: [central bank] }
  - { id: surveillance-agency, name: Norwegian Surveillance Agency, classification: institution, parent_id: norway }
memberships:
  - { member_id: austria, organization_id: efta, role: founder, start_date: 1960-05-03, end_date: [{ value: 1994-12-31 }, { value: 1995-01-01 }] }
  - { member_id: britain, organization_id: efta, role: founder, start_date: 1960-05-03, end_date: [{ value: 1972-12-31 }, { value: 1973-01-01 }] }
  - { member_id: denmark, organization_id: efta, role: founder, start_date: 1960-05-03, end_date: [{ value: 1972-12-31 }, { value: 1973-01-01 }] }
  - { member_id: norway, organization_id: efta, role: founder, start_date: 1960-05-03 }
  - { member_id: portugal, organization_id: efta, role: founder, start_date: 1960-05-03, end_date: [{ value: 1985-12-31 }, { value: 1986-01-01 }] }
  - { member_id: sweden, organization_id: efta, role: founder, start_date: 1960-05-03, end_date: [{ value: 1994-12-31 }, { value: 1995-01-01 }] }
  - { member_id: switzerland, organization_id: efta, role: founder, start_date: 1960-05-03 }
  - { member_id: iceland, organization_id: efta, start_date: 1970-03-01 }
  - { member_id: finland, organization_id: efta, start_date: 1986-01-01, end_date: [{ value: 1994-12-31 }, { value: 1995-01-01 }] }
  - { member_id: liechtenstein, organization_id: efta, start_date: 1991-09-01 }
  - { member_id: denmark, organization_id: nordic-council, role: founder, start_date: 1952 }
  - { member_id: iceland, organization_id: nordic-council, role: founder, start_date: 1952 }
  - { member_id: norway, organization_id: nordic-council, role: founder, start_date: 1952 }
  - { member_id: sweden, organization_id: nordic-council, role: founder, start_date: 1952 }
  - { member_id: finland, organization_id: nordic-council, start_date: 1955 }
`,
  `
persons:
  - { id: johannsson, name: Kjartan Jóhannsson, gender: male, nationality: iceland }
  - { id: reisch, name: Georg Reisch, gender: male, nationality: austria }
  - { id: kleppe, name: Per Kleppe, gender: male, nationality: norway }
  - { id: brundtland, name: Gro Harlem Brundtland, given_name: Gro Harlem, family_name: Brundtland, gender: female, nationality: norway }
  - { id: jagland, name: Thorbjørn Jagland, gender: male, nationality: norway }
  - { id: bondevik, name: Kjell Magne Bondevik, given_name: Kjell Magne, family_name: Bondevik, gender: male, nationality: norway }
  - { id: vollebaek, name: Knut Vollebæk, gender: male, nationality: norway }
  - { id: godal, name: Bjørn Tore Godal, given_name: Bjørn Tore, family_name: Godal, gender: male, nationality: norway }
  - { id: storvik, name: Kjell Storvik, gender: male, nationality: norway }
  - { id: gjedrem, name: Svein Gjedrem, gender: male, nationality: norway }
  - { id: ostgaard, name: Hans Olav Østgaard, given_name: Hans Olav, family_name: Østgaard, gender: male, nationality: norway }
  - { id: sefland, name: Per Sefland, gender: male, nationality: norway }
  - { id: oddsson, name: Davíð Oddsson, gender: male, nationality: iceland }
  - { id: palme, name: Olof Palme, gender: male, nationality: sweden }
  - { id: bernt-carlsson, name: Bernt Carlsson, gender: male, nationality: sweden }
  - { id: carlsson, name: Ingvar Carlsson, gender: male, nationality: sweden }
  - { id: reagan, name: Ronald Reagan, gender: male, nationality: united-states }
  - { id: gorbachev, name: Mikhail Gorbachev, gender: male, nationality: soviet-union }
posts:
  - { id: efta-secretary-general, label: Secretary-General of EFTA, organization_id: efta, roles: [secretary-general, secretary general], holders_complete: 1981-11-01/2000-08-31 }
  - { id: norwegian-pm, label: Prime Minister of Norway, organization_id: norway, roles: [prime minister, head of government], called: [premiership], holders_complete: 1990-11-03/2000-03-17 }
  - { id: norwegian-fm, label: Foreign Minister of Norway, organization_id: norway, roles: [foreign minister, minister of foreign affairs], holders_complete: 1994-01-24/2000-03-17 }
  - { id: icelandic-pm, label: Prime Minister of Iceland, organization_id: iceland, roles: [prime minister, head of government], holders_complete: 1991-04-30/2004-09-15 }
  - { id: swedish-pm, label: Prime Minister of Sweden, organization_id: sweden, roles: [prime minister], holders_complete: 1982-10-08/1991-10-04 }
  - { id: central-bank-governor, label: Governor of the Central Bank of Norway, organization_id: central-bank, roles: [governor], holders_complete: 1996-01-01/2000-12-31 }
  - { id: surveillance-chief, label: Head of the Norwegian Surveillance Agency, organization_id: surveillance-agency, roles: [head, chief], holders_complete: 1990-01-01/2000-12-31 }
memberships:
  - { person_id: storvik, post_id: central-bank-governor, start_date: 1996-01-01, end_date: 1998-12-31 }
  - { person_id: gjedrem, post_id: central-bank-governor, start_date: 1999-01-01 }
  - { person_id: ostgaard, post_id: surveillance-chief, start_date: 1990-01-01, end_date: 1996-11-25 }
  - { person_id: sefland, post_id: surveillance-chief, start_date: 1997-08-01 }
  - { person_id: kleppe, post_id: efta-secretary-general, start_date: 1981-11-01, end_date: 1988-04-15 }
  - { person_id: reisch, post_id: efta-secretary-general, start_date: 1988-04-16, end_date: 1994-08-31 }
  - { person_id: johannsson, post_id: efta-secretary-general, start_date: 1994-09-01, end_date: 2000-08-31 }
  - { person_id: brundtland, post_id: norwegian-pm, start_date: 1990-11-03, end_date: 1996-10-25 }
  - { person_id: jagland, post_id: norwegian-pm, start_date: 1996-10-25, end_date: 1997-10-17 }
  - { person_id: bondevik, post_id: norwegian-pm, start_date: 1997-10-17, end_date: 2000-03-17 }
  - { person_id: godal, post_id: norwegian-fm, start_date: 1994-01-24, end_date: 1997-10-17 }
  - { person_id: vollebaek, post_id: norwegian-fm, start_date: 1997-10-17, end_date: 2000-03-17 }
  - { person_id: oddsson, post_id: icelandic-pm, start_date: 1991-04-30, end_date: 2004-09-15 }
  - { person_id: palme, post_id: swedish-pm, start_date: 1982-10-08, end_date: 1986-02-28 }
  - { person_id: carlsson, post_id: swedish-pm, start_date: 1986-03-01, end_date: 1991-10-04 }
`,
  `
areas:
  - { id: oslo, name: Oslo, parent_id: norway }
  - { id: bergen, name: Bergen, parent_id: norway }
  - { id: oppland, name: Oppland County, classification: region, other_names: [Oppland], parent_id: norway }
  - { id: hordaland, name: Hordaland County, classification: region, other_names: [Hordaland], parent_id: norway }
  - { id: western-norway, name: western Norway, classification: region, parent_id: norway }
  - { id: lillehammer, name: Lillehammer, parent_id: oppland }
  - { id: bern, name: Bern, parent_id: switzerland }
  - { id: berlin, name: Berlin, parent_id: germany }
  - { id: bonn, name: Bonn, parent_id: germany }
  - { id: zurich, name: Zurich, parent_id: switzerland }
  - { id: geneva, name: Geneva, parent_id: switzerland }
  - { id: reykjavik, name: Reykjavik, parent_id: iceland }
  - { id: akureyri, name: Akureyri, parent_id: iceland }
  - { id: vaduz, name: Vaduz, parent_id: liechtenstein }
  - { id: stockholm, name: Stockholm, parent_id: sweden }
  - { id: gothenburg, name: Gothenburg, parent_id: sweden }
  - { id: porto, name: Porto, parent_id: portugal }
  - { id: lisbon, name: Lisbon, parent_id: portugal }
events:
  - id: palme-assassination
    name: assassination of Olof Palme
    other_names: [Palme assassination, murder of Olof Palme]
    called: [assassination, murder]
    said: [assassinate, murder, shoot, kill]
    unique: true
    start_date: 1986-02-28
    places: [stockholm]
    participants: [{ id: palme, role: target, complete: true }]
  - id: reykjavik-summit
    name: Reykjavik summit
    called: [summit]
    said: [meet]
    unique: true
    start_date: 1986-10-11
    end_date: 1986-10-12
    places: [reykjavik]
    participants: [{ id: reagan, role: counterpart }, { id: gorbachev, role: counterpart }]
  - id: lillehammer-games
    name: Lillehammer Games
    other_names: [Winter Olympics in Lillehammer, Lillehammer Olympics]
    called: [games]
    unique: true
    start_date: 1994-02-12
    end_date: 1994-02-27
    places: [lillehammer]
    start: { date: 1994-02-12 }
    end: { date: 1994-02-27 }
  - id: norwegian-referendum
    name: Norwegian referendum on membership of the European Union
    other_names: [Norwegian referendum of 1994, Norwegian EU referendum]
    called: [referendum, vote]
    said: [reject membership, hold referendum]
    unique: true
    start_date: 1994-11-28
    places: [norway]
    participants: [{ id: norway, role: agent }]
  - id: swiss-referendum
    name: Swiss referendum on the European Economic Area
    other_names: [Swiss referendum of 1992, Swiss EEA referendum]
    called: [referendum, vote]
    said: [reject agreement, hold referendum]
    unique: true
    start_date: 1992-12-06
    places: [switzerland]
    participants: [{ id: switzerland, role: agent }]
  - id: invasion-of-norway
    name: German invasion of Norway
    other_names: [invasion of Norway]
    called: [invasion, attack]
    said: [invade, attack]
    unique: true
    start_date: 1940-04-09
    places: [norway]
    participants: [{ id: germany, role: agent, complete: true }, { id: norway, role: target, complete: true }]
  - id: occupation-of-iceland
    name: British occupation of Iceland
    other_names: [occupation of Iceland, invasion of Iceland]
    called: [occupation]
    said: [occupy]
    unique: true
    start_date: 1940-05-10
    places: [iceland]
    participants: [{ id: britain, role: agent, complete: true }, { id: iceland, role: target, complete: true }]
  - id: cod-truce
    name: fishing truce of 1976
    called: [truce, fishing agreement]
    said: [sign truce, agree truce]
    start_date: 1976-06-01
    participants: [{ id: iceland, role: agent }, { id: britain, role: agent }]
  - id: cod-war
    name: Third Cod War
    called: [cod war]
    start_date: 1975-11
    end_date: 1976-06
    participants: [{ id: iceland, role: counterpart }, { id: britain, role: counterpart }]
    start: { date: 1975-11 }
    end: { date: 1976-06 }
  - { id: safeguard-1995, name: Liechtenstein’s safeguard measures, said: [invoke article, trigger article], start_date: 1995-05-01, participants: [{ id: liechtenstein, role: agent }, { id: eea-112, role: theme }] }
treaties:
  - { id: efta-convention, name: EFTA Convention, other_names: [Stockholm Convention], called: [convention], organization_id: efta, signed: { date: 1960-01-04, places: [stockholm], parties: [austria, britain, denmark, norway, portugal, sweden, switzerland], complete: true }, in_force: 1960-05-03,
      provisions: [{ id: efta-5, number: "5", title: services between the members, topics: [services between the members], cites: [eea-36] }, { id: efta-9, number: "9", title: council, topics: [council of ministers] }] }
  - id: eea-agreement
    name: Agreement on the European Economic Area
    other_names: [EEA Agreement]
    called: [agreement]
    signed: { date: 1992-05-02, places: [porto], parties: [austria, finland, iceland, norway, sweden, switzerland, liechtenstein] }
    in_force: 1994-01-01
    provisions:
      - { id: eea-28, number: "28", title: free movement of workers, topics: [free movement of workers, movement of workers] }
      - { id: eea-31, number: "31", title: right of establishment, topics: [right of establishment, freedom of establishment] }
      - { id: eea-36, number: "36", title: services, topics: [freedom to provide services] }
      - { id: eea-40, number: "40", title: capital, topics: [movement of capital, free movement of capital] }
      - { id: eea-112, number: "112", title: safeguard measures, called: [safeguard clause], topics: [safeguard measures] }
`,
  `
quantities:
  - { id: games-athletes, measure: athletes at the games, called: [athlete, competitor], subject_id: lillehammer-games, value: 1737 }
  - { id: games-nations, measure: nations at the games, called: [nation, team], subject_id: lillehammer-games, value: 67 }
  - { id: cod-war-frigates, measure: frigates sent, called: [frigate, warship], subject_id: cod-war, value: 22 }
  - { id: cod-war-collisions, measure: rammings, called: [collision, ramming], subject_id: cod-war, min: 35 }
relation_types:
  - { id: capital, called: [capital, capital city], unique: true }
  - { id: largest-city, called: [largest city, biggest city], unique: true }
  - { id: headquarters, called: [headquarters, seat] }
  - { id: richest, called: [richest member, wealthiest member], unique: true }
  - { id: leading-power, called: [leading power], said: [lead, dominate] }
relations:
  - { subject_id: sweden, type: leading-power, object_id: nordic-council }
  - { subject_id: geneva, type: headquarters, object_id: efta }
  - { subject_id: switzerland, type: richest, object_id: efta }
  - { subject_id: oslo, type: capital, object_id: norway }
  - { subject_id: oslo, type: largest-city, object_id: norway }
  - { subject_id: bern, type: capital, object_id: switzerland }
  - { subject_id: berlin, type: capital, object_id: germany, start_date: 1990-10-03 }
  - { subject_id: zurich, type: largest-city, object_id: switzerland }
  - { subject_id: reykjavik, type: capital, object_id: iceland }
  - { subject_id: vaduz, type: capital, object_id: liechtenstein }
  - { subject_id: stockholm, type: capital, object_id: sweden }
  - { subject_id: stockholm, type: largest-city, object_id: sweden }
  - { subject_id: lisbon, type: capital, object_id: portugal }
`,
])
