import type { MapPlace } from '@/api/types'

/** From this zoom on a kind of place is named; stops are many, and say little on a map of the whole district. */
const NAMED_FROM: Record<string, number> = { landmark: 13, stop: 15 }

/** From this zoom on places are named at all. */
export const PLACES_FROM = Math.min(...Object.values(NAMED_FROM))

/** The places that a zoom is close enough for, the more telling first. */
export function placesAt(zoom: number, places: readonly MapPlace[]): MapPlace[] {
  return places
    .filter(({ kind }) => zoom >= (NAMED_FROM[kind] ?? Infinity))
    .sort((one, other) => (NAMED_FROM[one.kind] ?? 0) - (NAMED_FROM[other.kind] ?? 0))
}
