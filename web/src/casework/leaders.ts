import { answerOf, notifyService } from '@/api/client'
import type { Leader } from '@/api/types'

/** The leaders of the district who may sign in. */
export function fetchLeaders(signal?: AbortSignal): Promise<Leader[]> {
  return answerOf(notifyService.GET('/api/leaders', { signal }))
}
