import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, type Ref } from 'vue'
import type { ImportColumn, ImportPreview, ImportSource } from '@/api/types'
import { fetchSources, keepSource } from './api'

/** What an order can hold, in the order in which it is asked. */
export const FIELDS = [
  'orderNumber',
  'title',
  'text',
  'reportedAt',
  'date',
  'handedOverAt',
  'address',
  'name',
  'phone',
  'email',
  'lon',
  'lat',
  'datum',
  'category',
  'secret',
  'againstOfficials',
] as const

export const IGNORED = 'ignore'

/** What was chosen by hand for columns, by their names: a field, or that they are left out. */
export type Choices = Record<string, string>

/** As the service wants it; what it finds by itself is not said. */
export function entriesOf(choices: Choices): string[] {
  return Object.entries(choices)
    .filter(([, field]) => field !== '')
    .map(([column, field]) => `${field}:${column}`)
}

/** The choices with another one; a field is held by one column only. */
export function withChoice(choices: Choices, column: string, field: string): Choices {
  const others = Object.entries(choices).filter(
    ([name, chosen]) => name !== column && (chosen !== field || field === IGNORED),
  )
  return field === '' ? Object.fromEntries(others) : Object.fromEntries([...others, [column, field]])
}

/** What a column is read as now. */
export function chosenFor(column: ImportColumn): string {
  if (column.ignored) return IGNORED
  return column.field ?? ''
}

/** Columns that are not read and look like ones that should be. */
export function questionsIn(preview: ImportPreview): ImportColumn[] {
  return preview.sheets
    .filter((sheet) => !sheet.leftOut)
    .flatMap((sheet) => sheet.columns.filter((column) => column.suggested))
}

/** Rows that would be taken in. */
export function rowsIn(preview: ImportPreview): number {
  return preview.sheets.reduce((sum, sheet) => sum + sheet.rows, 0)
}

/** The choices of each source, kept by the service for everybody; they hold names of columns, nothing of any caller. */
export function useSources(): {
  source: Ref<string>
  sources: Ref<string[]>
  choices: Ref<Choices>
  keep(next: Choices): void
  beginFile(): void
} {
  const queries = useQueryClient()
  const known = useQuery({ queryKey: SOURCES, queryFn: ({ signal }) => fetchSources(signal) })
  const keeping = useMutation({
    mutationFn: keepSource,
    onError: () => queries.invalidateQueries({ queryKey: SOURCES }),
  })
  const kept = computed(() => new Map((known.data.value ?? []).map((each) => [each.name, choicesOf(each)])))
  const ofThisFile = ref<Choices>({})
  const source = ref('')
  const name = computed(() => source.value.trim())

  /** Seen at once: what is read next depends on it. */
  function keepOfSource(next: ImportSource): void {
    queries.setQueryData<ImportSource[]>(SOURCES, (all = []) => [
      ...all.filter((each) => each.name !== next.name),
      ...(next.columns.length > 0 ? [next] : []),
    ])
    keeping.mutate(next)
  }

  return {
    source,
    sources: computed(() => [...kept.value.keys()]),
    choices: computed(() => (name.value === '' ? ofThisFile.value : (kept.value.get(name.value) ?? {}))),
    keep: (next) => {
      if (name.value === '') ofThisFile.value = next
      else keepOfSource(sourceOf(name.value, next))
    },
    beginFile: () => (ofThisFile.value = {}),
  }
}

const SOURCES = ['import-sources']

function choicesOf({ columns }: ImportSource): Choices {
  return Object.fromEntries(columns.map(({ column, field }) => [column, field]))
}

function sourceOf(name: string, choices: Choices): ImportSource {
  return { name, columns: Object.entries(choices).map(([column, field]) => ({ column, field })) }
}
