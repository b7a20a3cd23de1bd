import { answerOf, complaintService } from '@/api/client'
import type { LooksOfPerson, Page, RecordedLook } from '@/api/types'

export interface LookFilter {
  person?: string
  day?: string
}

/** The looks of everybody; for the supervisor. */
export async function fetchLooks(
  filter: LookFilter,
  cursor: string,
  signal: AbortSignal,
): Promise<Page<RecordedLook>> {
  const query = { ...filter, cursor: cursor || undefined }
  return (await answerOf(
    complaintService.GET('/api/contact-looks', { params: { query }, signal }),
  )) as Page<RecordedLook>
}

export async function fetchOwnLooks(
  { day }: LookFilter,
  cursor: string,
  signal: AbortSignal,
): Promise<Page<RecordedLook>> {
  const query = { day, cursor: cursor || undefined }
  return (await answerOf(
    complaintService.GET('/api/contact-looks/own', { params: { query }, signal }),
  )) as Page<RecordedLook>
}

/** Who looked on a day and how often. */
export function fetchPersons(day: string, signal: AbortSignal): Promise<LooksOfPerson[]> {
  return answerOf(complaintService.GET('/api/contact-looks/persons', { params: { query: { day } }, signal }))
}
