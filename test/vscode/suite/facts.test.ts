/** Facts in VS Code: the documents that names lead to, the facts below a finding, the links of citation keys. */
import * as assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { after, closeEditors, comesTrue, findingOn, findings, ruleOf, showBrief, until, workbench } from './support.js'

const DATE = '---\ndate: 2022-01-10\n---\n\n'

suite('Facts as documents', () => {
  teardown(closeEditors)

  test('a name leads to the document of its record, at the fact of the sentence', async () => {
    const { document } = await showBrief(`${DATE}Nikol Pashinyan is Prime Minister of Armenia.\n`)
    const { targetUri, targetRange } = await definitionOf(document, 'Nikol')
    const fact = await vscode.workspace.openTextDocument(targetUri)
    assert.equal(fact.languageId, 'markdown')
    assert.match(fact.lineAt(targetRange.start.line).text, /Prime Minister of Armenia.*since 8 May 2018/)
  })

  test('the document opens read-only under the name of the record, and is no brief itself', async () => {
    const { document: brief } = await showBrief(`${DATE}Nikol Pashinyan announced the mission.\n`)
    const { document } = await vscode.window.showTextDocument((await definitionOf(brief, 'Nikol')).targetUri)
    await until('the tab', async () => (await workbench.texts('.tab.active')).find((it) => it.includes('Nikol Pashinyan.md')))
    assert.match(document.getText(), /## Offices/)
    await workbench.type('x')
    assert.ok(document.getText().startsWith('# Nikol Pashinyan'), 'the text is as it was')
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), [])
  })

  test('a finding shows the fact that contradicts it, at its place in the corpus', async () => {
    const { document } = await showBrief(`${DATE}The CSTO comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.\n`)
    const finding = await findingOn(document, 'Uzbekistan')
    const [related] = finding.relatedInformation ?? []
    assert.match(related?.message ?? '', /^Uzbekistan: .*CSTO|Collective Security/)
    const fact = await vscode.workspace.openTextDocument(related!.location.uri)
    assert.match(fact.lineAt(related!.location.range.start.line).text, /Uzbekistan/)
  })

  test('a finding on a stranger in a list leads to the list of members and to what the stranger belongs to', async () => {
    const { document } = await showBrief(`${DATE}The CSTO comprises Russia, Armenia, Kazakhstan, Kyrgyzstan, Tajikistan and Turkey.\n`)
    const finding = await findingOn(document, 'Turkey')
    assert.doesNotMatch(finding.message, /\[(article|background)\]/)
    const [body, state, ...others] = finding.relatedInformation ?? []
    assert.ok(body && state && others.length === 0)
    assert.match(body.message, /^6 members on 10 January 2022: Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan$/)
    const members = await vscode.workspace.openTextDocument(body.location.uri)
    assert.match(members.getText(new vscode.Range(0, 0, body.location.range.start.line, 0)), /## Members\n\n$/)
    assert.match(state.message, /^Member on 10 January 2022 of .*NATO/)
    const belongs = await vscode.workspace.openTextDocument(state.location.uri)
    assert.match(belongs.getText(), /^# Turkey\n/)
    assert.match(belongs.lineAt(state.location.range.start.line).text, /^- (founding )?member of /)
  })

  test('a name that is no longer in use is struck out', async () => {
    const { document } = await showBrief('---\ndate: 2022-12-01\n---\n\nThe capital of Kazakhstan is Nur-Sultan.\n')
    const finding = await until('the finding', () => findings(document).find((it) => ruleOf(it) === 'outdated-name'))
    assert.deepEqual(finding.tags, [vscode.DiagnosticTag.Deprecated])
  })

  test('a citation key leads to its source', async () => {
    const { document } = await showBrief(`${DATE}So it is [@eu-official].\n`)
    const link = await until('a link', async () => {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri)
      return links.find((it) => document.getText(it.range) === '@eu-official')
    })
    assert.equal(link.target?.authority, 'european-union.europa.eu')
  })
})

suite('Hovers', () => {
  teardown(closeEditors)

  test('show a timeline, and lead to the fact and to its citation', async () => {
    const { document } = await showBrief(`${DATE}Nikol Pashinyan is Prime Minister of Armenia.\n`)
    const hover = await until('a hover', async () => {
      const found = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        after(document, 'Nikol'),
      )
      return found
        .flatMap((it) => it.contents)
        .find((it): it is vscode.MarkdownString => typeof it !== 'string' && it.value.includes('Pashinyan'))
    })
    const order = ['**Nikol Pashinyan**', '✓ **Supported:**', '![Offices', 'At other times', 'Open fact'].map((it) =>
      hover.value.indexOf(it),
    )
    assert.ok(
      order.every((it, index) => it > (order[index - 1] ?? -1)),
      `short first: ${order.join(', ')} in ${hover.value}`,
    )
    const [, picture] = /!\[[^\]]*Prime Minister of Armenia[^\]]*\]\((data:image\/svg\+xml,[^)]+)\)/.exec(hover.value) ?? []
    assert.match(decodeURIComponent(picture ?? ''), /<svg [^>]* color="#(5a5a5a|c5c5c5)"/, 'a picture in the colours of the theme')
    const links = new Map([...hover.value.matchAll(/\[([^\]]+)\]\(command:([\w.]+)\?([^)]+)\)/g)].map((it) => [it[1], it]))
    const run = async (title: string) => {
      const [, , command, args] = links.get(title) ?? assert.fail(`no link “${title}”`)
      await vscode.commands.executeCommand(command!, ...JSON.parse(decodeURIComponent(args!)))
    }
    await run('Insert citation')
    await comesTrue('the citation', () =>
      assert.match(document.getText(), /Armenia\.\[\^iaf-2022\][\s\S]*\n\[\^iaf-2022\]: .*20 January 2022/),
    )
    await run('Copy citation')
    await comesTrue('the copy', async () => assert.match(await vscode.env.clipboard.readText(), /20 January 2022/))
    await run('Open fact')
    await comesTrue('the fact', () => assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, 'briefwright-corpus'))
  })
})

suite('Completion of what is cited and counted', () => {
  teardown(closeEditors)

  const labels = async (text: string, words: string) => {
    const { document } = await showBrief(text)
    return until('items', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        after(document, words),
      )
      const found = list.items
        .filter((it) => it.sortText?.length === 4)
        .map((it) => (typeof it.label === 'string' ? it.label : it.label.label))
      return found.length ? found : undefined
    })
  }

  test('keys of sources after the sign of a citation, those behind the sentence first', async () => {
    const found = await labels(`${DATE}Armenia is a member of the CSTO [@]\n`, '[@')
    assert.ok(found.includes('iaf-2022') && found.includes('britannica'), found.join(', '))
    assert.ok(found.indexOf('iaf-2022') < found.indexOf('britannica'), found.join(', '))
  })

  test('articles of the treaty that stands behind the caret alone', async () => {
    const found = await labels(`${DATE}Aid is owed under Article \nof the North Atlantic Treaty.\n`, 'Article ')
    // Snippets are offered beside them.
    const articles = found.filter((it) => /^\d/.test(it))
    assert.deepEqual(articles, [
      '3: Capacity to resist armed attack',
      '4: Consultation',
      '5: Collective defence',
      '10: Accession of further states',
    ])
  })

  test('figures with what they count after “some”', async () => {
    const found = await labels(`${DATE}The unrest in Kazakhstan led to some \n`, 'to some ')
    assert.ok(found.includes('9,900 arrests'), found.join(', '))
  })
})

/** Where the definition of some words is, in the documents of the corpus. */
function definitionOf(document: vscode.TextDocument, words: string): Promise<vscode.LocationLink> {
  return until(`the definition of “${words}”`, async () => {
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      after(document, words),
    )
    return found.find((it) => it.targetUri?.scheme === 'briefwright-corpus')
  })
}
