import { useQuery } from '@tanstack/vue-query'
import { computed, ref, watch, type Ref } from 'vue'
import { answerOf, dispatchService } from '@/api/client'
import type { CaseView, HandlingGuide } from '@/api/types'
import type { Role } from '@/session/roles'
import { mayUse } from '@/session/roles'
import { useSession } from '@/session/session'

const HANDLE_CASES: readonly Role[] = [
  'officer',
  'office-head',
  'department',
  'triage',
  'supervisor',
  'leader',
]
const LONGEST_TEXT = 10_000
const MINUTE = 60_000

/** What the decision tables tell whoever handles the case. The day of the act may be another than that of the complaint. */
export function useHandlingGuide(view: Ref<CaseView>) {
  const session = useSession()
  const dayOfAct = ref<string>()
  const asked = computed(() => ({
    text: view.value.text.slice(0, LONGEST_TEXT),
    category: view.value.category?.code,
    office: view.value.office?.code,
    registeredAt: view.value.registeredAt,
    dayOfAct: dayOfAct.value || undefined,
  }))
  watch(
    () => view.value.caseId,
    () => (dayOfAct.value = undefined),
  )
  const guide = useQuery({
    queryKey: computed(() => ['handling-guide', view.value.caseId, asked.value]),
    queryFn: ({ signal }): Promise<HandlingGuide> =>
      answerOf(dispatchService.POST('/api/handling-guides', { body: asked.value, signal })),
    enabled: computed(() => view.value.category !== undefined && mayUse(session.person, HANDLE_CASES)),
    // While another day is asked for the laws stay; those of another case never stand here.
    placeholderData: (before, earlier) => (earlier?.queryKey[1] === view.value.caseId ? before : undefined),
    staleTime: MINUTE,
    retry: false,
  })
  return { guide, dayOfAct }
}
