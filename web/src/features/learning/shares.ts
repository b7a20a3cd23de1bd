import type { LearningShare } from '@/api/types'

export const FIGURES = [
  'categoryPrecision',
  'officePrecision',
  'overruled',
  'categoryOpen',
  'officeOpen',
] as const
export type Figure = (typeof FIGURES)[number]

/** Below this many a share says nothing yet. */
export const ENOUGH = 30

/** Per cent without digits; of few cases one more digit would claim too much. Only all of them are 100%. */
export function percent(share: number): string {
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100}%`
}

export function rate(numerator: number, denominator: number): string {
  return denominator === 0 ? '–' : percent(numerator / denominator)
}

export function interval(of: { low?: number; high?: number }): string {
  return of.low === undefined || of.high === undefined
    ? '–'
    : `${Math.round(of.low * 100)}–${percent(of.high)}`
}

export type DriftWords =
  { key: 'none' } | { key: 'chance' | 'up' | 'down'; values: { points: number; low: number; high: number } }

/** What is said of the difference to the period before; nothing is called a change that chance explains. */
export function driftOf({ drift }: LearningShare): DriftWords {
  if (!drift) return { key: 'none' }
  const values = {
    points: Math.abs(points(drift.difference)),
    low: points(drift.low),
    high: points(drift.high),
  }
  if (!drift.beyondChance) return { key: 'chance', values }
  return { key: drift.difference > 0 ? 'up' : 'down', values }
}

function points(share: number): number {
  return Math.round(share * 100)
}
