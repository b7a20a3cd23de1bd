import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import OutlinesRoom from '@/features/admin/rooms/OutlinesRoom.vue'
import DistrictMap from '@/map/DistrictMap.vue'
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
const square = {
  type: 'Polygon',
  coordinates: [
    [
      [106.5, 29.5],
      [106.51, 29.5],
      [106.51, 29.51],
      [106.5, 29.5],
    ],
  ],
}
const offices = [
  { code: '500108005', name: '龙门浩街道', nameEn: 'Longmenhao', boundary: square },
  { code: '500108006', name: '弹子石街道', nameEn: 'Danzishi', boundary: square },
]
const flaw = {
  kind: 'gap',
  offices: ['500108005', '500108006'],
  squareMetres: 12345,
  shape: square,
  refused: true,
}
const check = (flaws: object[]) => ({
  outlines: offices.map(({ code, boundary }) => ({ code, boundary })),
  flaws,
  usable: flaws.length === 0,
})
const state = neverPublished('outlines')
const trial = {
  id: 't1',
  from: '2026-02-08',
  cases: 812,
  changed: 17,
  examples: [
    {
      number: 'NA-20260301-0007',
      before: anOutcome({ office: '500108006' }),
      after: anOutcome({ office: '500108005' }),
    },
    { number: 'NA-20260301-0008', before: anOutcome({ office: '500108006' }), after: anOutcome() },
  ],
}

function answers(checked: () => Response) {
  return ({ path }: Asked): Response => {
    if (path.endsWith('/outline-checks')) return checked()
    if (path.endsWith('/trials')) return Response.json(trial)
    if (path.endsWith('/publications')) return Response.json(state)
    if (path.includes('/versions/')) return Response.json({ part: 'outlines', number: 0, text: '{}' })
    if (path === '/api/admin/district-parts') return Response.json(state)
    return Response.json({ offices, categories: [], departments: [], boundary: square, waters: [] })
  }
}

async function handedIn(checked: () => Response): Promise<{ page: VueWrapper; asked: Asked[] }> {
  const asked = serving(answers(checked))
  const page = mounted(OutlinesRoom)
  await handIn(page, '{"new":1}', 'new.geojson')
  await vi.waitFor(() => expect(asked.some(({ path }) => path.endsWith('/outline-checks'))).toBe(true))
  await flushPromises()
  return { page, asked }
}

describe('the outlines of the offices', () => {
  beforeEach(() => localStorage.clear())

  it('with a gap are shown with the place, and cannot be tried', async () => {
    const { page } = await handedIn(() => Response.json(check([flaw])))

    const flaws = page.get('[data-testid="outline-flaws"]').text()
    expect(flaws).toContain('12,345 平方米')
    expect(flaws).toContain('龙门浩街道、弹子石街道')
    expect(page.getComponent(DistrictMap).props('areas')).toEqual([square])
    expect(button(page, words.tables.try)).toBeUndefined()
  })

  it('draw what does no harm only when it is looked at', async () => {
    const harmless = { ...flaw, kind: 'overlap', refused: false, shape: { ...square, coordinates: [] } }
    const { page } = await handedIn(() => Response.json(check([flaw, harmless])))
    expect(page.getComponent(DistrictMap).props('areas')).toEqual([square])

    await page.get('details button').trigger('click')
    expect(page.getComponent(DistrictMap).props('areas')).toEqual([harmless.shape])
  })

  it('that lie elsewhere as a whole say in which direction, and how far', async () => {
    const shift = { eastMetres: 1234, northMetres: -250 }
    const { page } = await handedIn(() => Response.json({ ...check([]), usable: false, shift }))

    const said = page.get('[data-testid="outline-flaws"]').text()
    expect(said).toContain('偏东 1,234 米')
    expect(said).toContain('偏南 250 米')
  })

  it('are named by their file until they are discarded', async () => {
    const { page } = await handedIn(() => Response.json(check([flaw])))
    expect(page.get('.file').text()).toContain('new.geojson')

    await press(page, words.tables.discard)
    expect(page.get('.file').text()).toContain(zhCN.app.noFileYet)
  })

  it('that fit are tried, and published as they were tried', async () => {
    const { page, asked } = await handedIn(() => Response.json(check([])))

    await triesAsHandedIn(page, asked, 'outlines', '{"new":1}')
    expect(page.get('[data-testid="part-trial-count"]').text()).toBe('812 件中有 17 件会去别的镇街')
    const cases = page.get('[data-testid="part-trial"]').text()
    expect(cases).toContain('龙门浩街道')
    expect(cases).toContain(words.atlas.asked)

    await publishesAsTried(page, asked, 'outlines', '区划调整')
  })

  it('that cannot be read say what is wrong and where', async () => {
    const problem = {
      code: 'invalid-input',
      errors: [{ pointer: '/text/3 弹子石街道 500108006', code: 'crosses-itself', detail: 'at 106.5, 29.5' }],
    }
    const { page } = await handedIn(() => Response.json(problem, { status: 400 }))

    expect(page.get('[data-testid="part-errors"]').text()).toContain(words.tables.error['crosses-itself'])
    expect(page.get('[data-testid="part-errors"]').text()).toContain('弹子石街道')
    expect(button(page, words.tables.try)).toBeUndefined()
  })
})
