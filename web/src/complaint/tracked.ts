import { fetchJson } from '@/api/client'
import type { TrackedComplaint } from '@/api/types'
import { codeFor } from '@/drafts/queryCodes'

/** The header that opens a complaint to who holds its query code; a signed-in citizen's token does the same. */
export function codeHeader(number: string): Record<string, string> {
  const code = codeFor(number)
  return code ? { 'Query-Code': code } : {}
}

export function complaintPath(number: string): string {
  return `/api/complaints/${encodeURIComponent(number)}`
}

export function fetchTracked(number: string, signal?: AbortSignal): Promise<TrackedComplaint> {
  return fetchJson(complaintPath(number), { headers: codeHeader(number), signal })
}

/** Whether it is still open who is responsible. */
export function awaitsOffice(tracked: TrackedComplaint | undefined): boolean {
  return tracked === undefined || (tracked.status === 'registered' && !tracked.statusReason)
}
