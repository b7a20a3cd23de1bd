import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { answerOf, dispatchService } from '@/api/client'
import type { CategoryLeaf, District, Named } from '@/api/types'

/** The district pack changes with a deployment, not within a visit. */
const HOUR = 3_600_000

export interface CategoryGroup {
  label: string
  options: Named[]
}

function groupsOf(categories: readonly CategoryLeaf[], english: boolean): CategoryGroup[] {
  const groups = new Map<string, CategoryGroup>()
  for (const leaf of categories) {
    const heading = leaf.subgroup ?? leaf.group
    const label = (english && heading.nameEn) || heading.name
    const group = groups.get(heading.code) ?? { label, options: [] }
    group.options.push({ code: leaf.code, name: (english && leaf.nameEn) || leaf.name })
    groups.set(heading.code, group)
  }
  return [...groups.values()]
}

/** Outlines, offices and categories of the district, read once for all pages. */
export function useDistrict() {
  const { locale } = useI18n()
  const query = useQuery({
    queryKey: ['district'],
    queryFn: async () => (await answerOf(dispatchService.GET('/api/district'))) as District,
    staleTime: HOUR,
  })
  const district = query.data
  const offices = computed(() => district.value?.offices ?? [])
  const categoryGroups = computed(() => groupsOf(district.value?.categories ?? [], locale.value === 'en'))

  function categoryName(category: Named | string | undefined): string | undefined {
    if (category === undefined) return undefined
    const code = typeof category === 'string' ? category : category.code
    const leaf = district.value?.categories.find((each) => each.code === code)
    if (leaf) return (locale.value === 'en' && leaf.nameEn) || leaf.name
    return typeof category === 'string' ? category : category.name
  }

  function officeName(code: string | undefined): string | undefined {
    return offices.value.find((office) => office.code === code)?.name
  }

  return { district, offices, categoryGroups, categoryName, officeName, query }
}
