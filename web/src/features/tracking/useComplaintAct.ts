import { useMutation, useQueryClient } from '@tanstack/vue-query'
import type { ActBody, TrackedComplaint } from '@/api/types'
import { actOnComplaint } from '@/complaint/tracked'

interface Wanted {
  number: string
  act: string
  body: ActBody
  photos?: readonly Blob[]
}

/** What a citizen does with the own complaint; the answer is the complaint as it is then. A refusal is a reason to look. */
export function useComplaintAct(done: (tracked: TrackedComplaint) => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ number, act, body, photos }: Wanted) => actOnComplaint(number, act, body, photos),
    onSuccess: done,
    onError: (_, { number }) => queries.invalidateQueries({ queryKey: ['tracked', number] }),
  })
}
