import { useQuery } from '@tanstack/vue-query'
import { computed, type ComputedRef } from 'vue'
import { answerOf, complaintService } from '@/api/client'
import type { OfficerProposal } from '@/api/types'
import { mayUse } from '@/session/roles'
import { useSession } from '@/session/session'

/** To whom the head of an office could give a case, the best first; nothing for everybody else and while it is not known. */
export function useOfficerProposals(caseId: ComputedRef<string | undefined>) {
  const session = useSession()
  const query = useQuery({
    queryKey: computed(() => ['case', caseId.value, 'officer-proposals']),
    queryFn: async ({ signal }) => {
      const params = { path: { caseId: caseId.value ?? '' } }
      const found = await answerOf(
        complaintService.GET('/api/cases/{caseId}/officer-proposals', { params, signal }),
      )
      return found.items
    },
    enabled: computed(() => caseId.value !== undefined && mayUse(session.person, ['office-head'])),
  })
  return computed<OfficerProposal[]>(() => query.data.value ?? [])
}
