import { fetchJson } from '@/api/client'
import type { CategorySuggestions, GazetteerPlace, NearPlace, NewComplaint, Receipt } from '@/api/types'

/** Photos over a slow line take their time: two minutes. */
const UPLOAD_PATIENCE = 120_000

/** Registers a complaint; the same key with the same content answers the first receipt again. */
export function fileComplaint(
  key: string,
  complaint: NewComplaint,
  photos: readonly Blob[],
): Promise<Receipt> {
  const headers = { 'Idempotency-Key': key }
  if (photos.length === 0) {
    return fetchJson('/api/complaints', {
      method: 'POST',
      headers,
      json: complaint,
      patience: UPLOAD_PATIENCE,
    })
  }
  const form = new FormData()
  form.append(
    'complaint',
    new Blob([JSON.stringify(complaint)], { type: 'application/json' }),
    'complaint.json',
  )
  for (const [index, photo] of photos.entries()) form.append('photos', photo, `photo-${index + 1}.jpg`)
  return fetchJson('/api/complaints', { method: 'POST', headers, form, patience: UPLOAD_PATIENCE })
}

export function suggestCategories(text: string, signal: AbortSignal): Promise<CategorySuggestions> {
  return fetchJson('/api/category-suggestions', { method: 'POST', json: { text }, signal })
}

export async function findPlaces(q: string, signal: AbortSignal): Promise<GazetteerPlace[]> {
  const found = await fetchJson<{ items: GazetteerPlace[] }>('/api/places', { query: { q }, signal })
  return found.items
}

export function placeNear(lon: number, lat: number, signal: AbortSignal): Promise<NearPlace> {
  return fetchJson('/api/places/near', { query: { lon, lat }, signal })
}
