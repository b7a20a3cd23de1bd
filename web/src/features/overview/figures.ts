import type { Share } from '@/api/types'
import type { FigureFilter } from '@/casework/api'
import type { DateRange } from './period'

/** The three numbers a district is measured by: 交办率, 按时回复率, 满意率. */
export const FIGURES = ['assignment', 'onTimeAnswer', 'satisfaction'] as const
export type Figure = (typeof FIGURES)[number]

/** Below this many cases a rate says nothing yet. */
export const ENOUGH = 30

export type Reading =
  | { kind: 'none' }
  | { kind: 'few'; n: number; d: number }
  | {
      kind: 'rate'
      n: number
      d: number
      /** Per cent, one decimal. */
      percent: number
      target?: number
      /** Percentage points short of the target; 0 when it is reached. */
      gap?: number
    }

/** Per cent with one decimal, cut rather than rounded up: only all of them are 100. */
export function percentOf(rate: number): number {
  return Math.floor(Math.round(rate * 100_000) / 100) / 10
}

export function percentText(percent: number): string {
  return `${Number.isInteger(percent) ? percent : percent.toFixed(1)}%`
}

export function readingOf(share: Share): Reading {
  const { numerator: n, denominator: d } = share
  if (d <= 0) return { kind: 'none' }
  if (d < ENOUGH) return { kind: 'few', n, d }
  const percent = percentOf(n / d)
  if (share.target === undefined) return { kind: 'rate', n, d, percent }
  const target = percentOf(share.target)
  return { kind: 'rate', n, d, percent, target, gap: Math.max(0, Math.round((target - percent) * 10) / 10) }
}

/** The address of the list that holds exactly the cases a figure counts. */
export function behind(
  figure: FigureFilter['figure'],
  part: FigureFilter['part'],
  range: DateRange,
  of: { office?: string; department?: string } = {},
): { path: string; query: Record<string, string> } {
  return { path: '/desk/cases', query: { figure, part, ...range, ...of } }
}
