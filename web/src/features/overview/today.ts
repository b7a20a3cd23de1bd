import { useIntervalFn } from '@vueuse/core'
import { ref, type Ref } from 'vue'
import { isoDay } from '@/i18n/dates'

const EACH_MINUTE = 60_000

/** The district's day as yyyy-mm-dd; a screen that hangs on the wall lives past midnight. */
export function useToday(): Ref<string> {
  const today = ref(isoDay(new Date()))
  useIntervalFn(() => (today.value = isoDay(new Date())), EACH_MINUTE)
  return today
}
