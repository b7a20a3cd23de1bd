import { useMutation } from '@tanstack/vue-query'
import type { ActBody, TrackedComplaint } from '@/api/types'
import { actOnComplaint } from '@/complaint/tracked'

interface Wanted {
  number: string
  act: string
  body: ActBody
  photos?: readonly Blob[]
}

/** What a citizen does with the own complaint; the answer is the complaint as it is then. */
export function useComplaintAct(done: (tracked: TrackedComplaint) => void) {
  return useMutation({
    mutationFn: ({ number, act, body, photos }: Wanted) => actOnComplaint(number, act, body, photos),
    onSuccess: done,
  })
}
