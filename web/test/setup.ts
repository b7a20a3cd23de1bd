import { afterEach, vi } from 'vitest'
import { unmountAll } from './wrappers'

afterEach(() => {
  unmountAll()
  vi.restoreAllMocks()
  if (typeof document === 'undefined') return
  localStorage.clear()
  sessionStorage.clear()
  document.body.replaceChildren()
})
