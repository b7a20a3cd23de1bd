import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, reactive, ref, shallowReactive, watch } from 'vue'
import type { CaseView } from '@/api/types'
import { actOnCase, fetchCase } from '@/casework/api'
import { useTriageQueue } from './queue'
import { isUndecided, verdictOf, worthLooking, type Decision, type Verdict } from './verdict'
import { caseAfter, waitingCases } from './waiting'

/** One act at this desk and what became of it. */
export interface Outcome {
  id: number
  caseId: string
  number: string
  decision: Decision
  state: 'sending' | Verdict
  error?: unknown
  /** The case as it is now, when somebody else decided or changed it. */
  now?: CaseView
}

const REMEMBERED = 6

function caseKey(caseId: string): readonly string[] {
  return ['case', caseId]
}

async function lookAgain(caseId: string, error: unknown): Promise<CaseView | undefined> {
  return worthLooking(error) ? await fetchCase(caseId).catch(() => undefined) : undefined
}

/**
 * The undecided cases one after the other. An act takes its case off the desk at once; if it fails, this case alone
 * comes back.
 */
export function useTriageDesk() {
  const queries = useQueryClient()
  const queue = useTriageQueue()
  const settled = shallowReactive(new Map<string, number>())
  const sending = shallowReactive(new Set<string>())
  const skipped = ref<string[]>([])
  const outcomes = ref<Outcome[]>([])
  let acts = 0

  const waiting = computed(() =>
    waitingCases(queue.data.value?.items ?? [], { sending, settled, skipped: skipped.value }),
  )
  const more = computed(() => queue.data.value?.next !== undefined)
  const currentId = ref<string>()
  const nextId = computed(() => caseAfter(waiting.value, currentId.value))

  const current = useQuery({
    queryKey: computed(() => caseKey(currentId.value ?? '')),
    queryFn: ({ signal }) => fetchCase(currentId.value ?? '', signal),
    enabled: computed(() => currentId.value !== undefined),
  })

  /** Decided at this desk, or not to be seen any more. */
  function isOver(caseId: string): boolean {
    return sending.has(caseId) || settled.has(caseId) || current.error.value !== null
  }

  /** A new list never takes the case away that somebody looks at, also when somebody else has decided it. */
  watch(
    [waiting, current.error],
    ([rows]) => {
      const caseId = currentId.value
      if (rows.some((row) => row.caseId === caseId)) return
      if (caseId === undefined || isOver(caseId)) currentId.value = rows[0]?.caseId
    },
    { immediate: true },
  )
  watch(
    nextId,
    (caseId) => {
      if (caseId) {
        void queries.prefetchQuery({
          queryKey: caseKey(caseId),
          queryFn: ({ signal }) => fetchCase(caseId, signal),
        })
      }
    },
    { immediate: true },
  )

  function settle(view: CaseView): void {
    settled.set(view.caseId, view.version)
    queries.setQueryData(caseKey(view.caseId), view)
  }

  async function undo(outcome: Outcome, error: unknown): Promise<void> {
    const now = await lookAgain(outcome.caseId, error)
    outcome.now = now
    outcome.error = error
    outcome.state = verdictOf(error, outcome.decision, now)
    if (!now) return
    if (outcome.state === 'back') queries.setQueryData(caseKey(now.caseId), now)
    else settle(now)
  }

  function remember(outcome: Outcome): void {
    const over = outcomes.value
      .filter((each) => each.state === 'done' || each.state === 'sending')
      .slice(REMEMBERED - 1)
    const stillFailing = outcomes.value.filter(
      (each) => !(each.caseId === outcome.caseId && each.state === 'back'),
    )
    outcomes.value = [
      outcome,
      ...stillFailing.filter((each) => !over.includes(each) || each.state === 'sending'),
    ]
  }

  async function decide(view: CaseView, decision: Decision): Promise<Outcome> {
    const outcome = reactive<Outcome>({
      id: ++acts,
      caseId: view.caseId,
      number: view.number,
      decision,
      state: 'sending',
    })
    remember(outcome)
    const next = nextId.value
    sending.add(view.caseId)
    skipped.value = skipped.value.filter((caseId) => caseId !== view.caseId)
    currentId.value = next
    try {
      settle(await actOnCase(view, decision.act, decision.body))
      outcome.state = 'done'
    } catch (error) {
      await undo(outcome, error)
    }
    sending.delete(view.caseId)
    void queries.invalidateQueries({ queryKey: ['cases'] })
    return outcome
  }

  function skip(): void {
    const caseId = currentId.value
    if (!caseId || !nextId.value) return
    const next = nextId.value
    skipped.value = [...skipped.value.filter((each) => each !== caseId), caseId]
    currentId.value = next
  }

  /** Somebody else decided the case that is on the desk. */
  function leave(view: CaseView): void {
    if (isUndecided(view)) return
    settle(view)
    currentId.value = waiting.value[0]?.caseId
  }

  function show(caseId: string): void {
    currentId.value = caseId
  }

  function dismiss(outcome: Outcome): void {
    outcomes.value = outcomes.value.filter((each) => each.id !== outcome.id)
  }

  return { queue, waiting, more, current, currentId, nextId, outcomes, decide, skip, leave, show, dismiss }
}
