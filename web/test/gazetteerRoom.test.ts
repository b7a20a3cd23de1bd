import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import GazetteerRoom from '@/features/admin/rooms/GazetteerRoom.vue'
import { zhCN } from '@/i18n/locales/zh-CN'
import { neverPublished } from './districtParts'
import { mounted } from './mounted'
import { serving, type Asked } from './requests'

const words = zhCN.admin.gazetteer
const state = neverPublished('gazetteer')
const offices = [{ code: '500108005', name: '龙门浩街道', nameEn: 'Longmenhao' }]
const place = {
  name: '龙门浩老街',
  kind: 'landmark',
  office_code: '500108005',
  match: 'text',
  aliases: '老街',
}

function answers({ path }: Asked): Response {
  if (path.endsWith('/gazetteer-checks')) return Response.json({ rows: [place], notes: [] })
  if (path.includes('/versions/')) return Response.json({ part: 'gazetteer', number: 0, text: 'name\n' })
  if (path === '/api/admin/district-parts') return Response.json(state)
  return Response.json({ offices, categories: [], departments: [], waters: [] })
}

async function shown(): Promise<VueWrapper> {
  serving(answers)
  const page = mounted(GazetteerRoom)
  await vi.waitFor(() => expect(page.find('[data-testid="gazetteer-rows"]').exists()).toBe(true))
  return page
}

describe('the room of places', () => {
  beforeEach(() => localStorage.clear())

  it('says so when no place has the name that is looked for', async () => {
    const page = await shown()

    await page.get('input[type="search"]').setValue('没有的地方')

    expect(page.text()).toContain(words.none)
    expect(page.find('[data-testid="gazetteer-rows"]').exists()).toBe(false)
  })

  it('brings whoever changes a place to the form above the list', async () => {
    const page = await shown()

    const change = page.findAll('button').find((each) => each.text() === words.change)
    await change?.trigger('click')
    await flushPromises()

    expect(document.activeElement).toBe(page.get('.place input').element)
  })
})
