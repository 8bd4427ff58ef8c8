/**
 * The notices of third parties: whose code and data the package holds, with the terms under which it may, as these ask.
 *
 * What a bundle was made of is known to esbuild, so that the list is never out of date.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The packages that the word model is made of; the bundles hold nothing else of them. */
const WORD_MODEL = ['wink-nlp', 'wink-eng-lite-web-model']

/**
 * The notices, as one text.
 *
 * @param {string} root The project's folder.
 * @param {readonly string[]} inputs The files that went into the bundles, from that folder.
 */
export async function noticesOf(root, inputs) {
  const folders = new Set([...inputs.flatMap(packageOf), ...WORD_MODEL.map((name) => `node_modules/${name}`)])
  const notices = await Promise.all([...folders].map((folder) => noticeOf(join(root, folder))))
  const [first, ...others] = [...new Set(notices)].sort()
  return `Briefwright holds code and data of these packages.\n\n${[first, ...others].join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** The folder of the package that a file belongs to; none of a file of our own. */
function packageOf(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
}

/** Name, version and terms of a package. One without terms must not be shipped. */
async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((it) => /^licen[cs]e(\.\w+)?$/i.test(it))
  if (file === undefined) throw new Error(`The package ${name} has no file with its licence.`)
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()}\n`
}
