import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import type { CaseView, NearPlace } from '@/api/types'
import { findPlaces, placeNear } from '@/district/places'
import { placesNamedIn } from './candidates'

/** The gazetteer changes with a deployment, not within a visit. */
const HOUR = 3_600_000

export interface NearHit {
  name: string
  lon: number
  lat: number
}

/** What the gazetteer knows of the place of a case: where the pin lies, and the named places to draw. */
export function useNearHit(view: Ref<CaseView | undefined>) {
  const point = computed(() => {
    const { lon, lat } = view.value?.place ?? {}
    return lon !== undefined && lat !== undefined ? { lon, lat } : undefined
  })
  const near = useQuery<NearPlace>({
    queryKey: computed(() => ['near', point.value]),
    queryFn: ({ signal }) => placeNear(point.value?.lon ?? 0, point.value?.lat ?? 0, signal),
    enabled: computed(() => point.value !== undefined),
    staleTime: HOUR,
  })
  const nearest = computed(() => (point.value ? near.data.value : undefined))
  const names = computed(() => {
    const beside = nearest.value?.nearest?.name
    const named = placesNamedIn(view.value?.candidates ?? [])
    return [...new Set(beside ? [beside, ...named] : named)].slice(0, 4)
  })
  const found = useQuery<NearHit[]>({
    queryKey: computed(() => ['places-named', names.value]),
    queryFn: async ({ signal }) =>
      (await Promise.all(names.value.map((name) => drawable(name, signal)))).flat(),
    enabled: computed(() => names.value.length > 0),
    staleTime: HOUR,
  })
  const hits = computed(() => (names.value.length > 0 ? (found.data.value ?? []) : []))
  return { point, nearest, hits }
}

/** Only places of exactly this name, and only those whose position is known. */
async function drawable(name: string, signal: AbortSignal): Promise<NearHit[]> {
  const places = await findPlaces(name, signal).catch(() => [])
  return places.flatMap((place) =>
    place.name === name && place.lon !== undefined && place.lat !== undefined
      ? [{ name, lon: place.lon, lat: place.lat }]
      : [],
  )
}
