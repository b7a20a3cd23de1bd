import type { OverviewWeek } from '@/api/types'
import { ENOUGH, percentOf, type Figure } from './figures'
import { mondayOf, plusDays, type DateRange } from './period'

const WEEKS = 12

export interface WeekPoint {
  /** Monday, as yyyy-mm-dd. */
  weekStart: string
  n: number
  d: number
  /** 0 to 1; absent in a week without cases. */
  rate?: number
}

/** Twelve weeks up to the one of the given day; a week that nobody told of is empty. */
export function twelveWeeks(weeks: readonly OverviewWeek[], figure: Figure, today: string): WeekPoint[] {
  const last = mondayOf(today)
  return Array.from({ length: WEEKS }, (_, index) => {
    const weekStart = plusDays(last, -7 * (WEEKS - 1 - index))
    const { n, d } = weeks.find((week) => week.weekStart === weekStart)?.[figure] ?? { n: 0, d: 0 }
    return { weekStart, n, d, rate: d > 0 ? n / d : undefined }
  })
}

/** The days of a week that are counted, none after the last. */
export function weekRange(weekStart: string, last: string): DateRange {
  const sunday = plusDays(weekStart, 6)
  return { from: weekStart, to: sunday < last ? sunday : last }
}

/** The last four weeks together and the four before, both in per cent. */
export type Trend = { kind: 'few' } | { kind: 'told'; now: number; before: number }

const SPAN = 4

function pooled(points: readonly WeekPoint[]): { n: number; d: number } {
  return points.reduce((sum, point) => ({ n: sum.n + point.n, d: sum.d + point.d }), { n: 0, d: 0 })
}

export function trendOf(points: readonly WeekPoint[]): Trend {
  const now = pooled(points.slice(-SPAN))
  const before = pooled(points.slice(-2 * SPAN, -SPAN))
  if (now.d < ENOUGH || before.d < ENOUGH) return { kind: 'few' }
  return { kind: 'told', now: percentOf(now.n / now.d), before: percentOf(before.n / before.d) }
}

export interface Box {
  width: number
  height: number
  /** Left free on all sides, so that dots and strokes are whole. */
  margin: number
}

interface Dot {
  x: number
  y: number
  point: WeekPoint
}

export interface Line {
  /** One path for each run of weeks with cases; an empty week breaks the line. */
  paths: string[]
  dots: Dot[]
  /** The rate at the lower edge; the upper edge is always 1. */
  low: number
  targetY?: number
}

/** The lower edge stands on a full ten per cent, and never so high that small changes look large. */
const HIGHEST_LOW = 0.8

/** The lower edge under all of these lines, so that they can be compared. */
export function lowestOf(points: readonly WeekPoint[], target?: number): number {
  const rates = points.flatMap((point) => point.rate ?? [])
  const least = Math.min(HIGHEST_LOW, target ?? 1, ...rates)
  return Math.max(0, Math.floor(least * 10 + 1e-9) / 10)
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

export function lineOf(
  points: readonly WeekPoint[],
  box: Box,
  target?: number,
  low = lowestOf(points, target),
): Line {
  const step = points.length > 1 ? (box.width - 2 * box.margin) / (points.length - 1) : 0
  const heightOf = (rate: number): number =>
    rounded(box.margin + ((1 - rate) / (1 - low)) * (box.height - 2 * box.margin))

  const runs: Dot[][] = [[]]
  for (const [index, point] of points.entries()) {
    if (point.rate === undefined) runs.push([])
    else runs.at(-1)?.push({ x: rounded(box.margin + index * step), y: heightOf(point.rate), point })
  }
  return {
    paths: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`),
    dots: runs.flat(),
    low,
    targetY: target === undefined ? undefined : heightOf(target),
  }
}
