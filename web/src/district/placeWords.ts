import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { contains } from '@/map/outlines'
import { useDistrict } from './district'
import { useNames } from './names'
import { usePlaceNames } from './placeNames'
import { placeNear } from './places'

/** Where a point lies, in words, and whether it is in the district at all. */
export function usePlaceWords(point: Ref<{ lon: number; lat: number } | undefined>) {
  const { t } = useI18n()
  const { nameOf } = useNames()
  const { placeText } = usePlaceNames()
  const { district } = useDistrict()
  const { data: near } = useQuery({
    queryKey: computed(() => ['near', point.value?.lon, point.value?.lat]),
    queryFn: ({ signal }) => placeNear(point.value?.lon ?? 0, point.value?.lat ?? 0, signal),
    enabled: computed(() => point.value !== undefined),
  })

  const inside = computed(() => {
    if (!point.value) return true
    if (near.value) return near.value.inside
    return district.value ? contains(district.value.boundary, point.value.lon, point.value.lat) : true
  })

  /** By the office and a named place nearby; by the coordinates only while nothing better is known. */
  const words = computed(() => {
    if (!point.value) return ''
    const office = nameOf(near.value?.office)
    const place = near.value?.nearest?.name
    if (office && place) return t('where.near', { office, place: placeText(place) })
    if (office) return t('where.nearOffice', { office })
    return t('where.coordinates', { lon: point.value.lon.toFixed(5), lat: point.value.lat.toFixed(5) })
  })

  return { near, inside, words }
}
