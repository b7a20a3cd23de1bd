import type { VueWrapper } from '@vue/test-utils'

/** What the running test has mounted: it is taken away after it, so that nothing of it asks a service later. */
const wrappers: VueWrapper[] = []

export function remember(wrapper: VueWrapper): VueWrapper {
  wrappers.push(wrapper)
  return wrapper
}

export function unmountAll(): void {
  for (const wrapper of wrappers.splice(0)) {
    if (wrapper.exists()) wrapper.unmount()
  }
}
