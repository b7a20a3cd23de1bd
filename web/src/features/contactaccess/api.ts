import { answerOf, complaintService } from '@/api/client'
import type { AccessesOfPerson, Page, RecordedAccess } from '@/api/types'

export interface LookFilter {
  person?: string
  day?: string
}

/** The accesses of everybody; for the supervisor. */
export async function fetchAccesses(
  filter: LookFilter,
  cursor: string,
  signal: AbortSignal,
): Promise<Page<RecordedAccess>> {
  const query = { ...filter, cursor: cursor || undefined }
  return (await answerOf(
    complaintService.GET('/api/contact-accesses', { params: { query }, signal }),
  )) as Page<RecordedAccess>
}

export async function fetchOwnAccesses(
  { day }: LookFilter,
  cursor: string,
  signal: AbortSignal,
): Promise<Page<RecordedAccess>> {
  const query = { day, cursor: cursor || undefined }
  return (await answerOf(
    complaintService.GET('/api/contact-accesses/own', { params: { query }, signal }),
  )) as Page<RecordedAccess>
}

/** Who looked on a day and how often. */
export function fetchPersons(day: string, signal: AbortSignal): Promise<AccessesOfPerson[]> {
  return answerOf(
    complaintService.GET('/api/contact-accesses/persons', { params: { query: { day } }, signal }),
  )
}
