import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { complaintService } from '@/api/client'
import type { District } from '@/api/types'
import { useNames } from '@/district/names'
import { i18n, startLocale, switchLocale } from '@/i18n'
import { useWords } from '@/i18n/useWords'
import { createPages } from '@/router'
import LanguageSwitch from '@/shell/LanguageSwitch.vue'
import { mounted } from './mounted'

const NANPING = { code: '500108003', name: '南坪街道' }
const DISTRICT = {
  offices: [{ ...NANPING, nameEn: 'Nanping Subdistrict' }],
  categories: [{ code: 'noise.social.mahjong', name: '麻将噪声', nameEn: 'Mahjong noise' }],
} as District

function browserSpeaks(...languages: string[]): void {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
}

function answering(body: unknown) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json(body)))
}

afterEach(() => switchLocale('zh-CN'))

describe('the language', () => {
  it.each([
    [['en-US', 'en'], 'en'],
    [['de-DE', 'en', 'zh'], 'en'],
    [['zh-TW', 'en'], 'zh-CN'],
    [['fr'], 'zh-CN'],
    [[], 'zh-CN'],
  ])('of a browser that speaks %j begins as %s', async (languages, begun) => {
    browserSpeaks(...languages)

    await startLocale()

    expect(i18n.global.locale.value).toBe(begun)
    expect(document.documentElement.lang).toBe(begun)
  })

  it('that was chosen before wins over the browser', async () => {
    browserSpeaks('en-US')
    await switchLocale('zh-CN')

    await startLocale()

    expect(document.documentElement.lang).toBe('zh-CN')
  })

  it('of the browser is not kept as if it were chosen', async () => {
    browserSpeaks('en-US')
    await startLocale()
    browserSpeaks('zh-CN')

    await startLocale()

    expect(document.documentElement.lang).toBe('zh-CN')
  })

  it('changes the title of the page that is open', async () => {
    setActivePinia(createPinia())
    const pages = createPages()
    await pages.push('/no-right')
    const chinese = document.title

    await switchLocale('en')
    await flushPromises()

    expect(document.title).not.toBe(chinese)
    expect(document.title).not.toMatch(/[\u4e00-\u9fff]/)
  })

  it('is what the services are asked in', async () => {
    const asked = answering({})
    await switchLocale('en')

    await complaintService.GET('/api/complaints/{number}', { params: { path: { number: 'NA-1' } } })

    const [request] = asked.mock.calls.map(([sent]) => sent as Request)
    expect(request?.headers.get('Accept-Language')).toBe('en')
  })

  it('is asked for again when it is changed', async () => {
    const wrapper = mounted({
      components: { LanguageSwitch },
      setup: () => useNames(),
      template: `<div><LanguageSwitch /><p>{{ nameOf({ code: '500108003', name: '南坪街道' }) }}</p></div>`,
    })
    const asked = answering(DISTRICT)
    expect(wrapper.get('p').text()).toBe('南坪街道')

    await wrapper.get('button').trigger('click')
    await flushPromises()

    expect(asked).toHaveBeenCalled()
    expect(wrapper.get('p').text()).toBe('Nanping Subdistrict (南坪街道)')
  })

  it('has a plural where English needs one', async () => {
    await switchLocale('en')
    let words: ReturnType<typeof useWords> | undefined
    mounted({ setup: () => ((words = useWords()), () => null) })

    expect(words?.stretch({ key: 'duration.workingDays', values: { count: 1 } })).toBe('1 working day')
    expect(words?.stretch({ key: 'duration.days', values: { count: 3 } })).toBe('3 days')
    expect(words?.t('desk.photos', { count: 1 })).toBe('1 photo')
    expect(words?.t('desk.updates', { count: 2 })).toBe('2 changes; refresh the list')
  })
})
