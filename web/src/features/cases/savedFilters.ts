import { useStorage } from '@vueuse/core'
import { computed, type Ref } from 'vue'
import type { QueueAddress } from './queueAddress'

/** A filter of the list under the name that somebody gave it. */
export interface SavedFilter {
  name: string
  address: QueueAddress
}

const PREFIX = 'huiyin.filters.'
const MOST = 20

/** The filters of one person, kept in this browser: a list that is opened with one press. */
export function useSavedFilters(subject: string) {
  const stored = useStorage<SavedFilter[]>(PREFIX + subject, [], undefined, { listenToStorageChanges: true })
  const filters: Ref<SavedFilter[]> = computed(() => (Array.isArray(stored.value) ? stored.value : []))

  /** Under a name that exists already the filter is replaced. The selected case is no part of it. */
  function save(name: string, { case: _selected, ...address }: QueueAddress): void {
    const others = filters.value.filter((each) => each.name !== name)
    stored.value = [...others, { name, address }].slice(-MOST)
  }

  function remove(name: string): void {
    stored.value = filters.value.filter((each) => each.name !== name)
  }
  return { filters, save, remove }
}
