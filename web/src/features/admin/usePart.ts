import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, watch, type Ref } from 'vue'
import type { PartPublicationForm } from '@/api/types'
import { useWords } from '@/i18n/useWords'
import { fetchParts, fetchPartVersion, publishPart, tryPart } from './api'

/** A part of the district and its versions: a changed text is tried on last month's cases, then published. */
export function usePart(part: Ref<string>, published: () => void) {
  const { t, momentText } = useWords()
  const queries = useQueryClient()

  const parts = useQuery({ queryKey: ['admin', 'parts'], queryFn: ({ signal }) => fetchParts(signal) })
  const state = computed(() => parts.data.value?.find((each) => each.part === part.value))
  /** The version that is shown; the latest unless another was chosen. */
  const chosen = ref<number>()
  const number = computed(() => chosen.value ?? state.value?.latest ?? 0)
  const version = useQuery({
    queryKey: computed(() => ['admin', 'parts', part.value, number.value]),
    queryFn: ({ signal }) => fetchPartVersion(part.value, number.value, signal),
    enabled: computed(() => state.value !== undefined),
    staleTime: Infinity,
  })

  const done = ref('')
  const trial = useMutation({
    mutationFn: (asked: { part: string; text: string }) => tryPart(asked.part, asked.text),
  })
  const publication = useMutation({
    mutationFn: (form: PartPublicationForm) => publishPart(part.value, form),
    onSuccess: (after) => {
      const last = after.find((each) => each.part === part.value)?.publications[0]
      queries.setQueryData(['admin', 'parts'], after)
      published()
      chosen.value = undefined
      forget()
      done.value = t('admin.tables.done', {
        number: last?.number ?? 0,
        moment: momentText(last?.effectiveFrom ?? new Date().toISOString()),
      })
    },
  })
  const refused = computed(() => trial.error.value ?? publication.error.value)

  /** Another text makes another trial. */
  function forget(): void {
    trial.reset()
    publication.reset()
    done.value = ''
  }

  function show(to: number): void {
    chosen.value = to
  }

  async function textOf(of: number): Promise<string> {
    return (await fetchPartVersion(part.value, of, new AbortController().signal)).text
  }

  watch(part, () => {
    chosen.value = undefined
    forget()
  })

  return { parts, state, number, version, done, trial, publication, refused, forget, show, textOf }
}

export type PartWork = ReturnType<typeof usePart>
