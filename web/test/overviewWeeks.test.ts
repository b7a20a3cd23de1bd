import { describe, expect, it } from 'vitest'
import type { OverviewWeek } from '@/api/types'
import { lineOf, trendOf, twelveWeeks, weekRange, type Box, type WeekPoint } from '@/features/overview/weeks'

const BOX: Box = { width: 110, height: 100, margin: 0 }

function aWeek(weekStart: string, n: number, d: number): OverviewWeek {
  return { weekStart, assignment: { n, d }, onTimeAnswer: { n: 0, d: 0 }, satisfaction: { n: 0, d: 0 } }
}

function points(...rates: (number | undefined)[]): WeekPoint[] {
  return rates.map((rate, index) => ({
    weekStart: `week-${index}`,
    n: rate === undefined ? 0 : Math.round(rate * 100),
    d: rate === undefined ? 0 : 100,
    rate,
  }))
}

describe('twelve weeks', () => {
  it('end with the week of today, and those that nobody told of are empty', () => {
    const weeks = twelveWeeks(
      [aWeek('2026-11-16', 9, 10), aWeek('2020-01-06', 1, 1)],
      'assignment',
      '2026-11-25',
    )

    expect(weeks).toHaveLength(12)
    expect(weeks[0]).toEqual({ weekStart: '2026-09-07', n: 0, d: 0, rate: undefined })
    expect(weeks[10]).toEqual({ weekStart: '2026-11-16', n: 9, d: 10, rate: 0.9 })
    expect(weeks[11]).toMatchObject({ weekStart: '2026-11-23', rate: undefined })
  })
})

describe('the line of the weeks', () => {
  it('runs from edge to edge with all of them at the top', () => {
    const line = lineOf(points(1, 0.9, 0.8), BOX)

    expect(line.low).toBe(0.8)
    expect(line.paths).toEqual(['M0 0L55 50L110 100'])
  })

  it('breaks at an empty week', () => {
    const line = lineOf(points(1, 1, undefined, 1, 1), BOX)

    expect(line.paths).toHaveLength(2)
    expect(line.dots).toHaveLength(4)
  })

  it('shows a single week as a dot without a line', () => {
    const line = lineOf(points(undefined, 0.9, undefined), BOX)

    expect(line.paths).toEqual([])
    expect(line.dots.map(({ x, y }) => [x, y])).toEqual([[55, 50]])
  })

  it('of no cases at all is empty', () => {
    expect(lineOf(points(undefined, undefined), BOX)).toMatchObject({ paths: [], dots: [] })
  })

  it('of one point alone has a place', () => {
    expect(lineOf(points(1), BOX).dots.map(({ x, y }) => [x, y])).toEqual([[0, 0]])
  })

  it('stands on a full ten per cent below the least, and never so high that little looks like much', () => {
    expect(lineOf(points(0.99, 0.98), BOX).low).toBe(0.8)
    expect(lineOf(points(0.7, 0.98), BOX).low).toBe(0.7)
    expect(lineOf(points(0.69, 0.98), BOX).low).toBe(0.6)
    expect(lineOf(points(0, 1), BOX).low).toBe(0)
  })

  it('shows the target on the same scale', () => {
    expect(lineOf(points(1), BOX, 0.9).targetY).toBe(50)
    expect(lineOf(points(1), BOX).targetY).toBeUndefined()
  })
})

describe('a week', () => {
  it('ends with its Sunday, and not after the last day that is counted', () => {
    expect(weekRange('2026-11-16', '2026-11-27')).toEqual({ from: '2026-11-16', to: '2026-11-22' })
    expect(weekRange('2026-11-23', '2026-11-27')).toEqual({ from: '2026-11-23', to: '2026-11-27' })
  })
})

describe('lines beside each other', () => {
  it('stand on the edge they are given', () => {
    expect(lineOf(points(1, 0.9), BOX, undefined, 0.5).low).toBe(0.5)
    expect(lineOf(points(1, 0.9), BOX, undefined, 0.5).paths).toEqual(['M0 0L110 20'])
  })
})

describe('the trend', () => {
  const steady = [0.9, 0.9, 0.9, 0.9]

  it('says the last four weeks and the four before, and nothing more', () => {
    expect(trendOf(points(...steady, 0.95, 0.95, 0.95, 0.95))).toEqual({ kind: 'told', now: 95, before: 90 })
  })

  it('is not told of fewer than thirty cases on either side', () => {
    const few = points(undefined, undefined, undefined, undefined, ...steady)

    expect(trendOf(few)).toEqual({ kind: 'few' })
    expect(trendOf([...points(...steady), ...few.slice(0, 4)])).toEqual({ kind: 'few' })
  })
})
