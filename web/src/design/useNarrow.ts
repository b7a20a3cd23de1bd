import { useMediaQuery } from '@vueuse/core'
import type { Ref } from 'vue'

/** Phones and narrow windows: list, then case. */
export function useNarrow(): Ref<boolean> {
  return useMediaQuery('(max-width: 860px)')
}
