import { describe, expect, it } from 'vitest'
import type { SampledShare } from '@/api/types'
import { zhCN } from '@/i18n/locales/zh-CN'
import { axisLow, missingOf, shareText } from '@/sampled/sampledFigure'
import SampledFigure from '@/sampled/SampledFigure.vue'
import { mounted } from './mounted'

const figure: SampledShare = {
  drawn: 200,
  answers: 120,
  satisfied: 100,
  basicallySatisfied: 17,
  dissatisfied: 3,
  solved: 110,
  refused: 20,
  wrongNumber: 0,
  notReached: 60,
  noContact: 0,
  running: 0,
  rate: 0.975,
  low: 0.929,
  high: 0.9915,
  responseRate: 0.6,
  target: 0.98,
  fewest: 30,
  standing: 'undecided',
}

const OF = { survey: 's-1' }

describe('the figure of a sample', () => {
  it('holds the target against the interval', () => {
    const page = mounted(SampledFigure, { figure, of: OF })

    expect(page.text()).toContain('97.5%')
    expect(page.text()).toContain(zhCN.sampled.standing.undecided)
    expect(page.get('[role="img"]').attributes('aria-label')).toContain('92.9%')
    expect(page.text()).toContain('60.0%')
  })

  it('shows no rate of too few answers', () => {
    const page = mounted(SampledFigure, {
      figure: { ...figure, answers: 29, standing: 'too-few' },
      of: OF,
    })

    expect(page.text()).toContain(zhCN.sampled.tooFew)
    expect(page.text()).not.toContain('97.5%')
    expect(page.find('[role="img"]').exists()).toBe(false)
  })

  it('tells apart who is not in it', () => {
    expect(missingOf(figure)).toEqual(['refused', 'notReached'])
    expect(shareText(undefined)).toBe('–')
  })

  it('opens for each count the list of exactly its cases, and none for what counts nothing', () => {
    const page = mounted(SampledFigure, { figure, of: OF })

    expect(page.findAll('a').map((link) => link.attributes('href'))).toEqual(
      ['drawn', 'answers', 'satisfied', 'basically-satisfied', 'dissatisfied', 'refused', 'not-reached'].map(
        (part) => `/desk/surveys/cases?survey=s-1&part=${part}`,
      ),
    )
  })

  it('has an axis that shows interval and target', () => {
    expect(axisLow(0.929, 0.98)).toBeCloseTo(0.9)
    expect(axisLow(0.99, 0.98)).toBeCloseTo(0.95)
    expect(axisLow(0.01, 0.98)).toBe(0)
  })
})
