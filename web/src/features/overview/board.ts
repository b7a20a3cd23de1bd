import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, reactive, type Ref } from 'vue'
import { fetchCount, fetchQueue, type QueueFilter } from '@/casework/api'
import { fetchOverview } from './api'
import { plusDays, type DateRange } from './period'

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

/** What a supervisor looks at today. */
export const TODAY_LISTS = [
  'overdue',
  'soon',
  'disputed',
  'repeated',
  'triage',
  'uncategorised',
  'reviews',
  'led',
  'led-done',
] as const
export type TodayList = (typeof TODAY_LISTS)[number]

/** Lists that no office has. */
export const OF_THE_DISTRICT: ReadonlySet<TodayList> = new Set([
  'triage',
  'uncategorised',
  'reviews',
  'led',
  'led-done',
])

/** Days after which a dissatisfied citizen's case is no longer news. */
const DISPUTED_DAYS = 14

/** The filter of a list, the same here and on the page that it opens. */
function filterOf(list: TodayList, today: string): QueueFilter {
  return list === 'disputed'
    ? {
        view: 'open',
        figure: 'satisfaction',
        part: 'missed',
        from: plusDays(today, 1 - DISPUTED_DAYS),
        to: today,
      }
    : { view: list }
}

/** One list and how many it has. */
export function useTodayList(list: TodayList, today: Ref<string>) {
  const filter = computed(() => filterOf(list, today.value))
  const rows = useQuery({
    queryKey: computed(() => ['cases', 'today', filter.value]),
    queryFn: ({ signal }) => fetchQueue(filter.value, undefined, signal),
    refetchInterval: EACH_MINUTE,
  })
  const counting = useQuery({
    queryKey: computed(() => ['cases', 'count', filter.value]),
    queryFn: ({ signal }) => fetchCount(filter.value, signal),
    enabled: list !== 'disputed',
    refetchInterval: EACH_MINUTE,
  })
  const count = computed(() => {
    const told = list === 'disputed' ? rows.data.value?.count : counting.data.value?.count
    return told === undefined ? undefined : `${told}${counting.data.value?.more ? '+' : ''}`
  })
  return reactive({ list, filter, count, query: rows })
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
