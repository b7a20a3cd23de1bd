import { useMutation, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import type { ActBody, CaseView, DeskTimelineEntry } from '@/api/types'
import { codeOf } from '@/api/problem'
import { actOnCase, fetchCase } from '@/casework/api'

/** What somebody else did between looking and acting. */
export interface Staleness {
  news: readonly DeskTimelineEntry[]
}

interface Wanted {
  act: string
  body: ActBody
  photos: readonly Blob[]
}

/** What the timeline of a newer view has beyond an older one. */
function newsBetween(seen: CaseView, now: CaseView): DeskTimelineEntry[] {
  return now.timeline.slice(seen.timeline.length)
}

/** Carries out an act on the case as seen. When it is stale, the newest is fetched and told; forms keep their words. */
export function useCaseAct(view: Ref<CaseView>) {
  const queries = useQueryClient()
  const stale = shallowRef<Staleness>()
  const lastDone = ref<string>()
  let ownVersion = 0

  /** A colleague's act arrives by itself: it is told, and a form that is open keeps its words. */
  watch(view, (now, before) => {
    if (now.caseId !== before.caseId || now.version <= before.version || now.version <= ownVersion) return
    const news = newsBetween(before, now)
    if (news.length > 0) stale.value = { news: [...(stale.value?.news ?? []), ...news] }
  })

  async function catchUp(seen: CaseView): Promise<void> {
    const now = await fetchCase(seen.caseId)
    stale.value = { news: newsBetween(seen, now) }
    ownVersion = now.version
    queries.setQueryData(['case', seen.caseId], now)
  }

  const mutation = useMutation({
    mutationFn: ({ act, body, photos }: Wanted) => actOnCase(view.value, act, body, photos),
    onMutate: () => ({ seen: view.value }),
    onSuccess: (changed, { act }) => {
      stale.value = undefined
      ownVersion = changed.version
      lastDone.value = act
      queries.setQueryData(['case', changed.caseId], changed)
      void queries.invalidateQueries({ queryKey: ['cases'] })
    },
    onError: async (error, _, context) => {
      if (codeOf(error) === 'stale-version' && context) await catchUp(context.seen).catch(() => undefined)
    },
  })

  const refused = computed(() =>
    codeOf(mutation.error.value) === 'stale-version' ? undefined : mutation.error.value,
  )

  function perform(act: string, body: ActBody, whenDone?: () => void, photos: readonly Blob[] = []): void {
    mutation.mutate({ act, body, photos }, { onSuccess: whenDone })
  }

  function reset(): void {
    stale.value = undefined
    mutation.reset()
  }

  return {
    perform,
    reset,
    stale,
    refused,
    lastDone,
    busy: mutation.isPending,
    /** There is no network: it is carried out once there is one. */
    waiting: mutation.isPaused,
  }
}
