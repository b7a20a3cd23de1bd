import { useInfiniteQuery } from '@tanstack/vue-query'
import { computed, shallowRef, watch, type Ref } from 'vue'
import type { CaseRow } from '@/api/types'
import { fetchQueue, type QueueFilter } from '@/casework/api'
import { isLive } from '@/live/live'
import { asIs, heldStill, type SteadyList } from './steadyRows'

const EACH_MINUTE = 60_000

/** The rows of one queue. While `held`, what changes elsewhere is counted but moves nothing. */
export function useQueue(filter: Ref<QueueFilter>, held: Ref<boolean>) {
  const query = useInfiniteQuery({
    queryKey: computed(() => ['cases', filter.value]),
    queryFn: ({ pageParam, signal }) => fetchQueue(filter.value, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: () => (isLive.value ? 3 * EACH_MINUTE : EACH_MINUTE),
  })
  const fresh = computed(() => query.data.value?.pages.flatMap((page) => page.items) ?? [])
  const list = shallowRef<SteadyList<CaseRow>>(asIs([]))
  let shownFor = ''

  function apply(): void {
    list.value = asIs(fresh.value)
  }

  watch(
    fresh,
    (rows, before) => {
      const now = JSON.stringify(filter.value)
      const grew = before !== undefined && rows.length > before.length && query.isFetchingNextPage.value
      const keep = held.value && shownFor === now && list.value.rows.length > 0 && !grew
      list.value = keep ? heldStill(list.value.rows, rows) : asIs(rows)
      shownFor = now
    },
    { immediate: true },
  )
  watch(held, (holding) => {
    if (!holding && list.value.changes > 0) apply()
  })
  return { query, list, apply }
}
