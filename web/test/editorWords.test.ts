import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { i18n } from '@/i18n'
import { keyOf, useEditorWords } from '@/features/admin/editorWords'
import { zhCN } from '@/i18n/locales/zh-CN'
import { mounted } from './mounted'

const FEATURES = 'node_modules/dmn-js-decision-table/lib/features'
/** Our tables have texts and truth values alone; days, times, numbers and durations have editors of their own. */
const NOT_OURS = /simple-(?:date|time|number|duration)|view-drd|powered-by/
const SAID = /ranslate\(\s*'([^']+)'/g

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (NOT_OURS.test(path)) return []
    if (entry.isDirectory()) return sources(path)
    return entry.name.endsWith('.js') ? [readFileSync(path, 'utf8')] : []
  })
}

function words() {
  let translate: ReturnType<typeof useEditorWords> | undefined
  mounted({
    setup() {
      translate = useEditorWords()
      return () => undefined
    },
  })
  if (!translate) throw new Error('expected: the words of the editor')
  return translate
}

describe('the words of the editor of tables', () => {
  afterEach(() => {
    i18n.global.locale.value = 'zh-CN'
  })

  it('are there for everything that it can write about our tables', () => {
    const said = sources(FEATURES).flatMap((text) => [...text.matchAll(SAID)].map((match) => match[1] ?? ''))
    const policies = readFileSync(join(FEATURES, 'hit-policy/HitPolicies.js'), 'utf8')
    const labels = [...policies.matchAll(/label: '([^']+)'/g)].map((match) => match[1] ?? '')
    expect(said.length).toBeGreaterThan(50)
    expect(labels).toContain('Rule order')

    const missing = [...said, ...labels].filter((each) => !(keyOf(each) in zhCN.admin.tables.editor))

    expect(missing).toEqual([])
  })

  it('are Chinese on a Chinese page, whatever stands around the words', () => {
    const translate = words()

    expect(translate('Hit policy:')).toBe(`${zhCN.admin.tables.editor['dmn-hit-policy']}：`)
    expect(translate('Collect (Sum)')).toBe(zhCN.admin.tables.editor['dmn-collect-sum'])
  })

  it('stay as the editor says them where no bundle has them', () => {
    expect(words()('Something new, e.g. { sample }', { sample: '1' })).toBe('Something new, e.g. 1')
  })
})
