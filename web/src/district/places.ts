import { answerOf, dispatchService } from '@/api/client'
import type { GazetteerPlace, NearPlace } from '@/api/types'

/** Places can be published while a page is open. */
const MINUTE = 60_000

/** What maps name when they are near enough. */
export const MAP_PLACES_QUERY = {
  queryKey: ['map-places'],
  queryFn: () => answerOf(dispatchService.GET('/api/places/all')),
  staleTime: MINUTE,
}

export async function findPlaces(q: string, signal?: AbortSignal): Promise<GazetteerPlace[]> {
  const found = await answerOf(dispatchService.GET('/api/places', { params: { query: { q } }, signal }))
  return found.items
}

/** The office of a point and the named place next to it. */
export function placeNear(lon: number, lat: number, signal?: AbortSignal): Promise<NearPlace> {
  return answerOf(dispatchService.GET('/api/places/near', { params: { query: { lon, lat } }, signal }))
}
