/** Pictures in hovers: the server draws them for any background, here their words take the colour of the theme. */
import * as vscode from 'vscode'

/** The colour at the root of a picture, as it stands in the address that the picture is. */
const ROOT = encodeURIComponent('color="#808080"')

/** Contrast of each with the backgrounds of its kind of themes is above 4.5 : 1, as WCAG 2.2 § 1.4.3 asks of words. */
const INKS: Readonly<Record<vscode.ColorThemeKind, string>> = {
  [vscode.ColorThemeKind.Light]: '#5a5a5a',
  [vscode.ColorThemeKind.Dark]: '#c5c5c5',
  [vscode.ColorThemeKind.HighContrast]: '#ffffff',
  [vscode.ColorThemeKind.HighContrastLight]: '#000000',
}

/** The hover with its pictures in the colours of the theme that is on. */
export function inTheme<T extends vscode.Hover | null | undefined>(hover: T): T {
  const ink = encodeURIComponent(`color="${INKS[vscode.window.activeColorTheme.kind]}"`)
  for (const it of hover?.contents ?? []) if (it instanceof vscode.MarkdownString) it.value = it.value.replaceAll(ROOT, ink)
  return hover
}
