/** Reads a project file, and tells what is wrong with it. What is broken costs itself and nothing else. Never throws. */
import { isMap, isScalar, type Pair, type Scalar, YAMLMap } from 'yaml'
import { parseYaml } from '../corpus/parse-yaml.js'
import { type CorpusProblem, collectProblems, firstProblems } from '../corpus/problem.js'
import { takeEach } from '../corpus/take-each.js'
import { nodeSpan, type Walk } from '../corpus/validate.js'
import { ProjectFile } from './schema.js'
import type { PartialSettings } from './settings.js'

/** The name of a project file. It rules the folder that it lies in and those below it, up to the next one. */
export const PROJECT_FILE = 'briefwright.yaml'

export interface ProjectReading {
  readonly settings: PartialSettings
  readonly problems: readonly CorpusProblem[]
}

/** Reads the text of a project file. `name` is how problems call the file; an empty file sets nothing, and is right. */
export function readProject(text: string, name: string): ProjectReading {
  const { problems, report } = collectProblems(text, name)
  const document = parseYaml(text, report)
  const top = document?.contents
  if (!document || !isMap(top)) {
    if (document && !isNothing(top)) {
      report(
        { start: 0, end: Math.min(1, text.length) },
        'the file is no group of properties',
        'lines like `defaultDate: 2022-01-10`',
        'error',
      )
    }
    return { settings: {}, problems: firstProblems(problems) }
  }
  const walk: Walk = { document, report, place: () => undefined, aliases: 0 }
  const everything = { start: 0, end: text.length }
  // Each rule stands or falls alone, so that they are taken apart from the rest.
  const apart = top.items.find(isRules)
  const written = isMap(apart?.value) ? apart.value : undefined
  const others = new YAMLMap()
  others.items = written ? top.items.filter((it) => it !== apart) : top.items
  const { result } = takeEach(ProjectFile, others, 'a project file', everything, walk)
  const { rules, $schema: _, ...settings } = result as ProjectFile
  if (written && rules)
    report(
      nodeSpan(others.items.find(isRules)?.key as Scalar, everything),
      '`rules` stands twice',
      'each property once; the first holds',
      'error',
    )
  const levels = written ? takeEach(ProjectFile.properties.rules, written, '`rules`', everything, walk).result : rules
  problems.sort((a, b) => a.start - b.start)
  return {
    settings: levels ? { ...settings, rules: new Map(Object.entries(levels as NonNullable<ProjectFile['rules']>)) } : settings,
    problems: firstProblems(problems),
  }
}

function isRules({ key }: Pair): boolean {
  return isScalar(key) && key.value === 'rules'
}

function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && (node as Scalar).value === null)
}
