import { fetchJson } from '@/api/client'
import type { GazetteerPlace, NearPlace } from '@/api/types'

/** The office of a point and the named place next to it. */
export function placeNear(lon: number, lat: number, signal?: AbortSignal): Promise<NearPlace> {
  return fetchJson('/api/places/near', { query: { lon, lat }, signal })
}

export async function findPlaces(q: string, signal?: AbortSignal): Promise<GazetteerPlace[]> {
  const found = await fetchJson<{ items: GazetteerPlace[] }>('/api/places', { query: { q }, signal })
  return found.items
}
