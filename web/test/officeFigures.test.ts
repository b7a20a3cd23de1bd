import { describe, expect, it } from 'vitest'
import OfficeFigures from '@/features/survey/components/OfficeFigures.vue'
import { mounted } from './mounted'

const FIGURE = {
  drawn: 12,
  answers: 0,
  satisfied: 0,
  basicallySatisfied: 0,
  dissatisfied: 0,
  solved: 0,
  refused: 0,
  wrongNumber: 0,
  notReached: 0,
  noContact: 0,
  running: 12,
  target: 0.98,
  fewest: 30,
  standing: 'too-few',
}

describe('the figures of a survey by office', () => {
  it('open the cases of that office, where they count any', () => {
    const rows = [{ office: { code: '500108006', name: '弹子石街道' }, figure: FIGURE }]

    const table = mounted(OfficeFigures, { rows, of: { from: '2026-09-01', to: '2026-11-28' } })

    const [link, ...others] = table.findAll('a')
    expect(others).toHaveLength(0)
    expect(link?.text()).toBe('12')
    expect(link?.attributes('aria-label')).toBe('弹子石街道 抽取 12 件')
    expect(link?.attributes('href')).toBe(
      '/desk/surveys/cases?from=2026-09-01&to=2026-11-28&part=drawn&office=500108006',
    )
  })
})
