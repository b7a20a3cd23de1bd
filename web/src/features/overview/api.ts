import { fetchJson } from '@/api/client'
import type { Overview } from '@/api/types'
import type { DateRange } from './period'

/** The figures of a stretch of days, both ends included. */
export function fetchOverview(range: DateRange, signal?: AbortSignal): Promise<Overview> {
  return fetchJson('/api/statistics/overview', { query: { from: range.from, to: range.to }, signal })
}
