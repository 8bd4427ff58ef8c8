/** Keeps what ARCHITECTURE.md promises of the tree. Each group bears the number of the invariant that it keeps. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ProjectFile } from '../server/core/project/schema.js'
import { readSettings } from '../server/lsp/settings.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Folders of the core from the bottom up. A file imports from its own folder and from those before it. */
const LAYERS = ['base', 'values', 'text', 'corpus', 'mentions', 'syntax', 'claims', 'judge', 'rules', 'project', 'check', 'ide']
/** Layers side by side, that do not know each other. */
const STRANGERS: readonly (readonly [string, string])[] = [['text', 'corpus']]
const LONGEST_FILE = 400

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** All files under a folder, as paths from the project's root with `/`. */
function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? walk(path) : [path]
  })
}

/** A source without its comments: what is said there binds nobody. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')
}

/** What a file imports; paths of the project from its root, packages as they are named. */
function importsOf(path: string): string[] {
  const names = withoutComments(read(path)).matchAll(/\bfrom\s+'([^']+)'|\bimport\s+'([^']+)'|\bimport\(\s*'([^']+)'/g)
  return [...names].map(([, first, second, third]) => {
    const name = first ?? second ?? third ?? ''
    return name.startsWith('.')
      ? normalize(join(dirname(path), name))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts')
      : name
  })
}

const isSource = (path: string): boolean => /\.(ts|mjs)$/.test(path)
const server = walk('server').filter(isSource)
const core = server.filter((path) => path.startsWith('server/core/'))
const client = walk('client').filter(isSource)
const tests = walk('test').filter(isSource)
const sources = [...server, ...client, ...tests, 'esbuild.mjs', 'esbuild.d.mts', 'word-model.mjs', 'notices.mjs', 'vitest.config.ts']

/** The lines that break a rule, for a message that says all of it at once. */
const breaches = (paths: readonly string[], broken: (path: string) => readonly string[]): string[] =>
  paths.flatMap((path) => broken(path).map((what) => `${path}: ${what}`))

describe('1: the core is pure', () => {
  const PACKAGES = /^(@lezer\/(common|markdown)|@sinclair\/typebox(\/.*)?|yaml|briefwright:word-model)$/
  const FORBIDDEN = [
    /\bnew Date\b|\bDate[.(]/g,
    /\bMath\.random\b/g,
    /\bconsole\./g,
    /\bperformance\./g,
    /\bprocess\./g,
    /\bcrypto\./g,
    /\bset(Timeout|Interval|Immediate)\b/g,
    /\bfetch\(/g,
    /\brequire\(/g,
    /\bglobalThis\b/g,
    /\bIntl\.DateTimeFormat\(\s*\)/g,
  ]

  test('it imports itself and a few pure packages', () => {
    const outside = (name: string): boolean => (name.startsWith('server/core/') ? false : !PACKAGES.test(name))
    expect(breaches(core, (path) => importsOf(path).filter(outside))).toEqual([])
  })

  test('it knows no clock, no chance and no world', () => {
    expect(
      breaches(core, (path) => {
        const source = withoutComments(read(path))
        return FORBIDDEN.flatMap((pattern) => [...source.matchAll(pattern)].map(([found]) => found))
      }),
    ).toEqual([])
  })

  test('its compiler project has no types but the language’s own', () => {
    expect(JSON.parse(read('server/core/tsconfig.json')).compilerOptions).toMatchObject({ types: [], lib: ['ES2023'] })
  })
})

describe('2: imports go down', () => {
  const layerOf = (path: string): string | undefined => /^server\/core\/([^/]+)\//.exec(path)?.[1]

  test('every folder of the core is a layer', () => {
    expect(new Set(core.map(layerOf).filter((layer) => layer !== undefined))).toEqual(new Set(LAYERS))
  })

  test('inside the core', () => {
    const wrong = (path: string, name: string): boolean => {
      const [from, to] = [layerOf(path), layerOf(name)]
      if (from === undefined || to === undefined) return from !== undefined && name === 'server/core/index.ts'
      if (STRANGERS.some((pair) => pair.includes(from) && pair.includes(to) && from !== to)) return true
      return LAYERS.indexOf(to) > LAYERS.indexOf(from)
    }
    expect(breaches(core, (path) => importsOf(path).filter((name) => wrong(path, name)))).toEqual([])
  })

  test('the shells see the public face of the core alone, and not each other', () => {
    const shells = server.filter((path) => /^server\/(lsp|cli|corpus)\//.test(path))
    const wrong = (path: string, name: string): boolean => {
      if (name.startsWith('server/core/')) return name !== 'server/core/index.ts'
      return /^(server|client|test)\//.test(name) && !name.startsWith('server/corpus/') && dirsOf(name)[1] !== dirsOf(path)[1]
    }
    expect(breaches(shells, (path) => importsOf(path).filter((name) => wrong(path, name)))).toEqual([])
  })

  test('rules do not import each other', () => {
    const ids = new Set(ruleIds())
    const rules = [...ids].map((id) => `server/core/rules/${id}.ts`)
    expect(breaches(rules, (path) => importsOf(path).filter((name) => ids.has(basename(name, '.ts')) && name.includes('/rules/')))).toEqual(
      [],
    )
  })

  test('only the server’s shell knows the protocol, only the client knows VS Code', () => {
    const protocol = server.filter((path) => !path.startsWith('server/lsp/'))
    expect(breaches(protocol, (path) => importsOf(path).filter((name) => name.startsWith('vscode-')))).toEqual([])
    expect(breaches(server, (path) => importsOf(path).filter((name) => name === 'vscode'))).toEqual([])
    const known = (name: string): boolean => name === 'vscode' || /^vscode-languageclient(\/|$)/.test(name) || name.startsWith('client/')
    expect(breaches(client, (path) => importsOf(path).filter((name) => !known(name)))).toEqual([])
  })
})

const dirsOf = (path: string): string[] => dirname(path).split('/')

/** The ids of all rules: the files beside which the registry puts them. */
function ruleIds(): string[] {
  return importsOf('server/core/rules/registry.ts')
    .filter((name) => name.startsWith('server/core/rules/'))
    .map((name) => basename(name, '.ts'))
    .filter((id) => id !== 'rule')
}

describe('6: a rule is one file and one page', () => {
  const pages = walk('server/core/rules')
    .filter((path) => path.endsWith('.md'))
    .map((path) => basename(path, '.md'))

  test('every rule in the registry has its page, and every page its rule', () => {
    expect(pages.sort()).toEqual(ruleIds().sort())
  })

  test('every file that makes a rule is in the registry', () => {
    const files = walk('server/core/rules').filter((path) => isSource(path) && /= rule[<(]/.test(withoutComments(read(path))))
    expect(files.map((path) => basename(path, '.ts')).sort()).toEqual(ruleIds().sort())
  })

  test('a page opens with its rule’s name and one sentence, and the README lists them so', () => {
    const rows = ruleIds().map((id) => {
      const [title, , sentence] = read(`server/core/rules/${id}.md`).split('\n')
      expect(title).toBe(`# ${id}`)
      return `| [\`${id}\`](server/core/rules/${id}.md) | ${sentence} |`
    })
    const listed = read('README.md')
      .split('\n')
      .filter((line) => line.startsWith('| [`') && line.includes('server/core/rules/'))
    expect(listed.sort()).toEqual(rows.sort())
  })
})

describe('8: files are small, named alike, and say what they are', () => {
  test('every source file opens with a sentence about itself', () => {
    const opening = /^(#![^\n]*\n)?(\/\/ biome-ignore[^\n]*\n)*\/\*\*\s/
    expect(sources.filter((path) => !opening.test(read(path)))).toEqual([])
  })

  test('names are in kebab case', () => {
    expect(sources.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*\.(ts|mjs|mts)$/.test(basename(path)))).toEqual([])
  })

  test(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const lengthOf = (path: string): number => read(path).split('\n').length - 1
    expect(breaches(sources, (path) => (lengthOf(path) > LONGEST_FILE ? [`${lengthOf(path)} lines`] : []))).toEqual([])
  })
})

describe('9: the manifest and the client agree', () => {
  const words = JSON.parse(read('package.nls.json'))
  const manifest = JSON.parse(read('package.json'), (_, it) => (/^%[^%]+%$/.test(it) ? words[it.slice(1, -1)] : it))

  test('every command in the manifest is there, and every command is in the manifest', () => {
    const registered = client.flatMap((path) => [...read(path).matchAll(/registerCommand\(\s*'([^']+)'/g)].map(([, id]) => id))
    const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command)
    expect(registered.sort()).toEqual(declared.sort())
  })

  test('nothing is loaded before a brief or a corpus is there', () => {
    expect(manifest.activationEvents).toEqual(['onLanguage:markdown', 'workspaceContains:**/*.corpus.yaml'])
  })

  test('every setting in the manifest is read, and every setting that is read is in the manifest', () => {
    const read: string[] = []
    const watched = (prefix: string): object =>
      new Proxy(
        {},
        {
          get: (_, key) => {
            read.push(prefix + String(key))
            return key === 'hints' ? watched(`${prefix}hints.`) : undefined
          },
        },
      )
    readSettings(watched('briefwright.'))
    const properties = manifest.contributes.configuration.properties as Readonly<Record<string, Readonly<Record<string, unknown>>>>
    const declared = Object.keys(properties).filter((it) => it !== 'briefwright.trace.server')
    expect([...new Set(read)].filter((it) => it !== 'briefwright.hints').sort()).toEqual(declared.sort())
    for (const it of declared)
      expect(properties[it]).toMatchObject({ scope: 'resource', markdownDescription: expect.stringMatching(/\.$/) })
    const order = Object.values(properties).map((it) => it.order)
    expect(order).toEqual(order.map((_, at) => at + 1))
  })

  test('a project file can set what the manifest says it goes before', () => {
    const properties = manifest.contributes.configuration.properties as Readonly<Record<string, { readonly markdownDescription: string }>>
    const gives = Object.entries(properties).filter(([, it]) => it.markdownDescription.includes('`briefwright.yaml` goes before this'))
    const names = new Set(gives.map(([key]) => key.split('.')[1]!))
    expect([...names].sort()).toEqual(
      Object.keys(ProjectFile.properties)
        .filter((it) => it !== '$schema')
        .sort(),
    )
  })

  test('every text that it leaves to translation is there, and no other', () => {
    const used = [...new Set([...read('package.json').matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key))]
    expect(used.sort()).toEqual(Object.keys(JSON.parse(read('package.nls.json'))).sort())
  })

  test('every text of the client is in the bundle for translators, and no other: run `npm run l10n`', () => {
    const calls = client.flatMap((path) =>
      read(path)
        .split(/\bl10n\.t\(/)
        .slice(1),
    )
    const texts = calls.map((call) => /^\s*'((?:[^'\\]|\\.)*)'/.exec(call)?.[1]?.replaceAll(/\\(.)/g, '$1'))
    expect(calls.filter((_, at) => texts[at] === undefined).map((it) => it.slice(0, 60))).toEqual([])
    expect([...new Set(texts)].sort()).toEqual(Object.keys(JSON.parse(read(`${manifest.l10n}/bundle.l10n.json`))).sort())
  })

  test('what it packs and shows is there', () => {
    const { contributes, files, icon } = manifest
    const pictures = contributes.walkthroughs.flatMap((it: { steps: { media: { svg: string } }[] }) =>
      it.steps.map((step) => step.media.svg),
    )
    const paths = [icon, ...pictures, ...files.filter((it: string) => !it.startsWith('dist/'))]
    expect(paths.filter((path: string) => !existsSync(join(root, path)))).toEqual([])
  })

  test('everything is bundled, so that nothing is installed with it', () => {
    expect(manifest.dependencies).toBeUndefined()
  })
})

describe('10: tests are whole', () => {
  test('none is skipped, put off, or run alone', () => {
    const bad = (path: string): string[] =>
      [...withoutComments(read(path)).matchAll(/\b(?:test|it|suite|describe)\.(?:only|skip|todo|skipIf|runIf|fails)\b/g)].map(
        ([found]) => found,
      )
    expect(breaches(tests, bad)).toEqual([])
  })

  test('none reads what lies outside the project', () => {
    const outside = ['..', 'shared/'].join('/')
    expect(tests.filter((path) => read(path).includes(outside))).toEqual([])
  })
})

describe('11: text stays on the machine', () => {
  test('nothing that is shipped opens a connection', () => {
    const CONNECTS = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/g
    const NETWORK = /^(node:)?(https?|http2|net|tls|dgram|dns)(\/|$)/
    expect(
      breaches([...server, ...client], (path) => [
        ...importsOf(path).filter((name) => NETWORK.test(name)),
        ...[...withoutComments(read(path)).matchAll(CONNECTS)].map(([found]) => found),
      ]),
    ).toEqual([])
  })
})

describe('the map shows what is there', () => {
  const map = read('ARCHITECTURE.md').split('## Code map')[1]!.split('\n### ')[0]!
  const named = [...map.matchAll(/`([\w./-]+)`/g)].map(([, path]) => path!)

  test('every folder and file that it begins with exists', () => {
    expect(named.filter((it) => it.endsWith('/') && !existsSync(join(root, it)))).toEqual([])
  })

  test('every folder stands in it', () => {
    const below = (folder: string): string[] =>
      readdirSync(join(root, folder), { withFileTypes: true }).flatMap((it) => (it.isDirectory() ? [`${folder}${it.name}/`] : []))
    const kept = read('.gitignore').split('\n')
    const top = below('').filter((it) => !kept.includes(it) && it !== '.git/' && it !== 'server/')
    expect([...top, ...below('server/core/')].filter((it) => !named.includes(it))).toEqual([])
  })
})
