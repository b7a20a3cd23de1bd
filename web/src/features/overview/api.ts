import { answerOf, complaintService } from '@/api/client'
import type { CaseRow, HotSpotPart, HotSpots, NightWorkAdvice, Overview, SampledOverview } from '@/api/types'
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

/** The sites with rising complaints, the least probable by chance first. */
export function fetchHotSpots(signal?: AbortSignal): Promise<HotSpots> {
  return answerOf(complaintService.GET('/api/statistics/hot-spots', { signal }))
}

/** The cases that a figure of a site counts. */
export async function fetchSiteCases(
  site: string,
  part: HotSpotPart,
  signal?: AbortSignal,
): Promise<CaseRow[]> {
  const params = { path: { site }, query: { part } }
  const found = await answerOf(
    complaintService.GET('/api/statistics/hot-spots/{site}/cases', { params, signal }),
  )
  return found.items as CaseRow[]
}

export function fetchNightWorkAdvice(site: string, signal?: AbortSignal): Promise<NightWorkAdvice> {
  const params = { path: { site } }
  return answerOf(complaintService.GET('/api/dispatch/sites/{site}/night-work-advice', { params, signal }))
}
