/** Texts made to be slow to read: each repeats what one reader looks for, up to a length. */

/** Repeats a piece up to a length, with a new word now and then, so that nothing that was read before can be used again. */
function fill(piece: string): (length: number) => string {
  return (length) => {
    const some = piece.repeat(Math.ceil(1500 / piece.length))
    let text = ''
    for (let index = 0; text.length < length; index++) text += `${some}q${letters(index)} `
    return text
  }
}

/** Pieces that differ from one another. */
function count(piece: (index: number) => string, joint = ' '): (length: number) => string {
  return (length) => {
    const pieces: string[] = []
    for (let index = 0, total = 0; total < length; index++) {
      const next = piece(index)
      pieces.push(next)
      total += next.length + joint.length
    }
    return pieces.join(joint)
  }
}

/** A word for a number, in letters. */
function letters(index: number): string {
  let word = ''
  for (let rest = index + 26; rest > 0; rest = Math.floor(rest / 26)) word += String.fromCharCode(97 + (rest % 26))
  return word
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July']

/** What the text is full of, and the text. */
export const HOSTILE: readonly (readonly [what: string, make: (length: number) => string])[] = [
  ['names in one sentence', fill('Armenia Nikol Pashinyan CSTO ')],
  ['names in sentences', fill('Nikol Pashinyan met Kassym-Jomart Tokayev. ')],
  ['beginnings of long names', fill('Collective Security Treaty ')],
  ['names nearly right', count((index) => `Pashin${letters(index)}yan`)],
  ['slipped family names', count((index) => `Askar Man${letters(index % 20)}m Kazakstan`)],
  ['a list of states', fill('Armenia, Belarus, Kazakhstan, ')],
  ['a list with “and”', fill('Armenia and Belarus and ')],
  ['dates in one sentence', count((index) => `${1 + (index % 31)} ${MONTHS[index % 7]} ${1900 + (index % 120)}`)],
  ['dates in sentences', count((index) => `It began on ${1 + (index % 31)} ${MONTHS[index % 7]} ${1900 + (index % 120)}.`)],
  ['weekdays', fill('Monday, Tuesday 5 May, ')],
  ['ranges of dates', fill('from 1 to 2 May to 3–4 June 2020–')],
  ['periods in periods', fill('the beginning of the end of the middle of ')],
  ['days before days', fill('two days before three weeks after ')],
  ['digits', fill('1234567890')],
  ['grouped figures', fill('1,234,')],
  ['figures in words', fill('two hundred and twenty-five thousand ')],
  ['figures with their nouns', fill('over 4,000 arrests, 2,500 soldiers and ')],
  ['quotation marks', fill('“')],
  ['quotations', fill('“the armed attack” ')],
  ['quotations beside articles', fill('Article 4 says “any armed attack against one”, ')],
  [
    'one long quotation',
    (length) => `Article 4 of the Collective Security Treaty says “${fill('an armed attack against any … ')(length)}”.`,
  ],
  ['opening brackets', fill('(')],
  ['nested brackets', (length) => `Armenia ${'(in '.repeat(length / 8)}${')'.repeat(length / 8)}`],
  ['square brackets', fill('[')],
  ['commas', fill(',')],
  ['commas and words', fill('protests, ')],
  ['“of of of”', fill('of ')],
  ['“of” phrases', fill('the president of the prime minister of ')],
  ['treaties of treaties', fill('the charter of ')],
  ['possessives', fill("Armenia's ")],
  ['possessives of titles', fill("president's minister's ")],
  ['“Article Article”', fill('Article ')],
  ['articles', fill('Article 4, Article 5 and Article 51 ')],
  ['articles in sentences', fill('It is Article 4. ')],
  ['articles of the treaty', fill('Article 4 of the treaty, the ')],
  ['titles', fill('president ')],
  ['titles with names', fill('Prime Minister Nikol Pashinyan and ')],
  ['officials beside one another', fill('Nikol Pashinyan, prime minister of Armenia, ')],
  ['members', fill('CSTO member Armenia, a CSTO member, ')],
  ['lists of members', fill('CSTO members: Armenia, Belarus; ')],
  ['verbs', fill('joined left began ')],
  ['clauses', fill('Armenia joined the CSTO and left and ')],
  ['clauses in clauses', fill('who said that Armenia, which ')],
  ['pronouns', fill('He left. It joined. They said so. ')],
  ['definite nouns', fill('The country left the bloc. ')],
  ['events in one sentence', fill('the Tulip Revolution began, the protests and ')],
  ['events in sentences', fill('The protests began. ')],
  ['successors', fill('his predecessor, Nursultan Nazarbayev, succeeded ')],
  ['capitals and lower case', fill('Aa bB Cc ')],
  ['hyphens', fill('Kassym-')],
  ['one word', fill('abcdefghij')],
  ['words nobody knows', count(letters)],
  ['full stops', fill('. ')],
  ['colons', fill('President: ')],
  ['combining marks', fill('a\u0301\u0302')],
  ['halves of characters', fill('\ud83d \udc00')],
]

/** Many passages instead of one. */
export const PASSAGES: readonly (readonly [what: string, make: (length: number) => string])[] = [
  ['headings with dates', count((index) => `## ${1900 + (index % 120)}\n\n- Armenia joined the CSTO.\n`, '\n')],
  [
    'a table of many rows',
    (length) => `| a | b |\n|---|---|\n${count((index) => `| President of Armenia ${index} | Nikol Pashinyan |`, '\n')(length)}`,
  ],
  [
    'a table of dates',
    (length) =>
      `| a | b |\n|---|---|\n${count((index) => `| ${1 + (index % 28)} May ${1900 + (index % 120)} | The protests began. |`, '\n')(length)}`,
  ],
  ['footnotes', count((index) => `Armenia left NATO.[^${index}]\n\n[^${index}]: Not so.\n`, '\n')],
  ['short paragraphs', count((index) => `Prime Minister Askar Mamin resigned in ${1900 + (index % 150)}.\n`, '\n')],
]
