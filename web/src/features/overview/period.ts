import type { LocationQuery } from 'vue-router'

/** Whole weeks from Monday, this one included, or the calendar year so far. */
export const PERIODS = ['4w', '12w', 'year'] as const
export type Period = (typeof PERIODS)[number]

export const USUAL_PERIOD: Period = '12w'

/** Days as yyyy-mm-dd in the district's time, both included. */
export interface DateRange {
  from: string
  to: string
}

const DAY = 86_400_000
const WEEKS: Record<Exclude<Period, 'year'>, number> = { '4w': 4, '12w': 12 }

export function readPeriod(query: LocationQuery): Period {
  return PERIODS.find((period) => period === query.period) ?? USUAL_PERIOD
}

/** The part of the address that says the period; the usual one is left out. */
export function writePeriod(period: Period): Record<string, string> {
  return period === USUAL_PERIOD ? {} : { period }
}

/** A day some days after another, both as yyyy-mm-dd. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  return plusDays(day, -sinceMonday)
}

/** The period that ends with the given day. */
export function rangeOf(period: Period, to: string): DateRange {
  if (period === 'year') return { from: `${to.slice(0, 4)}-01-01`, to }
  return { from: plusDays(mondayOf(to), -7 * (WEEKS[period] - 1)), to }
}
