import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { CategoryLeaf, Named } from '@/api/types'
import { categoryText, DISTRICT_QUERY, officeText } from './names'

const OFFICE_OF_THE_PLACE = 'TOWN'

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
    group.options.push({ code: leaf.code, name: categoryText(leaf, english) })
    groups.set(heading.code, group)
  }
  return [...groups.values()]
}

/** Outlines, offices and categories of the district, read once for all pages. */
export function useDistrict() {
  const { locale } = useI18n()
  const english = computed(() => locale.value === 'en')
  const query = useQuery(DISTRICT_QUERY)
  const district = query.data
  const offices = computed(() => district.value?.offices ?? [])
  const categoryGroups = computed(() => groupsOf(district.value?.categories ?? [], english.value))
  const officeGroups = computed(() => [
    { options: offices.value.map((each) => ({ code: each.code, name: officeText(each, english.value) })) },
  ])

  /** Those that an office may call in; the responsibility table writes the office of the place among them. */
  const departments = computed<Named[]>(() =>
    (district.value?.departments ?? [])
      .filter(({ code }) => code !== OFFICE_OF_THE_PLACE)
      .map((each) => ({ code: each.code, name: (english.value && each.nameEn) || each.name })),
  )
  const departmentGroups = computed(() => [{ options: departments.value }])

  function categoryName(category: Named | string | undefined): string | undefined {
    if (category === undefined) return undefined
    const code = typeof category === 'string' ? category : category.code
    const leaf = district.value?.categories.find((each) => each.code === code)
    if (leaf) return categoryText(leaf, english.value)
    return typeof category === 'string' ? category : category.name
  }

  function officeName(code: string | undefined): string | undefined {
    const office = offices.value.find((each) => each.code === code)
    return office && officeText(office, english.value)
  }

  function departmentName(code: string | undefined): string | undefined {
    return code && (departments.value.find((each) => each.code === code)?.name ?? code)
  }

  /** Codes of those whom the responsibility table calls in for a category, the lead first; nothing where it is not read yet. */
  function departmentsFor(category: Named | undefined): readonly string[] | undefined {
    return district.value?.categories.find(({ code }) => code === category?.code)?.departments
  }

  return {
    district,
    offices,
    officeGroups,
    categoryGroups,
    departments,
    departmentGroups,
    categoryName,
    officeName,
    departmentName,
    departmentsFor,
    query,
  }
}
