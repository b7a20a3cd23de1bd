import { afterEach, describe, expect, it } from 'vitest'
import AnswerHelp from '@/features/cases/components/AnswerHelp.vue'
import { switchLocale } from '@/i18n'
import { mounted } from './mounted'

const AIDS = {
  templates: [{ name: '施工噪声', nameEn: 'Construction noise', text: '我单位于【时间】核查。' }],
}

describe('the templates beside an answer', () => {
  afterEach(() => switchLocale('zh-CN'))

  it.each([
    ['zh-CN', '施工噪声'],
    ['en', 'Construction noise'],
  ] as const)('have in %s the name %s', async (locale, name) => {
    await switchLocale(locale)

    const help = mounted(AnswerHelp, { aids: AIDS, act: 'answer', caseId: 'c1' })

    expect(help.get('button').text()).toBe(name)
  })
})
