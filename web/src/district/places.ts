import { answerOf, dispatchService } from '@/api/client'
import type { GazetteerPlace, NearPlace } from '@/api/types'

export async function findPlaces(q: string, signal?: AbortSignal): Promise<GazetteerPlace[]> {
  const found = await answerOf(dispatchService.GET('/api/places', { params: { query: { q } }, signal }))
  return found.items
}

/** The office of a point and the named place next to it. */
export function placeNear(lon: number, lat: number, signal?: AbortSignal): Promise<NearPlace> {
  return answerOf(dispatchService.GET('/api/places/near', { params: { query: { lon, lat } }, signal }))
}
