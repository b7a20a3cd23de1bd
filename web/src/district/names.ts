import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { answerOf, dispatchService } from '@/api/client'
import type { CategoryLeaf, District, DistrictOffice, Named } from '@/api/types'

/** Outlines can be published while a page is open; asking again costs an answer without a body. */
const MINUTE = 60_000

export const DISTRICT_QUERY = {
  queryKey: ['district'],
  queryFn: async () => (await answerOf(dispatchService.GET('/api/district'))) as District,
  staleTime: MINUTE,
}

/** In English the Chinese name stands beside the English one: it is what is written on the door. */
export function officeText(office: DistrictOffice, english: boolean): string {
  return english && office.nameEn ? `${office.nameEn} (${office.name})` : office.name
}

/** On a map there is no room for both names; most offices are subdistricts, so only a town says what it is. */
export function officeOnMap(office: DistrictOffice, english: boolean): string {
  return english && office.nameEn ? office.nameEn.replace(/ Subdistrict$/, '') : office.name
}

export function categoryText(leaf: CategoryLeaf, english: boolean): string {
  return (english && leaf.nameEn) || leaf.name
}

/** Names of offices, categories and departments in the language of the user. The Chinese ones come along; the English ones are read. */
export function useNames() {
  const { locale } = useI18n()
  const english = computed(() => locale.value === 'en')
  const { data } = useQuery({ ...DISTRICT_QUERY, enabled: english })

  function nameOf(named: Named | undefined): string | undefined {
    if (!named || !english.value) return named?.name
    const office = data.value?.offices.find((each) => each.code === named.code)
    if (office) return officeText(office, true)
    const leaf = data.value?.categories.find((each) => each.code === named.code)
    if (leaf) return categoryText(leaf, true)
    return data.value?.departments.find((each) => each.code === named.code)?.nameEn ?? named.name
  }

  return { nameOf }
}
