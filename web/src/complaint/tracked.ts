import type { CitizenActBody } from '@/api/acts'
import { answerOf, complaintService } from '@/api/client'
import { besides } from '@/api/parts'
import type { ActBody, TrackedComplaint } from '@/api/types'
import type { PhotoSize } from '@/casework/api'
import { codeFor } from '@/drafts/queryCodes'

/** The header that opens a complaint to who holds its query code; a signed-in citizen's token does the same. */
function keyOf(number: string): { 'Query-Code'?: string } {
  return { 'Query-Code': codeFor(number) }
}

export async function fetchTracked(number: string, signal?: AbortSignal): Promise<TrackedComplaint> {
  const params = { path: { number }, header: keyOf(number) }
  return (await answerOf(
    complaintService.GET('/api/complaints/{number}', { params, signal }),
  )) as TrackedComplaint
}

/** @param photos are sent beside what is said */
export async function actOnComplaint(
  number: string,
  act: string,
  said: ActBody,
  photos: readonly Blob[] = [],
): Promise<TrackedComplaint> {
  const params = { path: { number }, header: keyOf(number) }
  const body = { act, ...said } as CitizenActBody
  return (await answerOf(
    complaintService.POST('/api/complaints/{number}/acts', { params, body, ...besides(body, photos) }),
  )) as TrackedComplaint
}

export function fetchComplaintPhoto(
  number: string,
  photoId: string,
  size: PhotoSize,
  signal: AbortSignal,
): Promise<Blob> {
  return answerOf(
    complaintService.GET('/api/complaints/{number}/photos/{photoId}', {
      params: { path: { number, photoId }, query: { size }, header: keyOf(number) },
      headers: { Accept: 'image/jpeg, image/*' },
      parseAs: 'blob',
      signal,
    }),
  )
}

/** Whether it is still open who is responsible. */
export function awaitsOffice(tracked: TrackedComplaint | undefined): boolean {
  return tracked === undefined || (tracked.status === 'registered' && !tracked.statusReason)
}

/** The rating of the answer that is shown: an answer after it has none yet. */
export function ratingOfAnswer({
  answer,
  rating,
}: Pick<TrackedComplaint, 'answer' | 'rating'>): TrackedComplaint['rating'] {
  return rating && answer && Date.parse(rating.at) >= Date.parse(answer.at) ? rating : undefined
}
