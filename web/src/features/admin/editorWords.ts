import { useI18n } from 'vue-i18n'

type Translate = (said: string, values?: Record<string, string>) => string

/** The key under which our bundles have a text of dmn-js, e.g. `dmn-collect-sum` for "Collect (Sum)". */
export function keyOf(said: string): string {
  const words = said
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return `dmn-${words}`
}

/** What dmn-js writes itself, in the language of the page; what no bundle has stays as dmn-js says it. */
export function useEditorWords(): Translate {
  const { t, te } = useI18n()
  return (said, values = {}) => {
    const key = `admin.tables.editor.${keyOf(said)}`
    if (te(key)) return t(key, values) + (/:\s*$/.test(said) ? t('app.colon') : '')
    return said.replaceAll(/{([^}]+)}/g, (_, name: string) => values[name.trim()] ?? name)
  }
}
