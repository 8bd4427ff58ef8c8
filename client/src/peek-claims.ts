/** Shows the claims of a section in a peek, as a click on the lens above its heading asks for. */
import * as vscode from 'vscode'

/** A place as the protocol has it: lines and UTF-16 units from 0. */
interface Place {
  readonly line: number
  readonly character: number
}

/** The arguments come from the server: the brief, the place of the heading, the claims. */
export async function peekClaims(uri: string, at: Place, claims: readonly { readonly start: Place; readonly end: Place }[]): Promise<void> {
  const document = vscode.Uri.parse(uri)
  const places = claims.map(({ start, end }) => new vscode.Location(document, new vscode.Range(positionOf(start), positionOf(end))))
  await vscode.commands.executeCommand('editor.action.peekLocations', document, positionOf(at), places, 'peek')
}

function positionOf({ line, character }: Place): vscode.Position {
  return new vscode.Position(line, character)
}
