/** Entities: the character references of HTML that people write in Markdown prose, by name and by number. */

/** The named references of U+00A0 to U+00FF, in order (HTML 4, Latin-1). */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ' +
  'ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring ' +
  'aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml'

/** The named references of U+0100 to U+017E, in order (HTML 5, Latin Extended-A). `-` where HTML has no name. */
const LATIN_EXTENDED_A =
  'Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron Dstrok dstrok Emacr emacr - - Edot ' +
  'edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve Gdot gdot Gcedil - Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr - - Iogon ' +
  'iogon Idot inodot IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot lmidot Lstrok lstrok ' +
  'Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr - - Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron ' +
  'rcaron Sacute sacute Scirc scirc Scedil scedil Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ' +
  'ubreve Uring uring Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron'

/** Markup characters, punctuation, blanks and signs: name, then the character. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['amp', '&'],
  ['AMP', '&'],
  ['lt', '<'],
  ['LT', '<'],
  ['gt', '>'],
  ['GT', '>'],
  ['quot', '"'],
  ['QUOT', '"'],
  ['apos', "'"],
  ['num', '#'],
  ['dollar', '$'],
  ['percnt', '%'],
  ['lpar', '('],
  ['rpar', ')'],
  ['ast', '*'],
  ['plus', '+'],
  ['comma', ','],
  ['period', '.'],
  ['sol', '/'],
  ['colon', ':'],
  ['semi', ';'],
  ['equals', '='],
  ['quest', '?'],
  ['commat', '@'],
  ['excl', '!'],
  ['lsqb', '['],
  ['lbrack', '['],
  ['rsqb', ']'],
  ['rbrack', ']'],
  ['bsol', '\\'],
  ['lowbar', '_'],
  ['grave', '`'],
  ['vert', '|'],
  ['lcub', '{'],
  ['rcub', '}'],
  ['Tab', '\t'],
  ['NewLine', '\n'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['numsp', '\u2007'],
  ['thinsp', '\u2009'],
  ['hairsp', '\u200a'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['NoBreak', '\u2060'],
  ['hyphen', '\u2010'],
  ['dash', '\u2010'],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['horbar', '\u2015'],
  ['lsquo', '\u2018'],
  ['rsquo', '\u2019'],
  ['rsquor', '\u2019'],
  ['sbquo', '\u201a'],
  ['ldquo', '\u201c'],
  ['rdquo', '\u201d'],
  ['rdquor', '\u201d'],
  ['bdquo', '\u201e'],
  ['dagger', '\u2020'],
  ['Dagger', '\u2021'],
  ['bull', '\u2022'],
  ['hellip', '\u2026'],
  ['mldr', '\u2026'],
  ['permil', '\u2030'],
  ['prime', '\u2032'],
  ['Prime', '\u2033'],
  ['lsaquo', '\u2039'],
  ['rsaquo', '\u203a'],
  ['euro', '\u20ac'],
  ['numero', '\u2116'],
  ['trade', '\u2122'],
  ['larr', '\u2190'],
  ['uarr', '\u2191'],
  ['rarr', '\u2192'],
  ['darr', '\u2193'],
  ['minus', '\u2212'],
  ['asymp', '\u2248'],
  ['ap', '\u2248'],
  ['ne', '\u2260'],
  ['le', '\u2264'],
  ['ge', '\u2265'],
]

const named = new Map<string, string>(SIGNS)
for (const [names, first] of [
  [LATIN_1, 0xa0],
  [LATIN_EXTENDED_A, 0x100],
] as const) {
  names.split(' ').forEach((name, index) => {
    if (name !== '-') named.set(name, String.fromCharCode(first + index))
  })
}

/** A longer name than this is none: it bounds how far a lone `&` is looked at. */
const LONGEST = 12

/** What a character reference stands for, and where it ends. */
export interface Entity {
  readonly text: string
  readonly end: number
}

/**
 * Reads the character reference that begins with the `&` at `start`: `&amp;`, `&#8217;`, `&#x2019;`.
 * Numbers are read as CommonMark says: 0, surrogates and numbers past Unicode mean U+FFFD. Undefined where there is none.
 */
export function readEntity(text: string, start: number): Entity | undefined {
  const end = text.slice(start, start + LONGEST).indexOf(';') + start
  if (end <= start + 1) return undefined
  const name = text.slice(start + 1, end)
  const decoded = name.startsWith('#') ? fromNumber(name.slice(1)) : named.get(name)
  return decoded === undefined ? undefined : { text: decoded, end: end + 1 }
}

function fromNumber(digits: string): string | undefined {
  const hexadecimal = /^[xX][\da-fA-F]{1,6}$/.test(digits)
  if (!hexadecimal && !/^\d{1,7}$/.test(digits)) return undefined
  const code = hexadecimal ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\ufffd'
}
