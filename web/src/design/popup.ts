import { onClickOutside } from '@vueuse/core'
import { nextTick, type Ref } from 'vue'

/**
 * What lies over the page beside the button that opened it: it closes on Escape, on a press beside it, and when the
 * keyboard leaves it. After Escape the button has the focus again.
 *
 * @param root holds the button and what it opens
 * @param opener selector of the button in it
 */
export function usePopup(root: Ref<HTMLElement | undefined>, opener: string, close: () => void) {
  onClickOutside(root, close)

  function escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    close()
    void nextTick(() => root.value?.querySelector<HTMLElement>(opener)?.focus())
  }

  /** The focus of a page that lies in the background goes nowhere. */
  function leave({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Node && !root.value?.contains(relatedTarget)) close()
  }

  return { keydown: escape, focusout: leave }
}
