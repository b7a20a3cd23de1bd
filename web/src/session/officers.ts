import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { answerOf, notifyService } from '@/api/client'
import type { Officer } from '@/api/types'
import { mayUse } from './roles'
import { useSession } from './session'

const FIVE_MINUTES = 300_000

/** The officers to whom somebody may give a case: the head all of the office, an officer only herself. */
export function useOfficers() {
  const session = useSession()
  const isHead = computed(() => mayUse(session.person, ['office-head']))
  const query = useQuery({
    queryKey: ['officers'],
    queryFn: ({ signal }) => answerOf(notifyService.GET('/api/office/officers', { signal })),
    enabled: isHead,
    staleTime: FIVE_MINUTES,
  })
  const officers = computed<Officer[]>(() => {
    if (isHead.value) return query.data.value ?? []
    const person = session.person
    return person ? [{ id: person.subject, name: person.name }] : []
  })

  function officerOf(id: string | undefined): Officer | undefined {
    return officers.value.find((each) => each.id === id)
  }
  return { officers, officerOf, query }
}
