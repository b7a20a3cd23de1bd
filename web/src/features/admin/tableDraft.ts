import { useStorage } from '@vueuse/core'
import type { Ref } from 'vue'

/** A table that is being changed: kept in the browser until it is published, so that a closed tab loses nothing. */
export interface TableDraft {
  /** Number of the version that it was changed from; absent when nothing is changed. */
  base?: number
  dmn: string
}

export function useTableDrafts(): Ref<Record<string, TableDraft>> {
  return useStorage<Record<string, TableDraft>>('huiyin.table-drafts', {})
}
