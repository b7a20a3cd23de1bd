import type { VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import TextHeadRoom from '@/features/admin/rooms/TextHeadRoom.vue'
import { headFacts } from '@/features/admin/textHead'
import { zhCN } from '@/i18n/locales/zh-CN'
import {
  anOutcome,
  button,
  handIn,
  neverPublished,
  press,
  publishesAsTried,
  triesAsHandedIn,
} from './districtParts'
import { mounted } from './mounted'
import { serving, type Asked } from './requests'

const words = zhCN.admin
const FILE = JSON.stringify({
  version: '2026-11-28-1a',
  date: '2026-11-28',
  training: { texts: { OWN: 2428, DESKS: 312 } },
  measured: { text: { n: 210, first: 0.924, three: 0.995 } },
  before: { version: '2026-08-01-9', measured: { text: { n: 210, first: 0.9, three: 0.957 } } },
})
const OF_PACK = JSON.stringify({
  version: '2026-08-01-9',
  measured: { spoken: { n: 941, first: 0.937, three: 0.989 } },
})
const state = neverPublished('text-head')
const trial = {
  id: 't1',
  from: '2026-02-08',
  cases: 812,
  changed: 17,
  shifts: [
    { before: 'noise.social.mahjong', after: 'odour.municipal.toilet', cases: 12, asBefore: 3, asAfter: 9 },
    { before: 'noise.social.mahjong', cases: 5, asBefore: 4, asAfter: 0 },
  ],
  examples: [
    {
      number: 'NA-20260301-0007',
      before: anOutcome({ category: 'noise.social.mahjong' }),
      after: anOutcome({ category: 'odour.municipal.toilet' }),
    },
  ],
}
const group = { code: 'x', name: '组', nameEn: 'Group' }
const categories = [
  { code: 'noise.social.mahjong', name: '麻将馆噪声', nameEn: 'Mahjong', group },
  { code: 'odour.municipal.toilet', name: '公厕异味', nameEn: 'Toilet', group },
]

function answers(tried: () => Response) {
  return ({ path }: Asked): Response => {
    if (path.endsWith('/trials')) return tried()
    if (path.endsWith('/publications')) return Response.json(state)
    if (path.includes('/versions/')) return Response.json({ part: 'text-head', number: 0, text: OF_PACK })
    if (path === '/api/admin/district-parts') return Response.json(state)
    return Response.json({ offices: [], categories, departments: [], waters: [] })
  }
}

async function handedIn(tried: () => Response): Promise<{ page: VueWrapper; asked: Asked[] }> {
  const asked = serving(answers(tried))
  const page = mounted(TextHeadRoom)
  await vi.waitFor(() => expect(page.find('[data-testid="head-facts"]').exists()).toBe(true))
  expect(page.get('[data-testid="head-facts"]').text()).toContain('93.7%')
  await handIn(page, FILE, 'text-head.json')
  await vi.waitFor(() => expect(button(page, words.tables.try)).toBeDefined())
  return { page, asked }
}

describe('a new head of the text model', () => {
  beforeEach(() => localStorage.clear())

  it('is of the district data, and not of a version 0, as long as none was published', async () => {
    serving(answers(() => Response.json(trial)))
    const page = mounted(TextHeadRoom)
    await vi.waitFor(() => expect(page.find('[data-testid="head-facts"]').exists()).toBe(true))

    expect(page.text()).toContain(`${words.tables.ofPack}：训练情况`)
    expect(page.text()).not.toContain('第 0 版')
  })

  it('says what it learned from and what it reaches beside what was reached before', async () => {
    const { page } = await handedIn(() => Response.json(trial))

    const facts = page.get('[data-testid="head-facts"]').text()
    expect(facts).toContain('2026-11-28-1a')
    expect(facts).toContain(`${words.head.source.DESKS} 312`)
    expect(facts).toMatch(/90\.0%.*92\.4%.*95\.7%.*99\.5%/)
  })

  it('is tried, says by category what would be called otherwise, and is published as it was tried', async () => {
    const { page, asked } = await handedIn(() => Response.json(trial))

    await triesAsHandedIn(page, asked, 'text-head', FILE)
    expect(page.get('[data-testid="part-trial-count"]').text()).toBe('812 件中有 17 件会判成别的类别')
    const shifts = page.get('[data-testid="category-shifts"]').text()
    expect(shifts).toMatch(/麻将馆噪声公厕异味1239/)
    expect(shifts).toContain(words.head.none)

    await publishesAsTried(page, asked, 'text-head', '学了九月的更正')
  })

  it('that cannot be used says what is wrong, and is not published', async () => {
    const problem = {
      code: 'invalid-input',
      errors: [{ pointer: '/text/model', code: 'other-model', detail: '"x"' }],
    }
    const { page } = await handedIn(() => Response.json(problem, { status: 400 }))

    await press(page, words.tables.try)
    expect(page.get('[data-testid="part-errors"]').text()).toContain(words.tables.error['other-model'])
    expect(page.get('[data-testid="part-errors"]').text()).not.toContain('没有列出')
    expect(page.find('.publish').exists()).toBe(false)
  })
})

describe('a file that is no head', () => {
  it('says so beside it, and lists a dozen of its errors', async () => {
    const errors = Array.from({ length: 70 }, () => ({ pointer: '/text/category', code: 'category-missing' }))
    serving(answers(() => Response.json({ code: 'invalid-input', errors }, { status: 400 })))
    const page = mounted(TextHeadRoom)
    await vi.waitFor(() => expect(page.find('[data-testid="head-facts"]').exists()).toBe(true))
    await handIn(page, '{"hello":1}', 'x.json')
    await vi.waitFor(() => expect(page.text()).toContain(words.head.noFacts))

    await press(page, words.tables.try)
    const listed = page.get('[data-testid="part-errors"]')
    expect(listed.findAll('strong')).toHaveLength(12)
    expect(listed.text()).toContain('另有 58 处没有列出')
  })
})

describe('what a file says of its training', () => {
  it('is nothing where it is no file of a head', () => {
    expect(headFacts('{')).toBeUndefined()
    expect(headFacts('[1]')?.reached).toEqual([])
    expect(headFacts('{"measured":{"text":{"n":"many"}},"training":5}')?.reached).toEqual([])
  })
})
