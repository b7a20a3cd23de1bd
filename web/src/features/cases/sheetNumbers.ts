import { onScopeDispose, watchEffect } from 'vue'

/** Text of a page margin in CSS: quotes and backslashes are not taken as such. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, (sign) => `\\${sign}`)}"`
}

/** What stands at the foot of each printed sheet: the number of the case, which sheet it is and of how many. */
export function footOf(number: string): string {
  return `@page { @bottom-right { content: ${quoted(number)} "  " counter(page) " / " counter(pages); font-size: 8pt; } }`
}

/** Numbers the sheets while the paper is shown, so that nobody misses the second one of a long text. */
export function useSheetNumbers(number: () => string): void {
  const styles = new CSSStyleSheet()
  watchEffect(() => styles.replaceSync(footOf(number())))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles]
  onScopeDispose(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== styles)
  })
}
