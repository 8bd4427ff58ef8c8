/** The words of a line, as the reader sees them. */
export { tagText as tokensOf } from '../../../server/core/text/tagger.js'
