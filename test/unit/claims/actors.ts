/** Phrasings of who did what to whom: active, passive, nouns, and those who only stand near. */
import { contradicted, silent, supported, type Table } from './table.js'

export const actors: Table = {
  kind: 'actor',
  orKinds: ['event-date', 'place'],
  groups: [
    {
      says: 'who did it',
      templates: [
        'On 9 April 1940 {agent} invaded Norway.',
        '{agent} invaded Norway on 9 April 1940.',
        '{agent} invaded Norway in April 1940.',
        'Norway was invaded by {agent} on 9 April 1940.',
        'On 9 April 1940 Norway was attacked by {agent}.',
        '{agent}, which invaded Norway on 9 April 1940, wanted the ports.',
        'The invasion of Norway by {agent} on 9 April 1940 came by sea.',
        'In April 1940, {agent} attacked Norway.',
      ],
      rows: [
        { put: { agent: 'Germany' }, expect: supported },
        { put: { agent: 'Britain' }, expect: contradicted('wrong-actor', 'agent') },
        { put: { agent: 'the Soviet Union' }, expect: contradicted('wrong-actor', 'agent') },
      ],
    },
    {
      says: 'to whom it was done',
      templates: [
        'On 10 May 1940 Britain occupied {target}.',
        'Britain occupied {target} on 10 May 1940.',
        '{target} was occupied by Britain on 10 May 1940.',
        'On 10 May 1940 {target} was occupied by Britain.',
        'Britain, which occupied {target} on 10 May 1940, feared for the sea lanes.',
      ],
      rows: [
        { put: { target: 'Iceland' }, expect: supported },
        { put: { target: 'Denmark' }, expect: contradicted('wrong-target', 'target') },
        { put: { target: 'Norway' }, expect: contradicted('wrong-target', 'target') },
      ],
    },
    {
      says: 'those who only stand near did nothing',
      templates: [
        'On 9 April 1940 {other} learned that Germany had invaded Norway.',
        '{other} protested when Germany invaded Norway on 9 April 1940.',
        'Germany invaded Norway on 9 April 1940, and {other} looked on.',
        'On 9 April 1940 Germany invaded Norway; {other} stayed neutral.',
        'While {other} looked on, Germany invaded Norway in April 1940.',
        '{other} condemned the German invasion of Norway.',
        'Like {other}, Germany had plans for Norway.',
        'Germany invaded Norway on 9 April 1940 to forestall {other}.',
        '{other} was not invaded on 9 April 1940.',
        'Germany did not invade {other} on 9 April 1940.',
        'Unlike {other}, Norway was invaded by Germany on 9 April 1940.',
        'Had {other} invaded Norway in April 1940, the world would have protested.',
        '{other} planned to invade Norway in April 1940.',
        'The German envoy claimed that {other} had been about to invade Norway.',
        'Norway feared an invasion by {other}.',
      ],
      rows: [
        { put: { other: 'Sweden' }, expect: silent() },
        { put: { other: 'the Soviet Union' }, expect: silent() },
        { put: { other: 'Britain' }, expect: silent() },
      ],
    },
    {
      says: 'who met whom, and where',
      templates: [
        '{one} and {two} met in Reykjavik in October 1986.',
        '{one} met {two} in Reykjavik in October 1986.',
        'In October 1986 {one} met {two} in Reykjavik.',
        'At the Reykjavik summit {one} met {two} in October 1986.',
      ],
      rows: [
        { put: { one: 'Ronald Reagan', two: 'Mikhail Gorbachev' }, expect: supported },
        { put: { one: 'Mikhail Gorbachev', two: 'Ronald Reagan' }, expect: supported },
      ],
    },
    {
      says: 'what is done with another is done by both',
      templates: [
        'Iceland signed a truce with {other} on 1 June 1976.',
        'On 1 June 1976 Iceland agreed a truce with {other}.',
        'Iceland, which signed the truce with {other} on 1 June 1976, kept its limits.',
      ],
      rows: [
        { put: { other: 'Britain' }, expect: supported },
        { put: { other: 'Germany' }, expect: contradicted('wrong-actor', 'other') },
        { put: { other: 'satisfaction' }, expect: supported },
      ],
    },
    {
      says: 'who speaks for several states does it for them',
      templates: [
        'The prime ministers of Austria, Britain, Denmark, {party}, Portugal, Sweden and Switzerland signed the EFTA Convention on 4 January 1960.',
        'The EFTA Convention was signed on 4 January 1960 by the foreign ministers of Austria, Britain, Denmark, {party}, Portugal, Sweden and Switzerland.',
      ],
      rows: [
        { put: { party: 'Norway' }, expect: supported },
        { put: { party: 'Finland' }, expect: contradicted('wrong-actor', 'party') },
      ],
    },
    {
      says: 'a verb that only says that it was done',
      templates: [
        '{agent} launched an invasion of Norway on 9 April 1940.',
        'An invasion of Norway was launched by {agent} on 9 April 1940.',
        'The invasion of Norway, mounted by {agent} on 9 April 1940, came by sea.',
        'The attack on Norway came from {agent} on 9 April 1940.',
        'The attack that {agent} launched on Norway on 9 April 1940 came by sea.',
      ],
      rows: [
        { put: { agent: 'Germany' }, expect: supported },
        { put: { agent: 'Britain' }, expect: contradicted('wrong-actor', 'agent') },
      ],
    },
    {
      says: 'what someone is told to have said is not what “that” points back to',
      templates: [
        'The fact that {other} signed in 1940 is known.',
        'The minister told parliament that {other} invaded Norway on 9 April 1940.',
        'The claim that {other} invaded Norway on 9 April 1940 is false.',
        'The fear that {other} sent ships was real.',
      ],
      rows: [
        { put: { other: 'Britain' }, expect: silent() },
        { put: { other: 'Sweden' }, expect: silent() },
      ],
    },
    {
      says: 'the day tells what is meant, and another is said to have undergone it',
      templates: [
        '{who} was assassinated on {day}.',
        'On {day} {who} was assassinated.',
        'The assassination of {who} on {day} shocked many.',
      ],
      rows: [
        { put: { who: 'Olof Palme', day: '28 February 1986' }, expect: supported },
        { put: { who: 'Ingvar Carlsson', day: '28 February 1986' }, expect: contradicted('wrong-target', 'who') },
        { put: { who: 'Ingvar Carlsson', day: '22 November 1990' }, expect: silent() },
      ],
    },
    {
      says: 'soldiers of whom it is not said whose they are may be another’s',
      templates: ['The {whose}army invaded Norway on {day}.', 'On {day} the {whose}army invaded Norway.'],
      rows: [
        { put: { whose: 'German ', day: '9 April 1940' }, expect: supported },
        { put: { whose: 'German ', day: '12 April 1940' }, expect: contradicted('wrong-date', 'day') },
        { put: { whose: '', day: '12 April 1940' }, expect: silent() },
      ],
    },
  ],
}
