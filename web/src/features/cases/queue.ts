import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, shallowRef, watch, type Ref } from 'vue'
import type { CaseRow, Page } from '@/api/types'
import { fetchCount, fetchQueue, type QueueFilter } from '@/casework/api'
import { isLive } from '@/live/live'
import { asIs, heldStill, type SteadyList } from './steadyRows'

const EACH_MINUTE = 60_000

function itemsOf(pages: readonly Page<CaseRow>[]): CaseRow[] {
  return pages.flatMap((page) => page.items)
}

function often(): number {
  return isLive.value ? 3 * EACH_MINUTE : EACH_MINUTE
}

/** The rows of one queue. While `held`, what changes elsewhere is counted but moves nothing; asked-for rows appear. */
export function useQueue(filter: Ref<QueueFilter>, held: Ref<boolean>) {
  const query = useInfiniteQuery({
    queryKey: computed(() => ['cases', filter.value]),
    queryFn: ({ pageParam, signal }) => fetchQueue(filter.value, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: often,
  })
  const counting = useQuery({
    queryKey: computed(() => ['cases', 'count', filter.value]),
    queryFn: ({ signal }) => fetchCount(filter.value, signal),
    enabled: computed(() => !filter.value.q && !filter.value.figure),
    refetchInterval: often,
  })
  const count = computed(() => {
    const told = query.data.value?.pages[0]?.count
    if (filter.value.figure) return told === undefined ? undefined : { count: told, more: false }
    return filter.value.q ? undefined : counting.data.value
  })

  const pages = computed(() => query.data.value?.pages ?? [])
  const list = shallowRef<SteadyList<CaseRow>>(asIs([]))
  let shownFor = ''
  let pagesShown = 0

  function apply(): void {
    list.value = asIs(itemsOf(pages.value))
  }

  watch(
    pages,
    (now) => {
      const same = shownFor === JSON.stringify(filter.value)
      const asked = same ? itemsOf(now.slice(pagesShown)) : []
      const keep = held.value && same && list.value.rows.length > 0
      list.value = keep ? heldStill(list.value.rows, itemsOf(now), asked) : asIs(itemsOf(now))
      shownFor = JSON.stringify(filter.value)
      pagesShown = now.length
    },
    { immediate: true },
  )
  watch(held, (holding) => {
    if (!holding && list.value.changes > 0) apply()
  })
  return { query, list, apply, count }
}
