import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { answerOf, complaintService } from '@/api/client'
import type { AnswerAids } from '@/api/types'

/** What helps to write or to judge an answer; asked for while one is written or waits for the head. */
export function useAnswerAids(caseId: Ref<string>, act: Ref<string | undefined>) {
  const ACTS = new Set(['answer', 'approve-answer'])
  return useQuery({
    queryKey: computed(() => ['case', caseId.value, 'answer-aids', act.value]),
    queryFn: ({ signal }): Promise<AnswerAids> =>
      answerOf(
        complaintService.GET('/api/cases/{caseId}/answer-aids', {
          params: { path: { caseId: caseId.value } },
          signal,
        }),
      ),
    enabled: computed(() => act.value !== undefined && ACTS.has(act.value)),
    staleTime: 0,
  })
}
