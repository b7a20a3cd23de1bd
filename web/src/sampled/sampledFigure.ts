import type { SampledShare } from '@/api/types'

/** A share with one decimal: the interval is narrower than a whole percent in large samples. */
export function shareText(share: number | undefined): string {
  return share === undefined ? '–' : `${(share * 100).toFixed(1)}%`
}

const STEP = 0.05

/** Where an axis from here to 100 % shows the interval and the target whole. */
export function axisLow(low: number, target: number): number {
  const lowest = Math.min(low, target) - STEP / 2
  return Math.max(0, Math.floor(lowest / STEP) * STEP)
}

/** Whose answers are missing, in the order in which they are told; none that nobody belongs to. */
const APART = ['refused', 'wrongNumber', 'notReached', 'noContact', 'running'] as const
export type Apart = (typeof APART)[number]

export function missingOf(figure: SampledShare): Apart[] {
  return APART.filter((each) => figure[each] > 0)
}
