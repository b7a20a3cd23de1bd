import { StyleModule } from 'style-mod'

const mounted = new WeakMap<StyleModule, CSSStyleSheet>()

/**
 * The cells of dmn-js are edited by CodeMirror, which writes its styles into an element of the page; our content policy forbids
 * that, and rightly. Style sheets made by a script of ours it allows.
 */
export function mountStylesAsSheets(): void {
  StyleModule.mount = (root, modules) => {
    for (const each of [modules].flat()) {
      const sheet = mounted.get(each) ?? new CSSStyleSheet()
      if (!mounted.has(each)) sheet.replaceSync(each.getRules())
      mounted.set(each, sheet)
      if (!root.adoptedStyleSheets.includes(sheet)) {
        root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets]
      }
    }
  }
}
