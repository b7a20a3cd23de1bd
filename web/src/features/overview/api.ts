import { answerOf, complaintService } from '@/api/client'
import type { Overview } from '@/api/types'
import type { DateRange } from './period'

/** The figures of a stretch of days, both ends included. */
export function fetchOverview({ from, to }: DateRange, signal?: AbortSignal): Promise<Overview> {
  return answerOf(
    complaintService.GET('/api/statistics/overview', { params: { query: { from, to } }, signal }),
  )
}
