import { computed, ref } from 'vue'
import { useHeldOffer } from '@/acts/heldOffer'
import { offerOf } from '@/acts/offers'
import type { TrackedComplaint } from '@/api/types'
import { useWords } from '@/i18n/useWords'

/** A form that stands in the page: it goes with its act, unless something is typed into it. */
export function useTypedForm(tracked: () => TrackedComplaint, act: string) {
  const { named } = useWords()
  const isTyped = ref(false)
  const { offer, isGone } = useHeldOffer(
    () => offerOf(tracked(), act),
    () => isTyped.value,
  )
  const gone = computed(() => {
    if (!isGone.value) return undefined
    const why = tracked().acts.find((each) => each.act === act)?.why
    return named('refusal', why ?? 'state-conflict')
  })
  return { offer, gone, isTyped }
}
