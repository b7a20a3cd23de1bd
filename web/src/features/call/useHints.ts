import { useQuery } from '@tanstack/vue-query'
import { refDebounced } from '@vueuse/core'
import { computed, ref, watch } from 'vue'
import { isMobile, isPhone, plainPhone } from '@/complaint/phone'
import { fetchPromises, findEarlierCases, findNearCases, previewDispatch, type TakenDown } from './api'
import type { CallForm } from './call'

const TYPING_PAUSE = 400
const ENOUGH = 4

/** What the services say of a call while it is taken down. Nothing of it is needed to register the call. */
export function useHints(form: CallForm) {
  const asked = ref('')

  /** A mobile number is known to be whole; any other is when the field is left. */
  function phoneIsWhole(): void {
    const phone = plainPhone(form.phone)
    asked.value = isPhone(phone) ? phone : ''
  }
  watch(
    () => plainPhone(form.phone),
    (phone) => {
      if (isMobile(phone)) asked.value = phone
      else if (asked.value !== phone) asked.value = ''
    },
  )

  const earlier = useQuery({
    queryKey: computed(() => ['earlier-cases', asked.value]),
    queryFn: ({ signal }) => findEarlierCases(asked.value, signal),
    enabled: computed(() => asked.value !== ''),
    staleTime: Infinity,
    retry: false,
  })

  const said = computed<{ call: string; body: TakenDown }>(() => ({
    call: form.key,
    body: {
      text: form.text.trim(),
      address: form.address.trim() || undefined,
      categoryHint: form.categoryHint || undefined,
      ...form.point,
    },
  }))
  const settled = refDebounced(said, TYPING_PAUSE)
  const preview = useQuery({
    queryKey: computed(() => ['dispatch-preview', settled.value.call, settled.value.body]),
    queryFn: ({ signal }) => previewDispatch(settled.value.body, signal),
    enabled: computed(() => settled.value.call === form.key && settled.value.body.text.length >= ENOUGH),
    // While more is typed the last hints stay; those of the call before never do.
    placeholderData: (before, query) => (query?.queryKey[1] === form.key ? before : undefined),
    retry: false,
  })

  /** Where it is: the place that was chosen, else the one that the address names. */
  const spot = computed(() => form.point ?? preview.data.value?.named)
  const near = useQuery({
    queryKey: computed(() => ['near-cases', spot.value?.lon, spot.value?.lat]),
    queryFn: ({ signal }) => findNearCases(spot.value?.lon ?? 0, spot.value?.lat ?? 0, signal),
    enabled: computed(() => spot.value !== undefined),
    retry: false,
  })

  const deadlineClass = computed(() => preview.data.value?.deadlineClass ?? 'standard')
  const promises = useQuery({
    queryKey: computed(() => ['promised-deadlines', deadlineClass.value]),
    queryFn: ({ signal }) => fetchPromises(deadlineClass.value, signal),
    placeholderData: (before) => before,
    retry: false,
  })

  return { earlier, preview, near, promises, spot, asked, phoneIsWhole }
}

export type Hints = ReturnType<typeof useHints>
