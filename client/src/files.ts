/** Reads the workspace for the server: files of every kind of workspace, which a server has no way to reach by itself. */
import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** Answers the server's questions for files. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest('briefwright/findFiles', ({ folder, endings }: { folder: string; endings: readonly string[] }, token) =>
      findFiles(client, folder, endings, token),
    ),
    client.onRequest('briefwright/readFile', ({ uri }: { uri: string }) => readFile(client, uri)),
  )
}

/** The files below a folder whose names end so, without those that the user's settings exclude. */
async function findFiles(
  client: BaseLanguageClient,
  folder: string,
  endings: readonly string[],
  token: vscode.CancellationToken,
): Promise<readonly string[]> {
  const base = client.protocol2CodeConverter.asUri(folder)
  const pattern = new vscode.RelativePattern(base, `**/*{${endings.join(',')}}`)
  const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', undefined, token)
  return found.map((it) => client.code2ProtocolConverter.asUri(it))
}

/** The text of a file; nothing where it cannot be read. */
async function readFile(client: BaseLanguageClient, uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(client.protocol2CodeConverter.asUri(uri)))
  } catch {
    return null
  }
}
