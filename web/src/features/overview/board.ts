import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { fetchQueue } from '@/casework/api'
import { fetchOverview } from './api'
import type { DateRange } from './period'

const EACH_MINUTE = 60_000

/** Figures of a range, asked anew each minute; while another range is awaited the last one stays. */
export function useOverview(range: Ref<DateRange>) {
  return useQuery({
    queryKey: computed(() => ['overview', range.value]),
    queryFn: ({ signal }) => fetchOverview(range.value, signal),
    placeholderData: keepPreviousData,
    refetchInterval: EACH_MINUTE,
    refetchIntervalInBackground: true,
  })
}

/** The overdue cases, the longest overdue first. */
export function useOverdue() {
  return useQuery({
    queryKey: ['cases', 'overdue-board'],
    queryFn: ({ signal }) => fetchQueue({ view: 'overdue' }, undefined, signal),
    refetchInterval: EACH_MINUTE,
    refetchIntervalInBackground: true,
  })
}
