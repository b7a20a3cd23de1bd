import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

/** Whether a media query holds now. */
export function useMedia(query: string): Ref<boolean> {
  const media = matchMedia(query)
  const holds = ref(media.matches)
  const look = (): void => {
    holds.value = media.matches
  }
  onMounted(() => media.addEventListener('change', look))
  onBeforeUnmount(() => media.removeEventListener('change', look))
  return holds
}

/** Phones and narrow windows: list, then case. */
export function useNarrow(): Ref<boolean> {
  return useMedia('(max-width: 860px)')
}
