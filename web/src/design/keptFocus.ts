import { useEventListener, useMutationObserver } from '@vueuse/core'

/** Parts of a page at which a reader can begin. */
const PART = 'dialog, form, section, article, aside, nav, main'

function canHold(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && (element.checkVisibility?.() ?? true)
}

function partsAround(element: HTMLElement): HTMLElement[] {
  const part = element.parentElement?.closest<HTMLElement>(PART)
  return part ? [part, ...partsAround(part)] : []
}

function focusPart(part: HTMLElement): void {
  if (!part.hasAttribute('tabindex')) {
    part.tabIndex = -1
    part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true })
  }
  part.focus({ preventScroll: true })
}

/**
 * Keeps the place of whoever works by keyboard or screen reader. When the focused element goes away or is disabled, as
 * many buttons are by their own press, the part of the page around it takes the focus, which else fell to the whole
 * page. An element that can be used again gets it back.
 */
export function useKeptFocus(root: HTMLElement): void {
  let last: HTMLElement | undefined
  let parts: HTMLElement[] = []
  /** Disabled for a while. */
  let awaited: HTMLElement | undefined

  function took({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement)) return
    last = target
    parts = partsAround(target)
    awaited = undefined
  }

  /** A press beside it means no focus at all; an element that went away was not left. */
  function left({ target, relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null) return
    queueMicrotask(() => {
      if (target !== last || !last || document.activeElement === last || !canHold(last)) return
      last = undefined
      awaited = undefined
    })
  }

  function look(): void {
    const now = document.activeElement
    const isLost = now === null || now === document.body || now === last
    if (!last || !isLost) return
    if (awaited && canHold(awaited)) return awaited.focus({ preventScroll: true })
    if (canHold(last)) return
    const gone = last
    const part = parts.find(canHold) ?? root.querySelector<HTMLElement>('main')
    if (!part) return
    focusPart(part)
    if (gone.isConnected && gone.matches(':disabled')) awaited = gone
  }

  useEventListener(root, 'focusin', took)
  useEventListener(root, 'focusout', left)
  useMutationObserver(root, look, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'open', 'style'],
  })
}
