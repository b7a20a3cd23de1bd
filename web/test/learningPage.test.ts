import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import GuessesPage from '@/features/learning/pages/GuessesPage.vue'
import LearningPage from '@/features/learning/pages/LearningPage.vue'
import { rangeOf, readLength, readRange } from '@/features/learning/period'
import { driftOf, interval, rate } from '@/features/learning/shares'
import { zhCN } from '@/i18n/locales/zh-CN'
import type { Role } from '@/session/roles'
import { useSession } from '@/session/session'
import { mounted } from './mounted'
import { serving } from './requests'
import { tokenOf } from './tokens'

const role = vi.hoisted((): { name: Role } => ({ name: 'supervisor' }))
vi.mock('@/session/oidc', () => ({
  finishSignIn: () => Promise.resolve({ user: { access_token: tokenOf('某人', role.name) }, returnTo: '/' }),
}))

function share(numerator: number, denominator: number, beyondChance = false) {
  return {
    numerator,
    denominator,
    low: 0.7,
    high: 0.9,
    previousNumerator: 90,
    previousDenominator: 100,
    drift: { difference: numerator / denominator - 0.9, low: -0.2, high: -0.01, beyondChance },
  }
}

const OVERVIEW = {
  from: '2026-08-31',
  to: '2026-11-28',
  previousFrom: '2026-06-02',
  previousTo: '2026-08-30',
  categoryPrecision: share(80, 100, true),
  officePrecision: share(88, 100),
  overruled: share(7, 100),
  categoryOpen: share(0, 100),
  officeOpen: share(12, 100),
  categories: [
    { code: 'noise.few', share: share(1, 2) },
    { code: 'noise.gone', share: { ...share(0, 0), numerator: 0, denominator: 0, drift: undefined } },
    { code: 'noise.many', share: share(79, 98, true) },
  ],
  offices: [],
  categoryConfusions: [{ from: 'noise.many', to: 'none', count: 19 }],
  officeConfusions: [],
}

async function shownTo(name: Role) {
  role.name = name
  const asked = serving(({ path }) =>
    path.startsWith('/api/statistics/learning')
      ? Response.json(OVERVIEW)
      : Response.json({}, { status: 404 }),
  )
  const page = mounted(LearningPage)
  await useSession().completeSignIn()
  await vi.waitFor(() => expect(page.find('[data-testid="learning-shares"]').exists()).toBe(true))
  await flushPromises()
  return { page, asked }
}

describe('the page about what the engine guessed', () => {
  it('calls only that a change which chance does not explain', async () => {
    const { page } = await shownTo('supervisor')
    const rows = page.get('[data-testid="learning-shares"]').findAll('tbody tr')

    expect(rows[0]?.text()).toContain('下降 10 个百分点')
    expect(rows[1]?.text()).toContain(zhCN.learning.drift.chance)
  })

  it('leads a supervisor to exactly the cases of a figure, and from no figure of nothing', async () => {
    const { page } = await shownTo('supervisor')
    const confusion = page.get('[data-testid="categoryPrecision-confusions"] a').attributes('href')

    expect(confusion).toBe(
      '/desk/learning/cases?figure=categoryPrecision&part=missed&of=noise.many&became=none&from=2026-08-31&to=2026-11-28',
    )
    const shares = page.get('[data-testid="learning-shares"]').findAll('a')
    expect(shares.filter((link) => link.attributes('href')?.endsWith('to=2026-11-28'))).toHaveLength(9)
    expect(shares.filter((link) => link.attributes('href')?.endsWith('to=2026-08-30'))).toHaveLength(10)
    expect(page.text()).not.toContain(zhCN.learning.download)
    expect(page.text()).not.toContain(zhCN.learning.downloadPairs)
  })

  it('shows an administrator the figures and the examples, and no way to a case', async () => {
    const { page } = await shownTo('admin')

    expect(page.findAll('td a')).toHaveLength(0)
    expect(page.text()).toContain('80')
    expect(page.text()).toContain(zhCN.learning.download)
    expect(page.text()).toContain(zhCN.learning.downloadPairs)
  })

  it('says of a single category how it changed, and leads to its cases of the period before', async () => {
    const { page } = await shownTo('supervisor')
    const [many, few, gone] = page.get('[data-testid="categoryPrecision"]').findAll('tbody tr')

    expect(many?.text()).toContain('下降 9 个百分点')
    expect(few?.text()).toContain(zhCN.learning.drift.chance)
    expect(gone?.text()).toContain(zhCN.learning.drift.none)
    expect(many?.findAll('a').map((link) => link.attributes('href'))).toContain(
      '/desk/learning/cases?figure=categoryPrecision&part=counted&of=noise.many&from=2026-06-02&to=2026-08-30',
    )
    expect(page.text()).toContain(zhCN.learning.driftOfOneNote)
  })

  it('puts what was guessed most often first, and what is named no more last', async () => {
    const { page } = await shownTo('supervisor')

    expect(page.findAll('[data-testid="categoryPrecision"] tbody th').map((cell) => cell.text())).toEqual([
      'noise.many',
      'noise.few',
      'noise.gone',
    ])
  })
})

describe('the cases behind a figure', () => {
  it('say what was guessed and what it became', async () => {
    serving(({ path }) =>
      path.startsWith('/api/statistics/learning/cases')
        ? Response.json({
            count: 1,
            items: [
              {
                row: { caseId: 'c1', number: 'NA-1', text: '工地半夜打桩' },
                at: '2026-11-20T02:00:00Z',
                category: 'noise.many',
                certainty: 0.83,
                how: 'rejected',
                becameCategory: 'none',
              },
            ],
          })
        : Response.json({}, { status: 404 }),
    )

    const page = mounted(GuessesPage)
    await vi.waitFor(() => expect(page.find('tbody').exists()).toBe(true))

    expect(page.get('tbody').text()).toContain('noise.many (83%)')
    expect(page.get('tbody').text()).toContain(zhCN.learning.noOffice)
    expect(page.get('tbody').text()).toContain(zhCN.learning.notTaken)
    expect(page.get('tbody a').attributes('href')).toBe('/desk/cases?case=c1')
  })
})

describe('periods and shares', () => {
  it('hold so many days, of which the given one is the last', () => {
    expect(rangeOf(90, '2026-11-28')).toEqual({ from: '2026-08-31', to: '2026-11-28' })
    expect(readLength({ days: '30' })).toBe(30)
    expect(readLength({ days: '31' })).toBe(90)
    expect(readRange({ from: '2026-01-01', to: 'x' }, '2026-11-28')).toEqual(rangeOf(90, '2026-11-28'))
  })

  it('say nothing of nothing', () => {
    expect(rate(0, 0)).toBe('–')
    expect(interval({})).toBe('–')
    expect(driftOf({ numerator: 0, denominator: 0, previousNumerator: 0, previousDenominator: 0 })).toEqual({
      key: 'none',
    })
  })
})
