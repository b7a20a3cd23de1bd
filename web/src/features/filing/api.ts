import { answerOf, complaintService, dispatchService, fetchWithin } from '@/api/client'
import { partsOf, UPLOAD_TIMEOUT } from '@/api/parts'
import type { CategorySuggestions, NearReports, NewComplaint, Receipt } from '@/api/types'

/** Registers a complaint; the same key with the same content answers the first receipt again. */
export async function fileComplaint(
  key: string,
  complaint: NewComplaint,
  photos: readonly Blob[],
): Promise<Receipt> {
  const filed = complaintService.POST('/api/complaints', {
    params: { header: { 'Idempotency-Key': key } },
    body: complaint,
    bodySerializer: photos.length > 0 ? () => partsOf('complaint', complaint, photos) : undefined,
    fetch: fetchWithin(UPLOAD_TIMEOUT),
  })
  return (await answerOf(filed)) as Receipt
}

export function suggestCategories(text: string, signal: AbortSignal): Promise<CategorySuggestions> {
  return answerOf(dispatchService.POST('/api/category-suggestions', { body: { text }, signal }))
}

/** How many persons reported what near a point; nothing of what few reported. */
export function fetchNearReports(lon: number, lat: number, signal: AbortSignal): Promise<NearReports> {
  return answerOf(complaintService.GET('/api/complaints/near', { params: { query: { lon, lat } }, signal }))
}
