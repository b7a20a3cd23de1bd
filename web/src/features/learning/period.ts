import type { LocationQuery } from 'vue-router'

/** Lengths of the period, in days; the second is the usual one. */
export const LENGTHS = [30, 90, 180] as const
export type Length = (typeof LENGTHS)[number]
const USUAL_LENGTH: Length = 90

/** Days as yyyy-mm-dd, both included. */
export interface DateRange {
  from: string
  to: string
}

const DAY = 86_400_000
const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/

/** A period and the one before, which is as long. */
export interface ComparedRanges extends DateRange {
  previousFrom: string
  previousTo: string
}

export function readLength(query: LocationQuery): Length {
  return LENGTHS.find((length) => String(length) === query.days) ?? USUAL_LENGTH
}

export function writeLength(length: Length): Record<string, string> {
  return length === USUAL_LENGTH ? {} : { days: String(length) }
}

/** So many days, of which the given one is the last. */
export function rangeOf(length: Length, to: string): DateRange {
  const from = new Date(Date.parse(`${to}T00:00:00Z`) - (length - 1) * DAY)
  return { from: from.toISOString().slice(0, 10), to }
}

/** The days of a list's address; the usual period that ends today where they are missing. */
export function readRange(query: LocationQuery, today: string): DateRange {
  const { from, to } = query
  return typeof from === 'string' && typeof to === 'string' && DAY_TEXT.test(from) && DAY_TEXT.test(to)
    ? { from, to }
    : rangeOf(USUAL_LENGTH, today)
}
