import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import JoinProposals from '@/casework/JoinProposals.vue'
import { switchLocale, type Locale } from '@/i18n'
import { aRow, aView, may } from './fixtures/cases'
import { mounted } from './mounted'
import { serving } from './requests'

async function shown(score: number): Promise<VueWrapper> {
  serving(({ path }) =>
    path.endsWith('/proposals')
      ? Response.json({ items: [{ row: aRow('0138'), score, reasons: [] }] })
      : Response.json({ offices: [], categories: [], departments: [], waters: [] }),
  )
  const part = mounted(JoinProposals, { view: aView({ acts: may('join-incident') }) })
  await flushPromises()
  return part
}

describe('what could be of one source', () => {
  afterEach(() => switchLocale('zh-CN'))

  it.each<[Locale, number, string]>([
    ['zh-CN', 0.62, '可能性62%'],
    ['zh-CN', 0.9949, '可能性99%'],
    ['zh-CN', 0.995, '可能性超过 99%'],
    ['zh-CN', 1, '可能性超过 99%'],
    ['en', 0.62, '62% probable'],
    ['en', 1, 'over 99% probable'],
  ])('is never called certain: in %s, %d is “%s”', async (locale, score, words) => {
    await switchLocale(locale)

    const part = await shown(score)

    expect(part.text()).toContain(words)
    expect(part.text()).not.toContain('100')
  })
})
