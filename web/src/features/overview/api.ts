import { answerOf, complaintService } from '@/api/client'
import type { Overview, SampledOverview } from '@/api/types'
import type { DateRange } from './period'

/** The figures of a stretch of days, both ends included. */
export function fetchOverview({ from, to }: DateRange, signal?: AbortSignal): Promise<Overview> {
  return answerOf(
    complaintService.GET('/api/statistics/overview', { params: { query: { from, to } }, signal }),
  )
}

/** What the random samples of closed surveys say that end in a stretch of days. */
export function fetchSampled({ from, to }: DateRange, signal?: AbortSignal): Promise<SampledOverview> {
  return answerOf(
    complaintService.GET('/api/statistics/sampled-satisfaction', { params: { query: { from, to } }, signal }),
  )
}
