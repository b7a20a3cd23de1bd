import { fetchJson, send } from '@/api/client'
import type { CaseQueue, CaseRow, CaseView, ContactDetails, Page } from '@/api/types'

export interface QueueFilter {
  view: CaseQueue
  office?: string
  category?: string
  q?: string
}

/** Rows of one page of a queue. */
export const PAGE_SIZE = 50

export function fetchQueue(
  filter: QueueFilter,
  cursor?: string,
  signal?: AbortSignal,
): Promise<Page<CaseRow>> {
  return fetchJson('/api/cases', { query: { ...filter, cursor, size: PAGE_SIZE }, signal })
}

export function fetchCase(caseId: string, signal?: AbortSignal): Promise<CaseView> {
  return fetchJson(`/api/cases/${encodeURIComponent(caseId)}`, { signal })
}

/** Acts on a case as it was seen; a newer version in the store refuses with stale-version. */
export async function actOnCase(seen: CaseView, act: string, body: object): Promise<CaseView> {
  const response = await send(`/api/cases/${encodeURIComponent(seen.caseId)}/acts/${act}`, {
    method: 'POST',
    headers: { 'If-Match': `"${seen.version}"` },
    json: body,
  })
  return (await response.json()) as CaseView
}

/** Shows contact details in full; the service records who looked and for what. */
export function viewContact(caseId: string, purpose: string): Promise<ContactDetails> {
  return fetchJson(`/api/cases/${encodeURIComponent(caseId)}/contact-views`, {
    method: 'POST',
    json: { purpose },
  })
}

export function casePhotoPath(caseId: string, photoId: string): string {
  return `/api/cases/${encodeURIComponent(caseId)}/photos/${encodeURIComponent(photoId)}`
}
