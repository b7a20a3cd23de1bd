import { answerOf, complaintService, dispatchService, fetchWithin } from '@/api/client'
import type { Deadline, DispatchPreview, EarlierCases, NearCases, PhoneCall, Receipt } from '@/api/types'

/** Milliseconds: a hint that takes longer comes too late for who is on the telephone. */
const HINT_TIMEOUT = 4_000
const AS_HINT = { fetch: fetchWithin(HINT_TIMEOUT) }

/** The earlier cases of a caller; the service records that somebody searched. */
export async function findEarlierCases(phone: string, signal: AbortSignal): Promise<EarlierCases> {
  return (await answerOf(
    complaintService.POST('/api/cases/of-caller', { body: { phone }, signal, ...AS_HINT }),
  )) as EarlierCases
}

export interface TakenDown {
  text: string
  address?: string
  categoryHint?: string
  lon?: number
  lat?: number
}

/** What the engine would decide; nothing is registered. */
export function previewDispatch(body: TakenDown, signal: AbortSignal): Promise<DispatchPreview> {
  return answerOf(dispatchService.POST('/api/dispatch-previews', { body, signal, ...AS_HINT }))
}

export async function findNearCases(lon: number, lat: number, signal: AbortSignal): Promise<NearCases> {
  return (await answerOf(
    complaintService.GET('/api/cases/near', { params: { query: { lon, lat } }, signal, ...AS_HINT }),
  )) as NearCases
}

export async function fetchPromises(deadlineClass: string, signal: AbortSignal): Promise<Deadline[]> {
  return (await answerOf(
    complaintService.GET('/api/cases/promised-deadlines', {
      params: { query: { deadlineClass } },
      signal,
      ...AS_HINT,
    }),
  )) as Deadline[]
}

/** Registers a call; the same key with the same content answers the first receipt again. */
export async function registerCall(key: string, body: PhoneCall): Promise<Receipt> {
  return (await answerOf(
    complaintService.POST('/api/calls', { params: { header: { 'Idempotency-Key': key } }, body }),
  )) as Receipt
}
