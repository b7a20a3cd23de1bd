import { useQuery } from '@tanstack/vue-query'
import { fetchCount, fetchQueue } from '@/casework/api'
import { isLive } from '@/live/live'

const EACH_MINUTE = 60_000

/** How many wait, whatever part of them the desk holds. */
export function useTriageCount() {
  return useQuery({
    queryKey: ['cases', 'count', 'triage-desk'],
    queryFn: ({ signal }) => fetchCount({ view: 'triage' }, signal),
    refetchInterval: () => (isLive.value ? 3 * EACH_MINUTE : EACH_MINUTE),
  })
}

/** The undecided cases, the deadline that ends first at the front. */
export function useTriageQueue() {
  return useQuery({
    queryKey: ['cases', 'triage-desk'],
    queryFn: ({ signal }) => fetchQueue({ view: 'triage' }, undefined, signal),
    refetchInterval: () => (isLive.value ? 3 * EACH_MINUTE : EACH_MINUTE),
  })
}
