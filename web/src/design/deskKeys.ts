import { useEventListener } from '@vueuse/core'

const TYPING = 'input, textarea, select, [contenteditable], dialog, .leaflet-container'

/** Single keys for the whole desk, silent while somebody types or holds a modifier. */
export function useDeskKeys(keys: Record<string, () => void>): void {
  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (!(event.target instanceof Element) || event.target.closest(TYPING)) return
    if (event.key === 'Enter' && event.target.closest('button, a, summary')) return
    const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!action) return
    event.preventDefault()
    action()
  }
  useEventListener(window, 'keydown', press)
}
