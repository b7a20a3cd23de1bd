import { describe, expect, it } from 'vitest'
import { mondayOf, plusDays, rangeOf, readPeriod, writePeriod } from '@/features/overview/period'

describe('the period in the address', () => {
  it('is twelve weeks when nothing or nonsense is said', () => {
    expect(readPeriod({})).toBe('12w')
    expect(readPeriod({ period: 'ever' })).toBe('12w')
    expect(readPeriod({ period: ['4w', 'year'] })).toBe('12w')
  })

  it('comes back as it was written', () => {
    expect((['4w', '12w', 'year'] as const).map((period) => readPeriod(writePeriod(period)))).toEqual([
      '4w',
      '12w',
      'year',
    ])
  })

  it('is left out when it is the usual one', () => {
    expect(writePeriod('12w')).toEqual({})
  })
})

describe('a period', () => {
  it('of weeks begins on a Monday and holds this week', () => {
    expect(rangeOf('4w', '2026-11-25')).toEqual({ from: '2026-11-02', to: '2026-11-25' })
    expect(rangeOf('12w', '2026-11-25')).toEqual({ from: '2026-09-07', to: '2026-11-25' })
  })

  it('of this year begins in January', () => {
    expect(rangeOf('year', '2026-11-25')).toEqual({ from: '2026-01-01', to: '2026-11-25' })
  })

  it('counts a Sunday to the week that ends and a Monday to the one that begins', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
    expect(mondayOf('2026-11-30')).toBe('2026-11-30')
  })

  it('crosses the turn of the year', () => {
    expect(plusDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(rangeOf('4w', '2027-01-05').from).toBe('2026-12-14')
  })
})
