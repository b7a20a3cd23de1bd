import { expect, it, vi } from 'vitest'
import { reloadWhenPartsAreGone } from '@/shell/freshPages'

it('a tab that outlived a deployment loads anew, once', () => {
  const reload = vi.fn<() => void>()
  reloadWhenPartsAreGone(reload)

  dispatchEvent(new Event('vite:preloadError', { cancelable: true }))
  dispatchEvent(new Event('vite:preloadError', { cancelable: true }))

  expect(reload).toHaveBeenCalledTimes(1)
})
