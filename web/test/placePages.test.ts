import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { writeDraft, emptyDraft } from '@/drafts/drafts'
import PlaceSearch from '@/features/filing/components/PlaceSearch.vue'
import CheckPage from '@/features/filing/pages/CheckPage.vue'
import { mounted } from './mounted'
import { serving } from './requests'

const NANPING = { code: '500108003', name: '南坪街道' }
const NANPING_TOWN = { code: '500108101', name: '南坪镇' }

afterEach(() => vi.useRealTimers())

describe('places of one name', () => {
  it('are told apart by what they are and by their office', async () => {
    vi.useFakeTimers()
    serving(() =>
      Response.json({
        items: [
          { name: '南坪', kind: 'short-name', office: NANPING },
          { name: '南坪', kind: 'short-name', office: NANPING_TOWN },
          { name: '南坪', kind: 'stop', office: NANPING, lon: 106.57, lat: 29.52 },
        ],
      }),
    )
    const search = mounted(PlaceSearch)
    await search.get('input').setValue('南坪')
    await vi.advanceTimersByTimeAsync(400)
    await flushPromises()

    const shown = search.findAll('.search__hit').map((hit) => hit.text())
    expect(shown).toEqual(['南坪南坪街道 · 俗称', '南坪南坪镇 · 俗称', '南坪南坪街道 · 公交站'])
  })
})

describe('the page that is checked before sending', () => {
  it('says the place in words instead of coordinates', async () => {
    writeDraft({
      ...emptyDraft(),
      text: '夜里打桩',
      contactBy: 'anonymous',
      point: { lon: 106.5836, lat: 29.5868 },
    })
    serving(({ path }) =>
      path.startsWith('/api/places/near')
        ? Response.json({
            inside: true,
            office: { code: '500108006', name: '弹子石街道' },
            nearest: { name: '大佛段正街', metres: 80 },
          })
        : Response.json({ offices: [], categories: [], departments: [] }),
    )

    const page = mounted(CheckPage)
    await flushPromises()

    expect(page.get('[data-testid="check-place"]').text()).toBe('弹子石街道 · 大佛段正街附近')
    expect(page.text()).not.toContain('106.58')
  })
})
