import { computed, shallowRef, watch } from 'vue'
import type { ActOffer } from '@/api/types'

/**
 * The offer behind an open form. It is held when somebody else has made the act impossible meanwhile: what was typed
 * does not go with it.
 */
export function useHeldOffer(now: () => ActOffer | undefined, mayHold: (last: ActOffer) => boolean) {
  const last = shallowRef<ActOffer>()
  watch(now, (offer) => (last.value = offer ?? last.value), { immediate: true, flush: 'sync' })

  const offer = computed(() => now() ?? (last.value && mayHold(last.value) ? last.value : undefined))
  const isGone = computed(() => offer.value !== undefined && now() === undefined)
  return { offer, isGone }
}
