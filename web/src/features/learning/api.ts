import { answerOf, complaintService } from '@/api/client'
import type { GuessRow, LearningOverview, Page } from '@/api/types'
import type { DateRange } from './period'

/** Which cases stand behind a figure. */
export interface GuessFilter {
  figure: string
  part: string
  of?: string
  became?: string
}

export function fetchLearning({ from, to }: DateRange, signal: AbortSignal): Promise<LearningOverview> {
  return answerOf(
    complaintService.GET('/api/statistics/learning', { params: { query: { from, to } }, signal }),
  )
}

export async function fetchGuesses(
  filter: GuessFilter,
  { from, to }: DateRange,
  cursor: string,
  signal: AbortSignal,
): Promise<Page<GuessRow>> {
  const query = { ...filter, from, to, cursor: cursor || undefined }
  return (await answerOf(
    complaintService.GET('/api/statistics/learning/cases', { params: { query }, signal }),
  )) as Page<GuessRow>
}

/** Pairs of cases that people judged, as a file of numbers; the download is recorded. */
export function fetchPairs(): Promise<Blob> {
  return answerOf(complaintService.GET('/api/admin/learning/pairs', { parseAs: 'blob' })) as Promise<Blob>
}

/** The labelled examples as a file; the download is recorded. */
export function fetchExamples(): Promise<Blob> {
  return answerOf(complaintService.GET('/api/admin/learning/examples', { parseAs: 'blob' })) as Promise<Blob>
}
