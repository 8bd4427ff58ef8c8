/** Texts of others in Markdown. */

/** Text that Markdown shows as it is. Unlike `appendText` it leaves blanks alone, at which lines may break. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]|&(?=#?\w{1,31};)/g, '\\$&')
}
