import { answerOf, complaintService } from '@/api/client'
import type { BulkOutcome, Officer, OfficerLoad } from '@/api/types'

export function fetchWorkload(signal?: AbortSignal): Promise<OfficerLoad[]> {
  return answerOf(complaintService.GET('/api/office/workload', { signal }))
}

/** Gives all that an officer has open to another; the answer says for each case what became of it. */
export function handOver(from: string, to: Officer): Promise<BulkOutcome> {
  const body = { from, officer: to.id, officerName: to.name }
  return answerOf(complaintService.POST('/api/office/hand-overs', { body }))
}
