import { describe, expect, it } from 'vitest'
import { percentOf, percentText, readingOf, behind } from '@/features/overview/figures'

describe('a figure', () => {
  it('says its rate, its cases and how far the target is', () => {
    expect(readingOf({ numerator: 471, denominator: 482, target: 1 })).toEqual({
      kind: 'rate',
      n: 471,
      d: 482,
      percent: 97.7,
      target: 100,
      gap: 2.3,
    })
  })

  it('has no gap at its target, and none above it', () => {
    expect(readingOf({ numerator: 98, denominator: 100, target: 0.98 })).toMatchObject({ gap: 0 })
    expect(readingOf({ numerator: 100, denominator: 100, target: 0.98 })).toMatchObject({ gap: 0 })
  })

  it('gives no rate below thirty cases, and one from thirty on', () => {
    expect(readingOf({ numerator: 29, denominator: 29 })).toEqual({ kind: 'few', n: 29, d: 29 })
    expect(readingOf({ numerator: 30, denominator: 30 })).toMatchObject({ kind: 'rate', percent: 100 })
  })

  it('says nothing of no cases', () => {
    expect(readingOf({ numerator: 0, denominator: 0, target: 1 })).toEqual({ kind: 'none' })
  })

  it('is 100 only when all cases are in it', () => {
    expect(percentText(percentOf(2999 / 3000))).toBe('99.9%')
    expect(percentText(percentOf(1))).toBe('100%')
  })

  it('is not cut below what it is by the way computers count', () => {
    expect([0.29, 0.57, 0.58, 0.978].map(percentOf)).toEqual([29, 57, 58, 97.8])
  })

  it('opens the list of exactly what it counts', () => {
    const range = { from: '2026-09-07', to: '2026-11-27' }

    expect(behind('onTimeAnswer', 'missed', range)).toEqual({
      path: '/desk/cases',
      query: { figure: 'onTimeAnswer', part: 'missed', from: '2026-09-07', to: '2026-11-27' },
    })
    expect(behind('registered', 'counted', range, { office: '500108003' }).query.office).toBe('500108003')
    expect(behind('reportIn', 'missed', range, { department: 'EEB' }).query.department).toBe('EEB')
  })
})
