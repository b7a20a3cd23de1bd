import { useQuery } from '@tanstack/vue-query'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { answerOf, complaintService } from '@/api/client'

/** They change with the district's tables, which are read when the service starts. */
const QUERY = {
  queryKey: ['shortcomings'],
  queryFn: () => answerOf(complaintService.GET('/api/complaints/shortcomings')),
  staleTime: Infinity,
}

/**
 * What citizens may find wanting, by name, in the language of the user; the code while nothing is read yet.
 * They are read once a name is asked for.
 */
export function useShortcomings() {
  const { locale } = useI18n()
  const wanted = ref(false)
  const { data } = useQuery({ ...QUERY, enabled: wanted })

  function shortcomingName(code: string): string {
    wanted.value = true
    const found = data.value?.find((each) => each.code === code)
    if (!found) return code
    return locale.value === 'en' ? found.nameEn : found.name
  }

  return { shortcomingName }
}
